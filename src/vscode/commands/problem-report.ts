/** «Report a problem»: an untitled document with what helps to find it. Nothing is sent: the person reads it, strikes out what they like and sends it themselves. */
import { commands, type Disposable, env, type Extension, UIKind, version, window, workspace } from 'vscode';
import { problemReport, type ProblemFacts, withoutNames } from '../../views/problem-report.ts';
import { testLine } from '../../views/test-line.ts';
import { loadEngine } from '../engine.ts';
import type { Log } from '../log.ts';
import { activeProse } from '../prose.ts';
import { type Choice, rowAt } from '../text/statements.ts';

declare const __HOST__: string;

/** Not a note, or the tree would be about the report. */
const LANGUAGE = 'log';
/** Whose value is a person's name. */
const PRIVATE: ReadonlySet<string> = new Set(['poruka.analyst']);

interface Manifest {
  readonly version: string;
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, unknown>> } };
}

/** Of the machine, which a browser does not tell. */
const system = (): string => {
  const { process } = globalThis as {
    readonly process?: { readonly platform: string; readonly arch: string; readonly version: string };
  };
  return process ? `${process.platform} ${process.arch}, Node ${process.version}` : 'web worker';
};

/** «wsl», «ssh-remote»; a server is named by its address, which is nobody's business. */
const remote = (name: string): string => `remote: ${/^[a-z-]+$/.test(name) ? name : '…'}`;

function changedSettings(keys: readonly string[]): ProblemFacts['settings'] {
  const all = workspace.getConfiguration();
  return keys.flatMap((key): ProblemFacts['settings'] => {
    const { defaultValue } = all.inspect(key) ?? {};
    const value = JSON.stringify(all.get(key));
    if (value === JSON.stringify(defaultValue)) return [];
    return [[key, PRIVATE.has(key) ? '…' : value]];
  });
}

export function offerProblemReport(extension: Extension<unknown>, choice: Choice, log: Log): Disposable {
  const { analyses, language } = choice;
  const { version: own, contributes } = extension.packageJSON as Manifest;

  async function versions(): Promise<readonly string[]> {
    const { analyze } = await loadEngine();
    const { lexicon } = analyze('', { id: '' }).generator;
    const where = [env.uiKind === UIKind.Web ? 'web' : 'desktop', env.remoteName && remote(env.remoteName)];
    return [
      `Poruka ${own} (${__HOST__}), lexicon ${lexicon}`,
      `VS Code ${version}, ${[env.appName, ...where].filter(Boolean).join(', ')}`,
      system(),
      `${env.language}, poruka.language → ${language.words().locale}`,
    ];
  }

  /** How long the open note takes to be read, and what is read at the cursor. */
  async function here(): Promise<Pick<ProblemFacts, 'note' | 'testLine'>> {
    const editor = activeProse();
    if (!editor) return { note: null, testLine: null };
    const { document, selection } = editor;
    const text = document.getText();
    const reading = await analyses.now(document);
    if (!reading) return { note: { length: text.length, ms: null }, testLine: null };
    const { analyze } = await loadEngine();
    const start = performance.now();
    analyze(text, { id: 'report', date: reading.analysis.date, knowledge: reading.knowledge });
    const ms = Math.round(performance.now() - start);
    const row = rowAt(reading.rows, document.offsetAt(selection.active));
    return { note: { length: text.length, ms }, testLine: row && testLine(row, reading.rows) };
  }

  async function report(): Promise<void> {
    const folders = (workspace.workspaceFolders ?? []).flatMap(({ uri }) => [uri.toString(true), uri.fsPath, uri.path]);
    const facts = {
      versions: await versions(),
      settings: changedSettings(Object.keys(contributes.configuration.properties)),
      ...(await here()),
      log: log.last().map((line) => withoutNames(line, folders)),
    };
    const content = problemReport(facts, language.words());
    await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content }));
  }

  return commands.registerCommand('poruka.reportProblem', report);
}
