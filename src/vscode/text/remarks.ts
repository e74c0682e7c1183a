/** What may be written beside the text, if a person wants it: sums and deadlines behind their words, statements above their line. Both are off by default. */
import {
  CodeLens,
  type Disposable,
  EventEmitter,
  InlayHint,
  type InlayHintKind,
  languages,
  Disposable as Together,
  workspace,
} from 'vscode';
import { hintsOf } from '../../views/hints.ts';
import { headline, ofRow } from '../../views/told.ts';
import type { Analyses } from '../index/analyses.ts';
import type { Language } from '../language.ts';
import { rangeOf } from '../positions.ts';
import { PROSE } from '../prose.ts';
import { settings } from '../settings.ts';

export function showRemarks(analyses: Analyses, language: Language): Disposable {
  const changed = new EventEmitter<void>();
  const tell = (): void => changed.fire();
  return Together.from(
    changed,
    analyses.onDidChange(tell),
    language.onDidChange(tell),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('poruka.inlayHints') || event.affectsConfiguration('poruka.codeLens')) tell();
    }),
    languages.registerInlayHintsProvider(PROSE, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        if (!settings.inlayHints(document)) return [];
        const reading = await analyses.now(document);
        if (!reading || token.isCancellationRequested) return [];
        return hintsOf(reading.analysis, language.words()).flatMap(({ at, text }) => {
          const position = document.positionAt(at);
          if (!range.contains(position)) return [];
          const hint = new InlayHint(position, text, undefined as InlayHintKind | undefined);
          hint.paddingLeft = true;
          return [hint];
        });
      },
    }),
    languages.registerCodeLensProvider(PROSE, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        if (!settings.codeLens(document)) return [];
        const reading = await analyses.now(document);
        if (!reading || token.isCancellationRequested) return [];
        const words = language.words();
        const uri = document.uri.toString();
        return reading.rows.flatMap((row) => {
          const { record, span } = row;
          if (!span || record.review === 'rejected') return [];
          const range = rangeOf(document, span);
          const lens = (command: string, title: string): CodeLens =>
            new CodeLens(range, { command, title, arguments: [{ uri, recordId: record.id }] });
          const what = headline(ofRow(row), { words, known: reading.known });
          if (record.review !== 'auto') {
            const title = words.t('editor.lens.decided', { what, review: words.label('review', record.review) });
            return [lens('poruka.showInTree', title)];
          }
          return [
            lens('poruka.showInTree', what),
            lens('poruka.accept', words.t('editor.link.accept')),
            lens('poruka.reject', words.t('editor.link.reject')),
          ];
        });
      },
    }),
  );
}
