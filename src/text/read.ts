/** text → Document: stage 1. Offsets are fixed here once and for all; what is not Ukrainian prose is left out of the tokens. */
import type { Document, Paragraph, ParagraphKind, Sentence, Token } from '../model/document.ts';
import { body, withoutLineMarks } from './body.ts';
import { isForeign, paragraphs } from './paragraphs.ts';
import { type Abbreviations, sentencesOf } from './sentences.ts';
import { type Spelling, tokensOf } from './tokens.ts';

interface Reading {
  readonly date: string | null;
  readonly outlet: string | null;
  readonly abbreviations: Abbreviations;
  /** Without it every word is taken as it is written. */
  readonly spelling?: Spelling;
}

/** How much text is remembered: a long report, and what it was before the last changes. Past it everything is forgotten and read again. */
const MOST = 1_000_000;

/** A paragraph read alone; null when it is not Ukrainian or has no word. */
type Alone = Document | null;
interface Memory {
  readonly known: Map<string, Alone>;
  length: number;
}
/** By the abbreviations of a language: they decide where a sentence ends. */
const MEMORIES = new WeakMap<Abbreviations, Memory>();

function remembered(reading: Reading, text: string, prose: string, kind: ParagraphKind): Alone {
  const memory = MEMORIES.get(reading.abbreviations) ?? { known: new Map<string, Alone>(), length: 0 };
  MEMORIES.set(reading.abbreviations, memory);
  const head = `${reading.date ?? ''} ${reading.outlet ?? ''} ${kind}\n`;
  const key = text === prose ? `${head}${text}` : `${head}${text}\n${prose}`;
  const known = memory.known.get(key);
  if (known !== undefined) return known;
  if (memory.length > MOST) {
    memory.known.clear();
    memory.length = 0;
  }
  // parts of the key, and not views of a text that would be kept for them
  const own = key.slice(head.length, head.length + text.length);
  const made = readAlone(own, text === prose ? own : key.slice(head.length + text.length + 1), kind, reading);
  memory.known.set(key, made);
  memory.length += key.length;
  return made;
}

function readAlone(text: string, prose: string, kind: ParagraphKind, reading: Reading): Alone {
  const { date, outlet, abbreviations, spelling } = reading;
  if (isForeign(prose)) return null;
  const tokens = tokensOf(withoutLineMarks(prose), 0, prose.length, spelling);
  if (tokens.length === 0) return null;
  const sentences = sentencesOf(tokens, 0, tokens.length, abbreviations);
  const paragraphs: Paragraph[] = [];
  const alone: Document = { text, date, outlet, tokens, sentences, paragraphs };
  paragraphs.push({ start: 0, end: text.length, kind, from: 0, to: tokens.length, alone });
  return alone;
}

export function read(text: string, reading: Reading): Document {
  const prose = body(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blocks: Paragraph[] = [];
  for (const { start, end, kind } of paragraphs(prose)) {
    const alone = remembered(reading, text.slice(start, end), prose.slice(start, end), kind);
    if (!alone) continue;
    const from = tokens.length;
    for (const token of alone.tokens)
      tokens.push({
        start: token.start + start,
        end: token.end + start,
        text: token.text,
        key: token.key,
        kind: token.kind,
        capitals: token.capitals,
        glued: token.glued,
        facts: token.facts,
      });
    for (const sentence of alone.sentences)
      sentences.push({
        start: sentence.start + start,
        end: sentence.end + start,
        from: sentence.from + from,
        to: sentence.to + from,
      });
    blocks.push({ start, end, kind, from, to: tokens.length, alone });
  }
  return { text, date: reading.date, outlet: reading.outlet, tokens, sentences, paragraphs: blocks };
}
