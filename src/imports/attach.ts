/**
 * What a file says × the text of a note → the records that the note would keep. A quote is attached only where `locate` is certain;
 * what is not attached is told with the reason. What a person has decided in the note is never replaced.
 */
import type { KeptMention, NoteRecord } from '../model/note.ts';
import { type Act, ACTS } from '../model/statement.ts';
import { describe, locate } from '../notes/anchor.ts';
import { freeIds } from '../notes/fields.ts';
import { readRecord, sameRecord } from '../notes/record.ts';
import { bodyStart } from '../text/body.ts';
import { codePoints } from '../text/code-points.ts';
import type { Foreign } from './foreign.ts';

type Unattached =
  /** The quote does not stand in the text, or in more places than one. */
  | 'not-found'
  /** It is no act that we know: a mention, a comment, a tag. */
  | 'no-act'
  /** The note has it already. */
  | 'same'
  /** The note has another decision under the same id. */
  | 'decided';

export interface Left {
  readonly id: string;
  readonly quote: string;
  readonly why: Unattached;
}

export interface Attached {
  /** The records that the note would keep, its own included. */
  readonly records: readonly NoteRecord[];
  /** Those that are new or replace a suggestion. */
  readonly taken: readonly NoteRecord[];
  readonly left: readonly Left[];
}

const startOf = (text: string, { evidence }: Pick<NoteRecord, 'evidence'>): number =>
  locate(text, evidence).span?.start ?? bodyStart(text) + evidence.start;

function inOrder<T extends Pick<NoteRecord, 'evidence'>>(text: string, records: readonly T[]): readonly T[] {
  return records
    .map((record, i) => ({ record, i, start: startOf(text, record) }))
    .sort((a, b) => a.start - b.start || a.i - b.i)
    .map(({ record }) => record);
}

const quotes = ({ evidence }: NoteRecord): boolean => evidence.exact.trim() !== '';

/**
 * Records of our own JSON onto the note that they are of: all of them come back to the letter, those too whose quote is no longer
 * found, as they would have stood in the note. When none is found, it is another text, and nothing is taken.
 */
export function attachRecords(text: string, kept: readonly NoteRecord[], given: readonly NoteRecord[]): Attached {
  const own = new Map(kept.map((record) => [record.id, record]));
  const quoting = given.filter(quotes);
  const isOther = quoting.length > 0 && !quoting.some(({ evidence }) => locate(text, evidence).span);
  const why = (record: NoteRecord): Unattached | null => {
    const before = own.get(record.id);
    if (before && sameRecord(before, record)) return 'same';
    if (before && before.review !== 'auto') return 'decided';
    return isOther ? 'not-found' : null;
  };
  const judged = given.map((record) => ({ record, why: why(record) }));
  const taken = judged.filter((one) => one.why === null).map(({ record }) => record);
  const replacing = new Map(taken.map((record) => [record.id, record]));
  const fresh = taken.filter(({ id }) => !own.has(id));
  const merged = [...kept.map((record) => replacing.get(record.id) ?? record), ...fresh];
  return {
    // where only one of the two has an order, it stays
    records: kept.length === 0 || fresh.length === 0 ? merged : inOrder(text, merged),
    taken,
    left: judged.flatMap((one) =>
      one.why === null ? [] : [{ id: one.record.id, quote: one.record.evidence.exact, why: one.why }],
    ),
  };
}

/** Decisions about mentions of our own JSON, those that the note lacks; what the note has decided itself stays. */
export function attachMentions(
  text: string,
  kept: readonly KeptMention[],
  given: readonly KeptMention[],
): readonly KeptMention[] {
  const isHere = given.some(({ evidence }) => locate(text, evidence).span);
  const free = freeIds(
    kept.map(({ id }) => id),
    'M',
  );
  /** What is decided: of which kind, in which words, where. */
  const about = (one: KeptMention): string => JSON.stringify([one.kind, one.evidence.exact, startOf(text, one)]);
  const own = new Set(kept.map(about));
  const fresh = isHere ? given.filter((one) => !own.has(about(one))) : [];
  return fresh.length === 0 ? kept : inOrder(text, [...kept, ...fresh.map((one) => ({ ...one, id: free(one.id) }))]);
}

const ACT_OF: ReadonlyMap<string, Act> = new Map(ACTS.map((act) => [act.replaceAll('_', ''), act]));

/** «delivery_report», «DeliveryReport», «Delivery report». */
const actOf = (label: string): Act | null => ACT_OF.get(label.toLowerCase().replace(/[\s_-]/g, '')) ?? null;

const alike = (a: NoteRecord, b: NoteRecord): boolean =>
  sameRecord({ ...a, id: '', review: 'auto', evidence: b.evidence }, { ...b, id: '', review: 'auto' });

/** Annotations of any tool onto any text that has their words. What comes of one is a suggestion: a person accepts it or not. */
export function attachForeign(text: string, kept: readonly NoteRecord[], given: readonly Foreign[]): Attached {
  const body = bodyStart(text);
  const points = codePoints(text);
  const left: Left[] = [];
  const taken: NoteRecord[] = [];
  const free = freeIds(kept.map(({ id }) => id));
  const standing = kept.map((record) => ({ record, start: startOf(text, record) }));
  for (const { id, anchor, labels, record: own } of given) {
    const leave = (why: Unattached): number => left.push({ id, quote: anchor.exact, why });
    const read = readRecord(own)?.record;
    const act = read?.act ?? labels.map(actOf).find((one) => one !== null);
    const start = points.offset(anchor.start) - body;
    const span = anchor.exact.trim() === '' ? null : locate(text, { ...anchor, start }).span;
    if (!act || !span) {
      leave(act ? 'not-found' : 'no-act');
      continue;
    }
    const comment = labels.filter((label) => actOf(label) === null).join('; ');
    const record: NoteRecord = {
      ...(read ?? { ...(comment && { extra: { comment } }) }),
      id: read?.id ?? '',
      act,
      evidence: describe(text, span),
      review: 'auto',
    };
    const isKnown = standing.some(
      (other) => other.start === span.start && other.record.act === act && (!read || alike(other.record, record)),
    );
    if (isKnown) {
      leave('same');
      continue;
    }
    const named = { ...record, id: free(record.id) };
    standing.push({ record: named, start: span.start });
    taken.push(named);
  }
  return { records: inOrder(text, [...kept, ...taken]), taken, left };
}
