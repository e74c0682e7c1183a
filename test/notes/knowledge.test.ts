/** `poruka.yaml` as people write it: every section, every mistake at its line and column, and texts that would break a careless reader. */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isEmpty, type Knowledge, type Vocabulary } from '../../src/model/knowledge.ts';
import { knowledgeJsonSchema, LIMITS, SECTIONS } from '../../src/notes/knowledge-schema.ts';
import { readKnowledge } from '../../src/notes/knowledge.ts';
import { pieced } from './broken-knowledge.ts';
import { placed } from './placed.ts';

/** A little of what the lexicon knows. */
const vocabulary: Vocabulary = {
  isCountry: (code) => ['UA', 'LV', 'NO', 'PL'].includes(code),
  isThing: (id) => ['EU', 'NATO', 'PURL', 'person:riutte-mark'].includes(id),
  isOffice: (office) => ['defence_minister', 'president'].includes(office),
  isModel: (word) => ['фонд', 'нова', 'рада'].includes(word),
};
const read = (text: string): { knowledge: Knowledge; said: readonly string[] } => {
  const { knowledge, problems } = readKnowledge(text, vocabulary);
  return {
    knowledge,
    said: problems.map(
      ({ line, column, code, detail, severity }) =>
        `${line}:${column} ${code}${detail ? ` ${detail}` : ''}${severity === 'note' ? ' (note)' : ''}`,
    ),
  };
};

const WHOLE = `# what our desk knows
version: 1
people:
  - {name: "Ольга Приклад", gender: f, country: UA, office: "речниця штабу", aliases: ["Приклад", О. Приклад]}
  - name: Сі Приклад
    id: person:pryklad
    family: Сі
    aliases: Приклад-старший
  - Остап Вишневецький
organizations:
  - {name: "Фонд «Відродження Півдня»", type: org, country: NO, speaksFor: NO, aliases: [ФВП, 24], like: фонд …}
programmes:
  - {key: SOUTH_1, name: Південна програма, beneficiary: UA}
holders:
  - {office: defence_minister, of: LV, person: Марта Ліепіня, from: 2026-02-01, to: null}
  - {office: defence_minister, of: LV, person: Інга Ліепіня, from: 2025-02-01, to: 2026-02-01}
  - {office: голова фонду, person: person:pryklad}
aliases:
  - {text: старий континент, means: group:europe}
  - {text: фонд півдня, means: SOUTH_1}
ignore:
  - Швейцарія
  - {text: Прага, kind: country}
`;

