/** The public workflow: it may read and nothing else, what it uses is of one version, and what it runs exists. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const root = join(import.meta.dirname, '..');
const source = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
const workflow: { readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> } = parse(source);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const jobs = Object.values(workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);

describe('the public workflow', () => {
  it('may read the repository and nothing else, and knows no secret', () => {
    assert.deepEqual(workflow.permissions, { contents: 'read' });
    for (const { permissions, 'timeout-minutes': minutes } of jobs) {
      assert.equal(permissions, undefined);
      assert.ok(minutes);
    }
    assert.doesNotMatch(source, /secrets\.|pull_request_target/);
  });

  it('what it uses is of one version', () => {
    const used = steps.flatMap(({ uses = [] }) => uses);
    assert.ok(used.length > 0);
    for (const name of used) assert.match(name, /^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
  });

  it('what it runs exists', () => {
    const run = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
    assert.ok(run.includes('test:desktop'));
    for (const name of run) assert.ok(scripts[name], name);
  });

  it('desktop VS Code is tried on three systems', () => {
    const systems = workflow.jobs.desktop?.strategy?.matrix.os.map((name) => name.replace(/-.*/, ''));
    assert.deepEqual(systems, ['ubuntu', 'macos', 'windows']);
  });
});
