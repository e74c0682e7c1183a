/** Suggestions meet decisions: what a person decided stays to the byte, what was `auto` is replaced. Order is that of the text. */
import type { Span } from '../model/document.ts';
import { inCommon, shares } from '../model/ids.ts';
import type { Anchor, Located, NoteRecord, Review } from '../model/note.ts';
import { byPlace, groupBy } from '../model/sorted.ts';
import { bodyStart } from '../text/body.ts';
import { later } from '../model/once.ts';
import { placeOf } from './place.ts';
import { foldQuote, overlapping } from './quote.ts';
import { freeIds } from './fields.ts';

interface Placed {
  readonly record: NoteRecord;
  readonly span: Span | null;
  /** Of a lost one: where it most likely was. */
  readonly likely: Span | null;
  readonly quote: () => string;
}

const spans = ({ span, candidates: [best] }: Located): Pick<Placed, 'span' | 'likely'> => ({
  span,
  likely: best && best.score >= SAME_SENTENCE ? best : null,
});

/** Where the evidence of a record stands now. */
type Where = (record: NoteRecord) => Located;

/** So much like the quote that the same is said there, be it with another figure. */
const SAME_SENTENCE = 0.8;

const place = (record: NoteRecord, where: Where): Placed => ({
  record,
  ...spans(where(record)),
  quote: later(() => foldQuote(record.evidence.exact).text.trim()),
});

/** Most of the shorter one is in both; when the old place is not certain, the words must be the same. */
function sameEvidence(a: Placed, b: Placed): boolean {
  if (!a.span || !b.span) return a.quote() !== '' && a.quote() === b.quote();
  const shared = overlapping(a.span, b.span);
  return shared > 0 && shared * 2 >= Math.min(a.span.end - a.span.start, b.span.end - b.span.start);
}

const sums = (record: NoteRecord): readonly string[] =>
  (record.amounts ?? []).map(({ min, max, currency }) => `${min} ${max} ${currency}`).sort();

/** How much two records of one sentence have in common: «Данія 100 млн, Норвегія 200 млн» is two. */
function likeness(a: NoteRecord, b: NoteRecord): number {
  return (a.id === b.id ? 1 : 0) + 2 * inCommon(a.by, b.by) + inCommon(a.for, b.for) + 2 * inCommon(sums(a), sums(b));
}

/** Old → suggested, one to one. The act must be the same; only a record that a person has edited may have had another. */
function pairs(old: readonly Placed[], suggested: readonly Placed[]): ReadonlyMap<Placed, Placed> {
  const out = new Map<Placed, Placed>();
  if (old.length === 0) return out;
  const used = new Set<Placed>();
  const near = byPlace(suggested, ({ span }) => (span ? [span] : []));
  const saying = groupBy(suggested, ({ quote }) => quote());
  /** Those that may have the same evidence, in their order. */
  function around({ span, quote }: Placed): readonly Placed[] {
    const alike = saying.get(quote()) ?? [];
    if (!span) return alike;
    const unplaced = alike.filter((other) => !other.span);
    return unplaced.length === 0 ? near(span) : [...near(span), ...unplaced];
  }
  const settle = (fits: (a: Placed, b: Placed) => boolean): void => {
    const options = old
      .flatMap((a) =>
        out.has(a)
          ? []
          : around(a)
              .filter((b) => fits(a, b) && sameEvidence(a, b))
              .map((b) => ({ a, b, like: likeness(a.record, b.record) })),
      )
      .sort((x, y) => y.like - x.like);
    for (const { a, b } of options) {
      if (out.has(a) || used.has(b)) continue;
      out.set(a, b);
      used.add(b);
    }
  };
  settle((a, b) => a.record.act === b.record.act && !used.has(b));
  settle((a, b) => a.record.review === 'edited' && !used.has(b));
  return out;
}

/** The record under its new id, pointing to others under theirs. */
export function renamed(record: NoteRecord, names: ReadonlyMap<string, string>): NoteRecord {
  const { sameAs, partOf } = record;
  const id = names.get(record.id) ?? record.id;
  if (id === record.id && (!sameAs || !names.has(sameAs)) && (!partOf || !names.has(partOf))) return record;
  return {
    ...record,
    id,
    ...(sameAs && { sameAs: names.get(sameAs) ?? sameAs }),
    ...(partOf && { partOf: names.get(partOf) ?? partOf }),
  };
}

/** Records whose id is reserved or given twice get the next free one, and what points to them follows. */
export function renumber(records: readonly NoteRecord[], reserved: ReadonlySet<string>): readonly NoteRecord[] {
  const free = freeIds([...reserved, ...records.map((record) => record.id)]);
  const seen = new Set(reserved);
  const names = new Map<string, string>();
  const out = records.map((record) => {
    if (record.id && !seen.has(record.id)) {
      seen.add(record.id);
      return record;
    }
    const id = free(record.id);
    seen.add(id);
    if (reserved.has(record.id)) names.set(record.id, id);
    return { ...record, id };
  });
  return names.size === 0 ? out : out.map((record) => renamed(record, names));
}

const parties = (record: NoteRecord): readonly string[] => [...(record.by ?? [])].sort();

/**
 * The decided record whose sentence is gone, when the suggestion says the same, or says it in that sentence with another figure: a promise
 * must not count twice, and which figure holds is for the person to say.
 */
