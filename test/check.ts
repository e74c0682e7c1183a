/** The one place where tests call the engine: a text → short lines that a person can compare with the sentence. */
import { analyze } from '../src/analyze.ts';
import type { Analysis } from '../src/model/analysis.ts';
import type { Statement } from '../src/model/statement.ts';
import { readingLine } from '../src/views/test-line.ts';

export const read = (text: string, date: string | null = '2025-09-10'): Analysis => analyze(text, { id: 'test', date });

/** The line that the command «Copy as test line» writes. */
export const line = (statement: Statement): string =>
  readingLine({ ...statement, negated: statement.polarity === 'neg' });

export const statements = (text: string, date: string | null = '2025-09-10'): string[] =>
  read(text, date).statements.map(line);
