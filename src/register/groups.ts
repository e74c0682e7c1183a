/** Who may stand behind a group: the members of those that have known ones, and for the rest whether a giver may be meant. */
import { isGroup } from '../model/ids.ts';

const STATES = {
  baltic: 'EE LV LT',
  nordic: 'DK FI IS NO SE',
  visegrad: 'CZ HU PL SK',
  weimar: 'DE FR PL',
  lublin: 'LT PL UA',
  e3: 'DE FR GB',
  bucharest: 'BG CZ EE HU LV LT PL RO SK',
  european:
    'AL AT BE BG CH CY CZ DE DK EE ES EU FI FR GB GR HR HU IE IS IT LI LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK XK',
} as const;

const members = new Map(Object.entries(STATES).map(([word, ids]) => [word, new Set(ids.split(' '))] as const));

/** Nobody counts these among those who give for Ukraine. */
const NEVER = new Set(['UA', 'RU', 'BY', 'KP', 'IR']);

/** `group:nordic-baltic-eight` is Nordic and Baltic; null when nobody knows the members. */
function membersOf(group: string): ReadonlySet<string> | null {
  const known = group
    .slice(group.indexOf(':') + 1)
    .split('-')
    .flatMap((word) => [...(members.get(word) ?? [])]);
  return known.length > 0 ? new Set(known) : null;
}

/** Its members are few and known, so that a giver among them is likely to be meant. */
export const isClosed = (group: string): boolean => {
  const size = membersOf(group)?.size;
  return size !== undefined && size < 12;
};

/** May the state or body be one of those whom the group stands for? Of an open group («партнери») everyone may. */
export function mayBelong(id: string, group: string): boolean {
  const known = membersOf(group);
  if (!isGroup(id)) return known ? known.has(id) : !NEVER.has(id);
  const narrower = membersOf(id);
  if (!narrower || id === group) return false;
  return known ? known.size > narrower.size && [...narrower].every((one) => known.has(one)) : true;
}
