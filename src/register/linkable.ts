/** The rows of one note → what linking compares: all of it known from that note alone, so that a note that has not changed is not asked again. */
import type { Row } from './index.ts';
import { type Key, keysIn } from './rungs.ts';
import { inOrder, type Said, said } from './said.ts';

export interface Linkable {
  readonly said: Said;
  /** The how manieth of its note that says the very same: the first finds the first of another note, the second the second. */
  readonly nth: number;
  /** Two rows of a kind differ in nothing by which a candidate is preferred. */
  readonly kind: string;
  /** By rung of the ladder. */
  readonly keys: readonly (readonly Key[])[];
  /** What it says again, as the text itself has it. */
  readonly repeats: Linkable | null;
}

const kindOf = ({ record, sums }: Said): string =>
  [record.programme, record.theme, record.for, record.commitment, sums.map(({ currency }) => currency)].join('|');

/** How often each was seen before. */
function counter(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before;
  };
}

/** In the order of the text, without what a person rejected. */
export function linkables(rows: readonly Row[]): readonly Linkable[] {
  const copies = counter();
  const twins = counter();
  const all = rows
    .filter(({ record }) => record.review !== 'rejected')
    .map(said)
    .sort(inOrder)
    .map((one): Said => {
      // two records may have one id, since people copy them: the second gets its place
      const copy = copies(one.key);
      return copy === 0 ? one : { ...one, key: `${one.key}~${copy}` };
    });
  const keys = keysIn(all);
  const made = all.map((one, i) => {
    const kind = kindOf(one);
    const nth = twins(`${one.family}\n${one.givers}\n${JSON.stringify([one.sums, one.things])}\n${kind}`);
    return { said: one, nth, kind, keys: keys[i] ?? [], repeats: null as Linkable | null };
  });
  const byKey = new Map(made.map((one) => [one.said.key, one]));
  for (const one of made) {
    const { record, row } = one.said;
    const other = record.sameAs === undefined ? undefined : byKey.get(`${row.note.uri}#${record.sameAs}`);
    if (other && other !== one && !other.said.record.apart) one.repeats = other;
  }
  return made;
}
