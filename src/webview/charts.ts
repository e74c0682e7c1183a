/** Values → a chart as SVG: no script, no style of its own, colours from the page. What is reviewed is filled, what is not has only a line round it. */
import { barX, cell, type Markish, plot, type PlotOptions, rectY, ruleY, text } from '@observablehq/plot';
import { svgDocument } from './svg-document.ts';

/** One bar, or one part of the time. */
export interface Bar {
  /** Unique in its chart. */
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** Of it. */
  readonly reviewed: number;
  /** At the end of the bar. */
  readonly label: string;
  /** When somebody points at it. */
  readonly title: string;
  readonly href: string;
}

const WIDTH = 460;
const ROW = 24;
/** Letters of a name that fit beside the bars. */
const NAME = 26;
const LETTER = 7.2;

const FILLED = { fill: 'var(--bar)', stroke: 'var(--bar)' } as const;
const OPEN = { fill: 'var(--bar-open)', stroke: 'var(--bar)' } as const;

const cut = (name: string): string => {
  const letters = Array.from(name);
  return letters.length > NAME
    ? `${letters
        .slice(0, NAME - 1)
        .join('')
        .trimEnd()}…`
    : name;
};
const widthOf = (texts: readonly string[]): number =>
  Math.ceil(LETTER * Math.max(5, ...texts.map((one) => Array.from(one).length)));

/** The chart is for the eyes: the table beside it says the same. Links in it are for the pointer, those of the table for the keyboard. */
function drawn(options: PlotOptions, marks: readonly Markish[]): string {
  const made = plot({
    width: WIDTH,
    ...options,
    document: svgDocument() as unknown as NonNullable<PlotOptions['document']>,
    className: 'chart',
    marks: [...marks],
  });
  return made.outerHTML.replace('<svg ', '<svg aria-hidden="true" ').replaceAll('<a ', '<a tabindex="-1" ');
}

const names = (bars: readonly Pick<Bar, 'key' | 'name'>[]): ReadonlyMap<string, string> =>
  new Map(bars.map(({ key, name }) => [key, cut(name)]));

const linked = { href: 'href', title: 'title' } as const;

/** Lying bars, a row each. */
export function barChart(bars: readonly Bar[]): string {
  const shown = names(bars);
  const left = widthOf([...shown.values()]) + 10;
  const right = widthOf(bars.map(({ label }) => label)) + 12;
  const ends = { y: 'key', ...linked } as const;
  return drawn(
    {
      height: bars.length * ROW + 8,
      marginTop: 4,
      marginBottom: 4,
      marginLeft: left,
      marginRight: right,
      x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ value }) => value))] },
      y: {
        label: null,
        tickSize: 0,
        domain: bars.map(({ key }) => key),
        tickFormat: (key: string) => shown.get(key) ?? key,
      },
    },
    [
      barX(bars, { x1: 'reviewed', x2: 'value', ...OPEN, ...ends }),
      barX(
        bars.filter(({ reviewed }) => reviewed > 0),
        { x1: 0, x2: 'reviewed', ...FILLED, ...ends },
      ),
      text(bars, { x: 'value', y: 'key', text: 'label', textAnchor: 'start', dx: 6, href: 'href' }),
    ],
  );
}

