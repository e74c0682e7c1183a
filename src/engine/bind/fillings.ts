/** Reading × arguments → who fills which role, shown by case, preposition and frame. Word order only breaks ties. */
import type { Frame, Role, Slot } from '../../grammar/frame.ts';
import { isGroup } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import { type Argument, argumentsIn, isOutlet, isParty, type Party } from './arguments.ts';
import type { Clause } from './clauses.ts';
import { type Hit, type Reading, takesAway } from './predicates.ts';
import type { Scene } from './scene.ts';
import { canBeSubject, joined, ledBy, membersAfter, ownsGift, statesAfter, subjectsFor } from './subjects.ts';

/** An argument in a role, and the case or preposition that shows it. */
export interface Filling {
  readonly role: Role;
  readonly id: string;
  readonly argument: Argument | null;
  readonly by: string;
}

const isPassive = (hit: Hit | null): boolean =>
  hit !== null &&
  (hit.form.voice === 'impersonal' || hit.form.voice === 'participle' || hit.form.voice === 'reflexive');

/** The role that the nominative fills. */
const subjectOf = (frame: Frame): Role | null =>
  frame.find((slot) => slot.preposition === null && slot.case === 'n')?.role ?? null;

/** «пакет підтримки України»: whoever stands after «підтримка» is supported, and gives no package. */
const gainsBy = ({ document, grammar }: Scene, of: Hit, { from }: Argument): boolean =>
  from > of.end &&
  grammar.predicates
    .at(document.tokens, from - 1)
    .some(
      ({ value: { voice, predicate } }) =>
        voice === 'noun' &&
        predicate.frame.find(({ case: letter, preposition }) => !preposition && letter === 'g')?.role === 'B',
    );

function fits(argument: Argument, slot: Slot): boolean {
  if (argument.preposition !== slot.preposition) return false;
  const { cases, kind, text } = argument.mention;
  // «просить у партнерів», «попросила в ЄС»: asked of somebody, whatever case the name shows
  if (slot.role === 'A' && slot.case === 'g' && (kind === 'actor' || text === text.toUpperCase())) return true;
  return cases === '' || cases.includes(slot.case);
}

interface OwnedSlot {
  readonly slot: Slot;
  /** The predicate whose slot it is; null: of any. */
  readonly of: Hit | null;
}

/** «допомога США», «пакет оборонної допомоги Канади»: the genitive of a noun stands right after it, an adjective apart. */
const GENITIVE_GAP = 1;

interface Plan {
  readonly subject: Role | null;
  readonly head: Hit | null;
  readonly slots: readonly OwnedSlot[];
}

const BY_GIVER: Slot = { role: 'P', preposition: null, case: 'i' };

