/** Two versions of notes → what was compared: each side, its differences, which of them are settled, and which comes next. */
import { compareAlone, type Compared, compareTaggings, type Tagging } from '../../compare/taggings.ts';
import type { Span } from '../../model/document.ts';
import { readNote } from '../../notes/note.ts';
import { type ComparedNote, type Difference, differencesOf } from '../../views/compare.ts';
import { type DifferencePlace, placeId, placeOfDifference } from '../../views/compare-tree.ts';
import type { Asked } from './ask.ts';
import { type Side, textOf } from './sides.ts';

/** A side as it was compared last. */
export interface Shown extends Side {
  readonly note: ComparedNote;
  readonly tagging: Tagging | null;
}

export interface Comparison {
  readonly asked: Asked;
  shown: readonly Shown[];
  /** Places of which the person has said that mine holds. */
  readonly settled: Set<string>;
}

/** null: its front matter cannot be read. */
function taggingOf(text: string): Tagging | null {
  const { records, mentions, problems } = readNote(text);
  return problems.some(({ severity }) => severity === 'error') ? null : { text, records, mentions };
}

const NOTHING: Compared = {
  records: [],
  mentions: [],
  places: { both: 0, one: 0, neither: 0 },
  isSameText: true,
};

/** null: one of the two cannot be read. */
export async function compareSide(side: Side): Promise<Shown | null> {
  const text = side.mine ? await textOf(side.mine) : null;
  const mine = text === null ? null : taggingOf(text);
  const theirs = side.theirs === null ? null : taggingOf(side.theirs);
  const isRead = (text === null || mine !== null) && (side.theirs === null || theirs !== null);
  if (!isRead) return null;
  const alone = mine && theirs ? null : mine ? 'mine' : 'theirs';
  const compared =
    mine && theirs
      ? compareTaggings(mine, theirs)
      : mine
        ? compareAlone(mine, 'mine')
        : theirs
          ? compareAlone(theirs, 'theirs')
          : NOTHING;
  return { ...side, tagging: mine, note: { file: side.name, text: text ?? side.theirs ?? '', compared, alone } };
}

/** A difference, where it stands in the view, and the note that it is in. */
interface Found {
  readonly id: string;
  readonly place: DifferencePlace;
  readonly shown: Shown;
  readonly pair: Difference;
}

export const foundIn = (comparison: Comparison | null): readonly Found[] =>
  (comparison?.shown ?? []).flatMap((shown) =>
    differencesOf(shown.note.compared).map((pair) => {
      const place = placeOfDifference(shown.name, pair);
      return { id: placeId(place), place, shown, pair };
    }),
  );

export const findIn = (comparison: Comparison | null, id: string | null): Found | undefined =>
  foundIn(comparison).find((one) => one.id === id);

/** The next that is not settled, after the last the first; `current`: null where none was looked at. */
export function nextIn(comparison: Comparison | null, current: string | null, by: 1 | -1): string | undefined {
  const all = foundIn(comparison).map(({ id }) => id);
  const from = current === null ? (by > 0 ? -1 : all.length) : all.indexOf(current);
  const open = all.flatMap((id, at) => (comparison?.settled.has(id) ? [] : [{ id, at }]));
  const next = by > 0 ? open.find(({ at }) => at > from) : open.findLast(({ at }) => at < from);
  return (next ?? (by > 0 ? open[0] : open.at(-1)))?.id;
}

/** Where to look in my note: at the lines of the record, else at the sentence. */
export function spanIn({ tagging }: Shown, { mine, span }: Difference): Span | null {
  if (!tagging || !mine) return span;
  const note = readNote(tagging.text);
  const places = 'act' in mine ? note.written : note.writtenMentions;
  const list: readonly { readonly id: string }[] = 'act' in mine ? note.records : note.mentions;
  return places[list.findIndex(({ id }) => id === mine.id)] ?? span;
}
