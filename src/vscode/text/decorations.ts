/** Readings → marks in the text, for visible editors: each kind has a line of its own shape, statements a bar, a ground and a sign in the margin. */
import {
  type DecorationRenderOptions,
  type Disposable,
  OverviewRulerLane,
  type Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  Disposable as Together,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { put } from '../../model/sorted.ts';
import { decisionOn, placedMentions } from '../../notes/mentions.ts';
import type { Row } from '../../register/index.ts';
import { counts } from '../../register/ledger.ts';
import type { Analyses } from '../index/analyses.ts';
import { rangeOf, spanOf } from '../positions.ts';
import { isProse } from '../prose.ts';
import type { Reading } from '../index/reading.ts';
import { DECORATED, type Decorated, settings } from '../settings.ts';

/** A colour of `contributes.colors` as the page has it: text-decoration takes no ThemeColor. */
const color = (name: string): string => `var(--vscode-poruka-${name})`;
const line = (style: string, name: string, offset = '0.22em'): DecorationRenderOptions => ({
  textDecoration: `underline ${style} ${color(name)}; text-underline-offset: ${offset}; text-decoration-skip-ink: none`,
});

/** A bar where each line of the statement begins. Dotted: found by us. Whole: decided by a person. With a ground: it counts. */
const bar = (style: 'dotted' | 'solid', ground: boolean): DecorationRenderOptions => ({
  borderStyle: `none none none ${style}`,
  borderColor: new ThemeColor('poruka.statement'),
  // Half in the space before it, out of the way of the first letter; at the start of a line that half is cut off.
  borderWidth: '0 0 0 2px; margin-left: -1px',
  ...(ground && {
    backgroundColor: new ThemeColor('poruka.statementBackground'),
    overviewRulerColor: new ThemeColor('poruka.statement'),
    overviewRulerLane: OverviewRulerLane.Left,
  }),
});

const STYLES = {
  country: line('solid 1.5px', 'country'),
  person: line('dotted 2px', 'person'),
  role: line('dashed 1.5px', 'office'),
  organization: line('double 1px', 'organization'),
  // Higher than the others: a wave goes down as far as it goes up, and would run into the next line.
  programme: line('wavy 1px', 'programme', '0.04em'),
  money: {
    border: '1px solid',
    borderColor: new ThemeColor('poruka.money'),
    backgroundColor: new ThemeColor('poruka.moneyBackground'),
    borderRadius: '3px',
  },
  // A line above beside the shape below: a person has decided that it is this.
  keptMention: {
    borderStyle: 'solid none none none',
    borderWidth: '2px 0 0 0',
    borderColor: new ThemeColor('poruka.statement'),
  },
  date: { borderStyle: 'none none dotted none', borderWidth: '0 0 1px 0', borderColor: new ThemeColor('poruka.date') },
  suggestion: bar('dotted', true),
  decision: bar('solid', true),
  uncountedSuggestion: bar('dotted', false),
  uncountedDecision: bar('solid', false),
} as const satisfies Readonly<Record<string, DecorationRenderOptions>>;
/**
 * In the margin where a statement begins, with the shapes of the tree's icons: a ring for what was found, a tick for what was decided. What counts
 * is filled, since the ground that says so in the text is a colour and nothing else, and themes of high contrast have none.
 */
const SIGNS = {
  suggestionSign: 'gutter-suggestion.svg',
  decisionSign: 'gutter-decision.svg',
  uncountedSuggestionSign: 'gutter-suggestion-uncounted.svg',
  uncountedDecisionSign: 'gutter-decision-uncounted.svg',
} as const;

type Style = keyof typeof STYLES | keyof typeof SIGNS;

const SWITCH: Readonly<Record<Exclude<Style, 'keptMention'>, Decorated>> = {
  country: 'countries',
  person: 'people',
  role: 'offices',
  organization: 'organizations',
  programme: 'programmes',
  money: 'money',
  date: 'dates',
  suggestion: 'statements',
  decision: 'statements',
  uncountedSuggestion: 'statements',
  uncountedDecision: 'statements',
  suggestionSign: 'statements',
  decisionSign: 'statements',
  uncountedSuggestionSign: 'statements',
  uncountedDecisionSign: 'statements',
};

type MentionStyle = Exclude<keyof typeof STYLES, 'keptMention' | Bar>;

function styleOfMention(mention: Mention): MentionStyle | null {
  switch (mention.kind) {
    case 'actor':
      if (mention.type === 'pronoun') return null;
      return mention.type === 'person' || mention.type === 'role' ? mention.type : 'organization';
    case 'treaty':
      return 'programme';
    default:
      return mention.kind;
  }
}

type Bar = 'suggestion' | 'decision' | 'uncountedSuggestion' | 'uncountedDecision';

function styleOfRow({ record }: Row): Bar | null {
  if (record.review === 'rejected') return null;
  const counted = counts(record);
  if (record.review === 'auto') return counted ? 'suggestion' : 'uncountedSuggestion';
  return counted ? 'decision' : 'uncountedDecision';
}

interface Mark extends Span {
  readonly style: Style;
  readonly switch: Decorated;
}

/** Two lines under one word cannot both be seen: a name inside a longer name is left to the longer one. */
const UNDERLINED: ReadonlySet<Style> = new Set(['country', 'person', 'role', 'organization', 'programme']);

function marksOf({ analysis, rows, note, text }: Reading): readonly Mark[] {
  let covered = 0;
  const placed = placedMentions(note.mentions, text);
  const mentions = analysis.mentions.flatMap((mention): Mark[] => {
    const style = styleOfMention(mention);
    if (!style) return [];
    if (UNDERLINED.has(style)) {
      if (mention.end <= covered) return [];
      covered = mention.end;
    }
    const at = { start: mention.start, end: mention.end, switch: SWITCH[style] };
    return [{ style, ...at }, ...(decisionOn(placed, mention) ? [{ style: 'keptMention' as const, ...at }] : [])];
  });
  const statements = rows.flatMap((row): Mark[] => {
    const style = styleOfRow(row);
    if (!style || !row.span) return [];
    const { start, end } = row.span;
    const sign = `${style}Sign` as const;
    return [
      { style, start, end, switch: SWITCH[style] },
      { style: sign, start, end: start, switch: SWITCH[sign] },
    ];
  });
  return [...mentions, ...statements];
}

/** Above this many, only what is near the visible lines is drawn. */
const MANY = 2_000;
const NEAR = 150;

function near(editor: TextEditor, marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= MANY) return marks;
  const { document, visibleRanges } = editor;
  const spans = visibleRanges.map((range) =>
    spanOf(
      document,
      document.validateRange(
        range.with(
          range.start.with(Math.max(0, range.start.line - NEAR), 0),
          range.end.with(Math.min(document.lineCount - 1, range.end.line + NEAR), Number.MAX_SAFE_INTEGER),
        ),
      ),
    ),
  );
  return marks.filter((mark) => spans.some((span) => mark.start < span.end && span.start <= mark.end));
}

