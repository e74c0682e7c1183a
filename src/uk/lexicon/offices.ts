/**
 * Offices: the nouns that name them, and what after the noun says which office and whose. A role in a text is a noun of `HEADS` with its
 * complement of `COMPLEMENTS`, or a noun that is an office by itself («президент»). Every form is made by declension.
 */
import type { Form } from '../../model/grammar.ts';
import { fold } from '../../text/fold.ts';
import { decline } from '../declension.ts';

/** Nouns that take the same complements. */
export type HeadGroup =
  | 'president'
  | 'premier'
  | 'deputy-premier'
  | 'minister'
  | 'chief'
  | 'chancellor'
  | 'state-secretary'
  | 'general-secretary'
  | 'secretary'
  | 'speaker'
  | 'commander'
  | 'prosecutor'
  | 'representative'
  | 'aide'
  | 'legislator'
  | 'local'
  | 'monarch'
  | 'commissioner'
  | 'deputy'
  | 'leader';

interface Head {
  readonly group: HeadGroup;
  /** Nominative, and the model phrase that it declines like. */
  readonly names: readonly (readonly [name: string, like: string])[];
  /** The office that it is without a complement, or with a state or body only. */
  readonly office: string;
  /** It is a role though nothing follows: «президент заявив». «Глава» alone may be of a book. */
  readonly bare: boolean;
}

const M = 'президент';
const F = 'прокурорка';
const FS = 'речниця';
const head = (group: HeadGroup, office: string, bare: boolean, ...names: readonly (readonly [string, string])[]): Head => ({ group, office, bare, names });

