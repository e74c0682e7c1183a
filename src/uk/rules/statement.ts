/** The grammar of statements: every form of every predicate row, the words that open clauses, and the closed classes that turn what is said. */
import { frame, type PredicateForm } from '../../grammar/frame.ts';
import type { Connective, StatementGrammar, Thing } from '../../grammar/statement-grammar.ts';
import { phrases } from '../../grammar/phrases.ts';
import { type OfWord, ofWord } from '../../text/of-word.ts';
import { fold, folded } from '../../text/fold.ts';
import { adjective, decline } from '../declension.ts';
import * as words from '../lexicon/connectives.ts';
import { GIVERS } from '../lexicon/groups.ts';
import { ADVERSARIES, CITIES } from '../lexicon/org-patterns.ts';
import { AGENCIES, ORGANIZATIONS } from '../lexicon/organizations.ts';
import { PROGRAMMES } from '../lexicon/programmes.ts';
import { carriers, kin, notAid, relief, themes, things, trade } from '../lexicon/things.ts';
import {
  governs,
  looksDative,
  looksFinite,
  looksInfinitive,
  looksMany,
  looksNominative,
  looksPast,
  looksSubject,
  looksTelling,
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
      carries: carriers.includes(row.noun),
    };
    for (const form of decline(row.noun, row.like)) yield [form.text, thing];
  }
}

/** Every form of the nouns → the cases that it may be of. */
function casesOf(nouns: readonly string[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const { text, cases } of nouns.flatMap((noun) => decline(noun)))
    out.set(fold(text), (out.get(fold(text)) ?? '') + cases);
  return out;
}

/** Of sets that every token of a clause is looked up in. */
const oneOf = (keys: readonly string[]): OfWord<boolean> => {
  const known = folded(keys);
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
      not: folded(words.not),
      will: folded(words.will),
      be: words.be,
      like: words.like,
      expected: flags(words.expected),
      was: folded(words.was),
      already: folded(words.already),
      perhaps: flags(words.perhaps),
      opinion: flags(words.opinion),
      hearsay: oneOf(words.hearsay),
      share: flags(words.share),
      basis: phrases(words.basis),
      isPart: flags(words.isPart),
      altogether: flags(words.altogether),
      overall: folded(words.overall),
      comesTo: flags(words.comesTo),
      countsIn: flags(words.countsIn),
      sinceThen: flags(words.sinceThen),
      within: flags(words.within),
      spans: folded(words.spans),
      additional: folded(words.additional),
      unknown: flags(words.unknown),
      vouching: beginsWith(words.vouching),
      vouches: beginsWith(words.vouches),
      same: flags(words.same),
      refersBack: flags(words.refersBack),
      anonymous: oneOf(words.anonymous),
      officials: oneOf(words.officials),
      relays: flags(words.relays),
      budget: folded(words.budget),
      costing: flags(words.costing),
      expenses: beginsWith(words.expenses),
      joins: folded(words.joins),
      appositive: folded(words.appositive.flatMap((noun) => [noun, ...decline(noun).map((form) => form.text)])),
      societies: casesOf(words.societies),
      bodies: folded(words.bodies),
      adds: folded(words.adds),
      undertakings: folded(words.undertakings),
      offered: folded([...words.gifts, 'пакет', 'кредит']),
      units: folded(words.units),
      ofUndertaking: folded(words.undertakings.flatMap((noun) => decline(noun).map((form) => form.text))),
      councils: folded(words.councils.flatMap((noun) => decline(noun, 'партнери').map((form) => form.text))),
      there: folded(words.there),
      sessions: folded(words.sessions),
      containers: folded(words.containers.flatMap((noun) => decline(noun).map((form) => form.text))),
      measures: folded(words.measures),
      givers: new Map(GIVERS.flatMap(({ id, nouns }) => nouns.map((noun) => [fold(noun), id] as const))),
      falls: folded(words.falls),
      fuels: folded(words.fuels.flatMap((noun) => decline(noun).map((form) => form.text))),
      free: words.free,
      asGift: beginsWith(words.asGift),
      passing: flags(words.passing),
      stuck: beginsWith(words.stuck),
      inDoubt: flags(words.inDoubt),
      bounds: folded(words.bounds),
      owed: beginsWith(words.owed),
      gifts: folded(words.gifts.flatMap((noun) => decline(noun).map((form) => form.text))),
      comparative: folded(words.comparative),
      instalments: words.instalments,
      tranche: words.tranche,
      sumsUp: folded(words.sumsUp),
      packages: words.packages,
      unlike: words.unlike,
      sumNames: words.sumNames,
      allThese: folded(words.allThese),
      wholes: [...words.packages, ...words.wholes],
      aidOf: folded(words.aidOf),
      attacks: words.attacks,
      holds: folded(words.holds),
      held: ofWord(
        (key) => words.heldPronouns.includes(key) || words.held.some((prefix) => key.startsWith(prefix)),
        false,
      ),
      anew: words.anew,
      aid: folded(words.aid),
      his: folded(words.his),
      theirState: phrases(words.theirState),
      ownState: oneOf(words.ownState),
      anyState: folded(words.anyState),
      either: folded(words.either),
      everyone: folded(words.everyone),
      among: flags(words.among),
      each: folded(words.each),
      this: folded(words.these),
      besides: folded(words.besides),
      circumstance: folded(words.circumstance),
      saying: folded(words.saying),
      remarks: folded(words.remarks),
      announcing: folded(words.announcing),
      speakers: folded(words.speakers),
      would: oneOf(words.would),
      onWar: flags(words.onWar),
      ownEnds: flags(words.ownEnds),
      favours: folded(words.favours),
      citizens: folded(
        words.citizens.flatMap((noun) =>
          decline(noun)
            .filter(({ cases, number }) => number === 'pl' && cases.includes('d'))
            .map((form) => form.text),
        ),
      ),
      homePlaces: folded([
        ...[...CITIES.split(' '), ...words.regions].flatMap((place) => decline(place).map((form) => form.text)),
        ...words.oblasts.flatMap((oblast) => adjective(oblast).map((form) => form.text)),
      ]),
      deals: oneOf(words.deals.flatMap((noun) => decline(noun).map((form) => form.text))),
      own: words.own,
      ours: folded(words.ours),
      federal: words.federal,
      respectively: oneOf(words.respectively),
      less: folded(words.less),
      only: folded(words.only),
      fractions: new Map(words.fractions),
      partBounds: new Map(words.partBounds),
      promised: words.promised,
      another: flags([
        ...words.another,
        ...['черговий', 'наступний'].flatMap((word) => adjective(word).map((form) => form.text)),
      ]),
      ordinal: ofWord(ordinalOf, null),
      nothing: folded(words.nothing),
      goals: flags(words.goals),
      chambers: words.chambers,
      bills: beginsWith(words.bills),
      laws: beginsWith(words.laws),
      byLoad: folded(words.byLoad),
      consenting: new Set(words.consenting),
      thankedFor: ofWord((key) => words.thankedFor.find(([prefix]) => key.startsWith(prefix))?.[1] ?? null, null),
      backing: beginsWith(words.backing),
      decisions: beginsWith(words.decisions),
      organs: words.organs,
      conditions: phrases(words.conditions),
      conditionHeads: phrases(words.conditionHeads),
      afterHeads: folded(words.afterHeads),
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
    looksPast,
    looksTelling,
    looksDative,
    looksNominative,
    looksSubject,
    adversaries: ADVERSARIES,
    agencies: new Set(AGENCIES),
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
