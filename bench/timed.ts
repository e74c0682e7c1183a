/** How long something takes, in milliseconds: medians, since a machine does other things too. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** One call, the median of many, warm. */
export function timed(call: () => unknown, least = 40, warm = 10): number {
  for (let i = 0; i < warm; i++) call();
  const values: number[] = [];
  const begin = performance.now();
  while (values.length < least || (least >= 10 && performance.now() - begin < 1500 && values.length < 400)) {
    const start = performance.now();
    call();
    values.push(performance.now() - start);
  }
  return median(values);
}

/** Several calls one after the other, again and again, so that what slows the machine slows all: the median of each. */
export function side<K extends string>(calls: Readonly<Record<K, () => unknown>>, times: number): Record<K, number> {
  const names = Object.keys(calls) as K[];
  const values = new Map(names.map((name) => [name, [] as number[]]));
  for (let i = 0; i < times; i++)
    for (const name of names) {
      const start = performance.now();
      calls[name]();
      values.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries(names.map((name) => [name, median(values.get(name) ?? [])])) as Record<K, number>;
}
