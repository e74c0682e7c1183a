/** What a sentence offers for the roles of a statement: read by the engine from sentences of our own. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';
import { amountsAsKept, offersIn } from '../../src/register/offers.ts';

const TEXT =
  'Естонія мовчить. Данія та Норвегія передадуть Україні 1,5 млрд крон у межах PURL до кінця 2026 року, тобто близько 200 млн євро.';
const analysis = analyze(TEXT, { id: 'offers', date: '2026-01-15' });
const sentence = { start: TEXT.indexOf('Данія'), end: TEXT.length };
const offers = offersIn(analysis, sentence);

describe('what a sentence offers', () => {
  it('its parties in their order, then those of the note', () => {
    assert.deepEqual(
      offers.parties.filter(({ id }) => id.length === 2),
      [
        { id: 'DK', text: 'Данія' },
        { id: 'NO', text: 'Норвегія' },
        { id: 'UA', text: 'Україні' },
        { id: 'EE', text: '' },
      ],
    );
  });

  it('its sums with their words, the deadline, the programme', () => {
    assert.deepEqual(
      offers.amounts.map(({ raw, min }) => [raw, min]),
      [
        ['1,5 млрд крон', 1.5e9],
        ['200 млн євро', 2e8],
      ],
    );
    assert.deepEqual(
      offers.dues.map(({ text, to }) => [text, to]),
      [['до кінця 2026 року', '2026-12-31']],
    );
    assert.deepEqual(offers.programmes, ['PURL']);
  });

  it('what a person said of a sum stays when its words are chosen again', () => {
    const [first, second] = offers.amounts;
    assert.ok(first && second);
    const own = { ...first, currency: 'DKK', basis: 'increment' as const };
    const record = {
      id: 'R1',
      act: 'pledge',
      amounts: [own],
      evidence: { exact: '', prefix: '', suffix: '', start: 0 },
      review: 'edited',
    } as const;
    assert.deepEqual(amountsAsKept([first, second], record), [own, second]);
  });
});
