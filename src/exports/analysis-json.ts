/**
 * Analysis → the public JSON `poruka/analysis@1`: its fields in its order. Added to it: `cases` of a mention, `currencies` and `conversion`
 * of money, `cumulative` of an amount, `country` of an entity, `parts` of a statement. What only the linker needs (`hint`) stays inside.
 */
import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';

const spanOf = ({ start, end, text }: Span & { readonly text: string }) => ({ start, end, text });

/** What tells one kind of mention from another, in the contract's order. */
function own(mention: Mention): Readonly<Record<string, unknown>> {
  switch (mention.kind) {
    case 'country':
      return { kind: mention.kind, iso: mention.iso, form: mention.form };
    case 'actor': {
      const { kind, type, name, entity, candidates } = mention;
      return { kind, type, name, entity, candidates };
    }
    case 'money': {
      const { kind, min, max, approx, currency, currencySource, per, perUnit, currencies, conversion } = mention;
      return { kind, min, max, approx, currency, currencySource, per, perUnit, currencies, conversion };
    }
    case 'date':
      return { kind: mention.kind, from: mention.from, to: mention.to, relation: mention.relation };
    default:
      return { kind: mention.kind, key: mention.key, name: mention.name };
  }
}

const mentionOf = (mention: Mention) => ({
  ...spanOf(mention),
  rule: mention.rule,
  nested: mention.nested,
  ...own(mention),
  cases: mention.cases,
});

const entityOf = ({ id, type, name, mentions, country }: Entity) => ({ id, type, name, mentions, country });

const statementOf = (statement: Statement) => ({
  id: statement.id,
  act: statement.act,
  stage: statement.stage,
  polarity: statement.polarity,
  by: statement.by,
  for: statement.for,
  requester: statement.requester,
  addressee: statement.addressee,
  supplier: statement.supplier,
  candidates: statement.candidates,
  joint: statement.joint,
  theme: statement.theme,
  instrument: statement.instrument,
  programme: statement.programme,
  items: statement.items.map(({ item, qty, unit }) => ({ item, qty, unit })),
  amounts: statement.amounts.map(({ mention, min, max, currency, basis, per, cumulative }) => ({
    mention,
    min,
    max,
    currency,
    basis,
    per,
    cumulative: cumulative ?? false,
  })),
  conditions: statement.conditions.map(({ text, type }) => ({ text, type })),
  due: statement.due && {
    text: statement.due.text,
    relation: statement.due.relation,
    from: statement.due.from,
    to: statement.due.to,
  },
  period: statement.period && { from: statement.period.from, to: statement.period.to },
  fulfilment: statement.fulfilment.map(({ qty, min, max, status }) => ({ qty, min, max, status })),
  of: statement.of && { act: statement.of.act, by: statement.of.by },
  speaker: statement.speaker,
  attribution: statement.attribution,
  chain: statement.chain,
  certainty: statement.certainty,
  counted: statement.counted,
  domestic: statement.domestic,
  reason: statement.reason,
  sameAs: statement.sameAs,
  partOf: statement.partOf,
  evidence: statement.evidence.map(spanOf),
  rule: statement.rule,
  parts: statement.parts.map((part) => ({ role: part.role, ...spanOf(part), by: part.by })),
});

export const toJson = (analysis: Analysis) => ({
  schema: analysis.schema,
  generator: { version: analysis.generator.version, lexicon: analysis.generator.lexicon },
  id: analysis.id,
  date: analysis.date,
  mentions: analysis.mentions.map(mentionOf),
  entities: analysis.entities.map(entityOf),
  quotes: analysis.quotes.map((quote) => ({ ...spanOf(quote), speaker: quote.speaker, via: quote.via })),
  statements: analysis.statements.map(statementOf),
});
