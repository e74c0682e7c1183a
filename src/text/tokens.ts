/** Masked body → tokens, in order, never overlapping. Space is the gap between spans; Markdown's emphasis and brackets are gaps too. */
import type { Capitals, Token, TokenKind } from '../model/document.ts';
import { byWord } from './by-word.ts';
import { fold } from './fold.ts';

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

type Word = Pick<Token, 'text' | 'key' | 'kind' | 'capitals' | 'facts'>;

/** What a token is by its text alone. One word has one string in all its tokens: a look-up by it need not compare letters. */
const wordOf = byWord((text): Word => {
  const kind = kindOf(text);
  if (kind === 'word') return { text, key: fold(text), kind, capitals: capitalsOf(text), facts: [] };
  return { text, key: kind === 'mark' && DASH.test(text) ? '-' : text, kind, capitals: 'none', facts: [] };
});

/** What the language knows of words that are written otherwise than they should be. */
export interface Spelling {
  /** Is the hyphen of «прем'єр-|міністр», where a line ends, the word's own? Given what stands before it and after. */
  keepsHyphen(before: string, after: string): boolean;
  /** «грнна», «рікпередбачено»: how many letters the first of two words has that a lost space has run together; 0 of one word. */
  runTogether(key: string): number;
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
  PATTERN.lastIndex = 0;
  let last = -1;
  for (let match = PATTERN.exec(here); match; match = PATTERN.exec(here)) {
    const broken = match[0].includes('\n');
    const word = wordOf(broken ? mended(match[0], spelling) : match[0]);
    const { key, kind, capitals, facts } = word;
    const text = broken ? match[0] : word.text;
    const at = start + match.index;
    const glued = match.index === last;
    last = match.index + text.length;
    // a capital or a hyphen is no slip of the space bar
    const first = capitals === 'none' && kind === 'word' && key.length === text.length ? spelling.runTogether(key) : 0;
    if (first === 0) {
      out.push({ start: at, end: at + text.length, text, key, kind, capitals, glued, facts });
      continue;
    }
    out.push({ start: at, end: at + first, ...wordOf(text.slice(0, first)), glued });
    out.push({ start: at + first, end: at + text.length, ...wordOf(text.slice(first)), glued: true });
  }
  return out;
}
