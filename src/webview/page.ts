/**
 * The dashboard's page. The same parts stand in the editor and in a report: HTML without a script, in which every figure is a button that asks
 * for its sentences, or leads to them. In the editor a frame holds them; its script passes on what a person clicks.
 */
import type { Dashboard } from '../views/dashboard.ts';
import type { Words } from '../views/words/words.ts';
import { escaped } from '../views/xml.ts';
import {
  byCurrency,
  byMonth,
  byStage,
  conflictsPart,
  matrix,
  needsPart,
  overduePart,
  ratesPart,
  totalsPart,
} from './parts.ts';
import { EDITOR_STYLE, STYLE } from './style.ts';
import type { PageOptions } from './tables.ts';

/** Nothing to show at all: then the page says so instead. */
export const isEmpty = ({ aid, domestic, byStage: stages, needs, overdue, conflicts }: Dashboard): boolean =>
  aid.count.of.length + domestic.count.of.length + stages.length + needs.length + overdue.length + conflicts.length ===
  0;

/** The parts that have something to show, as HTML for inside a `main`. */
export function dashboardHtml(dashboard: Dashboard, options: PageOptions): string {
  const {
    aid,
    byGiver,
    byStage: stages,
    byMonth: months,
    byProgramme,
    matrix: cells,
    needs,
    overdue,
    conflicts,
  } = dashboard;
  const counts = aid.count.of.length > 0;
  const parts = [
    totalsPart(dashboard, options),
    options.rates ? ratesPart(options.rates, options) : '',
    counts ? byCurrency('giver', byGiver, options) : '',
    counts ? byMonth(months, options) : '',
    overdue.length > 0 ? overduePart(overdue, options) : '',
    conflicts.length > 0 ? conflictsPart(conflicts, options) : '',
    stages.length > 0 ? byStage(stages, options) : '',
    byProgramme.some(({ key }) => key !== '') ? byCurrency('programme', byProgramme, options) : '',
    cells.length > 0 ? matrix(cells, options) : '',
    needs.length > 0 ? needsPart(needs, options) : '',
  ];
  return `<div class="dashboard">\n${parts.filter(Boolean).join('\n')}\n</div>`;
}

interface Frame {
  readonly words: Words;
  /** Of this page alone: nothing without it runs or is drawn. */
  readonly nonce: string;
  /** Address of the script. */
  readonly script: string;
}

/** The page in the editor before anything is known: a filter, and where the parts will stand. */
export function frameHtml({ words, nonce, script }: Frame): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const t = (key: Parameters<Words['t']>[0]): string => escaped(words.t(key));
  return `<!DOCTYPE html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('dashboard.title')}</title>
<style nonce="${nonce}">${STYLE}
${EDITOR_STYLE}</style>
</head>
<body>
<header>
<h1>${t('dashboard.heading')}</h1>
<form class="filter" role="search">
<label for="filter">${t('dashboard.filter')}</label>
<input id="filter" type="text" spellcheck="false" autocomplete="off" placeholder="${t('dashboard.filter.hint')}">
<button class="push" type="submit">${t('dashboard.filter.apply')}</button>
<button class="push second" type="button" data-do="clear">${t('dashboard.filter.clear')}</button>
</form>
<p class="soft" role="status" id="status">${t('dashboard.reading')}</p>
</header>
<main></main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;
}
