/** The grammar of statements: every form of every predicate row, the words that open clauses, and the closed classes that turn what is said. */
import { ADVERSARIES } from '../lexicon/org-patterns.ts';
import { type Acts, frame, type Predicate, type PredicateForm } from '../../grammar/frame.ts';
import type { Connective, StatementGrammar, Thing } from '../../grammar/statement-grammar.ts';
import { phrases } from '../../grammar/phrases.ts';
import type { Instrument } from '../../model/statement.ts';
import type { Form } from '../../model/grammar.ts';
import { type OfWord, ofWord } from '../../text/of-word.ts';
import { fold } from '../../text/fold.ts';
import { conjugate } from '../conjugation.ts';
import { adjective, decline } from '../declension.ts';
import * as words from '../lexicon/connectives.ts';
import { pledgeVerbs, pledgeWords, type VerbRow, type WordRow } from '../lexicon/pledge-verbs.ts';
import { GIVERS } from '../lexicon/groups.ts';
import { kin, notAid, relief, themes, things, trade } from '../lexicon/things.ts';
import { numberAt } from './number.ts';

type Row = readonly [form: string, value: PredicateForm];

/** «Третій» and «3-й» are «3». */
function ordinalOf(key: string): string | null {
  const [, number] = words.numbered.exec(key) ?? [];
  if (number !== undefined) return String(Number(number));
  const at = words.ordinals.findIndex((prefix) => key.startsWith(prefix));
  if (at >= 0) return String(at + 1);
  return key.startsWith(words.lastOfSeveral) ? words.lastOfSeveral : null;
}

function predicateOf(row: VerbRow | WordRow, lemma: string, kind: Predicate['kind'], acts: Acts): Predicate {
  return {
    kind,
    lemma,
    frame: frame(row.frame),
    acts,
    control: row.control ?? 'P',
    rule: `verb:${lemma}`,
    instrument: row.instrument ?? null,
    theme: ('theme' in row && row.theme) || null,
    stage: ('stage' in row && row.stage) || null,
    bare: row.bare ?? false,
    vows: ('vows' in row && row.vows) || false,
    decidable: ('decidable' in row && row.decidable) || false,
    joins: ('joins' in row && row.joins) || false,
    forSomebody: ('forSomebody' in row && row.forSomebody) || false,
    goesOn: ('goesOn' in row && row.goesOn) || false,
    spends: ('spends' in row && row.spends) || false,
    fills: ('fills' in row && row.fills) || false,
    contains: ('contains' in row && row.contains) || false,
    takesNoun: ('takesNoun' in row && row.takesNoun) || false,
    light: ('light' in row && row.light) || false,
    ought: ('ought' in row && row.ought) || false,
    takesGift: ('takesGift' in row && row.takesGift) || false,
    negated: ('negated' in row && row.negated) || null,
    aid: ('aid' in row && row.aid) || false,
    priced: ('priced' in row && row.priced) || false,
    schedules: ('schedules' in row && row.schedules) || false,
    raises: ('raises' in row && row.raises) || false,
    blocks: ('blocks' in row && row.blocks) || false,
    supplies: ('supplies' in row && row.supplies) || false,
    pays: ('pays' in row && row.pays) || false,
    exceeds: ('exceeds' in row && row.exceeds) || false,
    thanks: row.thanks ?? false,
    transparent: row.transparent ?? false,
  };
}

const nominal =
  (predicate: Predicate) =>
  (form: Form): Row => [
    form.text,
    {
      predicate,
      tense: 'infinitive',
      voice: 'noun',
      aspect: 'pf',
      person: 3,
      number: form.number,
      gender: form.gender,
      cases: form.cases,
    },
  ];

function* verbRows(): Generator<Row> {
  for (const row of pledgeVerbs) {
    const lemma = row.pf ?? row.both ?? row.impf ?? '';
    const predicate = predicateOf(row, lemma, row.kind ?? 'content', row.acts);
    const verbs = [
      [row.pf, 'pf'],
      [row.both, 'pf'],
      [row.both, 'impf'],
      [row.impf, 'impf'],
    ] as const;
    for (const [verb, aspect] of verbs) {
      if (!verb) continue;
      const [head = '', ...tail] = verb.split(' ');
      // every form is made with the same fields in the same order, since all that binds reads them
      for (const { text, tense, voice, person, number, gender, cases } of conjugate(head, aspect))
        yield [[text, ...tail].join(' '), { predicate, tense, voice, aspect, person, number, gender, cases }];
    }
    for (const noun of row.nouns ?? []) yield* decline(noun).map(nominal(predicate));
  }
}

