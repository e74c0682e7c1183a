/** The tree: what a person reads in it, what a click and the keys do, and what stands there when it is empty. */
import { commands, window, workspace } from 'vscode';
import { equal, includes, ok, same } from './assert.ts';
import { ask, onPage, options, texts, until } from './driver.ts';
import { row, rows, settled, shutView } from './drawn.ts';
import { at, closeAllUnsaved, open, openWith, setting } from './notes.ts';

const WELCOME = '.welcome-view-content';
const TREE_ROW = '.customview-tree .monaco-list-row';

const LONG = 'long-tree.md';
/** The first row that is seen, and where it stands. */
const place = async (): Promise<unknown> => (await ask({ do: 'evaluate', expression: FIRST_SEEN })).value;
const FIRST_SEEN = `(() => {
  const top = document.querySelector('.customview-tree').getBoundingClientRect().top;
  const seen = [...document.querySelectorAll('${TREE_ROW}')]
    .map((row) => [row.getBoundingClientRect().top - top, row.querySelector('.label-name').textContent])
    .filter(([at]) => at >= 0)
    .sort((a, b) => a[0] - b[0]);
  return seen[0];
})()`;
/** How many wait for a decision. */
const BADGE = `document.querySelector('.activitybar .checked .badge-content')?.textContent ?? ''`;

const openTree = async (): Promise<void> => {
  await commands.executeCommand('poruka.statements.focus');
};

/** The keys go there. */
const focusTree = async (): Promise<void> => {
  await openTree();
  const expression = "document.activeElement?.closest('.customview-tree') !== null";
  await until('focus', async () => (await ask({ do: 'evaluate', expression })).value === true);
};

