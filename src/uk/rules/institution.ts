/**
 * Bodies that no list holds, by the grammar of their names: adjectives that agree, a head, a complement in the genitive («Державна служба
 * геології та надр», «Стрийської міської ради», «Голосіївський районний суд Києва», «Закарпатське ОТВ АМКУ»), and one-word bodies («Держаудитслужба»).
 */
import { found, type Rule } from '../../grammar/rule.ts';
import type { Document, Token, TokenRange } from '../../model/document.ts';
import type { ActorHint, ActorMention } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';
import { allCountries } from '../country-forms.ts';
import { decline } from '../declension.ts';
import { LEGAL_FORMS, NOT_COMPLEMENT } from '../lexicon/org-patterns.ts';
import { complementAfter, type Head, heads, isAdjective, isOneWordBody, official } from './complement.ts';
import { casesHere, country } from './country.ts';
import { listedIn, organizationAt } from './organization.ts';
import { isProject, quotedAt } from './quoted-name.ts';
import { HOME, nominativeAdjective } from './state.ts';

const CASE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ий|ій)$/, 'nadl'],
  [/ого$/, 'ga'],
  [/ому$/, 'dl'],
  [/им$|ім$/, 'idl'],
  [/ої$/, 'g'],
  [/ою$/, 'i'],
  [/[ая]$/, 'nv'],
  [/[ую]$/, 'a'],
  [/[еє]$/, 'nav'],
  [/[иі]х$/, 'gal'],
  [/[иі]ми$/, 'i'],
  [/і$/, 'nav'],
];
const casesOfAdjective = (key: string): string => CASE_ENDINGS.find(([ending]) => ending.test(key))?.[1] ?? '';

const agrees = (token: Token | undefined, cases: string): boolean => {
  if (token?.kind !== 'word' || token.capitals === 'all' || !isAdjective(token.key) || NOT_COMPLEMENT.has(token.key))
    return false;
  const theirs = casesOfAdjective(token.key);
  return !cases || !theirs || [...theirs].some((letter) => cases.includes(letter));
};

/** «попереднє міністерство», «тодішньої комісії»: when it is or was, and no name. */
const TEMPORAL = /^(?:попередн|колишн|нинішн|тодішн|теперішн|чинн|майбутн|наступн)/;

const isPlural = (token: Token | undefined): boolean => /(?:[иі]х|[иі]ми|і)$/.test(token?.key ?? '');

interface Left {
  /** First adjective with a capital, or the head. */
  readonly named: number;
  /** First adjective of any. */
  readonly all: number;
}

/** «Києву чергову партію» ends like an adjective, and is a city. */
const CAPITALS = new Set(
  allCountries.flatMap(({ capitals = [] }) =>
    capitals.flatMap(({ name, like }) => decline(name, like).map((form) => fold(form.text))),
  ),
);
/** «Тайваню рекордну партію» does, too: where the name of a state that begins at the token ends, in the text; 0 when none does. */
const endOfState = (document: Document, at: number): number =>
  document.tokens[at]?.capitals !== 'first'
    ? 0
    : (country.find(document, at).find((mention) => mention.kind === 'country' && mention.form === 'name')?.end ?? 0);
const isCapital = (token: Token | undefined): boolean => token?.capitals === 'first' && CAPITALS.has(token.key);

/** «Стрийської міської» before «ради». */
function adjectivesBefore(document: Document, at: number, cases: string): Left {
  const { tokens } = document;
  let named = at;
  let all = at;
  while (
    all > 0 &&
    at - all < 6 &&
    agrees(tokens[all - 1], cases) &&
    !isCapital(tokens[all - 1]) &&
    endOfState(document, all - 1) === 0 &&
    !TEMPORAL.test(tokens[all - 1]?.key ?? '')
  ) {
    // «Слідчі Головного управління»: adjectives agree with one another, too
    if (all < at && isPlural(tokens[all - 1]) !== isPlural(tokens[all])) break;
    all--;
    if (tokens[all]?.capitals !== 'none') named = all;
  }
  return { named, all };
}

const startsSentence = ({ tokens, text }: Document, at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    !before || !token || /^(?:[.!?…]|\.{2,})$/.test(before.text) || text.slice(before.end, token.start).includes('\n')
  );
};

