/** Reading → the slots that its predicates open: what the subject is, and what the other cases and prepositions would show. */
import type { Frame, Role, Slot } from '../../grammar/frame.ts';
import type { Hit } from './predicates.ts';
import type { Reading } from './readings.ts';

export interface OwnedSlot {
  readonly slot: Slot;
  /** The predicate whose slot it is; null: of any. */
  readonly of: Hit | null;
}

export interface Plan {
  readonly subject: Role | null;
  readonly head: Hit | null;
  readonly slots: readonly OwnedSlot[];
}

const BY_GIVER: Slot = { role: 'P', preposition: null, case: 'i' };

export function planOf(reading: Reading): Plan {
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

const isPassive = (hit: Hit | null): boolean =>
  hit !== null &&
  (hit.form.voice === 'impersonal' || hit.form.voice === 'participle' || hit.form.voice === 'reflexive');

/** The role that the nominative fills. */
const subjectOf = (frame: Frame): Role | null =>
  frame.find((slot) => slot.preposition === null && slot.case === 'n')?.role ?? null;
