/**
 * Public people of Ukrainian news since 2019, one row each; ids, forms and indexes are made from the rows. Who holds what office stands in
 * holders.ts. A row is written because the person is in the news of the world, so that a surname alone names somebody.
 */
import type { Match } from '../../grammar/pattern.ts';
import type { Token, Word } from '../../model/document.ts';
import type { Form } from '../../model/grammar.ts';
import { later } from '../../model/once.ts';
import { put } from '../../model/sorted.ts';
import { ofWord } from '../../text/of-word.ts';
import { fold } from '../../text/fold.ts';
import { ALL_CASES, declineAnimate, shared } from '../animate.ts';
import { declineSurname } from '../surname.ts';
import { personId } from '../transliterate.ts';
import { OFFICE_PEOPLE } from './office-people.ts';

export interface Person {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly gender: 'm' | 'f';
  /** The state or body the person is of: ISO alpha-2, or an id. */
  readonly country: string;
  /** Nominative, as news write it. */
  readonly name: string;
  /** A surname that says nothing without the given name: a common one («Федоров»), a word («Малюк»), a city («Остін»). */
  readonly quiet: boolean;
}

interface More {
  /** Other given names and spellings of them: «Джозеф». */
  readonly given?: readonly string[];
  /** Other spellings of the surname, in the nominative. */
  readonly family?: readonly string[];
  readonly quiet?: true;
  /** «Сі Цзіньпін»: the surname is written first. */
  readonly familyFirst?: true;
}

export type Row = readonly [given: string, family: string, gender: 'm' | 'f', country: string, more?: More];

const QUIET: More = { quiet: true };
const FIRST: More = { familyFirst: true, quiet: true };

