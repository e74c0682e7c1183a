/** «українсько-американський», «США-Україна», «Україна-НАТО»: one word, a mention for every part that names a state, and only if all parts are known. */
import { found, type Rule } from '../../grammar/rule.ts';
import type { Document, Token } from '../../model/document.ts';
import type { CountryForm, CountryMention } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';
import { firstParts, oldCompoundForms, otherParts, type Sense, senses, wordSense } from '../country-forms.ts';
import { casesHere } from './country.ts';

interface Part {
  readonly start: number;
  readonly text: string;
  readonly key: string;
}

function partsOf(token: Token): readonly Part[] {
  const out: Part[] = [];
  let start = token.start;
  for (const text of token.text.split(/[-‑]/)) {
    out.push({ start, text, key: fold(text) });
    start += text.length + 1;
  }
  return out;
}

const CAPITAL = /^\p{Lu}/u;

/** What the last part is: «-американський», «-українець», «-Україна». */
function lastSense(part: Part): Sense | null {
  const sense = wordSense(part.key);
  if (!sense) return null;
  if (sense.style === 'abbreviation') return part.text === sense.text ? sense : null;
  return sense.style === 'name' && !CAPITAL.test(part.text) ? null : sense;
}

interface Named {
  readonly part: Part;
  readonly iso: string;
  readonly form: CountryForm;
  readonly sense: Sense | null;
}

/** «українці-біженці»: what they are besides need not be known. */
function people([first, second, third]: readonly Part[]): readonly Named[] | null {
  if (!first || !second || third || CAPITAL.test(second.text)) return null;
  const sense = lastSense(first);
  return sense?.style === 'demonym' ? [{ part: first, iso: sense.iso, form: 'demonym', sense }] : null;
}

/** null: a part that nobody knows, so the word is something else («Китай-город»). */
function named(parts: readonly Part[]): readonly Named[] | null {
  const out: Named[] = [];
  const last = parts.at(-1);
  const tail = last ? lastSense(last) : null;
  const only = tail ? null : people(parts);
  if (only) return only;
  const adjectival = tail ? tail.style === 'adjective' || tail.style === 'demonym' : otherParts.has(last?.key ?? '');
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    const iso = isLast ? undefined : firstParts.get(part.key);
    const sense = lastSense(part);
    if (iso !== undefined && adjectival) out.push({ part, iso, form: 'adjective', sense: null });
    else if (sense) out.push({ part, iso: sense.iso, form: formOf(sense), sense });
    else if (!otherParts.has(part.key)) return null;
  }
  // «грецько-»: a first part alone at the end names nothing
  return out;
}

const formOf = (sense: Sense): CountryForm =>
  sense.style === 'adjective' || sense.style === 'demonym' ? sense.style : 'name';

function compound(document: Document, at: number): readonly CountryMention[] {
  const token = document.tokens[at];
  if (!token) return [];
  if (senses.at(document.tokens, at).length > 0) return [];
  const parts = named(partsOf(token));
  if (!parts) return [];
  const agreed = parts.find(({ sense }) => sense?.style === 'adjective')?.sense ?? null;
  return parts.map(({ part, iso, form, sense }): CountryMention => {
    const shape = sense ?? agreed;
    const cases = shape ? casesHere(shape.cases, document.tokens, at) : '';
    return {
      ...found(document, at, at + 1, 'country-compound', {
        cases,
        number: shape?.number ?? null,
        gender: shape?.gender ?? null,
      }),
      start: part.start,
      end: part.start + part.text.length,
      text: part.text,
      kind: 'country',
      iso,
      form,
    };
  });
}

export const countryCompound: Rule = {
  name: 'country-compound',
  classes: ['capital', 'compound'],
  heeds: ({ key }) => key.includes('-') && !oldCompoundForms.has(key),
  find: compound,
};
