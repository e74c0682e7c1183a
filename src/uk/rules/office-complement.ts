/**
 * What follows the noun of an office: the words that say which office it is («оборони», «МЗС»), the state or body whose it is, the place of an
 * ambassador or a mayor. A noun of an office and the token after it in, the end of the role and its meaning out; null: no office here.
 */
import { type Phrases, phrases } from '../../grammar/phrases.ts';
import { type Document, hasCapital } from '../../model/document.ts';
import type { ActorHint } from '../../model/mention.ts';
import { put } from '../../model/sorted.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { LEGAL_FORMS } from '../lexicon/org-patterns.ts';
import { COMPLEMENTS, type Complement, type HeadForm, type HeadGroup, headForms, PRIVATE } from '../lexicon/offices.ts';
import { country } from './country.ts';
import { legalForm, quotedName } from './company.ts';
import { institution } from './institution.ts';
import { organization, stateBody } from './organization.ts';
import { HOME, OWN_STATE, stateAfter, stateBefore, stateNamedBefore } from './state.ts';

interface Lexicon {
  readonly heads: Phrases<HeadForm>;
  readonly complements: ReadonlyMap<HeadGroup, Phrases<Complement>>;
}

function build(): Lexicon {
  const rows = new Map<HeadGroup, [string, Complement][]>();
  for (const { groups, phrases: texts, value } of COMPLEMENTS)
    for (const group of groups) for (const text of texts) put(rows, group, [text.replaceAll(',', ' ,'), value]);
  return {
    heads: phrases(headForms()),
    complements: new Map([...rows].map(([group, list]) => [group, phrases(list)])),
  };
}
const { heads: nouns, complements } = build();

/** Nouns of offices, in every form. */
export const heads: Phrases<HeadForm> = nouns;

/** «і», «й», «та», «,» between the states of several: «президентами України, Латвії та Польщі». */
const BETWEEN: ReadonlySet<string> = new Set([',', 'і', 'й', 'та']);

/** Where an ambassador is: «у Франції», «при ЄС». */
const WHERE: ReadonlySet<string> = new Set(['в', 'у', 'при']);

/** «Харківської області», «Київської ОВА»: the region of a governor. */
const REGION = /^(?:област|ова$|ода$|мва$|рва$|кмва$|облрад|обласн|військов|губерні|республік|край$|краю$)/;
const REGIONAL = /(?:ської|цької|зької)$/;

export interface Tail {
  /** The token after the role. */
  readonly end: number;
  readonly office: string;
  readonly of?: string;
  readonly country?: string;
  /** «прем'єр країни» where the paragraph names no other state: of the one that the text speaks of. */
  readonly spoken?: true;
}

const endOf = (document: Document, at: number, offset: number): number => {
  let end = at;
  while ((document.tokens[end]?.start ?? offset) < offset) end++;
  return end;
};

/** «НАТО», «Укренерго», «уряду Данії»: a body by the rules that find bodies. */
function bodyAt(
  document: Document,
  at: number,
): { readonly end: number; readonly hint: ActorHint | null; readonly type: string } | null {
  for (const rule of [organization, stateBody]) {
    for (const mention of rule.find(document, at)) {
      if (mention.kind !== 'actor' || mention.start !== document.tokens[at]?.start) continue;
      if (mention.cases && !mention.cases.includes('g')) continue;
      return { end: endOf(document, at, mention.end), hint: mention.hint, type: mention.type };
    }
  }
  return null;
}

