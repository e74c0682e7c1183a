/** The id of a party → the name people read: English for states and bodies in the English interface, else what the analysis or the lexicon calls it. */
import type { Analysis } from '../model/analysis.ts';
import type { Words } from './words/words.ts';
import { EN_NAMES } from './words/names-en.ts';

/** Nominative name of an id of the lexicon, null when it has none: passed in, since views know no lexicon. */
export type Known = (id: string) => string | null;

/** `person:zelenskyi-volodymyr` → Zelenskyi Volodymyr: better than the id when nobody knows the name. */
function slugName(id: string): string {
  const colon = id.indexOf(':');
  if (colon < 0) return id;
  const spaced = id.slice(colon + 1).replaceAll('-', ' ');
  return id.startsWith('person:') ? spaced.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : spaced;
}

export function nameOfParty(id: string, analysis: Analysis | null, words: Words, known: Known): string {
  const english = words.locale === 'en' && Object.hasOwn(EN_NAMES, id) ? EN_NAMES[id] : undefined;
  return english ?? analysis?.entities.find((entity) => entity.id === id)?.name ?? known(id) ?? slugName(id);
}
