/**
 * Infinitive → every form a news text uses, with tense, person, number, gender and voice. Regular verbs are known by their ending,
 * the others by the longest model word they end in («надати» like «дати», «внести» like «нести»).
 */
import type { Gender, GrammaticalNumber } from '../model/grammar.ts';
import { adjective } from './declension.ts';

type Tense = 'past' | 'present' | 'future' | 'infinitive';
/** `impersonal`: «виділено»; `participle`: «виділений»; `reflexive`: «виділяється»; `gerund`: «виділивши», «надаючи». */
type Voice = 'active' | 'reflexive' | 'impersonal' | 'participle' | 'gerund';
export type Aspect = 'impf' | 'pf';

export interface VerbForm {
  readonly text: string;
  readonly tense: Tense;
  readonly aspect: Aspect;
  readonly voice: Voice;
  readonly person: 1 | 2 | 3 | null;
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
  /** Of a participle; '' elsewhere. */
  readonly cases: string;
}

/** The parts from which all forms follow: present (or perfective future) 1sg, 3sg, 3pl; past m, f; participle m. */
interface Stem {
  readonly first: string;
  readonly third: string;
  readonly plural: string;
  readonly he: string;
  readonly she: string;
  readonly participle: string | null;
}

/** Model words for verbs whose forms the ending does not tell; `null` says «regular», against a shorter model. */
const MODELS: Readonly<
  Record<
    string,
    readonly [first: string, third: string, plural: string, he: string, she: string, participle: string | null] | null
  >
> = {
  крити: ['крию', 'криє', 'криють', 'крив', 'крила', 'критий'],
  звати: ['зву', 'зве', 'звуть', 'звав', 'звала', 'званий'],
  дати: ['дам', 'дасть', 'дадуть', 'дав', 'дала', 'даний'],
  жадати: null,
  кидати: null,
  кладати: null,
  падати: null,
  гадати: null,
  ридати: null,
  відати: null,
  глядати: null,
  сідати: null,
  чекати: null,
  давати: ['даю', 'дає', 'дають', 'давав', 'давала', null],
  знавати: ['знаю', 'знає', 'знають', 'знавав', 'знавала', null],
  ставати: ['стаю', 'стає', 'стають', 'ставав', 'ставала', null],
  стати: ['стану', 'стане', 'стануть', 'став', 'стала', null],
  требувати: null,
  бувати: ['буваю', 'буває', 'бувають', 'бував', 'бувала', null],
  слати: ['шлю', 'шле', 'шлють', 'слав', 'слала', 'сланий'],
  надіслати: ['надішлю', 'надішле', 'надішлють', 'надіслав', 'надіслала', 'надісланий'],
  казати: ['кажу', 'каже', 'кажуть', 'казав', 'казала', 'казаний'],
  писати: ['пишу', 'пише', 'пишуть', 'писав', 'писала', 'писаний'],
  брати: ['беру', 'бере', 'беруть', 'брав', 'брала', 'браний'],
  зібрати: ['зберу', 'збере', 'зберуть', 'зібрав', 'зібрала', 'зібраний'],
  обрати: ['оберу', 'обере', 'оберуть', 'обрав', 'обрала', 'обраний'],
  збирати: null,
  взяти: ['візьму', 'візьме', 'візьмуть', 'взяв', 'взяла', 'взятий'],
  узяти: ['візьму', 'візьме', 'візьмуть', 'узяв', 'узяла', 'узятий'],
  прийняти: ['прийму', 'прийме', 'приймуть', 'прийняв', 'прийняла', 'прийнятий'],
  почати: ['почну', 'почне', 'почнуть', 'почав', 'почала', 'початий'],
  держати: ['держу', 'держить', 'держать', 'держав', 'держала', 'держаний'],
  тримати: null,
  ймати: null,
  ламати: null,
  думати: null,
  мати: ['маю', 'має', 'мають', 'мав', 'мала', null],
  зривати: null,
  рвати: ['рву', 'рве', 'рвуть', 'рвав', 'рвала', 'рваний'],
  нести: ['несу', 'несе', 'несуть', 'ніс', 'несла', 'несений'],
  вести: ['веду', 'веде', 'ведуть', 'вів', 'вела', 'ведений'],
  везти: ['везу', 'везе', 'везуть', 'віз', 'везла', 'везений'],
  класти: ['кладу', 'кладе', 'кладуть', 'клав', 'клала', 'кладений'],
  йти: ['йду', 'йде', 'йдуть', 'йшов', 'йшла', null],
  їхати: ['їду', 'їде', 'їдуть', 'їхав', 'їхала', null],
  увійти: ['увійду', 'увійде', 'увійдуть', 'увійшов', 'увійшла', null],
  бігти: ['біжу', 'біжить', 'біжать', 'біг', 'бігла', null],
  лягти: ['ляжу', 'ляже', 'ляжуть', 'ліг', 'лягла', null],
  наполягти: ['наполяжу', 'наполяже', 'наполяжуть', 'наполіг', 'наполягла', null],
  могти: ['можу', 'може', 'можуть', 'міг', 'могла', null],
  хотіти: ['хочу', 'хоче', 'хочуть', 'хотів', 'хотіла', null],
  терпіти: ['терплю', 'терпить', 'терплять', 'терпів', 'терпіла', null],
  тяти: ['тну', 'тне', 'тнуть', 'тяв', 'тяла', 'тятий'],
  бути: ['буду', 'буде', 'будуть', 'був', 'була', null],
  повісти: ['повім', 'повість', 'повідять', 'повів', 'повіла', null],
  стерегти: ['стережу', 'стереже', 'стережуть', 'стеріг', 'стерегла', 'стережений'],
  стояти: ['стою', 'стоїть', 'стоять', 'стояв', 'стояла', null],
};

