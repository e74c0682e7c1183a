/** Aid programmes, funds and initiatives by name; `key` is Latin. Bare «програма», «ініціатива» name none. */
import type { Instrument } from '../../model/statement.ts';

export interface ProgrammeRow {
  readonly key: string;
  /** Nominative; declined, words from `=` frozen. */
  readonly name: string;
  readonly like?: string;
  readonly also?: readonly (string | readonly [name: string, like: string])[];
  readonly short?: readonly string[];
  readonly small?: true;
  /** Whoever its money goes to by its name alone. */
  readonly beneficiary?: string;
  /** What it gives, when that is one thing only. */
  readonly gives?: Instrument;
  /** What it was agreed at, in major units; the source stands before the row. */
  readonly size?: { readonly value: number; readonly currency: string };
}

export const PROGRAMMES: readonly ProgrammeRow[] = [
  { key: 'PURL', name: 'Перелік =пріоритетних =потреб =України', also: ['Список =пріоритетних =потреб =України', 'перелік =пріоритетних =вимог =України'], short: ['PURL', 'Prioritized Ukraine Requirements List'], small: true, beneficiary: 'UA', gives: 'procurement' },
  // size: G7 leaders, 13 June 2024
  { key: 'ERA', name: 'ERA', like: 'США', short: ['ERA Loans', 'Extraordinary Revenue Acceleration', 'Extraordinary Revenue Acceleration Loans'], beneficiary: 'UA', gives: 'loan', size: { value: 50e9, currency: 'USD' } },
  // size: Regulation (EU) 2024/792
  { key: 'UKRAINE_FACILITY', name: 'Ukraine Facility', like: 'США США', also: ['Український фонд', 'Фонд =для =України'], short: ['Юкрейн Фасіліті'], beneficiary: 'UA', size: { value: 50e9, currency: 'EUR' } },
  { key: 'UKRAINE_PLAN', name: 'План =України', short: ['Ukraine Plan', 'Plan for Ukraine'], beneficiary: 'UA' },
  // size: European Council, 18 December 2025
  { key: 'UKRAINE_SUPPORT_LOAN', name: 'Ukraine Support Loan', like: 'США США США', also: ['кредит =підтримки =України', ['позика =підтримки =України', 'рада']], small: true, beneficiary: 'UA', gives: 'loan', size: { value: 90e9, currency: 'EUR' } },
  { key: 'EFF', name: 'програма =розширеного =фінансування', like: 'рада', also: [['механізм =розширеного =фінансування', 'уряд'], ['Програма =розширеного =фінансування =МВФ', 'рада']], short: ['EFF', 'Extended Fund Facility'], small: true, gives: 'loan' },
  { key: 'SBA', name: 'програма =Стенд-бай', like: 'рада', also: [['програма =стенд-бай', 'рада']], short: ['Stand-By', 'Stand-by Arrangement'], small: true, gives: 'loan' },
  { key: 'SAFE', name: 'SAFE', like: 'США', short: ['Security Action for Europe'] },
  { key: 'EDIP', name: 'EDIP', like: 'США', also: [['Європейська програма =оборонної =промисловості', 'нова рада']] },
  { key: 'EDF', name: 'Європейський оборонний фонд' },
  { key: 'EDIRPA', name: 'EDIRPA', like: 'США' },
  { key: 'ASAP', name: 'Act in Support of Ammunition Production', like: 'США США США США США США' },
  { key: 'REARM_EUROPE', name: 'ReArm Europe', like: 'США США', short: ['Readiness 2030', 'Переозброєння Європи'] },
  { key: 'EPF', name: 'Європейський фонд =миру', also: ['Європейський мирний фонд'], short: ['EPF', 'European Peace Facility', 'Peace Facility'] },
  { key: 'EUMAM', name: 'EUMAM', like: 'США', also: [['Місія =ЄС =з =військової =допомоги =Україні', 'комісія']], short: ['EUMAM Ukraine'], beneficiary: 'UA' },
  { key: 'MFA_EU', name: 'макрофінансова допомога =ЄС', like: 'нова рада', also: [['Макрофінансова допомога =плюс', 'нова рада']], short: ['MFA+', 'МФД+'], small: true },
  { key: 'JUMPSTART', name: 'JUMPSTART', like: 'США', short: ['JumpStart'], beneficiary: 'UA' },
  { key: 'ERAM', name: 'ERAM', like: 'США' },
  { key: 'DANISH_MODEL', name: 'данська модель', like: 'нова область', small: true, beneficiary: 'UA' },
  { key: 'CZ_AMMO', name: 'чеська ініціатива', like: 'нова рада', also: [['чеська снарядна ініціатива', 'нова нова рада'], ['снарядна ініціатива', 'нова рада'], ['чеська ініціатива =з =постачання =боєприпасів', 'нова рада'], ['чеська ініціатива =щодо =боєприпасів', 'нова рада'], ['чеська ініціатива =із =закупівлі =боєприпасів', 'нова рада'], ['чеська ініціатива =із =закупівлі =снарядів', 'нова рада']], small: true, beneficiary: 'UA' },
  { key: 'IMMEDIATE_ACTION_AIR_DEFENCE', name: 'Immediate Action on Air Defence', like: 'США США США США США' },
  { key: 'SKY_SHIELD', name: 'Sky Shield', like: 'США США', also: [['Європейський небесний щит', 'новий новий уряд']], short: ['European Sky Shield', 'European Sky Shield Initiative'] },
  { key: 'DRONE_WALL', name: 'Стіна =дронів', like: 'рада', also: [['Європейська стіна =дронів', 'нова рада'], ['Дронова стіна', 'нова рада']] },
  { key: 'DRONE_DEAL', name: 'Drone Deal', like: 'США США' },
  { key: 'MEGA_DEAL', name: 'Mega Deal', like: 'США США' },
  { key: 'EASTERN_SENTRY', name: 'Eastern Sentry', like: 'США США', also: [['Східний вартовий', 'новий новий']] },
  { key: 'BALTIC_SENTRY', name: 'Baltic Sentry', like: 'США США', also: [['Балтійський вартовий', 'новий новий']] },
  { key: 'REPARATION_LOAN', name: 'репараційна позика', like: 'нова рада', also: [['репараційний кредит', 'новий уряд']], small: true, beneficiary: 'UA', gives: 'loan' },
  { key: 'LEND_LEASE', name: 'ленд-ліз', like: 'уряд', short: ['Lend-Lease', 'lend-lease'], small: true },
  // the fund at the World Bank through which loans of ERA come
  { key: 'FORTIS', name: 'FORTIS', like: 'США', short: ['FORTIS Ukraine'], beneficiary: 'UA' },
  { key: 'PEACE_IN_UKRAINE', name: 'PEACE in Ukraine', like: 'США США США', beneficiary: 'UA' },
  // projects of the World Bank
  ...['SURGE', 'INSPIRE', 'THRIVE', 'ARISE'].map((name) => ({ key: name, name, like: 'США' })),
  { key: 'UKRAINE_TRANSITION_PROGRAM', name: 'Ukraine Transition Programme', like: 'США США США', short: ['Ukraine Transition Program'] },
  { key: 'PDA', name: 'президентське повноваження =з =вилучення', like: 'нове управління', also: [['президентське повноваження =про =передачу', 'нове управління']], short: ['PDA', 'Presidential Drawdown Authority', 'Presidential Drawdown'], small: true },
  { key: 'USAI', name: 'USAI', like: 'США', also: [['Ініціатива =сприяння =безпеці =України', 'рада'], ['Ініціатива =з =підтримки =безпеки =України', 'рада'], ['Ініціатива =допомоги =безпеці =України', 'рада'], ['Ініціатива =сприяння =безпеки =України', 'рада']], short: ['Ukraine Security Assistance Initiative'], beneficiary: 'UA' },
  { key: 'FMF', name: 'FMF', like: 'США', also: [['програма =іноземного =військового =фінансування', 'рада']], short: ['Foreign Military Financing'], small: true },
  { key: 'FMS', name: 'FMS', like: 'США', also: [['програма =іноземних =військових =продажів', 'рада']], short: ['Foreign Military Sales'], small: true },
  { key: 'NDAA', name: 'NDAA', like: 'США' },
  { key: 'CAP_NATO', name: 'Комплексний пакет =допомоги', also: ['Комплексний пакет =допомоги =Україні', 'Комплексний пакет =допомоги =НАТО', ['Трастовий фонд =НАТО', 'новий фонд']], short: ['CAP'] },
  { key: 'IFU', name: 'Міжнародний фонд =для =України', also: ['Міжнародний фонд =на =підтримку =України'], short: ['International Fund for Ukraine', 'IFU'], beneficiary: 'UA' },
  { key: 'UKRAINE_ENERGY_SUPPORT_FUND', name: 'Фонд =енергетичної =підтримки =України', also: ['Фонд =підтримки =енергетики =України', 'Фонд =підтримки =енергетики'], short: ['Ukraine Energy Support Fund'], beneficiary: 'UA' },
  { key: 'UKRAINE_DEVELOPMENT_FUND', name: 'Фонд =розвитку =України', also: ['Фонд =відбудови =України', 'Фонд =відновлення =України'], beneficiary: 'UA' },
  { key: 'US_UA_INVESTMENT_FUND', name: 'Американсько-український інвестиційний фонд =відбудови', also: ['Американсько-український фонд =відбудови', 'Інвестиційний фонд =відбудови'] },
  { key: 'UKRAINE_RECONSTRUCTION_TRUST_FUND', name: 'Трастовий фонд =Світового =банку', also: ['Цільовий фонд =URTF'], short: ['URTF'], beneficiary: 'UA' },
  { key: 'UKRAINE_INVESTMENT_FRAMEWORK', name: 'Ukraine Investment Framework', like: 'США США США', also: ['Інвестиційна рамка =для =України'], beneficiary: 'UA' },
  { key: 'EU4U', name: 'EU4Ukraine', like: 'США', short: ['EU4UA'] },
  ...['EU4Business', 'EU4PSL'].map((name) => ({ key: name.toUpperCase(), name, like: 'США' })),
  { key: 'HORIZON_EUROPE', name: 'Горизонт =Європа', short: ['Horizon Europe'] },
  { key: 'ERASMUS', name: 'Erasmus+', like: 'США', short: ['Еразмус+'] },
  { key: 'GRAIN_FROM_UKRAINE', name: 'Зерно =з =України', like: 'міністерство', short: ['Grain from Ukraine'] },
  { key: 'FOOD_FROM_UKRAINE', name: 'Food from Ukraine', like: 'США США США', also: [['Продовольство =з =України', 'міністерство']] },
  { key: 'BLACK_SEA_GRAIN', name: 'Чорноморська зернова ініціатива', like: 'нова нова рада', also: [['зернова ініціатива', 'нова рада'], ['зернова угода', 'нова рада'], ['чорноморська зернова угода', 'нова нова рада'], ['Чорноморська ініціатива', 'нова рада']], short: ['Black Sea Grain Initiative'], small: true },
  { key: 'BRING_KIDS_BACK', name: 'Bring Kids Back UA', like: 'США США США США', short: ['Bring Kids Back'] },
  { key: 'PEACE_FORMULA', name: 'Формула =миру', like: 'рада', also: [['українська Формула =миру', 'нова рада']], small: true },
  { key: 'PLAN_OF_VICTORY', name: 'План =перемоги', small: true },
  { key: 'YEVIDNOVLENNIA', name: 'єВідновлення', like: 'управління' },
  { key: 'YEOSELIA', name: 'єОселя', like: 'столиця' },
  { key: 'YEPIDTRYMKA', name: 'єПідтримка', like: 'спілка' },
  { key: 'YEROBOTA', name: 'єРобота', like: 'рада' },
  { key: 'ZROBLENO_V_UKRAINI', name: 'Зроблено в Україні', like: 'США США США', short: ['Зроблено в Україні'] },
  { key: '5_7_9', name: 'Доступні кредити', like: 'нові Штати', also: [['Доступні кредити =5 - 7 - 9', 'нові Штати США США США США США']], short: ['5-7-9%', '5-7-9', '5–7–9%'] },
  { key: 'NATIONAL_CASHBACK', name: 'Національний кешбек' },
  { key: 'ARMY_OF_DRONES', name: 'Армія =дронів', like: 'комісія' },
  { key: 'EPOINTS', name: 'єБали', like: 'Штати' },
  { key: 'VELYKE_BUDIVNYTSTVO', name: 'Велике будівництво', like: 'нове міністерство' },
  { key: 'INTERFLEX', name: 'Інтерфлекс', short: ['Interflex', 'Operation Interflex'] },
  { key: 'UKRAINE_DONOR_PLATFORM', name: 'Платформа =донорів', like: 'рада', also: [['Платформа =донорів =України', 'рада'], ['Донорська платформа', 'нова рада']] },
  { key: 'URC', name: 'Конференція =з =відновлення =України', like: 'комісія', short: ['URC', 'Ukraine Recovery Conference'] },
  { key: 'BUILD_WITH_UKRAINE', name: 'Build with Ukraine', like: 'США США США' },
  { key: 'BRAVE_GERMANY', name: 'Brave Germany', like: 'США США' },
  { key: 'BRAVETECH_EU', name: 'BraveTech EU', like: 'США США' },
  { key: 'TEST_IN_UKRAINE', name: 'Test in Ukraine', like: 'США США США' },
  { key: 'NATO_DIANA', name: 'NATO DIANA', like: 'США США' },
];