describe('tree', () => {
  before(async () => {
    await setting('poruka.language', 'uk');
    await commands.executeCommand('poruka.showNote');
    await open('aid.md');
    await openTree();
    if (options().page) await shutView('Дійові особи');
  });
  after(async () => {
    await commands.executeCommand('poruka.showNote');
    await setting('poruka.language', undefined);
    await closeAllUnsaved();
  });

  onPage('branches, totals that count, and statements with who, to whom and how much', async () => {
    // another group of tests may have grouped it otherwise a moment ago
    await row("Зобов'язання");
    await row('Чехія: 200 млн €');
    const labels = (await rows()).map(({ label }) => label);
    for (const label of ['Підсумки', "Зобов'язання", 'Потреби, цілі, очікування', 'Швеція: 1,5 млрд SEK'])
      ok(labels.includes(label), `no «${label}» among ${JSON.stringify(labels)}`);
    const totals = (await rows()).filter(({ level }) => level === 2).map(({ label }) => label);
    ok(!totals.some((label) => /^≥ 4 млрд/.test(label)), 'a need is totalled');
    equal(
      new Set(labels.filter((label) => /: \d/.test(label))).size,
      labels.filter((label) => /: \d/.test(label)).length,
    );
    await ask({ do: 'screenshot', file: `tree-${options().host}.png` });
  });

  onPage('a screen reader says the whole', async () => {
    const { spoken } = await row('Чехія: 200 млн');
    includes(spoken, 'Чехія');
    includes(spoken, 'Україна');
    includes(spoken, 'не перевірено');
  });

  onPage('a click selects the words that say so', async () => {
    await ask({ do: 'click', text: 'Чехія: 200 млн', within: '.customview-tree .monaco-list-row' });
    const selected = await until('selection', () => {
      const { document, selection } = window.activeTextEditor ?? {};
      const text = document?.getText(selection) ?? '';
      return text.includes('Чехія передасть Україні ще 200 млн євро') && text;
    });
    equal(window.activeTextEditor?.document.uri.toString(), at('aid.md').toString());
    ok(!selected.includes('Президент'), 'more than the evidence is selected');
  });

  onPage('accepts and rejects by key, and one undo each takes it back', async () => {
    const editor = await open('aid.md');
    const before = editor.document.getText();
    await openTree();
    // a row that is drawn anew under the pointer or the key does not hear it
    await until('rejected record', async () => {
      if (editor.document.getText().includes('review: rejected')) return true;
      await settled();
      await ask({ do: 'click', text: 'Чехія: 200 млн', within: '.customview-tree .monaco-list-row' });
      await openTree();
      await ask({ do: 'press', key: "Control+'" });
      await ask({ do: 'press', key: 'r' });
      await settled();
      return editor.document.getText().includes('review: rejected');
    });
    await row('Відхилено');
    ok(
      !(await rows()).some(({ label, level }) => level === 2 && label.startsWith('Чехія: 200 млн')),
      'still in its branch',
    );
    await open('aid.md');
    await commands.executeCommand('undo');
    equal(editor.document.getText(), before);
    await row('Чехія: 200 млн €');
  });

  onPage('shows the whole workspace, each statement with its note', async () => {
    await commands.executeCommand('poruka.showWorkspace');
    await openTree();
    for (const source of ['plain.txt', 'Перевірочні новини'])
      await until(source, async () => (await rows()).some(({ spoken }) => spoken.includes(source)));
    await row('Чехія: 200 млн €');
    await commands.executeCommand('poruka.showNote');
    await row('Чехія: 200 млн €');
  });

  describe('seen in other ways', () => {
    const labels = async (level: number): Promise<readonly string[]> =>
      (await rows()).filter((one) => one.level === level).map(({ label }) => label);
    const shows = (what: string, level: number, expected: readonly string[]): Promise<true> =>
      until(what, async () => {
        const drawn = await labels(level);
        return expected.every((label) => drawn.includes(label)) && drawn.length === expected.length;
      });

    before(async () => {
      await open('aid.md');
      await commands.executeCommand('poruka.showNote');
      await openTree();
    });
    after(async () => {
      await commands.executeCommand('poruka.groupTree', 'kind');
      await commands.executeCommand('poruka.sortTree', 'position');
      await commands.executeCommand('poruka.clearFilter');
    });

    onPage(
      'a filter is typed after its key, leaves what fits with totals of it, and is cleared by a button',
      async () => {
        await row('Швеція: ');
        await focusTree();
        await ask({ do: 'press', key: "Control+'" });
        await ask({ do: 'press', key: 'f' });
        await until('the box', async () => (await texts('.quick-input-widget .quick-input-message')).length > 0);
        await ask({ do: 'type', text: 'хто:Чехія сума:>100млн' });
        await ask({ do: 'press', key: 'Enter' });
        await shows('only Czechia', 1, ['Підсумки', "Зобов'язання"]);
        await shows('its total', 2, ['200 млн €', 'Чехія: 200 млн €']);
        includes(
          (await texts('.tree-explorer-viewlet-tree-view .message')).join(' '),
          'фільтр: хто:Чехія сума:>100млн',
        );
        await ask({ do: 'screenshot', file: `tree-filter-${options().host}.png` });
        await ask({ do: 'click', selector: '.action-label[aria-label^="Clear the Filter"]:visible' });
        await row('Швеція: ');
      },
    );

    onPage('a filter that leaves nothing says so, and the way out', async () => {
      await commands.executeCommand('poruka.filterTree', 'who:JP');
      const says = (reason: string): Promise<true> =>
        until(reason, async () => (await texts(WELCOME)).join(' ').includes(reason));
      await says('Фільтр нічого не залишив у цій нотатці');
      // another note may have it
      await ask({ do: 'click', text: 'Шукати в усіх нотатках', within: WELCOME });
      await until('the other question', async () => !(await texts(WELCOME)).join(' ').includes('в усіх нотатках'));
      await says('Фільтр нічого не залишив');
      await ask({ do: 'click', text: 'Зняти фільтр', within: WELCOME });
      await row('Підсумки');
      await commands.executeCommand('poruka.showNote');
      await row('Швеція: ');
    });

    onPage('a key goes from the note to all notes and back', async () => {
      await open('aid.md');
      await commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await ask({ do: 'press', key: "Control+' w" });
      await ask({ do: 'text', selector: '.pane-header[aria-label^="Усі нотатки"]' });
      await ask({ do: 'press', key: "Control+' t" });
      await ask({ do: 'press', key: "Control+' w" });
      await ask({ do: 'text', selector: '.pane-header[aria-label^="Ця нотатка"]' });
      await row('Швеція: ');
    });

    onPage('a token that says nothing is told while it is typed, and nothing is filtered', async () => {
      const asked = commands.executeCommand('poruka.filterTree');
      await until('the box', async () => (await texts('.quick-input-widget .quick-input-message')).length > 0);
      await ask({ do: 'type', text: 'ціна:5' });
      await until('the complaint', async () =>
        (await texts('.quick-input-widget .quick-input-message')).join(' ').includes('«ціна:5» нічого не звужує'),
      );
      await ask({ do: 'press', key: 'Escape' });
      await asked;
      await row('Швеція: ');
    });

    onPage('by who gives, each with what it is worth', async () => {
      const asked = commands.executeCommand('poruka.groupTree');
      await ask({ do: 'click', text: 'Хто дає', within: '.quick-input-list .monaco-list-row' });
      await asked;
      const groups = async (): Promise<readonly string[]> =>
        (await rows()).filter(({ level }) => level === 1).map(({ label, description }) => `${label} ${description}`);
      for (const group of ['Чехія 2 · 200 млн €', 'Швеція 2 · 1,5 млрд SEK'])
        await until(group, async () => (await groups()).includes(group));
      await ask({ do: 'screenshot', file: `tree-groups-${options().host}.png` });
      await commands.executeCommand('poruka.groupTree', 'kind');
      await row("Зобов'язання");
    });

    onPage('what is selected and what is shut stay so when the note changes', async () => {
      const editor = await open('aid.md');
      await row('Угорщина');
      await settled();
      const isShut = async (): Promise<boolean> => !(await rows()).some(({ label }) => label.startsWith('Угорщина'));
      await ask({ do: 'click', text: 'Відмови й зміни', within: TREE_ROW });
      await until('shut', isShut);
      await ask({ do: 'click', text: 'Чехія: 200 млн', within: TREE_ROW });
      await until('the words selected', () => window.activeTextEditor === editor && !editor.selection.isEmpty);
      const { document } = editor;
      await until('typed', () =>
        editor.edit((edit) =>
          edit.insert(document.positionAt(document.getText().length), 'Норвегія виділить Україні 300 млн доларів.\n'),
        ),
      );
      await row('Норвегія: ');
      ok(await isShut(), 'opened again');
      const selected = (await rows()).filter((one) => one.isSelected).map(({ label }) => label);
      equal(selected.join(), 'Чехія: 200 млн €');
      await commands.executeCommand('undo');
      await until('Norway gone', async () => !(await rows()).some(({ label }) => label.startsWith('Норвегія')));
      await settled();
      ok(await isShut(), 'opened again by the undo');
      // a row that is drawn anew under the pointer does not hear it
      await until('open again', async () => {
        if (await isShut()) await ask({ do: 'click', text: 'Відмови й зміни', within: TREE_ROW });
        await settled();
        return !(await isShut());
      });
    });
  });

  onPage('a long tree stays where it was scrolled to, with what is open in it, when its notes change', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `Чехія передасть Україні ${i + 1} млн євро на дрони.`);
    const editor = await openWith(LONG, `${many.join('\n\n')}\n`);
    const areOpen = async (): Promise<boolean> => (await rows()).some(({ level }) => level === 3);
    await row('Чехія: 1 млн €');
    await focusTree();
    await settled();
    const focused = async (): Promise<string> => {
      const expression = `document.querySelector('${TREE_ROW}.focused .label-name')?.textContent ?? ''`;
      return String((await ask({ do: 'evaluate', expression })).value);
    };
    // a key that meets rows which are being drawn may be lost: then the way is gone once more
    const chosen = await until('a row far down, opened by key', async () => {
      await ask({ do: 'press', key: `Home PageDown PageDown PageDown ${'ArrowUp '.repeat(12)}ArrowRight` });
      await settled();
      const label = await focused();
      return label.startsWith('Чехія: ') && (await areOpen()) && label;
    });
    await settled();
    await ask({ do: 'press', key: 'Enter' });
    await until('its words selected', () => !editor.selection.isEmpty);
    await focusTree();
    await settled();
    const before = await place();
    await ask({ do: 'press', key: "Control+' a" });
    await until('accepted', () => editor.document.getText().includes('review: accepted'));
    await until('drawn', async () => (await rows()).some(({ label, isChecked }) => label === chosen && isChecked));
    await until('counted', async () => (await ask({ do: 'evaluate', expression: BADGE })).value === '59');
    await settled();
    same(await place(), before, 'the tree has moved');
    equal(await focused(), chosen);
    ok(await areOpen(), 'shut');
    await closeAllUnsaved();
    await workspace.fs.delete(at(LONG));
  });

  onPage('says why it is empty', async () => {
    await open('data.json');
    includes((await texts(WELCOME)).join(' '), 'Порука читає Markdown і простий текст');
    await closeAllUnsaved();
    await until('another reason', async () => (await texts(WELCOME)).join(' ').includes('Відкрийте нотатку'));
    await setting('poruka.language', 'en');
    await until('the same in English', async () =>
      (await texts(WELCOME)).join(' ').includes('Open a note in Ukrainian'),
    );
    await setting('poruka.language', 'uk');
  });

  onPage('says that a note is too large, and where to change that', async () => {
    await setting('poruka.maxFileSize', 1000);

    const long = await workspace.openTextDocument({ language: 'markdown', content: 'Довге речення. '.repeat(100) });
    await window.showTextDocument(long);
    await until('the cap', async () => (await texts(WELCOME)).join(' ').includes('більша за встановлену межу'));
    await setting('poruka.maxFileSize', undefined);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
