/** Groups: named formats («Рамштайн»), coalitions, and (modifier)* head (whose)? («наших європейських партнерів», «країни Балтії», «понад 20 країн»). */
import { phrases } from '../../grammar/phrases.ts';
import { found, type Rule } from '../../grammar/rule.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Form } from '../../model/grammar.ts';
import type { ActorHint, ActorMention } from '../../model/mention.ts';
import { adjective, decline, withoutMarks } from '../declension.ts';
import {
  BOUNDS,
  COALITIONS,
  EMPTY_MODIFIERS,
  GROUP_HEADS,
  type GroupHeadRow,
  GROUPS,
  type GroupRow,
  MODIFIERS,
  PARLIAMENTARY,
  POSSESSIVES,
  QUANTIFIERS,
  THROUGH,
  WHOSE,
} from '../lexicon/groups.ts';
import { slug } from '../transliterate.ts';
import { isGenitive } from './complement.ts';
import { casesHere } from './country.ts';
import { isWritten, type KnownNames, knownNames } from './known-names.ts';
import { type State, stateAfter, stateBefore } from './state.ts';

const RULE = 'group';

interface Shape {
  readonly cases: string;
  readonly number: Form['number'];
  readonly gender: Form['gender'];
}

const make = (
  document: Document,
  from: number,
  to: number,
  shape: Shape,
  name: string | null,
  hint: ActorHint,
): ActorMention => {
  // «просить у партнерів»: of people «у» asks, and does not go into
  const asked = document.tokens[from - 1]?.key === 'у' && shape.cases?.includes('g');
  const cases = asked ? 'g' : casesHere(shape.cases, document.tokens, from);
  const common = found(document, from, to, RULE, { ...shape, cases });
  return { ...common, kind: 'actor', type: 'group', name: name ?? common.text, entity: null, candidates: [], hint };
};

const shared = (forms: readonly Form[]): string =>
  [...'ngdailv'].filter((letter) => forms.some((form) => form.cases.includes(letter))).join('');

// ---------------------------------------------------------------------------------------------------------------- names

const names: KnownNames<GroupRow> = knownNames(GROUPS);

function named(document: Document, at: number): ActorMention | null {
  const { tokens } = document;
  const matches = names.at(tokens, at).filter(({ value, end }) => isWritten(value, tokens, at, end));
  const best = matches[0];
  if (!best) return null;
  // «авіабаза Рамштайн» is a place
  if (/^(?:база|бази|базі|базу|базою|авіабаз)/.test(tokens[at - 1]?.key ?? '')) return null;
  const forms = matches.filter((match) => match.end === best.end).map((match) => match.value.form);
  const { row } = best.value;
  // «у форматі «Рамштайн» міністр зазначив»: the format's name, and no subject
  const format = /^[«"“„]$/.test(tokens[at - 1]?.text ?? '') && /^формат/.test(tokens[at - 2]?.key ?? '');
  return make(
    document,
    at,
    best.end,
    { cases: format ? 'g' : shared(forms), number: forms[0]?.number ?? 'sg', gender: forms[0]?.gender ?? null },
    withoutMarks(row.name),
    { id: row.id },
  );
}

// ---------------------------------------------------------------------------------------------------------------- the West

const west: ReadonlyMap<string, string> = new Map(
  decline('Захід').map((form) => [form.text.toLowerCase(), form.cases]),
);

/** «Захід вагається», «тиск на Захід», but not «на Заході України», «Схід і Захід». */
function theWest(document: Document, at: number): ActorMention | null {
  const { tokens } = document;
  const token = tokens[at];
  const cases = token && west.get(token.key);
  if (!token || !cases || token.capitals !== 'first') return null;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after?.capitals === 'first' && stateAfter(document, at + 1)) return null;
  if (/^(?:у|в|з|із|зі|до)$/.test(before?.key ?? '') && token.key !== 'заходу') return null;
  if (before?.key === 'на' && token.key === 'заході') return null;
  if (
    /^(?:схід|півден|північ|близьк|далек|дик)/.test(before?.key ?? '') ||
    before?.key === 'країни' ||
    before?.key === 'і'
  )
    return null;
  const from = /^колективн/.test(before?.key ?? '') ? at - 1 : at;
  return make(document, from, at + 1, { cases, number: 'sg', gender: 'm' }, from < at ? 'колективний Захід' : 'Захід', {
    id: 'group:west',
  });
}

