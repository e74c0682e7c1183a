/** A promise told with what came of it: a part delivered, less than promised, or nothing. */
import assert from 'node:assert/strict';
import { read } from '../check.ts';
import { table } from './statement-table.ts';

table('some of what was promised is delivered: the promise counts, the delivery is its part', [
  [
    'Із двох обіцяних систем IRIS-T Німеччина вже передала Україні одну, друга прибуде до кінця літа.',
    'pledge DE → UA | 2 систем | counted | stage=partially_fulfilled | due=by',
    'delivery_report DE → UA | 1 систем | part',
  ],
  [
    'Данія передала Україні дві батареї NASAMS із чотирьох анонсованих.',
    'pledge DK → UA | 4 батаре | counted | stage=partially_fulfilled',
    'delivery_report DK → UA | 2 батаре | part',
  ],
  [
    'Норвегія передала Україні 6 із 22 обіцяних літаків.',
    'pledge NO → UA | 22 літак | counted',
    'delivery_report NO → UA | 6 літак | part',
  ],
  [
    'Португалія обіцяла Україні 100 генераторів і вже передала 40.',
    'pledge PT → UA | 100 генератор | counted | stage=partially_fulfilled',
    'delivery_report PT → UA | 40 генератор | part',
  ],
  [
    'Греція пообіцяла Україні 300 ракет, з них 120 уже доставлено.',
    'pledge GR → UA | 300 ракет | counted',
    'delivery_report GR → UA | 120 ракет | part',
  ],
  [
    'Японія перерахувала Україні перший транш на 400 млн доларів із обіцяних 3 млрд.',
    'pledge JP → UA | 3000000000 USD | counted | stage=partially_fulfilled',
    'delivery_report JP → UA | 400000000 USD | part',
  ],
]);

table('nothing says that it was promised: only what came counts', [
  ['Італія передала Україні одну з п’яти батарей SAMP/T.', 'delivery_report IT → UA | 1 батаре | counted'],
  ['Бельгія передала Україні першу з двох батарей Patriot.', 'delivery_report BE → UA | 1 батаре | counted'],
  ['Фінляндія передала Україні 3 танки і 5 гаубиць.', 'delivery_report FI → UA | 3 танк | 5 гаубиц | counted'],
]);

table('less came than was promised', [
  [
    'Партнери обіцяли Україні 7 систем ППО, але надали тільки дві.',
    'breach_claim group:partners → UA | 7 систем | – | stage=partially_fulfilled',
  ],
  ['Рим обіцяв Києву 200 млн євро, але надав лише 50 млн євро.', 'breach_claim IT → UA | 200000000 EUR | –'],
  ['Мадрид обіцяв Україні 30 ракет, але так і не передав їх.', 'breach_claim ES → UA | 30 ракет | – | stage=broken'],
  [
    'Союзники обіцяли нам мільйон дронів, але отримали ми менше третини, нагадав Зеленський.',
    'breach_claim group:allies → UA | 1000000 дрон | –',
  ],
]);

table('as much as was promised, or more, is no breach', [
  [
    'Литва обіцяла Україні 10 гаубиць, а передала 12 гаубиць.',
    'pledge LT → UA | 10 гаубиц | counted',
    'delivery_report LT → UA | 12 гаубиц',
  ],
]);

describe('how much was delivered', () => {
  for (const [text, qty, min, max] of [
    ['Союзники обіцяли нам мільйон дронів, але отримали ми менше чверті.', null, null, 250_000],
    ['Союзники обіцяли нам мільйон дронів, але отримали ми лише чверть.', 250_000, null, null],
    ['Партнери обіцяли Україні 7 систем ППО, але надали тільки дві системи.', 2, null, null],
    ['Рим обіцяв Києву 200 млн євро, але надав лише 50 млн євро.', null, 50e6, 50e6],
    ['Норвегія передала Україні 6 із 22 обіцяних літаків.', 6, null, null],
  ] as const)
    it(text, () => assert.deepEqual(read(text).statements[0]?.fulfilment, [{ qty, min, max, status: 'delivered' }]));
});

table('what is a part, a former level or a share of another sum is not added', [
  ['Нідерланди збільшать внесок до PURL зі 100 до 250 млн євро.', 'pledge NL → UA | 250000000 EUR new_level | PURL'],
  ['Бельгія подвоїть допомогу Україні – до 2 млрд євро.', 'pledge BE → UA | 2000000000 EUR new_level'],
  [
    'Естонія виділила Україні 20 млн євро, з них 5 млн – на дрони.',
    'pledge EE → UA | 20000000 EUR | counted',
    'pledge EE → UA | 5000000 EUR share | part',
  ],
]);

table('as much again, with a verb of its own', [
  [
    'Швеція виділить Україні 50 млн євро, стільки ж надасть Данія.',
    'pledge SE → UA | 50000000 EUR | counted',
    'pledge DK → UA | 50000000 EUR | counted',
  ],
  [
    'У держбюджеті на дрони закладено 20 млрд грн, ще стільки ж планують залучити від партнерів.',
    'agreement UA → UA | 20000000000 UAH | domestic',
    'target group:partners → UA | 20000000000 UAH | –',
  ],
]);
