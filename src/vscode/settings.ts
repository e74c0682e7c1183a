/** What a person has set: each setting read by one function, with the default that package.json promises. */
import { type ConfigurationScope, workspace } from 'vscode';
import type { NoteRecord } from '../model/note.ts';
import { TAG_STYLE, type TagStyle } from '../notes/tags.ts';

/** The switches of poruka.decorations, one a kind. */
export const DECORATED = [
  'countries',
  'people',
  'offices',
  'organizations',
  'money',
  'programmes',
  'dates',
  'statements',
] as const;
export type Decorated = (typeof DECORATED)[number];

const { key: _, ...PREFIXES } = TAG_STYLE;
/** What a YAML key and what a tag of Obsidian may hold. */
const KEY = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const PREFIX = /^[\p{L}\p{N}_/-]*$/u;

const read = <T>(key: string, fallback: T, scope?: ConfigurationScope): T =>
  workspace.getConfiguration('poruka', scope ?? null).get(key, fallback);

export const settings = {
  language: (): string => read('language', 'auto'),
  decorated: (kind: Decorated, scope: ConfigurationScope): boolean =>
    read(`decorations.${kind}`, kind !== 'dates', scope),
  hovers: (scope: ConfigurationScope): boolean => read('hovers.enabled', true, scope),
  inlayHints: (scope: ConfigurationScope): boolean => read('inlayHints.enabled', false, scope),
  codeLens: (scope: ConfigurationScope): boolean => read('codeLens.enabled', false, scope),
  /** Not from a workspace: the setting is of the application. */
  exchangeRates: (): boolean => read('exchangeRates.enabled', false),
  treeScope: (): string => read('tree.scope', 'note'),
  treeCheckboxes: (): boolean => read('tree.checkboxes', true),
  /** false: tags are left alone; else under which key and with which prefixes they are written. */
  tags: (scope: ConfigurationScope): false | TagStyle => {
    if (!read('tags.write', true, scope)) return false;
    const key = String(read<unknown>('tags.key', TAG_STYLE.key, scope)).trim();
    const given = read<Readonly<Record<string, unknown>>>('tags.prefixes', {}, scope);
    const prefix = (kind: keyof typeof PREFIXES): string | null => {
      const one = given[kind];
      return one === null ? null : typeof one === 'string' && PREFIX.test(one) ? one : PREFIXES[kind];
    };
    return {
      key: KEY.test(key) && key !== 'poruka' ? key : TAG_STYLE.key,
      country: prefix('country'),
      actor: prefix('actor'),
      programme: prefix('programme'),
      act: prefix('act'),
    };
  },
  /** Who decides and today's date; nobody until a person has set a name. */
  who: (scope: ConfigurationScope): NoteRecord['decided'] => {
    const by = read('analyst', '', scope).trim();
    const now = new Date();
    const two = (part: number): string => String(part).padStart(2, '0');
    return by === '' ? undefined : { by, on: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` };
  },
  /** Globs of what is no note, beside `files.exclude`. */
  indexExclude: (scope: ConfigurationScope): readonly string[] => read('index.exclude', ['**/node_modules'], scope),
  /** The editor's own: `utf8` is read without asking it about every file. */
  encoding: (scope: ConfigurationScope): string => {
    const files = workspace.getConfiguration('files', scope);
    return files.get('autoGuessEncoding', false) ? 'guess' : files.get('encoding', 'utf8');
  },
  /** The editor's own: whether `.gitignore` counts. */
  useIgnoreFiles: (scope: ConfigurationScope): boolean =>
    workspace.getConfiguration('search', scope).get('useIgnoreFiles', true),
  maxFileSize: (scope: ConfigurationScope): number => read('maxFileSize', 1_000_000, scope),
} as const;
