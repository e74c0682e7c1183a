/** What goes wrong without a person having asked for anything: one line in the output channel, made when there is a first line. No text of a note. */
import { type Disposable, type LogOutputChannel, window } from 'vscode';

export interface Log extends Disposable {
  readonly error: (error: unknown) => void;
}

export function makeLog(): Log {
  let channel: LogOutputChannel | undefined;
  return {
    error: (error) => {
      channel ??= window.createOutputChannel('Poruka', { log: true });
      channel.error(error instanceof Error ? error : String(error));
    },
    dispose: () => channel?.dispose(),
  };
}
