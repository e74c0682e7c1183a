/** «ми», «тобі», «нього»: personal pronouns. Whose they are is decided later (engine/refer/pronouns.ts); those of things are dropped there. */
import { found, type Rule } from '../../grammar/rule.ts';
import type { Gender, GrammaticalNumber } from '../../model/grammar.ts';

interface Pronoun {
  readonly name: string;
  readonly person: 1 | 2 | 3;
  readonly number: GrammaticalNumber;
  readonly gender: Gender | null;
  /** Form and cases. «його», «її», «їх» are possessive far more often than not, and are left out. */
  readonly forms: string;
}

const ROWS: readonly Pronoun[] = [
  { name: 'я', person: 1, number: 'sg', gender: null, forms: 'я:n мене:ga мені:dl мною:i' },
  { name: 'ми', person: 1, number: 'pl', gender: null, forms: 'ми:n нас:gal нам:d нами:i' },
  { name: 'ти', person: 2, number: 'sg', gender: null, forms: 'ти:n тебе:ga тобі:dl тобою:i' },
  { name: 'ви', person: 2, number: 'pl', gender: null, forms: 'ви:n вас:gal вам:d вами:i' },
  { name: 'він', person: 3, number: 'sg', gender: 'm', forms: 'він:n нього:ga йому:d ним:i ньому:l' },
  { name: 'вона', person: 3, number: 'sg', gender: 'f', forms: 'вона:n неї:ga нею:i' },
  { name: 'вони', person: 3, number: 'pl', gender: null, forms: 'вони:n них:gal їм:d ними:i' },
];

interface Found extends Pronoun {
  readonly cases: string;
}

const TABLE: ReadonlyMap<string, Found> = new Map(
  ROWS.flatMap((row) =>
    row.forms.split(' ').map((form) => {
      const [text = '', cases = ''] = form.split(':');
      return [text, { ...row, cases }] as const;
    }),
  ),
);

export const pronoun: Rule = {
  name: 'pronoun',
  keys: new Set(TABLE.keys()),
  find(document, at) {
    const token = document.tokens[at];
    const row = token && TABLE.get(token.key);
    // «Ти» is a word, «ВИ» and «НАМ» may be abbreviations; «Я» alone in a list is a letter
    if (!token || !row || (token.capitals === 'all' && token.text.length > 1)) return [];
    return [
      {
        ...found(document, at, at + 1, 'pronoun', { cases: row.cases, number: row.number, gender: row.gender }),
        kind: 'actor',
        type: 'pronoun',
        name: row.name,
        entity: null,
        candidates: [],
        hint: { person: row.person },
      },
    ];
  },
};
