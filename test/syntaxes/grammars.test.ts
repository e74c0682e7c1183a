/** The grammars that ship: made from today's lexicon and model, and what they colour. */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REVIEWS } from '../../src/model/note.ts';
import { ACTS, STAGES } from '../../src/model/statement.ts';
import { moneyGrammar } from './money-grammar.ts';

const folder = join(import.meta.dirname, '../../syntaxes');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

interface Rule {
  readonly match: string;
}
const ruleOf = (text: string, name: string): RegExp => {
  const { repository } = JSON.parse(text) as { readonly repository: Readonly<Record<string, Rule>> };
  return new RegExp(repository[name]?.match ?? '(?!)', 'u');
};

describe('syntaxes', () => {
  it('money: the words are those of the lexicon (UPDATE=1 rewrites the file)', () => {
    const fresh = `${JSON.stringify(moneyGrammar(), null, 2)}\n`;
    if (process.env.UPDATE) writeFileSync(join(folder, 'money.tmLanguage.json'), fresh);
    assert.equal(read('money.tmLanguage.json'), fresh, 'syntaxes/money.tmLanguage.json is stale: run with UPDATE=1');
  });

  const word = ruleOf(JSON.stringify(moneyGrammar()), 'word');
  const sign = ruleOf(JSON.stringify(moneyGrammar()), 'sign');
  const found = (text: string): string | undefined => (word.exec(text) ?? sign.exec(text))?.[0];

  const yes: readonly (readonly [text: string, figure: string])[] = [
    ['виділить 1,5 млрд шведських крон на ракети', '1,5 млрд шведських крон'],
    ['передасть 300 млн євро до кінця року', '300 млн євро'],
    ['коштує 25 000 гривень', '25 000 гривень'],
    ['близько 10–12 мільйонів доларів США щороку', '10–12 мільйонів доларів США'],
    ['пакет на $1,5 млрд оголошено', '$1,5 млрд'],
    ['це €50 млн.', '€50 млн.'],
    ['рахунок на 40 млн USD', '40 млн USD'],
    ['ще 7 млн грн надійшло', '7 млн грн'],
  ];
  for (const [text, figure] of yes) it(`money: «${text}»`, () => assert.equal(found(text), figure));

  const not = ['300 млн снарядів', '1,5 року', 'у 2025 році', '5 леопардів', '12 марок альбому', 'код A5 євробачення'];
  for (const text of not) it(`money: not in «${text}»`, () => assert.equal(found(text), undefined));

  it('block: every act, stage and decision of the model is coloured, and nothing else', () => {
    const block = read('block.tmLanguage.json');
    const listed = (rule: string, key: string): readonly string[] =>
      (new RegExp(`\\b${key}\\b.*\\\\s\\+\\((.*)\\)\\\\b`).exec(ruleOf(block, rule).source)?.[1] ?? '')
        .replace(/[()?:]/g, '')
        .split('|');
    assert.deepEqual(listed('act', 'act').toSorted(), [...ACTS].sort());
    assert.deepEqual(listed('stage', 'stage').toSorted(), [...STAGES].sort());
    assert.deepEqual(listed('review', 'review').toSorted(), [...REVIEWS].sort());
  });

  it('snippets: the acts to choose from are those of the model', () => {
    const text = readFileSync(join(folder, '../snippets/markdown.json'), 'utf8');
    const choices = [...text.matchAll(/act: \$\{\d\|([^|]*)\|\}/g)].map(([, list = '']) => list.split(','));
    assert.equal(choices.length, 2);
    for (const list of choices) assert.deepEqual(list, ACTS.slice(0, -1));
  });
});
