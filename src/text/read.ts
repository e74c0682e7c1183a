/** text → Document: stage 1. Offsets are fixed here once and for all; what is not Ukrainian prose is left out of the tokens. */
import type { Document, Paragraph, Sentence, Token } from '../model/document.ts';
import { body, withoutLineMarks } from './body.ts';
import { isForeign, paragraphs } from './paragraphs.ts';
import { type Abbreviations, sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

export interface Reading {
  readonly date: string | null;
  readonly outlet: string | null;
  readonly abbreviations: Abbreviations;
}

export function read(text: string, reading: Reading): Document {
  const prose = body(text);
  const unmarked = withoutLineMarks(prose);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blocks: Paragraph[] = [];
  for (const block of paragraphs(prose)) {
    if (isForeign(prose.slice(block.start, block.end))) continue;
    const from = tokens.length;
    for (const token of tokensOf(unmarked, block.start, block.end)) tokens.push(token);
    if (tokens.length === from) continue;
    blocks.push({ ...block, from, to: tokens.length });
    for (const sentence of sentencesOf(tokens, from, tokens.length, reading.abbreviations)) sentences.push(sentence);
  }
  return { text, date: reading.date, outlet: reading.outlet, tokens, sentences, paragraphs: blocks };
}
