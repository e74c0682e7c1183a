/**
 * Document × entities → who says what: stage 5. Direct speech becomes quotes; retold speech («зазначив, що …», «за словами …») the stretches
 * that it covers. Readings are in order of painting: where two cover one token, the later one is right.
 */
import type { Language } from '../../grammar/language.ts';
import type { Document, Paragraph, TokenRange } from '../../model/document.ts';
import type { Entity, Quote } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { placesOf, startingAt } from '../token-places.ts';
import { type Attribution, attribute, type Chain } from './attribution.ts';
import { hear, type HeardUnit } from './heard.ts';
import type { Quoted } from './marks.ts';
import { type Center, type Centers, centers, sourceOf } from './sources.ts';
import type { SpeechEvent } from './speech-events.ts';
import {
  cueOf,
  goingOn,
  introducing,
  isColon,
  isMedia,
  isSpeech,
  isStop,
  isStrangers,
  lastWord,
  type Listener,
  personAt,
} from './whose-words.ts';

export interface QuoteReading extends Quote, TokenRange {
  /** In the speaker's own words; false: retold. */
  readonly direct: boolean;
  /** Outermost first; the last one speaks. */
  readonly chain: Chain;
  /** The token that shows it («сказав»); null when the speaker goes on from before. */
  readonly cue: number | null;
  /** The mention that the cue names; when it is a pronoun, the chain says who that is. */
  readonly subject: number | null;
  /** The words are what is said, not only that somebody spoke: «ми» among them is the speaker's. */
  readonly tells: boolean;
  /** First token of what is said, as the cue parts it from the rest. */
  readonly content: number | null;
}

/** Words, and whose they are; an empty chain: nobody's whom we know. */
interface Said {
  readonly words: TokenRange;
  readonly direct: boolean;
  readonly chain: Chain;
  readonly event: SpeechEvent | null;
}

/** Who spoke last, and where. */
interface Last {
  readonly chain: Chain;
  readonly paragraph: number;
  /** It ends in a part of a sentence in quotes or in a colon: a quote that follows goes on. */
  readonly open: boolean;
}

/** How far a text is listened to. */
interface Course {
  readonly said: Said[];
  readonly talkedOf: Centers;
  last: Last | null;
  /** Sentences of the paragraph that nobody is said to say, and those of the one before it. */
  silent: TokenRange[];
  silentBefore: readonly TokenRange[];
  /** Pieces that the end of their paragraph cut off: the next paragraph may go on with marks of its own, and say who speaks. */
  held: readonly Quoted[];
}

/** A paragraph of it. */
interface Passage {
  readonly index: number;
  readonly from: number;
  /** Who spoke last in the paragraphs before. */
  readonly before: Last | null;
  /** Who speaks in it. */
  here: Chain | null;
  /** Pieces in quotes of which nothing has told yet whose they are. */
  waiting: Quoted[];
}

/** How many paragraphs later the last speaker may go on. */
const GOES_ON = 3;

function quoted(said: Said[], pieces: readonly Quoted[], chain: Chain, event: SpeechEvent | null = null): void {
  for (const words of pieces) said.push({ words, direct: true, chain, event });
}

/** Who the event says speaks, «він» and the unnamed included. */
function speakerOf({ mentions, naming }: Listener, talkedOf: Centers, event: SpeechEvent): Center | null {
  if (event.subject === null) return talkedOf.person(event.gender);
  const mention = mentions[event.subject];
  if (mention?.kind !== 'actor' || mention.type !== 'pronoun') return sourceOf(naming, event.subject);
  return mention.number === 'pl' ? null : talkedOf.person(mention.gender);
}

/** What is retold in a sentence; the chain of the sentence, or null when it names nobody. */
function retell(
  listener: Listener & { readonly places: readonly TokenRange[] },
  unit: HeardUnit,
  { base, main }: Attribution,
  { said, silent, silentBefore }: Course,
  { here, before }: Passage,
): Chain | null {
  const leading = main[0]?.chain ?? (base.length > 0 ? base : null);
  const onward =
    unit.pieces.length > 0 || (leading && (main[0]?.event.tells || base.length > 0))
      ? null
      : goingOn(listener, unit, { here, before: before?.chain ?? null, isTold: leading !== null });
  if (onward) {
    said.push({ words: unit, direct: false, chain: onward, event: null });
    return null;
  }
  if (!leading) {
    silent.push(unit);
    return null;
  }
  const cue = base.length > 0 ? unit.events.find(({ outer }) => outer) : main[0]?.event;
  said.push({ words: unit, direct: false, chain: base.length > 0 ? base : leading, event: cue ?? null });
  main.forEach(({ event, chain }, i) => {
    // «за словами X, партнери обіцяли …»: X tells it; «як пише Reuters, X оголосив про …»: the outlet only relays
    const own = event.tells || isMedia(listener, base.at(-1));
    if (own ? i === 0 && base.length === 0 : base.length > 0 || i === 0) return;
    const from = event.content ?? Math.min(event.at, listener.places[event.subject ?? -1]?.from ?? event.at);
    said.push({ words: { from, to: unit.to }, direct: false, chain, event });
  });
  const back = main.find(({ event }) => event.back);
  if (back)
    for (const words of silent.length > 0 ? silent : silentBefore)
      said.push({ words, direct: false, chain: back.chain, event: back.event });
  return leading;
}

