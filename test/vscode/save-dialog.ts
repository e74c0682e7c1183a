/** The dialog that asks where to, as a person answers it by keyboard; and the file that comes of it. */
import { ask, pause, until } from './driver.ts';
import { at, read } from './notes.ts';

const INPUT = '.quick-input-widget:not([style*="display: none"]) input.input';
const typed = async (): Promise<string> =>
  String((await ask({ do: 'evaluate', expression: `document.querySelector('${INPUT}')?.value ?? ''` })).value);

/** The last question is where to: what is proposed has the right ending, and is replaced by ours. */
export const answerFile = async (name: string): Promise<void> => {
  const ending = name.slice(name.lastIndexOf('.'));
  await until('a proposed file', async () => (await typed()).endsWith(ending));
  await ask({ do: 'press', key: 'Control+A' });
  await ask({ do: 'type', text: at(name).path });
  await until('the path', async () => (await typed()) === at(name).path);
  // While the dialog still lists the folder it does not hear the key.
  await until('the end of the dialog', async () => {
    if ((await typed()) === '') return true;
    await ask({ do: 'press', key: 'Enter' });
    await pause(300);
    return false;
  });
};

export const written = (name: string): Promise<string> =>
  until(`file ${name}`, () =>
    read(name).then(
      (text) => text !== '' && text,
      () => undefined,
    ),
  );
