/** A verb whose subject is not named beside it → who it is: of the verb before, of the clause above, whoever speaks, or where it is done. */
import type { Role } from '../../grammar/frame.ts';
import { type Argument, argumentsIn, isOutlet, isParty, type Party } from './arguments.ts';
import { type Clause, firstToken } from './clauses.ts';
import { hasOwnSubject, hasUnknownSubject, topicBefore } from './elided.ts';
import type { Filling } from './fillings.ts';
import { add, addAll, addParty, type OpenRoles } from './open-roles.ts';
import { doneAt } from './origins.ts';
import { adjectiveSubject, ownState } from './owners.ts';
import type { Hit } from './predicates.ts';
import type { Scene } from './scene.ts';
import { agrees, joined } from './subjects.ts';

/** An active verb, and the role of its subject. */
interface Verb {
  readonly head: Hit;
  readonly wanted: Role;
  /** No word of its clause is its subject. */
  readonly leftOut: boolean;
}

export function addSubject(open: OpenRoles): void {
  const { scene, clauses, clause, parent, reading, head, wanted } = open;
  if (!wanted || !head || head.form.voice !== 'active') return;
  const leftOut = !(clause.elided === null
    ? hasUnknownSubject(scene, clause, head)
    : hasOwnSubject(scene, clause.pieces));
  addAll(
    open,
    open.inherited.filter(({ role }) => role === wanted),
  );
  if (leftOut) addAll(open, fillingsBy(scene, wanted, coordinated(scene, clauses, clause)));
  addParty(open, wanted, 'relative', antecedentOf(open, head));
  const above = leftOut ? open.above().filter(({ by, role }) => by === 'n' && role !== 'R') : [];
  addAll(
    open,
    above.map((filling) => ({ ...filling, role: wanted })),
  );
  if (head.gerund) addAll(open, fillingsBy(scene, wanted, subjectsIn(scene, clause)));
  add(open, wanted, ownState(scene, reading, clause), 'own');
  if (wanted === 'B') add(open, wanted, adjectiveSubject(scene, clause, head), 'n');
  const verb = { head, wanted, leftOut };
  if (head.form.number === 'pl') addMany(open, verb);
  addSpeaker(open, verb);
  if (parent && clause.kind === 'purpose' && reading.finite === null)
    addParty(open, wanted, 'n', nominativeIn(scene, parent));
}

/** As they would fill it in the nominative. */
const fillingsBy = (scene: Scene, role: Role, parties: readonly Argument<Party>[]): readonly Filling[] =>
  parties.flatMap((argument) => {
    const id = scene.party(argument.mention);
    return id ? [{ role, id, argument, by: 'n' }] : [];
  });

/** «найбільший донор України, який надав»: not she, by the gender of the verb. */
const antecedentOf = ({ clause, antecedents }: OpenRoles, head: Hit): Argument<Party> | undefined =>
  clause.kind !== 'relative'
    ? undefined
    : antecedents
        .filter(isParty)
        .find(({ mention }) => mention.kind !== 'country' || head.form.number === 'pl' || agrees(head, mention, false));

/** «Депутати проголосували», «У США схвалили»: a verb in the plural may be of people that no rule takes for a party. */
function addMany(open: OpenRoles, { head, wanted, leftOut }: Verb): void {
  const { scene, clause, parent, out } = open;
  if (wanted === 'P') {
    addParty(open, wanted, 'n', councilIn(scene, clause));
    add(open, wanted, peopleIn(scene, clause, head), 'n');
  }
  if (!leftOut || out.some(({ role }) => role === wanted)) return;
  const here = doneAt(scene, clause, head.at);
  const told = clause.kind === 'content' ? parent : undefined;
  for (const place of here.length > 0 ? here : doneAt(scene, told, Number.POSITIVE_INFINITY)) {
    const id = scene.party(place.mention);
    if (id) out.push({ role: wanted, id, argument: place, by: 'place' });
  }
}

