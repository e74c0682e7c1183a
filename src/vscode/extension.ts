/** Entry of the extension in every host: what `activate` returns says which bundle runs. */
import type { ExtensionContext } from 'vscode';

declare const __HOST__: 'node' | 'web' | 'cli';
declare const __VERSION__: string;

export interface Api {
  readonly host: typeof __HOST__;
  readonly version: string;
}

export const activate = (_context: ExtensionContext): Api => ({ host: __HOST__, version: __VERSION__ });
