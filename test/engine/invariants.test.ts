/** What holds of the reading of every text, news or not: properties on generated texts, with fixed seeds. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../src/analyze.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { read } from '../check.ts';
import { sound } from './sound.ts';
import { anything, damaged, edit, LEANING, news, notes, SENTENCES, soup } from './texts.ts';

const always = (texts: fc.Arbitrary<string>, holds: (text: string) => void, numRuns: number): void =>
  fc.assert(fc.property(texts, holds), { seed: 20250910, numRuns });
const isSound = (text: string): void => sound(text, read(text));

describe('any text', () => {
  it('any characters at all', () => always(anything, isSound, 800));
  it('pieces of news and of Markdown in any order', () => always(soup, isSound, 600));
  it('news, whole sentences and broken ones', () => always(news, isSound, 800));
  it('notes with pieces lost, doubled, turned round and put elsewhere', () => always(damaged, isSound, 150));
  it('without a date, and with one that is no date', () =>
    always(
      news,
      (text) => {
        for (const date of [null, '', '2025', '2025-13-45', 'вчора']) sound(text, read(text, date));
      },
      60,
    ));

  const LONG: readonly (readonly [what: string, text: string])[] = [
    ['nothing', ''],
    ['10,000 quotes', '"'.repeat(10_000)],
    ['10,000 openings', '«'.repeat(10_000)],
    ['10,000 closings', '»'.repeat(10_000)],
    ['brackets in brackets', '('.repeat(5_000) + '5 млн євро' + ')'.repeat(5_000)],
    ['links in links', '['.repeat(5_000) + ']('.repeat(5_000)],
    ['digits', '7'.repeat(20_000)],
    ['digits by threes', '777 '.repeat(5_000)],
    ['capitals', 'Щ'.repeat(20_000)],
    ['capital words', 'Щука '.repeat(5_000)],
    ['initials', 'О. '.repeat(5_000)],
    ['commas', ','.repeat(20_000)],
    ['full stops', '. '.repeat(10_000)],
    ['one state', 'Данія '.repeat(3_000)],
    ['one sum', '5 млн євро, '.repeat(2_000)],
    ['halves of pairs', '\uD83D'.repeat(5_000)],
    ['right to left', 'עברית العربية '.repeat(1_000)],
    ['accents on nothing', '\u0301'.repeat(10_000)],
    ['front matter that never ends', `---\n${'a: 1\n'.repeat(3_000)}`],
    ['comment that never ends', '<!--'.repeat(5_000)],
    ['fences', '```\n'.repeat(5_001)],
  ];
  for (const [what, text] of LONG) it(what, () => isSound(text));

  /** What `npm run fuzz` has found. */
  const FOUND: readonly (readonly [what: string, text: string])[] = [
    ['an official of an outlet promises', 'Міністр Reuters готовий надати Україні 5 млн євро.'],
    [
      'a promise told twice and then with another sum',
      `${'Німеччина виділить Україні 5 млрд євро на ППО. '.repeat(3)}уряд 2025 $ `,
    ],
    [
      'a list that says all that its heading says, and a promise after it',
      'Країни пообіцяли Україні внески. Данія – 5 млн євро, Швеція – 7 млн євро. Норвегія виділить Україні 3 млн євро.',
    ],
    [
      'a package told twice, once with a sum that no number tells',
      'Партнери профінансують кілька мільярдів доларів і пакет PURL на $500 млн. Партнери профінансують пакет PURL на $500 млн.',
    ],
  ];
  for (const [what, text] of FOUND) it(what, () => isSound(text));
});

describe('the same text', () => {
  const json = (text: string): string => JSON.stringify(read(text));

  it('reads the same twice, whatever was read between', () =>
    fc.assert(
      fc.property(news, anything, (text, other) => {
        const first = json(text);
        read(other);
        assert.equal(json(text), first);
      }),
      { seed: 7, numRuns: 300 },
    ));

  it('notes read the same in either order', () => {
    const there = notes.map(json);
    const back = [...notes].reverse().map(json).reverse();
    assert.deepEqual(back, there);
  });

  let forgotten = 0;
  /** More than is remembered, and one more paragraph: everything is read for the first time again. */
  const forget = (): void => {
    read('a'.repeat(1_000_001));
    read(`Абзац ${forgotten++}.`);
  };

  /** Each version read after those before it, forwards and back, as if it were the first text of all. */
  const readsAnew = (versions: readonly string[]): void => {
    const there = versions.map(json);
    const back = versions.toReversed().map(json).reverse();
    versions.forEach((version, i) => {
      forget();
      assert.equal(there[i], json(version));
      assert.equal(back[i], there[i]);
    });
  };

  it('reads after any changes as if nothing had been read before', () =>
    fc.assert(
      fc.property(news, fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
        const versions = [text];
        for (const change of edits) versions.push(change(versions.at(-1) ?? ''));
        readsAnew(versions);
      }),
      { seed: 11, numRuns: 30 },
    ));

  it('reads every paragraph by those around it, whatever stood around it before', () =>
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray([...LEANING, ...SENTENCES]), { minLength: 2, maxLength: 5 }), (orders) =>
        readsAnew(orders.map((list) => list.join('\n\n'))),
      ),
      { seed: 11, numRuns: 30 },
    ));

  it('another date before it changes nothing', () => {
    for (const text of SENTENCES) {
      const first = json(text);
      read(text, '2019-01-01');
      read(text, null);
      assert.equal(json(text), first);
    }
  });
});

