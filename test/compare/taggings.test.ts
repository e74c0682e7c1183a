/** Two people tag one note: which records are one, in what they differ, and what the note keeps once a difference is settled. */
import { strict as assert } from 'node:assert';
import { type Choice, settle } from '../../src/compare/settle.ts';
import {
  agreementOf,
  agrees,
  compareTaggings,
  type Compared,
  reviewed,
  type Tagging,
} from '../../src/compare/taggings.ts';
import type { KeptMention, NoteRecord, RecordAmount } from '../../src/model/note.ts';
import { describe as quote } from '../../src/notes/anchor.ts';
import { counts } from '../../src/register/ledger.ts';

const BODY = `Данія виділить Україні 100 млн євро, а Норвегія 200 млн крон.

Литва передасть генератори. Латвія обіцяла те саме, якщо погодиться парламент.
`;

const span = (words: string, text = BODY): { start: number; end: number } => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const record = (id: string, words: string, more: Partial<NoteRecord> = {}, text = BODY): NoteRecord => ({
  id,
  act: 'pledge',
  for: ['UA'],
  ...more,
  evidence: quote(text, span(words, text)),
  review: more.review ?? 'accepted',
});
const sum = (min: number, currency: string): readonly RecordAmount[] => [
  { min, max: min, currency, basis: 'total', raw: '' },
];
const mention = (id: string, words: string, more: Partial<KeptMention> = {}): KeptMention => ({
  id,
  kind: 'country',
  entity: 'DK',
  evidence: quote(BODY, span(words)),
  review: 'accepted',
  ...more,
});
const tagging = (records: readonly NoteRecord[], mentions: readonly KeptMention[] = [], text = BODY): Tagging => ({
  text,
  records,
  mentions,
});

const danes = record('R01', 'Данія виділить Україні 100 млн євро', { by: ['DK'], amounts: sum(1e8, 'EUR') });
const norse = record('R02', 'Норвегія 200 млн крон', { by: ['NO'], amounts: sum(2e8, 'NOK') });
const balts = record('R03', 'Литва передасть генератори', { by: ['LT'] });
const latvia = record('R04', 'Латвія обіцяла те саме', { by: ['LV'] });

/** «R01=R02 by,amounts», «R03=», «=R04». */
const told = ({ records, mentions }: Compared): readonly string[] =>
  [...records, ...mentions].map(({ mine, theirs, differs }) =>
    `${mine?.id ?? ''}=${theirs?.id ?? ''} ${differs.join(',')}`.trim(),
  );

