/** The front door: text and what the caller knows about it → everything that the text says. Pure; never throws on any text. */
import { mentionsOf } from './engine/mentions.ts';
import { refer } from './engine/refer.ts';
import { statementsOf } from './engine/statements.ts';
import type { Analysis, Context } from './model/analysis.ts';
import { bySpan } from './model/document.ts';
import { read } from './text/read.ts';
import { again, statementGrammar, ukrainian } from './uk/index.ts';

declare const __VERSION__: string | undefined;
const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';

export function analyze(text: string, context: Context): Analysis {
  const date = context.date ?? null;
  const document = read(text, { date, outlet: context.outlet ?? null, abbreviations: ukrainian.abbreviations });
  const found = mentionsOf(document, ukrainian);
  const named = [...found, ...again(document, found)].sort(bySpan);
  const { mentions: linked, entities, quotes, voices } = refer(document, named, ukrainian);
  const { statements, mentions } = statementsOf(document, linked, statementGrammar(), voices);
  return {
    schema: 'poruka/analysis@1',
    generator: { version, lexicon: ukrainian.version },
    id: context.id,
    date,
    mentions,
    entities,
    quotes,
    statements,
  };
}

/** What the lexicon calls an id, in the nominative: «DE» is «Німеччина»; null for what it does not know. Views and exports take their names from here. */
export const known = (id: string): string | null => ukrainian.references.known(id)?.name ?? null;