export const HEADS: readonly Head[] = [
  head('president', 'president', true, ['президент', M], ['президентка', F]),
  head('premier', 'prime_minister', true, ["прем'єр-міністр", M], ["прем'єр", M], ["прем'єр-міністерка", F], ["прем'єр-міністриня", 'столиця'], ["прем'єрка", F], ['глава уряду', 'голова =уряду'], ['голова уряду', 'голова =уряду'], ['очільник уряду', 'президент =уряду'], ['очільниця уряду', 'речниця =уряду'], ['керівник уряду', 'президент =уряду'], ['керівниця уряду', 'речниця =уряду']),
  head('president', 'head_of_state', true, ['глава держави', 'голова =держави'], ['голова держави', 'голова =держави'], ['очільник держави', 'президент =держави'], ['очільниця держави', 'речниця =держави'], ['лідер держави', 'президент =держави']),
  head('deputy-premier', 'deputy_prime_minister', true, ["віцепрем'єр-міністр", M], ["віцепрем'єр", M], ["віце-прем'єр-міністр", M], ["віце-прем'єр", M], ["віцепрем'єр-міністерка", F], ["віцепрем'єрка", F], ["віце-прем'єрка", F], ["перший віцепрем'єр", 'новий президент'], ["перший віцепрем'єр-міністр", 'новий президент'], ["перша віцепрем'єрка", 'нова прокурорка'], ["перша віцепрем'єр-міністерка", 'нова прокурорка'], ['віцеканцлер', M]),
  head('president', 'vice_president', true, ['віцепрезидент', M], ['віце-президент', M], ['віцепрезидентка', F]),
  head('minister', 'minister', true, ['міністр', M], ['міністерка', F], ['міністриня', 'столиця']),
  head('chief', 'head', false, ['глава', 'голова'], ['голова', 'голова'], ['очільник', M], ['очільниця', FS], ['керівник', M], ['керівниця', FS], ['начальник', M], ['начальниця', FS], ['шеф', M], ['шефиня', 'столиця'], ['директор', M], ['директорка', F], ['гендиректор', M], ['гендиректорка', F], ['генеральний директор', 'новий президент'], ['генеральна директорка', 'нова прокурорка'], ['керманич', 'командувач']),
  head('leader', 'leader', false, ['лідер', M], ['лідерка', F], ['диктатор', M], ['правитель', 'Брюссель']),
  head('chief', 'managing_director', false, ['директор-розпорядник', 'президент-президент'], ['директорка-розпорядниця', 'прокурорка-речниця'], ['виконавчий директор', 'новий президент'], ['виконавча директорка', 'нова прокурорка'], ['генеральний директор', 'новий президент'], ['генеральна директорка', 'нова прокурорка'], ['гендиректор', M], ['гендиректорка', F]),
  head('chancellor', 'chancellor', true, ['канцлер', M], ['канцлерка', F], ['бундесканцлер', M]),
  head('state-secretary', 'secretary_of_state', true, ['держсекретар', 'секретар'], ['держсекретарка', F], ['державний секретар', 'новий секретар'], ['державна секретарка', 'нова прокурорка']),
  head('general-secretary', 'secretary_general', true, ['генсек', M], ['генсекретар', 'секретар'], ['генсекретарка', F], ['генеральний секретар', 'новий секретар'], ['генеральна секретарка', 'нова прокурорка']),
  head('general-secretary', 'deputy_secretary_general', false, ['заступник генсека', 'президент =генсека'], ['заступниця генсека', 'речниця =генсека'], ['заступник генерального секретаря', 'президент =генерального =секретаря'], ['заступниця генерального секретаря', 'речниця =генерального =секретаря']),
  head('secretary', 'secretary', false, ['секретар', 'секретар'], ['секретарка', F]),
  head('speaker', 'speaker', true, ['спікер', M], ['спікерка', F]),
  head('commander', 'commander_in_chief', true, ['головнокомандувач', 'командувач'], ['головком', M]),
  head('commander', 'president', true, ['верховний головнокомандувач', 'новий командувач']),
  head('commander', 'commander', false, ['командувач', 'командувач'], ['командир', M]),
  head('prosecutor', 'prosecutor_general', true, ['генпрокурор', M], ['генпрокурорка', F], ['генеральний прокурор', 'новий президент'], ['генеральна прокурорка', 'нова прокурорка']),
  head('prosecutor', 'ombudsman', true, ['омбудсман', M], ['омбудсмен', M], ['омбудсманка', F], ['омбудсменка', F], ['бізнес-омбудсмен', M]),
  head('representative', 'spokesperson', true, ['речник', M], ['речниця', FS], ['пресекретар', 'секретар'], ['пресекретарка', F], ['прессекретар', 'секретар'], ['прессекретарка', F], ['прес-секретар', 'секретар'], ['прес-секретарка', F]),
  head('representative', 'ambassador', true, ['посол', 'посол'], ['послиня', 'столиця'], ['амбасадор', M], ['амбасадорка', F], ['надзвичайний і повноважний посол', 'новий і новий посол'], ['надзвичайна і повноважна послиня', 'нова і нова столиця']),
  head('representative', 'permanent_representative', false, ['постпред', M], ['постійний представник', 'новий президент'], ['постійна представниця', 'нова речниця']),
  head('representative', 'representative', false, ['представник', M], ['представниця', FS], ['офіційний представник', 'новий президент'], ['офіційна представниця', 'нова речниця']),
  head('representative', 'special_envoy', true, ['спецпосланець', 'українець'], ['спецпосланниця', FS], ['спецпосланник', M], ['спецпредставник', M], ['спецпредставниця', FS], ['спеціальний посланець', 'новий українець'], ['спеціальний посланник', 'новий президент'], ['спеціальна посланниця', 'нова речниця'], ['спеціальний представник', 'новий президент'], ['спеціальна представниця', 'нова речниця'], ['посланець', 'українець'], ['посланниця', FS]),
  head('representative', 'high_representative', false, ['верховний представник', 'новий президент'], ['верховна представниця', 'нова речниця'], ['високий представник', 'новий президент'], ['висока представниця', 'нова речниця']),
  head('aide', 'adviser', false, ['радник', M], ['радниця', FS], ['радник з нацбезпеки', 'президент =з =нацбезпеки'], ['радник з національної безпеки', 'президент =з =національної =безпеки'], ['радник із нацбезпеки', 'президент =із =нацбезпеки'], ['радник із національної безпеки', 'президент =із =національної =безпеки'], ['радник з питань національної безпеки', 'президент =з =питань =національної =безпеки'], ['радник з питань нацбезпеки', 'президент =з =питань =нацбезпеки'], ['радниця з нацбезпеки', 'речниця =з =нацбезпеки'], ['помічник', M], ['помічниця', FS]),
  head('aide', 'representative', false, ['координатор', M], ['координаторка', F]),
  head('legislator', 'deputy', true, ['депутат', M], ['депутатка', F], ['нардеп', M], ['нардепка', F], ['народний депутат', 'новий президент'], ['народна депутатка', 'нова прокурорка'], ['євродепутат', M], ['євродепутатка', F], ['парламентар', 'секретар'], ['парламентарка', F]),
  head('legislator', 'senator', true, ['сенатор', M], ['сенаторка', F], ['сенатор-демократ', 'президент-президент'], ['сенатор-республіканець', 'президент-українець']),
  head('legislator', 'congressman', true, ['конгресмен', M], ['конгресменка', F], ['конгресвумен', 'США'], ['конгресмен-демократ', 'президент-президент'], ['конгресмен-республіканець', 'президент-українець']),
  head('local', 'governor', true, ['губернатор', M], ['губернаторка', F]),
  head('local', 'mayor', true, ['мер', M], ['мерка', F], ['міський голова', 'новий голова'], ['міська голова', 'нова голова'], ['бургомістр', M]),
  head('monarch', 'king', false, ['король', 'король'], ['королева', 'прокурорка'], ['імператор', M], ['султан', M], ['емір', M], ['принц', M], ['монарх', M]),
  head('monarch', 'crown_prince', true, ['наслідний принц', 'новий президент'], ['кронпринц', M]),
  head('monarch', 'pope', true, ['папа римський', 'голова новий'], ['понтифік', M]),
  head('president', 'first_lady', true, ['перша леді', 'нова =леді']),
  head('commissioner', 'commissioner', true, ['єврокомісар', 'комісар'], ['єврокомісарка', F], ['комісар', 'комісар'], ['комісарка', F], ['європейський комісар', 'новий комісар'], ['верховний комісар', 'новий комісар']),
  head('deputy', 'deputy', false, ['заступник', M], ['заступниця', FS], ['перший заступник', 'новий президент'], ['перша заступниця', 'нова речниця']),
];

