/** A given name in the nominative → its singular forms, the vocative too; names of foreign shape that do not decline come back unchanged. */
import type { Form, Gender } from '../model/grammar.ts';

export const ALL_CASES = 'ngdailv';

/** What replaces the last `cut` letters, with the cases of each: «а:ga» genitive and accusative. */
interface Paradigm {
  readonly cut: number;
  readonly endings: string;
}

const HARD = ':n а:ga у:dl ові:dl ом:i і:l е:v';
const VELAR = ':n а:ga у:dlv ові:dl ом:i';
const MIXED = ':n а:ga у:dlv еві:dl ем:i і:l е:v';
const SOFT = ':n я:ga ю:dlv еві:dl ем:i і:l';
/** «Ігор»: soft though nothing shows it. */
const SOFT_R = /^(?:ігор|лазар)$/;
/** «Павел» of Czechs: the vowel of the nominative is dropped. */
const FLEETING: Readonly<Record<string, string>> = { павел: 'павл' };
const SOFTENED: Readonly<Record<string, string>> = { г: 'з', ґ: 'з', к: 'ц', х: 'с' };

const INDECLINABLE: Paradigm = { cut: 0, endings: `:${ALL_CASES}` };

function inA(word: string): Paradigm {
  const before = word.at(-2) ?? '';
  if (word.endsWith('я')) {
    return /[аеєиіїоуюя]/.test(before)
      ? { cut: 1, endings: 'я:n ї:gdl ю:a єю:i є:v' }
      : { cut: 1, endings: 'я:n і:gdl ю:a ею:i е:v' };
  }
  if (/[жчшщ]/.test(before)) return { cut: 1, endings: 'а:n і:gdl у:a ею:i о:v' };
  if (/[аеєиіїоуюя]/.test(before)) return INDECLINABLE;
  const soft = SOFTENED[before];
  return soft
    ? { cut: 2, endings: `${before}а:n ${before}и:g ${soft}і:dl ${before}у:a ${before}ою:i ${before}о:v` }
    : { cut: 1, endings: 'а:n и:g і:dl у:a ою:i о:v' };
}

function masculine(word: string, foreign: boolean): Paradigm {
  if (/[ая]$/.test(word)) return inA(word);
  if (word.endsWith('о')) {
    if (foreign) return INDECLINABLE;
    return {
      cut: 1,
      endings: /[гкх]о$/.test(word) ? 'о:n а:ga у:dlv ові:dl ом:i' : 'о:n а:ga у:dl ові:dl ом:i і:l е:v',
    };
  }
  if (word.endsWith('й')) return { cut: 1, endings: 'й:n я:ga ю:dlv єві:dl єм:i ї:l' };
  if (word.endsWith('ець')) return { cut: 3, endings: 'ець:n ця:ga цю:d цеві:dl цем:i ці:l цю:v че:v' };
  if (word.endsWith('ь')) return { cut: 1, endings: 'ь:n я:ga ю:dlv еві:dl ем:i і:l' };
  if (/[еєиіїую]$/.test(word)) return INDECLINABLE;
  if (SOFT_R.test(word)) return { cut: 0, endings: SOFT };
  if (/[жчшщ]$/.test(word)) return { cut: 0, endings: MIXED };
  return { cut: 0, endings: /[гґкх]$/.test(word) ? VELAR : HARD };
}

function feminine(word: string): Paradigm {
  if (/[ая]$/.test(word)) return inA(word);
  if (word === 'любов') return { cut: 0, endings: ":na і:gdl 'ю:i е:v" };
  if (/[лн]ь$/.test(word)) return { cut: 1, endings: `ь:na і:gdl ${word.at(-2)}ю:i е:v` };
  return INDECLINABLE;
}

function spell(stem: string, endings: string, gender: Gender): Form[] {
  return endings.split(' ').map((row) => {
    const colon = row.indexOf(':');
    return { text: stem + row.slice(0, colon), cases: row.slice(colon + 1), number: 'sg', gender };
  });
}

/** A fleeting vowel leaves the nominative as it is and shortens every other form. */
function withStem(word: string, paradigm: Paradigm, gender: Gender): Form[] {
  const short = FLEETING[word.toLowerCase()];
  if (!short) return spell(word.slice(0, word.length - paradigm.cut), paradigm.endings, gender);
  const stem = word.slice(0, 1) + short.slice(1);
  return [{ text: word, cases: 'n', number: 'sg', gender }, ...spell(stem, HARD.replace(':n ', ''), gender)];
}

/** All singular forms. `foreign`: a final -о does not decline («Маріо»), as it does in «Марко». */
export function declineAnimate(word: string, gender: 'm' | 'f', foreign = false): readonly Form[] {
  const lower = word.toLowerCase();
  return withStem(word, gender === 'm' ? masculine(lower, foreign) : feminine(lower), gender);
}

/** Cases that both may be; an empty list of cases says nothing and narrows nothing. */
export function shared(a: string, b: string): string {
  if (!a || !b) return a || b;
  let out = '';
  for (const letter of a) if (b.includes(letter)) out += letter;
  return out;
}
