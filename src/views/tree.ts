/** Notes → the nodes of the tree: totals, the four branches, what needs a look and what was rejected. Plain values; ids are stable and unique. */
import { type Branch, branchOf } from '../model/statement.ts';
import { type Commitment, registerOf } from '../register/commitments.ts';
import { type NoteView, type Row, rowsOf } from '../register/index.ts';
import type { Total } from '../register/ledger.ts';
import { type Totals, totals as totalsOf } from '../register/totals.ts';
import { markdown } from './escape.ts';
import { exact, short, spoken } from './money.ts';
import { node, statementNodes, type TreeNode } from './tree-node.ts';
import { commitmentNodes } from './tree-register.ts';
import type { Reader } from './told.ts';
import type { Words } from './words.ts';

export type Scope = 'note' | 'workspace';

export interface TreeOptions extends Reader {
  /** ISO date on which a deadline has passed or not; absent: nobody asks. */
  readonly asOf?: string;
}

type Section = Branch | 'lost' | 'otherwise' | 'rejected';
const SECTIONS: readonly { readonly section: Section; readonly icon: string; readonly expanded: boolean }[] = [
  { section: 'commitments', icon: 'checklist', expanded: true },
  { section: 'process', icon: 'comment-discussion', expanded: true },
  { section: 'needs', icon: 'megaphone', expanded: true },
  { section: 'refusals', icon: 'debug-pause', expanded: true },
  { section: 'lost', icon: 'warning', expanded: true },
  { section: 'otherwise', icon: 'history', expanded: true },
  { section: 'rejected', icon: 'circle-slash', expanded: false },
];

/** What is told once and needs a look waits with the statements that do. */
const sectionOfWhole = ({ statements, branch }: Commitment): Section => {
  const [first, ...rest] = statements;
  return first && rest.length === 0 ? sectionOf(first.row) : branch;
};

function sectionOf({ record, lost, otherwise }: Row): Section {
  if (record.review === 'rejected') return 'rejected';
  return lost ? 'lost' : otherwise ? 'otherwise' : branchOf(record.act, record.polarity);
}

/** What stands statement by statement, since each waits for a decision or has had one. */
const LISTED: ReadonlySet<Section> = new Set<Section>(['lost', 'otherwise', 'rejected']);

const reviewed = (n: number, words: Words): string =>
  n === 0 ? words.t('tree.allReviewed') : words.plural('unreviewed', n);

function totalNodes(totals: readonly Total[], parent: string, words: Words): readonly TreeNode[] {
  return totals.map((total) =>
    node({
      id: `${parent}/${total.currency}`,
      label: short(total, words),
      description: `${words.plural('commitments', total.count)}, ${reviewed(total.unreviewed, words)}`,
      spoken: `${spoken(total, words)}, ${words.plural('commitments', total.count)}, ${reviewed(total.unreviewed, words)}`,
      tooltip: () => `**${markdown(exact(total, words))}**\n\n${markdown(words.t('tree.rule'))}`,
      icon: 'credit-card',
      contextValue: 'total',
    }),
  );
}

function totals(sums: Totals, scope: Scope, { words }: TreeOptions): TreeNode | null {
  if (sums.counted === 0) return null;
  const id = `${scope}/totals`;
  const own = totalNodes(sums.domestic, `${id}/domestic`, words);
  const domestic =
    own.length === 0
      ? []
      : [
          node({
            id: `${id}/domestic`,
            label: words.t('tree.domestic'),
            description: sums.domestic.map((total) => short(total, words)).join(' · '),
            icon: 'home',
            contextValue: 'totals',
            expanded: true,
            children: own,
          }),
        ];
  const notices = [
    words.t('tree.rule'),
    ...(sums.unclear > 0 ? [words.t('tree.unclear', { n: words.number(sums.unclear) })] : []),
    ...(scope === 'workspace' ? [words.t('tree.merged')] : []),
  ];
  return node({
    id,
    label: words.t('tree.totals'),
    description: [
      sums.aid.map((total) => short(total, words)).join(' · '),
      `${words.plural('commitments', sums.counted)}, ${reviewed(sums.unreviewed, words)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    tooltip: () => notices.map(markdown).join('\n\n'),
    icon: 'graph',
    contextValue: 'totals',
    expanded: true,
    children: [...totalNodes(sums.aid, `${id}/aid`, words), ...domestic],
  });
}

type Drawn = readonly TreeNode[];

function branch(
  section: Section | 'conflicts' | 'overdue',
  icon: string,
  expanded: boolean,
  children: Drawn,
  count: string,
  { scope, words }: TreeOptions & { readonly scope: Scope },
): Drawn {
  if (children.length === 0) return [];
  const label = words.t(`branch.${section}`);
  const made = {
    id: `${scope}/${section}`,
    label,
    description: words.number(children.length),
    spoken: `${label}, ${count}`,
    icon,
    expanded,
    muted: section === 'rejected',
    contextValue: 'branch' as const,
    children,
  };
  return [node(made)];
}

/** In one note, statement by statement; in many, commitment by commitment, what needs a decision first. */
export function treeOf(notes: readonly NoteView[], scope: Scope, options: TreeOptions): readonly TreeNode[] {
  const { words, asOf } = options;
  const rows = notes.flatMap(rowsOf);
  const { commitments } = registerOf(rows, asOf ?? null);
  // a lost quote leaves its branch for «needs review», yet the person's record still counts
  const sums = totals(totalsOf(commitments), scope, options);
  const drawn = { ...options, scope };
  const isWorkspace = scope === 'workspace';
  const told = (section: string, list: readonly Commitment[]): Drawn =>
    commitmentNodes(list, `${scope}/${section}`, options);
  const sections = SECTIONS.flatMap(({ section, icon, expanded }): Drawn => {
    const own = rows.filter((row) => sectionOf(row) === section);
    const isList = !isWorkspace || LISTED.has(section);
    const children = isList
      ? statementNodes(own, `${scope}/${section}`, options)
      : told(
          section,
          commitments.filter((commitment) => sectionOfWhole(commitment) === section),
        );
    return branch(
      section,
      icon,
      expanded,
      children,
      words.plural(section === 'commitments' && !isList ? 'commitments' : 'statements', children.length),
      drawn,
    );
  });
  const disputed = isWorkspace
    ? told(
        'conflicts',
        commitments.filter(({ conflicts }) => conflicts.length > 0),
      )
    : [];
  const overdue = isWorkspace
    ? told(
        'overdue',
        commitments.filter(({ isOverdue }) => isOverdue),
      )
    : [];
  return [
    ...(sums ? [sums] : []),
    ...branch('conflicts', 'warning', false, disputed, words.plural('commitments', disputed.length), drawn),
    ...branch('overdue', 'history', false, overdue, words.plural('commitments', overdue.length), drawn),
    ...sections,
  ];
}
