/** The `poruka:` block and what its lists shall hold → edits inside that block, or its lines where there is none yet; an unchanged entry keeps its lines. */
import { firstIndex } from '../model/sorted.ts';
import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../model/document.ts';
import type { KeptMention, NoteRecord, TextEdit } from '../model/note.ts';
import { endOf, type Front, lineAfter, lineStart, pairOf, replaceLines, spanOf, startOf } from './front-matter.ts';
import type { Form, Kept } from './fields.ts';
import { dashes } from './tag-list.ts';
import { type Encodes, flow, pairLines, same } from './yaml-text.ts';
import { type Block, type Entry, isBlank, type ListForm, MENTIONS, plainOf, RECORDS, VERSION } from './block.ts';

export interface Wanted {
  readonly records: readonly NoteRecord[];
  /** null: that list stays as it is. */
  readonly mentions: readonly KeptMention[] | null;
  readonly status: string | null;
  readonly encodes: Encodes;
}

const spaces = (count: number): string => ' '.repeat(count);
const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** The whole block as lines, for a note that has none yet. */
export function blockLines(wanted: Wanted, indent: string): string[] {
  return [indent + 'poruka:', ...innerLines(wanted, indent + '  ', {})];
}

function innerLines(wanted: Wanted, indent: string, others: Readonly<Record<string, unknown>>): string[] {
  const { records, mentions, status, encodes } = wanted;
  return [
    `${indent}version: ${VERSION}`,
    ...(status === null ? [] : [`${indent}status: ${flow('status', status, encodes)}`]),
    ...Object.entries(others).flatMap(([key, value]) => pairLines(key, value, indent, encodes)),
    ...(records.length === 0 ? [indent + 'records: []'] : [indent + 'records:']),
    ...records.flatMap((record) => RECORDS.lines(record, indent + '  ', encodes)),
    ...(mentions === null || mentions.length === 0 ? [] : [indent + 'mentions:']),
    ...(mentions ?? []).flatMap((mention) => MENTIONS.lines(mention, indent + '  ', encodes)),
  ];
}

/** Indexes of a longest run of `places` that only rises: what stays where it is when the order changes. */
function rising(places: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  places.forEach((place, i) => {
    const low = firstIndex(tails.length, (at) => (places[tails[at] ?? 0] ?? 0) >= place);
    before[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  });
  const out = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) out.add(i);
  return out;
}

/** Changed keys of one record, each replaced alone; null when the record is not written a key a line. */
function keyEdits<T extends Kept>(
  front: Front,
  node: unknown,
  old: T,
  record: T,
  { plain }: Form<T>,
  encodes: Encodes,
): TextEdit[] | null {
  const first = isMap(node) && !node.flow ? node.items[0] : undefined;
  if (!isMap(node) || !first) return null;
  const { text } = front;
  const column = columnOf(text, startOf(first.key));
  const pairs = new Map<string, Pair>();
  for (const pair of node.items) {
    const at = startOf(pair.key);
    const alone = pair === first || text.slice(lineStart(text, at), at).trim() === '';
    if (!isScalar(pair.key) || !alone || columnOf(text, at) !== column) return null;
    pairs.set(String(pair.key.value), pair);
  }
  const then = plain(old);
  const now = plain(record);
  const edits: TextEdit[] = [];
  const regionOf = (pair: Pair): Span => ({
    start: lineStart(text, startOf(pair.key)),
    end: lineAfter(text, Math.max(endOf(pair.key), endOf(pair.value))),
  });
  const dashed = text.slice(lineStart(text, startOf(first.key)), startOf(first.key)).trim() !== '';
  for (const [key, pair] of pairs) {
    const value = now[key];
    // what the file says and reading did not take up (an empty key) stays
    if (!Object.hasOwn(then, key) && value === undefined) continue;
    // an id that was made up for a copy is not the one that is written
    const written = key === 'id' ? String(isScalar(pair.value) ? pair.value.value : '') : then[key];
    if (same(written, value)) continue;
    if (value === undefined) {
      if (pair === first && dashed) return null;
      edits.push(replaceLines(front, regionOf(pair), spaces(column), []));
      continue;
    }
    const lines = pairLines(key, value, spaces(column), encodes);
    const inline = lines.length === 1 && isScalar(pair.key) && !isBlank(pair.value);
    const flat =
      isScalar(pair.value) || (isSeq(pair.value) && pair.value.flow) || (isMap(pair.value) && pair.value.flow);
    const span = spanOf(pair.value);
    if (inline && flat && !text.slice(span.start, span.end).includes('\n')) {
      edits.push({ ...span, newText: flow(key, value, encodes) });
    } else if (pair === first && dashed) return null;
    else edits.push(replaceLines(front, regionOf(pair), spaces(column), lines));
  }
  let previous: Pair = first;
  for (const [key, value] of Object.entries(now)) {
    const pair = pairs.get(key);
    if (pair) {
      previous = pair;
      continue;
    }
    const at = regionOf(previous).end;
    const newText = pairLines(key, value, spaces(column), encodes)
      .map((line) => line + front.eol)
      .join('');
    edits.push({ start: at, end: at, newText });
  }
  return edits;
}

