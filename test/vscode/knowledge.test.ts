/** poruka.yaml in the editor: what it adds is marked when it is saved, what it ignores no more; mistakes at their lines; help with writing it. */
import {
  commands,
  type CompletionItem,
  type CompletionList,
  DiagnosticSeverity,
  type Hover,
  languages,
  Position,
  Range,
  window,
  workspace,
} from 'vscode';
import { equal, includes, ok, same } from './assert.ts';
import { onPage, until } from './driver.ts';
import { mark, marks, row, rows } from './drawn.ts';
import { at, closeAllUnsaved, open, setting, write } from './notes.ts';

const NOTE = 'own.md';
const FILE = 'poruka.yaml';
const TEXT = 'Фонд відродження степу передав Україні 20 млн євро. Про це повідомили в Норвегії, а також у Швейцарії.\n';

const remove = async (name: string): Promise<void> => {
  await workspace.fs.delete(at(name)).then(undefined, () => undefined);
};

/** Everything in the file replaced, as a person does; again when the editor has just read it from disk. */
const type = async (text: string): Promise<void> => {
  const editor = await open(FILE);
  const { document } = editor;
  await until('typed', async () => {
    const whole = document.validateRange(new Range(0, 0, document.lineCount, 0));
    return (await editor.edit((edit) => edit.replace(whole, text))) && document.getText() === text;
  });
};
const save = async (): Promise<void> => {
  ok(await window.activeTextEditor?.document.save(), 'not saved');
};

const isMarked = async (text: string): Promise<boolean> => (await marks()).some((one) => one.text === text);

const mistakes = (): readonly string[] =>
  languages
    .getDiagnostics(at(FILE))
    .map(
      ({ range: { start, end }, severity, message }) =>
        `${start.line + 1}:${start.character + 1}-${end.character + 1} ${DiagnosticSeverity[severity]}: ${message}`,
    );

/** Labels in the order of the list; text from its start to the cursor, which stands at the end of the file. */
async function offered(text: string): Promise<readonly CompletionItem[]> {
  await type(text);
  const { document } = await open(FILE);
  const end = document.positionAt(text.length);
  const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', at(FILE), end);
  // What the editor itself offers are words of the text.
  return list.items.filter(({ detail, kind }) => detail !== undefined && kind !== undefined);
}
const labels = (items: readonly CompletionItem[]): readonly string[] =>
  items.map(({ label }) => (typeof label === 'string' ? label : label.label));

