/** What a person has set: each setting read by one function, with the default that package.json promises. */
import { type ConfigurationScope, workspace } from 'vscode';

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

const read = <T>(key: string, fallback: T, scope?: ConfigurationScope): T =>
  workspace.getConfiguration('poruka', scope ?? null).get(key, fallback);

export const settings = {
  language: (): string => read('language', 'auto'),
  decorated: (kind: Decorated, scope: ConfigurationScope): boolean =>
    read(`decorations.${kind}`, kind !== 'dates', scope),
  hovers: (scope: ConfigurationScope): boolean => read('hovers.enabled', true, scope),
  inlayHints: (scope: ConfigurationScope): boolean => read('inlayHints.enabled', false, scope),
  codeLens: (scope: ConfigurationScope): boolean => read('codeLens.enabled', false, scope),
  treeScope: (): string => read('tree.scope', 'note'),
  writeTags: (scope: ConfigurationScope): boolean => read('tags.write', true, scope),
  maxFileSize: (scope: ConfigurationScope): number => read('maxFileSize', 1_000_000, scope),
} as const;
