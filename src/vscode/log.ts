/** What goes wrong without a person having asked for anything: one line in the output channel, made when there is a first line. No text of a note. */
import { type Disposable, type LogOutputChannel, window } from 'vscode';

export interface Log extends Disposable {
  readonly error: (error: unknown) => void;
  /** Nothing is lost, yet somebody who looks for a reason should find it. */
  readonly note: (text: string) => void;
  /** The last lines, for a report of a problem. */
  readonly last: () => readonly string[];
}

const LAST = 50;

export function makeLog(): Log {
  let channel: LogOutputChannel | undefined;
  const last: string[] = [];
  const open = (level: string, text: string): LogOutputChannel => {
    last.push(`${new Date().toISOString()} [${level}] ${text}`);
    if (last.length > LAST) last.shift();
    channel ??= window.createOutputChannel('Poruka', { log: true });
    return channel;
  };
  return {
    error: (error) => {
      const told = error instanceof Error ? error : String(error);
      open('error', told instanceof Error ? (told.stack ?? told.message) : told).error(told);
    },
    note: (text) => open('warning', text).warn(text),
    last: () => last,
    dispose: () => channel?.dispose(),
  };
}
