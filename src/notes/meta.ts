/** Front matter → what it says of the note: title, outlet, address, date. Each from the first of its usual keys that has a usable value. */
import { isScalar } from 'yaml';
import type { NoteMeta } from '../model/note.ts';
import { type Front, pairOf } from './front-matter.ts';

const OUTLET = ['outlet', 'source', 'publisher', 'site'];
const URL = ['url', 'link', 'source_url', 'source'];
const DATE = ['date', 'published', 'created'];

const ADDRESS = /^https?:\/\/\S+$/i;

/** «2026-03-05», «2026-03-05T10:00:00+02:00», «05.03.2026» → 2026-03-05; null when there is no such day. */
export function isoDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,].*)?$/.exec(text);
  const [year, month, day] = (iso ? iso.slice(1) : (dotted?.slice(1).reverse() ?? [])).map(Number);
  if (!year || !month || !day || month > 12) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const two = (part: number): string => String(part).padStart(2, '0');
  return day > days ? null : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

export function metaOf(front: Front): NoteMeta {
  const said = (key: string): string => {
    const value = pairOf(front.root, key)?.value;
    return isScalar(value) && value.value !== null ? String(value.value).trim() : '';
  };
  const first = (keys: readonly string[], fits: (text: string) => boolean): string | null =>
    keys.map(said).find((text) => text && fits(text)) ?? null;
  const date = first(DATE, (text) => isoDate(text) !== null);
  return {
    title: said('title') || null,
    // some clippers write the address under «source»
    outlet: first(OUTLET, (text) => !ADDRESS.test(text)),
    url: first(URL, (text) => ADDRESS.test(text)),
    date: date && isoDate(date),
  };
}
