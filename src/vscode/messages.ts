/** What a person is told, only about what they asked for: a line that passes when it was done, a message when it was not. */
import { window } from 'vscode';
import { oneLine } from '../views/escape.ts';
import type { Words } from '../views/words/words.ts';

/** A message makes links of `[text](command:…)`, a status bar and a quick pick icons of `$(name)`: what a note says is neither. */
export const literal = (text: string): string => oneLine(text).replaceAll('](', '] (').replaceAll('$(', '$ (');

/** In the status bar, and gone by itself. */
export const mention = (text: string): void => {
  window.setStatusBarMessage(literal(text), 5_000);
};

/** Nothing came of it; `null`, so that a command can end with it. */
export const complain = (text: string): null => {
  void window.showWarningMessage(literal(text));
  return null;
};

/** The label of the button that was pressed. */
export const ask = async (text: string, ...buttons: readonly string[]): Promise<string | undefined> =>
  window.showWarningMessage(literal(text), ...buttons);

/** How many notes are read of how many; nothing when none is being read. */
export const progressText = (progress: { readonly done: number; readonly of: number } | null, words: Words): string =>
  progress && progress.of > 0
    ? words.t('editor.view.progress', { done: words.number(progress.done), of: words.number(progress.of) })
    : '';
