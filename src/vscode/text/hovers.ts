/** Cursor → what stands there: the shortest mention first, the statement that the sentence makes last, with links to decide about it. */
import { type Disposable, Hover, languages, MarkdownString, type TextDocument } from 'vscode';
import { lengthOf, type Span } from '../../model/document.ts';
import { decisionOn, placedMentions } from '../../notes/mentions.ts';
import type { Row } from '../../register/index.ts';
import { hoverOf, hoverOfRow, hoverOfStatement } from '../../views/hover.ts';
import type { Words } from '../../views/words/words.ts';
import type { Analyses } from '../index/analyses.ts';
import type { Language } from '../language.ts';
import { rangeOf } from '../positions.ts';
import { PROSE } from '../prose.ts';
import type { Reading } from '../index/reading.ts';
import { settings } from '../settings.ts';
import type { StatementPlace } from './statements.ts';

/** The text of a note is data: nothing in it is followed, run or drawn as HTML. */
const plain = (text: string): MarkdownString => {
  const markdown = new MarkdownString(text);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
};

const LINKS = ['poruka.accept', 'poruka.reject', 'poruka.showInTree'] as const;

/** Our own words and nothing else, so that it may run the three commands. */
function links(place: StatementPlace, { record }: Row, words: Words): MarkdownString {
  const to = (command: (typeof LINKS)[number], icon: string, label: string): string =>
    `[$(${icon}) ${label}](command:${command}?${encodeURIComponent(JSON.stringify([place]))})`;
  const markdown = new MarkdownString(
    [
      ...(record.review === 'accepted' ? [] : [to('poruka.accept', 'check', words.t('editor.link.accept'))]),
      ...(record.review === 'rejected' ? [] : [to('poruka.reject', 'close', words.t('editor.link.reject'))]),
      to('poruka.showInTree', 'list-tree', words.t('editor.link.reveal')),
    ].join('&nbsp;&nbsp; '),
    true,
  );
  markdown.isTrusted = { enabledCommands: LINKS };
  markdown.supportHtml = false;
  return markdown;
}

/** Heading and the rest: the links stand between, in sight without scrolling. */
const headed = (text: string): readonly [heading: string, facts: string] => {
  const end = text.indexOf('\n\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 2)];
};

const holds = (span: Span, at: number): boolean => span.start <= at && at < span.end;
function hoverAt(document: TextDocument, reading: Reading, at: number, words: Words): Hover | null {
  const { analysis, known } = reading;
  const uri = document.uri.toString();
  const placed = placedMentions(reading.note.mentions, reading.text);
  const mentions = analysis.mentions.filter((mention) => holds(mention, at)).sort((a, b) => lengthOf(a) - lengthOf(b));
  const rows = reading.rows.filter(({ span, record }) => span && record.review !== 'rejected' && holds(span, at));
  const [narrowest = rows[0]?.span] = mentions;
  if (!narrowest) return null;
  const told = (row: Row): string =>
    row.kept || !row.statement
      ? hoverOfRow(row, words, known)
      : hoverOfStatement(row.statement, analysis, words, known, row.record.review);
  return new Hover(
    [
      ...mentions.map((mention) => plain(hoverOf(mention, analysis, words, known, decisionOn(placed, mention)))),
      ...rows.flatMap((row, i) => {
        const [heading, facts] = headed(told(row));
        const parted = i > 0 || mentions.length > 0 ? `---\n\n${heading}` : heading;
        return [plain(parted), links({ uri, recordId: row.record.id }, row, words), plain(facts)];
      }),
    ],
    rangeOf(document, narrowest),
  );
}

export const showHovers = (analyses: Analyses, language: Language): Disposable =>
  languages.registerHoverProvider(PROSE, {
    provideHover: async (document, position, token) => {
      if (!settings.hovers(document)) return null;
      const reading = await analyses.now(document);
      if (!reading || token.isCancellationRequested) return null;
      return hoverAt(document, reading, document.offsetAt(position), language.words());
    },
  });
