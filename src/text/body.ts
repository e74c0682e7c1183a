/**
 * text → the same text with everything that is not prose blanked out: front matter, code, comments, addresses, link targets, markup; what HTML
 * writes as an entity stands there as a character. The length never changes, so an offset into the result is an offset into the text.
 */
import type { Span } from '../model/document.ts';
import { decoded } from './entities.ts';

const blank = (match: string): string => match.replace(/[^\n\r]/g, ' ');

/** A line of YAML: «title: …», «- …», «{…}». A line of prose between two thematic breaks is none, even after a speaker's name. */
const YAML_LINE =
  /^\s*(?:(?:["']?[\p{L}_][\p{L}\p{N}_ .-]{0,40}["']?|"[^"\n\r]*"|'[^'\n\r]*')[ \t]*:(?:\s|$)|-(?:\s|$)|[?!&%{[]|<{7})/u;

/** `---` … `---` or `...` at the very start (after a BOM): [0, end) of the front matter with its closing line, or null. */
export function frontMatterSpan(text: string): Span | null {
  const open = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!open) return null;
  const close = /(?<=[\n\r])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;
  close.lastIndex = open[0].length;
  const end = close.exec(text);
  if (!end) return null;
  const span = { start: 0, end: end.index + end[0].length };
  const said = text.slice(open[0].length, end.index).replace(/^(?:[ \t]*(?:#[^\n\r]*)?[\n\r]+)+/, '');
  if (!/\S/.test(said)) return span;
  // one line tells as a rule, and a front matter may hold a thousand records
  for (const [, line = ''] of said.matchAll(/([^\n\r]*)(?:\r\n|\n|\r|$)/gy)) {
    if (!line.trim()) return null;
    if (YAML_LINE.test(line)) return span;
  }
  return null;
}

/** Offset of the first character after the front matter (0 when there is none, a BOM not counted as body). */
export const bodyStart = (text: string): number => frontMatterSpan(text)?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);

/** «```ts»; a line of code in three marks on each side opens nothing. The run of marks is taken whole, so that it is tried once. */
const FENCE = /^[ \t]*(```+(?!`)(?![^\n]*`)|~~~+(?!~))[^\n]*\n[\s\S]*?(?:^[ \t]*\1[^\n]*$|(?![\s\S]))/gm;
/** The analyst's own words: `<!-- poruka:off -->` … `<!-- poruka:on -->`. */
const OFF = /<!--\s*poruka:off\s*-->[\s\S]*?(?:<!--\s*poruka:on\s*-->|(?![\s\S]))/g;
const COMMENT = /<!--[\s\S]*?-->/g;
/** «%% … %%»: a comment in Obsidian. */
const PERCENT_COMMENT = /%%[\s\S]*?%%/g;
/** «~~Данія дасть 100 млн~~», `<del>`: struck out, and said no more. Within a line, since a single mark may be anything. */
const STRUCK = /(?<!~)~~(?![~\s])[^~\n]{1,1000}(?<!\s)~~(?!~)/g;
const STRUCK_TAGS = /<(del|s|strike)(?:\s[^<>\n]{0,100})?>[^<\n]{0,1000}<\/\1>/gi;
/** Not «об`єкт»: an apostrophe typed as a backtick stands between letters. */
const INLINE_CODE = /(?<![\p{L}`])`(?!`)[^`\n]{1,200}`(?![\p{L}`])/gu;
const LINK_TARGET = /(?<=\])\([^()\s]{0,500}(?:[ \t]+"[^"\n]{0,200}")?\)/g;
const REFERENCE = /(?<=\])\[[^\]\n]{0,100}\]|\[\^[^\]\n]{1,40}\]:?/g;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"“”]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g;
const TAG = /<\/?[a-zA-Z][^<>\n]{0,300}>/g;
/** «**У**ряд», «<b>У</b>ряд»: a letter set off within its word. */
const DROPPED_STARS = /(?<!\p{L})(\*{1,3})(\p{L}{1,2})\1(?=\p{Ll})/gu;
const DROPPED_TAGS = /<(b|i|em|strong|span)\b[^<>\n]{0,100}>(\p{L}{1,2})<\/\1>(?=\p{Ll})/gu;
/** The letters stay together: soft hyphens mean nothing within a word. */
const dropped = (match: string, mark: string, letters: string): string => {
  const after = match.startsWith('<') ? mark.length + 3 : mark.length;
  return ' '.repeat(match.length - letters.length - after) + letters + '\u00AD'.repeat(after);
};
const WIKI_TARGET = /(?<=\[\[)[^\]|\n]{1,200}\|/g;
/** «- », «* », «> », «## », «1. » at the start of a line. */
const LINE_MARK = /^(?:[ \t]*>)*[ \t]*(?:#{1,6}(?=[ \t])|[-*+](?=[ \t])|\d{1,2}[.)](?=[ \t])|>)/gm;

/** Fast path: the masks whose first character does not occur at all are not run. */
function mask(text: string, needs: string, pattern: RegExp): string {
  return text.includes(needs) ? text.replace(pattern, blank) : text;
}

/** No further than the last end of a comment: what is opened after it never closes, and must not be searched for again and again. */
function withoutComments(text: string): string {
  const end = text.lastIndexOf('-->') + 3;
  return end < 3 ? text : mask(text.slice(0, end), '<!--', COMMENT) + text.slice(end);
}

export function body(text: string): string {
  const front = frontMatterSpan(text);
  let out = front ? blank(text.slice(0, front.end)) + text.slice(front.end) : text;
  out = mask(out, '```', FENCE);
  out = mask(out, '~~~', FENCE);
  out = mask(out, 'poruka:off', OFF);
  out = withoutComments(out);
  out = mask(out, '%%', PERCENT_COMMENT);
  out = mask(out, '`', INLINE_CODE);
  out = mask(out, '~~', STRUCK);
  out = mask(out, '</', STRUCK_TAGS);
  out = mask(out, '](', LINK_TARGET);
  out = mask(out, ']', REFERENCE);
  out = mask(out, '[[', WIKI_TARGET);
  out = mask(out, '/', ADDRESS);
  out = mask(out, '@', ADDRESS);
  if (out.includes('*')) out = out.replace(DROPPED_STARS, dropped);
  if (out.includes('</')) out = out.replace(DROPPED_TAGS, dropped);
  out = mask(out, '<', TAG);
  return out.includes('&') ? decoded(out) : out;
}

/** The marks that open a line of Markdown; a stage that wants prose blanks them, one that wants structure reads them. */
export const withoutLineMarks = (text: string): string => text.replace(LINE_MARK, blank);
