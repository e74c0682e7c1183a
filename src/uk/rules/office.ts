/**
 * Roles: «генеральний секретар НАТО», «польський прем'єр», «очільник МЗС Чехії», «глава держави». The span is the role with its body or state,
 * never the person's name. Who holds the office is the linker's question: the mention only says which office, and whose.
 */
import type { Match } from '../../grammar/pattern.ts';
import { found, type Rule } from '../../grammar/rule.ts';
import type { Document, Token } from '../../model/document.ts';
import type { ActorHint, ActorMention } from '../../model/mention.ts';
import { shared } from '../animate.ts';
import { FEDERAL, FIRST_NIGHT, type HeadForm, SHOWN, TENURE } from '../lexicon/offices.ts';
import { opensSentence } from './country.ts';
import { heads, type Tail, tailOf } from './office-complement.ts';
import { afterPreposition } from './person-context.ts';
import { nominativeAdjective, type State, stateBefore } from './state.ts';

/** «вибори президента», «кандидат у президенти», «Офіс президента»: an office or a body, not somebody. */
const OFFICE_ITSELF =
  /^(?:вибор|кандидат|офіс|адміністрац|канцеляр|резиденц|апарат|секретаріат|інститут|виборч|каденц)/;
/** «на посаду міністра»: nobody yet, unless it is said whose office: «з посади президента МОК». */
const POST = /^(?:посад|крісл|пост$|посту$|постом$|портфел|повноважен)/;

interface Lead {
  /** The first token of the role. */
  readonly from: number;
  readonly iso: string | null;
  readonly tenure: ActorHint['tenure'] | null;
  readonly federal: boolean;
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
  let federal = false;
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
    const rank = before?.kind === 'word' && !federal ? FEDERAL.get(before.key) : undefined;
    if (rank !== undefined) {
      federal = true;
      from--;
      words.unshift(rank);
      continue;
    }
    const stand = acting(tokens, from);
    if (!stand) break;
    words.unshift(document.text.slice(tokens[stand.from]?.start, tokens[from - 1]?.end));
    tenure = 'acting';
    // «в. о.» shows no case
    cases = stand.cases;
    from = stand.from;
    break;
  }
  return { from, iso, tenure, federal, words, cases };
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

/** «американський лідер»: a leader is an office only of a state. */
const ledBy = ({ end, value: { head } }: Match<HeadForm>, { iso }: Lead): Tail | null =>
  head.group === 'leader' && iso !== null ? { end, office: head.office } : null;

/** «президентом України», «очільниця МЗС Польщі», «колишній держсекретар США», «глава держави». */
export const office: Rule = {
  name: 'office',
  keys: [...keys()],
  find(document, at) {
    const { tokens } = document;
    const { matches, former } = headsAt(tokens, at);
    const best = matches[0];
    if (!best) return [];
    const same = matches.filter((match) => match.end === best.end && match.value.name === best.value.name);
    const lead = leadOf(document, at, best.value);
    const tail = tailOf(document, best.value, best.end) ?? ledBy(best, lead);
    if (!tail) return [];
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
    if (
      bare &&
      FIRST_NIGHT.has(tokens[at]?.key ?? '') &&
      (opensSentence(document, at) || SHOWN.test(tokens[best.end]?.key ?? ''))
    )
      return [];
    // «президенти», «міністрів» with nothing beside them are officials in general
    const number = same.some(({ value }) => value.form.number === 'sg') ? 'sg' : 'pl';
    if (number === 'pl' && (bare || tail.office === 'representative')) return [];
    const forms = same.map(({ value }) => value.form).filter((form) => form.number === number);
    const shown = [...new Set(forms.flatMap((form) => [...form.cases]))].join('');
    const here = lead.cases === '' ? '' : afterPreposition(lead.cases ?? shown, tokens, lead.from);
    const cases = here.length > 1 ? here.replace('v', '') : here;
    const of = tail.of ?? lead.iso;
    const tenure = lead.tenure ?? (former ? 'former' : null);
    const hint: ActorHint = {
      office: tail.office,
      ...(of === null || of === undefined ? {} : { of }),
      ...((tail.country ?? lead.iso) ? { country: tail.country ?? lead.iso ?? '' } : {}),
      ...(tenure ? { tenure } : {}),
      ...(lead.federal ? { federal: true } : {}),
      ...(tail.spoken && of === null ? { spoken: true } : {}),
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
