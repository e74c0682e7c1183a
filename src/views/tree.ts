/** Notes → the nodes of the tree: totals, the four branches, what needs a look and what was rejected. Plain values; ids are stable and unique. */
import { groupBy } from '../model/sorted.ts';
import { type Branch, branchOf } from '../model/statement.ts';
import { type Commitment, type Register, registerOf } from '../register/commitments.ts';
import { type NoteView, type Row, rowsOf } from '../register/index.ts';
import type { Ledger, Total } from '../register/ledger.ts';
import { ledgerOf } from '../register/totals.ts';
import { markdown } from './escape.ts';
import type { Filter } from './filter.ts';
import { exact, short, spoken } from './money.ts';
import {
  grouped,
  type Grouping,
  isByStatement,
  type Listed,
  listed,
  narrowed,
  PAGE,
  type Pages,
  sorted,
  type Sorting,
} from './tree-lists.ts';
import { moreNode, node, statementNodes, type TreeNode, withDetails } from './tree-node.ts';
import { commitmentNode } from './tree-register.ts';
import type { Reader } from './told.ts';
import type { Words } from './words/words.ts';

export type Scope = 'note' | 'workspace';

export interface TreeOptions extends Reader {
  /** ISO date on which a deadline has passed or not; absent: nobody asks. */
  readonly asOf?: string;
  /** Of the same notes and day; absent: worked out here. */
  readonly register?: Register;
  /** Absent: by kind. */
  readonly group?: Grouping;
  /** Absent: in a note as the text goes, else by who gives. */
  readonly sort?: Sorting;
  /** Totals and counts are of what it leaves. */
  readonly filter?: Filter | null;
  /** Absent: of every list one page. */
  readonly pages?: Pages;
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

/** What is told of most first: a narrow view shows no more than the first ones. */
const mostFirst = (totals: readonly Total[]): readonly Total[] => [...totals].sort((a, b) => b.count - a.count);

function totals(sums: Ledger, scope: Scope, { words }: TreeOptions): TreeNode | null {
  if (sums.counted === 0) return null;
  const aid = mostFirst(sums.aid);
  const owned = mostFirst(sums.domestic);
  const id = `${scope}/totals`;
  const own = totalNodes(owned, `${id}/domestic`, words);
  const domestic =
    own.length === 0
      ? []
      : [
          node({
            id: `${id}/domestic`,
            label: words.t('tree.domestic'),
            description: owned.map((total) => short(total, words)).join(' · '),
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
      aid.map((total) => short(total, words)).join(' · '),
      `${words.plural('commitments', sums.counted)}, ${reviewed(sums.unreviewed, words)}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    tooltip: () => notices.map(markdown).join('\n\n'),
    icon: 'graph',
    contextValue: 'totals',
    expanded: true,
    children: [...totalNodes(aid, `${id}/aid`, words), ...domestic],
  });
}

type Drawn = readonly TreeNode[];

interface Branched {
  /** What follows the scope in its id. */
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly expanded: boolean;
  readonly list: readonly Listed[];
  /** Beside the count: what the whole of it is worth. */
  readonly worth?: string;
  readonly contextValue?: 'branch' | 'group';
  readonly assign?: TreeNode['assign'];
}

/** One page of a list, and how to see more of it. */
function pageOf(list: readonly Listed[], id: string, options: TreeOptions): Drawn {
  const { words } = options;
  const most = options.pages?.get(id) ?? PAGE;
  const page = list.slice(0, most);
  const nodes = page.some(({ commitment }) => commitment !== null)
    ? page.flatMap(({ commitment }) => (commitment ? commitmentNode(commitment, id, options) : []))
    : statementNodes(
        page.map(({ row }) => row),
        id,
        options,
      );
  if (list.length <= most) return nodes;
  return [...nodes, moreNode(id, most, list.length, words)];
}

function branch(made: Branched, scope: Scope, options: TreeOptions): Drawn {
  const { words } = options;
  const { name, label, icon, expanded, list, worth = '', contextValue = 'branch', assign = null } = made;
  if (list.length === 0) return [];
  const id = `${scope}/${name}`;
  const count = words.plural(
    list.some(({ commitment }) => commitment?.branch === 'commitments') ? 'commitments' : 'statements',
    list.length,
  );
  const sorting = options.sort ?? (scope === 'note' ? 'position' : 'who');
  const whole = node({
    id,
    label,
    description: [words.number(list.length), worth].filter(Boolean).join(' · '),
    spoken: [label, count, worth].filter(Boolean).join(', '),
    icon,
    expanded,
    muted: name === 'rejected',
    contextValue,
    assign,
  });
  return [withDetails(whole, () => pageOf(sorted(list, sorting, options), id, options))];
}

const GROUP_ICONS: Readonly<Record<Exclude<Grouping, 'kind'>, string>> = {
  by: 'account',
  for: 'arrow-right',
  programme: 'layers',
  stage: 'tasklist',
  due: 'calendar',
  currency: 'credit-card',
  file: 'file',
  status: 'eye',
};
/** Stages, deadlines and sums are in the words of the text, and a group of them is no name for one. */
function assignOf(by: Exclude<Grouping, 'kind'>, key: string): TreeNode['assign'] {
  if (by === 'by' || by === 'for') return { [by]: key === '' ? [] : key.split(' ') };
  return by === 'programme' && key !== '' ? { programme: key } : null;
}

/** More groups than this are shut, so that all of them are seen. */
const OPEN_GROUPS = 12;

/** What a group is worth is what its commitments add, each told where its best statement stands. */
function worthOf(list: readonly Listed[], commitments: ReadonlyMap<Row, Commitment>, words: Words): string {
  const own = list.flatMap(({ row, commitment }) => commitment ?? commitments.get(row) ?? []);
  return ledgerOf(own)
    .aid.map((total) => short(total, words))
    .join(' · ');
}

/** In one note, statement by statement; in many, commitment by commitment, what needs a decision first. */
export function treeOf(notes: readonly NoteView[], scope: Scope, options: TreeOptions): readonly TreeNode[] {
  const { words, asOf, group = 'kind', filter = null, known } = options;
  const everything = notes.flatMap(rowsOf);
  const register = options.register ?? registerOf(everything, asOf ?? null);
  const { rows, commitments } = narrowed(everything, register.commitments, filter, known);
  // a lost quote leaves its branch for «needs review», yet the person's record still counts
  const sums = totals(ledgerOf(commitments), scope, options);
  const isWorkspace = scope === 'workspace';
  const statements = listed(rows, null);
  const wholes = isWorkspace ? listed(rows, commitments) : [];
  const draw = (made: Branched): Drawn => branch(made, scope, options);
  const named = (
    section: Section | 'conflicts' | 'overdue',
    icon: string,
    expanded: boolean,
    list: readonly Listed[],
  ) => draw({ name: section, label: words.t(`branch.${section}`), icon, expanded, list });

  const ofWholes = groupBy(wholes, ({ commitment }) => commitment && sectionOfWhole(commitment));
  const ofStatements = groupBy(statements, ({ row }) => sectionOf(row));
  const inSection = (section: Section): readonly Listed[] =>
    (isWorkspace && !LISTED.has(section) ? ofWholes : ofStatements).get(section) ?? [];
  const sections = SECTIONS.filter(({ section }) => group === 'kind' || LISTED.has(section)).flatMap(
    ({ section, icon, expanded }) => named(section, icon, expanded, inSection(section)),
  );

  const groups = (by: Exclude<Grouping, 'kind'>): Drawn => {
    const list =
      isWorkspace && !isByStatement(by)
        ? wholes.filter(({ commitment }) => commitment && !LISTED.has(sectionOfWhole(commitment)))
        : statements.filter(({ row }) => !LISTED.has(sectionOf(row)));
    const byLead = new Map(commitments.map((commitment) => [commitment.lead, commitment]));
    const made = grouped(list, by, options);
    return made.flatMap(({ key, label, list: own }) =>
      draw({
        name: `${by}/${key}`,
        label,
        icon: GROUP_ICONS[by],
        expanded: made.length <= OPEN_GROUPS,
        list: own,
        worth: worthOf(own, byLead, words),
        contextValue: 'group',
        assign: assignOf(by, key),
      }),
    );
  };
  const disputed = wholes.filter(({ commitment }) => commitment && commitment.conflicts.length > 0);
  const overdue = wholes.filter(({ commitment }) => commitment?.isOverdue);
  return [
    ...(sums ? [sums] : []),
    ...named('conflicts', 'warning', false, disputed),
    ...named('overdue', 'history', false, overdue),
    ...(group === 'kind' ? [] : groups(group)),
    ...sections,
  ];
}