function planOf(reading: Reading): Plan {
  const { finite, operators, content, phase, nouns } = reading;
  const outer = operators[0] ?? null;
  const head = finite ?? outer ?? content;
  const verb = head === phase && content ? content : head;
  const contentVerb = content && content.form.voice !== 'noun' ? content : null;
  let subject = verb ? subjectOf(verb.form.predicate.frame) : null;
  // «може отримати», «планує передати»: the infinitive says what its subject is
  const inner = contentVerb ?? operators[1] ?? null;
  if (
    outer &&
    verb === outer &&
    inner &&
    inner !== outer &&
    inner.form.voice !== 'noun' &&
    outer.form.predicate.control === 'P' &&
    !outer.form.predicate.thanks
  )
    subject = subjectOf(inner.form.predicate.frame) ?? subject;
  const slots: OwnedSlot[] = [];
  for (const hit of [outer, ...operators.slice(1), content, ...nouns]) {
    if (!hit) continue;
    for (const slot of hit.form.predicate.frame)
      if (!(slot.preposition === null && slot.case === 'n')) slots.push({ slot, of: hit });
  }
  // «передано», «може бути передано»
  if ((isPassive(head) || isPassive(contentVerb)) && subject && subject !== 'R') {
    // the giver stands in the instrumental, the thing is the subject
    slots.unshift({ slot: { role: subject, preposition: null, case: 'i' }, of: null });
    subject = 'T';
  }
  if (content?.form.voice === 'noun' && !slots.some(({ slot }) => slot.role === 'P' && slot.preposition === null))
    slots.push({ slot: BY_GIVER, of: null });
  // «підтримка України Німеччиною становить 40 млрд»
  if (content === null && nouns.length > 0) slots.push({ slot: BY_GIVER, of: null });
  return { subject, head, slots };
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

/** «подякував Польщі за передачу Україні танків»: whoever is named after «за» is not thanked; nor do one's own soldiers give. */
function isThanked({ document, grammar, home }: Scene, hit: Hit, argument: Argument<Party>): boolean {
  const { mention } = argument;
  if (
    mention.kind === 'actor' &&
    (mention.hint?.speaksFor ?? mention.hint?.country) === home &&
    mention.type === 'group'
  )
    return false;
  for (let at = Math.min(hit.end, argument.to); at < Math.max(hit.at, argument.from); at++)
    if (document.tokens[at]?.key === grammar.sums.price) return false;
  return true;
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

/** How far before «з боку» the noun of the deed may stand: «агресії проти України з боку росії». */
const DEED = 4;

/** «агресія з боку росії», «обстріли з боку рф»: it attacks. */
function isHostile({ document: { tokens }, grammar }: Scene, { from }: Argument): boolean {
  for (let at = from - 1; at >= from - DEED - 2; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (grammar.words.attacks.some((prefix) => token.key.startsWith(prefix))) return true;
  }
  return false;
}

/** «Контактна група (КГ)»: alone in brackets it is the other name of what stands before them. */
const isOtherName = ({ document: { tokens } }: Scene, { from, to }: Argument): boolean =>
  tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';

/** An outlet may be helped and may ask; what it says of a gift makes it no giver. */
export const mayFill = (role: Role, mention: Mention): boolean => role === 'B' || role === 'R' || !isOutlet(mention);

/** «оголосив», «підтвердив», «погодила»: whoever says it, or agrees to it, need not be who gives. */
function isAnnounced({ operators: [outer], content }: Reading): boolean {
  const says = (hit: Hit | null | undefined): boolean =>
    hit?.form.predicate.transparent === true && hit.form.voice !== 'noun' && !hit.form.predicate.thanks;
  return says(outer) || (outer === undefined && says(content));
}

/** «підтримала рішення ЄС надати»: whose decision it is. */
const isDecision = (hit: Hit | null): boolean =>
  hit !== null && hit.form.voice === 'noun' && hit.form.predicate.kind === 'operator';
const isOfDecision = ({ operators, content }: Reading): boolean =>
  // «заблокувала рішення ЄС»: whoever blocks it refuses
  operators.some(isDecision) && ![...operators, content].some((hit) => hit !== null && takesAway(hit));

/** How far before «від» the sum or the thing may stand that somebody sends: «3 системи Patriot нового зразка від Німеччини». */
const SENT = 5;

/** «90 млрд євро від ЄС», «20 літаків від Данії»: a sum or a thing stands right before. */
function isOfGift({ document: { tokens }, grammar, placed }: Scene, { from }: Argument): boolean {
  if (placed.sumEnds.has(from - 1)) return true;
  for (let at = from - 2; at >= from - SENT && tokens[at]?.kind === 'word'; at--) {
    if (grammar.things.at(tokens, at).some(({ value: { general, instrument } }) => !general && instrument !== null))
      return true;
    if (grammar.prepositions.at(tokens, at).length > 0) return false;
  }
  return false;
}

/** «оголосив про надання 500 млн євро від ЄС», «анонсував поставки 20 літаків із Франції»: is it who gives? */
function mayHaveSent(
  scene: Scene,
  reading: Reading,
  fillings: readonly Filling[],
  { preposition, case: letter }: Slot,
  of: Hit,
  argument: Argument<Party>,
): boolean {
  const { from, of: origin } = scene.grammar.sums;
  const giver = scene.party(argument.mention) ?? '';
  if (letter !== 'g' || (preposition !== from && preposition !== origin)) return true;
  // «систем для захисту від Росії»
  if (isAnnounced(reading) && scene.grammar.adversaries.has(giver)) return false;
  const told = isAnnounced(reading) || of.form.predicate.acts.past === 'agreement';
  if (of.form.voice !== 'noun') return !told || isOfGift(scene, argument);
  // «поставку зерна з України»: where it comes from, and often sold
  if (preposition === origin && giver === scene.home) return false;
  // «Польща анонсувала поставки танків із Чехії»: she gives what she has from others
  return preposition === from || fillings.every(({ role, by, id }) => role !== 'P' || by !== 'n' || id === scene.home);
}

/** «Рютте повідомив про передачу Нідерландами літаків»: who is named beside the gift gives it, and not who announces it. */
function withoutAnnouncer(
  { home, grammar: { sums } }: Scene,
  reading: Reading,
  fillings: readonly Filling[],
): readonly Filling[] {
  // «міністр Норвегії оголосив про пакет допомоги України»: by a slip of the pen the gainer
  const abroad = fillings.some(({ role, by, id }) => role === 'P' && by === 'n' && id !== home);
  const gained = fillings.some(({ role }) => role === 'B');
  if (
    isAnnounced(reading) &&
    abroad &&
    !gained &&
    fillings.some(({ role, by, id }) => role === 'P' && by === 'g' && id === home)
  )
    return fillings.map((one) => (one.role === 'P' && one.by === 'g' && one.id === home ? { ...one, role: 'B' } : one));
  // «Німеччина оголосила про надання 500 млн євро від ЄС»; at home whoever is named beside it gives in any case
  const sender = abroad ? `${sums.from}+g` : null;
  const gives = ({ role, by }: Filling): boolean => role === 'P' && (by === 'i' || by === 'g' || by === sender);
  return (isAnnounced(reading) || isOfDecision(reading)) && fillings.some(gives)
    ? fillings.filter((filling) => filling.role !== 'P' || filling.by !== 'n')
    : fillings;
}

export function fillingsOf(
  scene: Scene,
  clause: Clause,
  reading: Reading,
): { fillings: readonly Filling[]; args: readonly Argument[] } {
  const { subject, head, slots } = planOf(reading);
  const args = argumentsIn(scene.placed, clause.pieces, reading.from, reading.to);
  const parties = args.filter(isParty);
  const decides = isOfDecision(reading);
  if (parties.length === 0) return { fillings: [], args };
  const fillings: Filling[] = [];
  const taken = new Set<Argument>();
  const fill = (role: Role, argument: Argument<Party>, by: string): void => {
    const id = role === 'B' ? beneficiary(scene, argument.mention) : scene.party(argument.mention);
    taken.add(argument);
    if (!mayFill(role, argument.mention)) return;
    const several = holders(scene, argument.mention);
    const whose =
      (role === 'P' && isAnnounced(reading) ? postOf(scene, argument) : null) ?? id ?? servedBy(scene, argument);
    for (const one of several.length > 0 ? several : whose ? [whose] : [])
      fillings.push({ role, id: one, argument, by });
  };
  // «закуплено USAID»: the impersonal has no subject
  const voice = clause.kind === 'participle' ? 'noun' : head?.form.voice;
  if (head && subject && voice !== 'noun' && !(subject === 'T' && voice === 'impersonal')) {
    // «країна передасть ЗСУ»: the common noun is the subject, and a name that does not decline is not
    const common = clause.pieces.some(({ from, to }) =>
      scene.document.tokens.slice(from, Math.min(to, head.at)).some(scene.grammar.words.ownState),
    );
    // «повідомила, що профінансує ініціативу НАТО»: the subject stands above, and the name belongs to the noun before it
    const elided = (argument: Argument): boolean =>
      argument.attributive &&
      argument.mention.cases.length > 5 &&
      argument.from > head.at &&
      // «погодили внесок на механізм НАТО»
      (clause.kind === 'content' || scene.grammar.prepositions.at(scene.document.tokens, argument.from - 2).length > 0);
    const candidates = parties
      .filter(canBeSubject)
      .filter(
        (argument) => !(common && argument.mention.cases.length > 5) && !elided(argument) && !ownsGift(scene, argument),
      );
    const found = subjectsFor(scene, head, candidates);
    for (const one of found) {
      // «Він передбачає 100 млн на дрони»: the package, and nobody
      if (subject === 'T' || (subject === 'D' && isIt(one.mention))) taken.add(one);
      else fill(subject, one, 'n');
    }
    // «Данія з партнерами виділить»
    const last = subject === 'P' ? found.at(-1) : undefined;
    const others = last && parties.find(({ from }) => from > last.to - 1 && from <= last.to + 1);
    if (others?.preposition === scene.grammar.sums.of && isGroup(scene.party(others.mention) ?? ''))
      fill('P', others, `${scene.grammar.sums.along}+i`);
    if (found.length === 0 && subject !== 'T' && head.form.number === 'pl')
      for (const one of statesAfter(scene, clause, parties)) fill(subject, one, 'g');
  }
  // «консорціум банків на чолі з ЄБРР надасть»: whoever leads those whom no list knows
  if (subject === 'P' && voice !== 'noun' && !fillings.some(({ role }) => role === 'P'))
    for (const leader of ledBy(scene, parties)) fill('P', leader, 'led');
  /** `general`: not the predicate's own, so that «в Україну», «до України» are said of states only. */
  const offer = (slot: Slot, of: Hit | null, general: boolean): void => {
    if (slot.role === 'T') return;
    parties.forEach((argument, i) => {
      if (taken.has(argument) || !fits(argument, slot)) return;
      if (
        general &&
        slot.role === 'B' &&
        (argument.mention.kind !== 'country' ||
          // «купила в Хорватії», «полетіли до Хорватії, а решту купила Білорусь»
          (reading.content?.form.predicate.forSomebody === true && slot.preposition !== scene.grammar.sums.for) ||
          (slot.preposition === scene.grammar.sums.at && argument.mention.cases.includes('l')))
      )
        return;
      // «після вторгнення з боку росії»: whose deed it is, and nobody's gift
      if (
        slot.role === 'P' &&
        slot.preposition !== null &&
        argument.preposition === scene.grammar.sums.side &&
        isHostile(scene, argument)
      )
        return;
      // «в рамках Групи друзів (ГД)»: the other name of what stands before it
      if (slot.preposition === null && isOtherName(scene, argument)) return;
      if (of?.form.predicate.thanks && slot.role === 'P' && !isThanked(scene, of, argument)) return;
      // «Рютте висловив подяку Німеччині»: a name that does not decline is before a noun no dative of it
      if (
        slot.preposition === null &&
        of?.form.voice === 'noun' &&
        argument.mention.cases.length > 5 &&
        argument.from < of.at
      )
        return;
      // after a noun an indeclinable name is its genitive: «вторгнення рф», «рішення США»
      if (
        slot.preposition === null &&
        slot.case !== 'g' &&
        argument.attributive &&
        (argument.mention.cases.length > 5 || (slot.case !== 'd' && slot.case !== 'i'))
      )
        return;
      if (
        slot.preposition === null &&
        slot.case === 'g' &&
        of?.form.voice === 'noun' &&
        (!(argument.from >= of.end && argument.from - of.end <= GENITIVE_GAP) ||
          (slot.role === 'P' && gainsBy(scene, of, argument)))
      )
        return;
      // «вантажі з Нідерландів, Швейцарії та Норвегії»: the genitives of a list, and no dative
      const listed = slot.preposition === null && slot.case === 'd' ? joined(scene, parties, i)[0] : undefined;
      if (listed && listed !== argument && listed.preposition !== null) return;
      // «на тлі ударів росії»: after a noun a form that may be genitive is, unless the noun gives («передача Данії»)
      if (
        slot.preposition === null &&
        slot.case === 'd' &&
        argument.attributive &&
        // «14 млрд доларів Ізраїлю»
        !scene.placed.sumEnds.has(argument.from) &&
        scene.grammar.predicates.at(scene.document.tokens, argument.from - 1).length === 0
      )
        return;
      // «допомога США» gives a giver only where the verb has none
      if (
        slot.role === 'P' &&
        slot.preposition === null &&
        slot.case === 'g' &&
        !isAnnounced(reading) &&
        !(decides && isDecision(of)) &&
        fillings.some((other) => other.role === 'P')
      )
        return;
      if (slot.role === 'P' && of !== null && !mayHaveSent(scene, reading, fillings, slot, of, argument)) return;
      // «спрямував 100 млн, доповнених 20 млн грантів від Норвегії»: who gave the whole is named by the verb
      if (
        slot.role === 'P' &&
        slot.preposition === scene.grammar.sums.from &&
        of?.form.voice === 'noun' &&
        !isAnnounced(reading) &&
        // «підписали угоду про виділення коштів від Норвегії»: whoever signs need not pay
        reading.operators[0]?.form.predicate.acts.past !== 'agreement' &&
        head?.form.voice === 'active' &&
        fillings.some((other) => other.role === 'P' && other.by === 'n')
      )
        return;
      // a nominative that is no genitive cannot be one only because the word does not decline
      if (
        slot.preposition === null &&
        argument.mention.cases.length > 5 &&
        // «повідомив про кредит МВФ»
        !(slot.case === 'g' && of?.form.voice === 'noun' && (isAnnounced(reading) || (decides && isDecision(of)))) &&
        fillings.some((other) => other.role === slot.role)
      )
        return;
      const label = slot.preposition ? `${slot.preposition}+${slot.case}` : slot.case;
      fill(slot.role, argument, label);
      // «внесок Данії та Швеції»
      const genitives = slot.preposition === null && slot.case === 'g' && of?.form.voice === 'noun';
      if (slot.preposition !== null || genitives)
        for (const other of joined(scene, parties, i))
          if (!taken.has(other) && fits(other, { ...slot, preposition: null })) fill(slot.role, other, label);
    });
  };
  for (const { slot, of } of slots) offer(slot, of, false);
  for (const slot of scene.grammar.general) offer(slot, null, true);
  for (const { role, argument, by } of [...fillings]) {
    if (argument?.mention.kind !== 'actor' || argument.mention.type !== 'group') continue;
    for (const member of membersAfter(scene, parties, argument)) if (!taken.has(member)) fill(role, member, by);
  }
  return { fillings: withoutAnnouncer(scene, reading, fillings), args };
}
