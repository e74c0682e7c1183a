/** A language of twenty names, for tests of what comes after the rules: text → document, mentions and what is made of them. */
import type { Holder, Known, Language } from '../../src/grammar/language.ts';
import { type Phrases, phrases } from '../../src/grammar/phrases.ts';
import { found, type Rule } from '../../src/grammar/rule.ts';
import { mentionsOf } from '../../src/engine/find/mentions.ts';
import { type Referred, refer } from '../../src/engine/refer/refer.ts';
import type { ActorHint, ActorType, Mention } from '../../src/model/mention.ts';
import { read } from '../../src/text/read.ts';
import { abbreviations } from '../../src/uk/lexicon/abbreviations.ts';
import { officeMeant, officeReadings, officeSpeaks } from '../../src/uk/lexicon/office-readings.ts';
import { pronoun } from '../../src/uk/rules/pronoun.ts';
import { speech } from '../../src/uk/speech.ts';
import { slug } from '../../src/uk/transliterate.ts';

interface Row {
  readonly type: ActorType | 'country' | 'adjective' | 'metonym';
  readonly cases: string;
  readonly gender?: 'm' | 'f';
  readonly plural?: true;
  readonly name?: string;
  readonly hint: ActorHint;
}

const ALL = 'ngdailv';
const person = (cases: string, id: string, more: ActorHint = {}, gender: 'm' | 'f' = 'm'): Row => ({
  type: 'person',
  cases,
  gender,
  hint: { id, ...more },
});
/** Somebody no list knows. */
const stranger = (cases: string, family: string, given?: string, gender: 'm' | 'f' = 'm'): Row => ({
  type: 'person',
  cases,
  gender,
  hint: { lemmas: [family.toLowerCase()], family, ...(given ? { given } : {}) },
});
const role = (cases: string, office: string, of?: string, more: ActorHint = {}): Row => ({
  type: 'role',
  cases,
  hint: { office, ...(of ? { of } : {}), ...more },
});
const state = (cases: string, iso: string, gender: 'm' | 'f' = 'f'): Row => ({
  type: 'country',
  cases,
  gender,
  hint: { id: iso },
});

const ZELENSKYI = 'person:zelenskyi-volodymyr';
const RUTTE = 'person:riutte-mark';
const MERZ = 'person:merts-fridrikh';
const FREDERIKSEN = 'person:frederiksen-mette';

const ROWS: Readonly<Record<string, Row>> = {
  'Володимир Зеленський': person('n', ZELENSKYI, { given: 'Володимир' }),
  'Володимиром Зеленським': person('i', ZELENSKYI),
  'Володимира Зеленського': person('ga', ZELENSKYI),
  Зеленський: person('n', ZELENSKYI),
  Зеленського: person('ga', ZELENSKYI),
  Зеленським: person('i', ZELENSKYI),
  Зеленському: person('dl', ZELENSKYI),
  'Марк Рютте': person('n', RUTTE),
  Рютте: person(ALL, RUTTE),
  'Фрідріх Мерц': person('n', MERZ),
  Мерц: person('n', MERZ),
  Мерца: person('ga', MERZ),
  Мерцом: person('i', MERZ),
  'Метте Фредеріксен': person(ALL, FREDERIKSEN, {}, 'f'),
  Фредеріксен: person(ALL, FREDERIKSEN, {}, 'f'),
  'Остап Бульба': stranger('n', 'Бульба', 'Остап'),
  'О . Бульба': stranger('n', 'Бульба'),
  'А . Бульба': stranger('n', 'Бульба'),
  Бульба: stranger('n', 'Бульба'),
  Бульби: stranger('g', 'Бульба'),
  'Андрій Бульба': stranger('n', 'Бульба', 'Андрій'),
  Володимире: { type: 'person', cases: 'v', gender: 'm', hint: { given: 'Володимир' } },
  'президент України': role('n', 'president', 'UA'),
  'президентом України': role('i', 'president', 'UA'),
  президент: role('n', 'president'),
  президента: role('ga', 'president'),
  'глава держави': role('n', 'head_of_state'),
  "прем'єр-міністр": role('n', 'prime_minister'),
  "прем'єр-міністр Канади": role('n', 'prime_minister', 'CA'),
  канцлер: role('n', 'chancellor'),
  'канцлер Німеччини': role('n', 'chancellor', 'DE'),
  'експрезидент України': role('n', 'president', 'UA', { tenure: 'former' }),
  'генсек НАТО': role('n', 'secretary_general', 'NATO'),
  'речник уряду Данії': role('n', 'spokesperson', 'DK'),
  'міністр оборони Данії': role('n', 'defence_minister', 'DK'),
  Україна: state('n', 'UA'),
  України: state('g', 'UA'),
  Україні: state('dl', 'UA'),
  Данія: state('n', 'DK'),
  Данії: state('gdl', 'DK'),
  Туреччина: state('n', 'TR'),
  Канади: state('g', 'CA'),
  Німеччина: state('n', 'DE'),
  Німеччини: state('g', 'DE'),
  США: { ...state(ALL, 'US'), plural: true },
  німецький: { type: 'adjective', cases: 'na', gender: 'm', hint: { id: 'DE' } },
  Київ: { type: 'metonym', cases: 'na', gender: 'm', hint: { id: 'UA' } },
  НАТО: { type: 'intl_org', cases: ALL, name: 'НАТО', hint: { id: 'NATO' } },
  'МЗС Данії': {
    type: 'org',
    cases: ALL,
    name: 'МЗС Данії',
    hint: { id: 'org:mfa-dk', country: 'DK', speaksFor: 'DK' },
  },
  Кремль: {
    type: 'org',
    cases: 'na',
    gender: 'm',
    name: 'Кремль',
    hint: { id: 'org:kremlin', country: 'RU', speaksFor: 'RU' },
  },
  Рейнметал: { type: 'org', cases: 'na', gender: 'm', name: 'Рейнметал', hint: {} },
  Reuters: { type: 'media', cases: ALL, name: 'Reuters', hint: { id: 'org:reuters' } },
  Politico: { type: 'media', cases: ALL, name: 'Politico', hint: { id: 'org:politico' } },
  партнери: { type: 'group', cases: 'n', plural: true, name: 'партнери', hint: { id: 'group:partners' } },
};

