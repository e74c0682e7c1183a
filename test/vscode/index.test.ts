/** The index of the workspace: which files it reads, what it does when they change, its threads and its cache, also when that is damaged or shared. */
import { commands, extensions, Uri, workspace } from 'vscode';
import type { Stored } from '../../src/reader/shard.ts';
import type { Measured } from '../../src/vscode/extension.ts';
import type { Log } from '../../src/vscode/log.ts';
import { equal, ok, same } from './assert.ts';
import { until } from './driver.ts';
import { at, closeAllUnsaved, setting, write } from './notes.ts';

const pledge = (giver: string): string => `# Новина\n\n${giver} виділить Україні 30 млн євро на ремонт мостів.\n`;

const extension = () => {
  const found = extensions.getExtension<Measured>('poruka.poruka');
  ok(found, 'poruka.poruka is not installed');
  return found;
};

const listed = (): readonly string[] =>
  extension()
    .exports.workspace()
    .readings.map(({ view }) => view.uri.slice(view.uri.indexOf('/index-test/') + 12))
    .filter((_, i) => extension().exports.workspace().readings[i]?.view.uri.includes('/index-test/'));

const lists = (what: string, ...names: readonly string[]): Promise<true> =>
  until(what, () => JSON.stringify([...listed()].sort()) === JSON.stringify([...names].sort())) as Promise<true>;

const remove = async (name: string): Promise<void> =>
  workspace.fs.delete(at(name), { recursive: true }).then(undefined, () => undefined);

/** What it is told stays, so that a test can look. */
function keepLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    error: (error) => lines.push(`error: ${error}`),
    note: (text) => lines.push(text),
    last: () => lines,
    dispose: () => undefined,
  };
}

