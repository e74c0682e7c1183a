/**
 * Notes → W3C Web Annotations (JSON-LD): one for each mention and each commitment, its place told by the quote and by the position.
 * Positions are code points of the note's text, front matter included; `source` is the path of the note, as an IRI.
 */
import { idOf, type Mention } from '../model/mention.ts';
import { RECORD_FORMAT } from '../model/note.ts';
import { plain } from '../notes/record.ts';
import type { Row } from '../register/index.ts';
import { headline, ofRow } from '../views/told.ts';
import { bodyStart } from '../text/body.ts';
import { type CodePoints, codePoints } from '../text/code-points.ts';
import type { ExportOptions, Notes, Tagged } from './formats.ts';
import { pathOf, reviewOf, shownRows } from './rows.ts';
import { legal } from '../views/xml.ts';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const AROUND = 32;

/** «нотатки/осло.md» → an IRI relative to where the file is; an absolute path is of the file scheme. */
export const iriOf = (path: string): string =>
  /^[a-z][a-z\d+.-]+:/i.test(path)
    ? path
    : (path.startsWith('/') ? 'file://' : '') + encodeURI(legal(path)).replace(/[?#]/g, encodeURIComponent);

const urn = (...parts: readonly string[]): string =>
  ['urn:poruka', ...parts.map((part) => encodeURIComponent(legal(part)))].join(':');

/** Half a character is no context. */
const isSecondHalf = (text: string, at: number): boolean =>
  at > 0 && /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');

/** Of the body no word of the front matter is context: it changes at every save. */
function quoteAt(text: string, body: number, start: number, end: number) {
  const from = Math.max(start >= body ? body : 0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(isSecondHalf(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isSecondHalf(text, to) ? to - 1 : to),
  };
}

const body = (purpose: string, value: string, format = 'text/plain') => ({
  type: 'TextualBody',
  purpose,
  value,
  format,
});

export async function* webAnnotation(notes: Notes, options: ExportOptions): AsyncGenerator<string> {
  const { generator } = options;
  const maker = urn(generator.version, generator.lexicon);
  yield `{\n"@context": ${JSON.stringify(CONTEXT)},\n"id": "urn:poruka:export:page",\n"type": "AnnotationPage",\n"partOf": {"id": "urn:poruka:export", "type": "AnnotationCollection"},\n"items": [`;
  let isFirst = true;
  for await (const note of notes) {
    for (const annotation of annotationsOf(note, maker, options)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(annotation)}`;
      isFirst = false;
    }
  }
  yield '\n]\n}\n';
}

function* annotationsOf(note: Tagged, generator: string, options: ExportOptions) {
  const path = pathOf(note, options);
  const points = codePoints(note.text);
  const bodyAt = bodyStart(note.text);
  const common = { type: 'Annotation', generator };
  const id = (local: string): string => urn(path, local);
  const target = (selector: readonly unknown[]) => ({
    source: iriOf(path),
    ...(note.meta.url && { scope: note.meta.url }),
    selector,
  });
  const at = (start: number, end: number) =>
    target([quoteAt(note.text, bodyAt, start, end), position(points, start, end)]);
  for (const [i, mention] of (note.analysis?.mentions ?? []).entries())
    yield {
      ...common,
      id: id(`m${i}`),
      motivation: 'identifying',
      body: mentionBodies(mention),
      target: at(mention.start, mention.end),
    };
  for (const row of shownRows(note, options)) {
    const { exact, prefix, suffix } = row.record.evidence;
    yield {
      ...common,
      id: id(row.record.id),
      motivation: 'classifying',
      body: rowBodies(row, options),
      target: row.span
        ? at(row.span.start, row.span.end)
        : // where it was: a person must look
          target([{ type: 'TextQuoteSelector', exact, prefix, suffix }]),
    };
  }
}

const position = (points: CodePoints, start: number, end: number) => ({
  type: 'TextPositionSelector',
  start: points.of(start),
  end: points.of(end),
});

function mentionBodies(mention: Mention) {
  const id = idOf(mention);
  return [
    body('classifying', mention.kind === 'actor' ? mention.type : mention.kind),
    ...(id ? [body('identifying', id)] : []),
  ];
}

const rowBodies = (row: Row, options: ExportOptions) => [
  body('classifying', row.record.act),
  body('tagging', reviewOf(row)),
  body('describing', headline(ofRow(row), options)),
  body('describing', JSON.stringify(plain(row.record)), RECORD_FORMAT),
];
