/** Lines of bytes: wherever the chunks break, the lines are the same. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { byteLines, isBlank } from '../../src/imports/lines.ts';

async function* chunks(parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}
async function read(parts: readonly string[], limit = 1e6): Promise<(string | null)[]> {
  const out: (string | null)[] = [];
  for await (const line of byteLines(chunks(parts), limit)) out.push(line && Buffer.from(line).toString());
  return out;
}

describe('lines', () => {
  const TABLE: readonly (readonly [readonly string[], readonly (string | null)[]])[] = [
    [[], []],
    [[''], []],
    [['\n'], ['']],
    [['а\nб'], ['а', 'б']],
    [['а\nб\n'], ['а', 'б']],
    [
      ['а', 'б', '\n', '\n', 'в'],
      ['аб', '', 'в'],
    ],
    [['а\r\nб'], ['а\r', 'б']],
    [['а\u2028б\rв\n'], ['а\u2028б\rв']],
  ];
  for (const [parts, lines] of TABLE) it(JSON.stringify(parts), async () => assert.deepEqual(await read(parts), lines));

  it('a line that is too long leaves its place, and the next one is read', async () => {
    assert.deepEqual(await read(['123', '4567\n12', '3\n', '12345', '67'], 5), [null, '123', null]);
    assert.deepEqual(await read(['12345\n'], 5), ['12345']);
  });

  it('the same wherever the chunks break', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.constantFrom('a', '\n', '\r', 'bc'), { maxLength: 5 })), async (parts) => {
        const pieces = parts.map((part) => part.join(''));
        const whole = pieces.join('');
        const lines = whole.split('\n');
        assert.deepEqual(await read(pieces), lines.at(-1) === '' ? lines.slice(0, -1) : lines);
      }),
    ));

  it('blank', () => {
    for (const text of ['', ' ', '\t\r']) assert.ok(isBlank(Buffer.from(text)));
    for (const text of ['a', ' 0 ', '\u00A0']) assert.ok(!isBlank(Buffer.from(text)));
  });
});
