import { strict as assert } from 'node:assert';
import { mentionsOf } from '../../src/engine/find/mentions.ts';
import { read } from '../../src/text/read.ts';
import { abbreviations } from '../../src/uk/lexicon/abbreviations.ts';
import { pronoun } from '../../src/uk/rules/pronoun.ts';

/** «Ми:1pl.n» for every pronoun found. */
function pronouns(text: string): readonly string[] {
  const document = read(text, { date: null, outlet: null, abbreviations });
  return mentionsOf(document, { rules: [pronoun], nests: () => false }).map((mention) =>
    mention.kind === 'actor'
      ? `${mention.text}:${mention.hint?.person}${mention.number}${mention.gender ?? ''}.${mention.cases}`
      : '',
  );
}

const YES: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Ми раді, що нам довіряють і що нас чують.', 'Ми:1pl.n', 'нам:1pl.d', 'нас:1pl.gal'],
  ['Він прибув, і вона зустріла його з нами.', 'Він:3sgm.n', 'вона:3sgf.n', 'нами:1pl.i'],
  ['Я тобі вірю, а ти мені.', 'Я:1sg.n', 'тобі:2sg.dl', 'ти:2sg.n', 'мені:1sg.dl'],
  [
    'Вони говорили з ним, із нею та з ними про вас.',
    'Вони:3pl.n',
    'ним:3sgm.i',
    'нею:3sgf.i',
    'ними:3pl.i',
    'вас:2pl.gal',
  ],
];
const NOT: readonly string[] = [
  'Наша армія та їхні союзники.',
  'Його слова й її відповідь.',
  'Воно того варте.',
  'Рахунок НАМ закрито, ВИ не входить.',
  "Нам'ятка",
  'Миколаїв, Янтар, Вінниця',
];

describe('pronoun', () => {
  for (const [text, ...found] of YES) it(text, () => assert.deepEqual(pronouns(text), found));
  for (const text of NOT) it(`not: ${text}`, () => assert.deepEqual(pronouns(text), []));
});