// ---------------------------------------------------------------------------------------------------------------- coalitions

const coalition: ReadonlyMap<string, string> = new Map(
  decline('коаліція')
    .filter((form) => form.number === 'sg')
    .map((form) => [form.text, form.cases]),
);
/** «авіаційної коаліції» → its slug. */
const coalitionAdjectives: ReadonlyMap<string, string> = new Map(
  Object.entries(COALITIONS)
    .filter(([word]) => word.endsWith('а'))
    .flatMap(([word, id]) => adjective(`${word.slice(0, -1)}ий`).map((form) => [form.text, id] as const)),
);

function coalitionAt(document: Document, at: number): ActorMention | null {
  const { tokens } = document;
  const cases = coalition.get(tokens[at]?.key ?? '');
  if (cases === undefined) return null;
  const shape = { cases, number: 'sg', gender: 'f' } as const;
  const before = tokens[at - 1];
  const adjectival = coalitionAdjectives.get(before?.key ?? '');
  if (adjectival) return make(document, at - 1, at + 1, shape, null, { id: `group:${adjectival}` });
  const word = tokens[at + 1];
  if (word?.kind !== 'word' || PARLIAMENTARY.has(word.key) || PARLIAMENTARY.has(before?.key ?? '')) return null;
  const known = COALITIONS[word.key];
  const technical = word.capitals === 'all' && /^(?:ППО|ІТ|IT|РЕБ|F-16|ПРО)$/.test(word.text);
  if (
    known === undefined &&
    !technical &&
    !/^(?:дрон|безпілот|боєприпас|авіаці|перехоплювач|снаряд|ракет|літак|енергетик|кібер|морськ|повернен|спецтрибунал|далекобійн)/.test(
      word.key,
    )
  )
    return null;
  return make(document, at, at + 2, shape, `коаліція ${word.text}`, {
    id: `group:${known ?? `coalition-${slug(word.text)}`}`,
  });
}

// ---------------------------------------------------------------------------------------------------------------- heads

interface Head {
  readonly row: GroupHeadRow;
  readonly cases: string;
}

function headMap(): ReadonlyMap<string, Head> {
  const out = new Map<string, { row: GroupHeadRow; cases: string }>();
  for (const row of GROUP_HEADS) {
    const plural = !/^(?:комісія|рада)$/.test(row.like);
    for (const form of decline(row.noun, row.like)) {
      if (form.number !== (plural ? 'pl' : 'sg') && row.like !== 'нові') continue;
      const known = out.get(form.text);
      out.set(form.text, {
        row: known?.row ?? row,
        cases: shared(known && known.row === row ? [form, { ...form, cases: known.cases }] : [form]),
      });
    }
  }
  return out;
}

const heads = headMap();

interface Modifier {
  readonly slug: string | null;
  readonly cases: string;
}

const modifiers: ReadonlyMap<string, Modifier> = new Map(
  [...Object.entries(MODIFIERS), ...EMPTY_MODIFIERS.map((word) => [word, null] as const)].flatMap(([word, id]) =>
    adjective(word)
      .filter((form) => form.number === 'pl')
      .map((form) => [form.text, { slug: id, cases: form.cases }] as const),
  ),
);

const whose = phrases(WHOSE);
const through = phrases(THROUGH);

interface Left {
  readonly from: number;
  readonly slugs: readonly string[];
  readonly state: State | null;
  readonly cases: string;
  readonly quantified: boolean;
}

