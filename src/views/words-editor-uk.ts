/** Ukrainian texts that only the editor shows: exactly the keys of the English table. */
import type { editorEn } from './words-editor-en.ts';

export const editorUk: Readonly<Record<keyof typeof editorEn, string>> = {
  'editor.nothingFound': 'У цій нотатці не сказано, хто, що і кому дає.',
};