describe('knowledge', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    await write(NOTE, TEXT);
    await commands.executeCommand('poruka.showNote');
  });
  after(async () => {
    await closeAllUnsaved();
    await remove(FILE);
    await remove(NOTE);
    await setting('poruka.language', undefined);
  });

  onPage('an organization that the lexicon has not is marked when the file is saved, and not before', async () => {
    await open(NOTE);
    await mark('Швейцарії', 'underline solid');
    equal(await isMarked('Фонд відродження степу'), false);
    await commands.executeCommand('poruka.createKnowledge');
    const { document } = await until('the new file', () => {
      const editor = window.activeTextEditor;
      return editor?.document.uri.toString() === at(FILE).toString() && editor;
    });
    includes(document.getText(), '# organizations:');
    await type('organizations:\n  - {name: Фонд відродження степу, country: UA}\n');
    await open(NOTE);
    equal(await isMarked('Фонд відродження степу'), false, 'before it is saved');
    await open(FILE);
    await save();
    await open(NOTE);
    await mark('Фонд відродження степу', 'underline double');
    same(mistakes(), []);
  });

  onPage('the tree follows, of the note and of all notes', async () => {
    await write(FILE, 'organizations:\n  - {name: Фонд відродження степу, country: UA}\n');
    await open(NOTE);
    await commands.executeCommand('poruka.showNote');
    await commands.executeCommand('poruka.statements.focus');
    await row('Фонд відродження степу: 20 млн €');
    await open(FILE);
    await type('organizations:\n  - {name: Фонд відродження степу, speaksFor: LV}\n');
    await save();
    await open(NOTE);
    await row('Латвія: 20 млн €');
    await commands.executeCommand('poruka.showWorkspace');
    // Of all notes, not of the one that was shown before.
    await row('1,5 млрд SEK');
    const euros = async (): Promise<string | undefined> =>
      (await rows()).find(({ label, level }) => level === 2 && label.endsWith('€'))?.label;
    const before = await until('a total', euros);
    await closeAllUnsaved();
    await write(FILE, 'ignore:\n  - {text: Чехія}\n');
    await until('another total', async () => (await euros()) !== before);
    await commands.executeCommand('poruka.showNote');
  });

  onPage('a name that is to be ignored is no longer marked; without the file it is again', async () => {
    // By another program, as a checkout does.
    await open(NOTE);
    await write(FILE, 'ignore:\n  - Швейцарія\n');
    await mark('Норвегії', 'underline solid');
    await until('no mark', async () => !(await isMarked('Швейцарії')));
    await remove(FILE);
    await mark('Швейцарії', 'underline solid');
  });

  it('a mistake is named at its line, as it is typed, and a key without meaning is a note', async () => {
    await write(FILE, '');
    await type('version: 1\npeople:\n  - {name: Ольга Степова, country: ZZ}\n  - name: Остап\n    colour: red\n');
    same(await until('two', () => mistakes().length === 2 && mistakes()), [
      '3:36-38 Error: коду ZZ не має жодна держава',
      '5:5-11 Information: ключ «colour» тут нічого не означає',
    ]);
    await setting('poruka.language', 'en');
    await until('in English', () => mistakes()[0]?.endsWith('no state has the code ZZ'));
    await setting('poruka.language', 'uk');
    await type('people:\n  - name: Остап Степовий\n');
    await until('none', () => mistakes().length === 0);
    await closeAllUnsaved();
  });

  it('a mistake of a file that nobody has opened is named, too', async () => {
    await write(FILE, 'ignore: Швейцарія\n');
    await open(NOTE);
    same(await until('one', () => mistakes().length > 0 && mistakes()), ['1:9-18 Error: «ignore:» має бути списком']);
    await remove(FILE);
    await until('none', () => mistakes().length === 0);
  });

  it('completion offers sections, keys of a row, states with their names, offices, model words', async () => {
    await write(FILE, '');
    same(labels(await offered('version: 1\nignore:\n  - Чад\n')), [
      'people',
      'organizations',
      'programmes',
      'holders',
      'aliases',
    ]);
    const keys = await offered('holders:\n  - person: Марта\n    ');
    same(labels(keys), ['office', 'of', 'from', 'to']);
    equal(keys[0]?.insertText, 'office: ');
    same(labels(await offered('people:\n  - gender: ')), ['m', 'f']);
    const states = await offered('people:\n  - {country: ');
    equal(states.find(({ label }) => label === 'LV')?.detail, 'Латвія');
    ok(labels(states).includes('NATO'), 'no bodies');
    ok(labels(await offered('holders:\n  - office: def')).includes('defence_minister'), 'no offices');
    ok(labels(await offered('programmes:\n  - like: новий фо')).includes('фонд'), 'no model words');
    same(labels(await offered('people:\n  - name: ')), []);
    await closeAllUnsaved();
  });

  it('a hover says what a key means and whom an id names', async () => {
    await write(FILE, '');
    await type('holders:\n  - {office: defence_minister, of: LV, person: Марта Ліепіня}\n');
    const said = async (line: number, character: number): Promise<string> => {
      const place = new Position(line, character);
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', at(FILE), place);
      return hovers
        .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
        .join();
    };
    includes(await said(0, 2), 'Хто й коли обіймає посаду');
    includes(await said(1, 33), 'Чия це посада');
    includes(await said(1, 37), 'Латвія');
    equal(await said(1, 45), "Ім'я або id того, хто обіймає посаду.");
  });

  it('the first file, in either language, has no mistake with its lines taken out of comments', async () => {
    for (const language of ['uk', 'en']) {
      await setting('poruka.language', language);
      await remove(FILE);
      await commands.executeCommand('poruka.createKnowledge');
      const text = window.activeTextEditor?.document.getText() ?? '';
      ok(text.includes('version: 1'), `no file in ${language}`);
      const [head = '', body = ''] = text.split('version: 1');
      await type(`${head}version: 1${body.replaceAll(/^# /gm, '')}peeple:\n`);
      // What means nothing is a sign that the rest was read.
      const one = await until('read', () => mistakes().length > 0 && mistakes());
      equal(one.length, 1, one.join('; '));
      includes(one[0] ?? '', 'peeple');
      await closeAllUnsaved();
    }
    await setting('poruka.language', 'uk');
  });
});
