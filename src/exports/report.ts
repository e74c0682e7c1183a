/** Notes → what a report tells, before it is Markdown or HTML: totals, a section a giver, each commitment with its quote and its source. */
import { bareRows, type Row } from '../register/index.ts';
import { type Commitment, registerOf } from '../register/commitments.ts';
import { counts, type Ledger, type Total } from '../register/ledger.ts';
import { totals } from '../register/totals.ts';
import type { Known } from '../views/names.ts';
import { exact } from '../views/money.ts';
import { facts, headline, names, ofRow, status, type Told, verdict } from '../views/told.ts';
import type { ExportOptions, Notes, Tagged } from './formats.ts';
import { dateOf, reviewOf, shownRows } from './rows.ts';

/** Where a commitment was read. */
export interface Source {
  /** From 1, in the order in which the report first needs it. */
  readonly no: number;
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly date: string;
}

export interface Item {
  /** From 1, in the order of the report. */
  readonly no: number;
  readonly headline: string;
  readonly status: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly quote: string;
  readonly source: Source;
  /** Not reviewed, a suggestion, lost in the text: in words; empty when a person has decided. */
  readonly marks: readonly ('unreviewed' | 'suggestion' | 'lost')[];
}

interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

export interface Report {
  readonly title: string;
  /** What charts are drawn from. */
  readonly commitments: readonly Commitment[];
  /** The item that tells of the record; null when none does. */
  readonly itemOf: (row: Row) => Item | null;
  /** Also of those whom only the notes name. */
  readonly known: Known;
  readonly totals: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[];
  readonly heads: readonly string[];
  readonly remarks: readonly string[];
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
  readonly generator: string;
}

const keyOf = ({ note, record }: Row): string => `${note.uri}#${record.id}`;

const giver = (told: Told, options: ExportOptions): string =>
  told.by.length > 0 ? names(told.by, told, options) : options.words.t('tree.unnamed');

function itemOf(row: Row, source: Source, options: ExportOptions): Omit<Item, 'no'> {
  const { words } = options;
  const told = ofRow(row);
  const review = reviewOf(row);
  return {
    headline: headline(told, options),
    status: [...status(told, words), verdict(told, options)].join(' · '),
    facts: facts(told, options).filter(({ key }) => key !== 'by' && key !== 'for'),
    quote: row.record.evidence.exact,
    source,
    marks: [
      ...(review === 'suggestion' ? (['suggestion'] as const) : review === 'auto' ? (['unreviewed'] as const) : []),
      ...(row.lost ? (['lost'] as const) : []),
    ],
  };
}

function remarksOf(sums: Ledger, notes: number, { words }: ExportOptions): readonly string[] {
  const { t, number } = words;
  return [
    ...(sums.counted === 0 ? [t('report.none')] : []),
    ...(sums.unclear > 0 ? [t('tree.unclear', { n: number(sums.unclear) })] : []),
    t('tree.rule'),
    ...(notes > 1 ? [t('tree.merged')] : []),
  ];
}

function totalsOf(sums: Ledger, { words }: ExportOptions): Report['totals'] {
  const rows = (totals: readonly Total[]): readonly (readonly string[])[] =>
    totals.map((total) => [
      total.currency,
      exact(total, words),
      words.number(total.count),
      words.number(total.unreviewed),
    ]);
  return [
    { title: words.t('report.aid'), rows: rows(sums.aid) },
    { title: words.t('report.domestic'), rows: rows(sums.domestic) },
  ].filter((part) => part.rows.length > 0);
}

/** Of a note nothing stays but its texts here. Givers with what counts come first, then by name. */
export async function reportOf(notes: Notes, options: ExportOptions): Promise<Report> {
  const { words, generator } = options;
  const sections = new Map<
    string,
    { items: { readonly key: string; readonly item: Omit<Item, 'no'> }[]; weight: number }
  >();
  const named = new Map<string, string>();
  const rows: Row[] = [];
  const sources: Source[] = [];
  const sourceOf = (note: Tagged): Source => {
    const { meta, title } = note;
    const date = dateOf(note);
    const no = sources.length + 1;
    const source = { no, title, url: meta.url, outlet: meta.outlet ?? '', date: date ? words.date(date) : '' };
    sources.push(source);
    return source;
  };
  for await (const note of notes) {
    let source: Source | undefined;
    const shown = shownRows(note, options);
    rows.push(...bareRows(note, shown));
    for (const { id, name } of note.analysis?.entities ?? []) if (!named.has(id)) named.set(id, name);
    for (const row of shown) {
      source ??= sourceOf(note);
      const key = giver(ofRow(row), options);
      const section = sections.get(key) ?? { items: [], weight: 0 };
      sections.set(key, section);
      section.items.push({ key: keyOf(row), item: itemOf(row, source, options) });
      if (counts(row.record)) section.weight += 1;
    }
  }
  const { commitments } = registerOf(rows, options.asOf ?? null);
  const sums = totals(commitments);
  const items = new Map<string, Item>();
  const numbered = [...sections]
    .sort(([a, one], [b, other]) => other.weight - one.weight || a.localeCompare(b, words.locale))
    .map(([title, section]) => ({
      title,
      items: section.items.map(({ key, item }) => {
        const made = { ...item, no: items.size + 1 };
        items.set(key, made);
        return made;
      }),
    }));
  return {
    title: words.t('report.title'),
    commitments,
    itemOf: (row) => items.get(keyOf(row)) ?? null,
    known: (id) => options.known(id) ?? named.get(id) ?? null,
    totals: totalsOf(sums, options),
    heads: (['report.currency', 'report.sum', 'report.records', 'report.unreviewed'] as const).map((key) =>
      words.t(key),
    ),
    remarks: remarksOf(sums, sources.length, options),
    sections: numbered,
    sources,
    generator: words.t('report.generator', { version: generator.version, lexicon: generator.lexicon }),
  };
}
