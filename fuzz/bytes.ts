/** Texts as a bad disk, a bad merge or a bad program leaves them: bytes changed, lost, doubled and put in, read as UTF-8 as any editor reads them. */
import fc from 'fast-check';

type Bytes = Buffer<ArrayBuffer>;
type Change = (bytes: Bytes) => Bytes;

/** A place is a share of the length, so that it means something in any text. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Bytes, share: number): number => Math.floor(share * bytes.length);
const put = (bytes: Bytes, from: number, to: number, piece: Uint8Array): Bytes =>
  Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(to)]);

const SIGNS = [
  '\n',
  '\r',
  '\t',
  ' ',
  '"',
  "'",
  ':',
  '-',
  '#',
  ',',
  '[',
  ']',
  '{',
  '}',
  '&',
  '*',
  '|',
  '>',
  '%',
  '@',
  '`',
  '!',
  '\\',
  '0',
];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(
    ([a, value]): Change =>
      (bytes) =>
        put(bytes, at(bytes, a), at(bytes, a) + 1, Uint8Array.of(value)),
  ),
  fc.tuple(place, fc.constantFrom(...SIGNS), fc.boolean()).map(
    ([a, sign, over]): Change =>
      (bytes) =>
        put(bytes, at(bytes, a), at(bytes, a) + Number(over), Buffer.from(sign)),
  ),
  fc.tuple(place, fc.nat(30)).map(
    ([a, count]): Change =>
      (bytes) =>
        put(bytes, at(bytes, a), at(bytes, a) + count, Uint8Array.of()),
  ),
  fc.tuple(place, place, fc.nat(80)).map(
    ([a, b, count]): Change =>
      (bytes) =>
        put(bytes, at(bytes, b), at(bytes, b), bytes.subarray(at(bytes, a), at(bytes, a) + count)),
  ),
  // a whole line lost, or put in once more elsewhere
  fc.tuple(place, place, fc.boolean()).map(
    ([a, b, lost]): Change =>
      (bytes) => {
        const start = bytes.lastIndexOf(10, at(bytes, a)) + 1;
        const next = bytes.indexOf(10, start);
        const end = next < 0 ? bytes.length : next + 1;
        if (lost) return put(bytes, start, end, Uint8Array.of());
        const there = bytes.lastIndexOf(10, at(bytes, b)) + 1;
        return put(bytes, there, there, bytes.subarray(start, end));
      },
  ),
  place.map(
    (a): Change =>
      (bytes) =>
        bytes.subarray(0, at(bytes, a)),
  ),
);

/** Bytes that begin as one of the samples and have up to eight changes. */
export const damagedBytes = (samples: readonly (string | Uint8Array)[]): fc.Arbitrary<Bytes> =>
  fc
    .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([sample, changes]) => changes.reduce<Bytes>((bytes, one) => one(bytes), Buffer.from(sample as string)));

/** The same as a text: what is no UTF-8 is U+FFFD, and a byte order mark stays. */
export const damaged = (samples: readonly string[]): fc.Arbitrary<string> =>
  damagedBytes(samples).map((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));

/** A short piece many times over, up to 20,000 characters: what does not grow with the text as it should shows here. */
export const repeated = (pieces: readonly string[]): fc.Arbitrary<string> => {
  const some = (maxLength: number): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...pieces), { maxLength }).map((parts) => parts.join(''));
  return fc
    .tuple(some(3), some(4), some(3), fc.integer({ min: 1_000, max: 20_000 }))
    .map(([head, piece, tail, length]) => head + piece.repeat(Math.ceil(length / Math.max(1, piece.length))) + tail);
};
