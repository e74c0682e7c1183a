/** What a chat in the editor may ask of Poruka: from the notes of this workspace only, and only when asked. */
import {
  type CancellationToken,
  type Disposable,
  type LanguageModelTool,
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
  Disposable as Together,
} from 'vscode';
import {
  actorAnswer,
  actorsNamed,
  type Asking,
  findAnswer,
  type Grouping,
  GROUPINGS,
  totalsAnswer,
} from '../../views/answers.ts';
import { words } from '../../views/words/words.ts';
import { flagsOf } from '../../register/commitments.ts';
import type { Row } from '../../register/index.ts';
import { loadEngine } from '../engine.ts';
import { knownTo } from '../index/reading.ts';
import type { Language } from '../language.ts';
import { today } from '../today.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';

/** More would not fit what a model reads at once. */
const MOST = 200;
const USUAL = 50;

const result = (value: unknown): LanguageModelToolResult =>
  new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(value, null, 1))]);

export function offerChatTools(notes: WorkspaceNotes, language: Language): Disposable {
  async function all(token: CancellationToken): Promise<{ readonly rows: readonly Row[]; readonly asking: Asking }> {
    const { readings } = await notes.read(token);
    const rows = readings.flatMap((reading) => reading.rows);
    const asking = {
      words: language.words(),
      known: knownTo(readings),
      ...flagsOf(rows, today()),
    };
    return { rows, asking };
  }
  const tool = <T>(
    answer: (input: Partial<T>, token: CancellationToken) => Promise<unknown>,
  ): LanguageModelTool<T> => ({
    invoke: async ({ input }, token) => result(await answer(input ?? {}, token)),
  });

  return Together.from(
    lm.registerTool(
      'poruka_find',
      tool<{ filter: string; limit: number }>(async ({ filter = '', limit = USUAL }, token) => {
        const { rows, asking } = await all(token);
        return findAnswer(rows, String(filter), Math.max(1, Math.min(MOST, Number(limit) || USUAL)), asking);
      }),
    ),
    lm.registerTool(
      'poruka_totals',
      tool<{ filter: string; by: Grouping }>(async ({ filter = '', by = 'donor' }, token) => {
        const { rows, asking } = await all(token);
        return totalsAnswer(rows, String(filter), GROUPINGS.includes(by) ? by : 'donor', asking);
      }),
    ),
    lm.registerTool(
      'poruka_actor',
      tool<{ name: string }>(async ({ name = '' }, token) => {
        const { rows, asking } = await all(token);
        const { cardOf } = await loadEngine();
        const ids = cardOf(name) ? [name] : actorsNamed(rows, String(name), asking.known, [words('uk'), words('en')]);
        return { actors: ids.slice(0, USUAL).map((id) => ({ id, ...actorAnswer(rows, id, cardOf(id)) })) };
      }),
    ),
  );
}
