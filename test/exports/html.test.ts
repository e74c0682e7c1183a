/** The HTML report: html-validate finds nothing wrong in it, it fetches nothing, runs nothing, and says what the Markdown says. */
import { strict as assert } from 'node:assert';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { html } from '../../src/exports/html.ts';
import { note, plain, record, sum } from '../views/sample.ts';
import { collected, options } from './collected.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:a11y'] }),
);

describe('HTML report', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=y> & \u0000';
  const records = [
    record({ id: 'a', amounts: [sum(5e8, 5e8, 'USD')], counted: true }),
    record({ id: 'b', by: ['DK'], review: 'auto', amounts: [sum(1e9, 1e9, 'USD')], counted: true }),
    record({ id: 'c', by: [`org:${evil}`], evidence: { exact: evil, prefix: '', suffix: '', start: 0 } }),
  ];

  it('is valid and accessible, whatever the notes say', async () => {
    const meta = { title: evil, outlet: evil, url: 'https://fiord.example/?a=1&b="2"', date: '2026-02-03' };
    for (const notes of [[], [note({ records })], [note({ records, meta, title: evil })]]) {
      const report = await validator.validateString(await collected(html(notes, options)));
      assert.deepEqual(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
        ),
        [],
      );
    }
  });

  it('has no script, no style from elsewhere, and only the links of its sources', async () => {
    const meta = { title: evil, outlet: evil, url: 'javascript:alert(1)', date: null };
    const made = await collected(html([note({ records }), note({ records, meta })], options));
    assert.doesNotMatch(made, /<script|<img|<link|<iframe|javascript:/i);
    assert.deepEqual([...new Set(made.match(/href="[^#][^"]*"/g))], ['href="https://fiord.example/oslo?a=1"']);
  });

  it('every figure leads to the items that it is made of, and every link within leads somewhere', async () => {
    const made = await collected(
      html([note({ records }), note({ uri: 'file:///b.md', records: [records[1] ?? assert.fail()] })], options),
    );
    const ids = new Set([...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const inside = [...made.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    assert.deepEqual(
      inside.filter((id) => !ids.has(id)),
      [],
    );
    assert.match(made, /<svg aria-hidden="true"/);
    assert.match(plain(made), /<th scope="row">Данія<\/th><td>.*1 000 000 000 USD.*<a href="#c\d+">\d+<\/a>/);
  });

  it('tells totals, sections by giver and marks', async () => {
    const made = plain(await collected(html([note({ records })], options)));
    assert.match(made, /<th scope="row">USD<\/th><td>1 500 000 000 USD<\/td><td>2<\/td><td>1<\/td>/);
    assert.match(made, /<h2>Данія<\/h2>\n<article>\n<h3 id="c\d+">[^<]*<span class="mark">не перевірено<\/span>/);
  });
});
