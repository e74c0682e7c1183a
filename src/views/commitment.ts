/** A commitment → what people read of it as a whole: where it stands, what has come of it, why its statements are one, where they differ. Plain text. */
import type { Commitment, Stated, Worth } from '../register/commitments.ts';
import type { Conflict } from '../register/conflicts.ts';
import { dateOf } from '../register/dates.ts';
import type { Row } from '../register/index.ts';
import type { Fulfilled } from '../register/lifecycle.ts';
import { oneLine } from './escape.ts';
import { exact, figures, short } from './money.ts';
import { type Fact, gist, names, ofRow, parties, type Reader, status } from './told.ts';
import type { Words } from './words/words.ts';

/** Outlet or title, and the day: «Фіорд, 3 лютого 2026 р.» */
export function sourceOf({ note }: Row, words: Words): string {
  const date = note.analysis?.date ?? note.meta.date;
  const name = oneLine(note.meta.outlet ?? '') || oneLine(note.title) || words.t('tree.untitled');
  return [name, date ? words.date(date) : ''].filter((part) => part !== '').join(', ');
}

/** Each source once, in the order in which they told it. */
export const sourcesOf = (rows: readonly Row[], words: Words): string =>
  [...new Set(rows.map((row) => sourceOf(row, words)))].join('; ');

const worthText = ({ min, max, currency }: Worth, words: Words): string => exact({ min, max, currency }, words);

/** What it adds to a total: «500 000 000 EUR»; '' when it adds nothing. */
export const added = ({ worth }: Commitment, words: Words): string =>
  worth.map((one) => worthText(one, words)).join(' + ');

/** «1 з 2: батарея Patriot», «1 500 000 000 EUR з 5 000 000 000 EUR» */
function fulfilledText({ item, currency, promised, delivered }: Fulfilled, words: Words): string {
  const text = (bounds: Fulfilled['promised']): string =>
    item === null ? exact({ ...bounds, currency }, words) : figures({ ...bounds, currency: null }, words);
  const values = { delivered: text(delivered), promised: text(promised) };
  return item === null
    ? words.t('register.fulfilledSum', values)
    : words.t('register.fulfilled', { ...values, what: item });
}

/** «обіцяно 10 січня 2025 р. → виконано 1 червня 2025 р.» */
const stagesText = ({ history }: Commitment, words: Words): string =>
  history
    .map(({ stage, on }) =>
      words.t('register.stage', { stage: words.label('stage', stage), date: on ? words.date(on) : '' }).trim(),
    )
    .join(' → ');

/** One version of what is disputed: «6 млрд €», «валюту не названо», «Данія», «готовність». */
export function versionText(about: Conflict['about'], rows: readonly Row[], reader: Reader): string {
  const { words } = reader;
  const [row] = rows;
  if (!row) return '';
  const told = ofRow(row);
  switch (about) {
    case 'amount':
      return told.amounts.length > 0
        ? told.amounts.map((amount) => short(amount, words)).join(' + ')
        : gist(told, reader, short);
    case 'currency':
      return told.amounts.map((amount) => short(amount, words)).join(' + ');
    case 'actor':
      return names(told.by, told, reader);
    case 'speaker':
      return told.speaker ? names([told.speaker], told, reader) : '';
    default:
      return words.label('act', told.act);
  }
}

/** «валюти різні: 50 млн $ / 50 млн €» */
export const conflictText = ({ about, versions }: Conflict, reader: Reader): string =>
  `${reader.words.label('conflict', about)}: ${versions.map((rows) => versionText(about, rows, reader)).join(' / ')}`;

/** Why the statement stands in its commitment: «ті самі слова»; of the one that began it «перший вислів». */
export const whyText = ({ why }: Stated, words: Words): string =>
  why === null ? words.t('register.first') : words.label('link', why);

/** «500 млн €»; of a disputed sum every version: «6 млрд € / 6 млрд $». */
export function whatOf({ lead, conflicts }: Commitment, reader: Reader): string {
  const disputed = conflicts.find(({ about }) => about === 'currency' || about === 'amount');
  return disputed
    ? disputed.versions.map((rows) => versionText(disputed.about, rows, reader)).join(' / ')
    : gist(ofRow(lead), reader, short);
}

/** Who gives what to whom. */
export const titleOf = (commitment: Commitment, reader: Reader): string =>
  `${parties(ofRow(commitment.lead), reader)}: ${whatOf(commitment, reader)}`;

export const deadline = ({ due }: Commitment, words: Words): string => {
  if (!due) return '';
  const day = dateOf(due.day);
  return words.date(day);
};

/** What stands beside the title: stage, programme, what has come, what is late, where outlets differ. */
export function standingOf(commitment: Commitment, reader: Reader): readonly string[] {
  const { words } = reader;
  const { lead, stage, fulfilled, isOverdue, isLost, conflicts } = commitment;
  return [
    ...(stage ? [words.label('stage', stage)] : status(ofRow(lead), words)),
    lead.record.programme ?? '',
    ...fulfilled.map((one) => fulfilledText(one, words)),
    isOverdue ? words.t('flag.overdue') : '',
    isLost ? words.t('flag.lost') : '',
    ...[...new Set(conflicts.map(({ about }) => about))].map((about) => words.label('conflict', about)),
  ].filter((part) => part !== '');
}

export const verdictOf = ({ counted, reason }: Commitment, words: Words): string => {
  const state = words.t(counted ? 'statement.counted' : 'statement.notCounted');
  return reason ? `${state}: ${words.label('reason', reason)}` : state;
};

/** Everything that only the whole knows, in reading order. */
export function wholeFacts(commitment: Commitment, reader: Reader): readonly Fact[] {
  const { words } = reader;
  const { fulfilled, isOverdue, members, memberOf, counted, statements } = commitment;
  const facts: Fact[] = [
    { key: 'stage', label: words.t('register.stages'), value: stagesText(commitment, words) },
    ...fulfilled.map(
      (one): Fact => ({
        key: 'fulfilment',
        label: words.t('statement.fulfilment'),
        value: fulfilledText(one, words),
      }),
    ),
    {
      key: 'due',
      label: words.t('statement.due'),
      value: isOverdue ? words.t('register.due', { date: deadline(commitment, words) }) : '',
    },
    { key: 'sum', label: words.t('register.worth'), value: counted ? added(commitment, words) : '' },
    {
      key: 'members',
      label: words.t('tree.totals'),
      value: members.length > 0 ? words.t('register.members', { n: words.number(members.length) }) : '',
    },
    {
      key: 'memberOf',
      label: words.t('tree.totals'),
      value: memberOf.length > 0 ? words.t('register.memberOf', { n: words.number(memberOf.length) }) : '',
    },
    {
      key: 'apart',
      label: words.t('register.merged'),
      value: statements.some(({ row }) => row.record.apart) ? words.t('register.apart') : '',
    },
  ];
  return facts.filter(({ value }) => value !== '');
}
