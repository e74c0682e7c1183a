/** The command line, run as a person runs it: files of every kind, JSON Lines, diffs, exit codes. The source is run as it is. */
import { strict as assert } from 'node:assert';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepMention } from '../src/notes/mentions.ts';
import { readNote, writeNote } from '../src/notes/note.ts';

const CLI = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts');
const BODY = 'Німеччина виділить Україні 5 млн євро на ремонт підстанцій.\n';
const NOTE = `---\ntitle: "Підстанції"\ndate: 2025-08-22\n---\n\n${BODY}`;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';
const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [CLI, ...args], { cwd: folder, env: { ...process.env, LC_ALL: 'C', NO_COLOR: '' } });

function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  const child = start(args);
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (data: Buffer) => out.push(data));
  child.stderr?.on('data', (data: Buffer) => err.push(data));
  // it may have ended before it reads all of its input
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return new Promise((done) =>
    child.on('close', (code) => done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })),
  );
}

interface Answer {
  readonly schema?: string;
  readonly id?: string;
  readonly line?: number;
  readonly error?: string;
  readonly date?: string | null;
  readonly mentions?: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}
const answers = (out: string): readonly Answer[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const get = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('command line', function () {
  this.timeout(60_000);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  describe('annotate', () => {
    it('one analysis a line, in the order given; the date of the note, or --date', async () => {
      const files = [put('b.md', NOTE), put('a.txt', BODY)];
      const { code, out, err } = await run(['annotate', ...files]);
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(
        answers(out).map(({ schema, id, date }) => [schema, id, date]),
        [
          ['poruka/analysis@1', 'b.md', '2025-08-22'],
          ['poruka/analysis@1', 'a.txt', null],
        ],
      );
      const dated = answers((await run(['annotate', '--date', '2026-01-02', ...files])).out);
      assert.deepEqual(
        dated.map(({ date }) => date),
        ['2026-01-02', '2026-01-02'],
      );
    });

    it('offsets are of the text as given: CRLF as two, what follows a byte order mark', async () => {
      const text = NOTE.replaceAll('\n', '\r\n');
      const files = [put('crlf.md', text), put('bom.md', `\uFEFF${text}`)];
      const [crlf, bom] = answers((await run(['annotate', ...files])).out);
      assert.ok(crlf?.mentions?.length);
      for (const { start, end, text: found } of crlf.mentions) assert.equal(text.slice(start, end), found);
      assert.deepEqual(bom?.mentions, crlf.mentions);
    });

    it('a bad file is named with its fault, the rest is still done', async () => {
      put('good.md', NOTE);
      put('1251.txt', Uint8Array.from([0x41, 0x0a, 0xcd, 0xb3, 0xec]));
      put('cut.txt', Buffer.concat([Buffer.from('Осло'), Uint8Array.from([0xd0])]));
      mkdirSync(join(folder, 'folder'));
      const { code, out, err } = await run(['annotate', '1251.txt', 'missing.md', 'folder', 'cut.txt', 'good.md']);
      assert.equal(code, 1);
      assert.deepEqual(
        answers(out).map(({ id }) => id),
        ['good.md'],
      );
      assert.deepEqual(err.trimEnd().split('\n'), [
        'folder: no note there (.md, .markdown, .txt)',
        '1251.txt: not UTF-8 (byte 4); save it as UTF-8',
        'missing.md: no such file',
        'cut.txt: not UTF-8 (byte 8); save it as UTF-8',
        '3 files not done',
      ]);
    });

    it('a folder that cannot be read is named with its fault, and is not said to be empty', async () => {
      put('good.md', NOTE);
      const { code, out, err } = await run(['annotate', 'good.md/*.md', 'missing/*.md', 'good.md']);
      assert.deepEqual([code, answers(out).length], [1, 1]);
      const [unread = '', empty] = err.trimEnd().split('\n');
      assert.match(unread, /^good\.md: ENOTDIR/);
      assert.equal(empty, 'missing/*.md: no note there (.md, .markdown, .txt)');
    });

    it('an empty file, and - for standard input', async () => {
      const { code, out } = await run(['annotate', put('empty.md', ''), '-'], BODY);
      assert.equal(code, 0);
      assert.deepEqual(
        answers(out).map(({ id, mentions }) => [id, (mentions?.length ?? 0) > 0]),
        [
          ['empty.md', false],
          ['-', true],
        ],
      );
    });
  });

  describe('annotate --jsonl', () => {
    it('answers line by line; a bad line has its error in its place', async () => {
      const input = [
        `\uFEFF${JSON.stringify({ id: 'a', text: BODY, date: '2025-08-22' })}`,
        '{"id":',
        '[1]',
        '',
        JSON.stringify({ text: BODY }),
        JSON.stringify({ id: 'b' }),
        JSON.stringify({ id: 'c', text: BODY, date: '2025-02-30' }),
        `${JSON.stringify({ id: 'd', text: NOTE }).replace('Підстанції', 'Під\u2028станції')}\r`,
        JSON.stringify({ id: 'e', text: BODY, date: null }),
      ].join('\n');
      const { code, out } = await run(['annotate', '--jsonl'], input);
      assert.equal(code, 1);
      assert.deepEqual(
        answers(out).map(({ id, line, date, error }) => [id ?? line, date, error?.replace(/: .*/, '')]),
        [
          ['a', '2025-08-22', undefined],
          [2, undefined, 'not JSON'],
          [3, undefined, 'not a JSON object'],
          [5, undefined, '“id” must be a string'],
          ['b', undefined, '“text” must be a string'],
          ['c', undefined, '“date” must be a date such as 2025-08-22'],
          ['d', '2025-08-22', undefined],
          ['e', null, undefined],
        ],
      );
    });

    it('a line that is not UTF-8 is an error of that line only', async () => {
      const good = Buffer.from(`${JSON.stringify({ id: 'a', text: BODY })}\n`);
      const bad = Buffer.concat([Buffer.from('{"id":"b","text":"'), Uint8Array.from([0xcd]), Buffer.from('"}\n')]);
      const { code, out } = await run(['annotate', '--jsonl'], Buffer.concat([bad, good]));
      assert.equal(code, 1);
      assert.deepEqual(
        answers(out).map(({ id, line, error }) => [id ?? line, error]),
        [
          [1, 'not UTF-8 (byte 18)'],
          ['a', undefined],
        ],
      );
    });

    it('a line too long to be read safely is refused in its place, the next one answered', async () => {
      const long = JSON.stringify({ id: 'a', text: 'x', junk: 'x'.repeat(9 * 2 ** 20) });
      const { code, out } = await run(['annotate', '--jsonl'], `${long}\n${JSON.stringify({ id: 'b', text: BODY })}\n`);
      assert.equal(code, 1);
      assert.deepEqual(
        answers(out).map(({ id, line, error }) => [id ?? line, error]),
        [
          [1, 'longer than 8 MB'],
          ['b', undefined],
        ],
      );
    });

    it('answers a line before the next one is there, and ends with 130 when interrupted', async () => {
      const child = start(['annotate', '--jsonl']);
      child.stdin?.write(`${JSON.stringify({ id: 'a', text: BODY })}\n`);
      const first = await new Promise<Buffer>((done) => child.stdout?.once('data', done));
      assert.match(first.toString(), /"id":"a"/);
      child.kill('SIGINT');
      const code = await new Promise((done) => child.on('exit', done));
      assert.equal(code, 130);
    });

    it('the reader may leave: no error, no noise', async () => {
      const child = start(['annotate', '--jsonl']);
      child.stdin?.on('error', () => undefined);
      const err: Buffer[] = [];
      child.stderr?.on('data', (data: Buffer) => err.push(data));
      child.stdout?.once('data', () => child.stdout?.destroy());
      child.stdin?.end(`${JSON.stringify({ id: 'a', text: BODY.repeat(20) })}\n`.repeat(2000));
      const code = await new Promise((done) => child.on('close', done));
      assert.deepEqual([code, Buffer.concat(err).toString()], [0, '']);
    });
  });

  describe('explain', () => {
    it('mentions with place and rule, in both languages, without colours in a pipe', async () => {
      const { code, out } = await run(['explain', put('a.md', NOTE)]);
      assert.equal(code, 0);
      assert.match(out, /^a\.md {2}August 22, 2025\nMentions \(\d+\)\n/);
      assert.match(out, /6:20 {2}«Україні» {2}country {2}UA Ukraine, name.* {2}rule \S+\n/);
      assert.equal(out.includes('\u001B'), false);
      const ukrainian = (await run(['explain', '--lang', 'uk', 'a.md'])).out;
      assert.match(ukrainian, /Згадки \(\d+\)\n/);
      assert.match(ukrainian, /«Україні» {2}країна {2}UA Україна, назва/);
    });
  });

  describe('tag', () => {
    it('writes what --dry-run shows, keeps CRLF, mark, mode and link, and changes nothing the second time', async () => {
      const name = put('note.md', `\uFEFF${NOTE.replaceAll('\n', '\r\n')}`);
      const before = get(name);
      chmodSync(join(folder, name), 0o640);
      symlinkSync(name, join(folder, 'link.md'));
      const dry = await run(['tag', '--dry-run', name]);
      assert.deepEqual([dry.code, get(name)], [0, before]);
      assert.match(dry.out, /^--- note\.md\n\+\+\+ note\.md\n@@ /);

      assert.equal((await run(['tag', 'link.md'])).code, 0);
      const after = get(name);
      assert.match(after, /^\uFEFF---\r\n/);
      assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
      assert.ok(after.endsWith(BODY.replace('\n', '\r\n')));
      assert.equal(statSync(join(folder, name)).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(folder).sort(), ['link.md', 'note.md']);

      writeFileSync(join(folder, 'again.md'), before);
      writeFileSync(join(folder, 'it.diff'), dry.out.replaceAll('note.md', 'again.md'));
      execFileSync('git', ['apply', '-p0', '--whitespace=nowarn', 'it.diff'], { cwd: folder, stdio: 'pipe' });
      assert.equal(get('again.md'), after);

      const again = await run(['tag', name]);
      assert.deepEqual([again.code, again.err, get(name)], [0, 'note.md: nothing to change\n', after]);
      assert.equal((await run(['tag', '--dry-run', name])).out, '');
    });

    it('a note stays the property of whose it was', async () => {
      const path = join(folder, put('theirs.md', NOTE));
      const other = process.getuid?.() === 0 ? 12_345 : statSync(path).uid;
      chownSync(path, other, statSync(path).gid);
      assert.equal((await run(['tag', 'theirs.md'])).code, 0);
      assert.match(get('theirs.md'), /^poruka:$/m);
      assert.equal(statSync(path).uid, other);
    });

    it('broken front matter: line and column, the file untouched, the rest tagged', async () => {
      const broken = '---\ntitle: "а"\n\tdate: 2025-08-22\n---\nТіло.\n';
      put('broken.md', broken);
      put('good.md', NOTE);
      const { code, err } = await run(['tag', 'broken.md', 'good.md']);
      assert.equal(code, 1);
      assert.match(err, /^broken\.md:3:1: /m);
      assert.equal(get('broken.md'), broken);
      assert.match(get('good.md'), /^poruka:$/m);
    });

    it('- is a filter', async () => {
      const { code, out } = await run(['tag', '-'], NOTE);
      assert.equal(code, 0);
      assert.match(out, /^poruka:$/m);
      assert.ok(out.endsWith(BODY));
    });
  });

  describe('export and ledger', () => {
    it('only what the notes keep, unless suggestions are asked for', async () => {
      put('a.md', NOTE);
      const none = await run(['export', '--format', 'csv', 'a.md']);
      assert.equal(none.out.trimEnd().split('\r\n').length, 1);
      assert.match(none.err, /No note keeps a record yet/);
      assert.match((await run(['export', '--format', 'csv', '--suggestions', 'a.md'])).out, /,suggestion,/);
      await run(['tag', 'a.md']);
      const kept = await run(['export', '--format', 'csv', 'a.md']);
      assert.deepEqual([kept.code, kept.err], [0, '']);
      assert.match(kept.out, /\r\na\.md,Підстанції,.*,auto,/);
    });

    it('writes to a file whole, or says why not; a bad note does not stop the rest', async () => {
      put('a.md', NOTE);
      await run(['tag', 'a.md']);
      const { code, out } = await run(['export', '-f', 'json', '--out', 'all.json', 'missing.md', 'a.md']);
      assert.deepEqual([code, out], [1, '']);
      assert.equal(JSON.parse(get('all.json')).notes.length, 1);
      const lost = await run(['export', '-f', 'md', '-o', join('no', 'such', 'folder.md'), 'a.md']);
      assert.equal(lost.code, 1);
      assert.match(lost.err, /folder\.md: no such file/);
      assert.match((await run(['export', '-f', 'md', '--lang', 'uk', 'a.md'])).out, /^# Зобов'язання: звіт\n/);
    });

    it('ledger prints totals per currency', async () => {
      const { code, out } = await run(['ledger', put('a.md', NOTE)]);
      assert.equal(code, 0);
      assert.match(out, /5,000,000\u00A0EUR {2}1 commitment, 1 not reviewed/);
      assert.match((await run(['ledger', '--reviewed', 'a.md'])).out, /Nothing counts yet/);
    });

    it('ledger adds what two notes tell of one promise once, and says what is overdue by which day', async () => {
      const promise = 'Німеччина виділить Україні 5 млн євро на ремонт підстанцій до кінця 2025 року.\n';
      put('a.md', `---\ndate: 2025-08-22\noutlet: Берег\n---\n\n${promise}`);
      put('b.md', `---\ndate: 2025-08-23\noutlet: Маяк\n---\n\n${promise}`);
      const late = (await run(['ledger', '--as-of', '2026-01-01', 'a.md', 'b.md', 'a.md'])).out;
      assert.match(late, /Germany → Ukraine: €5M.*overdue/);
      assert.match(late, /Маяк, August 23, 2025, b\.md R01.*\(the same parties, the same sum, close in time\)/);
      assert.match(late, /By giver\n {2}Germany: 5,000,000\u00A0EUR {2}1 commitment\n/);
      assert.match(late, /5,000,000\u00A0EUR {2}1 commitment, 1 not reviewed/);
      assert.doesNotMatch((await run(['ledger', '--as-of', '2025-12-31', 'a.md'])).out, /overdue/);
      assert.match((await run(['ledger', '--lang', 'uk', '--as-of', '2026-01-01', 'a.md'])).out, /прострочено/);
      const wrong = await run(['ledger', '--as-of', 'tomorrow', 'a.md']);
      assert.deepEqual([wrong.code, wrong.out], [2, '']);
      assert.match(wrong.err, /--as-of tomorrow/);
    });

    const folderOfNotes = (): void => {
      mkdirSync(join(folder, 'notes', '2025'), { recursive: true });
      put('notes/2025/b.md', NOTE.replace('Німеччина', 'Данія').replace('5 млн', '40 млн'));
      put('notes/a.md', NOTE);
      put('notes/c.rst', BODY);
    };

    it('a folder stands for its notes, a pattern for those that fit; threads change neither order nor bytes', async () => {
      folderOfNotes();
      const ids = (out: string) => answers(out).map(({ id }) => id);
      const files = ['notes/2025/b.md', 'notes/a.md'];
      const [plain, jobs] = [
        await run(['annotate', 'notes/*.md', ...files]),
        await run(['annotate', '--jobs', '2', 'notes']),
      ];
      assert.deepEqual(ids(plain.out), ['notes/a.md', ...files]);
      assert.equal(jobs.out, plain.out.slice(plain.out.indexOf('\n') + 1));
    });

    it('--filter has the tokens of the tree; what it does not understand is wrong use', async () => {
      folderOfNotes();
      const table = await run([
        'export',
        '--format',
        'csv',
        '--suggestions',
        '--filter',
        'хто:DK сума:>10млн',
        'notes',
      ]);
      const amounts = table.out.split('\r\n').flatMap((line) => /\d{7,},\d+,EUR/.exec(line)?.[0] ?? []);
      assert.deepEqual(amounts, ['40000000,40000000,EUR']);
      const wrong = await run(['ledger', '--filter', 'whom:DK', 'notes']);
      assert.deepEqual([wrong.code, wrong.out], [2, '']);
      assert.match(wrong.err, /^--filter: not understood: whom:DK\n/);
      const { out } = await run(['ledger', 'notes', '--filter=-who:DK', '--json']);
      const { commitments } = JSON.parse(out) as {
        readonly commitments: readonly { readonly by: readonly string[] }[];
      };
      assert.deepEqual(
        commitments.map(({ by }) => by),
        [['DE']],
      );
    });

    it('ledger --json is one document, the same for every order of the notes', async () => {
      put('a.md', NOTE);
      put('b.md', NOTE.replace('2025-08-22', '2025-08-24'));
      const [left, right] = await Promise.all(
        [
          ['a.md', 'b.md'],
          ['b.md', 'a.md'],
        ].map(async (files) => (await run(['ledger', '--json', '--as-of', '2026-01-01', ...files])).out),
      );
      assert.equal(left, right);
      const { schema, asOf, commitments, totals } = JSON.parse(left ?? '');
      assert.deepEqual([schema, asOf, commitments.length], ['poruka/ledger@1', '2026-01-01', 1]);
      assert.deepEqual(
        commitments[0].statements.map(({ note, why }: Readonly<Record<string, unknown>>) => [note, why]),
        [
          ['a.md', null],
          ['b.md', 'same-sum'],
        ],
      );
      assert.deepEqual(commitments[0].worth, [{ currency: 'EUR', min: 5e6, max: 5e6 }]);
      assert.deepEqual(totals.aid, [{ currency: 'EUR', min: 5e6, max: 5e6, count: 1, unreviewed: 1 }]);
    });
  });

  describe('compare', () => {
    const DANES = 'Данія виділить Україні 100 млн євро на снаряди.\n';
    /** Both tagged by the program; `more` is what the second has done then. */
    async function folders(more: (text: string) => string): Promise<void> {
      mkdirSync(join(folder, 'мої'));
      mkdirSync(join(folder, 'інші/.git'), { recursive: true });
      put('мої/а.md', NOTE);
      put('мої/б.md', DANES);
      assert.equal((await run(['tag', 'мої/а.md', 'мої/б.md'])).code, 0);
      put('інші/а.md', get('мої/а.md'));
      put('інші/б.md', more(get('мої/б.md')));
      put('інші/.git/в.md', NOTE);
    }
    const json = (out: string) =>
      JSON.parse(out) as {
        readonly notes: readonly {
          readonly file: string;
          readonly pairs: readonly { readonly differs: readonly string[] }[];
        }[];
        readonly agreement: { readonly counts: unknown; readonly records: { readonly by: unknown } };
      };

    it('two folders, by path: what differs, exit code 3; nothing is written', async () => {
      await folders((text) => text.replace('by: ["DK"]', 'by: ["NO"]'));
      const before = ['мої/а.md', 'мої/б.md', 'інші/б.md'].map(get);
      const told = await run(['compare', 'мої', 'інші', '--lang', 'uk']);
      assert.deepEqual([told.code, told.err], [3, '']);
      assert.match(told.out, /мої\/б\.md:\d+:1: R01 ≠ R01 Данія → Україна: 100 млн €\n {2}хто дає: Данія ≠ Норвегія\n/);
      assert.match(told.out, /збігається: 1 · інакше: 1 · лише в моїй: 0 · лише в іншій: 0/);
      assert.doesNotMatch(told.out, /в\.md|а\.md/);
      const { notes, agreement } = json((await run(['compare', '--json', 'мої', 'інші'])).out);
      assert.deepEqual(
        notes.map(({ file, pairs }) => [file, ...pairs.map(({ differs }) => differs)]),
        [
          ['мої/а.md', []],
          ['мої/б.md', ['by']],
        ],
      );
      assert.deepEqual(agreement.counts, { agreed: 1, otherwise: 1, onlyMine: 0, onlyTheirs: 0 });
      assert.deepEqual(['мої/а.md', 'мої/б.md', 'інші/б.md'].map(get), before);
    });

    it('two files that agree: exit code 0; nobody has decided, so --reviewed leaves nothing', async () => {
      await folders((text) => text);
      const { code, out } = await run(['compare', '--json', 'мої/а.md', 'інші/а.md']);
      assert.deepEqual(
        [code, json(out).agreement.counts],
        [0, { agreed: 1, otherwise: 0, onlyMine: 0, onlyTheirs: 0 }],
      );
      const reviewed = await run(['compare', '--json', '--reviewed', 'мої/а.md', 'інші/а.md']);
      assert.deepEqual(json(reviewed.out).agreement.counts, { agreed: 0, otherwise: 0, onlyMine: 0, onlyTheirs: 0 });
    });

    it('the files with a git ref, and two refs with each other', async () => {
      await folders((text) => text);
      rmSync(join(folder, 'інші'), { recursive: true });
      const git = (...args: readonly string[]): string =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a', ...args], { cwd: folder, encoding: 'utf8' });
      git('init', '--quiet');
      git('add', '.');
      git('commit', '--quiet', '-m', 'a');
      git('tag', 'first');
      put('мої/б.md', get('мої/б.md').replace('act: pledge', 'act: readiness'));
      put('мої/нова.md', get('мої/а.md'));
      const differs = async (...args: readonly string[]): Promise<readonly unknown[]> => {
        const { code, out, err } = await run(['compare', '--json', ...args]);
        assert.deepEqual([code, err], [3, ''], err);
        return json(out).notes.map(({ file, pairs }) => [file, ...pairs.map(({ differs: kinds }) => kinds.join())]);
      };
      assert.deepEqual(await differs('--ref', 'first', 'мої'), [
        ['мої/а.md', ''],
        ['мої/б.md', 'act'],
        ['мої/нова.md', ''],
      ]);
      assert.deepEqual(await differs('--ref', 'HEAD', 'мої/б.md'), [['мої/б.md', 'act']]);
      git('add', '.');
      git('commit', '--quiet', '-m', 'b');
      assert.deepEqual(await differs('--ref', 'HEAD', '--ref', 'first', 'мої/б.md'), [['мої/б.md', 'act']]);
      assert.equal((await run(['compare', '--ref', 'HEAD', 'мої'])).code, 0);
      const wrong = await run(['compare', '--ref', '--upload-pack=x', 'мої']);
      assert.deepEqual([wrong.code, wrong.out], [2, '']);
    });

    it('one file alone, or a file and a folder, is wrong use; a note that cannot be read is named, the rest is compared', async () => {
      await folders((text) => text);
      assert.equal((await run(['compare', 'мої'])).code, 2);
      assert.equal((await run(['compare', 'мої', 'інші/а.md'])).code, 2);
      put('інші/а.md', '---\n\ttitle: так\n---\n');
      const { code, out, err } = await run(['compare', '--json', 'мої', 'інші']);
      assert.equal(code, 1);
      assert.match(err, /а\.md:2:1/);
      assert.deepEqual(
        json(out).notes.map(({ file }) => file),
        ['мої/б.md'],
      );
    });
  });

  describe('check', () => {
    const TWO = `${NOTE}\nДанія виділить Україні 500 млн євро на снаряди, повідомив міністр оборони у вівторок.\n`;
    const tagged = async (): Promise<string> => {
      const name = put('a.md', TWO);
      assert.equal((await run(['tag', name])).code, 0);
      return name;
    };
    const rows = (out: string): readonly Record<string, unknown>[] =>
      out.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Record<string, unknown>] : []));

    it('one record a line; nothing has changed, nothing is written', async () => {
      const name = await tagged();
      const before = get(name);
      const { code, out, err } = await run(['check', '--json', name]);
      assert.deepEqual([code, err, get(name)], [0, '', before]);
      assert.deepEqual(
        rows(out).map(({ file, id, state, start, end, candidates }) => [
          file,
          id,
          state,
          before.slice(Number(start), Number(end)),
          candidates,
        ]),
        [
          ['a.md', 'R01', 'attached', 'Німеччина виділить Україні 5 млн євро на ремонт підстанцій', []],
          ['a.md', 'R02', 'attached', 'Данія виділить Україні 500 млн євро на снаряди', []],
        ],
      );
    });

    it('a paragraph before moves them, another sum is asked about: exit code 3', async () => {
      const name = await tagged();
      const [front = '', body = ''] = get(name).split(/(?<=\n---\n)/);
      put(name, `${front}\nНовий абзац.\n${body.replace('500 млн', '600 млн')}`);
      const text = get(name);
      const { code, out } = await run(['check', '--json', name]);
      assert.equal(code, 3);
      const [first, second] = rows(out);
      assert.deepEqual(
        [first?.state, second?.state, second?.start, second?.end],
        ['moved', 'needs-review', null, null],
      );
      const [best] = (second?.candidates ?? []) as readonly { start: number; end: number; score: number }[];
      assert.equal(text.slice(best?.start, best?.end), 'Данія виділить Україні 600 млн євро на снаряди');
      const read = await run(['check', '--lang', 'uk', name]);
      assert.equal(read.code, 3);
      assert.match(read.out, /R01 перенесено «Німеччина/);
      assert.match(read.out, /R02 потребує перевірки «Данія виділить Україні 500 млн/);
      assert.match(read.out, /2 записи \(перенесено 1, потребує перевірки 1\)/);
      const english = await run(['check', '--lang', 'en', name]);
      assert.match(english.out, /R02 needs review «Данія/);
    });

    it('what another version read otherwise is listed, and stays as it is kept', async () => {
      const name = await tagged();
      const old = get(name)
        .replace('review: auto', 'review: accepted\n      generator: {version: "0.0.9", lexicon: "old"}')
        .replace('for: ["UA"]', 'for: ["DE"]');
      put(name, old);
      const { out } = await run(['check', '--json', name]);
      assert.deepEqual(
        rows(out).map(({ id, otherwise }) => [id, otherwise]),
        [
          ['R01', true],
          ['R02', false],
        ],
      );
      assert.match((await run(['check', '--lang', 'uk', name])).out, /R01 на місці, тепер читається інакше «Німеччина/);
      assert.equal((await run(['tag', name])).code, 0);
      assert.match(get(name), /for: \["DE"\][\s\S]*review: accepted/);
    });

    it('a kept mention stands after the records and says of what kind it is', async () => {
      const name = await tagged();
      const text = get(name);
      const at = text.lastIndexOf('міністр оборони');
      const what = { kind: 'actor', span: { start: at, end: at + 15 } } as const;
      const kept = writeNote(text, readNote(text).records, { mentions: keepMention([], text, what, 'edited') });
      assert.ok(kept.ok);
      put(name, kept.text);
      const { code, out } = await run(['check', '--json', name]);
      const [, , third] = rows(out);
      const { id, kind, state } = third ?? {};
      assert.deepEqual([code, id, kind, state], [0, 'M01', 'actor', 'attached']);
      assert.equal(kept.text.slice(Number(third?.start), Number(third?.end)), 'міністр оборони');
      put(name, kept.text.replaceAll('оборони у', 'у'));
      const read = await run(['check', '--lang', 'uk', name]);
      assert.match(read.out, /M01 потребує перевірки «міністр оборони»/);
    });

    it('what is overdue, and where notes differ, comes after the records: exit code 4', async () => {
      const late = NOTE.replace('на ремонт', 'до кінця 2025 року на ремонт');
      put('late.md', late);
      put('other.md', late.replace('5 млн', '6 млн'));
      await run(['tag', 'late.md', 'other.md']);
      const { code, out } = await run(['check', '--as-of', '2026-02-01', '--lang', 'en', 'late.md', 'other.md']);
      assert.equal(code, 4);
      assert.match(out, /^other\.md: R01 December 31, 2025, overdue /m);
      assert.match(out, /^other\.md: R01 disagreement: /m);
      const json = await run(['check', '--as-of', '2025-10-01', '--json', 'late.md']);
      assert.deepEqual([json.code, json.out.trimEnd().split('\n').length], [0, 1]);
    });

    it('a file that cannot be read: exit code 1, the others are checked', async () => {
      const { code, out, err } = await run(['check', '--json', 'none.md', await tagged()]);
      assert.deepEqual([code, rows(out).length], [1, 2]);
      assert.match(err, /none\.md: no such file/);
    });
  });

  describe('use', () => {
    const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /Say what to do/],
      [['annotat', 'a.md'], /There is no command “annotat”/],
      [['toString', 'a.md'], /There is no command “toString”/],
      [['annotate'], /name at least one file/],
      [['annotate', '--date', '22.08.2025', 'a.md'], /--date 22\.08\.2025: not a date/],
      [['annotate', '--jsonl', 'a.md'], /name no files/],
      [['annotate', '--format', 'csv', 'a.md'], /--format is not an option of annotate/],
      [['annotate', '--nonsense'], /--nonsense/],
      [['export', 'a.md'], /say which format: --format (?:[a-z-]+\|)+json/],
      [['export', '--format', 'pdf', 'a.md'], /--format pdf: only (?:[a-z-]+\|)+json/],
      [['export', '--format', 'csv', '--separator', '|', 'a.md'], /only , or ;/],
      [['explain', '--lang', 'de', 'a.md'], /only uk or en/],
    ];
    it('wrong use: exit code 2, nothing on standard output, and why', async () => {
      const all = await Promise.all(WRONG.map(async ([args, message]) => ({ args, message, ran: await run(args) })));
      for (const { args, message, ran } of all) {
        assert.deepEqual([ran.code, ran.out], [2, ''], args.join(' '));
        assert.match(ran.err, message);
        assert.match(ran.err, /See poruka --help\.\n$/);
      }
    });

    it('--help and --version answer on standard output', async () => {
      const help = await run(['--help']);
      assert.deepEqual([help.code, help.err], [0, '']);
      assert.match(help.out, /annotate FILES….*\n[\s\S]*Exit code/);
      assert.match((await run(['--help', '--lang', 'uk'])).out, /Використання: poruka/);
      const version = await run(['--version']);
      assert.deepEqual([version.code, version.out.trim() !== ''], [0, true]);
    });
  });

  describe('poruka.yaml', () => {
    const OWN = 'organizations:\n  - {name: "Фонд «Відродження Півдня»", aliases: [ФВП]}\n';
    const TEXT = 'Польща передасть ФВП 5 млн євро.\n';
    const found = ({ out }: Ran): readonly string[] =>
      (answers(out)[0]?.mentions ?? []).map(({ text }) => text).filter((text) => text === 'ФВП');

    it('of the current folder is read, and another when it is named', async () => {
      put('a.md', TEXT);
      put('poruka.yaml', OWN);
      const own = await run(['annotate', 'a.md']);
      assert.deepEqual([own.code, own.err, found(own)], [0, '', ['ФВП']]);
      put('other.yaml', 'ignore: [ФВП]\n');
      assert.deepEqual(found(await run(['annotate', '--knowledge', 'other.yaml', 'a.md'])), []);
      assert.deepEqual(found(await run(['annotate', '--jsonl'], JSON.stringify({ id: 'x', text: TEXT }))), ['ФВП']);
    });

    it('beside a note, and above it as far as the repository goes', async () => {
      mkdirSync(join(folder, 'notes', 'deep'), { recursive: true });
      put('notes/deep/a.md', TEXT);
      put('notes/poruka.yaml', OWN);
      const plain = await run(['explain', 'notes/deep/a.md']);
      mkdirSync(join(folder, 'notes', '.git'));
      const inRepository = await run(['explain', 'notes/deep/a.md']);
      const without = await run(['explain', '--knowledge', '', 'notes/deep/a.md']);
      for (const { out } of [plain, without]) assert.doesNotMatch(out, /own-knowledge/);
      assert.match(inRepository.out, /own-knowledge/);
    });

    it('mistakes are named with line and column; the rest of it counts, and the notes are read', async () => {
      put('a.md', TEXT);
      put('poruka.yaml', `${OWN}people:\n  - {name: Ольга Приклад, country: ZZ}\n`);
      const { code, err, out } = await run(['explain', 'a.md']);
      assert.equal(code, 1);
      assert.match(err, /^poruka\.yaml:4:36: no state has the code ZZ\n/);
      assert.match(out, /own-knowledge/);
    });

    it('a file that is not there is an error; the notes are read all the same', async () => {
      const { code, err, out } = await run(['annotate', '-k', 'none.yaml', put('a.md', TEXT)]);
      assert.deepEqual([code, err, answers(out).length], [1, 'none.yaml: no such file\n', 1]);
    });
  });
});
