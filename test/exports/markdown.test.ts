/** The report: totals, one section a promisor, quotes with their sources; what nobody reviewed says so, and nothing of a note acts. */
import { strict as assert } from 'node:assert';
import { marked } from 'marked';
import { report as chunks } from '../../src/exports/markdown.ts';
import { collected, options } from './collected.ts';
import { note, plain, record, sum } from '../views/sample.ts';

const report = (...given: Parameters<typeof chunks>): Promise<string> => collected(chunks(...given));
const usd = (value: number) => sum(value, value, 'USD');

describe('report', () => {
  let text = '';
  before(async () => {
    text = plain(
      await report(
        [
          note({
            records: [
              record({ id: 'a', amounts: [usd(5e8)] }),
              record({ id: 'b', by: ['DK'], amounts: [usd(1e9)], review: 'auto', counted: true }),
              record({ id: 'c', by: ['UA'], amounts: [sum(45e9, 45e9, 'UAH')], domestic: true }),
              record({ id: 'd', by: ['SK'], amounts: [usd(9)], review: 'rejected' }),
            ],
          }),
        ],
        options,
      ),
    );
  });

  it('opens with totals, aid and own funds apart', () => {
    assert.match(text, /\| USD \| 1 500 000 000 USD \| 2 \| 1 \|/);
    assert.match(text, /### Власні кошти\n\n.*\n.*\n\| UAH \| 45 000 000 000 UAH \| 1 \| 0 \|/);
  });

  it('has one section a promisor and leaves out what was rejected', () => {
    assert.deepEqual(text.match(/^## .*$/gm), ['## Підсумки', '## Данія', '## Норвегія', '## Україна']);
    assert.doesNotMatch(text, /Словаччина/);
  });

  it('every commitment has its quote and source; the unreviewed are marked', () => {
    assert.equal(text.match(/^ {2}> Норвегія виділить Україні.* \[\^1\]$/gm)?.length, 3);
    assert.match(
      text,
      /^\[\^1\]: \[Осло додає до пакета\]\(<https:\/\/fiord\.example\/oslo\?a=1>\), Фіорд, 3 лютого 2026 р\.$/m,
    );
    assert.deepEqual(text.match(/^- \*\*.*\(не перевірено\)\*\*$/gm), [
      '- **Данія → Україна: 1 млрд \\$** **(не перевірено)**',
    ]);
  });

  it('suggestions come only when asked for, and say what they are', async () => {
    assert.match(await report([note()], options), /Поки нічого не зараховано/);
    assert.match(
      await report([note()], { ...options, suggestions: true }),
      /\*\*\(пропозиція, у нотатці не збережено\)\*\*/,
    );
  });

  it('no link but the source, no HTML, whatever the note says', async () => {
    const evil = ']( <https://evil.example>) <img src=x> [x](command:quit) | `a`\n# b';
    const meta = { title: evil, outlet: evil, url: 'https://fiord.example/a)<b> [c](command:quit)', date: null };
    const kept = record({
      id: 'a',
      by: [`org:${evil}`],
      evidence: { exact: evil, prefix: '', suffix: '', start: 0 },
      amounts: [sum(1, 1, evil)],
    });
    const html = marked.parse(await report([note({ title: evil, meta, records: [kept], analysis: null })], options), {
      async: false,
    });
    assert.doesNotMatch(
      html,
      /<img|<code|<a href="(?!https:\/\/fiord\.example\/a%29%3Cb%3E%20%5Bc%5D%28command:quit%29")/,
    );
    assert.equal(html.match(/<a /g)?.length, 1);
    const command = note({ meta: { ...meta, url: 'command:quit' }, records: [kept], analysis: null });
    assert.doesNotMatch(marked.parse(await report([command], options), { async: false }), /<a /);
  });
});
