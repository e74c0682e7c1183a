/** Label once: what is kept at the cursor is kept wherever the same name stands, in the note or in all notes. Every place is shown before; one undo takes all back. */
import {
  type CancellationToken,
  commands,
  type Disposable,
  Disposable as Together,
  ProgressLocation,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type Span, within } from '../../model/document.ts';
import { idOf } from '../../model/mention.ts';
import type { KeptMention } from '../../model/note.ts';
import { namesLike, sentenceAround } from '../../notes/by-hand.ts';
import { keepMention, keptAround, mentionPlace, sameName } from '../../notes/mentions.ts';
import { oneLine } from '../../views/escape.ts';
import { type Item, pickMany } from './ask-role.ts';
import { filesAt } from '../files.ts';
import type { Log } from '../log.ts';
import { complain, literal, mention } from '../messages.ts';
import { spanOf } from '../positions.ts';
import { activeProse, isProse } from '../prose.ts';
import type { Reading } from '../index/reading.ts';
import { settings } from '../settings.ts';
import type { Choice } from '../text/statements.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';
import { type Change, writeMany } from './write-note.ts';

interface Place {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly span: Span;
}

/** Files that are read together. */
const TOGETHER = 32;
/** Of a long sentence, so much before the name. */
const BEFORE = 40;

/** The sentence, from a little before the name on. */
function sentence(text: string, span: Span): string {
  const { start, end } = sentenceAround(text, span);
  const from = text.lastIndexOf(' ', span.start - BEFORE) + 1;
  return oneLine(from > start ? `…${text.slice(from, end)}` : text.slice(start, end));
}

/** A person has said there already what it is, or of the whole note that it is none. */
const isDecided = ({ text, note: { mentions } }: Reading, { kind }: KeptMention, span: Span): boolean =>
  mentions.some((one) => {
    if (one.kind !== kind) return false;
    if (one.scope === 'note' && one.review === 'rejected')
      return sameName(one.evidence.exact, text.slice(span.start, span.end));
    const place = mentionPlace(text, one).span;
    return place?.start === span.start && place.end === span.end;
  });

const placesIn = (document: TextDocument, reading: Reading, kept: KeptMention): readonly Place[] =>
  namesLike(reading.text, kept.evidence.exact)
    .filter((span) => !isDecided(reading, kept, span))
    .map((span) => ({ document, reading, span }));

/** Somebody else whom the lexicon or the person knows is read there: «Ірак» looks like a case of «Іран». */
function another({ reading: { analysis, known }, span }: Place, { entity }: KeptMention): string | null {
  const [there] = analysis.mentions
    .filter((one) => within(span, one) && idOf(one) !== null)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const id = there ? idOf(there) : null;
  return id === null || id === entity ? null : known(id);
}

/** The document when it says the name; of what is not open the file is looked at first. */
async function sayingIt(uri: Uri, name: string): Promise<TextDocument | null> {
  const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open) return isProse(open) ? open : null;
  const bytes = await filesAt(uri).read(uri);
  if (bytes.length > 4 * settings.maxFileSize(uri)) return null;
  const text =
    settings.encoding(uri) === 'utf8' ? new TextDecoder().decode(bytes) : await workspace.decode(bytes, { uri });
  return namesLike(text, name).length > 0 ? workspace.openTextDocument(uri) : null;
}

