/** A note that is no file of this machine, as in a virtual workspace: marks, decisions, tags and an export go through the editor, and nothing else is asked. */
import { commands, window } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { onPage, until } from './driver.ts';
import { mark } from './drawn.ts';
import { type Memory, mountMemory } from './memory.ts';
import { closeAllUnsaved, select } from './notes.ts';

const NOTE = '/notes/virtual.md';
const TEXT = '---\ntitle: "Віртуальна"\ndate: 2026-01-15\n---\n\nДанія виділить Україні 40 млн крон на човни.\n';

describe('a virtual note', () => {
  let memory: Memory;
  const saved = (): string => memory.saved(NOTE);

  before(async () => {
    memory = mountMemory();
    memory.put(NOTE, TEXT);
    await window.showTextDocument(memory.at(NOTE));
  });
  after(async () => {
    await closeAllUnsaved();
    memory.dispose();
  });

  onPage('is marked', async () => {
    await mark('Данія', 'underline solid');
    await mark('40 млн крон', 'box');
  });

  it('keeps a decision, is saved by the editor, and one undo gives every byte back', async () => {
    const editor = await window.showTextDocument(memory.at(NOTE));
    select(editor, 'виділить');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    equal(saved(), TEXT);
    ok(await editor.document.save(), 'not saved');
    includes(saved(), 'review: accepted');
    includes(saved(), 'country/UA');
    await commands.executeCommand('undo');
    await until('as it was', () => editor.document.getText() === TEXT);
    ok(await editor.document.save(), 'not saved again');
    equal(saved(), TEXT);
  });

  it('tags are written into it', async () => {
    const editor = await window.showTextDocument(memory.at(NOTE));
    ok(await commands.executeCommand('poruka.saveTags'), 'tags are not saved');
    includes(editor.document.getText(), 'review: auto');
    await commands.executeCommand('undo');
    await until('as it was', () => editor.document.getText() === TEXT);
  });
});
