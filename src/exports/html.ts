/** Notes → a report to print and to pass on: one HTML file that needs no other, asks nothing of the network and runs nothing. */
import type { Commitment } from '../register/commitments.ts';
import { dashboardOf } from '../views/dashboard.ts';
import { link } from '../views/escape.ts';
import type { ExportOptions, Notes } from './formats.ts';
import { type Item, type Report, reportOf, type Source } from './report.ts';
import { escaped } from '../views/xml.ts';
import { dashboardHtml, isEmpty } from '../webview/page.ts';
import { STYLE } from '../webview/style.ts';

const REPORT_STYLE = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article { break-inside: avoid; margin: 1.5rem 0; }
article h3 { margin: 0; font-size: 1.05rem; }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #8888; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .5rem 0; }
dd { margin: 0; }
.mark { border: 1px solid; border-radius: .25rem; padding: 0 .35rem; font-size: .85rem; white-space: nowrap; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } a { color: inherit; } h2 { break-after: avoid; } }`;

const p = (text: string, more = ''): string => `<p${more}>${escaped(text)}</p>`;

function article({ no, headline, status, facts, quote, source, marks }: Item, options: ExportOptions): string {
  const { words } = options;
  const marked = marks.map((mark) => ` <span class="mark">${escaped(words.t(`export.mark.${mark}`))}</span>`).join('');
  const told = facts.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`);
  return [
    '<article>',
    `<h3 id="c${no}">${no}. ${escaped(headline)}${marked}</h3>`,
    p(status),
    ...(told.length > 0 ? [`<dl>${told.join('')}</dl>`] : []),
    `<blockquote lang="uk"><p>${escaped(quote)} <a href="#s${source.no}">[${source.no}]</a></p></blockquote>`,
    '</article>',
  ].join('\n');
}

function cited({ no, title, url, outlet, date }: Source): string {
  const address = link(url);
  const named = address ? `<a href="${escaped(address)}">${escaped(title)}</a>` : escaped(title);
  const rest = [outlet, date].filter((part) => part !== '').map(escaped);
  return `<li id="s${no}">${[named, ...rest].join(', ')}</li>`;
}

/** The dashboard of the editor, where a figure leads to the items below. */
function figures({ commitments, known, itemOf }: Report, { words, asOf }: ExportOptions): string {
  const dashboard = dashboardOf(commitments, asOf ?? null);
  const place = ({ lead }: Commitment) => {
    const item = itemOf(lead);
    return item && { href: `#c${item.no}`, label: words.number(item.no) };
  };
  return isEmpty(dashboard) ? '' : dashboardHtml(dashboard, { words, known, place });
}

export async function* html(notes: Notes, options: ExportOptions): AsyncGenerator<string> {
  const { words } = options;
  const report = await reportOf(notes, options);
  yield [
    '<!DOCTYPE html>',
    `<html lang="${words.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(report.title)}</title>`,
    `<style>\n${REPORT_STYLE}\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(report.title)}</h1>`,
    ...report.remarks.map((text) => p(text)),
    figures(report, options),
    '',
  ].join('\n');
  for (const { title, items } of report.sections)
    yield `<section>\n<h2>${escaped(title)}</h2>\n${items.map((one) => article(one, options)).join('\n')}\n</section>\n`;
  yield [
    ...(report.sources.length > 0
      ? [`<h2>${escaped(words.t('export.sources'))}</h2>`, `<ol>\n${report.sources.map(cited).join('\n')}\n</ol>`]
      : []),
    '</main>',
    `<footer>${p(report.generator)}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
