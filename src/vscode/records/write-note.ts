/** Records → the front matter of an open note, as one edit that one undo takes back. Nothing is saved to disk; a note that cannot be written is left as it is. */
import {
  commands,
  FileSystemError,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  window,
  workspace,
  WorkspaceEdit,
  type WorkspaceEditEntryMetadata,
} from 'vscode';
import type { KeptMention, NoteRecord, Problem } from '../../model/note.ts';
import { resolve } from '../../notes/conflict.ts';
import { writeNote } from '../../notes/note.ts';
import type { Words } from '../../views/words/words.ts';
import { filesAt } from '../files.ts';
import { complain, literal } from '../messages.ts';
import { rangeOf } from '../positions.ts';
import type { Reading } from '../index/reading.ts';
import { settings } from '../settings.ts';

type Outcome = 'written' | 'unchanged' | 'refused';

const told = ({ code, detail, line, column }: Problem, words: Words): string =>
  words.t('editor.problem', { line, column, text: words.t(`problem.${code}`, { detail }) });

async function showProblem(document: TextDocument, problem: Problem, text: string, words: Words): Promise<void> {
  const show = words.t('editor.showLine');
  const merge = words.t('editor.merge.action');
  const canMerge = problem.code === 'front-matter.conflict' && resolve(document.getText()) !== null;
  const pressed = await window.showErrorMessage(literal(text), ...(canMerge ? [merge] : []), show);
  if (pressed === undefined) return;
  const editor = await window.showTextDocument(document);
  if (pressed === merge) return void (await commands.executeCommand('poruka.mergeRecords'));
  const at = document.validateRange(rangeOf(document, problem));
  editor.selection = new Selection(at.start, at.end);
  editor.revealRange(at, TextEditorRevealType.InCenter);
}

const warned = new Set<string>();

/** VS Code holds one kind of line end and saves it: what the file had of the other is said once. */
async function tellMixedEnds({ uri, isUntitled }: TextDocument, words: Words): Promise<void> {
  const key = uri.toString();
  if (isUntitled || warned.has(key)) return;
  try {
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    if (!/\r\n/.test(text) || !/(?:^|[^\r])\n/.test(text) || warned.has(key)) return;
    warned.add(key);
    complain(words.t('editor.mixedEnds'));
  } catch (error) {
    // gone from the disk: then it has no line ends that could change
    if (!(error instanceof FileSystemError)) throw error;
  }
}

/** Characters that the file's encoding lacks come back as others: records must not lose a letter of a quote. */
async function encodesOf(document: TextDocument, kept: readonly unknown[]): Promise<(mark: string) => boolean> {
  const { encoding } = document;
  if (/^utf/i.test(encoding)) return () => true;
  const marks = [...new Set(JSON.stringify(kept))].filter((mark) => mark > '\u007f');
  const bytes = await workspace.encode(marks.join('\n'), { encoding });
  const back = (await workspace.decode(bytes, { encoding })).split('\n');
  const missing = new Set(marks.filter((mark, at) => back[at] !== mark));
  return (mark) => !missing.has(mark);
}

/** Records that an open note shall keep. */
export interface Change {
  readonly document: TextDocument;
  readonly reading: Pick<Reading, 'text'>;
  readonly records: readonly NoteRecord[];
  /** Absent: what the note keeps of actors, states and sums stays. */
  readonly mentions?: readonly KeptMention[];
  readonly status?: string;
}

interface Edit {
  readonly edit: WorkspaceEdit;
  /** What was left alone and is worth a word. */
  readonly notes: readonly { readonly document: TextDocument; readonly problem: Problem }[];
}

/** One edit for all of the notes; null, and the person is told, when one of them cannot be written. `metadata`: for a preview. */
export async function editOf(
  changes: readonly Change[],
  words: Words,
  metadata?: WorkspaceEditEntryMetadata,
): Promise<Edit | null> {
  const edit = new WorkspaceEdit();
  const notes: { readonly document: TextDocument; readonly problem: Problem }[] = [];
  const versions = new Map(changes.map(({ document }) => [document, document.version]));
  for (const { document, reading, records, mentions, status } of changes) {
    // the editor takes the edit all the same, and cannot save it
    if (!document.isUntitled && !(await filesAt(document.uri).mayWrite(document.uri)))
      return complain(words.t('editor.readOnly'));
    const encodes = await encodesOf(document, [...records, ...(mentions ?? [])]);
    const tags = settings.tags(document);
    const written = writeNote(reading.text, records, {
      tags,
      encodes,
      ...(mentions && { mentions }),
      ...(status !== undefined && { status }),
    });
    if (!written.ok) {
      const problem = told(written.problem, words);
      void showProblem(document, written.problem, words.t('editor.refused', { problem }), words);
      return null;
    }
    for (const one of written.edits) edit.replace(document.uri, rangeOf(document, one), one.newText, metadata);
    const problem = written.problems.find(({ severity }) => severity === 'note');
    if (problem && tags) notes.push({ document, problem });
  }
  if (
    changes.some(
      ({ document, reading }) => document.version !== versions.get(document) || document.getText() !== reading.text,
    )
  )
    return complain(words.t('editor.changed'));
  return { edit, notes };
}

/** One edit for all of the notes, which one undo takes back; nothing at all when one of them is refused. */
export async function writeMany(changes: readonly Change[], words: Words): Promise<Outcome> {
  const made = await editOf(changes, words);
  if (!made) return 'refused';
  if (made.edit.size === 0) return 'unchanged';
  if (!(await workspace.applyEdit(made.edit))) {
    complain(words.t('editor.readOnly'));
    return 'refused';
  }
  for (const { document } of changes) void tellMixedEnds(document, words);
  const [first] = made.notes;
  if (first) void showProblem(first.document, first.problem, told(first.problem, words), words);
  return 'written';
}

export const writeRecords = (
  document: TextDocument,
  reading: Pick<Reading, 'text'>,
  records: readonly NoteRecord[],
  words: Words,
  status?: string,
): Promise<Outcome> => writeMany([{ document, reading, records, ...(status !== undefined && { status }) }], words);
