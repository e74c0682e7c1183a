/** Where a paragraph begins and ends: `¶` in a table stands for the border. */
import { strict as assert } from 'node:assert';
import { isForeign, paragraphs } from '../../src/text/paragraphs.ts';

const parted = (text: string): string =>
  paragraphs(text)
    .map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
    .join(' ¶ ');

describe('paragraphs', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['blank lines part them', 'Перший.\n\nДругий.', 'text: Перший. ¶ text: Другий.'],
    ['lines of a pasted article part them too', 'Перший.\nДругий.', 'text: Перший. ¶ text: Другий.'],
    [
      'a line that breaks off goes on',
      'Уряд ухвалив\nрішення про допомогу.',
      'text: Уряд ухвалив\nрішення про допомогу.',
    ],
    ['headings stand alone', '# Допомога\nТекст.', 'heading: # Допомога ¶ text: Текст.'],
    ['list items stand alone', '- Данія\n- Швеція\n1. Канада', 'item: - Данія ¶ item: - Швеція ¶ item: 1. Канада'],
    ['an item goes on in the next line', '- Данія дасть\n  п’ять літаків', 'item: - Данія дасть\n  п’ять літаків'],
    ['rows of a table stand alone', '| Данія | 5 |\n| Швеція | 6 |', 'text: | Данія | 5 | ¶ text: | Швеція | 6 |'],
    ['a quote is a paragraph', '> Ми готові.\n\nТак сказав він.', 'quote: > Ми готові. ¶ text: Так сказав він.'],
    [
      'a list that a colon opens goes on with its sentence',
      'Литва передала:\n- 6 гаубиць;\n- набої.\n- 7 міністрів прибули.',
      'text: Литва передала:\n- 6 гаубиць;\n- набої. ¶ item: - 7 міністрів прибули.',
    ],
    [
      'whole sentences do not',
      'Рішення такі:\n- Литва дасть 5 млн.',
      'text: Рішення такі: ¶ item: - Литва дасть 5 млн.',
    ],
    ['nor what a sentence ends', 'Литва дасть 5 млн.\n- 6 гаубиць', 'text: Литва дасть 5 млн. ¶ item: - 6 гаубиць'],
    ['nothing is no paragraph', ' \n\t\n', ''],
    [
      'hard-wrapped prose is one',
      'Міністри оборони дванадцяти країн зустрілися у вівторок у\nКопенгагені, де обговорили нові пакети допомоги на наступний\nрік і домовилися про спільні закупівлі.',
      'text: Міністри оборони дванадцяти країн зустрілися у вівторок у\nКопенгагені, де обговорили нові пакети допомоги на наступний\nрік і домовилися про спільні закупівлі.',
    ],
  ];
  for (const [name, text, expected] of rows) it(name, () => assert.equal(parted(text), expected));
});

describe('isForeign', () => {
  const yes = [
    'Правительство объявило о новых выплатах',
    'The government announced a new package of aid to Ukraine',
    'США выделят Украине 1 миллиард долларов.',
    'Германия передала Украине 5 миллионов евро. Канцлер Мерц сообщил.',
    'Президент и премьер',
    'Заседание правительства',
    'Об этом сообщает «Європейська правда» со ссылкой на посольство, передают журналисты издания.',
    'Урад Беларусі зрабіў заяву ў аўторак, паведамляюць журналісты выдання, якія бачылі яе.',
    'Polska przekaże Ukrainie sto milionów złotych na obronę',
  ];
  const no = [
    'Уряд оголосив про нові виплати',
    'Зеленський подякував Трампу за допомогу та нову зброю для захисту',
    'Чия це перемога',
    'Марія та Юлія з Румунії',
    'П’ять пакетів',
    'Лавров заявив: «Мы этого не хотим», але в МЗС України відповіли, що росіяни брешуть і надалі.',
    'Пакет Ukraine Facility схвалено',
    'Reuters: Берлін готує новий пакет',
    'НАТО',
    'Patriot PAC-3',
    '',
  ];
  for (const text of yes) it(`foreign: ${text}`, () => assert.equal(isForeign(text), true));
  for (const text of no) it(`ours: ${text}`, () => assert.equal(isForeign(text), false));
});
