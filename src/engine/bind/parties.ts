/** Filled roles → who gives, who gains, who asks: the ids of `by`, `for`, `requester`, `addressee`, `supplier`, by the act. */
import { type Act, COUNTABLE, type Statement } from '../../model/statement.ts';
import type { Argument } from './arguments.ts';
import type { Scene } from './scene.ts';
import type { Draft } from './draft.ts';
import { unique } from './provenance.ts';

type Parties = Pick<Statement, 'by' | 'for' | 'requester' | 'addressee' | 'supplier' | 'domestic'>;

const WANTS: ReadonlySet<Act> = new Set(['need', 'request', 'target', 'expectation']);
const VOWS: ReadonlySet<Act> = new Set(['pledge', 'assurance', 'readiness']);

const ids = (draft: Draft, role: string): string[] =>
  unique(draft.fillings.filter((filling) => filling.role === role).map((filling) => filling.id));

/** A bank of development or an agency has no farmers of its own, nor has whoever acts for one who pays: «Світовий банк», «USAID», «за кошти Японії». */
const givesAbroad = ({ grammar }: Scene, { fillings }: Draft): boolean =>
  fillings.some(
    ({ role, id, argument }) =>
      role === 'F' ||
      (role === 'P' &&
        (grammar.lenders.has(id) ||
          grammar.wholeOfBody(id) !== null ||
          (argument?.mention.kind === 'actor' && grammar.agencies.has(argument.mention.entity ?? '')))),
  );

/** «аграріям Херсонщини», «фермерам у Харкові»: those of the home state. */
const isOfHomePlace = ({ document: { tokens }, grammar }: Scene, { pieces }: Draft): boolean =>
  pieces.some(({ from, to }) =>
    tokens
      .slice(from, to)
      .some(
        ({ key, capitals }, i) =>
          capitals === 'first' &&
          grammar.words.homePlaces.has(key) &&
          (grammar.words.citizens.has(tokens[from + i - 1]?.key ?? '') ||
            grammar.prepositions.at(tokens, from + i - 1)[0]?.value === grammar.sums.at),
      ),
  );

/** «витратить на власну армію», «виділить на оборону», «виділить фермерам». */
export function keeps(scene: Scene, draft: Draft): boolean {
  const { document, grammar } = scene;
  const citizens = !givesAbroad(scene, draft);
  return draft.pieces.some(({ from, to }) =>
    document.tokens
      .slice(from, to)
      .some(
        ({ key }, i) =>
          grammar.words.own.some((prefix) => key.startsWith(prefix)) ||
          (citizens && grammar.words.citizens.has(key)) ||
          grammar.words.ownEnds.at(document.tokens, from + i).length > 0,
      ),
  );
}

/** A firm or another body of a state abroad that does not act for that state: «Saab», «Rheinmetall». */
export const isForeignFirm = ({ home }: Scene, argument: Argument | null): boolean =>
  argument?.mention.kind === 'actor' &&
  argument.mention.type === 'org' &&
  argument.mention.hint?.country !== undefined &&
  argument.mention.hint.country !== home &&
  argument.mention.hint.speaksFor === undefined;

/** «Зеленський оголосив про виділення Україні 100 млн»: whoever speaks for a state gives it nothing. */
function isAnnouncer({ fillings }: Draft, party: string): boolean {
  const speaks = fillings.every(
    ({ role, id, argument, by }) =>
      role !== 'P' ||
      id !== party ||
      (argument === null
        ? by === 'speaker'
        : argument.mention.kind === 'actor' &&
          (argument.mention.type === 'person' ||
            argument.mention.type === 'role' ||
            // «Уряд затвердив надання Україні 100 млн євро»: somebody else's
            argument.mention.hint?.alone === true)),
  );
  return (
    speaks &&
    fillings.some(
      ({ role, id, argument }) =>
        role === 'B' && id === party && argument?.mention.kind === 'country' && argument.mention.form === 'name',
    )
  );
}

/** «заявила про пакет на 300 млн»: a gift is told of, and no verb of giving says who gives it. */
export const isOnlyTold = ({ decided, content }: Draft): boolean =>
  decided.by.form.predicate.takesGift && decided.by.form.predicate.takesNoun && content === null;

/** «Зеленський повідомив про новий пакет на 300 млн євро»: of whoever gives it he says nothing. */
const namesNoGiver = ({ home, grammar }: Scene, draft: Draft, givers: readonly string[]): boolean =>
  isOnlyTold(draft) &&
  givers.every((party) => party === home) &&
  draft.amounts.every(({ currency }) => currency !== grammar.currency);

/** Whose money several states decide on together. */
const UNION_MONEY = 'EUR';

