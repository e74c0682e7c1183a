/** Verbs and nouns that make of a capital a government, each by the case that it asks for; whatever pledges is among them. */
import type { GrammaticalNumber, Gender } from '../../model/grammar.ts';
import { later } from '../../model/once.ts';
import { fold } from '../../text/fold.ts';
import { type Aspect, conjugate } from '../conjugation.ts';
import { keysOf } from '../country-forms.ts';
import {
  accusativeVerbs,
  againstNouns,
  dativeNouns,
  dativeStates,
  dativeVerbs,
  fromNouns,
  fromVerbs,
  genitiveNouns,
  invertedVerbs,
  onNouns,
  onVerbs,
  subjectVerbs,
  withNouns,
  withVerbs,
} from '../lexicon/metonyms.ts';
import { pledgeVerbs } from '../lexicon/pledge-verbs.ts';

/** Active forms of verbs; «було домовлено» and participles are nobody's doing. */
const verbForms = (verbs: readonly (readonly [string, Aspect])[]): ReadonlySet<string> =>
  new Set(
    verbs.flatMap(([infinitive, aspect]) =>
      conjugate(infinitive, aspect)
        .filter((form) => form.voice === 'active')
        .map((form) => fold(form.text)),
    ),
  );

export const nouns = (words: readonly string[]): ReadonlySet<string> => keysOf(words.map((word) => [word]));

/** The same with «передано»: what is done to whoever gains, by nobody named. */
const givenForms = (verbs: readonly (readonly [string, Aspect])[]): ReadonlySet<string> =>
  new Set(
    verbs.flatMap(([infinitive, aspect]) =>
      conjugate(infinitive, aspect)
        .filter((form) => form.voice === 'active' || form.voice === 'impersonal')
        .map((form) => fold(form.text)),
    ),
  );

/** Finite forms in the third person → what they agree with: a gender, or just a number. */
function agreementOf(verbs: readonly (readonly [string, Aspect])[]): ReadonlyMap<string, Gender | GrammaticalNumber> {
  const out = new Map<string, Gender | GrammaticalNumber>();
  for (const [infinitive, aspect] of verbs) {
    for (const form of conjugate(infinitive, aspect)) {
      if (form.voice === 'active' && form.person === 3 && form.number)
        out.set(fold(form.text), form.gender ?? form.number);
    }
  }
  return out;
}

/** Whoever pledges, asks or refuses decides: a new pledge verb is a row there and works here. */
const pledging = pledgeVerbs
  .filter(
    ({ kind, frame, acts }) =>
      kind !== 'amount' && (acts.past !== null || acts.future !== null) && /^[PR]:n/.test(frame),
  )
  .flatMap(({ pf, impf, both }) => [
    ...[pf, both].flatMap((verb) => (verb ? [[verb.split(' ')[0] ?? '', 'pf'] as const] : [])),
    ...[impf, both].flatMap((verb) => (verb ? [[verb.split(' ')[0] ?? '', 'impf'] as const] : [])),
  ]);

/** A city is nobody's gift: after these verbs it is the one who gives («сплатять Рига й Таллінн»). */
const GIVING: ReadonlySet<string> = new Set(
  pledgeVerbs.flatMap(({ pf, kind, frame }) =>
    pf && (kind ?? 'content') === 'content' && /B:d/.test(frame) ? [pf] : [],
  ),
);

/** «перерахував Києву», «пожертвує Києву»: whoever gains is in the dative. */
const givingTo = pledgeVerbs.flatMap(({ pf, impf, both, frame }) =>
  /B:d/.test(frame)
    ? [
        ...[pf, both].flatMap((verb) => (verb ? [[verb, 'pf'] as const] : [])),
        ...[impf, both].flatMap((verb) => (verb ? [[verb, 'impf'] as const] : [])),
      ]
    : [],
);

/** «виплата Києву», «передача Києву»: the nouns of the verbs of giving. */
const givingNouns = pledgeVerbs.flatMap(({ nouns: made, frame }) => (/B:d/.test(frame) ? (made ?? []) : []));

/** Verbs have some thirty forms each: made when the first capital is met. */
export const governors = later(() => ({
  subject: agreementOf([...pledging, ...subjectVerbs]),
  inverted: agreementOf([...pledging.filter(([verb]) => GIVING.has(verb)), ...invertedVerbs]),
  dative: new Set([...givenForms([...dativeVerbs, ...givingTo]), ...nouns([...dativeNouns, ...givingNouns])]),
  dativeAfter: new Set([...dativeStates.map(fold), ...givenForms([...dativeVerbs, ...givingTo])]),
  accusative: verbForms(accusativeVerbs),
  genitive: nouns(genitiveNouns),
  from: new Set([...verbForms(fromVerbs), ...nouns(fromNouns)]),
  with: new Set([...nouns(withNouns), ...verbForms(withVerbs)]),
  on: new Set([...nouns(onNouns), ...verbForms(onVerbs)]),
  against: nouns(againstNouns),
}));
