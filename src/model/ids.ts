/** Ids of parties, and what two lists of them have in common. */

/** «Партнери», «країни Балтії»: not one party but some. */
export const isGroup = (id: string): boolean => id.startsWith('group:');

/** Bodies whose id looks like that of a state. */
const NO_STATES: ReadonlySet<string> = new Set(['EU', 'UN', 'WB']);

/** A state or a territory, by its ISO code. */
export const isState = (id: string): boolean => /^[A-Z]{2}$/.test(id) && !NO_STATES.has(id);

/** How many ids of the first list the second has too. */
export const inCommon = (a: readonly string[] = [], b: readonly string[] = []): number =>
  a.filter((id) => b.includes(id)).length;

/** True when both name the same one at least; a list that names nobody shares nothing. */
export const shares = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.some((id) => b.includes(id));

/** True unless both name somebody and nobody is named by both. */
export const mayShare = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === 0 || b.length === 0 || shares(a, b);
