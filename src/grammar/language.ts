/** What the stages know of a language. `uk/index.ts` is the one we have; no stage imports it, it is passed in. */
import type { EntityType } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Abbreviations } from '../text/sentences.ts';
import type { Rule } from './rule.ts';

/** Somebody who holds or held an office; `from` inclusive, `to` exclusive, ISO dates, null = open. */
export interface Holder {
  readonly id: string;
  readonly name: string;
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
  /** The state whose press this is, when a bare «президент» names no state: UA for Ukrainian outlets. */
  readonly home: string;
  /** Latin slug of a name, KMU-55: «Рютте Марк» → riutte-mark. */
  slug(name: string): string;
}

/** Words of speech, as folded keys of every form. */
export interface Speech {
  /** «сказав», «зауважила», «наголошують»: whoever is their subject speaks. */
  readonly verbs: ReadonlySet<string>;
  /** «за словами», «зі слів», «на думку»: the genitive after them speaks; each entry is a list of keys. */
  readonly according: readonly (readonly string[])[];
}

export interface Language {
  /** Date or version of the lexicon: goes into every export. */
  readonly version: string;
  readonly abbreviations: Abbreviations;
  /** In order of preference. */
  readonly rules: readonly Rule[];
  /** `inner` lies within `outer`, which won: is it still a mention of its own («президент України»), or swallowed («доларів США»)? */
  nests(outer: Mention, inner: Mention): boolean;
  readonly references: References;
  readonly speech: Speech;
}
