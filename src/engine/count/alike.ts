/** Two statements of one text → what they have in common: givers, sums, goods, talks. What keys they are found by, and what keeps them apart. */
import { isGroup } from '../../model/ids.ts';
import { type Amount, type Item, type Statement, summed } from '../../model/statement.ts';

export const isShare = ({ basis }: Amount): boolean => basis === 'share' || basis === 'remaining';
export const isDelivery = ({ act }: Statement): boolean => act === 'delivery_report';

/** Whoever it is: the key of all statements, of groups, and of those that name no giver. */
export const ANYBODY = '*';
export const GROUPS = 'group:';
export const NOBODY = '';

/** Headline and body call one group by two names: «країни ЄС», «європейські союзники». */
export const giversOf = ({ by }: Statement): string =>
  [...new Set(by.map((id) => (isGroup(id) ? GROUPS : id)))].sort().join('+');
export const isOfGroup = ({ by }: Statement): boolean => by.every(isGroup);
/** «Обіцяно» and «передано» are two stages of one sum: a delivery restates deliveries only. */
export const kindOf = (statement: Statement): string => `${statement.polarity} ${isDelivery(statement)}`;

/** «ЄБРР надав 85 млн … Угоду на 85 млн підписали торік»: signed for what is told as delivered. */
export const isSigned = ({ act, amounts }: Statement): boolean =>
  act === 'agreement' && amounts.every(({ basis }) => basis !== 'increment');
/** «ЄС переказав 4,2 млрд … Сьогодні ми виділяємо майже 4,2 млрд»: in the giver's words what came already; with a day or year of its own it is to come. */
export const isPromiseOf = ({ act, amounts, due, period }: Statement): boolean =>
  act === 'pledge' &&
  // «сьогодні» is when it is told
  (due === null || (due.from !== null && due.from === due.to)) &&
  period === null &&
  amounts.every(({ basis }) => basis === 'total' || basis === 'conversion');
export const delivered = ({ polarity }: Statement): string => `${polarity} true`;

const isKnown = ({ min, max }: Amount): boolean => (min ?? max) !== null;
export const figureKey = ({ min, max }: Amount): string => `${min}..${max}`;
export const sumKey = (amount: Amount): string => `${figureKey(amount)} ${amount.currency}`;
export const sumsOf = ({ amounts }: Statement): readonly Amount[] => amounts.filter(isKnown);

export const quantitiesOf = ({ items }: Statement): readonly Item[] => items.filter(({ qty }) => qty !== null);

export const sameProgramme = (a: Statement, b: Statement): boolean =>
  !a.programme || !b.programme || a.programme === b.programme;

/** «100 млн на ППО і 50 млн на енергетику», told again as «150 млн»: what its sums come to, when they are exact and of one currency. */
export function sumOf({ amounts }: Statement): Amount | null {
  const added = amounts.filter(summed);
  const [first] = added;
  if (!first || added.length < 2 || added.some(({ currency, min, max }) => currency !== first.currency || min !== max))
    return null;
  const value = added.reduce((sum, { min }) => sum + (min ?? 0), 0);
  return { ...first, min: value, max: value };
}

/** «$1,4 млрд» of the headline and «12,9 млрд крон» of Sweden: the second is the giver's own, and both are paid into one programme or none. */
export const sameMoney = (later: Statement, earlier: Statement): boolean =>
  later.programme === earlier.programme &&
  later.amounts.some(({ currency }) => later.by.length === 1 && currency?.startsWith(later.by[0] ?? '-')) &&
  earlier.amounts.every(({ currency }) => currency === 'USD' || currency === 'EUR');

/** All that the other adds to a total is told by the one: «100 млн» by «100 млн і 50 млн», and not the other way round. */
export const tellsAll = (one: Statement, other: Statement): boolean => {
  const figures = new Set(one.amounts.map(figureKey));
  const added = other.amounts.filter(summed);
  return added.length < 2 || added.every((amount) => figures.has(figureKey(amount)));
};

/** «кредит на 100 млн і грант на 100 млн»: two sums, though the figure is one. */
const FINANCIAL: ReadonlySet<string | null> = new Set(['loan', 'grant', 'credit_guarantee']);
export const sameInstrument = (a: Statement, b: Statement): boolean =>
  a.instrument === b.instrument || !FINANCIAL.has(a.instrument) || !FINANCIAL.has(b.instrument);

/** A state, or a body known by its letters: «UA», «NATO». */
const isCode = (id: string): boolean => /^[A-Z]{2,6}$/.test(id);
/** «по 100 млн Україні та Молдові», «Світовому банку та ЄБРР»: two gain. */
export const sameGainer = ({ for: a }: Statement, { for: b }: Statement): boolean =>
  a.length === 0 || b.length === 0 || ![...a, ...b].every(isCode) || a.some((id) => b.includes(id));

/** «щодня тривають перемовини щодо гарантій», and again «працюємо над гарантіями»: talks of one thing are one process. */
export const isTalk = ({ act, polarity, theme, amounts, items }: Statement): boolean =>
  act === 'process' && polarity === 'pos' && theme !== null && amounts.length + items.length === 0;
export const talkKey = ({ theme, programme, for: gains }: Statement): string =>
  [theme, programme, ...[...gains].sort()].join(' ');
export const sameTalkers = ({ by: a }: Statement, { by: b }: Statement): boolean =>
  a.length === 0 || b.length === 0 || a.some((party) => b.includes(party));
