/**
 * Bodies that the text names alone («МЗС», «уряд», «Фонд») → whose or which they are, by what it says elsewhere: the same body of a state named
 * beside it («МЗС Австрії … у МЗС кажуть»), the federation named last («Федеральний уряд»), the state spoken of («уряд країни») or that of
 * whoever leads it («уряд Роберта Фіцо»), the body whose name has that noun («Рада ЄС … Рада ухвалила»). The rest stays as found.
 */
import type { References } from '../../grammar/language.ts';
import type { Document } from '../../model/document.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import type { Person } from './people.ts';

/** How many paragraphs away a body named in full is still the one meant. */
const NEAR = 2;
/** And a name in short. */
const FAR = 10;
/** How many sentences back «країни» may look for its state. */
const SPOKEN_OF = 6;

/** Two words or three and no mark: «Антикорупційний суд». */
const PLAIN = /^[\p{L}’'ʼ]+(?: [\p{L}’'ʼ]+){1,2}$/u;

/** What a mention is to say instead. */
export type Body = Pick<ActorMention, 'type' | 'hint'>;

interface Named {
  readonly state: string;
  readonly paragraph: number;
  readonly index: number;
}

/** A body named in full, and the words of its names. */
interface InFull {
  readonly mention: ActorMention;
  readonly paragraph: number;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Of how many bodies a name may be short: those named last, so that a list of a thousand firms costs no more than one of fifty. */
const MOST = 50;
/** In how many ways, cases among them, the text may write the name of one. */
const NAMES = 8;

/** Place of the last span that begins at the offset or before it; asked with growing offsets. */
function counter(spans: readonly { readonly start: number }[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at + 1 < spans.length && (spans[at + 1]?.start ?? 0) <= offset) at++;
    return at;
  };
}

export interface Naming {
  readonly references: Pick<
    References,
    'adversaries' | 'currency' | 'body' | 'federations' | 'home' | 'isShortFor' | 'known' | 'serves' | 'wordsOf'
  >;
  /** By index of the mention. */
  readonly people: ReadonlyMap<number, Person>;
  /** Id of a body, else null. */
  readonly idOf: (mention: ActorMention) => string | null;
}