function rewording(lost: readonly Placed[]): (offer: NoteRecord, span: Span | null) => NoteRecord | undefined {
  const who = (record: NoteRecord): string => `${record.act} ${parties(record)}`;
  const saying = groupBy(lost, ({ record }) => `${who(record)} ${sums(record)}`);
  const near = byPlace(lost, ({ likely }) => (likely ? [likely] : []));
  const place = new Map(lost.map((one, i) => [one, i]));
  return (offer, span) => {
    if (sums(offer).length === 0) return undefined;
    const [same] = saying.get(`${who(offer)} ${sums(offer)}`) ?? [];
    const there = (span ? near(span) : []).find(({ record }) => who(record) === who(offer));
    const found = [same, there].flatMap((one) => one ?? []);
    return found.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))[0]?.record;
  };
}

/** What a person has said of a record that is still ours: which others it is one with. */
const linkOf = ({ commitment, apart }: NoteRecord): Pick<NoteRecord, 'commitment' | 'apart'> => ({
  ...(commitment !== undefined && { commitment }),
  ...(apart && { apart }),
});
const isLinked = (record: NoteRecord): boolean => Object.keys(linkOf(record)).length > 0;

/** What a save writes: decided records as they are, and suggestions for which nobody has decided anything. */
export function keep(
  kept: readonly NoteRecord[],
  suggested: readonly NoteRecord[],
  text: string,
  where: Where = (record) => placeOf(text, record),
): readonly NoteRecord[] {
  const old = kept.map((record) => place(record, where));
  const decided = old.filter(({ record }) => record.review !== 'auto');
  const offers = suggested.map((record) => place(record, where));
  const answered = pairs(decided, offers);
  const covered = new Set(answered.values());
  const open = offers.filter((offer) => !covered.has(offer));
  const again = pairs(
    old.filter(({ record }) => record.review === 'auto'),
    open,
  );
  const names = new Map<string, string>();
  for (const [a, b] of [...answered, ...again]) names.set(b.record.id, a.record.id);
  const free = freeIds([...kept, ...suggested].map((record) => record.id));
  const used = new Set(kept.map((record) => record.id));
  const before = new Map([...again].map(([a, b]) => [b, a.record] as const));
  // what a decided record repeats may be cut out and put back: its id is for nobody else
  const pointing = groupBy(
    kept.flatMap((record) => [record.sameAs ?? [], record.partOf ?? []].flat().map((id) => ({ id, record }))),
    ({ id }) => id,
  );
  const isMeant = (offer: NoteRecord): boolean =>
    (pointing.get(offer.id) ?? []).every(({ record }) => shares(record.by, offer.by));
  for (const offer of open) {
    const { id } = offer.record;
    if (before.has(offer) || (!used.has(id) && isMeant(offer.record))) continue;
    names.set(id, free(id));
  }
  // what a person has linked stays, though nobody finds it again
  const linked = old.filter((one) => one.record.review === 'auto' && isLinked(one.record) && !again.has(one));
  const rewordedFrom = rewording([...decided, ...linked].filter((one) => one.span === null && !answered.has(one)));
  const fresh = open.map((offer): Placed => {
    const { counted, ...record } = renamed(offer.record, names);
    const earlier = before.get(offer);
    const extra = earlier?.extra;
    const origin = rewordedFrom(record, offer.span);
    return {
      ...offer,
      record: {
        ...record,
        ...(counted !== undefined && !origin && { counted }),
        ...(origin && { sameAs: origin.id, reason: 'not.same' as const }),
        ...(earlier && linkOf(earlier)),
        ...(extra && { extra }),
      },
    };
  });
  const body = bodyStart(text);
  const at = ({ record, span }: Placed): number => span?.start ?? body + record.evidence.start;
  return [...decided, ...linked, ...fresh]
    .map((placed, i) => ({ placed, i }))
    .sort((a, b) => at(a.placed) - at(b.placed) || a.i - b.i)
    .map(({ placed }) => placed.record);
}

/** A rejected record is kept so that it is not suggested again: what it was about, and nothing else. */
function decided(record: NoteRecord, review: Review, who: NoteRecord['decided']): NoteRecord {
  const { decided: _, generator, ...said } = record;
  // a suggestion is always of today's reading
  const rest = { ...said, ...(generator && review !== 'auto' && { generator }) };
  const { id, act, evidence, extra } = record;
  const body = review === 'rejected' ? { id, act, evidence, ...(extra && { extra }) } : rest;
  return { ...body, review, ...(who && review !== 'auto' && { decided: who }) };
}

type Anchored = Pick<NoteRecord, 'id' | 'evidence' | 'decided'> & { readonly review: Review };

/** The record and the words that a person says are its evidence now; what was `auto` is a person's from here on. */
export const attach = <T extends Anchored>(
  records: readonly T[],
  id: string,
  evidence: Anchor,
  who?: NoteRecord['decided'],
): readonly T[] =>
  records.map((record) =>
    record.id === id
      ? {
          ...record,
          evidence,
          review: record.review === 'auto' ? 'edited' : record.review,
          ...(who && { decided: who }),
        }
      : record,
  );

/** Kept though its words are gone: they stay as a quote and are not looked for. */
export const detach = <T extends Anchored>(
  records: readonly T[],
  id: string,
  who?: NoteRecord['decided'],
): readonly T[] =>
  records.flatMap((record) =>
    record.id === id ? attach([record], id, { ...record.evidence, gone: true }, who) : record,
  );

export const decide = (
  records: readonly NoteRecord[],
  id: string,
  review: Review,
  who?: NoteRecord['decided'],
): readonly NoteRecord[] => records.map((record) => (record.id === id ? decided(record, review, who) : record));
