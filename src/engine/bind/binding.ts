/**
 * Document × mentions × voices → statements: stage 6, its front door. Each paragraph is bound by itself, and remembered with what was known of
 * it; then the statements of all are counted.
 */
import type { StatementGrammar } from '../../grammar/statement-grammar.ts';
import type { Language } from '../../grammar/language.ts';
import type { Document, Paragraph } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { same } from '../../model/same.ts';
import type { Statement } from '../../model/statement.ts';
import { ofParagraph } from '../../text/of-paragraph.ts';
import { count } from '../count/count.ts';
import { byText, inSettled, settleCurrencies } from './currencies.ts';
import { entityOf } from '../refer/entities.ts';
import type { Lead } from './entries.ts';
import { byFunder } from './funders.ts';
import { type Referred, type Speaking, speakersIn, voicesOf } from '../refer/refer.ts';
import { type Bound, idOf, statementsIn } from './statements.ts';
import { inOwnOffsets, mentionsIn, moved, type OwnMentions, sameMentions } from '../token-places.ts';
import { type PlacedTurn, withTurn } from '../count/turns.ts';
import { type Before, followedBy, NOTHING_BEFORE } from './whose.ts';

/** What the rest of a text makes of a paragraph: plain values, in the paragraph's own offsets. */
interface Told {
  readonly speakers: readonly Speaking[];
  /** Whoever is named in it → the party that they speak for. */
  readonly parties: readonly (readonly [id: string, party: string])[];
  /** Newspapers and agencies among its sources. */
  readonly outlets: readonly string[];
  readonly before: Before;
  readonly afterHeading: boolean;
  readonly lead: Lead | null;
}

interface Asked {
  readonly own: OwnMentions;
  readonly told: Told;
  readonly language: Language;
  readonly grammar: StatementGrammar;
}

const boundIn = ofParagraph(
  (alone, { own, told, language, grammar }: Asked): Bound =>
    statementsIn(
      alone,
      { ...told, mentions: inOwnOffsets(own), voices: voicesOf(told.speakers, new Map(told.parties), language) },
      grammar,
    ),
  (then, now) =>
    then.language === now.language &&
    then.grammar === now.grammar &&
    sameMentions(then.own, now.own) &&
    same(then.told, now.told),
);

function partiesOf(mentions: readonly Mention[], parties: ReadonlyMap<string, string>): Told['parties'] {
  const out: (readonly [string, string])[] = [];
  const add = (id: string | null | undefined): void => {
    const party = id && parties.get(id);
    if (party) out.push([id, party]);
  };
  for (const mention of mentions) {
    add(entityOf(mention));
    if (mention.kind !== 'actor') continue;
    add(mention.hint?.of);
    mention.candidates.forEach(add);
  }
  return out;
}

/** Where a paragraph stands in the text. */
interface Place {
  readonly start: number;
  readonly firstMention: number;
  /** A statement's id in the paragraph → its id in the text. */
  readonly idOf: (id: string) => string;
}

/** The statements of a paragraph, as they stand in the text. */
function inText({ statements }: Bound, { start, firstMention, idOf }: Place): Statement[] {
  return statements.map((statement) => ({
    ...statement,
    id: idOf(statement.id),
    amounts: statement.amounts.map((amount) =>
      amount.mention === null ? amount : { ...amount, mention: amount.mention + firstMention },
    ),
    partOf: statement.partOf && idOf(statement.partOf),
    evidence: statement.evidence.map((span) => moved(span, start)),
    parts: statement.parts.map((span) => moved(span, start)),
  }));
}

/** The statements, and the mentions with the currencies that they decide («300 млн крон» of Sweden). */
export function statementsOf(
  document: Document,
  { mentions: named, speakers, parties }: Pick<Referred, 'mentions' | 'speakers' | 'parties'>,
  language: Language,
  grammar: StatementGrammar,
): { readonly statements: readonly Statement[]; readonly mentions: readonly Mention[] } {
  const mentions = byText(named);
  const outlets = new Set(
    mentions.flatMap((mention) => (mention.kind === 'actor' && mention.type === 'media' ? (mention.entity ?? []) : [])),
  );
  const out: Statement[] = [];
  const turns = new Map<string, PlacedTurn>();
  const funders = new Map<string, readonly string[]>();
  let before = NOTHING_BEFORE;
  let afterHeading = false;
  let lead: Lead | null = null;
  document.paragraphs.forEach(({ start, end, alone }: Paragraph, paragraph) => {
    const own = mentionsIn(mentions, { start, end });
    const speaking = speakersIn(speakers, start, end);
    const told: Told = {
      speakers: speaking,
      parties: partiesOf(own.list, parties),
      outlets: speaking.flatMap(({ chain }) => {
        const outermost = chain[0]?.entity;
        return outermost && outlets.has(outermost) ? outermost : [];
      }),
      before,
      afterHeading,
      lead,
    };
    const found = boundIn(alone, { own, told, language, grammar });
    if (found.replacesHeading) out.pop();
    const ids = new Map(found.statements.map(({ id }, i) => [id, idOf(out.length + i + 1)]));
    const place: Place = { start, firstMention: own.first, idOf: (id) => ids.get(id) ?? id };
    for (const [id, turn] of found.turns) turns.set(place.idOf(id), { ...turn, paragraph });
    for (const [id, by] of found.funders) funders.set(place.idOf(id), by);
    out.push(...inText(found, place));
    before = followedBy(before, found.leaves);
    afterHeading = found.endsInHeading;
    if (found.lead) lead = found.lead.says;
  });
  const settled = settleCurrencies(document, mentions, out);
  const given = byFunder(inSettled(out, settled), funders);
  return { statements: count(given, turns, grammar).map(withTurn(turns)), mentions: settled };
}
