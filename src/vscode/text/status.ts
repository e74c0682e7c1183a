/** How much was found in this note, or why it was not read: in the language status, where VS Code keeps such things. */
import { type Disposable, languages, LanguageStatusSeverity, Disposable as Together, window } from 'vscode';
import type { Analyses } from '../index/analyses.ts';
import type { Language } from '../language.ts';
import { activeProse, PROSE } from '../prose.ts';
import { settings } from '../settings.ts';
import { soon } from '../soon.ts';

export function showStatus(analyses: Analyses, language: Language): Disposable {
  const item = languages.createLanguageStatusItem('poruka.status', PROSE);

  /** Said with its name: «Порука, 6 висловів, 34 згадки». */
  function say(): void {
    const parts = [item.name, item.text === item.name ? '' : item.text, item.detail];
    item.accessibilityInformation = { label: parts.filter(Boolean).join(', ') };
  }

  function show(): void {
    const document = activeProse()?.document;
    if (!document) return;
    const words = language.words();
    const reading = analyses.latest(document);
    const isTooLarge = analyses.isTooLarge(document);
    item.name = words.t('editor.status.name');
    item.severity = isTooLarge ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.busy = analyses.isBusy(document);
    if (isTooLarge) {
      const limit = settings.maxFileSize(document);
      item.text = words.t('editor.status.name');
      item.detail = words.t('editor.status.tooLarge', {
        size: words.number(document.getText().length),
        limit: words.number(limit),
      });
      item.command = {
        command: 'workbench.action.openSettings',
        title: words.t('editor.status.raise'),
        arguments: ['poruka.maxFileSize'],
      };
      say();
      return;
    }
    item.text = reading ? words.plural('statements', reading.rows.length) : words.t('editor.status.busy');
    item.detail = reading ? words.plural('mentions', reading.analysis.mentions.length) : '';
    item.command = { command: 'poruka.statements.focus', title: words.t('editor.status.show') };
    say();
  }

  return Together.from(
    item,
    soon(show),
    analyses.onDidChange(show),
    language.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
  );
}
