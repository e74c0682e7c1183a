/** An entry of the index says in every list, total and export what the note itself says, also after it was a line of a file. */
import { strict as assert } from 'node:assert';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, known, knownWith } from '../../src/analyze.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import { decide, keep } from '../../src/notes/merge.ts';
import { writeNote } from '../../src/notes/note.ts';
import { recordsOf } from '../../src/notes/record.ts';
import { type Entry, entryOf, viewOf } from '../../src/reader/entry.ts';
import { readWhole } from '../../src/reader/read.ts';
import { makeSharing } from '../../src/reader/sharing.ts';
import type { NoteView } from '../../src/register/index.ts';
import { namedIn } from '../../src/register/named.ts';
import { nameOfParty } from '../../src/views/names.ts';
import { treeOf } from '../../src/views/tree.ts';
import type { TreeNode } from '../../src/views/tree-node.ts';
import { words } from '../../src/views/words/words.ts';
import { collected } from '../exports/collected.ts';

const engine = { analyze, knownWith };
const root = join(import.meta.dirname, '../..');
const texts = globSync('examples/*.md', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

const full = (text: string, uri = 'file:///n.md'): NoteView => readWhole(uri, 'n.md', text, null, engine).view;

/** Through the file and back. */
function light(view: NoteView): NoteView | null {
  const entry = entryOf(view, known);
  return entry && viewOf(view.uri, read(entry), view.analysis?.generator ?? never());
}
/** What many entries have in common is there once. */
const share = makeSharing();
const read = (entry: Entry): Entry => share(JSON.parse(JSON.stringify(entry)) as Entry);

const nameOf = (view: NoteView, id: string): string => nameOfParty(id, view.analysis, words('uk'), known);
const never = (): never => assert.fail('read without an analysis');

/** Which words filled which role is for an open note only. */
const withoutParts = (view: NoteView): NoteView => ({
  ...view,
  analysis: view.analysis && {
    ...view.analysis,
    statements: view.analysis.statements.map((statement) => ({ ...statement, parts: [] })),
  },
});

/** Saved, one record accepted, one rejected, one edited by hand, one whose sentence is gone. */
function tagged(text: string): string {
  const view = full(text);
  const suggested = view.analysis ? recordsOf(view.analysis, text) : [];
  let records = keep([], suggested, text);
  const ids = records.map(({ id }) => id);
  if (ids[0]) records = decide(records, ids[0], 'accepted');
  if (ids[1]) records = decide(records, ids[1], 'rejected');
  records = records.map((record, i) => {
    if (i === 2) return { ...record, review: 'edited' as const, by: ['DK', 'person:vyhadana-olena'] };
    if (i === 3)
      return { ...record, review: 'accepted' as const, evidence: { ...record.evidence, exact: 'Чого немає' } };
    return record;
  });
  const written = writeNote(text, records);
  return written.ok ? written.text : assert.fail(written.problem.code);
}

const drawn = (node: TreeNode): unknown => ({
  ...node,
  tooltip: node.tooltip(),
  quote: node.quote(),
  children: node.children.map(drawn),
});

describe('entries of the index', () => {
  const notes = texts.flatMap((text, i) => [
    full(text, `file:///${i}.md`),
    full(tagged(text), `file:///${i}-tagged.md`),
  ]);
  const lights = notes.map(light);

  it('who is named how often, and a note that only names', () => {
    for (const text of [...texts, 'Данія мовчить, і Швеція теж.']) {
      const view = full(text);
      const read = light(view);
      assert.ok(read);
      assert.deepEqual(namedIn(read), namedIn(view));
      for (const [id] of namedIn(read)) assert.equal(nameOf(read, id), nameOf(view, id));
    }
    assert.equal(light(full('Дощ ішов до вечора.')), null);
  });

  it('the notes have something to compare', () => {
    assert.ok(lights.every((view) => view !== null) && lights.length === 20);
    const rows = lights.flatMap((view) => view?.ready?.rows ?? []);
    assert.ok(rows.some(({ lost }) => lost) && rows.some(({ kept }) => !kept) && rows.some(({ kept }) => kept));
    assert.equal(
      lights.find((view) => view?.text),
      undefined,
    );
  });

  for (const locale of ['uk', 'en'] as const)
    it(`the tree is the same, ${locale}`, () => {
      const options = { words: words(locale), known };
      for (const [i, view] of notes.entries()) {
        const one = lights[i] ?? never();
        assert.deepEqual(
          treeOf([one], 'workspace', options).map(drawn),
          treeOf([withoutParts(view)], 'workspace', options).map(drawn),
        );
      }
    });

  // the others ask for the text and every mention, and an entry has neither
  const asked = FORMATS.filter(({ asks }) => asks === 'rows').flatMap((format) =>
    [false, true].map((suggestions) => ({ ...format, suggestions })),
  );
  for (const { id, write, suggestions } of asked)
    it(`${id}, ${suggestions ? 'with suggestions' : 'what is kept'}`, async () => {
      const generator = notes[0]?.analysis?.generator ?? never();
      const options = { words: words('uk'), known, generator, suggestions };
      const light = lights.filter((view) => view !== null);
      assert.equal(await collected(write(light, options)), await collected(write(notes, options)));
    });

  it('what is decided of mentions comes along, also of a note that keeps nothing else', () => {
    const kept = `---
poruka:
  mentions:
    - {id: M01, kind: country, entity: UA, evidence: "Києві", review: rejected}
---
Завтра в Києві дощ.
`;
    assert.deepEqual(light(full(kept))?.mentions, full(kept).mentions);
    assert.equal(full(kept).mentions?.length, 1);
  });

  it('a note that says and keeps nothing has no entry', () => {
    assert.equal(light(full('# Погода\n\nЗавтра в Києві дощ.\n')), null);
  });

  it('is a fraction of the note', () => {
    for (const [i, view] of notes.entries()) {
      const size = JSON.stringify(entryOf(view, known)).length;
      const whole = JSON.stringify({ ...view, analysis: view.analysis }).length;
      assert.ok(size * 2 < whole, `note ${i}: ${size} of ${whole}`);
    }
  });
});
