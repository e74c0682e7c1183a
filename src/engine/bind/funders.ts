/** «Нафтогаз підписав угоду з ЄБРР на 60 млн. Кошти надає уряд Швеції»: whoever is said to give the money gives, and who passes it on does not. */
import { isGroup, isState } from '../../model/ids.ts';
import { COUNTABLE, saysHowMuch, type Statement, summed } from '../../model/statement.ts';
import type { Scene } from './scene.ts';
import type { Draft } from './draft.ts';

/** The Union gives as a state does. */
const gives = (id: string): boolean => isState(id) || id === 'EU';
/** A bank or an agency: it passes money on. */
const passesOn = (id: string): boolean => !gives(id) && !isGroup(id);

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
    !saysHowMuch(statement) &&
    statement.by.length > 0 &&
    !statement.by.includes(home) &&
    COUNTABLE.has(before.act) &&
    before.amounts.some(summed) &&
    before.by.length > 0 &&
    before.by.every(passesOn) &&
    statement.by.every(gives) &&
    pieces.every(({ from, to }) => tokens.slice(from, to).every(({ key }) => !grammar.words.adds.has(key))) &&
    // the money is what the sentence opens with, and of a loan no grant tells
    pieces.some(({ from }) =>
      tokens
        .slice(from, from + OPENS)
        .some((_, i) =>
          grammar.things
            .at(tokens, from + i)
            .some(
              ({ value: { general, theme, instrument } }) =>
                general && theme === 'financial' && (instrument === null || instrument === before.instrument),
            ),
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

/** `funders`: statement → who gives its money. What told the same sum of the same go-between before, as a headline does, is told of the same giver. */
export function byFunder(
  statements: readonly Statement[],
  funders: ReadonlyMap<string, readonly string[]>,
): readonly Statement[] {
  if (funders.size === 0) return statements;
  const giver = new Map<string, readonly string[]>();
  const out = statements.toReversed().map((statement) => {
    const own = funders.get(statement.id);
    if (own) giver.set(keyOf(statement), own);
    const by = COUNTABLE.has(statement.act) ? (own ?? giver.get(keyOf(statement))) : undefined;
    return by ? { ...statement, by, domestic: false } : statement;
  });
  return out.reverse();
}
