/**
 * Mentions of persons → who they are: listed people by id, the others clustered by the surnames that their forms may come from and by given
 * names that do not contradict. Every person mention belongs to exactly one cluster.
 */
import type { Language } from '../../grammar/language.ts';
import type { Gender } from '../../model/grammar.ts';
import type { ActorMention, Mention } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly gender: Gender | null;
}

interface Cluster {
  readonly listed: string | null;
  /** Surnames that every mention may come from, likeliest first; empty when only the given name is known. */
  lemmas: readonly string[];
  given: string | null;
  gender: Gender | null;
  readonly members: number[];
}

const isPerson = (mention: Mention | undefined): mention is ActorMention =>
  mention?.kind === 'actor' && mention.type === 'person';
const bare = (given: string): string => fold(given).replace(/\.$/, '');

/** «В.» goes with «Володимир», «Олена» does not. */
function compatible(a: string | null, b: string | null): boolean {
  if (!a || !b) return true;
  const [one, two] = [bare(a), bare(b)];
  return one === two || (one.length === 1 && two.startsWith(one)) || (two.length === 1 && one.startsWith(two));
}

const lemmasOf = ({ hint }: ActorMention): readonly string[] =>
  hint?.lemmas ?? (hint?.family ? [fold(hint.family)] : []);
/** «О. Бульба», «Бульба О. М.»: the initial stands for the given name. */
const INITIAL = /(?<!\p{L})(\p{Lu}\p{Ll}?)\./u;
const givenOf = ({ hint, text }: ActorMention): string | null =>
  hint?.given ?? (hint?.id === undefined && text.includes('.') ? (INITIAL.exec(text)?.[0] ?? null) : null);
const capitalized = (lemma: string): string => lemma.replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase());

function clusters(mentions: readonly Mention[], language: Language): Cluster[] {
  const out: Cluster[] = [];
  const byId = new Map<string, Cluster>();
  const byLemma = new Map<string, Cluster[]>();
  const byGiven = new Map<string, Cluster[]>();
  const list = <T>(map: Map<string, T[]>, key: string): T[] => {
    const ready = map.get(key);
    if (ready) return ready;
    const made: T[] = [];
    map.set(key, made);
    return made;
  };
  const join = (cluster: Cluster, index: number, mention: ActorMention): void => {
    const lemmas = lemmasOf(mention);
    const shared = cluster.lemmas.filter((lemma) => lemmas.includes(lemma));
    if (cluster.lemmas.length === 0) cluster.lemmas = lemmas;
    else if (shared.length > 0 && !cluster.listed) cluster.lemmas = shared;
    const given = givenOf(mention);
    if (given && (!cluster.given || bare(cluster.given).length === 1)) cluster.given = given;
    cluster.gender ??= mention.gender;
    cluster.members.push(index);
    for (const lemma of lemmas) if (!list(byLemma, lemma).includes(cluster)) list(byLemma, lemma).push(cluster);
    if (given && !list(byGiven, bare(given)).includes(cluster)) list(byGiven, bare(given)).push(cluster);
  };
  const open = (index: number, mention: ActorMention, listed: string | null): void => {
    const name = listed ? language.references.known(listed)?.name.split(' ') : undefined;
    const cluster: Cluster = {
      listed,
      lemmas: [],
      given: name && name.length > 1 ? (name[0] ?? null) : null,
      gender: mention.gender,
      members: [],
    };
    out.push(cluster);
    if (listed) byId.set(listed, cluster);
    if (cluster.given) list(byGiven, bare(cluster.given)).push(cluster);
    const family = name?.at(-1);
    if (family) list(byLemma, fold(family)).push(cluster);
    join(cluster, index, mention);
  };
  const agrees = (cluster: Cluster, mention: ActorMention): boolean =>
    compatible(cluster.given, givenOf(mention)) &&
    (!cluster.gender || !mention.gender || cluster.gender === mention.gender);
  /** The one named last before the mention; in a headline the one named first after it. */
  const nearest = (found: readonly Cluster[], index: number): Cluster | undefined => {
    if (found.length <= 1) return found[0];
    let best: Cluster | undefined;
    let bestAt = -1;
    for (const cluster of found.slice(0, 8)) {
      const before = cluster.members.findLast((member) => member < index) ?? -1;
      if (!best || before > bestAt) [best, bestAt] = [cluster, before];
    }
    return best;
  };
  const each = (
    test: (mention: ActorMention) => boolean,
    visit: (index: number, mention: ActorMention) => void,
  ): void =>
    mentions.forEach((mention, index) => {
      if (isPerson(mention) && test(mention)) visit(index, mention);
    });
  const attach = (index: number, mention: ActorMention): void => {
    const lemmas = lemmasOf(mention);
    const given = mention.hint?.given;
    const found =
      lemmas.length > 0
        ? lemmas.flatMap((lemma) => byLemma.get(lemma) ?? [])
        : given
          ? (byGiven.get(bare(given)) ?? [])
          : [];
    const cluster = nearest(
      found.filter((each) => agrees(each, mention)),
      index,
    );
    if (cluster) join(cluster, index, mention);
    else open(index, mention, null);
  };
  each(
    ({ hint }) => hint?.id !== undefined,
    (index, mention) => {
      const known = byId.get(mention.hint?.id ?? '');
      if (known) join(known, index, mention);
      else open(index, mention, mention.hint?.id ?? null);
    },
  );
  // full names first, so that initials and lone surnames find them wherever they stand
  const rank = (mention: ActorMention): number => {
    if (mention.hint?.id !== undefined) return 0;
    const given = givenOf(mention);
    return given === null || lemmasOf(mention).length === 0 ? 3 : bare(given).length > 1 ? 1 : 2;
  };
  for (const which of [1, 2, 3]) each((mention) => rank(mention) === which, attach);
  return out;
}

