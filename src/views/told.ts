/** A statement that was found or a record that is kept → one shape for every view, and its facts as plain text (not yet escaped). */
import type { Analysis } from '../model/analysis.ts';
import type { MoneyMention } from '../model/mention.ts';
import type { NoteRecord, Review } from '../model/note.ts';
import { type Act, type Basis, type Because, type Filled, type Statement, summed } from '../model/statement.ts';
import { counts } from '../register/ledger.ts';
import type { Row } from '../register/index.ts';
import { oneLine } from './escape.ts';
import { boundOf, exact, figures, type Sum, short, spoken } from './money.ts';
import { type Known, nameOfParty } from './names.ts';
import type { Words } from './words/words.ts';

interface ToldAmount extends Sum {
  readonly basis: Basis;
  /** «загалом від початку війни»: all so far. */
  readonly cumulative?: true | undefined;
  /** «стільки ж»: the sum stands elsewhere. */
  readonly asBefore: boolean;
}

type Shared =
  | 'id'
  | 'act'
  | 'by'
  | 'for'
  | 'requester'
  | 'addressee'
  | 'supplier'
  | 'joint'
  | 'items'
  | 'conditions'
  | 'fulfilment';
type Optional = 'due' | 'period' | 'of' | 'speaker' | 'programme' | 'sameAs' | 'partOf' | 'stage';

export interface Told
  extends Pick<Statement, Shared | Optional | 'candidates' | 'chain' | 'certainty' | 'counted' | 'domestic'> {
  readonly negated: boolean;
  readonly theme: string | null;
  readonly instrument: string | null;
  readonly attribution: string | null;
  readonly amounts: readonly ToldAmount[];
  readonly reason: string | null;
  readonly quotes: readonly string[];
  readonly rule: string | null;
  readonly because?: Because | undefined;
  readonly parts: readonly Filled[];
  /** null: not known to any note. */
  readonly review: Review | null;
  readonly analysis: Analysis | null;
}

/** Who reads it, in which language, and where names come from. */
export interface Reader {
  readonly words: Words;
  readonly known: Known;
}

const moneyAt = (analysis: Analysis, index: number | null): MoneyMention | null => {
  const mention = index === null ? undefined : analysis.mentions[index];
  return mention?.kind === 'money' ? mention : null;
};

export function ofStatement(statement: Statement, analysis: Analysis, review: Review | null = null): Told {
  return {
    ...statement,
    negated: statement.polarity === 'neg',
    amounts: statement.amounts.map((amount) => {
      const money = moneyAt(analysis, amount.mention);
      return {
        min: amount.min,
        max: amount.max,
        currency: amount.currency,
        basis: amount.basis,
        cumulative: amount.cumulative,
        per: amount.per ?? money?.per ?? null,
        perUnit: money?.perUnit ?? null,
        approx: money?.approx ?? false,
        asBefore: amount.mention === null,
      };
    }),
    quotes: statement.evidence.map(({ text }) => text),
    review,
    analysis,
  };
}

const NONE: readonly never[] = [];

/** A person may have changed what counts: then the reason that we wrote no longer holds. */
const reasonOf = (record: NoteRecord): string | null =>
  record.reason !== undefined && record.reason.startsWith('counted.') === counts(record) ? record.reason : null;

/** What the record says holds; what only an analysis knows (the chain of sources, the rule, «about») comes from the statement found there. */
export const ofRow = ({ record, statement, note }: Pick<Row, 'record' | 'statement' | 'note'>): Told =>
  ofRecord(record, statement, note.analysis);

/** The same without a row: a record of another version of the note. */
export function ofRecord(
  record: NoteRecord,
  statement: Statement | null = null,
  analysis: Analysis | null = null,
): Told {
  const found = statement && analysis ? ofStatement(statement, analysis).amounts : NONE;
  const alike = (amount: Sum, other: Sum): boolean =>
    amount.min === other.min && amount.max === other.max && amount.currency === other.currency;
  return {
    id: record.id,
    act: record.act,
    stage: record.stage ?? null,
    negated: record.polarity === 'neg',
    by: record.by ?? NONE,
    for: record.for ?? NONE,
    requester: record.requester ?? NONE,
    addressee: record.addressee ?? NONE,
    supplier: record.supplier ?? NONE,
    candidates: statement?.candidates ?? NONE,
    joint: record.joint ?? false,
    theme: record.theme ?? null,
    instrument: record.instrument ?? null,
    programme: record.programme ?? null,
    items: record.items ?? NONE,
    amounts: (record.amounts ?? NONE).map((amount) => {
      const source = found.find((other) => alike(amount, other));
      const { min, max, currency, basis, cumulative } = amount;
      const rate = { per: amount.per ?? source?.per ?? null, perUnit: source?.perUnit ?? null };
      return {
        min,
        max,
        currency,
        basis,
        cumulative,
        ...rate,
        approx: amount.approx ?? source?.approx ?? false,
        asBefore: source?.asBefore ?? false,
      };
    }),
    conditions: record.conditions ?? NONE,
    due: record.due ?? null,
    period: record.period ?? null,
    fulfilment: record.fulfilment ?? NONE,
    of: record.of ?? null,
    speaker: record.speaker ?? null,
    attribution: record.attribution ?? null,
    chain: statement?.chain ?? NONE,
    certainty: statement?.certainty ?? {},
    counted: counts(record),
    domestic: record.domestic ?? false,
    reason: reasonOf(record),
    sameAs: record.sameAs ?? null,
    partOf: record.partOf ?? null,
    quotes: [record.evidence.exact],
    rule: statement?.rule ?? null,
    because: statement?.act === record.act ? statement.because : undefined,
    parts: statement?.parts ?? NONE,
    review: record.review,
    analysis,
  };
}

