/** What goes wrong without a person having asked for anything: one line in the output channel, made when there is a first line. No text of a note. */
import { type Disposable, type LogOutputChannel, window } from 'vscode';

export interface Log extends Disposable {
  readonly error: (error: unknown) => void;
  /** Nothing is lost, yet somebody who looks for a reason should find it. */
  readonly note: (text: string) => void;
}

export function makeLog(): Log {
  let channel: LogOutputChannel | undefined;
  const open = (): LogOutputChannel => {
    channel ??= window.createOutputChannel('Poruka', { log: true });
    return channel;
  };
  return {
    error: (error) => open().error(error instanceof Error ? error : String(error)),
    note: (text) => open().warn(text),
    dispose: () => channel?.dispose(),
  };
}
