/** Reading × arguments → who fills which role, shown by case, preposition and frame. Word order only breaks ties. */
import type { Role, Slot } from '../../grammar/frame.ts';
import { isGroup } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import { isAnnounced, withoutAnnouncer } from './announced.ts';
import { type Argument, argumentsIn, isOutlet, isParty, neverDeclines, type Party } from './arguments.ts';
import type { Clause } from './clauses.ts';
import { type FilledSoFar, isKeptOut } from './kept-out.ts';
import type { Hit } from './predicates.ts';
import type { Reading } from './readings.ts';
import type { Scene } from './scene.ts';
import { type Plan, planOf } from './slots.ts';
import { canBeSubject, joined, ledBy, membersAfter, ownsGift, statesAfter, subjectsFor } from './subjects.ts';

/** An argument in a role, and the case or preposition that shows it. */
export interface Filling {
  readonly role: Role;
  readonly id: string;
  readonly argument: Argument | null;
  readonly by: string;
}

interface Filler extends FilledSoFar, Plan {
  readonly clause: Clause;
  readonly fillings: Filling[];
  readonly taken: Set<Argument>;
}

export function fillingsOf(
  scene: Scene,
  clause: Clause,
  reading: Reading,
): { fillings: readonly Filling[]; args: readonly Argument[] } {
  const args = argumentsIn(scene.placed, clause.pieces, reading.from, reading.to);
  const parties = args.filter(isParty);
  if (parties.length === 0) return { fillings: [], args };
  const filler: Filler = { scene, clause, reading, parties, ...planOf(reading), fillings: [], taken: new Set() };
  // «закуплено USAID»: the impersonal has no subject
  const voice = clause.kind === 'participle' ? 'noun' : filler.head?.form.voice;
  if (voice !== 'noun') {
    if (!(filler.subject === 'T' && voice === 'impersonal')) fillSubject(filler);
    fillLeader(filler);
  }
  for (const { slot, of } of filler.slots) offer(filler, slot, of, false);
  for (const slot of scene.grammar.general) offer(filler, slot, null, true);
  fillMembers(filler);
  return { fillings: withoutAnnouncer(scene, reading, filler.fillings), args };
}

function fill({ scene, reading, fillings, taken }: Filler, role: Role, argument: Argument<Party>, by: string): void {
  const id = role === 'B' ? beneficiary(scene, argument.mention) : scene.party(argument.mention);
  taken.add(argument);
  if (!mayFill(role, argument.mention)) return;
  const several = holders(scene, argument.mention);
  const whose =
    (role === 'P' && isAnnounced(reading) ? postOf(scene, argument) : null) ?? id ?? servedBy(scene, argument);
  for (const one of several.length > 0 ? several : whose ? [whose] : []) fillings.push({ role, id: one, argument, by });
}

/** What stands in the nominative, and who is joined to it. */
function fillSubject(filler: Filler): void {
  const { scene, clause, parties, head, subject, taken } = filler;
  if (!head || !subject) return;
  const found = subjectsFor(scene, head, mayBeSubjects(filler, head));
  for (const one of found) {
    // «Він передбачає 100 млн на дрони»: the package, and nobody
    if (subject === 'T' || (subject === 'D' && isIt(one.mention))) taken.add(one);
    else fill(filler, subject, one, 'n');
  }
  // «Данія з партнерами виділить»
  const last = subject === 'P' ? found.at(-1) : undefined;
  const others = last && parties.find(({ from }) => from > last.to - 1 && from <= last.to + 1);
  const { sums } = scene.grammar;
  if (others?.preposition === sums.of && isGroup(scene.party(others.mention) ?? ''))
    fill(filler, 'P', others, `${sums.along}+i`);
  if (found.length === 0 && subject !== 'T' && head.form.number === 'pl')
    for (const one of statesAfter(scene, clause, parties)) fill(filler, subject, one, 'g');
}

function mayBeSubjects({ scene, clause, parties }: Filler, head: Hit): readonly Argument<Party>[] {
  const { document, grammar } = scene;
  // «країна передасть ЗСУ»: the common noun is the subject, and a name that does not decline is not
  const common = clause.pieces.some(({ from, to }) =>
    document.tokens.slice(from, Math.min(to, head.at)).some(grammar.words.ownState),
  );
  // «повідомила, що профінансує ініціативу НАТО»: the subject stands above, and the name belongs to the noun before it
  const elided = (argument: Argument): boolean =>
    argument.attributive &&
    argument.from > head.at &&
    // «погодили внесок на механізм НАТО»
    (clause.kind === 'content' || grammar.prepositions.at(document.tokens, argument.from - 2).length > 0);
  return parties
    .filter(canBeSubject)
    .filter((argument) => !(neverDeclines(argument) && (common || elided(argument))) && !ownsGift(scene, argument));
}

