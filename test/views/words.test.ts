/** Words: both languages have every text, plural forms agree, numbers, dates and holes are filled as each language writes them. */
import { strict as assert } from 'node:assert';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS, REASONS, STAGES } from '../../src/model/statement.ts';
import { STANDINGS } from '../../src/register/commitments.ts';
import { DISAGREEMENTS } from '../../src/register/conflicts.ts';
import { LINKS } from '../../src/register/rungs.ts';
import { cliEn } from '../../src/views/words/cli-en.ts';
import { cliUk } from '../../src/views/words/cli-uk.ts';
import { compareEn } from '../../src/views/words/compare-en.ts';
import { compareUk } from '../../src/views/words/compare-uk.ts';
import { dashboardEn } from '../../src/views/words/dashboard-en.ts';
import { dashboardUk } from '../../src/views/words/dashboard-uk.ts';
import { editorEn } from '../../src/views/words/editor-en.ts';
import { editorUk } from '../../src/views/words/editor-uk.ts';
import { exportsEn } from '../../src/views/words/exports-en.ts';
import { exportsUk } from '../../src/views/words/exports-uk.ts';
import { en, enPlurals } from '../../src/views/words/en.ts';
import { knowledgeEn } from '../../src/views/words/knowledge-en.ts';
import { knowledgeUk } from '../../src/views/words/knowledge-uk.ts';
import { uk, ukPlurals } from '../../src/views/words/uk.ts';
import { registerEn } from '../../src/views/words/register-en.ts';
import { registerUk } from '../../src/views/words/register-uk.ts';
import { annotateEn } from '../../src/views/words/annotate-en.ts';
import { annotateUk } from '../../src/views/words/annotate-uk.ts';
import { blockEn } from '../../src/views/words/block-en.ts';
import { blockUk } from '../../src/views/words/block-uk.ts';
import { treeEn } from '../../src/views/words/tree-en.ts';
import { treeUk } from '../../src/views/words/tree-uk.ts';
import { words } from '../../src/views/words/words.ts';
import { plain } from './sample.ts';

