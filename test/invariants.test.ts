/** What holds for the whole source: files and imports as in ARCHITECTURE.md §1 and §2, Ukrainian only where it belongs, pure letters in its words. */
import { strict as assert } from 'node:assert';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { transformSync } from 'esbuild';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Paths from the root, with slashes: `src/text/fold.ts`. */
const sources: readonly string[] = globSync('src/**/*.ts', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** `src/uk/rules/money.ts` → `uk`, `src/analyze.ts` → `analyze.ts`. */
const partOf = (path: string): string => path.split('/')[1] ?? '';

/** Rows of the table in §2: part → what it may import; only words in backticks count, brackets are for the reader. */
const readTable = (text: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const section = /^## 2\..*?(?=^## 3\.)/ms.exec(text)?.[0] ?? '';
  const words = (cell: string): readonly string[] =>
    [...cell.replace(/\([^)]*\)/g, '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.map((row) => {
      const [, part = '', may = ''] = row.split('|');
      return [words(part)[0] ?? '', new Set(words(may))];
    }),
  );
};

/** Names after `from` at the end of an import or export, after a bare `import`, and in `import(…)`. */
const importsOf = (source: string): readonly string[] =>
  [
    ...source.matchAll(/^(?:import|export|\})(?:[^'"\n]*\bfrom)?\s*(['"])([^'"\n]+)\1/gm),
    ...source.matchAll(/\b(?:import|require)\(\s*(['"])([^'"\n]+)\1/g),
  ].map(([, , name = '']) => name);

/** `../text/fold.ts` in src/uk/index.ts → `text`; `node:fs` → `node:`; `@scope/name/part` → `@scope/name`. */
const target = (file: string, name: string): string => {
  if (name.startsWith('.')) return partOf(posix.normalize(posix.join(posix.dirname(file), name)));
  if (name.startsWith('node:')) return 'node:';
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
};

/** The code without comments and types, a statement a line. */
const bare = (path: string): string =>
  transformSync(read(path), {
    loader: 'ts',
    charset: 'utf8',
    legalComments: 'none',
    target: 'esnext',
    minifyWhitespace: true,
  }).code.replaceAll(/([;{])/g, '$1\n');

/** Where a forbidden thing stands, with a little of what is round it. */
const breaches = (paths: readonly string[], code: (path: string) => string, forbidden: RegExp): readonly string[] =>
  paths.flatMap((path) =>
    code(path)
      .split('\n')
      .flatMap((line) => {
        const at = line.search(forbidden);
        return at < 0 ? [] : [`${path}: … ${line.slice(Math.max(0, at - 60), at + 60).trim()} …`];
      }),
  );

const none = (found: readonly string[], rule: string): void =>
  assert.equal(found.length, 0, `${rule}:\n${found.join('\n')}`);

/**
 * The tree of src/ in §1: folder → the files that stand below it, null where none is listed. A line of files begins with their names, parted
 * by one space; three spaces or more end them. What is said of a folder behind its name is for the reader.
 */
function readTree(text: string): ReadonlyMap<string, readonly string[] | null> {
  const tree = /^src\/\n((?:[├└│ ].*\n)+)/m.exec(text)?.[1] ?? '';
  const folders = new Map<string, string[] | null>();
  let open: string[] = [];
  for (const line of tree.split('\n')) {
    const [, heads] = /^[├└]─ ((?:[\w.-]+\/? *?)+)(?: {3}|$)/.exec(line) ?? [];
    const [, names] = /^│ {4,6}(?! )(.*?)(?: {3}|$)/.exec(line) ?? [];
    if (heads !== undefined) open = heads.trim().split(/ +/);
    else if (names !== undefined)
      for (const folder of open) folders.set(folder, [...(folders.get(folder) ?? []), ...names.split(' ')]);
    for (const one of open) if (!folders.has(one)) folders.set(one, null);
  }
  return folders;
}

describe('invariants', () => {
  const table = readTable(read('ARCHITECTURE.md'));

  it('the import table is read, and it knows every part of src', () => {
    assert.ok(table.size >= 15, `only ${table.size} rows were read from ARCHITECTURE.md §2`);
    assert.ok(table.get('text')?.has('model') && !table.get('engine')?.has('uk'));
    none(
      [...new Set(sources.map(partOf))].filter((part) => !table.has(part)),
      'no row in ARCHITECTURE.md §2',
    );
  });

  it('the tree names every part of src, and where it lists files those that are there', () => {
    const tree = readTree(read('ARCHITECTURE.md'));
    const parts = [...new Set(sources.map(partOf))].map((part) => (part.endsWith('.ts') ? part : `${part}/`));
    // «engine/refer/» is a part of a part, listed below
    assert.deepEqual([...tree.keys()].filter((name) => !/.\/./.test(name)).sort(), parts.sort());
    for (const [folder, listed] of tree) {
      if (listed === null) continue;
      const there = globSync(`src/${folder}*`, { cwd: root, withFileTypes: true }).map((entry) =>
        entry.isDirectory() ? `${entry.name}/` : entry.name.replace(/\.ts$/, ''),
      );
      assert.deepEqual([...listed].sort(), there.sort(), `src/${folder} in ARCHITECTURE.md §1`);
    }
  });

  it('every path that ARCHITECTURE.md names is there', () => {
    const paths = [
      ...read('ARCHITECTURE.md').matchAll(/(?<![\w/@.-])((?:[\w.-]+\/)+[\w.-]*\w\.(?:ts|md|json|js))(?![\w*-])/g),
    ].map(([, path = '']) => path);
    assert.ok(paths.length > 20);
    none(
      paths.filter(
        (path) => !path.includes('NAME') && !['', 'src/', 'src/uk/'].some((at) => existsSync(join(root, at + path))),
      ),
      'no such file',
    );
  });

  it('every import is allowed by the table', () => {
    const found = sources.flatMap((path) =>
      importsOf(read(path))
        .filter((name) => target(path, name) !== partOf(path) && !table.get(partOf(path))?.has(target(path, name)))
        .map((name) => `${path} imports ${name}`),
    );
    none(found, 'not allowed by ARCHITECTURE.md §2');
  });

  it('an import of a breach would be seen', () => {
    const code =
      "import { a } from '../uk/index.ts';\nexport type { B } from 'yaml/x';\nawait import('node:fs');\nimport 'vscode';";
    assert.deepEqual(
      importsOf(code).map((name) => target('src/engine/link.ts', name)),
      ['uk', 'yaml', 'vscode', 'node:'],
    );
  });

  it('Cyrillic literals live in uk/ and in the words of views/; text/ knows the letters, not the words', () => {
    const others = sources.filter((path) => partOf(path) !== 'uk' && !path.startsWith('src/views/words'));
    const [text, rest] = [
      others.filter((path) => partOf(path) === 'text'),
      others.filter((path) => partOf(path) !== 'text'),
    ];
    none(breaches(rest, bare, /\p{Script=Cyrillic}/u), 'Cyrillic outside src/uk and src/views/words/');
    // «[ыэъё]» is a set of letters, «тощо» is a word.
    const words = text.filter((path) => path !== 'src/text/sentences.ts');
    const withoutSets = (path: string): string => bare(path).replace(/\[[^\]\n]*\]/g, '[]');
    none(breaches(words, withoutSets, /\p{Script=Cyrillic}{2}/u), 'Ukrainian words outside src/uk');
  });

  it('no Latin letter stands inside a Cyrillic word', () => {
    // Escapes end in a Latin letter that is no letter of the word: «\bдо», «\nДалі», \p{L}.
    // Press writes Roman numerals in either alphabet or in both, and the lexicon must know: «ІV квартал».
    const roman = /(?<!\p{L})[IVXivxІіХх]+(?!\p{L})/gu;
    const code = (path: string): string =>
      read(path)
        .replaceAll(roman, ' ')
        .replace(/\\(?:[pP]\{[^}]*\}|u\{?[\da-fA-F]+\}?|[a-zA-Z])/g, ' ');
    const words = sources.filter((path) => partOf(path) === 'uk' || path.startsWith('src/views/words'));
    // A brand may join two alphabets in plain sight («АрміяInform»); one or two letters, or look-alikes only, are a slip.
    const slip = '(?:[a-zA-Z]{1,2}|[aceiopxyABCEHIKMOPTXY]+)';
    const mixed = new RegExp(`\\p{Script=Cyrillic}${slip}(?![a-zA-Z])|(?<![a-zA-Z])${slip}\\p{Script=Cyrillic}`, 'u');
    none(breaches(words, code, mixed), 'Latin and Cyrillic letters in one word');
    assert.ok(
      mixed.test('пaкет') &&
        mixed.test('Cтрасбург') &&
        mixed.test('Європa') &&
        !mixed.test('«NATO» і F-16, АрміяInform'),
    );
  });

  it('no clock, chance or outer world below vscode/, threads/ and cli/', () => {
    const core = sources.filter((path) => !['vscode', 'cli', 'threads', 'webview'].includes(partOf(path)));
    const outer =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\bfetch\(|\bset(?:Timeout|Interval)\b/;
    none(breaches(core, bare, outer), 'clock, chance or outer world');
  });

  it('every file opens with its doc sentence and has a kebab-case name', () => {
    const wrong = sources.flatMap((path) => {
      const text = read(path);
      return [
        text.startsWith('/**') ? '' : `${path}: no doc sentence at its head`,
        /^[a-z0-9/-]+(\.d)?\.ts$/.test(path) ? '' : `${path}: not kebab-case`,
      ].filter(Boolean);
    });
    none(wrong, 'form of files');
  });
});
