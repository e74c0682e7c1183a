/** Notes → a report to read and edit (Markdown, for Obsidian and Pandoc): sources are footnotes; what nobody reviewed says so. No HTML. */
import { link, markdown } from '../views/escape.ts';
import type { ExportOptions, Notes } from './formats.ts';
import { type Item, type Report, reportOf, type Source } from './report.ts';

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads.map(markdown), ['---', '---:', '---:', '---:'], ...rows.map((row) => row.map(markdown))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** [^1]: «Назва», Видання, 5 березня 2026 р. */
function footnote({ no, title, url, outlet, date }: Source): string {
  const address = link(url);
  const named = address ? `[${markdown(title)}](<${address}>)` : markdown(title);
  return `[^${no}]: ${[named, markdown(outlet), markdown(date)].filter((part) => part !== '').join(', ')}`;
}

function item({ headline, status, facts, quote, source, marks }: Item, { words }: ExportOptions): string {
  return [
    `- **${markdown(headline)}**${marks.map((mark) => ` **(${markdown(words.t(`export.mark.${mark}`))})**`).join('')}`,
    `  - ${markdown(status)}`,
    ...facts.map(({ label, value }) => `  - ${markdown(label)}: ${markdown(value)}`),
    '',
    `  > ${markdown(quote)} [^${source.no}]`,
  ].join('\n');
}

function parts(report: Report, options: ExportOptions): readonly string[] {
  const { words } = options;
  return [
    `# ${report.title}`,
    `## ${words.t('report.totals')}`,
    ...report.totals.flatMap(({ title, rows }) => [`### ${title}`, table(report.heads, rows)]),
    ...report.remarks.map(markdown),
    ...report.sections.flatMap(({ title, items }) => [
      `## ${markdown(title)}`,
      ...items.map((one) => item(one, options)),
    ]),
    markdown(report.generator),
    ...report.sources.map(footnote),
  ];
}

export async function* report(notes: Notes, options: ExportOptions): AsyncGenerator<string> {
  yield `${parts(await reportOf(notes, options), options).join('\n\n')}\n`;
}
