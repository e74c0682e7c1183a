/** Who may be the subject: by case, agreement and nearness; and who else is named with it: joined, members, whoever leads. */
import { type Argument, isOutlet, isParty, neverDeclines, type Party } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Clause } from './clauses.ts';
import type { Hit } from './predicates.ts';

export function agrees(hit: Hit, party: Party, several: boolean): boolean {
  const { number, gender, tense, person } = hit.form;
  if (person === 1 || person === 2) return false;
  // «МВС Естонії компенсують»: to the ministry, by nobody named; «ЗСУ отримають» are many
  const single =
    party.kind === 'country' ||
    (party.kind === 'actor' && (party.rule === 'state-body' || party.rule === 'one-word-body'));
  if (number === 'pl' && party.number === 'sg' && !several && single) return false;
  if (number === 'sg' && several) return true;
  if (number === 'sg' && party.number === 'pl') return false;
  return !(
    tense === 'past' &&
    gender &&
    party.gender &&
    party.gender !== gender &&
    !(party.kind === 'actor' && party.type === 'role')
  );
}

/** «ЄІБ та „Укренерго“». */
const QUOTE = /^[«»"“”„]$/;

/** «Данія, Швеція та Норвегія»: the arguments joined to this one. */
export function joined(scene: Scene, list: readonly Argument<Party>[], at: number): Argument<Party>[] {
  const out = [list[at]].filter((one): one is Argument<Party> => one !== undefined);
  const linked = (left: Argument, right: Argument): boolean => {
    const { tokens } = scene.document;
    // «окрім посилення ЗСУ, НАТО надає …»: a genitive of the phrase before, and no list
    if (left.attributive && neverDeclines(left) && tokens[left.to]?.text === ',') return false;
    for (let i = left.to; i < right.from; i++) {
      // «Польща (150 млн), Литва (30 млн)»
      if (tokens[i]?.text === '(') while (i < right.from && tokens[i]?.text !== ')') i++;
      else if (!scene.grammar.words.joins.has(tokens[i]?.key ?? '') && !QUOTE.test(tokens[i]?.text ?? '')) return false;
    }
    return right.from > left.to;
  };
  for (let i = at; i > 0; i--) {
    const [left, right] = [list[i - 1], list[i]];
    if (!left || !right || !linked(left, right)) break;
    out.unshift(left);
  }
  for (let i = at; i + 1 < list.length; i++) {
    const [left, right] = [list[i], list[i + 1]];
    if (!left || !right || !linked(left, right)) break;
    out.push(right);
  }
  return out;
}

export const canBeSubject = (argument: Argument): argument is Argument<Party> =>
  isParty(argument) &&
  argument.preposition === null &&
  argument.mention.cases.includes('n') &&
  !(
    argument.attributive &&
    argument.mention.cases !== 'n' &&
    argument.mention.number !== null &&
    !argument.mention.cases.startsWith('n')
  ) &&
  !isOutlet(argument.mention);

/** «Обсяг допомоги ЄС перевищує»: right after a noun of giving a name that does not decline is whose gift it is. */
export const ownsGift = ({ document, grammar }: Scene, argument: Argument): boolean =>
  argument.attributive &&
  neverDeclines(argument) &&
  grammar.predicates
    .at(document.tokens, argument.from - 1)
    .some(
      ({ value: { voice, predicate } }) =>
        voice === 'noun' && predicate.frame.some(({ case: letter }) => letter === 'g'),
    );

/** The subject: nominative, agreeing, nearest before the verb, else nearest after it. */
export function subjectsFor(scene: Scene, head: Hit, candidates: readonly Argument<Party>[]): Argument<Party>[] {
  const score = (argument: Argument<Party>): number => {
    const before = argument.to <= head.at;
    const distance = before ? head.at - argument.to : argument.from - head.end + 6;
    const sure = argument.mention.cases === 'n' || argument.mention.cases === 'nv' ? 0 : argument.attributive ? 12 : 4;
    return distance + sure;
  };
  const ranked = candidates
    .map((argument, i) => ({ argument, list: joined(scene, candidates, i) }))
    .filter(
      ({ argument, list }) =>
        (agrees(head, argument.mention, list.length > 1) || isApposed(scene, head, argument)) &&
        !partedFrom(scene, head, argument) &&
        // «Естонія, а не Латвія»
        !scene.grammar.words.not.has(scene.document.tokens[argument.from - 1]?.key ?? ''),
    )
    .sort((a, b) => score(a.argument) - score(b.argument));
  // «Не Польща, а Чехія передала»: the one that did not is among those joined
  return (ranked[0]?.list ?? []).filter(
    ({ from }) => !scene.grammar.words.not.has(scene.document.tokens[from - 1]?.key ?? ''),
  );
}

/** «компанія «Обрій» підписала»: the verb agrees with the common noun. */
function isApposed({ document: { tokens }, grammar }: Scene, { form }: Hit, { from }: Argument): boolean {
  const before = tokens[from - 1];
  const noun = before && /^[«"“„]$/.test(before.text) ? tokens[from - 2] : before;
  return form.number === 'sg' && noun !== undefined && grammar.words.appositive.has(noun.key);
}

/** After the verb a subject stands in the same breath: «отримали …, серед яких Данія» has another. */
function partedFrom(scene: Scene, head: Hit, argument: Argument): boolean {
  for (let at = head.end; at < argument.from; at++)
    if (/^[,;:(–—-]$/.test(scene.document.tokens[at]?.key ?? '')) return true;
  return false;
}

/** «партнери, серед яких ЄС і Данія»: the members named after a group. */
export function membersAfter(
  scene: Scene,
  parties: readonly Argument<Party>[],
  group: Argument,
): readonly Argument<Party>[] {
  const { tokens } = scene.document;
  for (let at = group.to; at <= group.to + 2; at++) {
    const match = scene.grammar.words.among.at(tokens, at)[0];
    const first = match ? parties.findIndex((party) => party.from >= match.end && party.from <= match.end + 1) : -1;
    if (first >= 0) return joined(scene, parties, first);
  }
  return [];
}

/** «Уряди Литви та Латвії нададуть»: the states whose bodies they are. */
export function statesAfter(
  scene: Scene,
  clause: Clause,
  parties: readonly Argument<Party>[],
): readonly Argument<Party>[] {
  const first = parties.findIndex(
    ({ mention, from }) =>
      mention.cases.includes('g') &&
      clause.pieces.some((piece) => piece.from < from && from < piece.to) &&
      // «країни „Групи семи“»
      scene.grammar.words.bodies.has(
        scene.document.tokens[QUOTE.test(scene.document.tokens[from - 1]?.text ?? '') ? from - 2 : from - 1]?.key ?? '',
      ),
  );
  return first < 0 ? [] : joined(scene, parties, first);
}

/** The parties after «на чолі з». */
export function ledBy(scene: Scene, parties: readonly Argument<Party>[]): readonly Argument<Party>[] {
  const first = parties.findIndex(({ preposition }) => preposition === scene.grammar.sums.led);
  return first < 0 ? [] : joined(scene, parties, first);
}
