/** What the stages know of a language. `uk/index.ts` is the one we have; no stage imports it, it is passed in. */
import type { EntityType } from '../model/entity.ts';
import type { Gender, GrammaticalNumber } from '../model/grammar.ts';
import type { ActorHint, Mention } from '../model/mention.ts';
import type { Abbreviations } from '../text/sentences.ts';
import type { Spelling } from '../text/tokens.ts';
import type { OfWord } from '../text/of-word.ts';
import type { Phrases } from './phrases.ts';
import type { Rule } from './rule.ts';

/** Somebody who holds or held an office; `from` inclusive, `to` exclusive, ISO dates, null = open. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  /** «Міністерка» is no man; absent when not known. */
  readonly gender?: Gender;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the lexicon knows of an id: «DE», «NATO», «person:riutte-mark». */
export interface Known {
  readonly id: string;
  readonly type: EntityType;
  /** Nominative. */
  readonly name: string;
  /** The state it is of or speaks for. */
  readonly country: string | null;
}

/** What linking and quotes ask the language. */
export interface References {
  known(id: string): Known | null;
  /**
   * Who held the office of that state or body at the date: one when known, none when the table ends before the date or does not have the
   * office, two neighbours when the date falls in a gap. `date` null: none.
   */
  holders(office: string, of: string, date: string | null): readonly Holder[];
  /** The offices that one word may mean: «глава держави» a president here and a king there; the office itself when only that. */
  readings(office: string): readonly string[];
  /** Whose office it is when no state is named and `home` has none such: a bare «канцлер» is Germany's; null when the word alone does not say. */
  meant(office: string): string | null;
  /** What is known of the body of a state: «mfa» of CZ is `org:mfa-cz`, and speaks for it. */
  body(body: string, state: string): ActorHint;
  /** The words of a body's name, folded for `isShortFor`. */
  wordsOf(name: string): readonly string[];
  /** Whether words, in whatever case, are short for the name of a body: «Фонді» for «Міжнародний валютний фонд». */
  isShortFor(words: readonly string[], name: readonly string[]): boolean;
  /** States whose bodies an outlet never calls by their bare name: «Міноборони» after «Міноборони Росії» is its own again. */
  readonly adversaries: ReadonlySet<string>;
  /** The money of `home`, ISO 4217. */
  readonly currency: string;
  /** States with a federal government, ISO alpha-2. */
  readonly federations: ReadonlySet<string>;
  /** False for those who speak for nobody but themselves: members of parliament, mayors. */
  speaksFor(office: string): boolean;
  /** The state whose press this is, when a bare «президент» names no state: UA for Ukrainian outlets. */
  readonly home: string;
  /** The state or body that the person held an office of at the date: «UA» for its president, «NATO» for its secretary general. */
  serves(person: string, date: string | null): string | null;
  /** Latin slug of a name, KMU-55: «Рютте Марк» → riutte-mark. */
  slug(name: string): string;
}

/** A form of a verb of speech: «сказала» agrees with its subject; «передає» and «додав» are also said of things other than words. */
export interface SpeechVerb {
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
  /** Speech only beside what is said («додав, що», «„…“, – додав») or with an outlet as its subject («передає УНІАН»). */
  readonly weak: boolean;
}

/** «за словами»: the genitive after it speaks; «за його словами»: somebody named before, of that gender and number. */
export interface According {
  readonly whose: { readonly gender: Gender | null; readonly number: GrammaticalNumber } | null;
}

/** Words of speech, as folded keys of every form. */
export interface Speech {
  /** «сказав», «зауважила», «наголошують»: whoever is their subject speaks. */
  readonly verbs: ReadonlyMap<string, SpeechVerb>;
  /** The same of a word that is asked about again and again; null of any other. */
  readonly verb: OfWord<SpeechVerb | null>;
  /** «за словами», «зі слів», «на думку», «за його словами». */
  readonly according: Phrases<According>;
  /** «про це»: what is said stands in the sentence before. */
  readonly aboutThis: Phrases<true>;
  /** «як» before a verb of speech: its subject is the source of the whole sentence. */
  readonly as: ReadonlySet<string>;
  /** «що», «мовляв», «щоб»: after them comes what is said. */
  readonly that: ReadonlySet<string>;
  /** «і», «а», «однак»: the clause after them stands beside the one before. */
  readonly and: ReadonlySet<string>;
  /** «у МЗС заявили»: the body after them speaks. */
  readonly inside: ReadonlySet<string>;
  /** A name after one of these is nobody's subject. */
  readonly prepositions: ReadonlySet<string>;
  /** «крім того», «також»: the speaker of the paragraph before goes on. */
  readonly goesOn: Phrases<true>;
  /** «також», «ще», «крім», «того»: all that may stand before a verb of speech whose subject is left out; a noun there would be its subject. */
  readonly light: ReadonlySet<string>;
  /** «нагадаємо», «раніше»: nobody goes on, the outlet speaks. */
  readonly breaksOff: ReadonlySet<string>;
  /** «джерела», «чиновники»: sources without a name. */
  readonly nameless: ReadonlySet<string>;
  /** «ми», «наш», «нам»: outside quotes they are still the last speaker's. */
  readonly firstPerson: ReadonlySet<string>;
  /** «прибув», «зустрілася»: done by people and not by things, so that «він» before them is a person. */
  readonly personal: ReadonlySet<string>;
  /** «додав політик», «пояснив посадовець»: whoever spoke last. */
  readonly sameSpeaker: ReadonlySet<string>;
  /** «пообіцяв», «гарантувала»: who does it matters more than who is likeliest, so that both readings of «він» before them are kept. */
  readonly promises: ReadonlySet<string>;
}

export interface Language {
  /** Date or version of the lexicon: goes into every export. */
  readonly version: string;
  readonly abbreviations: Abbreviations;
  readonly spelling: Spelling;
  /** In order of preference. */
  readonly rules: readonly Rule[];
  /** `inner` lies within `outer`, which won: is it still a mention of its own («президент України»), or swallowed («доларів США»)? */
  nests(outer: Mention, inner: Mention): boolean;
  readonly references: References;
  readonly speech: Speech;
}