/** «понад 20», «наших європейських», «американські» before the head. */
function leftOf(document: Document, at: number, head: Head): Left {
  const { tokens } = document;
  const slugs: string[] = [];
  let { cases } = head;
  let from = at;
  let state: State | null = null;
  let quantified = false;
  while (from > 0 && at - from < 5) {
    const token = tokens[from - 1];
    if (!token || token.kind === 'mark' || token.kind === 'symbol') break;
    const modifier = modifiers.get(token.key);
    const agreed = modifier && [...modifier.cases].filter((letter) => cases.includes(letter)).join('');
    if (modifier && agreed) {
      if (modifier.slug) slugs.unshift(modifier.slug);
      cases = agreed;
      from--;
      continue;
    }
    const beside: State | null = state ? null : stateBefore(document, from);
    if (beside && [...beside.cases].some((letter) => cases.includes(letter))) {
      state = beside;
      cases = [...beside.cases].filter((letter) => cases.includes(letter)).join('');
      from = beside.from;
      continue;
    }
    if (POSSESSIVES.has(token.key)) {
      from--;
      break;
    }
    const counted = /^(?:states|participants|partners|allies|capitals|donors|member-states|leaders)$/.test(
      head.row.slug,
    );
    if (counted && (QUANTIFIERS.has(token.key) || (token.kind === 'number' && /^\d{1,3}$/.test(token.text)))) {
      // «всі наші партнери»: the span begins with what tells who they are
      if (/^(?:states|participants|capitals)$/.test(head.row.slug) || token.kind === 'number') {
        quantified = true;
        from--;
        if (token.kind === 'number' && BOUNDS.has(tokens[from - 1]?.key ?? '')) from--;
      }
      break;
    }
    break;
  }
  return { from, slugs, state, cases, quantified };
}

const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/(?:ох|ьох|их|сті|сьми|ти|ів)$/, 'gl'],
  [/(?:ом|им|ам|ьом)$/, 'd'],
  [/(?:ою|ма|ими|ами)$/, 'i'],
  [/(?:ку|шу)$/, 'a'],
  [/(?:ки|шості)$/, 'g'],
];
/** «20 країн», «низка країн» is the subject though «країн» is a genitive; «низкою країн», «кільком країнам» are what they look like. */
function casesOfCounted(first: Token | undefined, quantifier: Token | undefined, own: string): string {
  if (!own.includes('g') || own.includes('n')) return own;
  if (/^(?:інш|різн|нов|окрем|деяк|усіх|всіх)/.test(quantifier?.key ?? '')) return own;
  if (BOUNDS.has(first?.key ?? '') || quantifier?.kind === 'number') return 'nag';
  return COUNTED.find(([ending]) => ending.test(quantifier?.key ?? ''))?.[1] ?? 'na';
}

const BUSINESS =
  /^(?:компані|фірм|проєкт|проект|бізнес|клуб|банк|заход|форум|конкурс|аукціон|торгів|тендер|ринк|виробництв|підприємств|з$|по бізнес)/;
const BRANCH: Readonly<Record<string, string>> = { partners: 'partners', allies: 'allies', friends: 'friends' };

