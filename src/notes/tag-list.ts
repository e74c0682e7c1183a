/** The note's `tags:` list and the tags it shall gain and lose → edits inside that list, in its own style; no other entry is touched. */
import { isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { Span } from '../model/document.ts';
import type { TextEdit } from '../model/note.ts';
import { endOf, type Front, lineAfter, lineStart, pairOf, replaceLines, spanOf, startOf } from './front-matter.ts';
import { quoted } from './yaml-text.ts';

export type TagList =
  | { readonly kind: 'absent' }
  /** `tags:` and nothing after it: [end of the colon]. */
  | { readonly kind: 'empty'; readonly at: number }
  | { readonly kind: 'list'; readonly list: YAMLSeq; readonly tags: readonly string[] }
  /** A string, an alias, a list shared by an anchor: not ours to change. */
  | { readonly kind: 'foreign'; readonly span: Span; readonly tags: readonly string[] };

const wordOf = (node: unknown): string => (isScalar(node) && node.value !== null ? String(node.value) : '');

export function tagList(front: Front, key = 'tags'): TagList {
  const pair = pairOf(front.root, key);
  if (!pair) return { kind: 'absent' };
  const { key: name, value } = pair;
  const foreign = (tags: readonly string[]): TagList => ({
    kind: 'foreign',
    span: { start: startOf(name), end: Math.max(endOf(name), endOf(value)) },
    tags,
  });
  if (isSeq(value)) {
    const tags = value.items.map(wordOf).filter(Boolean);
    return value.anchor || value.tag ? foreign(tags) : { kind: 'list', list: value, tags };
  }
  const colon = /^[ \t]*:/.exec(front.text.slice(endOf(name)));
  const bare =
    isScalar(value) && value.value === null && !value.anchor && !value.source && startOf(value) === endOf(value);
  if (bare && colon) return { kind: 'empty', at: endOf(name) + colon[0].length };
  // «tags: новини, допомога»: other programs part it at commas
  return foreign(
    wordOf(value)
      .split(/[,\s]+/)
      .filter(Boolean),
  );
}

/** As the last entry is written: plain, 'single' or "double". */
function styled(list: YAMLSeq, tag: string): string {
  const last = list.items.at(-1);
  const type = isScalar(last) ? last.type : null;
  if (type === 'QUOTE_SINGLE') return "'" + tag + "'";
  return type === 'PLAIN' ? tag : quoted(tag);
}

function inBrackets(front: Front, list: YAMLSeq, losing: readonly unknown[], gaining: readonly string[]): TextEdit[] {
  const { text } = front;
  const items = list.items;
  const edits: TextEdit[] = losing.slice(0, gaining.length).map((item, i) => ({
    ...spanOf(item),
    newText: styled(list, gaining[i] ?? ''),
  }));
  const out = new Set(losing.slice(gaining.length));
  const added = gaining.slice(losing.length);
  if (added.length > 0) {
    const last = items.at(-1);
    const before = items.at(-2);
    const open = startOf(list) + 1;
    const written = added.map((tag) => styled(list, tag));
    if (!last) return [...edits, { start: open, end: open, newText: written.join(', ') }];
    const gap = before ? text.slice(endOf(before), startOf(last)) : ',' + text.slice(open, startOf(last));
    const between = /^,\s+$/.test(gap) ? gap : ', ';
    const at = endOf(last);
    edits.push({ start: at, end: at, newText: written.map((tag) => between + tag).join('') });
  }
  if (out.size === 0) return edits;
  const commaAfter = (end: number): number => end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0);
  for (let from = 0; from < items.length; from++) {
    if (!out.has(items[from])) continue;
    let to = from;
    while (to + 1 < items.length && out.has(items[to + 1])) to++;
    const run = items.slice(from, to + 1).map(spanOf);
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? start;
    const next = items[to + 1];
    const wide =
      from > 0 ? { start: endOf(items[from - 1]), end } : { start, end: next ? startOf(next) : commaAfter(end) };
    const loses = front.comments().some((comment) => comment.start >= wide.start && comment.end <= wide.end);
    // with a comment between them the entries go one by one, each with the comma behind it
    const parts = loses ? run.map((item) => ({ start: item.start, end: commaAfter(item.end) })) : [wide];
    edits.push(...parts.map((part) => ({ ...part, newText: '' })));
    from = to;
  }
  return edits;
}

/** Offsets of the dashes of a block list, one an item. */
export function dashes(list: YAMLSeq): readonly number[] {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap((item) =>
    item.start.filter((part) => part.type === 'seq-item-ind').map((part) => part.offset),
  );
}

function inLines(front: Front, list: YAMLSeq, losing: readonly unknown[], gaining: readonly string[]): TextEdit[] {
  const { text } = front;
  const places = dashes(list);
  const first = places[0] ?? startOf(list);
  const indent = text.slice(lineStart(text, first), first);
  const edits: TextEdit[] = losing.slice(0, gaining.length).map((item, i) => ({
    ...spanOf(item),
    newText: styled(list, gaining[i] ?? ''),
  }));
  for (const item of losing.slice(gaining.length)) {
    const at = places[list.items.indexOf(item)] ?? startOf(item);
    edits.push(replaceLines(front, { start: lineStart(text, at), end: lineAfter(text, endOf(item)) }, indent, []));
  }
  const last = list.items.at(-1);
  const at = lineAfter(text, endOf(last));
  const added = gaining.slice(losing.length).map((tag) => indent + '- ' + styled(list, tag) + front.eol);
  if (added.length > 0) edits.push({ start: at, end: at, newText: added.join('') });
  return edits;
}

/** The edits that make `tags:` hold `gaining` and no longer `losing`. */
export function tagEdits(
  front: Front,
  found: TagList,
  losing: ReadonlySet<string>,
  gaining: readonly string[],
): TextEdit[] {
  if (found.kind === 'empty' && gaining.length > 0) {
    const newText = ' [' + gaining.map((tag) => quoted(tag)).join(', ') + ']';
    return [{ start: found.at, end: found.at, newText }];
  }
  if (found.kind !== 'list') return [];
  const { list } = found;
  const lost = list.items.filter((item) => losing.has(wordOf(item)));
  return list.flow || dashes(list).length !== list.items.length
    ? inBrackets(front, list, lost, gaining)
    : inLines(front, list, lost, gaining);
}
