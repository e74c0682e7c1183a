/**
 * Document × entities → who says what: stage 5. Direct speech becomes quotes; retold speech («зазначив, що …», «за словами …») the stretches
 * that it covers. Readings are in order of painting: where two cover one token, the later one is right.
 */
import type { Language } from '../../grammar/language.ts';
import type { Document, Paragraph } from '../../model/document.ts';
import type { Entity, Quote } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { type Attributed, attribute, type Chain } from './attribution.ts';
import { hear } from './heard.ts';
import { type Quoted, sayingAfter } from './marks.ts';
import { placesOf, startingAt } from '../token-places.ts';
import { type Center, centers, type Source, sourceOf } from './sources.ts';
import type { SpeechEvent, Unit } from './speech-events.ts';
import { type UnitQuotes, wordsIn } from './speech-units.ts';

export interface QuoteReading extends Quote {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
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

/** Who spoke last, and where. */
interface Last {
  readonly chain: Chain;
  readonly paragraph: number;
  /** It ends in a part of a sentence in quotes or in a colon: a quote that follows goes on. */
  readonly open: boolean;
}

/** A part of a sentence in quotes that is surely somebody's words, not a term. */
const PARTIAL = 4;
const LONG = 8;
/** How many paragraphs later the last speaker may go on. */
const GOES_ON = 3;
const STOPS = /^(?:[.!?…]|\.{2,}|[!?]{2,})$/;

export function quotesOf(
  document: Document,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  language: Language,
  parties: ReadonlyMap<string, string> = new Map(),
): readonly QuoteReading[] {
  const { tokens } = document;
  const { speech } = language;
  const places = placesOf(document, mentions);
  const starts = startingAt(document, places);
  const isHeadline = (paragraph: Paragraph, index: number): boolean =>
    paragraph.kind === 'heading' || index === 0 || !STOPS.test(tokens[paragraph.to - 1]?.text ?? '');
  const { paragraphs, quoted, says } = hear(document, mentions, language, isHeadline);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const naming = {
    mentions,
    parties,
    nameOf: (id: string) => names.get(id) ?? language.references.known(id)?.name ?? id,
  };
  const talkedOf = centers();
  const out: QuoteReading[] = [];

  const text = (at: number): string => tokens[at]?.text ?? '';
  const isMedia = (source: Source | undefined): boolean => {
    const mention = mentions[source?.mention ?? -1];
    return mention?.kind === 'actor' && mention.type === 'media';
  };

  const paint = ({ from, to }: Unit, direct: boolean, chain: Chain, event: SpeechEvent | null): void => {
    const [first, final] = [tokens[from], tokens[to - 1]];
    if (!first || !final) return;
    const span = { start: first.start, end: final.end, text: document.text.slice(first.start, final.end) };
    const [via, speaker] = chain.length > 1 ? chain.slice(-2) : [undefined, chain[0]];
    const cue = {
      cue: event?.at ?? null,
      subject: event?.subject ?? null,
      content: event?.content ?? null,
      tells: event?.tells ?? true,
    };
    out.push({ ...span, speaker: speaker?.entity ?? null, via: via?.entity ?? null, from, to, direct, chain, ...cue });
  };

  const resolve = (event: SpeechEvent): Center | null => {
    if (event.subject === null) return talkedOf.person(event.gender);
    const mention = mentions[event.subject];
    if (mention?.kind !== 'actor' || mention.type !== 'pronoun') return sourceOf(naming, event.subject);
    return mention.number === 'pl' ? null : talkedOf.person(mention.gender);
  };

  /** Somebody named in the nominative outside quotes may be «він» of the next sentence. */
  const remember = (at: number): void => {
    const index = quoted(at) ? undefined : starts.get(at);
    if (index === undefined) return;
    const mention = mentions[index];
    if (mention?.kind !== 'actor' || mention.type !== 'person' || mention.nested) return;
    if ((mention.cases !== '' && !mention.cases.includes('n')) || speech.prepositions.has(tokens[at - 1]?.key ?? ''))
      return;
    const center = sourceOf(naming, index);
    if (center) talkedOf.push(center);
  };

  const lastWord = ({ from, to }: Unit): number => {
    let at = to - 1;
    while (at > from && tokens[at]?.kind === 'mark' && !quoted(at)) at--;
    return at;
  };

  const isFirstPerson = ({ from, to }: Unit): boolean => {
    for (let at = from; at < to; at++) if (speech.firstPerson.has(tokens[at]?.key ?? '')) return true;
    return false;
  };

  /** «Суд нагадав, що …»: somebody speaks whom no mention names. */
  const isSpokenByOther = ({ from, to }: Unit): boolean => {
    for (let at = from; at < to; at++) {
      const token = quoted(at) ? undefined : tokens[at];
      const verb = token && speech.verb(token);
      if (verb && !verb.weak && verb.number === 'sg') return true;
    }
    return false;
  };

  /** A sentence that names no source: the speaker of the paragraph goes on, or the one before when the words show it («Крім того», «наш»). */
  const goingOn = (unit: Unit, here: Chain | null, before: Last | null, spoken: boolean): Chain | null => {
    if (speech.breaksOff.has(tokens[unit.from]?.key ?? '')) return null;
    // «Партнери обіцяли нам …»: whose «нам» it is, not who promised
    if (spoken && !isFirstPerson(unit)) return null;
    if (!spoken && isSpokenByOther(unit)) return null;
    if (here) return here;
    if (!before || !STOPS.test(text(unit.to - 1))) return null;
    return speech.goesOn.at(tokens, unit.from).length > 0 || isFirstPerson(unit) ? before.chain : null;
  };

  /** Whose words the cue beside or before the quote says they are. */
  const ownOf = (
    piece: Quoted,
    unit: Unit,
    main: readonly Attributed[],
  ): { readonly found: Attributed | undefined; readonly adjacent: boolean } => {
    const after = sayingAfter(tokens, piece.to, unit.to, says);
    const beside = main.find(({ event }) => event.at === after || (event.at > piece.from && event.at < piece.to));
    const before = main.findLast(({ event }) => event.content !== null && event.content <= piece.from + 1);
    const label = main.find(({ event }) => event.kind === 'label' || event.kind === 'byline');
    const colon = text(piece.from - 1) === ':';
    return {
      found: beside ?? before ?? label,
      adjacent:
        after !== null ||
        beside !== undefined ||
        (before ?? label)?.event.kind === 'label' ||
        label !== undefined ||
        (before !== undefined && colon),
    };
  };

  const isSpeech = (piece: Quoted, alone: boolean): boolean => {
    const words = wordsIn(document, piece);
    const lower = words[0]?.capitals === 'none';
    const stop = tokens.slice(piece.from, piece.to).some((token) => STOPS.test(token.text));
    return (
      alone ||
      !piece.opened ||
      stop ||
      // «Закон „Про реформування …“» is a title
      (words.length >= LONG && tokens[piece.from - 1]?.kind !== 'word') ||
      (lower && words.length >= PARTIAL) ||
      (isFirstPerson(piece) && words.length >= PARTIAL)
    );
  };

  /** «Прем'єрка Данії назвала рішення історичним: „…“»: whoever the clause before the colon begins with, when no verb of speech tells. */
  const introducing = (unit: Unit, piece: Quoted): Chain | null => {
    for (let at = unit.from; at < piece.from - 1; at++) {
      const index = starts.get(at);
      const mention = mentions[index ?? -1];
      if (index === undefined || mention?.kind !== 'actor' || mention.nested) continue;
      if (mention.type !== 'person' && mention.type !== 'role') return null;
      const subject = mention.cases.includes('n') && !speech.prepositions.has(tokens[at - 1]?.key ?? '');
      const center = subject ? sourceOf(naming, index) : null;
      return center && [center.source];
    }
    return null;
  };

  /** «…“, – пояснив голубівник»: somebody says it, and it is nobody we know. */
  const isStrangers = (piece: Quoted, unit: Unit): boolean => {
    const comma = text(piece.to) === ',';
    const dash = piece.to + (comma ? 1 : 0);
    const word = tokens[dash + 1];
    if (dash + 1 >= unit.to || !/^[–—-]$/.test(text(dash)) || word?.kind !== 'word' || word.capitals !== 'none')
      return false;
    // «…», – додав політик»: the one who spoke before
    if (speech.sameSpeaker.has(tokens[dash + 2]?.key ?? '') && speech.verbs.has(word.key)) return false;
    // «…», – наголосили у відомстві»: the body of the sentence before
    if (speech.verbs.get(word.key)?.number === 'pl') return false;
    return comma || STOPS.test(text(piece.to - 2));
  };

  let last: Last | null = null;
  let silentBefore: readonly Unit[] = [];
  /** Pieces that the end of their paragraph cut off: the next paragraph may go on with marks of its own, and say who speaks. */
  let held: readonly Quoted[] = [];
  const leave = (pieces: readonly Quoted[], chain: Chain): void => {
    for (const piece of pieces) paint(piece, true, chain, null);
  };
  paragraphs.forEach(({ units, paragraph }, p) => {
    const before: Last | null = last && p - last.paragraph <= GOES_ON ? last : null;
    const silent: Unit[] = [];
    let here: Chain | null = null;
    const goesOn = units[0]?.pieces[0]?.from === paragraph.from;
    if (!goesOn) leave(held, []);
    let waiting: Quoted[] = goesOn ? [...held] : [];

    /** Paints what is retold; the chain of the unit, or null when it names nobody. */
    const retell = (
      unit: UnitQuotes,
      base: Chain,
      main: readonly Attributed[],
      cue: SpeechEvent | null,
    ): Chain | null => {
      const leading = main[0]?.chain ?? (base.length > 0 ? base : null);
      const onward =
        unit.pieces.length > 0 || (leading && (main[0]?.event.tells || base.length > 0))
          ? null
          : goingOn(unit, here, before, leading !== null);
      if (leading && !onward) {
        paint(unit, false, base.length > 0 ? base : leading, cue);
        main.forEach(({ event, chain }, i) => {
          // «за словами X, партнери обіцяли …»: X tells it; «як пише Reuters, X оголосив про …»: the outlet only relays
          const own = event.tells || isMedia(base.at(-1));
          const from = event.content ?? Math.min(event.at, places[event.subject ?? -1]?.from ?? event.at);
          if (own ? i > 0 || base.length > 0 : base.length === 0 && i > 0)
            paint({ from, to: unit.to }, false, chain, event);
        });
        const back = main.find(({ event }) => event.back);
        if (back)
          for (const earlier of silent.length > 0 ? silent : silentBefore)
            paint(earlier, false, back.chain, back.event);
        return leading;
      }
      if (onward) paint(unit, false, onward, null);
      else silent.push(unit);
      return null;
    };

    /** Paints what is quoted; the chain of the last quote, or null. */
    const quote = (unit: UnitQuotes, base: Chain, main: readonly Attributed[]): Chain | null => {
      let chain: Chain | null = null;
      for (const piece of unit.pieces) {
        const { found, adjacent } = ownOf(piece, unit, main);
        const alone =
          unit.pieces.length === 1 &&
          wordsIn(document, { from: piece.to, to: unit.to }).length === 0 &&
          piece.from === unit.from;
        if (!found && isStrangers(piece, unit)) {
          paint(piece, true, [], null);
          continue;
        }
        if (!adjacent && chain === null && !isSpeech(piece, alone)) continue;
        const introduced = text(piece.from - 1) === ':' ? introducing(unit, piece) : null;
        const carried =
          piece.from <= paragraph.from + 1 && before?.open && p - before.paragraph === 1 ? before.chain : here;
        const mine: Chain | null = found?.chain ?? chain ?? introduced ?? (base.length > 0 ? base : carried);
        if (!mine) {
          waiting.push(piece);
          continue;
        }
        paint(piece, true, mine, found?.event ?? null);
        if (found) {
          for (const earlier of waiting) paint(earlier, true, mine, found.event);
          waiting = [];
        }
        chain = mine;
      }
      return chain;
    };

    for (const unit of units) {
      const { events } = unit;
      const said = events.find((event) => event.content !== null)?.content ?? unit.to;
      for (let at = unit.from; at < said; at++) remember(at);
      const { base, main, speakers } = attribute(events, resolve, isMedia);
      for (const center of [...speakers].reverse()) talkedOf.push(center);
      const retold = retell(
        unit,
        base,
        main,
        (base.length > 0 ? events.find((event) => event.outer) : main[0]?.event) ?? null,
      );
      const chain = quote(unit, base, main) ?? retold;
      if (!chain || isMedia(chain.at(-1))) continue;
      // «подякував», «оголосив про …» say nothing that the next sentence could go on with
      const tells = chain !== retold || base.length > 0 || main.some(({ event }) => event.tells);
      here = tells ? (retold ?? chain) : null;
      const end = lastWord(unit);
      const cue = main.findLast((each) => each.chain === chain)?.event;
      last = {
        chain,
        paragraph: p,
        open: text(unit.to - 1) === ':' || (quoted(end) && cue !== undefined && cue.at < end),
      };
    }
    held = waiting.filter((piece) => !piece.closed);
    leave(
      waiting.filter((piece) => piece.closed),
      before?.chain ?? [],
    );
    silentBefore = silent;
  });
  leave(held, []);
  return out;
}