describe('own knowledge: the file', () => {
  it('every section is read, in quotes or without, on one line or on several', () => {
    const { knowledge, said } = read(WHOLE);
    assert.deepEqual(said, []);
    assert.deepEqual(knowledge.people, [
      {
        id: null,
        name: 'Ольга Приклад',
        family: null,
        gender: 'f',
        country: 'UA',
        office: 'речниця штабу',
        aliases: ['Приклад', 'О. Приклад'],
      },
      {
        id: 'person:pryklad',
        name: 'Сі Приклад',
        family: 'Сі',
        gender: null,
        country: null,
        office: null,
        aliases: ['Приклад-старший'],
      },
      { id: null, name: 'Остап Вишневецький', family: null, gender: null, country: null, office: null, aliases: [] },
    ]);
    assert.deepEqual(knowledge.organizations, [
      {
        id: null,
        name: 'Фонд «Відродження Півдня»',
        type: 'org',
        country: 'NO',
        speaksFor: 'NO',
        aliases: ['ФВП', '24'],
        like: 'фонд …',
      },
    ]);
    assert.deepEqual(knowledge.programmes, [
      { key: 'SOUTH_1', name: 'Південна програма', aliases: [], beneficiary: 'UA', like: null },
    ]);
    assert.deepEqual(knowledge.holders, [
      { office: 'defence_minister', of: 'LV', person: 'Інга Ліепіня', from: '2025-02-01', to: '2026-02-01' },
      { office: 'defence_minister', of: 'LV', person: 'Марта Ліепіня', from: '2026-02-01', to: null },
      { office: 'голова фонду', of: null, person: 'person:pryklad', from: null, to: null },
    ]);
    assert.deepEqual(
      knowledge.aliases.map(({ text, means }) => [text, means]),
      [
        ['старий континент', 'group:europe'],
        ['фонд півдня', 'SOUTH_1'],
      ],
    );
    assert.deepEqual(knowledge.ignore, [
      { text: 'Швейцарія', kind: null },
      { text: 'Прага', kind: 'country' },
    ]);
  });

  it('line ends and a byte order mark change nothing but offsets', () => {
    for (const text of [WHOLE.replaceAll('\n', '\r\n'), `\uFEFF${WHOLE}`]) assert.deepEqual(read(text), read(WHOLE));
    const bad = '\uFEFFpeople:\r\n  - {name: А, gender: x}\r\n';
    const [problem] = readKnowledge(bad, vocabulary).problems;
    assert.deepEqual([problem?.line, problem?.column], [2, 23]);
    assert.equal(bad.slice(problem?.start, problem?.end), 'x');
  });

  const EMPTY = [
    '',
    '\n\n',
    '# nothing yet\n',
    '---\n',
    '---\n# nothing\n',
    'people:\n',
    'people: []\nignore: ~\n',
    'null',
    '\uFEFF',
    'version: 1',
  ];
  for (const text of EMPTY)
    it(`${JSON.stringify(text)} says nothing, and that is right`, () => {
      const { knowledge, said } = read(text);
      assert.deepEqual(said, []);
      assert.ok(isEmpty(knowledge));
    });

  it('words that YAML takes for truth, nothing or numbers are words', () => {
    const { knowledge, said } = read(
      '%YAML 1.1\n---\npeople:\n  - {name: 2024, country: NO}\nignore: [Yes, off, 1.50, 007]\n',
    );
    assert.deepEqual(said, []);
    assert.deepEqual(
      knowledge.people.map(({ name, country }) => [name, country]),
      [['2024', 'NO']],
    );
    assert.deepEqual(
      knowledge.ignore.map(({ text }) => text),
      ['Yes', 'off', '1.50', '007'],
    );
  });

  const people = (row: string): string => `people:\n  - ${row}\n`;
  const WRONG: readonly (readonly [text: string, ...said: string[]])[] = [
    // the file
    ['- a\n- b\n', '1:1 knowledge.not-a-mapping'],
    ['просто слова', '1:1 knowledge.not-a-mapping'],
    ['version: 2\n', '1:10 knowledge.version 2'],
    ['poeple: []\n', '1:1 knowledge.key poeple (note)'],
    ['people: Ольга\n', '1:9 knowledge.section people'],
    ['people: {name: Ольга}\n', '1:9 knowledge.section people'],
    ['people: []\npeople: []\n', '2:1 yaml.duplicate people'],
    // rows
    [people('[Ольга]'), '2:5 knowledge.row'],
    ['programmes:\n  - Південь\n', '2:5 knowledge.row'],
    ['people:\n  -\n', '2:4 knowledge.row'],
    [people('{gender: f}'), '2:5 knowledge.missing name'],
    [people('{name: ""}'), '2:12 knowledge.missing name'],
    [people('{name: [Ольга]}'), '2:12 knowledge.text name'],
    [people(`{name: ${'о'.repeat(201)}}`), '2:12 knowledge.long name'],
    [people('{name: Ольга, gender: ж}'), '2:27 knowledge.value gender: m, f'],
    [people('{name: Ольга, aliases: {a: b}}'), '2:28 knowledge.list aliases'],
    [people('{name: Ольга, aliases: [О, [П]]}'), '2:32 knowledge.text aliases'],
    [people('{name: Ольга, sex: f}'), '2:19 knowledge.key sex (note)'],
    [people('{name: Ольга, name: Оля}'), '2:19 yaml.duplicate name'],
    [people('{name: Ольга, id: "olha!"}'), '2:23 knowledge.id olha!'],
    [people('{name: Ольга Приклад, family: Прикладенко}'), '2:35 knowledge.family Прикладенко'],
    // other rows and the lexicon
    [people('{name: Ольга, country: ZZ}'), '2:28 knowledge.country ZZ'],
    [people('{name: Ольга, country: Латвія}'), '2:28 knowledge.unknown-id Латвія'],
    ['people:\n  - Ольга\n  - {name: ольга}\n', '3:12 knowledge.duplicate ольга'],
    [
      'people:\n  - {name: А, id: person:a}\norganizations:\n  - {name: Б, id: person:a}\n',
      '4:19 knowledge.duplicate person:a',
    ],
    ['organizations:\n  - {name: Фонд Півдня, like: фонт …}\n', '2:31 knowledge.model фонт'],
    ['organizations:\n  - {name: Фонд, like: фонд рада}\n', '2:24 knowledge.words фонд рада'],
    ['organizations:\n  - {name: Фонд, type: company}\n', '2:24 knowledge.value type: org, intl_org, media, group'],
    ['programmes:\n  - {key: south, name: Південь}\n', '2:11 knowledge.id south'],
    ['programmes:\n  - {key: A, name: А}\n  - {key: A, name: Б}\n', '3:11 knowledge.duplicate A'],
    ['holders:\n  - {office: defense_minister, of: LV, person: А}\n', '2:14 knowledge.office defense_minister'],
    ['holders:\n  - {office: president, person: А}\n', '2:5 knowledge.missing of'],
    ['holders:\n  - {office: president, of: LV, person: А, from: 01.02.2026}\n', '2:50 knowledge.date 01.02.2026'],
    ['holders:\n  - {office: president, of: LV, person: А, from: 2026-02-30}\n', '2:50 knowledge.date 2026-02-30'],
    [
      'holders:\n  - {office: president, of: LV, person: А, from: 2026-02-01, to: 2026-02-01}\n',
      '2:66 knowledge.dates 2026-02-01',
    ],
    [
      'holders:\n  - {office: president, of: LV, person: А, from: 2025-01-01}\n  - {office: president, of: LV, person: Б, from: 2026-01-01}\n',
      '3:50 knowledge.overlap А',
    ],
    ['aliases:\n  - {text: старий континент, means: europe}\n', '2:37 knowledge.unknown-id europe'],
    ['aliases:\n  - {text: він, means: UA}\n  - {text: Він, means: PL}\n', '3:12 knowledge.duplicate Він'],
    [
      'ignore:\n  - {text: Прага, kind: city}\n',
      '2:25 knowledge.value kind: country, actor, money, programme, treaty, date',
    ],
    // YAML itself
    ['people:\n\t- Ольга\n', '2:1 yaml.tab Tabs are not allowed as indentation'],
    ['people: &a [Ольга]\nignore: *a\n', '2:9 knowledge.anchor a'],
    ['people:\n  - &x {name: Ольга}\n  - {<<: *x, gender: f}\n', '3:6 knowledge.anchor <<'],
  ];
  for (const [text, ...expected] of WRONG)
    it(`${expected.join('; ')}: ${JSON.stringify(text.slice(0, 70))}`, () => {
      const { said } = read(text);
      assert.deepEqual(said, expected);
    });

  it('a broken row leaves the others alone, and a half-typed one too', () => {
    const { knowledge, said } = read('people:\n  - {name: Ольга, country: ZZ}\n  - Остап\n  - {name: "Іва\n');
    assert.deepEqual(
      knowledge.people.map(({ name }) => name),
      ['Остап'],
    );
    assert.equal(said[0], '2:28 knowledge.country ZZ');
    assert.match(said[1] ?? '', /^\d+:\d+ yaml\.syntax/);
  });

  it('an unknown key is only a note: the row counts', () => {
    const { knowledge } = read('people:\n  - {name: Ольга, sex: f}\n');
    assert.equal(knowledge.people.length, 1);
  });

  it('too many rows: the first ones count', () => {
    const { knowledge, said } = read(`ignore:\n${'- а\n'.repeat(LIMITS.rows + 1)}`);
    assert.equal(knowledge.ignore.length, LIMITS.rows);
    assert.deepEqual(said, [`${LIMITS.rows + 2}:3 knowledge.rows ${LIMITS.rows}`]);
  });

  it('too long a file is not read', () =>
    assert.deepEqual(read('#'.repeat(LIMITS.characters + 1)).said, [`1:1 knowledge.too-large ${LIMITS.characters}`]));

  const HOSTILE: readonly (readonly [what: string, text: string])[] = [
    [
      'a bomb of aliases',
      `a: &a [x,x]\n${'bcdefgh'
        .split('')
        .map((key, i) => `${key}: &${key} [*${'abcdefgh'[i]},*${'abcdefgh'[i]}]\n`)
        .join('')}people: [*h, *h]\n`,
    ],
    ['deep brackets', '['.repeat(5_000)],
    ['deep braces', '{a: '.repeat(5_000)],
    ['deep dashes', '- '.repeat(20_000)],
    ['a key in a key', '? '.repeat(20_000)],
    ['many keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['many mistakes', '@ \n'.repeat(5_000)],
    ['a tag', 'people: !!js/function "alert(1)"\n'],
    ['a prototype', '__proto__: {people: []}\npeople:\n  - {__proto__: {name: x}, constructor: y}\n'],
    ['binary', '\u0000\u0001\uD800people:\u0085'],
  ];
  for (const [what, text] of HOSTILE)
    it(`${what}: said to be wrong, nothing is taken from it`, () => {
      const { knowledge, said } = read(text);
      assert.ok(said.length > 0 && said.length <= 100, String(said.length));
      assert.ok(isEmpty(knowledge));
      assert.equal(Object.getPrototypeOf(knowledge), Object.prototype);
    });

  it('no text throws, and every problem is within it', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), pieced);
    fc.assert(
      fc.property(texts, (text) => {
        for (const problem of readKnowledge(text, vocabulary).problems) placed(text, problem);
      }),
      { numRuns: 500 },
    );
  });
});

describe('own knowledge: the schema for editors', () => {
  const file = join(import.meta.dirname, '../../media/poruka.schema.json');
  const made = `${JSON.stringify(knowledgeJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE) writeFileSync(file, made);

  it('media/poruka.schema.json is what the program checks (UPDATE=1 writes it)', () =>
    assert.equal(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), made));

  it('knows every section and every key, each with a description', () => {
    const { properties } = JSON.parse(made) as {
      properties: Readonly<Record<string, { items?: unknown; description?: string }>>;
    };
    assert.deepEqual(Object.keys(properties), ['version', ...Object.keys(SECTIONS)]);
    for (const [name, { row }] of Object.entries(SECTIONS)) {
      assert.ok(properties[name]?.description);
      const items = JSON.stringify(properties[name]?.items);
      for (const key of Object.keys(row.entries)) assert.ok(items.includes(`"${key}":`), `${name}.${key}`);
    }
  });
});
