/** What a word that no lexicon has may be, as far as its ending tells: a finite verb, an infinitive, an adjective, a noun in some case. */
import { ofWord } from '../../text/of-word.ts';
import { fold, folded } from '../../text/fold.ts';
import * as words from '../lexicon/connectives.ts';

/** Endings that only a finite verb has; nouns that end alike are named. */
const FINITE =
  /(?:[уюаяиіїеє]ться|[оуюаяиі]в?ся|лася|лась|лося|лися|лись|ував|ював|увала|ювала|ували|ювали|увало|[уюаяєи]є|[ую]ють|[ая]ють|[иї]ть|ти(?:меш|ме|мемо|мете|муть))$/;
const NOT_FINITE = /(?:сть|моє|твоє|своє|її|чиє|шість|п'ять|дев'ять|десять|цять|мить|нить|суть|путь)$/;

/** «відвідав», «зустрів», «зібралася»: the past, and the nouns that end alike. */
const PAST = /(?:[^аеиіоуюя]ав|яв|[^т]ив|[аия]л[аои])$/;
const NOT_PAST = folded(words.notPast);

export const looksFinite = ofWord(
  (key) => key.length > 4 && ((FINITE.test(key) && !NOT_FINITE.test(key)) || (PAST.test(key) && !NOT_PAST.has(key))),
  false,
);

/** Of finite verbs. */
const OVER = /(?:[аеиіоуюяїє]в|л[аои])(?:ся|сь)?$/;

export const looksPast = ofWord((key) => OVER.test(key), false);

/** After «як», beside finite verbs: «як твердять», «як сказано», «як відомо». */
const TELLING = /(?:[ая]ть|[аеєя]но|[иу]то)$/;
const TELLS = folded(words.tells);

export const looksTelling = ofWord(
  (key) => TELLS.has(key) || (key.length > 5 && TELLING.test(key) && !NOT_FINITE.test(key)),
  false,
);

/** Endings of adjectives and pronouns in the oblique cases. */
const MODIFIER = /(?:их|іх|ого|ому|ої|ій|ою|ими|им|ім|ею|єї|їх|го|[іїє]ми|ий|ну|ну|ські|цькі|ні)$/;
const NOT_MODIFIERS = new RegExp(`(?:${words.notModifiers.map(fold).join('|')})$`);

export const modifies = ofWord((key) => MODIFIER.test(key) && !NOT_MODIFIERS.test(key), false);

/** Endings of adverbs, verbs and particles, which govern no genitive. */
const ADVERBIAL = /(?:но|ло|ше|же|ще|[аия]ли|ож|сь|ти|[а-яіїєґ]{3}[ое]во|[^п].{2}иво|[джт]ко|[ея]мо|стро|ньо)$/;
const ADVERBS = folded(words.adverbs);

export const governs = ofWord((key) => !ADVERBIAL.test(key) && !ADVERBS.has(key), true);

/** Endings of infinitives, and the plurals of nouns that end alike. */
const INFINITIVE =
  /(?:[ую]вати|тися|тись|[жчшщнвбплрсздмтк]ити|яти|нути|[сз]ти|іти|йти|чати|щати|жати|шати|гати|хати|кати)$/;
const NOT_INFINITIVE = folded(words.notInfinitive);

export const looksInfinitive = ofWord(
  (key) => key.length > 3 && INFINITIVE.test(key) && !NOT_INFINITIVE.has(key),
  false,
);

/** Endings that no nominative has. */
const OBLIQUE = /(?:[оеє]м|[ая]ми|[ая]х|[оеє]ві|ою|ею|єю)$/;

/** Of nouns with «-ів» and «-ей»: «танків», «людей». */
const GENITIVE_PLURAL = /(?:[іїе]в|ей)$/;

export const looksMany = ofWord((key) => key.endsWith('ій'), false);

// «програм», «реклам» are genitives
export const looksDative = (key: string): boolean =>
  /[ая]м$/.test(key) && !/(?:грам|драм|клам|^рам|^дам|шам)$/.test(key);

export const looksNominative = (key: string, plural: boolean): boolean =>
  (plural ? /[иіїая]$/ : /[^ую]$/).test(key) && !OBLIQUE.test(key);

export const looksSubject = (key: string): boolean =>
  /[^ую]$/.test(key) && !OBLIQUE.test(key) && !GENITIVE_PLURAL.test(key);
