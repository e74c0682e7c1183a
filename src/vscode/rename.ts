/**
 * F2 on an actor whom the lexicon does not know: a new name is a row of `poruka.yaml`; the name of somebody else makes the two one, in that file
 * and in what all notes keep. Shown by VS Code before it is done, and one undo takes it back.
 */
import {
  CancellationTokenSource,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  Uri,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { Entity } from '../model/entity.ts';
import { readNote } from '../notes/note.ts';
import { mentionWithParty, names, withParty } from '../notes/party.ts';
import { namedAt } from '../views/occurrences.ts';
import type { Words } from '../views/words.ts';
import type { Analyses } from './analyses.ts';
import { loadEngine } from './engine.ts';
import { KNOWLEDGE_FILE, type OwnKnowledge, textOnDisk } from './knowledge.ts';
import type { Language } from './language.ts';
import { rangeOf } from './positions.ts';
import { PROSE } from './prose.ts';
import type { Reading } from './reading.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';
import { type Change, editOf } from './write-note.ts';

const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase('uk') === b.trim().toLocaleLowerCase('uk');

export function offerRename(
  analyses: Analyses,
  notes: WorkspaceNotes,
  knowledge: OwnKnowledge,
  language: Language,
): Disposable {
  /** Who is named there, when the person may say who that is; otherwise it throws what to tell. */
  async function meant(document: TextDocument, offset: number, words: Words) {
    const reading = await analyses.now(document);
    const named = reading && namedAt(reading.analysis, offset);
    const entity = reading?.analysis.entities.find(({ id }) => id === named?.id);
    if (!reading || !named || !entity) throw new Error(words.t('rename.nobody'));
    const { knownWith } = await loadEngine();
    if (knownWith(null)(entity.id) !== null) throw new Error(words.t('rename.ofLexicon', { name: entity.name }));
    const own = await knowledge.of(document.uri);
    if (own && knownWith(own)(entity.id) !== null) throw new Error(words.t('rename.ofFile', { name: entity.name }));
    return { reading, entity, mention: named.mention };
  }

  /** The id of somebody else who is called so: in the note, in the lexicon or the file, in other notes. */
  async function another(name: string, { analysis, known }: Reading, self: string): Promise<string | null> {
    const { choices } = await loadEngine();
    const listed = [...choices.countries, ...choices.bodies];
    const others = notes.now().readings.flatMap(({ view }) => view.analysis?.entities ?? []);
    const called = [...analysis.entities, ...others].find((entity) => entity.id !== self && same(entity.name, name));
    if (called) return called.id;
    return listed.find((id) => id === name.trim() || same(known(id) ?? '', name)) ?? null;
  }

  /** The file of the note's folder with one row more. */
  async function row(
    edit: WorkspaceEdit,
    note: Uri,
    { id, type, name }: Entity,
    called: string,
    target: string | null,
    words: Words,
  ): Promise<void> {
    const folder = (workspace.getWorkspaceFolder(note) ?? workspace.workspaceFolders?.[0])?.uri;
    if (!folder) throw new Error(words.t('editor.knowledge.noFolder'));
    const { addRow } = await import('../notes/knowledge-adding.ts');
    const file = Uri.joinPath(folder, KNOWLEDGE_FILE);
    const before = await textOnDisk(file);
    const document = before === null ? null : await workspace.openTextDocument(file);
    const text = document?.getText() ?? '';
    const added = target
      ? addRow(text, 'aliases', { text: name, means: target })
      : type === 'person'
        ? addRow(text, 'people', { name: called, id, aliases: [name] })
        : addRow(text, 'organizations', { name: called, id, ...(type !== 'org' && { type }), aliases: [name] });
    if (!added) throw new Error(words.t('rename.brokenFile', { file: KNOWLEDGE_FILE }));
    const metadata = { label: words.t('rename.inFile'), needsConfirmation: target !== null };
    if (document) edit.replace(file, rangeOf(document, added), added.newText, metadata);
    else {
      edit.createFile(file, {}, metadata);
      edit.insert(file, new Range(0, 0, 0, 0).start, added.newText, metadata);
    }
  }

  /** What notes keep of the one is of the other now; all notes are read for it. */
  async function kept(from: string, to: string, words: Words): Promise<WorkspaceEdit> {
    const source = new CancellationTokenSource();
    const { readings } = await notes.read(source.token);
    source.dispose();
    const changes: Change[] = [];
    for (const { view } of readings) {
      const isMeant =
        view.records.some((record) => names(record, from)) || view.mentions?.some(({ entity }) => entity === from);
      if (!isMeant) continue;
      const document = await workspace.openTextDocument(Uri.parse(view.uri, true));
      const text = document.getText();
      const note = readNote(text);
      changes.push({
        document,
        reading: { text },
        records: note.records.map((record) => withParty(record, from, to)),
        mentions: note.mentions.map((mention) => mentionWithParty(mention, from, to)),
      });
    }
    const made = await editOf(changes, words, { label: words.t('rename.inNotes'), needsConfirmation: true });
    if (!made) throw new Error(words.t('editor.changed'));
    return made.edit;
  }

  return languages.registerRenameProvider(PROSE, {
    async prepareRename(document, position) {
      const { entity, mention } = await meant(document, document.offsetAt(position), language.words());
      return { range: rangeOf(document, mention), placeholder: entity.name };
    },
    async provideRenameEdits(document, position, called) {
      const words = language.words();
      const { reading, entity } = await meant(document, document.offsetAt(position), words);
      if (called.trim() === '' || called.trim() === entity.name) return new WorkspaceEdit();
      const target = await another(called, reading, entity.id);
      const edit = target ? await kept(entity.id, target, words) : new WorkspaceEdit();
      await row(edit, document.uri, entity, called.trim(), target, words);
      return edit;
    },
  });
}
