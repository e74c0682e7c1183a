/** Figures → the HTML that every part of the dashboard is made of: names, buttons or links, tables. Everything that notes say is escaped. */
import type { Commitment } from '../register/commitments.ts';
import type { Figure } from '../views/dashboard.ts';
import { nameOfParty } from '../views/names.ts';
import type { Converted } from '../views/rates.ts';
import type { Reader } from '../views/told.ts';
import type { WordKey, Words } from '../views/words/words.ts';
import { escaped } from '../views/xml.ts';

/** Rates are shown only in the editor, where a person has switched them on. */
export interface RatesShown {
  readonly host: string;
  /** Days whose rates are not known yet. */
  readonly unknown: number;
  readonly converted: Converted;
}

export interface PageOptions extends Reader {
  readonly rates?: RatesShown;
  /** Where a report tells of a commitment; null in the editor, where one asks. */
  readonly place: ((commitment: Commitment) => { readonly href: string; readonly label: string } | null) | null;
}

export type By = 'giver' | 'stage' | 'month' | 'programme' | 'theme';

/** A page with more is no longer drawn at once. */
export const ROWS = 200;
const LINKS = 100;

export const p = (text: string, more = ' class="soft"'): string => `<p${more}>${escaped(text)}</p>`;

export function nameOf(by: By, key: string, [first]: readonly Commitment[], { words, known }: Reader): string {
  if (key === '') return words.t(`dashboard.none.${by}`);
  const analysis = first?.lead.note.analysis ?? null;
  switch (by) {
    case 'giver':
      return key
        .split(' ')
        .map((id) => nameOfParty(id, analysis, words, known))
        .join(' + ');
    case 'month':
      return words.date(key);
    default:
      return words.label(by, key);
  }
}

export const unreviewedIn = ({ of }: Figure): number => of.filter(({ isUnreviewed }) => isUnreviewed).length;

export const countText = (figure: Figure, words: Words): string => {
  const unreviewed = unreviewedIn(figure);
  const commitments = words.plural('commitments', figure.of.length);
  return unreviewed === 0
    ? commitments
    : words.t('dashboard.count', { commitments, unreviewed: words.plural('unreviewed', unreviewed) });
};

/** The text of a figure, to be asked for its sentences. */
export const asked = (figure: Figure, text: string, { place }: PageOptions): string =>
  place
    ? `<span id="${escaped(figure.id)}">${text}</span>`
    : `<button type="button" id="${escaped(figure.id)}" data-figure="${escaped(figure.id)}">${text}</button>`;

/** In a report, links to where it tells of each commitment. */
export function sentences({ of }: Figure, { place, words }: PageOptions): string {
  const links = of.slice(0, LINKS).flatMap((commitment) => {
    const found = place?.(commitment);
    return found ? [`<a href="${escaped(found.href)}">${escaped(found.label)}</a>`] : [];
  });
  return [
    ...links,
    ...(of.length > LINKS ? [escaped(words.t('dashboard.more', { n: words.number(of.length - LINKS) }))] : []),
  ].join(', ');
}

export interface Row {
  readonly cells: readonly string[];
  readonly figure: Figure | null;
}

/** The first cell names the row. `part`: what its section is called by. `heads`: texts, `cells`: HTML. */
export function table(part: string, heads: readonly string[], rows: readonly Row[], options: PageOptions): string {
  const { words, place } = options;
  const all = place ? [...heads, words.t('dashboard.sentences')] : heads;
  const body = rows.slice(0, ROWS).map(({ cells, figure }) => {
    const [first = '', ...rest] = place ? [...cells, figure ? sentences(figure, options) : ''] : cells;
    return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const left = rows.length - ROWS;
  return [
    `<table aria-labelledby="part-${part}">`,
    `<thead><tr>${all.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table>`,
    left > 0 ? p(words.t('dashboard.more', { n: words.number(left) })) : '',
  ].join('\n');
}

/** Open in a report: nothing can be opened on paper. */
export const details = (id: string, content: string, { words, place }: PageOptions): string =>
  `<details id="${id}"${place ? ' open' : ''}><summary>${escaped(words.t('dashboard.table'))}</summary>\n${content}\n</details>`;

export function section(name: string, title: WordKey, parts: readonly string[], { words }: Reader): string {
  const id = `part-${name}`;
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(words.t(title))}</h2>\n${parts.filter(Boolean).join('\n')}\n</section>`;
}