function nameOf({ tokens, text }: Document, from: number, at: number, to: number, head: Head): string {
  // «бюро» does not decline, and shows no gender
  const gender = head.forms[0]?.gender ?? (head.row.word.endsWith('о') ? 'n' : null);
  const plural = head.forms.every((form) => form.number === 'pl');
  const written = tokens[at]?.text ?? '';
  const word = head.row.caps || plural ? written : head.row.word;
  const shown = tokens[at]?.capitals === 'first' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  const before = tokens
    .slice(from, at)
    .map((one) => (/^\d/.test(one.text) ? one.text : nominativeAdjective(one.text, gender, plural)));
  const rest = to > at + 1 ? text.slice(tokens[at]?.end, tokens[to - 1]?.end) : '';
  return [...before, shown].join(' ') + rest;
}

/** «47-ма», «3-тя», «Третя» */
const UNIT_NUMBER =
  /^(?:\d+-[а-яіїє]{1,3}|(?:перш|друг|четверт|п'ят|шост|сьом|восьм|дев'ят|десят|одинадцят|дванадцят)(?:а|ої|ій|у|ою|ий|ого|ому|им|ім)|трет(?:я|ьої|ій|ю|ьою|ій|ього|ьому|ім))$/;
/** «105 окрема бригада»: a number alone, before one that is described. */
const BARE_NUMBER = /^\d{1,3}$/;

/** Written with a capital they name a body even alone: «звернулися до Комісії». */
const STRONG =
  /^(?:міністерств|комісі|комітет|фонд|інспекці|агентств|департамент|управлін|відділен|прокуратур|академі|університет)/;

/** «Апарат РНБО»: never a whole. */
const PART = /^(?:апарат|секретаріат|дирекці|відділенн|управлінн|департамент|філі|осередок|осередк)/;

/** «Департамент освіти» opens a sentence, and is a body; «Служба доставки», «Рада відпочинку» need not be. */
const OFFICIAL =
  /^(?:міністерств|агентств|департамент|прокуратур|управлін|інспекці|секретаріат|комітет|казначейств|держ|нац)/;

interface Reading extends TokenRange {
  readonly hint: ActorHint | null;
}

/** Bodies that bear the name of who founded them. */
const FOUNDED = /^(?:фонд|фундація)$/;

/** Is it a name, and how far does it reach? The order is that of trust. */
function read(document: Document, at: number, token: Token, head: Head, cases: string): Reading | null {
  const { tokens } = document;
  const { row } = head;
  const left = adjectivesBefore(document, at, cases);
  // «Російської Федерації» is a state, and no federation of anything
  if (endOfState(document, left.all - 1) > token.start) return null;
  const right = complementAfter(document, at + 1, row);
  const initial = startsSentence(document, left.named);
  const capital = token.capitals === 'first';
  const opener = tokens[left.named]?.key ?? '';
  // at the start of a sentence a capital says nothing: «Нова комісія», but «Стрийська міська рада», «Державна служба»
  const trusted = left.named < at && (!initial || official.has(opener) || /(?:ськ|цьк|зьк)/.test(opener));
  // «проєкт Світового банку «Стійкість»»: so the project is called
  const title = isProject(tokens[left.all - 1]) ? null : quotedAt(tokens, right.end);
  // «процедура закупівлі «у одного учасника»» names nobody
  const quoted = title && tokens[title.from]?.capitals !== 'none' ? title : null;
  // «суботні рухи», «польські театри» are many
  if (!row.body && !row.caps && head.forms.every((form) => form.number === 'pl')) return null;
  const described = !row.generic || (/^(?:держ)?підприємств/.test(token.key) && left.all < at);
  const first = tokens[left.all - 1]?.key ?? '';
  const unit =
    row.unit &&
    (UNIT_NUMBER.test(first) ||
      (left.all < at &&
        !isPlural(tokens[at - 1]) &&
        BARE_NUMBER.test(first) &&
        tokens[left.all - 2]?.kind !== 'number'));
  if (quoted && (unit || (described && (capital || trusted)))) {
    const from = unit ? left.all - 1 : left.named < at ? left.named : left.all;
    return { from, to: quoted.end, hint: listedIn(document, quoted.from, quoted.to) };
  }
  // a ministry speaks for its state, a university does not
  const speaks = row.word === 'міністерство' && right.country !== null ? { speaksFor: right.country } : {};
  const hint = right.country === null ? null : { country: right.country, ...speaks };
  const reading = (from: number): Reading => ({
    from,
    to: right.end,
    // «Фонд», «Міністерство» of a body that the text has named
    hint: from === at && right.end === at + 1 ? { ...hint, alone: true } : hint,
  });
  if (unit) return reading(left.all - 1);
  if (row.caps) return trusted || right.named || row.alone ? reading(left.named) : null;
  // «Українська компанія» tells where a firm is from, «Стрийська міська рада» which council it is
  if (row.generic) return null;
  if (right.named && row.body) return reading(left.all);
  // «Завод Rheinmetall», «Місія МВФ» at the start of a sentence are two words about a name; «Фонд Говарда Баффета» is one
  const next = tokens[at + 1];
  const founded = FOUNDED.test(row.word) && right.end > at + 2;
  const own = !initial || founded || next?.capitals === 'none' || isAdjective(next?.key ?? '') || PART.test(token.key);
  if (trusted || (right.named && capital && own)) return reading(left.named);
  const complete = right.end > at + 1;
  const shown = capital && (!initial || OFFICIAL.test(token.key));
  if (complete && row.body && (shown || token.key.startsWith('міністерств'))) return reading(left.named);
  if (capital && !initial && (complete || STRONG.test(token.key))) return reading(left.named);
  return null;
}

