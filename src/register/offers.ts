/** A sentence of a note → what may fill the roles of a statement there: parties, sums, deadlines, programmes, each with its words. */
import type { Analysis } from '../model/analysis.ts';
import { type Span, within } from '../model/document.ts';
import { idOf } from '../model/mention.ts';
import type { NoteRecord, RecordAmount } from '../model/note.ts';
import type { Due } from '../model/statement.ts';

export interface Offers {
  /** Those of the sentence first, each once; `text` is what the sentence calls it, '' for the others of the note. */
  readonly parties: readonly { readonly id: string; readonly text: string }[];
  readonly amounts: readonly RecordAmount[];
  readonly dues: readonly Due[];
  readonly programmes: readonly string[];
}

export function offersIn({ mentions, entities }: Analysis, sentence: Span): Offers {
  const here = mentions.filter((mention) => within(mention, sentence));
  const parties = new Map<string, string>();
  for (const mention of here) {
    const id = mention.kind === 'country' || mention.kind === 'actor' ? idOf(mention) : null;
    if (id !== null && !parties.has(id)) parties.set(id, mention.text);
  }
  for (const { id } of entities) if (!parties.has(id)) parties.set(id, '');
  return {
    parties: [...parties].map(([id, text]) => ({ id, text })),
    amounts: here.flatMap((mention): readonly RecordAmount[] => {
      if (mention.kind !== 'money') return [];
      const { min, max, currency, approx, per, conversion, text } = mention;
      const basis = conversion ? 'conversion' : per === null ? 'total' : 'rate';
      return [{ min, max, currency, ...(approx && { approx }), basis, ...(per !== null && { per }), raw: text }];
    }),
    dues: here.flatMap((mention) => {
      if (mention.kind !== 'date') return [];
      const { text, relation, from, to } = mention;
      return [{ text, relation, from, to }];
    }),
    programmes: [...new Set(here.flatMap((mention) => (mention.kind === 'programme' ? [mention.key] : [])))],
  };
}

/** What a person changed of an amount stays when they choose the same words again. */
export const amountsAsKept = (chosen: readonly RecordAmount[], { amounts = [] }: NoteRecord): readonly RecordAmount[] =>
  chosen.map((one) => amounts.find(({ raw }) => raw === one.raw) ?? one);
