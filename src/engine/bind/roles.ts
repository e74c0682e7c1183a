/** Roles that a clause leaves open → who fills them: the subject above, the antecedent, the speaker's side, the owner of what is given. */
import { isGroup } from '../../model/ids.ts';
import { later } from '../../model/once.ts';
import { type Argument, argumentsIn, isMoney, isOutlet, isParty, type Party } from './arguments.ts';
import { type Filling, fillingsOf, mayFill } from './fillings.ts';
import type { Scene } from './scene.ts';
import { type Clause, firstToken } from './clauses.ts';
import { hasOwnSubject, hasUnknownSubject, topicBefore } from './elided.ts';
import type { Hit, Reading } from './predicates.ts';
import { agrees, joined } from './subjects.ts';
import { doneAt, isGoodsFrom, isOfParticiple, isOrigin } from './origins.ts';
import { adjectiveSubject, adjectiveThanked, budgetOwner, homeIn, ourGift, owned, ownState } from './owners.ts';

/** The operator that a «що»-clause fills; its own clause has no content. */
export function openOperator(readings: readonly Reading[]): Reading | null {
  const last = readings[readings.length - 1];
  return last?.operators[0] && (!last.content || last.content === last.operators[0]) && last.nouns.length === 0
    ? last
    : null;
}

