/**
 * Rows under the keys by which they may meet → for each row the few earlier ones with which it is compared. Under one key that is the latest
 * row of each kind, never all. Kept up to date row by row, so that whoever comes or goes concerns only those that stand after it under a key.
 */
import { firstIndex } from '../model/sorted.ts';
import type { Linkable } from './linkable.ts';
import { type Key, type Rung, RUNGS } from './rungs.ts';
import { inOrder, kept } from './said.ts';
import { each, type Steps } from './steps.ts';

/** By rung: whom it meets and may be one with. */
export type Met = readonly (readonly Linkable[])[];

interface Meetings {
  /** Gives back who may now meet others than before: all that came and some that stay. */
  readonly change: (gone: readonly Linkable[], come: readonly Linkable[]) => Steps<ReadonlySet<Linkable>>;
  readonly of: (one: Linkable) => Met;
}

/** So far one looks back under one key, and at so many kinds. */
const FAR = 256;
const MOST_KINDS = 64;

/** In order; under most keys there is one. */
type List = Linkable | readonly Linkable[];

const NOBODY: readonly never[] = [];
export const NEVER_MET: Met = RUNGS.map(() => NOBODY);

function placeIn(list: readonly Linkable[], one: Linkable): number {
  const last = list.at(-1);
  if (last && inOrder(last.said, one.said) < 0) return list.length;
  return firstIndex(list.length, (i) => inOrder((list[i] as Linkable).said, one.said) >= 0);
}

const isTooLate = (later: Linkable, earlier: Linkable, { days }: Rung): boolean =>
  later.said.day !== null && earlier.said.day !== null && later.said.day - earlier.said.day > days;

/** Of each kind the latest, and the latest with the same number among twins. */
function addLatest(found: Set<Linkable>, list: readonly Linkable[], one: Linkable, rung: Rung): void {
  /** Kinds, and whether one of the same number was seen. */
  const kinds = new Map<string, boolean>();
  const place = placeIn(list, one);
  for (let at = place - 1; at >= 0 && at >= place - FAR; at--) {
    const other = list[at] as Linkable;
    if (isTooLate(one, other, rung)) return;
    const seen = kinds.get(other.kind);
    if (seen || (seen === undefined && kinds.size === MOST_KINDS)) continue;
    const isTwin = other.nth === one.nth;
    if (seen === undefined || isTwin) found.add(other);
    kinds.set(other.kind, isTwin);
  }
}

export function makeMeetings(): Meetings {
  const lists = RUNGS.map(() => new Map<Key, List>());

  /** Those that stand after the place, as far back as they look. */
  function concern(concerned: Set<Linkable>, list: readonly Linkable[], from: number, one: Linkable, rung: Rung): void {
    for (let at = from; at < list.length && at < from + FAR; at++) {
      const later = list[at] as Linkable;
      if (isTooLate(later, one, rung)) return;
      concerned.add(later);
    }
  }

  function move(one: Linkable, isComing: boolean, concerned: Set<Linkable>): void {
    RUNGS.forEach((rung, nth) => {
      const byKey = lists[nth] as Map<Key, List>;
      const keys = one.keys[nth] ?? [];
      for (const key of keys.length > 1 ? new Set(keys) : keys) {
        const before = byKey.get(key);
        if (before === undefined) {
          byKey.set(key, one);
          continue;
        }
        const list = 'said' in before ? [before] : (before as Linkable[]);
        const place = placeIn(list, one);
        if (isComing) list.splice(place, 0, one);
        else list.splice(place, 1);
        concern(concerned, list, isComing ? place + 1 : place, one, rung);
        const [first] = list;
        if (!first) byKey.delete(key);
        else byKey.set(key, list.length === 1 ? first : list);
      }
    });
  }

  function* change(gone: readonly Linkable[], come: readonly Linkable[]): Steps<ReadonlySet<Linkable>> {
    const concerned = new Set<Linkable>();
    yield* each(gone, (one) => move(one, false, concerned));
    // in order, so that the first time each is put last
    yield* each(
      [...come].sort((a, b) => inOrder(a.said, b.said)),
      (one) => {
        concerned.add(one);
        move(one, true, concerned);
      },
    );
    for (const one of gone) concerned.delete(one);
    return concerned;
  }

  function of(one: Linkable): Met {
    const met = RUNGS.map((rung, nth): readonly Linkable[] => {
      const found = new Set<Linkable>();
      for (const key of one.keys[nth] ?? NOBODY) {
        const list = lists[nth]?.get(key);
        if (list && !('said' in list)) addLatest(found, list, one, rung);
      }
      return found.size === 0 ? NOBODY : kept([...found].filter((other) => rung.fits(one.said, other.said)));
    });
    return met.every((others) => others.length === 0) ? NEVER_MET : met;
  }

  return { change, of };
}
