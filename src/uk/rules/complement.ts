/**
 * What completes the name of a body: «капітального ремонту Закарпатської ОДА» after «Управління», «у справах ветеранів», «Києва», «№ 5».
 * One step a kind of piece; a piece that fits moves the end of the name, the first that does not stops it.
 */
import type { Document, Token, Word } from '../../model/document.ts';
import type { Form } from '../../model/grammar.ts';
import { adjective, decline } from '../declension.ts';
import { givenNames } from '../lexicon/given-names.ts';
import {
  BARE_GENITIVES,
  CITIES,
  HEAD_MODELS,
  HEADS,
  type HeadRow,
  NO_BODY,
  NOT_COMPLEMENT,
  OFFICIAL_ADJECTIVES,
  ONE_WORD_BODY,
} from '../lexicon/org-patterns.ts';
import { organizationAt } from './organization.ts';
import { HOME, stateAfter, stateNamedBefore, stateWhere } from './state.ts';

export interface Head {
  readonly row: HeadRow;
  readonly forms: readonly Form[];
}

function headMap(): ReadonlyMap<string, Head> {
  const out = new Map<string, { row: HeadRow; forms: Form[] }>();
  for (const row of HEADS) {
    const forms = row.caps
      ? [{ text: row.word, cases: 'ngdailv', number: 'sg' as const, gender: row.caps }]
      : decline(row.word, HEAD_MODELS[row.word] ?? row.like);
    for (const form of forms) {
      const key = form.text.toLowerCase();
      const known = out.get(key);
      if (!known) out.set(key, { row, forms: [form] });
      else if (known.row === row) known.forms.push(form);
    }
  }
  return out;
}

export const heads = headMap();

/** Adjectives that open official names, in every form. */
export const official: ReadonlySet<string> = new Set(
  OFFICIAL_ADJECTIVES.split(' ').flatMap((word) => adjective(word).map((form) => form.text)),
);

const cityModel = (city: string): string | undefined =>
  city.endsWith('ий') ? 'новий' : city.endsWith('е') ? 'нове' : /[бвгдзклмнпрстф]$/.test(city) ? 'Лондон' : undefined;
// «Автономної Республіки Крим» does not decline its name
const cities: ReadonlySet<string> = new Set([
  'крим',
  // «Тернопіль» changes its vowel
  'тернополя',
  'борисполя',
  ...CITIES.split(' ').flatMap((city) =>
    decline(city, cityModel(city))
      .filter((form) => form.cases.includes('g'))
      .map((form) => form.text.toLowerCase()),
  ),
]);

/** «у Львові», «в Києві» */
const citiesWhere: ReadonlySet<string> = new Set(
  CITIES.split(' ').flatMap((city) =>
    decline(city, cityModel(city))
      .filter((form) => form.cases.includes('l'))
      .map((form) => form.text.toLowerCase()),
  ),
);

const ADJECTIVE = /(?:[ії]й|ий|ого|ього|ому|ьому|им|ім|ої|ьої|ою|ьою|[іи]х|[іи]ми|а|я|у|ю|е|є|і)$/;
const ADJECTIVE_STEM = /(?:ськ|цьк|зьк|н|ов|ев|єв|ш)$/;
/** Is it the form of an adjective, by its ending and what stands before the ending? */
export function isAdjective(key: string): boolean {
  if (official.has(key)) return true;
  if (key.length < 5 || !ADJECTIVE.test(key) || /^(?:україн(?!сь)|росі[юїя])|(?:ння|ття|лля)$/.test(key)) return false;
  return ADJECTIVE_STEM.test(key.replace(ADJECTIVE, ''));
}

const GENITIVE_ADJECTIVE = /(?:ого|ього|ої|ьої|их|іх)$/;
const GENITIVE_NOUN =
  /(?:ання|ення|іння|яння|ття|ства|цтва|зтва|[ії]в|ей|ань|ень|инь|[цгстрпднзбмвк]ій|ост[іи]|ї|и|у|ю|я|а|і)$/;
const NOT_GENITIVE =
  /(?:ою|ею|єю|істю|ла|ло|вся|лася|лося|лися|ли|ться|ьно|ено|ано|ити|ати|яти|увати|іти|ені|ані|яні|иті|уті|ові|еві|ські|цькі|зькі|[чтжшд]ні|льні|нні|[лрвчжтшйьн]ну|[сцзй]ьку)$/;
const LOOKS_LIKE_VERB: ReadonlySet<string> = new Set(['освіти', 'еліти', 'оплати', 'видати']);

