/** One draft that says several things → one for each: shares of a sum, «відповідно», «по 20 млн», «Іспанія (50 млн) та Португалія (10 млн)», a loan and a grant. */
import type { TokenRange } from '../../model/document.ts';
import type { Role } from '../../grammar/frame.ts';
import type { Amount, Instrument, Item } from '../../model/statement.ts';
import { type Argument, argumentsIn, isMoney } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Draft } from './draft.ts';
import { goodsOf } from './items.ts';
import { giverOf, ownerOf } from './shares.ts';

/** The tokens that speak of the sum: from the comma or conjunction before it to its end; a bracket belongs to what stands before it. */
function around(scene: Scene, sum: Argument, within: readonly TokenRange[]): TokenRange {
  const { tokens } = scene.document;
  const least = within[0]?.from ?? sum.from;
  let from = sum.from;
  while (from > least) {
    const before = tokens[from - 1];
    const bracket = before?.text === '(';
    if (
      !before ||
      (before.kind === 'mark' && !bracket) ||
      (scene.grammar.words.joins.has(before.key) && before.kind === 'word')
    )
      break;
    from--;
  }
  return { from, to: sum.to };
}

const placeOf = (draft: Draft, amount: Amount): Argument | undefined =>
  draft.args.find(({ index }) => index === amount.mention);

/** «виділить 10 млрд, зокрема 6 млрд на зброю»: the share is a statement of its own, a part of the first; whoever is named with it has to do with it alone. */
function shares(scene: Scene, draft: Draft): readonly Draft[] {
  const parts = draft.amounts.filter(({ basis }) => basis === 'share');
  if (parts.length === 0 || parts.length === draft.amounts.length) return [draft];
  const sums = draft.amounts.flatMap((amount) => placeOf(draft, amount) ?? []).sort((a, b) => a.from - b.from);
  const owned = parts.map((amount) => {
    const sum = placeOf(draft, amount);
    const gainers = sum ? gainersBeside(draft, sums, sum) : [];
    return { amount, sum, owner: sum ? ownerOf(scene, draft.args, sums, sum) : null, gainers };
  });
  const named = owned.flatMap(({ owner, gainers }) => [...gainers.map(({ argument }) => argument), owner]);
  const ofWhole = draft.fillings.filter(({ argument }) => argument === null || !named.includes(argument));
  return [
    { ...draft, fillings: ofWhole, amounts: draft.amounts.filter(({ basis }) => basis !== 'share') },
    ...owned.map(({ amount, sum, owner, gainers }): Draft => {
      const giver = owner && giverOf(scene, owner);
      const told = new Set([...(giver ? ['P'] : []), ...gainers.map(({ role }) => role)]);
      return {
        ...draft,
        fillings: [...ofWhole.filter(({ role }) => !told.has(role)), ...(giver ? [giver] : []), ...gainers],
        amounts: [amount],
        items: [],
        pieces: sum ? [around(scene, sum, draft.pieces)] : draft.pieces,
      };
    }),
  ];
}

/** «з яких 100 млн – для ЮНІСЕФ»: after the share, before the next sum. */
const gainersBeside = (draft: Draft, sums: readonly Argument[], sum: Argument): Draft['fillings'] => {
  const next = sums[sums.indexOf(sum) + 1]?.from ?? Number.POSITIVE_INFINITY;
  return draft.fillings.filter(
    ({ role, by, argument }) =>
      role === 'B' && by !== 'g' && argument !== null && argument.from >= sum.to && argument.from < next,
  );
};

/** «4 і 5 млрд крон»: the sums of one list. */
const isList = (amounts: readonly Amount[]): boolean =>
  amounts.length > 1 && amounts.every(({ mention }) => mention !== null && mention === amounts[0]?.mention);

/** A sum, or a number of things, that one of several parties gives or gains. */
interface Lot {
  readonly at: number;
  readonly amount: Amount | null;
  readonly item: Item | null;
}

/** The token where the number of the item stands, when it is no number of a sum. */
function placeOfItem({ document, grammar, placed }: Scene, { pieces }: Draft, { qty }: Item): number | null {
  for (const { from, to } of pieces)
    for (let at = from; at < to; at++) {
      const end = placed.ends.get(at);
      if (end !== undefined) at = end - 1;
      else if (grammar.quantities(document.tokens, at)?.value === qty) return at;
    }
  return null;
}

