/** What may be written where the cursor stands in `poruka.yaml`: | is the cursor, the text round it as it is while someone types. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { placeIn } from '../../src/notes/knowledge-place.ts';
import { SECTIONS } from '../../src/notes/knowledge-schema.ts';
import { words } from '../../src/views/words/words.ts';

/** «key people after name, office», «+» before what needs a dash; the word that is begun stands in brackets. */
function told(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = placeIn(text, offset);
  if (!place) return 'nothing';
  const begun = text.slice(place.start, offset);
  const word = begun === '' ? '' : ` [${begun}]`;
  if (place.kind === 'value') return `${place.section}.${place.key}${word}`;
  const has = place.has.size > 0 ? ` has ${[...place.has].join(', ')}` : '';
  return place.kind === 'section'
    ? `section${has}${word}`
    : `${place.needsDash ? '+' : ''}${place.section}${has}${word}`;
}

const PLACES: readonly (readonly [string, string])[] = [
  ['|', 'section'],
  ['|\npeople:', 'section has people'],
  ['version: 1\npe|', 'section has version [pe]'],
  ['|\nignore:\n  - Чад\n', 'section has ignore'],
  ['people:\n  |', '+people'],
  ['people:\n|', 'section has people'],
  ['people:\n  na|', '+people [na]'],
  ['people:\n  - |', 'people'],
  ['people:\n- na|', 'people [na]'],
  ['people:\n  - name: Ольга Приклад\n    |', 'people has name'],
  ['people:\n  - name: Ольга Приклад\n  |', '+people'],
  [
    'people:\n  - name: Ольга Приклад\n    |\n    country: UA\n  - name: Остап\n    family: Остап\n',
    'people has name, country',
  ],
  ['people:\r\n  - name: Ольга Приклад\r\n    |\r\n    country: UA\r\n', 'people has name, country'],
  ['people:\n  - {|}', 'people'],
  ['people:\n  - {name: "Приклад, Ольга: перша", co|}', 'people has name [co]'],
  ['people:\n  - {name: Ольга, aliases: [О. Приклад], |, country: UA}', 'people has name, aliases, country'],
  ['people:\n  - {name: Ольга,\n     |}', 'people has name'],
  ['people:\n  - name: Ольга\n    country: |', 'people.country'],
  ['people:\n  - {name: Ольга, country: U|}', 'people.country [U]'],
  ['holders:\n  - office: "def|"', 'holders.office [def]'],
  ['organizations:\n  - {name: Рада, like: новий |}', 'organizations.like [новий ]'],
  ['people:\n  - {name: Ольга}\nholders:\n  - {of: |}', 'holders.of'],
];
const NOTHING: readonly string[] = [
  'version: |',
  'people:|',
  '  |',
  'people:\n  - {name: Ольга, aliases: [|]}',
  'people:\n  - name: Ольга\n    aliases:\n      - |',
  'people:\n  - name: Ольга # тут |',
  '# people |',
  'people:\n  - Ольга Прик|',
  'people:\n  - name:|',
];

describe('own knowledge: the cursor', () => {
  for (const [text, expected] of PLACES)
    it(JSON.stringify(text), () => {
      assert.equal(told(text), expected);
    });
  for (const text of NOTHING)
    it(`${JSON.stringify(text)}: nothing`, () => {
      assert.equal(told(text), 'nothing');
    });

  it('every section and key has its meaning in words', () => {
    const dumb = [
      ...Object.keys(SECTIONS).map((name) => `section.${name}`),
      ...Object.values(SECTIONS).flatMap(({ row }) => Object.keys(row.entries).map((key) => `key.${key}`)),
    ].filter((name) => words('uk').label('knowledge', name) === name);
    assert.deepEqual(dumb, []);
  });

  it('any cursor in any text has a start at or before it', () => {
    const lines = fc.array(
      fc.constantFrom('people:', '  - ', '{name: ', 'a', '"', "'", ', ', '[', '}', '#', '\n', '\r\n', ' '),
    );
    fc.assert(
      fc.property(lines, fc.nat(60), (parts, at) => {
        const text = parts.join('');
        const offset = Math.min(at, text.length);
        const place = placeIn(text, offset);
        assert.ok(!place || (place.start >= 0 && place.start <= offset));
      }),
    );
  });
});
