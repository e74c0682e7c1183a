/** Escaping, checked by the renderer of Markdown that VS Code uses: hostile text of a note comes out as the same plain text. */
import { strict as assert } from 'node:assert';
import { marked } from 'marked';
import { link, markdown } from '../../src/views/escape.ts';

/** What a person would read: tags gone, entities undone. */
const readOut = (html: string): string =>
  html
    .replace(/<\/?(?:p|ul|li|strong|blockquote)>\n?/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

const render = (text: string): string => marked.parse(text, { async: false, gfm: true });

const HOSTILE: readonly string[] = [
  '[натисніть](command:workbench.action.quit)',
  '[a](javascript:alert(1)) ![x](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)> <script>alert(1)</script> <a href="command:x">a</a>',
  '`код` ``ще`` ```js',
  'https://evil.example/?q=1 http://a.b www.evil.example WWW.EVIL.EXAMPLE admin@evil.example ftp://evil.example',
  '<https://evil.example> <mailto:a@b.example>',
  '$(trash) $(alert~spin) $x^2$',
  'а | б | в',
  '**жирний** _курсив_ ~~ні~~ ==так== %%таємно%% #тег ^блок',
  '[[вікі]] [^1] [ ] [x]',
  '&lt;b&gt; &amp;amp; &#36; &copy;',
  '\\ зворотна \\* риска \\',
  '«6 млрд $», 7 % і 50/50 – «так»!',
];
const AT_THE_START: readonly string[] = [
  '# заголовок',
  '- пункт',
  '+ пункт',
  '* пункт',
  '1. пункт',
  '12) пункт',
  '> цитата',
  '---',
  '===',
  '===\nтак',
  '| a |\n|---|',
  '    код',
  '```\nкод\n```',
  '[a]: https://evil.example',
];

describe('markdown', () => {
  for (const text of [...HOSTILE, ...AT_THE_START]) {
    it(`${JSON.stringify(text)} is literal`, () => {
      const oneLine = text.replace(/\s+/g, ' ').trim();
      for (const frame of ['', '- ', '> ', 'поле: ']) {
        const html = render(frame + markdown(text));
        assert.doesNotMatch(html, /<(?!\/?(?:p|ul|li|blockquote)>)/, html);
        assert.equal(readOut(html), (frame === 'поле: ' ? frame : '') + oneLine);
      }
      assert.doesNotMatch(markdown(text), /\$\(/, 'no icon');
    });
  }

  it('stands in one cell of a table', () => {
    const html = render(`| a |\n|---|\n| ${markdown('x | y `|` \\| z')} |`);
    assert.equal(html.match(/<td>/g)?.length, 1);
  });

  it('hides nothing: marks that reorder text are taken out', () => {
    assert.equal(markdown('сума\u202E0005\u202C $'), 'сума0005 \\$');
    assert.equal(markdown('а\u0000б\r\nв\u2028г'), 'аб в г');
  });
});

describe('link', () => {
  const TABLE: readonly (readonly [string | null, string | null])[] = [
    ['https://fiord.example/a?b=1&c=2#d', 'https://fiord.example/a?b=1&c=2#d'],
    [' HTTP://fiord.example ', 'HTTP://fiord.example'],
    ['https://fiord.example/a b>(c)', 'https://fiord.example/a%20b%3E%28c%29'],
    ['https://fiord.example/новини', 'https://fiord.example/новини'],
    ['javascript:alert(1)', null],
    ['command:workbench.action.quit', null],
    ['file:///etc/passwd', null],
    ['//evil.example', null],
    ['https://', null],
    ['', null],
    [null, null],
  ];
  for (const [address, expected] of TABLE) it(JSON.stringify(address), () => assert.equal(link(address), expected));
});
