/** What is offered where in the `poruka:` block, and that its schema is what the program reads. */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockPlace } from '../../src/notes/block-place.ts';
import { BLOCK, blockJsonSchema, type Keys, MENTION, RECORD, shapeAt } from '../../src/notes/block-schema.ts';
import { readNote } from '../../src/notes/note.ts';
import { words } from '../../src/views/words/words.ts';

/** The cursor stands at «|». */
const at = (text: string): string => {
  const note = `---\ntitle: Так\n${text}\n---\nТекст.\n`;
  const offset = note.indexOf('|');
  const place = blockPlace(note.replace('|', ''), offset);
  return place ? `${place.kind} ${place.path.join('.')} has ${[...place.has].join(' ')}`.trim() : 'nothing';
};

describe('a cursor in the block', () => {
  const table: readonly (readonly [string, string])[] = [
    ['poruka:\n  |', 'key  has'],
    ['poruka:\n  version: 1\n  st|', 'key  has version'],
    ['poruka:\n  status: |', 'value status has'],
    ['poruka:\n  version: 1\n  records:\n    - |', 'key records has'],
    ['poruka:\n  records:\n    - id: R01\n      |\n      act: pledge', 'key records has id act'],
    ['poruka:\n  records:\n    - id: R01\n      act: pl|', 'value records.act has'],
    ['poruka:\n  records:\n    - id: R01\n    - act: |', 'value records.act has'],
    ['poruka:\n  records:\n    - id: R01\n      by: ["U|"]', 'value records.by has'],
    ['poruka:\n  records:\n    - id: R01\n      due: {text: "так", |}', 'key records.due has text'],
    [
      'poruka:\n  records:\n    - id: R01\n      amounts:\n        - {min: 1, basis: |}',
      'value records.amounts.basis has',
    ],
    ['poruka:\n  records:\n    - id: R01\n      amounts:\n        - {min: 1, |}', 'key records.amounts has min'],
    ['poruka:\n  records:\n    - id: R01\n      due:\n        |', 'key records.due has'],
    ['poruka:\n  records:\n    - id: R01\n      of: {act: denial, by: [|]}', 'value records.of.by has'],
    ['title2: |', 'nothing'],
    ['poruka:\n  version: 1\nother:\n  |', 'nothing'],
    ['poruka:\n  records:\n    - id: R01 # |', 'nothing'],
  ];
  for (const [text, expected] of table)
    it(JSON.stringify(text.replace(/^poruka:\n/, '')), () => assert.equal(at(text), expected));

  it('nothing in the text, nor without a front matter', () => {
    assert.equal(blockPlace('---\nporuka:\n---\n  x', 20), null);
    assert.equal(blockPlace('poruka:\n  ', 10), null);
  });
});

describe('the schema of the block', () => {
  const file = join(import.meta.dirname, '../../media/record.schema.json');
  const english = words('en');
  const meaning = (path: string): string => {
    const key = path.replace(/^(?:records|mentions)\./, '');
    const text = english.label('block', key);
    return text === key ? '' : text;
  };
  const made = `${JSON.stringify(blockJsonSchema(meaning), null, 2)}\n`;
  if (process.env.UPDATE) writeFileSync(file, made);

  it('media/record.schema.json is it (UPDATE=1 writes it)', () =>
    assert.equal(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), made));

  it('every key of the block and of a record is explained, in both languages', () => {
    for (const locale of ['uk', 'en'] as const)
      for (const key of [...Object.keys(BLOCK), ...Object.keys(RECORD), ...Object.keys(MENTION)])
        assert.notEqual(words(locale).label('block', key), key, `${locale} ${key}`);
  });

  it('a key of a wrong value is said of every key, and of no value that the schema offers', () => {
    const check = (list: string, needed: string, keys: Keys): void => {
      for (const [key, shape] of Object.entries(keys)) {
        if (needed.startsWith(`${key}:`) || key === 'id') continue;
        const note = (value: string): readonly string[] =>
          readNote(`---\nporuka:\n  ${list}:\n    - ${needed}\n      ${key}: ${value}\n---\n`).problems.map(
            ({ code, detail }) => `${code} ${detail}`,
          );
        const wrong = shape.kind === 'keys' ? '[1]' : '{a: {b: 1}}';
        assert.deepEqual(note(wrong), [`record.key ${key}`], key);
        if (shape.kind === 'choice')
          for (const value of shape.values) assert.deepEqual(note(value), [], `${key}: ${value}`);
      }
    };
    check('records', 'act: pledge', RECORD);
    check('mentions', 'kind: actor', MENTION);
  });

  it('knows what is inside', () => {
    assert.equal(shapeAt(['records', 'amounts', 'min'])?.kind, 'number');
    assert.equal(shapeAt(['records', 'colour']), null);
    assert.equal(shapeAt(['records'])?.kind, 'list');
  });
});