export interface Complement {
  readonly office: string;
  /** The state or body, when the words themselves say it: «НАТО», «Пентагону» US. */
  readonly of?: string;
  /** Whose it is when no other state is named: «Офісу президента» UA. */
  readonly home?: string;
  /** A body follows, and the office is nothing without it: «комітету Верховної Ради», «правління «Нафтогазу»». */
  readonly body?: true;
}

const row = (groups: readonly HeadGroup[], office: string, phrases: string, more: Omit<Complement, 'office'> = {}) => ({
  groups,
  phrases: phrases.split(' | '),
  value: { office, ...more },
});

const MINISTER: readonly HeadGroup[] = ['minister', 'deputy-premier'];
const CHIEF: readonly HeadGroup[] = ['chief', 'president', 'speaker', 'commander'];
/** A leader is of a state, a body or a party. */
const LED: readonly HeadGroup[] = ['chief', 'leader'];

/** The words after the noun, in the genitive as they stand there. */
export const COMPLEMENTS: readonly { readonly groups: readonly HeadGroup[]; readonly phrases: readonly string[]; readonly value: Complement }[] = [
  row(MINISTER, 'foreign_minister', 'закордонних справ | іноземних справ | зовнішніх справ | закордонних справ і торгівлі | закордонних і європейських справ | Європи та закордонних справ | Європи і закордонних справ | МЗС'),
  row(MINISTER, 'defence_minister', 'оборони | національної оборони | з питань оборони | збройних сил'),
  row(MINISTER, 'war_minister', 'війни'),
  row(MINISTER, 'finance_minister', 'фінансів | економіки та фінансів | економіки і фінансів'),
  row(MINISTER, 'interior_minister', 'внутрішніх справ | внутрішньої безпеки'),
  row(MINISTER, 'economy_minister', 'економіки | економічного розвитку | економіки та торгівлі | економіки і торгівлі | економіки, довкілля та сільського господарства | економіки та енергетики | торгівлі | економічних справ'),
  row(MINISTER, 'energy_minister', 'енергетики | енергетики та вугільної промисловості | енергетики і клімату'),
  row(MINISTER, 'justice_minister', 'юстиції'),
  row(MINISTER, 'health_minister', "охорони здоров'я"),
  row(MINISTER, 'education_minister', 'освіти | освіти і науки | освіти та науки'),
  row(MINISTER, 'culture_minister', 'культури | культури та інформаційної політики | культури та стратегічних комунікацій'),
  row(MINISTER, 'infrastructure_minister', 'інфраструктури | розвитку громад та територій | розвитку громад, територій та інфраструктури | розвитку громад і територій | транспорту'),
  row(MINISTER, 'agriculture_minister', 'аграрної політики | сільського господарства | аграрної політики та продовольства'),
  row(MINISTER, 'social_minister', 'соціальної політики | праці | соціальної політики та єдності'),
  row(MINISTER, 'digital_minister', 'цифрової трансформації | цифровізації'),
  row(MINISTER, 'environment_minister', 'довкілля | захисту довкілля | захисту довкілля та природних ресурсів | екології | екології та природних ресурсів | екології і природних ресурсів'),
  row(MINISTER, 'development_minister', 'розвитку | міжнародного розвитку | з питань міжнародного розвитку | економічного співробітництва та розвитку | з питань розвитку'),
  row(MINISTER, 'veterans_minister', 'у справах ветеранів'),
  row(MINISTER, 'industry_minister', 'стратегічних галузей промисловості | стратегічної промисловості | з питань стратегічних галузей промисловості | промисловості'),
  row(MINISTER, 'european_minister', 'з питань європейської інтеграції | з питань європейської та євроатлантичної інтеграції | з європейської інтеграції | у справах Європи | у справах ЄС | у справах Євросоюзу | з питань ЄС | європейських справ | з європейських справ'),
  row(MINISTER, 'reintegration_minister', 'з питань реінтеграції | реінтеграції | з питань реінтеграції тимчасово окупованих територій'),
  row(MINISTER, 'youth_minister', 'молоді та спорту | спорту'),

  row([...CHIEF, 'leader'], 'head_of_state', 'держави'),
  row(CHIEF, 'prime_minister', 'уряду | кабінету міністрів | Кабміну | кабінету'),
  row(CHIEF, 'foreign_minister', 'МЗС | міністерства закордонних справ | зовнішньополітичного відомства | дипломатичного відомства | дипломатії | зовнішнього відомства | закордонного відомства'),
  row(CHIEF, 'foreign_minister', 'Форін-офісу', { of: 'GB' }),
  row(CHIEF, 'secretary_of_state', 'Держдепартаменту | Державного департаменту | Держдепу', { of: 'US' }),
  row(CHIEF, 'defence_minister', 'Міноборони | МО | міністерства оборони | оборонного відомства | військового відомства | оборонного міністерства'),
  row(CHIEF, 'defence_minister', 'Пентагону', { of: 'US' }),
  row(CHIEF, 'finance_minister', 'Мінфіну | міністерства фінансів | фінансового відомства'),
  row(CHIEF, 'finance_minister', 'Казначейства США | Мінфіну США', { of: 'US' }),
  row(CHIEF, 'interior_minister', 'МВС | міністерства внутрішніх справ'),
  row(CHIEF, 'economy_minister', 'Мінекономіки | міністерства економіки'),
  row(CHIEF, 'energy_minister', 'Міненерго | міністерства енергетики'),
  row(CHIEF, 'justice_minister', "Мін'юсту | Мінюсту | міністерства юстиції"),
  row(CHIEF, 'health_minister', "МОЗ | міністерства охорони здоров'я"),
  row(CHIEF, 'education_minister', 'МОН | міністерства освіти'),
  row(CHIEF, 'digital_minister', 'Мінцифри'),
  row(CHIEF, 'presidential_office_head', 'Офісу Президента | Офісу глави держави | ОП | ОПУ | президентського офісу | Банкової', { home: 'UA' }),
  row(CHIEF, 'presidential_office_head', 'адміністрації президента | президентської адміністрації | канцелярії президента'),
  row(CHIEF, 'president', 'Кремля', { of: 'RU' }),
  row(CHIEF, 'president', 'Білого дому', { of: 'US' }),
  row(CHIEF, 'speaker', 'парламенту'),
  row(CHIEF, 'speaker', 'Верховної Ради | ВР | ВРУ', { of: 'UA' }),
  row(['speaker'], 'speaker', 'Ради', { of: 'UA' }),
  row(CHIEF, 'speaker', 'Бундестагу', { of: 'DE' }),
  row(CHIEF, 'speaker', 'Держдуми | Державної думи', { of: 'RU' }),
  row(CHIEF, 'speaker', 'Палати представників', { of: 'US' }),
  row(CHIEF, 'speaker', 'Сейму | Сенату | Ріксдагу | Стортингу | Кнесету | Національних зборів'),
  row(CHIEF, 'central_bank_governor', 'Національного банку | Нацбанку | НБУ', { home: 'UA' }),
  row(CHIEF, 'central_bank_governor', 'центрального банку | Центробанку | ЦБ'),
  row(CHIEF, 'central_bank_governor', 'ФРС | Федеральної резервної системи', { of: 'US' }),
  row(CHIEF, 'chief_of_general_staff', 'Генштабу | Генерального штабу'),
  row(CHIEF, 'chief_of_general_staff', 'Генштабу ЗСУ | Генерального штабу ЗСУ | Генштабу Збройних сил | Генерального штабу Збройних сил', { home: 'UA' }),
  row(CHIEF, 'commander_in_chief', 'ЗСУ | Збройних сил України | Збройних сил | української армії', { home: 'UA' }),
  row(CHIEF, 'hur_head', 'ГУР | ГУР МО | ГУР МОУ | ГУР Міноборони | ГУР Міністерства оборони | Головного управління розвідки | воєнної розвідки | військової розвідки | української розвідки', { home: 'UA' }),
  row(CHIEF, 'sbu_head', 'СБУ | Служби безпеки України | Служби безпеки', { of: 'UA' }),
  row(CHIEF, 'szr_head', 'Служби зовнішньої розвідки | СЗР | СЗРУ', { home: 'UA' }),
  row(CHIEF, 'nabu_head', 'НАБУ | Національного антикорупційного бюро', { of: 'UA' }),
  row(CHIEF, 'sap_head', 'САП | Спеціалізованої антикорупційної прокуратури', { of: 'UA' }),
  row(CHIEF, 'cia_director', 'ЦРУ', { of: 'US' }),
  row(CHIEF, 'fbi_director', 'ФБР', { of: 'US' }),
  row(['chief', 'secretary'], 'security_council_secretary', 'РНБО | Ради національної безпеки і оборони | Ради нацбезпеки і оборони | Ради національної безпеки та оборони', { home: 'UA' }),
  row(['chief', 'secretary'], 'security_council_secretary', 'Ради безпеки', { home: 'RU' }),
  row(['secretary'], 'secretary_general', 'НАТО', { of: 'NATO' }),
  row(['chief', 'president', 'general-secretary'], 'secretary_general', 'НАТО | Альянсу | Північноатлантичного альянсу', { of: 'NATO' }),
  row(['chief', 'general-secretary'], 'secretary_general', "ООН | Об'єднаних Націй | Організації Об'єднаних Націй", { of: 'UN' }),
  row(['general-secretary'], 'secretary_general', 'ОБСЄ', { of: 'OSCE' }),
  row(['general-secretary'], 'secretary_general', 'Ради Європи', { of: 'COE' }),
  row(CHIEF, 'commission_president', 'Єврокомісії | Європейської комісії | ЄК', { of: 'EU' }),
  row(CHIEF, 'council_president', 'Європейської ради | Євроради', { of: 'EU' }),
  row(CHIEF, 'parliament_president', 'Європарламенту | Європейського парламенту', { of: 'EU' }),
  row(['chief', 'president', 'representative'], 'high_representative', 'дипломатії ЄС | дипломатії Євросоюзу | європейської дипломатії | євродипломатії | дипломатії Європейського Союзу', { of: 'EU' }),
  row(['representative'], 'high_representative', 'ЄС із закордонних справ | ЄС із зовнішньої політики | ЄС | Євросоюзу | ЄС з питань закордонних справ і політики безпеки | ЄС із закордонних справ і політики безпеки', { of: 'EU' }),
  row(['commissioner'], 'enlargement_commissioner', 'з питань розширення | з розширення | з питань розширення ЄС | з питань розширення та сусідства | з питань сусідства і розширення | з питань сусідства та розширення', { of: 'EU' }),
  row(['commissioner'], 'defence_commissioner', 'з питань оборони | з оборони | з питань оборони та космосу | з питань оборони і космосу', { of: 'EU' }),
  row(['commissioner'], 'economy_commissioner', 'з питань економіки | з економіки | з економічних питань', { of: 'EU' }),
  row(['commissioner'], 'trade_commissioner', 'з питань торгівлі | з торгівлі', { of: 'EU' }),
  row(['commissioner'], 'budget_commissioner', 'з питань бюджету | з бюджету', { of: 'EU' }),
  row(['commissioner'], 'energy_commissioner', 'з питань енергетики | з енергетики', { of: 'EU' }),
  row(CHIEF, 'managing_director', 'МВФ | Міжнародного валютного фонду', { of: 'IMF' }),
  row(CHIEF, 'bank_president', 'Світового банку', { of: 'WB' }),
  row(CHIEF, 'bank_president', 'ЄБРР | Європейського банку реконструкції та розвитку | Європейського банку реконструкції і розвитку | Європейського банку реконструкції й розвитку', { of: 'EBRD' }),
  row(CHIEF, 'bank_president', 'ЄІБ | Європейського інвестиційного банку', { of: 'EIB' }),
  row(CHIEF, 'bank_president', 'ЄЦБ | Європейського центрального банку', { of: 'ECB' }),
  row(CHIEF, 'director_general', 'МАГАТЕ', { of: 'IAEA' }),
  row(CHIEF, 'director_general', 'ВООЗ | Всесвітньої організації охорони здоров\'я', { of: 'WHO' }),
  row(LED, 'party_leader', 'партії | фракції | опозиції | більшості | парламентської більшості | демократів | республіканців', { body: true }),
  row(['chief'], 'committee_head', 'комітету | парламентського комітету | підкомітету', { body: true }),
  row(['chief'], 'board_head', 'правління | наглядової ради', { body: true }),
  row(['commander'], 'commander', "Сухопутних військ | Повітряних сил | Військово-морських сил | ВМС | Об'єднаних сил | Сил безпілотних систем | Національної гвардії | Нацгвардії | Сил територіальної оборони | Десантно-штурмових військ", { home: 'UA' }),
];

