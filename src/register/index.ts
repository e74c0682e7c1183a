/**
 * Notes → rows: one row for each thing that a note says or keeps. What a person kept wins over what is found again.
 * Here rows of several notes stay apart, though they may tell of one commitment: merging them is a stage of its own, between
 * these rows and the ledger, and takes and gives `readonly Row[]`.
 */
import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/document.ts';
import { inCommon } from '../model/ids.ts';
import type { KeptMention, Located, NoteMeta, NoteRecord } from '../model/note.ts';
import type { Statement } from '../model/statement.ts';
import { describe } from '../notes/anchor.ts';
import { placeKey } from '../notes/follow.ts';
import { keep } from '../notes/merge.ts';
import { placeOf } from '../notes/place.ts';
import { without } from '../notes/standing.ts';
import { counts } from './ledger.ts';
import { type Findings, findingsIn, type Found, type Places, placesIn } from './places.ts';
import { isReadOtherwise } from './update.ts';

export interface NoteView {
  readonly uri: string;
  readonly title: string;
  readonly meta: NoteMeta;
  /** null: not read (yet), only what is kept is known. */
  readonly analysis: Analysis | null;
  /** As the note keeps them. */
  readonly records: readonly NoteRecord[];
  /** Actors, states and sums on which a person has decided; absent where nobody asks for them. */
  readonly mentions?: readonly KeptMention[];
  readonly text: string;
  /** Who is named how often, where the analysis is not at hand any more: see named.ts. */
  readonly named?: string;
  /** Rows worked out before, where neither text nor analysis is at hand any more: a note of the index (reader/entry.ts). */
  readonly ready?: { readonly rows: readonly Row[]; readonly kept: readonly Row[] };
  /** Where the editor has followed records to (notes/follow.ts) while the text was being changed. */
  readonly live?: ReadonlyMap<string, Span>;
}

export interface Row {
  readonly note: NoteView;
  readonly record: NoteRecord;
  /** The statement that was found at the same place; null when the record is the person's own. */
  readonly statement: Statement | null;
  /** It stands in the note; otherwise it is a suggestion. */
  readonly kept: boolean;
  readonly state: Located['state'];
  /** Where the evidence is in the note's text; null when it cannot be told for certain. */
  readonly span: Span | null;
  /** Kept, and its evidence is not found: a person must look. */
  readonly lost: boolean;
  /** Kept, at its place, and today's program and lexicon read it otherwise than those that read it then. */
  readonly otherwise: boolean;
  /** Of a lost one: where it may be, likeliest first. */
  readonly candidates: readonly Candidate[];
}

type Candidate = Located['candidates'][number] & { readonly text: string };

/** The statement that the record was made from: at the same place, of the same act unless a person changed it, with most in common. */
function foundOf(record: NoteRecord, span: Span | null, findings: Findings): Found | null {
  if (!span) return null;
  const likeness = (statement: Statement): number =>
    (statement.act === record.act ? 8 : 0) +
    2 * inCommon(record.by, statement.by) +
    inCommon(record.for, statement.for) +
    2 *
      (record.amounts ?? []).filter(({ min, max, currency }) =>
        statement.amounts.some((other) => other.min === min && other.max === max && other.currency === currency),
      ).length +
    (statement.id === record.id ? 1 : 0);
  let best: Found | null = null;
  for (const found of findings.at(span)) {
    if (found.statement.act !== record.act && record.review !== 'edited') continue;
    if (!best || likeness(found.statement) > likeness(best.statement)) best = found;
  }
  return best;
}

/** What counts by itself, or for another → the record as the note has it: what a rejection or a cut means for others is never written, since it may be taken back. */
const WRITTEN = new WeakMap<NoteRecord, NoteRecord>();

/**
 * What a person accepted repeats nothing and is no part of what they rejected, nor of what is no more in the text. What nobody accepted stays
 * a repetition, or rejecting a promise would bring back its headline.
 */
function standingIn(records: readonly NoteRecord[]): (record: NoteRecord) => NoteRecord {
  const there = new Set(records.flatMap(({ id, review }) => (review === 'rejected' ? [] : id)));
  const isAccepted = ({ review }: NoteRecord): boolean => review === 'accepted' || review === 'edited';
  const standing = without(records.filter(isAccepted), (id) => !there.has(id), counts);
  return (record) => {
    if (!isAccepted(record)) return record;
    const own = standing(record);
    if (own !== record) WRITTEN.set(own, record);
    return own;
  };
}

