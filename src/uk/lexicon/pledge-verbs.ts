/**
 * Verbs, adjectives and nouns that say that somebody gives, promises, asks or refuses: one row each, aspect pair, frame, act.
 * Frames: P who gives · B who gains · T the thing or sum · R who asks · A who is asked or told · D a document or budget · X against or with whom;
 * letters after the colon are cases (n g d a i l), `від+g` a preposition and its case. To add a verb, add its row.
 */
import type { Acts, PredicateKind } from '../../grammar/frame.ts';
import type { Act, Instrument, Stage, Theme } from '../../model/statement.ts';

export interface VerbRow {
  readonly impf?: string;
  readonly pf?: string;
  /** One form for both aspects: «гарантувати». */
  readonly both?: string;
  /** Deverbal nouns: «виділення», «передача». */
  readonly nouns?: readonly string[];
  /** How else the giver is named beside the noun: «виділення від ЄС», «поставка з Італії». */
  readonly sender?: string;
  readonly frame: string;
  readonly acts: Acts;
  readonly kind?: PredicateKind;
  readonly control?: 'A';
  readonly instrument?: Instrument;
  readonly theme?: Theme;
  readonly stage?: Stage;
  readonly bare?: true;
  readonly raises?: true;
  readonly schedules?: true;
  /** «додала 500 млн»; without a sum something else: «додав міністр». */
  readonly priced?: true;
  readonly takesNoun?: true;
  /** «дав згоду»: with a favour nothing is given. */
  readonly light?: true;
  /** «гарантії мають бути дієвими»: what the thing ought to be, whoever gives it. */
  readonly ought?: true;
  /** Only of a gift: «пакет», «допомога», «грант». */
  readonly takesGift?: true;
  /** Goods, and no sum: «включає», «увійдуть». */
  readonly contains?: true;
  /** «закриє дефіцит»: what is lacking is given. */
  readonly fills?: true;
  /** A gift only when somebody gains by it: «купує для України». */
  readonly forSomebody?: true;
  /** The giver's own money, for its own ends unless somebody gains: «витратить». */
  readonly spends?: true;
  /** What goes on is nothing new: «продовжить постачати». */
  readonly goesOn?: true;
  /** «їде», «у дорозі»: of goods that a row names; people travel, too. */
  readonly moves?: true;
  /** «прибули», «надійшло»: vehicles and people come, too. */
  readonly arrives?: true;
  /** «приєднатися до коаліції»: what is joined or left is a group or a programme. */
  readonly joins?: true;
  /** «заблокував уже схвалений пакет»: one's own is suspended, another's refused. */
  readonly blocks?: true;
  /** «постачає газ», «отримав танки за 6 млрд»: for a price, or of fuel, a sale. */
  readonly supplies?: true;
  /** «заплатила 20 млн за снаряди»: for goods, a purchase. */
  readonly pays?: true;
  /** «розблокувала 50 млрд»: a state that lets others give need not give itself. */
  readonly consents?: true;
  /** «перевищила 10 млрд»: more than the sum. */
  readonly exceeds?: true;
  /** «подякував Данії за 16 млрд»: thanked for what is given. */
  readonly thanks?: true;
  /** Said with any infinitive, it is a statement of its own: «пообіцяла не атакувати». */
  readonly vows?: true;
  readonly negated?: Act;
  readonly aid?: true;
  readonly transparent?: true;
}

const acts = (past: Act | null, present: Act | null, future: Act | null): Acts => ({ past, present, future });
const always = (act: Act): Acts => acts(act, act, act);

/** «надав» was given; «надасть», «надає» will be. */
const GIVE = acts('delivery_report', 'pledge', 'pledge');
/** «відправляє» is under way. */
const SEND = acts('delivery_report', 'delivery_report', 'pledge');
/** A budget act in any tense, not yet a delivery. */
const ALLOT = always('pledge');
const CONTRIBUTE = acts('contribution_report', 'contribution_report', 'pledge');
/** The thing is the subject, and comes from whoever gives it. */
const COMES = 'T:n B:до+g|в+a P:від+g|з+g';
/** «виділення від ЄС», and of things «поставка з Італії». */
const FROM = 'P:від+g';
const SENT = 'P:від+g|з+g';
const FORMAL = acts('agreement', 'process', 'intent');

