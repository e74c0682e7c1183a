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
import { PIECES, pieced } from '../test/notes/broken-knowledge.ts';
import { placed } from '../test/notes/placed.ts';
import { damaged, repeated } from './bytes.ts';
import type { Target } from './target.ts';

/** The examples of the documentation, whole and a section at a time. */
const docs = readFileSync(join(import.meta.dirname, '../docs/knowledge.md'), 'utf8');
const whole = [...docs.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml);
assert.ok(whole.length > 0, 'docs/knowledge.md has an example');
const sections = whole.flatMap((yaml) => yaml.split(/^(?=\w)/m));

const reading = SENTENCES.join(' ');
const names = /[\p{L}]{3,}/gu;

export const target: Target<string> = {
  inputs: fc.oneof(
    { weight: 20, arbitrary: damaged(whole) },
    { weight: 90, arbitrary: damaged(sections) },
    { weight: 90, arbitrary: pieced },
    { weight: 10, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: repeated(PIECES) },
  ),
  check: (text) => {
    const { knowledge, problems } = readKnowledge(text, vocabulary);
    for (const problem of problems) placed(text, problem);
    if (isEmpty(knowledge)) return;
    // its own words stand in what is read, so that its names are found
    const prose = `${reading}\n\n${(text.match(names) ?? []).slice(0, 40).join(' ')}.`;
    sound(prose, analyze(prose, { id: 'x', date: '2026-03-01', knowledge }));
  },
  size: (text) => text.length + reading.length,
  pace: 30,
};
