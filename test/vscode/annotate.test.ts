/** Tagging by hand, by keys: actors, states, sums and commitments, roles filled from the sentence, spans by a word. One undo takes each back to the byte. */
import { type CodeAction, commands, Selection, type TextEditor, window, workspace } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { answer } from './by-key.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { mark, row } from './drawn.ts';
import { at, closeAllUnsaved, openWith, read, select, setting, write } from './notes.ts';

const NOTE = 'annotate.md';
const LIST = '.quick-input-list .monaco-list-row';

const chord = async (key: string): Promise<void> => {
  await ask({ do: 'press', key: "Control+'" });
  await ask({ do: 'press', key });
};
const press = (key: string): Promise<unknown> => ask({ do: 'press', key });
/** Rows of the list that is open. */
const list = (): Promise<readonly string[]> =>
  until('a list', async () => {
    const found = await ask({ do: 'evaluate', expression: ROWS });
    const shown = found.value as readonly string[];
    return shown.length > 0 && shown;
  });
const ROWS = `[...document.querySelectorAll('${LIST}')].map((row) => row.textContent.replaceAll('\\u00a0', ' '))`;
const TICKED = `document.querySelector('${LIST} .monaco-checkbox, ${LIST} [role=checkbox]')?.getAttribute('aria-checked') === 'true'`;
const titled = (title: string): Promise<true> =>
  until(title, async () => {
    const expression =
      "document.querySelector('.quick-input-widget:not([style*=\"display: none\"])')?.textContent ?? ''";
    return String((await ask({ do: 'evaluate', expression })).value).includes(title);
  });

