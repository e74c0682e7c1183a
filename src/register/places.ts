/**
 * Where the records of a note stand now. What the quote alone cannot tell, the reading of the text may: a sentence in which a name or a sum
 * was mended is the same sentence only when the same is read in it, and one in which another giver is read is not.
 */
import { overlaps, type Span } from '../model/document.ts';
import type { Located, NoteRecord } from '../model/note.ts';
import { byPlace } from '../model/sorted.ts';
import type { Statement } from '../model/statement.ts';
import { placeKey } from '../notes/follow.ts';
import { placeOf } from '../notes/place.ts';
import { foldQuote, harmless, sameFigures, slips } from '../notes/quote.ts';
import { recordsOf } from '../notes/record.ts';
import type { NoteView } from './index.ts';

export type Places = (record: NoteRecord) => Located;

/** A statement that is found, and the record that it would be kept as. */
export interface Found {
  readonly statement: Statement;
  readonly record: NoteRecord;
}

/** What the analysis finds; none when the note was not read. */
export interface Findings {
  readonly all: readonly Found[];
  /** Those whose evidence touches the span. */
  readonly at: (span: Span) => readonly Found[];
}

export function findingsIn({ analysis, text }: NoteView): Findings {
  const records = analysis ? recordsOf(analysis, text) : [];
  const all = records.flatMap((record, i): readonly Found[] => {
    const statement = analysis?.statements[i];
    return statement ? [{ statement, record }] : [];
  });
  return { all, at: byPlace(all, ({ statement }) => statement.evidence) };
}

/** Who gives what to whom: what must not change unseen. */
export const gist = (record: NoteRecord): string => {
  const { act, polarity, by, for: receivers, requester, amounts = [], items = [] } = record;
  const sums = amounts.map(({ min, max, currency }) => [min, max, currency]);
  return JSON.stringify([act, polarity, by, receivers, requester, sums, items.map(({ item, qty }) => [item, qty])]);
};

/** A rejected record says nothing of who and how much, an edited one what no engine has read. */
const isRead = ({ review }: NoteRecord): boolean => review === 'auto' || review === 'accepted';

/** Less than this, and the runner-up may as well be it. */
const MARGIN = 0.1;
const THRESHOLD = 0.8;

export function placesIn({ text, analysis, live }: NoteView, findings: Findings): Places {
  const known = new Map<NoteRecord, Located>();

  /** Statements of the same act there: in a long sentence there may be several. */
  const readAt = (record: NoteRecord, span: Span): readonly NoteRecord[] =>
    findings.at(span).flatMap((found) => (found.record.act === record.act ? found.record : []));
  const agrees = (record: NoteRecord, span: Span): boolean =>
    readAt(record, span).some((found) => gist(found) === gist(record));
  const quote = (span: Span): string => foldQuote(text.slice(span.start, span.end)).text;

  /** The person has changed the sentence in the editor: it is known where it is, not whether it still says what was kept. */
  function followed(record: NoteRecord, span: Span): Located {
    const exact = foldQuote(record.evidence.exact).text;
    const now = quote(span);
    const isSame =
      now === exact ||
      harmless(exact, now) ||
      (isRead(record) ? agrees(record, span) : record.review === 'edited' && sameFigures(exact, now));
    if (isSame) return { state: 'moved', span, candidates: [] };
    const { candidates } = placeOf(text, record);
    const others = candidates.filter((other) => !overlaps(other, span));
    return { state: 'needs-review', span: null, candidates: [{ ...span, score: 1 }, ...others] };
  }

  function find(record: NoteRecord): Located {
    const located = placeOf(text, record);
    if (located.state === 'attached' || located.state === 'detached') return located;
    const tracked = live?.get(placeKey(record));
    if (tracked) return followed(record, tracked);
    if (!isRead(record) || !analysis) return located;
    const { span, candidates } = located;
    const exact = foldQuote(record.evidence.exact).text;
    if (span) {
      if (quote(span) === exact || agrees(record, span) || readAt(record, span).length === 0) return located;
      return { state: 'needs-review', span: null, candidates: [{ ...span, score: 1 }] };
    }
    const [best, next] = candidates;
    if (!best || best.score < THRESHOLD || (next && best.score - next.score < MARGIN)) return located;
    if (!slips(exact, quote(best)) || !agrees(record, best)) return located;
    return { state: 'moved', span: { start: best.start, end: best.end }, candidates: [] };
  }

  return (record) => {
    const located = known.get(record) ?? find(record);
    known.set(record, located);
    return located;
  };
}
