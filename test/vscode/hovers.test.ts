/** Hovers: what a person reads over a country, an actor, a sum and a commitment, and what the links in it do. */
import { commands } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, closeAll, onPage, options, texts, until } from './driver.ts';
import { mark } from './drawn.ts';
import { closeAllUnsaved, open, setting } from './notes.ts';

const EDITOR = '.view-lines .view-line';
const HOVER = '.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-contents';

const hover = async (text: string): Promise<string> => {
  await ask({ do: 'press', key: 'Escape' });
  await ask({ do: 'hover', text, within: EDITOR });
  return (await texts(HOVER)).join('\n');
};

describe('hovers', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    await open('aid.md');
    if (options().page) await mark('Україні', 'underline solid');
  });
  after(async () => {
    await setting('poruka.language', undefined);
    await setting('poruka.hovers.enabled', undefined);
    await closeAllUnsaved();
  });

  onPage('a country: name, code, form', async () => {
    const text = await hover('Україні');
    includes(text, 'Україна · UA');
    includes(text, 'Форма: назва');
    includes(text, 'давальний');
  });

  onPage('an office and its person on the date of the note', async () => {
    includes(await hover('Зеленський'), 'Володимир Зеленський');
  });

  onPage('a sum: value, bound, currency and how we know it; below it the commitment it belongs to', async () => {
    const text = await hover('200 млн');
    includes(text, '200 млн €');
    includes(text, 'Значення: 200 000 000 EUR');
    includes(text, 'Валюта: EUR, названо в тексті');
    ok(text.indexOf('Чехія → Україна') > text.indexOf('200 000 000'), 'the commitment does not come last');
    await ask({ do: 'screenshot', file: `hover-money-${options().host}.png` });
  });

  onPage('a commitment: who, to whom, how much, and why it counts', async () => {
    const text = await hover('закупівлю');
    includes(text, 'Чехія → Україна');
    includes(text, 'Хто: Чехія');
    includes(text, 'Сума: 200 000 000 EUR');
    includes(text, 'Чому?');
    includes(text, 'зараховано: названо надавача й суму');
    includes(text, 'Прийняти');
  });

  onPage('English words when they are wanted', async () => {
    await setting('poruka.language', 'en');
    includes(await hover('200 млн'), 'Value: 200,000,000 EUR');
    await setting('poruka.language', 'uk');
  });

  onPage('its link accepts the statement', async () => {
    await hover('закупівлю');
    await ask({ do: 'click', selector: '.monaco-hover:not(.hidden) a[data-href*="poruka.accept"]' });
    const editor = await open('aid.md');
    await until('accepted record', () => editor.document.getText().includes('review: accepted'));
    await commands.executeCommand('undo');
    equal(editor.document.isDirty, false, 'one undo takes the decision back');
  });

  onPage('none when they are switched off', async () => {
    await setting('poruka.hovers.enabled', false);
    await ask({ do: 'press', key: 'Escape' });
    await ask({ do: 'hover', text: '200 млн', within: EDITOR });
    await ask({ do: 'gone', selector: HOVER });
    await closeAll();
  });
});
