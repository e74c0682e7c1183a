/** Records for the tests of this folder: invented, one of each kind that the file format must carry. */
import type { NoteRecord } from '../../src/model/note.ts';

export const purl: NoteRecord = {
  id: 'R02',
  act: 'contribution_report',
  stage: 'pledged',
  by: ['group:european-partners'],
  for: ['UA'],
  programme: 'PURL',
  amounts: [{ min: 1_500_000_000, max: 1_500_000_000, currency: 'USD', basis: 'total', raw: '$1,5 млрд' }],
  speaker: 'person:zelenskyi-volodymyr',
  evidence: {
    exact: 'європейські партнери зібрали для PURL $1,5 млрд',
    prefix: 'Надвечір Зеленський нагадав, що ',
    suffix: ', і подякував урядам цих держав.',
    start: 1234,
  },
  review: 'auto',
};

export const norway: NoteRecord = {
  id: 'R01',
  act: 'pledge',
  by: ['NO'],
  for: ['UA'],
  items: [{ item: 'ракета', qty: 12, unit: null }],
  due: { text: 'до кінця року', relation: 'by', from: null, to: '2026-12-31' },
  evidence: { exact: 'Осло передасть «дванадцять» ракет: так сказав міністр', prefix: '', suffix: '.', start: 0 },
  review: 'accepted',
};

export const need: NoteRecord = {
  id: 'R03',
  act: 'need',
  requester: ['UA'],
  evidence: { exact: 'нам потрібно', prefix: '', suffix: '', start: 77 },
  review: 'auto',
};

/** The block of `norway`, as it is written. */
export const norwayLines = [
  '    - id: R01',
  '      act: pledge',
  '      by: ["NO"]',
  '      for: ["UA"]',
  '      items:',
  '        - {item: "ракета", qty: 12, unit: null}',
  '      due: {text: "до кінця року", relation: by, from: null, to: "2026-12-31"}',
  '      evidence: {exact: "Осло передасть «дванадцять» ракет: так сказав міністр", prefix: "", suffix: ".", start: 0}',
  '      review: accepted',
];
