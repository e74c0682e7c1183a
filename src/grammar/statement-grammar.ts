/** What binding asks of a language: words that open clauses, words that turn what is said, things that are given, endings. The language fills it. */
import type { Act, Basis, ConditionType, Instrument, Theme } from '../model/statement.ts';
import type { OfWord } from '../text/of-word.ts';
import type { Pattern } from './pattern.ts';
import type { Phrases } from './phrases.ts';
import type { Frame, PredicateForm } from './frame.ts';

/** What a clause is of the one above it. `participle`: «виділені Данією 200 млн», a clause without a finite verb. */
export type ClauseKind =
  | 'main'
  | 'content'
  | 'relative'
  | 'participle'
  | 'besides'
  | 'purpose'
  | 'condition'
  | 'question'
  | 'why'
  | 'reason'
  /** «…, як заявив Керрі, …», «…, як і Данія, …»: who tells it or does likewise, put in; at the head of a sentence a clause like any other. */
  | 'told';

/** What opens a clause, and what that makes of it. */
export interface Connective {
  readonly kind: ClauseKind;
  readonly condition: ConditionType | null;
  /** «а», «але», «і», «тоді як»: goes on in the kind of the clause before. */
  readonly coordinates: boolean;
}

/** What a thing that is given is called, and what kind of aid it makes. */
export interface Thing {
  readonly lemma: string;
  readonly theme: Theme | null;
  readonly instrument: Instrument | null;
  /** «допомога», «кошти»: tells the kind of aid, never an item by itself. */
  readonly general: boolean;
  /** «34 пакети»: an item when it is counted. */
  readonly countable: boolean;
  /** «програма», «фонд»: money is paid into it. */
  readonly fund: boolean;
  /** «угода», «меморандум»: signed or approved, never given. */
  readonly paper: boolean;
  /** «вантажівка», «автобус»: on the road no gift by itself. */
  readonly carries: boolean;
}

