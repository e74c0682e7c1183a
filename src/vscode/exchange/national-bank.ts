/** A day → the official rates of the National Bank of Ukraine on it. The only request that this program makes, and only when a person asked for it. */
import { type DayRates, readRates } from '../../views/rates.ts';

export const BANK = 'https://bank.gov.ua';
const PATIENCE_MS = 5_000;

/** `day`: ISO date. Rejects with a reason in words when the bank cannot be reached, takes too long or answers something else. */
export async function requestDay(day: string, signal: AbortSignal, origin = BANK): Promise<DayRates> {
  const date = day.replaceAll('-', '');
  const address = `${origin}/NBUStatService/v1/statdirectory/exchange?json&date=${date}`;
  const answer = await fetch(address, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    credentials: 'omit',
  });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`.trim());
  const text = await answer.text();
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch (error) {
    throw new Error(`${new URL(origin).host}: no JSON`, { cause: error });
  }
  const rates = readRates(told);
  if (!rates) throw new Error(`${new URL(origin).host}: no rates for ${day}`);
  return rates;
}

/** So many requests at a time: a courtesy to the bank. */
const TOGETHER = 4;

interface Asked {
  readonly rates: ReadonlyMap<string, DayRates>;
  /** Why the first that did not come did not; null when all came. */
  readonly failure: string | null;
}

/** Rates of many days. What came stays, whatever becomes of the rest; after the first failure no further day is asked for. Never rejects. */
export async function requestDays(
  days: readonly string[],
  signal: AbortSignal,
  onCame: (done: number) => void,
  origin = BANK,
): Promise<Asked> {
  const rates = new Map<string, DayRates>();
  const left = [...days].reverse();
  let failure: string | null = null;
  const worker = async (): Promise<void> => {
    for (let day = left.pop(); day !== undefined && failure === null && !signal.aborted; day = left.pop()) {
      try {
        rates.set(day, await requestDay(day, signal, origin));
        onCame(rates.size);
      } catch (error) {
        failure ??= error instanceof Error ? error.message : String(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(TOGETHER, days.length) }, worker));
  return { rates, failure };
}