/** «консорціум банків на чолі з ЄБРР надасть»: whoever leads those whom no list knows. */
function fillLeader(filler: Filler): void {
  if (filler.subject !== 'P' || filler.fillings.some(({ role }) => role === 'P')) return;
  for (const leader of ledBy(filler.scene, filler.parties)) fill(filler, 'P', leader, 'led');
}

/** `of`, `general`: whose slot it is. */
function offer(filler: Filler, slot: Slot, of: Hit | null, general: boolean): void {
  const { scene, parties, taken } = filler;
  if (slot.role === 'T') return;
  parties.forEach((argument, at) => {
    if (taken.has(argument) || !fits(argument, slot)) return;
    if (isKeptOut(filler, { slot, of, general, at, argument })) return;
    const by = slot.preposition ? `${slot.preposition}+${slot.case}` : slot.case;
    fill(filler, slot.role, argument, by);
    // «внесок Данії та Швеції»
    const genitives = slot.preposition === null && slot.case === 'g' && of?.form.voice === 'noun';
    if (slot.preposition !== null || genitives)
      for (const other of joined(scene, parties, at))
        if (!taken.has(other) && fits(other, { ...slot, preposition: null })) fill(filler, slot.role, other, by);
  });
}

/** «партнери, серед яких ЄС і Данія»: the members of a group do what it does. */
function fillMembers(filler: Filler): void {
  for (const { role, argument, by } of [...filler.fillings]) {
    if (argument?.mention.kind !== 'actor' || argument.mention.type !== 'group') continue;
    for (const member of membersAfter(filler.scene, filler.parties, argument))
      if (!filler.taken.has(member)) fill(filler, role, member, by);
  }
}

function fits(argument: Argument, slot: Slot): boolean {
  if (argument.preposition !== slot.preposition) return false;
  const { cases, kind, text } = argument.mention;
  // «просить у партнерів», «попросила в ЄС»: asked of somebody, whatever case the name shows
  if (slot.role === 'A' && slot.case === 'g' && (kind === 'actor' || text === text.toUpperCase())) return true;
  return cases === '' || cases.includes(slot.case);
}

/** «передала ДСНС», «отримала бригада»: what a body of the home state gains, the state gains. */
function beneficiary(scene: Scene, mention: Party): string | null {
  const own =
    mention.kind === 'actor' &&
    (mention.type === 'org' || mention.type === 'group') &&
    (mention.hint?.speaksFor ?? mention.hint?.country) === scene.home;
  // «передала нам», when nobody is known to speak: whoever writes in Ukrainian
  const ours = mention.kind === 'actor' && mention.hint?.person === 1;
  return own ? scene.home : (scene.party(mention) ?? (ours ? scene.home : null));
}

/** «президенти Франції та Румунії»: in the plural an office is of each state that it names. */
function holders(scene: Scene, mention: Party): readonly string[] {
  if (mention.kind !== 'actor' || mention.type !== 'role' || mention.number !== 'pl') return [];
  const states = scene.placed.inside(mention).flatMap((inner) => (inner.kind === 'country' ? [inner.iso] : []));
  return states.length > 1 ? states : [];
}

/** «Міністри фінансів ЄС»: the party right after an office that names none; an outlet gives nothing, whoever speaks for it. */
function servedBy(scene: Scene, { mention, to }: Argument<Party>): string | null {
  const next = scene.placed.starts.get(to);
  if (mention.kind !== 'actor' || mention.type !== 'role' || !next || !isParty(next) || !next.attributive) return null;
  return isOutlet(next.mention) ? null : scene.party(next.mention);
}

/** «Координатор Ради безпеки США Джон Кірбі анонсував»: whoever announces it for a body of a state, by whose name his stands. */
function postOf({ party, placed }: Scene, { mention, from }: Argument<Party>): string | null {
  if (mention.kind !== 'actor' || mention.type !== 'person' || !party(mention)?.startsWith('person:')) return null;
  const post = placed.outer[placed.before(from)];
  const serves = post?.to === from && post.mention.kind === 'actor' && post.mention.type === 'org';
  return serves && post.mention.kind === 'actor' ? (post.mention.hint?.speaksFor ?? null) : null;
}

/** «він», «вона»: a person, or a thing spoken of. */
const isIt = (mention: Party): boolean =>
  mention.kind === 'actor' && mention.type === 'pronoun' && mention.hint?.person === 3;

/** An outlet may be helped and may ask; what it says of a gift makes it no giver. */
export const mayFill = (role: Role, mention: Mention): boolean => role === 'B' || role === 'R' || !isOutlet(mention);
