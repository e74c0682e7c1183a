/** What a screen reader says: every row of both trees, its box and its buttons, with everything open, in both languages. */
import { commands } from 'vscode';
import { ok, same } from './assert.ts';
import { ask, onPage, until } from './driver.ts';
import { row, settled, shutView } from './drawn.ts';
import { closeAllUnsaved, open, setting } from './notes.ts';

interface Heard {
  readonly drawn: string;
  readonly spoken: string;
  /** Of the box and the buttons in the row. */
  readonly controls: readonly string[];
}

const ROW = '.customview-tree .monaco-list-row';
const SHUT = `[...document.querySelectorAll('${ROW}[aria-expanded="false"] .monaco-tl-twistie')]`;
const HEARD = `[...document.querySelectorAll('${ROW}')].map((row) => ({
  drawn: [...row.querySelectorAll('.label-name, .label-description')].map((one) => one.textContent).join(' '),
  spoken: row.getAttribute('aria-label') ?? '',
  controls: [...row.querySelectorAll('.custom-view-tree-node-item-checkbox, .action-label')]
    .map((one) => one.getAttribute('aria-label') ?? ''),
}))`;

/** Opens everything, level by level. */
async function openAll(): Promise<void> {
  await until('nothing shut', async () => {
    await settled();
    const expression = `${SHUT}.map((one) => one.click()).length`;
    return (await ask({ do: 'evaluate', expression })).value === 0;
  });
}

const heard = async (): Promise<readonly Heard[]> =>
  (await ask({ do: 'evaluate', expression: HEARD })).value as readonly Heard[];

/** Words, and no sign that a screen reader swallows or spells. */
const isSaid = (text: string): boolean => /\p{L}|\d/u.test(text) && !/[→·|]/.test(text);

describe('what is heard', () => {
  before(async () => {
    await ask({ do: 'viewport', width: 1280, height: 4000 });
    await open('aid.md');
    await commands.executeCommand('poruka.statements.focus');
  });
  after(async () => {
    await ask({ do: 'viewport', width: 1280, height: 800 });
    await commands.executeCommand('poruka.showNote');
    await commands.executeCommand('poruka.statements.focus');
    await setting('poruka.language', undefined);
    await closeAllUnsaved();
  });

  for (const { language, first, entities, least } of [
    { language: 'uk', first: 'Підсумки', entities: 'Дійові особи', least: /\p{Script=Cyrillic}/u },
    { language: 'en', first: 'Totals', entities: 'Actors', least: /[a-z]/i },
  ])
    for (const view of ['note', 'workspace', 'entities'])
      onPage(`is something for every row, box and button (${view}, ${language})`, async () => {
        await setting('poruka.language', language);
        await shutView(entities);
        if (view === 'entities') await commands.executeCommand('poruka.entities.focus');
        else {
          await commands.executeCommand(view === 'note' ? 'poruka.showNote' : 'poruka.showWorkspace');
          await commands.executeCommand('poruka.statements.focus');
          await row(first);
        }
        await openAll();
        const all = await heard();
        ok(all.length > 25, `only ${all.length} rows`);
        same(
          all.filter(({ spoken }) => !isSaid(spoken)).map(({ drawn, spoken }) => `${drawn}: «${spoken}»`),
          [],
        );
        same(
          all.filter(({ controls }) => !controls.every(isSaid)).map(({ drawn, controls }) => `${drawn}: ${controls}`),
          [],
        );
        ok(all.filter(({ spoken }) => least.test(spoken)).length > all.length / 2, 'in another language');
      });

  onPage('is the status of a note, with the name of who says it', async () => {
    await setting('poruka.language', 'uk');
    await open('aid.md');
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    const status = `[...document.querySelectorAll('[id="status.languageStatus"] [aria-label], [id="status.languageStatus"]')]
      .map((one) => one.getAttribute('aria-label') ?? '').join()`;
    await until('the status', async () =>
      /Порука.* вислов/.test(String((await ask({ do: 'evaluate', expression: status })).value)),
    );
  });
});
