/** What a person says of a record's roles: who, to whom, how much, by when, on what condition → the record as it is then, edited. */
import type { NoteRecord } from '../model/note.ts';
import { type Act, STAGE_OF } from '../model/statement.ts';

export type Roles = Partial<
  Pick<NoteRecord, 'act' | 'by' | 'for' | 'amounts' | 'items' | 'conditions' | 'programme'>
> & {
  /** null: it has none. */
  readonly due?: NoteRecord['due'] | null;
};

/** What we worked out from what it said before no longer holds: whether it counts, and whose money it is. What a person has said of it stays. */
export function withRoles(record: NoteRecord, roles: Roles, who?: NoteRecord['decided']): NoteRecord {
  const { counted, reason: _, domestic, joint, stage, due: before, decided: __, generator: ___, ...said } = record;
  const { due = before, ...told } = roles;
  const by = roles.by ?? record.by ?? [];
  const receivers = roles.for ?? record.for ?? [];
  const newStage = roles.act && roles.act !== record.act ? stageOf(roles.act) : stage;
  return {
    ...said,
    ...told,
    ...(due && { due }),
    ...(newStage && { stage: newStage }),
    ...(joint && by.length > 1 && { joint }),
    ...(domestic && by.every((id) => receivers.includes(id)) && { domestic }),
    ...(counted === false && { counted }),
    review: 'edited',
    ...(who && { decided: who }),
  };
}

const stageOf = (act: Act): NoteRecord['stage'] => STAGE_OF[act] ?? undefined;
