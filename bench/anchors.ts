/**
 * `npm run bench:anchors`: how often a tag finds its sentence again after the text was edited outside the editor. Edits are made by a seeded
 * script, the answer is that of `poruka check`, the truth is known from the edits alone. Exit code 1 when an anchor went astray.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../src/analyze.ts';
import { describe } from '../src/notes/anchor.ts';
import { checkNote } from '../src/register/check.ts';
import { readNote, writeNote } from '../src/notes/note.ts';
import { recordsOf } from '../src/notes/record.ts';
import type { NoteRecord } from '../src/model/note.ts';
import { article } from '../test/notes/article.ts';
import { root } from '../test/host/system.ts';
import { type Draft, draftOf, move, retype, splice, truthOf } from './edits.ts';

type Next = (below: number) => number;
type Edit = (draft: Draft, next: Next) => Draft;

/** Of a text without front matter. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const pieces = (text: string, what: RegExp): Piece[] =>
  [...text.matchAll(what)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
const paragraphs = (text: string): Piece[] => pieces(text, /[^\n]+(?:\n[^\n]+)*/g);
/** Sentences and list entries: what a person selects. */
const sentences = (text: string): Piece[] =>
  pieces(text, /[^\s#-][^\n]*?(?:[.;:!?…]»?(?=\s|$)|$)/gm).filter(
    ({ text }) => text.length >= 12 && /\p{L}/u.test(text),
  );
const one = <T>(all: readonly T[], next: Next): T | undefined => all[next(all.length)];

const NEWS = [
  'Раніше агенція повідомляла, що переговори тривали всю ніч і завершилися під ранок.',
  'Інших подробиць сторони не розкрили, наступна зустріч запланована на осінь.',
  'Фото: пресслужба відомства. Матеріал доповнюється.',
  'Нагадаємо, торік на ці потреби вже спрямували 300 млн євро, з яких половину дала Данія.',
  'Експерти вважають, що грошей вистачить приблизно на пів року.',
];

/** «500 млн» → «800 млн», «млн» → «млрд», «євро» → «доларів», «п’ять» → «шість». */
const FIGURES: readonly (readonly [RegExp, (found: string, next: Next) => string])[] = [
  [/\d/g, (digit, next) => String((Number(digit) + 1 + next(8)) % 10)],
  [/(?<!\p{L})млн(?!\p{L})/gu, () => 'млрд'],
  [/(?<!\p{L})млрд(?!\p{L})/gu, () => 'млн'],
  [/(?<!\p{L})мільйон(?=\p{L}*)/gu, () => 'мільярд'],
  [/(?<!\p{L})мільярд(?=\p{L}*)/gu, () => 'мільйон'],
  [/(?<!\p{L})(?:один|два|три|чотири|п.ять|шість|сім|вісім|десять|сто|двісті)(?!\p{L})/gu, () => 'дев’ять'],
];
const CURRENCIES: readonly (readonly [RegExp, (found: string, next: Next) => string])[] = [
  [/(?<!\p{L})євро(?!\p{L})/gu, () => 'доларів'],
  [/(?<!\p{L})доларів(?!\p{L})/gu, () => 'євро'],
  [/(?<!\p{L})крон(?!\p{L})/gu, () => 'євро'],
  [/(?<!\p{L})(?:гривень|гривні|грн)(?!\p{L})/gu, () => 'доларів'],
  [/\$/g, () => '€'],
  [/€/g, () => '$'],
];

function swap(table: typeof FIGURES): Edit {
  return (draft, next) => {
    const found = table.flatMap(([what, to]) => pieces(draft.text, what).map((piece) => ({ piece, to })));
    const hit = one(found, next);
    return hit ? splice(draft, hit.piece.start, hit.piece.end, hit.to(hit.piece.text, next), 'changed') : draft;
  };
}

/** The same with other figures, or of another giver. */
function lookAlike(sentence: string, next: Next): string {
  const other = sentence.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
  if (other !== sentence && next(2) === 0) return other;
  return sentence.replace(/^(\P{L}*)\p{L}+/u, (_, before: string) => `${before}${next(2) ? 'Бельгія' : 'Раніше уряд'}`);
}

/** Said again in other words: half of the old words, in another order, and some new. */
function rewritten(sentence: string, next: Next): string {
  const words = sentence.replace(/[.;:!?…]$/, '').split(/\s+/);
  const kept = words.filter((_, i) => i % 2 === next(2));
  const turn = next(Math.max(1, kept.length));
  return `Тим часом стало відомо: ${[...kept.slice(turn), 'як кажуть співрозмовники,', ...kept.slice(0, turn)].join(' ')}.`;
}

const EDITS: Readonly<Record<string, Edit>> = {
  'slips mended': (draft, next) => {
    const word = one(pieces(draft.text, /(?<![\p{L}'’ʼ])\p{L}{4,}(?![\p{L}'’ʼ])/gu), next);
    if (!word) return draft;
    const at = word.start + next(word.text.length - 1);
    const [a = '', b = ''] = draft.text.slice(at, at + 2);
    const way = next(4);
    if (way === 0) return splice(draft, at + 1, at + 2, '', 'slip');
    if (way === 1) return splice(draft, at, at, a, 'slip');
    if (way === 2) return splice(draft, at + 1, at + 2, one([...'аоиеіту'], next) ?? '', 'slip');
    return splice(draft, at, at + 2, b + a, 'slip');
  },
  'paragraphs inserted': (draft, next) => {
    let out = draft;
    for (let n = 0; n <= next(3); n++) {
      const at = one(paragraphs(out.text), next)?.start ?? 0;
      out = splice(out, at, at, `${NEWS[next(NEWS.length)]}\n\n`);
    }
    return out;
  },
  'paragraphs reordered': (draft, next) => {
    let out = draft;
    for (let n = 0; n <= next(3); n++) {
      const all = paragraphs(out.text);
      const [part, to] = [one(all, next), one(all, next)];
      const end = part ? part.end + (/^\n+/.exec(out.text.slice(part.end))?.[0].length ?? 0) : 0;
      if (part && to && (to.start < part.start || to.start >= end)) out = move(out, part.start, end, to.start);
    }
    return out;
  },
  'quotes and dashes changed': (draft, next) =>
    retype(
      draft,
      new Map(
        next(2) === 0
          ? [
              ['«', '"'],
              ['»', '"'],
              ['—', '–'],
              ['’', "'"],
              ['\u00A0', ' '],
            ]
          : [
              ['«', '“'],
              ['»', '”'],
              ['–', '—'],
              ['’', 'ʼ'],
              ["'", '’'],
              ['-', '‑'],
            ],
      ),
    ),
  'lines wrapped anew': (draft, next) => {
    const text = draft.text.split('');
    let column = 0;
    const width = 60 + next(40);
    text.forEach((unit, at) => {
      column = unit === '\n' ? 0 : column + 1;
      if (unit === ' ' && column > width && draft.text[at + 1] !== '\n' && draft.text[at - 1] !== '\n') {
        text[at] = '\n';
        column = 0;
      }
    });
    return { ...draft, text: text.join('') };
  },
  'a sentence rewritten': (draft, next) => {
    const sentence = one(sentences(draft.text), next);
    return sentence ? splice(draft, sentence.start, sentence.end, rewritten(sentence.text, next), 'changed') : draft;
  },
  'a figure changed': swap(FIGURES),
  'a currency changed': swap(CURRENCIES),
  'a look-alike added': (draft, next) => {
    const sentence = one(sentences(draft.text), next);
    if (!sentence) return draft;
    const alike = lookAlike(sentence.text, next);
    const far = one(paragraphs(draft.text), next)?.start ?? 0;
    if (next(2) === 0) return splice(draft, far, far, `${alike}\n\n`);
    return next(2) === 0
      ? splice(draft, sentence.start, sentence.start, `${alike} `)
      : splice(draft, sentence.end, sentence.end, ` ${alike}`);
  },
  'a look-alike in its place': (draft, next) => {
    const sentence = one(sentences(draft.text), next);
    if (!sentence) return draft;
    const alike = lookAlike(sentence.text, next);
    let head = 0;
    while (alike[head] === sentence.text[head] && head < alike.length) head++;
    let tail = 0;
    while (alike.at(-1 - tail) === sentence.text.at(-1 - tail) && tail < alike.length - head) tail++;
    return splice(draft, sentence.start + head, sentence.end - tail, alike.slice(head, alike.length - tail), 'changed');
  },
  'the sentence gone': (draft, next) => {
    const sentence = one(sentences(draft.text), next);
    return sentence ? splice(draft, sentence.start, sentence.end, '', 'changed') : draft;
  },
};

const KINDS = Object.values(EDITS);
const mixed: Edit = (draft, next) =>
  [0, 1, 2, 3].reduce((now) => (one(KINDS, next) ?? ((same) => same))(now, next), draft);

function seeded(seed: number): Next {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Sum {
  there: number;
  right: number;
  touched: number;
  touchedRight: number;
  changed: number;
  asked: number;
  wrong: number;
}

/** Letters and figures at the ends: what stands round them is nobody's meaning. */
const bare = (text: string, start: number, end: number): readonly [number, number] => {
  let [from, to] = [start, end];
  while (from < to && !/[\p{L}\p{N}$€]/u.test(text[from] ?? '')) from++;
  while (to > from && !/[\p{L}\p{N}$€%]/u.test(text[to - 1] ?? '')) to--;
  return [from, to];
};

const WRONG: string[] = [];

/** A note with a record for every statement and every sentence of it → the same after an edit, checked. */
function measure(name: string, body: string, head: string, edit: Edit, seed: number, sum: Sum): void {
  const analysis = analyze(head + body, { id: name });
  const found = recordsOf(analysis, head + body);
  const own = sentences(body).map((span, i): NoteRecord => {
    const evidence = describe(head + body, { start: head.length + span.start, end: head.length + span.end });
    return { id: `S${i}`, act: 'none', evidence, review: 'edited' };
  });
  const records = [...found, ...own];
  const written = writeNote(head + body, records, { tags: false });
  if (!written.ok) throw new Error(`${name}: ${written.problem.code}`);
  const front = written.text.slice(0, written.text.length - body.length);
  const after = edit(draftOf(body), seeded(seed));
  const text = front + after.text;
  const note = readNote(text);
  const checks = checkNote({
    uri: name,
    title: name,
    meta: note.meta,
    records: note.records,
    analysis: analyze(text, { id: name }),
    text,
  });
  checks.forEach((check, i) => {
    const { start, exact } = records[i]?.evidence ?? { start: 0, exact: '' };
    const truth = truthOf(after, start, start + exact.length);
    const span =
      check.state === 'needs-review'
        ? null
        : ([(check.start ?? 0) - front.length, (check.end ?? 0) - front.length] as const);
    const hit =
      span !== null &&
      truth.kind !== 'changed' &&
      String(bare(after.text, ...span)) === String(bare(after.text, truth.start, truth.end));
    const astray = span !== null && !hit && (truth.kind !== 'parted' || span[1] <= truth.start || span[0] >= truth.end);
    if (truth.kind === 'there') {
      sum.there++;
      if (hit) sum.right++;
      if (truth.touched) {
        sum.touched++;
        if (hit) sum.touchedRight++;
        else if (process.env.SHOW)
          console.log(records[i]?.act, '|', exact, '|', after.text.slice(truth.start, truth.end));
      }
    } else if (truth.kind === 'changed') {
      sum.changed++;
      if (span === null) sum.asked++;
    }
    if (astray) {
      sum.wrong++;
      WRONG.push(`${name}: «${exact}» → «${span ? after.text.slice(...span) : ''}» (${truth.kind})`);
    }
  });
}

const texts = [
  ...globSync('examples/*.md', { cwd: root })
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(root, file), 'utf8') })),
  { name: 'article', text: article },
  ...globSync('bench/articles/*.md', { cwd: root })
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(root, file), 'utf8') })),
].map(({ name, text }) => {
  const at = readNote(text).bodyStart;
  return { name, head: text.slice(0, at), body: text.slice(at) };
});