/** What was found, without where it stands. */
const gist = ({ mentions, statements, quotes }: Analysis): unknown => ({
  mentions: mentions.map(({ start: _, end: __, ...rest }) => ({ ...rest, text: rest.text.replaceAll('\r', '') })),
  quotes: quotes.map(({ speaker, via }) => [speaker, via]),
  statements: statements.map(({ evidence: _, parts: __, due: ___, conditions: ____, ...rest }) => rest),
});

describe('line ends', () => {
  const both = (text: string): void => {
    const lf = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    const crlf = lf.replaceAll('\n', '\r\n');
    const [plain, dos] = [read(lf), read(crlf)];
    assert.deepEqual(gist(dos), gist(plain));
    /** Offset in the text with CR LF of an offset in the other. */
    const shifted = (offset: number): number => offset + lf.slice(0, offset).split('\n').length - 1;
    assert.deepEqual(
      dos.mentions.map(({ start }) => start),
      plain.mentions.map(({ start }) => shifted(start)),
    );
  };
  it('of notes: CR LF reads as LF', () => notes.forEach(both));
  it('of any news', () => always(news, both, 200));
  it('of any soup', () => always(soup, both, 200));
});

describe('what is no Ukrainian prose', () => {
  const silent = (text: string): void => {
    const { mentions, statements } = read(text);
    assert.deepEqual(
      mentions.map(({ text: said }) => said),
      [],
    );
    assert.equal(statements.length, 0);
  };
  const one = fc.constantFrom(...SENTENCES);
  const line = fc.array(one, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));

  it('front matter', () => always(line, (text) => silent(`---\ntitle: '${text}'\ntags:\n  - ${text}\n---\n`), 60));
  it('front matter with a BOM and CR LF', () =>
    always(line, (text) => silent(`\uFEFF---\r\ntitle: "${text}"\r\n---\r\n`), 60));
  it('code', () =>
    always(
      line,
      (text) => {
        silent(`\`\`\`\n${text}\n\`\`\`\n`);
        silent(`~~~ text\n${text}\n\n${text}\n~~~\n`);
      },
      60,
    ));
  it('addresses', () => {
    silent('https://example.org/США/Україна/5-млрд-євро');
    silent('Див. www.example.org/Німеччина-виділить-5-млрд і ще https://uk.example.org/НАТО?q=Рютте.');
    silent('[тут](https://example.org/Україна "Данія виділить 5 млн євро")');
  });
  it('between the marks of the analyst', () =>
    fc.assert(
      fc.property(line, line, (hidden, open) => {
        silent(`<!-- poruka:off -->\n${hidden}\n\n${hidden}\n<!-- poruka:on -->\n`);
        silent(`<!-- poruka:off --> ${hidden}`);
        const text = `<!-- poruka:off -->\n\n${hidden}\n\n<!-- poruka:on -->\n\n${open}\n`;
        const at = text.lastIndexOf(open);
        assert.deepEqual(gist(read(text)), gist(read(open)));
        for (const { start } of read(text).mentions) assert.ok(start >= at);
      }),
      { seed: 11, numRuns: 60 },
    ));

  const FOREIGN: readonly string[] = [
    'Germany will give Ukraine 5 billion euros for air defence, Chancellor Friedrich Merz said in Kyiv on Monday.',
    'The White House asked Congress for $90 billion; NATO and the EU welcomed the decision of the United States.',
    'Германия выделит Украине 5 млрд евро на системы ПВО, заявил канцлер Фридрих Мерц.',
    'Россия и США провели переговоры, объём помощи мог бы достичь 90 млрд долларов.',
    'Polska przekaże Ukrainie 300 mln złotych, powiedział premier Donald Tusk w Warszawie.',
    "const help = { country: 'UA', sum: 5e9, currency: 'EUR', by: ['DE', 'NO'], note: 'NATO' };",
  ];
  for (const text of FOREIGN)
    it(`another language: ${text.slice(0, 40)}…`, () => {
      silent(text);
      const [beside] = SENTENCES;
      assert.deepEqual(gist(read(`${beside}\n\n${text}\n`)), gist(read(beside ?? '')));
    });
});

describe('what the caller knows', () => {
  it('an outlet changes who speaks and not what is found', () =>
    always(
      news,
      (text) => {
        const told = analyze(text, { id: 'x', date: '2025-09-10', outlet: 'УНІАН' });
        sound(text, told);
        assert.deepEqual(
          told.mentions.map(({ start, end, kind }) => [start, end, kind]),
          read(text).mentions.map(({ start, end, kind }) => [start, end, kind]),
        );
      },
      100,
    ));
});