/** «400 × генератор», «снаряд, тис.» */
export const itemText = ({ item, qty, unit }: NonNullable<NoteRecord['items']>[number], words: Words): string => {
  const what = unit ? `${item}, ${unit}` : item;
  return qty === null ? what : `${words.number(qty)} × ${what}`;
};

export const names = (ids: readonly string[], told: Pick<Told, 'analysis'>, { words, known }: Reader): string =>
  ids.map((id) => nameOfParty(id, told.analysis, words, known)).join(', ');

type Write = (sum: Sum, words: Words) => string;

const amountText = (amount: ToldAmount, words: Words, write: Write): string =>
  amount.asBefore && boundOf(amount) === null ? words.t('money.asBefore') : write(amount, words);

/** What it is about, in a few words: what a total adds up, else the first sum with what it is, else things, programme or the quote. */
export function gist(told: Told, { words }: Reader, write: Write): string {
  const main = told.amounts.filter(summed);
  if (main.length > 0) return main.map((amount) => amountText(amount, words, write)).join(' + ');
  const [first] = told.amounts;
  if (first) return `${amountText(first, words, write)} (${words.label('basis', first.basis)})`;
  if (told.items.length > 0) return told.items.map((item) => itemText(item, words)).join(', ');
  if (told.programme) return told.programme;
  const quote = oneLine(told.quotes[0] ?? '');
  return quote.length > 60 ? `«${Array.from(quote).slice(0, 57).join('').trimEnd()}…»` : `«${quote}»`;
}

/** Who gives; who asks when nobody is named who would give. */
export const giver = (told: Told, reader: Reader): string =>
  names(told.by.length > 0 ? told.by : told.requester, told, reader) || reader.words.t('statement.nobody');

/** «→ Україна»; '' when nobody is named, or only who gives. */
export function toWhom(told: Told, reader: Reader): string {
  const from = told.by.length > 0 ? told.by : told.requester;
  const same = told.for.length === from.length && told.for.every((id) => from.includes(id));
  return told.for.length === 0 || same ? '' : reader.words.t('statement.arrow', { for: names(told.for, told, reader) });
}

/** «Нідерланди → Україна» */
export const parties = (told: Told, reader: Reader): string =>
  [giver(told, reader), toWhom(told, reader)].filter((part) => part !== '').join(' ');

export const headline = (told: Told, reader: Reader): string =>
  `${parties(told, reader)}: ${gist(told, reader, short)}`;

/** Act and stage, each said once: readiness is both. */
export const status = (told: Told, words: Words): readonly string[] => [
  ...new Set([
    words.label('act', told.act),
    ...(told.negated ? [words.t('statement.negated')] : []),
    ...(told.stage ? [words.label('stage', told.stage)] : []),
  ]),
];

/** «передумова; немає суми»: counted or not, and why, in one line. */
export function verdict(told: Told, { words }: Reader): string {
  const state = words.t(told.counted ? 'statement.counted' : 'statement.notCounted');
  return told.reason ? `${state}: ${words.label('reason', told.reason)}` : state;
}

/** «Щокварталу» is no deadline. */
const dueLabel = ({ relation }: NonNullable<Told['due']>): 'statement.due' | 'statement.every' =>
  relation === 'every' ? 'statement.every' : 'statement.due';

/** «Хто дає: Чехія. Кому: Україна» */
export function spokenParties(told: Told, reader: Reader): string {
  const { words } = reader;
  const whom = told.for.length > 0 ? `. ${words.t('statement.for')}: ${names(told.for, told, reader)}` : '';
  return `${words.t('statement.by')}: ${giver(told, reader)}${whom}`;
}

/** One sentence after another, without signs that a screen reader swallows. */
export function spokenLine(told: Told, reader: Reader): string {
  const { words } = reader;
  const due = told.due ? `${words.t(dueLabel(told.due))}: ${told.due.text}` : '';
  return [
    words.label('act', told.act),
    spokenParties(told, reader),
    gist(told, reader, spoken),
    due,
    told.stage ? words.label('stage', told.stage) : '',
    words.t(told.counted ? 'statement.counted' : 'statement.notCounted'),
    told.review ? words.label('review', told.review) : '',
  ]
    .filter((part) => part !== '')
    .join('. ');
}

