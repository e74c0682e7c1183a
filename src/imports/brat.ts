/** brat standoff (.ann) and the text that it stands beside (.txt) → what it says of the text: events, and annotations of other kinds. Never throws. */
import { put } from '../model/sorted.ts';
import { codePoints } from '../text/code-points.ts';
import type { Foreign } from './foreign.ts';

const AROUND = 32;

interface Bound {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** `T1\tPledge 0 10;12 20\t…`; null when it is not one. */
function boundOf(line: string): readonly [string, Bound] | null {
  const [, id = '', type = '', places = ''] = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t/.exec(line) ?? [];
  const numbers = places.split(/[ ;]/).map(Number);
  return id ? [id, { type, start: Math.min(...numbers), end: Math.max(...numbers) }] : null;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Triggers of events and spans that nothing refers to; `name` is the path that the text had, as far as its file's name says. */
export function readBrat(ann: string, text: string, name: string | null): readonly Foreign[] {
  const lines = ann.replace(/^\uFEFF/, '').split(/\r?\n/);
  const bounds = new Map(lines.flatMap((line) => [boundOf(line)].filter((one) => one !== null)));
  const remarks = new Map<string, string[]>();
  for (const line of lines) {
    const [, of = '', said = ''] = /^#\d+\t\S+ (\S+)\t(.*)$/.exec(line) ?? [];
    if (of) put(remarks, of, said);
  }
  const events = lines.flatMap((line) => {
    const [, id = '', type = '', trigger = '', rest = ''] = /^(E\d+)\t([^\s:]+):(T\d+)(.*)$/.exec(line) ?? [];
    return id ? [{ id, type, trigger, parts: [...rest.matchAll(/:(T\d+)/g)].map(([, part = '']) => part) }] : [];
  });
  const used = new Set(events.flatMap(({ trigger, parts }) => [trigger, ...parts]));
  const alone = [...bounds].filter(([id]) => !used.has(id)).map(([id, { type }]) => ({ id, type, trigger: id }));
  const points = codePoints(text);
  return [...events, ...alone].flatMap(({ id, type, trigger }): readonly Foreign[] => {
    const bound = bounds.get(trigger);
    if (!bound) return [];
    const [start, end] = [points.offset(bound.start), points.offset(bound.end)];
    const said = remarks.get(id) ?? [];
    const record = said.map(parsed).find((one) => typeof one === 'object' && one !== null) ?? null;
    return [
      {
        id,
        source: name,
        anchor: {
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - AROUND), start),
          suffix: text.slice(end, end + AROUND),
          start: bound.start,
        },
        labels: [type, ...said],
        record,
      },
    ];
  });
}
