/** What a person does by keyboard alone: each waits for what it asks for. */
import { type TextDocument, window } from 'vscode';
import { ok } from './assert.ts';
import { ask, press, texts, until } from './driver.ts';

/** Of an input box or a list that asks something. */
const QUICK = '.quick-input-widget input:focus';
export const CHOICES = '.quick-input-list .monaco-list-row';

const type = (text: string): Promise<unknown> => ask({ do: 'type', text, delay: 0 });
const isOpen = (name: string): boolean => window.activeTextEditor?.document.uri.path.endsWith(`/${name}`) ?? false;

/** In place of what the box holds. */
export async function answer(text: string): Promise<void> {
  await ask({ do: 'text', selector: QUICK });
  await press('Control+A');
  await type(text);
  await press('Enter');
}

export async function openByKey(name: string): Promise<TextDocument> {
  if (!isOpen(name)) {
    await press('Control+P');
    await ask({ do: 'text', selector: QUICK });
    await type(name);
    await until(`${name} in the list`, async () => (await texts(CHOICES)).some((text) => text.includes(name)));
    await press('Enter');
    await until(`${name} open`, () => isOpen(name));
  }
  await ask({ do: 'text', selector: '.monaco-editor.focused' });
  ok(window.activeTextEditor, 'no editor');
  return window.activeTextEditor.document;
}

/** F2 at the cursor. */
export async function renameTo(name: string): Promise<void> {
  await press('F2');
  await ask({ do: 'text', selector: '.rename-box input:focus' });
  await press('Control+A');
  await type(name);
  await press('Enter');
}
