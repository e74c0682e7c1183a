/** What the stages ask about speech: forms of the verbs of speech with number and gender, and the small words around them. */
import { type Phrases, phrases } from '../grammar/phrases.ts';
import type { According, Speech, SpeechVerb } from '../grammar/language.ts';
import { fold } from '../text/fold.ts';
import { ofWord } from '../text/of-word.ts';
import { conjugate, type VerbForm } from './conjugation.ts';
import { anonymous, officials } from './lexicon/connectives.ts';
import { PERSONAL_VERBS, PROMISES, SPEECH_VERBS, type SpeechVerbRow } from './lexicon/speech-verbs.ts';

/** «зазначив» → зазначивши, «наголошують» → наголошуючи: its subject is that of the sentence. */
function adverbial(form: VerbForm): string | null {
  if (form.tense === 'past' && form.gender === 'm' && form.aspect === 'pf')
    return form.text.endsWith('ся') ? form.text.replace(/ся$/, 'шись') : form.text + 'ши';
  return form.tense === 'present' && form.number === 'pl' && form.text.endsWith('ть')
    ? form.text.replace(/ть$/, 'чи')
    : null;
}

function* formsOf(row: SpeechVerbRow): Generator<readonly [key: string, verb: SpeechVerb]> {
  for (const [infinitive, aspect] of [
    [row.impf, 'impf'],
    [row.pf, 'pf'],
  ] as const) {
    if (infinitive === undefined) continue;
    for (const form of conjugate(infinitive, aspect)) {
      const said = form.voice === 'active' && form.person === 3 && form.tense !== 'infinitive';
      // «скаже», «говоритиме»: what will be said is not said
      if (!said || form.tense === 'future') continue;
      const besides = adverbial(form);
      if (besides !== null) yield [fold(besides), { number: null, gender: null, weak: true }];
      yield [fold(form.text), { number: form.number, gender: form.gender, weak: row.weak === true }];
    }
  }
}

const of = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));
const all = (list: string): Phrases<true> => phrases(list.split(', ').map((phrase) => [phrase, true] as const));

const SOURCES = [
  'словами',
  'даними',
  'інформацією',
  'оцінкою',
  'оцінками',
  'твердженням',
  'повідомленням',
  'версією',
  'підрахунками',
];

/** «за словами», «за його словами», «зі слів», «на її думку». */
function* accordingRows(): Generator<readonly [string, According]> {
  const whose = [
    ['його', { gender: 'm', number: 'sg' }],
    ['її', { gender: 'f', number: 'sg' }],
    ['їхніми', { gender: null, number: 'pl' }],
  ] as const;
  for (const noun of SOURCES) {
    yield [`за ${noun}`, { whose: null }];
    for (const [word, who] of whose) yield [`за ${word} ${noun}`, { whose: who }];
  }
  for (const [before, noun] of [
    ['на', 'думку'],
    ['на', 'переконання'],
    ['зі', 'слів'],
    ['із', 'слів'],
  ]) {
    yield [`${before} ${noun}`, { whose: null }];
    for (const [word, who] of whose) yield [`${before} ${word} ${noun}`, { whose: who }];
  }
  // «у заяві МЗС»
  for (const where of ['в', 'у'])
    for (const text of ['заяві', 'повідомленні', 'дописі', 'зверненні', 'пресрелізі', 'звіті'])
      yield [`${where} ${text}`, { whose: null }];
  // «з посиланням на Reuters», «посилаючись на джерела»
  for (const phrase of [
    ...['з', 'із', 'зі'].flatMap((word) => [`${word} посиланням на`, `${word} покликанням на`]),
    ...['посилаючись на', 'покликаючись на', 'як випливає зі слів', 'згідно з даними', 'згідно з інформацією'],
  ])
    yield [phrase, { whose: null }];
}

/** «„…“, – переконаний президент»: said of a person, they do as a verb of speech does. */
const CONVINCED: readonly (readonly [string, SpeechVerb])[] = [
  ['переконаний впевнений упевнений певен', { number: 'sg', gender: 'm', weak: true }],
  ['переконана впевнена упевнена певна', { number: 'sg', gender: 'f', weak: true }],
  ['переконані впевнені упевнені певні', { number: 'pl', gender: null, weak: true }],
].flatMap(([words, verb]) =>
  (words as string).split(' ').map((word): [string, SpeechVerb] => [word, verb as SpeechVerb]),
);

const verbs: ReadonlyMap<string, SpeechVerb> = new Map([
  ...CONVINCED,
  ...SPEECH_VERBS.flatMap((row) => [...formsOf(row)]),
]);

export const speech: Speech = {
  verbs,
  verb: ofWord((key) => verbs.get(key) ?? null, null),
  according: phrases(accordingRows()),
  aboutThis: all('про це, про таке, про що, таку заяву, таку думку'),
  as: of('як'),
  that: of('що мовляв ніби нібито начебто чи щоб аби буцімто'),
  and: of('і й та а але однак проте натомість водночас'),
  inside: of('у в'),
  prepositions: of(
    'в у з із зі до від од для на про за по щодо стосовно перед під над при через проти без після серед між біля окрім крім замість о об попри разом понад завдяки всупереч заради навколо поблизу',
  ),
  goesOn: all(
    'крім того, окрім того, крім цього, окрім цього, також, водночас, при цьому, разом з тим, тож, тому, отже, далі',
  ),
  light: of(
    'також ще не вже уже при цьому крім окрім того водночас додатково окремо вкотре знову тим часом далі зокрема потім згодом тоді й і та а але однак проте натомість разом з цим як',
  ),
  breaksOff: of('нагадаємо раніше довідка читайте напередодні довідково дивіться'),
  nameless: new Set([...anonymous, ...officials].map(fold)),
  firstPerson: of('ми нас нам нами наш наша наше наші нашого нашої нашому нашій нашим нашою нашу наших нашими'),
  sameSpeaker: of(
    'політик політикиня посадовець посадовиця урядовець урядовиця чиновник чиновниця дипломат дипломатка очільник очільниця керівник керівниця генерал лідер лідерка співрозмовник',
  ),
  promises: new Set(PROMISES.flatMap((row) => [...formsOf(row)].map(([key]) => key))),
  personal: new Set([
    ...PERSONAL_VERBS.flatMap((row) => [...formsOf(row)].map(([key]) => key)),
    ...[...verbs].flatMap(([key, { weak }]) => (weak ? [] : [key])),
  ]),
};
