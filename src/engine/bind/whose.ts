/** A named party → the contract's id for it in `by` and `for`: whose government, organ or «ми» it is. */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import { type Document, indexAt } from '../../model/document.ts';
import type { CountryMention, Mention } from '../../model/mention.ts';
import { later } from '../../model/once.ts';
import { leaderOf } from '../refer/bodies.ts';
import { type Argument, argumentsIn, isMoney, isOutlet, isProgramme, type Party, type Placed } from './arguments.ts';
import type { Voices } from './provenance.ts';

/** «Рада директорів МВФ», «комітет Конгресу США»: an organ acts for its body or state; «асоціація виробників Німеччини» does not. */
function organOf(placed: Placed, mention: Party, grammar: StatementGrammar, voices: Voices): string | null {
  if (
    mention.kind !== 'actor' ||
    mention.type !== 'org' ||
    mention.hint?.id !== undefined ||
    mention.hint?.speaksFor !== undefined
  )
    return null;
  if (!grammar.words.organs.some((prefix) => mention.text.toLowerCase().includes(prefix))) return null;
  const inner = placed.inside(mention);
  return (
    inner.flatMap((other) =>
      other.kind === 'actor'
        ? // «Рада директорів Фонду»: of the body that the text has named
          (other.hint?.speaksFor ?? other.hint?.id ?? (other.hint?.alone ? (voices.party(other) ?? []) : []))
        : other.kind === 'country'
          ? other.iso
          : [],
    )[0] ?? null
  );
}

/** The state that an argument acts for, when it is one that can act: a subject, a body, an official. */
function actingState({ mention, preposition, attributive }: Argument): string | null {
  if (mention.kind === 'country')
    return mention.form !== 'adjective' && preposition === null && !attributive && mention.cases.startsWith('n')
      ? mention.iso
      : null;
  if (mention.kind !== 'actor' || isOutlet(mention)) return null;
  // «літак Saab»: a firm acts for no state
  return mention.hint?.speaksFor ?? (mention.type === 'org' ? null : (mention.hint?.country ?? null));
}

/** How far after a body «також» may stand. */
const ADDS = 3;

interface Whose {
  /** The contract's id for `by` and `for`; null when nobody can be named. */
  readonly party: (mention: Party) => string | null;
  /** The state that acted last before the offset, else the one named last. */
  readonly stateBefore: (offset: number) => string | null;
}

type Stated = Pick<CountryMention, 'start' | 'end' | 'iso'>;

/** The states of a paragraph, in its order. */
function statesIn(placed: Placed): {
  readonly named: readonly Stated[];
  readonly adjectives: readonly Stated[];
  readonly acting: readonly Stated[];
} {
  const countries = placed.all.flatMap(({ mention }) => (mention.kind === 'country' ? [mention] : []));
  return {
    named: countries.filter(({ form }) => form !== 'adjective'),
    adjectives: countries.filter(({ form }) => form === 'adjective'),
    // «Литва виділить 30 млн для України. Раніше країна …»: the one that acts
    acting: placed.outer.flatMap((argument) => {
      const iso = actingState(argument);
      return iso === null ? [] : [{ start: argument.mention.start, end: argument.mention.end, iso }];
    }),
  };
}

/** What the paragraphs before have named last; null where they name nothing of the kind. */
export interface Before {
  /** ISO alpha-2, as of all states below: by a noun. */
  readonly state: string | null;
  /** By an adjective. */
  readonly adjective: string | null;
  /** The state that acted last. */
  readonly acting: string | null;
  /** The state that acted in the last sentence of all. */
  readonly closing: string | null;
  readonly programme: string | null;
}

export const NOTHING_BEFORE: Before = { state: null, adjective: null, acting: null, closing: null, programme: null };

/** What a paragraph has named last. */
export function leavesBehind({ sentences }: Document, placed: Placed): Before {
  if (placed.all.length === 0) return NOTHING_BEFORE;
  const { named, adjectives, acting } = statesIn(placed);
  const last = acting.at(-1);
  return {
    state: named.at(-1)?.iso ?? null,
    adjective: adjectives.at(-1)?.iso ?? null,
    acting: last?.iso ?? null,
    closing: last && last.start >= (sentences.at(-1)?.start ?? 0) ? last.iso : null,
    programme: placed.all.findLast(isProgramme)?.mention.key ?? null,
  };
}

/** Before a paragraph: what it was before the one before, and what that one has named since. */
export const followedBy = (before: Before, left: Before): Before => ({
  state: left.state ?? before.state,
  adjective: left.adjective ?? before.adjective,
  acting: left.acting ?? before.acting,
  closing: left.closing,
  programme: left.programme ?? before.programme,
});

function lastOf(among: readonly Stated[], offset: number): string | null {
  const next = indexAt(among, offset);
  return ((among[next]?.start ?? offset) < offset ? among[next] : among[next - 1])?.iso ?? null;
}

