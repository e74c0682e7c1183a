/** Document × mentions → its units, with what is quoted in each and who is said to speak: a paragraph at a time, and remembered with it. */
import type { Language } from '../../grammar/language.ts';
import type { Document, Paragraph, Token } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { ofParagraph } from '../../text/of-paragraph.ts';
import { eventsIn, type SpeechEvent } from './speech-events.ts';
import { sayingOf, type UnitQuotes, unitsOf } from './speech-units.ts';
import {
  endingAt,
  inOwnOffsets,
  mentionsIn,
  type OwnMentions,
  placesOf,
  sameMentions,
  startingAt,
} from '../token-places.ts';

/** Tokens and mentions are counted from the beginning of the paragraph, or of the text. */
export interface HeardUnit extends UnitQuotes {
  readonly events: readonly SpeechEvent[];
}

interface Asked {
  readonly language: Language;
  readonly own: OwnMentions;
  readonly isHeadline: boolean;
  /** The paragraph before ends in one: «вигукнув:». */
  readonly afterColon: boolean;
}

interface HeardAlone {
  readonly units: readonly HeardUnit[];
  /** A token → 1 when it is quoted. */
  readonly marks: Uint8Array;
}

const heardIn = ofParagraph(
  (alone, { language, own, isHeadline, afterColon }: Asked): HeardAlone => {
    const mentions = inOwnOffsets(own);
    const places = placesOf(alone, mentions);
    const starts = startingAt(alone, places);
    const { units, marks } = unitsOf(alone, language, places, starts, afterColon);
    const ends = endingAt(alone, places);
    const quoted = (at: number): boolean => marks[at] === 1;
    const reader = { document: alone, mentions, places, starts, ends, language, quoted };
    return { units: units.map((unit) => ({ ...unit, events: eventsIn(reader, unit, isHeadline) })), marks };
  },
  (then, now) =>
    then.language === now.language &&
    then.isHeadline === now.isHeadline &&
    then.afterColon === now.afterColon &&
    sameMentions(then.own, now.own),
);

const inText = (unit: HeardUnit, token: number, mention: number): HeardUnit => ({
  from: unit.from + token,
  to: unit.to + token,
  pieces: unit.pieces.map((piece) => ({ ...piece, from: piece.from + token, to: piece.to + token })),
  events: unit.events.map((event) => ({
    ...event,
    at: event.at + token,
    subject: event.subject === null ? null : event.subject + mention,
    content: event.content === null ? null : event.content + token,
  })),
});

export interface Heard {
  readonly paragraphs: readonly { readonly units: readonly HeardUnit[]; readonly paragraph: Paragraph }[];
  /** The token is quoted. */
  readonly quoted: (at: number) => boolean;
  readonly says: (token: Token | undefined) => boolean;
}

/** `isHeadline`: of a paragraph, by its index. */
export function hear(
  document: Document,
  mentions: readonly Mention[],
  language: Language,
  isHeadline: (paragraph: Paragraph, index: number) => boolean,
): Heard {
  const marks = new Uint8Array(document.tokens.length);
  const paragraphs = document.paragraphs.map((paragraph, index) => {
    const own = mentionsIn(mentions, paragraph);
    const alone = heardIn(paragraph.alone, {
      language,
      own,
      isHeadline: isHeadline(paragraph, index),
      afterColon: document.tokens[paragraph.from - 1]?.text === ':',
    });
    marks.set(alone.marks, paragraph.from);
    return { units: alone.units.map((unit) => inText(unit, paragraph.from, own.first)), paragraph };
  });
  return { paragraphs, quoted: (at) => marks[at] === 1, says: sayingOf(language) };
}
