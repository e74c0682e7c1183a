/** An invented note and its analysis, made by hand, so that views, register and exports are tested without the engine. */
import type { Analysis } from '../../src/model/analysis.ts';
import type { Found, Mention, MoneyMention } from '../../src/model/mention.ts';
import type { NoteRecord } from '../../src/model/note.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { NoteView } from '../../src/register/index.ts';
import type { Known } from '../../src/views/names.ts';

export const TEXT = `# Осло додає до пакета

Норвегія виділить Україні щонайменше 7 млрд крон на закупівлю генераторів до кінця 2026 року, повідомив прем'єр-міністр Йонас Гар Стере.

Київ просить у партнерів 2 млрд доларів. Словаччина призупинила постачання електроенергії.
`;

const NAMES: Readonly<Record<string, string>> = {
  NO: 'Норвегія',
  UA: 'Україна',
  SK: 'Словаччина',
  DK: 'Данія',
  'group:partners': 'партнери',
};
export const known: Known = (id) => NAMES[id] ?? null;

export function found(exact: string, more: Partial<Found> = {}): Found {
  const start = TEXT.indexOf(exact);
  if (start < 0) throw new Error(`«${exact}» is not in the sample`);
  return {
    start,
    end: start + exact.length,
    text: exact,
    rule: 'sample',
    nested: false,
    cases: 'n',
    number: 'sg',
    gender: null,
    ...more,
  };
}

export const crowns: MoneyMention = {
  ...found('7 млрд крон', { cases: 'ga' }),
  kind: 'money',
  min: 7e9,
  max: null,
  approx: false,
  currency: 'NOK',
  currencySource: 'inferred',
  currencies: ['NOK', 'SEK', 'DKK', 'CZK', 'ISK'],
  per: null,
  perUnit: null,
  cue: ['щонайменше'],
  conversion: false,
};

const mentions: readonly Mention[] = [
  { ...found('Норвегія'), kind: 'country', iso: 'NO', form: 'name' },
  { ...found('Україні', { cases: 'dl' }), kind: 'country', iso: 'UA', form: 'name' },
  crowns,
  { ...found('до кінця 2026 року'), kind: 'date', from: null, to: '2026-12-31', relation: 'by' },
  {
    ...found("прем'єр-міністр"),
    kind: 'actor',
    type: 'role',
    name: "прем'єр-міністр",
    entity: 'person:stere-yonas-har',
    candidates: [],
    hint: { office: 'prime_minister', of: 'NO' },
  },
  {
    ...found('Йонас Гар Стере'),
    kind: 'actor',
    type: 'person',
    name: 'Йонас Гар Стере',
    entity: 'person:stere-yonas-har',
    candidates: [],
    hint: null,
  },
];

/** A statement that says nothing yet. */
export const EMPTY: Omit<Statement, 'id' | 'act' | 'reason' | 'evidence'> = {
  stage: null,
  polarity: 'pos',
  by: [],
  for: [],
  requester: [],
  addressee: [],
  supplier: [],
  candidates: [],
  joint: false,
  theme: null,
  instrument: null,
  programme: null,
  items: [],
  amounts: [],
  conditions: [],
  due: null,
  period: null,
  fulfilment: [],
  of: null,
  speaker: null,
  attribution: null,
  chain: [],
  certainty: {},
  counted: false,
  domestic: false,
  sameAs: null,
  partOf: null,
  rule: 'sample',
  parts: [],
};

const quoted = (exact: string): Statement['evidence'] => {
  const { start, end } = found(exact);
  return [{ start, end, text: exact }];
};

export const pledge: Statement = {
  ...EMPTY,
  id: 's1',
  act: 'pledge',
  stage: 'pledged',
  by: ['NO'],
  for: ['UA'],
  theme: 'energy',
  items: [{ item: 'генератор', qty: 400, unit: null }],
  amounts: [{ mention: 2, min: 7e9, max: null, currency: 'NOK', basis: 'total', per: null }],
  due: { text: 'до кінця 2026 року', relation: 'by', from: null, to: '2026-12-31' },
  speaker: 'person:stere-yonas-har',
  attribution: 'representative',
  chain: ['Йонас Гар Стере'],
  counted: true,
  reason: 'counted.giver_and_sum',
  evidence: quoted('Норвегія виділить Україні щонайменше 7 млрд крон на закупівлю генераторів до кінця 2026 року'),
  rule: 'pledge.allocate',
  parts: [{ role: 'P', text: 'Норвегія', start: found('Норвегія').start, end: found('Норвегія').end, by: 'n' }],
};

export const request: Statement = {
  ...EMPTY,
  id: 's2',
  act: 'request',
  by: ['group:partners'],
  for: ['UA'],
  requester: ['UA'],
  amounts: [{ mention: null, min: 2e9, max: 2e9, currency: 'USD', basis: 'total', per: null }],
  reason: 'not.act',
  evidence: quoted('Київ просить у партнерів 2 млрд доларів'),
};

export const suspension: Statement = {
  ...EMPTY,
  id: 's3',
  act: 'suspension',
  stage: 'suspended',
  by: ['SK'],
  reason: 'not.act',
  evidence: quoted('Словаччина призупинила постачання електроенергії'),
};

export const analysis: Analysis = {
  schema: 'poruka/analysis@1',
  generator: { version: '0.0.1', lexicon: '2026-01-01' },
  id: 'oslo.md',
  date: '2026-02-03',
  mentions,
  entities: [
    { id: 'NO', type: 'country', name: 'Норвегія', mentions: [0], country: 'NO' },
    { id: 'UA', type: 'country', name: 'Україна', mentions: [1], country: 'UA' },
    { id: 'person:stere-yonas-har', type: 'person', name: 'Йонас Гар Стере', mentions: [4, 5], country: 'NO' },
  ],
  quotes: [],
  statements: [pledge, request, suspension],
};

/** A record of the note as a person keeps it; evidence is the first sentence of the sample unless given. */
export function record(more: Partial<NoteRecord> & Pick<NoteRecord, 'id'>): NoteRecord {
  const exact = pledge.evidence[0]?.text ?? '';
  const start = TEXT.indexOf(exact);
  return {
    act: 'pledge',
    by: ['NO'],
    for: ['UA'],
    evidence: {
      exact,
      prefix: TEXT.slice(Math.max(0, start - 32), start),
      suffix: TEXT.slice(start + exact.length).slice(0, 32),
      start,
    },
    review: 'accepted',
    ...more,
  };
}

export const sum = (
  min: number | null,
  max: number | null,
  currency: string | null,
  basis: 'total' | 'increment' | 'new_level' | 'rate' | 'share' | 'remaining' | 'conversion' = 'total',
) => ({ min, max, currency, basis, raw: '' }) as const;

export const note = (more: Partial<NoteView> = {}): NoteView => ({
  uri: 'file:///notes/oslo.md',
  title: 'Осло додає до пакета',
  meta: { title: 'Осло додає до пакета', outlet: 'Фіорд', url: 'https://fiord.example/oslo?a=1', date: '2026-02-03' },
  analysis,
  records: [],
  text: TEXT,
  ...more,
});

/** No-break spaces as plain ones: what people see, not how lines break. */
export const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');
