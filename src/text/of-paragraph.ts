/** What a stage makes of a paragraph, kept with the paragraph: asked again with the same known, it is there, in whatever document. The only place that remembers. */
import type { Document } from '../model/document.ts';

/** `known`: all that the answer depends on beside the paragraph. Of each paragraph the last answer is kept. */
export function ofParagraph<K, T>(
  make: (alone: Document, known: K) => T,
  holds: (then: K, now: K) => boolean,
): (alone: Document, known: K) => T {
  const kept = new WeakMap<Document, { readonly known: K; readonly made: T }>();
  return (alone, known) => {
    const last = kept.get(alone);
    if (last && holds(last.known, known)) return last.made;
    const made = make(alone, known);
    kept.set(alone, { known, made });
    return made;
  };
}

/** Plain values that say the same, however they came about. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]));
  let fields = 0;
  for (const key in a) {
    if (!same(a[key as keyof typeof a], b[key as keyof typeof b])) return false;
    fields++;
  }
  for (const _ in b) fields--;
  return fields === 0;
}
