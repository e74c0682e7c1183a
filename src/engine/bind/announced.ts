/** «Рютте повідомив про передачу Нідерландами літаків»: who says it, agrees to it or decides it, and who gives. */
import type { Filling } from './fillings.ts';
import type { Hit } from './predicates.ts';
import { type Reading, takesAway } from './readings.ts';
import type { Scene } from './scene.ts';

/** «оголосив», «підтвердив», «погодила»: whoever says it, or agrees to it, need not be who gives. */
export function isAnnounced({ operators: [outer], content }: Reading): boolean {
  const says = (hit: Hit | null | undefined): boolean =>
    hit?.form.predicate.transparent === true && hit.form.voice !== 'noun' && !hit.form.predicate.thanks;
  return says(outer) || (outer === undefined && says(content));
}

/** «підтримала рішення ЄС надати»: whose decision it is. */
export const isDecision = (hit: Hit | null): boolean =>
  hit !== null && hit.form.voice === 'noun' && hit.form.predicate.kind === 'operator';
export const isOfDecision = ({ operators, content }: Reading): boolean =>
  // «заблокувала рішення ЄС»: whoever blocks it refuses
  operators.some(isDecision) && ![...operators, content].some((hit) => hit !== null && takesAway(hit));

/** «Рютте повідомив про передачу Нідерландами літаків»: who is named beside the gift gives it, and not who announces it. */
export function withoutAnnouncer(
  { home, grammar: { sums } }: Scene,
  reading: Reading,
  fillings: readonly Filling[],
): readonly Filling[] {
  // «подякував Рютте за 500 млн від Нідерландів»: and not who is thanked
  const sent = ({ role, by }: Filling): boolean => role === 'P' && by === `${sums.from}+g`;
  if (reading.operators.some(({ form }) => form.predicate.thanks) && fillings.some(sent))
    return fillings.filter((filling) => filling.role !== 'P' || sent(filling));
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
