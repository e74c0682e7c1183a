/**
 * Plain values that say the same, however they came about. What is neither a list nor a plain object (a Map, a function) is the same only as
 * itself. `but`: fields of the outermost that are not looked at.
 */
export function same(a: unknown, b: unknown, but?: ReadonlySet<string>): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]));
  if (a.constructor !== Object || b.constructor !== Object) return false;
  let fields = 0;
  for (const key in a) {
    if (!but?.has(key) && !same(a[key as keyof typeof a], b[key as keyof typeof b])) return false;
    fields++;
  }
  for (const _ in b) fields--;
  return fields === 0;
}
