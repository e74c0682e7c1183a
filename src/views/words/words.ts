/** A language of the interface → its words: texts with values filled in, plural forms, numbers, money and dates as that language writes them. */
import { later } from '../../model/once.ts';
import { exact, type Sum } from '../money.ts';
import { annotateEn } from './annotate-en.ts';
import { annotateUk } from './annotate-uk.ts';
import { blockEn } from './block-en.ts';
import { blockUk } from './block-uk.ts';
import { cliEn } from './cli-en.ts';
import { cliUk } from './cli-uk.ts';
import { compareEn } from './compare-en.ts';
import { compareUk } from './compare-uk.ts';
import { dashboardEn } from './dashboard-en.ts';
import { dashboardUk } from './dashboard-uk.ts';
import { editorEn } from './editor-en.ts';
import { editorUk } from './editor-uk.ts';
import { exportsEn } from './exports-en.ts';
import { exportsUk } from './exports-uk.ts';
import { en, enPlurals } from './en.ts';
import { knowledgeEn } from './knowledge-en.ts';
import { knowledgeUk } from './knowledge-uk.ts';
import { registerEn } from './register-en.ts';
import { registerUk } from './register-uk.ts';
import { treeEn } from './tree-en.ts';
import { treeUk } from './tree-uk.ts';
import { uk, ukPlurals } from './uk.ts';

export type Locale = 'uk' | 'en';
export type WordKey =
  | keyof typeof en
  | keyof typeof cliEn
  | keyof typeof dashboardEn
  | keyof typeof editorEn
  | keyof typeof exportsEn
  | keyof typeof knowledgeEn
  | keyof typeof blockEn
  | keyof typeof registerEn
  | keyof typeof treeEn
  | keyof typeof compareEn
  | keyof typeof annotateEn;
type PluralKey = keyof typeof enPlurals;
export type Values = Readonly<Record<string, string | number>>;

export interface Words {
  readonly locale: Locale;
  /** `{name}` in the text is filled from `values`; a name without a value stays as it is. */
  t(key: WordKey, values?: Values): string;
  /** `plural('records', 5)` → «5 записів». */
  plural(key: PluralKey, n: number): string;
  /** The text of `group.value` («act.pledge») when there is one, else the value itself: what a note says may be anything. */
  label(group: string, value: string): string;
  number(n: number): string;
  money(sum: Sum): string;
  /** EDTF: 2026, 2026-03, 2026-03-05, 2026-Q1, 2026-H2, seasons 2026-21 … 24 and quarters 2026-33 … 36; anything else as it is. */
  date(edtf: string): string;
  /** «5 – 9 березня», «від …», «до …»; '' when both ends are open. */
  dates(from: string | null, to: string | null): string;
}

type Table = Readonly<Record<string, string>>;
type Plurals = Readonly<Record<PluralKey, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;

/** Each in its own table, and not put together in one: the editor waits for it when it starts, and a text is found in a step or two. */
const TABLES: Readonly<Record<Locale, { readonly texts: readonly Table[]; readonly plurals: Plurals }>> = {
  en: {
    texts: [
      en,
      cliEn,
      dashboardEn,
      editorEn,
      exportsEn,
      knowledgeEn,
      blockEn,
      registerEn,
      treeEn,
      compareEn,
      annotateEn,
    ],
    plurals: enPlurals,
  },
  uk: {
    texts: [
      uk,
      cliUk,
      dashboardUk,
      editorUk,
      exportsUk,
      knowledgeUk,
      blockUk,
      registerUk,
      treeUk,
      compareUk,
      annotateUk,
    ],
    plurals: ukPlurals,
  },
};

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : hole));

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** A month of the calendar, no season and no quarter. */
const MONTH = /^\d{4}-(?:0\d|1[0-2])/;
const PART = /^(\d{4})-([QH])([1-4])$/;

function made(locale: Locale): Words {
  const { texts, plurals } = TABLES[locale];
  const textOf = (key: string): string | undefined => {
    for (const table of texts) if (Object.hasOwn(table, key)) return table[key];
    return undefined;
  };
  // `Intl` takes its time, and many a session writes no date
  const rules = later(() => new Intl.PluralRules(locale));
  const numbers = later(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));
  const days = later(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const months = later(() => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));

  const t = (key: WordKey, values: Values = {}): string => fill(textOf(key) ?? key, values);
  const number = (n: number): string => numbers().format(n);

  function date(edtf: string): string {
    const part = PART.exec(edtf);
    if (part) return t(part[2] === 'Q' ? 'date.quarter' : 'date.half', { n: part[3] ?? '', year: part[1] ?? '' });
    const [, year, month, day] = DATE.exec(edtf) ?? [];
    if (!year) return edtf;
    if (!month) return year;
    const n = Number(month);
    if (n >= 33 && n <= 36 && !day) return t('date.quarter', { n: n - 32, year });
    const season = textOf(`date.season.${month}`);
    if (season !== undefined && !day) return fill(season, { year });
    const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
    // «2026-02-30» is not a day, though Date may turn it into one
    if (Number.isNaN(moment.getTime()) || (day && moment.getUTCDate() !== Number(day))) return edtf;
    return (day ? days : months)().format(moment);
  }

  /** «8–14 вересня 2025 р.»: what both ends share is said once. */
  function between(from: string, to: string): string {
    const format = [from, to].every((end) => end.length === 10)
      ? days()
      : [from, to].every((end) => end.length === 7)
        ? months()
        : null;
    const [first, last] = [from, to].map((end) => new Date(`${end.length === 7 ? `${end}-01` : end}T00:00:00Z`));
    const isTime = first && last && first <= last && date(from) !== from && date(to) !== to;
    return format && isTime && MONTH.test(from) && MONTH.test(to)
      ? format.formatRange(first, last)
      : t('date.range', { from: date(from), to: date(to) });
  }

  const words: Words = {
    locale,
    t,
    number,
    date,
    plural(key, n) {
      const forms = plurals[key];
      return fill(forms[rules().select(n)] ?? forms.other ?? '{n}', { n: number(n) });
    },
    label: (group, value) => textOf(`${group}.${value}`) ?? value,
    money: (sum) => exact(sum, words),
    dates(from, to) {
      if (from && to) return from === to ? date(from) : between(from, to);
      if (from) return t('date.since', { from: date(from) });
      return to ? t('date.until', { to: date(to) }) : '';
    },
  };
  return words;
}

const READY = new Map<Locale, Words>();

export function words(locale: Locale): Words {
  const ready = READY.get(locale) ?? made(locale);
  READY.set(locale, ready);
  return ready;
}