/** «ван Вел» ends in «вел». */
const endsIn = (family: string, lemma: string): boolean => {
  const key = fold(family);
  return key !== '' && (key === lemma || key.endsWith(` ${lemma}`));
};

function named(cluster: Cluster, mentions: readonly Mention[]): { readonly family: string; readonly given: string } {
  const rank = (lemma: string): number =>
    cluster.members.reduce((sum, index) => {
      const mention = mentions[index];
      const place = isPerson(mention) ? lemmasOf(mention).indexOf(lemma) : -1;
      return sum + Math.max(place, 0);
    }, 0);
  const lemma = [...cluster.lemmas].sort((a, b) => rank(a) - rank(b))[0] ?? '';
  const written = cluster.members
    .map((index) => mentions[index])
    .find((mention) => isPerson(mention) && endsIn(mention.hint?.family ?? '', lemma));
  return { family: (isPerson(written) && written.hint?.family) || capitalized(lemma), given: cluster.given ?? '' };
}

/** Mention index → person. Two people of one name get a number behind their id. */
export function people(mentions: readonly Mention[], language: Language): ReadonlyMap<number, Person> {
  const out = new Map<number, Person>();
  const taken = new Map<string, number>();
  const found = clusters(mentions, language).sort(
    (a, b) => Math.min(...a.members.slice(0, 1)) - Math.min(...b.members.slice(0, 1)),
  );
  for (const cluster of found) {
    const { family, given } = named(cluster, mentions);
    const first = mentions[cluster.members[0] ?? -1];
    const surface = first?.text ?? '';
    const name =
      (cluster.listed && language.references.known(cluster.listed)?.name) || `${given} ${family}`.trim() || surface;
    const base =
      cluster.listed ?? `person:${language.references.slug(`${family} ${given}`.trim() || surface) || 'unknown'}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const person: Person = { id: count === 1 ? base : `${base}-${count}`, name, gender: cluster.gender };
    for (const index of cluster.members) out.set(index, person);
  }
  return out;
}
