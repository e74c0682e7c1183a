/**
 * Commitments → what the dashboard shows: what counts by giver, stage, month and programme, each currency by itself, needs beside pledges,
 * what is overdue and where notes disagree. Every figure knows the commitments that it is made of. Nothing here is text yet.
 */
import { groupBy, put } from '../model/sorted.ts';
import { type Act, STAGES } from '../model/statement.ts';
import type { Commitment } from '../register/commitments.ts';
import { sumsOf, type Total } from '../register/ledger.ts';
import { totals } from '../register/totals.ts';

/** What people may click: a number, and the commitments behind it. */
export interface Figure {
  /** Unique on the page, without spaces: «giver-3-EUR». */
  readonly id: string;
  readonly of: readonly Commitment[];
  /** null: a number of commitments, not of money. */
  readonly total: Total | null;
  /** What of it a person has reviewed; null when nothing. */
  readonly reviewed: Total | null;
}

/** Commitments that have something in common. */
export interface Group {
  /** Ids parted by spaces, a stage, a month, a programme, a theme; '' when there is no such thing. */
  readonly key: string;
  readonly count: Figure;
  /** A figure a currency, in the order of their codes. */
  readonly sums: readonly Figure[];
}

export interface Cell {
  readonly giver: string;
  readonly programme: string;
  readonly group: Group;
}

export interface Need {
  readonly theme: string;
  /** What is asked for, with the sum that is said. */
  readonly needed: Group;
  /** What counts as given for the same. */
  readonly pledged: Group;
}

export interface Dashboard {
  readonly asOf: string | null;
  /** Of the aid; own funds of a state are in `domestic` alone. */
  readonly aid: Group;
  readonly domestic: Group;
  /** Sums that count and whose currency nobody knows. */
  readonly unclear: number;
  readonly byGiver: readonly Group[];
  /** Everything that is tracked, what does not count too: its stage may be why. In the order of stages. */
  readonly byStage: readonly Group[];
  /** By the month in which it was first told, in the order of time; undated last. */
  readonly byMonth: readonly Group[];
  readonly byProgramme: readonly Group[];
  /** Giver × programme, only where there is something. */
  readonly matrix: readonly Cell[];
  readonly needs: readonly Need[];
  /** The longest overdue first. */
  readonly overdue: readonly Figure[];
  readonly conflicts: readonly Figure[];
}

const NEEDS: ReadonlySet<Act> = new Set<Act>(['need', 'request', 'target']);

const isReviewed = ({ isUnreviewed }: Commitment): boolean => !isUnreviewed;
const ofCurrency = (list: readonly Total[], currency: string): Total | null =>
  list.find((total) => total.currency === currency) ?? null;

const countOf = (id: string, of: readonly Commitment[]): Figure => ({ id, of, total: null, reviewed: null });

function groupOf(key: string, id: string, of: readonly Commitment[]): Group {
  const { aid, domestic } = totals(of);
  const known = totals(of.filter(isReviewed));
  const sums = [...aid, ...domestic].map((total): Figure => {
    const { currency } = total;
    return {
      id: `${id}-${currency}`,
      of: of.filter(({ counted, worth }) => counted && worth.some((one) => one.currency === currency)),
      total,
      reviewed: ofCurrency(known.aid, currency) ?? ofCurrency(known.domestic, currency),
    };
  });
  return { key, count: countOf(id, of), sums };
}

type Order = (a: Group, b: Group) => number;
const byKey: Order = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
/** The most first; what has no name last. */
const byCount: Order = (a, b) => {
  if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1;
  return b.count.of.length - a.count.of.length || byKey(a, b);
};

function grouped(
  name: string,
  of: readonly Commitment[],
  key: (one: Commitment) => string,
  order: Order = byCount,
): readonly Group[] {
  return [...groupBy(of, key)].map(([value, own], i) => groupOf(value, `${name}-${i}`, own)).sort(order);
}

/** When it was first told. */
function toldOn({ statements, lead }: Commitment): string | null {
  const { note } = statements.find(({ role }) => role === 'same')?.row ?? lead;
  return note.analysis?.date ?? note.meta.date;
}

const giverOf = ({ by }: Commitment): string => by.join(' ');
const programmeOf = ({ lead }: Commitment): string => lead.record.programme ?? '';
const themeOf = ({ lead }: Commitment): string => lead.record.theme ?? '';

const ORDER = ['', ...STAGES].reverse();
const byStage: Order = (a, b) => ORDER.indexOf(b.key) - ORDER.indexOf(a.key);
const byTime: Order = (a, b) => (a.key === '' ? 1 : b.key === '' ? -1 : byKey(a, b));

function matrixOf(aid: readonly Commitment[]): readonly Cell[] {
  const ofProgrammes = aid.filter((one) => programmeOf(one) !== '');
  return [...groupBy(ofProgrammes, (one) => `${programmeOf(one)}\n${giverOf(one)}`)].map(([key, own], i) => {
    const [programme = '', giver = ''] = key.split('\n');
    return { giver, programme, group: groupOf(key, `matrix-${i}`, own) };
  });
}

