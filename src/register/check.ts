/** A note → where each of its records and kept mentions stands now: what `poruka check` prints. */
import type { KeptMention, Located } from '../model/note.ts';
import { mentionPlace } from '../notes/mentions.ts';
import { type NoteView, keptRowsOf } from './index.ts';

export interface Checked {
  readonly id: string;
  /** Of a kept mention; absent for a record. */
  readonly kind?: KeptMention['kind'];
  readonly state: Located['state'];
  /** UTF-16 offsets into the text; null when a person must look. */
  readonly start: number | null;
  readonly end: number | null;
  /** Kept by an earlier version, and read otherwise now; the record stays as it is. */
  readonly otherwise: boolean;
  /** The quote as it is kept. */
  readonly exact: string;
  /** Where the evidence may be, likeliest first; empty when it is known. */
  readonly candidates: Located['candidates'];
}

const bare = (candidates: Located['candidates']): Located['candidates'] =>
  candidates.map(({ start, end, score }) => ({ start, end, score }));

/** Records, then mentions, each in the order of the block. */
export const checkNote = (note: NoteView): readonly Checked[] => [
  ...keptRowsOf(note).map(({ record, state, span, candidates, otherwise }) => ({
    id: record.id,
    state,
    start: span?.start ?? null,
    end: span?.end ?? null,
    otherwise,
    exact: record.evidence.exact,
    candidates: bare(candidates),
  })),
  ...(note.mentions ?? []).map((mention) => {
    const { state, span, candidates } = mentionPlace(note.text, mention);
    return {
      id: mention.id,
      kind: mention.kind,
      state,
      start: span?.start ?? null,
      end: span?.end ?? null,
      otherwise: false,
      exact: mention.evidence.exact,
      candidates: bare(candidates),
    };
  }),
];
