/**
 * Roles: «генеральний секретар НАТО», «польський прем'єр», «очільник МЗС Чехії», «глава держави». The span is the role with its body or state,
 * never the person's name. Who holds the office is the linker's question: the mention only says which office, and whose.
 */
import { type Phrases, phrases } from '../../grammar/phrases.ts';
import { found, type Rule } from '../../grammar/rule.ts';
import type { Document, Token } from '../../model/document.ts';
import type { ActorHint, ActorMention } from '../../model/mention.ts';
import { COMPLEMENTS, type Complement, FIRST_NIGHT, type HeadForm, type HeadGroup, headForms, PRIVATE, SHOWN, TENURE } from '../lexicon/offices.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { shared } from '../animate.ts';
import { organization, stateBody } from './organization.ts';
import { casesHere, country, opensSentence } from './country.ts';
import { nominativeAdjective, type State, stateAfter, stateBefore } from './state.ts';

interface Lexicon {
  readonly heads: Phrases<HeadForm>;
  readonly complements: ReadonlyMap<HeadGroup, Phrases<Complement>>;
}

function build(): Lexicon {
  const rows = new Map<HeadGroup, [string, Complement][]>();
  for (const { groups, phrases: texts, value } of COMPLEMENTS) {
    for (const group of groups) {
      const list = rows.get(group) ?? [];
      rows.set(group, list);
      for (const text of texts) list.push([text.replaceAll(',', ' ,'), value]);
    }
  }
  return {
    heads: phrases(headForms()),
    complements: new Map([...rows].map(([group, list]) => [group, phrases(list)])),
  };
}
const { heads, complements } = build();

/** «вибори президента», «кандидат у президенти», «Офіс президента»: an office or a body, not somebody. */
const OFFICE_ITSELF = /^(?:вибор|кандидат|офіс|адміністрац|канцеляр|резиденц|апарат|секретаріат|інститут|виборч|каденц)/;
/** «на посаду міністра»: nobody yet, unless it is said whose office: «з посади президента МОК». */
const POST = /^(?:посад|крісл|пост$|посту$|постом$|портфел|повноважен)/;

/** «і», «й», «та», «,» between the states of several: «президентами України, Латвії та Польщі». */
const BETWEEN: ReadonlySet<string> = new Set([',', 'і', 'й', 'та']);

/** Where an ambassador is: «у Франції», «при ЄС». */
const WHERE: ReadonlySet<string> = new Set(['в', 'у', 'при']);

/** «Харківської області», «Київської ОВА»: the region of a governor. */
const REGION = /^(?:област|ова$|ода$|мва$|рва$|кмва$|облрад|обласн|військов|губерні|республік|край$|краю$)/;
const REGIONAL = /(?:ської|цької|зької)$/;

interface Tail {
  /** The token after the role. */
  readonly end: number;
  readonly office: string;
  readonly of?: string;
  readonly country?: string;
}

const isCapital = (token: Token | undefined): token is Token => token?.kind === 'word' && token.capitals !== 'none';

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
  if (body && !state && office !== 'party_leader') return null;
  const whose = state?.iso ?? of ?? home;
  return { end: state?.end ?? match.end, ...known(office, whose, stateOf(whose)) };
}

/** «в Україні», «при ЄС», «в ООН» after an ambassador. */
function placeAfter(document: Document, at: number): number {
  if (!WHERE.has(document.tokens[at]?.key ?? '')) return at;
  const place = document.tokens[at + 1];
  if (!isCapital(place)) return at;
  const body = organization.find(document, at + 1)[0];
  if (body) return endOf(document, at + 1, body.end);
  const state = stateBeforeOrAt(document, at + 1);
  return state ?? at;
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
  if (!first || first.kind !== 'word') return null;
  if (REGIONAL.test(first.key)) {
    if (!REGION.test(tokens[at + 1]?.key ?? '')) return null;
    return /^(?:обласн|військов)/.test(tokens[at + 1]?.key ?? '')
      ? tokens[at + 2]?.key.startsWith('військов')
        ? at + 4
        : at + 3
      : at + 2;
  }
  if (!isCapital(first) || first.capitals === 'all' || givenNames(first.key).length > 0) return null;
  if (!/(?:[аяиіуює]|ого|их|о)$/.test(first.key)) return null;
  return /(?:ого|ої|их)$/.test(first.key) &&
    isCapital(tokens[at + 1]) &&
    givenNames(tokens[at + 1]?.key ?? '').length === 0
    ? at + 2
    : at + 1;
}

