/** Words written with a full stop, and whether a sentence may end at it. What `text/sentences.ts` asks of Ukrainian. */
import type { Abbreviations } from '../../text/sentences.ts';
import { currencyCodes, currencyNouns, currencyShort, shortAdjectives } from './currencies.ts';
import { magnitudes } from './numerals.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const shortMagnitudes = [...magnitudes].flatMap(([key, { alone }]) => (alone === 'nothing' ? [key] : []));

export const abbreviations: Abbreviations = {
  neverFinal: new Set([
    ...set(
      'ім м с смт сел вул бул бульв просп пр-т пров пл наб буд кв корп оф р-н п пп ст ч гл розд рис мал табл див дод порівн пор напр приб зокр ' +
        'проф акад доц канд докт д-р ген полк підполк кап лейт ст-лейт серж адм марш мін прем президент о отц архієп митр преп св свв вел кн ред упоряд пер прим вид т зб ' +
        'гр пан тов нар засл нач заст зав пом пор гол кол тел факс моб ел пошт англ нім фр франц лат грец італ ісп укр рос пол тур яп кит літ букв ' +
        'бл близьк орієнт макс мінім держ нац міжнар обл-ва муніцип жит тимч викон в-о',
    ),
    ...shortAdjectives,
  ]),
  maybeFinal: new Set([
    ...set('р рр ст ін інш д п год хв сек хвил тощо е обл н ери шт екз од кг г км см мм га л б у а чол осіб міс тиж кварт ц ан хр'),
    ...currencyShort,
    ...shortMagnitudes,
  ]),
  beforeNumber: set('ст стст п пп ч рис мал табл буд кв корп оф розд гл див т вип дод разд лот поз с кіл № абз тел від'),
  /** «5 млн. USD», «дол. США», «12 грн. 50 коп.», «15 год. 30 хв.» */
  joins: (abbreviation, next, afterNext) =>
    (currencyShort.has(abbreviation) && (next === 'сша' || currencyNouns.get(afterNext)?.coin === true)) ||
    (shortMagnitudes.includes(abbreviation) && (currencyCodes.has(next) || shortMagnitudes.includes(afterNext))) ||
    (abbreviation === 'год' && ['хв', 'хвилин', 'хвилини'].includes(afterNext)),
};