/** Ending, its cases, the nominative. */
const SERVICE_FORMS: readonly (readonly [ending: string, cases: string, nominative: string])[] = [
  ['служба', 'n', 'служба'],
  ['служби', 'g', 'служба'],
  ['службі', 'dl', 'служба'],
  ['службу', 'a', 'служба'],
  ['службою', 'i', 'служба'],
  ['інспекція', 'n', 'інспекція'],
  ['інспекції', 'gdl', 'інспекція'],
  ['інспекцію', 'a', 'інспекція'],
  ['інспекцією', 'i', 'інспекція'],
];

/** «Ліга чемпіонів» is played, and nobody's name. */
const isTournament = (tokens: readonly Token[], at: number): boolean =>
  /^ліг/.test(tokens[at]?.key ?? '') && /^(?:чемпіонів|націй|європи|конференцій)$/.test(tokens[at + 1]?.key ?? '');

/** «Резервний фонд» and its like are lines of a budget. */
const BUDGETARY = /^(?:резервн|загальн|спеціальн|стабілізаційн|страхов|статутн|житлов|земельн|амортизаційн|призов)/;

/** «Стрийська міська рада»: some town's, and which state that is in, its money tells. */
const isCouncil = ({ tokens }: Document, at: number, { row }: Head): boolean =>
  row.word === 'рада' &&
  /^(?:міськ|обласн|районн|селищн|сільськ)/.test(tokens[at - 1]?.key ?? '') &&
  /[сцз]ьк/.test(tokens[at - 2]?.key ?? '');

/** «Міністерство юстиції», «Стрийська міська рада», «Управління капітального ремонту Закарпатської ОДА», «комісія з питань …». */
export const institution: Rule = {
  name: 'institution',
  keys: [...heads.keys()],
  find(document, at) {
    const token = document.tokens[at];
    const head = token && heads.get(token.key);
    if (!token || !head || (head.row.caps && token.capitals !== 'all')) return [];
    const cases = [...'ngdailv'].filter((letter) => head.forms.some((form) => form.cases.includes(letter))).join('');
    const reading = read(document, at, token, head, cases);
    if (!reading || LEGAL_FORMS.has(document.tokens[reading.from - 1]?.text ?? '')) return [];
    const { from, to, hint } = reading;
    const adjectives = document.tokens.slice(from, at).map((one) => casesOfAdjective(one.key));
    const narrowed = [...cases].filter((letter) => adjectives.every((theirs) => !theirs || theirs.includes(letter)));
    // the listed name ends where it ends: «Світовий банк готовий»
    const listed = organizationAt(document, from);
    if (listed && listed.end > at && document.tokens.slice(listed.end, to).every((one) => one.capitals === 'none'))
      return [];
    // «для лікарень Харкова Світовий банк виділив»: the town before it is no part of its name
    for (let inner = from + 1; inner <= at; inner++) {
      const body = organizationAt(document, inner);
      if (body?.end === to && body.hint.id && !body.hint.id.startsWith('org:')) return [];
    }
    // «Швейцарська Конфедерація» is a state
    if (country.find(document, from).some(({ end }) => end === document.tokens[to - 1]?.end)) return [];
    const before = document.tokens[at - 1]?.key ?? '';
    // «(далі — Фонд)» is another name of what was named
    if (/далі$/.test(document.tokens[at - 2]?.key ?? '') && before === '-') return [];
    if ((head.row.word === 'фонд' && BUDGETARY.test(before)) || /^радянськ/.test(before)) return [];
    if (isTournament(document.tokens, at)) return [];
    const number = head.forms.some((form) => form.number === 'sg') ? 'sg' : 'pl';
    const mention: ActorMention = {
      ...found(document, from, to, 'institution', {
        cases: casesHere(narrowed.join('') || cases, document.tokens, from),
        number,
        gender: head.forms[0]?.gender ?? null,
      }),
      kind: 'actor',
      type: 'org',
      name: nameOf(document, from, at, to, head),
      entity: null,
      candidates: [],
      hint: isCouncil(document, at, head) ? { ...hint, council: true } : hint,
    };
    return [mention];
  },
};