/** What follows the noun: longest reading first. Null: the noun is not an office here. */
function tailOf(document: Document, match: HeadForm, at: number): Tail | null {
  const { head, form } = match;
  const special = complementAt(document, match, at);
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
  // «глава FIFA», «президента ФІФА»: an abbreviation that no list has
  const next = document.tokens[at];
  const named = next?.kind === 'word' && (next.capitals === 'all' || (isCapital(next) && /^[a-z]/i.test(next.text)));
  if (named && (head.group === 'chief' || head.group === 'president')) return { end: at + 1, office: 'head' };
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

interface Lead {
  /** The first token of the role. */
  readonly from: number;
  readonly iso: string | null;
  readonly tenure: ActorHint['tenure'] | null;
  /** What the words before the noun are in the nominative. */
  readonly words: readonly string[];
  /** «виконувач обов'язків міністра»: the case is that of the first word. */
  readonly cases: string | null;
}

const ACTING_CASES: Readonly<Record<string, string>> = {
  виконувач: 'n',
  виконувача: 'ga',
  виконувачу: 'd',
  виконувачеві: 'dl',
  виконувачем: 'i',
  виконувачка: 'n',
  виконувачки: 'g',
  виконувачці: 'dl',
  виконувачку: 'a',
  виконувачкою: 'i',
  виконуюча: 'n',
  виконуючий: 'n',
};

/** «в. о.», «т. в. о.», «виконувач обов'язків» before the noun. */
function acting(tokens: readonly Token[], at: number): { readonly from: number; readonly cases: string } | null {
  const key = (back: number): string => tokens[at - back]?.key ?? '';
  if (key(1) === '.' && key(2) === 'о' && key(3) === '.' && key(4) === 'в') {
    const from = key(5) === '.' && key(6) === 'т' ? at - 6 : at - 4;
    return { from, cases: '' };
  }
  if (key(1) === 'во' || key(1) === 'тво') return { from: at - 1, cases: '' };
  const cases = /^обов'язк/.test(key(1)) ? ACTING_CASES[key(2)] : undefined;
  if (cases === undefined) return null;
  return { from: /^тимчасов/.test(key(3)) ? at - 3 : at - 2, cases };
}

const TOWN_ADJECTIVE = /(?:[сцз]ьк)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою)$/;

function leadOf(document: Document, at: number, { form, head }: HeadForm): Lead {
  const { tokens } = document;
  let from = at;
  let iso: string | null = null;
  let tenure: Lead['tenure'] = null;
  let cases: string | null = null;
  const words: string[] = [];
  for (let steps = 0; steps < 4; steps++) {
    const state: State | null = iso === null ? stateBefore(document, from) : null;
    if (state && (!state.cases || shared(state.cases, form.cases))) {
      words.unshift(nominativeAdjective(tokens[from - 1]?.text ?? '', form.gender, form.number === 'pl'));
      iso = state.iso;
      from = state.from;
      continue;
    }
    const before = tokens[from - 1];
    // «харківський міський голова»
    if (before?.kind === 'word' && head.group === 'local' && from === at && TOWN_ADJECTIVE.test(before.key)) {
      words.unshift(nominativeAdjective(before.text, form.gender, form.number === 'pl'));
      from--;
      continue;
    }
    const term = before?.kind === 'word' ? TENURE.get(before.key) : undefined;
    if (term && before) {
      tenure = term.tenure;
      from--;
      words.unshift(term.name);
      continue;
    }
    const stand = acting(tokens, from);
    if (!stand) break;
    words.unshift(document.text.slice(tokens[stand.from]?.start, tokens[from - 1]?.end));
    tenure = 'acting';
    cases = stand.cases || null;
    from = stand.from;
    break;
  }
  return { from, iso, tenure, words, cases };
}

const FORMER = /^екс-?/;