/** «Нафтогазу» in quotes or without: the end is after the closing quote. */
function quotedBodyAt(document: Document, at: number): ReturnType<typeof bodyAt> {
  const quoted = /^[«"“„]$/.test(document.tokens[at]?.text ?? '');
  const body = bodyAt(document, quoted ? at + 1 : at);
  if (!body || !quoted) return body;
  return /^[»"”“]$/.test(document.tokens[body.end]?.text ?? '') ? { ...body, end: body.end + 1 } : null;
}

/** How far into the name of a body its head may stand: «Київського національного університету». */
const REACH = 3;

/** «Інституту демографії», «ПАТ «Обрій»», «фонду «Тепло»»: a body that no list has, named after whoever heads it; where it ends. */
function namedBodyAt(document: Document, at: number): number | null {
  const { tokens } = document;
  for (let head = at; head <= at + REACH; head++)
    for (const rule of [institution, legalForm])
      for (const mention of rule.find(document, head))
        if (mention.start === tokens[at]?.start) return endOf(document, at, mention.end);
  const opens = (place: number): boolean => /^[«"“„]$/.test(tokens[place]?.text ?? '');
  // «Укрспецекспорту» in its quotes, or a noun of it before them
  const quote = opens(at) ? at : tokens[at]?.capitals === 'none' ? at + 1 : -1;
  const name = opens(quote) ? quotedName.find(document, quote)[0] : undefined;
  const end = name ? endOf(document, quote, name.end) : quote;
  return name && /^[»"”“]$/.test(tokens[end]?.text ?? '') ? end + 1 : null;
}

/** «України», «України, Латвії та Польщі» after a plural. */
function statesAfter(
  document: Document,
  at: number,
  plural: boolean,
): { readonly iso: string; readonly end: number } | null {
  const first = stateAfter(document, at);
  if (!first) return null;
  let end = first.end;
  while (plural && BETWEEN.has(document.tokens[end]?.key ?? '')) {
    const next = stateAfter(document, end + 1);
    if (!next) break;
    end = next.end;
  }
  return { iso: first.iso, end };
}

const known = (office: string, of: string | undefined, country: string | undefined): Omit<Tail, 'end'> => ({
  office,
  ...(of === undefined ? {} : { of }),
  ...(country === undefined ? {} : { country }),
});

const BODIES: ReadonlySet<string> = new Set([
  'NATO',
  'UN',
  'EU',
  'IMF',
  'WB',
  'EBRD',
  'EIB',
  'ECB',
  'IAEA',
  'OSCE',
  'COE',
  'WHO',
  'G7',
]);
const stateOf = (of: string | undefined): string | undefined => (of === undefined || BODIES.has(of) ? undefined : of);

/** «оборони Литви» after «міністр», «МЗС Чехії» and «чеського МЗС» after «глава»: the words of the office. */
function complementAt(document: Document, { head, form }: HeadForm, at: number): Tail | null {
  const lexicon = complements.get(head.group);
  if (!lexicon) return null;
  const plain = lexicon.at(document.tokens, at)[0];
  const adjective = plain ? null : stateBefore(document, at + 1);
  const match = plain ?? (adjective ? lexicon.at(document.tokens, adjective.end)[0] : undefined);
  if (!match) return null;
  const { office, of, home, body } = match.value;
  if (adjective) return { end: match.end, ...known(office, of ?? adjective.iso, stateOf(of ?? adjective.iso)) };
  const state = statesAfter(document, match.end, form.number === 'pl');
  const named = body && !state ? quotedBodyAt(document, match.end) : null;
  if (named) return { end: named.end, ...known(office, named.hint?.id, named.hint?.country) };
  const unlisted = body && !state ? namedBodyAt(document, match.end) : null;
  if (unlisted !== null) return { end: unlisted, office };
  if (body && !state && office !== 'party_leader') return null;
  const whose = state?.iso ?? of ?? home;
  return { end: state?.end ?? match.end, ...known(office, whose, stateOf(whose)) };
}

/** «в Україні», «при ЄС», «в ООН» after an ambassador. */
function placeAfter(document: Document, at: number): number {
  if (!WHERE.has(document.tokens[at]?.key ?? '')) return at;
  const place = document.tokens[at + 1];
  if (!hasCapital(place)) return at;
  const body = organization.find(document, at + 1)[0];
  if (body) return endOf(document, at + 1, body.end);
  const first = stateBeforeOrAt(document, at + 1);
  // «посол в Австралії та Новій Зеландії»
  const second =
    first !== null && BETWEEN.has(document.tokens[first]?.key ?? '') && document.tokens[first]?.kind === 'word'
      ? stateBeforeOrAt(document, first + 1)
      : null;
  return second ?? first ?? at;
}

/** The end of a state's name in any case. */
function stateBeforeOrAt(document: Document, at: number): number | null {
  const mention = countryAt(document, at);
  return mention === null ? null : endOf(document, at, mention);
}

function countryAt(document: Document, at: number): number | null {
  for (const mention of country.find(document, at))
    if (mention.kind === 'country' && mention.form === 'name') return mention.end;
  return null;
}

/** «Харкова» after «мер», «Курської області» after «губернатор». */
function placeOf(document: Document, at: number): number | null {
  const { tokens } = document;
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  if (REGIONAL.test(first.key)) {
    if (!REGION.test(tokens[at + 1]?.key ?? '')) return null;
    return /^(?:обласн|військов)/.test(tokens[at + 1]?.key ?? '')
      ? tokens[at + 2]?.key.startsWith('військов')
        ? at + 4
        : at + 3
      : at + 2;
  }
  if (!hasCapital(first) || first.capitals === 'all' || givenNames(first.key).length > 0) return null;
  if (!/(?:[аяиіуює]|ого|их|о)$/.test(first.key)) return null;
  return /(?:ого|ої|их)$/.test(first.key) &&
    hasCapital(tokens[at + 1]) &&
    givenNames(tokens[at + 1]?.key ?? '').length === 0
    ? at + 2
    : at + 1;
}

/** «заступник генсека НАТО» is not the secretary general. */
const deputized = ({ office, group }: HeadForm['head'], tail: Tail | null): Tail | null =>
  tail && group === 'general-secretary' && office.startsWith('deputy_') ? { ...tail, office } : tail;

/** What follows the noun: longest reading first. Null: the noun is not an office here. */
export function tailOf(document: Document, match: HeadForm, at: number): Tail | null {
  const tail = tailHere(document, match, at);
  if (!tail || tail.of !== undefined) return tail;
  const { tokens } = document;
  // «міністр оборони європейської країни»
  const adjective = tokens[tail.end]?.capitals === 'none' && /ої$/.test(tokens[tail.end]?.key ?? '');
  const noun = adjective ? tail.end + 1 : tail.end;
  if (!OWN_STATE.has(tokens[noun]?.key ?? '')) return tail;
  const of = stateNamedBefore(document, at, HOME) ?? HOME;
  return of === HOME ? { ...tail, end: noun + 1, spoken: true } : { ...tail, end: noun + 1, of, country: of };
}

function tailHere(document: Document, match: HeadForm, at: number): Tail | null {
  const { head, form } = match;
  const special = deputized(head, complementAt(document, match, at));
  if (special)
    return special.office === 'high_representative' || head.group !== 'representative'
      ? special
      : { ...special, end: placeAfter(document, special.end) };
  if (head.group === 'deputy' || head.group === 'aide' || head.group === 'representative') {
    const role = innerRole(document, at);
    if (role)
      return head.group === 'deputy' ? { ...role, office: `deputy_${role.office}` } : { ...role, office: head.office };
  }
  if (head.group === 'deputy') return null;
  const state = statesAfter(document, at, form.number === 'pl');
  const body = state ? null : bodyAt(document, at);
  const reached = state?.end ?? body?.end;
  if (reached !== undefined && head.group === 'leader' && body)
    return { end: reached, ...known('head', body.hint?.id, body.hint?.country) };
  if (reached !== undefined && (head.group !== 'chief' || body)) {
    const of = state?.iso ?? body?.hint?.id;
    const end = head.group === 'representative' ? placeAfter(document, reached) : reached;
    return { end, ...known(head.office, of, state?.iso ?? body?.hint?.country) };
  }
  if (state) return { end: state.end, ...known('head', state.iso, state.iso) };
  if (head.group === 'local' || head.group === 'chief') {
    const end = placeOf(document, at);
    if (end !== null && (head.group === 'local' || REGIONAL.test(document.tokens[at]?.key ?? '')))
      return { end, office: head.group === 'local' ? head.office : 'governor' };
  }
  // «глава FIFA», «президента ФІФА»: an abbreviation that no list has; in «ПРЕЗИДЕНТ ПРИБУВ» capitals say nothing
  const next = document.tokens[at];
  const shouted = document.tokens[at - 1]?.capitals === 'all';
  const named =
    next?.kind === 'word' &&
    // «директор ТОВ «Обрій»»
    !LEGAL_FORMS.has(next.text) &&
    ((next.capitals === 'all' && !shouted) || (hasCapital(next) && /^[a-z]/i.test(next.text)));
  if (named && (head.group === 'chief' || head.group === 'president' || head.group === 'leader'))
    return { end: at + 1, office: 'head' };
  if (head.group === 'chief') {
    const end = namedBodyAt(document, at);
    if (end !== null) return { end, office: 'head' };
  }
  if (next && PRIVATE.test(next.key)) return null;
  if (head.group === 'representative' && head.bare) return { end: placeAfter(document, at), office: head.office };
  return head.bare ? { end: at, office: head.office } : null;
}

/** «міністра оборони США» after «заступник»: a role in the genitive. */
function innerRole(document: Document, at: number): Tail | null {
  for (const match of heads.at(document.tokens, at)) {
    if (!match.value.form.cases.includes('g') || match.value.form.number !== 'sg') continue;
    const tail = tailOf(document, match.value, match.end);
    if (tail) return tail;
  }
  return null;
}
