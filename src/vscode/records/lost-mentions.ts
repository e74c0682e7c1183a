/** Kept actors, states and sums whose words are no longer found: a warning at the entry, and what a person can do about it, each as one undoable edit. */
import {
  type CodeAction,
  commands,
  DiagnosticSeverity,
  type Disposable,
  Disposable as Together,
  Uri,
  workspace,
} from 'vscode';
import type { Span } from '../../model/document.ts';
import type { KeptMention, Located } from '../../model/note.ts';
import { describe } from '../../notes/anchor.ts';
import { mentionPlace, takeBackMention } from '../../notes/mentions.ts';
import { attach, detach } from '../../notes/merge.ts';
import { titleOf } from '../../views/compare.ts';
import { brief } from '../../views/escape.ts';
import type { Words } from '../../views/words/words.ts';
import type { Analyses } from '../index/analyses.ts';
import type { Language } from '../language.ts';
import { type Asked, firstLine, LOST, offerWarnings, touching, type Warning } from './lost.ts';
import { complain, mention as told } from '../messages.ts';
import type { Reading } from '../index/reading.ts';
import { settings } from '../settings.ts';
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
    if (located.state !== 'needs-review' || one.review === 'rejected') return [];
    return [{ one, located, line: firstLine(text, note.writtenMentions[i] ?? { start: 0, end: 0 }) }];
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
  const nameOf = (one: KeptMention, { known }: Reading, words: Words): string => titleOf(one, { words, known });

  function warningsIn(reading: Reading): readonly Warning[] {
    const words = language.words();
    return lostIn(reading).map(({ one, located: { candidates }, line: span }) => {
      const quote = brief(one.evidence.exact);
      const at = { span, code: LOST, candidates };
      return quote
        ? {
            ...at,
            message: words.t('editor.review.lost', { what: nameOf(one, reading, words), quote }),
            severity: DiagnosticSeverity.Warning,
          }
        : { ...at, message: words.t('editor.review.noQuote'), severity: DiagnosticSeverity.Information };
    });
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

  function fixesAt({ document, reading, at, fix }: Asked): readonly CodeAction[] {
    const words = language.words();
    const uri = document.uri.toString();
    const picked = at.start >= reading.note.bodyStart && reading.text.slice(at.start, at.end).trim() !== '' ? at : null;
    const touches = touching(at);
    return lostIn(reading).flatMap(({ one, located, line }): readonly CodeAction[] => {
      const action = (title: string, wish: Omit<Wish, 'uri' | 'id'>): CodeAction =>
        fix(title, 'poruka.settleMention', { ...wish, uri, id: one.id }, line);
      const what = nameOf(one, reading, words);
      const out = picked
        ? [action(words.t('editor.review.attachSelection', { what }), { how: 'attach', span: picked })]
        : [];
      const [best] = located.candidates;
      if (!touches(line) && !(best && touches(best))) return out;
      return [
        ...out,
        ...located.candidates.map((span) =>
          action(words.t('editor.review.attachTo', { quote: brief(reading.text.slice(span.start, span.end)) }), {
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
    offerWarnings('poruka.mentions', analyses, language, warningsIn, fixesAt),
    commands.registerCommand('poruka.settleMention', settle),
  );
}
