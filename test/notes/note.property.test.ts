/** What must hold for every note that can be generated: no other byte changes, what is written is read, a second write changes nothing. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { REVIEWS } from '../../src/model/note.ts';
import { decide } from '../../src/notes/merge.ts';
import { readNote, writeNote } from '../../src/notes/note.ts';
import { tagsOf } from '../../src/notes/tags.ts';
import { files, holds, mentions, others, records, settled, write } from './generated.ts';

/** `RUNS=20000 npx mocha test/notes/note.property.test.ts --timeout 0` for a long night. */
const numRuns = Number(process.env.RUNS ?? 30);
const run = { seed: 20260305, numRuns };

describe('every note', () => {
  it('keeps every byte that is not ours, reads back what was written, and is not changed by a second write', () => {
    fc.assert(
      fc.property(files, records, (file, list) => {
        const out = write(file, list);
        const note = readNote(out.text);
        assert.deepEqual(settled(note.records), list);
        assert.equal(out.undo, file);
        assert.ok(holds(out.text, file), 'nothing was taken out');
        const ours = new Set(tagsOf(list));
        assert.deepEqual(others(out.text, ours), others(file, ours));
        assert.equal(write(out.text, list).text, out.text);
      }),
      run,
    );
  });

  it('goes from any records to any others, and what stayed keeps its lines', () => {
    fc.assert(
      fc.property(files, records, records, fc.integer(), (file, first, second, seed) => {
        const before = write(file, first).text;
        // some stay, some go, some change place, some come
        const mixed = [
          ...first.filter((_, i) => (seed >> i) & 1).reverse(),
          ...second.map((one) => ({ ...one, id: `S${one.id}` })),
        ];
        const out = write(before, mixed);
        assert.deepEqual(settled(readNote(out.text).records), mixed);
        assert.equal(out.undo, before);
        assert.equal(write(out.text, mixed).text, out.text);
        assert.deepEqual(
          others(out.text, new Set(tagsOf([...first, ...mixed]))),
          others(before, new Set(tagsOf([...first, ...mixed]))),
        );
      }),
      run,
    );
  });

  it('holds mentions beside its records: each list changes alone, and who knows of no mentions leaves them as they are', () => {
    fc.assert(
      fc.property(files, records, mentions, mentions, fc.integer(), (file, list, first, second, seed) => {
        const before = write(file, list, first);
        assert.equal(before.undo, file);
        assert.ok(holds(before.text, file), 'nothing was taken out');
        assert.deepEqual(settled(readNote(before.text).mentions), first);
        const fewer = list.filter((_, i) => (seed >> i) & 1);
        const records = write(before.text, fewer);
        assert.deepEqual(settled(readNote(records.text).mentions), first);
        const mixed = [...second.map((one) => ({ ...one, id: `N${one.id}` })), ...first.slice(1).reverse()];
        const out = write(before.text, list, mixed);
        assert.equal(out.undo, before.text);
        const note = readNote(out.text);
        assert.deepEqual([settled(note.records), settled(note.mentions)], [list, mixed]);
        assert.equal(write(out.text, list, mixed).text, out.text);
        assert.equal(write(out.text, list).text, out.text);
        const ours = new Set([...tagsOf(list), ...tagsOf([], undefined, [...first, ...second])]);
        assert.deepEqual(others(out.text, ours), others(file, ours));
      }),
      run,
    );
  });

  it('keeps comments that a person put anywhere in our block', () => {
    fc.assert(
      fc.property(records, fc.array(fc.nat(), { maxLength: 4 }), fc.constantFrom(...REVIEWS), (list, where, review) => {
        const rows = write('Текст.\n', list).text.split('\n');
        const from = rows.indexOf('poruka:');
        const to = rows.indexOf('---', 1);
        if (from < 0) return;
        const comments = where.map((place, i) => {
          const at = from + 1 + (place % (to - from));
          const comment = `# моє${i}`;
          if (place % 2 || at >= to || /[|>]$/.test(rows[at] ?? '')) rows[at - 1] += `   ${comment}`;
          else rows[at] = `${rows[at]} ${comment}`;
          return comment;
        });
        const text = rows.join('\n');
        const next = decide(list.slice(1), list[1]?.id ?? '', review);
        const out = write(text, next).text;
        for (const comment of comments) assert.ok(out.includes(comment), `${comment} in ${out}`);
        assert.equal(write(out, next).text, out);
      }),
      run,
    );
  });

  it('is at home in a block that another program has written its own way', () => {
    const style = fc.record({
      indent: fc.constantFrom(2, 3, 4),
      indentSeq: fc.boolean(),
      defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_SINGLE' as const, 'QUOTE_DOUBLE' as const),
      lineWidth: fc.constantFrom(0, 40),
    });
    fc.assert(
      fc.property(records, records, style, fc.constantFrom('\n', '\r\n'), (list, others, options, end) => {
        const front: unknown = parseDocument(write('', list).text.replace(/^---\n|---\n$/g, '')).toJS();
        const keys = typeof front === 'object' && front !== null ? { before: 1, ...front, after: [1] } : { before: 1 };
        const text = `---\n${stringify(keys, options)}---\nТекст.\n`.replaceAll('\n', end);
        const read = readNote(text);
        assert.deepEqual(settled(read.records), list);
        assert.equal(write(text, list).text, text);
        const mixed = [
          ...decide(list, 'R02', 'accepted').slice(1),
          ...others.map((one) => ({ ...one, id: `S${one.id}` })),
        ];
        const out = write(text, mixed);
        assert.equal(out.undo, text);
        assert.deepEqual(settled(readNote(out.text).records), mixed);
        assert.equal(write(out.text, mixed).text, out.text);
      }),
      run,
    );
  });

  it('is read without an exception, whatever it is, and is written or refused', () => {
    const piece = fc.constantFrom(
      '---',
      '...',
      '\n',
      '\r\n',
      '\r',
      'a: 1',
      'poruka:',
      '  records:',
      '    - id: R1',
      '      act: pledge',
      'tags:',
      ' [',
      ']',
      '{',
      '}',
      '\t',
      '"',
      '<<<<<<<',
      '&a ',
      '*a',
      '|',
      '- ',
      '# x',
      '? ',
      ':',
      '\uFEFF',
      'Текст',
      ' ',
    );
    const noise = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.boolean(), noise, records, (opened, tail, list) => {
        const text = (opened ? '---\n' : '') + tail;
        readNote(text);
        const out = writeNote(text, list);
        if (!out.ok) {
          assert.ok(out.problem.start <= text.length && out.problem.line >= 1 && out.problem.column >= 1);
          return;
        }
        // an entry that cannot be read may hold an id of ours
        assert.equal(readNote(out.text).records.length, list.length);
        const again = writeNote(out.text, readNote(out.text).records);
        assert.deepEqual(again.ok && again.edits, []);
      }),
      { ...run, numRuns: 2 * numRuns },
    );
  });
});