/** What is given, and how: §«Providing» and «Formalising» of the lexicon. */
const CONTENT: readonly VerbRow[] = [
  { impf: 'надавати', pf: 'надати', nouns: ['надання'], sender: FROM, frame: 'P:n B:d T:a|g', acts: GIVE, light: true },
  { impf: 'давати', pf: 'дати', frame: 'P:n B:d T:a|g', acts: GIVE, light: true },
  { impf: 'виділяти', pf: 'виділити', nouns: ['виділення'], sender: FROM, frame: 'P:n B:d|для+g T:a', acts: ALLOT },
  { impf: 'асигнувати', pf: 'асигнувати', nouns: ['асигнування'], sender: FROM, frame: 'P:n B:d|для+g T:a', acts: ALLOT },
  { impf: 'спрямовувати', pf: 'спрямувати', nouns: ['спрямування'], sender: FROM, frame: 'P:n B:d|для+g T:a', acts: ALLOT },
  { impf: 'розподіляти', pf: 'розподілити', nouns: ['розподіл'], sender: FROM, frame: 'P:n B:d|для+g|між+i T:a', acts: ALLOT },
  { impf: 'переспрямовувати', pf: 'переспрямувати', nouns: ['переспрямування'], sender: FROM, frame: 'P:n B:d|для+g T:a', acts: ALLOT },
  { impf: 'перерозподіляти', pf: 'перерозподілити', nouns: ['перерозподіл'], sender: FROM, frame: 'P:n B:d|для+g T:a', acts: ALLOT },
  { impf: 'скеровувати', pf: 'скерувати', frame: 'P:n B:d|до+g|для+g|в+a T:a', acts: ALLOT },
  { impf: 'додавати', pf: 'додати', frame: 'P:n B:d|для+g T:a', acts: acts('contribution_report', 'contribution_report', 'pledge'), priced: true },
  { impf: 'передавати', pf: 'передати', nouns: ['передача', 'передавання'], sender: SENT, frame: 'P:n B:d|для+g T:a', acts: SEND },
  { impf: 'постачати', pf: 'постачити', nouns: ['постачання'], sender: SENT, frame: 'P:n B:d|до+g|для+g|в+a T:a', acts: SEND, supplies: true },
  { impf: 'поставляти', pf: 'поставити', nouns: ['поставка'], sender: SENT, frame: 'P:n B:d|до+g|для+g|в+a T:a', acts: SEND, supplies: true },
  { impf: 'відправляти', pf: 'відправити', nouns: ['відправлення', 'відправка'], sender: SENT, frame: 'P:n B:d|до+g|для+g|в+a T:a', acts: SEND },
  { impf: 'направляти', pf: 'направити', nouns: ['направлення'], sender: SENT, frame: 'P:n B:d|до+g|для+g|в+a T:a', acts: SEND },
  { impf: 'доправляти', pf: 'доправити', frame: 'P:n B:d|до+g|для+g|в+a T:a', acts: SEND },
  { impf: 'привозити', pf: 'привезти', frame: 'P:n|від+g B:d|до+g|для+g|в+a T:a', acts: SEND },
  { impf: 'завозити', pf: 'завезти', frame: 'P:n B:d|до+g|для+g|в+a T:a', acts: SEND },
  { impf: 'віддавати', pf: 'віддати', frame: 'P:n B:d T:a', acts: GIVE },
  { impf: 'видавати', pf: 'видати', nouns: ['видача'], sender: FROM, frame: 'P:n B:d T:a', acts: GIVE },
  { impf: 'перенаправляти', pf: 'перенаправити', frame: 'P:n B:d|для+g T:a', acts: ALLOT },
  { both: 'мобілізувати', frame: 'P:n B:для+g T:a', acts: ALLOT, forSomebody: true },
  { impf: 'вручати', pf: 'вручити', frame: 'P:n B:d T:a', acts: SEND },
  { impf: 'відвантажувати', pf: 'відвантажити', nouns: ['відвантаження'], sender: SENT, frame: 'P:n B:d|до+g|для+g|в+a T:a', acts: SEND, supplies: true },
  { impf: 'переправляти', pf: 'переправити', frame: 'P:n B:d|до+g|для+g|в+a T:a', acts: SEND },
  { impf: 'надсилати', pf: 'надіслати', nouns: ['надсилання'], sender: SENT, frame: 'P:n|від+g B:d|до+g|для+g|в+a T:a', acts: SEND },
  { impf: 'доставляти', pf: 'доставити', nouns: ['доставлення', 'доставка'], sender: SENT, frame: 'P:n|від+g B:d|до+g|для+g|в+a T:a', acts: SEND, supplies: true },
  { impf: 'перераховувати', pf: 'перерахувати', nouns: ['перерахування'], sender: FROM, frame: 'P:n|від+g B:d T:a', acts: SEND, supplies: true },
  { impf: 'переказувати', pf: 'переказати', nouns: ['переказ'], sender: FROM, frame: 'P:n B:d T:a', acts: SEND, supplies: true },
  { impf: 'виплачувати', pf: 'виплатити', nouns: ['виплата'], sender: FROM, frame: 'P:n|від+g B:d T:a', acts: SEND, supplies: true },
  { impf: 'фінансувати', pf: 'профінансувати', nouns: ['фінансування'], sender: FROM, frame: 'P:n B:d|для+g T:a', acts: GIVE },
  { impf: 'купувати', pf: 'купити', nouns: ['купівля', 'покупка'], frame: 'P:n B:d|для+g T:a', acts: GIVE, instrument: 'procurement', forSomebody: true },
  { impf: 'закуповувати', pf: 'закупити', nouns: ['закупівля'], frame: 'P:n B:d|для+g T:a', acts: GIVE, instrument: 'procurement', forSomebody: true, supplies: true },
  { impf: 'придбавати', pf: 'придбати', nouns: ['придбання'], frame: 'P:n B:d|для+g T:a', acts: GIVE, instrument: 'procurement', forSomebody: true },
  { impf: 'замовляти', pf: 'замовити', frame: 'P:n B:d|для+g T:a', acts: ALLOT, instrument: 'procurement', forSomebody: true },
  { impf: 'платити', pf: 'заплатити', frame: 'P:n T:a B:d|для+g', acts: GIVE, forSomebody: true, supplies: true, pays: true },
  { impf: 'ремонтувати', pf: 'відремонтувати', frame: 'P:n B:d|для+g T:a', acts: GIVE, forSomebody: true },
  { impf: 'будувати', pf: 'збудувати', frame: 'P:n B:d|для+g T:a', acts: GIVE, theme: 'reconstruction', forSomebody: true },
  { both: 'співфінансувати', frame: 'P:n B:d|для+g T:a', acts: GIVE },
  { impf: 'поповнювати', pf: 'поповнити', frame: 'P:n B:для+g T:a', acts: CONTRIBUTE, forSomebody: true },
  { impf: 'відряджати', pf: 'відрядити', frame: 'P:n B:до+g|в+a T:a', acts: GIVE, instrument: 'troops', theme: 'military', forSomebody: true },
  { impf: 'вкладати', pf: 'вкласти', frame: 'P:n T:a B:в+a|для+g', acts: ALLOT, instrument: 'investment' },
  { both: 'інвестувати', frame: 'P:n T:a B:в+a|для+g', acts: ALLOT, instrument: 'investment' },
  { impf: 'витрачати', pf: 'витратити', frame: 'P:n T:a B:для+g', acts: acts(null, null, 'pledge'), spends: true },
  { impf: 'вносити', pf: 'внести', frame: 'P:n T:a', acts: CONTRIBUTE },
  { impf: 'робити внесок', pf: 'зробити внесок', frame: 'P:n T:в+a', acts: CONTRIBUTE },
  { impf: 'здійснювати внесок', pf: 'здійснити внесок', frame: 'P:n T:в+a', acts: CONTRIBUTE },
  { impf: 'сплачувати', pf: 'сплатити', nouns: ['сплата'], sender: FROM, frame: 'P:n T:a B:за+a|d', acts: GIVE, supplies: true, pays: true },
  { impf: 'оплачувати', pf: 'оплатити', nouns: ['оплата'], sender: FROM, frame: 'P:n T:a B:для+g|d', acts: GIVE, pays: true },
  { impf: 'відшкодовувати', pf: 'відшкодувати', frame: 'P:n B:d T:a', acts: GIVE },
  { both: 'компенсувати', frame: 'P:n B:d T:a', acts: GIVE },
  { impf: 'позичати', pf: 'позичити', frame: 'P:n B:d T:a', acts: GIVE, instrument: 'loan', forSomebody: true },
  { impf: 'кредитувати', pf: 'прокредитувати', nouns: ['кредитування'], sender: FROM, frame: 'P:n B:a T:i', acts: GIVE, instrument: 'loan' },
  { impf: 'списувати', pf: 'списати', nouns: ['списання'], frame: 'P:n B:d T:a', acts: GIVE, forSomebody: true },
  // «забезпечать дотримання угоди»: nothing is given, and somebody vouches
  ...(['дотримання', 'безпеку', 'мир'] as const).flatMap((what): VerbRow[] => [
    { both: `гарантувати ${what}`, frame: 'P:n B:d|для+g', acts: always('assurance'), aid: true },
    ...(what === 'дотримання' ? [{ impf: `забезпечувати ${what}`, pf: `забезпечити ${what}`, frame: 'P:n B:d|для+g', acts: always('assurance'), aid: true as const }] : []),
  ]),
  { impf: 'забезпечувати', pf: 'забезпечити', nouns: ['забезпечення'], sender: FROM, frame: 'P:n B:a T:i|a', acts: GIVE, supplies: true },
  { impf: 'організовувати', pf: 'організувати', frame: 'P:n T:a B:для+g|до+g', acts: GIVE, bare: true, takesNoun: true },
  { impf: 'допомагати', pf: 'допомогти', frame: 'P:n B:d T:i', acts: acts('assurance', 'assurance', 'pledge'), aid: true },
  { impf: 'підтримувати', pf: 'підтримати', nouns: ['підтримання'], frame: 'P:n B:a T:i', acts: acts('assurance', 'assurance', 'pledge'), aid: true },
  { impf: 'озброювати', pf: 'озброїти', frame: 'P:n B:a T:i', acts: GIVE, theme: 'military' },
  { impf: 'оснащувати', pf: 'оснастити', frame: 'P:n B:a T:i', acts: GIVE },
  { impf: 'навчати', pf: 'навчити', nouns: ['навчання'], frame: 'P:n B:a T:a', acts: GIVE, instrument: 'training', theme: 'military' },
  { impf: 'тренувати', frame: 'P:n B:a T:a', acts: GIVE, instrument: 'training', theme: 'military' },
  { impf: 'розгортати', pf: 'розгорнути', nouns: ['розгортання'], frame: 'P:n T:a B:в+l|на+l', acts: GIVE, instrument: 'troops', theme: 'military' },
  { impf: 'розміщувати', pf: 'розмістити', nouns: ['розміщення'], frame: 'P:n T:a B:в+l|на+l', acts: GIVE, instrument: 'troops', theme: 'military' },
  { impf: 'відбудовувати', pf: 'відбудувати', frame: 'P:n T:a', acts: GIVE, theme: 'reconstruction' },
  { impf: 'жертвувати', pf: 'пожертвувати', frame: 'P:n B:d T:a', acts: GIVE, instrument: 'grant' },
  { impf: 'дарувати', pf: 'подарувати', frame: 'P:n B:d T:a', acts: GIVE, instrument: 'grant' },
  { impf: 'ділитися', pf: 'поділитися', frame: 'P:n T:i B:з+i', acts: GIVE, instrument: 'intelligence' },
  { impf: 'зараховувати', pf: 'зарахувати', frame: 'P:n|від+g B:d T:a', acts: SEND },
  // «збере для PURL 2 млрд», «зібрано»
  { impf: 'донатити', pf: 'задонатити', frame: 'P:n B:для+g|d T:a', acts: CONTRIBUTE },
  { pf: 'надонатити', frame: 'P:n B:для+g|d T:a', acts: CONTRIBUTE },
  { impf: 'збирати', pf: 'зібрати', frame: 'P:n B:для+g|d T:a', acts: CONTRIBUTE },
  { both: 'акумулювати', frame: 'P:n B:для+g T:a', acts: CONTRIBUTE },
  // the beneficiary or the thing is the subject
  { impf: 'отримувати', pf: 'отримати', nouns: ['отримання'], frame: 'B:n T:a P:від+g|завдяки+d', acts: acts('delivery_report', 'delivery_report', 'pledge'), supplies: true, light: true },
  { impf: 'одержувати', pf: 'одержати', nouns: ['одержання'], frame: 'B:n T:a P:від+g|завдяки+d', acts: acts('delivery_report', 'delivery_report', 'pledge'), supplies: true, light: true },
  { impf: 'надходити', pf: 'надійти', nouns: ['надходження'], frame: 'T:n B:до+g|d P:від+g|з+g', acts: acts('delivery_report', 'delivery_report', 'pledge'), supplies: true, arrives: true },
  { impf: 'прибувати', pf: 'прибути', nouns: ['прибуття'], frame: COMES, acts: acts('delivery_report', 'delivery_report', 'pledge'), arrives: true },
  ...([['їхати', 'поїхати'], ['прямувати', 'попрямувати'], ['вирушати', 'вирушити'], ['виїжджати', 'виїхати'], ['приїжджати', 'приїхати']] as const).map(([impf, pf]): VerbRow => ({
    impf, pf, frame: COMES, acts: acts('delivery_report', 'delivery_report', 'pledge'), moves: true,
  })),
  { impf: 'діставатися', pf: 'дістатися', frame: 'T:n B:d P:від+g', acts: acts('delivery_report', 'delivery_report', 'pledge') },
  { impf: 'збільшувати', pf: 'збільшити', nouns: ['збільшення'], sender: FROM, frame: 'P:n T:a B:d', acts: ALLOT, raises: true },
  { impf: 'подвоювати', pf: 'подвоїти', nouns: ['подвоєння'], sender: FROM, frame: 'P:n T:a B:d', acts: ALLOT, raises: true },
  { impf: 'потроювати', pf: 'потроїти', nouns: ['потроєння'], sender: FROM, frame: 'P:n T:a B:d', acts: ALLOT, raises: true },
  { impf: 'нарощувати', pf: 'наростити', nouns: ['нарощення'], frame: 'P:n T:a B:d', acts: ALLOT, raises: true },
  { impf: 'розширювати', pf: 'розширити', nouns: ['розширення'], frame: 'P:n T:a B:d', acts: ALLOT, raises: true, forSomebody: true },
  { impf: 'підвищувати', pf: 'підвищити', nouns: ['підвищення'], frame: 'P:n T:a B:d', acts: ALLOT, raises: true, forSomebody: true },
  { impf: 'закладати', pf: 'закласти', frame: 'P:n T:a B:на+a|для+g', acts: acts('agreement', 'agreement', 'intent'), stage: 'allocated' },
  { impf: 'передбачати', pf: 'передбачити', frame: 'D:n T:a B:d|для+g', acts: acts('agreement', 'agreement', 'intent'), stage: 'allocated' },
  { impf: 'резервувати', pf: 'зарезервувати', frame: 'P:n T:a B:на+a|для+g', acts: acts('agreement', 'agreement', 'pledge'), stage: 'allocated' },
  { impf: 'підписувати', pf: 'підписати', nouns: ['підписання'], frame: 'P:n|з+i|між+i T:a', acts: FORMAL },
  { impf: 'укладати', pf: 'укласти', nouns: ['укладення'], frame: 'P:n|з+i|між+i T:a', acts: FORMAL },
  { impf: 'голосувати', pf: 'проголосувати', frame: 'P:n T:за+a', acts: acts('agreement', 'process', 'intent'), consents: true },
  { both: 'ратифікувати', nouns: ['ратифікація'], frame: 'P:n|з+i T:a', acts: FORMAL },
  { impf: 'схвалювати', pf: 'схвалити', nouns: ['схвалення'], frame: 'P:n T:a B:d|для+g', acts: FORMAL, transparent: true },
  { impf: 'ухвалювати', pf: 'ухвалити', nouns: ['ухвалення'], frame: 'P:n T:a B:d|для+g', acts: FORMAL, transparent: true },
  { impf: 'приймати', pf: 'прийняти', frame: 'P:n T:a', acts: acts(null, null, null), transparent: true },
  { impf: 'затверджувати', pf: 'затвердити', nouns: ['затвердження'], frame: 'P:n T:a B:d|для+g', acts: FORMAL, transparent: true },
  { impf: 'погоджувати', pf: 'погодити', frame: 'P:n T:a B:d|для+g', acts: FORMAL, transparent: true },
  { impf: 'приєднуватися', pf: 'приєднатися', nouns: ['приєднання'], frame: 'P:n T:до+g', acts: acts('agreement', 'expectation', 'pledge'), joins: true },
  { impf: 'долучатися', pf: 'долучитися', nouns: ['долучення'], frame: 'P:n T:до+g', acts: acts('agreement', 'expectation', 'pledge'), joins: true },
  { impf: 'доєднуватися', pf: 'доєднатися', nouns: ['доєднання'], frame: 'P:n T:до+g', acts: acts('agreement', 'expectation', 'pledge'), joins: true },
  { impf: 'розблоковувати', pf: 'розблокувати', nouns: ['розблокування'], frame: 'P:n T:a B:d|для+g', acts: acts('agreement', 'process', 'pledge'), consents: true },
  { impf: 'повертати', pf: 'повернути', nouns: ['повернення'], frame: 'P:n B:d T:a', acts: always('counter_obligation') },
  { impf: 'погашати', pf: 'погасити', nouns: ['погашення'], frame: 'P:n B:d|перед+i T:a', acts: always('counter_obligation') },
  // «має виконати 25 реформ»: what is owed in return
  { impf: 'виконувати', pf: 'виконати', nouns: ['виконання'], frame: 'P:n T:a', acts: always('counter_obligation'), negated: 'breach_claim' },
  ...['частиною', 'учасником', 'учасницею', 'членом'].map(
    (part): VerbRow => ({ impf: `бути ${part}`, pf: `стати ${part}`, frame: 'P:n T:g', acts: acts('agreement', null, 'pledge'), joins: true }),
  ),
  { impf: 'входити до складу', pf: 'увійти до складу', frame: 'P:n T:g', acts: acts('agreement', null, 'pledge'), joins: true },
  { impf: 'закривати', pf: 'закрити', nouns: ['закриття'], frame: 'P:n T:a B:d', acts: GIVE, fills: true },
  { impf: 'покривати', pf: 'покрити', nouns: ['покриття'], frame: 'P:n T:a B:d', acts: GIVE, fills: true },
  { impf: 'посилювати', pf: 'посилити', nouns: ['посилення'], frame: 'P:n B:a T:i', acts: acts('assurance', 'assurance', 'pledge') },
  { impf: 'підсилювати', pf: 'підсилити', nouns: ['підсилення'], frame: 'P:n B:a T:i', acts: acts('assurance', 'assurance', 'pledge') },
  { impf: 'подовжувати', pf: 'подовжити', frame: 'P:n T:a B:d|для+g', acts: ALLOT },
  { impf: 'започатковувати', pf: 'започаткувати', frame: 'P:n T:a B:d|для+g', acts: ALLOT },
  { impf: 'запускати', pf: 'запустити', frame: 'P:n T:a B:d|для+g', acts: ALLOT },
];