/** May a small-letter word be the genitive of a complement? */
export function isGenitive(token: Token): boolean {
  const { key } = token;
  if (token.kind !== 'word' || token.capitals !== 'none' || key.length < 3 || NOT_COMPLEMENT.has(key)) return false;
  if (BARE_GENITIVES.has(key) || LOOKS_LIKE_VERB.has(key)) return true;
  if (NOT_GENITIVE.test(key)) return false;
  return (GENITIVE_ADJECTIVE.test(key) && key.length > 4) || (GENITIVE_NOUN.test(key) && key.length > 3);
}

/** «Довженко-Центр», «Альфа-Банк»: the second capital makes a name of it. */
const DOUBLE =
  /^[А-ЯІЇЄҐ][а-яіїєґА-ЯІЇЄҐ]*-(?:Центр|Банк|Фонд|Груп|Холдинг|Сервіс|Трейд|Інвест|Агро|Буд|Маркет|Трансгаз|Енерго)(?:а|у|ом|ові|і)?$/;

/** «Держаудитслужба», «Укравтодор», and «ДніпроГЕС», «КиївНДІ» by their capitals. */
export const isOneWordBody = (token: Word): boolean =>
  (ONE_WORD_BODY.test(token.key) && !NO_BODY.test(token.key)) ||
  DOUBLE.test(token.text) ||
  /^[А-ЯІЇЄҐ][а-яіїєґ']+[А-ЯІЇЄҐ]{2,}$/.test(token.text);

const isHeadWord = (token: Token): boolean => {
  const head = heads.get(token.key);
  return head !== undefined && (!head.row.caps || token.capitals === 'all');
};

/** Heads that only a name completes: «суд ухвалу скасував» is no court's name. */
const CLOSED = /(?:суд|міськрада|облрада|райрада|сільрада|виконком|держадміністрація|колонія|залізниця)$/;
/** The head wants a complement of its own. */
const isOpen = (token: Token): boolean => {
  const row = heads.get(token.key)?.row;
  return row !== undefined && !row.caps && !row.generic && row.word !== 'рада' && !CLOSED.test(row.word);
};

/** A name as far as it has been read: `end` after its last word, `at` where the next piece would begin. */
interface Reading {
  readonly document: Document;
  readonly head: HeadRow;
  readonly from: number;
  readonly at: number;
  readonly end: number;
  /** Something in it has a capital. */
  readonly named: boolean;
  /** It ends in the head of another name, whose complement may follow: «відділення Фонду [соціального захисту]». */
  readonly open: boolean;
  /** The state it names. */
  readonly country: string | null;
}

/** The piece at `at`: the index after it; `joins` is a conjunction or comma, which only counts when more follows. */
interface Piece {
  readonly to: number;
  readonly named?: boolean;
  readonly country?: string;
  readonly joins?: true;
  readonly open?: boolean;
  readonly last?: true;
}
type Step = (reading: Reading, token: Token) => Piece | null;

/** «лікарня № 5» */
const numbered: Step = ({ document, at, end }, token) =>
  token.text === '№' && document.tokens[at + 1]?.kind === 'number' && end === at
    ? { to: at + 2, named: true, last: true }
    : null;

/** «геодезії, картографії та кадастру» */
const list: Step = ({ document, at, end, from, named }, token) =>
  token.text === ',' && end === at && at > from && !named && listGoesOn(document.tokens, at + 1)
    ? { to: at + 1, joins: true }
    : null;

function listGoesOn(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    if (token?.text === ',' && at > from) continue;
    if (token?.kind !== 'word' || token.capitals !== 'none') return false;
    if (/^(?:та|і|й)$/.test(token.key)) return at > from && isGenitive(tokens[at + 1] ?? token);
    if (!isGenitive(token)) return false;
  }
  return false;
}

/** «ім. Лесі Українки», «імені Антонова», «м. Києва» */
const dedicated: Step = ({ document: { tokens }, at }, token) => {
  if (!/^(?:м|міста|ім|імені)$/.test(token.key)) return null;
  let to = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  // «імені генерал-хорунжого Марка Безручка»
  const rank = to;
  while (token.key === 'імені' && to < rank + 3 && tokens[to]?.capitals === 'none' && tokens[to]?.kind === 'word') to++;
  if (tokens[to]?.capitals === 'none' || tokens[to]?.kind !== 'word') return null;
  const person = token.key.startsWith('ім');
  for (let i = 0; i < (person ? 4 : 1); i++) {
    const next = tokens[to];
    if (next?.kind === 'word' && next.capitals !== 'none') to++;
    else if (person && next?.text === '.' && tokens[to - 1]?.text.length === 1) to++;
  }
  return { to, named: true };
};

