/** The rules for organizations, likeliest first, and what one of them keeps of those inside it. */
import type { Rule } from '../../grammar/rule.ts';
import type { ActorMention } from '../../model/mention.ts';
import { latinName, legalForm, quotedName } from './company.ts';
import { institution, militaryUnit, oneWordBody } from './institution.ts';
import { organization, outlet, stateBody } from './organization.ts';

export const organizationRules: readonly Rule[] = [
  organization,
  stateBody,
  outlet,
  institution,
  oneWordBody,
  militaryUnit,
  legalForm,
  quotedName,
  latinName,
];

/** Is an actor within another still shown? «АМКУ» in «Закарпатське ОТВ АМКУ» is; the name in the quotes of its own firm is not. */
export function nestsActor(outer: ActorMention, inner: ActorMention): boolean {
  if (outer.rule === 'legal-form' || outer.rule === 'quoted-name' || outer.rule === 'latin-name') return false;
  if (inner.hint?.id !== undefined && inner.hint.id === outer.hint?.id) return false;
  if (outer.type === 'media' && inner.type === 'media') return false;
  // «Рада директорів» begins with no Verkhovna Rada
  if (inner.start === outer.start && outer.rule === 'institution') return false;
  // «Виконком Тернопільської міської ради»
  if (outer.rule === 'institution' && inner.rule === 'institution')
    return inner.hint?.alone === true || /^виконком/iu.test(outer.text);
  return inner.rule === 'organization' || inner.rule === 'state-body' || inner.rule === 'outlet';
}
