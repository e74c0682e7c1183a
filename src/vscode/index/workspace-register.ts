/** The register of the notes of the workspace, one for all views: made between the turns of the editor, and only what has changed is worked out. */
import { makeRegister, type Register } from '../../register/commitments.ts';
import type { Row } from '../../register/index.ts';
import { inTurns } from '../soon.ts';
import { today } from '../today.ts';

/** As of today. */
export type WorkspaceRegister = (rows: readonly Row[]) => Promise<Register>;

export function keepRegister(): WorkspaceRegister {
  const registering = makeRegister();
  let last: Promise<unknown> = Promise.resolve();
  // one at a time, since each goes on from the one before
  return (rows) => {
    const made = last.then(() => inTurns(registering(rows, today())));
    // whoever asked hears of it; the next one goes on
    last = made.catch(() => undefined);
    return made;
  };
}