const seeds = Number(process.argv[2] ?? 4);
const total: Sum = { there: 0, right: 0, touched: 0, touchedRight: 0, changed: 0, asked: 0, wrong: 0 };
const line = (name: string, sum: Sum): string => {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
  return [
    name.padEnd(28),
    String(sum.there + sum.changed).padStart(8),
    String(sum.wrong).padStart(6),
    percent(sum.right, sum.there).padStart(10),
    percent(sum.touchedRight, sum.touched).padStart(10),
    percent(sum.asked, sum.changed).padStart(10),
  ].join('  ');
};
console.log('edit                          anchors  wrong  found again  of those with a slip  changed: asked');
for (const [name, edit] of [...Object.entries(EDITS), ['four of these at once', mixed] as const]) {
  const sum: Sum = { there: 0, right: 0, touched: 0, touchedRight: 0, changed: 0, asked: 0, wrong: 0 };
  for (let seed = 1; seed <= seeds; seed++)
    for (const [i, { name: note, head, body }] of texts.entries())
      measure(note, body, head, edit, seed * 7919 + i * 104729, sum);
  console.log(line(name, sum));
  for (const key of Object.keys(total) as (keyof Sum)[]) total[key] += sum[key];
}
console.log(line('all', total));
for (const wrong of WRONG.slice(0, 20)) console.log(wrong);
process.exitCode = total.wrong > 0 || total.right < 0.99 * total.there ? 1 : 0;