function headAt(document: Document, at: number): ActorMention | null {
  const { tokens } = document;
  const head = heads.get(tokens[at]?.key ?? '');
  if (!head) return null;
  const { row } = head;
  const plural = !/^(?:комісія|рада)$/.test(row.like);
  const left = leftOf(document, at, head);
  const after = stateAfter(document, at + 1);
  const belongs = after ? null : (whose.at(tokens, at + 1)[0] ?? null);
  const by = after || belongs ? null : (through.at(tokens, at + 1)[0] ?? null);
  const state = left.state ?? after;
  const shape = {
    cases: left.quantified ? casesOfCounted(tokens[left.from], tokens[at - 1], left.cases) : left.cases,
    number: plural ? 'pl' : 'sg',
    gender: plural ? null : 'f',
  } as const;
  const slugs = [...left.slugs, ...(belongs ? [belongs.value] : []), ...(by ? [by.value] : [])];

  if (row.needs === 'state') {
    if (!state) return null;
    // «сторона» and «влада» of a state only by its adjective: «на стороні України» is a figure of speech
    if (row.slug === 'side' && (!left.state || left.from < at - 2)) return null;
    const iso = state.iso.toLowerCase();
    const id = row.slug === 'forces' && state.iso === 'UA' ? 'group:ukrainian-forces' : `group:${row.slug}-${iso}`;
    const to = after ? after.end : at + 1;
    return make(document, left.from, to, shape, nameOf(document, left.from, at, to, shape.cases), {
      id,
      country: state.iso,
      ...(row.speaks ? { speaksFor: state.iso } : {}),
    });
  }
  if (row.slug === 'advisers')
    return by?.value === 'security'
      ? make(document, left.from, by.end, shape, 'радники з питань безпеки', { id: 'group:security-advisers' })
      : null;
  if (row.slug === 'friends') {
    if (after?.iso === 'UA')
      return make(document, left.from, after.end, shape, 'друзі України', {
        id: 'group:friends-of-ukraine',
        country: 'UA',
      });
    return left.slugs.length > 0
      ? make(document, left.from, at + 1, shape, null, { id: idOf(slugs, 'friends') })
      : null;
  }
  if (row.slug === 'participants' && row.needs === 'anything') {
    const fresh = /^нов/.test(tokens[left.from]?.key ?? '') && left.quantified;
    if (fresh)
      return make(document, left.from, belongs?.end ?? at + 1, shape, 'нові учасники', {
        id: 'group:new-participants',
      });
    return belongs && /ramstein|coalition|programme|initiative/.test(belongs.value)
      ? make(document, at, belongs.end, shape, null, { id: idOf(slugs, 'participants') })
      : null;
  }
  const complete = left.from < at || belongs !== null || by !== null;
  if (row.needs === 'anything' && !complete) return null;
  if (row.slug === 'states') {
    const bare = left.slugs.length === 0 && !belongs && !by;
    // «наші країни», «українські країни» name nobody
    if (bare && !left.quantified) return null;
    if (after && !belongs) return null;
  }
  // «члени ЄС», «його члени» of a union told before; «наші члени партії», «члени журі» are nobody
  if (row.noun === 'члени' && !belongs && !/^(?:його|її)$/.test(tokens[at - 1]?.key ?? '')) return null;
  if (row.slug === 'leaders' && slugs.length === 0) return null;
  if (row.slug === 'capitals' && slugs.length === 0 && !left.quantified) return null;
  if (
    (row.slug === 'partners' || row.slug === 'donors' || row.slug === 'allies') &&
    !complete &&
    (BUSINESS.test(tokens[at + 1]?.key ?? '') || isPrivate(tokens[at + 1]))
  )
    return null;
  const slugOf = left.state && BRANCH[row.slug] ? [left.state.iso.toLowerCase()] : [];
  const to =
    belongs?.end ??
    by?.end ??
    (after && /^(?:partners|allies|creditors|donors)$/.test(row.slug) && after.iso === 'UA' ? after.end : at + 1);
  const hint: ActorHint = {
    id: idOf(
      [...slugOf, ...slugs],
      left.quantified && slugs.length === 0 && row.slug === 'states' ? 'several-states' : row.slug,
    ),
    ...(left.state ? { country: left.state.iso, ...(BRANCH[row.slug] ? { speaksFor: left.state.iso } : {}) } : {}),
  };
  return make(document, left.from, to, shape, nameOf(document, left.from, at, to, shape.cases, row.noun), hint);
}

const isPrivate = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.capitals === 'none' &&
  /^(?:подорож|шлюб|статев|гри|бізнес)/.test(token.key) &&
  isGenitive(token);

const idOf = (slugs: readonly string[], head: string): string => `group:${[...new Set(slugs), head].join('-')}`;

/** «наших європейських партнерів» → «наші європейські партнери»: nominative, as far as the endings tell. */
function nameOf(document: Document, from: number, at: number, to: number, cases: string, noun?: string): string {
  const { tokens, text } = document;
  const surface = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  if (noun === undefined || cases.includes('n')) return surface;
  const before = tokens
    .slice(from, at)
    .map((token) => token.text.replace(/(?:их|им|ими)$/, 'і').replace(/(?:ніх|нім|німи)$/, 'ні'));
  if (before.some((word) => /\d/.test(word)) || BOUNDS.has(before[0] ?? '') || QUANTIFIERS.has(before[0] ?? ''))
    return surface;
  const rest = to > at + 1 ? text.slice(tokens[at]?.end, tokens[to - 1]?.end) : '';
  return [...before, noun].join(' ') + rest;
}

/** «партнерами», «наших європейських партнерів», «країн НАТО», «коаліції охочих», «українською стороною», «Захід». */
export const group: Rule = {
  name: RULE,
  keys: new Set([...names.keys, ...heads.keys(), ...coalition.keys(), ...west.keys()]),
  classes: ['capital'],
  heeds: names.opens,
  find(document, at) {
    return [named(document, at), coalitionAt(document, at), theWest(document, at), headAt(document, at)].filter(
      (mention) => mention !== null,
    );
  },
};