export interface Fact {
  /** Stable name, for ids and icons. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

const about = (of: { readonly act: Act; readonly by: readonly string[] }, told: Told, reader: Reader): string =>
  [reader.words.label('act', of.act), names(of.by, told, reader)].filter((part) => part !== '').join(', ');

/** Everything that is known, in reading order; what is unknown or empty is left out. */
export function facts(told: Told, reader: Reader): readonly Fact[] {
  const { words } = reader;
  const { t } = words;
  const out: Fact[] = [];
  const fact = (key: string, label: string, value: string | null | undefined): void => {
    if (value) out.push({ key, label, value });
  };
  const party = (key: 'for' | 'requester' | 'addressee' | 'supplier' | 'candidates'): void =>
    fact(key, t(`statement.${key}`), names(told[key], told, reader));

  const givers = names(told.by, told, reader);
  fact('by', t('statement.by'), told.joint && givers ? `${givers} (${t('statement.joint')})` : givers);
  party('candidates');
  party('for');
  party('requester');
  party('addressee');
  party('supplier');
  for (const amount of told.amounts) {
    const kind = amount.cumulative ? 'cumulative' : amount.basis;
    const basis = kind === 'total' ? '' : ` (${words.label('basis', kind)})`;
    fact('sum', t('statement.sum'), amountText(amount, words, exact) + basis);
  }
  for (const item of told.items) fact('item', t('statement.items'), itemText(item, words));
  fact('programme', t('statement.programme'), told.programme);
  fact('theme', t('statement.theme'), told.theme && words.label('theme', told.theme));
  if (told.instrument !== 'unknown') {
    fact('instrument', t('statement.instrument'), told.instrument && words.label('instrument', told.instrument));
  }
  for (const { text, type } of told.conditions) {
    fact('condition', t('statement.condition'), `${text} (${words.label('condition', type)})`);
  }
  if (told.due) {
    const dates = words.dates(told.due.from, told.due.to);
    fact(
      'due',
      t(dueLabel(told.due)),
      dates && dates !== told.due.text ? `${told.due.text} (${dates})` : told.due.text,
    );
  }
  if (told.period) fact('period', t('statement.period'), words.dates(told.period.from, told.period.to));
  for (const { qty, min, max, status } of told.fulfilment) {
    const bounds = min === null && max === null ? '' : figures({ min, max, currency: null }, words);
    const how = qty === null ? bounds : words.number(qty);
    fact('fulfilment', t('statement.fulfilment'), [how, words.label('status', status)].filter(Boolean).join(' '));
  }
  if (told.of) fact('of', t('statement.of'), about(told.of, told, reader));
  if (told.speaker) fact('speaker', t('statement.speaker'), names([told.speaker], told, reader));
  fact('source', t('statement.source'), told.chain.map((source) => names([source], told, reader)).join(' → '));
  fact('attribution', t('statement.attribution'), told.attribution && words.label('attribution', told.attribution));
  fact(
    'certainty',
    t('statement.certainty'),
    Object.entries(told.certainty)
      .map(
        ([source, value]) =>
          `${source === 'author' ? t('statement.author') : names([source], told, reader)}: ${words.label('certainty', value)}`,
      )
      .join('; '),
  );
  fact('partOf', t('statement.partOf'), told.partOf);
  fact('sameAs', t('statement.sameAs'), told.sameAs);
  return out;
}

/** «n», «від+g», «speaker» → «називний», «від + родовий», «мовець»; a lemma or anything else as it is. */
function how(by: string, words: Words): string {
  const [, preposition, letter] = /^(.+)\+([ngdailv])$/.exec(by) ?? [];
  if (preposition && letter) return words.t('how.governed', { preposition, case: words.label('case', letter) });
  const label = words.label('case', by);
  return label === by ? words.label('how', by) : label;
}

/** «P:n B:d|для+g» → «надавач – називний; отримувач – давальний, для + родовий». */
const slotsOf = (frame: string, words: Words): string =>
  frame
    .split(/ (?=\p{Lu}:)/u)
    .map((slot) => {
      const [role = '', ways = ''] = slot.split(/:(.*)/su);
      const shown = ways.split('|').map((way) => how(way, words));
      return words.t('statement.slot', { role: words.label('role', role), how: shown.join(', ') });
    })
    .join('; ');

/** «Чому?»: the rule, what made it this act, and which words filled which role, and by what we know it. */
export function reasons(told: Told, { words }: Reader): readonly string[] {
  const filled = told.parts.map(({ role, text, by, frame }) => {
    const slots = frame ? `: ${slotsOf(frame, words)}` : '';
    const shown = by === '' ? '' : ` (${how(by, words)}${slots})`;
    return `${words.label('role', role)}: «${oneLine(text)}»${shown}`;
  });
  return [
    ...(told.rule ? [words.t('statement.byRule', { rule: told.rule })] : []),
    ...(told.because
      ? [words.t('statement.because', { act: words.label('act', told.act), why: words.t(`because.${told.because}`) })]
      : []),
    ...filled,
  ];
}
