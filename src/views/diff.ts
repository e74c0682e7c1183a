/** A text and sorted edits that do not overlap → a unified diff that `patch` and `git apply` take; '' when nothing changes. */
import { firstIndex } from '../model/sorted.ts';
import type { TextEdit } from '../model/note.ts';

const CONTEXT = 3;

/** Lines with their line ends; the last may have none. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Lines [from, to) of the old text become `lines`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Edits → changed lines; edits of one line are one change. */
function changesOf(text: string, lines: readonly string[], edits: readonly TextEdit[]): readonly Change[] {
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length;
  }
  /** The line that holds the offset; past the last line end: one more than the last. */
  const lineAt = (at: number): number =>
    firstIndex(lines.length, (i) => (starts[i] ?? 0) + (lines[i] ?? '').length > at);
  const lastLine = text.endsWith('\n') ? lines.length : Math.max(0, lines.length - 1);
  const startOf = (line: number): number => starts[line] ?? text.length;
  const groups: { from: number; to: number; edits: TextEdit[] }[] = [];
  for (const edit of edits) {
    // whole lines, both ends included: what stays as it is goes again in `trimmed`
    const first = Math.min(lineAt(edit.start), lastLine);
    const to = Math.min(lines.length, lineAt(edit.end) + 1);
    const last = groups[groups.length - 1];
    if (last && first <= last.to) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else groups.push({ from: first, to: Math.max(first, to), edits: [edit] });
  }
  return groups.map((group) => {
    const end = startOf(group.to);
    let at = startOf(group.from);
    let made = '';
    for (const edit of group.edits) {
      made += text.slice(at, edit.start) + edit.newText;
      at = edit.end;
    }
    made += text.slice(at, Math.max(at, end));
    return trimmed({ from: group.from, to: group.to, lines: linesOf(made) }, lines);
  });
}

/** Leaves out the lines at either end that stay as they are. */
function trimmed({ from, to, lines }: Change, old: readonly string[]): Change {
  let first = 0;
  while (from + first < to && first < lines.length && old[from + first] === lines[first]) first++;
  let last = 0;
  while (
    to - last > from + first &&
    lines.length - last > first &&
    old[to - 1 - last] === lines[lines.length - 1 - last]
  )
    last++;
  return { from: from + first, to: to - last, lines: lines.slice(first, lines.length - last) };
}

const written = (mark: string, line: string): string =>
  line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;

/** «3,7»; a range of no lines names the line before it. */
const range = (from: number, count: number): string =>
  `${count === 0 ? from : from + 1}${count === 1 ? '' : `,${count}`}`;

export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text);
  const changes = changesOf(text, lines, edits).filter(({ from, to, lines: added }) => to > from || added.length > 0);
  const hunks: Change[][] = [];
  for (const change of changes) {
    const hunk = hunks[hunks.length - 1];
    const before = hunk?.[hunk.length - 1];
    if (hunk && before && change.from - before.to <= 2 * CONTEXT) hunk.push(change);
    else hunks.push([change]);
  }
  let shift = 0;
  const body = hunks.map((hunk) => {
    const first = hunk[0]?.from ?? 0;
    const from = Math.max(0, first - CONTEXT);
    const to = Math.min(lines.length, (hunk[hunk.length - 1]?.to ?? first) + CONTEXT);
    let at = from;
    let out = '';
    let added = 0;
    let removed = 0;
    const keep = (until: number): void => {
      for (; at < until; at++) out += written(' ', lines[at] ?? '');
    };
    for (const change of hunk) {
      keep(change.from);
      for (; at < change.to; at++) out += written('-', lines[at] ?? '');
      for (const line of change.lines) out += written('+', line);
      added += change.lines.length;
      removed += change.to - change.from;
    }
    keep(to);
    const head = `@@ -${range(from, to - from)} +${range(from + shift, to - from + added - removed)} @@\n`;
    shift += added - removed;
    return head + out;
  });
  return body.length === 0 ? '' : `--- ${path}\n+++ ${path}\n${body.join('')}`;
}
