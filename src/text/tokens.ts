/** Masked body → tokens, in order, never overlapping. Space is the gap between spans; Markdown's emphasis and brackets are gaps too. */
import type { Capitals, Token, TokenKind, Word } from '../model/document.ts';
import { byWord } from './by-word.ts';
import { fold } from './fold.ts';
import { noFacts } from './of-word.ts';

/** Joiners and spaces of no width belong to a word only between its letters. */
const LETTERS = String.raw`\p{L}[\p{L}\p{M}\u00AD]*(?:[\u200B-\u200D\u2060\uFEFF]+[\p{L}\p{M}\u00AD]+)*`;
/** «п"ять», «об"єкт»: a quote mark for an apostrophe, where nothing but an apostrophe can stand. */
const QUOTE_FOR_APOSTROPHE = '(?<=[бвгджзкмнпрстф])"(?=[яюєї])';
/** «міль-» and on the next line, after the mark of a block quote (a space by now), «йонів». */
const BREAK = String.raw`[-‑]\r?\n[ \t]*(?=\p{L})`;
const PATTERN = new RegExp(
  [
    // «F-16», «Ту-95МС», «G7», «М777»: but «EUR500» is a code and a number
    String.raw`\p{Lu}\p{L}?\d{1,3}(?![\d.,]\d)\p{L}{0,3}|\p{Lu}\p{L}{0,5}[-‑]\d+\p{Lu}{0,3}(?![\p{L}\d])`,
    // «зобов’язання», «прес-конференція», «Кот-д’Івуар», and «міль-|йонів», parted by the end of a line
    `${LETTERS}(?:(?:['’ʼ‘\`´′ʹ＇‑-]|${QUOTE_FOR_APOSTROPHE}|${BREAK})${LETTERS})*`,
    // «5-та», «100-відсоткова»
    String.raw`\d+[-‑]\p{Ll}[\p{L}\p{M}'’ʼ]*`,
    // «1 234 567,89», with plain, no-break or thin spaces or apostrophes; «12.05.2025»; «15:30»
    String.raw`(?<![\d.,])\d{1,3}(?:(?:[ \u202F\u2009'’]|\u00A0{1,8})\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,:]\d+)*`,
    String.raw`\.{2,}|…`,
    String.raw`[^\s\p{L}\p{M}\p{N}*_[\]~#\\\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]`,
  ].join('|'),
  'gu',
);
/** Most of a text are words of letters alone, with a space or a mark after them: what the pattern would find there is plain to see. */
const isPlain = (code: number): boolean =>
  (code >= 0x410 && code < 0x450) || code === 0x456 || code === 0x454 || code === 0x457 || code === 0x406;
const SPACE = 0x20;
const COMMA = 0x2c;
/** Nothing goes on after these; no code stands for the end of the text. */
const ENDS: ReadonlySet<number> = new Set([...' \n.,;:!?)»'].map((mark) => mark.charCodeAt(0)));

/** Where the plain word or comma at the offset ends; the offset itself when the pattern must look. */
function plainEnd(text: string, from: number): number {
  let at = from;
  while (isPlain(text.charCodeAt(at))) at++;
  if (at === from) return text.charCodeAt(at) === COMMA ? at + 1 : from;
  return at === text.length || ENDS.has(text.charCodeAt(at)) ? at : from;
}
const SYMBOL = /^[\p{Sc}%№§°+=]/u;
const DASH = /^[-‐‑–—−]$/;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

function kindOf(text: string): TokenKind {
  if (LETTER.test(text)) return 'word';
  if (DIGIT.test(text)) return /\p{Ll}/u.test(text) ? 'word' : 'number';
  return SYMBOL.test(text) ? 'symbol' : 'mark';
}

const UPPER = /\p{Lu}/gu;
function capitalsOf(text: string): Capitals {
  const lower = text.toLowerCase();
  if (lower === text) return 'none';
  if (text.slice(1) === lower.slice(1)) return 'first';
  if (text.length > 1 && text.toUpperCase() === text) return 'all';
  // «Анкара–Київ», «Мар'ян-Юрій»: each part begins with a capital and goes on small
  return (text.match(UPPER)?.length ?? 0) === text.split(/[-‑]/).filter((part) => /^\p{Lu}/u.test(part)).length
    ? 'first'
    : 'mixed';
}

/** What a token is by its text alone. One word has one string in all its tokens: a look-up by it need not compare letters. */
const wordOf = byWord((text): Word => {
  const kind = kindOf(text);
  const key = kind === 'word' ? fold(text) : kind === 'mark' && DASH.test(text) ? '-' : text;
  return { text, key, kind, capitals: kind === 'word' ? capitalsOf(text) : 'none', facts: noFacts() };
});

const tokenAt = (start: number, { text, key, kind, capitals, facts }: Word, glued: boolean): Token => ({
  start,
  end: start + text.length,
  text,
  key,
  kind,
  capitals,
  glued,
  facts,
});

/** What the language knows of words that are written otherwise than they should be. */
export interface Spelling {
  /** Is the hyphen of «прем'єр-|міністр», where a line ends, the word's own? Given what stands before it and after. */
  keepsHyphen(before: string, after: string): boolean;
  /** «грнна», «рікпередбачено»: how many letters the first of two words has that a lost space has run together; 0 of one word. */
  runTogether(word: Word): number;
}

const NO_SPELLING: Spelling = { keepsHyphen: () => false, runTogether: () => 0 };

const BROKEN = /([^\s-]*)[-‑]\r?\n[ \t]*(?=(\S*))/gu;
/** The word as it would stand in one line. */
const mended = (text: string, spelling: Spelling): string =>
  text.replace(BROKEN, (_, before: string, after: string) => before + (spelling.keepsHyphen(before, after) ? '-' : ''));

/** Tokens of `masked[start, end)`. A word parted by the end of a line has the key of the whole word; two words run together are two. */
export function tokensOf(masked: string, start: number, end: number, spelling: Spelling = NO_SPELLING): Token[] {
  const out: Token[] = [];
  // cut out first: a paragraph of «***» has no token, and the search would go on to the end of the text
  const here = masked.slice(start, end);
  let last = -1;
  for (let from = 0; from < here.length; ) {
    if (here.charCodeAt(from) === SPACE) {
      from++;
      continue;
    }
    let index = from;
    let found = here.slice(from, plainEnd(here, from));
    let broken = false;
    if (found === '') {
      PATTERN.lastIndex = from;
      const match = PATTERN.exec(here);
      if (!match) break;
      index = match.index;
      found = match[0];
      broken = found.includes('\n');
    }
    // written otherwise than the whole word, and so a word with facts of its own
    const word = broken ? { ...wordOf(mended(found, spelling)), text: found, facts: noFacts() } : wordOf(found);
    const { text } = word;
    const at = start + index;
    const glued = index === last;
    from = index + text.length;
    last = from;
    // a capital or a hyphen is no slip of the space bar
    const one = word.capitals !== 'none' || word.kind !== 'word' || word.key.length !== text.length;
    const first = one ? 0 : spelling.runTogether(word);
    if (first === 0) {
      out.push(tokenAt(at, word, glued));
      continue;
    }
    const [before, after] = [wordOf(text.slice(0, first)), wordOf(text.slice(first))];
    out.push(tokenAt(at, before, glued), tokenAt(at + first, after, true));
  }
  return out;
}
