/** Whether two sums are one, told once in round figures: «понад $92 млн» in a headline, «92,69 млн доларів» in the text. */
import type { Amount } from '../../model/statement.ts';

type Figure = Pick<Amount, 'min' | 'max' | 'currency' | 'basis'>;

/** A bound apart, what figure is told: «до 270 млн» and «270 млн» tell one. Of a range none. */
const told = ({ min, max }: Figure): number | null =>
  min === null || max === null || min === max ? (min ?? max) : null;

/** The last digit that is told: of 92,000,000 a million, of 40,000,000 ten millions. */
function unitOf(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Two digits say enough: «1,5 млрд» may be 1.53. One digit says it only under a bound: «понад 40 млн» may be 43, «40 млн» is 40. */
const DIGITS = 10;
const SHORT_OF = 0.1;
/** Newsrooms convert at rates of their own: «$20 млн» in the headline, «31 млн австралійських доларів (20,6 млн доларів США)» in the text. */
const RATE = 0.05;

/**
 * Same currency, and the rounder figure is the other one, cut or rounded to its last digit. Of a conversion it
 * may miss by a whole digit, since newsrooms cut those; else by half of one.
 */
export function sameFigure(a: Figure, b: Figure): boolean {
  const [one, other] = [told(a), told(b)];
  if (one === null || other === null || one <= 0 || other <= 0 || a.currency !== b.currency) return false;
  if (one === other) return true;
  if (!Number.isInteger(one) || !Number.isInteger(other)) return false;
  const [round, exact, figure] = unitOf(one) >= unitOf(other) ? [one, other, a] : [other, one, b];
  const unit = unitOf(round);
  const over = exact - round;
  const converted = a.basis === 'conversion' || b.basis === 'conversion';
  if (converted && Math.abs(one - other) <= exact * RATE) return true;
  if (figure.max === null && over > 0 && over < unit && (converted || over <= exact * SHORT_OF)) return true;
  if (round < unit * DIGITS) return false;
  return converted ? Math.abs(over) < unit : Math.abs(over) <= unit / 2;
}
