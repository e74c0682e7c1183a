/**
 * Bodies of states that the text names alone («МЗС», «уряд») → whose they are, by what it says elsewhere: the same body of a state named beside it
 * («МЗС Австрії … у МЗС кажуть»), the federation spoken of («Федеральний уряд»), the state spoken of («уряд країни»), that of whoever leads it
 * («уряд Роберта Фіцо»). The rest stays as found: the outlet's own, or nobody's.
 */
import type { References } from '../../grammar/language.ts';
import type { Document } from '../../model/document.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import type { Person } from './people.ts';

/** How many paragraphs away a body named in full is still the one meant. */
const NEAR = 2;
/** How many sentences back «країни» may look for its state. */
export const SPOKEN_OF = 6;

/** What a mention is to say instead. */
export type Body = Pick<ActorMention, 'type' | 'hint'>;

interface Named {
  readonly state: string;
  readonly paragraph: number;
  readonly index: number;
}

/** Place of the last span that begins at the offset or before it; asked with growing offsets. */
export function counter(spans: readonly { readonly start: number }[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at + 1 < spans.length && (spans[at + 1]?.start ?? 0) <= offset) at++;
    return at;
  };
}

export interface Naming {
  readonly references: References;
  /** By index of the mention. */
  readonly people: ReadonlyMap<number, Person>;
}

/** The state that a mention acts for: of a person by office at the date, of an office or a body by what is said beside it. */
export function stateOfActor(
  mention: Mention,
  person: Person | undefined,
  date: string | null,
  references: References,
): string | null {
  if (person) return references.serves(person.id, date) ?? references.known(person.id)?.country ?? null;
  if (mention.kind !== 'actor' || mention.hint?.alone) return null;
  return mention.hint?.of ?? mention.hint?.country ?? null;
}

/** «уряд Роберта Фіцо», «уряд прем’єра Фіцо»: index of the person who stands in the genitive right after a body; null when nobody does. */
export function leaderOf(text: string, mentions: readonly Mention[], body: number): number | null {
  let end = mentions[body]?.end ?? 0;
  for (let i = body + 1; i < mentions.length; i++) {
    const next = mentions[i];
    if (!next || (next.start >= end && text.slice(end, next.start).trim() !== '')) return null;
    if (next.start < end || next.kind !== 'actor' || !next.cases.includes('g')) continue;
    if (next.type === 'person') return i;
    if (next.type === 'role') end = next.end;
  }
  return null;
}

/** Sentences with a sum in the money of the outlet's own state, by their number. */
function withOwnMoney({ sentences }: Document, mentions: readonly Mention[], currency: string): ReadonlySet<number> {
  const sentenceOf = counter(sentences);
  return new Set(
    mentions.flatMap((one) => (one.kind === 'money' && one.currency === currency ? sentenceOf(one.start) : [])),
  );
}

/** By index of the mention: of those whose state the text tells. */
export function bodies(document: Document, mentions: readonly Mention[], naming: Naming): ReadonlyMap<number, Body> {
  const { references, people } = naming;
  const out = new Map<number, Body>();
  if (!mentions.some((mention) => mention.kind === 'actor' && mention.hint?.alone && mention.hint.body)) return out;
  const paragraphOf = counter(document.paragraphs);
  const sentenceOf = counter(document.sentences);
  const ownMoney = withOwnMoney(document, mentions, references.currency);
  /** By what body it is: the one of a state that was named last. */
  const last = new Map<string, Named>();
  let spoken: { readonly state: string; readonly sentence: number } | null = null;
  let federation: { readonly state: string; readonly leads: boolean; readonly paragraph: number } | null = null;
  /** The paragraph that names the outlet's own state, and the last mention of somebody who acts for it. */
  let home = -1;
  let homeActs = -1;

  const stateOf = (index: number): string | null => {
    const mention = mentions[index];
    return mention ? stateOfActor(mention, people.get(index), document.date, references) : null;
  };
  const seeState = (state: string, mention: Mention, paragraph: number, acts: boolean): void => {
    // «Канцлер Мерц зустрівся з президентом США»: whom the sentence is about goes before whom it mentions
    const leads = acts && mention.cases.includes('n');
    if (references.federations.has(state) && (leads || !federation?.leads || federation.paragraph !== paragraph))
      federation = { state, leads, paragraph };
    if (acts && state !== references.home) spoken = { state, sentence: sentenceOf(mention.start) };
  };
  const ownerOf = (mention: ActorMention, index: number, body: string, paragraph: number): string | null => {
    const leader = leaderOf(document.text, mentions, index);
    const led = leader === null ? null : stateOf(leader);
    if (led) return led;
    const sentence = sentenceOf(mention.start);
    if (mention.hint?.federal) return federation?.state ?? null;
    if (mention.hint?.spoken) return spoken && sentence - spoken.sentence <= SPOKEN_OF ? spoken.state : null;
    const before = last.get(body);
    if (!before || paragraph - before.paragraph > NEAR || references.adversaries.has(before.state)) return null;
    // «Уряд Японії допоможе. ¶ Глава Кабміну України додав, що уряд …»: ours acts since, or is spoken of here
    if (homeActs > before.index || (home === paragraph && before.paragraph !== paragraph)) return null;
    // «Уряд виділив 2 млрд грн»: in the outlet's own money its own does
    return ownMoney.has(sentence) ? null : before.state;
  };
  const see = (mention: Mention, index: number): void => {
    const paragraph = paragraphOf(mention.start);
    if (mention.kind === 'country') {
      if (mention.iso === references.home) home = paragraph;
      seeState(mention.iso, mention, paragraph, mention.form !== 'adjective' && mention.form !== 'demonym');
    }
    if (mention.kind !== 'actor') return;
    const acting = stateOf(index);
    if (acting === references.home) homeActs = index;
    const { body, alone, country } = mention.hint ?? {};
    if (acting && !body && references.federations.has(acting)) seeState(acting, mention, paragraph, true);
    if (!body) return;
    const state = alone ? ownerOf(mention, index, body, paragraph) : country;
    if (!state) return;
    last.set(body, { state, paragraph, index });
    if (alone) out.set(index, { type: 'org', hint: references.body(body, state) });
    else seeState(state, mention, paragraph, true);
  };
  mentions.forEach(see);
  return out;
}