describe('two taggings of a note', () => {
  const rows: readonly (readonly [string, readonly NoteRecord[], readonly NoteRecord[], readonly string[]])[] = [
    ['the same', [danes, norse], [danes, norse], ['R01=R01', 'R02=R02']],
    ['ids say nothing', [danes], [{ ...danes, id: 'R07' }], ['R01=R07']],
    ['another sum', [danes], [{ ...danes, amounts: sum(1e9, 'EUR') }], ['R01=R01 amounts']],
    [
      'another act and giver, and it counts',
      [danes],
      [{ ...danes, act: 'agreement', by: ['DK', 'NO'], counted: true }],
      ['R01=R01 act,by,counted'],
    ],
    ['the order of givers is nothing', [{ ...danes, by: ['NO', 'DK'] }], [{ ...danes, by: ['DK', 'NO'] }], ['R01=R01']],
    ['one side has not tagged it', [danes, balts], [danes, latvia], ['R01=R01', 'R03=', '=R04']],
    [
      'two in one sentence: each to what it says',
      [danes, norse],
      [
        {
          ...norse,
          id: 'R01',
          evidence: quote(BODY, span('Данія виділить Україні 100 млн євро, а Норвегія 200 млн крон')),
        },
        {
          ...danes,
          id: 'R02',
          evidence: quote(BODY, span('Данія виділить Україні 100 млн євро, а Норвегія 200 млн крон')),
        },
      ],
      ['R01=R02', 'R02=R01'],
    ],
    [
      'what one rejects, the other keeps: who and how much is no question then',
      [danes],
      [{ id: 'R01', act: 'pledge', evidence: danes.evidence, review: 'rejected' }],
      ['R01=R01 decision'],
    ],
    ['nobody has decided on one side', [danes], [{ ...danes, review: 'auto' }], ['R01=R01']],
    [
      'words that only touch',
      [danes],
      [{ ...norse, evidence: quote(BODY, span('євро, а Норвегія 200 млн')) }],
      ['R01=', '=R02'],
    ],
  ];
  for (const [name, mine, theirs, expected] of rows)
    it(name, () => assert.deepEqual(told(compareTaggings(tagging(mine), tagging(theirs))), expected));

  it('mentions: of one kind, whom they name and whether they are kept', () => {
    const mine = [mention('M01', 'Данія'), mention('M02', 'Литва', { entity: 'LT' })];
    const theirs = [mention('M05', 'Данія', { review: 'rejected' }), mention('M06', 'Литва', { kind: 'actor' })];
    const compared = compareTaggings(tagging([], mine), tagging([], theirs));
    assert.deepEqual(told(compared), ['M01=M05 decision', 'M02=', '=M06']);
  });

  it('the text may have moved under theirs', () => {
    const before = `Вступ.\n\n${BODY}`;
    const theirs = record(
      'R09',
      'Данія виділить Україні 100 млн євро',
      { by: ['DK'], amounts: sum(1e8, 'EUR') },
      before,
    );
    const compared = compareTaggings(tagging([danes]), tagging([theirs], [], before));
    assert.deepEqual([told(compared), compared.isSameText], [['R01=R09'], false]);
  });

  it('what my text no longer has stands last, and is one with the same quote of mine', () => {
    const gone = 'Естонія надасть 5 млн євро.\n';
    const lost = record('R05', 'Естонія надасть 5 млн євро', { by: ['EE'] }, gone);
    const compared = compareTaggings(tagging([balts, lost]), tagging([{ ...lost, id: 'R01' }, latvia]));
    assert.deepEqual(told(compared), ['R03=', '=R04', 'R05=R01']);
  });

  it('only what a person has decided, when that is asked', () => {
    const auto: NoteRecord = { ...norse, review: 'auto' };
    assert.deepEqual(told(compareTaggings(reviewed(tagging([danes, auto])), reviewed(tagging([auto])))), ['R01=']);
  });
});

describe('how far they agree', () => {
  it('kind by kind over all notes, beyond chance', () => {
    const notes = [
      compareTaggings(tagging([danes, norse]), tagging([danes, { ...norse, by: ['DK'] }])),
      compareTaggings(tagging([balts, latvia]), tagging([balts])),
    ];
    const { counts, records } = agreementOf(notes);
    assert.deepEqual(counts, { agreed: 2, otherwise: 1, onlyMine: 1, onlyTheirs: 0 });
    // three units: DK DK, NO DK, LT LT; Dₒ = 2 of 6, n = 3 DK, 1 NO, 2 LT: α = 1 − 2 · 5 / (36 − 9 − 1 − 4)
    const { units, same, alpha } = records.by;
    assert.deepEqual([units, same, alpha?.toFixed(6)], [3, 2, (1 - 10 / 22).toFixed(6)]);
    assert.deepEqual([records.act.same, records.act.alpha], [3, null]);
  });

  it('of places, by characters of the text that are tagged', () => {
    const { place } = agreementOf([compareTaggings(tagging([danes, balts]), tagging([danes]))]);
    const one = balts.evidence.exact.length;
    assert.deepEqual([place.units, place.same], [BODY.length, BODY.length - one]);
    assert.ok(place.alpha !== null && place.alpha > 0 && place.alpha < 1);
    assert.equal(agreementOf([compareTaggings(tagging([danes]), tagging([danes]))]).place.alpha, 1);
    const rejected = { ...danes, review: 'rejected' as const };
    assert.equal(
      agreementOf([compareTaggings(tagging([danes]), tagging([rejected]))]).place.same,
      BODY.length - danes.evidence.exact.length,
    );
  });
});

