/** Rates for the dashboard: off unless a person switched them on, requested only when they ask, and kept, since the rate of a day never changes. */
import { commands, type Memento, ProgressLocation, window } from 'vscode';
import { type DayRates, type Rates, unknownOf, type Wanted } from '../../views/rates.ts';
import type { Words } from '../../views/words/words.ts';
import { ask, complain } from '../messages.ts';
import { BANK, requestDays } from './national-bank.ts';
import { settings } from '../settings.ts';

export interface ExchangeRates {
  readonly isOn: () => boolean;
  /** Of the bank. */
  readonly host: string;
  /** What is known by now. */
  readonly known: () => Rates;
  /** Says what it would request and asks, unless the person `isTold`; false when nothing came of it, and the person knows why. */
  readonly request: (wanted: Wanted, isTold: boolean, words: Words) => Promise<boolean>;
}

const KEPT = 'poruka.rates';
const SETTING = 'poruka.exchangeRates.enabled';

export function makeExchangeRates(memory: Memento): ExchangeRates {
  const { host } = new URL(BANK);
  const read = (): ReadonlyMap<string, DayRates> =>
    new Map(Object.entries(memory.get<Record<string, DayRates>>(KEPT, {})));
  const asked = new Set<string>();
  let known: ReadonlyMap<string, DayRates> | null = null;
  const all = (): ReadonlyMap<string, DayRates> => {
    known ??= read();
    return known;
  };

  async function request(wanted: Wanted, isTold: boolean, words: Words): Promise<boolean> {
    if (!settings.exchangeRates()) {
      const open = words.t('editor.openSettings');
      if ((await ask(words.t('rates.off'), open)) === open)
        await commands.executeCommand('workbench.action.openSettings', SETTING);
      return false;
    }
    if (wanted.size === 0) return Boolean(complain(words.t('rates.none')));
    // A currency that the bank does not list is not asked for again and again.
    const unknown = unknownOf(wanted, all()).filter((day) => !asked.has(day));
    if (unknown.length === 0) return true;
    const button = words.t('rates.request');
    const what = words.t('rates.what', { host, days: words.plural('days', unknown.length) });
    const agreed = isTold || (await window.showInformationMessage(what, button)) === button;
    if (!agreed) return false;
    const came = await window.withProgress(
      { location: ProgressLocation.Notification, cancellable: true },
      async (progress, token) => {
        const stop = new AbortController();
        const listener = token.onCancellationRequested(() => stop.abort());
        const done = await requestDays(unknown, stop.signal, (n) =>
          progress.report({
            message: words.t('rates.progress', { done: words.number(n), of: words.number(unknown.length) }),
            increment: 100 / unknown.length,
          }),
        );
        listener.dispose();
        return stop.signal.aborted ? { ...done, failure: null } : done;
      },
    );
    // Sixty currencies a day would be much to keep for a few that are told.
    const kept = [...came.rates].map(([day, rates]): [string, DayRates] => {
      asked.add(day);
      const told = Object.entries(rates).filter(([code]) => wanted.get(day)?.has(code));
      return [day, { ...all().get(day), ...Object.fromEntries(told) }];
    });
    known = new Map([...all(), ...kept]);
    await memory.update(KEPT, Object.fromEntries(known));
    if (came.failure !== null) complain(words.t('rates.failed', { reason: came.failure }));
    return came.rates.size > 0;
  }

  return { host, isOn: () => settings.exchangeRates(), known: all, request };
}