describe('index', () => {
  before(async () => {
    await extension().activate();
    await write('index-test/a.md', pledge('Данія'));
    await write('index-test/b.txt', pledge('Литва'));
    await write('index-test/nothing.md', '# Погода\n\nЗавтра дощ.\n');
    await write('index-test/drafts/c.md', pledge('Чехія'));
    await write('index-test/node_modules/d.md', pledge('Норвегія'));
    await commands.executeCommand('poruka.showWorkspace');
    await commands.executeCommand('poruka.statements.focus');
  });
  after(async () => {
    await setting('files.exclude', undefined);
    await setting('files.watcherExclude', undefined);
    await setting('poruka.index.exclude', undefined);
    await setting('search.useIgnoreFiles', undefined);
    await commands.executeCommand('poruka.showNote');
    await remove('index-test');
    await closeAllUnsaved();
  });

  it('reads what says something, and nothing in node_modules', () =>
    lists('the notes', 'a.md', 'b.txt', 'drafts/c.md'));

  it('leaves out what .gitignore does, unless the editor is told otherwise', async () => {
    await write('index-test/.gitignore', 'drafts/\n');
    await lists('without drafts', 'a.md', 'b.txt');
    await setting('search.useIgnoreFiles', false);
    await lists('with drafts', 'a.md', 'b.txt', 'drafts/c.md');
    await setting('search.useIgnoreFiles', undefined);
    await lists('without drafts again', 'a.md', 'b.txt');
    await remove('index-test/.gitignore');
    await lists('with all', 'a.md', 'b.txt', 'drafts/c.md');
  });

  it('leaves out what files.exclude and the own setting do', async () => {
    await setting('files.exclude', { '**/a.md': true });
    await lists('without a.md', 'b.txt', 'drafts/c.md');
    await setting('poruka.index.exclude', ['**/drafts', '**/node_modules']);
    await lists('without drafts', 'b.txt');
    await setting('files.exclude', undefined);
    await setting('poruka.index.exclude', []);
    await lists('with node_modules', 'a.md', 'b.txt', 'drafts/c.md', 'node_modules/d.md');
    await setting('poruka.index.exclude', undefined);
    await lists('as before', 'a.md', 'b.txt', 'drafts/c.md');
  });

  it('follows files that come, change, are renamed and go', async () => {
    await write('index-test/new.md', pledge('Естонія'));
    await lists('a new note', 'a.md', 'b.txt', 'drafts/c.md', 'new.md');
    await write('index-test/new.md', '# Погода\n\nЗавтра сонце.\n');
    await lists('a note that says nothing any more', 'a.md', 'b.txt', 'drafts/c.md');
    await workspace.fs.rename(at('index-test/a.md'), at('index-test/z.md'));
    await lists('a note by another name', 'z.md', 'b.txt', 'drafts/c.md');
    await workspace.fs.rename(at('index-test/z.md'), at('index-test/a.md'));
    await remove('index-test/new.md');
    await lists('as before', 'a.md', 'b.txt', 'drafts/c.md');
  });

  it('a storm of changes', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `storm/${i}.md`);
    await Promise.all(names.map((name, i) => write(`index-test/${name}`, pledge(i % 2 ? 'Фінляндія' : 'Бельгія'))));
    await lists('two hundred new notes', 'a.md', 'b.txt', 'drafts/c.md', ...names);
    await remove('index-test/storm');
    await lists('as before', 'a.md', 'b.txt', 'drafts/c.md');
  });

  it('says how far it is, stops when nobody waits, and goes on from there', async () => {
    const names = Array.from({ length: 1_500 }, (_, i) => `many/${i}.md`);
    const named = (): number => listed().filter((name) => name.startsWith('many/')).length;
    const { workspace: now } = extension().exports;
    await commands.executeCommand('poruka.showNote');
    await Promise.all(names.map((name) => write(`index-test/${name}`, pledge('Фінляндія'))));
    await commands.executeCommand('poruka.showWorkspace');
    const begun = await until('the first results', () => {
      const { progress } = now();
      return progress !== null && progress.done > 0 && { ...progress };
    });
    ok(begun.of >= names.length, `only ${begun.of} to be read`);
    await commands.executeCommand('poruka.showNote');
    await until('the end', () => now().progress === null);
    const first = named();
    ok(first > 0 && first < names.length, `${first} were read`);
    await commands.executeCommand('poruka.showWorkspace');
    await until('all of them', () => named() === names.length, 60_000);
    await remove('index-test/many');
    await lists('as before', 'a.md', 'b.txt', 'drafts/c.md');
  });

  it('after a storm, also what nobody told of is found', async () => {
    await setting('files.watcherExclude', { '**/index-test/unseen/**': true });
    await write('index-test/unseen/old.md', pledge('Данія'));
    await commands.executeCommand('poruka.refresh');
    await lists('a note that nobody watches', 'a.md', 'b.txt', 'drafts/c.md', 'unseen/old.md');
    await write('index-test/unseen/old.md', '# Погода\n\nЗавтра дощ.\n');
    const names = Array.from({ length: 600 }, (_, i) => `storm/${i}.txt`);
    await Promise.all(names.map((name) => write(`index-test/${name}`, 'Завтра дощ.\n')));
    await lists('what became of it', 'a.md', 'b.txt', 'drafts/c.md');
    await remove('index-test/storm');
    await remove('index-test/unseen');
    await setting('files.watcherExclude', undefined);
  });

  it('reads in a thread, also what is not UTF-8 or fails, and again after a rest', async () => {
    const log = keepLog();
    const readers = extension().exports.makeReaders(extension().extensionUri, log);
    const asked = { uri: 'file:///n.md', name: 'n.md', limit: 1_000_000, knowledge: null };
    const text = new TextEncoder().encode(pledge('Швеція'));
    for (let round = 0; round < 2; round++) {
      const many = await Promise.all(Array.from({ length: 20 }, () => readers.read({ ...asked, text }, false)));
      for (const read of many) ok(typeof read === 'object' && read.entry?.rows.length === 1, 'not read');
      equal(await readers.read({ ...asked, text: new Uint8Array([0xcf, 0xf0, 0x20, 0xff]) }, false), 'encoded');
      same(await readers.read({ ...asked, text: pledge('Швеція'), limit: 10 }, false), { entry: null });
      readers.rest();
    }
    same(log.lines, []);
  });

  it('reads between turns where no thread starts, and says so once', async () => {
    const log = keepLog();
    const readers = extension().exports.makeReaders(Uri.joinPath(extension().extensionUri, 'nowhere'), log);
    const asked = { uri: 'file:///n.md', name: 'n.md', limit: 1_000_000, knowledge: null, text: pledge('Швеція') };
    const many = await Promise.all(Array.from({ length: 5 }, () => readers.read(asked, false)));
    for (const read of many) ok(typeof read === 'object' && read.entry?.rows.length === 1, 'not read');
    ok(log.lines.length >= 1, 'nobody is told');
    readers.dispose();
  });

  describe('cache', () => {
    const folder = (): Uri => at('../cache-test');
    const openCache: Measured['openCache'] = (...given) => extension().exports.openCache(...given);
    const entryOf = (i: number, size = i): Stored => ({ uri: `file:///${i}.md`, mtime: i, size, key: '', entry: null });
    const all = Array.from({ length: 150 }, (_, i) => entryOf(i));
    const uris = new Set(all.map(({ uri }) => uri));

    async function load(log: Log, maker = 'maker'): Promise<readonly Stored[]> {
      const found: Stored[] = [];
      await openCache(folder(), maker, log).load(async (stored) => void found.push(stored));
      return found.sort((a, b) => a.mtime - b.mtime);
    }

    after(() => workspace.fs.delete(folder(), { recursive: true }));

    it('gives back what was kept, and to another version nothing', async () => {
      const log = keepLog();
      same(await load(log), []);
      await openCache(folder(), 'maker', log).save(all, uris);
      same(await load(log), all);
      same(await load(log, 'another maker'), []);
      same(log.lines, []);
    });

    it('that is damaged is left out with a line each, and made anew', async () => {
      const log = keepLog();
      const [one = '', two = ''] = (await workspace.fs.readDirectory(Uri.joinPath(folder(), 'index'))).map(
        ([name]) => name,
      );
      const file = (name: string): Uri => Uri.joinPath(folder(), 'index', name);
      const bytes = await workspace.fs.readFile(file(one));
      await workspace.fs.writeFile(file(one), bytes.slice(0, bytes.length >> 1));
      await workspace.fs.writeFile(file(two), new Uint8Array(100));
      const left = await load(log);
      ok(left.length < all.length && left.length > all.length / 2, `${left.length} of ${all.length} are left`);
      equal(log.lines.length, 2);
      ok(
        log.lines.every((line) => line.includes('is damaged')),
        log.lines.join('\n'),
      );
      const again = keepLog();
      await openCache(folder(), 'maker', again).save(all, uris);
      same(await load(again), all);
      same(again.lines, []);
    });

    it('of two windows that write at once is whole', async () => {
      const log = keepLog();
      const [first, second] = [openCache(folder(), 'maker', log), openCache(folder(), 'maker', log)];
      const other = all.map((_, i) => entryOf(i, i + 1));
      await Promise.all([first.save(all, uris), second.save(other, uris), load(log)]);
      const found = await load(log);
      equal(found.length, all.length);
      for (const [i, { size }] of found.entries()) ok(size === i || size === i + 1, `note ${i}: ${size}`);
      same(log.lines, []);
      const names = (await workspace.fs.readDirectory(Uri.joinPath(folder(), 'index'))).map(([name]) => name);
      ok(
        names.every((name) => /^notes-\d+\.json$/.test(name)),
        'something is left beside the files',
      );
    });
  });
});
