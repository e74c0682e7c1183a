/** The report of a problem: no name of a folder, a person or a note in it, and each part only when there is something to say. */
import assert from 'node:assert/strict';
import { problemReport, withoutNames } from '../../src/views/problem-report.ts';
import { words } from '../../src/views/words/words.ts';

const FOLDERS = ['/home/olena/Справа Х', 'file:///home/olena/Справа Х', 'c:\\Users\\Olena\\Справа'];

describe('a report of a problem', () => {
  const LINES: readonly (readonly [line: string, told: string])[] = [
    ['ENOENT: /home/olena/Справа Х/архів/Таємна угода.md', 'ENOENT: (folder)/(note).md'],
    ['at file:///home/olena/%D0%A1%D0%BF%D1%80%D0%B0%D0%B2%D0%B0%20%D0%A5/a.markdown', 'at (folder)/(note).markdown'],
    ['c:\\Users\\Olena\\Справа\\Нотатка.txt is gone', '(folder)/(note).txt is gone'],
    [
      'at read (/home/olena/.vscode/extensions/poruka/dist/engine.cjs:1:20)',
      'at read (/home/(name)/.vscode/extensions/poruka/dist/engine.cjs:1:20)',
    ],
    ['The index file /home/olena/.config/s/7.bin is damaged', 'The index file /home/(name)/.config/s/7.bin is damaged'],
    ['Угода.md, рядок 3', '(note).md, рядок 3'],
    ['TypeError: x is not a function', 'TypeError: x is not a function'],
  ];
  for (const [line, told] of LINES) it(line, () => assert.equal(withoutNames(line, FOLDERS), told));

  it('what is no letter stays as it is', () => assert.equal(withoutNames('100%D0% of', []), '100%D0% of'));

  const FACTS = { versions: ['Poruka 1'], settings: [], note: null, testLine: null, log: [] };

  it('says that nothing was sent, and leaves out what there is not', () => {
    const text = problemReport(FACTS, words('uk'));
    assert.match(text, /^# Порука: повідомлення про помилку\n\nНічого не надіслано\./);
    assert.match(text, /## Налаштування, які ви змінили\n\nЖодного\./);
    assert.match(text, /## Останні рядки журналу\n\nПорожньо\./);
    assert.doesNotMatch(text, /Відкрита нотатка|Вислів під курсором/);
  });

  it('tells what there is, in the language of the person', () => {
    const text = problemReport(
      {
        versions: ['Poruka 1', 'VS Code 2'],
        settings: [['poruka.tree.scope', '"workspace"']],
        note: { length: 1200, ms: 7 },
        testLine: "['Данія дасть.', 'pledge DK → ? | –'],\n",
        log: ['one', 'two'],
      },
      words('en'),
    );
    assert.match(text, /- Poruka 1\n- VS Code 2\n/);
    assert.match(text, /- poruka\.tree\.scope: "workspace"\n/);
    assert.match(text, /1,200 characters, read in 7 ms\./);
    assert.match(text, /```\n\['Данія дасть\.', 'pledge DK → \? \| –'\],\n```/);
    assert.match(text, /```\none\ntwo\n```\n$/);
  });
});
