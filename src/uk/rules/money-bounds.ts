/** The words before and after an amount → is it at least, at most or about so much. They stay outside the span and are kept as `cue`. */
import { phrases } from '../../grammar/phrases.ts';
import type { Token } from '../../model/document.ts';
import { put } from '../../model/sorted.ts';
import {
  between,
  beyondStems,
  clauseOpeners,
  comparatives,
  comparing,
  degrees,
  directionStems,
  exceedStem,
  type Lead,
  leads,
  levelStems,
  magnitudes,
  measures,
  nearStems,
  partStems,
  reachStems,
} from '../lexicon/numerals.ts';
import { isCurrency } from './currency.ts';

export interface Bounds {
  readonly min: boolean;
  readonly max: boolean;
  readonly approx: boolean;
  /** Index of the first word that was read; the amount's own when there is none. */
  readonly from: number;
  /** Spans of words read, as token ranges, in the order of the text. */
  readonly cues: readonly (readonly [from: number, to: number])[];
}

/** Phrases by their last key, longest first. */
const BY_LAST = new Map<string, { readonly keys: readonly string[]; readonly lead: Lead }[]>();
for (const [phrase, lead] of leads) {
  const keys = phrase.split(' ');
  const last = keys[keys.length - 1] ?? '';
  put(BY_LAST, last, { keys, lead });
}
for (const list of BY_LAST.values()) list.sort((a, b) => b.keys.length - a.keys.length);

const begins = (stems: readonly string[], key: string): boolean => stems.some((stem) => key.startsWith(stem));

interface Reading {
  readonly lead: Lead;
  readonly from: number;
}

/** «трохи більше ніж», «не менш як», «більше», ending before `end`. */
function comparison(tokens: readonly Token[], end: number, from: number): Reading | null {
  const key = (at: number): string => (at >= from ? (tokens[at]?.key ?? '') : '');
  let at = end - 1;
  if (comparing.has(key(at))) at = key(at - 1) === ',' ? at - 2 : at - 1;
  const lead = comparatives.get(key(at));
  if (!lead || measures.has(key(at - 1)) || isCurrency(tokens[at - 1])) return null;
  if (key(at - 1) === 'не') return { lead: lead === 'min' ? 'max' : 'min', from: at - 1 };
  if (!degrees.has(key(at - 1))) return { lead, from: at };
  return { lead, from: at - 1 };
}

function readingBefore(tokens: readonly Token[], end: number, from: number): Reading | null {
  const key = tokens[end - 1]?.key ?? '';
  if (end <= from) return null;
  const compared = comparison(tokens, end, from);
  if (compared) return compared;
  if (key.startsWith(exceedStem)) {
    const negated = end - 2 >= from && tokens[end - 2]?.key === 'не';
    return { lead: negated ? 'max' : 'min', from: negated ? end - 2 : end - 1 };
  }
  if (end - 2 >= from && key === 'за' && begins(beyondStems, tokens[end - 2]?.key ?? ''))
    return { lead: 'min', from: end - 2 };
  if (end - 2 >= from && tokens[end - 2]?.key === 'не' && begins(reachStems, key))
    return { lead: 'max', from: end - 2 };
  for (const { keys, lead } of BY_LAST.get(key) ?? []) {
    const start = end - keys.length;
    if (start >= from && keys.every((k, i) => tokens[start + i]?.key === k))
      return { lead, from: degrees.has(tokens[start - 1]?.key ?? '') && start - 1 >= from ? start - 1 : start };
  }
  return null;
}

/** How far back the verb of «збільшить … до 85 млрд» may stand. */
const REACH = 14;

/** «до» is a cap, unless the clause speaks of a change to a new level or of adding to something. */
function isCap(tokens: readonly Token[], at: number, from: number): boolean {
  if (begins(directionStems, tokens[at - 1]?.key ?? '')) return false;
  for (let j = at - 1; j >= Math.max(from, at - REACH); j--) {
    const key = tokens[j]?.key ?? '';
    if (key === ';' || key === '.') break;
    if (begins(levelStems, key)) return false;
    // «витрати зросли, тож уряд дасть до 5 млрд»: what changed was said of something else
    if (clauseOpeners.has(key) && tokens[j - 1]?.key === ',') break;
  }
  // «з 8 грн до 9 грн»: a change too
  const sum =
    isCurrency(tokens[at - 1]) || tokens[at - 1]?.kind === 'number' || magnitudes.has(tokens[at - 1]?.key ?? '');
  for (let j = at - 1; sum && j >= Math.max(from, at - 6); j--)
    if (['з', 'із', 'зі'].includes(tokens[j]?.key ?? '')) return false;
  return true;
}

const AFTER = phrases<'min' | 'max' | 'approx'>([
  ...['і', 'та', 'або', 'чи', 'й', 'або й', 'чи й', 'а то й', 'і навіть', 'або навіть', 'чи навіть'].map(
    (and) => [`${and} більше`, 'min'] as const,
  ),
  ['і вище', 'min'],
  ['та вище', 'min'],
  ['з гаком', 'min'],
  ['з лишком', 'min'],
  ['з лишнім', 'min'],
  ['з хвостиком', 'min'],
  ['плюс-мінус', 'approx'],
  ['максимум', 'max'],
  ['мінімум', 'min'],
]);

/** «… і більше», «…, а то й більше». */
function readingAfter(tokens: readonly Token[], end: number, to: number): { lead: Lead; to: number } | null {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const phrase = AFTER.at(tokens, at).find((match) => match.end <= to);
  return phrase ? { lead: phrase.value, to: phrase.end } : null;
}

/** Bounds of the amount [at, end) within the sentence [from, to). */
export function boundsOf(tokens: readonly Token[], at: number, end: number, from: number, to: number): Bounds {
  let min = false;
  let max = false;
  let approx = false;
  let place = at;
  const cues: [number, number][] = [];
  const take = (lead: Lead, start: number, stop: number): void => {
    if (lead === 'min' || lead === 'from') min = true;
    if (lead === 'max' || lead === 'to') max = true;
    if (lead === 'approx') approx = true;
    cues.unshift([start, stop]);
  };
  for (let i = 0; i < 4; i++) {
    const skipped = i === 0 || cues.length > 0 ? between.has(tokens[place - 1]?.key ?? '') : false;
    let stop = place;
    let reading = readingBefore(tokens, stop, from);
    if (!reading && skipped) {
      stop = place - 1;
      reading = readingBefore(tokens, stop, from);
    }
    if (!reading) break;
    const before = tokens[reading.from - 1]?.key ?? '';
    if (reading.lead === 'to' && !isCap(tokens, reading.from, from)) {
      approx ||= begins(nearStems, before);
      break;
    }
    if (
      reading.lead === 'from' &&
      reading.from > from &&
      (begins(partStems, before) || tokens[reading.from - 1]?.kind === 'number')
    )
      break;
    take(reading.lead, reading.from, stop);
    place = reading.from;
  }
  const after = readingAfter(tokens, end, to);
  if (after) {
    take(after.lead, 0, 0);
    cues.shift();
    cues.push([end, after.to]);
  }
  return { min, max, approx, from: place, cues };
}
