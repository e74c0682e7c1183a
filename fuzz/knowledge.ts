/** Any poruka.yaml: it never throws, its mistakes are inside the file, and texts read with what is left of it are read soundly. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze, vocabulary } from '../src/analyze.ts';
import { isEmpty } from '../src/model/knowledge.ts';
import { readKnowledge } from '../src/notes/knowledge.ts';
import { sound } from '../test/engine/sound.ts';
import { SENTENCES } from '../test/engine/texts.ts';
import { damaged, repeated } from './bytes.ts';
import type { Target } from './target.ts';

/** The examples of the documentation, whole and a section at a time. */
const docs = readFileSync(join(import.meta.dirname, '../docs/knowledge.md'), 'utf8');
const whole = [...docs.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml);
assert.ok(whole.length > 0, 'docs/knowledge.md has an example');
const sections = whole.flatMap((yaml) => yaml.split(/^(?=\w)/m));

const PIECES = [
  ...'people:\n organizations:\n programmes:\n holders:\n aliases:\n ignore:\n version: name: text: from: to: of: like: type: means: person: office: country: key: family: gender:'.split(
    ' ',
  ),
  ...[
    '\n',
    '\n',
    '\n  - ',
    '\n    ',
    '\r\n',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ': ',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '<<',
    '!',
    '#',
    '\t',
    '\uFEFF',
  ],
  ...[
    'Ольга',
    'Приклад',
    'НАТО',
    'Данія',
    'фонд',
    'NO',
    'UA',
    'defence_minister',
    '2026-02-01',
    '~',
    'f',
    '1',
    '---\n',
    '...',
    '?',
    '- ',
  ],
];
const reading = SENTENCES.join(' ');
const names = /[\p{L}]{3,}/gu;

export const target: Target<string> = {
  inputs: fc.oneof(
    { weight: 20, arbitrary: damaged(whole) },
    { weight: 90, arbitrary: damaged(sections) },
    { weight: 90, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')) },
    { weight: 10, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: repeated(PIECES) },
  ),
  check: (text) => {
    const { knowledge, problems } = readKnowledge(text, vocabulary);
    for (const { start, end, line, column, code } of problems) {
      assert.ok(start >= 0 && start <= end && end <= text.length, `${code} ${start} ${end}`);
      assert.ok(line >= 1 && column >= 1, `${code} ${line}:${column}`);
    }
    if (isEmpty(knowledge)) return;
    // its own words stand in what is read, so that its names are found
    const prose = `${reading}\n\n${(text.match(names) ?? []).slice(0, 40).join(' ')}.`;
    sound(prose, analyze(prose, { id: 'x', date: '2026-03-01', knowledge }));
  },
  size: (text) => text.length + reading.length,
  pace: 30,
};