/** «24 ОМБр», «93-тя ОМБр», «128 ОГШБр», «47 обр»: brigades, regiments and battalions by their letters. */
const UNIT_LETTERS = /^(?:О?[А-ЯІЇЄ]{0,5}(?:Бр|бр)(?:ТрО|СпП|БпС|БС)?|О[А-ЯІЇЄ]{1,4}[ПБ]|[ДМТГ]ШБр|БрТрО)$/;

/** «військова частина А4638», «в/ч 3078», «24 ОМБр»: known by a number only. */
export const militaryUnit: Rule = {
  name: 'military-unit',
  keys: ['частина', 'частини', 'частині', 'частину', 'частиною', 'ч'],
  classes: ['capital'],
  heeds: (word) => word.text.length >= 3 && UNIT_LETTERS.test(word.text),
  find(document, at) {
    const { tokens } = document;
    const named = (from: number, end: number): readonly ActorMention[] => {
      const common = found(document, from, end, 'military-unit');
      return [{ ...common, kind: 'actor', type: 'org', name: common.text, entity: null, candidates: [], hint: null }];
    };
    if (UNIT_LETTERS.test(tokens[at]?.text ?? ''))
      return /^\d{1,3}(?:-[а-яіїє]{1,3})?$/.test(tokens[at - 1]?.key ?? '') ? named(at - 1, at + 1) : [];
    const short = tokens[at]?.key === 'ч' && tokens[at - 1]?.text === '/' && tokens[at - 2]?.key === 'в';
    const from = short ? at - 2 : /^військов/.test(tokens[at - 1]?.key ?? '') ? at - 1 : at;
    const number = tokens[at + 1]?.text === '№' ? at + 2 : at + 1;
    let end = number + 1;
    while (end < number + 3 && tokens[end]?.glued && tokens[end]?.kind === 'number') end++;
    const written = document.text.slice(tokens[number]?.start, tokens[end - 1]?.end);
    return from === at || !/^[АТВ]?\d{4}$/.test(written) ? [] : named(from, end);
  },
};

/** «Держаудитслужбу», «Мінприроди», «Укравтодору», «Львівобленерго», «ДніпроГЕС». */
export const oneWordBody: Rule = {
  name: 'one-word-body',
  classes: ['capital'],
  heeds: (word) => word.key.length >= 5 && isOneWordBody(word),
  find(document, at) {
    const token = document.tokens[at];
    if (!token) return [];
    const right = complementAfter(document, at + 1, { word: token.key, body: true });
    const common = found(document, at, right.named ? right.end : at + 1, 'one-word-body');
    // «Держаудитслужба» is of the state whose language it has
    const ofHome = /^держ/.test(token.key) && right.country === null;
    const hint = ofHome ? { country: HOME, speaksFor: HOME } : null;
    const form = SERVICE_FORMS.find(([ending]) => token.key.endsWith(ending));
    const cases = form?.[1] ?? '';
    const name = form && common.end === token.end ? token.text.slice(0, -form[0].length) + form[2] : common.text;
    return [{ ...common, kind: 'actor', type: 'org', name, entity: null, candidates: [], number: 'sg', cases, hint }];
  },
};
