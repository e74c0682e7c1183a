/** The grammar of statements: every form of every predicate row, the words that open clauses, and the closed classes that turn what is said. */
import { frame, type PredicateForm } from '../../grammar/frame.ts';
import type { Connective, StatementGrammar, Thing } from '../../grammar/statement-grammar.ts';
import { phrases } from '../../grammar/phrases.ts';
import { type OfWord, ofWord } from '../../text/of-word.ts';
import { fold } from '../../text/fold.ts';
import { adjective, decline } from '../declension.ts';
import * as words from '../lexicon/connectives.ts';
import { GIVERS } from '../lexicon/groups.ts';
import { ADVERSARIES } from '../lexicon/org-patterns.ts';
import { ORGANIZATIONS } from '../lexicon/organizations.ts';
import { PROGRAMMES } from '../lexicon/programmes.ts';
import { kin, notAid, relief, themes, things, trade } from '../lexicon/things.ts';
import {
  governs,
  looksDative,
  looksFinite,
  looksInfinitive,
  looksMany,
  looksNominative,
  looksSubject,
  modifies,
} from './endings.ts';
import { numberAt } from './number.ts';
import { HOME_CURRENCY } from './state.ts';
import { verbRows, wordRows } from './predicates.ts';

/** «Третій» and «3-й» are «3». */
function ordinalOf(key: string): string | null {
  const [, number] = words.numbered.exec(key) ?? [];
  if (number !== undefined) return String(Number(number));
  const at = words.ordinals.findIndex((prefix) => key.startsWith(prefix));
  if (at >= 0) return String(at + 1);
  return key.startsWith(words.lastOfSeveral) ? words.lastOfSeveral : null;
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

const KIN: ReadonlyMap<string, string> = new Map(kin);

const PROGRAMME = new Map(PROGRAMMES.map((row) => [row.key, row] as const));
const WHOLE = new Map(ORGANIZATIONS.flatMap(({ id, agencyOf }) => (agencyOf ? [[id, agencyOf] as const] : [])));

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
      be: words.be,
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
      there: set(words.there),
      sessions: set(words.sessions),
      containers: set(words.containers.flatMap((noun) => decline(noun).map((form) => form.text))),
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
      tranche: words.tranche,
      sumsUp: set(words.sumsUp),
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
      announcing: set(words.announcing),
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
    currency: HOME_CURRENCY,
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
      about: 'про',
      each: 'по',
      led: 'на чолі з',
      support: 'за підтримки',
      instead: 'замість',
      paidBy: 'за рахунок',
      along: 'разом із',
      between: 'між',
    },
    general: frame('B:для+g|в+a|до+g B:на допомогу+d P:з боку+g|разом із+i F:за рахунок+g'),
    looksInfinitive,
    looksMany,
    modifies,
    governs,
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
    looksDative,
    looksNominative,
    looksSubject,
    adversaries: ADVERSARIES,
    lenders: new Set(['IMF', 'WB', 'EBRD', 'EIB']),
    instrumentOf: (programme) => PROGRAMME.get(programme)?.gives ?? null,
    beneficiaryOf: (programme) => PROGRAMME.get(programme)?.beneficiary ?? null,
    wholeOfBody: (party) => WHOLE.get(party) ?? null,
    sizeOf: (programme) => PROGRAMME.get(programme)?.size ?? null,
    sortOf: (item) => {
      const [name = ''] = item.split(' ');
      return KIN.get(name) ?? name;
    },
  };
}