/** A need is added to nothing else: what it says is its worth only here. */
const asked = (one: Commitment): Commitment => ({
  ...one,
  counted: true,
  domestic: false,
  isUnreviewed: one.lead.record.review === 'auto',
  worth: sumsOf(one.lead.record).map(({ currency, min, max, approx }) => ({
    currency,
    min: min ?? 0,
    max,
    ...(approx && { approx }),
  })),
});

function needsOf(commitments: readonly Commitment[], aid: readonly Commitment[]): readonly Need[] {
  const needs = commitments
    .filter(({ lead: { record } }) => NEEDS.has(record.act) && record.polarity !== 'neg')
    .map(asked)
    .filter(({ worth }) => worth.length > 0);
  return [...groupBy(needs, themeOf)]
    .map(([theme, own], i) => ({
      theme,
      needed: groupOf(theme, `need-${i}`, own),
      pledged: groupOf(
        theme,
        `pledged-${i}`,
        aid.filter((one) => themeOf(one) === theme),
      ),
    }))
    .sort((a, b) => byCount(a.needed, b.needed));
}

/** `commitments`: of a register, and already narrowed where a filter is in force. */
export function dashboardOf(all: readonly Commitment[], asOf: string | null): Dashboard {
  const commitments = all.filter(({ lead }) => lead.record.review !== 'rejected');
  const counted = commitments.filter((one) => one.counted);
  const aid = counted.filter(({ domestic }) => !domestic);
  const tracked = commitments.filter(({ branch, domestic }) => branch === 'commitments' && !domestic);
  return {
    asOf,
    aid: groupOf('aid', 'aid', aid),
    domestic: groupOf(
      'domestic',
      'domestic',
      counted.filter(({ domestic }) => domestic),
    ),
    unclear: counted.flatMap(({ worth }) => worth).filter(({ currency }) => currency === null).length,
    byGiver: grouped('giver', aid, giverOf),
    byStage: grouped('stage', tracked, ({ stage }) => stage ?? '', byStage),
    byMonth: grouped('month', aid, (one) => toldOn(one)?.slice(0, 'YYYY-MM'.length) ?? '', byTime),
    byProgramme: grouped('programme', aid, programmeOf),
    matrix: matrixOf(aid),
    needs: needsOf(commitments, aid),
    overdue: commitments
      .filter(({ isOverdue }) => isOverdue)
      .sort((a, b) => (a.due?.day ?? 0) - (b.due?.day ?? 0))
      .map((one, i) => countOf(`overdue-${i}`, [one])),
    conflicts: commitments
      .filter(({ conflicts }) => conflicts.length > 0)
      .map((one, i) => countOf(`conflict-${i}`, [one])),
  };
}

const ofGroup = ({ count, sums }: Group): readonly Figure[] => [count, ...sums];

/** Every figure by its id: what a click on the page asks for. */
export function figuresOf(dashboard: Dashboard): ReadonlyMap<string, Figure> {
  const {
    aid,
    domestic,
    byGiver,
    byStage: stages,
    byMonth,
    byProgramme,
    matrix,
    needs,
    overdue,
    conflicts,
  } = dashboard;
  const groups = [
    ...[aid, domestic],
    ...[...byGiver, ...stages, ...byMonth, ...byProgramme],
    ...matrix.map(({ group }) => group),
    ...needs.flatMap(({ needed, pledged }) => [needed, pledged]),
  ];
  return new Map([...groups.flatMap(ofGroup), ...overdue, ...conflicts].map((figure) => [figure.id, figure]));
}

/** One currency of many groups, the largest first: what one chart shows. */
export interface Series {
  readonly currency: string;
  readonly bars: readonly { readonly key: string; readonly figure: Figure & { readonly total: Total } }[];
}

const hasTotal = (figure: Figure): figure is Figure & { readonly total: Total } => figure.total !== null;
/** «До 5 млрд» has no lower end and yet a length. */
export const lengthOf = ({ min, max }: Pick<Total, 'min' | 'max'>): number => min || (max ?? 0);

/** Currencies with the most commitments first. `keep`: in the order of the groups, as time goes. */
export function seriesOf(groups: readonly Group[], keep = false): readonly Series[] {
  const series = new Map<string, Series['bars'][number][]>();
  for (const { key, sums } of groups)
    for (const figure of sums.filter(hasTotal)) put(series, figure.total.currency, { key, figure });
  const counted = (bars: Series['bars']): number => bars.reduce((sum, { figure }) => sum + figure.of.length, 0);
  return [...series]
    .map(([currency, bars]) => ({
      currency,
      bars: keep ? bars : bars.sort((a, b) => lengthOf(b.figure.total) - lengthOf(a.figure.total)),
    }))
    .sort((a, b) => counted(b.bars) - counted(a.bars) || (a.currency < b.currency ? -1 : 1));
}
