/** Roles that a clause leaves open → who fills them: the subject above, the antecedent, the speaker's side, the owner of what is given. */
import { type Argument, argumentsIn, isParty, type Party } from './arguments.ts';
import type { Filling } from './fillings.ts';
import { addSubject } from './left-out.ts';
import { add, addAs, addParty, type Known, type OpenRoles, openRoles } from './open-roles.ts';
import { adjectiveThanked, budgetOwner, homeIn, ourGift, owned } from './owners.ts';
import type { Reading } from './readings.ts';
import { addSenders } from './senders.ts';

/** The operator that a «що»-clause fills; its own clause has no content. */
export function openOperator(readings: readonly Reading[]): Reading | null {
  const last = readings[readings.length - 1];
  return last?.operators[0] && (!last.content || last.content === last.operators[0]) && last.nouns.length === 0
    ? last
    : null;
}

/** In the order of trust: who fills a role first keeps it. */
export function complete(known: Known): readonly Filling[] {
  const open = openRoles(known);
  addAsker(open);
  addSubject(open);
  addFromBesides(open);
  addNear(open);
  addSayer(open);
  addBudget(open);
  addSenders(open);
  addGainers(open);
  return open.out;
}

/** «просить, щоб передали»: who asks and who is asked stand above. */
function addAsker(open: OpenRoles): void {
  const { clause, readings, above } = open;
  if (clause.kind !== 'content' && clause.kind !== 'purpose') return;
  if (!openOperator(readings[clause.parent ?? -1] ?? [])) return;
  for (const filling of above()) if (filling.role === 'R' || filling.role === 'A') addAs(open, filling.role, filling);
}

/** «окрім посилення армії, НАТО надає». */
function addFromBesides(open: OpenRoles): void {
  if (open.clause.kind !== 'besides') return;
  for (const role of ['P', 'B'] as const)
    for (const filling of open.above()) if (filling.role === role) addAs(open, role, filling);
}

/** An adjective or a pronoun beside the gift tells whose it is. */
function addNear(open: OpenRoles): void {
  const { scene, clause, reading, out } = open;
  const predicate = reading.operators[0]?.form.predicate;
  // «подякував чеським колегам»
  if (predicate?.thanks) add(open, 'P', adjectiveThanked(scene, clause), 'd');
  // «наша допомога Україні сягнула 5 млрд крон»
  if (out.some(({ role }) => role === 'P')) return;
  // «питання фінансування нашої армії»: what is needed for it is asked
  const needed = predicate?.acts.present === 'need';
  add(open, needed ? 'R' : 'P', ourGift(scene, clause, reading), 'ours');
}

/** «Про намір приєднатися заявила Бельгія»: whoever says it means its own. */
function addSayer(open: OpenRoles): void {
  const { scene, clause, reading } = open;
  const noun = reading.finite === null ? reading.operators[0] : undefined;
  if (noun?.form.voice !== 'noun') return;
  // «подякував Мерцу за рішення передати»: somebody else's
  const lead = scene.document.tokens.slice(Math.max(0, noun.at - 2), noun.at);
  if (lead.some(({ key }) => key === scene.grammar.sums.price)) return;
  const { frame, thanks } = noun.form.predicate;
  const owner = frame.find((slot) => slot.case === 'g' && slot.preposition === null)?.role;
  if (owner !== 'P' && owner !== 'R' && !(thanks && owner === 'B')) return;
  const sayer = argumentsIn(scene.placed, clause.pieces).find(
    (argument): argument is Argument<Party> =>
      isParty(argument) &&
      argument.preposition === null &&
      argument.mention.cases.startsWith('n') &&
      !argument.attributive,
  );
  addParty(open, owner, 'n', sayer);
}

/** «ми передбачили в бюджеті»: unless who speaks is named already. */
function addBudget(open: OpenRoles): void {
  const { scene, clause, reading, out } = open;
  if (!out.some(({ role }) => role === 'P' || role === 'D'))
    add(open, 'P', budgetOwner(scene, clause, reading), 'budget');
}

function addGainers(open: OpenRoles): void {
  const { scene, clause, parent, reading, args, out } = open;
  const verb = reading.content ?? reading.nouns[0] ?? reading.operators[0];
  if (verb?.form.predicate.frame.some(({ role }) => role === 'B')) {
    addOwner(open);
    // «60 млн франків на розмінування в Україні»
    const place = args.find(
      ({ mention, preposition }) =>
        mention.kind === 'country' &&
        mention.iso === scene.home &&
        preposition === scene.grammar.sums.at &&
        mention.cases.includes('l'),
    );
    if (place && out.some(({ role, id }) => role === 'P' && id !== scene.home))
      add(open, 'B', scene.home, 'place', place);
  }
  // «Виділені Данією 200 млн підуть на українські дрони»
  if (clause.kind === 'participle' && parent) add(open, 'B', homeIn(scene, parent), 'g');
}

/** «на українську енергетику»: whose it is gains. */
function addOwner({ scene, clause, reading, out }: OpenRoles): void {
  const givers = out.filter((filling) => filling.role === 'P').map((filling) => filling.id);
  const owner = argumentsIn(scene.placed, clause.pieces, reading.from, reading.to)
    .map((argument) => ({ argument, id: owned(scene, argument) }))
    .find(({ id }) => id !== null && !givers.includes(id));
  if (!owner?.id || out.some(({ role, id }) => role === 'B' && !givers.includes(id))) return;
  // «пропонує парламенту виділити … на українську енергетику»: to whom it is put is no gainer
  const told = out.filter(({ role }) => role === 'B');
  out.push({ role: 'B', id: owner.id, argument: owner.argument, by: 'g' });
  for (const one of told) out.splice(out.indexOf(one), 1);
}
