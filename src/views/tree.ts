/** Notes → the nodes of the tree: totals, the four branches, what needs a look and what was rejected. Plain values; ids are stable and unique. */
import type { Review } from '../model/note.ts';
import { type Branch, branchOf } from '../model/statement.ts';
import { type NoteView, type Row, rowsOf } from '../register/index.ts';
import { type Ledger, ledger, type Total } from '../register/ledger.ts';
import { markdown, oneLine } from './escape.ts';
import { hoverOfRow } from './hover.ts';
import { exact, short, spoken } from './money.ts';
import { type Known, nameOfParty } from './names.ts';
import { facts, headline, ofRow, ofStatement, reasons, spokenLine, status, type Told, verdict } from './told.ts';
import type { Words } from './words.ts';

export type Scope = 'note' | 'workspace';
export type Group = 'none' | 'note' | 'promisor';

export interface TreeOptions {
  readonly words: Words;
  readonly known: Known;
  /** How statements of a branch are grouped: none for a note, by note for the workspace, unless said otherwise. */
  readonly group?: Group;
}

export interface TreeNode {
  /** Stable over runs, unique within one tree. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says instead of label and description. */
  readonly spoken: string;
  /** Markdown, made when asked for. */
  readonly tooltip: () => string;
  /** Codicon. */
  readonly icon: string;
  /** Shown greyed. */
  readonly muted: boolean;
  readonly expanded: boolean;
  readonly children: readonly TreeNode[];
  /** Offsets into the text of the note. */
  readonly evidence: { readonly uri: string; readonly start: number; readonly end: number } | null;
  readonly recordId: string | null;
  readonly statementId: string | null;
  readonly uri: string | null;
  readonly review: Review | null;
  readonly contextValue:
    | 'branch'
    | 'totals'
    | 'total'
    | 'note'
    | 'party'
    | `${'statement' | 'lost'}.${Review}`
    | 'detail'
    | 'why';
}

type Made = Partial<TreeNode> & Pick<TreeNode, 'id' | 'label' | 'icon' | 'contextValue'>;

/** What a person reads has one line, and nothing that reorders it: titles, outlets and records may say anything. */
const node = ({ label, description = '', spoken, ...made }: Made): TreeNode => ({
  label: oneLine(label),
  description: oneLine(description),
  spoken: oneLine(spoken ?? [label, description].filter((part) => part !== '').join(', ')),
  tooltip: () => '',
  muted: false,
  expanded: false,
  children: [],
  evidence: null,
  recordId: null,
  statementId: null,
  uri: null,
  review: null,
  ...made,
});

/** Thousands of statements have details that nobody opens: made when first asked for, then the same. */
function withDetails(statement: TreeNode, details: () => readonly TreeNode[]): TreeNode {
  let ready: readonly TreeNode[] | null = null;
  return {
    ...statement,
    get children() {
      ready ??= details();
      return ready;
    },
  };
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

function sectionOf({ record, lost, otherwise }: Row): Section {
  if (record.review === 'rejected') return 'rejected';
  return lost ? 'lost' : otherwise ? 'otherwise' : branchOf(record.act, record.polarity);
}

/** The person's decision first, then the stage. */
const REVIEW_ICONS: Readonly<Record<Review, string>> = {
  auto: 'circle-large-outline',
  accepted: 'pass-filled',
  edited: 'edit',
  rejected: 'circle-slash',
};

const DETAIL_ICONS: Readonly<Record<string, string>> = {
  by: 'account',
  for: 'arrow-right',
  sum: 'credit-card',
  item: 'package',
  programme: 'layers',
  condition: 'git-branch',
  due: 'calendar',
  period: 'calendar',
  speaker: 'comment',
  source: 'references',
  fulfilment: 'tasklist',
};

function details(told: Told, row: Row, id: string, options: TreeOptions): readonly TreeNode[] {
  const { words } = options;
  const place = { evidence: evidenceOf(row), uri: row.note.uri };
  const leaf = (key: string, label: string, description: string, icon: string): TreeNode =>
    node({
      ...place,
      id: `${id}/${key}`,
      label,
      description,
      icon,
      contextValue: 'detail',
      tooltip: () => markdown(`${label}: ${description}`),
    });
  const list = facts(told, options).map((fact, i) =>
    leaf(`${i}.${fact.key}`, fact.label, fact.value, DETAIL_ICONS[fact.key] ?? 'circle-small'),
  );
  const why = reasons(told, options);
  return [
    ...list,
    ...(row.otherwise ? [leaf('now', words.t('statement.now'), readNow(row, options), 'history')] : []),
    ...row.candidates.map((one, i) => ({
      ...leaf(`maybe.${i}`, words.t('statement.maybe'), `«${oneLine(one.text)}»`, 'search'),
      evidence: { uri: row.note.uri, start: one.start, end: one.end },
    })),
    ...told.quotes.map((quote, i) => leaf(`quote.${i}`, words.t('statement.evidence'), `«${oneLine(quote)}»`, 'quote')),
    node({
      ...place,
      id: `${id}/why`,
      label: words.t('statement.why'),
      description: verdict(told, options),
      icon: 'question',
      contextValue: 'why',
      tooltip: () => [verdict(told, options), ...why].map((text) => `- ${markdown(text)}`).join('\n'),
      children: why.map((text, i) => leaf(`why.${i}`, text, '', 'circle-small')),
    }),
  ];
}

/** What today's reading makes of the sentence of a record. */
const readNow = ({ statement, note: { analysis } }: Row, options: TreeOptions): string =>
  statement && analysis ? headline(ofStatement(statement, analysis), options) : options.words.t('statement.nowNothing');

const evidenceOf = ({ note, span }: Row): TreeNode['evidence'] =>
  span && { uri: note.uri, start: span.start, end: span.end };

function statementNode(row: Row, id: string, options: TreeOptions): TreeNode {
  const { words } = options;
  const { record, statement, note } = row;
  const told = ofRow(row);
  const rejected = record.review === 'rejected';
  const description = [
    ...status(told, words),
    told.domestic ? words.t('statement.domestic') : '',
    told.programme ?? '',
    told.due?.text ?? '',
    record.review === 'accepted' || rejected ? '' : words.label('review', record.review),
  ];
  const made = node({
    id,
    label: headline(told, options),
    description: description.filter((part) => part !== '').join(' · '),
    spoken: spokenLine(told, options),
    tooltip: () => hoverOfRow(row, words, options.known),
    icon: row.lost && !rejected ? 'warning' : REVIEW_ICONS[record.review],
    muted: rejected,
    evidence: evidenceOf(row),
    recordId: record.id,
    statementId: statement?.id ?? null,
    uri: note.uri,
    review: record.review,
    contextValue: `${row.lost && !rejected ? 'lost' : 'statement'}.${record.review}`,
  });
  return withDetails(made, () => details(told, row, id, options));
}

/** Two records of a note may have one id, since people copy them: the second gets its place. */
function statementNodes(rows: readonly Row[], parent: string, options: TreeOptions): readonly TreeNode[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const base = `${parent}/${row.note.uri}#${row.record.id}`;
    const copies = seen.get(base) ?? 0;
    seen.set(base, copies + 1);
    return statementNode(row, copies === 0 ? base : `${base}~${copies}`, options);
  });
}

