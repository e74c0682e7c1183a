/** A register → lines for a terminal: a row a commitment with its statements beneath, then the totals by currency, giver and receiver. Ends with a line end. */
import type { Commitment, Register } from '../register/commitments.ts';
import { type PartyTotal, totals } from '../register/totals.ts';
import { added, conflictText, deadline, sourceOf, standingOf, titleOf, verdictOf, whyText } from './commitment.ts';
import { oneLine } from './escape.ts';
import type { Paint } from './explain.ts';
import { exact } from './money.ts';
import { nameOfParty } from './names.ts';
import type { Reader } from './told.ts';
import { ofRow, status } from './told.ts';
import { totalsText } from './totals.ts';

/** A quote longer than this tells no more than its beginning. */
const SHOWN = 90;
const quoted = (text: string): string => {
  const line = oneLine(text);
  return line.length > SHOWN ? `«${Array.from(line).slice(0, SHOWN).join('').trimEnd()}…»` : `«${line}»`;
};

function row(commitment: Commitment, reader: Reader, paint: Paint): readonly string[] {
  const { words } = reader;
  const { t } = words;
  const { conflicts, isOverdue, counted, statements, isUnreviewed } = commitment;
  const sum = added(commitment, words);
  const review = isUnreviewed ? ` · ${words.label('review', 'auto')}` : '';
  return [
    `${paint('bold', titleOf(commitment, reader))}  ${standingOf(commitment, reader).join(' · ')}`,
    `  ${paint(counted ? 'good' : 'dim', verdictOf(commitment, words))}${sum ? ` · ${sum}` : ''}${review}`,
    ...(isOverdue
      ? [`  ${paint('bad', `${t('statement.due')}: ${t('register.due', { date: deadline(commitment, words) })}`)}`]
      : []),
    ...conflicts.map(
      (conflict) => `  ${paint('bad', t('register.conflict', { what: conflictText(conflict, reader) }))}`,
    ),
    ...statements.map((stated) => {
      const { note, record } = stated.row;
      const why = stated.why === null ? '' : paint('dim', ` (${whyText(stated, words)})`);
      const lost = stated.row.lost ? [t('flag.lost')] : [];
      const said = [...status(ofRow(stated.row), words), ...lost].join(', ');
      return `  - ${sourceOf(stated.row, words)}, ${paint('mark', `${note.uri} ${record.id}`)}: ${said} ${quoted(record.evidence.exact)}${why}`;
    }),
  ];
}

function parties(
  title: string,
  list: readonly PartyTotal[],
  { words, known }: Reader,
  paint: Paint,
): readonly string[] {
  if (list.length === 0) return [];
  const name = ({ parties: ids }: PartyTotal): string =>
    ids.length === 0
      ? words.t('ledger.disputedParty')
      : ids.map((id) => nameOfParty(id, null, words, known)).join(' + ');
  const sums = ({ totals: own }: PartyTotal): string =>
    own.length === 0 ? words.t('ledger.noSum') : own.map((total) => exact(total, words)).join(' + ');
  return [
    paint('bold', title),
    ...list.map(
      (party) => `  ${name(party)}: ${sums(party)}  ${paint('dim', words.plural('commitments', party.counted))}`,
    ),
  ];
}

/** What the lexicon does not know, the notes name: «європейські партнери». */
function withNotes({ words, known }: Reader, commitments: readonly Commitment[]): Reader {
  const named = new Map(
    commitments.flatMap(({ lead }) => (lead.note.analysis?.entities ?? []).map(({ id, name }) => [id, name] as const)),
  );
  return { words, known: (id) => known(id) ?? named.get(id) ?? null };
}

export function ledgerText(register: Register, notes: number, plain: Reader, paint: Paint): string {
  const { commitments, asOf } = register;
  const reader = withNotes(plain, commitments);
  const { words } = reader;
  const { t } = words;
  const tracked = commitments.filter(({ branch }) => branch === 'commitments');
  const others = commitments.filter(({ branch, conflicts }) => branch !== 'commitments' && conflicts.length > 0);
  const sums = totals(commitments);
  const heading = [t('ledger.title'), asOf ? t('ledger.asOf', { date: words.date(asOf) }) : ''];
  const block = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? [...lines, ''] : []);
  const lines = [
    ...(tracked.length > 0 ? block([paint('bold', heading.filter(Boolean).join(', '))]) : []),
    ...tracked.flatMap((commitment) => block(row(commitment, reader, paint))),
    ...(others.length > 0 ? block([paint('bold', t('ledger.others'))]) : []),
    ...others.flatMap((commitment) => block(row(commitment, reader, paint))),
    ...block(parties(t('ledger.byGiver'), sums.byGiver, reader, paint)),
    ...block(parties(t('ledger.byReceiver'), sums.byReceiver, reader, paint)),
  ];
  const lost = sums.lost > 0 ? `${paint('bad', t('ledger.lost', { n: words.number(sums.lost) }))}\n` : '';
  return lines.map((line) => `${line}\n`).join('') + totalsText(sums, notes, words, paint) + lost;
}