function* wordRows(): Generator<Row> {
  for (const row of pledgeWords) {
    const predicate = predicateOf(row, row.word, row.kind, row.acts);
    if (row.part === 'noun') yield* decline(row.word, row.like).map(nominal(predicate));
    else if (row.part === 'adverb')
      yield [
        row.word,
        {
          predicate,
          tense: 'present',
          voice: 'active',
          aspect: 'impf',
          person: 3,
          number: null,
          gender: null,
          cases: '',
        },
      ];
    else {
      // only the nominative is a predicate: «США готові»; «готової продукції» is not
      for (const form of adjective(row.word)) {
        if (form.cases.includes('n'))
          yield [
            form.text,
            {
              predicate,
              tense: 'present',
              voice: 'active',
              aspect: 'impf',
              person: 3,
              number: form.number,
              gender: form.gender,
              cases: '',
            },
          ];
      }
    }
  }
}

function* thingRows(): Generator<readonly [string, Thing]> {
  for (const row of things) {
    const thing: Thing = {
      lemma: row.noun,
      theme: row.theme ?? null,
      instrument: row.instrument ?? null,
      general: row.general ?? false,
      countable: row.countable ?? false,
      fund: row.fund ?? false,
      paper: row.paper ?? false,
    };
    for (const form of decline(row.noun, row.like)) yield [form.text, thing];
  }
}

const set = (keys: readonly string[]): ReadonlySet<string> => new Set(keys.map(fold));
/** Every form of the nouns → the cases that it may be of. */
function casesOf(nouns: readonly string[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const { text, cases } of nouns.flatMap((noun) => decline(noun)))
    out.set(fold(text), (out.get(fold(text)) ?? '') + cases);
  return out;
}
/** Of sets that every token of a clause is looked up in. */
const oneOf = (keys: readonly string[]): OfWord<boolean> => {
  const known = set(keys);
  return ofWord((key) => known.has(key), false);
};
const beginsWith = (prefixes: readonly string[]): OfWord<boolean> =>
  ofWord((key) => prefixes.some((prefix) => key.startsWith(prefix)), false);
const flags = (forms: readonly string[]) => phrases(forms.map((form) => [form, true] as const));

/** Endings that only a finite verb has; nouns that end alike are named. */
const FINITE =
  /(?:[уюаяиіїеє]ться|[оуюаяиі]в?ся|лася|лась|лося|лися|лись|ував|ював|увала|ювала|ували|ювали|увало|[уюаяєи]є|[ую]ють|[ая]ють|[иї]ть|ти(?:меш|ме|мемо|мете|муть))$/;
const NOT_FINITE = /(?:сть|моє|твоє|своє|її|чиє|шість|п'ять|дев'ять|десять|цять|мить|нить|суть|путь)$/;

/** «відвідав», «зустрів», «зібралася»: the past, and the nouns that end alike. */
const PAST = /(?:[^аеиіоуюя]ав|яв|[^т]ив|[аия]л[аои])$/;
const NOT_PAST = set(words.notPast);

const looksFinite = ofWord(
  (key) => key.length > 4 && ((FINITE.test(key) && !NOT_FINITE.test(key)) || (PAST.test(key) && !NOT_PAST.has(key))),
  false,
);

/** Endings of adjectives and pronouns in the oblique cases. */
const MODIFIER = /(?:их|іх|ого|ому|ої|ій|ою|ими|им|ім|ею|єї|їх|го|[іїє]ми|ий|ну|ну|ські|цькі|ні)$/;
const NOT_MODIFIERS = new RegExp(`(?:${words.notModifiers.map(fold).join('|')})$`);
/** Endings of adverbs, verbs and particles, which govern no genitive. */
const ADVERBIAL = /(?:но|ло|ше|же|ще|[аия]ли|ож|сь|ти|[а-яіїєґ]{3}[ое]во|[^п].{2}иво|[джт]ко|[ея]мо|стро|ньо)$/;
const ADVERBS = set(words.adverbs);

/** Endings of infinitives, and the plurals of nouns that end alike. */
const INFINITIVE =
  /(?:[ую]вати|тися|тись|[жчшщнвбплрсздмтк]ити|яти|нути|[сз]ти|іти|йти|чати|щати|жати|шати|гати|хати|кати)$/;
const NOT_INFINITIVE = set(words.notInfinitive);
const looksInfinitive = ofWord((key) => key.length > 3 && INFINITIVE.test(key) && !NOT_INFINITIVE.has(key), false);

const KIN: ReadonlyMap<string, string> = new Map(kin);