function listEdits<T extends Kept>(
  front: Front,
  list: YAMLSeq,
  entries: readonly Entry<T>[],
  wanted: readonly T[],
  form: Form<T>,
  encodes: Encodes,
): TextEdit[] {
  const { text } = front;
  const places = dashes(list);
  const dashColumn = columnOf(text, places[0] ?? 0);
  const indent = spaces(dashColumn);
  const regions = entries.map(({ node }, i): Span => {
    const start = lineStart(text, places[i] ?? startOf(node));
    return { start, end: lineAfter(text, Math.max(endOf(node), (places[i] ?? 0) + 1)) };
  });
  const byId = new Map(entries.flatMap(({ record }, i) => (record ? [[record.id, i] as const] : [])));
  const order = wanted.map((record) => byId.get(record.id) ?? -1);
  const present = order.filter((place) => place >= 0);
  const staying = new Set([...rising(present)].map((i) => present[i] ?? -1));
  const edits: TextEdit[] = [];
  entries.forEach(({ record }, i) => {
    const region = regions[i];
    if (!record || !region || staying.has(i)) return;
    // a moved record takes its comments along
    const moves = order.includes(i);
    edits.push(moves ? { ...region, newText: '' } : replaceLines(front, region, indent, []));
  });
  const firstStaying =
    regions[Math.min(...entries.map(({ record }, i) => (!record || staying.has(i) ? i : entries.length)))];
  let at = firstStaying?.start ?? regions.at(-1)?.end ?? 0;
  const insert = (newText: string): void => {
    edits.push({ start: at, end: at, newText });
  };
  wanted.forEach((record, i) => {
    const place = order[i] ?? -1;
    const entry = entries[place];
    const region = regions[place];
    if (!entry?.record || !region) {
      insert(
        form
          .lines(record, indent, encodes)
          .map((line) => line + front.eol)
          .join(''),
      );
      return;
    }
    const unchanged = form.same(entry.record, record) && entry.record.id === writtenId(entry.node);
    const changes = unchanged ? [] : keyEdits(front, entry.node, entry.record, record, form, encodes);
    if (staying.has(place)) {
      edits.push(...(changes ?? [replaceLines(front, region, indent, form.lines(record, indent, encodes))]));
      at = region.end;
    } else if (unchanged) insert(text.slice(region.start, region.end));
    else insert(replaceLines(front, region, indent, form.lines(record, indent, encodes)).newText);
  });
  return edits;
}

const writtenId = (node: unknown): string => {
  const value = pairOf(node, 'id')?.value;
  return isScalar(value) ? String(value.value) : '';
};

const colonEnd = (front: Front, key: unknown): number => {
  const colon = front.text.indexOf(':', endOf(key));
  return colon < 0 ? endOf(key) : colon + 1;
};

