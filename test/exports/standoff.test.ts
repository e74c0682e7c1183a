/** Annotations that stand apart from the text, W3C and brat: every offset reproduces its text, whatever the text; jsonld reads the first. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { brat, standoff } from '../../src/exports/brat.ts';
import { codePoints } from '../../src/text/code-points.ts';
import type { ExportOptions } from '../../src/exports/formats.ts';
import { RECORD_FORMAT } from '../../src/model/note.ts';
import { CONTEXT, iriOf, webAnnotation } from '../../src/exports/web-annotation.ts';
import type { Mention } from '../../src/model/mention.ts';
import { plain } from '../../src/notes/record.ts';
import type { NoteView } from '../../src/register/index.ts';
import { words } from '../../src/views/words/words.ts';
import { analysis, crowns, known, note, record } from '../views/sample.ts';
import { collected, collectedBytes } from './collected.ts';
import { strFromU8, unzipSync } from 'fflate';

const options: ExportOptions = {
  words: words('uk'),
  known,
  generator: { version: '0.0.1', lexicon: '2026-01-01' },
  path: (uri) => uri.replace('file:///', ''),
};
const context = JSON.parse(readFileSync(join(import.meta.dirname, 'anno-context.json'), 'utf8'));

const pieces = fc.constantFrom('Данія ', 'дасть', '\r\n', '\n', '\t', '😀', ' 5 млрд ', '«—»', '𝒳', ' ', 'e\u0301');
const texts = fc.array(pieces, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
/** Whole characters only: no rule finds half of one. */
const spans = texts.chain((text) => {
  const marks = [...text];
  const at = fc.nat({ max: marks.length });
  const span = fc.tuple(at, at).map(([a, b]) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const start = marks.slice(0, from).join('').length;
    return { start, end: start + marks.slice(from, to).join('').length };
  });
  return fc.array(span, { maxLength: 8 }).map((list) => ({ text, list: list.filter(({ start, end }) => start < end) }));
});
const noteWith = (text: string, list: readonly { start: number; end: number }[]): NoteView => {
  const mentions: Mention[] = list.map((span) => ({ ...crowns, ...span, text: text.slice(span.start, span.end) }));
  return note({ text, records: [], analysis: { ...analysis, mentions, entities: [], statements: [] } });
};
const marksOf = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