const UKRAINE: readonly Row[] = [
  ['Володимир', 'Зеленський', 'm', 'UA'],
  ['Олена', 'Зеленська', 'f', 'UA'],
  ['Петро', 'Порошенко', 'm', 'UA'],
  ['Юлія', 'Тимошенко', 'f', 'UA'],
  ['Володимир', 'Гройсман', 'm', 'UA'],
  ['Олексій', 'Гончарук', 'm', 'UA'],
  ['Денис', 'Шмигаль', 'm', 'UA'],
  ['Юлія', 'Свириденко', 'f', 'UA'],
  ['Андрій', 'Єрмак', 'm', 'UA'],
  ['Андрій', 'Богдан', 'm', 'UA', QUIET],
  ['Михайло', 'Подоляк', 'm', 'UA'],
  ['Сергій', 'Лещенко', 'm', 'UA', QUIET],
  ['Ігор', 'Жовква', 'm', 'UA', QUIET],
  ['Олексій', 'Арестович', 'm', 'UA'],
  ['Кирило', 'Тимошенко', 'm', 'UA', QUIET],
  ['Дмитро', 'Литвин', 'm', 'UA', QUIET],
  ['Сергій', 'Никифоров', 'm', 'UA', QUIET],
  ['Ірина', 'Верещук', 'f', 'UA'],
  ['Михайло', 'Федоров', 'm', 'UA', QUIET],
  ['Ольга', 'Стефанішина', 'f', 'UA'],
  ['Тарас', 'Качка', 'm', 'UA', QUIET],
  ['Олексій', 'Чернишов', 'm', 'UA'],
  ['Олександр', 'Кубраков', 'm', 'UA'],
  ['Дмитро', 'Кулеба', 'm', 'UA'],
  ['Олексій', 'Кулеба', 'm', 'UA', QUIET],
  ['Андрій', 'Сибіга', 'm', 'UA'],
  ['Вадим', 'Пристайко', 'm', 'UA'],
  ['Павло', 'Клімкін', 'm', 'UA'],
  ['Сергій', 'Кислиця', 'm', 'UA'],
  ['Георгій', 'Тихий', 'm', 'UA', QUIET],
  ['Олег', 'Ніколенко', 'm', 'UA', QUIET],
  ['Оксана', 'Маркарова', 'f', 'UA'],
  ['Андрій', 'Мельник', 'm', 'UA', QUIET],
  ['Андрій', 'Загороднюк', 'm', 'UA'],
  ['Андрій', 'Таран', 'm', 'UA', QUIET],
  ['Олексій', 'Резніков', 'm', 'UA'],
  ['Рустем', 'Умєров', 'm', 'UA', { given: ['Рустам'], family: ['Умеров'] }],
  ['Ганна', 'Маляр', 'f', 'UA', QUIET],
  ['Іван', 'Гаврилюк', 'm', 'UA', QUIET],
  ['Валерій', 'Залужний', 'm', 'UA'],
  ['Олександр', 'Сирський', 'm', 'UA'],
  ['Руслан', 'Хомчак', 'm', 'UA'],
  ['Сергій', 'Шаптала', 'm', 'UA'],
  ['Анатолій', 'Баргилевич', 'm', 'UA'],
  ['Андрій', 'Гнатов', 'm', 'UA', QUIET],
  ['Сергій', 'Наєв', 'm', 'UA'],
  ['Михайло', 'Драпатий', 'm', 'UA'],
  ['Роберт', 'Бровді', 'm', 'UA'],
  ['Денис', 'Прокопенко', 'm', 'UA', QUIET],
  ['Андрій', 'Білецький', 'm', 'UA', QUIET],
  ['Кирило', 'Буданов', 'm', 'UA'],
  ['Андрій', 'Юсов', 'm', 'UA'],
  ['Андрій', 'Черняк', 'm', 'UA', QUIET],
  ['Вадим', 'Скібіцький', 'm', 'UA'],
  ['Іван', 'Баканов', 'm', 'UA'],
  ['Василь', 'Малюк', 'm', 'UA', QUIET],
  ['Олексій', 'Данілов', 'm', 'UA', { family: ['Данилов'] }],
  ['Олександр', 'Литвиненко', 'm', 'UA', QUIET],
  ['Олег', 'Іващенко', 'm', 'UA', QUIET],
  ['Арсен', 'Аваков', 'm', 'UA'],
  ['Денис', 'Монастирський', 'm', 'UA'],
  ['Ігор', 'Клименко', 'm', 'UA', QUIET],
  ['Сергій', 'Марченко', 'm', 'UA', QUIET],
  ['Тимофій', 'Милованов', 'm', 'UA'],
  ['Ігор', 'Петрашко', 'm', 'UA'],
  ['Олексій', 'Соболев', 'm', 'UA', QUIET],
  ['Герман', 'Галущенко', 'm', 'UA'],
  ['Світлана', 'Гринчук', 'f', 'UA'],
  ['Денис', 'Малюська', 'm', 'UA'],
  ['Віктор', 'Ляшко', 'm', 'UA', QUIET],
  ['Оксен', 'Лісовий', 'm', 'UA', QUIET],
  ['Олександр', 'Камишін', 'm', 'UA'],
  ['Герман', 'Сметанін', 'm', 'UA'],
  ['Оксана', 'Жолнович', 'f', 'UA'],
  ['Микола', 'Сольський', 'm', 'UA'],
  ['Віталій', 'Коваль', 'm', 'UA', QUIET],
  ['Микола', 'Точицький', 'm', 'UA'],
  ['Олександр', 'Ткаченко', 'm', 'UA', QUIET],
  ['Юлія', 'Лапутіна', 'f', 'UA'],
  ['Наталія', 'Калмикова', 'f', 'UA'],
  ['Руслан', 'Стефанчук', 'm', 'UA'],
  ['Дмитро', 'Разумков', 'm', 'UA'],
  ['Андрій', 'Парубій', 'm', 'UA'],
  ['Олександр', 'Корнієнко', 'm', 'UA', QUIET],
  ['Олена', 'Кондратюк', 'f', 'UA', QUIET],
  ['Давид', 'Арахамія', 'm', 'UA'],
  ['Данило', 'Гетманцев', 'm', 'UA'],
  ['Ярослав', 'Железняк', 'm', 'UA'],
  ['Олексій', 'Гончаренко', 'm', 'UA'],
  ['Олександр', 'Мережко', 'm', 'UA'],
  ['Олександр', 'Завітневич', 'm', 'UA'],
  ["Мар'яна", 'Безугла', 'f', 'UA'],
  ['Ірина', 'Геращенко', 'f', 'UA'],
  ['Антон', 'Геращенко', 'm', 'UA', QUIET],
  ['Роман', 'Костенко', 'm', 'UA', QUIET],
  ['Федір', 'Веніславський', 'm', 'UA'],
  ['Іванна', 'Климпуш-Цинцадзе', 'f', 'UA'],
  ['Марія', 'Іонова', 'f', 'UA'],
  ['Віктор', 'Медведчук', 'm', 'UA'],
  ['Юрій', 'Бойко', 'm', 'UA', QUIET],
  ['Дмитро', 'Лубінець', 'm', 'UA'],
  ['Людмила', 'Денісова', 'f', 'UA'],
  ['Ірина', 'Венедіктова', 'f', 'UA'],
  ['Андрій', 'Костін', 'm', 'UA', QUIET],
  ['Руслан', 'Кравченко', 'm', 'UA', QUIET],
  ['Семен', 'Кривонос', 'm', 'UA'],
  ['Артем', 'Ситник', 'm', 'UA', QUIET],
  ['Олександр', 'Клименко', 'm', 'UA', QUIET],
  ['Андрій', 'Пишний', 'm', 'UA'],
  ['Кирило', 'Шевченко', 'm', 'UA', QUIET],
  ['Яків', 'Смолій', 'm', 'UA'],
  ['Юрій', 'Вітренко', 'm', 'UA'],
  ['Сергій', 'Корецький', 'm', 'UA'],
  ['Володимир', 'Кудрицький', 'm', 'UA'],
  ['Петро', 'Котін', 'm', 'UA'],
  ['Віталій', 'Кличко', 'm', 'UA'],
  ['Володимир', 'Кличко', 'm', 'UA', QUIET],
  ['Андрій', 'Садовий', 'm', 'UA'],
  ['Ігор', 'Терехов', 'm', 'UA'],
  ['Борис', 'Філатов', 'm', 'UA'],
  ['Геннадій', 'Труханов', 'm', 'UA'],
  ['Олександр', 'Сєнкевич', 'm', 'UA'],
  ['Віталій', 'Кім', 'm', 'UA', QUIET],
  ['Сергій', 'Лисак', 'm', 'UA'],
  ['Олег', 'Синєгубов', 'm', 'UA'],
  ['Іван', 'Федоров', 'm', 'UA', QUIET],
  ['Олександр', 'Прокудін', 'm', 'UA'],
  ['Максим', 'Козицький', 'm', 'UA'],
  ['Вадим', 'Філашкін', 'm', 'UA'],
  ['Павло', 'Кириленко', 'm', 'UA', QUIET],
  ['Сергій', 'Гайдай', 'm', 'UA'],
  ['Артем', 'Лисогор', 'm', 'UA'],
  ['Сергій', 'Попко', 'm', 'UA'],
  ['Микола', 'Калашник', 'm', 'UA'],
  ['Леонід', 'Кучма', 'm', 'UA'],
  ['Віктор', 'Ющенко', 'm', 'UA'],
  ['Віктор', 'Янукович', 'm', 'UA'],
  ['Леонід', 'Кравчук', 'm', 'UA', QUIET],
  ['Арсеній', 'Яценюк', 'm', 'UA'],
  ['Олександр', 'Турчинов', 'm', 'UA'],
  ['Ігор', 'Коломойський', 'm', 'UA'],
  ['Рінат', 'Ахметов', 'm', 'UA', { given: ['Ринат'] }],
  ['Тимур', 'Міндіч', 'm', 'UA'],
  ['Сергій', 'Притула', 'm', 'UA'],
  ['Степан', 'Полторак', 'm', 'UA', QUIET],
  ['Ігор', 'Уманський', 'm', 'UA', QUIET],
  ['Олексій', 'Любченко', 'm', 'UA', QUIET],
  ['Сергій', 'Корнійчук', 'm', 'UA', QUIET],
  ['Руслан', 'Рябошапка', 'm', 'UA'],
  ['Сергій', 'Стерненко', 'm', 'UA'],
];