/** What was made of the record of a row; it points to what the note says and not, because of a rejection or a cut, to what the row says. */
export function asWritten(made: NoteRecord, row: Row | undefined): NoteRecord {
  const written = row && WRITTEN.get(row.record);
  if (!written || made.review === 'rejected') return made;
  const { sameAs, partOf, reason } = written;
  return {
    ...(reason !== undefined && { reason }),
    ...made,
    ...(sameAs !== undefined && { sameAs }),
    ...(partOf !== undefined && { partOf }),
  };
}

function rowsFrom(note: NoteView, records: readonly NoteRecord[], places: Places, findings: Findings): readonly Row[] {
  const keptIds = new Set(note.records.map(({ id }) => id));
  const standing = standingIn(records);
  return records.map((kept) => {
    const { state, span, candidates } = places(kept);
    const record = standing(kept);
    const isKept = keptIds.has(record.id);
    const found = foundOf(record, span, findings);
    return {
      note,
      record,
      statement: found?.statement ?? null,
      otherwise: isKept && span !== null && isReadOtherwise(kept, found?.record, note.analysis),
      kept: isKept,
      state,
      span,
      lost: isKept && state === 'needs-review',
      candidates: isKept ? candidates.map((one) => ({ ...one, text: note.text.slice(one.start, one.end) })) : [],
    };
  });
}

/** What a save writes: records of the note and, where nobody decided, what the analysis finds. */
export const recordsAfterSave = (note: NoteView): readonly NoteRecord[] =>
  rowsOf(note).map(({ record: own, span, state }) => {
    const record = WRITTEN.get(own) ?? own;
    // only the editor knows where it is: the words that stand there now are what finds it next time
    const isFollowed = state === 'moved' && span && note.live?.has(placeKey(record));
    if (!isFollowed || placeOf(note.text, record).span !== null) return record;
    return { ...record, evidence: describe(note.text, span) };
  });

function foundRows(note: NoteView): readonly Row[] {
  const findings = findingsIn(note);
  const places = placesIn(note, findings);
  const suggested = findings.all.map(({ record }) => record);
  return rowsFrom(
    note,
    note.analysis ? keep(note.records, suggested, note.text, places) : note.records,
    places,
    findings,
  );
}

type Rows = (note: NoteView) => readonly Row[];

/** Worked out once for a note: a commitment of the register and a line of the tree are about the same row. */
function once(work: Rows): Rows {
  const made = new WeakMap<NoteView, readonly Row[]>();
  return (note) => {
    const rows = made.get(note) ?? work(note);
    made.set(note, rows);
    return rows;
  };
}
const found = once(foundRows);
const kept = once(keptRows);

/** Kept records and, where nobody decided, what the analysis finds; the same rows for the same note. */
export const rowsOf: Rows = (note) => note.ready?.rows ?? found(note);

/** Only what stands in the note. */
export const keptRowsOf: Rows = (note) => note.ready?.kept ?? kept(note);

function keptRows(note: NoteView): readonly Row[] {
  const findings = findingsIn(note);
  return rowsFrom(note, note.records, placesIn(note, findings), findings);
}

/** The same row but for that. Rows may have more than own keys: a spread would lose them. */
export const rowWith = (row: Row, other: Partial<Row>): Row => ({
  note: row.note,
  record: row.record,
  statement: row.statement,
  kept: row.kept,
  state: row.state,
  span: row.span,
  lost: row.lost,
  otherwise: row.otherwise,
  candidates: row.candidates,
  ...other,
});

/** Every party that a row names, in whatever role. */
export function partiesOf({ record, statement }: Row): readonly string[] {
  const { by, for: whom, requester, addressee, supplier, speaker, of } = record;
  const { candidates, chain, certainty } = statement ?? {};
  const lists = [by, whom, requester, addressee, supplier, of?.by, candidates, chain, Object.keys(certainty ?? {})];
  return [...lists.flatMap((ids) => ids ?? []), ...(speaker ? [speaker] : [])];
}

/** Rows of one note without its text and without what was found in it beside them and the names of their parties: many notes need little memory. */
export function bareRows({ uri, title, meta, analysis }: NoteView, rows: readonly Row[]): readonly Row[] {
  const parties = new Set(rows.flatMap(partiesOf));
  const entities = (analysis?.entities ?? []).filter(({ id }) => parties.has(id));
  const bare = analysis && { ...analysis, mentions: [], quotes: [], statements: [], entities };
  const note: NoteView = { uri, title, meta, analysis: bare, records: [], text: '' };
  return rows.map((row) => rowWith(row, { note }));
}