function makeTypes(media: Uri): Readonly<Record<Style, TextEditorDecorationType>> {
  const signs = Object.entries(SIGNS).map(([style, file]): [string, DecorationRenderOptions] => [
    style,
    { gutterIconPath: Uri.joinPath(media, file), gutterIconSize: 'contain' },
  ]);
  return Object.fromEntries(
    [...Object.entries(STYLES), ...signs].map(([style, options]) => [
      style,
      window.createTextEditorDecorationType(options),
    ]),
  ) as Readonly<Record<Style, TextEditorDecorationType>>;
}

export function showDecorations(analyses: Analyses, extension: Uri): Disposable {
  const media = Uri.joinPath(extension, 'media');
  const types = makeTypes(media);
  /** What an editor shows now: the same again is not painted, so that nothing flickers. */
  const painted = new WeakMap<TextEditor, Reading>();

  function paint(editor: TextEditor, force = false): void {
    const { document } = editor;
    const reading = isProse(document) ? analyses.latest(document) : null;
    if (!reading) {
      if (painted.delete(editor)) for (const type of Object.values(types)) editor.setDecorations(type, []);
      return;
    }
    // A reading of an older version: its marks have moved with the text, and the next reading is on its way.
    if ((painted.get(editor) === reading && !force) || reading.text.length !== document.getText().length) return;
    const shown = new Set(DECORATED.filter((kind) => settings.decorated(kind, document)));
    const ranges = new Map<Style, Range[]>();
    for (const mark of near(editor, marksOf(reading))) {
      if (!shown.has(mark.switch)) continue;
      put(ranges, mark.style, rangeOf(document, mark));
    }
    for (const [style, type] of Object.entries(types)) editor.setDecorations(type, ranges.get(style as Style) ?? []);
    painted.set(editor, reading);
  }

  const paintAll = (force = false): void => {
    for (const editor of window.visibleTextEditors) paint(editor, force);
  };
  paintAll();

  let scrolling: ReturnType<typeof setTimeout> | undefined;
  return Together.from(
    ...Object.values(types),
    { dispose: () => clearTimeout(scrolling) },
    analyses.onDidChange((document) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) paint(editor);
    }),
    window.onDidChangeVisibleTextEditors(() => paintAll()),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const reading = painted.get(textEditor);
      if (!reading || reading.analysis.mentions.length + reading.rows.length <= MANY) return;
      clearTimeout(scrolling);
      scrolling = setTimeout(() => paint(textEditor, true), 50);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('poruka.decorations')) paintAll(true);
    }),
  );
}