describe('tagging by hand', () => {
  let original = '';
  let editor: TextEditor;

  const selectText = (text: string): void => {
    const start = editor.document.getText().lastIndexOf(text);
    ok(start >= 0, `no «${text}»`);
    editor.selection = new Selection(
      editor.document.positionAt(start),
      editor.document.positionAt(start + text.length),
    );
  };
  const written = (part: string): Promise<true> =>
    until(part, () => editor.document.getText().includes(part)).catch((error) => {
      throw new Error(`${error.message}\n${editor.document.getText()}`);
    });
  const undone = async (): Promise<void> => {
    await commands.executeCommand('undo');
    equal(editor.document.getText(), original);
  };

  before(async () => {
    await setting('poruka.language', 'uk');
    original = (await read('aid.md')).replace(
      'Угорщина не',
      'Фонд Надії мовчить. З Фондом Надії говорили. Угорщина не',
    );
  });
  beforeEach(async () => {
    await closeAllUnsaved();
    editor = await openWith(NOTE, original);
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });
  after(async () => {
    await closeAllUnsaved();
    await workspace.fs.delete(at(NOTE));
    await setting('poruka.language', undefined);
  });

  onPage('a state and a sum at the cursor by one chord each, and one undo each', async () => {
    select(editor, 'Чехія передасть');
    await chord('2');
    await written('kind: country');
    includes(editor.document.getText(), 'entity: "CZ"');
    includes(editor.document.getText(), 'exact: "Чехія", ');
    includes(editor.document.getText(), 'review: accepted');
    await until('told', async () => (await texts('.statusbar')).join(' ').includes('Позначено країну: Чехія'));
    await undone();
    select(editor, '200 млн євро');
    await chord('3');
    await written('amount: {min: 200000000, max: 200000000, currency: "EUR"}');
    await undone();
  });

  onPage('an actor whom nobody knows gets a name, and is tagged wherever the note says it', async () => {
    selectText('Фонд Надії');
    await chord('1');
    await titled('Хто це?');
    includes((await list())[0] ?? '', 'Назва, яку знає лише ця нотатка: Фонд Надії');
    await press('Enter');
    await titled('Назва в називному відмінку');
    await press('Enter');
    await written('name: "Фонд Надії"');
    select(editor, 'Фонд Надії мовчить');
    await chord('0');
    await titled('Позначити ту саму назву й тут');
    const shown = await list();
    equal(shown.length, 1);
    includes(shown[0] ?? '', 'Фондом Надії');
    await ask({ do: 'screenshot', file: `annotate-same-${options().host}.png` });
    await press('Enter');
    await written('exact: "Фондом Надії"');
    await commands.executeCommand('undo');
    ok(!editor.document.getText().includes('exact: "Фондом'), 'still tagged');
    await undone();
  });

  onPage(
    'a name is tagged once, and in all notes: each place with its sentence, as one edit and one undo',
    async () => {
      const OTHER =
        'Уряд подякував.\n\nПро поставки домовилися у вівторок, а наступного дня Фонд Надії передав лікарням генератори.\n';
      const others = {
        'annotate-a.md': OTHER,
        'annotate-b.md': OTHER.replace('Фонд', 'Фонду'),
        'annotate-c.txt': 'Тиша.',
      };
      for (const [name, text] of Object.entries(others)) await write(name, text);
      const noteOf = (name: string) => workspace.textDocuments.find(({ uri }) => uri.path.endsWith(`/${name}`));
      const kept = (name: string): string => noteOf(name)?.getText() ?? '';
      try {
        selectText('Фонд Надії');
        await chord('1');
        await titled('Хто це?');
        await press('Enter');
        await titled('Назва в називному відмінку');
        await press('Enter');
        await written('name: "Фонд Надії"');
        const tagged = editor.document.getText();
        await setting('poruka.language', 'en');
        select(editor, 'Фонд Надії мовчить');
        await chord('Shift+0');
        await titled('Tag the same name in all notes: Фонд Надії');
        await press('Escape');
        await setting('poruka.language', 'uk');
        await chord('Shift+0');
        await titled('Позначити ту саму назву в усіх нотатках: Фонд Надії');
        const shown = await list();
        equal(shown.length, 3, shown.join('\n'));
        const [own = '', first = '', second = ''] = shown;
        includes(own, 'Фондом Надії');
        includes(first, 'annotate-a.md · рядок 3');
        includes(first, '…домовилися у вівторок, а наступного дня Фонд Надії передав лікарням генератори');
        includes(second, 'annotate-b.md');
        await ask({ do: 'screenshot', file: `annotate-everywhere-${options().host}.png` });
        equal(editor.document.getText(), tagged, 'written before anybody agreed');
        // one of the three is none
        await ask({ do: 'click', text: 'Фонду Надії', within: LIST });
        await press('Enter');
        await written('exact: "Фондом Надії"');
        includes(kept('annotate-a.md'), 'name: "Фонд Надії"');
        equal(kept('annotate-b.md'), others['annotate-b.md']);
        equal(await read('annotate-a.md'), OTHER, 'saved by us');
        await until('told', async () =>
          (await texts('.statusbar')).join(' ').includes('Позначено дійову особу: 2 згадки'),
        );
        // what is tagged is not asked about again
        await chord('Shift+0');
        await until('what is left', async () => (await list()).length === 1);
        await press('Escape');
      } finally {
        await closeAllUnsaved();
        for (const name of Object.keys(others)) await workspace.fs.delete(at(name));
      }
    },
  );

  onPage('who is read as somebody else there is offered, and not ticked', async () => {
    await closeAllUnsaved();
    editor = await openWith(NOTE, 'Іран передасть Україні дрони. Ірак передасть Україні 5 млн доларів.\n');
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    select(editor, 'Іран');
    await chord('2');
    await written('entity: "IR"');
    select(editor, 'Іран');
    await chord('0');
    await titled('Позначити ту саму назву й тут');
    const [shown = ''] = await list();
    includes(shown, 'тут прочитано: Ірак');
    await press('Enter');
    await ask({ do: 'gone', selector: '.quick-input-widget' });
    ok(!editor.document.getText().includes('exact: "Ірак"'), 'tagged as another state');
  });

  onPage('a word that is no name is asked about, and Escape leaves the note as it is', async () => {
    select(editor, 'снарядів до');
    await chord('2');
    await titled('Яка це країна?');
    await ask({ do: 'type', text: 'Словач' });
    await until('found', async () => (await list())[0]?.includes('Словаччина') ?? false);
    await press('Escape');
    equal(editor.document.getText(), original);
  });

  onPage('what it is not: in this note', async () => {
    select(editor, 'Угорщина не');
    await chord('Backspace');
    await titled('«Угорщина»');
    await ask({ do: 'click', text: 'ніде в цій нотатці', within: LIST });
    await written('scope: note');
    includes(editor.document.getText(), 'review: rejected');
    await undone();
  });

  onPage('a role is filled from what the sentence holds', async () => {
    select(editor, 'передасть Україні');
    await chord('5');
    await titled('Хто дає');
    const offered = await list();
    includes(offered[0] ?? '', 'Чехія');
    includes(offered[1] ?? '', 'Україна');
    ok(
      offered.some((one) => one.includes('Швеція')),
      'the others of the note are not offered',
    );
    await ask({ do: 'screenshot', file: `annotate-role-${options().host}.png` });
    await ask({ do: 'type', text: 'Швеція' });
    await until('one', async () => (await list()).length === 1);
    await ask({ do: 'click', text: 'Швеція', within: LIST });
    await press('Enter');
    await written('by: ["CZ", "SE"]');
    includes(editor.document.getText(), 'review: edited');
    await commands.executeCommand('poruka.statements.focus');
    await row('Чехія, Швеція: 200 млн €');
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await undone();
  });

  onPage('what the sentence does not say is typed, and read as any text would be: by keys alone', async () => {
    const more = async (key: string, row: string, prompt: string): Promise<void> => {
      select(editor, 'передасть Україні');
      await chord(key);
      await until(row, async () => (await list()).some((one) => one.includes(row)));
      await ask({ do: 'type', text: row });
      await until('one', async () => (await list()).length === 1);
      await press('ArrowDown');
      await press('Space');
      await until('ticked', async () => (await ask({ do: 'evaluate', expression: TICKED })).value === true);
      await press('Enter');
      await titled(prompt);
    };
    await more('7', 'Інша сума', 'Скільки?');
    await answer('300 мільйонів');
    await titled('Суми з валютою тут не прочитано');
    await answer('300 млн доларів');
    await written('{min: 300000000, max: 300000000, currency: "USD", basis: total, raw: "300 млн доларів"}');
    includes(editor.document.getText(), 'raw: "200 млн євро"');
    await undone();
    await more('5', 'Хтось інший', 'Хто дає?');
    await answer('Європейський інвестиційний банк');
    await written('by: ["CZ", "EIB"]');
    await undone();
  });

  onPage('a deadline that stands elsewhere is typed; the sentence itself is no condition', async () => {
    select(editor, 'передасть Україні');
    await chord('8');
    await titled('До якого строку');
    includes((await list()).join(), 'до кінця року');
    await ask({ do: 'type', text: 'Інший строк' });
    await until('one', async () => (await list()).length === 1);
    await press('Enter');
    await titled('До якого строку?');
    await answer('до 1 березня 2026 року');
    await written('2026-03-01');
    await undone();
    select(editor, 'Про це');
    await chord('ArrowDown');
    await until('selected', () => !editor.selection.isEmpty);
    await chord('9');
    await titled('Умова словами тексту');
    const value = "document.querySelector('.quick-input-widget input').value";
    equal((await ask({ do: 'evaluate', expression: value })).value, '');
    await press('Escape');
    equal(editor.document.getText(), original);
  });

  onPage('a commitment that nobody found: act, who, to whom', async () => {
    selectText('Фонд Надії мовчить');
    await chord('4');
    await titled('Що це за вислів');
    await press('Enter');
    await titled('Хто дає');
    await ask({ do: 'click', text: 'Угорщина', within: LIST });
    await press('Enter');
    await titled('Кому');
    await ask({ do: 'click', text: 'Україна', within: LIST });
    await press('Enter');
    await written('by: ["HU"]');
    includes(editor.document.getText(), 'exact: "Фонд Надії мовчить"');
    includes(editor.document.getText(), 'act: pledge');
    await undone();
  });

  onPage('what is given is read from words: goods and how many', async () => {
    select(editor, 'Чехія передасть');
    const done = commands.executeCommand('poruka.fillRole', 'items');
    await answer('400 генераторів');
    ok(await done, 'not filled');
    await written('{item: "генератор", qty: 400, unit: null}');
    await undone();
  });

  onPage('a name that is none anywhere is a row of poruka.yaml', async () => {
    select(editor, 'Пол Йонсон');
    await chord('Backspace');
    await ask({ do: 'text', selector: LIST });
    await ask({ do: 'click', text: 'ніде: рядок', within: LIST });
    await answer('Пол Йонсон');
    const own = await until('the file', () => read('poruka.yaml').catch(() => false as const));
    equal(own, 'version: 1\nignore:\n  - {text: "Пол Йонсон", kind: actor}\n');
    equal(editor.document.getText(), original);
    await workspace.fs.delete(at('poruka.yaml'));
  });

  onPage('a span grows and shrinks by a word; what a statement quotes goes along', async () => {
    select(editor, 'оборони Пол');
    const selected = (): string => editor.document.getText(editor.selection);
    await chord('ArrowRight');
    await until('a word', () => selected() === 'оборони');
    await chord('ArrowRight');
    await until('two', () => selected() === 'оборони Пол');
    await chord('Shift+ArrowLeft');
    await until('three', () => selected() === 'міністр оборони Пол');
    await chord('ArrowLeft');
    await until('two again', () => selected() === 'міністр оборони');
    equal(editor.document.getText(), original);

    selectText('Чехія передасть Україні ще 200 млн євро на закупівлю снарядів до кінця року');
    await chord('ArrowLeft');
    await written('exact: "Чехія передасть Україні ще 200 млн євро на закупівлю снарядів до кінця", ');
    await until('followed', () => selected().endsWith('до кінця'));
    await undone();
  });

  it('Ctrl+. on a statement offers what can be done with it, on a selection to tag it, elsewhere nothing of ours', async () => {
    const offered = async (): Promise<readonly CodeAction[]> =>
      (
        await commands.executeCommand<readonly CodeAction[]>(
          'vscode.executeCodeActionProvider',
          editor.document.uri,
          editor.selection,
        )
      ).filter(({ command }) => command?.command.startsWith('poruka.'));
    const titles = async (): Promise<string> =>
      (await offered()).map(({ title }) => title.replaceAll('\u00a0', ' ')).join(' | ');
    const what = 'Чехія → Україна: 200 млн €';
    select(editor, 'передасть Україні');
    await until('all that can be done', async () => (await titles()) !== '');
    equal(
      await titles(),
      ['Прийняти', 'Відхилити', 'Заповнити роль…', 'Скопіювати пояснення']
        .map((verb) => `${verb}: ${what}`)
        .join(' | '),
    );
    const [accept] = await offered();
    ok(accept?.command, 'nothing to accept');
    await commands.executeCommand(accept.command.command, ...(accept.command.arguments ?? []));
    await written('review: accepted');
    select(editor, 'передасть Україні');
    const after = await titles();
    includes(after, `Скасувати рішення: ${what}`);
    ok(!after.includes('Прийняти'), after);
    await undone();
    selectText('Фонд Надії');
    includes(await titles(), 'Позначити дійову особу | Позначити країну | Позначити суму');
    editor.selection = new Selection(0, 0, 0, 0);
    equal(await titles(), '');
  });

  onPage('a name within a commitment is tagged too: both are kept, and both are marked', async () => {
    select(editor, 'передасть Україні');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    select(editor, 'Чехія передасть');
    await chord('2');
    await written('kind: country');
    includes(editor.document.getText(), 'review: accepted');
    await mark('Чехія', 'underline solid');
    await mark('Чехія', 'above solid');
    await mark('Чехія передасть Україні ще 200 млн євро на закупівлю снарядів до кінця року', 'bar solid');
    await commands.executeCommand('undo');
    await undone();
  });

  onPage('from suggestion to suggestion, and past what is decided', async () => {
    const starts = async (key: string): Promise<string> => {
      const before = editor.selection.start;
      await chord(key);
      await until('moved', () => !editor.selection.start.isEqual(before));
      return editor.document.getText(editor.selection).slice(0, 5);
    };
    select(editor, 'Про це');
    equal(await starts('ArrowDown'), 'Чехія');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    select(editor, 'Про це');
    equal(await starts('ArrowDown'), 'що Ук');
    equal(await starts('PageUp'), 'Чехія');
    equal(window.activeTextEditor?.document, editor.document);
  });
});
