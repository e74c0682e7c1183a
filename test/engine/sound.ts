/** What must hold of the reading of any text at all, whatever the text: throws with the offending piece when it does not. */
import { strict as assert } from 'node:assert';
import type { Analysis } from '../../src/model/analysis.ts';
import { bySpan, overlaps, type Span, within } from '../../src/model/document.ts';
import type { Mention } from '../../src/model/mention.ts';
import { type Amount, COUNTABLE, type Statement } from '../../src/model/statement.ts';

const show = (value: unknown): string => JSON.stringify(value);
/** The message is made when it is needed: most of the time would go into messages else. */
function must(holds: unknown, message: () => string): asserts holds {
  if (!holds) assert.fail(message());
}

function spans(text: string, list: readonly (Span & { readonly text: string })[], what: string): void {
  for (const span of list) {
    must(
      0 <= span.start && span.start < span.end && span.end <= text.length,
      () => `${what} out of bounds: ${show(span)}`,
    );
    must(text.slice(span.start, span.end) === span.text, () => `${what}: the slice is not the text: ${show(span)}`);
  }
}

const inOrder = (list: readonly Span[], what: string): void =>
  must(
    list.every((span, i) => i === 0 || bySpan(list[i - 1] as Span, span) <= 0),
    () => `${what} are not sorted`,
  );

/** Two that are counted share no character; one that is nested stands in one that is not. */
function layers(mentions: readonly Mention[]): void {
  let outer: Mention | null = null;
  for (const mention of mentions) {
    if (mention.nested) continue;
    must(!outer || !overlaps(outer, mention), () => `overlap: ${show(outer)} and ${show(mention)}`);
    outer = mention;
  }
  // sorted, and the outer ones do not overlap: the last that began at or before the nested one is its owner, or the next when both begin together
  let owner: Mention | null = null;
  for (const mention of mentions) {
    if (!mention.nested) owner = mention;
    else must(owner && within(mention, owner), () => `nested in nothing: ${show(mention)}`);
  }
}

const bounds = (what: Pick<Amount, 'min' | 'max'>, of: unknown): void => {
  for (const end of [what.min, what.max])
    must(end === null || (Number.isFinite(end) && end >= 0), () => `no sum: ${show(of)}`);
  must(what.min === null || what.max === null || what.min <= what.max, () => `bounds are crossed: ${show(of)}`);
};

function entities({ mentions, entities: list }: Analysis): void {
  const ids = list.map(({ id }) => id);
  must(new Set(ids).size === ids.length, () => `an entity twice: ${show(ids)}`);
  const idOf = (mention: Mention | undefined): string | null =>
    mention?.kind === 'actor' ? mention.entity : mention?.kind === 'country' ? mention.iso : null;
  for (const { id, name, mentions: indexes } of list) {
    must(id && name, () => `no id or no name: ${show(id)}`);
    for (const index of indexes) assert.equal(idOf(mentions[index]), id, `mention ${index} is of another entity`);
  }
  const known = new Set(ids);
  for (const mention of mentions) {
    const id = idOf(mention);
    must(id === null || known.has(id), () => `no entity: ${show(mention)}`);
  }
}

/** What a sum says of itself stays so in the statement that speaks of it. */
function amounts(statement: Statement, mentions: readonly Mention[]): void {
  for (const amount of statement.amounts) {
    bounds(amount, statement);
    if (amount.mention === null) continue;
    const mention = mentions[amount.mention];
    must(mention?.kind === 'money', () => `no money: ${show(amount)}`);
    const { min, max, currency, per, list } = mention;
    // «10 і 15 млн»: each sum of a list is an amount, and each giver's crowns are its own
    const listed = list !== undefined && amount.min === amount.max && list.includes(amount.min ?? Number.NaN);
    const said = {
      min: listed ? amount.min : min,
      max: listed ? amount.max : max,
      currency: listed ? (currency ?? amount.currency) : currency,
      per,
    };
    assert.deepEqual(
      { min: amount.min, max: amount.max, currency: amount.currency, per: amount.per },
      said,
      `${show(mention?.text)} in ${statement.id}`,
    );
  }
}

function counting(statement: Statement): void {
  assert.equal(statement.counted, statement.reason.startsWith('counted.'), `${statement.id}: ${statement.reason}`);
  if (!statement.counted) return;
  must(COUNTABLE.has(statement.act) && statement.polarity === 'pos', () => `counted: ${show(statement)}`);
  must(statement.by.length > 0 && statement.sameAs === null && statement.partOf === null, () => show(statement));
}

/** Each link leads to another statement of the text, and no chain of links goes in a circle. */
function links(statements: readonly Statement[]): void {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  assert.equal(byId.size, statements.length, 'an id twice');
  for (const statement of statements) {
    const seen = new Set<string>();
    for (let at: Statement | undefined = statement; at; ) {
      const { id }: Statement = at;
      must(!seen.has(id), () => `a circle of links from ${statement.id}`);
      seen.add(id);
      const next: string | null = at.sameAs ?? at.partOf;
      must(next === null || byId.has(next), () => `${id} leads to ${next}, which is nothing`);
      at = next === null ? undefined : byId.get(next);
    }
  }
  // «країни Балтії внесуть …» in a headline, «… Це частина позики», one sum where a later statement tells it with others, a sum without its giver,
  // goods without their price, and what was paid out of a programme told below, are explained by what comes after them
  statements.forEach((statement, i) => {
    for (const id of [statement.sameAs, statement.partOf]) {
      const place = statements.findIndex((other) => other.id === id);
      const group = statement.by.length > 0 && statement.by.every((party) => party.startsWith('group:'));
      const part = id === statement.partOf && place === i + 1;
      const later = statements[place];
      const same = id === statement.sameAs && later !== undefined;
      const more = same && later.amounts.length > 1;
      const named = same && statement.by.length === 0 && later.by.length > 0;
      const priced = same && statement.amounts.length === 0 && later.amounts.length > 0;
      const paidOut =
        id === statement.partOf && statement.programme !== null && statement.programme === later?.programme;
      must(
        place < i || group || part || more || named || priced || paidOut,
        () => `${statement.id} leads forward to ${id}`,
      );
    }
  });
}

export function sound(text: string, analysis: Analysis): void {
  const { mentions, statements, quotes } = analysis;
  spans(text, mentions, 'mention');
  spans(text, quotes, 'quote');
  inOrder(mentions, 'mentions');
  inOrder(quotes, 'quotes');
  layers(mentions);
  for (const mention of mentions) if (mention.kind === 'money') bounds(mention, mention);
  entities(analysis);
  links(statements);
  const media = new Set(analysis.entities.flatMap(({ id, type }) => (type === 'media' ? [id] : [])));
  for (const statement of statements) {
    spans(text, statement.evidence, `evidence of ${statement.id}`);
    inOrder(statement.evidence, `evidence of ${statement.id}`);
    spans(text, statement.parts, `part of ${statement.id}`);
    must(statement.evidence.length > 0, () => `no evidence: ${show(statement)}`);
    amounts(statement, mentions);
    counting(statement);
    const parties = [statement.by, statement.for, statement.requester, statement.addressee, statement.supplier];
    for (const list of parties) must(new Set(list).size === list.length, () => `a party twice: ${show(list)}`);
    must(!statement.by.some((id) => media.has(id)), () => `an outlet gives: ${show(statement.by)}`);
  }
}
