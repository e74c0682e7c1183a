/** What grammar says of a form: cases, number, gender. Names of categories only; nothing here is particular to one language. */

/** Nominative, genitive, dative, accusative, instrumental, locative, vocative. */
export type Case = 'n' | 'g' | 'd' | 'a' | 'i' | 'l' | 'v';
export type GrammaticalNumber = 'sg' | 'pl';
export type Gender = 'm' | 'f' | 'n';

/** One form of a declined name: «Німеччині» is `{text, cases: 'dl', number: 'sg', gender: 'f'}`. */
export interface Form {
  readonly text: string;
  /** Every case that this form may be, as letters of `Case`; an indeclinable form has all seven. */
  readonly cases: string;
  readonly number: GrammaticalNumber;
  readonly gender: Gender | null;
}