const operator = (row: Omit<VerbRow, 'kind'>): VerbRow => ({ kind: 'operator', ...row });

/** How it stands: promised, wanted, planned, asked, refused. */
const OPERATORS: readonly VerbRow[] = ([
  { impf: 'обіцяти', pf: 'пообіцяти', frame: 'P:n B:d A:d T:a', acts: always('pledge'), vows: true },
  { both: 'гарантувати', frame: 'P:n B:d T:a', acts: always('assurance') },
  { impf: 'запевняти', pf: 'запевнити', frame: 'P:n A:a T:в+l', acts: always('assurance') },
  // «докладе всіх зусиль, щоб допомогти»
  ...(['всіх зусиль', 'усіх зусиль', 'зусиль', 'максимум зусиль', 'максимальних зусиль'] as const).map((what) => ({ impf: `докладати ${what}`, pf: `докласти ${what}`, frame: 'P:n', acts: always('pledge') })),
  ...(['все', 'усе', 'все можливе', 'усе можливе'] as const).map((what) => ({ impf: `робити ${what}`, pf: `зробити ${what}`, frame: 'P:n', acts: always('pledge'), bare: true as const })),
  { impf: "зобов'язуватися", pf: "зобов'язатися", frame: 'P:n T:a', acts: always('pledge'), vows: true },
  { impf: 'погоджуватися', pf: 'погодитися', frame: 'P:n T:на+a', acts: acts('pledge', 'readiness', 'expectation'), vows: true },
  { impf: 'згоджуватися', pf: 'згодитися', frame: 'P:n T:на+a', acts: acts('pledge', 'readiness', 'expectation'), vows: true },
  { impf: 'домовлятися', pf: 'домовитися', frame: 'P:n|з+i|від+g T:про+a', acts: acts('agreement', 'process', 'intent'), vows: true },
  { impf: 'досягати консенсусу', pf: 'досягти консенсусу', frame: 'P:n|з+i T:про+a|щодо+g', acts: acts('agreement', 'process', 'expectation'), takesGift: true },
  { impf: 'вирішувати', pf: 'вирішити', frame: 'P:n T:про+a', acts: acts('agreement', 'process', 'process') },
  { impf: 'пропонувати', pf: 'запропонувати', frame: 'P:n B:d T:a', acts: always('proposal'), vows: true },
  { impf: 'планувати', pf: 'запланувати', frame: 'P:n T:a', acts: always('intent'), vows: true },
  { impf: 'збиратися', pf: 'зібратися', frame: 'P:n', acts: always('intent'), bare: true },
  { impf: 'готувати', pf: 'підготувати', frame: 'P:n T:a B:d|для+g', acts: always('intent'), instrument: 'training' },
  // «анонсувала підготовку пакета»: it is not given yet
  ...([['анонсувати', 'анонсувати'], ['оголошувати', 'оголосити'], ['починати', 'почати'], ['розпочинати', 'розпочати'], ['завершувати', 'завершити']] as const).map(([impf, pf]) => ({
    impf: `${impf} підготовку`, pf: `${pf} підготовку`, frame: 'P:n T:g B:d|для+g', acts: always('intent'), takesGift: true as const,
  })),
  ...([['оголошувати', 'оголосити'], ['повідомляти', 'повідомити'], ['заявляти', 'заявити']] as const).map(([impf, pf]) => ({
    impf: `${impf} про підготовку`, pf: `${pf} про підготовку`, frame: 'P:n T:g B:d|для+g', acts: always('intent'), takesGift: true as const,
  })),
  { impf: 'готуватися', pf: 'підготуватися', frame: 'P:n', acts: always('intent'), bare: true },
  { impf: 'анонсувати', pf: 'анонсувати', frame: 'P:n T:a B:d|для+g P:від+g', acts: always('pledge'), transparent: true },
  { impf: 'проанонсувати', pf: 'проанонсувати', frame: 'P:n T:a B:d|для+g P:від+g', acts: always('pledge'), transparent: true },
  { both: 'презентувати', frame: 'P:n T:a B:d|для+g P:від+g', acts: always('pledge'), transparent: true },
  { impf: 'оголошувати', pf: 'оголосити', nouns: ['оголошення'], frame: 'P:n T:a|про+a B:d|для+g P:від+g', acts: always('pledge'), transparent: true },
  // «повідомив про передачу Україні 20 гаубиць», «заявила про готовність»
  ...([['повідомляти', 'повідомити'], ['заявляти', 'заявити'], ['розповідати', 'розповісти'], ['інформувати', 'поінформувати']] as const).map(([impf, pf]) => ({
    impf: `${impf} про`, pf: `${pf} про`, frame: 'P:n P:від+g', acts: acts(null, null, null), transparent: true as const, bare: true as const, takesNoun: true as const, takesGift: true as const,
  })),
  { impf: 'підтверджувати', pf: 'підтвердити', frame: 'P:n P:від+g T:a', acts: always('pledge'), transparent: true },
  { impf: 'дякувати', pf: 'подякувати', frame: 'B:n P:d|від+g T:за+a', acts: always('pledge'), transparent: true, thanks: true },
  // «представила пакет підтримки», and not «представив закон»
  { impf: 'представляти', pf: 'представити', frame: 'P:n T:a B:d|для+g', acts: always('pledge'), transparent: true, bare: true, takesGift: true },
  { impf: 'хотіти', pf: 'захотіти', frame: 'P:n', acts: always('wish'), bare: true },
  // «не хочемо повторення»: what must not be
  { impf: 'хотіти повторення', frame: 'R:n', acts: acts(null, null, null), negated: 'norm', aid: true },
  { impf: 'прагнути', frame: 'P:n T:g', acts: always('wish'), bare: true },
  { impf: 'розглядати', pf: 'розглянути', frame: 'P:n T:a', acts: always('process') },
  { impf: 'вивчати', pf: 'вивчити', frame: 'P:n T:a', acts: always('process'), bare: true, takesNoun: true },
  { impf: 'обговорювати', pf: 'обговорити', nouns: ['обговорення'], frame: 'P:n X:з+i T:a', acts: always('process') },
  { impf: 'узгоджувати', pf: 'узгодити', frame: 'P:n X:з+i T:a', acts: acts('agreement', 'process', 'intent') },
  // «гарантії буде прописано»: words are still being found
  { impf: 'прописувати', pf: 'прописати', frame: 'P:n T:a', acts: always('process'), ought: true },
  { impf: 'виписувати', pf: 'виписати', frame: 'P:n T:a', acts: always('process'), ought: true },
  { impf: 'напрацьовувати', pf: 'напрацювати', frame: 'P:n T:a', acts: always('process'), ought: true },
  // a chamber that «підтримала надання» has not decided yet; whoever «не підтримує» it refuses
  { impf: 'підтримувати', pf: 'підтримати', frame: 'P:n T:a', acts: always('process'), bare: true, takesNoun: true, negated: 'refusal' },
  { impf: 'мати намір', frame: 'P:n', acts: always('intent'), bare: true, vows: true },
  { impf: 'мати змогу', frame: 'P:n', acts: always('possibility'), bare: true },
  { impf: 'мати шанс', frame: 'P:n', acts: always('possibility'), bare: true },
  { impf: 'мати можливість', frame: 'P:n', acts: always('possibility'), bare: true },
  // «програма дозволяє купувати»: how it works, and nobody's word
  { impf: 'дозволяти', pf: 'дозволити', frame: 'T:n', acts: always('none'), bare: true },
  { impf: 'мати право', frame: 'P:n', acts: always('norm'), bare: true },
  { impf: 'могти', pf: 'змогти', frame: 'P:n', acts: always('possibility'), bare: true },
  { impf: 'мати', frame: 'P:n', acts: always('norm'), bare: true, schedules: true },
  // «гарантії мають бути дієвими»
  { impf: 'мати бути', frame: 'T:n', acts: always('norm'), schedules: true, ought: true },
  { impf: 'мусити', frame: 'P:n', acts: always('norm'), bare: true },
  { impf: 'просити', pf: 'попросити', frame: 'R:n A:a|в+g T:a|про+a', acts: always('request'), control: 'A', vows: true },
  { both: 'закликати', frame: 'R:n A:a T:до+g', acts: always('request'), control: 'A', vows: true },
  { impf: 'вимагати', pf: 'зажадати', frame: 'R:n A:від+g T:g|a', acts: always('request'), control: 'A' },
  { impf: 'звертатися', pf: 'звернутися', frame: 'R:n A:до+g T:по+a|за+i', acts: always('request'), control: 'A', bare: true },
  { impf: 'запитувати', pf: 'запитати', frame: 'R:n A:в+g T:a', acts: always('request'), control: 'A', bare: true },
  { impf: 'наполягати', pf: 'наполягти', frame: 'R:n T:на+l', acts: always('request'), control: 'A' },
  { impf: 'потребувати', frame: 'R:n T:g|a A:від+g', acts: always('need') },
  { impf: 'порушувати', pf: 'порушити', nouns: ['порушення'], frame: 'P:n T:a', acts: always('breach_claim'), bare: true, takesNoun: true },
  { impf: 'зривати', pf: 'зірвати', nouns: ['зрив'], frame: 'P:n T:a', acts: always('breach_claim'), bare: true, takesNoun: true },
  { impf: 'прострочувати', pf: 'прострочити', frame: 'P:n T:a', acts: always('breach_claim'), bare: true, takesNoun: true },
  // «утримує частину коштів»
  { impf: 'утримувати', pf: 'утримати', frame: 'P:n T:a', acts: always('suspension'), takesGift: true },
  // «не виконала обіцянку»
  { impf: 'виконувати', pf: 'виконати', frame: 'P:n T:a', acts: always('delivery_report'), bare: true, takesNoun: true, negated: 'breach_claim' },
  { impf: 'виходити', pf: 'вийти', nouns: ['вихід'], frame: 'P:n T:з+g', acts: always('withdrawal'), joins: true },
  { impf: 'бракувати', pf: 'забракнути', frame: 'R:d T:g', acts: always('need') },
  { impf: 'вистачати', pf: 'вистачити', frame: 'R:d T:g', acts: acts(null, null, null), negated: 'need' },
  { impf: 'розраховувати', frame: 'R:n T:на+a A:від+g|з боку+g', acts: always('request'), control: 'A' },
  { impf: 'сподіватися', frame: 'R:n T:на+a A:від+g|з боку+g', acts: always('expectation'), control: 'A' },
  { impf: 'очікувати', frame: 'R:n T:a|g|на+a A:від+g', acts: always('expectation'), control: 'A' },
  { impf: 'чекати', frame: 'R:n T:на+a A:від+g', acts: always('expectation'), control: 'A' },
  { impf: 'ставити за мету', pf: 'поставити за мету', frame: 'R:n', acts: always('target'), control: 'A', vows: true },
  { impf: 'мати на меті', frame: 'R:n', acts: always('target'), control: 'A', vows: true },
  { impf: 'домагатися', frame: 'R:n T:g A:від+g', acts: always('target'), control: 'A' },
  { impf: 'залучати', pf: 'залучити', nouns: ['залучення'], frame: 'B:n T:a P:від+g', acts: acts('delivery_report', 'target', 'target') },
  { pf: 'знадобитися', frame: 'R:d T:n', acts: always('need') },
  { impf: 'шукати', frame: 'R:n T:a', acts: always('need') },
  { impf: 'відмовлятися', pf: 'відмовитися', frame: 'P:n T:від+g', acts: always('refusal'), vows: true },
  { impf: 'відмовляти', pf: 'відмовити', frame: 'P:n B:d T:в+l', acts: always('refusal') },
  { impf: 'виступати проти', pf: 'виступити проти', frame: 'P:n', acts: always('refusal'), bare: true, takesNoun: true },
  { impf: 'відкидати', pf: 'відкинути', nouns: ['відкинення'], frame: 'P:n T:a', acts: always('refusal') },
  { impf: 'відхиляти', pf: 'відхилити', nouns: ['відхилення'], frame: 'P:n T:a', acts: always('refusal') },
  { impf: 'блокувати', pf: 'заблокувати', nouns: ['блокування'], frame: 'P:n T:a', acts: always('refusal'), blocks: true },
  { both: 'ветувати', frame: 'P:n T:a', acts: always('refusal'), stage: 'suspended' },
  { impf: 'призупиняти', pf: 'призупинити', nouns: ['призупинення'], frame: 'P:n T:a', acts: always('suspension') },
  { impf: 'зупиняти', pf: 'зупинити', nouns: ['зупинення'], frame: 'P:n T:a', acts: always('suspension') },
  { impf: 'заморожувати', pf: 'заморозити', nouns: ['замороження'], frame: 'P:n T:a', acts: always('suspension') },
  { impf: 'затримувати', pf: 'затримати', nouns: ['затримання', 'затримка'], frame: 'P:n T:a', acts: always('suspension') },
  { impf: 'гальмувати', pf: 'загальмувати', frame: 'P:n T:a', acts: always('suspension') },
  { impf: 'відкладати', pf: 'відкласти', nouns: ['відкладення'], frame: 'P:n T:a', acts: always('suspension') },
  { impf: 'переносити', pf: 'перенести', nouns: ['перенесення'], frame: 'P:n T:a', acts: always('suspension') },
  { impf: 'припиняти', pf: 'припинити', nouns: ['припинення'], frame: 'P:n T:a', acts: always('withdrawal') },
  { impf: 'згортати', pf: 'згорнути', nouns: ['згортання'], frame: 'P:n T:a', acts: always('withdrawal') },
  { impf: 'виключати', pf: 'виключити', frame: 'P:n T:a', acts: always('refusal'), bare: true, takesNoun: true, negated: 'possibility' },
  { impf: 'скасовувати', pf: 'скасувати', nouns: ['скасування'], frame: 'P:n T:a', acts: always('withdrawal') },
  { impf: 'відкликати', pf: 'відкликати', nouns: ['відкликання'], frame: 'P:n T:a', acts: always('withdrawal') },
  { impf: 'скорочувати', pf: 'скоротити', nouns: ['скорочення'], frame: 'P:n T:a B:d', acts: always('withdrawal') },
  { impf: 'зменшувати', pf: 'зменшити', nouns: ['зменшення'], frame: 'P:n T:a B:d', acts: always('withdrawal') },
  { impf: 'заперечувати', pf: 'заперечити', nouns: ['заперечення'], frame: 'P:n T:a', acts: always('denial') },
  { impf: 'спростовувати', pf: 'спростувати', nouns: ['спростування'], frame: 'P:n T:a', acts: always('denial') },
  ...['фейком', 'неправдою', 'вигадкою', 'дезінформацією', 'брехнею'].map((what) => ({ impf: `називати ${what}`, pf: `назвати ${what}`, frame: 'P:n T:a', acts: always('denial') })),
] satisfies readonly Omit<VerbRow, 'kind'>[]).map(operator);

