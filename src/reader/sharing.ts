/**
 * Entries that come as JSON → the same in less memory: reading JSON makes every word and every list anew, and of ten thousand notes most say
 * the same few words.
 */
import type { Entry } from './entry.ts';

/** What a person or an outlet has written: hardly ever the same twice. */
const OWN: ReadonlySet<string> = new Set(['exact', 'prefix', 'suffix', 'raw', 'text', 'title', 'url', 'named']);
/** Lists and values of which few are different. */
const ALIKE: ReadonlySet<string> = new Set(['found', 'by', 'for']);

/** Gives back the entry that it was given, changed within: nobody else may have it yet. */
type Sharing = (entry: Entry) => Entry;

/** It knows all that it was given: for many entries together, and not for ever. */
export function makeSharing(): Sharing {
  const words = new Map<string, string>();
  const values = new Map<string, unknown>();

  function word(text: string): string {
    const known = words.get(text);
    if (known === undefined) words.set(text, text);
    return known ?? text;
  }

  function alike(value: unknown): unknown {
    const key = JSON.stringify(value);
    const known = values.get(key);
    if (known === undefined) values.set(key, value);
    return known ?? value;
  }

  function shared(value: unknown, key: string): unknown {
    if (typeof value === 'string') return OWN.has(key) ? value : word(value);
    if (typeof value !== 'object' || value === null) return value;
    if (ALIKE.has(key)) return alike(value);
    within(value, key);
    return value;
  }

  function within(whole: object, ofKey: string): void {
    if (Array.isArray(whole)) {
      for (let i = 0; i < whole.length; i++) whole[i] = shared(whole[i], ofKey);
    } else {
      const values = whole as Record<string, unknown>;
      for (const key in values) values[key] = shared(values[key], key);
    }
  }

  return (entry) => {
    within(entry, '');
    return entry;
  };
}