function entryEdits<T extends Kept>(
  front: Front,
  map: YAMLMap,
  old: readonly Entry<T>[],
  wanted: readonly T[],
  form: ListForm<T>,
  encodes: Encodes,
): TextEdit[] {
  const { text } = front;
  const pair = pairOf(map, form.key);
  const column = columnOf(text, startOf(map.items[0]?.key));
  const lines = wanted.flatMap((record) => form.lines(record, spaces(column + 2), encodes));
  const added = lines.map((line) => line + front.eol).join('');
  if (!pair) {
    if (lines.length === 0) return [];
    const at = lineAfter(text, endOf(map));
    return [{ start: at, end: at, newText: `${spaces(column)}${form.key}:${front.eol}${added}` }];
  }
  const list = isSeq(pair.value) ? pair.value : null;
  const colon = colonEnd(front, pair.key);
  if (!list || list.items.length === 0) {
    if (lines.length === 0) return [];
    const end = list ? endOf(list) : colon;
    const at = lineAfter(text, end);
    return [
      { start: colon, end, newText: '' },
      { start: at, end: at, newText: added },
    ];
  }
  if (hold(old, wanted, form) && old.every(({ record, node }) => writtenId(node) === record?.id)) return [];
  if (list.flow || dashes(list).length !== old.length) {
    const unread = old.filter((entry) => !entry.record).map(({ node }) => plainOf(front, node));
    // refused rather than lost
    if (unread.includes(undefined)) return [];
    const rows = unread.map((value) => `${spaces(column + 2)}- ${flow('', value, encodes)}${front.eol}`).join('');
    const start = lineStart(text, startOf(pair.key));
    const end = lineAfter(text, endOf(list));
    const head = spaces(column) + form.key + (lines.length > 0 || rows ? ':' : ': []');
    const edit = replaceLines(front, { start, end }, spaces(column), [head]);
    return [{ ...edit, newText: edit.newText + added + rows }];
  }
  const emptied = wanted.length === 0 && old.every((entry) => entry.record);
  const edits = listEdits(front, list, old, wanted, form, encodes);
  return emptied ? [{ start: colon, end: colon, newText: ' []' }, ...edits] : edits;
}

/** True when the list has what is wanted, in that order, and nothing that we cannot read. */
const hold = <T extends Kept>(entries: readonly Entry<T>[], wanted: readonly T[], form: Form<T>): boolean =>
  entries.length === wanted.length &&
  entries.every(({ record }, i) => {
    const next = wanted[i];
    return record !== null && next !== undefined && form.same(record, next);
  });

/** Edits that make the block in the file hold what is wanted; none when it does. */
export function blockEdits(front: Front, block: Block, wanted: Wanted): TextEdit[] {
  const { text } = front;
  const { map, pair } = block;
  const root = spaces(columnOf(text, startOf(pair.key)));
  if (!map || map.flow) {
    const others = Object.fromEntries(
      (map?.items ?? [])
        .map(
          ({ key, value }) =>
            [
              String(isScalar(key) ? key.value : ''),
              isScalar(key) ? (isBlank(value) ? null : plainOf(front, value)) : undefined,
            ] as const,
        )
        .filter(([key]) => !['version', 'status', 'records', ...(wanted.mentions ? ['mentions'] : [])].includes(key)),
    );
    const unread = [...block.entries, ...(wanted.mentions ? block.mentions : [])].some((entry) => !entry.record);
    const equal =
      block.status === wanted.status &&
      hold(block.entries, wanted.records, RECORDS) &&
      (wanted.mentions === null || hold(block.mentions, wanted.mentions, MENTIONS));
    if (equal && (map || wanted.records.length === 0)) return [];
    if (unread || Object.values(others).includes(undefined)) return [];
    const span = {
      start: lineStart(text, startOf(pair.key)),
      end: lineAfter(text, Math.max(endOf(pair.key), endOf(pair.value))),
    };
    const edit = replaceLines(front, span, root, [root + 'poruka:']);
    const lines = innerLines(wanted, root + '  ', others).map((line) => line + front.eol);
    return [{ ...edit, newText: edit.newText + lines.join('') }];
  }
  const edits: TextEdit[] = [];
  const first = map.items[0];
  const indent = spaces(columnOf(text, startOf(first?.key)));
  const head = lineStart(text, startOf(first?.key));
  const stated = pairOf(map, 'version');
  const changed = [
    ...entryEdits(front, map, block.entries, wanted.records, RECORDS, wanted.encodes),
    ...(wanted.mentions ? entryEdits(front, map, block.mentions, wanted.mentions, MENTIONS, wanted.encodes) : []),
  ];
  const statusPair = pairOf(map, 'status');
  if (!stated && changed.length > 0) {
    edits.push({ start: head, end: head, newText: `${indent}version: ${VERSION}${front.eol}` });
  }
  if (wanted.status !== block.status && wanted.status !== null) {
    const value = flow('status', wanted.status, wanted.encodes);
    if (statusPair && !isBlank(statusPair.value)) edits.push({ ...spanOf(statusPair.value), newText: value });
    else if (statusPair) {
      const at = colonEnd(front, statusPair.key);
      edits.push({ start: at, end: at, newText: ' ' + value });
    } else {
      const at = stated ? lineAfter(text, Math.max(endOf(stated.key), endOf(stated.value))) : head;
      edits.push({ start: at, end: at, newText: `${indent}status: ${value}${front.eol}` });
    }
  }
  return [...edits, ...changed];
}