/** Sums and numbers of things in the order of the text. */
function lotsOf(scene: Scene, draft: Draft): readonly Lot[] {
  const sums = draft.amounts
    .filter(({ basis }) => basis !== 'conversion')
    .map((amount): Lot => ({ at: placeOf(draft, amount)?.from ?? -1, amount, item: null }));
  const goods = draft.items.flatMap((item): Lot[] => {
    const at = item.qty === null ? null : placeOfItem(scene, draft, item);
    return at === null ? [] : [{ at, amount: null, item }];
  });
  return [...sums, ...goods].sort((a, b) => a.at - b.at);
}

/** «15 млн та 100 млн євро»: sums of one currency, with nothing between them but what joins them. */
function areListed({ document: { tokens }, grammar }: Scene, draft: Draft, lots: readonly Lot[]): boolean {
  const places = lots.map(({ amount }) => (amount ? placeOf(draft, amount) : undefined));
  const [first] = lots;
  return lots.every(({ amount }, i) => {
    const [place, before] = [places[i], places[i - 1]];
    if (!place || amount?.basis !== 'total' || amount.currency !== first?.amount?.currency) return false;
    if (i === 0) return true;
    return place.from - 1 === before?.to && grammar.words.joins.has(tokens[before.to]?.key ?? '');
  });
}

/** How far into its bracket a sum may stand. */
const BRACKET = 5;

/** Which sum is whose: in the order of the parties in a list and before «відповідно», or the one in brackets after each. */
function pairs(
  scene: Scene,
  draft: Draft,
  role: Role,
): readonly (readonly [party: Draft['fillings'][number], lot: Lot])[] {
  const { tokens } = scene.document;
  // «угоду між Україною та ЄІБ на 450 млн і меморандум між урядом та ЄБРР на 300 млн»: the other side of each
  const between = `${scene.grammar.sums.between}+`;
  const papers = draft.fillings.filter(({ by }) => by.startsWith(between)).length > 2;
  const parties = draft.fillings
    .filter((filling) => filling.role === role && filling.argument !== null)
    .filter(({ by, id }) => !papers || (by.startsWith(between) && id !== scene.home))
    .sort((a, b) => (a.argument?.from ?? 0) - (b.argument?.from ?? 0));
  const lots = lotsOf(scene, draft);
  if (parties.length < 2 || lots.length !== parties.length) return [];
  const inOrder =
    isList(lots.flatMap(({ amount }) => amount ?? [])) ||
    areListed(scene, draft, lots) ||
    draft.pieces.some(({ from, to }) => tokens.slice(from, to).some(scene.grammar.words.respectively));
  // «(50 млн)», «(на загальну суму понад 30 млн)»
  const inBrackets = (end: number): Lot | undefined =>
    tokens[end]?.text === '('
      ? lots.find(
          ({ at, amount }) =>
            amount && at > end && at <= end + BRACKET && tokens.slice(end + 1, at).every(({ kind }) => kind === 'word'),
        )
      : undefined;
  const bracketed = parties.map(({ argument }) => inBrackets(argument?.to ?? -1));
  const isBracketed = bracketed.every((lot) => lot !== undefined);
  // «100 млн надійшло від Швейцарії, 20 млн – від Норвегії»: each sum before its own giver
  const alternate = parties.every(
    ({ by, argument }, i) =>
      (by.startsWith(`${scene.grammar.sums.from}+`) || by === 'origin') &&
      (lots[i]?.at ?? -1) < (argument?.from ?? -1) &&
      (lots[i]?.at ?? -1) > (parties[i - 1]?.argument?.from ?? -1),
  );
  const eachPaper =
    papers &&
    parties.every(({ argument }, i) => {
      const at = lots[i]?.at ?? -1;
      return at > (argument?.from ?? -1) && at < (parties[i + 1]?.argument?.from ?? Number.POSITIVE_INFINITY);
    });
  if (!inOrder && !isBracketed && !alternate && !eachPaper && !(role === 'B' && inTurn(parties, lots))) return [];
  return parties.flatMap((party, i) => {
    const own = isBracketed ? bracketed[i] : lots[i];
    // «100 млн від Данії, з них 30 млн від Норвегії»: a part of what is told already
    const isPart = alternate && own?.amount?.basis === 'share';
    return own && !isPart ? [[party, own] as const] : [];
  });
}

