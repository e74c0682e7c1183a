/**
 * Krippendorff's alpha for nominal data: how far coders agree beyond what chance alone would give. 1: always; 0: as chance would; below: worse.
 * K. Krippendorff, «Computing Krippendorff's Alpha-Reliability» (2011), parts A to C. The formula in words: docs/compare.md.
 */

/** What each coder says of one unit; null: says nothing of it. Codes are compared as they stand. */
export type Unit = readonly (string | null)[];

export interface Reliability {
  /** Units of which two coders or more say something. */
  readonly units: number;
  /** Of these, the units of which all say the same. */
  readonly same: number;
  /** null: nobody has said anything that could differ, since all codes are one, or there are none. */
  readonly alpha: number | null;
}

/** How often two codes stand in one unit, in both orders: a pair of equal codes is there twice. */
type Coincidences = ReadonlyMap<string, ReadonlyMap<string, number>>;

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);

/** α = 1 − Dₒ / Dₑ. */
function alphaOf(coincidences: Coincidences): number | null {
  const totals = [...coincidences].map(([code, row]) => ({ code, of: sum(row.values()), row }));
  const all = sum(totals.map(({ of }) => of));
  const observed = all - sum(totals.map(({ code, row }) => row.get(code) ?? 0));
  const expected = (all * all - sum(totals.map(({ of }) => of * of))) / (all - 1);
  return all > 1 && expected > 0 ? 1 - observed / expected : null;
}

/** Any number of coders, what they leave out included. */
export function reliability(units: readonly Unit[]): Reliability {
  const coincidences = new Map<string, Map<string, number>>();
  const add = (code: string, other: string, weight: number): void => {
    const row = coincidences.get(code) ?? new Map<string, number>();
    coincidences.set(code, row);
    row.set(other, (row.get(other) ?? 0) + weight);
  };
  let coded = 0;
  let same = 0;
  for (const unit of units) {
    const codes = unit.filter((code) => code !== null);
    // what one alone says of a unit can be compared with nothing
    if (codes.length < 2) continue;
    coded++;
    if (codes.every((code) => code === codes[0])) same++;
    codes.forEach((code, i) => {
      codes.forEach((other, j) => {
        if (i !== j) add(code, other, 1 / (codes.length - 1));
      });
    });
  }
  return { units: coded, same, alpha: alphaOf(coincidences) };
}

/** Of two coders and two codes, by how many units have which: both say yes, one of them does, neither. */
export interface Places {
  readonly both: number;
  readonly one: number;
  readonly neither: number;
}

export const placeReliability = ({ both, one, neither }: Places): Reliability => ({
  units: both + one + neither,
  same: both + neither,
  alpha: alphaOf(
    new Map([
      ['yes', new Map(Object.entries({ yes: 2 * both, no: one }))],
      ['no', new Map(Object.entries({ yes: one, no: 2 * neither }))],
    ]),
  ),
});
