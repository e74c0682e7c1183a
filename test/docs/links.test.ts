/** What README and docs/ name is there: files and headings behind links, pictures, keys, commands, settings, npm scripts. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { words } from '../../src/views/words/words.ts';
import { pageAt, PAGES, root } from './pages.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly keybindings: readonly { readonly key: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly colors: readonly { readonly id: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { scripts, contributes } = json('package.json') as Manifest;
const english = json('package.nls.json') as Readonly<Record<string, string>>;

/** As sites that show Markdown make it: «### A need» → `a-need`. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsOf = (page: string): readonly string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Text outside of blocks. */
const proseOf = (page: string): string => page.replace(/^( *)```[\s\S]*?^\1```$/gm, '');

const codeIn = (page: string): readonly string[] =>
  [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

const NAMED: Readonly<Record<string, string>> = { '→': 'right', '←': 'left', '↑': 'up', '↓': 'down' };
/** `Ctrl+' Shift+←` → «ctrl+' shift+left», as the manifest writes it. */
const asBound = (key: string): string => key.replace(/[→←↑↓]/g, (arrow) => NAMED[arrow] ?? arrow).toLowerCase();
const bound = new Set(contributes.keybindings.map(({ key }) => key));
/** Of VS Code itself. */
const EDITOR_KEYS: ReadonlySet<string> = new Set(["ctrl+'", 'ctrl+z', 'ctrl+t', 'ctrl+.']);

const titles = new Set(
  contributes.commands.map(({ title }) => (english[title.slice(1, -1)] ?? title).replace(/…$/, '')),
);
const own = new Set([
  ...Object.keys(contributes.configuration.properties),
  ...contributes.colors.map(({ id }) => id),
  ...Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id)),
]);
/** `poruka.tags` stands for all that begins so; `poruka.yaml` is a file, `poruka.records` a code of a problem. */
const isOwn = (name: string): boolean =>
  /^poruka\.(yaml|\*)$/.test(name) ||
  words('en').label('problem', name) !== name ||
  [...own].some((one) => one === name || one.startsWith(`${name}.`));

describe('what the pages name', () => {
  for (const path of PAGES) {
    const page = pageAt(path);

    it(`${path}: links lead to files and headings that are there`, () => {
      const wrong = [...proseOf(page).matchAll(/\]\((?!https?:|command:|<)([^)\s]+)\)/g)].flatMap(([, link = '']) => {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
        if (!existsSync(join(root, target))) return [`${link}: no such file`];
        if (anchor === undefined || anchorsOf(pageAt(target)).includes(anchor)) return [];
        return [`${link}: no such heading`];
      });
      assert.deepEqual(wrong, []);
    });

    it(`${path}: keys, commands, settings and scripts are those of the manifest`, () => {
      const code = codeIn(page);
      const keys = code.filter((one) => /^(Ctrl|Cmd)\+/.test(one)).map((one) => asBound(one.replace(/^Cmd/, 'Ctrl')));
      assert.deepEqual(
        keys.filter((key) => !bound.has(key) && !EDITOR_KEYS.has(key)),
        [],
      );
      // «*Poruka: Save Tags to Front Matter*», as the palette shows it
      const named = [...page.matchAll(/\*+Poruka: ([^*\n]+?)…?\*/g)].map(([, title = '']) => title);
      assert.deepEqual(
        named.filter((title) => !titles.has(title)),
        [],
      );
      if (!path.endsWith('reference.md') && !path.endsWith('reference.uk.md'))
        assert.deepEqual(
          code.filter((one) => /^poruka\.[a-z][\w.]*$/i.test(one) && !isOwn(one)),
          [],
        );
      const run = [...page.matchAll(/npm run ([a-z][a-z:]*)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        run.filter((name) => !(name in scripts)),
        [],
      );
    });
  }

  it('every page of docs/ is one link away from README', () => {
    const readme = pageAt('README.md');
    assert.deepEqual(
      PAGES.filter((path) => path.startsWith('docs/') && !readme.includes(`(${path}`)),
      [],
    );
  });
});
