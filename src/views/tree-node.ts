/** What a node of the tree is, and the nodes of a statement with its details. */
import type { NoteRecord, Review } from '../model/note.ts';
import { later } from '../model/once.ts';
import type { Act, Stage } from '../model/statement.ts';
import type { Row } from '../register/index.ts';
import { citation } from './citation.ts';
import { heard, markdown, oneLine } from './escape.ts';
import { hoverOfRow } from './hover.ts';
import { short } from './money.ts';
import {
  facts,
  gist,
  giver,
  headline,
  ofRow,
  ofStatement,
  reasons,
  spokenLine,
  status,
  type Reader,
  type Told,
  toWhom,
  verdict,
} from './told.ts';
import { PAGE } from './tree-lists.ts';
import type { Words } from './words/words.ts';

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
  readonly uri: string | null;
  readonly review: Review | null;
  /** Of a commitment, the statement that tells it best. */
  readonly lead: { readonly uri: string; readonly recordId: string } | null;
  /** Which statements a decision about it is about: of a statement itself, of a commitment all that say the same. */
  readonly about: readonly { readonly uri: string; readonly recordId: string }[];
  /** A person has decided about all of them; null: there is nothing to decide. */
  readonly isReviewed: boolean | null;
  /** Of a node that stands for the rest of a list: which list. */
  readonly list: string | null;
  /** Of a group: what a statement says that belongs there; null where that is nothing that a person can say. */
  readonly assign: Pick<NoteRecord, 'by' | 'for' | 'programme'> | null;
  /** Whom it names. */
  readonly entity: string | null;
  /** The words with their source, to paste; '' when it has none. */
  readonly quote: () => string;
  readonly contextValue:
    | 'branch'
    | 'group'
    | 'more'
    | 'entity'
    | 'note'
    | 'mention'
    | 'totals'
    | 'total'
    | 'commitment'
    | 'conflict'
    | 'version'
    | `${'statement' | 'lost'}.${Review}${'' | '.joined'}`
    | 'detail'
    | 'why';
}

type Made = Partial<TreeNode> & Pick<TreeNode, 'id' | 'label' | 'icon' | 'contextValue'>;

/** What a person reads has one line, and nothing that reorders it: titles, outlets and records may say anything. */
export const node = ({ label, description = '', spoken, ...made }: Made): TreeNode => ({
  label: oneLine(label),
  description: oneLine(description),
  spoken: heard(spoken ?? [label, description].filter((part) => part !== '').join(', ')),
  tooltip: () => '',
  muted: false,
  expanded: false,
  children: [],
  evidence: null,
  recordId: null,
  uri: null,
  review: null,
  lead: null,
  about: [],
  isReviewed: null,
  list: null,
  assign: null,
  entity: null,
  quote: () => '',
  ...made,
});

/** The last node of a page: how to see more of the list. */
export const moreNode = (list: string, shown: number, all: number, words: Words): TreeNode =>
  node({
    id: `${list}/more`,
    label: words.t('tree.more', { n: words.number(Math.min(PAGE, all - shown)) }),
    description: words.t('tree.moreOf', { shown: words.number(shown), all: words.number(all) }),
    icon: 'ellipsis',
    contextValue: 'more',
    list,
  });

/** Thousands of statements have details that nobody opens: made when first asked for, then the same. */
export function withDetails(statement: TreeNode, details: () => readonly TreeNode[]): TreeNode {
  // not enumerable: `{ ...node }` would make them
  return Object.defineProperty({ ...statement }, 'children', { get: later(details), enumerable: false });
}

/** The person's decision first, then the stage. */
export const REVIEW_ICONS: Readonly<Record<Review, string>> = {
  auto: 'circle-large-outline',
  accepted: 'pass-filled',
  edited: 'edit',
  rejected: 'circle-slash',
};

export const DETAIL_ICONS: Readonly<Record<string, string>> = {
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

function details(told: Told, row: Row, id: string, options: Reader): readonly TreeNode[] {
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
const readNow = ({ statement, note: { analysis } }: Row, options: Reader): string =>
  statement && analysis ? headline(ofStatement(statement, analysis), options) : options.words.t('statement.nowNothing');

const evidenceOf = ({ note, span }: Row): TreeNode['evidence'] =>
  span && { uri: note.uri, start: span.start, end: span.end };

/** A stage that says all that the act does: «обіцянка · обіцяно» would be one thing twice. */
const SAID: Readonly<Partial<Record<Act, Stage>>> = { pledge: 'pledged', agreement: 'agreed' };

/** «Чехія: 200 млн €»: a narrow list cuts off its end, and how much is asked sooner than to whom. */
export const labelOf = (told: Told, what: string, reader: Reader): string => `${giver(told, reader)}: ${what}`;

export function statementNode(row: Row, id: string, options: Reader): TreeNode {
  const { words } = options;
  const { record, note } = row;
  const told = ofRow(row);
  const rejected = record.review === 'rejected';
  const description = [
    toWhom(told, options),
    ...(told.stage && !told.negated && told.stage === SAID[told.act]
      ? [words.label('stage', told.stage)]
      : status(told, words)),
    told.domestic ? words.t('statement.domestic') : '',
    told.programme ?? '',
    told.due?.text ?? '',
    record.review === 'accepted' || rejected ? '' : words.label('review', record.review),
  ];
  const made = node({
    id,
    label: labelOf(told, gist(told, options, short), options),
    description: description.filter((part) => part !== '').join(' · '),
    spoken: spokenLine(told, options),
    tooltip: () => hoverOfRow(row, words, options.known),
    quote: () => citation(row, words),
    icon: row.lost && !rejected ? 'warning' : REVIEW_ICONS[record.review],
    muted: rejected,
    evidence: evidenceOf(row),
    recordId: record.id,
    uri: note.uri,
    review: record.review,
    about: [{ uri: note.uri, recordId: record.id }],
    isReviewed: record.review !== 'auto',
    contextValue: `${row.lost && !rejected ? 'lost' : 'statement'}.${record.review}`,
  });
  return withDetails(made, () => details(told, row, id, options));
}

/** Two records of a note may have one id, since people copy them: the second gets its place. */
export function statementNodes(rows: readonly Row[], parent: string, options: Reader): readonly TreeNode[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const base = `${parent}/${row.note.uri}#${row.record.id}`;
    const copies = seen.get(base) ?? 0;
    seen.set(base, copies + 1);
    return statementNode(row, copies === 0 ? base : `${base}~${copies}`, options);
  });
}
