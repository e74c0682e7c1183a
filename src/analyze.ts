/** The front door: text and what the caller knows about it → everything that the text says. Pure; never throws on any text. */
import { statementsOf } from './engine/bind/binding.ts';
import { mentionsOf } from './engine/find/mentions.ts';
import { refer } from './engine/refer/refer.ts';
import { withSaid } from './engine/find/said.ts';
import type { Analysis, Context } from './model/analysis.ts';
import { bySpan } from './model/document.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { Statement } from './model/statement.ts';
import { read } from './text/read.ts';
import { again, givingOf, statementGrammar, ukrainian } from './uk/index.ts';
import { shown, statementsWith, withKnowledge } from './uk/knowledge.ts';

declare const __VERSION__: string | undefined;
const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';

export function analyze(text: string, context: Context): Analysis {
  const date = context.date ?? null;
  const { knowledge } = context;
  const language = withKnowledge(ukrainian, knowledge);
  const { abbreviations, spelling } = ukrainian;
  const document = read(text, { date, outlet: context.outlet ?? null, abbreviations, spelling });
  const found = mentionsOf(document, language);
  const named = [...found, ...shown(document, again(document, found), ukrainian, knowledge)].sort(bySpan);
  const agreed = context.said ? withSaid(document, named, context.said, language.references) : named;
  const referred = refer(document, agreed, language);
  const { entities, quotes } = referred;
  const grammar = statementsWith(statementGrammar(), knowledge);
  const { statements, mentions } = statementsOf(document, referred, language, grammar);
  return {
    schema: 'poruka/analysis@1',
    generator: { version, lexicon: language.version },
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

const names = new WeakMap<object, typeof known>();

/** The same, for views of a text that was read with an analyst's own knowledge; of the same knowledge the same function. */
export const knownWith = (knowledge: Knowledge | null | undefined): typeof known => {
  const { references } = withKnowledge(ukrainian, knowledge);
  const ready = names.get(references) ?? ((id) => references.known(id)?.name ?? null);
  names.set(references, ready);
  return ready;
};

/** «400 генераторів», «2 батареї Patriot і 50 дронів» → the goods with how many of each; none when nothing is read as goods. */
export const goodsIn = (text: string): Statement['items'] =>
  analyze(givingOf(text), { id: 'goods' }).statements.flatMap(({ items }) => items);

export { cardOf } from './uk/cards.ts';
export { choices, vocabulary } from './uk/knowledge.ts';