/** Standing bars along the time; `key` of each is the month, «2025-05». */
export function timeChart(bars: readonly Bar[], locale: string): string {
  const months = bars.map((bar) => ({ ...bar, month: new Date(`${bar.key}-01T00:00:00Z`) }));
  const figures = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const years = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const times = months.map(({ month }) => month.getTime());
  const span = (Math.max(...times) - Math.min(...times)) / (30 * 86_400_000);
  const every = span <= 8 ? 'month' : span <= 24 ? '3 months' : 'year';
  const ends = { x: 'month', interval: 'month', ...linked } as const;
  return drawn(
    {
      height: 190,
      marginTop: 12,
      marginBottom: 36,
      marginLeft: 64,
      marginRight: 12,
      x: {
        type: 'utc',
        label: null,
        ticks: every,
        tickFormat: (day: Date) => {
          const isFirst = day.getUTCMonth() === 0 || day.getTime() <= Math.min(...times);
          return every === 'year'
            ? years.format(day)
            : isFirst
              ? `${short.format(day)}\n${years.format(day)}`
              : short.format(day);
        },
      },
      y: { label: null, grid: true, ticks: 4, tickFormat: (value: number) => figures.format(value) },
    },
    [
      rectY(months, { y1: 'reviewed', y2: 'value', ...OPEN, ...ends }),
      rectY(
        months.filter(({ reviewed }) => reviewed > 0),
        { y1: 0, y2: 'reviewed', ...FILLED, ...ends },
      ),
      ruleY([0]),
    ],
  );
}

interface Square extends Pick<Bar, 'label' | 'title' | 'href' | 'value'> {
  readonly row: string;
  readonly column: string;
}

/** Rows × columns: the more, the darker, and the number says it too. */
export function matrixChart(
  squares: readonly Square[],
  rows: readonly Pick<Bar, 'key' | 'name'>[],
  columns: readonly Pick<Bar, 'key' | 'name'>[],
): string {
  const [across, down] = [names(columns), names(rows)];
  const most = Math.max(1, ...squares.map(({ value }) => value));
  const left = widthOf([...down.values()]) + 10;
  return drawn(
    {
      width: left + columns.length * 76 + 8,
      height: rows.length * ROW + 92,
      marginTop: 88,
      marginBottom: 4,
      marginLeft: left,
      marginRight: 8,
      padding: 0.06,
      x: {
        axis: 'top',
        label: null,
        tickSize: 0,
        tickRotate: -32,
        domain: columns.map(({ key }) => key),
        tickFormat: (key: string) => across.get(key) ?? key,
      },
      y: {
        label: null,
        tickSize: 0,
        domain: rows.map(({ key }) => key),
        tickFormat: (key: string) => down.get(key) ?? key,
      },
    },
    [
      cell(squares, {
        x: 'column',
        y: 'row',
        fill: 'var(--bar)',
        fillOpacity: ({ value }: Square) => 0.12 + 0.3 * (value / most),
        stroke: 'var(--bar)',
        ...linked,
      }),
      text(squares, { x: 'column', y: 'row', text: 'label', href: 'href' }),
    ],
  );
}

/** What is asked for above what is given, a pair a purpose. */
export function pairChart(
  pairs: readonly { readonly key: string; readonly name: string; readonly asked: Bar; readonly given: Bar | null }[],
): string {
  const shown = names(pairs);
  const bars = pairs.flatMap(({ key, asked, given }) => [
    { ...asked, pair: key, kind: 'asked' },
    ...(given ? [{ ...given, pair: key, kind: 'given' }] : []),
  ]);
  const left = widthOf([...shown.values()]) + 10;
  const right = widthOf(bars.map(({ label }) => label)) + 12;
  const ends = { fy: 'pair', y: 'kind', ...linked } as const;
  return drawn(
    {
      height: pairs.length * 52 + 8,
      marginTop: 4,
      marginBottom: 4,
      marginLeft: left,
      marginRight: right,
      x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ value }) => value))] },
      y: { axis: null, domain: ['asked', 'given'] },
      fy: {
        axis: 'left',
        label: null,
        domain: pairs.map(({ key }) => key),
        tickFormat: (key: string) => shown.get(key) ?? key,
      },
    },
    [
      barX(
        bars.filter(({ kind }) => kind === 'asked'),
        { x: 'value', fill: 'var(--need-open)', stroke: 'var(--need)', ...ends },
      ),
      barX(
        bars.filter(({ kind }) => kind === 'given'),
        { x: 'value', ...FILLED, ...ends },
      ),
      text(bars, { x: 'value', y: 'kind', fy: 'pair', text: 'label', textAnchor: 'start', dx: 6, href: 'href' }),
    ],
  );
}