/** «Угорщина розблокувала 50 млрд євро»: one state of several lets others give; «Норвегія розблокувала 250 млн» is her own. */
function onlyConsents({ grammar }: Scene, { content, decided, amounts, fillings }: Draft, party: string): boolean {
  const { predicate } = (content?.form.voice === 'noun' ? decided.by : (content ?? decided.by)).form;
  const another = grammar.words.consenting.has(party) && amounts.some(({ currency }) => currency === UNION_MONEY);
  // its parliament decides on its own money
  const isOfState = fillings.some(
    ({ role, id, by, argument }) =>
      role === 'P' &&
      id === party &&
      by === 'n' &&
      !(argument?.mention.kind === 'actor' && argument.mention.type === 'org'),
  );
  return predicate.consents && another && isOfState;
}

/** «Рівненська обласна рада»: the council of a town is of the home state when it gives the home state's money. */
export const isOwnCouncil = ({ grammar }: Scene, { amounts }: Draft, argument: Argument | null): boolean =>
  argument?.mention.kind === 'actor' &&
  argument.mention.hint?.council === true &&
  amounts.some(({ currency }) => currency === grammar.currency);

/** «Укрзалізниця», «Нафтогаз»: a body of the home state that speaks for itself; «міністри України та Литви» make no home of Lithuania. */
const isHomeBody = (scene: Scene, draft: Draft, party: string): boolean =>
  party.includes(':') &&
  draft.fillings.some(
    ({ id, argument }) =>
      id === party &&
      ((argument?.mention.kind === 'actor' && argument.mention.hint?.country === scene.home) ||
        isOwnCouncil(scene, draft, argument)),
  );

/** «друзі України», «союзники Києва». */
const isOfHome = ({ placed, home }: Scene, { role, argument }: Draft['fillings'][number]): boolean =>
  role === 'P' &&
  argument?.mention.kind === 'actor' &&
  argument.mention.type === 'group' &&
  placed.inside(argument.mention).some((inner) => inner.kind === 'country' && inner.iso === home);

