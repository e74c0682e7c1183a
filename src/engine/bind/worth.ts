/** A draft → is it worth a record? Somebody must be named, and something given, wanted or refused. */
import { COUNTABLE } from '../../model/statement.ts';
import type { Scene } from './scene.ts';
import type { Draft } from './draft.ts';
import { saysSame } from './gaps.ts';
import { isOnlyTold, keeps } from './parties.ts';

const saysWar = ({ document, grammar }: Scene, draft: Draft): boolean =>
  draft.pieces.some(({ from, to }) =>
    document.tokens.slice(from, to).some((_, i) => grammar.words.onWar.at(document.tokens, from + i).length > 0),
  );

/** «мають виплатити»: a schedule where somebody is named, a duty where nobody is. */
export const isDuty = ({ act, by }: Draft['decided']): boolean => act === 'intent' && by.form.predicate.schedules;

/** «Родинам мають виплатити 3 млн грн»: nobody is named, and the currency says where it is. */
export const isAtHome = ({ grammar }: Scene, { content, amounts, decided }: Draft): boolean =>
  (decided.act === 'norm' || decided.act === 'pledge' || isDuty(decided)) &&
  (content?.form.predicate.frame.some(({ role, case: grammatical }) => role === 'B' && grammatical === 'd') ?? false) &&
  amounts.some(({ currency }) => currency === grammar.currency);

/**
 * The home state has a part in it, and beside it no more than one other is named: «Росія заявила про кредит Білорусі», «Словаччина повідомила
 * про російський кредит», «заявив про пакет, який заблокував» tell of somebody else's.
 */
function tellsOfGift({ party, home, grammar }: Scene, draft: Draft): boolean {
  if (draft.theme === 'sanctions' || draft.described) return false;
  const named = draft.args.flatMap(({ mention }): readonly string[] => {
    if (mention.kind === 'country') return [mention.iso];
    return mention.kind === 'actor' ? [party(mention) ?? mention.entity ?? mention.text] : [];
  });
  const others = new Set([...named, ...draft.fillings.map(({ id }) => id)].filter((id) => id !== home));
  const ours = named.includes(home) || draft.fillings.some(({ id }) => id === home);
  return ours && others.size <= 1 && ![...others].some((id) => grammar.adversaries.has(id));
}

/** «для безкоштовного використання»: somebody gains by it, whoever that is. */
const isFree = ({ document, grammar }: Scene, { pieces, items }: Draft): boolean =>
  items.length > 0 &&
  pieces.some(({ from, to }) =>
    document.tokens.slice(from, to).some(({ key }) => grammar.words.free.some((prefix) => key.startsWith(prefix))),
  );

/** Enough is said to be worth a record: somebody, and something given or wanted. */
export function worthy(scene: Scene, draft: Draft): boolean {
  // «Нам треба закрити дефіцит»: the sum comes in the next sentence
  if (
    draft.decided.act === 'need' &&
    (draft.amounts.length > 0 || draft.fillings.some((filling) => filling.role === 'R'))
  )
    return true;
  if (draft.works && draft.programme !== null) return true;
  if (draft.ought || (draft.decided.act === 'target' && draft.fund)) return true;
  // «за адресою прописаний Іванов»: no promise is being written
  if (draft.decided.by.form.predicate.ought && draft.decided.act === 'process') return false;
  if (isOnlyTold(draft) && !tellsOfGift(scene, draft)) return false;
  // «подякував бійцям за 20 збитих дронів»
  if (draft.decided.by.form.predicate.thanks && !draft.fillings.some(({ role }) => role === 'P')) return false;
  // «Зокрема, бійцям надано 82 тисячі касок»: who gave stands in the sentence before
  // «закуповує нафту зі знижкою»: nobody gains but the buyer
  if (
    draft.forSomebody &&
    draft.programme === null &&
    COUNTABLE.has(draft.decided.act) &&
    !draft.fillings.some(({ role, by }) => role === 'F' || (role === 'B' && by !== 'g')) &&
    !isFree(scene, draft)
  )
    return false;
  // «схвалив закупівлю 400 машин»: for itself, where nobody gains
  if (
    draft.decided.act === 'agreement' &&
    draft.programme === null &&
    draft.content?.form.voice === 'noun' &&
    draft.content.form.predicate.forSomebody &&
    !draft.fillings.some(({ role }) => role === 'B' || role === 'F')
  )
    return false;
  // «витратить на війну 13 трлн»: nobody gains
  const givers = draft.fillings.filter(({ role }) => role === 'P');
  const adverse = givers.length > 0 && givers.every(({ id }) => scene.grammar.adversaries.has(id));
  const gainers = draft.fillings.filter(({ role }) => role === 'B');
  if (draft.spends && gainers.length === 0 && saysWar(scene, draft)) return false;
  // «Росіяни зібрали для своєї армії», «Кремль виділить на оборону»
  const forItself = gainers.every(({ id }) => scene.grammar.adversaries.has(id));
  // «танки, які росія відправила на фронт»: goods that nobody is said to gain
  const sent = gainers.length === 0 && draft.amounts.length === 0;
  if (
    adverse &&
    forItself &&
    COUNTABLE.has(draft.decided.act) &&
    (sent || saysWar(scene, draft) || keeps(scene, draft))
  )
    return false;
  const parties =
    draft.asked ||
    ['P', 'D', 'B', 'R', 'A'].some((role) => draft.fillings.some((filling) => filling.role === role)) ||
    (draft.passive && COUNTABLE.has(draft.decided.act)) ||
    isAtHome(scene, draft);
  // what is repaid or denied may stand in the clause before
  const owes = draft.decided.by.form.predicate.acts.future === 'counter_obligation';
  if (owes || draft.decided.act === 'counter_obligation' || draft.decided.act === 'denial')
    return draft.fillings.some((filling) => filling.role === 'P');
  if (draft.vow)
    return draft.fillings.some(
      ({ role, id }) => (role === 'P' || role === 'R' || role === 'A') && !/^(?:person|org):/.test(id),
    );
  // «приєднається до коаліції», «вийде з програми»
  if (
    draft.joins &&
    draft.args.some(
      ({ mention }) =>
        mention.kind === 'programme' ||
        (mention.kind === 'actor' && (mention.type === 'group' || mention.type === 'intl_org')),
    )
  )
    return parties;
  const substance =
    draft.amounts.length > 0 ||
    draft.items.length > 0 ||
    draft.programme !== null ||
    draft.aid ||
    draft.of !== null ||
    saysSame(scene, draft);
  return parties && substance;
}
