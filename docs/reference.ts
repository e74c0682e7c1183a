/**
 * package.json, its texts and the words of the command line → docs/reference.md and docs/reference.uk.md: every command, key, setting, colour,
 * view, snippet and option. `npm run docs` writes them; test/docs/reference.test.ts fails when they are not what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../src/exports/formats.ts';
import { type Locale, words } from '../src/views/words/words.ts';

const root = join(import.meta.dirname, '..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Command {
  readonly command: string;
  readonly title: string;
  readonly enablement?: string;
}
interface Key {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
  readonly args?: string;
}
interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly scope: string;
}
interface Manifest {
  readonly version: string;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly keybindings: readonly Key[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
    readonly colors: readonly { readonly id: string; readonly description: string }[];
    readonly languageModelTools: readonly { readonly toolReferenceName: string; readonly userDescription: string }[];
  };
}
type Snippets = Readonly<Record<string, { readonly prefix: readonly string[]; readonly description: string }>>;

/** What the manifest has no words for. */
const TEXTS = {
  en: {
    title: 'Commands, keys and settings',
    made: 'Made by `npm run docs` from package.json and its texts: a change there is a change here. What the things are for is told in the [guide](guide.md).',
    other: '[Українською](reference.uk.md)',
    commands: 'Commands',
    commandsHead: 'command | key | id | when',
    keys: 'Keys',
    keysHead: 'key | macOS | command | where',
    keysNote:
      "A key of two parts is pressed one after the other: `Ctrl+'`, let go, then the second. Where a key counts is a `when` clause of VS Code:",
    settings: 'Settings',
    settingsHead: 'setting | default | what it does',
    scope: 'Set for',
    scopes: { window: 'window', resource: 'folder', application: 'user only', 'language-overridable': 'language' },
    views: 'Views',
    viewsHead: 'view | id',
    colours: 'Colours',
    coloursNote: 'In `workbench.colorCustomizations`.',
    coloursHead: 'colour | of what',
    snippets: 'Snippets in Markdown',
    snippetsHead: 'type | what comes',
    tools: 'Tools for a chat in the editor',
    toolsHead: 'tool | what it does',
    cli: 'Command line',
    always: 'always',
    notListed: 'in its view only',
    focus: (view: string): string => `Focus on ${view} View`,
    from: 'from',
    to: 'to',
  },
  uk: {
    title: 'Команди, клавіші й налаштування',
    made: 'Створено командою `npm run docs` з package.json і його текстів: зміна там є зміною тут. Для чого воно, розповідає [посібник](guide.uk.md). Назви команд VS Code показує англійською, бо української мови інтерфейсу не має; тут вони подані українською, а англійські стоять у [reference.md](reference.md) під тим самим id.',
    other: '[English](reference.md)',
    commands: 'Команди',
    commandsHead: 'команда | клавіші | id | коли',
    keys: 'Клавіші',
    keysHead: 'клавіші | macOS | команда | де',
    keysNote:
      "Клавіші з двох частин натискають одну за одною: `Ctrl+'`, відпустити, тоді другу. Де вони діють, каже умова `when` у VS Code:",
    settings: 'Налаштування',
    settingsHead: 'налаштування | звичайно | що робить',
    scope: 'Задається для',
    scopes: { window: 'вікна', resource: 'теки', application: 'користувача', 'language-overridable': 'мови файлу' },
    views: 'Подання',
    viewsHead: 'подання | id',
    colours: 'Кольори',
    coloursNote: 'У `workbench.colorCustomizations`.',
    coloursHead: 'колір | чого',
    snippets: 'Заготовки в Markdown',
    snippetsHead: "набрати | що з'явиться",
    tools: 'Інструменти для чату в редакторі',
    toolsHead: 'інструмент | що робить',
    cli: 'Командний рядок',
    always: 'завжди',
    notListed: 'лише у своєму поданні',
    focus: (view: string): string => `Перейти до подання «${view}»`,
    from: 'від',
    to: 'до',
  },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => `\`${text}\``;

const table = (head: string, rows: readonly (readonly string[])[]): string =>
  [head.split(' | '), head.split(' | ').map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const NAMED: Readonly<Record<string, string>> = {
  right: '→',
  left: '←',
  up: '↑',
  down: '↓',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  backspace: 'Backspace',
};
/** `ctrl+' shift+left` → «Ctrl+' Shift+←», as menus write it. */
const shown = (key: string): string =>
  code(
    key.replace(
      /[a-z]+\d*/g,
      (name) => NAMED[name] ?? (name.length === 1 ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1)),
    ),
  );

/** The whole text of the reference in one language. */
export function referenceIn(locale: Locale): string {
  const { version, contributes } = json('package.json') as Manifest;
  const english = json('package.nls.json') as Readonly<Record<string, string>>;
  const texts = locale === 'en' ? english : (json('package.nls.uk.json') as typeof english);
  const snippets = json('snippets/markdown.json') as Snippets;
  const say = TEXTS[locale];
  const told = (text: string): string =>
    text.replace(/^%(.+)%$/, (_, key: string) => texts[key] ?? key).replace(/`?#([\w.]+)#`?/g, '`$1`');

  const { commands, menus, keybindings, configuration, views, colors, languageModelTools } = contributes;
  const allViews = Object.values(views).flat();
  const titles = new Map<string, string>([
    ...commands.map(({ command, title }) => [command, told(title)] as const),
    ...allViews.map(({ id, name }) => [`${id}.focus`, say.focus(told(name))] as const),
  ]);
  const clauses = [...new Set(keybindings.map(({ when }) => when))];
  const palette = new Map((menus.commandPalette ?? []).map(({ command, when }) => [command, when]));

  const when = ({ command, enablement }: Command): string => {
    const clause = palette.get(command) ?? enablement;
    return clause === undefined ? say.always : clause === 'false' ? say.notListed : code(clause);
  };
  const keysOf = (id: string): string =>
    [...new Set(keybindings.filter(({ command }) => command === id).map(({ key }) => shown(key)))].join(' ');
  const argument = ({ args }: Key): string => (args === undefined || args === 'selected' ? '' : ` (${code(args)})`);

  const values = ({ enum: choices, minimum, maximum }: Setting): string => {
    if (choices) return ` ${choices.map(code).join(', ')}.`;
    if (minimum === undefined || maximum === undefined) return '';
    return ` (${say.from} ${minimum} ${say.to} ${maximum}.)`;
  };
  const choices = ({ enum: all, enumDescriptions }: Setting): string =>
    (all ?? [])
      .flatMap((one, i) =>
        enumDescriptions?.[i] === undefined ? [] : [` ${code(one)}: ${told(enumDescriptions[i])}.`],
      )
      .join('');
  const scope = ({ scope }: Setting): string =>
    scope === 'window' ? '' : ` *${say.scope}: ${say.scopes[scope as keyof typeof say.scopes]}.*`;

  return `${[
    `# ${say.title}`,
    `${say.other}. ${say.made}`,
    `## ${say.commands}`,
    table(
      say.commandsHead,
      commands.map((one) => [titles.get(one.command) ?? '', keysOf(one.command), code(one.command), when(one)]),
    ),
    `## ${say.keys}`,
    say.keysNote,
    clauses.map((clause, i) => `${i + 1}. ${code(clause)}`).join('\n'),
    table(
      say.keysHead,
      keybindings.map((one) => [
        shown(one.key),
        shown(one.mac ?? one.key),
        (titles.get(one.command) ?? one.command) + argument(one),
        String(clauses.indexOf(one.when) + 1),
      ]),
    ),
    `## ${say.settings}`,
    table(
      say.settingsHead,
      Object.entries(configuration.properties).map(([name, one]) => [
        code(name),
        code(JSON.stringify(one.default)),
        `${told(one.markdownDescription)}${choices(one) || values(one)}${scope(one)}`,
      ]),
    ),
    `## ${say.views}`,
    table(
      say.viewsHead,
      allViews.map(({ id, name }) => [told(name), code(id)]),
    ),
    `## ${say.colours}`,
    say.coloursNote,
    table(
      say.coloursHead,
      colors.map(({ id, description }) => [code(id), told(description)]),
    ),
    `## ${say.snippets}`,
    table(
      say.snippetsHead,
      Object.values(snippets).map(({ prefix, description }) => [prefix.map(code).join(', '), description]),
    ),
    `## ${say.tools}`,
    table(
      say.toolsHead,
      languageModelTools.map(({ toolReferenceName, userDescription }) => [
        code(`#${toolReferenceName}`),
        told(userDescription),
      ]),
    ),
    `## ${say.cli}`,
    `\`\`\`text\n${words(locale)
      .t('cli.help', { version, formats: FORMATS.map(({ id }) => id).join(', ') })
      .trimEnd()}\n\`\`\``,
  ].join('\n\n')}\n`;
}

/** Paths from the root. */
export const REFERENCES: Readonly<Record<Locale, string>> = { en: 'docs/reference.md', uk: 'docs/reference.uk.md' };

if (import.meta.main)
  for (const locale of ['en', 'uk'] as const) writeFileSync(join(root, REFERENCES[locale]), referenceIn(locale));