describe('W3C Web Annotation', () => {
  it('a place in UTF-16 and the same in code points lead to each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const points = codePoints(text);
        let offset = 0;
        for (const [i, mark] of [...text].entries()) {
          assert.deepEqual([points.of(offset), points.offset(i)], [i, offset]);
          offset += mark.length;
        }
      }),
    );
  });

  it('every position and every quote with its surroundings is that of the text', async () => {
    await fc.assert(
      fc.asyncProperty(spans, async ({ text, list }) => {
        const made = JSON.parse(await collected(webAnnotation([noteWith(text, list)], options)));
        assert.equal(made.items.length, list.length);
        for (const [i, { target }] of made.items.entries()) {
          const [quote, position] = target.selector;
          const { start, end } = list[i] ?? { start: 0, end: 0 };
          assert.equal(marksOf(text, position.start, position.end), quote.exact);
          assert.ok(text.slice(0, start).endsWith(quote.prefix) && text.slice(end).startsWith(quote.suffix));
          assert.ok([quote.exact, quote.prefix, quote.suffix].every((part) => part.isWellFormed()));
        }
      }),
    );
  });

  it('jsonld takes it without a term that it does not know, and finds targets and bodies', async () => {
    const made = JSON.parse(await collected(webAnnotation([note({ records: [record({ id: 'R 01' })] })], options)));
    assert.equal(made['@context'], CONTEXT);
    const documentLoader = async (url: string) => {
      assert.equal(url, CONTEXT, 'only the context is asked for');
      return { contextUrl: undefined, document: context, documentUrl: url };
    };
    const quads = await jsonld.toRDF(made, { documentLoader, base: 'https://notes.example/', safe: true });
    const objects = (predicate: string): readonly string[] =>
      (quads as { predicate: { value: string }; object: { value: string } }[])
        .filter((quad) => quad.predicate.value === `http://www.w3.org/ns/oa#${predicate}`)
        .map((quad) => quad.object.value);
    assert.equal(objects('hasTarget').length, analysis.mentions.length + 1);
    assert.deepEqual([...new Set(objects('hasSource'))], ['https://notes.example/notes/oslo.md']);
    assert.ok(objects('hasPurpose').every((purpose) => purpose.startsWith('http://www.w3.org/ns/oa#')));
  });

  it('a commitment carries its record whole; what is not found in the text has its quote only', async () => {
    const evidence = { exact: 'чого в тексті немає зовсім', prefix: 'до', suffix: 'після', start: 3 };
    const records = [record({ id: 'R01' }), record({ id: 'R02', evidence }), record({ id: 'R03', review: 'rejected' })];
    const made = JSON.parse(await collected(webAnnotation([note({ records, analysis: null })], options)));
    assert.equal(made.items.length, 2);
    const kept = made.items[0].body.find(({ format }: { format: string }) => format === RECORD_FORMAT);
    assert.deepEqual(JSON.parse(kept.value), plain(record({ id: 'R01' })));
    assert.deepEqual(made.items[1].target.selector, [
      { type: 'TextQuoteSelector', exact: evidence.exact, prefix: 'до', suffix: 'після' },
    ]);
  });

  it('a path is an IRI', () => {
    for (const [path, iri] of [
      ['notes/oslo.md', 'notes/oslo.md'],
      ['моя тека/що?.md', '%D0%BC%D0%BE%D1%8F%20%D1%82%D0%B5%D0%BA%D0%B0/%D1%89%D0%BE%3F.md'],
      ['/home/a.md', 'file:///home/a.md'],
      ['vscode-vfs://host/a.md', 'vscode-vfs://host/a.md'],
    ] as const)
      assert.equal(iriOf(path), iri);
  });
});

describe('brat', () => {
  it('every fragment is that of the text, and none has a line end', () => {
    fc.assert(
      fc.property(spans, ({ text, list }) => {
        for (const line of standoff(noteWith(text, list), options).split('\n')) {
          const [, type = '', shown] = /^T\d+\t(\S+ [\d; ]+)\t(.*)$/.exec(line) ?? [];
          if (!type) continue;
          const parts = type
            .slice(type.indexOf(' ') + 1)
            .split(';')
            .map((part) => part.split(' ').map(Number));
          assert.equal(parts.map(([start = 0, end = 0]) => marksOf(text, start, end)).join(' '), shown);
          assert.doesNotMatch(shown ?? '', /[\r\n]/);
        }
      }),
    );
  });

  it('a commitment is an event with its parties, sums and record', () => {
    const lines = standoff(note({ records: [record({ id: 'R01', stage: 'pledged' })] }), options).split('\n');
    const at = analysis.mentions.length + 1;
    assert.deepEqual(
      lines.filter((line) => /^(?:E|A)/.test(line)),
      [`E1\tPledge:T${at} By:T1 For:T2 Amount:T3`, 'A1\tStage E1 pledged', 'A2\tReview E1 accepted'],
    );
    assert.ok(lines.some((line) => line.startsWith(`T${at}\tPledge `)));
    const said = lines.find((line) => line.includes('AnnotatorNotes E1'))?.split('\t')[2] ?? '';
    assert.deepEqual(JSON.parse(said), plain(record({ id: 'R01', stage: 'pledged' })));
  });

  it('an archive has the text, the annotations and their types; two notes of one name stay two', async () => {
    const files = unzipSync(await collectedBytes(brat([note(), note()], options)));
    assert.deepEqual(Object.keys(files), [
      'annotation.conf',
      'notes/oslo.txt',
      'notes/oslo.ann',
      'notes/oslo-2.txt',
      'notes/oslo-2.ann',
    ]);
    const conf = strFromU8(files['annotation.conf'] ?? new Uint8Array());
    const types = strFromU8(files['notes/oslo.ann'] ?? new Uint8Array()).matchAll(/^T\d+\t(\w+)/gm);
    for (const [, type] of types) assert.match(conf, new RegExp(`^${type}\\b`, 'm'));
  });
});
