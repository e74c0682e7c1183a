/** Each part of the dashboard as HTML: a chart for the eyes and the same as a table for everybody. No script is needed. */
import { conflictText, deadline, standingOf, titleOf } from '../views/commitment.ts';
import {
  type Cell,
  type Dashboard,
  type Figure,
  type Group,
  lengthOf,
  type Need,
  type Series,
  seriesOf,
} from '../views/dashboard.ts';
import { exact, short } from '../views/money.ts';
import { HRYVNIA } from '../views/rates.ts';
import type { Reader } from '../views/told.ts';
import type { WordKey } from '../views/words/words.ts';
import { escaped } from '../views/xml.ts';
import { type Bar, barChart, matrixChart, pairChart, timeChart } from './charts.ts';
import {
  asked,
  type By,
  countText,
  details,
  nameOf,
  p,
  type PageOptions,
  type RatesShown,
  type Row,
  ROWS,
  section,
  sentences,
  table,
  unreviewedIn,
} from './tables.ts';

/** A chart with more is no longer read. */
const BARS = 12;
const CHARTS = 6;
const COLUMNS = 8;

const legend = ({ words }: Reader): string =>
  `<ul class="legend" aria-hidden="true"><li>${escaped(words.t('dashboard.legend.reviewed'))}</li><li class="open">${escaped(words.t('dashboard.legend.unreviewed'))}</li></ul>`;

const panel = (caption: string, chart: string, note = '', more = ''): string =>
  `<figure${more}><figcaption>${escaped(caption)}</figcaption>\n${chart}${note === '' ? '' : `\n${p(note)}`}</figure>`;
const panels = (all: readonly string[]): string => `<div class="panels">\n${all.join('\n')}\n</div>`;

function barOf(key: string, name: string, figure: Figure, { words }: Reader): Bar {
  const { total, reviewed, of, id } = figure;
  const about = countText(figure, words);
  return {
    key,
    name,
    value: total ? lengthOf(total) : of.length,
    reviewed: total ? (reviewed ? Math.min(lengthOf(reviewed), lengthOf(total)) : 0) : of.length - unreviewedIn(figure),
    label: total ? short(total, words) : words.number(of.length),
    title: `${name}: ${total ? `${exact(total, words)}, ${about}` : about}`,
    href: `#${id}`,
  };
}

const barsOf = (by: By, bars: Series['bars'], options: PageOptions): readonly Bar[] =>
  bars.map(({ key, figure }) => barOf(key, nameOf(by, key, figure.of, options), figure, options));

/** A chart a currency; how many there are of each is said, since none may be compared with another. */
function currencyPanels(
  series: readonly Series[],
  draw: (bars: Series['bars']) => readonly [chart: string, left: number],
  { words }: Reader,
): readonly string[] {
  const left = series.slice(CHARTS).map(({ currency }) => currency);
  return [
    panels(
      series.slice(0, CHARTS).map(({ currency, bars }) => {
        const [chart, more] = draw(bars);
        return panel(currency, chart, more > 0 ? words.t('dashboard.moreBars', { n: words.number(more) }) : '');
      }),
    ),
    left.length > 0 ? p(words.t('dashboard.moreCurrencies', { list: left.join(', ') })) : '',
  ];
}

/** Sums one below the other, since no two currencies make one figure. */
const sumsCell = ({ sums }: Group, options: PageOptions): string =>
  sums
    .map((figure) => (figure.total ? asked(figure, escaped(exact(figure.total, options.words)), options) : ''))
    .join('') || '–';

function groupTable(
  by: 'giver' | 'stage' | 'month' | 'programme',
  groups: readonly Group[],
  options: PageOptions,
): string {
  const { words } = options;
  const rows = groups.map(
    (group): Row => ({
      cells: [
        escaped(nameOf(by, group.key, group.count.of, options)),
        sumsCell(group, options),
        asked(group.count, words.number(group.count.of.length), options),
        words.number(unreviewedIn(group.count)),
      ],
      figure: group.count,
    }),
  );
  const heads = [
    words.t(`dashboard.name.${by}`),
    words.t('report.sum'),
    words.t('report.records'),
    words.t('report.unreviewed'),
  ];
  return details(`table-${by}`, table(by, heads, rows, options), options);
}

export function byCurrency(by: 'giver' | 'programme', groups: readonly Group[], options: PageOptions): string {
  const series = seriesOf(groups);
  const draw = (bars: Series['bars']): readonly [string, number] => [
    barChart(barsOf(by, bars.slice(0, BARS), options)),
    bars.length - BARS,
  ];
  return section(
    by,
    `dashboard.${by}`,
    [
      legend(options),
      ...(series.length > 0 ? currencyPanels(series, draw, options) : []),
      groupTable(by, groups, options),
    ],
    options,
  );
}