/** Words that decide, as folded keys. */
interface StatementWords {
  readonly not: ReadonlySet<string>;
  /** «буде», «будуть»: with an imperfective infinitive or a participle the future. */
  readonly will: ReadonlySet<string>;
  /** «бути»: with a participle an infinitive of the passive. */
  readonly be: string;
  /** «як»: with a verb after it somebody tells, and with a name somebody does likewise. */
  readonly like: string;
  /** «як очікується»: nobody has promised it. */
  readonly expected: Phrases<true>;
  readonly was: ReadonlySet<string>;
  /** «вже»: with nothing to agree with after it, a participle is the predicate («дрони вже доставлені»). */
  readonly already: ReadonlySet<string>;
  /** «можливо», «навряд чи»: a guess. */
  readonly perhaps: Phrases<true>;
  /** «вважає», «на думку»: an opinion. */
  readonly opinion: Phrases<true>;
  /** «нібито», «мовляв». */
  readonly hearsay: OfWord<boolean>;
  /** «з яких», «з них», «зокрема»: a share of the sum before. */
  readonly share: Phrases<true>;
  readonly basis: Phrases<Basis>;
  /** «це частина», «це перший транш»: what was told before is a part of what follows. */
  readonly isPart: Phrases<true>;
  /** «загалом», «сукупно»: the sum of all that is told or was given. */
  readonly altogether: Phrases<true>;
  /** «загальна допомога». */
  readonly overall: ReadonlySet<string>;
  /** «таким чином», «завдяки цьому»: before what it comes to. */
  readonly comesTo: Phrases<true>;
  /** «враховуючи», «включно з», «з новим», before what was told: it is in the sum. */
  readonly countsIn: Phrases<true>;
  /** «від початку війни», «за весь час»: with a past tense, all so far. */
  readonly sinceThen: Phrases<true>;
  /** «за», «за останні»: with a number and one of `spans`, the same. */
  readonly within: Phrases<true>;
  readonly spans: ReadonlySet<string>;
  /** «ще», «додатково», «додаткові». */
  readonly additional: ReadonlySet<string>;
  /** «не знає», «зарано говорити», «невідомо»: what follows is a question. */
  readonly unknown: Phrases<true>;
  /** What one gives who vouches: «гарантій», «впевненості». */
  readonly vouching: OfWord<boolean>;
  /** «дав», «має»: how. */
  readonly vouches: OfWord<boolean>;
  /** «стільки ж». */
  readonly same: Phrases<true>;
  /** «це», «йдеться про»: the sum belongs to what was said before. */
  readonly refersBack: Phrases<true>;
  /** «чиновник», «джерело», «співрозмовник»: nameless sources; «речник» and «міністр» are mentions. */
  readonly anonymous: OfWord<boolean>;
  /** «за словами», «посилається на»: a source follows. */
  readonly relays: Phrases<true>;
  /** «чиновники», «дипломати»: a source only where they say something. */
  readonly officials: OfWord<boolean>;
  /** «держбюджет», «бюджет»: a document that gives for its state. */
  readonly budget: ReadonlySet<string>;
  /** «з бюджетом»: what an undertaking costs, and nobody's purse. */
  readonly costing: Phrases<true>;
  /** «видатків»: what a budget comes to is no aid. */
  readonly expenses: OfWord<boolean>;
  /** «і», «та», «,»: what may stand between joint givers. */
  readonly joins: ReadonlySet<string>;
  /** «компанія», «фонд»: before a proper name in apposition to it. */
  readonly appositive: ReadonlySet<string>;
  /** «організація», «фонд»: those of them that give; each form with its cases. */
  readonly societies: ReadonlyMap<string, string>;
  /** «понад», «ще»: may stand between a name and its sum in a list. */
  readonly bounds: ReadonlySet<string>;
  /** «борг», «дефіцит», «ВВП», by their beginnings: beside a state and a sum no gift. */
  readonly owed: OfWord<boolean>;
  /** «внесок», «допомога»: whoever stands after them in the genitive gives. */
  readonly gifts: ReadonlySet<string>;
  /** «підуть», «припадає»: said of a part of the sum before. */
  readonly falls: ReadonlySet<string>;
  /** «гуманітарна», «передані»: beside a vehicle they say that it comes as a gift. */
  readonly asGift: OfWord<boolean>;
  /** «для завантаження», «у межах місії»: what comes for it stays with whoever sent it. */
  readonly passing: Phrases<true>;
  /** In a headline: what it names is stuck, lost or taken back. */
  readonly stuck: OfWord<boolean>;
  /** «під загрозою», «на столі». */
  readonly inDoubt: Phrases<true>;
  /** «законопроєкт»: no law yet, whatever is done with it. */
  readonly laws: OfWord<boolean>;
  /** «зерно», «пальне»: what ships and trains carry is sold. */
  readonly byLoad: ReadonlySet<string>;
  /** States of the European Union that let others give in its money: what they «unblock» in euro is not their own. */
  readonly consenting: ReadonlySet<string>;
  /** «газ», «нафта»: sold unless they are said to be free. */
  readonly fuels: ReadonlySet<string>;
  /** Beginnings of «безоплатно», «гуманітарний». */
  readonly free: readonly string[];
  /** «є», «маємо». */
  readonly there: ReadonlySet<string>;
  /** «депутати міської ради», «на сесії ради»: the body after them acts. */
  readonly sessions: ReadonlySet<string>;
  /** «загін із 50 рятувальників»: forms of the nouns that hold what is counted after them. */
  readonly containers: ReadonlySet<string>;
  /** «обсягом», «на суму»: lead to the sum of what is named before them. */
  readonly measures: ReadonlySet<string>;
  /** «послів країн ЄС»: they decide for the body. */
  readonly councils: ReadonlySet<string>;
  /** «жителі», «волонтери»: people who give as a group, and its id. */
  readonly givers: ReadonlyMap<string, string>;
  /** «уряди», «прем'єри»: each state that they belong to acts. */
  readonly bodies: ReadonlySet<string>;
  /** «також», «додатково»: what is told comes on top of the sentence before. */
  readonly adds: ReadonlySet<string>;
  /** «проєкт», «програма»: whoever stands after them in the genitive acts by them. */
  readonly undertakings: ReadonlySet<string>;
  /** The same in every case. */
  readonly ofUndertaking: ReadonlySet<string>;
  /** «пакет», «внесок», «транш»: after a name and a dash, what it gives. */
  readonly offered: ReadonlySet<string>;
  /** «мм», «кВт»: after a number they measure, and are no goods. */
  readonly units: ReadonlySet<string>;
  /** «більше», «менше» after «на 5 млн». */
  readonly comparative: ReadonlySet<string>;
  /** Beginnings: «виплат», «транш»: a part of the sum after «з». */
  readonly instalments: readonly string[];
  /** Beginning of «транш»: paid of what was decided before. */
  readonly tranche: string;
  /** «разом», «сумарно»: what was told before is added up. */
  readonly sumsUp: ReadonlySet<string>;
  /** Beginnings: «пакет», «програм»: all of what a sum is a part of. */
  readonly packages: readonly string[];
  /** Beginnings: «інш», «нов», before one of `wholes`: not the one that was told. */
  readonly unlike: readonly string[];
  /** Beginnings: «програм», «проєкт»: what tranches are paid of. */
  readonly wholes: readonly string[];
  /** Beginnings: «пакет», «внеск»: before a sum that may add up what was told. */
  readonly sumNames: readonly string[];
  /** «усі», «ці»: the same. */
  readonly allThese: ReadonlySet<string>;
  /** Beginnings: «агресі», «вторгненн»: what is done «з боку» somebody and gives nothing. */
  readonly attacks: readonly string[];
  /** «передбачає», «складається»: said of a package, what follows is in it. */
  readonly holds: ReadonlySet<string>;
  /** «пакет», «фінансування», «він»: what may hold it. */
  readonly held: OfWord<boolean>;
  /** Beginnings: «новий», «наступний»: another package than the one told before. */
  readonly anew: readonly string[];
  /** «допомогу»: given so far, if «вже» stands beside. */
  readonly aid: ReadonlySet<string>;
  /** «допомоги на 2 млрд»: the same, with no package before it. */
  readonly aidOf: ReadonlySet<string>;
  /** «його» before a body: of the state of who speaks. */
  readonly his: ReadonlySet<string>;
  /** «його країни»: after a body, the state of who speaks. */
  readonly theirState: Phrases<true>;
  /** «чи», «чим»: open a question only at the head of a clause. */
  readonly either: ReadonlySet<string>;
  /** «всі», «тим»: «хто» after them asks nothing. */
  readonly everyone: ReadonlySet<string>;
  /** «серед яких», «у тому числі»: members of a group follow. */
  readonly among: Phrases<true>;
  /** Beginnings of names of bodies that decide nothing alone: «Сенат», «комітет». */
  readonly chambers: readonly string[];
  /** «законопроєкт», «план»: what is still to be decided. */
  readonly bills: OfWord<boolean>;
  /** «пропозицію», «можливе»: after «подякував за», what it makes of the gift. */
  readonly thankedFor: OfWord<Act | null>;
  /** «підтримку» before «рішення»: whoever backs it need not give. */
  readonly backing: OfWord<boolean>;
  readonly decisions: OfWord<boolean>;
  /** «важливо», «мета»: what follows with «аби» is wanted. */
  readonly goals: Phrases<true>;
  /** «відповідно»: sums in the order of their givers. */
  readonly respectively: OfWord<boolean>;
  /** «лише», «менше»: less came than was promised. */
  readonly less: ReadonlySet<string>;
  /** «половину», «третини» → which part. */
  readonly fractions: ReadonlyMap<string, number>;
  /** «менше», «понад» before a part. */
  readonly partBounds: ReadonlyMap<string, 'atMost' | 'atLeast'>;
  /** Beginnings of «обіцяний», «анонсований»: what is given was promised before. */
  readonly promised: readonly string[];
  /** «ще один», «черговий», before «транш», «пакет»: beside another. */
  readonly another: Phrases<true>;
  /** «перша», «друга»: one of several. */
  readonly ordinal: OfWord<string | null>;
  /** «лише», «тільки»: before a condition. */
  readonly only: ReadonlySet<string>;
  /** «немає», «жодних»: there is no such thing. */
  readonly nothing: ReadonlySet<string>;
  /** «цю», «такої»: before «підтримку», the one spoken of. */
  readonly this: ReadonlySet<string>;
  /** «окрім», «крім»: what is given besides follows. */
  readonly besides: ReadonlySet<string>;
  /** Prepositions that say when, why or in spite of what. */
  readonly circumstance: ReadonlySet<string>;
  /** «коментувати», «назвати»: refused or promised words. */
  readonly saying: ReadonlySet<string>;
  /** «оголосити», «повідомити»: after «хочу» it is said herewith. */
  readonly announcing: ReadonlySet<string>;
  /** «я», «ми». */
  readonly speakers: ReadonlySet<string>;
  /** «потрібно зазначити, що»: no need of anybody's. */
  readonly remarks: ReadonlySet<string>;
  /** «б», «би». */
  readonly would: OfWord<boolean>;
  /** «на війну»: what is spent on it is nobody's gain. */
  readonly onWar: Phrases<true>;
  /** «на оборону», «на пенсії»: of the giver, when nobody else gains. */
  readonly ownEnds: Phrases<true>;
  /** «згода», «право»: given by word of mouth. */
  readonly favours: ReadonlySet<string>;
  /** «фермерам», «пенсіонерам»: of the giver, when nobody else gains. */
  readonly citizens: ReadonlySet<string>;
  /** Towns and regions of the home state: «аграріям Херсонщини». */
  readonly homePlaces: ReadonlySet<string>;
  /** «контракт»: bought, unless somebody else gains by it. */
  readonly deals: OfWord<boolean>;
  /** «власну», «свою»: what is given stays at home. */
  readonly own: readonly string[];
  /** «федеральний бюджет»: of no unitary state. */
  readonly federal: readonly string[];
  /** «наш», «нашого»: before a body of the state, the speaker's state. */
  readonly ours: ReadonlySet<string>;
  /** «кожен», «одного»: a price, not a sum. */
  readonly each: ReadonlySet<string>;
  /** Beginnings of names of organs that act for their body: «рада директорів». */
  readonly organs: readonly string[];
  /** «країна», «держава» as a subject: the state that speaks or was named last. */
  readonly ownState: OfWord<boolean>;
  /** «будь-яка», «кожна»: before «держава» it is nobody's. */
  readonly anyState: ReadonlySet<string>;
  /** «за умови», «після того»: before a comma, they make a condition of the clause that one of `afterHeads` opens. */
  readonly conditionHeads: Phrases<ConditionType>;
  readonly afterHeads: ReadonlySet<string>;
  /** «лише після»: conditions that are a phrase, not a clause. */
  readonly conditions: Phrases<ConditionType>;
}

