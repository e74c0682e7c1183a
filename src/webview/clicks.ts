/** The script of the dashboard in the editor: draws what the extension sends, and tells it what a person clicks, keeping place and focus. */

/** From the extension: the parts as HTML, and the filter in force. */
interface Drawn {
  /** A click names it, so that it is not taken for one on a newer page. */
  readonly page: number;
  readonly main: string;
  readonly status: string;
  readonly filter: string;
}

interface State {
  readonly filter: string;
  readonly open: readonly string[];
  readonly top: number;
}

const api = acquireVsCodeApi();
const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const main = find('main');
const status = find('#status');
const input = find<HTMLInputElement>('#filter');
let page = 0;

const opened = (): readonly string[] => [...main.querySelectorAll('details[open]')].map(({ id }) => id);
const keep = (): void => api.setState({ filter: input.value, open: opened(), top: scrollY } satisfies State);

function draw(drawn: Drawn): void {
  const before = page === 0 ? (api.getState() as State | undefined) : { open: opened(), top: scrollY };
  const focused = document.activeElement?.id;
  page = drawn.page;
  main.innerHTML = drawn.main;
  if (status.textContent !== drawn.status) status.textContent = drawn.status;
  if (document.activeElement !== input) input.value = drawn.filter;
  for (const id of before?.open ?? []) document.getElementById(id)?.setAttribute('open', '');
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
  scrollTo(0, before?.top ?? 0);
  keep();
}

addEventListener('message', ({ data }: MessageEvent<Drawn>) => draw(data));
addEventListener('scroll', keep, { passive: true });
main.addEventListener('toggle', keep, true);
document.addEventListener('click', (event) => {
  const clicked =
    event.target instanceof Element ? event.target.closest('[data-figure], [data-do], a[href^="#"]') : null;
  if (!clicked) return;
  event.preventDefault();
  const figure = clicked.getAttribute('data-figure') ?? clicked.getAttribute('href')?.slice(1);
  const deed = clicked.getAttribute('data-do');
  if (deed === 'clear') {
    input.value = '';
    api.postMessage({ filter: '' });
  } else api.postMessage(deed === null ? { page, figure } : { deed });
});
find('form').addEventListener('submit', (event) => {
  event.preventDefault();
  api.postMessage({ filter: input.value });
});
api.postMessage({ ready: true });