/** The noun at the token, «екс-» taken off, and whether it was there. */
function headsAt(
  tokens: readonly Token[],
  at: number,
): { readonly matches: ReturnType<typeof heads.at>; readonly former: boolean } {
  const token = tokens[at];
  if (!token || !FORMER.test(token.key)) return { matches: heads.at(tokens, at), former: false };
  const stripped = token.key.replace(FORMER, '');
  // «екс-глава МЗС», «екс-прем'єр»: one token; «екс - міністр» does not occur
  const view = [...tokens.slice(at, at + 6)];
  view[0] = { ...token, key: stripped };
  return { matches: heads.at(view, 0).map(({ end, value }) => ({ end: end + at, value })), former: true };
}

function* keys(): Generator<string> {
  for (const key of heads.keys) {
    yield key;
    yield `екс${key}`;
    yield `екс-${key}`;
  }
}

/** «президентом України», «очільниця МЗС Польщі», «колишній держсекретар США», «глава держави». */
export const office: Rule = {
  name: 'office',
  keys: keys(),
  find(document, at) {
    const { tokens } = document;
    const { matches, former } = headsAt(tokens, at);
    const best = matches[0];
    if (!best) return [];
    const same = matches.filter((match) => match.end === best.end && match.value.name === best.value.name);
    const tail = tailOf(document, best.value, best.end);
    if (!tail) return [];
    const lead = leadOf(document, at, best.value);
    const before = tokens[lead.from - 1];
    const bare = tail.end === best.end && lead.from === at;
    if (before?.kind === 'word' && OFFICE_ITSELF.test(before.key)) return [];
    if (before?.kind === 'word' && POST.test(before.key) && tail.of === undefined && tail.office !== 'head') return [];
    // «заступник міністра» is one role
    if (heads.at(tokens, lead.from - 1).some(({ value }) => value.head.group === 'deputy')) return [];
    // «генеральний секретар НАТО» was found from its adjective on
    if (heads.at(tokens, at - 1).some((match) => match.end >= best.end)) return [];
    const preposition = before?.key === 'в' || before?.key === 'у' || before?.key === 'на';
    if (preposition && OFFICE_ITSELF.test(tokens[lead.from - 2]?.key ?? '')) return [];
    if (bare && FIRST_NIGHT.has(tokens[at]?.key ?? '') && (opensSentence(document, at) || SHOWN.test(tokens[best.end]?.key ?? ''))) return [];
    // «президенти», «міністрів» with nothing beside them are officials in general
    const number = same.some(({ value }) => value.form.number === 'sg') ? 'sg' : 'pl';
    if (number === 'pl' && (bare || tail.office === 'representative')) return [];
    const forms = same.map(({ value }) => value.form).filter((form) => form.number === number);
    const shown = [...new Set(forms.flatMap((form) => [...form.cases]))].join('');
    const here = casesHere(lead.cases ?? shown, tokens, lead.from);
    const cases = here.length > 1 ? here.replace('v', '') : here;
    const of = tail.of ?? lead.iso;
    const tenure = lead.tenure ?? (former ? 'former' : null);
    const hint: ActorHint = {
      office: tail.office,
      ...(of === null || of === undefined ? {} : { of }),
      ...((tail.country ?? lead.iso) ? { country: tail.country ?? lead.iso ?? '' } : {}),
      ...(tenure ? { tenure } : {}),
    };
    const base = found(document, lead.from, tail.end, 'office', { cases, number, gender: forms[0]?.gender ?? null });
    const mention: ActorMention = {
      ...base,
      kind: 'actor',
      type: 'role',
      name: nameOf(document, lead, best.value, best.end, tail, former, base.text, cases),
      entity: null,
      candidates: [],
      hint,
    };
    return [mention];
  },
};

/** «президентом України» → «президент України»; the surface where the form may be the nominative already. */
function nameOf(
  document: Document,
  lead: Lead,
  { name, form }: HeadForm,
  headEnd: number,
  tail: Tail,
  former: boolean,
  surface: string,
  cases: string,
): string {
  if (form.number === 'pl' || cases.includes('n') || lead.tenure === 'acting') return surface;
  const rest =
    tail.end > headEnd
      ? ` ${document.text.slice(document.tokens[headEnd]?.start, document.tokens[tail.end - 1]?.end)}`
      : '';
  return `${[...lead.words, `${former ? 'екс' : ''}${name}`].join(' ')}${rest}`;
}