/** «500 млн для України та 300 млн для Ізраїлю», «Україні 6 млрд і Молдові 2 млрд»: a sum and whoever gains it, by turns. */
function inTurn(parties: Draft['fillings'], lots: readonly Lot[]): boolean {
  const places = parties.map(({ argument }) => argument?.from ?? -1);
  const sums = lots.map(({ at }) => at);
  const follow = (first: readonly number[], second: readonly number[]): boolean =>
    first.every((at, i) => at < (second[i] ?? -1) && (second[i] ?? -1) < (first[i + 1] ?? Number.POSITIVE_INFINITY));
  // «на енергетику України» says whose it is, and of all
  return parties.every(({ by }) => by !== 'g') && (follow(sums, places) || follow(places, sums));
}

/** «по 20 млн євро», «по 10 танків»: so much each. */
function isEach({ document, grammar, placed }: Scene, { pieces }: Draft): boolean {
  return pieces.some(({ from, to }) => {
    for (let at = from; at < to; at++) {
      if (document.tokens[at]?.key !== grammar.sums.each) continue;
      const sum = placed.starts.get(at + 1);
      if (sum ? isMoney(sum) && sum.mention.perUnit === null : grammar.quantities(document.tokens, at + 1)) return true;
    }
    return false;
  });
}

/** «Данія та Швеція виділять по 20 млн»: each of those in the role, as a draft of its own. */
function each(scene: Scene, draft: Draft, role: Role): readonly Draft[] {
  const parties = draft.fillings.filter((filling) => filling.role === role && filling.argument !== null);
  if (parties.length < 2 || !isEach(scene, draft)) return [];
  return parties.map((party) => ({
    ...draft,
    fillings: [party, ...draft.fillings.filter((other) => other.role !== role)],
  }));
}

/** How far from its sum the noun may stand that says what it is: «кредит обсягом понад 100 млн». */
const NEAR = 4;

/** «200 млн кредитів», «грант на 50 млн»: what the sum is given as, by the noun after it, else by the one before. */
function instrumentAt({ document, grammar, placed }: Scene, { from, to }: Argument): Instrument | null {
  const { tokens } = document;
  const at = (token: number): Instrument | null =>
    grammar.predicates
      .at(tokens, token)
      .flatMap(({ value: { predicate } }) => (predicate.kind === 'noun' ? (predicate.instrument ?? []) : []))[0] ??
    null;
  const parts = (token: number): boolean =>
    tokens[token]?.kind !== 'word' || grammar.words.joins.has(tokens[token]?.key ?? '') || placed.starts.has(token);
  for (let token = to; token < to + NEAR && !parts(token); token++) if (at(token)) return at(token);
  for (let token = from - 1; token >= from - NEAR && !placed.sumEnds.has(token + 1) && !parts(token); token--)
    if (at(token)) return at(token);
  return null;
}

/** «200 млн євро кредитів і 50 млн євро грантів»: what is lent and what is granted. */
function byInstrument(scene: Scene, draft: Draft): readonly Draft[] {
  const sums = argumentsIn(scene.placed, draft.pieces).filter(isMoney);
  const told = sums.flatMap((sum) => {
    const amounts = draft.amounts.filter(({ mention, basis }) => mention === sum.index && basis !== 'conversion');
    const instrument = amounts.length > 0 ? instrumentAt(scene, sum) : null;
    return instrument ? [{ amounts, instrument }] : [];
  });
  const whole = draft.amounts.filter(({ basis }) => basis !== 'conversion').length;
  const all = told.reduce((sum, { amounts }) => sum + amounts.length, 0);
  if (all !== whole || new Set(told.map(({ instrument }) => instrument)).size < 2) return [draft];
  // «від ЄІБ 300 млн кредиту та 127 млн гранту від Норвегії»: as many givers as sums, in their order
  const givers = draft.fillings
    .filter(({ role, by }) => role === 'P' && by.startsWith(`${scene.grammar.sums.from}+`))
    .sort((a, b) => (a.argument?.from ?? 0) - (b.argument?.from ?? 0));
  const named = draft.fillings.filter(({ role }) => role === 'P').length;
  const each = givers.length === told.length && givers.length === named;
  return told.map((one, i) => ({
    ...draft,
    ...one,
    fillings: each ? draft.fillings.filter((filling) => filling.role !== 'P' || filling === givers[i]) : draft.fillings,
    items: i === 0 ? draft.items : [],
  }));
}

