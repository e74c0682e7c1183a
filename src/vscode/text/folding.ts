/** Our block in the front matter can be folded away; VS Code itself folds the whole front matter or nothing. */
import { type Disposable, FoldingRange, FoldingRangeKind, languages } from 'vscode';
import { openFront, pairOf, startOf, endOf } from '../../notes/front-matter.ts';
import { PROSE } from '../prose.ts';

export const foldBlock = (): Disposable =>
  languages.registerFoldingRangeProvider(PROSE, {
    provideFoldingRanges(document) {
      const opened = openFront(document.getText());
      const pair = opened.kind === 'front' ? pairOf(opened.front.root, 'poruka') : null;
      if (!pair) return [];
      const first = document.positionAt(startOf(pair.key)).line;
      const end = document.positionAt(endOf(pair.value));
      // the end of a block is the start of the line after it
      const last = end.character === 0 ? end.line - 1 : end.line;
      return last > first ? [new FoldingRange(first, last, FoldingRangeKind.Region)] : [];
    },
  });
