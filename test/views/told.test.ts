/** Facts and reasons as plain text: what is unknown is left out, what is known is said once. */
import { strict as assert } from 'node:assert';
import type { Filled, Statement } from '../../src/model/statement.ts';
import { facts, headline, ofStatement, reasons, verdict } from '../../src/views/told.ts';
import { words } from '../../src/views/words/words.ts';
import { analysis, known, plain, pledge, request } from './sample.ts';

const reader = { words: words('uk'), known };
const part = (role: string, text: string, by: string): Filled => ({ role, text, by, start: 0, end: text.length });
const told = (more: Partial<Statement>) => ofStatement({ ...pledge, ...more }, analysis);
const amount = (
  min: number | null,
  max: number | null,
  basis: 'total' | 'increment' | 'new_level' | 'rate',
  per: string | null = null,
) => ({ mention: 0, min, max, currency: 'NOK', basis, per }) as const;

describe('told', () => {
  it('reasons name case, preposition, lemma or source of each role', () => {
    const parts = [
      part('verb', 'виділить', 'виділити'),
      part('P', 'Норвегія', 'n'),
      part('B', 'Київ', 'для+g'),
      part('R', 'нам', 'speaker'),
      part('новий', 'щось', ''),
    ];
    assert.deepEqual(reasons(told({ parts }), reader), [
      'Правило: pledge.allocate',
      'дієслово: «виділить» (виділити)',
      'надавач: «Норвегія» (називний)',
      'отримувач: «Київ» (для + родовий)',
      'хто просить: «нам» (мовець)',
      'новий: «щось»',
    ]);
  });

  const HEADLINES: readonly (readonly [string, Partial<Statement>])[] = [
    ['Норвегія → Україна: ≥ 7 млрд NOK', {}],
    ['Норвегія → Україна: 7 млрд NOK', { amounts: [amount(7e9, 7e9, 'increment'), amount(85e9, 85e9, 'new_level')] }],
    ['Норвегія → Україна: 85 млрд NOK (новий рівень)', { amounts: [amount(85e9, 85e9, 'new_level')] }],
    ['Норвегія → Україна: 3 млрд NOK на рік (ставка)', { amounts: [amount(3e9, 3e9, 'rate', 'P1Y')] }],
    ['Норвегія → Україна: 1 млн NOK + 2 млн NOK', { amounts: [amount(1e6, 1e6, 'total'), amount(2e6, 2e6, 'total')] }],
    ['Норвегія → Україна: 400 × генератор', { amounts: [] }],
    ['Норвегія → Україна: PURL', { amounts: [], items: [], programme: 'PURL' }],
    ['Україна: 45 млн NOK', { by: ['UA'], for: ['UA'], domestic: true, amounts: [amount(45e6, 45e6, 'total')] }],
    ['Україна: 45 млн NOK', { by: [], for: [], requester: ['UA'], amounts: [amount(45e6, 45e6, 'total')] }],
    ['надавача не названо → Україна: 45 млн NOK', { by: [], amounts: [amount(45e6, 45e6, 'total')] }],
    ['надавача не названо: 45 млн NOK', { by: [], for: [], amounts: [amount(45e6, 45e6, 'total')] }],
    [
      'Норвегія → Україна: стільки ж',
      { amounts: [{ mention: null, min: null, max: null, currency: null, basis: 'total', per: null }] },
    ],
  ];
  for (const [expected, more] of HEADLINES)
    it(expected, () => assert.equal(plain(headline(told(more), reader)), expected));

  it('fulfilment is a number of things, not of money', () => {
    const fulfilment = [
      { qty: 1, min: null, max: null, status: 'delivered' },
      { qty: null, min: null, max: 500000, status: 'delivered' },
    ];
    const lines = facts(told({ fulfilment }), reader).filter(({ key }) => key === 'fulfilment');
    assert.deepEqual(
      lines.map(({ value }) => plain(value)),
      ['1 передано', '≤ 500 000 передано'],
    );
  });

  it('sources and givers have their names', () => {
    const certainty = { author: 'Uu', 'person:stere-yonas-har': 'CT+' };
    const lines = facts(told({ by: ['DK', 'NO'], joint: true, certainty, chain: ['Фіорд', 'NO'] }), reader);
    const shown = lines.filter(({ key }) => ['by', 'certainty', 'source'].includes(key)).map(({ value }) => value);
    assert.deepEqual(shown, [
      'Данія, Норвегія (разом, одна сума)',
      'Фіорд → Норвегія',
      'автор тексту: без оцінки; Йонас Гар Стере: певно',
    ]);
  });

  it('what is empty is left out', () => {
    const keys = facts(ofStatement({ ...request, amounts: [] }, analysis), reader).map(({ key }) => key);
    assert.deepEqual(keys, ['by', 'for', 'requester']);
  });

  it('verdict: counted or not, and why', () => {
    assert.equal(verdict(told({}), reader), 'зараховано: названо надавача й суму');
    assert.equal(
      verdict(told({ counted: false, reason: 'not.open_condition' }), reader),
      'не зараховано: залежить від умови, яку ще не виконано',
    );
  });
});
