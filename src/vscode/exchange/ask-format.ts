/** Which format an export is written in: a list with what each has, and beside the note a read-only page of what the file would begin with. */
import {
  type Disposable,
  type QuickPickItem,
  ThemeIcon,
  Disposable as Together,
  EventEmitter,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Format, Table } from '../../exports/formats.ts';
import type { Words } from '../../views/words/words.ts';
import { complain } from '../messages.ts';

const SCHEME = 'poruka-fields';

interface Choice extends QuickPickItem {
  readonly format: Format;
}

/** «note, title, …», of several tables with the name of each. */
const columnsOf = (tables: readonly Table[]): string =>
  tables.map(({ name, columns }) => (tables.length > 1 ? `${name}: ` : '') + columns.join(', ')).join('; ');

interface FormatPicker extends Disposable {
  /** `page`: Markdown about the fields of a format. Nothing when nobody chose. */
  ask(formats: readonly Format[], page: (format: Format) => Promise<string>, words: Words): Promise<Format | undefined>;
}

export function formatPicker(): FormatPicker {
  const pages = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const shown = Together.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({ path }) => pages.get(path) ?? '',
    }),
  );

  async function show(name: string, page: string): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${name.replaceAll('/', ' ')}.md` });
    pages.set(uri.path, page);
    changed.fire(uri);
    // the note stays where it is, and the list stays open above
    const options = { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true };
    await window.showTextDocument(await workspace.openTextDocument(uri), options);
  }

  return {
    dispose: () => shown.dispose(),
    ask(formats, page, words) {
      const picker = window.createQuickPick<Choice>();
      const fields = { iconPath: new ThemeIcon('eye'), tooltip: words.t('editor.export.fields') };
      picker.title = words.t('editor.export.title');
      picker.placeholder = words.t('editor.export.askFormat');
      picker.matchOnDetail = true;
      picker.items = formats.map((format) => ({
        label: words.t(format.label),
        description: `.${format.extension}`,
        detail: [words.t(format.has), ...(format.tables ? [columnsOf(format.tables)] : [])].join(' · '),
        buttons: [fields],
        format,
      }));
      const look = async (choice: Choice): Promise<void> => {
        picker.ignoreFocusOut = true;
        try {
          await show(words.t(choice.format.label), await page(choice.format));
        } catch (error) {
          complain(
            words.t('editor.export.noFields', { reason: error instanceof Error ? error.message : String(error) }),
          );
        }
      };
      return new Promise((resolve) => {
        picker.onDidTriggerItemButton(({ item }) => look(item));
        picker.onDidAccept(() => {
          const [choice] = picker.selectedItems;
          if (!choice) return;
          resolve(choice.format);
          picker.hide();
        });
        picker.onDidHide(() => {
          resolve(undefined);
          picker.dispose();
        });
        picker.show();
      });
    },
  };
}