/** What a word before the noun says of the office: «колишній», «новообраний», «тодішній». */
export const TENURE: ReadonlyMap<string, { readonly tenure: 'former' | 'elect'; readonly name: string }> = new Map(
  (
    [
      ['колишній', 'останній', 'former'],
      ['колишня', 'остання', 'former'],
      ['тодішній', 'останній', 'former'],
      ['тодішня', 'остання', 'former'],
      ['новообраний', 'новий', 'elect'],
      ['новообрана', 'нова', 'elect'],
    ] as const
  ).flatMap(([word, like, tenure]) => decline(word, like).map((form) => [fold(form.text), { tenure, name: word }] as const)),
);

/** «федеральний канцлер», «федеральна міністерка»: of no unitary state, so not of the outlet's own. */
export const FEDERAL: ReadonlyMap<string, string> = new Map(
  (['федеральний', 'федеральна'] as const).flatMap((word) =>
    decline(word, word === 'федеральний' ? 'новий' : 'нова').map((form) => [fold(form.text), word] as const),
  ),
);

export interface HeadForm {
  readonly head: Head;
  readonly name: string;
  readonly form: Form;
}

/** «глава уряду» like «голова =уряду» → «глава =уряду». */
function frozen(name: string, like: string): string {
  if (!like.includes('=')) return name;
  const models = like.split(' ');
  return name
    .split(' ')
    .map((word, i) => (models[i]?.startsWith('=') ? `=${word}` : word))
    .join(' ');
}

/** Every form of every noun. */
export function* headForms(): Generator<readonly [string, HeadForm]> {
  for (const each of HEADS) {
    for (const [name, like] of each.names) {
      for (const form of decline(frozen(name, like), like)) yield [form.text, { head: each, name, form }];
    }
  }
}

/** «прем'єра фільму»: a first night, not a prime minister; at the start of a sentence always, without a state. */
export const FIRST_NIGHT: ReadonlySet<string> = new Set(["прем'єра", "прем'єри", "прем'єрі", "прем'єру", "прем'єрою"]);
export const SHOWN = /^(?:фільм|вистав|серіал|п'єс|сезон|стрічк|опер|балет|мюзикл|кліп|пісн|альбом|спектакл|картин|документальн|нов)/;

/** «президент клубу», «спікер форуму», «посол доброї волі»: offices of no state. */
export const PRIVATE =
  /^(?:компані|клуб|федераці|асоціаці|університет|академі|фонд|банк|груп|корпораці|спілк|товариств|ліг[иуао]|концерн|холдинг|форум|заход|конференц|саміт|панел|доброї|зборів|фірм|підприємств|студі|організаці)/;
