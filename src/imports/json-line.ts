/** One line of `annotate --jsonl` → what it asks for, or why it cannot be answered, as a key of the words. Never throws. */
import type { Values, WordKey } from '../views/words/words.ts';
import { decode } from './utf8.ts';

interface Request {
  readonly id: string;
  readonly text: string;
  /** ISO date; null when the line has none. */
  readonly date: string | null;
}

export type RequestLine =
  | { readonly ok: true; readonly request: Request }
  /** `id` null: the line has none that can be read, so its number stands for it. */
  | { readonly ok: false; readonly id: string | null; readonly problem: WordKey; readonly values: Values };

/** A day of the calendar: 2025-02-30 is none. */
export function isDate(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const bad = (problem: WordKey, values: Values = {}, id: string | null = null): RequestLine => ({
  ok: false,
  id,
  problem,
  values,
});

export function requestOf(line: Uint8Array): RequestLine {
  const decoded = decode(line);
  if ('bad' in decoded) return bad('cli.line.notUtf8', { offset: decoded.bad });
  let value: unknown;
  try {
    value = JSON.parse(decoded.text.startsWith('\uFEFF') ? decoded.text.slice(1) : decoded.text);
  } catch (error) {
    return bad('cli.line.notJson', { detail: error instanceof Error ? error.message : '' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('cli.line.notObject');
  const { id, text, date } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string') return bad('cli.line.noId');
  if (typeof text !== 'string') return bad('cli.line.noText', {}, id);
  if (date === undefined || date === null) return { ok: true, request: { id, text, date: null } };
  if (typeof date !== 'string' || !isDate(date)) return bad('cli.line.badDate', {}, id);
  return { ok: true, request: { id, text, date } };
}