/** What is quoted in a sentence; the chain of the last quote, or null. */
function quote(
  listener: Listener,
  unit: HeardUnit,
  { base, main }: Attribution,
  { said }: Course,
  passage: Passage,
): Chain | null {
  const { before, here } = passage;
  let chain: Chain | null = null;
  for (const piece of unit.pieces) {
    const { found, adjacent } = cueOf(listener, piece, unit, main);
    if (!found && isStrangers(listener, piece, unit)) {
      quoted(said, [piece], []);
      continue;
    }
    if (!adjacent && chain === null && !isSpeech(listener, piece, unit)) continue;
    const isCarried = piece.from <= passage.from + 1 && before?.open && passage.index - before.paragraph === 1;
    const carried = isCarried ? before.chain : here;
    const whose: Chain | null =
      found?.chain ?? chain ?? introducing(listener, unit, piece) ?? (base.length > 0 ? base : carried);
    if (!whose) {
      passage.waiting.push(piece);
      continue;
    }
    quoted(said, [piece], whose, found?.event);
    if (found) {
      quoted(said, passage.waiting, whose, found.event);
      passage.waiting = [];
    }
    chain = whose;
  }
  return chain;
}

/** Reads one sentence, and leaves to the next who speaks. */
function listen(
  listener: Listener & { readonly places: readonly TokenRange[] },
  unit: HeardUnit,
  course: Course,
  passage: Passage,
): void {
  const { events } = unit;
  const { talkedOf } = course;
  const content = events.find((event) => event.content !== null)?.content ?? unit.to;
  for (let at = unit.from; at < content; at++) {
    const person = personAt(listener, at);
    if (person) talkedOf.push(person);
  }
  const attribution = attribute(
    events,
    (event) => speakerOf(listener, talkedOf, event),
    (source) => isMedia(listener, source),
  );
  const { base, main, speakers } = attribution;
  for (const center of [...speakers].reverse()) talkedOf.push(center);
  const retold = retell(listener, unit, attribution, course, passage);
  const chain = quote(listener, unit, attribution, course, passage) ?? retold;
  if (!chain || isMedia(listener, chain.at(-1))) return;
  // «подякував», «оголосив про …» say nothing that the next sentence could go on with
  const tells = chain !== retold || base.length > 0 || main.some(({ event }) => event.tells);
  passage.here = tells ? (retold ?? chain) : null;
  const end = lastWord(listener, unit);
  const cue = main.findLast((each) => each.chain === chain)?.event;
  const endsInQuotes = listener.quoted(end) && cue !== undefined && cue.at < end;
  course.last = { chain, paragraph: passage.index, open: isColon(listener, unit.to - 1) || endsInQuotes };
}

function readingOf({ text, tokens }: Document, { words, direct, chain, event }: Said): readonly QuoteReading[] {
  const { from, to } = words;
  const [first, final] = [tokens[from], tokens[to - 1]];
  if (!first || !final) return [];
  const [via, speaker] = chain.length > 1 ? chain.slice(-2) : [undefined, chain[0]];
  return [
    {
      start: first.start,
      end: final.end,
      text: text.slice(first.start, final.end),
      speaker: speaker?.entity ?? null,
      via: via?.entity ?? null,
      from,
      to,
      direct,
      chain,
      cue: event?.at ?? null,
      subject: event?.subject ?? null,
      content: event?.content ?? null,
      tells: event?.tells ?? true,
    },
  ];
}

export function quotesOf(
  document: Document,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  language: Language,
  parties: ReadonlyMap<string, string> = new Map(),
): readonly QuoteReading[] {
  const places = placesOf(document, mentions);
  const isHeadline = (paragraph: Paragraph, index: number): boolean =>
    paragraph.kind === 'heading' || index === 0 || !isStop({ document }, paragraph.to - 1);
  const { paragraphs, ...heard } = hear(document, mentions, language, isHeadline);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string): string => names.get(id) ?? language.references.known(id)?.name ?? id;
  const starts = startingAt(document, places);
  const naming = { mentions, parties, nameOf };
  const listener = { document, speech: language.speech, mentions, places, starts, naming, ...heard };
  const course: Course = { said: [], talkedOf: centers(), last: null, silent: [], silentBefore: [], held: [] };
  const { said } = course;
  paragraphs.forEach(({ units, paragraph: { from } }, index) => {
    const before = course.last && index - course.last.paragraph <= GOES_ON ? course.last : null;
    const goesOn = units[0]?.pieces[0]?.from === from;
    if (!goesOn) quoted(said, course.held, []);
    const passage: Passage = { index, from, before, here: null, waiting: goesOn ? [...course.held] : [] };
    course.silent = [];
    for (const unit of units) listen(listener, unit, course, passage);
    course.held = passage.waiting.filter(({ closed }) => !closed);
    const closed = passage.waiting.filter((piece) => piece.closed);
    quoted(said, closed, before?.chain ?? []);
    course.silentBefore = course.silent;
  });
  quoted(said, course.held, []);
  return said.flatMap((one) => readingOf(document, one));
}