export function byStage(groups: readonly Group[], options: PageOptions): string {
  const { words } = options;
  const bars = groups.map(({ key, count }) => barOf(key, nameOf('stage', key, count.of, options), count, options));
  return section(
    'stage',
    'dashboard.stage',
    [
      p(words.t('dashboard.stage.remark')),
      legend(options),
      panels([panel(words.t('report.records'), barChart(bars))]),
      groupTable('stage', groups, options),
    ],
    options,
  );
}

export function byMonth(groups: readonly Group[], options: PageOptions): string {
  const { words } = options;
  const dated = groups.filter(({ key }) => key !== '');
  const counts = dated.map(({ key, count }) => barOf(key, nameOf('month', key, count.of, options), count, options));
  const draw = (bars: Series['bars']): readonly [string, number] => [
    timeChart(barsOf('month', bars, options), words.locale),
    0,
  ];
  return section(
    'month',
    'dashboard.month',
    [
      p(words.t('dashboard.month.remark')),
      legend(options),
      ...(counts.length > 0 ? [panels([panel(words.t('report.records'), timeChart(counts, words.locale))])] : []),
      ...currencyPanels(seriesOf(dated, true), draw, options),
      groupTable('month', groups, options),
    ],
    options,
  );
}

/** Those with the most first. */
function axisOf(cells: readonly Cell[], of: (cell: Cell) => string, most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of cells) counts.set(of(one), (counts.get(of(one)) ?? 0) + one.group.count.of.length);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}

export function matrix(cells: readonly Cell[], options: PageOptions): string {
  const { words } = options;
  const giver = ({ giver: key, group }: Cell): string => nameOf('giver', key, group.count.of, options);
  const rows = axisOf(cells, (one) => one.giver, BARS);
  const columns = axisOf(cells, ({ programme }) => programme, COLUMNS);
  const shown = cells.filter((one) => rows.includes(one.giver) && columns.includes(one.programme));
  const names = new Map(shown.map((one) => [one.giver, giver(one)]));
  const squares = shown.map((one) => ({
    row: one.giver,
    column: one.programme,
    value: one.group.count.of.length,
    label: words.number(one.group.count.of.length),
    title: `${giver(one)} × ${one.programme}: ${one.group.sums.flatMap(({ total }) => (total ? exact(total, words) : [])).join(' + ')}`,
    href: `#${one.group.count.id}`,
  }));
  const chart = matrixChart(
    squares,
    rows.map((key) => ({ key, name: names.get(key) ?? key })),
    columns.map((key) => ({ key, name: key })),
  );
  const all = [...cells].sort((a, b) => b.group.count.of.length - a.group.count.of.length);
  const body = all.map(
    (one): Row => ({
      cells: [
        escaped(giver(one)),
        escaped(one.programme),
        sumsCell(one.group, options),
        asked(one.group.count, words.number(one.group.count.of.length), options),
      ],
      figure: one.group.count,
    }),
  );
  const heads = [
    words.t('dashboard.name.giver'),
    words.t('dashboard.name.programme'),
    words.t('report.sum'),
    words.t('report.records'),
  ];
  return section(
    'matrix',
    'dashboard.matrix',
    [
      p(words.t('dashboard.matrix.remark')),
      panels([panel(words.t('report.records'), chart, '', ' class="wide"')]),
      details('table-matrix', table('matrix', heads, body, options), options),
    ],
    options,
  );
}

export function needsPart(needs: readonly Need[], options: PageOptions): string {
  const { words } = options;
  const name = ({ theme, needed }: Need): string => nameOf('theme', theme, needed.count.of, options);
  const barFor = (one: Need, figure: Figure, label: 'needed' | 'pledged'): Bar => {
    const bar = barOf(one.theme, name(one), figure, options);
    return { ...bar, label: words.t(`dashboard.${label}.bar`, { sum: bar.label }) };
  };
  const inCurrency = ({ sums }: Group, currency: string): Figure | undefined =>
    sums.find(({ total }) => total?.currency === currency);
  const all = seriesOf(needs.map(({ needed }) => needed));
  const charts = all.slice(0, CHARTS).map(({ currency }) => {
    const pairs = needs.flatMap((one) => {
      const need = inCurrency(one.needed, currency);
      const given = inCurrency(one.pledged, currency);
      if (!need) return [];
      return [
        {
          key: one.theme,
          name: name(one),
          asked: barFor(one, need, 'needed'),
          given: given ? barFor(one, given, 'pledged') : null,
        },
      ];
    });
    return panel(currency, pairChart(pairs));
  });
  const rows = needs.map(
    (one): Row => ({
      cells: [escaped(name(one)), sumsCell(one.needed, options), sumsCell(one.pledged, options)],
      figure: { ...one.needed.count, of: [...one.needed.count.of, ...one.pledged.count.of] },
    }),
  );
  const heads = [words.t('dashboard.theme'), words.t('dashboard.needed'), words.t('dashboard.pledged')];
  return section(
    'needs',
    'dashboard.needs',
    [
      p(words.t('dashboard.needs.remark')),
      panels(charts),
      details('table-needs', table('needs', heads, rows, options), options),
    ],
    options,
  );
}