/** What a programme was agreed at: Regulation (EU) 2024/792 · G7 leaders, 13 June 2024 · European Council, 18 December 2025. */
const SIZE: Readonly<Record<string, { readonly value: number; readonly currency: string }>> = {
  UKRAINE_FACILITY: { value: 50e9, currency: 'EUR' },
  ERA: { value: 50e9, currency: 'USD' },
  UKRAINE_SUPPORT_LOAN: { value: 90e9, currency: 'EUR' },
};

/** Agencies that a headline may call «ООН». */
const AGENCIES: ReadonlySet<string> = new Set([
  'org:unhcr',
  'org:undp',
  'org:wfp',
  'org:iom',
  'org:ocha',
  'UNICEF',
  'WHO',
]);

/** Everything that money goes to in Ukraine by its name alone. */
const BENEFICIARY: Readonly<Record<string, string>> = {
  PURL: 'UA',
  ERA: 'UA',
  UKRAINE_FACILITY: 'UA',
  CZ_AMMO: 'UA',
  REPARATION_LOAN: 'UA',
  DANISH_MODEL: 'UA',
  USAI: 'UA',
  JUMPSTART: 'UA',
  UKRAINE_ENERGY_SUPPORT_FUND: 'UA',
  DRONE_LINE: 'UA',
  UKRAINE_PLAN: 'UA',
  UKRAINE_SUPPORT_LOAN: 'UA',
  UKRAINE_DEVELOPMENT_FUND: 'UA',
  UKRAINE_RECONSTRUCTION_TRUST_FUND: 'UA',
  FORTIS: 'UA',
  PEACE_IN_UKRAINE: 'UA',
  UKRAINE_INVESTMENT_FRAMEWORK: 'UA',
  IFU: 'UA',
  EUMAM: 'UA',
};

/** What a programme gives, where it gives one thing only. */
const INSTRUMENT: Readonly<Record<string, Instrument>> = {
  ERA: 'loan',
  REPARATION_LOAN: 'loan',
  EFF: 'loan',
  SBA: 'loan',
  UKRAINE_SUPPORT_LOAN: 'loan',
  PURL: 'procurement',
};

/** Endings that no nominative has. */
const OBLIQUE = /(?:[оеє]м|[ая]ми|[ая]х|[оеє]ві|ою|ею|єю)$/;

/** Of nouns with «-ів» and «-ей»: «танків», «людей». */
const GENITIVE_PLURAL = /(?:[іїе]в|ей)$/;

let ready: StatementGrammar | null = null;

/** Built once, on the first text. */
export function statementGrammar(): StatementGrammar {
  ready ??= build();
  return ready;
}