/** Names of prepositions, as `prepositions` gives them, that decide what a sum is, or whose. */
interface SumPrepositions {
  /** «збільшити на 7 млрд». */
  readonly by: string;
  /** «до 85 млрд». */
  readonly upTo: string;
  /** «із двох обіцяних батарей передали одну». */
  readonly of: string;
  /** «Від Норвегії – 150 млн євро». */
  readonly from: string;
  /** «У США схвалили»: the state where it was done did it. */
  readonly at: string;
  /** «для армії». */
  readonly for: string;
  /** «угода про 100 млн». */
  readonly about: string;
  /** «по 20 млн»: so much each. */
  readonly each: string;
  /** «на чолі з ЄБРР». */
  readonly led: string;
  /** «передано з боку Данії». */
  readonly side: string;
  /** «надано за підтримки ЄС». */
  readonly support: string;
  /** «замість обіцяних». */
  readonly instead: string;
  readonly paidBy: string;
  /** «за 300 доларів»: a price. */
  readonly price: string;
  /** «у межах програми на 90 млрд»: context, no sum of this statement. */
  readonly within: string;
  /** «разом із»: with the giver. */
  readonly along: string;
  /** «між»: the sides of a paper. */
  readonly between: string;
}

export interface StatementGrammar {
  readonly predicates: Phrases<PredicateForm>;
  readonly connectives: Phrases<Connective>;
  /** Prepositions that slots name, and those that make a phrase a place or a time. */
  readonly prepositions: Phrases<string>;
  readonly things: Phrases<Thing>;
  readonly words: StatementWords;
  /** Theme by the words around: adjectives and nouns by the beginning of their keys («військов»). */
  readonly themeOf: OfWord<Theme | null>;
  /** Words that show that a sum is no aid, by their beginnings: «продаж», «збитки». */
  readonly notAid: OfWord<boolean>;
  /** Beginnings of nouns that are counted and never given: years, people, states. */
  readonly notItems: readonly string[];
  /** «медичні», «гуманітарні»: goods that they are said of are given. */
  readonly relief: OfWord<boolean>;
  /** Forms of words of trade: «товари», «експорт». */
  readonly trade: OfWord<boolean>;
  /** A number, in digits or words. */
  readonly quantities: Pattern<number>;
  /** The home state's currency: what is paid in it, with nobody named, is paid at home. */
  readonly currency: string;
  readonly sums: SumPrepositions;
  /** Ways to show a role that any predicate of giving allows. */
  readonly general: Frame;
  /** An infinitive, though no row has it. */
  readonly looksInfinitive: OfWord<boolean>;
  /** The word may stand between a preposition and its noun: an adjective, a pronoun. */
  readonly modifies: OfWord<boolean>;
  /** «станцій»: after a number a noun, though it ends like «новій». */
  readonly looksMany: OfWord<boolean>;
  /** The word may be a noun that governs a genitive, as far as its ending tells. */
  readonly governs: OfWord<boolean>;
  /** The noun may be a subject of that number, as far as its ending tells. */
  readonly looksNominative: (key: string, plural: boolean) => boolean;
  /** «громадам»: a noun in the plural, to whom something is given. */
  readonly looksDative: (key: string) => boolean;
  /** The noun may be a subject whatever its number, and no genitive plural («танків»), as far as its ending tells. */
  readonly looksSubject: (key: string) => boolean;
  /** True of a token that is surely a finite verb though no lexicon has it («-ується», «-ували»). */
  readonly looksFinite: OfWord<boolean>;
  /** Of words that look finite. */
  readonly looksPast: OfWord<boolean>;
  /** After `like`, where no finite verb stands: «як сказано», «як відомо». */
  readonly looksTelling: OfWord<boolean>;
  /** States at war with the outlet's own: what they spend is no aid to it. */
  readonly adversaries: ReadonlySet<string>;
  /** «USAID», «GIZ»: bodies of states that give abroad. */
  readonly agencies: ReadonlySet<string>;
  /** What the home state pays to them it repays. */
  readonly lenders: ReadonlySet<string>;
  /** Programmes whose beneficiary everyone knows: PURL → UA. */
  readonly beneficiaryOf: (programme: string) => string | null;
  /** Programmes that only lend: ERA. */
  readonly instrumentOf: (programme: string) => Instrument | null;
  /** The common name of a thing: «безпілотник Vector» → «дрон». */
  readonly sortOf: (item: string) => string;
  /** The body that a headline may call by the name of the whole: `org:unhcr` → `UN`; null of any other. */
  readonly wholeOfBody: (party: string) => string | null;
  /** What a programme comes to in all, in major units: Ukraine Facility → 50 000 000 000 EUR. */
  readonly sizeOf: (programme: string) => { readonly value: number; readonly currency: string } | null;
}
