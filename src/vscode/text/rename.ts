/**
 * F2 on an actor whom the lexicon does not know: a new name is a row of `poruka.yaml`; the name of somebody else makes the two one, in that file
 * and in what all notes keep. What would change is shown before, and one undo takes it back.
 */
import {
  type CancellationToken,
  type Disposable,
  languages,
  type TextDocument,
  Uri,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { Entity } from '../../model/entity.ts';
import { readNote } from '../../notes/note.ts';
import { mentionWithParty, names, withParty } from '../../notes/party.ts';
import { namedAt } from '../../views/occurrences.ts';
import type { Words } from '../../views/words/words.ts';
import type { Analyses } from '../index/analyses.ts';
import { pickMany } from '../records/ask-role.ts';
import { loadEngine } from '../engine.ts';
import { KNOWLEDGE_FILE, type OwnKnowledge } from '../knowledge/knowledge.ts';
import { addKnowledge } from '../knowledge/row.ts';
import type { Language } from '../language.ts';
import { literal, mention as tell } from '../messages.ts';
import { rangeOf } from '../positions.ts';
import { PROSE } from '../prose.ts';
import type { Listed, Reading } from '../index/reading.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';
import { type Change, editOf } from '../records/write-note.ts';

/** A note that keeps something of the one that is to be another. */
interface Kept extends Change {
  readonly title: string;
  readonly count: number;
}

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
  async function another(
    name: string,
    { analysis, known }: Reading,
    all: readonly Listed[],
    self: string,
  ): Promise<string | null> {
    const { choices } = await loadEngine();
    const listed = [...choices.countries, ...choices.bodies];
    const others = all.flatMap(({ view }) => view.analysis?.entities ?? []);
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
    const own = { name: called, id, aliases: [name] };
    if (target) await addKnowledge(edit, note, 'aliases', { text: name, means: target }, words);
    else if (type === 'person') await addKnowledge(edit, note, 'people', own, words);
    else await addKnowledge(edit, note, 'organizations', { ...own, ...(type !== 'org' && { type }) }, words);
    // VS Code applies the edit after this: where it goes is said, and not that it is there
    tell(words.t('rename.goesInto', { name: called, file: KNOWLEDGE_FILE }));
  }

  /** What the notes shall keep, of the one as of the other. */
  async function kept(all: readonly Listed[], from: string, to: string): Promise<readonly Kept[]> {
    const changes: Kept[] = [];
    for (const { view } of all) {
      const records = view.records.filter((record) => names(record, from)).length;
      const mentions = view.mentions?.filter(({ entity }) => entity === from).length ?? 0;
      if (records + mentions === 0) continue;
      const document = await workspace.openTextDocument(Uri.parse(view.uri, true));
      const text = document.getText();
      const note = readNote(text);
      changes.push({
        title: view.title,
        count: records + mentions,
        document,
        reading: { text },
        records: note.records.map((record) => withParty(record, from, to)),
        mentions: note.mentions.map((mention) => mentionWithParty(mention, from, to)),
      });
    }
    return changes;
  }

  /**
   * What would change, all ticked: the row of the file (null) and notes; undefined: nobody goes on. The preview of VS Code unticks what asks to be
   * confirmed, and its button then does nothing.
   */
  const preview = (from: string, to: string, changes: readonly Kept[], words: Words) =>
    pickMany<Kept | null>(
      literal(words.t('rename.merge', { from, to })),
      [
        { label: KNOWLEDGE_FILE, description: words.t('rename.inFile'), picked: true, value: null },
        ...changes.map((one) => ({
          label: literal(one.title),
          description: words.plural('records', one.count),
          picked: true,
          value: one,
        })),
      ],
      words.t('annotate.tick'),
    );

  return languages.registerRenameProvider(PROSE, {
    async prepareRename(document, position) {
      const { entity, mention } = await meant(document, document.offsetAt(position), language.words());
      return { range: rangeOf(document, mention), placeholder: entity.name };
    },
    async provideRenameEdits(document, position, called, token: CancellationToken) {
      const words = language.words();
      const { reading, entity } = await meant(document, document.offsetAt(position), words);
      if (called.trim() === '' || called.trim() === entity.name) return new WorkspaceEdit();
      // all notes, whoever has looked at them before: a name that one of them knows is not to be given a second time
      const { readings } = await notes.read(token);
      if (token.isCancellationRequested) return new WorkspaceEdit();
      const target = await another(called, reading, readings, entity.id);
      if (target === null) {
        const edit = new WorkspaceEdit();
        await row(edit, document.uri, entity, called.trim(), null, words);
        return edit;
      }
      const changes = await kept(readings, entity.id, target);
      const chosen = await preview(entity.name, called.trim(), changes, words);
      if (!chosen) return new WorkspaceEdit();
      const label = words.t('rename.inNotes');
      const made = await editOf(
        chosen.filter((one) => one !== null),
        words,
        { label, needsConfirmation: false },
      );
      if (!made) throw new Error(words.t('editor.changed'));
      if (chosen.includes(null)) await row(made.edit, document.uri, entity, called.trim(), target, words);
      return made.edit;
    },
  });
}