const phase = (row: Omit<VerbRow, 'kind' | 'frame' | 'acts'>): VerbRow => ({ kind: 'phase', frame: 'P:n', acts: acts(null, null, null), bare: true, ...row });

/** Begun, going on, done: the act is that of what follows. */
const PHASES: readonly VerbRow[] = [
  { impf: 'починати', pf: 'почати', stage: 'in_delivery' as const },
  { impf: 'розпочинати', pf: 'розпочати', stage: 'in_delivery' as const },
  { impf: 'продовжувати', pf: 'продовжити', nouns: ['продовження'], goesOn: true as const },
  // «Передача десяти гаубиць відбулася торік»
  { impf: 'відбуватися', pf: 'відбутися', stage: 'fulfilled' as const },
  { impf: 'відновлювати', pf: 'відновити' },
  { impf: 'прискорювати', pf: 'прискорити' },
  { impf: 'пришвидшувати', pf: 'пришвидшити' },
  // «Триває передача 18 літаків»
  { impf: 'тривати', stage: 'in_delivery' as const },
  { impf: 'завершувати', pf: 'завершити', nouns: ['завершення'], stage: 'fulfilled' as const },
].map(phase);

/** «становить», «складає», «сягає»: the sum or the items of what their subject names. */
const AMOUNTS: readonly VerbRow[] = [
  ...['становити', 'складати', 'сягати', 'дорівнювати'].map((impf): VerbRow => ({ impf, kind: 'amount', frame: 'T:n', acts: acts(null, null, null), bare: true })),
  { pf: 'скласти', kind: 'amount', frame: 'T:n', acts: acts(null, null, null), bare: true },
  { pf: 'сягнути', kind: 'amount', frame: 'T:n', acts: acts(null, null, null), bare: true },
  { impf: 'перевищувати', pf: 'перевищити', kind: 'amount', frame: 'T:n', acts: acts(null, null, null), bare: true, exceeds: true },
  { impf: 'включати', pf: 'включити', kind: 'amount', frame: 'T:n', acts: acts(null, null, null), bare: true, contains: true },
  { impf: 'містити', kind: 'amount', frame: 'T:n', acts: acts(null, null, null), bare: true, contains: true },
  { impf: 'охоплювати', pf: 'охопити', kind: 'amount', frame: 'T:n', acts: acts(null, null, null), bare: true, contains: true },
  { impf: 'входити', pf: 'увійти', kind: 'amount', frame: 'T:n', acts: acts(null, null, null), bare: true, contains: true },
];

