/** What a statement waits for: conditions that keep it from counting, those that do not, and words that only look like them. */
import assert from 'node:assert/strict';
import { read } from '../check.ts';

type Row = readonly [sentence: string, counted: boolean, ...conditions: readonly string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [sentence, counted, ...conditions] of rows)
      it(sentence, () => {
        const [statement] = read(sentence).statements;
        assert.deepEqual(
          [statement?.counted, ...(statement?.conditions.map(({ type, text }) => `${type}: ${text}`) ?? [])],
          [counted, ...conditions],
        );
      });
  });
}

table('open: the statement does not count', [
  [
    'За умови, що парламент схвалить бюджет, Данія виділить Україні 100 млн євро.',
    false,
    'precondition: парламент схвалить бюджет',
  ],
  ['Лондон передасть Україні 40 ракет за умови, що погодиться Вашингтон.', false, 'precondition: погодиться Вашингтон'],
  [
    'У разі, якщо угоду буде підписано, Італія передасть Україні 10 гаубиць.',
    false,
    'precondition: угоду буде підписано',
  ],
  [
    'Словаччина виділить Україні 10 млн євро, але тільки якщо приєднаються інші держави.',
    false,
    'precondition: якщо приєднаються інші держави',
  ],
  [
    'Мадрид передасть Україні 20 танків за умови, що Берлін дасть дозвіл, а Варшава відкриє кордон.',
    false,
    'precondition: Берлін дасть дозвіл',
    'reciprocal: Варшава відкриє кордон',
  ],
  [
    'Норвегія виділить Україні 100 млн крон після того, як угоду ратифікує Стортинг.',
    false,
    'approval: угоду ратифікує Стортинг',
  ],
  ['Щойно Сейм схвалить бюджет, Польща виділить Україні 5 млн євро.', false, 'approval: Щойно Сейм схвалить бюджет'],
  ['Естонія виділить Україні 20 млн євро за згоди парламенту.', false, 'approval: за згоди парламенту'],
  ['ЄС виплатить Україні 1 млрд євро лише після ухвалення реформ.', false, 'approval: після ухвалення реформ'],
  ['Франція надасть Україні 2 млрд євро в обмін на концесії.', false, 'reciprocal: в обмін на концесії'],
]);

table('a time or a duration: it counts', [
  ['Литва надасть Україні 5 млн євро, щойно запрацює фонд.', true, 'temporal: щойно запрацює фонд'],
  ['Чехія передаватиме Україні 100 снарядів, доки триває війна.', true, 'duration: доки триває війна'],
]);

table('what has come true, and what only says how it is told', [
  ['Після ратифікації угоди Данія передала Україні 5 млн євро.', true],
  ['Після візиту Данія виділила Україні 5 млн євро.', true],
  ['Данія виділила Україні 100 млн євро, якщо вірити Politico.', true],
  ['Німеччина виділить Україні 1 млрд євро, якщо точніше – 1,1 млрд євро.', true],
]);