/** «ми», and what is said without a subject: whoever speaks, or was spoken of last. */
function addSpeaker(open: OpenRoles, { head, wanted, leftOut }: Verb): void {
  const { scene, clauses, clause, index } = open;
  const { number, person, tense } = head.form;
  const at = scene.document.tokens[head.at]?.start ?? 0;
  // «„Ми даємо 50 млн“, – сказала Купер»: whose «ми» it is nobody knows
  const side = scene.speakerAt(at);
  const isOne = number === 'pl' && side?.startsWith('person:');
  // «Юрченко: за рік громада отримала 10 млн»: who tells it gains nothing
  const tells = wanted === 'B' && person !== 1 && side?.startsWith('person:');
  if (((clause.kind === 'content' && leftOut) || person === 1) && !isOne && !tells) add(open, wanted, side, 'speaker');
  if (leftOut && wanted === 'P' && clause.kind === 'main') {
    addParty(open, wanted, 'topic', topicOf(scene, clauses, index, head));
    // «„Виділили 840 млн грн на захист“, – повідомила прем'єрка»: the speaker's own
    if (number === 'pl' && tense === 'past') add(open, wanted, scene.quotedAt(at), 'speaker');
  }
  // «ми потребуємо» in an address that names no speaker
  if (person === 1 && wanted === 'R') add(open, wanted, scene.home, 'speaker');
}

/** «Швеція скликає зустріч, щоб виділити»: the infinitive's subject is the one above. */
const nominativeIn = (scene: Scene, clause: Clause): Argument<Party> | undefined =>
  argumentsIn(scene.placed, clause.pieces)
    .filter(isParty)
    .find(({ preposition, mention }) => preposition === null && mention.cases.includes('n'));

/** «Депутати міської ради проголосували», «на сесії обласної ради виділили»: the body whose members or session it is. */
const councilIn = (scene: Scene, clause: Clause): Argument<Party> | undefined =>
  argumentsIn(scene.placed, clause.pieces).find(
    (argument): argument is Argument<Party> =>
      isParty(argument) &&
      argument.mention.cases.includes('g') &&
      scene.grammar.words.sessions.has(scene.document.tokens[argument.from - 1]?.key ?? ''),
  );

/** «Жителі Литви зібрали 5 млн»: people whom no rule takes for a party. */
function peopleIn({ document, grammar }: Scene, clause: Clause, head: Hit): string | null {
  for (const { from, to } of clause.pieces)
    for (let at = Math.max(from, head.at - 8); at < Math.min(to, head.at); at++) {
      const id = grammar.words.givers.get(document.tokens[at]?.key ?? '');
      if (id && grammar.prepositions.at(document.tokens, at - 1).length === 0) return id;
    }
  return null;
}

/** «Литва поруч з Україною. Вже надала 1 млрд євро»: the subject of the sentence before, when none is named in this one. */
function topicOf(scene: Scene, clauses: readonly Clause[], index: number, head: Hit): Argument<Party> | null {
  const first = firstToken(clauses[0] as Clause);
  if (head.form.voice !== 'active' || head.form.person === 1 || head.at - first > 12) return null;
  const named = argumentsIn(
    scene.placed,
    clauses.slice(0, index + 1).flatMap(({ pieces }) => pieces),
  ).some((argument) => isParty(argument) && argument.preposition === null && argument.mention.cases.startsWith('n'));
  const topic = named ? null : topicBefore(scene, first);
  return topic && (agrees(head, topic.mention, false) || isBody(topic.mention, head)) ? topic : null;
}

/** «Уряд розподілив 1,6 млрд. Також 1,8 млрд виділили на дороги»: of a body of the state its people are the subject. */
const isBody = (mention: Party, { form }: Hit): boolean =>
  form.number === 'pl' && mention.kind === 'actor' && mention.type === 'org' && mention.hint?.speaksFor !== undefined;

/** The first party of the clause that stands as its subject, and those joined to it. */
const subjectsIn = (scene: Scene, clause: Clause | undefined): readonly Argument<Party>[] =>
  joined(
    scene,
    argumentsIn(scene.placed, clause?.pieces ?? []).filter(
      (argument): argument is Argument<Party> =>
        isParty(argument) &&
        argument.preposition === null &&
        !argument.attributive &&
        !isOutlet(argument.mention) &&
        argument.mention.cases.startsWith('n'),
    ),
    0,
  );

/** «Софія підтримує угоду, але не надасть зброї»: a verb joined by «і» or «але» has the subject of the one before. */
const coordinated = (scene: Scene, clauses: readonly Clause[], { after }: Clause): readonly Argument<Party>[] =>
  subjectsIn(scene, after === null ? undefined : clauses[after]);