const ukrainian = words('uk');
const english = words('en');
const holes = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('words', () => {
  for (const [name, left, right] of [
    ['interface', en, uk],
    ['command line', cliEn, cliUk],
    ['dashboard', dashboardEn, dashboardUk],
    ['editor', editorEn, editorUk],
    ['exports', exportsEn, exportsUk],
    ['own knowledge', knowledgeEn, knowledgeUk],
    ['register', registerEn, registerUk],
    ['trees', treeEn, treeUk],
    ['comparing', compareEn, compareUk],
    ['tagging by hand', annotateEn, annotateUk],
    ['block of a note', blockEn, blockUk],
  ] as const) {
    it(`${name}: the same keys, in the same order, with the same holes`, () => {
      assert.deepEqual(Object.keys(right), Object.keys(left));
      for (const [key, text] of Object.entries<string>(left)) {
        const other = (right as Readonly<Record<string, string>>)[key] ?? '';
        assert.ok(other.trim() !== '', `${key} is empty`);
        // the help shows examples in braces, which are no holes
        if (key !== 'cli.help') assert.deepEqual(holes(other), holes(text), key);
      }
    });
  }

  describe('in the source', () => {
    const root = join(import.meta.dirname, '../..');
    const code = globSync('src/**/*.ts', { cwd: root })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !path.startsWith('src/views/words/') || path.endsWith('/words.ts'))
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n');
    const literals = new Set([...code.matchAll(/'([^'\\\n]*)'/g)].map(([, text = '']) => text));
    /** Names of fields too: a value of a record is one or the other. */
    const values = new Set([...literals, ...[...code.matchAll(/\b\w+(?=[:,}]| \|)/g)].map(([name]) => name)]);
    /** «tree.${sort}»: any value may stand in a hole. */
    const holed = [...code.matchAll(/`(\w+\.[^`\n]*\$\{[^`\n]*)`/g)].map(
      ([, text = '']) =>
        new RegExp(
          `^${text
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('([\\w.-]+)')}$`,
        ),
    );
    const groups = new Set(
      [...code.matchAll(/\b(?:label|choice)\(\s*[`']([\w.]+?)(?:'|\.\$\{)/g)].map(([, group = '']) => group),
    );
    const isUsed = (key: string): boolean => {
      if (literals.has(key) || holed.some((one) => one.test(key))) return true;
      const group = [...groups].find((one) => key.startsWith(`${one}.`));
      if (group === undefined) return false;
      const value = key.slice(group.length + 1);
      // «CT» and «+» make «CT+»
      const isMade = literals.has(value.slice(0, -1)) && literals.has(value.slice(-1));
      return values.has(value) || isMade || /^\d+$/.test(value);
    };
    const keys = [
      ...[en, cliEn, dashboardEn, editorEn, exportsEn, knowledgeEn],
      ...[registerEn, treeEn, compareEn, annotateEn, blockEn],
    ].flatMap((table) => Object.keys(table));

    it('every text and every plural is asked for', () => {
      assert.ok(keys.length > 500 && groups.size > 10 && holed.length > 20);
      assert.deepEqual(
        keys.filter((key) => !isUsed(key)),
        [],
      );
      assert.deepEqual(
        Object.keys(enPlurals).filter((key) => !code.includes(`plural('${key}'`) && !literals.has(key)),
        [],
      );
    });

    it('every text and every group that is asked for is there', () => {
      const asked = [...code.matchAll(/\bt\(\s*'([^'\n]+)'/g)].map(([, key = '']) => key);
      assert.ok(asked.length > 200);
      assert.deepEqual(
        asked.filter((key) => !keys.includes(key)),
        [],
      );
      assert.deepEqual(
        [...groups].filter((group) => !keys.some((key) => key.startsWith(`${group}.`))),
        [],
      );
    });
  });

  it('every act, stage and reason has its label', () => {
    for (const [group, values] of [
      ['act', ACTS],
      ['stage', STAGES],
      ['reason', REASONS],
    ] as const) {
      for (const value of values) {
        for (const texts of [uk, en]) assert.ok(Object.hasOwn(texts, `${group}.${value}`), `${group}.${value}`);
      }
    }
  });

  it('every reason to link, every disagreement and every reason of the whole has its text', () => {
    for (const [group, values] of [
      ['link', LINKS],
      ['conflict', DISAGREEMENTS],
      ['reason', STANDINGS],
    ] as const) {
      for (const value of values) {
        for (const texts of [registerEn, registerUk])
          assert.ok(Object.hasOwn(texts, `${group}.${value}`), `${group}.${value}`);
      }
    }
  });

  it('Ukrainian texts are Ukrainian', () => {
    const foreign = Object.entries({
      ...uk,
      ...dashboardUk,
      ...editorUk,
      ...exportsUk,
      ...registerUk,
      ...treeUk,
      ...annotateUk,
    })
      .filter(([, text]) => !/\p{Script=Cyrillic}/u.test(text) && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')))
      .map(([key]) => key);
    assert.deepEqual(foreign, []);
  });

  const PLURALS: readonly (readonly [number, string, string])[] = [
    [0, "0 зобов'язань", '0 commitments'],
    [1, "1 зобов'язання", '1 commitment'],
    [2, "2 зобов'язання", '2 commitments'],
    [5, "5 зобов'язань", '5 commitments'],
    [11, "11 зобов'язань", '11 commitments'],
    [21, "21 зобов'язання", '21 commitments'],
    [1234, "1 234 зобов'язання", '1,234 commitments'],
  ];
  for (const [n, inUkrainian, inEnglish] of PLURALS) {
    it(`plural of ${n}`, () => {
      assert.equal(plain(ukrainian.plural('commitments', n)), inUkrainian);
      assert.equal(english.plural('commitments', n), inEnglish);
    });
  }

  it('every plural form that a language may ask for is there', () => {
    for (const key of Object.keys(enPlurals) as (keyof typeof enPlurals)[]) {
      for (const form of ['one', 'few', 'many', 'other'] as const) assert.match(ukPlurals[key][form], /\{n\}/);
    }
  });

  const DATES: readonly (readonly [string, string, string])[] = [
    ['2026', '2026', '2026'],
    ['2026-03', 'березень 2026', 'March 2026'],
    ['2026-03-05', '5 березня 2026', 'March 5, 2026'],
    ['2026-23', 'осінь 2026', 'autumn 2026'],
    ['2026-34', '2-й квартал 2026', 'quarter 2 of 2026'],
    ['2026-Q1', '1-й квартал 2026', 'quarter 1 of 2026'],
    ['2026-02-30', '2026-02-30', '2026-02-30'],
    ['2026-13', '2026-13', '2026-13'],
    ['колись', 'колись', 'колись'],
    ['', '', ''],
  ];
  for (const [edtf, inUkrainian, inEnglish] of DATES) {
    it(`date «${edtf}»`, () => {
      assert.equal(plain(ukrainian.date(edtf)).replace(/ р\.$/, ''), inUkrainian);
      assert.equal(plain(english.date(edtf)), inEnglish);
    });
  }

  it('ranges may be open at either end', () => {
    assert.equal(english.dates('2026', '2026'), '2026');
    assert.equal(english.dates('2026', '2027'), '2026 – 2027');
    assert.equal(plain(english.dates('2025-09-08', '2025-09-14')).replaceAll('\u2009', ' '), 'September 8 – 14, 2025');
    assert.match(ukrainian.dates('2025-09-08', '2025-09-14'), /^8\D{1,3}14.вересня.2025/);
    assert.equal(english.dates('2025-09', '2025-11').replaceAll('\u2009', ' '), 'September – November 2025');
    assert.equal(plain(english.dates('2025-09-14', '2025-09-08')), 'September 14, 2025 – September 8, 2025');
    assert.equal(english.dates('2026-21', '2026-22'), 'spring 2026 – summer 2026');
    assert.equal(plain(english.dates('2025-02-30', '2025-03-30')), '2025-02-30 – March 30, 2025');
    assert.equal(english.dates(null, '2026'), 'until 2026');
    assert.equal(english.dates('2026', null), 'from 2026');
    assert.equal(english.dates(null, null), '');
  });

  it('a value is filled in as it is, a missing one leaves its hole, none is looked up on the prototype', () => {
    assert.equal(english.t('hover.onDate', { date: '$& {list}' }), 'as of $& {list}');
    assert.equal(english.t('hover.onDate'), 'as of {date}');
    assert.equal(english.t('hover.onDate', Object.create({ date: 'x' })), 'as of {date}');
    assert.equal(english.label('act', 'something new'), 'something new');
    assert.equal(english.label('to', 'String'), 'String');
  });
});
