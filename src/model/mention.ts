/** What was found in a text: spans with what they name. Recomputed whenever the text changes; never stored in a note. */
import type { Span } from './document.ts';
import type { Gender, GrammaticalNumber } from './grammar.ts';

/** What every mention has. */
export interface Found extends Span {
  readonly text: string;
  /** The rule that found it: shown by the hover and by `explain`. */
  readonly rule: string;
  /** Inside a title, a treaty, a body's name, or a phrase naming people by their state: shown, not counted. */
  readonly nested: boolean;
  /** Letters of `Case` that the form may be; '' when the form does not show it. */
  readonly cases: string;
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
}

export type CountryForm = 'name' | 'adjective' | 'demonym' | 'metonym';

export interface CountryMention extends Found {
  readonly kind: 'country';
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly iso: string;
  readonly form: CountryForm;
}

export type ActorType = 'person' | 'role' | 'org' | 'intl_org' | 'media' | 'group' | 'pronoun';

export interface ActorMention extends Found {
  readonly kind: 'actor';
  readonly type: ActorType;
  /** Nominative, for people to read; the surface form when unsure. */
  readonly name: string;
  /** Entity.id, once linked. */
  readonly entity: string | null;
  /** Entity ids, when two readings remain. */
  readonly candidates: readonly string[];
  /** What the rule knows for the linker; null when nothing. */
  readonly hint: ActorHint | null;
}

/** What a rule can tell the linker about an actor. */
export interface ActorHint {
  /** Ready id, when the lexicon has the thing: «NATO», «org:zsu», «person:riutte-mark». */
  readonly id?: string;
  /** The state the body or person belongs to, ISO alpha-2. */
  readonly country?: string;
  /** For a role: the office («president», «foreign_minister»), see the lexicon of offices. */
  readonly office?: string;
  /** For a role: the state or body whose office it is; absent when the text does not say. */
  readonly of?: string;
  /** For a body of a state: which («mfa»), see the lexicon of patterns. */
  readonly body?: string;
  /** For a body: the text does not say beside it whose or which it is («МЗС», «Фонд»), and the hint holds the best guess, if any. */
  readonly alone?: true;
  /** For a body: «Стрийська міська рада», the council of a town or a region. */
  readonly council?: true;
  /** For a role or a body: «федеральний міністр» is of no unitary state, so not of the outlet's own. */
  readonly federal?: true;
  /** For a role or a body: «прем'єр країни», of the state that the text speaks of. */
  readonly spoken?: true;
  /** For a role: «колишній», «новообраний», «в. о.». */
  readonly tenure?: 'former' | 'elect' | 'acting';
  /** For a person: family name and given name in the nominative as far as known. */
  readonly family?: string;
  readonly given?: string;
  /** For a person: every nominative family name that this form may come from, folded, likeliest first; mentions sharing one are linked. */
  readonly lemmas?: readonly string[];
  /** For a pronoun: «я» 1, «ти» 2, «він» 3; the number and gender stand on the mention. */
  readonly person?: 1 | 2 | 3;
  /** For a body that speaks for a state («уряд Данії», «МЗС Чехії», «Кремль»): that state. */
  readonly speaksFor?: string;
}

export type CurrencySource = 'stated' | 'inferred' | 'editorial' | 'ambiguous';

/**
 * A sum of money, in major units, made exactly (`Number('4.1e6')`). exact: min = max; «понад X»: max null; «до X»: min null;
 * «близько X»: min = max and approx. The span reaches from the sign or number to the end of the currency word.
 */
export interface MoneyMention extends Found {
  readonly kind: 'money';
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  /** ISO 4217; null when the text does not say and nothing decides it. */
  readonly currency: string | null;
  readonly currencySource: CurrencySource;
  /** Possible currencies when `ambiguous` («крон»: CZK, NOK, SEK, DKK, ISK). */
  readonly currencies: readonly string[];
  /** ISO 8601 duration («на місяць» P1M). */
  readonly per: string | null;
  /** «т», «особу». */
  readonly perUnit: string | null;
  /** The words outside the span that set bounds or the rate: «понад», «на місяць». */
  readonly cue: readonly string[];
  /** «10, 15 і 20 млн»: each sum of a list that shares its unit, in the order of the text; absent when it is one sum or a range. */
  readonly list?: readonly number[];
  /** A conversion in brackets is the second span of one amount. */
  readonly conversion: boolean;
}

export interface NamedMention extends Found {
  readonly kind: 'programme' | 'treaty';
  readonly key: string;
  readonly name: string;
}

export type DateRelation = 'at' | 'by' | 'from' | 'during' | 'every' | 'soon';

export interface DateMention extends Found {
  readonly kind: 'date';
  /** EDTF (2026, 2026-03, 2026-03-05); null when unresolved without the document's date. */
  readonly from: string | null;
  readonly to: string | null;
  readonly relation: DateRelation;
}

export type Mention = CountryMention | ActorMention | MoneyMention | NamedMention | DateMention;

/** The id of what a mention names: a party's as in `Analysis.entities`, a programme's or treaty's key; null for sums, dates and whom nobody knows. */
export function idOf(mention: Mention): string | null {
  switch (mention.kind) {
    case 'country':
      return mention.iso;
    case 'actor':
      return mention.entity;
    case 'programme':
    case 'treaty':
      return mention.key;
    default:
      return null;
  }
}