/** Roles that the clause itself leaves open: the elided subject, the asker above, the antecedent. */
export function complete(
  scene: Scene,
  clauses: readonly Clause[],
  readings: readonly (readonly Reading[])[],
  index: number,
  reading: Reading,
  fillings: readonly Filling[],
  inherited: readonly Filling[],
  before: readonly Argument[],
  args: readonly Argument[],
): readonly Filling[] {
  const clause = clauses[index];
  const out = [...fillings];
  const add = (role: Filling['role'], id: string | null, by: string, argument: Argument | null = null): void => {
    if (argument && !mayFill(role, argument.mention)) return;
    // «разом із Канадою» joins the giver, and is none
    const isFilled = out.some(
      (filling) => filling.role === role && !filling.by.startsWith(`${scene.grammar.sums.along}+`),
    );
    if (id && !isFilled && out.every((filling) => filling.role !== role || filling.id !== id))
      out.push({ role, id, argument, by });
  };
  const head = reading.finite ?? reading.operators[0] ?? reading.content;
  // «Данія та Швеція долучаться, виділивши 15 млн»: all of them do both
  const addAll = (doers: readonly Filling[]): void => {
    const [first, ...rest] = doers;
    if (!first) return;
    const more = head?.form.number === 'sg' ? [] : rest;
    const least = out.length;
    add(first.role, first.id, first.by, first.argument);
    if (out.length > least)
      for (const doer of more) if (out.every(({ role, id }) => role !== doer.role || id !== doer.id)) out.push(doer);
  };
  const wanted =
    (reading.operators[0] ?? reading.content)?.form.predicate.frame.find(
      (slot) => slot.case === 'n' && slot.preposition === null,
    )?.role ?? null;
  const passive = head !== null && head.form.voice !== 'active';
  // «Швеція …, щоб виділити»: the infinitive's subject is the one above
  const parent = clause?.parent ?? null;
  const above = later(() =>
    parent === null
      ? []
      : (readings[parent] ?? []).flatMap((one) => fillingsOf(scene, clauses[parent] as Clause, one).fillings),
  );
  const operator = parent === null ? null : openOperator(readings[parent] ?? []);
  if (operator && (clause?.kind === 'content' || clause?.kind === 'purpose')) {
    for (const filling of above())
      if (filling.role === 'R' || filling.role === 'A') add(filling.role, filling.id, filling.by, filling.argument);
  }
  if (wanted && !passive && head) {
    const at = scene.document.tokens[head.at]?.start ?? 0;
    const leftOut =
      clause !== undefined &&
      !(clause.elided === null ? hasUnknownSubject(scene, clause, head) : hasOwnSubject(scene, clause.pieces));
    addAll(inherited.filter(({ role }) => role === wanted));
    const named = (list: readonly Argument<Party>[]): readonly Filling[] =>
      list.flatMap((argument): Filling[] => {
        const id = scene.party(argument.mention);
        return id ? [{ role: wanted, id, argument, by: 'n' }] : [];
      });
    if (leftOut) addAll(named(coordinated(scene, clauses, clause)));
    // «найбільший донор України, який надав»: not she, by the gender of the verb
    const antecedentParty = before
      .filter(isParty)
      .filter(
        ({ mention }) =>
          clause?.kind === 'relative' &&
          (mention.kind !== 'country' || head.form.number === 'pl' || agrees(head, mention, false)),
      )[0];
    if (antecedentParty) add(wanted, scene.party(antecedentParty.mention), 'relative', antecedentParty);
    if (leftOut)
      addAll(
        above()
          .filter(({ by, role }) => by === 'n' && role !== 'R')
          .map((filling) => ({ ...filling, role: wanted })),
      );
    if (head.gerund && clause) addAll(named(subjectsIn(scene, clause)));
    add(wanted, ownState(scene, reading, clause), 'own');
    if (wanted === 'B') add(wanted, adjectiveSubject(scene, clause, head), 'n');
    if (head.form.number === 'pl') {
      if (wanted === 'P') {
        const council = councilIn(scene, clause);
        if (council) add(wanted, scene.party(council.mention), 'n', council);
        add(wanted, peopleIn(scene, clause, head), 'n');
      }
      const above = clause?.kind === 'content' && parent !== null ? clauses[parent] : undefined;
      if (leftOut && !out.some(({ role }) => role === wanted)) {
        const here = doneAt(scene, clause, head.at);
        const places = here.length > 0 ? here : doneAt(scene, above, Number.POSITIVE_INFINITY);
        for (const place of places) {
          const id = scene.party(place.mention);
          if (id) out.push({ role: wanted, id, argument: place, by: 'place' });
        }
      }
    }
    // «„Ми даємо 50 млн“, – сказала Купер»: whose «ми» it is nobody knows
    const side = scene.speakerAt(at);
    const isOne = head.form.number === 'pl' && side?.startsWith('person:');
    // «Юрченко: за рік громада отримала 10 млн»: who tells it gains nothing
    const tells = wanted === 'B' && head.form.person !== 1 && side?.startsWith('person:');
    if (((clause?.kind === 'content' && leftOut) || head.form.person === 1) && !isOne && !tells)
      add(wanted, side, 'speaker');
    if (leftOut && wanted === 'P' && clause.kind === 'main') {
      const topic = topicOf(scene, clauses, index, head);
      if (topic) add(wanted, scene.party(topic.mention), 'topic', topic);
      // «„Виділили 840 млн грн на захист“, – повідомила прем'єрка»: the speaker's own
      if (head.form.number === 'pl' && head.form.tense === 'past') add(wanted, scene.quotedAt(at), 'speaker');
    }
    // «ми потребуємо» in an address that names no speaker
    if (head.form.person === 1 && wanted === 'R') add(wanted, scene.home, 'speaker');
    if (parent !== null && clause?.kind === 'purpose' && reading.finite === null) {
      const subject = argumentsIn(scene.placed, clauses[parent]?.pieces ?? [], 0, Number.POSITIVE_INFINITY)
        .filter(isParty)
        .find((one) => one.preposition === null && one.mention.cases.includes('n'));
      if (subject) add(wanted, scene.party(subject.mention), 'n', subject);
    }
  }
  // «окрім посилення армії, НАТО надає»
  if (clause?.kind === 'besides')
    for (const role of ['P', 'B'] as const)
      for (const filling of above()) if (filling.role === role) add(role, filling.id, filling.by, filling.argument);
  // «подякував чеським колегам»
  const thanks = reading.operators[0]?.form.predicate.thanks;
  if (thanks) add('P', adjectiveThanked(scene, clause), 'd');
  // «наша допомога Україні сягнула 5 млрд крон»
  if (clause && !out.some(({ role }) => role === 'P')) {
    // «питання фінансування нашої армії»: what is needed for it is asked
    const needed = reading.operators[0]?.form.predicate.acts.present === 'need';
    add(needed ? 'R' : 'P', ourGift(scene, clause, reading), 'ours');
  }
  // «Про намір приєднатися заявила Бельгія»: whoever says it means its own
  const noun = reading.finite === null ? reading.operators[0] : undefined;
  const owner = noun?.form.predicate.frame.find((slot) => slot.case === 'g' && slot.preposition === null)?.role;
  const lead = noun ? scene.document.tokens.slice(Math.max(0, noun.at - 2), noun.at) : [];
  // «подякував Мерцу за рішення передати»: somebody else's
  const own = !lead.some(({ key }) => key === scene.grammar.sums.price);
  if (noun?.form.voice === 'noun' && own && clause && (owner === 'P' || owner === 'R' || (thanks && owner === 'B'))) {
    const sayer = argumentsIn(scene.placed, clause.pieces, 0, Number.POSITIVE_INFINITY).find(
      (argument): argument is Argument<Party> =>
        isParty(argument) &&
        argument.preposition === null &&
        argument.mention.cases.startsWith('n') &&
        !argument.attributive,
    );
    if (sayer) add(owner, scene.party(sayer.mention), 'n', sayer);
  }
  // «ми передбачили в бюджеті»: who speaks is named already
  if (!out.some(({ role }) => role === 'P' || role === 'D') && clause)
    add('P', budgetOwner(scene, clause, reading), 'budget');
  // «надано за підтримки ЄС», «Харків отримав за сприяння ПРООН», «отримали в межах проєкту USAID»
  const { support, within } = scene.grammar.sums;
  const supporter = args.filter(isParty).find(
    (argument) =>
      (argument.preposition === support ||
        // «у межах Контактної групи», «у рамках „Рамштайну“»: where it is given, and not who pays
        (argument.preposition === within && !isGroup(scene.party(argument.mention) ?? ''))) &&
      !isOfParticiple(scene, argument) &&
      // «у межах ініціативи G7 ERA»: whose programme it is, and not who pays
      scene.placed.starts.get(argument.to)?.mention.kind !== 'programme',
  );
  // «У межах проєкту USAID лікарням передали»: by whoever runs it
  const unnamed =
    passive ||
    wanted === 'B' ||
    (wanted === 'P' && head?.form.number === 'pl') ||
    // «До бюджету надійшло 20 млн у межах проєкту Світового банку»
    (wanted === 'T' && head?.form.predicate.kind === 'content');
  if (supporter && unnamed) add('P', scene.party(supporter.mention), 'support', supporter);
  // «З Литви до України відправили 30 генераторів»: where it comes from, when nobody else gives
  const destined = out.some(({ role, argument }) => role === 'B' && argument !== null);
  const sent = out.some(({ role, argument }) => role === 'B' && argument !== null && argument.preposition !== null);
  // «Домовилися про 16 генераторів із Фінляндії»: with whom, nobody else being named
  const agreed = reading.operators[0] ?? null;
  const dealt =
    agreed !== null &&
    agreed === head &&
    agreed.form.predicate.acts.past === 'agreement' &&
    agreed.form.predicate.frame.some(({ role, preposition }) => role === 'P' && preposition === scene.grammar.sums.of);
  if ((unnamed || dealt) && wanted !== 'B' && (destined || dealt)) {
    // «20 вантажівок із Польщі, придбаних ООН», «200 мільйонів і 15 ракет з Ізраїлю»: not all that comes from there is theirs
    const origins = args.filter(
      (argument) =>
        scene.document.tokens[argument.to]?.text !== ',' &&
        ((sent && isOrigin(scene, argument)) ||
          (!args.some((one) => isMoney(one) && one.from < argument.from) && isGoodsFrom(scene, argument))),
    );
    const origin = origins[0];
    const giver = origin && isParty(origin) ? scene.party(origin.mention) : null;
    // «Україна домовилася про 16 генераторів зі Швейцарії»
    const ours = dealt && out.every(({ role, id }) => role !== 'P' || id === scene.home);
    if (origin && giver && ours) out.push({ role: 'P', id: giver, argument: origin, by: 'origin' });
    else if (origin) add('P', giver, 'origin', origin);
    // «46 генераторів з Литви та 500 з ЄС»: each from its own
    for (const one of origins.slice(1)) {
      const id = isParty(one) && isGoodsFrom(scene, one) ? scene.party(one.mention) : null;
      if (id !== null && out.some(({ by }) => by === 'origin'))
        out.push({ role: 'P', id, argument: one, by: 'origin' });
    }
  }
  const gives = (reading.content ?? reading.nouns[0] ?? reading.operators[0])?.form.predicate.frame.some(
    (slot) => slot.role === 'B',
  );
  if (gives && clause) {
    const givers = out.filter((filling) => filling.role === 'P').map((filling) => filling.id);
    const owner = argumentsIn(scene.placed, clause.pieces, reading.from, reading.to)
      .map((argument) => ({ argument, id: owned(scene, argument) }))
      .find(({ id }) => id !== null && !givers.includes(id));
    // «пропонує парламенту виділити … на українську енергетику»: to whom it is put is no gainer
    if (owner?.id && out.every(({ role, id }) => role !== 'B' || givers.includes(id))) {
      const told = out.filter(({ role }) => role === 'B');
      out.push({ role: 'B', id: owner.id, argument: owner.argument, by: 'g' });
      for (const one of told) out.splice(out.indexOf(one), 1);
    }
  }
  // «60 млн франків на розмінування в Україні»
  const place = args.find(
    ({ mention, preposition }) =>
      mention.kind === 'country' &&
      mention.iso === scene.home &&
      preposition === scene.grammar.sums.at &&
      mention.cases.includes('l'),
  );
  if (gives && place && out.some(({ role, id }) => role === 'P' && id !== scene.home))
    add('B', scene.home, 'place', place);
  // «Виділені Данією 200 млн підуть на українські дрони»
  if (clause?.kind === 'participle' && parent !== null) add('B', homeIn(scene, clauses[parent]), 'g');
  return out;
}

/** «Депутати міської ради проголосували», «на сесії обласної ради виділили»: the body whose members or session it is. */
const councilIn = (scene: Scene, clause: Clause | undefined): Argument<Party> | undefined =>
  argumentsIn(scene.placed, clause?.pieces ?? [], 0, Number.POSITIVE_INFINITY).find(
    (argument): argument is Argument<Party> =>
      isParty(argument) &&
      argument.mention.cases.includes('g') &&
      scene.grammar.words.sessions.has(scene.document.tokens[argument.from - 1]?.key ?? ''),
  );

/** «Жителі Литви зібрали 5 млн»: people whom no rule takes for a party. */
function peopleIn({ document, grammar }: Scene, clause: Clause | undefined, head: Hit): string | null {
  for (const { from, to } of clause?.pieces ?? [])
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
    0,
    Number.POSITIVE_INFINITY,
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
    argumentsIn(scene.placed, clause?.pieces ?? [], 0, Number.POSITIVE_INFINITY).filter(
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
function coordinated(scene: Scene, clauses: readonly Clause[], clause: Clause | undefined): readonly Argument<Party>[] {
  return subjectsIn(scene, clause?.after == null ? undefined : clauses[clause.after]);
}