const MODEL_WORDS = Object.keys(MODELS).sort((a, b) => b.length - a.length);

/** Last consonants of the stem before -ю and -ений: «платити» → плачу, сплачений. */
const SOFTENED: readonly (readonly [ending: string, first: string, participle: string])[] = [
  ['ст', 'щ', 'щ'],
  ['зд', 'ждж', 'ждж'],
  ['д', 'дж', 'дж'],
  ['т', 'ч', 'ч'],
  ['з', 'ж', 'ж'],
  ['с', 'ш', 'ш'],
  ['б', 'бл', 'бл'],
  ['п', 'пл', 'пл'],
  ['в', 'вл', 'вл'],
  ['м', 'мл', 'мл'],
  ['ф', 'фл', 'фл'],
];
const HUSHING = /[жчшщ]$/;

function soften(stem: string, which: 1 | 2): string {
  const row = SOFTENED.find(([ending]) => stem.endsWith(ending));
  return row ? stem.slice(0, -row[0].length) + row[which] : stem;
}

function regular(infinitive: string): Stem {
  const base = infinitive.slice(0, -2);
  const past = { he: base + 'в', she: base + 'ла' };
  if (/[ую]вати$/.test(infinitive)) {
    const stem = infinitive.slice(0, -5) + (infinitive.at(-5) === 'ю' ? 'ю' : 'у');
    return {
      first: stem + 'ю',
      third: stem + 'є',
      plural: stem + 'ють',
      ...past,
      // «профінансований», «акумульований», «евакуйований»
      participle:
        infinitive.slice(0, -5) +
        (infinitive.at(-5) === 'у' ? 'о' : /[аеєиіїоуюя]$/.test(infinitive.slice(0, -5)) ? 'йо' : 'ьо') +
        'ваний',
    };
  }
  if (infinitive.endsWith('нути')) {
    const stem = infinitive.slice(0, -3);
    return {
      first: stem + 'у',
      third: stem + 'е',
      plural: stem + 'уть',
      ...past,
      participle: infinitive.slice(0, -2) + 'тий',
    };
  }
  if (infinitive.endsWith('їти')) {
    const stem = infinitive.slice(0, -3);
    return { first: stem + 'ю', third: stem + 'їть', plural: stem + 'ять', ...past, participle: stem + 'єний' };
  }
  if (infinitive.endsWith('ити')) {
    const stem = infinitive.slice(0, -3);
    const soft = soften(stem, 1);
    const epenthetic = /[бпвмф]$/.test(stem);
    return {
      first: soft + (HUSHING.test(soft) ? 'у' : 'ю'),
      third: stem + 'ить',
      plural: (epenthetic ? soft : stem) + (HUSHING.test(stem) ? 'ать' : 'ять'),
      ...past,
      participle: soften(stem, 2) + 'ений',
    };
  }
  const stem = base;
  return {
    first: stem + 'ю',
    third: stem + 'є',
    plural: stem + 'ють',
    ...past,
    participle: /[ая]$/.test(stem) ? stem + 'ний' : null,
  };
}

