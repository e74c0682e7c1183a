/** Who gives what to whom, by verb and frame: every voice, order and tense. */
import { table } from './statement-table.ts';

table('to allot: виділяти, асигнувати, спрямовувати, скеровувати, додавати', [
  ['Для українських шкіл виділяється 4 млн євро з бюджету Литви.', 'pledge LT → UA | 4000000 EUR | counted'],
]);

table('to pay in: вносити, робити внесок, збирати, акумулювати', [
  ['Зібрано 600 млн євро для Фонду енергетичної підтримки України.', 'contribution_report ? → UA | 600000000 EUR | –'],
]);

table('to raise, set aside and approve', [
  [
    'Польський бюджет зарезервував 1 млрд злотих для українських шкіл.',
    'agreement PL → UA | 1000000000 PLN | counted | stage=allocated',
  ],
]);

table('headlines and posts', [
  [
    'Литва → PURL: +20 млн євро',
    '? contribution_report LT → UA | 20000000 EUR increment | PURL | counted',
    '? pledge LT → UA | 20000000 EUR increment | PURL | counted',
  ],
  [
    'Дякую Данії за 16 млрд крон для українських захисників, написав Зеленський.',
    '? * DK → UA | 16000000000 DKK | counted',
  ],
]);

table('tenses, voices and moods: more', [
  ['Українським дітям буде виділено 35 млн євро, повідомив уряд Литви.', 'pledge * → UA | 35000000 EUR'],
]);

table('whole wires', [
  [
    'Британський міністр оборони Джон Гілі заявив, що Лондон витратить цього року 4,5 млрд фунтів на військову підтримку України. Це рекордна сума.',
    'pledge GB → UA | 4500000000 GBP | counted',
  ],
]);
