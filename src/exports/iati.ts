/**
 * Notes → IATI 2.03 activities (XML): one activity a commitment of all notes that counts, one transaction a sum, of the type that its stage
 * and who reports it call for. The standard wants a date everywhere: a commitment that no dated note tells is left out, and a comment says so.
 */
import { isState } from '../model/ids.ts';
import type { Commitment } from '../register/commitments.ts';
import type { Row } from '../register/index.ts';
import { exact } from '../views/money.ts';
import { nameOfParty } from '../views/names.ts';
import { headline, ofRow } from '../views/told.ts';
import { addedSums, commitmentsOf, giversOf, isUnreviewed, originOf, receiversOf, sourceText } from './commitments.ts';
import type { ExportOptions, Notes } from './formats.ts';
import { dateOf, pathOf, reviewOf } from './rows.ts';
import { escaped, legal } from '../views/xml.ts';

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const inner = content.join('');
  return inner === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inner}</${name}>`;
}

/** The language is that of the activity unless it is said. */
const narrative = (text: string, lang?: string): string => element('narrative', { 'xml:lang': lang }, escaped(text));

/** Outgoing pledge, commitment, disbursement; what the recipient reports is an incoming pledge, an incoming commitment, incoming funds. */
const TRANSACTION: Readonly<Record<string, readonly [own: number, recipients: number]>> = {
  pledged: [12, 13],
  agreed: [2, 11],
  allocated: [2, 11],
  in_delivery: [3, 1],
  fulfilled: [3, 1],
  partially_fulfilled: [3, 1],
};

/** Pipeline, implementation, closed, cancelled, suspended. */
const STATUS: Readonly<Record<string, number>> = {
  pledged: 1,
  agreed: 2,
  allocated: 2,
  in_delivery: 2,
  partially_fulfilled: 2,
  fulfilled: 4,
  suspended: 6,
  cancelled: 5,
  broken: 5,
};

/** Government, multilateral, other. */
const organizationType = (id: string): number => (isState(id) ? 10 : /^[A-Z]/.test(id) ? 40 : 90);

/** Marks that an identifier may not have are written by their codes, so that two paths never become one. */
const identifier = (row: Row, options: ExportOptions): string =>
  `PORUKA-${pathOf(row.note, options)}-${row.record.id}`.replace(
    /[/&|?\s_]/g,
    (mark) => `_${mark.charCodeAt(0).toString(16)}_`,
  );

function transaction(
  commitment: Commitment,
  sum: ReturnType<typeof addedSums>[number],
  day: string,
  options: ExportOptions,
): string {
  const { record, note } = commitment.lead;
  const [own, recipients] = TRANSACTION[commitment.stage ?? 'pledged'] ?? [12, 13];
  const { words, known } = options;
  const party = (tag: string, ids: readonly string[] = []): string =>
    ids.length === 0
      ? ''
      : element(
          tag,
          { type: ids.length === 1 ? organizationType(ids[0] ?? '') : null },
          narrative(ids.map((id) => nameOfParty(id, note.analysis, words, known)).join(', ')),
        );
  return element(
    'transaction',
    { humanitarian: record.theme === 'humanitarian' ? 1 : null },
    element('transaction-type', { code: record.attribution === 'beneficiary' ? recipients : own }),
    element('transaction-date', { 'iso-date': day }),
    element('value', { currency: sum.currency, 'value-date': day }, String(sum.min ?? sum.max)),
    // bounds, which a value has not: «щонайменше», «до»
    element('description', {}, narrative(exact({ ...sum, per: null }, words))),
    party('provider-org', giversOf(commitment)),
    party('receiver-org', receiversOf(commitment)),
  );
}

/** `first`, `last`: when it was first told, and when the statement was told that tells it best. */
function activity(
  commitment: Commitment,
  { first, last }: { readonly first: string; readonly last: string },
  options: ExportOptions,
): string {
  const { lead: row, statements } = commitment;
  const { record, note } = row;
  const { words, known, generator } = options;
  const told = ofRow(row);
  const states = receiversOf(commitment).filter(isState);
  const links = new Map(statements.flatMap(({ row: { note: one } }) => (one.meta.url ? [[one.meta.url, one]] : [])));
  const legacy = (name: string, value: string | null | undefined): string =>
    value ? element('legacy-data', { name, value }) : '';
  return element(
    'iati-activity',
    { 'xml:lang': words.locale, humanitarian: record.theme === 'humanitarian' ? 1 : null },
    element('iati-identifier', {}, escaped(identifier(originOf(commitment), options))),
    element(
      'reporting-org',
      { ref: 'PORUKA', type: 90, 'secondary-reporter': 1 },
      narrative(`Poruka ${generator.version}, ${generator.lexicon}`, 'en'),
    ),
    element('title', {}, narrative(headline(told, options))),
    element('description', { type: 1 }, narrative(record.evidence.exact, 'uk')),
    ...statements
      .filter((stated) => stated.row !== row)
      .map((stated) => {
        const { exact: quote } = stated.row.record.evidence;
        return element('description', { type: 4 }, narrative(`${sourceText(stated, options)}: ${quote}`, 'uk'));
      }),
    ...giversOf(commitment).map((id) =>
      element(
        'participating-org',
        { role: 1, type: organizationType(id) },
        narrative(nameOfParty(id, note.analysis, words, known)),
      ),
    ),
    element('activity-status', { code: STATUS[commitment.stage ?? ''] ?? 1 }),
    element('activity-date', { type: 1, 'iso-date': first }),
    // shares of several are not ours to guess
    ...(states.length === 1 ? [element('recipient-country', { code: states[0], percentage: 100 })] : []),
    ...addedSums(commitment).map((sum) => transaction(commitment, sum, last, options)),
    ...[...links].map(([url, { title }]) =>
      element(
        'document-link',
        { url, format: 'text/html' },
        element('title', {}, narrative(title, 'uk')),
        element('category', { code: 'A12' }),
      ),
    ),
    legacy('review', reviewOf(row)),
    legacy('unreviewed', String(isUnreviewed(commitment))),
    legacy('needs-review', commitment.isLost ? 'true' : null),
    legacy('domestic', commitment.domestic ? 'true' : 'false'),
    legacy('stage', commitment.stage),
    legacy('reason', commitment.reason),
    ...[...new Set(commitment.conflicts.map(({ about }) => about))].map((about) => legacy('conflict', about)),
    legacy('programme', record.programme),
    legacy('outlet', note.meta.outlet),
    legacy('note', pathOf(note, options)),
  );
}

export async function* iati(notes: Notes, options: ExportOptions): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n';
  for (const commitment of await commitmentsOf(notes, options)) {
    if (!commitment.counted) continue;
    const first = commitment.statements.map(({ row }) => dateOf(row.note)).find((date) => date !== null);
    const last = dateOf(commitment.lead.note) ?? first;
    if (first && last) yield `${activity(commitment, { first, last }, options)}\n`;
    else {
      const note = pathOf(commitment.lead.note, options);
      yield `<!-- ${legal(options.words.t('export.iati.undated', { note })).replaceAll('-', '‐')} -->\n`;
    }
  }
  yield '</iati-activities>\n';
}