const RUSSIA_AND_BELARUS: readonly Row[] = [
  ['Володимир', 'Путін', 'm', 'RU', { given: ['Владімір', 'Владимир'] }],
  ['Дмитро', 'Медведєв', 'm', 'RU', { given: ['Дмитрій', 'Дмітрій'] }],
  ['Михайло', 'Мішустін', 'm', 'RU', { given: ['Михаїл', 'Міхаїл'] }],
  ['Сергій', 'Лавров', 'm', 'RU'],
  ['Сергій', 'Шойгу', 'm', 'RU'],
  ['Андрій', 'Бєлоусов', 'm', 'RU', { given: ['Андрей'], family: ['Білоусов'] }],
  ['Валерій', 'Герасимов', 'm', 'RU'],
  ['Дмитро', 'Пєсков', 'm', 'RU', { given: ['Дмитрій', 'Дмітрій'], family: ['Песков'] }],
  ['Марія', 'Захарова', 'f', 'RU', QUIET],
  ['Кирило', 'Дмитрієв', 'm', 'RU', { given: ['Кіріл', 'Кирил'], family: ['Дмітрієв'], quiet: true }],
  ['Юрій', 'Ушаков', 'm', 'RU'],
  ['Володимир', 'Мединський', 'm', 'RU', { family: ['Мєдінський'] }],
  ['Микола', 'Патрушев', 'm', 'RU', { given: ['Ніколай'] }],
  ["В'ячеслав", 'Володін', 'm', 'RU'],
  ['Валентина', 'Матвієнко', 'f', 'RU', QUIET],
  ['Ельвіра', 'Набіулліна', 'f', 'RU'],
  ['Антон', 'Сілуанов', 'm', 'RU'],
  ['Василь', 'Небензя', 'm', 'RU', { given: ['Василій'] }],
  ['Сергій', 'Рябков', 'm', 'RU'],
  ['Сергій', 'Наришкін', 'm', 'RU'],
  ['Олександр', 'Бортніков', 'm', 'RU', { given: ['Александр'] }],
  ['Рамзан', 'Кадиров', 'm', 'RU'],
  ['Євген', 'Пригожин', 'm', 'RU', { given: ['Євгеній'], family: ['Пригожін'] }],
  ['Олексій', 'Навальний', 'm', 'RU'],
  ['Дмитро', 'Козак', 'm', 'RU', QUIET],
  ['Сергій', 'Собянін', 'm', 'RU'],
  ['Олександр', 'Лукашенко', 'm', 'BY'],
  ['Роман', 'Головченко', 'm', 'BY', QUIET],
  ['Володимир', 'Макей', 'm', 'BY'],
  ['Сергій', 'Алейник', 'm', 'BY', QUIET],
  ['Максим', 'Риженков', 'm', 'BY'],
  ['Віктор', 'Хренін', 'm', 'BY'],
  ['Світлана', 'Тихановська', 'f', 'BY', { family: ['Ціхановська'] }],
];

const AMERICA: readonly Row[] = [
  ['Дональд', 'Трамп', 'm', 'US', { given: ['Доналд'] }],
  ['Джо', 'Байден', 'm', 'US', { given: ['Джозеф'] }],
  ['Барак', 'Обама', 'm', 'US'],
  ['Білл', 'Клінтон', 'm', 'US', { given: ['Біл'] }],
  ['Гілларі', 'Клінтон', 'f', 'US', { given: ['Хілларі'], quiet: true }],
  ['Камала', 'Гарріс', 'f', 'US', { family: ['Харріс'] }],
  ['Джей Ді', 'Венс', 'm', 'US', { given: ['Джеймс Девід', 'Джеймс'] }],
  ['Майк', 'Пенс', 'm', 'US', QUIET],
  ['Марко', 'Рубіо', 'm', 'US'],
  ['Ентоні', 'Блінкен', 'm', 'US', { given: ['Антоні'] }],
  ['Майк', 'Помпео', 'm', 'US', { given: ['Майкл'] }],
  ['Ллойд', 'Остін', 'm', 'US', QUIET],
  ['Піт', 'Гегсет', 'm', 'US', { given: ['Пітер'], family: ['Хегсет', 'Гегсетт'] }],
  ['Марк', 'Еспер', 'm', 'US', QUIET],
  ['Скотт', 'Бессент', 'm', 'US'],
  ['Джанет', 'Єллен', 'f', 'US', { family: ['Йеллен'] }],
  ['Стівен', 'Мнучін', 'm', 'US'],
  ['Джейк', 'Салліван', 'm', 'US'],
  ['Майк', 'Волц', 'm', 'US', { given: ['Майкл'], family: ['Уолтц', 'Волтц'] }],
  ['Кіт', 'Келлог', 'm', 'US', { family: ['Келлоґ', 'Келлогг'] }],
  ['Стів', 'Віткофф', 'm', 'US', { given: ['Стівен'], family: ['Уіткофф', 'Віткоф'] }],
  ['Джаред', 'Кушнер', 'm', 'US'],
  ['Ден', 'Дрісколл', 'm', 'US', { given: ['Деніел'] }],
  ['Тулсі', 'Габбард', 'f', 'US'],
  ['Вільям', 'Бернс', 'm', 'US', QUIET],
  ['Джон', 'Реткліфф', 'm', 'US'],
  ['Керолайн', 'Левітт', 'f', 'US', { given: ['Каролін', 'Керолін'] }],
  ['Карін', "Жан-П'єр", 'f', 'US', QUIET],
  ['Джон', 'Кірбі', 'm', 'US', QUIET],
  ['Метью', 'Міллер', 'm', 'US', { given: ['Меттью'], quiet: true }],
  ['Метью', 'Вітакер', 'm', 'US', { given: ['Меттью'], family: ['Вітекер'] }],
  ['Бріджит', 'Брінк', 'f', 'US'],
  ['Вікторія', 'Нуланд', 'f', 'US'],
  ['Майк', 'Джонсон', 'm', 'US', { given: ['Майкл'], quiet: true }],
  ['Кевін', 'Маккарті', 'm', 'US', QUIET],
  ['Ненсі', 'Пелосі', 'f', 'US'],
  ['Мітч', 'Макконнелл', 'm', 'US', { family: ['Макконнел'] }],
  ['Чак', 'Шумер', 'm', 'US'],
  ['Ліндсі', 'Грем', 'm', 'US', { family: ['Грехем'] }],
  ['Річард', 'Блюменталь', 'm', 'US'],
  ['Ілон', 'Маск', 'm', 'US'],
  ['Марк', 'Міллі', 'm', 'US', QUIET],
  ['Джером', 'Павелл', 'm', 'US'],
  ['Джастін', 'Трюдо', 'm', 'CA'],
  ['Марк', 'Карні', 'm', 'CA'],
  ['Христя', 'Фріланд', 'f', 'CA'],
  ['Мелані', 'Жолі', 'f', 'CA'],
  ['Аніта', 'Ананд', 'f', 'CA'],
  ['Білл', 'Блер', 'm', 'CA', QUIET],
  ['Девід', 'Макгінті', 'm', 'CA'],
  ['Луїс Інасіу', 'Лула да Сілва', 'm', 'BR', { given: ['Луїс', 'Луїз Інасіу'], family: ['Лула'] }],
  ['Жаїр', 'Болсонару', 'm', 'BR'],
  ["Хав'єр", 'Мілей', 'm', 'AR', { given: ['Хавьєр'] }],
  ['Ніколас', 'Мадуро', 'm', 'VE'],
  ['Клаудія', 'Шейнбаум', 'f', 'MX'],
  ['Густаво', 'Петро', 'm', 'CO', QUIET],
];