/** «1,8 млрд гривень на дороги та 665 млн на пальне»: each sum with what it is for. */
function byPurpose(scene: Scene, draft: Draft): readonly Draft[] {
  const { tokens } = scene.document;
  const sums = draft.amounts.filter(({ basis }) => basis === 'total' || basis === 'increment');
  const places = sums.map((amount) => placeOf(draft, amount));
  const each =
    sums.length > 1 &&
    !isList(sums) &&
    sums.length === draft.amounts.length &&
    sums.every(({ currency }) => currency === sums[0]?.currency) &&
    places.every((place) => place !== undefined && tokens[place.to]?.key === scene.grammar.sums.by);
  if (!each) return [draft];
  const first = places[0]?.from ?? 0;
  const ends = Math.max(...draft.pieces.map((piece) => piece.to));
  const drafts = sums.map((amount, i) => {
    const from = places[i]?.from ?? 0;
    const to = places[i + 1]?.from ?? ends;
    const place = places[i];
    const within = draft.pieces.some((piece) => from >= piece.from && from < piece.to);
    // «108 млрд на бундесвер і 11 млрд на допомогу Україні»: whoever gains by one need not by the other
    const gains = draft.fillings.filter(({ role }) => role === 'B');
    // «50 млн на енергетику України» says of the others, too, whose it is
    const all = gains.filter(
      ({ by, argument }) => by === 'g' || !argument || argument.from < first || argument.from >= ends,
    );
    const own = gains.filter(
      (gain) => !all.includes(gain) && (gain.argument?.from ?? 0) >= from && (gain.argument?.from ?? 0) < to,
    );
    // «… і 30 млн на біженців у Судані»
    const elsewhere = argumentsIn(scene.placed, [{ from, to }], from, to).flatMap((argument) =>
      argument.mention.kind === 'country' &&
      argument.preposition === scene.grammar.sums.at &&
      argument.mention.cases.includes('l') &&
      !gains.some((gain) => gain.argument?.from === argument.from)
        ? [{ role: 'B' as const, id: argument.mention.iso, argument, by: `${argument.preposition}+l` }]
        : [],
    );
    const goods = goodsOf(scene, [{ from, to }], from, to);
    return {
      own: own.length > 0,
      goods: goods.things.length > 0,
      draft: {
        ...draft,
        fillings: [
          ...draft.fillings.filter(({ role }) => role !== 'B'),
          ...(own.length > 0 ? own : elsewhere.length > 0 ? elsewhere : all),
        ],
        amounts: [amount],
        items: goods.items,
        pieces: i === 0 || !within || !place ? draft.pieces : [around(scene, place, [{ from, to }])],
      },
    };
  });
  const gainer = drafts.find(({ own }) => own)?.draft.fillings.filter(({ role }) => role === 'B') ?? [];
  return drafts.flatMap(({ own, goods, draft: one }) => {
    if (own || gainer.length === 0 || one.fillings.some(({ role }) => role === 'B')) return [one];
    // «на дрони для України та 50 млн на снаряди»: for the same; «108 млрд на бундесвер» is for nobody beside
    if (!goods) return [];
    return [gainer.every(({ id }) => id === scene.home) ? { ...one, fillings: [...one.fillings, ...gainer] } : one];
  });
}

/** Givers first: «Бельгія та Люксембург виділять 10 та 15 млн»; else those who gain: «надасть Україні та Молдові 900 і 100 млн». */
export function distribute(scene: Scene, draft: Draft): readonly Draft[] {
  for (const role of ['P', 'B'] as const) {
    const paired = pairs(scene, draft, role);
    if (paired.length > 0)
      return paired.map(([party, { amount, item }]) => ({
        ...draft,
        fillings: [party, ...draft.fillings.filter((other) => other.role !== role)],
        amounts: amount ? [amount] : [],
        items: item ? [item] : draft.items.filter(({ qty }) => qty === null),
      }));
    const alike = each(scene, draft, role);
    if (alike.length > 0) return alike;
  }
  return byInstrument(scene, draft)
    .flatMap((one) => byPurpose(scene, one))
    .flatMap((one) => shares(scene, one));
}
