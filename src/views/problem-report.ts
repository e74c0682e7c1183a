/** What a person sends who reports a mistake of the program: versions, settings, the last lines of the log without the names of files, and at most one sentence. */
import type { Words } from './words/words.ts';

export interface ProblemFacts {
  /** «Poruka 0.1.0», one thing a line. */
  readonly versions: readonly string[];
  /** What the person has set otherwise, as JSON. */
  readonly settings: readonly (readonly [key: string, value: string])[];
  /** Of the note that is open; null when none is. */
  readonly note: { readonly length: number; readonly ms: number | null } | null;
  /** The sentence at the cursor with its reading; null when there is none. */
  readonly testLine: string | null;
  readonly log: readonly string[];
}

const NOTE_FILE = /[^\s/\\][^/\\:*?"<>|\n]*\.(md|markdown|txt|ya?ml)\b/giu;
const HOME = /((?:\/home|\/Users|[A-Z]:\\Users)[/\\])[^/\\\s:]+/giu;

const decoded = (line: string): string =>
  line.replace(/(?:%[0-9A-F]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      // half of a letter: then it says nothing of a name either
      return part;
    }
  });

/** A line of the log with neither the folders of the workspace nor the name of whoever works there nor names of notes, which may be titles. */
export function withoutNames(line: string, folders: readonly string[]): string {
  const placed = [...folders]
    .filter((folder) => folder.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((text, folder) => text.replaceAll(folder, '(folder)'), decoded(line));
  return placed
    .replace(HOME, '$1(name)')
    .replace(/\(folder\)[/\\][^:*?"<>|\n]*\.(md|markdown|txt|ya?ml)\b/giu, '(folder)/(note).$1')
    .replace(NOTE_FILE, '(note).$1');
}

/** Markdown. */
export function problemReport({ versions, settings, note, testLine, log }: ProblemFacts, words: Words): string {
  const code = (lines: readonly string[]): readonly string[] => ['```', ...lines, '```'];
  const read = note?.ms == null ? 'editor.report.unread' : 'editor.report.read';
  return [
    `# ${words.t('editor.report.title')}`,
    '',
    words.t('editor.report.nothingSent'),
    '',
    `## ${words.t('editor.report.what')}`,
    '',
    words.t('editor.report.tell'),
    '',
    `## ${words.t('editor.report.versions')}`,
    '',
    ...versions.map((line) => `- ${line}`),
    '',
    `## ${words.t('editor.report.settings')}`,
    '',
    ...(settings.length === 0
      ? [words.t('editor.report.noSettings')]
      : settings.map(([key, value]) => `- ${key}: ${value}`)),
    '',
    ...(note
      ? [
          `## ${words.t('editor.report.note')}`,
          '',
          words.t(read, { size: words.number(note.length), ms: words.number(note.ms ?? 0) }),
          '',
        ]
      : []),
    ...(testLine === null
      ? []
      : [
          `## ${words.t('editor.report.sentence')}`,
          '',
          words.t('editor.report.aboutSentence'),
          '',
          ...code([testLine.trimEnd()]),
          '',
        ]),
    `## ${words.t('editor.report.log')}`,
    '',
    ...(log.length === 0 ? [words.t('editor.report.noLog')] : code(log)),
    '',
  ].join('\n');
}
