/** Money as text: bounds, rate and currency are never lost, and nothing is rounded without saying so. */
import { strict as assert } from 'node:assert';
import { exact, type Sum, short, spoken } from '../../src/views/money.ts';
import { words } from '../../src/views/words/words.ts';
import { plain } from './sample.ts';

const uk = words('uk');
const en = words('en');

const TABLE: readonly (readonly [Sum, string, string, string])[] = [
  [{ min: 6e9, max: 6e9, currency: 'USD' }, '6 000 000 000 USD', '6 млрд $', '$6B'],
  [{ min: 1.5e9, max: 1.5e9, currency: 'USD' }, '1 500 000 000 USD', '1,5 млрд $', '$1.5B'],
  [{ min: 6e9, max: null, currency: 'USD' }, '≥ 6 000 000 000 USD', '≥ 6 млрд $', '≥ $6B'],
  [{ min: null, max: 14e10, currency: 'EUR' }, '≤ 140 000 000 000 EUR', '≤ 140 млрд €', '≤ €140B'],
  [
    { min: 5e8, max: 5e8, approx: true, currency: 'GBP' },
    'близько 500 000 000 GBP',
    'близько 500 млн £',
    'about £500M',
  ],
  [
    { min: 2509000111000, max: 2509000222000, currency: 'EUR' },
    '2 509 000 111 000 – 2 509 000 222 000 EUR',
    '≈ 2,509 трлн €',
    '≈ €2.509T',
  ],
  [{ min: 1e7, max: 2e7, currency: 'NOK' }, '10 000 000 – 20 000 000 NOK', '10 млн – 20 млн NOK', '10M – 20M NOK'],
  [
    { min: 1e9, max: 1e9, currency: 'USD', per: 'P1M' },
    '1 000 000 000 USD на місяць',
    '1 млрд $ на місяць',
    '$1B a month',
  ],
  [
    { min: 3e9, max: 3e9, currency: 'GBP', per: 'P18M' },
    '3 000 000 000 GBP за 18 місяців',
    '3 млрд £ за 18 місяців',
    '£3B per 18 months',
  ],
  [{ min: 90, max: 90, currency: 'EUR', perUnit: 'т' }, '90 EUR за т', '90 € за т', '€90 per т'],
  [{ min: 90, max: 90, currency: 'EUR', per: 'PT36H' }, '90 EUR за PT36H', '90 € за PT36H', '€90 per PT36H'],
  [{ min: 12345.67, max: 12345.67, currency: 'UAH' }, '12 345,67 UAH', '12 345,67 ₴', '₴12,345.67'],
  [{ min: 1234567890, max: 1234567890, currency: 'USD' }, '1 234 567 890 USD', '≈ 1,235 млрд $', '≈ $1.235B'],
  [{ min: 1234567890, max: null, currency: 'USD' }, '≥ 1 234 567 890 USD', '≥ 1,234 млрд $', '≥ $1.234B'],
  [{ min: null, max: 1234567890, currency: 'USD' }, '≤ 1 234 567 890 USD', '≤ 1,235 млрд $', '≤ $1.235B'],
  [
    { min: 1234567890, max: 1234567890, approx: true, currency: 'USD' },
    'близько 1 234 567 890 USD',
    'близько 1,235 млрд $',
    'about $1.235B',
  ],
  [{ min: 12345, max: 12345, currency: 'CAD' }, '12 345 CAD', '12 345 CAD', '12,345 CAD'],
  [{ min: 0, max: 0, currency: 'USD' }, '0 USD', '0 $', '$0'],
  [
    { min: 5e6, max: 5e6, currency: null },
    '5 000 000 (валюту не названо)',
    '5 млн (валюту не названо)',
    '5M (currency not stated)',
  ],
  [{ min: null, max: null, currency: 'USD' }, 'суму не названо, USD', 'суму не названо, USD', 'sum not stated, USD'],
  [{ min: null, max: null, currency: null }, 'суму не названо', 'суму не названо', 'sum not stated'],
];

describe('money as text', () => {
  for (const [sum, long, brief, english] of TABLE) {
    it(long, () => {
      assert.equal(plain(exact(sum, uk)), long);
      assert.equal(plain(short(sum, uk)), brief);
      assert.equal(plain(short(sum, en)), english);
    });
  }

  it('is spoken with the currency in words', () => {
    assert.equal(plain(spoken({ min: 61e9, max: 61e9, currency: 'USD' }, uk)), '61 мільярд доларів США');
    assert.equal(plain(spoken({ min: 7e9, max: null, currency: 'NOK' }, en)), '≥ 7 billion Norwegian kroner');
    assert.equal(plain(spoken({ min: 5, max: 5, currency: 'not a code' }, en)), '5 not a code');
  });

  it('no finite figure throws or loses its digits', () => {
    for (const value of [0.01, 1, 999, 1e4, 1e6, 1e15, 1e21, Number.MAX_VALUE]) {
      for (const currency of ['USD', 'ZZZ', 'kr', null]) {
        const sum = { min: value, max: value, currency };
        for (const write of [exact, short, spoken]) assert.match(write(sum, uk), /\d/);
      }
    }
  });
});
