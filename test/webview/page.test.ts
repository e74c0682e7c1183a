/** The dashboard's page: valid, nothing on it runs or is styled but by its own script and sheet, whatever the notes say and however much. */
import { strict as assert } from 'node:assert';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { dashboardOf, figuresOf } from '../../src/views/dashboard.ts';
import { converted, type Rates } from '../../src/views/rates.ts';
import { type Locale, words } from '../../src/views/words/words.ts';
import { dashboardHtml, frameHtml, isEmpty } from '../../src/webview/page.ts';
import { amount, eur, note, register, says, usd } from '../register/notes.ts';
import { known, plain } from '../views/sample.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:a11y'] }),
);
const EVIL = '"><script>alert(1)</script><img src=x onerror=y style="top:0">&';
const due = { text: 'до червня', relation: 'by', from: null, to: '2025-06' };

const NOTES = [
  note(
    'a',
    '2025-05-20',
    EVIL,
    says('pledge', `DK org:${EVIL.replaceAll(' ', '_')}`, {
      amounts: [usd(5e7)],
      programme: EVIL,
      theme: 'energy',
      due,
    }),
    says('need', '', { requester: ['UA'], amounts: [usd(2e8)], theme: 'energy' }),
    says('pledge', 'NO', { amounts: [amount(3e9, 'NOK', null)], programme: 'PURL', review: 'accepted' }),
    says('pledge', 'UA', { for: ['UA'], amounts: [amount(9e9, 'UAH')], domestic: true }),
  ),
  note('b', '2025-05-20', 'Маяк', says('pledge', 'EE', { amounts: [eur(1e6)] })),
  note('c', '2025-05-20', 'Бриз', says('pledge', 'EE', { amounts: [usd(1e6)] })),
];
const drawn = (notes = NOTES, locale: Locale = 'uk'): string =>
  dashboardHtml(dashboardOf(register(notes, '2025-11-01').commitments, '2025-11-01'), {
    words: words(locale),
    known,
    place: null,
  });
const frame = (locale: Locale): string =>
  frameHtml({ words: words(locale), nonce: 'abc123', script: 'https://host.example/page.js' });

const faults = async (html: string): Promise<readonly string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );

describe('page of the dashboard', () => {
  it('is valid and accessible in both languages, whatever the notes say', async () => {
    for (const locale of ['uk', 'en'] as const) {
      assert.deepEqual(
        await faults(frame(locale).replace('<main></main>', `<main>${drawn(NOTES, locale)}</main>`)),
        [],
      );
    }
  });

  it('forbids everything but its own style and script', () => {
    const made = frame('uk').replace('<main></main>', `<main>${drawn()}</main>`);
    assert.match(
      made,
      /content="default-src &#39;none&#39;; style-src &#39;nonce-abc123&#39;; script-src &#39;nonce-abc123&#39;"/,
    );
    assert.deepEqual(made.match(/<(?:script|style|img|link|iframe|object)\b[^>]*>/g), [
      '<style nonce="abc123">',
      '<script nonce="abc123" src="https://host.example/page.js">',
    ]);
    assert.doesNotMatch(made, /\sstyle="|\son[a-z]+="|https?:\/\/(?!host\.example)/);
  });

  it('every figure that can be clicked is known, in charts and tables alike', () => {
    const figures = figuresOf(dashboardOf(register(NOTES, '2025-11-01').commitments, '2025-11-01'));
    const asked = [...drawn().matchAll(/ (?:data-figure="|href="#)([^"]+)"/g)].map(([, id = '']) => id);
    assert.ok(asked.length > 40);
    assert.deepEqual(
      asked.filter((id) => !figures.has(id)),
      [],
    );
  });

  it('a chart is for the eyes, and a table says the same', () => {
    const made = plain(drawn());
    const charts = made.match(/<svg [^>]*>/g) ?? [];
    assert.ok(charts.length >= 8);
    assert.deepEqual(
      charts.filter((one) => !one.includes('aria-hidden="true"')),
      [],
    );
    assert.deepEqual(made.match(/<a (?!tabindex="-1")[^>]*>/g), null);
    assert.match(made, /<text [^>]*>≥ 3 млрд NOK<\/text>/);
    assert.match(made, /<th scope="row">Норвегія<\/th><td><button [^>]*>≥ 3 000 000 000 NOK<\/button>/);
  });

  it('says what is overdue, disputed, asked for, and own funds apart', () => {
    const made = drawn();
    for (const part of ['overdue', 'conflicts', 'needs', 'giver', 'month', 'stage', 'programme', 'matrix', 'domestic'])
      assert.match(made, new RegExp(`id="part-${part}"`), part);
  });

  it('rates: what would be requested is said before the button, what came with its days and source', () => {
    const { commitments } = register(NOTES, '2025-11-01');
    const dashboard = dashboardOf(commitments, '2025-11-01');
    const shown = (rates: Rates, unknown: number): string =>
      plain(
        dashboardHtml(dashboard, {
          words: words('uk'),
          known,
          place: null,
          rates: { host: 'bank.example', unknown, converted: converted(dashboard.aid.count.of, rates) },
        }),
      );
    const before = shown(new Map(), 1);
    assert.match(before, /Запитає в bank\.example[^<]*1 день[^<]*<\/p>\n<p><button [^>]*data-do="rates"/);
    assert.doesNotMatch(before, /Разом/);
    const after = shown(new Map([['2025-05-20', { USD: 41.5, NOK: 4 }]]), 0);
    assert.match(
      after,
      /<th scope="row">NOK<\/th><td>≥ 3 000 000 000 NOK<\/td><td>≥ 12 000 000 000 UAH<\/td><td>4<\/td>/,
    );
    assert.match(after, /Національного банку України, 20 травня 2025/);
    assert.doesNotMatch(after, /data-do="rates"/);
    assert.doesNotMatch(drawn(), /part-rates/);
  });

  it('thousands of commitments make no longer page than hundreds', () => {
    const many = (n: number): string =>
      drawn(
        Array.from({ length: n }, (_, i) =>
          note(
            `n${i}`,
            `2025-0${1 + (i % 9)}-1${i % 10}`,
            'Берег',
            says('pledge', `org:body-${i}`, { amounts: [eur(1e6 + i)], programme: `P${i}`, due }),
          ),
        ),
      );
    const [hundreds, thousands] = [many(400), many(2000)];
    assert.ok(thousands.length < hundreds.length * 1.1, `${hundreds.length} → ${thousands.length}`);
  });

  it('is empty for nothing, and says so itself elsewhere', () => {
    assert.equal(isEmpty(dashboardOf([], null)), true);
    assert.equal(isEmpty(dashboardOf(register(NOTES).commitments, null)), false);
  });
});
