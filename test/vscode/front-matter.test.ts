/** Tags and decisions in the front matter: the bytes that are written, the undo that takes them back, the notes that are left alone. */
import { type CodeAction, commands, languages, type TextEditor, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { at, closeAllUnsaved, open, openWith, read, select, setting, write } from './notes.ts';

const NOTE = 'saved.md';

/** Lines of ours are taken out again: what is left must be what was there. */
const withoutOurs = (text: string): string =>
  text.replace(/^poruka:\r?\n(?:[ ].*\r?\n)*/m, '').replace(/^(tags: \[допомога, оборона).*\]/m, '$1]');

const save = async (editor: TextEditor): Promise<string> => {
  ok(await commands.executeCommand('poruka.saveTags'), 'nothing was written');
  return editor.document.getText();
};

describe('front matter', () => {
  let original = '';

  before(async () => {
    await setting('poruka.language', 'uk');
    original = await read('aid.md');
  });
  beforeEach(async () => {
    await closeAllUnsaved();
    await write(NOTE, original);
  });
  after(async () => {
    await setting('poruka.language', undefined);
    await setting('poruka.tags.write', undefined);
    await closeAllUnsaved();
    await workspace.fs.delete(at(NOTE));
  });

  it('saving writes tags and records, and every other byte stays', async () => {
    const editor = await open(NOTE);
    const saved = await save(editor);
    equal(withoutOurs(saved), original);
    const tags = /^tags: \[(.*)\]/m.exec(saved)?.[1]?.split(', ') ?? [];
    for (const tag of ['допомога', 'оборона', 'country/UA', 'country/CZ', 'country/SE', 'programme/PURL', 'act/pledge'])
      ok(tags.includes(tag), `no ${tag} among ${tags.join(' ')}`);
    includes(saved, 'raw: "200 млн євро"');
    includes(saved, 'review: auto');
    equal(editor.document.isDirty, true, 'the file is saved by the person, not by us');
    equal(await read(NOTE), original);
  });

  it('saving twice changes nothing', async () => {
    const editor = await open(NOTE);
    const saved = await save(editor);
    const { version } = editor.document;
    equal(await save(editor), saved);
    equal(editor.document.version, version);
  });

  it('one undo restores the exact bytes', async () => {
    const editor = await open(NOTE);
    await save(editor);
    await commands.executeCommand('undo');
    equal(editor.document.getText(), original);
    await editor.document.save();
    equal(await read(NOTE), original);
  });

  it('byte order mark and CRLF stay', async () => {
    const windows = '\uFEFF' + original.replaceAll('\n', '\r\n');
    await write(NOTE, windows);
    const editor = await open(NOTE);
    await until('file as on disk', () => editor.document.getText().includes('\r\n'));
    await save(editor);
    await editor.document.save();
    const saved = await read(NOTE);
    ok(saved.startsWith('\uFEFF---\r\n'), 'the byte order mark is lost');
    ok(!/[^\r]\n/.test(saved), 'a line ends without CR');
    equal(withoutOurs(saved), windows);
  });

  it('a plain text gets a front matter', async () => {
    const editor = await open('plain.txt');
    const before = editor.document.getText();
    const saved = await save(editor);
    ok(saved.startsWith('---\ntags: ['), `it begins with ${saved.slice(0, 40)}`);
    ok(saved.endsWith(`---\n${before}`), 'the text itself changed');
  });

  it('without tags when they are switched off', async () => {
    await setting('poruka.tags.write', false);
    const saved = await save(await open(NOTE));
    includes(saved, 'tags: [допомога, оборона]');
    includes(saved, 'records:');
    await setting('poruka.tags.write', undefined);
  });

  it('under another key and with other prefixes, when they are set', async () => {
    await setting('poruka.tags.key', 'keywords');
    await setting('poruka.tags.prefixes', { country: 'країна/', actor: null, programme: 'programme/', act: null });
    const saved = await save(await open(NOTE));
    includes(saved, 'tags: [допомога, оборона]');
    includes(saved, 'keywords: ["країна/CZ", "країна/HU", "країна/SE", "країна/UA", "programme/PURL"]');
    await setting('poruka.tags.key', undefined);
    await setting('poruka.tags.prefixes', undefined);
  });

  it('who decided and when, once a name is set; the status of the note', async () => {
    const editor = await open(NOTE);
    select(editor, 'передасть Україні');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    ok(!editor.document.getText().includes('decided:'), 'a name that nobody set');
    await commands.executeCommand('undo');
    await setting('poruka.analyst', 'О. Степова');
    select(editor, 'передасть Україні');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    ok(/decided: \{by: "О\. Степова", "on": "\d{4}-\d\d-\d\d"\}/.test(editor.document.getText()), 'not said who');
    ok(await commands.executeCommand('poruka.setStatus', 'reviewed'), 'no status');
    includes(editor.document.getText(), '\n  status: reviewed\n');
    for (let i = 0; i < 2; i++) await commands.executeCommand('undo');
    equal(editor.document.getText(), original);
    await setting('poruka.analyst', undefined);
  });

  it('a decision survives the next saving, and is the only record until then', async () => {
    const editor = await open(NOTE);
    select(editor, 'передасть Україні');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    equal(editor.document.getText().match(/- id:/g)?.length, 1);
    const saved = await save(editor);
    equal(saved.match(/review: accepted/g)?.length, 1);
    ok((saved.match(/- id:/g)?.length ?? 0) > 1, 'the suggestions are missing');
    select(editor, 'передасть Україні');
    await until('rejected', () => commands.executeCommand<boolean>('poruka.reject'));
    equal(editor.document.getText().match(/review: rejected/g)?.length, 1);
    ok(!editor.document.getText().includes('review: accepted'), 'accepted and rejected at once');
    for (let i = 0; i < 3; i++) await commands.executeCommand('undo');
    equal(editor.document.getText(), original);
  });

  onPage('broken YAML is left alone, and the message leads to the line', async () => {
    const editor = await open('broken.md');
    const before = editor.document.getText();
    equal(await commands.executeCommand('poruka.saveTags'), false);
    equal(editor.document.getText(), before);
    await commands.executeCommand('notifications.showList');
    const message = (await texts('.notifications-center .notification-list-item')).join(' ');
    includes(message, 'Рядок 2');
    includes(message, 'залишено без змін');
    await ask({ do: 'screenshot', file: `broken-${options().host}.png` });
    await ask({ do: 'click', selector: '.notifications-center .monaco-button' });
    await until('the line', () => window.activeTextEditor?.selection.start.line === 1);
  });

  it('windows-1251 is saved as windows-1251; a letter that it lacks is written by its number', async () => {
    await setting('files.encoding', 'windows1251');
    await setting('poruka.analyst', 'Zoë');
    const bytes = await workspace.encode(original, { encoding: 'windows1251' });
    await workspace.fs.writeFile(at(NOTE), bytes);
    const editor = await open(NOTE);
    await until('decoded', () => editor.document.encoding === 'windows1251' && editor.document.getText() === original);
    select(editor, 'передасть Україні');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    await editor.document.save();
    const saved = await workspace.decode(await workspace.fs.readFile(at(NOTE)), { encoding: 'windows1251' });
    equal(saved, editor.document.getText());
    includes(saved, 'by: "Zo\\u00EB"');
    includes(saved, 'exact: "Чехія передасть Україні');
    equal(withoutOurs(saved).replace(/^tags: .*\n/m, ''), original.replace(/^tags: .*\n/m, ''));
    await setting('files.encoding', undefined);
    await setting('poruka.analyst', undefined);
  });

  onPage('a file with two kinds of line ends is said once', async () => {
    const other = original.replace('Про це заявив', 'Про це в середу заявив');
    await write(NOTE, other.replace('\n\nЧехія передасть', '\r\n\r\nЧехія передасть'));
    const editor = await open(NOTE);
    await until('as on disk', () => editor.document.getText() === other);
    await save(editor);
    await commands.executeCommand('notifications.showList');
    const message = async (): Promise<number> =>
      (await texts('.notifications-center')).join(' ').split('закінчуються по-різному').length - 1;
    await until('the message', async () => (await message()) === 1);
    await commands.executeCommand('undo');
    await save(editor);
    equal(await message(), 1);
  });

  onPage('records in conflict are merged by id; what two people decided otherwise is asked', async () => {
    const editor = await open(NOTE);
    select(editor, 'передасть Україні');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    const ours = editor.document.getText();
    await commands.executeCommand('undo');
    select(editor, 'передасть Україні');
    await until('rejected', () => commands.executeCommand<boolean>('poruka.reject'));
    const theirs = editor.document.getText();
    await commands.executeCommand('undo');
    const block = (text: string): string => /^(?:tags: .*\n)?poruka:\n(?: .*\n)*/m.exec(text)?.[0] ?? '';
    const text = original.replace(
      /^tags: .*\n/m,
      `<<<<<<< HEAD\n${block(ours)}=======\n${block(theirs)}>>>>>>> theirs\n`,
    );
    await closeAllUnsaved();
    const { document } = await openWith(NOTE, text);
    const broken = await until('a problem', () =>
      languages.getDiagnostics(at(NOTE)).find(({ code }) => code === 'front-matter.conflict'),
    );
    const actions = await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      at(NOTE),
      broken.range,
    );
    ok(
      actions.some(({ title }) => title === 'Злити записи'),
      actions.map(({ title }) => title).join(),
    );
    const merging = commands.executeCommand('poruka.mergeRecords');
    await until('the question', async () =>
      (await texts('.quick-input-widget')).join().includes('Чиє рішення лишити?'),
    );
    await ask({ do: 'screenshot', file: `merge-${options().host}.png` });
    await ask({ do: 'press', key: 'ArrowDown' });
    await ask({ do: 'press', key: 'Enter' });
    equal(await merging, true);
    ok(!/^[<=>]{7}/m.test(document.getText()), 'marks are left');
    equal(document.getText().match(/- id:/g)?.length, 1);
    includes(document.getText(), 'review: rejected');
    await commands.executeCommand('undo');
    equal(document.getText(), text);
  });

  it('nothing is written when a note is only opened', async () => {
    await openWith(NOTE, original);
    await commands.executeCommand('poruka.nextStatement');
    const { document } = window.activeTextEditor ?? {};
    equal(document?.isDirty, false);
    equal(document?.getText(), original);
  });
});
