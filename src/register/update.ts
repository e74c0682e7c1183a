/** After an update: does today's reading say of a record what it said when the record was kept? Nothing kept changes by itself; this only tells. */
import type { Analysis } from '../model/analysis.ts';
import type { NoteRecord } from '../model/note.ts';

/** What a reading says by itself; whether it counts hangs on the other statements of the note. */
function said(record: NoteRecord): string {
  const { act, stage, polarity, by, for: whom, requester, addressee, supplier, joint, programme, of } = record;
  const { amounts = [], items = [] } = record;
  const sums = amounts.map(({ min, max, currency, basis, per }) => [min, max, currency, basis, per]);
  const things = items.map(({ item, qty, unit }) => [item, qty, unit]);
  return JSON.stringify([
    act,
    stage,
    polarity,
    by,
    whom,
    requester,
    addressee,
    supplier,
    joint,
    programme,
    of,
    sums,
    things,
  ]);
}

/** `now` is what is found at its place today. What a person wrote, and what nobody knows the reading of, is never read otherwise. */
export function isReadOtherwise(record: NoteRecord, now: NoteRecord | undefined, analysis: Analysis | null): boolean {
  if (!analysis) return false;
  const { generator, review } = record;
  const { version, lexicon } = analysis.generator;
  const isOlder = generator !== undefined && (generator.version !== version || generator.lexicon !== lexicon);
  if (!(review === 'auto' || (review === 'accepted' && isOlder))) return false;
  return !now || said(now) !== said(record);
}