function grouped<K>(rows: readonly Row[], keys: (row: Row) => readonly K[]): ReadonlyMap<K, readonly Row[]> {
  const groups = new Map<K, Row[]>();
  for (const row of rows) {
    for (const key of keys(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

function byNote(rows: readonly Row[], parent: string, options: TreeOptions): readonly TreeNode[] {
  const { words } = options;
  return [...grouped(rows, (row) => [row.note])].map(([note, own]) => {
    const id = `${parent}/${note.uri}`;
    const date = note.meta.date ? words.date(note.meta.date) : '';
    return node({
      id,
      label: oneLine(note.title) || words.t('tree.untitled'),
      description: [String(own.length), note.meta.outlet ?? '', date].filter((part) => part !== '').join(' · '),
      spoken: `${oneLine(note.title) || words.t('tree.untitled')}, ${words.plural('statements', own.length)}`,
      icon: 'note',
      uri: note.uri,
      contextValue: 'note',
      children: statementNodes(own, id, options),
    });
  });
}

/** A joint promise stands under each of its promisors; totals come from the ledger, never from these groups. */
function byPromisor(rows: readonly Row[], parent: string, options: TreeOptions): readonly TreeNode[] {
  const { words, known } = options;
  const groups = grouped(rows, ({ record }) => (record.by?.length ? record.by : ['']));
  return [...groups]
    .map(([party, own]) => {
      const id = `${parent}/${party || '-'}`;
      const name = party ? nameOfParty(party, own[0]?.note.analysis ?? null, words, known) : words.t('tree.unnamed');
      return node({
        id,
        label: name,
        description: String(own.length),
        spoken: `${name}, ${words.plural('statements', own.length)}`,
        icon: party ? 'organization' : 'question',
        contextValue: 'party',
        children: statementNodes(own, id, options),
      });
    })
    .sort((a, b) => b.children.length - a.children.length || a.label.localeCompare(b.label, words.locale));
}

const GROUPS: Readonly<
  Record<Group, (rows: readonly Row[], parent: string, options: TreeOptions) => readonly TreeNode[]>
> = {
  none: statementNodes,
  note: byNote,
  promisor: byPromisor,
};

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

function totals(sums: Ledger, notes: number, scope: Scope, { words }: TreeOptions): TreeNode | null {
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
    ...(notes > 1 ? [words.t('tree.notMerged')] : []),
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

export function treeOf(notes: readonly NoteView[], scope: Scope, options: TreeOptions): readonly TreeNode[] {
  const { words } = options;
  const rows = notes.flatMap(rowsOf);
  const sections = grouped(rows, (row) => [sectionOf(row)]);
  const group = GROUPS[options.group ?? (scope === 'note' ? 'none' : 'note')];
  const branches = SECTIONS.flatMap(({ section, icon, expanded }) => {
    const own = sections.get(section);
    if (!own) return [];
    const id = `${scope}/${section}`;
    const label = words.t(`branch.${section}`);
    return [
      node({
        id,
        label,
        description: words.number(own.length),
        spoken: `${label}, ${words.plural('statements', own.length)}`,
        icon,
        expanded,
        muted: section === 'rejected',
        contextValue: 'branch',
        children: group(own, id, options),
      }),
    ];
  });
  // a lost quote leaves its branch for «needs review», yet the person's record still counts
  const sums = totals(ledger(rows), notes.length, scope, options);
  return sums ? [sums, ...branches] : branches;
}