export function partiesOf(scene: Scene, draft: Draft): Parties {
  const { act } = draft.decided;
  const { home, grammar } = scene;
  const told = ids(draft, 'A');
  // «Rheinmetall отримала 300 млн на снаряди для України»: the firm only supplies
  const gainers = draft.fillings.filter(({ role }) => role === 'B');
  const makers = gainers.filter(({ argument }) => isForeignFirm(scene, argument)).map(({ id }) => id);
  const others = unique(gainers.map(({ id }) => id)).filter((id) => !makers.includes(id));
  const gained = others.length > 0 ? others : makers;
  const asker = ids(draft, 'R');
  // «Потрібно 600 млрд на відбудову»: whose need it is goes without saying
  const requester =
    asker.length === 0 &&
    ((draft.amounts.length > 0 && (act === 'need' || act === 'target')) || (act === 'target' && draft.fund))
      ? act === 'target' && gained.length > 0
        ? gained
        : [home]
      : asker;
  // «Rheinmetall поставить коштом Німеччини»: who pays gives, who makes only supplies
  const funders = ids(draft, 'F');
  const ours = (party: string): boolean => party === home || isHomeBody(scene, draft, party);
  // «Японія підписала зі Світовим банком»: with whom it is signed gives only where the signer is at home
  const signed = (by: string): boolean => by.startsWith(`${grammar.sums.of}+`);
  const subjects = draft.fillings.filter(({ role, by }) => role === 'P' && !signed(by)).map(({ id }) => id);
  const alone =
    // «має право укладати союзи з іншими державами»
    act === 'norm' ||
    (subjects.some((party) => !ours(party)) && draft.fillings.some(({ role, by }) => role === 'P' && signed(by)));
  // «Між Росією та Китаєм укладено угоду на 400 млрд»: of others we do not know who gives
  const between = (by: string): boolean => by.startsWith(`${grammar.sums.between}+`);
  const signers = draft.fillings.filter(({ role }) => role === 'P');
  const foreign =
    act === 'agreement' &&
    signers.length > 1 &&
    signers.some(({ by }) => between(by)) &&
    !signers.some(({ id }) => ours(id));
  const named = funders.length > 0 ? funders : unique([...(alone ? subjects : ids(draft, 'P')), ...ids(draft, 'D')]);
  const givers = foreign
    ? []
    : COUNTABLE.has(act)
      ? named.filter((party) => !isAnnouncer(draft, party) && !onlyConsents(scene, draft, party))
      : named;
  // «Україна та ЄІБ уклали угоду про кредит», «разом із міністром України оголосив»: of two sides the one that is not at home gives
  const outside = givers.filter((party) => !ours(party));
  const fromOutside =
    COUNTABLE.has(act) &&
    // «домовився з Трампом про 10 систем»
    (act !== 'agreement' || draft.gives || draft.amounts.length > 0 || draft.items.some(({ qty }) => qty !== null)) &&
    outside.length > 0 &&
    outside.length < givers.length &&
    gained.every((party) => givers.includes(party) || ours(party));
  // «Україна домовилася про 20 генераторів»: with whom is not said, and it gives nothing
  const agreed =
    act === 'agreement' &&
    draft.amounts.length + draft.items.length > 0 &&
    outside.length === 0 &&
    draft.decided.by.form.predicate.vows &&
    draft.decided.by.form.predicate.frame.some(
      ({ role, preposition }) => role === 'P' && preposition === grammar.sums.of,
    ) &&
    gained.every((party) => ours(party));
  const givingSides = agreed ? [] : fromOutside ? outside : namesNoGiver(scene, draft, givers) ? [] : givers;
  // «Від імені президента Трампа Вітакер оголосив»: a person beside a state only speaks for it
  const isForState = COUNTABLE.has(act) && givingSides.some((party) => !party.includes(':'));
  const sides = isForState ? givingSides.filter((party) => !party.startsWith('person:')) : givingSides;
  const by = draft.works
    ? []
    : act === 'request'
      ? told
      : unique([
          // «ООН оголосила про необхідність зібрати мільярд»: who says it need not give
          ...(act === 'need' ? [] : sides),
          ...(WANTS.has(act) ? told : []),
          ...(act === 'process' && sides.length === 0 ? ids(draft, 'X') : []),
        ]);
  const gainedByOthers = gained.filter((party) => !by.includes(party) || by.length === 0);
  const implied = draft.programme === null ? null : grammar.beneficiaryOf(draft.programme);
  const gains = ((): readonly string[] => {
    if (gainedByOthers.length > 0) return gainedByOthers;
    // «Канада закликає союзників приєднатися до PURL»: asked for whoever gains by it
    if (WANTS.has(act) && requester.length > 0) return implied === null ? requester : [implied];
    // «гарантії мають бути дієвими»: whose they are goes without saying
    if (draft.ought && gained.length === 0) return [home];
    // «друзі України запевнили»: those who are named by whom they stand by
    if (act === 'assurance' && gained.length === 0 && draft.fillings.some((filling) => isOfHome(scene, filling)))
      return [home];
    if (agreed && givers.length > 0) return [home];
    if (fromOutside || (funders.length > 0 && ids(draft, 'P').includes(home))) return [home];
    // «запевнив Київ, що виділить»: whoever is told gains
    if (VOWS.has(act) && told.length > 0) return told;
    // «ФАО виділила фермерам 0,8 млн»: an agency keeps nothing for itself
    const agency = by.some((party) => grammar.wholeOfBody(party) !== null);
    // «Канада передала аграріям Херсонщини»
    const abroad = by.length > 0 && by.every((party) => !ours(party) && !grammar.adversaries.has(party));
    if (COUNTABLE.has(act) && abroad && keeps(scene, draft) && isOfHomePlace(scene, draft)) return [home];
    if (COUNTABLE.has(act) && implied === null && !agency && (draft.spends || keeps(scene, draft))) return by;
    // «Москва виділить 3 трлн на оборону»: whoever is at war with the home state gives it nothing
    if (
      COUNTABLE.has(act) &&
      draft.amounts.length > 0 &&
      by.length > 0 &&
      by.every((id) => grammar.adversaries.has(id))
    )
      return gained.length > 0 ? gained : by;
    // «партнери обіцяли нам»: whoever «нам» was taken for, no giver gains by its own gift unless it is at home
    if (gained.length > 0) return by.includes(home) ? [home] : [];
    return implied !== null && !by.includes(implied) ? [implied] : [];
  })();
  const atHome = (party: string): boolean => party === home || party.startsWith('org:');
  const domestic =
    COUNTABLE.has(act) &&
    by.length > 0 &&
    // «Нафтогаз виділив», «Нацгвардія передала»: bodies of the home state give at home
    ((by.some(ours) && by.every(atHome) && gains.every(atHome)) ||
      (by.length === gains.length && gains.every((party) => by.includes(party))));
  return {
    by,
    for: domestic && gains.length === 0 ? [home] : gains,
    requester,
    addressee: told.filter((party) => !by.includes(party)),
    supplier: [
      ...(funders.length > 0 ? ids(draft, 'P').filter((party) => party !== home) : []),
      ...(others.length > 0 ? makers : []),
    ],
    domestic,
  };
}
