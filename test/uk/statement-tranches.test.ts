/** A tranche is a part of the programme or loan that was agreed, told before it or after it; of another one it is not. */
import { table } from './statement-table.ts';

table('one more tranche of what was agreed', [
  [
    'МВФ схвалив програму для України на 15,6 млрд доларів. Наступний транш у 500 млн доларів МВФ виплатить Україні у вересні.',
    'agreement IMF → UA | 15600000000 USD | counted',
    'pledge IMF → UA | 500000000 USD | part',
  ],
  [
    'ЄС погодив для України кредит на 18 млрд євро. Черговий транш – 1,5 млрд євро – ЄС перерахував Україні в серпні.',
    'agreement EU → UA | 18000000000 EUR | counted',
    'delivery_report EU → UA | 1500000000 EUR | part',
  ],
  [
    'ЄС погодив для України кредит на 18 млрд євро. У серпні Єврокомісія перерахувала Україні ще один транш – 1,5 млрд євро.',
    'agreement EU → UA | 18000000000 EUR | counted',
    'delivery_report EU → UA | 1500000000 EUR increment | part',
  ],
]);

table('what was agreed is told after its tranche', [
  [
    'Перший транш на 4 млрд доларів від МВФ надійде Україні до 15 березня. Нагадаємо, МВФ схвалив для України програму на 17,5 млрд доларів.',
    'pledge IMF → UA | 4000000000 USD | part',
    'agreement IMF → UA | 17500000000 USD | counted',
  ],
  [
    'Україна отримала від МВФ другий транш на 900 млн доларів. Програму для України на 15,6 млрд доларів МВФ затвердив торік.',
    'delivery_report IMF → UA | 900000000 USD | part',
    'agreement IMF → UA | 15600000000 USD | counted',
  ],
]);

table('not: of another project, a new programme, one agreed now, a tranche beside a tranche, no tranche', [
  [
    'Світовий банк схвалив для України кредит на 1,5 млрд доларів. У рамках іншого проєкту Світовий банк перерахував Україні транш на 200 млн доларів.',
    'agreement WB → UA | 1500000000 USD | counted',
    'delivery_report WB → UA | 200000000 USD | counted',
  ],
  [
    'Україна отримала від ЄС третій транш – 1 млрд євро. Тим часом ЄС схвалив нову програму для України на 50 млрд євро.',
    'delivery_report EU → UA | 1000000000 EUR | counted',
    'agreement EU → UA | 50000000000 EUR | counted',
  ],
  [
    'Україна отримає від ЄС другий транш на 900 млн євро. ЄС погодив для України ще один кредит на 18 млрд євро.',
    'pledge EU → UA | 900000000 EUR | counted',
    'agreement EU → UA | 18000000000 EUR increment | counted',
  ],
  [
    'Україна отримає від ЄС другий транш на 900 млн євро. Також ЄС погодив для України кредит на 18 млрд євро.',
    'pledge EU → UA | 900000000 EUR | counted',
    'agreement EU → UA | 18000000000 EUR | counted',
  ],
  [
    'ЄС надав Україні перший транш – 1 млрд євро. Наступний транш – 500 млн євро – ЄС виплатить Україні в жовтні.',
    'delivery_report EU → UA | 1000000000 EUR | counted',
    'pledge EU → UA | 500000000 EUR | counted',
  ],
  [
    'Світовий банк схвалив для України кредит на 1,5 млрд доларів. Ще 200 млн доларів Світовий банк виділить Україні на енергетику.',
    'agreement WB → UA | 1500000000 USD | counted',
    'pledge WB → UA | 200000000 USD increment | counted',
  ],
]);

table('«перші 5 млрд» are a tranche without the word', [
  [
    'Перші 2 млрд доларів від МВФ надійдуть до 15 березня. Напередодні Рада директорів МВФ схвалила для України 11 млрд доларів на чотири роки.',
    'pledge IMF → ? | 2000000000 USD | part',
    'agreement IMF → UA | 11000000000 USD | counted',
  ],
  ['МВФ надав Україні перші 400 млн доларів.', 'delivery_report IMF → UA | 400000000 USD | counted'],
]);