const names: Phrases<Row> = phrases(Object.entries(ROWS));
const naming: Rule = {
  name: 'naming',
  keys: names.keys,
  find: (document, at) =>
    names
      .at(document.tokens, at)
      .slice(0, 1)
      .map(({ end, value }): Mention => {
        const base = found(document, at, end, 'naming', {
          cases: value.cases,
          gender: value.gender ?? null,
          number: value.plural ? 'pl' : 'sg',
        });
        if (value.type === 'country' || value.type === 'adjective' || value.type === 'metonym')
          return {
            ...base,
            kind: 'country',
            iso: value.hint.id ?? '',
            form: value.type === 'country' ? 'name' : value.type,
          };
        return {
          ...base,
          kind: 'actor',
          type: value.type,
          name: value.name ?? base.text,
          entity: null,
          candidates: [],
          hint: value.hint,
        };
      }),
};

const KNOWN: readonly Known[] = [
  { id: ZELENSKYI, type: 'person', name: 'Володимир Зеленський', country: 'UA' },
  { id: RUTTE, type: 'person', name: 'Марк Рютте', country: 'NL' },
  { id: MERZ, type: 'person', name: 'Фрідріх Мерц', country: 'DE' },
  { id: FREDERIKSEN, type: 'person', name: 'Метте Фредеріксен', country: 'DK' },
  ...(['UA', 'DK', 'TR', 'CA', 'DE', 'US', 'NL'] as const).map(
    (id): Known => ({ id, type: 'country', name: id, country: id }),
  ),
  { id: 'NATO', type: 'intl_org', name: 'НАТО', country: null },
];

const HOLDERS: readonly (readonly [office: string, of: string, holder: Holder])[] = [
  ['president', 'UA', { id: ZELENSKYI, name: 'Володимир Зеленський', from: '2019-05-20', to: null }],
  ['prime_minister', 'UA', { id: 'person:svyrydenko-yuliia', name: 'Юлія Свириденко', from: '2025-07-17', to: null }],
  ['prime_minister', 'CA', { id: 'person:karni-mark', name: 'Марк Карні', from: '2025-03-14', to: null }],
  ['chancellor', 'DE', { id: MERZ, name: 'Фрідріх Мерц', from: '2025-05-06', to: null }],
  ['secretary_general', 'NATO', { id: RUTTE, name: 'Марк Рютте', from: '2024-10-01', to: null }],
  ['prime_minister', 'DK', { id: FREDERIKSEN, name: 'Метте Фредеріксен', from: '2019-06-27', to: null }],
];
const held = ({ from, to }: Holder, date: string): boolean =>
  (from === null || from <= date) && (to === null || date < to);

export const small: Language = {
  version: 'test',
  abbreviations,
  spelling: { keepsHyphen: () => false, runTogether: () => 0 },
  rules: [naming, pronoun],
  nests: (outer) => outer.kind === 'actor' && outer.type === 'role',
  references: {
    known: (id) => KNOWN.find((known) => known.id === id) ?? null,
    holders: (office, of, date) =>
      date === null
        ? []
        : HOLDERS.flatMap(([o, whose, holder]) => (o === office && whose === of && held(holder, date) ? [holder] : [])),
    serves: (id, date) =>
      date === null ? null : (HOLDERS.find(([, , holder]) => holder.id === id && held(holder, date))?.[1] ?? null),
    readings: officeReadings,
    meant: officeMeant,
    speaksFor: officeSpeaks,
    home: 'UA',
    body: (body, state) => ({ id: `org:${body}-${state.toLowerCase()}`, country: state, speaksFor: state, body }),
    wordsOf: (name) => name.split(' '),
    isShortFor: (words, name) => words.every((word) => name.includes(word)),
    federations: new Set(['DE', 'AT']),
    adversaries: new Set(['RU']),
    currency: 'UAH',
    slug,
  },
  speech,
};

export interface Scene extends Referred {
  readonly text: string;
  readonly found: readonly Mention[];
}

export const DATE = '2025-09-10';

export function scene(text: string, date: string | null = DATE): Scene {
  const document = read(text, { date, outlet: null, abbreviations });
  const mentions = mentionsOf(document, small);
  return { text, found: mentions, ...refer(document, mentions, small) };
}

/** The id behind the n-th mention of these words: `entity(…, 'він')`. */
export function entity({ mentions }: Referred, words: string, nth = 0): string | null | undefined {
  const mention = mentions.filter((each) => each.text === words)[nth];
  return mention?.kind === 'actor' ? mention.entity : mention?.kind === 'country' ? mention.iso : undefined;
}

/** «person:riutte-mark: Ми готові»: who says what, and via whom. */
export const said = ({ quotes }: Referred): readonly string[] =>
  quotes.map(
    ({ speaker, via, text }) => `${speaker ?? '?'}${via ? ` < ${via}` : ''}: ${text.replace(/^[«"„“]|[»"”“]$/g, '')}`,
  );