function build(): StatementGrammar {
  return {
    predicates: phrases<PredicateForm>([...verbRows(), ...wordRows()], 'with the place'),
    connectives: phrases<Connective>(words.connectives, 'with the place'),
    prepositions: phrases<string>(words.prepositions, 'with the place'),
    things: phrases<Thing>(thingRows(), 'with the place'),
    words: {
      not: set(words.not),
      will: set(words.will),
      was: set(words.was),
      already: set(words.already),
      perhaps: flags(words.perhaps),
      opinion: flags(words.opinion),
      hearsay: oneOf(words.hearsay),
      share: flags(words.share),
      basis: phrases(words.basis),
      isPart: flags(words.isPart),
      altogether: flags(words.altogether),
      overall: set(words.overall),
      comesTo: flags(words.comesTo),
      sinceThen: flags(words.sinceThen),
      within: flags(words.within),
      spans: set(words.spans),
      additional: set(words.additional),
      jointly: set(words.jointly),
      unknown: flags(words.unknown),
      same: flags(words.same),
      refersBack: flags(words.refersBack),
      anonymous: oneOf(words.anonymous),
      officials: oneOf(words.officials),
      relays: flags(words.relays),
      budget: set(words.budget),
      costing: flags(words.costing),
      expenses: beginsWith(words.expenses),
      joins: set(words.joins),
      appositive: set(words.appositive.flatMap((noun) => [noun, ...decline(noun).map((form) => form.text)])),
      societies: casesOf(words.societies),
      bodies: set(words.bodies),
      adds: set(words.adds),
      undertakings: set(words.undertakings),
      offered: set([...words.gifts, 'пакет', 'кредит']),
      units: set(words.units),
      ofUndertaking: set(words.undertakings.flatMap((noun) => decline(noun).map((form) => form.text))),
      councils: set(words.councils.flatMap((noun) => decline(noun, 'партнери').map((form) => form.text))),
      measures: set(words.measures),
      givers: new Map(GIVERS.flatMap(({ id, nouns }) => nouns.map((noun) => [fold(noun), id] as const))),
      falls: set(words.falls),
      fuels: set(words.fuels.flatMap((noun) => decline(noun).map((form) => form.text))),
      free: words.free,
      bounds: set(words.bounds),
      owed: beginsWith(words.owed),
      gifts: set(words.gifts.flatMap((noun) => decline(noun).map((form) => form.text))),
      comparative: set(words.comparative),
      instalments: words.instalments,
      packages: words.packages,
      aidOf: set(words.aidOf),
      attacks: words.attacks,
      holds: set(words.holds),
      held: ofWord(
        (key) => words.heldPronouns.includes(key) || words.held.some((prefix) => key.startsWith(prefix)),
        false,
      ),
      anew: words.anew,
      aid: set(words.aid),
      his: set(words.his),
      theirState: phrases(words.theirState),
      ownState: oneOf(words.ownState),
      anyState: set(words.anyState),
      either: set(words.either),
      everyone: set(words.everyone),
      among: flags(words.among),
      each: set(words.each),
      this: set(words.these),
      besides: set(words.besides),
      circumstance: set(words.circumstance),
      saying: set(words.saying),
      remarks: set(words.remarks),
      would: oneOf(words.would),
      onWar: flags(words.onWar),
      ownEnds: flags(words.ownEnds),
      favours: set(words.favours),
      citizens: set(
        words.citizens.flatMap((noun) =>
          decline(noun)
            .filter(({ cases, number }) => number === 'pl' && cases.includes('d'))
            .map((form) => form.text),
        ),
      ),
      deals: oneOf(words.deals.flatMap((noun) => decline(noun).map((form) => form.text))),
      own: words.own,
      ours: set(words.ours),
      federal: words.federal,
      respectively: oneOf(words.respectively),
      less: set(words.less),
      only: set(words.only),
      fractions: new Map(words.fractions),
      partBounds: new Map(words.partBounds),
      promised: words.promised,
      another: flags([
        ...words.another,
        ...['черговий', 'наступний'].flatMap((word) => adjective(word).map((form) => form.text)),
      ]),
      ordinal: ofWord(ordinalOf, null),
      nothing: set(words.nothing),
      goals: flags(words.goals),
      chambers: words.chambers,
      organs: words.organs,
      conditions: phrases(words.conditions),
      conditionHeads: phrases(words.conditionHeads),
      afterHeads: set(words.afterHeads),
    },
    sums: {
      by: 'на',
      upTo: 'до',
      within: 'у межах',
      side: 'з боку',
      at: 'в',
      of: 'з',
      from: 'від',
      for: 'для',
      price: 'за',
      currency: 'UAH',
      about: 'про',
      each: 'по',
      led: 'на чолі з',
      support: 'за підтримки',
      instead: 'замість',
      paidBy: 'за рахунок',
    },
    general: frame('B:для+g|в+a|до+g B:на допомогу+d P:з боку+g|разом із+i F:за рахунок+g'),
    looksInfinitive,
    looksMany: ofWord((key) => key.endsWith('ій'), false),
    modifies: ofWord((key) => MODIFIER.test(key) && !NOT_MODIFIERS.test(key), false),
    governs: ofWord((key) => !ADVERBIAL.test(key) && !ADVERBS.has(key), true),
    themeOf: ofWord((key) => themes.find(([prefix]) => key.startsWith(prefix))?.[1] ?? null, null),
    notAid: beginsWith(notAid),
    relief: beginsWith(relief),
    notItems: words.notItems,
    trade: oneOf(trade.flatMap(([noun, like]) => decline(noun, like).map((form) => form.text))),
    quantities: (tokens, at) => {
      const number = numberAt(tokens, at);
      return number && number.value.value !== null ? { end: number.end, value: number.value.value } : null;
    },
    looksFinite,
    // «програм», «реклам» are genitives
    looksDative: (key) => /[ая]м$/.test(key) && !/(?:рам|лам|дам|шам)$/.test(key),
    looksNominative: (key, plural) => (plural ? /[иіїая]$/ : /[^ую]$/).test(key) && !OBLIQUE.test(key),
    looksSubject: (key) => /[^ую]$/.test(key) && !OBLIQUE.test(key) && !GENITIVE_PLURAL.test(key),
    adversaries: ADVERSARIES,
    lenders: new Set(['IMF', 'WB', 'EBRD', 'EIB']),
    instrumentOf: (programme) => INSTRUMENT[programme] ?? null,
    beneficiaryOf: (programme) => BENEFICIARY[programme] ?? null,
    wholeOfBody: (party) => (AGENCIES.has(party) ? 'UN' : null),
    sizeOf: (programme) => SIZE[programme] ?? null,
    sortOf: (item) => {
      const [name = ''] = item.split(' ');
      return KIN.get(name) ?? name;
    },
  };
}
