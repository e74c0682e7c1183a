/**
 * Actors, states and sums on which a person has decided: how a note keeps them, and the decisions as functions over them. Each decision takes
 * what the note keeps and gives what it shall keep, in the order of the text; what is not decided about stays as it is.
 */
import * as v from 'valibot';
import type { Analysis, Said } from '../model/analysis.ts';
import { overlaps, type Span, within } from '../model/document.ts';
import { idOf, type Mention } from '../model/mention.ts';
import { KEPT_KINDS, type KeptMention, type Located, MENTION_REVIEWS } from '../model/note.ts';
import { bodyStart } from '../text/body.ts';
import { describe, locate } from './anchor.ts';
import { anchor, figure, formOf, freeIds, NOWHERE, nullable, object, scalar, text as words } from './fields.ts';
import { foldQuote } from './quote.ts';

/** One entry a key, in the order in which they are written. */
const FIELDS = {
  kind: v.picklist(KEPT_KINDS),
  entity: scalar,
  name: scalar,
  amount: object({
    min: figure,
    max: figure,
    currency: nullable(scalar),
    approx: v.optional(v.boolean()),
    per: v.optional(scalar),
  }),
  scope: v.literal('note'),
  evidence: anchor,
  review: v.picklist(MENTION_REVIEWS),
  decided: object({ by: scalar, on: words }),
} as const;

/** Written by hand, it is a person's: kept. */
export const MENTION_FORM = formOf<KeptMention>(FIELDS, 'kind', { review: 'accepted', evidence: NOWHERE });

/** What a person points at and takes it for. */
export interface Pointed extends Pick<KeptMention, 'kind' | 'entity' | 'name' | 'amount'> {
  readonly span: Span;
}

/** A mention as it was found; null for the kinds that a note does not keep. */
export function pointedAt(mention: Mention): Pointed | null {
  const span = { start: mention.start, end: mention.end };
  switch (mention.kind) {
    case 'country':
      return { kind: 'country', span, entity: mention.iso };
    case 'actor':
      return { kind: 'actor', span, ...(mention.entity !== null && { entity: mention.entity }) };
    case 'money': {
      const { min, max, currency, approx, per } = mention;
      const amount = { min, max, currency, ...(approx && { approx }), ...(per !== null && { per }) };
      return { kind: 'money', span, amount };
    }
    default:
      return null;
  }
}

/** Where it stands now. What is none wherever it stands needs no place of its own. */
export function mentionPlace(text: string, { evidence, scope }: KeptMention): Located {
  const located = locate(text, evidence);
  if (scope !== 'note' || located.state !== 'needs-review') return located;
  return { state: 'detached', span: null, candidates: [] };
}

/** The decision whose place the span lies in; of several the narrowest. */
export const keptAround = (kept: readonly KeptMention[], text: string, span: Span): KeptMention | undefined =>
  kept
    .flatMap((one) => {
      const place = mentionPlace(text, one).span;
      return place && within(span, place) ? [{ one, length: place.end - place.start }] : [];
    })
    .sort((a, b) => a.length - b.length)[0]?.one;

interface Placed {
  readonly one: KeptMention;
  readonly span: Span;
}

/** What a person has said that it is, where it stands; what they say is none, and what is not found, has no place. */
export const placedMentions = (kept: readonly KeptMention[], text: string): readonly Placed[] =>
  kept.flatMap((one): Placed[] => {
    const span = one.review === 'rejected' ? null : mentionPlace(text, one).span;
    return span ? [{ one, span }] : [];
  });

/** The decision about a mention: of the same kind at just that place. */
export const decisionOn = (placed: readonly Placed[], { kind, start, end }: Mention): KeptMention | null =>
  placed.find(({ one, span }) => one.kind === kind && span.start === start && span.end === end)?.one ?? null;

type Decided = KeptMention['decided'];

/** Into its place in the text; what was decided of the same kind at the same place before gives way and hands on its id and its own keys. */
function put(
  kept: readonly KeptMention[],
  text: string,
  { span, ...what }: Pointed,
  decision: Pick<KeptMention, 'review' | 'scope' | 'decided'>,
): readonly KeptMention[] {
  const placed = kept.map((one) => ({ one, at: mentionPlace(text, one).span }));
  const before = placed.find(
    ({ one, at }) => one.kind === what.kind && at !== null && at.start === span.start && at.end === span.end,
  )?.one;
  const id =
    before?.id ??
    freeIds(
      kept.map((one) => one.id),
      'M',
    )('');
  const { review, scope, decided } = decision;
  const entry: KeptMention = {
    id,
    ...what,
    ...(scope && { scope }),
    evidence: describe(text, span),
    review,
    ...(decided && { decided }),
    ...(before?.extra && { extra: before.extra }),
  };
  if (before) return kept.map((one) => (one === before ? entry : one));
  const body = bodyStart(text);
  const next = placed.findIndex(({ one, at }) => (at?.start ?? body + one.evidence.start) > span.start);
  return next < 0 ? [...kept, entry] : [...kept.slice(0, next), entry, ...kept.slice(next)];
}

