/**
 * Names that the text itself introduces, found again: «Державне бюро розслідувань (ДБР)» … «ДБР»; «ТОВ «Зелений Гай» … «Зеленого Гаю» in quotes.
 * A second pass over settled mentions: what it returns overlaps none of them.
 */
import type { Document, Token } from '../../model/document.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import { put } from '../../model/sorted.ts';
import { quotedAt } from './quoted-name.ts';

interface Defined {
  readonly words: readonly string[];
  /** Whose other name it is. */
  readonly mention: ActorMention;
  /** «ДБР», «Auterion»: found without quotes too. */
  readonly bare: boolean;
}

const ENDING = /(?:ові|еві|єві|ого|ому|ими|ами|ями|ої|ій|ою|ею|єю|ом|ем|єм|им|их|ах|ях|ам|ям|[аеиіоуюяїйь])$/;
/** What all cases of a word share: «обрій», «обрієм», «обрію» → обр. */
const stem = (key: string): string => {
  const cut = key.replace(ENDING, '');
  return cut.length >= 3 ? cut.replace(/(?:[иіїє]|[ео](?=[кцл]$))$/, '') : key;
};

const isOrg = (mention: Mention): mention is ActorMention =>
  mention.kind === 'actor' && (mention.type === 'org' || mention.type === 'intl_org' || mention.type === 'media');

const isShort = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.text.length >= 2 &&
  token.text.length <= 10 &&
  (token.capitals === 'all' || token.capitals === 'mixed' || /^[A-Z][A-Za-z]+$/.test(token.text));

const isSpecial = (token: Token): boolean =>
  token.capitals === 'all' || token.capitals === 'mixed' || /^[A-Za-z]/.test(token.text);

function spanOf(tokens: readonly Token[], from: number, to: number): { readonly start: number; readonly end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function indexOf(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rules whose whole find is a name. */
const SPELT: ReadonlySet<string> = new Set(['quoted-name', 'latin-name']);
const LATER = /^(?:далі|надалі|скорочено|або|також|скор|англ)$/;

/** «(ДБР)», «(далі – «Фонд»)» after a name: the tokens of the abbreviation. */
function bracketed(tokens: readonly Token[], at: number, first: string): readonly [from: number, to: number] | null {
  if (tokens[at]?.text !== '(') return null;
  let from = at + 1;
  let announced = false;
  while (from < at + 6 && (LATER.test(tokens[from]?.key ?? '') || /^[-–—:,.«"“„]$/.test(tokens[from]?.text ?? ''))) {
    announced ||= LATER.test(tokens[from]?.key ?? '');
    from++;
  }
  const token = tokens[from];
  if (!token || !(isShort(token) || (announced && token.capitals !== 'none'))) return null;
  let to = from + 1;
  while (to < from + 3 && isShort(tokens[to])) to++;
  const close = /^[»"”“]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  if (!/^[),;]$/.test(tokens[close]?.text ?? '')) return null;
  const same = token.key.charAt(0) === first.charAt(0).toLowerCase() || /^[a-z]/.test(token.key);
  return announced || same ? [from, to] : null;
}

/** What the text may call the organization from here on: the name in its quotes, the abbreviation in brackets after it. */
function define({ tokens }: Document, mention: ActorMention): Defined[] {
  const from = indexOf(tokens, mention.start);
  const to = indexOf(tokens, mention.end);
  const out: Defined[] = [];
  const add = (first: number, end: number, bare: boolean): void => {
    const words = tokens.slice(first, end).filter((token) => token.kind !== 'mark' || token.text === '-');
    if (words.length === 0 || words.length > 6 || words.every((word) => word.capitals === 'none')) return;
    if (words.length === 1 && (words[0]?.key.length ?? 0) < 2) return;
    out.push({ words: words.map((word) => word.key), mention, bare });
  };
  const special = (first: number, end: number): boolean => {
    const words = tokens.slice(first, end).filter((token) => token.kind !== 'mark');
    return words.every(isSpecial) && words.some((word) => word.text.length > 2);
  };
  for (let at = from; at < to; at++) {
    const quoted = quotedAt(tokens, at);
    if (quoted) add(quoted.from, Math.min(quoted.to, to), special(quoted.from, Math.min(quoted.to, to)));
  }
  if (SPELT.has(mention.rule)) add(from, to, special(from, to));
  const closed = /^[»"”]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const short = bracketed(tokens, to, mention.name) ?? bracketed(tokens, closed, mention.name);
  // «(далі — Фонд)» says how it will be called
  if (short) add(short[0], short[1], true);
  return out;
}

/** The same word in another case; a short one only beside others: «Нового Даху». */
const agrees = (token: Token | undefined, word: string, beside: boolean): boolean =>
  token !== undefined &&
  (token.key === word ||
    ((word.length > 4 || (beside && word.length > 2) || token.capitals === 'mixed') &&
      token.kind === 'word' &&
      stem(token.key) === stem(word)));

/** More mentions of organizations that the text has named before or will name. */
export function definedAbbreviations(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  const { tokens, text } = document;
  const known = new Map<string, Defined[]>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    if (!isOrg(mention)) continue;
    for (const one of define(document, mention)) {
      const id = one.words.join(' ');
      if (seen.has(id)) continue;
      seen.add(id);
      put(known, stem(one.words[0] ?? ''), one);
    }
  }
  if (known.size === 0) return [];
  const taken = mentions.filter((mention) => mention.kind !== 'date');
  let next = 0;
  let covered = 0;
  const out: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capitals === 'none') continue;
    while (next < taken.length && (taken[next]?.start ?? 0) <= token.start)
      covered = Math.max(covered, taken[next++]?.end ?? 0);
    if (token.start < covered) continue;
    const before = tokens[at - 1];
    const quoted = before?.kind === 'mark' && /^[«"“„]$/.test(before.text);
    for (const one of (known.get(stem(token.key)) ?? []).toSorted((a, b) => b.words.length - a.words.length)) {
      if (!one.words.every((word, i) => agrees(tokens[at + i], word, one.words.length > 1))) continue;
      const to = at + one.words.length;
      const closed = quoted && /^[»"”“]$/.test(tokens[to]?.text ?? '');
      if (!closed && !one.bare) continue;
      const span = spanOf(tokens, at, to);
      if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) continue;
      out.push({
        ...one.mention,
        ...span,
        text: text.slice(span.start, span.end),
        rule: 'defined-name',
        nested: false,
        cases: '',
        number: null,
        gender: null,
      });
      covered = span.end;
      break;
    }
  }
  return out;
}
