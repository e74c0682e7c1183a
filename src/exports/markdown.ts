/** Notes → a report to read: totals, one section a promisor, each commitment with its quote and source; what nobody reviewed says so. No HTML. */
import { ledger, type Total } from '../register/ledger.ts';
import type { Row } from '../register/index.ts';
import { link, markdown } from '../views/escape.ts';
import { exact } from '../views/money.ts';
import { facts, headline, names, ofRow, status, type Told, verdict } from '../views/told.ts';
import type { ExportOptions, Notes } from './formats.ts';
import { shownRows } from './rows.ts';

const cell = (text: string): string => markdown(text);

function table(totals: readonly Total[], { words }: ExportOptions): string {
  const { t } = words;
  const head = [t('report.currency'), t('report.sum'), t('report.records'), t('report.unreviewed')];
  const rows = totals.map((total) => [
    total.currency,
    exact(total, words),
    words.number(total.count),
    words.number(total.unreviewed),
  ]);
  return [head, ['---', '---:', '---:', '---:'], ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function totals(rows: readonly Row[], options: ExportOptions): readonly string[] {
  const { t, number } = options.words;
  const sums = ledger(rows);
  const part = (title: string, list: readonly Total[]): readonly string[] =>
    list.length === 0 ? [] : [`### ${title}`, table(list, options)];
  return [
    `## ${t('report.totals')}`,
    ...(sums.counted === 0 ? [t('report.none')] : []),
    ...part(t('report.aid'), sums.aid),
    ...part(t('report.domestic'), sums.domestic),
    ...(sums.unclear > 0 ? [markdown(t('tree.unclear', { n: number(sums.unclear) }))] : []),
    t('tree.rule'),
    ...(new Set(rows.map(({ note }) => note)).size > 1 ? [t('tree.notMerged')] : []),
  ];
}

/** «Назва», Видання, 5 березня 2026 р. */
function source({ note }: Row, { words }: ExportOptions): string {
  const address = link(note.meta.url);
  const title = markdown(note.title);
  const date = note.meta.date ? words.date(note.meta.date) : '';
  return [address ? `[${title}](<${address}>)` : title, markdown(note.meta.outlet ?? ''), markdown(date)]
    .filter((part) => part !== '')
    .join(', ');
}

function marks({ kept, record, lost }: Row, { words }: ExportOptions): string {
  if (!kept) return ` ${words.t('report.suggestionMark')}`;
  const review = record.review === 'auto' ? ` ${words.t('report.unreviewedMark')}` : '';
  return lost ? `${review} *${markdown(words.t('statement.lost'))}*` : review;
}

function item(row: Row, options: ExportOptions): string {
  const { words } = options;
  const told = ofRow(row);
  const lines = facts(told, options)
    .filter(({ key }) => key !== 'by' && key !== 'for')
    .map(({ label, value }) => `  - ${markdown(label)}: ${markdown(value)}`);
  return [
    `- **${markdown(headline(told, options))}**${marks(row, options)}`,
    `  - ${markdown([...status(told, words), verdict(told, options)].join(' · '))}`,
    ...lines,
    `  - ${words.t('report.source')}: ${source(row, options)}`,
    '',
    `  > ${markdown(row.record.evidence.exact)}`,
  ].join('\n');
}

const heading = (told: Told, options: ExportOptions): string =>
  told.by.length > 0 ? names(told.by, told, options) : options.words.t('tree.unnamed');

/** Sections by promisor: those with what counts first, then by name. */
function sections(rows: readonly Row[], options: ExportOptions): readonly string[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = heading(ofRow(row), options);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const weight = (group: readonly Row[]): number => ledger(group).counted;
  return [...groups]
    .sort(([a, left], [b, right]) => weight(right) - weight(left) || a.localeCompare(b, options.words.locale))
    .flatMap(([name, group]) => [`## ${markdown(name)}`, ...group.map((row) => item(row, options))]);
}

export async function* report(notes: Notes, options: ExportOptions): AsyncGenerator<string> {
  const { words, generator } = options;
  const rows: Row[] = [];
  for await (const note of notes) rows.push(...shownRows(note, options));
  yield `${[
    `# ${words.t('report.title')}`,
    ...totals(rows, options),
    ...sections(rows, options),
    markdown(words.t('report.generator', { version: generator.version, lexicon: generator.lexicon })),
  ].join('\n\n')}\n`;
}