/** «Keep this mention»: `accepted` when it is as it was found, `edited` when the person says what it is. */
export const keepMention = (
  kept: readonly KeptMention[],
  text: string,
  what: Pointed,
  review: 'accepted' | 'edited',
  who?: Decided,
): readonly KeptMention[] => put(kept, text, what, { review, ...(who && { decided: who }) });

/** «This is none»: here, or wherever the note says the same name. Everywhere is `ignore` in poruka.yaml. */
export const rejectMention = (
  kept: readonly KeptMention[],
  text: string,
  what: Pointed,
  scope: 'here' | 'note',
  who?: Decided,
): readonly KeptMention[] =>
  put(kept, text, what, { review: 'rejected', ...(scope === 'note' && { scope }), ...(who && { decided: who }) });

/** Nobody's decision any more. */
export const takeBackMention = (kept: readonly KeptMention[], id: string): readonly KeptMention[] =>
  kept.filter((one) => one.id !== id);

/** An id that is reserved or given twice gives way to the next free one. */
export function renumberMentions(kept: readonly KeptMention[], reserved: ReadonlySet<string>): readonly KeptMention[] {
  const free = freeIds([...reserved, ...kept.map(({ id }) => id)], 'M');
  const seen = new Set(reserved);
  return kept.map((one) => {
    const id = one.id && !seen.has(one.id) ? one.id : free(one.id);
    seen.add(id);
    return id === one.id ? one : { ...one, id };
  });
}

const wordsOf = (quote: string): readonly string[] => foldQuote(quote).text.trim().toLowerCase().split(/\s+/);

/** The same name in any case: «Вашингтон», «Вашингтоном». Endings are at most three letters, and three letters are the least of a stem. */
export function sameName(a: string, b: string): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const alike = (one: string, other: string): boolean => {
    const least = Math.max(3, Math.max(one.length, other.length) - 3);
    return one === other || (one.length >= least && one.slice(0, least) === other.slice(0, least));
  };
  return left.length === right.length && left.every((word, i) => alike(word, right[i] ?? ''));
}

/** A sum in the same words; a party under the same name: «Іран» and «Ірак» are alike, but two. */
const isNamed = ({ kind, entity, evidence }: KeptMention, mention: Mention): boolean =>
  kind === 'money'
    ? foldQuote(evidence.exact).text === foldQuote(mention.text).text
    : (entity ?? null) === idOf(mention) && sameName(evidence.exact, mention.text);

/** Found mentions → those that a person says are none. `kept`: what the note keeps. */
export function rejectedMentions(
  kept: readonly KeptMention[],
  text: string,
  mentions: readonly Mention[],
): ReadonlySet<Mention> {
  const out = new Set<Mention>();
  for (const one of kept) {
    if (one.review !== 'rejected') continue;
    const isNote = one.scope === 'note';
    const place = isNote ? null : mentionPlace(text, one).span;
    for (const mention of mentions) {
      if (mention.kind !== one.kind) continue;
      if (isNote ? isNamed(one, mention) : place !== null && overlaps(place, mention)) out.add(mention);
    }
  }
  return out;
}

const sameSum = ({ amount }: KeptMention, mention: Mention): boolean =>
  mention.kind === 'money' &&
  amount !== undefined &&
  mention.min === amount.min &&
  mention.max === amount.max &&
  mention.currency === amount.currency;

/** What the note keeps and the reading does not say: empty when they are at one. */
function saidOf(kept: readonly KeptMention[], text: string, mentions: readonly Mention[]): readonly Said[] {
  const none = [...rejectedMentions(kept, text, mentions)].flatMap((mention): Said[] => {
    const what = pointedAt(mention);
    return what ? [{ ...what.span, kind: what.kind, isNone: true, entity: null, name: null, amount: null }] : [];
  });
  const are = placedMentions(kept, text).flatMap(({ one, span }): Said[] => {
    const { kind, entity = null, name = null, amount = null } = one;
    const isFound = mentions.some(
      (mention) =>
        mention.kind === kind &&
        mention.start === span.start &&
        mention.end === span.end &&
        (kind === 'money' ? sameSum(one, mention) : entity === null || idOf(mention) === entity),
    );
    return isFound ? [] : [{ ...span, kind, isNone: false, entity, name, amount }];
  });
  return [...none, ...are];
}

/** The reading that heeds what a person has decided about mentions: `read` again, with that, only where it says otherwise. */
export function heeding(
  kept: readonly KeptMention[],
  text: string,
  read: (said?: readonly Said[]) => Analysis,
): Analysis {
  const first = read();
  if (kept.length === 0) return first;
  const said = saidOf(kept, text, first.mentions);
  return said.length === 0 ? first : read(said);
}
