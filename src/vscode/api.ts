/**
 * What other extensions get from `activate()`, read-only and versioned: `extensions.getExtension('poruka.poruka')?.activate()`. Within one
 * `apiVersion` nothing is taken away and nothing changes its meaning; docs/api.md says how it is used.
 */
import type { Event, TextDocument, Uri } from 'vscode';
import type { Analysis } from '../model/analysis.ts';
import type { NoteRecord } from '../model/note.ts';
import type { Analyses } from './index/analyses.ts';
import { loadEngine } from './engine.ts';
import type { OwnKnowledge } from './knowledge/knowledge.ts';

declare const __HOST__: 'node' | 'web' | 'cli';
declare const __VERSION__: string;

export interface KnownRecord {
  readonly record: NoteRecord;
  /** It stands in the note; otherwise it is a suggestion. */
  readonly kept: boolean;
  /** UTF-16 offsets of its evidence in the text; null when they cannot be told for certain. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

export interface Api {
  readonly apiVersion: 1;
  /** Which bundle runs. */
  readonly host: typeof __HOST__;
  /** Of the extension. */
  readonly version: string;
  /** Reads any text as a note of the workspace would be read, own knowledge included; `date` (ISO) resolves offices and deadlines. Never throws on any text. */
  readonly analyze: (text: string, options?: { readonly date?: string; readonly near?: Uri }) => Promise<Analysis>;
  /** What an open note keeps and suggests, as it stands in the editor; null when it is no note, too large, or changed meanwhile. */
  readonly records: (document: TextDocument) => Promise<readonly KnownRecord[] | null>;
  /** An open note was read anew. */
  readonly onDidChange: Event<TextDocument>;
}

export const apiOf = (analyses: Analyses, own: OwnKnowledge): Api => ({
  apiVersion: 1,
  host: __HOST__,
  version: __VERSION__,
  analyze: async (text, { date, near } = {}) => {
    const [{ analyze }, knowledge] = await Promise.all([loadEngine(), near ? own.of(near) : null]);
    return analyze(text, { id: near?.toString() ?? 'text', date: date ?? null, knowledge });
  },
  records: async (document) => {
    const reading = await analyses.now(document);
    return reading?.rows.map(({ record, kept, span }) => ({ record, kept, span })) ?? null;
  },
  onDidChange: analyses.onDidChange,
});
