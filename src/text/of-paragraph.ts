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