export function overduePart(figures: readonly Figure[], options: PageOptions): string {
  const { words } = options;
  const rows = figures.flatMap((figure): readonly Row[] => {
    const [one] = figure.of;
    if (!one) return [];
    const cells = [
      asked(figure, escaped(titleOf(one, options)), options),
      escaped(deadline(one, words)),
      escaped(one.stage ? words.label('stage', one.stage) : ''),
    ];
    return [{ cells, figure }];
  });
  const heads = [words.t('dashboard.what'), words.t('dashboard.due'), words.t('dashboard.name.stage')];
  return section('overdue', 'dashboard.overdue', [table('overdue', heads, rows, options)], options);
}

export function conflictsPart(figures: readonly Figure[], options: PageOptions): string {
  const { words } = options;
  const items = figures.slice(0, ROWS).flatMap((figure) => {
    const [one] = figure.of;
    if (!one) return [];
    const told = [...new Set(one.conflicts.map((conflict) => conflictText(conflict, options)))].map((text) => p(text));
    const links = sentences(figure, options);
    const title = asked(figure, escaped([titleOf(one, options), ...standingOf(one, options)].join(' · ')), options);
    return [`<li class="warn">${title}${told.join('')}${links ? `<p>${links}</p>` : ''}</li>`];
  });
  const left = figures.length - ROWS;
  const more = left > 0 ? p(words.t('dashboard.more', { n: words.number(left) })) : '';
  return section('conflicts', 'dashboard.conflicts', [`<ul class="plain">${items.join('\n')}</ul>`, more], options);
}

/** What is rounded in a tile stands whole in the table. */
function tiles(name: string, group: Group, title: WordKey, options: PageOptions): string {
  const { words } = options;
  const figures = group.sums
    .flatMap((figure) => (figure.total ? [{ figure, total: figure.total }] : []))
    .sort((a, b) => b.total.count - a.total.count);
  const all = figures.map(({ figure, total }) => {
    const text = `<b>${escaped(short(total, words))}</b> ${escaped(countText(figure, words))}`;
    return `<li>${asked(figure, text, options)}</li>`;
  });
  const rows = figures.map(({ figure, total }): Row => {
    const cells = [total.currency, exact(total, words), words.number(total.count), words.number(total.unreviewed)];
    return { cells: cells.map(escaped), figure };
  });
  const heads = (['report.currency', 'report.sum', 'report.records', 'report.unreviewed'] as const).map((key) =>
    words.t(key),
  );
  const whole = asked(group.count, escaped(countText(group.count, words)), options);
  return [
    `<h3 id="part-${name}">${escaped(words.t(title))}</h3>`,
    `<p>${whole}</p>`,
    ...(all.length > 0
      ? [
          `<ul class="tiles">${all.join('\n')}</ul>`,
          details(`table-${name}`, table(name, heads, rows, options), options),
        ]
      : []),
  ].join('\n');
}

export function totalsPart({ aid, domestic, unclear }: Dashboard, options: PageOptions): string {
  const { words } = options;
  return section(
    'totals',
    'dashboard.totals',
    [
      tiles('aid', aid, 'report.aid', options),
      domestic.count.of.length > 0 ? tiles('domestic', domestic, 'report.domestic', options) : '',
      unclear > 0 ? p(words.t('tree.unclear', { n: words.number(unclear) })) : '',
    ],
    options,
  );
}

/** What is known of it, with day and source; what would be requested is said before. */
export function ratesPart({ host, unknown, converted }: RatesShown, options: PageOptions): string {
  const { words } = options;
  const { rows, all, from, to, left } = converted;
  const rate = (value: number): string => words.number(Math.round(value * 1e4) / 1e4);
  const shown = rows.map(
    ({ total, worth, low, high }): Row => ({
      cells: [
        total.currency,
        exact(total, words),
        exact(worth, words),
        total.currency === HRYVNIA ? '' : low === high ? rate(low) : `${rate(low)} – ${rate(high)}`,
      ].map(escaped),
      figure: null,
    }),
  );
  const sum: Row = {
    cells: [escaped(words.t('rates.all')), '', `<b>${escaped(exact(all, words))}</b>`, ''],
    figure: null,
  };
  const heads = (['rates.currency', 'rates.sum', 'rates.converted', 'rates.rate'] as const).map((key) => words.t(key));
  const known =
    from === null
      ? []
      : [
          table('rates', heads, [...shown, sum], options),
          p(words.t('rates.source', { dates: words.dates(from, to) })),
          p(words.t('rates.never')),
          left > 0 ? p(words.t('rates.left', { n: words.number(left) })) : '',
        ];
  const offer =
    unknown === 0
      ? []
      : [
          p(words.t('rates.what', { host, days: words.plural('days', unknown) })),
          `<p><button type="button" class="push" data-do="rates" id="ask-rates">${escaped(words.t('rates.offer'))}</button></p>`,
        ];
  return section('rates', 'rates.heading', [...known, ...offer], options);
}