/** By index of the mention: of those that the text says more of than was found. */
export function bodies(
  { text, date, paragraphs, sentences }: Document,
  mentions: readonly Mention[],
  { references, people, idOf }: Naming,
): ReadonlyMap<number, Body> {
  const out = new Map<number, Body>();
  const paragraphOf = counter(paragraphs);
  const sentenceOf = counter(sentences);
  const sentenceAt = counter(sentences);
  const last = new Map<string, Named>();
  /** Bodies named in full by their ids, the last one last. */
  const inFull = new Map<string, InFull>();
  let spoken: { readonly state: string; readonly sentence: number } | null = null;
  let federation: string | null = null;
  /** The paragraph that names the outlet's own state, and the last mention of a body or a person who acts for it. */
  let home = -1;
  let homeActs = -1;
  /** Sentences with a sum in its money. */
  const homeSums = new Set<number>();
  for (const mention of mentions)
    if (mention.kind === 'money' && mention.currency === references.currency) homeSums.add(sentenceAt(mention.start));

  const bodyOf = (body: string, state: string): Body => ({ type: 'org', hint: references.body(body, state) });
  /** «уряд Роберта Фіцо», «уряд прем’єра Фіцо»: the state that the person beside serves. */
  const ledBy = (index: number): string | null => {
    let end = mentions[index]?.end ?? 0;
    for (let i = index + 1; i < mentions.length; i++) {
      const next = mentions[i];
      if (!next || (next.start >= end && text.slice(end, next.start).trim() !== '')) return null;
      if (next.start < end || next.kind !== 'actor' || !next.cases.includes('g')) continue;
      const person = people.get(i)?.id;
      if (person) return references.serves(person, date) ?? references.known(person)?.country ?? null;
      if (next.type === 'role') end = next.end;
    }
    return null;
  };
  /** «Фонд» of the IMF, when no fund was named since; «Національне бюро» of the one whose name has both words. */
  const meantBy = (mention: ActorMention, paragraph: number): Body | null => {
    // «Фонд» is soon another one, «РДА» and «Антикорупційний суд» hardly
    const isName = mention.text.includes(' ') || mention.text === mention.text.toUpperCase();
    const near = isName ? FAR : NEAR;
    // «Рада» is the outlet's own parliament, but right after a council of another name
    const isGuess = mention.hint?.id !== undefined;
    if (isGuess && homeActs >= 0) return null;
    const words = references.wordsOf(mention.text);
    for (const [id, { mention: full, paragraph: then, names }] of [...inFull].reverse()) {
      if (paragraph - then > (isGuess ? 0 : near)) return null;
      if ([...names.values()].some((name) => references.isShortFor(words, name)))
        return { type: full.type, hint: { ...full.hint, id } };
    }
    return null;
  };
  const remember = (mention: ActorMention, paragraph: number): void => {
    const id = idOf(mention);
    if (!id) return;
    const names = new Map(inFull.get(id)?.names);
    for (const name of [mention.text, mention.name, references.known(id)?.name ?? ''])
      if (!names.has(name) && names.size < NAMES) names.set(name, references.wordsOf(name));
    inFull.delete(id);
    inFull.set(id, { mention, paragraph, names });
    if (inFull.size > MOST) for (const first of inFull.keys()) return void inFull.delete(first);
  };
  const seeState = (state: string, at: number, acts: boolean): void => {
    if (references.federations.has(state)) federation = state;
    if (acts && state !== references.home) spoken = { state, sentence: sentenceOf(at) };
  };
  const stateOf = (index: number, mention: ActorMention, body: string, paragraph: number): string | null => {
    const { hint } = mention;
    const leader = ledBy(index);
    if (leader) return leader;
    if (hint?.abroad) return federation;
    if (hint?.spoken) return spoken && sentenceOf(mention.start) - spoken.sentence <= SPOKEN_OF ? spoken.state : null;
    const before = last.get(body);
    if (!before || paragraph - before.paragraph > NEAR || references.adversaries.has(before.state)) return null;
    // «Уряд Японії допоможе. ¶ Глава Кабміну України додав, що уряд …»: ours acts since, or is spoken of here
    if (homeActs > before.index || (home === paragraph && before.paragraph !== paragraph)) return null;
    // «Уряд виділив 2 млрд грн»: in the outlet's own money its own does
    return homeSums.has(sentenceOf(mention.start)) ? null : before.state;
  };
  const see = (mention: Mention, index: number): void => {
    const paragraph = paragraphOf(mention.start);
    if (mention.kind === 'country') {
      if (mention.iso === references.home) home = paragraph;
      seeState(mention.iso, mention.start, mention.form !== 'adjective' && mention.form !== 'demonym');
    }
    if (mention.kind !== 'actor') return;
    const { id, body, alone, country, of } = mention.hint ?? {};
    const person = people.get(index)?.id;
    const serves = person ? (references.serves(person, date) ?? references.known(person)?.country) : (of ?? country);
    if (serves === references.home && !alone) homeActs = index;
    if (!/org$/.test(mention.type)) return;
    // a name that the language does not list may be another's in short
    const isShort = !body && !id && mention.type === 'org' && PLAIN.test(mention.text);
    if ((alone && !body) || isShort) {
      const meant = meantBy(mention, paragraph);
      if (meant) {
        out.set(index, meant);
        remember({ ...mention, ...meant }, paragraph);
      }
      if (alone || meant) return;
    }
    if (!alone) remember(mention, paragraph);
    if (!body) return;
    const state = alone ? stateOf(index, mention, body, paragraph) : country;
    if (!state) return;
    last.set(body, { state, paragraph, index });
    if (alone) {
      out.set(index, bodyOf(body, state));
      return;
    }
    seeState(state, mention.start, true);
  };
  mentions.forEach(see);
  return out;
}
