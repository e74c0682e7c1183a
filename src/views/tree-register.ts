/** Commitments of many notes → nodes: each with its statements beneath, and branches for what outlets dispute and what is overdue. */
import type { Commitment, Stated } from '../register/commitments.ts';
import type { Row } from '../register/index.ts';
import {
  conflictText,
  sourceOf,
  sourcesOf,
  standingOf,
  titleOf,
  verdictOf,
  versionText,
  whatOf,
  wholeFacts,
  whyText,
} from './commitment.ts';
import { citation } from './citation.ts';
import { markdown, oneLine } from './escape.ts';
import { ofRow, type Reader, spokenParties, toWhom } from './told.ts';
import { DETAIL_ICONS, labelOf, node, REVIEW_ICONS, statementNode, type TreeNode, withDetails } from './tree-node.ts';

/** A statement among others: who tells it and when comes first, since what it says is said above. */
function statedNode(row: Row, id: string, reader: Reader, why: string): TreeNode {
  const { words } = reader;
  const made = statementNode(row, id, reader);
  const source = sourceOf(row, words);
  return withDetails(
    {
      ...made,
      label: source,
      description: [made.label, made.description].map(oneLine).join(' · '),
      spoken: `${source}. ${made.spoken}${why ? `. ${why}` : ''}`,
      tooltip: () =>
        `${why ? `**${markdown(words.t('register.merged'))}**: ${markdown(why)}\n\n` : ''}${made.tooltip()}`,
    },
    () => made.children,
  );
}

/** It can be taken out. */
const joined = (made: TreeNode): TreeNode =>
  withDetails(
    { ...made, contextValue: `${made.contextValue}.joined` as TreeNode['contextValue'] },
    () => made.children,
  );

/** Why all of them are one, a line each. */
const mergedText = (statements: readonly Stated[], { words }: Reader): string =>
  statements.length < 2
    ? ''
    : [
        `**${markdown(words.t('register.merged'))}**`,
        '',
        ...statements.map(
          (stated) => `- ${markdown(sourceOf(stated.row, words))}: ${markdown(whyText(stated, words))}`,
        ),
      ].join('\n');

function conflictNodes({ conflicts, statements }: Commitment, parent: string, reader: Reader): readonly TreeNode[] {
  const { words } = reader;
  const ids = new Map(statements.map(({ row, id }) => [row, id]));
  return conflicts.map((conflict, i) => {
    const id = `${parent}/${conflict.about}.${i}`;
    return node({
      id,
      label: words.label('conflict', conflict.about),
      description: conflict.versions.map((rows) => versionText(conflict.about, rows, reader)).join(' / '),
      icon: 'warning',
      expanded: true,
      contextValue: 'conflict',
      tooltip: () => markdown(conflictText(conflict, reader)),
      children: conflict.versions.map((rows, nth) => {
        const version = `${id}/${nth}`;
        return node({
          id: version,
          label: versionText(conflict.about, rows, reader),
          description: sourcesOf(rows, words),
          icon: 'comment',
          contextValue: 'version',
          children: rows.map((row) => statedNode(row, `${version}/${ids.get(row)}`, reader, '')),
        });
      }),
    });
  });
}

function details(commitment: Commitment, id: string, reader: Reader): readonly TreeNode[] {
  const { words } = reader;
  const { statements } = commitment;
  return [
    ...conflictNodes(commitment, `${id}/conflict`, reader),
    ...statements.map((stated) => joined(statedNode(stated.row, `${id}/${stated.id}`, reader, whyText(stated, words)))),
    ...wholeFacts(commitment, reader).map(({ key: name, label, value }, i) =>
      node({
        id: `${id}/${i}.${name}`,
        label,
        description: value,
        icon: DETAIL_ICONS[name] ?? 'circle-small',
        contextValue: 'detail',
        tooltip: () => markdown(`${label}: ${value}`),
      }),
    ),
    node({
      id: `${id}/why`,
      label: words.t('statement.why'),
      description: verdictOf(commitment, words),
      icon: 'question',
      contextValue: 'why',
      tooltip: () => markdown(verdictOf(commitment, words)),
    }),
  ];
}

interface Drawn extends Reader {
  readonly parent: string;
  readonly node: TreeNode;
}

/** Of many notes few change at a time: what stays is not told again, in each list where it stands. */
const drawn = new WeakMap<Commitment, readonly Drawn[]>();

/** The same node as long as commitment, list and reader are the same. */
export function commitmentNode(commitment: Commitment, parent: string, { words, known }: Reader): TreeNode {
  const all = drawn.get(commitment) ?? [];
  const last = all.find((one) => one.parent === parent);
  if (last && last.words === words && last.known === known) return last.node;
  const node = nodeOf(commitment, parent, { words, known });
  drawn.set(commitment, [...all.filter((one) => one !== last), { parent, words, known, node }]);
  return node;
}

/** What is told once is a statement with its source; what is told more often has its statements beneath. */
function nodeOf(commitment: Commitment, parent: string, reader: Reader): TreeNode {
  const { words } = reader;
  const { statements, conflicts, isOverdue, lead, isUnreviewed } = commitment;
  const id = `${parent}/${commitment.id}`;
  const standing = standingOf(commitment, reader);
  const overdue = isOverdue ? words.t('flag.overdue') : '';
  const source = sourceOf(lead, words);
  if (statements.length === 1 && conflicts.length === 0) {
    const made = statementNode(lead, id, reader);
    // what is overdue first: a narrow view cuts off the rest
    const description = [overdue, made.description, source].filter((part) => part !== '').join(' · ');
    const said = [made.spoken, overdue, source].filter((part) => part !== '').join('. ');
    return withDetails({ ...made, description: oneLine(description), spoken: oneLine(said) }, () => made.children);
  }
  const own = statements.filter(({ role }) => role === 'same');
  const title = titleOf(commitment, reader);
  const what = whatOf(commitment, reader);
  const told = words.plural('statements', statements.length);
  return withDetails(
    node({
      id,
      label: labelOf(ofRow(lead), what, reader),
      description: [toWhom(ofRow(lead), reader), ...standing, told, isUnreviewed ? words.label('review', 'auto') : '']
        .filter(Boolean)
        .join(' · '),
      spoken: [spokenParties(ofRow(lead), reader), what, ...standing, told, verdictOf(commitment, words)].join('. '),
      tooltip: () =>
        [
          `**${markdown(title)}**`,
          standing.map(markdown).join(' · '),
          wholeFacts(commitment, reader)
            .map(({ label, value }) => `- ${markdown(label)}: ${markdown(value)}`)
            .join('\n'),
          ...conflicts.map((conflict) => `- ${markdown(conflictText(conflict, reader))}`),
          mergedText(statements, reader),
          `**${markdown(words.t('statement.why'))}**\n\n- ${markdown(verdictOf(commitment, words))}`,
        ]
          .filter((part) => part !== '')
          .join('\n\n'),
      icon: conflicts.length > 0 ? 'warning' : isOverdue ? 'history' : REVIEW_ICONS[lead.record.review],
      lead: { uri: lead.note.uri, recordId: lead.record.id },
      about: own.map(({ row }) => ({ uri: row.note.uri, recordId: row.record.id })),
      isReviewed: own.every(({ row }) => row.record.review !== 'auto'),
      quote: () => own.map(({ row }) => citation(row, words)).join('\n\n'),
      contextValue: 'commitment',
    }),
    () => details(commitment, id, reader),
  );
}