const EUROPE: readonly Row[] = [
  ['Олаф', 'Шольц', 'm', 'DE'],
  ['Фрідріх', 'Мерц', 'm', 'DE'],
  ['Ангела', 'Меркель', 'f', 'DE'],
  ['Франк-Вальтер', 'Штайнмаєр', 'm', 'DE', { family: ['Штайнмайєр'] }],
  ['Анналена', 'Бербок', 'f', 'DE'],
  ['Йоганн', 'Вадефуль', 'm', 'DE'],
  ['Гайко', 'Маас', 'm', 'DE', QUIET],
  ['Борис', 'Пісторіус', 'm', 'DE'],
  ['Крістіне', 'Ламбрехт', 'f', 'DE', { given: ['Крістіна'] }],
  ['Крістіан', 'Лінднер', 'm', 'DE'],
  ['Ларс', 'Клінгбайль', 'm', 'DE'],
  ['Роберт', 'Габек', 'm', 'DE'],
  ['Аннегрет', 'Крамп-Карренбауер', 'f', 'DE'],
  ['Жан', 'Кастекс', 'm', 'FR'],
  ['Стефан', 'Сежурне', 'm', 'FR'],
  ['Стефан', 'Левен', 'm', 'SE', QUIET],
  ['Ерна', 'Сульберг', 'f', 'NO'],
  ['Александру', 'Мунтяну', 'm', 'MD'],
  ['Іліана', 'Йотова', 'f', 'BG'],
  ['Ален', 'Берсе', 'm', 'CH', { given: ['Алан'] }],
  ['Емманюель', 'Макрон', 'm', 'FR', { given: ['Еммануель', 'Еманюель', 'Емануель'] }],
  ['Себастьєн', 'Лекорню', 'm', 'FR'],
  ['Жан-Ноель', 'Барро', 'm', 'FR'],
  ['Франсуа', 'Байру', 'm', 'FR'],
  ['Мішель', 'Барньє', 'm', 'FR'],
  ['Габріель', 'Атталь', 'm', 'FR'],
  ['Елізабет', 'Борн', 'f', 'FR', QUIET],
  ['Катрін', 'Колонна', 'f', 'FR', QUIET],
  ['Катрін', 'Вотрен', 'f', 'FR'],
  ['Жан-Ів', 'Ле Дріан', 'm', 'FR'],
  ['Брюно', 'Ле Мер', 'm', 'FR'],
  ['Марін', 'Ле Пен', 'f', 'FR'],
  ['Франсуа', 'Олланд', 'm', 'FR'],
  ['Ніколя', 'Саркозі', 'm', 'FR', { given: ['Ніколас'] }],
  ['Кір', 'Стармер', 'm', 'GB'],
  ['Ріші', 'Сунак', 'm', 'GB'],
  ['Борис', 'Джонсон', 'm', 'GB', { given: ['Боріс'], quiet: true }],
  ['Ліз', 'Трасс', 'f', 'GB', { given: ['Елізабет'], family: ['Трас'] }],
  ['Тереза', 'Мей', 'f', 'GB', QUIET],
  ['Девід', 'Ламмі', 'm', 'GB', { given: ['Дейвід'] }],
  ['Іветт', 'Купер', 'f', 'GB', QUIET],
  ['Девід', 'Кемерон', 'm', 'GB', { given: ['Дейвід'] }],
  ['Джеймс', 'Клеверлі', 'm', 'GB'],
  ['Джон', 'Гілі', 'm', 'GB', { family: ['Хілі'] }],
  ['Бен', 'Воллес', 'm', 'GB', { family: ['Уоллес'] }],
  ['Грант', 'Шаппс', 'm', 'GB'],
  ['Рейчел', 'Рівз', 'f', 'GB', { family: ['Рівс'] }],
  ['', 'Чарльз III', 'm', 'GB', { family: ['Чарльз ІІІ'] }],
  ['Джорджа', 'Мелоні', 'f', 'IT', { given: ['Джорджія'] }],
  ['Маріо', 'Драгі', 'm', 'IT'],
  ['Серджо', 'Маттарелла', 'm', 'IT', { given: ['Серджіо'] }],
  ['Антоніо', 'Таяні', 'm', 'IT'],
  ['Гвідо', 'Крозетто', 'm', 'IT'],
  ['Маттео', 'Сальвіні', 'm', 'IT'],
  ['Сільвіо', 'Берлусконі', 'm', 'IT'],
  ['Педро', 'Санчес', 'm', 'ES'],
  ['Хосе Мануель', 'Альбарес', 'm', 'ES', { given: ['Хосе'] }],
  ['Маргарита', 'Роблес', 'f', 'ES'],
  ['Антоніу', 'Кошта', 'm', 'EU', { given: ['Антоніо'], quiet: true }],
  ['Луїш', 'Монтенегру', 'm', 'PT', { given: ['Луїс'] }],
  ['Марселу', 'Ребелу де Соза', 'm', 'PT'],
  ['Дональд', 'Туск', 'm', 'PL'],
  ['Анджей', 'Дуда', 'm', 'PL'],
  ['Кароль', 'Навроцький', 'm', 'PL'],
  ['Матеуш', 'Моравецький', 'm', 'PL'],
  ['Радослав', 'Сікорський', 'm', 'PL', { given: ['Радек'] }],
  ['Владислав', 'Косіняк-Камиш', 'm', 'PL'],
  ['Маріуш', 'Блащак', 'm', 'PL'],
  ['Збігнєв', 'Рау', 'm', 'PL', { given: ['Збігнев'], quiet: true }],
  ['Анджей', 'Доманський', 'm', 'PL', QUIET],
  ['Ярослав', 'Качинський', 'm', 'PL'],
  ['Лех', 'Валенса', 'm', 'PL'],
  ['Рафал', 'Тшасковський', 'm', 'PL'],
  ['Петр', 'Павел', 'm', 'CZ', QUIET],
  ['Петр', 'Фіала', 'm', 'CZ'],
  ['Андрей', 'Бабіш', 'm', 'CZ'],
  ['Ян', 'Ліпавський', 'm', 'CZ'],
  ['Яна', 'Чернохова', 'f', 'CZ'],
  ['Мілош', 'Земан', 'm', 'CZ'],
  ['Роберт', 'Фіцо', 'm', 'SK'],
  ['Петер', 'Пеллегріні', 'm', 'SK'],
  ['Зузана', 'Чапутова', 'f', 'SK'],
  ['Юрай', 'Бланар', 'm', 'SK'],
  ['Едуард', 'Гегер', 'm', 'SK'],
  ['Ярослав', 'Надь', 'm', 'SK', QUIET],
  ['Роберт', 'Каліняк', 'm', 'SK'],
  ['Віктор', 'Орбан', 'm', 'HU'],
  ['Петер', 'Сіярто', 'm', 'HU', { family: ['Сійярто'] }],
  ['Петер', 'Мадяр', 'm', 'HU', { family: ['Маґяр'], quiet: true }],
  ['Клаус', 'Йоганніс', 'm', 'RO'],
  ['Нікушор', 'Дан', 'm', 'RO', QUIET],
  ['Марчел', 'Чолаку', 'm', 'RO'],
  ['Іліє', 'Боложан', 'm', 'RO'],
  ['Мая', 'Санду', 'f', 'MD', { given: ['Майя'] }],
  ['Дорін', 'Речан', 'm', 'MD'],
  ['Міхай', 'Попшой', 'm', 'MD'],
  ['Ніку', 'Попеску', 'm', 'MD'],
  ['Ігор', 'Додон', 'm', 'MD'],
  ['Румен', 'Радєв', 'm', 'BG'],
  ['Бойко', 'Борисов', 'm', 'BG', QUIET],
  ['Росен', 'Желязков', 'm', 'BG'],
  ['Кирил', 'Петков', 'm', 'BG', QUIET],
  ['Олександр', 'Вучич', 'm', 'RS', { given: ['Александар', 'Александр'] }],
  ['Мілорад', 'Додік', 'm', 'BA'],
  ['Андрей', 'Пленкович', 'm', 'HR', { given: ['Андрій'] }],
  ['Зоран', 'Міланович', 'm', 'HR'],
  ['Роберт', 'Голоб', 'm', 'SI'],
  ['Наташа', 'Пірц-Мусар', 'f', 'SI', { family: ['Пірц Мусар'] }],
  ['Альбін', 'Курті', 'm', 'XK'],
  ['Еді', 'Рама', 'm', 'AL', QUIET],
  ['Яков', 'Мілатович', 'm', 'ME'],
  ['Христіян', 'Міцкоський', 'm', 'MK', { given: ['Хрістіян'] }],
  ['Кіріакос', 'Міцотакіс', 'm', 'GR'],
  ['Нікос', 'Христодулідіс', 'm', 'CY'],
  ['Кая', 'Каллас', 'f', 'EU'],
  ['Алар', 'Каріс', 'm', 'EE'],
  ['Крістен', 'Міхал', 'm', 'EE', QUIET],
  ['Маргус', 'Цахкна', 'm', 'EE'],
  ['Ханно', 'Певкур', 'm', 'EE', { given: ['Ганно'] }],
  ['Едгарс', 'Рінкевичс', 'm', 'LV', { given: ['Едгар'], family: ['Рінкевич'] }],
  ['Евіка', 'Сіліня', 'f', 'LV'],
  ['Байба', 'Браже', 'f', 'LV'],
  ["Кріш'яніс", 'Каріньш', 'm', 'LV'],
  ['Егілс', 'Левітс', 'm', 'LV'],
  ['Андріс', 'Спрудс', 'm', 'LV'],
  ['Гітанас', 'Науседа', 'm', 'LT'],
  ['Інгріда', 'Шимоніте', 'f', 'LT'],
  ['Гінтаутас', 'Палуцкас', 'm', 'LT'],
  ['Інга', 'Ругінене', 'f', 'LT'],
  ['Габріелюс', 'Ландсбергіс', 'm', 'LT'],
  ['Кястутіс', 'Будріс', 'm', 'LT', { given: ['Кестутіс'] }],
  ['Довіле', 'Шакалєне', 'f', 'LT'],
  ['Арвідас', 'Анушаускас', 'm', 'LT'],
  ['Лаурінас', 'Касчюнас', 'm', 'LT'],
  ['Саулі', 'Нііністьо', 'm', 'FI', { family: ['Нійністьо'] }],
  ['Александр', 'Стубб', 'm', 'FI', { given: ['Олександр', 'Александер'], family: ['Стуб'] }],
  ['Санна', 'Марін', 'f', 'FI', QUIET],
  ['Петтері', 'Орпо', 'm', 'FI'],
  ['Еліна', 'Валтонен', 'f', 'FI'],
  ['Антті', 'Гяккянен', 'm', 'FI', { family: ['Хяккянен'] }],
  ['Ульф', 'Крістерссон', 'm', 'SE'],
  ['Магдалена', 'Андерссон', 'f', 'SE'],
  ['Тобіас', 'Більстрем', 'm', 'SE'],
  ['Марія', 'Мальмер Стенергард', 'f', 'SE', { family: ['Мальмер-Стенергард', 'Стенергард'] }],
  ['Пол', 'Йонсон', 'm', 'SE', { given: ['Поль'], family: ['Юнсон'], quiet: true }],
  ['Йонас Гар', 'Стере', 'm', 'NO', { given: ['Йонас'], family: ['Гар Стере', 'Стьоре'] }],
  ['Еспен Барт', 'Ейде', 'm', 'NO', { given: ['Еспен'], family: ['Барт Ейде', 'Ейде'] }],
  ['Туре', 'Сандвік', 'm', 'NO'],
  ['Єнс', 'Столтенберг', 'm', 'NO', { given: ['Йенс'] }],
  ['Метте', 'Фредеріксен', 'f', 'DK'],
  ['Ларс Люкке', 'Расмуссен', 'm', 'DK', { given: ['Ларс', 'Ларс Лекке', 'Ларс Льокке'], family: ['Льокке Расмуссен', 'Люкке Расмуссен'] }],
  ['Троельс Лунд', 'Поульсен', 'm', 'DK', { given: ['Троельс'], family: ['Лунд Поульсен'] }],
  ['Марк', 'Рютте', 'm', 'NATO'],
  ['Дік', 'Схооф', 'm', 'NL'],
  ['Роб', 'Єттен', 'm', 'NL', { family: ['Йеттен'] }],
  ['Каспар', 'Вельдкамп', 'm', 'NL'],
  ['Рубен', 'Брекельманс', 'm', 'NL'],
  ['Кайса', 'Оллонгрен', 'f', 'NL'],
  ['Герт', 'Вілдерс', 'm', 'NL'],
  ['Барт', 'Де Вевер', 'm', 'BE'],
  ['Александр', 'Де Кроо', 'm', 'BE', { given: ['Александер', 'Олександр'] }],
  ['Максім', 'Прево', 'm', 'BE', { given: ['Максим'] }],
  ['Тео', 'Франкен', 'm', 'BE'],
  ['Люк', 'Фріден', 'm', 'LU'],
  ["Ксав'є", 'Беттель', 'm', 'LU'],
  ['Карл', 'Негаммер', 'm', 'AT'],
  ['Крістіан', 'Штокер', 'm', 'AT'],
  ['Александер', 'Ван дер Беллен', 'm', 'AT', { given: ['Александр'] }],
  ['Беате', 'Майнль-Райзінгер', 'f', 'AT'],
  ['Міхал', 'Мартін', 'm', 'IE', { given: ['Міхол'], quiet: true }],
  ['Саймон', 'Гарріс', 'm', 'IE', QUIET],
  ['Лео', 'Варадкар', 'm', 'IE'],
  ['Карін', 'Келлер-Зуттер', 'f', 'CH'],
  ['Ігнаціо', 'Кассіс', 'm', 'CH'],
  ['Віола', 'Амгерд', 'f', 'CH'],
  ['Кріструн', 'Фростадоттір', 'f', 'IS'],
];

