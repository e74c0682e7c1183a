/** The extension wakes up in the host that this run is about, from the bundle made for it, and the page can be asked. */
import { commands, extensions, window, workspace } from 'vscode';
import { equal, ok } from './assert.ts';
import { ask, closeAll, onPage, options, texts, until } from './driver.ts';

interface Api {
  readonly host: string;
  readonly version: string;
}

/** Code loading and `activate` as VS Code itself counts them: for `npm run bench`, since no test measures time. */
const tellActivation = async (): Promise<void> => {
  await commands.executeCommand('workbench.action.showRuntimeExtensions');
  // the list is drawn when it likes
  const time = await until('time of activation', async () => {
    const rows = await texts('.runtime-extensions-editor .monaco-list-row');
    return /(\d+)\s*ms/.exec(rows.find((text) => /poruka/i.test(text)) ?? '')?.[1];
  });
  console.log(`TEST activation ${time} ms`);
  await commands.executeCommand('workbench.action.closeActiveEditor');
};

describe('activation', () => {
  after(closeAll);

  it('runs in the host that was asked for, so that a green run says what it seems to say', async () => {
    const extension = extensions.getExtension<Api>('poruka.poruka');
    ok(extension, 'poruka.poruka is not installed');
    const api = await extension.activate();
    equal(api.host, options().host);
    equal(api.version, __VERSION__);
    equal(typeof WorkerGlobalScope !== 'undefined', options().host === 'web');
    equal(typeof process === 'undefined', options().host === 'web');
  });

  it('is the one that was asked for: installed from its package, or as it stands in the source', () => {
    const path = extensions.getExtension('poruka.poruka')?.extensionUri.path ?? '';
    equal(path.endsWith(`/extensions/poruka.poruka-${__VERSION__}`), options().installed ?? false, path);
  });

  it('is activated by a Markdown note', async () => {
    const [note] = await workspace.findFiles('**/*.md', undefined, 1);
    ok(note, 'the workspace has no note');
    await window.showTextDocument(note);
    await until('active extension', () => extensions.getExtension('poruka.poruka')?.isActive);
  });

  if (options().measure) it('takes so long', tellActivation);

  onPage('has nothing to say before it is asked', async () => {
    const toasts = 'document.querySelectorAll(".notifications-toasts .notification-list-item").length';
    equal((await ask({ do: 'evaluate', expression: toasts })).value, 0);
  });

  onPage('draws the workspace in the Explorer', async () => {
    await commands.executeCommand('workbench.view.explorer');
    const rows = await texts('.explorer-folders-view .monaco-list-row');
    ok(
      rows.some((row) => row.includes('note.md')),
      `no note.md among ${JSON.stringify(rows)}`,
    );
    await ask({ do: 'screenshot', file: `activation-${options().host}.png` });
  });
});
