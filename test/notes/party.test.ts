/** One party in place of another in what notes keep, and the row in poruka.yaml that says so from then on. */
import { strict as assert } from 'node:assert';
import { vocabulary } from '../../src/analyze.ts';
import type { NoteRecord } from '../../src/model/note.ts';
import { applyEdits } from '../../src/notes/front-matter.ts';
import { readKnowledge } from '../../src/notes/knowledge.ts';
import { addRow } from '../../src/notes/knowledge-adding.ts';
import { mentionWithParty, names, withParty } from '../../src/notes/party.ts';
import { norway, purl } from './samples.ts';

describe('one party in place of another', () => {
  it('in every role, once in each; who speaks and whose promise is denied too', () => {
    const record: NoteRecord = {
      ...norway,
      by: ['org:a', 'org:b', 'NO'],
      supplier: ['org:a'],
      speaker: 'org:a',
      of: { act: 'pledge', by: ['org:a'] },
    };
    assert.deepEqual(withParty(record, 'org:a', 'org:b'), {
      ...record,
      by: ['org:b', 'NO'],
      supplier: ['org:b'],
      speaker: 'org:b',
      of: { act: 'pledge', by: ['org:b'] },
    });
    assert.equal(withParty(purl, 'org:a', 'org:b'), purl);
    assert.deepEqual([names(record, 'org:a'), names(record, 'UA'), names(purl, 'org:a')], [true, true, false]);
  });

  it('a mention takes the id and loses the name of the other', () => {
    const mention = {
      id: 'M01',
      kind: 'actor',
      entity: 'org:a',
      name: 'А',
      evidence: norway.evidence,
      review: 'edited',
    } as const;
    const { name: _, ...rest } = mention;
    assert.deepEqual(mentionWithParty(mention, 'org:a', 'org:b'), { ...rest, entity: 'org:b' });
    assert.equal(mentionWithParty(mention, 'org:x', 'org:b'), mention);
  });
});

describe('a row more in poruka.yaml', () => {
  const fields = { text: 'Фонд Надії', means: 'org:fond' };
  const ROW = '{text: "Фонд Надії", means: "org:fond"}';
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['no file yet', '', `version: 1\naliases:\n  - ${ROW}\n`],
    ['a comment and nothing else', '# моє\n', `# моє\naliases:\n  - ${ROW}\n`],
    [
      'no such section',
      'version: 1\npeople:\n  - Ольга Приклад',
      `version: 1\npeople:\n  - Ольга Приклад\naliases:\n  - ${ROW}\n`,
    ],
    ['an empty section', 'aliases:\npeople: []\n', `aliases:\n  - ${ROW}\npeople: []\n`],
    [
      'after the last row, as far in as the others',
      'aliases:\n    - {text: "а", means: FI}   # моє\n\npeople:\n  - б\n',
      `aliases:\n    - {text: "а", means: FI}   # моє\n    - ${ROW}\n\npeople:\n  - б\n`,
    ],
    ['no indentation', 'aliases:\n- text: "а"\n  means: FI\n', `aliases:\n- text: "а"\n  means: FI\n- ${ROW}\n`],
    ['in brackets', 'aliases: [{text: "а", means: FI}]\n', `aliases: [{text: "а", means: FI}, ${ROW}]\n`],
    ['in empty brackets', 'aliases: []\n', `aliases: [${ROW}]\n`],
    ['other line ends', 'version: 1\r\n', `version: 1\r\naliases:\r\n  - ${ROW}\r\n`],
    ['no YAML', 'aliases: [\n', null],
    ['something else in its place', 'aliases: так\n', null],
  ];
  for (const [name, text, expected] of rows)
    it(name, () => {
      const edit = addRow(text, 'aliases', fields);
      assert.equal(edit && applyEdits(text, [edit]), expected);
      if (expected === null) return;
      const { knowledge } = readKnowledge(expected, vocabulary);
      assert.ok(knowledge.aliases.some(({ text: words, means }) => words === 'Фонд Надії' && means === 'org:fond'));
    });
});