const ASIA_AND_AFRICA: readonly Row[] = [
  ['Реджеп Таїп', 'Ердоган', 'm', 'TR', { given: ['Реджеп', 'Тайїп', 'Реджеп Тайїп'] }],
  ['Хакан', 'Фідан', 'm', 'TR', { given: ['Гакан'] }],
  ['Мевлют', 'Чавушоглу', 'm', 'TR'],
  ['Яшар', 'Гюлер', 'm', 'TR'],
  ['Ільхам', 'Алієв', 'm', 'AZ', { given: ['Ільгам'] }],
  ['Нікол', 'Пашинян', 'm', 'AM'],
  ['Саломе', 'Зурабішвілі', 'f', 'GE'],
  ['Іраклій', 'Кобахідзе', 'm', 'GE'],
  ['Бідзіна', 'Іванішвілі', 'm', 'GE'],
  ['Михайло', 'Кавелашвілі', 'm', 'GE', { given: ['Міхеїл', 'Михеїл'] }],
  ['Міхеїл', 'Саакашвілі', 'm', 'GE', { given: ['Михайло', 'Михеїл'] }],
  ['Касим-Жомарт', 'Токаєв', 'm', 'KZ', { given: ['Касим Жомарт', 'Касім-Жомарт'] }],
  ['Шавкат', 'Мірзійоєв', 'm', 'UZ'],
  ['Біньямін', 'Нетаньягу', 'm', 'IL', { given: ['Беньямін', 'Бенджамін'], family: ['Нетаньяху'] }],
  ['Нафталі', 'Беннет', 'm', 'IL', { family: ['Беннетт'] }],
  ['Гідеон', 'Саар', 'm', 'IL', QUIET],
  ['Махмуд', 'Аббас', 'm', 'PS'],
  ['Алі', 'Хаменеї', 'm', 'IR', { family: ['Хаменеі'] }],
  ['Масуд', 'Пезешкіан', 'm', 'IR'],
  ['Ібрагім', 'Раїсі', 'm', 'IR'],
  ['Аббас', 'Арагчі', 'm', 'IR', { family: ['Аракчі'] }],
  ['Башар', 'Асад', 'm', 'SY', { family: ['аль-Асад'] }],
  ['Ахмед', 'аш-Шараа', 'm', 'SY', { given: ['Ахмад'], family: ['аль-Шараа'] }],
  ['Мухаммед', 'бін Салман', 'm', 'SA', { given: ['Мохаммед', 'Мухаммад'], family: ['бен Салман', 'ібн Салман'] }],
  ['Мухаммед', 'бін Заїд', 'm', 'AE', { given: ['Мохаммед', 'Мухаммад'], family: ['бін Заїд Аль Нагаян', 'ібн Заїд'] }],
  ['Абдель Фаттах', 'ас-Сісі', 'm', 'EG', { family: ['аль-Сісі'] }],
  ['Цзіньпін', 'Сі', 'm', 'CN', FIRST],
  ['І', 'Ван', 'm', 'CN', FIRST],
  ['Цян', 'Лі', 'm', 'CN', FIRST],
  ['Хуей', 'Лі', 'm', 'CN', FIRST],
  ['Чен Ин', 'Кім', 'm', 'KP', { given: ['Чен Ун'], familyFirst: true, quiet: true }],
  ['Сок Йоль', 'Юн', 'm', 'KR', { given: ['Сок Йол', 'Сок-йоль'], familyFirst: true, quiet: true }],
  ['Чже Мьон', 'Лі', 'm', 'KR', { given: ['Дже Мьон', 'Чже Мен'], familyFirst: true, quiet: true }],
  ['Фуміо', 'Кішіда', 'm', 'JP', { given: ['Фумійо'], family: ['Кісіда'] }],
  ['Шігеру', 'Ішіба', 'm', 'JP', { given: ['Шіґеру', 'Сігеру'], family: ['Ісіба'] }],
  ['Санае', 'Такаїчі', 'f', 'JP', { family: ['Такаїті'] }],
  ['Сіндзо', 'Абе', 'm', 'JP', { given: ['Шіндзо', 'Синдзо'], quiet: true }],
  ['Нарендра', 'Моді', 'm', 'IN'],
  ['Субрахманьям', 'Джайшанкар', 'm', 'IN'],
  ['Ентоні', 'Альбанезе', 'm', 'AU'],
  ['Пенні', 'Вонг', 'f', 'AU', QUIET],
  ['Річард', 'Марлз', 'm', 'AU', { family: ['Марлс'] }],
  ['Скотт', 'Моррісон', 'm', 'AU', QUIET],
  ['Крістофер', 'Лаксон', 'm', 'NZ'],
  ['Сиріл', 'Рамафоса', 'm', 'ZA', { given: ['Сіріл'] }],
];