function stemOf(infinitive: string): Stem {
  const model = MODEL_WORDS.find((word) => infinitive.endsWith(word));
  const parts = model ? MODELS[model] : null;
  if (!model || !parts) return regular(infinitive);
  const prefix = infinitive.slice(0, -model.length);
  const [first, third, plural, he, she, participle] = parts;
  return {
    first: prefix + first,
    third: prefix + third,
    plural: prefix + plural,
    he: prefix + he,
    she: prefix + she,
    participle: participle && prefix + participle,
  };
}

/** «надає» → надається, «робить» → робиться, «надав» → надався, надавсь is not written. */
const reflexive = (form: string): readonly string[] =>
  /[ая]ть$|[иу]ть$|їть$|ють$|сть$/.test(form)
    ? [form + 'ся']
    : /[еє]$/.test(form) && !form.endsWith('те')
      ? [form + 'ться']
      : /[аеоиіуюя]$/.test(form)
        ? [form + 'ся', form + 'сь']
        : [form + 'ся'];

/**
 * All forms of a verb. A perfective verb has no present: its present endings are future. The infinitive may be reflexive («погодитися»);
 * then every form is active and carries -ся. Source: the paradigms of any school grammar.
 */
export function conjugate(infinitive: string, aspect: Aspect): readonly VerbForm[] {
  const own = infinitive.endsWith('ся');
  const plain = own ? infinitive.slice(0, -2) : infinitive;
  const stem = stemOf(plain);
  const out: VerbForm[] = [];
  const add = (text: string, form: Omit<VerbForm, 'text' | 'aspect'>): void => {
    for (const written of own ? reflexive(text) : [text]) out.push({ text: written, aspect, ...form });
    if (!own && form.voice === 'active' && form.tense !== 'infinitive' && form.person !== 1) {
      for (const written of reflexive(text)) out.push({ text: written, aspect, ...form, voice: 'reflexive' });
    }
  };
  const none = { person: null, number: null, gender: null, cases: '', voice: 'active' } as const;
  add(plain, { ...none, tense: 'infinitive' });
  if (!own) out.push({ text: plain + 'ся', aspect, ...none, tense: 'infinitive', voice: 'reflexive' });
  const now: Tense = aspect === 'pf' ? 'future' : 'present';
  const weAndYou = stem.third.endsWith('сть')
    ? [stem.first + 'о', stem.third.slice(0, -1) + 'е']
    : [stem.third.replace(/(?:ть)?$/, 'мо'), stem.third.replace(/(?:ть)?$/, 'те')];
  add(stem.first, { ...none, tense: now, person: 1, number: 'sg' });
  add(stem.third, { ...none, tense: now, person: 3, number: 'sg' });
  add(stem.plural, { ...none, tense: now, person: 3, number: 'pl' });
  add(weAndYou[0] ?? '', { ...none, tense: now, person: 1, number: 'pl' });
  add(weAndYou[1] ?? '', { ...none, tense: now, person: 2, number: 'pl' });
  if (aspect === 'impf') {
    // «надаватиме», «надаватимуть», «надаватимемо»
    for (const [ending, person, number] of [
      ['му', 1, 'sg'],
      ['ме', 3, 'sg'],
      ['муть', 3, 'pl'],
      ['мемо', 1, 'pl'],
      ['мете', 2, 'pl'],
    ] as const) {
      add(plain + ending, { ...none, tense: 'future', person, number });
    }
  }
  const neuter = stem.she.slice(0, -1) + 'о';
  add(stem.he, { ...none, tense: 'past', person: 3, number: 'sg', gender: 'm' });
  add(stem.she, { ...none, tense: 'past', person: 3, number: 'sg', gender: 'f' });
  add(neuter, { ...none, tense: 'past', person: 3, number: 'sg', gender: 'n' });
  add(stem.she.slice(0, -1) + 'и', { ...none, tense: 'past', person: 3, number: 'pl' });
  // «виділивши», «приєднавшись»; «надаючи»
  const gerund = aspect === 'pf' ? `${stem.he}ши` : stem.plural.replace(/ть$/, 'чи');
  out.push({
    text: own ? `${gerund}сь` : gerund,
    aspect,
    ...none,
    tense: aspect === 'pf' ? 'past' : now,
    voice: 'gerund',
  });
  if (stem.participle && !own) {
    const past = { tense: 'past', aspect, person: 3 } as const;
    out.push({
      text: stem.participle.replace(/ий$/, 'о'),
      ...past,
      voice: 'impersonal',
      number: 'sg',
      gender: 'n',
      cases: '',
    });
    for (const form of adjective(stem.participle)) {
      out.push({
        text: form.text,
        ...past,
        voice: 'participle',
        number: form.number,
        gender: form.gender,
        cases: form.cases,
      });
    }
  }
  return out;
}
