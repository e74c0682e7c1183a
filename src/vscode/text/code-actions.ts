/** Code actions (`Ctrl+.`) on a statement: accept, reject, take back, fill a role, its explanation; on a selection: tag it. Each is a command with a key of its own. */
import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type Disposable,
  languages,
  type Range,
  type Selection,
  type TextDocument,
} from 'vscode';
import type { Row } from '../../register/index.ts';
import { headline, ofRow } from '../../views/told.ts';
import type { WordKey, Words } from '../../views/words/words.ts';
import type { Analyses } from '../index/analyses.ts';
import type { Language } from '../language.ts';
import { PROSE } from '../prose.ts';
import type { Reading } from '../index/reading.ts';
import { rowAt, type StatementPlace } from './statements.ts';

/** No fix of a mistake, and no rewriting of what an author wrote. */
const KIND = CodeActionKind.Refactor.append('poruka');

const TAGS = [
  ['annotate.action.actor', 'poruka.tagActor'],
  ['annotate.action.country', 'poruka.tagCountry'],
  ['annotate.action.money', 'poruka.tagMoney'],
  ['annotate.action.commitment', 'poruka.tagCommitment'],
] as const satisfies readonly (readonly [WordKey, string])[];

const action = (title: string, command: string, place?: StatementPlace): CodeAction => ({
  title,
  kind: KIND,
  command: { command, title, ...(place && { arguments: [place] }) },
});

function onStatement(row: Row, { known }: Reading, words: Words): readonly CodeAction[] {
  const { note, record } = row;
  const place = { uri: note.uri, recordId: record.id };
  const what = headline(ofRow(row), { words, known });
  const { review } = record;
  return [
    ...(review === 'accepted' ? [] : [action(words.t('editor.action.accept', { what }), 'poruka.accept', place)]),
    ...(review === 'rejected' ? [] : [action(words.t('editor.action.reject', { what }), 'poruka.reject', place)]),
    ...(review === 'accepted' || review === 'rejected'
      ? [action(words.t('editor.action.takeBack', { what }), 'poruka.takeBack', place)]
      : []),
    action(words.t('editor.action.fillRole', { what }), 'poruka.fillRole'),
    action(words.t('editor.action.why', { what }), 'poruka.copyWhy', place),
  ];
}

export function offerActions(analyses: Analyses, language: Language): Disposable {
  async function provideCodeActions(
    document: TextDocument,
    range: Range | Selection,
    { triggerKind }: { readonly triggerKind: CodeActionTriggerKind },
  ): Promise<readonly CodeAction[]> {
    // asked for by the lamp at every key: then what is known is enough
    const reading =
      triggerKind === CodeActionTriggerKind.Invoke ? await analyses.now(document) : analyses.latest(document);
    const at = document.offsetAt(range.end);
    if (!reading || reading.text.length !== document.getText().length || at < reading.note.bodyStart) return [];
    const words = language.words();
    const row = rowAt(reading.rows, at);
    return [
      ...(row ? onStatement(row, reading, words) : []),
      ...(range.isEmpty ? [] : TAGS.map(([title, command]) => action(words.t(title), command))),
    ];
  }
  return languages.registerCodeActionsProvider(
    PROSE,
    {
      provideCodeActions: async (document, range, context) => [...(await provideCodeActions(document, range, context))],
    },
    { providedCodeActionKinds: [KIND] },
  );
}
