/** «Нафтогаз підписав угоду з ЄБРР на 60 млн. Кошти надає уряд Швеції»: whoever is said to give the money gives, and who passes it on does not. */
import { COUNTABLE, type Statement, summed } from '../model/statement.ts';
import type { Scene } from './bind.ts';
import type { Draft } from './draft.ts';

const counted = ({ amounts, items }: Pick<Statement, 'amounts' | 'items'>): boolean =>
  amounts.length > 0 || items.some(({ qty }) => qty !== null);

const isState = (id: string): boolean => /^[A-Z]{2}$/.test(id) && id !== UNION;
/** It gives as a state does, and through banks as states do. */
const UNION = 'EU';

/** The statement says only who gives the money that was told of before. */
export function isOfFunder(
  { document: { tokens }, grammar, home }: Scene,
  { pieces, content }: Draft,
  statement: Statement,
  before: Statement,
): boolean {
  return (
    statement.polarity === 'pos' &&
    (statement.act === 'assurance' || COUNTABLE.has(statement.act)) &&
    content?.form.predicate.light === true &&
    !counted(statement) &&
    statement.by.length > 0 &&
    !statement.by.includes(home) &&
    COUNTABLE.has(before.act) &&
    before.amounts.some(summed) &&
    // a bank or an agency passes money on, a state gives its own
    before.by.length > 0 &&
    before.by.every((party) => !isState(party)) &&
    statement.by.every((party) => isState(party) || party === UNION) &&
    // the money is what the sentence opens with
    pieces.some(({ from }) =>
      tokens
        .slice(from, from + OPENS)
        .some((_, i) =>
          grammar.things.at(tokens, from + i).some(({ value }) => value.general && value.theme === 'financial'),
        ),
    )
  );
}

/** «Ці кошти», «Цей грант»: how far from its beginning the money may stand. */
const OPENS = 2;

const sumOf = ({ amounts }: Statement): string =>
  amounts
    .filter(summed)
    .map(({ min, max, currency }) => `${min}|${max}|${currency}`)
    .join();
const keyOf = (statement: Statement): string => `${[...statement.by].sort().join()} ${sumOf(statement)}`;

/** `funders`: statement → who gives its money. What tells the same sum of the same go-between is told of the same giver. */
export function byFunder(
  statements: readonly Statement[],
  funders: ReadonlyMap<string, readonly string[]>,
): readonly Statement[] {
  if (funders.size === 0) return statements;
  const giver = new Map<string, readonly string[]>();
  for (const statement of statements) {
    const by = funders.get(statement.id);
    if (by) giver.set(keyOf(statement), by);
  }
  return statements.map((statement) => {
    const by = COUNTABLE.has(statement.act) ? giver.get(keyOf(statement)) : undefined;
    return by ? { ...statement, by, domestic: false } : statement;
  });
}
