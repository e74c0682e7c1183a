/** Sentences without a verb of giving that still say something of it: what a fund holds, and by whom it was paid in. */
import type { MoneyMention } from '../../model/mention.ts';
import type { Amount, Statement } from '../../model/statement.ts';
import { spanOf } from '../token-places.ts';
import { type Argument, argumentsIn, isMoney, isOutlet, isParty, isProgramme, type Party } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './draft.ts';
import { attributionOf, certaintyOf, chainOf, type Voices } from './provenance.ts';

/** «У програмі вже $1,5 млрд європейських партнерів»: no verb, yet it says who has paid in how much. */
export function verbless(stage: Stage, voices: Voices, from: number, to: number, id: string): Statement | null {
  const { scene } = stage;
  const { document, grammar } = scene;
  const args = argumentsIn(scene.placed, [{ from, to }], from, to);
  const sum = args.find(isMoney);
  const giver =
    sum &&
    args.find(
      (argument): argument is Argument<Party> =>
        isParty(argument) &&
        !isOutlet(argument.mention) &&
        argument.from >= sum.to &&
        argument.from - sum.to <= 2 &&
        argument.mention.cases.includes('g'),
    );
  if (!sum || !giver) return null;
  const pot =
    args.some((argument) => isProgramme(argument) && argument.from < sum.from) ||
    document.tokens
      .slice(from, sum.from)
      .some((_, i) => grammar.things.at(document.tokens, from + i).some(({ value }) => value.fund));
  const party = scene.party(giver.mention);
  const span = spanOf(document, from, to);
  // «ЄС хоче створити фонд на 100 млрд для підтримки України»: who gains by it has not paid in
  if (!pot || !party || party === scene.home || !span) return null;
  const programme = args.find(isProgramme)?.mention.key ?? programmeBefore(scene, from);
  const gains = programme ? grammar.beneficiaryOf(programme) : null;
  return silent(stage, voices, {
    id,
    act: 'contribution_report',
    by: [party],
    for: gains ? [gains] : [],
    programme,
    amounts: [amountOf(sum)],
    items: [],
    span,
    rule: 'verbless.contribution',
    parts: [{ role: 'P', start: giver.mention.start, end: giver.mention.end, text: giver.mention.text, by: 'g' }],
  });
}

/** A sum as it stands; what it is a part of is for others to say. */
export const amountOf = ({ index, mention }: Argument<MoneyMention>): Amount => ({
  mention: index,
  min: mention.min,
  max: mention.max,
  currency: mention.currency,
  basis: mention.conversion ? 'conversion' : mention.per !== null ? 'rate' : 'total',
  per: mention.per,
});

/** What a sentence without a verb says. */
interface Said
  extends Pick<Statement, 'id' | 'act' | 'by' | 'for' | 'programme' | 'amounts' | 'items' | 'rule' | 'parts'> {
  readonly span: NonNullable<ReturnType<typeof spanOf>>;
}

/** The same as a statement, with whoever says it. */
export function silent({ scene }: Stage, voices: Voices, { span, ...said }: Said): Statement {
  const voice = voices.speakerAt(span.start);
  const { speaker, side } = voice;
  return {
    ...said,
    stage: 'pledged',
    polarity: 'pos',
    requester: [],
    addressee: [],
    supplier: [],
    candidates: [],
    joint: said.by.length > 1,
    theme: null,
    instrument: null,
    conditions: [],
    due: null,
    period: null,
    fulfilment: [],
    of: null,
    speaker,
    attribution: attributionOf(speaker, side, said.by, said.for, false),
    chain: chainOf(scene.document, voice),
    certainty: certaintyOf(voice, 'CT+'),
    counted: false,
    domestic: false,
    reason: 'not.act',
    sameAs: null,
    partOf: null,
    evidence: [span],
  };
}

/** The programme named last before the token: «В цій програмі …». */
export const programmeBefore = (scene: Scene, at: number): string | null =>
  scene.placed.all.filter(isProgramme).findLast((argument) => argument.from < at)?.mention.key ?? scene.programmeBefore;
