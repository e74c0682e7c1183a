/** What is drawn on the page: the marks of the editor with the text they are on, the rows of the tree. */
import { ask, until } from './driver.ts';

/** `underline`: the style of the line under the text. `bar`, `box`: what stands beside or round it. */
export interface Mark {
  readonly text: string;
  readonly shape: string;
  /** It has a ground of its own. */
  readonly ground: boolean;
}

/** Run in the page. A line of the editor is many spans, and a wrapped one several lines: each drawn piece is one mark. */
const MARKS = `(() => {
  const plain = (text) => text.replaceAll('\\u00a0', ' ');
  const lines = [...document.querySelectorAll('.monaco-editor .view-line')];
  const out = [];
  const letters = [];
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let last = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const style = getComputedStyle(node.parentElement);
      const isOurs = style.textDecorationLine.includes('underline') && /\\bced-/.test(node.parentElement.className);
      const shape = isOurs ? 'underline ' + style.textDecorationStyle : '';
      if (shape && last && last.shape === shape && last.color === style.textDecorationColor) last.text += plain(node.data);
      else if (shape) out.push((last = { text: plain(node.data), shape, color: style.textDecorationColor, ground: false }));
      if (!shape) last = null;
      for (let i = 0; i < node.data.length; i++) {
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        letters.push({ x: (left + right) / 2, y: (top + bottom) / 2, letter: plain(node.data[i]) });
      }
    }
  }
  for (const piece of document.querySelectorAll('.monaco-editor .view-overlays .cdr')) {
    if (!/\\bced-/.test(piece.className)) continue;
    const { left, right, top, bottom } = piece.getBoundingClientRect();
    const style = getComputedStyle(piece);
    const all = [style.borderTopStyle, style.borderRightStyle, style.borderBottomStyle].every((one) => one === 'solid');
    const side = style.borderLeftStyle === 'none' ? '' : 'bar ' + style.borderLeftStyle;
    const shape = all ? 'box' : side || (style.borderBottomStyle !== 'none' ? 'border ' + style.borderBottomStyle : style.borderTopStyle === 'none' ? '' : 'above ' + style.borderTopStyle);
    const text = letters.filter(({ x, y }) => x > left && x < right && y > top && y < bottom).map(({ letter }) => letter).join('');
    const ground = style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor !== 'transparent';
    if (shape) out.push({ text, shape, ground });
  }
  return out.map(({ text, shape, ground }) => ({ text, shape, ground }));
})()`;

export const marks = async (): Promise<readonly Mark[]> =>
  (await ask({ do: 'evaluate', expression: MARKS })).value as readonly Mark[];

export const mark = (text: string, shape: string): Promise<Mark> =>
  until(`«${text}» with ${shape}`, async () => (await marks()).find((one) => one.text === text && one.shape === shape));

export interface DrawnRow {
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** 1 is the outermost. */
  readonly level: number;
  readonly isSelected: boolean;
  /** Title of the view that it stands in. */
  readonly view: string;
  /** The box beside it; null: it has none. */
  readonly isChecked: boolean | null;
}

const ROWS = `[...document.querySelectorAll('.customview-tree .monaco-list-row')]
  .sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
  .map((row) => ({
    label: (row.querySelector('.label-name')?.textContent ?? '').replaceAll('\\u00a0', ' '),
    description: (row.querySelector('.label-description')?.textContent ?? '').replaceAll('\\u00a0', ' '),
    spoken: (row.getAttribute('aria-label') ?? '').replaceAll('\\u00a0', ' '),
    level: Number(row.getAttribute('aria-level')),
    isSelected: row.getAttribute('aria-selected') === 'true',
    view: row.closest('.pane')?.querySelector('.pane-header')?.getAttribute('aria-label') ?? '',
    isChecked: row.querySelector('.custom-view-tree-node-item-checkbox')
      ? row.querySelector('.custom-view-tree-node-item-checkbox').getAttribute('aria-checked') === 'true'
      : null,
  }))`;

export const rows = async (): Promise<readonly DrawnRow[]> =>
  (await ask({ do: 'evaluate', expression: ROWS })).value as readonly DrawnRow[];

/** Waits for a row of the tree whose label begins so; `view`: how the title of its view begins, when two may have it. */
export const row = (label: string, view = ''): Promise<DrawnRow> =>
  until(`row «${label}»`, async () =>
    (await rows()).find((one) => one.label.startsWith(label) && one.view.startsWith(view)),
  ).catch(async (error: Error) => {
    const drawn = (await rows()).map((one) => `${'  '.repeat(one.level)}${one.label} ${one.description}`);
    throw new Error([error.message, 'drawn are', ...drawn].join('\n'));
  });

/** Waits until the rows of the tree stand still: a click goes to a place, and a row that moves is no longer there. */
export async function settled(): Promise<void> {
  let before = '';
  await until('rows that stand still', async () => {
    const now = JSON.stringify((await ask({ do: 'evaluate', expression: PLACES })).value);
    const same = now === before;
    before = now;
    return same;
  });
}

const PLACES = `new Promise((done) => setTimeout(() => done([...document.querySelectorAll('.customview-tree .monaco-list-row')]
  .map((row) => row.dataset.index + ' ' + row.textContent + row.getBoundingClientRect().top)), 100))`;

/** Room for the others: rows that are out of sight are not drawn. `title`: how the title of the view begins. */
export async function shutView(title: string): Promise<void> {
  const selector = `.pane-header[aria-label^=${JSON.stringify(title)}]`;
  await ask({ do: 'text', selector });
  const expression = `document.querySelector(${JSON.stringify(selector)}).getAttribute('aria-expanded')`;
  if ((await ask({ do: 'evaluate', expression })).value === 'true')
    // its middle may be a button
    await ask({ do: 'click', selector: `${selector} .title` });
}