export function offerTaggingSame(choice: Choice, notes: WorkspaceNotes, log: Log): Disposable {
  const { analyses, language } = choice;

  async function allPlaces(
    kept: KeptMention,
    first: TextDocument,
    token: CancellationToken,
  ): Promise<readonly Place[]> {
    await notes.read(token);
    const files = notes.files().filter((uri) => uri.toString() !== first.uri.toString());
    const found: Place[] = [];
    const look = async (document: TextDocument): Promise<void> => {
      const reading = await analyses.now(document);
      if (reading) found.push(...placesIn(document, reading, kept));
    };
    await look(first);
    for (let at = 0; at < files.length && !token.isCancellationRequested; at += TOGETHER) {
      const some = files.slice(at, at + TOGETHER).map((uri) =>
        sayingIt(uri, kept.evidence.exact).catch((error) => {
          // gone since it was listed, or not for us: nothing can be tagged there
          log.error(error);
          return null;
        }),
      );
      for (const document of await Promise.all(some)) if (document) await look(document);
    }
    return found;
  }

  const search = (kept: KeptMention, first: TextDocument): Thenable<readonly Place[] | null> =>
    window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: language.words().t('annotate.searching'),
        cancellable: true,
      },
      async (_, token) => {
        const places = await allPlaces(kept, first, token);
        return token.isCancellationRequested ? null : places;
      },
    );

  /** Ticked, unless it is read as somebody else there. */
  function itemOf(place: Place, kept: KeptMention, many: boolean): Item<Place> {
    const words = language.words();
    const { document, reading, span } = place;
    const other = another(place, kept);
    const told = [
      many ? workspace.asRelativePath(document.uri) : '',
      words.t('editor.review.line', { line: document.positionAt(span.start).line + 1 }),
      other === null ? '' : words.t('annotate.readAs', { name: other }),
    ];
    return {
      label: literal(reading.text.slice(span.start, span.end)),
      description: literal(told.filter((part) => part !== '').join(' · ')),
      detail: literal(sentence(reading.text, span)),
      picked: other === null,
      value: place,
    };
  }

  /** What each note shall keep. */
  function changesOf(places: readonly Place[], what: Pick<KeptMention, 'kind' | 'entity' | 'name'>): readonly Change[] {
    const changes = new Map<TextDocument, Change & { readonly mentions: readonly KeptMention[] }>();
    for (const { document, reading, span } of places) {
      const { records, mentions } = changes.get(document) ?? reading.note;
      const more = keepMention(mentions, reading.text, { ...what, span }, 'edited', settings.who(document));
      changes.set(document, { document, reading, records, mentions: more });
    }
    return [...changes.values()];
  }

  async function tagSame(everywhere: boolean): Promise<boolean> {
    const words = language.words();
    const editor = activeProse();
    const reading = editor && (await analyses.now(editor.document));
    if (!editor || !reading) return complain(words.t('editor.noNote')) ?? false;
    const { document } = editor;
    const kept = keptAround(reading.note.mentions, reading.text, spanOf(document, editor.selection));
    if (!kept || kept.review === 'rejected') return complain(words.t('annotate.tagFirst')) ?? false;
    const places = everywhere ? await search(kept, document) : placesIn(document, reading, kept);
    if (!places) return false;
    if (places.length === 0)
      return complain(words.t(everywhere ? 'annotate.noSameEverywhere' : 'annotate.noSame')) ?? false;
    const { kind, entity } = kept;
    // who is known from this note alone is called there as here
    const isListed = entity !== undefined && reading.known(entity) !== null;
    const called =
      kept.name ?? (isListed ? undefined : reading.analysis.entities.find(({ id }) => id === entity)?.name);
    const title = everywhere
      ? literal(words.t('annotate.sameEverywhere', { name: called ?? kept.evidence.exact }))
      : words.t('annotate.same');
    const chosen = await pickMany(
      title,
      places.map((place) => itemOf(place, kept, everywhere)),
      words.t('annotate.tick'),
    );
    if (!chosen || chosen.length === 0) return false;
    const what = { kind, ...(entity !== undefined && { entity }), ...(called !== undefined && { name: called }) };
    if ((await writeMany(changesOf(chosen, what), words)) === 'refused') return false;
    const text = words.plural('mentions', chosen.length);
    mention(words.t('annotate.tagged', { kind: words.t(`annotate.${kind}`), text }));
    return true;
  }

  return Together.from(
    commands.registerCommand('poruka.tagSame', () => tagSame(false)),
    commands.registerCommand('poruka.tagSameEverywhere', () => tagSame(true)),
  );
}
