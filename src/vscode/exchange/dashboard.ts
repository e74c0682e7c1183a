/** The dashboard of the workspace: one page beside the notes, drawn from what is known by now. A click on a figure shows its sentences in their notes. */
import {
  CancellationTokenSource,
  commands,
  type Disposable,
  type QuickPickItem,
  QuickPickItemKind,
  TabInputWebview,
  Disposable as Together,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { sourceOf, titleOf } from '../../views/commitment.ts';
import { dashboardOf, type Figure, figuresOf } from '../../views/dashboard.ts';
import { parseFilter } from '../../views/filter.ts';
import { converted, unknownOf, type Wanted, wantedOf } from '../../views/rates.ts';
import { headline, ofRow, type Reader } from '../../views/told.ts';
import { narrowed } from '../../views/tree-lists.ts';
import type { Words } from '../../views/words/words.ts';
import type { Analyses } from '../index/analyses.ts';
import type { ExchangeRates } from './exchange-rates.ts';
import type { Language } from '../language.ts';
import { complain, literal, progressText } from '../messages.ts';
import { knownTo } from '../index/reading.ts';
import { breathe } from '../soon.ts';
import { revealRecord } from '../text/reveal.ts';
import type { StatementPlace } from '../text/statements.ts';
import { today } from '../today.ts';
import type { Tree } from '../trees/tree.ts';
import type { WorkspaceNotes } from '../index/workspace-notes.ts';

const VIEW = 'poruka.dashboard';
/** While notes change, the page follows so often. */
const CALM_MS = 300;

/** Loaded when somebody looks: it brings the charts with it. See esbuild.js. */
const loadPage = () => import('../../webview/page.ts');

/** What the page was last told. */
interface Shown {
  readonly page: number;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly wanted: Wanted;
  readonly reader: Reader;
}

const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function statusOf(filter: string, ignored: readonly string[], progress: string, words: Words): string {
  return [
    progress,
    words.t('dashboard.asOf', { date: words.date(today()) }),
    filter === '' ? '' : words.t('dashboard.filter.now', { filter }),
    ignored.length > 0 ? words.t('dashboard.filter.ignored', { list: ignored.join(' ') }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

type Item = QuickPickItem & { readonly place?: StatementPlace };

/** Every statement of every commitment; what is told more than once stands under what the commitment is. */
const itemsOf = ({ of }: Figure, reader: Reader): readonly Item[] =>
  of.flatMap((commitment): readonly Item[] => [
    {
      label: commitment.statements.length > 1 ? literal(titleOf(commitment, reader)) : '',
      kind: QuickPickItemKind.Separator,
    },
    ...commitment.statements.map(({ row }) => ({
      label: literal(headline(ofRow(row), reader)),
      description: literal(sourceOf(row, reader.words)),
      detail: literal(row.record.evidence.exact),
      place: { uri: row.note.uri, recordId: row.record.id },
    })),
  ]);

export function offerDashboard(
  extensionUri: Uri,
  analyses: Analyses,
  notes: WorkspaceNotes,
  tree: Pick<Tree, 'filter' | 'onDidChangeFilter'>,
  language: Language,
  rates: ExchangeRates,
): Disposable {
  const script = Uri.joinPath(extensionUri, 'dist');
  let panel: WebviewPanel | undefined;
  let shown: Shown | null = null;
  let pages = 0;
  let reading = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** `isRead`: what is known is all there is. */
  async function draw(isRead = true): Promise<void> {
    const { dashboardHtml, isEmpty } = await loadPage();
    if (!panel?.visible) return;
    const words = language.words();
    const { readings, progress } = notes.now();
    const reader: Reader = { words, known: knownTo(readings) };
    const rows = readings.flatMap((one) => one.rows);
    const text = tree.filter();
    const filter = parseFilter(text);
    const register = await notes.register(rows);
    if (!panel?.visible) return;
    const { commitments } = narrowed(rows, register.commitments, filter, reader.known);
    const ignored = filter.problems.map((problem) => problem.text);
    await breathe();
    const dashboard = dashboardOf(commitments, today());
    await breathe();
    if (!panel?.visible) return;
    pages += 1;
    const aid = dashboard.aid.count.of;
    const wanted = wantedOf(aid, today());
    shown = { page: pages, figures: figuresOf(dashboard), wanted, reader };
    const ofRates = rates.isOn() &&
      wanted.size > 0 && {
        rates: {
          host: rates.host,
          unknown: unknownOf(wanted, rates.known()).length,
          converted: converted(aid, rates.known()),
        },
      };
    const nothing =
      progress || !isRead ? 'dashboard.reading' : text === '' ? 'dashboard.empty' : 'dashboard.nothingLeft';
    await panel.webview.postMessage({
      page: pages,
      main: isEmpty(dashboard)
        ? `<p>${words.t(nothing)}</p>`
        : dashboardHtml(dashboard, { ...reader, ...ofRates, place: null }),
      status: statusOf(text, ignored, progressText(progress, words), words),
      filter: text,
    });
  }

  async function readAndDraw(): Promise<void> {
    const before = reading;
    reading = new CancellationTokenSource();
    const { token } = reading;
    const done = notes.read(token);
    // Not sooner: what is being read goes on for the new reader.
    before.cancel();
    await draw(false);
    await done;
    if (!token.isCancellationRequested) await draw();
  }

  function follow(): void {
    if (!panel?.visible) return;
    clearTimeout(timer);
    timer = setTimeout(() => void readAndDraw(), CALM_MS);
  }

  async function showSentences(figure: Figure, reader: Reader): Promise<void> {
    const items = itemsOf(figure, reader);
    const places = items.flatMap(({ place }) => place ?? []);
    const chosen =
      places.length === 1
        ? places[0]
        : (
            await window.showQuickPick(items, {
              title: reader.words.plural('statements', places.length),
              placeHolder: reader.words.t('dashboard.askHint'),
              matchOnDescription: true,
              matchOnDetail: true,
            })
          )?.place;
    if (chosen && !(await revealRecord(chosen, analyses, ViewColumn.Beside))) complain(reader.words.t('editor.gone'));
  }

  async function askRates(isTold: boolean): Promise<void> {
    const { readings } = await notes.read(reading.token);
    const rows = readings.flatMap((one) => one.rows);
    const wanted = shown?.wanted ?? wantedOf((await notes.register(rows)).commitments, today());
    if (!(await rates.request(wanted, isTold, language.words()))) return;
    await show();
    await draw();
  }

  async function receive(message: unknown): Promise<void> {
    const { ready, filter: text, deed, page, figure: id } = (message ?? {}) as Readonly<Record<string, unknown>>;
    if (ready === true) return readAndDraw();
    if (typeof text === 'string') return void (await commands.executeCommand('poruka.filterTree', text));
    if (deed === 'rates') return askRates(true);
    if (typeof id !== 'string' || !shown) return;
    const figure = page === shown.page ? shown.figures.get(id) : undefined;
    if (figure) await showSentences(figure, shown.reader);
    else complain(language.words().t('dashboard.gone'));
  }

  async function fill(one: WebviewPanel): Promise<void> {
    const { frameHtml } = await loadPage();
    const words = language.words();
    one.title = words.t('dashboard.heading');
    one.webview.html = frameHtml({
      words,
      nonce: nonce(),
      script: one.webview.asWebviewUri(Uri.joinPath(script, 'page.js')).toString(),
    });
  }

  async function adopt(one: WebviewPanel): Promise<void> {
    panel = one;
    one.webview.options = { enableScripts: true, localResourceRoots: [script] };
    one.iconPath = Uri.joinPath(extensionUri, 'media/icon.png');
    one.webview.onDidReceiveMessage(receive);
    one.onDidDispose(() => {
      panel = undefined;
      shown = null;
      clearTimeout(timer);
      reading.cancel();
    });
    await fill(one);
  }

  async function show(): Promise<void> {
    if (panel) return panel.reveal();
    // After a restart a page behind another is a tab and no page yet: it would become a second one when somebody looks at it.
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    await window.tabGroups.close(
      tabs.filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(VIEW)),
    );
    await adopt(window.createWebviewPanel(VIEW, language.words().t('dashboard.heading'), ViewColumn.Active));
  }

  return Together.from(
    { dispose: () => panel?.dispose() },
    commands.registerCommand('poruka.showDashboard', show),
    commands.registerCommand('poruka.showInHryvnias', () => askRates(false)),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('poruka.exchangeRates') && void draw()),
    window.registerWebviewPanelSerializer(VIEW, { deserializeWebviewPanel: adopt }),
    analyses.onDidChange(follow),
    notes.onDidChange(follow),
    tree.onDidChangeFilter(() => void draw()),
    language.onDidChange(() => panel && void fill(panel)),
  );
}