export function whose(
  document: Document,
  placed: Placed,
  grammar: StatementGrammar,
  voices: Voices,
  before: Before,
): Whose {
  const { tokens, sentences } = document;
  const states = later(() => statesIn(placed));
  const stateBefore = (offset: number): string | null => lastOf(states().named, offset) ?? before.state;
  const side = ({ start }: Mention): string | null => voices.speakerAt(start).side;
  const isBody = (mention: Mention): boolean => mention.kind === 'actor' && mention.rule === 'state-body';
  const isNobodys = (mention: Mention): boolean =>
    mention.kind === 'actor' && mention.rule === 'state-body' && mention.hint?.id === undefined;
  const isOurs = ({ start }: Mention): boolean => grammar.words.ours.has(tokens[indexAt(tokens, start) - 1]?.key ?? '');
  const isHis = ({ start }: Mention): boolean => grammar.words.his.has(tokens[indexAt(tokens, start) - 1]?.key ?? '');
  const isTheirs = ({ end }: Mention): boolean => grammar.words.theirState.at(tokens, indexAt(tokens, end)).length > 0;
  /** «Рішення уряду Бельгії підтримав парламент»: of the state that acts in the sentence, and not the outlet's own. */
  const actingBefore = (mention: Mention): string | null => {
    const from = indexAt(tokens, mention.start);
    if (placed.ends.get(from) !== from + 1) return null;
    const here = indexAt(sentences, mention.start);
    const opened = sentences[here];
    // «Данія виділить 10 млн. Уряд також передасть гаубиці»: what is added comes from the same hand
    const adds =
      opened !== undefined && tokens.slice(opened.from, from + ADDS).some(({ key }) => grammar.words.adds.has(key));
    // «Також уряд розподілив 2 млрд грн»: in the outlet's own money its own does
    const rest = opened ? argumentsIn(placed, [opened], from, opened.to) : [];
    const own = rest.some((one) => isMoney(one) && one.mention.currency === grammar.currency);
    const start = sentences[adds && !own ? Math.max(0, here - 1) : here]?.from ?? 0;
    for (let i = placed.before(from); i >= 0; i--) {
      const argument = placed.outer[i];
      if (!argument || argument.from < start) break;
      const state = actingState(argument);
      if (state !== null) return state === voices.home ? null : state;
    }
    return adds && !own && here === 0 && before.closing !== voices.home ? before.closing : null;
  };
  const outer = later(() => placed.outer.map(({ mention }) => mention));
  /** «уряд Дениса Шмигаля», «уряд прем'єра Фіцо»: of the state that its leader is of; null of a leader whom nobody knows. */
  const stateOfLeader = (body: Mention): { readonly state: string | null } | null => {
    const at = placed.before(indexAt(tokens, body.end));
    const leader = outer()[at] === body ? leaderOf(document.text, outer(), at) : null;
    const led = leader === null ? undefined : outer()[leader];
    return led?.kind === 'actor' ? { state: led.hint?.country ?? voices.party(led) } : null;
  };
  /** What the words around a body say of whose it is. */
  const bodyOf = (mention: Mention): string | null => {
    if (mention.kind !== 'actor' || !isBody(mention)) return null;
    // «наш уряд», «його уряд», «уряд його країни» is the speaker's
    if (isOurs(mention)) return side(mention);
    if (isHis(mention)) return side(mention) ?? stateBefore(mention.start);
    if (isTheirs(mention)) return side(mention) ?? stateBefore(mention.start);
    const led = isNobodys(mention) || mention.hint?.speaksFor === voices.home ? stateOfLeader(mention) : null;
    if (led && (led.state !== null || isNobodys(mention))) return led.state;
    // «Федеральний уряд» of no federation that is named
    if (isNobodys(mention) && mention.hint?.federal) return null;
    // «уряд» of the state spoken of last, when that is not the outlet's own
    if (isNobodys(mention))
      return stateBefore(mention.start) ?? lastOf(states().adjectives, mention.start) ?? before.adjective;
    return mention.hint?.speaksFor === voices.home ? actingBefore(mention) : null;
  };
  /** «посли країн ЄС»: the body whose states they come from. */
  const councilOf = (mention: Mention): string | null => {
    if (mention.kind !== 'actor' || mention.type !== 'group') return null;
    if (!grammar.words.councils.has(tokens[indexAt(tokens, mention.start) - 1]?.key ?? '')) return null;
    return (
      placed
        .inside(mention)
        .flatMap((inner) => (inner.kind === 'actor' && inner.type === 'intl_org' ? (inner.hint?.id ?? []) : []))[0] ??
      null
    );
  };
  return {
    stateBefore: (offset) => lastOf(states().acting, offset) ?? before.acting ?? stateBefore(offset),
    party: (mention) =>
      bodyOf(mention) ??
      councilOf(mention) ??
      organOf(placed, mention, grammar, voices) ??
      // «Уряд» that is nobody's as far as we know gives nothing
      (isNobodys(mention) ? null : voices.party(mention)) ??
      // «ми» is whoever speaks
      (mention.kind === 'actor' && mention.hint?.person === 1 ? side(mention) : null),
  };
}