const BODIES: readonly Row[] = [
  ['Урсула', 'фон дер Ляєн', 'f', 'EU', { family: ['фон дер Лаєн', 'Ляєн'] }],
  ['Шарль', 'Мішель', 'm', 'EU', QUIET],
  ['Жозеп', 'Боррель', 'm', 'EU'],
  ['Роберта', 'Мецола', 'f', 'EU'],
  ['Давид', 'Сассолі', 'm', 'EU', { given: ['Девід'] }],
  ['Жан-Клод', 'Юнкер', 'm', 'EU'],
  ['Валдіс', 'Домбровскіс', 'm', 'EU'],
  ['Марта', 'Кос', 'f', 'EU', QUIET],
  ['Олівер', 'Варгеї', 'm', 'EU', { family: ['Вархеї'] }],
  ['Андрюс', 'Кубілюс', 'm', 'EU'],
  ['Марош', 'Шефчович', 'm', 'EU'],
  ['Петер', 'Стано', 'm', 'EU', QUIET],
  ['Катаріна', 'Матернова', 'f', 'EU'],
  ['Матті', 'Маасікас', 'm', 'EU'],
  ['Антоніу', 'Гутерріш', 'm', 'UN', { given: ['Антоніо'], family: ['Гутерреш', 'Гутерриш'] }],
  ['Крісталіна', 'Георгієва', 'f', 'IMF', { given: ['Кристаліна'] }],
  ['Крістін', 'Лагард', 'f', 'ECB'],
  ['Аджай', 'Банга', 'm', 'WB'],
  ['Девід', 'Малпасс', 'm', 'WB', { given: ['Дейвід'], family: ['Мелпасс'] }],
  ['Оділь', 'Рено-Бассо', 'f', 'EBRD'],
  ['Надія', 'Кальвіньйо', 'f', 'EIB', { family: ['Кальвіньо'] }],
  ['Вернер', 'Гоєр', 'm', 'EIB', { family: ['Хойєр'] }],
  ['Рафаель', 'Гроссі', 'm', 'IAEA', { given: ['Рафаель Маріано'] }],
  ['Хельга', 'Шмід', 'f', 'OSCE', { given: ['Гельга'], family: ['Шмідт'], quiet: true }],
  ['Карім', 'Хан', 'm', 'org:mks', QUIET],
  ['Тедрос', 'Гебреєсус', 'm', 'WHO', { family: ['Адханом Гебреєсус'] }],
  ['Філіппо', 'Гранді', 'm', 'UN', QUIET],
  ['Деніз', 'Браун', 'f', 'UN', QUIET],
  ['Крістофер', 'Каволі', 'm', 'NATO'],
  ['Алексус', 'Гринкевич', 'm', 'NATO'],
  ['Мірча', 'Джоане', 'm', 'NATO', { family: ['Джоана'] }],
  ['', 'Франциск', 'm', 'VA'],
  ['', 'Лев XIV', 'm', 'VA'],
  ['Джанні', 'Інфантіно', 'm', 'org:fifa'],
];