/** «Фонд Говарда Баффета», «Фундація Олени Зеленської»: whoever founded it. */
const founder: Step = ({ document: { tokens }, at, from, head }, token) => {
  const family = tokens[at + 1];
  const named = at === from && token.capitals === 'first' && givenNames(token.key).length > 0;
  return /^(?:фонд|фундація)$/.test(head.word) && named && family?.capitals === 'first'
    ? { to: at + 2, named: true }
    : null;
};

/** «України», «Києва», «Полтавщини» */
const place: Step = ({ document, at }, token) => {
  const state = stateAfter(document, at);
  if (state) return { to: state.end, named: true, country: state.iso };
  const city = token.capitals === 'first' && (cities.has(token.key) || /(?:щин|ччин)и$/.test(token.key));
  return city ? { to: at + 1, named: true } : null;
};

/** «в Луганській області», «у місті Києві» */
const region: Step = ({ document: { tokens }, at }, token) => {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (!/^(?:у|в|по)$/.test(token.key) || !first) return null;
  const adjectival = first.capitals === 'first' && /(?:ськ|цьк|зьк)(?:ій|ому|ім|ої|ого)$/.test(first.key);
  if (adjectival && second && /^(?:област|обл$|район|р-н)/.test(second.key))
    return { to: at + 3, named: true, last: true };
  if (!/^(?:м|місті)$/.test(first.key)) return null;
  const city = second?.text === '.' ? at + 3 : at + 2;
  return tokens[city]?.capitals === 'first' ? { to: city + 1, named: true, last: true } : null;
};

/** «у сфері оборони», «в галузі охорони праці» */
const field: Step = ({ document: { tokens }, at, end }, token) =>
  /^[ув]$/.test(token.key) && /^(?:сфері|сферах|галузі|галузях)$/.test(tokens[at + 1]?.key ?? '') && end === at
    ? { to: at + 2, named: false, open: true }
    : null;

/** Bodies that are in another country or city than that whose they are. */
const SEATED = /^(?:посольств|консульств|представництв|управлін|офіс|філія|філі|центр|місія|бюро|делегаці|відділен)/;
/** «Посольство Японії [в Україні]», «Територіальне управління ДБР [у Львові]» */
const seat: Step = ({ document, at, end, named, head }, token) => {
  if (!/^[ув]$/.test(token.key) || end !== at || !named || !SEATED.test(head.word)) return null;
  const to = seatEnd(document, at + 1);
  return to === null ? null : { to, last: true };
};

/** «Україні», «Львові»: the token after the state or city in the locative. */
function seatEnd(document: Document, at: number): number | null {
  const token = document.tokens[at];
  if (token?.kind !== 'word' || token.capitals === 'none') return null;
  if (citiesWhere.has(token.key)) return at + 1;
  const state = stateWhere(document, at);
  return state ? state.end : null;
}

