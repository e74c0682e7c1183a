/** A note that git could not merge: when nothing but our keys is in conflict, its records are merged by id, as one undoable edit. */
import {
  CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  type Disposable,
  languages,
  Disposable as Together,
  type TextDocument,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { NoteRecord } from '../../model/note.ts';
import { type Resolved, resolve } from '../../notes/conflict.ts';
import { readNote, writeNote } from '../../notes/note.ts';
import { oneLine } from '../../views/escape.ts';
import type { Words } from '../../views/words/words.ts';
import type { Language } from '../language.ts';
import { complain, literal, mention } from '../messages.ts';
import { rangeOf } from '../positions.ts';
import { activeProse, PROSE } from '../prose.ts';

const CONFLICT = 'front-matter.conflict';

/** Two people decided otherwise about one record: whose holds. null when nobody says. */
async function settle({ text, open }: Resolved, words: Words): Promise<string | null> {
  const theirs = new Map<string, NoteRecord>();
  for (const one of open) {
    const item = (record: NoteRecord, whose: string) => ({
      label: words.t(whose === 'ours' ? 'editor.merge.ours' : 'editor.merge.theirs', {
        review: words.label('review', record.review),
      }),
      description: record.decided ? literal(`${record.decided.by}, ${record.decided.on}`) : '',
      detail: literal([words.label('act', record.act), record.by?.join(', ') ?? ''].filter(Boolean).join(': ')),
      record,
    });
    const picked = await window.showQuickPick([item(one.ours, 'ours'), item(one.theirs, 'theirs')], {
      title: literal(words.t('editor.merge.which', { id: one.ours.id })),
      placeHolder: literal(oneLine(one.ours.evidence.exact)),
      ignoreFocusOut: true,
    });
    if (!picked) return null;
    if (picked.record === one.theirs) theirs.set(one.ours.id, { ...one.theirs, id: one.ours.id });
  }
  if (theirs.size === 0) return text;
  const written = writeNote(
    text,
    readNote(text).records.map((record) => theirs.get(record.id) ?? record),
  );
  return written.ok ? written.text : null;
}

async function apply(document: TextDocument, before: string, after: string): Promise<boolean> {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const edit = new WorkspaceEdit();
  const range = rangeOf(document, { start, end: before.length - tail });
  edit.replace(document.uri, range, after.slice(start, after.length - tail));
  return workspace.applyEdit(edit);
}

export function offerMerge(language: Language): Disposable {
  async function merge(): Promise<boolean> {
    const words = language.words();
    const document = activeProse()?.document;
    if (!document) return complain(words.t('editor.noNote')) ?? false;
    const before = document.getText();
    const found = resolve(before);
    if (!found) return complain(words.t('editor.merge.cannot')) ?? false;
    const after = await settle(found, words);
    if (after === null) return false;
    if (document.getText() !== before) return complain(words.t('editor.changed')) ?? false;
    if (!(await apply(document, before, after))) return complain(words.t('editor.readOnly')) ?? false;
    mention(words.t('editor.merge.done', { records: words.plural('records', readNote(after).records.length) }));
    return true;
  }

  const action = (diagnostic: Diagnostic): CodeAction => {
    const made = new CodeAction(language.words().t('editor.merge.action'), CodeActionKind.QuickFix);
    made.command = { command: 'poruka.mergeRecords', title: '' };
    made.diagnostics = [diagnostic];
    made.isPreferred = true;
    return made;
  };

  return Together.from(
    commands.registerCommand('poruka.mergeRecords', merge),
    languages.registerCodeActionsProvider(
      PROSE,
      {
        provideCodeActions: (document, _range, { diagnostics }) => {
          const marks = diagnostics.filter(({ code }) => code === CONFLICT);
          return marks.length > 0 && resolve(document.getText()) ? marks.map(action) : [];
        },
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}
