/** Drafts of one sentence → the same, where what is not repeated is filled in: «Німеччина дасть 5, а Франція – 3 млрд євро», «Латвія – стільки ж». */
import type { MoneyMention } from '../../model/mention.ts';
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import type { Document } from '../../model/document.ts';
import { type Amount, COUNTABLE, saysHowMuch } from '../../model/statement.ts';
import { type Argument, isMoney } from './arguments.ts';
import type { Scene } from './scene.ts';
import { type Clause, firstToken } from './clauses.ts';
import type { Draft } from './draft.ts';

/** A number that no noun, sum or date takes: it ends its clause, or a mark follows. */
function bareNumber({ document, grammar, placed }: Scene, { pieces }: Clause): number | null {
  for (const { from, to } of pieces) {
    for (let at = from; at < to; at++) {
      const name = placed.ends.get(at);
      if (name !== undefined) {
        at = name - 1;
        continue;
      }
      const number = grammar.quantities(document.tokens, at);
      if (!number) continue;
      const last = document.tokens[number.end];
      if (number.end >= to || last?.kind === 'mark' || endsPhrase(grammar, document.tokens, number.end))
        return number.value;
      at = number.end - 1;
    }
  }
  return null;
}

/** «ще 30 надасть Естонія», «ще п’ять для ЗСУ»: no noun follows. */
const endsPhrase = (grammar: StatementGrammar, tokens: Document['tokens'], at: number): boolean =>
  grammar.prepositions.at(tokens, at).length > 0 ||
  grammar.predicates.at(tokens, at).some(({ value }) => value.voice !== 'noun' && value.voice !== 'participle');

/** «3 млрд» is written with a scale of a milliard: «дасть 5, а Франція – 3 млрд» means five of them. */
function scaleOf({ document }: Scene, { mention, from }: Argument<MoneyMention>): number {
  const written = Number((document.tokens[from]?.text ?? '').replace(',', '.'));
  return written > 0 && mention.min !== null ? Math.round(mention.min / written) : 1;
}

/** The sum that the clause means with its bare number, in the currency of the clause that follows. */
function priced(scene: Scene, clause: Clause, next: Draft): Amount | null {
  const model = next.args.find(isMoney);
  const number = bareNumber(scene, clause);
  if (!model || number === null) return null;
  const scale = number < 1000 ? scaleOf(scene, model) : 1;
  return scale * number < 1000
    ? null
    : {
        mention: null,
        min: number * scale,
        max: number * scale,
        currency: model.mention.currency,
        basis: 'total',
        per: model.mention.per,
      };
}

/** What the drafts of a sentence know of each other, looked up once. */
interface Siblings {
  /** Clause → its last draft. */
  readonly byClause: ReadonlyMap<number, Draft>;
  /** Clause with the verb → the first clause that it is understood in. */
  readonly first: ReadonlyMap<number, Clause>;
}

function siblings(clauses: readonly Clause[], drafts: readonly Draft[]): Siblings {
  const first = new Map<number, Clause>();
  for (const clause of clauses)
    if (clause.elided !== null && !first.has(clause.elided)) first.set(clause.elided, clause);
  return { byClause: new Map(drafts.map((draft) => [draft.clause, draft])), first };
}

/** «… виділять 22 млн: Литва – 10 млн, Латвія – 7 млн»: what follows the colon are its parts. */
function isListed({ document }: Scene, { first }: Siblings, { elided }: Clause): boolean {
  const clause = elided === null ? undefined : first.get(elided);
  return clause !== undefined && document.tokens[firstToken(clause) - 1]?.key === ':';
}

/** «стільки ж», «аналогічну суму». */
export const saysSame = ({ document, grammar }: Scene, { pieces }: Draft): boolean =>
  pieces.some(({ from, to }) => {
    for (let at = from; at < to; at++) if (grammar.words.same.at(document.tokens, at).length > 0) return true;
    return false;
  });

const amountsAndItems = ({ amounts, items }: Draft): Pick<Draft, 'amounts' | 'items'> => ({
  amounts: amounts.map((amount) => ({ ...amount, mention: null })),
  items,
});

/** The things of the draft before, as many as the clause says. */
function moreOf(scene: Scene, clause: Clause, draft: Draft, before: Draft | undefined): Partial<Draft> {
  const item = before?.items.find(({ qty }) => qty !== null);
  // what was promised and is delivered is a part of it, and no more
  const part = before?.decided.act === 'pledge' && draft.decided.act === 'delivery_report';
  const number = item && gives(draft) && !part && draft.items.length === 0 ? bareNumber(scene, clause) : null;
  return item && number !== null && Number.isInteger(number) ? { items: [{ ...item, qty: number }] } : {};
}

const gives = ({ decided, content }: Draft): boolean => COUNTABLE.has(decided.act) && content !== null;

export function filled(scene: Scene, clauses: readonly Clause[], drafts: readonly Draft[]): readonly Draft[] {
  const known = siblings(clauses, drafts);
  return drafts.map((given, i) => {
    // «ще стільки ж планують залучити»: with a verb of its own, as much as was told before
    const asMuch = saysSame(scene, given) && !saysHowMuch(given) ? drafts.slice(0, i).findLast(saysHowMuch) : undefined;
    const verb = clauses[given.clause]?.elided ?? null;
    const model = verb === null ? undefined : known.byClause.get(verb);
    if (!model && asMuch)
      return { ...given, ...amountsAndItems(asMuch), programme: given.programme ?? asMuch.programme };
    const draft = { ...given, programme: given.programme ?? model?.programme ?? null };
    const clause = clauses[draft.clause];
    if (!clause) return draft;
    if (model && model.amounts.length > 0 && isListed(scene, known, clause))
      return { ...draft, amounts: draft.amounts.map((amount) => ({ ...amount, basis: 'share' as const })) };
    if (saysHowMuch(draft)) return draft;
    const after = drafts[i + 1];
    const next = after && clauses[after.clause]?.elided === draft.clause ? after : undefined;
    const sum = next && next.amounts.length > 0 ? priced(scene, clause, next) : null;
    if (sum) return { ...draft, amounts: [sum] };
    // «передасть 42 бронемашини, ще 30 надасть Естонія»: of the same
    if (!model) return { ...draft, ...moreOf(scene, clause, draft, drafts[i - 1]) };
    if (saysSame(scene, draft)) return { ...draft, ...amountsAndItems(model) };
    const number = bareNumber(scene, clause);
    const item = model.items.find(({ qty }) => qty !== null);
    return number !== null && item ? { ...draft, items: [{ ...item, qty: number }] } : draft;
  });
}
