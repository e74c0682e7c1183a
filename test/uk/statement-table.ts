/** Tables that say only what a sentence decides: expected lines as in `check.ts`, each field asserted when it is named and left open when not. */
import assert from 'node:assert/strict';
import { line, read } from '../check.ts';
import type { Statement } from '../../src/model/statement.ts';

export type Row = readonly [sentence: string, ...lines: readonly string[]];

/** «due=by», «cond=precondition»: fields that the line of `check.ts` leaves out. */
const FIELDS: Readonly<Record<string, (statement: Statement) => string>> = {
  addressee: ({ addressee }) => addressee.join('+'),
  cond: ({ conditions }) => conditions.map(({ type }) => type).join('+'),
  due: ({ due }) => due?.relation ?? '',
  instrument: ({ instrument }) => instrument ?? '',
  joint: ({ joint }) => String(joint),
  of: ({ of }) => (of ? `${of.act} ${of.by.join('+')}`.trim() : ''),
  period: ({ period }) => period?.from ?? '',
  requester: ({ requester }) => requester.join('+'),
  stage: ({ stage }) => stage ?? '',
  supplier: ({ supplier }) => supplier.join('+'),
  theme: ({ theme }) => theme ?? '',
};

const STATUS: ReadonlySet<string> = new Set(['counted', 'domestic', 'part', 'same', '–']);
const SUM = /^(\d+|\d*\.\.\d*) ([A-Z]{3}|\?)( |$)/;
const PROGRAMME = /^[A-Z_]{2,}$/;

const byKind = (fields: readonly string[]) => ({
  sums: fields.filter((field) => SUM.test(field)),
  programme: fields.filter((field) => PROGRAMME.test(field)),
  goods: fields.filter((field) => /^\d+( |$)/.test(field) && !SUM.test(field)),
});

/** The head word by word, `*` for anything; of several parties the order is free. */
function sameHead(actual: string, expected: string): boolean {
  const words = (head: string): string[] =>
    head.split(' ').map((word) => (/^\(.*\)$/.test(word) ? word : word.split('+').sort().join('+')));
  const [a, b] = [words(actual), words(expected)];
  return a.length === b.length && b.every((word, i) => word === '*' || word === a[i]);
}

/** Sums and status exactly; the programme and goods with a number if the row names them, goods by how their word begins. */
function fits(statement: Statement, expected: string): boolean {
  const [head = '', ...actual] = line(statement).split(' | ');
  const [wantedHead = '', ...wanted] = expected.split(' | ');
  const [got, want] = [byKind(actual), byKind(wanted)];
  const status = wanted.find((field) => STATUS.has(field));
  return (
    sameHead(head, wantedHead) &&
    [...got.sums].sort().join() === [...want.sums].sort().join() &&
    want.programme.every((key) => got.programme.includes(key)) &&
    want.goods.every((good) =>
      got.goods.some((other) => `${other} `.startsWith(/\s/.test(good) ? good : `${good} `)),
    ) &&
    (status === undefined || actual.at(-1) === status) &&
    wanted.every((field) => {
      const [, key = '', value] = /^([a-z]+)=(.*)$/.exec(field) ?? [];
      return !key || FIELDS[key]?.(statement) === value;
    })
  );
}

/** Every statement has its line, in any order; a line after `?` may be missing. */
export function matches(sentence: string, lines: readonly string[]): boolean {
  const left = read(sentence).statements.filter(({ act }) => act !== 'none');
  for (const expected of lines) {
    const at = left.findIndex((statement) => fits(statement, expected.replace(/^\? /, '')));
    if (at >= 0) left.splice(at, 1);
    else if (!expected.startsWith('? ')) return false;
  }
  return left.length === 0;
}

export function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [sentence, ...lines] of rows)
      it(sentence, () => {
        if (!matches(sentence, lines)) assert.deepEqual(read(sentence).statements.map(line), lines);
      });
  });
}