export const pledgeVerbs: readonly VerbRow[] = [...CONTENT, ...OPERATORS, ...PHASES, ...AMOUNTS];

/** A word that is no verb but says as much: adjectives and nouns with their own frame. */
export interface WordRow {
  readonly word: string;
  readonly like?: string;
  readonly part: 'noun' | 'adjective' | 'adverb';
  readonly frame: string;
  readonly acts: Acts;
  readonly kind: PredicateKind;
  readonly control?: 'A';
  readonly bare?: true;
  readonly instrument?: Instrument;
  readonly transparent?: true;
  readonly thanks?: true;
  readonly vows?: true;
  readonly aid?: true;
  /** «у дорозі». */
  readonly moves?: true;
  /** «гарантії повинні бути дієвими». */
  readonly ought?: true;
  /** A body decides it: «підтримала бюджет». */
  readonly decidable?: true;
}

export const pledgeWords: readonly WordRow[] = [
  { word: 'готовий', part: 'adjective', frame: 'P:n T:до+g', acts: always('readiness'), kind: 'operator', vows: true },
  { word: 'вдячний', part: 'adjective', frame: 'B:n P:d|від+g T:за+a', acts: always('pledge'), kind: 'operator', transparent: true, thanks: true },
  ...['вдячність', 'подяка'].map((word): WordRow => ({ word, part: 'noun', frame: 'P:d B:g T:за+a', acts: always('pledge'), kind: 'operator', transparent: true, thanks: true })),
  { word: "зобов'язаний", part: 'adjective', frame: 'P:n', acts: always('norm'), kind: 'operator', bare: true, vows: true },
  { word: 'повинний', part: 'adjective', frame: 'P:n', acts: always('norm'), kind: 'operator', bare: true, vows: true },
  { word: 'повинен', part: 'adverb', frame: 'P:n', acts: always('norm'), kind: 'operator', bare: true, vows: true },
  ...['повинен', 'повинна', 'повинне', 'повинні'].map((word): WordRow => ({ word: `${word} бути`, part: 'adverb', frame: 'T:n', acts: always('norm'), kind: 'operator', ought: true })),
  { word: 'потрібний', part: 'adjective', frame: 'R:d T:n', acts: always('need'), kind: 'operator' },
  { word: 'потрібен', part: 'adverb', frame: 'R:d T:n', acts: always('need'), kind: 'operator' },
  { word: 'потрібно', part: 'adverb', frame: 'R:d T:a|g', acts: always('need'), kind: 'operator' },
  { word: 'треба', part: 'adverb', frame: 'R:d T:a|g', acts: always('need'), kind: 'operator' },
  // «чому не можна розгорнути війська»
  { word: 'можна', part: 'adverb', frame: 'P:i T:a', acts: always('possibility'), kind: 'operator', bare: true },
  // «і ще це питання фінансування армії»: what has to be found
  { word: 'це питання', part: 'adverb', frame: 'R:d T:g', acts: always('need'), kind: 'operator' },
  { word: 'необхідно', part: 'adverb', frame: 'R:d T:a', acts: always('norm'), kind: 'operator', bare: true },
  // «Україні необхідно 6 млрд»
  { word: 'необхідно', part: 'adverb', frame: 'R:d T:a|g', acts: always('need'), kind: 'operator' },
  { word: 'необхідний', part: 'adjective', frame: 'R:d T:n', acts: always('need'), kind: 'operator' },
  // «У дорозі ще 8 установок з Данії», «Перші 20 машин зі Швеції вже в Україні»
  ...['у дорозі', 'в дорозі', 'на шляху', 'вже в Україні', 'уже в Україні', 'вже на фронті', 'уже на фронті'].map(
    (word): WordRow => ({ word, part: 'adverb', frame: COMES, acts: always('delivery_report'), kind: 'content', moves: true }),
  ),
  { word: 'готовність', part: 'noun', frame: 'P:g T:до+g', acts: always('readiness'), kind: 'operator', vows: true },
  // «Наша присутність на морі буде повною»
  { word: 'присутність', part: 'noun', frame: 'P:g', acts: acts(null, null, 'pledge'), kind: 'operator', instrument: 'presence', aid: true },
  { word: 'намір', part: 'noun', frame: 'P:g T:щодо+g', acts: always('intent'), kind: 'operator', bare: true, vows: true },
  { word: 'план', part: 'noun', frame: 'P:g T:щодо+g', acts: always('intent'), kind: 'operator', bare: true, vows: true },
  { word: 'обіцянка', part: 'noun', frame: 'P:g B:d', acts: always('pledge'), kind: 'operator', bare: true, vows: true, decidable: true },
  { word: "зобов'язання", part: 'noun', frame: 'P:g B:перед+i', acts: always('pledge'), kind: 'operator', bare: true, decidable: true },
  { word: 'рішення', part: 'noun', frame: 'P:g T:про+a', acts: always('agreement'), kind: 'operator', bare: true },
  { word: 'можливість', part: 'noun', frame: 'P:g', acts: always('possibility'), kind: 'operator', bare: true, transparent: true },
  { word: 'дозвіл', part: 'noun', frame: 'P:g', acts: always('agreement'), kind: 'operator', bare: true },
  { word: 'перемовини', like: 'Філіппіни', part: 'noun', frame: 'P:g X:з+i T:про+a|щодо+g', acts: always('process'), kind: 'operator' },
  { word: 'переговори', like: 'Штати', part: 'noun', frame: 'P:g X:з+i T:про+a|щодо+g', acts: always('process'), kind: 'operator' },
  { word: 'прохання', part: 'noun', frame: 'R:g A:до+g T:про+a', acts: always('request'), kind: 'operator', control: 'A' },
  { word: 'запит', part: 'noun', frame: 'R:g A:до+g|d|в+g T:на+a|про+a', acts: always('request'), kind: 'operator', control: 'A' },
  { word: 'заклик', part: 'noun', frame: 'R:g A:до+g|від+g T:про+a', acts: always('request'), kind: 'operator', control: 'A' },
  { word: 'мета', part: 'noun', frame: 'R:g', acts: always('target'), kind: 'operator', control: 'A', bare: true },
  { word: 'необхідність', part: 'noun', frame: 'R:g', acts: always('need'), kind: 'operator', bare: true },
  { word: 'потреба', part: 'noun', frame: 'R:g T:в+l', acts: always('need'), kind: 'operator', bare: true },
  { word: 'дефіцит', part: 'noun', frame: 'R:g T:g', acts: always('need'), kind: 'operator' },
  { word: 'нестача', part: 'noun', frame: 'R:g T:g', acts: always('need'), kind: 'operator' },
  { word: 'брак', part: 'noun', frame: 'R:g T:g', acts: always('need'), kind: 'operator' },
  { word: 'відмова', part: 'noun', frame: 'P:g T:від+g', acts: always('refusal'), kind: 'operator' },
  { word: 'вето', like: 'США', part: 'noun', frame: 'P:g T:на+a', acts: always('refusal'), kind: 'operator' },
  { word: 'внесок', part: 'noun', frame: 'P:g|від+g T:в+a', acts: acts('contribution_report', 'contribution_report', 'pledge'), kind: 'noun' },
  { word: 'пакет', part: 'noun', frame: 'P:g|від+g B:d|для+g T:g', acts: acts(null, null, null), kind: 'noun' },
  { word: 'транш', part: 'noun', frame: 'P:g|від+g B:d|для+g T:g', acts: acts(null, null, null), kind: 'noun' },
  { word: 'кредит', part: 'noun', frame: 'P:g|від+g B:d|для+g', acts: acts(null, null, null), kind: 'noun', instrument: 'loan' },
  { word: 'позика', part: 'noun', frame: 'P:g|від+g B:d|для+g', acts: acts(null, null, null), kind: 'noun', instrument: 'loan' },
  { word: 'грант', part: 'noun', frame: 'P:g|від+g B:d|для+g', acts: acts(null, null, null), kind: 'noun', instrument: 'grant' },
  { word: 'допомога', part: 'noun', frame: 'P:g|від+g B:d|для+g', acts: acts(null, null, null), kind: 'noun' },
  { word: 'підтримка', part: 'noun', frame: 'B:g|d|для+g P:від+g|g', acts: acts(null, null, null), kind: 'noun' },
  ...['бюджет', 'законопроєкт', 'проєкт', 'резолюція'].map(
    (word): WordRow => ({ word, part: 'noun', frame: 'B:для+g', acts: acts(null, null, null), kind: 'noun', decidable: true }),
  ),
];
