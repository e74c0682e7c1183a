/** What others may ask of us: extensions by the interface, a chat by its tools, a person who cites. */
import { CancellationTokenSource, commands, env, extensions, LanguageModelTextPart, lm } from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { until } from './driver.ts';
import { closeAllUnsaved, open, select, setting } from './notes.ts';

const ours = () => extensions.all.find(({ packageJSON }) => packageJSON.name === 'poruka');

describe('what others may ask', () => {
  before(() => setting('poruka.language', 'uk'));
  after(async () => {
    await setting('poruka.language', undefined);
    await closeAllUnsaved();
  });

  it('an extension: an analysis of any text, the records of a note, and no way to write', async () => {
    const api = await ours()?.activate();
    equal(api.apiVersion, 1);
    const analysis = await api.analyze('Данія виділить Україні 5 млн євро.', { date: '2025-09-18' });
    equal(analysis.schema, 'poruka/analysis@1');
    equal(analysis.statements[0]?.by.join(), 'DK');
    const { document } = await open('aid.md');
    let records: readonly { readonly record: { readonly by?: readonly string[] } }[] = [];
    await until('the records', async () => {
      records = (await api.records(document)) ?? [];
      return records.length > 0;
    });
    ok(
      records.some(({ record }) => record.by?.includes('SE')),
      'no record of Sweden',
    );
  });

  it('a chat: records with their sentence, totals by donor, who somebody is', async () => {
    const ask = async (name: string, input: object): Promise<string> => {
      const { token } = new CancellationTokenSource();
      const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
      return content.map((part) => (part instanceof LanguageModelTextPart ? part.value : '')).join('');
    };
    ok(
      ['poruka_find', 'poruka_totals', 'poruka_actor'].every((name) => lm.tools.some((tool) => tool.name === name)),
      'the tools are not there',
    );
    includes(await ask('poruka_find', { filter: 'who:SE' }), 'Уряд Швеції виділить Україні 1,5 млрд крон');
    includes(await ask('poruka_totals', { by: 'donor' }), '"SEK"');
    const who = await ask('poruka_actor', { name: 'UA' });
    includes(who, 'Україна');
  });

  it('a person: the sentence with its source is on the clipboard', async () => {
    const editor = await open('aid.md');
    select(editor, 'передасть Україні');
    await commands.executeCommand('poruka.copyCitation');
    const copied = await env.clipboard.readText();
    includes(copied, '«Чехія передасть Україні ще 200 млн євро');
    includes(copied, 'Перевірочні новини, 18 вересня 2025');
    includes(copied, 'https://example.org/novyny/1');
  });
});
