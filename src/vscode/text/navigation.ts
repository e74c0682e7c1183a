/** Next and previous, by keyboard: from the cursor to the nearest mention or statement, round the end of the note. */
import { commands, type Disposable, Disposable as Together } from 'vscode';
import { bySpan, type Span } from '../../model/document.ts';
import { branchOf } from '../../model/statement.ts';
import type { WordKey } from '../../views/words/words.ts';
import type { Analyses } from '../index/analyses.ts';
import { lostRows } from '../records/lost-records.ts';
import type { Language } from '../language.ts';
import { complain, mention } from '../messages.ts';
import { activeProse } from '../prose.ts';
import type { Reading } from '../index/reading.ts';
import { reveal } from './reveal.ts';

type Places = (reading: Reading) => readonly Span[];

/** What is marked and names somebody or something of its own: a name inside a longer name is a part of that stop. */
const mentions: Places = ({ analysis }) =>
  analysis.mentions.filter((found) => !found.nested && !(found.kind === 'actor' && found.type === 'pronoun'));

const statements: Places = ({ rows }) =>
  rows.flatMap(({ span, record }) => (span && record.review !== 'rejected' ? [span] : [])).sort(bySpan);

const suggestions: Places = ({ rows }) =>
  rows.flatMap(({ span, record }) => (span && record.review === 'auto' ? [span] : [])).sort(bySpan);

const commitments: Places = ({ rows }) =>
  rows
    .flatMap(({ span, record: { act, polarity, review } }) =>
      span && review !== 'rejected' && branchOf(act, polarity) === 'commitments' ? [span] : [],
    )
    .sort(bySpan);

/** Where a lost record may be, else the record itself. */
const lost: Places = ({ rows, note }) =>
  lostRows(rows)
    .flatMap(({ record, candidates }) => candidates[0] ?? note.written[note.records.indexOf(record)] ?? [])
    .sort(bySpan);

export function offerNavigation(analyses: Analyses, language: Language): Disposable {
  const go = async (places: Places, step: 1 | -1, none: WordKey): Promise<void> => {
    const editor = activeProse();
    if (!editor) return void complain(language.words().t('editor.noNote'));
    const { document, selection } = editor;
    const reading = await analyses.now(document);
    if (!reading) return;
    const spans = places(reading);
    const here = document.offsetAt(selection.start);
    // A selection that is a stop already is left behind; a bare cursor before a word stops at that word.
    const next =
      step > 0
        ? (spans.find(({ start }) => (selection.isEmpty ? start >= here : start > here)) ?? spans[0])
        : (spans.findLast(({ start }) => start < here) ?? spans.at(-1));
    if (next) await reveal(document, next);
    else mention(language.words().t(none));
  };
  return Together.from(
    ...(
      [
        ['Mention', mentions, 'editor.noMentions'],
        ['Statement', statements, 'editor.noCommitments'],
        ['Suggestion', suggestions, 'editor.noSuggestions'],
        ['Commitment', commitments, 'editor.noPromises'],
        ['Lost', lost, 'editor.review.none'],
      ] as const
    ).flatMap(([name, places, none]) => [
      commands.registerCommand(`poruka.next${name}`, () => go(places, 1, none)),
      commands.registerCommand(`poruka.previous${name}`, () => go(places, -1, none)),
    ]),
  );
}
