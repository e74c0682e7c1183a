/** Rows of names → phrases: every form of every name with the row it belongs to, and the test that a form is written as the row allows. */
import { type Phrases, phrases } from '../../grammar/phrases.ts';
import type { Match } from '../../grammar/pattern.ts';
import type { Token, Word } from '../../model/document.ts';
import type { Form } from '../../model/grammar.ts';
import { fold } from '../../text/fold.ts';
import { ofWord } from '../../text/of-word.ts';
import { tokensOf } from '../../text/tokens.ts';
import { decline, withoutMarks } from '../declension.ts';

/** What rows of organizations, outlets, groups, programmes and treaties have in common. */
interface NamedRow {
  readonly name: string;
  readonly like?: string;
  readonly also?: readonly (string | readonly [name: string, like: string])[];
  readonly short?: readonly string[];
  readonly small?: true;
}

export interface KnownName<R> {
  readonly row: R;
  readonly form: Form;
  /** Written as it is: capitals of every word count. */
  readonly exact: boolean;
}

/** «ZN.UA» → «ZN . UA»: words as the reader parts them, so that phrases match. */
const parted = (form: string): string =>
  /[^\p{L}\s'-]/u.test(form)
    ? tokensOf(form, 0, form.length)
        .map((token) => token.text)
        .join(' ')
    : form;

const FROZEN = /^(?:США ?)+$/;
const INDECLINABLE = 'ngdailv';
const declined = new Map<string, readonly Form[]>();

/** `decline`, but a head that many names share («Державна служба =…») is declined once, and frozen words cost nothing. */
function formsOfName(name: string, like: string | undefined): readonly Form[] {
  if (like !== undefined && FROZEN.test(like))
    return [{ text: withoutMarks(name), cases: INDECLINABLE, number: 'sg', gender: null }];
  const words = name.split(' ');
  let head = words.length;
  while (head > 1 && words[head - 1]?.startsWith('=')) head--;
  const tail = words
    .slice(head)
    .map((word) => ` ${word.slice(1)}`)
    .join('');
  const key = `${words.slice(0, head).join(' ')}|${like ?? ''}`;
  let forms = declined.get(key);
  if (!forms) {
    const lone = head === 1 && like === undefined && tail !== '';
    forms = decline(lone ? `${words[0]} =` : words.slice(0, head).join(' '), like).map((form) => ({
      ...form,
      text: form.text.trimEnd(),
    }));
    declined.set(key, forms);
  }
  return tail === '' ? forms : forms.map((form) => ({ ...form, text: form.text + tail }));
}

const isIndeclinable = (form: Form): boolean => form.cases.length === 7;

/** «ДТЕК» is said as a word, so it declines: «ДТЕКом». */
const SPOKEN = /^[БВГДЖЗКЛМНПРСТФХЦЧШ]+[АЕИІОУ][БВГДЖЗКЛМНПРСТФХЦЧШ]$/;
const SPOKEN_ENDINGS: readonly (readonly [ending: string, cases: string])[] = [
  ['у', 'gdl'],
  ['а', 'g'],
  ['ом', 'i'],
  ['ові', 'dl'],
  ['і', 'l'],
];

export function* formsOf<R extends NamedRow>(row: R): Generator<readonly [string, KnownName<R>]> {
  const names: readonly (readonly [string, string | undefined])[] = [
    [row.name, row.like],
    ...(row.also ?? []).map((also) => (typeof also === 'string' ? ([also, undefined] as const) : also)),
  ];
  for (const [name, like] of names) {
    const written = /[^\p{L}\s'=-]/u.test(name) ? parted : (text: string): string => text;
    for (const form of formsOfName(name, like)) yield [written(form.text), { row, form, exact: isIndeclinable(form) }];
    if (!SPOKEN.test(name)) continue;
    for (const [ending, cases] of SPOKEN_ENDINGS)
      yield [name + ending, { row, form: { text: name + ending, cases, number: 'sg', gender: 'm' }, exact: false }];
  }
  for (const text of row.short ?? []) {
    yield [parted(text), { row, form: { text, cases: INDECLINABLE, number: 'sg', gender: null }, exact: true }];
  }
}

export interface KnownNames<R> {
  /** A name may begin with the word. */
  readonly opens: (word: Word) => boolean;
  /** Every name that begins at the token, longest first. */
  at(tokens: readonly Token[], at: number): readonly Match<KnownName<R>>[];
  /** What wakes a rule beside a capital: first words that may be written small, and those that begin with no letter. */
  readonly keys: ReadonlySet<string>;
}

/** How much of the first word all its forms share. */
const prefixOf = (name: string): string =>
  fold(/^\p{L}[\p{L}\s'-]/u.test(name) ? name : (parted(name).split(' ', 1)[0] ?? '')).slice(0, 2);

const NO_MATCHES: readonly never[] = [];
const needsNoCapital = (name: string): boolean => name.charAt(0) === name.charAt(0).toLowerCase();

/**
 * Names by the first letters of their first word; the forms behind a prefix are made when a text first asks for it, so that a lexicon of
 * hundreds of names costs nothing at the start.
 */
export function knownNames<R extends NamedRow>(rows: readonly R[]): KnownNames<R> {
  const waiting = new Map<string, Set<R>>();
  const ready = new Map<string, Phrases<KnownName<R>>>();
  const keys = new Set<string>();
  for (const row of rows) {
    const names = [
      row.name,
      ...(row.also ?? []).map((also) => (typeof also === 'string' ? also : also[0])),
      ...(row.short ?? []),
    ];
    for (const name of names) {
      const prefix = prefixOf(name);
      waiting.set(prefix, (waiting.get(prefix) ?? new Set()).add(row));
    }
    if (!row.small && !names.some(needsNoCapital)) continue;
    for (const [form] of formsOf(row)) keys.add(fold(form.split(' ', 1)[0] ?? ''));
  }
  const open = (prefix: string): Phrases<KnownName<R>> => {
    const known = ready.get(prefix);
    if (known) return known;
    const forms = [...(waiting.get(prefix) ?? [])].flatMap((row) =>
      [...formsOf(row)].filter(([form]) => prefixOf(form) === prefix),
    );
    const made = phrases(forms, 'nowhere');
    ready.set(prefix, made);
    return made;
  };
  const begun = ofWord((key) => {
    const prefix = key.slice(0, 2);
    const names = waiting.has(prefix) ? open(prefix) : null;
    return names?.keys.has(key) ? names : null;
  }, null);
  return {
    keys,
    opens: (word) => begun(word) !== null,
    at(tokens, at) {
      const token = tokens[at];
      return (token && begun(token)?.at(tokens, at)) ?? NO_MATCHES;
    },
  };
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isUpper = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** Channels write these small: «нато», «зсу». */
export const SMALL_TOO: ReadonlySet<string> = new Set(['нато', 'зсу', 'сбу', 'фсб', 'оон']);

/** The tokens are capitalized as the form asks: «Сейм» but not «сейм», «ОП» but not «оп», «верховна рада» only where the row says so. */
export function isWritten<R extends NamedRow>(
  known: KnownName<R>,
  tokens: readonly Token[],
  at: number,
  end: number,
): boolean {
  if (known.exact) {
    const words = parted(known.form.text).split(' ');
    return words.every((word, i) => {
      const token = tokens[at + i];
      if (!token || at + i >= end) return true;
      if (isUpper(word) && /\p{L}{2}/u.test(word))
        return token.capitals === 'all' || (known.row.small === true && i > 0) || SMALL_TOO.has(token.key);
      return !isCapital(word) || token.capitals !== 'none' || known.row.small === true;
    });
  }
  return known.row.small === true || !isCapital(known.row.name) || tokens[at]?.capitals !== 'none';
}