const ROWS: readonly Row[] = [...UKRAINE, ...RUSSIA_AND_BELARUS, ...AMERICA, ...EUROPE, ...ASIA_AND_AFRICA, ...BODIES, ...OFFICE_PEOPLE];

/** «Володимир Зеленський», «Сі Цзіньпін». */
const fullName = (given: string, family: string, more: More | undefined): string =>
  (more?.familyFirst ? `${family} ${given}` : `${given} ${family}`).trim();

const personOf = ([given, family, gender, country, more]: Row): Person => ({
  id: personId(given, family),
  given,
  family,
  gender,
  country,
  name: fullName(given, family, more),
  quiet: more?.quiet ?? false,
});

export const PEOPLE: readonly Person[] = ROWS.map(personOf);

const BY_ID: ReadonlyMap<string, Person> = new Map(PEOPLE.map((person) => [person.id, person]));

export const personById = (id: string): Person | null => BY_ID.get(id) ?? null;
export const nameOfPerson = (id: string): string | null => BY_ID.get(id)?.name ?? null;

const FROZEN: ReadonlySet<string> = new Set(['фон', 'джей', 'дер', 'ван', 'де', 'да', 'ле', 'бін', 'ібн', 'бен', 'аль', 'люкке', 'гар', 'барт', 'дже', 'чже', 'вель']);
const CYRILLIC = /^[\p{Script=Cyrillic}'-]+$/u;

/** Word by word, agreeing: «Лулі да Сілві»; words of other scripts and particles stay as they are. */
function formsOf(name: string, decline: (word: string) => readonly Form[], lastOnly = false): ReadonlyMap<string, string> {
  let out = new Map<string, string>([['', ALL_CASES]]);
  const words = name.split(' ');
  for (const [i, word] of words.entries()) {
    const fixed = (lastOnly && i < words.length - 1) || FROZEN.has(word.toLowerCase()) || !CYRILLIC.test(word) || /^[ІVX]+$/.test(word);
    const forms = fixed ? [{ text: word, cases: ALL_CASES }] : decline(word);
    const next = new Map<string, string>();
    for (const [before, cases] of out) {
      for (const form of forms) {
        const both = shared(cases, form.cases);
        const text = before ? `${before} ${fold(form.text)}` : fold(form.text);
        if (both) next.set(text, (next.get(text) ?? '') + both);
      }
    }
    out = next;
  }
  return out;
}

/** Something that is found by a name of one or more words; its forms are made when a word with its beginning is met. */
interface Entry<T> {
  readonly value: T;
  readonly words: number;
  readonly forms: () => ReadonlyMap<string, string>;
}
type Buckets<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** No ending changes the first letters: «Сибіга» and «Сибізі» share «сиб». */
const beginning = (key: string): string => key.slice(0, Math.max(1, Math.min(3, key.length - 2)));

function enter<T>(buckets: Map<string, Entry<T>[]>, name: string, value: T, decline: (word: string) => readonly Form[], lastOnly = false): void {
  const words = name.split(' ');
  put(buckets, beginning(fold(words[0] ?? '')), {
    value,
    words: words.length,
    forms: later(() => formsOf(name, decline, lastOnly)),
  });
}

interface Declined<T> {
  readonly value: T;
  readonly cases: string;
}

type Begun<T> = (word: Word) => readonly Entry<T>[];

const NONE: readonly never[] = [];

/** A word → the entries that have a form beginning with it: of most words none. */
const beginningWith = <T>(buckets: Buckets<T>): Begun<T> =>
  ofWord<readonly Entry<T>[]>((key) => {
    const out: Entry<T>[] = [];
    for (let length = Math.min(3, key.length); length > 0; length--) {
      for (const entry of buckets.get(key.slice(0, length)) ?? []) {
        const begins = [...entry.forms().keys()].some((form) => form === key || form.startsWith(`${key} `));
        if (begins) out.push(entry);
      }
    }
    return out.length > 0 ? out : NONE;
  }, NONE);

/** Entries one of whose forms stands at the token, the longest first. */
function look<T>(begun: Begun<T>, tokens: readonly Token[], at: number): readonly Match<Declined<T>>[] {
  const token = tokens[at];
  const entries = token ? begun(token) : NONE;
  if (!token || entries.length === 0) return NONE;
  const out: Match<Declined<T>>[] = [];
  for (const { value, words, forms } of entries) {
    let phrase = token.key;
    for (let i = 1; i < words; i++) phrase += ` ${tokens[at + i]?.key ?? ''}`;
    const cases = forms().get(phrase);
    if (cases) out.push({ end: at + words, value: { value, cases } });
  }
  return out.length > 1 ? out.sort((a, b) => b.end - a.end) : out;
}

interface Given {
  readonly name: string;
  readonly gender: 'm' | 'f';
}

/** A final -о of a given name declines in these; «Антоніо», «Гвідо» do not. */
const DECLINES_IN_O = /(?:[лрк])о$/;

interface Index {
  /** «Кім Чен Ин»: only the last word declines. */
  readonly fulls: Begun<Person>;
  readonly families: Begun<Person>;
  readonly givens: Begun<Given>;
}
let index: Index | null = null;

function people(): Index {
  if (index) return index;
  const fulls = new Map<string, Entry<Person>[]>();
  const families = new Map<string, Entry<Person>[]>();
  const givens = new Map<string, Entry<Given>[]>();
  const seen = new Set<string>();
  ROWS.forEach(([given, family, gender, , more], i) => {
    const person = PEOPLE[i];
    if (!person) return;
    for (const name of [family, ...(more?.family ?? [])]) enter(families, name, person, (word) => declineSurname(word, gender));
    for (const name of [given, ...(more?.given ?? [])]) {
      if (!name || seen.has(gender + name)) continue;
      seen.add(gender + name);
      enter(givens, name, { name, gender }, (word) => declineAnimate(word, gender, !DECLINES_IN_O.test(word)), more?.familyFirst);
    }
    for (const name of more?.familyFirst ? [given, ...(more.given ?? [])] : []) {
      enter(fulls, `${family} ${name}`, person, (word) => declineAnimate(word, gender, true), true);
    }
  });
  index = { fulls: beginningWith(fulls), families: beginningWith(families), givens: beginningWith(givens) };
  return index;
}

/** Surnames of listed people at the token: «фон дер Ляєн», «Ердогана», «Кулебі» (two people). */
export const familiesAt = (tokens: readonly Token[], at: number): readonly Match<Declined<Person>>[] => look(people().families, tokens, at);

/** Full names that begin with the surname and decline in the last word: «Сі Цзіньпіном», «Кім Чен Ина». */
export const fullsAt = (tokens: readonly Token[], at: number): readonly Match<Declined<Person>>[] => look(people().fulls, tokens, at);

/** Given names of listed people at the token, of one word or more: «Реджепу Таїпу». */
export const givensAt = (tokens: readonly Token[], at: number): readonly Match<Declined<Given>>[] => look(people().givens, tokens, at);

/** A surname of somebody listed may begin with the word. */
export const opensFamily = (word: Word): boolean => people().families(word).length > 0;

/** A given name of somebody listed may. */
export const opensListedGiven = (word: Word): boolean => people().givens(word).length > 0;

/** Which spellings of the given name are whose: «Джозеф» is «Джо» of one person only. */
const GIVENS: ReadonlyMap<string, readonly string[]> = new Map(
  PEOPLE.map(({ id, given }, i) => [id, [given, ...(ROWS[i]?.[4]?.given ?? [])]] as const),
);

export const hasGiven = (person: Person, given: string): boolean => GIVENS.get(person.id)?.includes(given) ?? false;

/** Written without a capital on purpose, in every case: the leaders of the aggressor and of its ally. */
const LOWERED = 'Путін Лукашенко Медведєв Лавров Шойгу Пєсков Мішустін Кадиров Пригожин Патрушев Герасимов Володін Бєлоусов'.split(' ');

/** «путіну», «лукашенка»; «лаврові» is of laurels. */
export function loweredKeys(): readonly string[] {
  return LOWERED.flatMap((family) => declineSurname(family, 'm').map((form) => fold(form.text))).filter((key) => key !== 'лаврові');
}

/** Folded surnames in the nominative: what wakes a rule on «дональд трамп». */
export const familyKeys = (): readonly string[] => PEOPLE.map(({ family }) => fold(family.split(' ').at(-1) ?? ''));
