/** A statement and those before it → the same, with what was said once and holds for both; and what it is by those before. */
import type { TokenRange } from '../../model/document.ts';
import { COUNTABLE, saysHowMuch, type Statement, summed } from '../../model/statement.ts';
import type { Scene } from './scene.ts';
import type { Draft } from './draft.ts';
import type { Voices } from './provenance.ts';
import { isDuty } from './worth.ts';

/** «Лондон виділить Україні 500 млн, а Париж – 300», «долучиться до PURL і внесе 100 млн»: what is said once holds for both. */
export function inherited(statement: Statement, before: Statement | null, home: string): Statement {
  if (!before) return statement;
  // «надати позику, яку Україна поверне»: to whoever lends
  if (statement.act === 'counter_obligation' && statement.for.length === 0)
    return { ...statement, for: before.by.filter((party) => !statement.by.includes(party)) };
  // «Київ просить 10 млрд, тоді як ЄС підтвердив лише 3 млрд»
  if (before.act === 'request' && COUNTABLE.has(statement.act) && statement.for.length === 0)
    return { ...statement, for: before.for.filter((party) => !statement.by.includes(party)) };
  // «Польща виділила 3 млрд на оборону, Румунія 2 млрд»: each keeps its own, and nobody gains by what another keeps
  const keeps = before.domestic && !before.for.includes(home);
  if (keeps && COUNTABLE.has(statement.act) && statement.for.length === 0 && statement.rule === before.rule)
    return { ...statement, for: statement.by, domestic: true };
  const same = statement.by.length > 0 && statement.by.every((party) => before.by.includes(party));
  // «не надасть Києву зброї, проте постачатиме генератори»
  if (!COUNTABLE.has(statement.act) || !(COUNTABLE.has(before.act) || (same && before.act === 'refusal')))
    return statement;
  return {
    ...statement,
    for:
      statement.for.length > 0 || keeps ? statement.for : before.for.filter((party) => !statement.by.includes(party)),
    programme: statement.programme ?? (same ? before.programme : null),
  };
}

/** «Україні виділять 500 млн»: who will is not said, nor does a giver say it; expected, and promised by nobody. */
export function unpromised(statement: Statement, { decided, content }: Draft, voices: Voices): Statement {
  const hit = content ?? decided.by;
  const ahead =
    decided.by.will || hit.will || (hit.form.tense === 'future' && decided.by.form.predicate.kind === 'content');
  const { side } = voices.speakerAt(statement.evidence[0]?.start ?? 0);
  if (isDuty(decided) && statement.by.length === 0) return { ...statement, act: 'norm', stage: null };
  return statement.act === 'pledge' && statement.by.length === 0 && ahead && (side === null || side === voices.home)
    ? { ...statement, act: 'expectation', stage: 'considered' }
    : statement;
}

/** «Департамент перерахував ТОВ 6 млн», «внесла за землю 21 тис. грн»: bodies that pay each other, and people for themselves, commit nothing. */
export function isPrivate({ act, by, for: gains }: Statement): boolean {
  const body = (id: string): boolean => id.startsWith('org:') || id.startsWith('person:');
  if (!COUNTABLE.has(act) || by.length === 0) return false;
  return gains.length > 0 ? by.every(body) && gains.every(body) : by.every((id) => id.startsWith('person:'));
}

/** «розраховуємо на цю підтримку від партнерів»: asked for what the sentence before says is needed. */
export const isAskedOf = (
  { document: { tokens }, grammar }: Scene,
  { decided, amounts, pieces }: Draft,
  need: Statement,
): boolean =>
  decided.act === 'request' &&
  need.act === 'need' &&
  need.by.length === 0 &&
  amounts.length === 0 &&
  pieces.some(({ from, to }) =>
    tokens
      .slice(from, to)
      .some(
        ({ key }, i) =>
          grammar.words.this.has(key) && grammar.things.at(tokens, from + i + 1).some(({ value }) => value.general),
      ),
  );

/** The need, and of whom the request after it asks. */
export const askedOf = (need: Statement, { by, addressee, evidence }: Statement): Statement => ({
  ...need,
  by,
  addressee,
  evidence: [...need.evidence, ...evidence],
});

/** «Данія виділить 100 млн. Стільки ж дасть Швеція»: as much as was told before, and for the same. */
export function asMuch(statement: Statement, last: Statement | null): Statement {
  if (!last || saysHowMuch(statement) || !saysHowMuch(last) || !COUNTABLE.has(statement.act)) return statement;
  return {
    ...statement,
    amounts: last.amounts.filter(summed).map((amount) => ({ ...amount, mention: null, basis: 'total' })),
    items: last.items,
    for: statement.for.length > 0 ? statement.for : last.for.filter((party) => !statement.by.includes(party)),
    programme: statement.programme ?? last.programme,
  };
}

/** The home state pays those who lend to it. */
export const isRepayment = ({ grammar, home }: Scene, { act, by, for: gains }: Statement): boolean =>
  (COUNTABLE.has(act) || act === 'intent' || act === 'norm') &&
  by.length > 0 &&
  gains.length > 0 &&
  by.every((party) => party === home) &&
  gains.every((party) => grammar.lenders.has(party));

/** How far from the head of its sentence «це частина» may stand. */
const HEAD = 4;

/** What the sentence before told is a part of this, by its own words. */
export function isWhole(
  { document, grammar }: Scene,
  { from, to }: TokenRange,
  whole: Statement,
  part: Statement,
): boolean {
  if (!COUNTABLE.has(whole.act) || !COUNTABLE.has(part.act) || part.partOf || whole.amounts.length === 0) return false;
  // the same figure again is a restatement
  const figures = part.amounts.map(({ min, max }) => `${min}..${max}`);
  if (whole.amounts.some(({ min, max }) => figures.includes(`${min}..${max}`))) return false;
  if (whole.by.length === 0 || !whole.by.every((party) => part.by.includes(party))) return false;
  for (let at = from; at < Math.min(to, from + HEAD); at++)
    if (grammar.words.isPart.at(document.tokens, at).length > 0) return true;
  return false;
}

/** «прискорять виділення 3 млрд, надавши 2 млрд уже цього року»: what the gerund tells is less of the same giver's, and no more of it. */
export function isOfVerb(draft: Draft, part: Statement, whole: Statement): boolean {
  const [sum, ...more] = part.amounts;
  if (!draft.content?.gerund || !sum || more.length > 0 || sum.basis !== 'total' || part.by.join() !== whole.by.join())
    return false;
  return whole.amounts.some(
    (all) => all.basis === 'total' && all.currency === sum.currency && (sum.max ?? sum.min ?? 0) < (all.min ?? 0),
  );
}
