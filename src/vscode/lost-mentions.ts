/** Kept actors, states and sums whose words are no longer found: a warning at the entry, and what a person can do about it, each as one undoable edit. */
import {
  CodeAction,
  CodeActionKind,
  commands,
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Location,
  type Range,
  Disposable as Together,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { overlaps, type Span } from '../model/document.ts';
import type { KeptMention, Located } from '../model/note.ts';
import { describe } from '../notes/anchor.ts';
import { mentionPlace, takeBackMention } from '../notes/mentions.ts';
import { attach, detach } from '../notes/merge.ts';
import { titleOf } from '../views/compare.ts';
import { oneLine } from '../views/escape.ts';
import type { Words } from '../views/words.ts';
import type { Analyses } from './analyses.ts';
import type { Language } from './language.ts';
import { LOST, short } from './lost-records.ts';
import { complain, mention as told } from './messages.ts';
import { rangeOf, spanOf } from './positions.ts';
import { isProse, PROSE } from './prose.ts';
import type { Reading } from './reading.ts';
import { settings } from './settings.ts';
import { writeMany } from './write-note.ts';

interface Lost {
  readonly one: KeptMention;
  readonly located: Located;
  /** The first line of its entry in the block. */
  readonly line: Span;
}

/** What a person has rejected asks nothing. */
function lostIn({ note, text }: Reading): readonly Lost[] {
  return note.mentions.flatMap((one, i): Lost[] => {
    const located = mentionPlace(text, one);
    const { start = 0, end = 0 } = note.writtenMentions[i] ?? {};
    if (located.state !== 'needs-review' || one.review === 'rejected') return [];
    const stop = text.slice(start, end).search(/[\r\n]/);
    return [{ one, located, line: { start, end: stop < 0 ? end : start + stop } }];
  });
}

/** In JSON, as the command of a code action has it. `span`: to which words; absent: `how` says what becomes of it. */
interface Wish {
  readonly uri: string;
  readonly id: string;
  readonly how: 'attach' | 'keep' | 'delete';
  readonly span?: Span;
}

export function offerMentionReview(analyses: Analyses, language: Language): Disposable {
  const collection = languages.createDiagnosticCollection('poruka.mentions');

  const nameOf = (one: KeptMention, { known }: Reading, words: Words): string => titleOf(one, { words, known });

  function show(document: TextDocument): void {
    const reading = isProse(document) && !document.isClosed ? analyses.latest(document) : null;
    if (reading && reading.text !== document.getText()) return;
    const words = language.words();
    const found = (reading ? lostIn(reading) : []).map(({ one, located, line }) => {
      const what = reading ? nameOf(one, reading, words) : '';
      const text = one.evidence.exact
        ? words.t('editor.review.lost', { what, quote: short(one.evidence.exact) })
        : words.t('editor.review.noQuote');
      const severity = one.evidence.exact ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information;
      const diagnostic = new Diagnostic(rangeOf(document, line), oneLine(text), severity);
      diagnostic.source = words.t('editor.status.name');
      diagnostic.code = LOST;
      diagnostic.relatedInformation = located.candidates.map(
        (at) =>
          new DiagnosticRelatedInformation(
            new Location(document.uri, rangeOf(document, at)),
            short(reading?.text.slice(at.start, at.end) ?? ''),
          ),
      );
      return diagnostic;
    });
    collection.set(document.uri, found);
  }

  async function settle({ uri, id, how, span }: Wish): Promise<boolean> {
    const words = language.words();
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    const reading = await analyses.now(document);
    const one = reading?.note.mentions.find((other) => other.id === id);
    if (!reading || !one) return complain(words.t('editor.changed')) ?? false;
    const { mentions, records } = reading.note;
    const who = settings.who(document);
    const kept =
      how === 'delete'
        ? takeBackMention(mentions, id)
        : how === 'keep'
          ? detach(mentions, id, who)
          : span
            ? attach(mentions, id, describe(reading.text, span), who)
            : mentions;
    if ((await writeMany([{ document, reading, records, mentions: kept }], words)) === 'refused') return false;
    const done = (
      { attach: 'editor.review.attached', keep: 'editor.review.kept', delete: 'editor.review.deleted' } as const
    )[how];
    told(words.t(done, { what: nameOf(one, reading, words) }));
    return true;
  }

  async function actionsAt(document: TextDocument, range: Range): Promise<CodeAction[]> {
    const reading = await analyses.now(document);
    if (!reading) return [];
    const words = language.words();
    const uri = document.uri.toString();
    const at = spanOf(document, range);
    const picked = at.start >= reading.note.bodyStart && reading.text.slice(at.start, at.end).trim() !== '' ? at : null;
    const touches = (span: Span): boolean => overlaps(span, at) || (span.start <= at.start && at.start <= span.end);
    const diagnostics = collection.get(document.uri) ?? [];
    return lostIn(reading).flatMap(({ one, located, line }, i): CodeAction[] => {
      const action = (title: string, wish: Omit<Wish, 'uri' | 'id'>): CodeAction => {
        const made = new CodeAction(oneLine(title), CodeActionKind.QuickFix);
        made.command = { command: 'poruka.settleMention', title: '', arguments: [{ ...wish, uri, id: one.id }] };
        made.diagnostics = diagnostics.filter((_, n) => n === i);
        return made;
      };
      const what = nameOf(one, reading, words);
      const out = picked
        ? [action(words.t('editor.review.attachSelection', { what }), { how: 'attach', span: picked })]
        : [];
      const [best] = located.candidates;
      if (!touches(line) && !(best && touches(best))) return out;
      return [
        ...out,
        ...located.candidates.map((span) =>
          action(words.t('editor.review.attachTo', { quote: short(reading.text.slice(span.start, span.end)) }), {
            how: 'attach',
            span: { start: span.start, end: span.end },
          }),
        ),
        action(words.t('editor.review.keep'), { how: 'keep' }),
        action(words.t('editor.review.delete'), { how: 'delete' }),
      ];
    });
  }

  return Together.from(
    collection,
    analyses.onDidChange(show),
    language.onDidChange(() => workspace.textDocuments.forEach(show)),
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    languages.registerCodeActionsProvider(
      PROSE,
      { provideCodeActions: actionsAt },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand('poruka.settleMention', settle),
  );
}
