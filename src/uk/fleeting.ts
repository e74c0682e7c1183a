/** A masculine noun whose last vowel comes and goes → its forms: «січень, січня», «десяток, десятка», «понеділок, понеділка». */
import type { Form } from '../model/grammar.ts';
import { decline } from './declension.ts';

/** Every form but the vocative, which names of months and sums do not need. */
export function declineFleeting(name: string): readonly Form[] {
  const soft = name.endsWith('нь');
  const stem = name.slice(0, soft ? -3 : -2) + (soft ? 'нь' : name.slice(-1));
  return decline(stem, soft ? 'Брюссель' : 'Лондон')
    .filter(({ cases }) => cases !== 'v')
    .map((form) => (form.text === stem ? { ...form, text: name } : form));
}
