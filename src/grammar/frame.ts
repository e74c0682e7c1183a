/** Predicates and their frames: which role shows by which case or preposition. Knows no language; the lexicon fills it. */
import type { Gender, GrammaticalNumber } from '../model/grammar.ts';
import type { Act, Instrument, Stage, Theme } from '../model/statement.ts';

/**
 * P who gives or would give · F who pays for what another supplies · B who gains · T the thing or sum · R who asks, needs or sets the target · A who is told or asked ·
 * D a document or budget · X a party that is neither (against whom, with whom).
 */
export type Role = 'P' | 'F' | 'B' | 'T' | 'R' | 'A' | 'D' | 'X';

/** «n», «d», «від+g»: a bare case, or a preposition and the case it governs. */
export interface Slot {
  readonly role: Role;
  readonly preposition: string | null;
  readonly case: string;
}

export type Frame = readonly Slot[];

const FRAMES = new Map<string, Frame>();

/** `'P:n B:d T:a'`, `'B:n T:a P:від+g'`; several ways to show one role are parted by `|`. Written once, parsed once. */
export function frame(notation: string): Frame {
  const ready = FRAMES.get(notation);
  if (ready) return ready;
  const made = notation.split(/ (?=\p{Lu}:)/u).flatMap((part) => {
    const [role, ways] = part.split(':');
    return (ways ?? '').split('|').map((way): Slot => {
      const [first, second] = way.split('+');
      return { role: role as Role, preposition: second ? (first ?? null) : null, case: second ?? first ?? '' };
    });
  });
  FRAMES.set(notation, made);
  return made;
}

const NOTATIONS = new WeakMap<Frame, string>();

/** The frame as it is written: every way to show a role, one role after the other. */
export function notationOf(slots: Frame): string {
  const ready = NOTATIONS.get(slots);
  if (ready !== undefined) return ready;
  const ways = new Map<Role, string[]>();
  for (const { role, preposition, case: letter } of slots)
    ways.set(role, [...(ways.get(role) ?? []), preposition ? `${preposition}+${letter}` : letter]);
  const made = [...ways].map(([role, list]) => `${role}:${list.join('|')}`).join(' ');
  NOTATIONS.set(slots, made);
  return made;
}

type Tense = 'past' | 'present' | 'future' | 'infinitive';
/** `gerund`: «виділивши», done by the subject of the verb beside it. */
type Voice = 'active' | 'reflexive' | 'impersonal' | 'participle' | 'gerund' | 'noun';

/** The act of a predicate by its tense; `null` where the form alone says nothing. */
export interface Acts {
  readonly past: Act | null;
  readonly present: Act | null;
  readonly future: Act | null;
}

/**
 * `content` tells what is given («надати»); `operator` says how a content stands («готовий», «обіцяє», «просить»); `noun` is a thing
 * that a content may hide in («пакет», «внесок», «кредит»); `amount` gives a sum to what its subject names («становить»).
 */
export type PredicateKind = 'content' | 'operator' | 'phase' | 'noun' | 'amount';

/** One row of the lexicon of predicates, language aside. */
export interface Predicate {
  readonly kind: PredicateKind;
  /** Dictionary form, shown in explanations. */
  readonly lemma: string;
  readonly frame: Frame;
  readonly acts: Acts;
  /** Who does what the infinitive under an operator says: its subject (P) or the one it is put to (A). */
  readonly control: 'P' | 'A';
  /** Row name for «rule». */
  readonly rule: string;
  readonly instrument: Instrument | null;
  readonly theme: Theme | null;
  readonly stage: Stage | null;
  /** An operator that counts only with a complement or a sum («планує», «може»): alone it is no statement. */
  readonly bare: boolean;
  /** «пообіцяла не атакувати»: said with any infinitive, it is a statement of its own. */
  readonly vows: boolean;
  /** «бюджет», «законопроєкт»: a body decides it. */
  readonly decidable: boolean;
  /** «їде», «у дорозі»: of goods alone; people travel, too. */
  readonly moves: boolean;
  /** «прибули», «надійшло»: of vehicles and people no gift by itself. */
  readonly arrives: boolean;
  /** «приєднатися», «вийти»: what is joined or left is a group or a programme. */
  readonly joins: boolean;
  /** «купує», «позичає»: a gift only when somebody gains by it. */
  readonly forSomebody: boolean;
  /** «продовжить»: what goes on is nothing new. */
  readonly goesOn: boolean;
  /** «витратить»: the giver's own money, for its own ends unless somebody gains. */
  readonly spends: boolean;
  /** «закриє дефіцит»: what is lacking is given, and no more needed. */
  readonly fills: boolean;
  /** «включає», «увійдуть»: goods, and no sum. */
  readonly contains: boolean;
  /** «підтримав надання»: a noun will do for a complement, though it is a verb. */
  readonly takesNoun: boolean;
  /** «дав згоду», «отримав право»: with one of `favours` nothing is given. */
  readonly light: boolean;
  /** «гарантії мають бути дієвими»: what a thing ought to be, whoever gives it. */
  readonly ought: boolean;
  /** Said of a gift only: «представила пакет». */
  readonly takesGift: boolean;
  /** What it means with «не»: «не підтримує допомогу» is a refusal. */
  readonly negated: Act | null;
  /** «допоможе», «підтримає»: aid by the verb itself, whatever else is named. */
  readonly aid: boolean;
  /** «має передати» is a plan, where other duties are norms. */
  readonly schedules: boolean;
  /** «додала 500 млн»: a gift only with a sum; «додав міністр» says something. */
  readonly priced: boolean;
  /** The sum is what is added, or what is reached («збільшити на … до …»). */
  readonly raises: boolean;
  /** «заблокував»: another's gift is refused by it, one's own suspended. */
  readonly blocks: boolean;
  /** «постачає», «отримує», «сплачує»: for a price, or of fuel, a sale. */
  readonly supplies: boolean;
  /** «заплатила 20 млн за снаряди»: for goods, a purchase. */
  readonly pays: boolean;
  /** «розблокувала», «проголосувала за»: one voice of several, and of what others give, too. */
  readonly consents: boolean;
  /** «перевищила 10 млрд»: more than the sum. */
  readonly exceeds: boolean;
  /** «подякував Данії за 16 млрд»: a gift, or the promise of one, is what the thanks are for. */
  readonly thanks: boolean;
  /** «погодилися», «анонсував», «підтвердив»: the noun it takes says more than it does. */
  readonly transparent: boolean;
}

export interface PredicateForm {
  readonly predicate: Predicate;
  readonly tense: Tense;
  readonly voice: Voice;
  readonly aspect: 'impf' | 'pf';
  readonly person: 1 | 2 | 3 | null;
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
  readonly cases: string;
}
