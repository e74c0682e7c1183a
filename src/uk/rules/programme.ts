/** Programmes and treaties by name, in every case, quoted or not; «стаття 5 Договору про НАТО» is a clause of its treaty with its own key. */
import { found, type Rule } from '../../grammar/rule.ts';
import type { Document } from '../../model/document.ts';
import type { NamedMention } from '../../model/mention.ts';
import { decline, withoutMarks } from '../declension.ts';
import { PROGRAMMES, type ProgrammeRow } from '../lexicon/programmes.ts';
import { TREATIES } from '../lexicon/treaties.ts';
import { isWritten, type KnownNames, knownNames } from './known-names.ts';

const programmes: KnownNames<ProgrammeRow> = knownNames(PROGRAMMES);
const treaties: KnownNames<ProgrammeRow> = knownNames(TREATIES);

interface Hit {
  readonly row: ProgrammeRow;
  readonly end: number;
  readonly cases: string;
  readonly number: 'sg' | 'pl';
  readonly gender: 'm' | 'f' | 'n' | null;
}

function hitAt(names: KnownNames<ProgrammeRow>, document: Document, at: number): Hit | null {
  const { tokens } = document;
  const matches = names.at(tokens, at).filter(({ value, end }) => isWritten(value, tokens, at, end));
  const best = matches[0];
  if (!best) return null;
  const same = matches
    .filter((match) => match.end === best.end && match.value.row === best.value.row)
    .map((match) => match.value.form);
  const cases = [...'ngdailv'].filter((letter) => same.some((form) => form.cases.includes(letter))).join('');
  return {
    row: best.value.row,
    end: best.end,
    cases,
    number: same[0]?.number ?? 'sg',
    gender: same[0]?.gender ?? null,
  };
}

const make = (
  document: Document,
  from: number,
  to: number,
  kind: 'programme' | 'treaty',
  hit: Hit,
  key = hit.row.key,
  name = withoutMarks(hit.row.name),
): NamedMention => ({
  ...found(document, from, to, kind, hit),
  kind,
  key,
  name,
});

/** Keys that are also ordinary words in capitals or other names: only beside a word of the trade. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['CAP_NATO', 'SAFE', 'ERA', 'URC', 'PDA']);
const TRADE =
  /^(?:програм|механізм|ініціатив|інструмент|кредит|позик|фонд|транш|рамк|межах|за|в|у|до|по|із|з|через|loan|loans)/;

/** «PURL», «Перелік пріоритетних потреб України», «данською моделлю», «репараційної позики». */
export const programme: Rule = {
  name: 'programme',
  keys: programmes.keys,
  classes: ['capital'],
  heeds: programmes.opens,
  find(document, at) {
    const hit = hitAt(programmes, document, at);
    if (!hit) return [];
    const before = document.tokens[at - 1];
    const quoted = before?.kind === 'mark' && /^[«"“„(]$/.test(before.text);
    const token = document.tokens[at];
    if (
      AMBIGUOUS.has(hit.row.key) &&
      hit.end === at + 1 &&
      token?.capitals === 'all' &&
      before &&
      !quoted &&
      !TRADE.test(before.key) &&
      isShout(document, at)
    )
      return [];
    return [make(document, at, hit.end, 'programme', hit)];
  },
};

/** In a headline all in capitals a Latin abbreviation is no cue. */
const isShout = (document: Document, at: number): boolean =>
  [at - 2, at - 1, at + 1, at + 2].every(
    (i) =>
      document.tokens[i] === undefined || document.tokens[i]?.kind !== 'word' || document.tokens[i]?.capitals === 'all',
  );

const article: ReadonlyMap<string, string> = new Map(
  ['стаття', 'пункт'].flatMap((word) =>
    decline(word, word === 'стаття' ? 'столиця' : undefined)
      .filter((form) => form.number === 'sg')
      .map((form) => [form.text, form.cases] as const),
  ),
);
const ORDINALS: Readonly<Record<string, number>> = { перш: 1, друг: 2, трет: 3, четверт: 4, "п'ят": 5, шост: 6 };

function ordinalOf(key: string): number | null {
  const digits = /^(\d{1,3})(?:-[а-яіїє]{1,3})?$/.exec(key)?.[1];
  if (digits) return Number(digits);
  const stem = Object.keys(ORDINALS).find((one) => key.startsWith(one) && key.length <= one.length + 4);
  return stem === undefined ? null : (ORDINALS[stem] ?? null);
}

interface Clause {
  readonly from: number;
  readonly number: number;
  readonly cases: string;
}

/** «статті 5», «5-та стаття», «п'ятою статтею», «ст. 5» ending just before the token. */
function clauseBefore(document: Document, at: number): Clause | null {
  const { tokens } = document;
  const [last, middle, first] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  const noun = article.get(last?.key ?? '');
  if (noun !== undefined) {
    const number = middle && ordinalOf(middle.key);
    return number ? { from: at - 2, number, cases: noun } : null;
  }
  const number = last && (last.kind === 'number' || /^\d/.test(last.text)) ? ordinalOf(last.key) : null;
  if (number === null || number === undefined) return null;
  const cases = article.get(middle?.key ?? '');
  if (cases !== undefined) return { from: at - 2, number, cases };
  if (middle?.text === '.' && first?.key === 'ст') return { from: at - 3, number, cases: 'ngdailv' };
  return middle?.key === 'ст' ? { from: at - 2, number, cases: 'ngdailv' } : null;
}

/** «Будапештського меморандуму», «Мінських угод»; «5-ту статтю Договору про НАТО» is ART5. */
export const treaty: Rule = {
  name: 'treaty',
  keys: treaties.keys,
  classes: ['capital'],
  heeds: treaties.opens,
  find(document, at) {
    const hit = hitAt(treaties, document, at);
    if (!hit) return [];
    const clause = hit.cases.includes('g') ? clauseBefore(document, at) : null;
    const whole = make(document, at, hit.end, 'treaty', hit);
    if (!clause) return [whole];
    const key = hit.row.key === 'NAT' ? `ART${clause.number}` : `${hit.row.key}_ART${clause.number}`;
    const genitive = document.text.slice(document.tokens[at]?.start, document.tokens[hit.end - 1]?.end);
    return [
      make(
        document,
        clause.from,
        hit.end,
        'treaty',
        { ...hit, cases: clause.cases, gender: 'f', number: 'sg' },
        key,
        `стаття ${clause.number} ${genitive}`,
      ),
      whole,
    ];
  },
};
