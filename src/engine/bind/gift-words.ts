/** Words of a sentence without a verb → does it speak of a gift, or of a loss, and of whose gain. */
import { argumentsIn, isProgramme } from './arguments.ts';
import type { Scene } from './scene.ts';

/** A noun of giving: «внесок», «допомога», «пакет». */
export const aidNouns = ({ document, grammar }: Scene, from: number, to: number): readonly number[] => {
  const out: number[] = [];
  for (let at = from; at < to; at++)
    if (
      grammar.predicates
        .at(document.tokens, at)
        .some(
          ({ value: { predicate } }) => predicate.kind === 'noun' && predicate.frame.some(({ role }) => role === 'P'),
        )
    )
      out.push(at);
  return out;
};

/** What the words say of who gains: «для України», «на ППО України», «Україні», «PURL». */
export function gainersIn(
  scene: Scene,
  from: number,
  to: number,
): { readonly for: readonly string[]; readonly programme: string | null } {
  const { grammar, home } = scene;
  const args = argumentsIn(scene.placed, [{ from, to }], from, to);
  const programme = args.find(isProgramme)?.mention.key ?? null;
  const implied = programme === null ? null : grammar.beneficiaryOf(programme);
  const gains = args.some(
    ({ mention, preposition, attributive }) =>
      mention.kind === 'country' &&
      mention.iso === home &&
      (preposition !== null || attributive || (mention.cases.includes('d') && !mention.cases.startsWith('n'))),
  );
  return { for: gains ? [home] : implied ? [implied] : [], programme };
}

export const losses = ({ document, grammar }: Scene, from: number, to: number): boolean =>
  document.tokens
    .slice(from, to)
    .some((token) => grammar.trade(token) || grammar.notAid(token) || grammar.words.owed(token));
