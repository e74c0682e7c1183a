/** A gift whose giver nobody names → who is behind it: whose support or project it is, and where the goods come from. */
import { isGroup } from '../../model/ids.ts';
import { type Argument, isMoney, isParty, type Party } from './arguments.ts';
import { add, addParty, type OpenRoles } from './open-roles.ts';
import { isGoodsFrom, isOfParticiple, isOrigin } from './origins.ts';

export function addSenders(open: OpenRoles): void {
  const { wanted, out } = open;
  const unnamed = leavesGiver(open);
  if (unnamed) addParty(open, 'P', 'support', supporterOf(open));
  const dealt = isDeal(open);
  // «З Литви до України відправили 30 генераторів»: where it comes from, when nobody else gives
  const destined = out.some(({ role, argument }) => role === 'B' && argument !== null);
  if ((unnamed || dealt) && wanted !== 'B' && (destined || dealt)) addOrigins(open, dealt);
}

/** «У межах проєкту USAID лікарням передали»: by whoever runs it. */
const leavesGiver = ({ head, wanted }: OpenRoles): boolean =>
  (head !== null && head.form.voice !== 'active') ||
  wanted === 'B' ||
  (wanted === 'P' && head?.form.number === 'pl') ||
  // «До бюджету надійшло 20 млн у межах проєкту Світового банку»
  (wanted === 'T' && head?.form.predicate.kind === 'content');

/** «надано за підтримки ЄС», «Харків отримав за сприяння ПРООН», «отримали в межах проєкту USAID». */
function supporterOf({ scene, args }: OpenRoles): Argument<Party> | undefined {
  const { support, within } = scene.grammar.sums;
  return args.filter(isParty).find(
    (argument) =>
      (argument.preposition === support ||
        // «у межах Контактної групи», «у рамках „Рамштайну“»: where it is given, and not who pays
        (argument.preposition === within && !isGroup(scene.party(argument.mention) ?? ''))) &&
      !isOfParticiple(scene, argument) &&
      // «у межах ініціативи G7 ERA»: whose programme it is, and not who pays
      scene.placed.starts.get(argument.to)?.mention.kind !== 'programme',
  );
}

/** «Домовилися про 16 генераторів із Фінляндії»: with whom, nobody else being named. */
function isDeal({ scene, reading, head }: OpenRoles): boolean {
  const agreed = reading.operators[0] ?? null;
  return (
    agreed !== null &&
    agreed === head &&
    agreed.form.predicate.acts.past === 'agreement' &&
    agreed.form.predicate.frame.some(({ role, preposition }) => role === 'P' && preposition === scene.grammar.sums.of)
  );
}

function addOrigins(open: OpenRoles, dealt: boolean): void {
  const { scene, out } = open;
  const [origin, ...more] = originsOf(open);
  const giver = origin && isParty(origin) ? scene.party(origin.mention) : null;
  // «Україна домовилася про 16 генераторів зі Швейцарії»
  const ours = dealt && out.every(({ role, id }) => role !== 'P' || id === scene.home);
  if (origin && giver && ours) out.push({ role: 'P', id: giver, argument: origin, by: 'origin' });
  else if (origin) add(open, 'P', giver, 'origin', origin);
  // «46 генераторів з Литви та 500 з ЄС»: each from its own
  for (const one of more) {
    const id = isParty(one) && isGoodsFrom(scene, one) ? scene.party(one.mention) : null;
    if (id !== null && out.some(({ by }) => by === 'origin')) out.push({ role: 'P', id, argument: one, by: 'origin' });
  }
}

/** «20 вантажівок із Польщі, придбаних ООН», «200 мільйонів і 15 ракет з Ізраїлю»: not all that comes from there is theirs. */
function originsOf({ scene, args, out }: OpenRoles): readonly Argument[] {
  const sent = out.some(({ role, argument }) => role === 'B' && argument !== null && argument.preposition !== null);
  return args.filter(
    (argument) =>
      scene.document.tokens[argument.to]?.text !== ',' &&
      ((sent && isOrigin(scene, argument)) ||
        (!args.some((one) => isMoney(one) && one.from < argument.from) && isGoodsFrom(scene, argument))),
  );
}