const PURPOSE =
  /^(?:питан|прав|нагляд|контрол|забезпеч|захист|розгляд|підтрим|управлін|розшук|запобіган|протиді|безпек|надзвичайн|цінних|регулюв|ремонт|будівництв|боротьб|утриман|обслугов|експлуатац|координац|організ|громадськ|населен|персонал|розвит|закуп|фізичн|зв'язк|розслідув|дослідж|інвестиц|вирішен|підготовк|ліцензув|оцінк|міграц|енергоеф|відбудов|відновлен|моніторинг|тариф|стандарт|сертиф|лікарськ|антикризов|ліквідац|врегулюв|супров|взаємод|реформ|діджитал|цифров|податк|мит|біженц|гарантув|перевір|технічн|туризм|геолог|картограф|кіно|спорт|молод|родин|ветеран)/;
const WITH = /^(?:боротьб|взаємоді|зв'язк|комунікаці|співпрац|робот)/;
/** «з питань запобігання корупції», «у справах ветеранів», «з прав людини» */
const purpose: Step = ({ document: { tokens }, at, end, named, head }, token) => {
  const next = tokens[at + 1];
  if (!/^(?:з|із|зі|у|по|при)$/.test(token.key) || !next || next.capitals !== 'none' || end !== at) return null;
  // «Товариство з обмеженою відповідальністю»
  if (/^(?:обмежен|додатков)ою$/.test(next.key) && tokens[at + 2]?.key === 'відповідальністю') return { to: at + 3 };
  // «по боротьбі з корупцією»
  if (WITH.test(tokens[at - 1]?.key ?? '') && /(?:ою|ею|єю|ями|ами|им)$/.test(next.key)) return { to: at + 2 };
  // «комітет Верховної Ради з питань бюджету»
  if (named && !(next.key === 'питань' && /^комі[тс]/.test(head.word))) return null;
  return (token.key === 'у' && next.key === 'справах') || PURPOSE.test(next.key) ? { to: at + 2, named: false } : null;
};

/** «науки і освіти»: only in the middle of a complement. */
const coordination: Step = ({ document: { tokens }, at, end, from, named, open }, token) => {
  const next = tokens[at + 1];
  const fits = end === at && at > from && (!named || open) && next && isGenitive(next) && !isHeadWord(next);
  return /^(?:та|і|й|або)$/.test(token.key) && fits ? { to: at + 1, joins: true } : null;
};

const STATES = /^(?:США|ФРН|КНР|ОАЕ)$/;
/** «АМКУ», «Верховної Ради», «Держгеокадастру» */
const body: Step = ({ document, at }, token) => {
  if (token.kind !== 'word' || token.capitals === 'none') return null;
  const listed = organizationAt(document, at);
  if (listed && /[gi]/.test(listed.cases)) return { to: listed.end, named: true };
  const short = token.capitals === 'all' && /^[А-ЯІЇЄҐ]{3,}$/.test(token.text) && !STATES.test(token.text);
  const head = isHeadWord(token);
  // «сільради [Держекоінспекція]» is another body
  const one = isOneWordBody(token) && !/(?:ія|ба)$/.test(token.key);
  return short || head || one ? { to: at + 1, named: true, open: head && isOpen(token) } : null;
};

/** «Черкаської міськради», «Луганської області», «Голосіївського районного суду»: an adjective with its noun */
const adjectival: Step = ({ document: { tokens }, at }, token) => {
  const agrees = (one: Token | undefined): boolean =>
    one?.kind === 'word' && GENITIVE_ADJECTIVE.test(one.key) && isAdjective(one.key);
  if (token.capitals !== 'first' || !agrees(token)) return null;
  let noun = at + 1;
  while (noun < at + 5 && agrees(tokens[noun])) noun++;
  const word = tokens[noun];
  if (word?.kind !== 'word') return null;
  const fits = word.capitals === 'all' || isHeadWord(word) || isGenitive({ ...word, capitals: 'none' });
  return fits ? { to: noun + 1, named: true, open: isHeadWord(word) && isOpen(word) } : null;
};

/** «оборони», «геології та надр» */
const genitive: Step = ({ at, named, open, head }, token) => {
  if (!isGenitive(token)) return null;
  // «суду Києва [фірма] програла» is another noun
  const nested = isHeadWord(token) && heads.get(token.key)?.forms.some((form) => form.cases.includes('g')) === true;
  if (named && !nested && !open && !GENITIVE_ADJECTIVE.test(token.key)) return null;
  return !nested &&
    !open &&
    (head.generic || (head.caps && !/^(?:НДІ|ГУ|ОГУ)$/.test(head.word)) || CLOSED.test(head.word))
    ? null
    : { to: at + 1, open };
};

/** «Міністерство оборони країни»: of the state named last. */
const sameCountry: Step = ({ document, at, from }, token) => {
  const iso =
    at > from && (token.key === 'країни' || token.key === 'держави') ? stateNamedBefore(document, at, HOME) : null;
  return iso === null ? null : { to: at + 1, named: true, last: true, country: iso };
};

const STEPS: readonly Step[] = [
  sameCountry,
  numbered,
  list,
  dedicated,
  founder,
  place,
  region,
  field,
  purpose,
  seat,
  coordination,
  body,
  adjectival,
  genitive,
];
const LONGEST = 22;

function pieceOf(reading: Reading, token: Token): Piece | null {
  for (const step of STEPS) {
    const piece = step(reading, token);
    if (piece) return piece;
  }
  return null;
}

/** The complement that begins at the token: the index after its last word, and whether something in it has a capital. */
export function complementAfter(
  document: Document,
  from: number,
  head: HeadRow,
): { readonly end: number; readonly named: boolean; readonly country: string | null } {
  let reading: Reading = { document, head, from, at: from, end: from, named: false, open: false, country: null };
  while (reading.at < from + LONGEST) {
    const token = document.tokens[reading.at];
    const piece = token && pieceOf(reading, token);
    if (!piece) break;
    const end = piece.joins ? reading.end : piece.to;
    const country = piece.country ?? reading.country;
    const open = piece.joins ? reading.open : (piece.open ?? false);
    reading = { ...reading, at: piece.to, end, named: piece.named ?? reading.named, open, country };
    if (piece.last) break;
  }
  return { end: reading.end, named: reading.named, country: reading.country };
}
