/** poruka.language → the words of everything that we draw ourselves. VS Code has no Ukrainian of its own, so `auto` also asks the machine. */
import { commands, type Disposable, env, type Event, EventEmitter, Disposable as Together, workspace } from 'vscode';
import { type Locale, type Words, words } from '../views/words/words.ts';
import { settings } from './settings.ts';
import { soon } from './soon.ts';

export interface Language extends Disposable {
  readonly words: () => Words;
  readonly onDidChange: Event<void>;
}

const isUkrainian = (tag: string): boolean => /^uk\b/i.test(tag);

/** The languages that the person has told the browser or the system: the web worker knows several, Node one. */
const ofMachine = (): readonly string[] => {
  const { navigator } = globalThis as { readonly navigator?: { readonly languages?: readonly string[] } };
  return [...(navigator?.languages ?? []), Intl.DateTimeFormat().resolvedOptions().locale];
};

const localeOf = (setting: string): Locale => {
  if (setting === 'uk' || setting === 'en') return setting;
  return isUkrainian(env.language) || ofMachine().some(isUkrainian) ? 'uk' : 'en';
};

export function followLanguage(): Language {
  const changed = new EventEmitter<void>();
  // Found out when first asked for: that takes longer than the whole of activation may.
  let known: Locale | null = null;
  const locale = (): Locale => {
    known ??= localeOf(settings.language());
    return known;
  };
  const tell = (): void => {
    // For the texts of package.json that have a twin in the other language.
    void commands.executeCommand('setContext', 'poruka.locale', locale());
  };
  const told = soon(tell);
  const listener = workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('poruka.language')) return;
    known = null;
    tell();
    changed.fire();
  });
  const all = Together.from(changed, listener, told);
  return { words: () => words(locale()), onDidChange: changed.event, dispose: () => all.dispose() };
}