describe('a difference settled', () => {
  const settled = (mine: Tagging, theirs: Tagging, at: number, choice: Choice): readonly string[] => {
    const compared = compareTaggings(mine, theirs);
    const pair = [...compared.records, ...compared.mentions][at];
    assert.ok(pair && !agrees(pair));
    const out = settle(mine, compared, pair, choice, counts);
    return [...out.records, ...out.mentions].map((one) =>
      [one.id, 'act' in one ? (one.by ?? []).join('+') : (one.entity ?? ''), one.evidence.exact.slice(0, 5)].join(' '),
    );
  };
  const mine = tagging([danes, balts]);
  const theirs = tagging([
    { ...danes, id: 'R03', by: ['NO'] },
    { ...latvia, id: 'R01' },
  ]);
  const rows: readonly (readonly [string, number, Choice, readonly string[]])[] = [
    ['both tagged, mine stays', 0, 'mine', ['R01 DK Данія', 'R03 LT Литва']],
    ['both tagged, theirs comes in its place under my id', 0, 'theirs', ['R01 NO Данія', 'R03 LT Литва']],
    ['both tagged, both stay side by side', 0, 'both', ['R01 DK Данія', 'R04 NO Данія', 'R03 LT Литва']],
    ['only mine, and it goes', 1, 'theirs', ['R01 DK Данія']],
    ['only mine, and it stays', 1, 'mine', ['R01 DK Данія', 'R03 LT Литва']],
    ['only theirs, and it comes to its place', 2, 'theirs', ['R01 DK Данія', 'R03 LT Литва', 'R04 LV Латві']],
    ['only theirs, and it does not come', 2, 'mine', ['R01 DK Данія', 'R03 LT Литва']],
  ];
  for (const [name, at, choice, expected] of rows)
    it(name, () => assert.deepEqual(settled(mine, theirs, at, choice), expected));

  it('what comes first in the text comes first in the note', () =>
    assert.deepEqual(settled(tagging([balts]), tagging([danes, balts]), 0, 'theirs'), [
      'R01 DK Данія',
      'R03 LT Литва',
    ]));

  it('what repeats a record of mine that goes stands for itself', () => {
    const again = { ...balts, sameAs: danes.id, reason: 'not.same' };
    const compared = compareTaggings(tagging([danes, again]), tagging([]));
    const [pair] = compared.records;
    assert.ok(pair);
    const [left] = settle(tagging([danes, again]), compared, pair, 'theirs', counts).records;
    assert.deepEqual([left?.id, left?.sameAs, left?.reason], [balts.id, undefined, undefined]);
  });

  it('an id in what comes from them is that of my record, or none', () => {
    const share = (partOf: string): NoteRecord => ({ ...norse, partOf });
    const whole = { ...danes, id: 'R09' };
    const compared = compareTaggings(tagging([danes]), tagging([whole, share('R09')]));
    const pair = compared.records[1];
    assert.ok(pair);
    assert.equal(settle(tagging([danes]), compared, pair, 'theirs', counts).records[1]?.partOf, 'R01');
    const alone = compareTaggings(tagging([danes]), tagging([share('R09')]));
    const [, only] = alone.records;
    assert.ok(only);
    assert.equal(settle(tagging([danes]), alone, only, 'theirs', counts).records[1]?.partOf, undefined);
  });

  describe('what repeats a record that I have not', () => {
    const whole = { ...danes, id: 'R09', amounts: sum(1e8, 'EUR') };
    const again = (id: string, of: NoteRecord): NoteRecord => ({
      ...of,
      id,
      amounts: sum(1e8, 'EUR'),
      sameAs: 'R09',
      reason: 'not.same',
    });
    const theirs = tagging([whole, again('R10', balts), again('R11', latvia)]);
    const take = (mine: Tagging, id: string): Tagging => {
      const compared = compareTaggings(mine, theirs);
      const pair = compared.records.find((one) => one.theirs?.id === id);
      assert.ok(pair);
      return { ...mine, ...settle(mine, compared, pair, 'theirs', counts) };
    };
    const told = ({ records }: Tagging): readonly string[] =>
      records.map((one) => `${one.id} ${one.sameAs ?? ''} ${counts(one) ? 'counts' : (one.reason ?? '')}`);

    it('counts by itself', () => assert.deepEqual(told(take(tagging([norse]), 'R10')), ['R02  counts', 'R10  counts']));

    it('repeats another of mine that they say is the same', () =>
      assert.deepEqual(told(take(take(tagging([]), 'R11'), 'R10')), ['R10 R11 not.same', 'R11  counts']));

    it('counts by itself beside one that cannot count', () => {
      const rejected: NoteRecord = { ...latvia, review: 'rejected' };
      assert.deepEqual(told(take(tagging([rejected]), 'R10')), ['R10  counts', 'R04  ']);
    });
  });

  it('mentions too', () =>
    assert.deepEqual(
      settled(
        tagging([], [mention('M01', 'Данія')]),
        tagging([], [mention('M01', 'Литва', { entity: 'LT' })]),
        1,
        'theirs',
      ),
      ['M01 DK Данія', 'M02 LT Литва'],
    ));
});
