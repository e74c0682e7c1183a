/** English texts that only the editor shows: messages, quick picks, prompts. One row a text; the Ukrainian table has the same keys. */

export const editorEn = {
  'editor.nothingFound': 'Nothing in this note says who gives what to whom.',
} as const;
