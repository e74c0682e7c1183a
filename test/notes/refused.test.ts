/** Files that must not be touched: what is wrong with each, and at which line and column the message points. */
import { strict as assert } from 'node:assert';
import { writeNote } from '../../src/notes/note.ts';
import { need } from './samples.ts';

describe('what is refused', () => {
  const no: readonly (readonly [string, string, number, number])[] = [
    ['---\na:\n\tb: 1\n---\n', 'yaml.tab', 3, 1],
    ['---\r\na: 1\r\n\tb: 2\r\n---\r\n', 'yaml.tab', 3, 1],
    ['\uFEFF---\na: 1\na: 2\n---\n', 'yaml.duplicate', 3, 1],
    ['---\na:\n    b: 1\n  c: 2\n---\n', 'yaml.indent', 4, 1],
    ['---\ntitle: Осло: так\n---\n', 'yaml.syntax', 2, 8],
    ['---\ntitle: "Осло\ndate: 1\n---\n', 'yaml.syntax', 2, 8],
    ['---\na: [1, 2\nb: 3\n---\n', 'yaml.indent', 3, 1],
    ['---\na: @x\n---\n', 'yaml.syntax', 2, 4],
    ['---\ntitle: Так\nТекст без кінця.\n', 'front-matter.unclosed', 1, 1],
    ['---\ntitle: Так', 'front-matter.unclosed', 1, 1],
    ['\uFEFF---\ntitle: Так\n', 'front-matter.unclosed', 1, 1],
    ['---\ntitle: Так\nПроза, і\n\n---\nдалі\n', 'yaml.syntax', 3, 1],
    ['+++\ntitle = "Так"\ndate = 2025-01-02\n+++\nТекст\n', 'front-matter.other', 1, 1],
    ['\uFEFF+++\r\n# моє\r\n[params]\r\nx = 1\r\n+++\r\nТекст\r\n', 'front-matter.other', 1, 1],
    ['---toml\ntitle = "Так"\n---\nТекст\n', 'front-matter.other', 1, 1],
    ['---json\n{"title": "Так"}\n---\nТекст\n', 'front-matter.other', 1, 1],
    ['{\n  "title": "Так"\n}\n\nТекст\n', 'front-matter.other', 1, 1],
    ['---\na: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n---\n', 'front-matter.conflict', 3, 1],
    ['<<<<<<< HEAD\n---\na: 1\n---\n', 'front-matter.conflict', 1, 1],
    ['---\n- a\n- b\n---\n', 'front-matter.not-a-mapping', 2, 1],
    ['---\n{a: 1}\n---\n', 'front-matter.braces', 2, 1],
    ['---\na: 1\rb: 2\n---\n', 'front-matter.line-ends', 2, 5],
    ['---\na: 1\nporuka: так\n---\n', 'poruka.not-a-mapping', 3, 1],
    ['---\nporuka: [a]\n---\n', 'poruka.not-a-mapping', 2, 1],
    ['---\nporuka:\n  version: 2\n---\n', 'poruka.version', 3, 12],
    ['---\nporuka:\n  version: "перша"\n---\n', 'poruka.version', 3, 12],
    ['---\nporuka:\n  records: так\n---\n', 'poruka.records', 3, 3],
    // written anew, what cannot be said in plain values would be lost
    ['---\nporuka: {own: {? [a] : b}, records: [{act: pledge}]}\n---\n', 'yaml.syntax', 1, 1],
    ['---\nporuka: {? [own] : b, records: [{act: pledge}]}\n---\n', 'yaml.syntax', 1, 1],
    ['---\nporuka: {own: *nothing, records: [{act: pledge}]}\n---\n', 'yaml.syntax', 1, 1],
    ['---\nporuka: {records: [{act: pledge}, {? [a] : b}]}\n---\n', 'yaml.syntax', 1, 1],
    ['---\nporuka:\n  records: [{act: pledge}, *nothing]\n---\n', 'yaml.syntax', 1, 1],
  ];
  for (const [text, code, line, column] of no) {
    it(`${code} ${line}:${column} ${JSON.stringify(text)}`, () => {
      const out = writeNote(text, [need]);
      assert.deepEqual(out.ok || [out.problem.code, out.problem.line, out.problem.column], [code, line, column]);
    });
  }

  const yes = ['+++\nПроза між плюсами\n+++\n', '{дужки} у прозі\n', '+++ новина: 500 млн\n', '--- toml\n'];
  for (const text of yes)
    it(`prose is not taken for another front matter: ${JSON.stringify(text)}`, () =>
      assert.ok(writeNote(text, [need]).ok));
});
