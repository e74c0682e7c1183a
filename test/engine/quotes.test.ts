import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { speakerAt } from '../../src/engine/refer/refer.ts';
import { entity, said, scene } from './small-language.ts';

const MERZ = 'person:merts-fridrikh';
const RUTTE = 'person:riutte-mark';
const ZELENSKYI = 'person:zelenskyi-volodymyr';

/** Who speaks where these words stand: `MERZ`, `ZELENSKYI > TR`. */
function speakerOf(text: string, words: string, date?: string | null): string {
  const { speakers } = scene(text, date);
  return (
    speakerAt(speakers, text.indexOf(words))
      ?.chain.map(({ entity: id, name }) => id ?? name)
      .join(' > ') ?? ''
  );
}

const QUOTES: readonly (readonly [what: string, text: string, quotes: readonly string[]])[] = [
  // marks
  ['ASCII marks', '"Ми готові", - сказав Мерц.', [`${MERZ}: Ми готові`]],
  ['„ “', '„Ми готові“, – сказав Мерц.', [`${MERZ}: Ми готові`]],
  ['“ ”', '“Ми готові”, – сказав Мерц.', [`${MERZ}: Ми готові`]],
  [
    'several sentences in one pair',
    '«Ми готові. Потяг їде. Ми чекаємо», – сказав Мерц.',
    [`${MERZ}: Ми готові. Потяг їде. Ми чекаємо`],
  ],
  [
    'marks within marks of the same kind',
    '"Це має бути "залізний купол" неба. Ми готові", - сказав Мерц.',
    [`${MERZ}: Це має бути "залізний купол" неба. Ми готові`],
  ],
  [
    'two opened, one closed',
    '«Ми зустріли представників «Рейнметал», – сказав Мерц.',
    [`${MERZ}: Ми зустріли представників «Рейнметал`],
  ],
  [
    'opened, never closed',
    '«Ми будуємо завод уже цього року, – сказав Мерц.',
    [`${MERZ}: Ми будуємо завод уже цього року`],
  ],
  [
    'closed, never opened',
    'Ми будуємо завод. Робота триває вже рік», – сказав Мерц.',
    [`${MERZ}: Ми будуємо завод. Робота триває вже рік`],
  ],
  [
    'closed in the next paragraph',
    '«Ми будуємо завод.\n\n«Робота триває», – сказав Мерц.',
    [`${MERZ}: Ми будуємо завод.`, `${MERZ}: Робота триває`],
  ],
  [
    'words of the reporter within the marks',
    '«Ми готові, – сказав Мерц, – і ми не відступимо».',
    [`${MERZ}: Ми готові, – сказав Мерц, – і ми не відступимо`],
  ],
  [
    'a dialogue with dashes',
    '— Ми готові, — сказав Мерц. — Завтра почнемо.',
    [`${MERZ}: Ми готові`, `${MERZ}: Завтра почнемо.`],
  ],
  [
    'each part in marks of its own, one sentence',
    '«Ми готові», – сказав Мерц, – «і ми не відступимо».',
    [`${MERZ}: Ми готові», – сказав Мерц, – «і ми не відступимо`],
  ],
  [
    'two sentences are two',
    '«Ми готові», – сказав Мерц. «Ми чекаємо на вас», – додав Рютте.',
    [`${MERZ}: Ми готові`, `${RUTTE}: Ми чекаємо на вас`],
  ],
  ['only the name after the dash, and a stop before it', '«Ми вже готові!» – Мерц.', [`${MERZ}: Ми вже готові!`]],
  ['as a verb of speech', '«Ми вже готові», – переконаний Мерц.', [`${MERZ}: Ми вже готові`]],
  [
    'after a colon, and no verb of speech',
    'Мерц назвав рішення важливим: «Ми не чекатимемо на інших».',
    [`${MERZ}: Ми не чекатимемо на інших`],
  ],
  [
    'whoever spoke before, by a word for any of them',
    '«Ми готові», – сказав Мерц. «Ми чекаємо на вас», – додав політик.',
    [`${MERZ}: Ми готові`, `${MERZ}: Ми чекаємо на вас`],
  ],
  // names and terms
  ["a name in quotes is nobody's speech", 'Концерн «Рейнметал» збудує завод «Схід», повідомив Мерц.', []],
  ['nor is a term', 'Мерц назвав це «червоною лінією».', []],
  [
    'nor the title of a law',
    'Мерц прибув. Закон «Про засади державної політики щодо спадщини та про культуру» чинний.',
    [],
  ],
  ['nor a term after what is said', 'Мерц заявив, що «руський мир» не пройде.', []],
  [
    'a long part of a sentence is',
    'Мерц заявив, що Берлін «ніколи не визнає цих так званих виборів».',
    [`${MERZ}: ніколи не визнає цих так званих виборів`],
  ],
  ['one word is, when somebody says it', '«Так», – сказав Мерц.', [`${MERZ}: Так`]],
  // who
  ['verb before', 'Мерц сказав: «Ми готові».', [`${MERZ}: Ми готові`]],
  ['label', 'Мерц: «Ми готові до нових кроків»', [`${MERZ}: Ми готові до нових кроків`]],
  ['label with a noun', 'Реакція Мерца: «Ми готові до нових кроків»', [`${MERZ}: Ми готові до нових кроків`]],
  ['subject after a long way', '«Ми готові», – заявив у середу журналістам у Києві Мерц.', [`${MERZ}: Ми готові`]],
  ['an office', '«Ми готові», – сказав генсек НАТО.', [`${RUTTE}: Ми готові`]],
  [
    '«він» is who spoke, not the nearest name',
    'Зеленський зазначив, що бачив Рютте. «Ми готові», – додав він.',
    [`${ZELENSKYI}: Ми готові`],
  ],
  [
    '«вона» is the woman',
    'Метте Фредеріксен зустріла канцлера. Приїхав Мерц. «Ми готові», – сказала вона.',
    ['person:frederiksen-mette: Ми готові'],
  ],
  [
    'a new name becomes «він»',
    '«Ми готові», – сказав Мерц. До зали зайшов Зеленський. «Ми теж», – відповів він.',
    [`${MERZ}: Ми готові`, `${ZELENSKYI}: Ми теж`],
  ],
  [
    'the same speaker goes on',
    '«Ми готові», – сказав Мерц. «Завтра ми почнемо».',
    [`${MERZ}: Ми готові`, `${MERZ}: Завтра ми почнемо`],
  ],
  [
    'the speaker comes later',
    '«Ми готові до розмови». «Завтра ми почнемо», – сказав Мерц.',
    [`${MERZ}: Ми готові до розмови`, `${MERZ}: Завтра ми почнемо`],
  ],
  ['a colon leads over', 'Мерц пояснив свої кроки так:\n\n«Ми готові до розмови».', [`${MERZ}: Ми готові до розмови`]],
  ['a body', '«Ми готові», – заявили у МЗС Данії.', ['org:mfa-dk: Ми готові']],
  [
    'an outlet quotes',
    'Як пише Reuters, «допомога надійде вже до кінця року».',
    ['org:reuters: допомога надійде вже до кінця року'],
  ],
  [
    'not the last speaker, when a stranger speaks',
    '«Ми готові», – сказав Мерц. «Ми теж прийдемо», – пояснив голубівник.',
    [`${MERZ}: Ми готові`, '?: Ми теж прийдемо'],
  ],
  [
    'in whatever words',
    '«Ми готові», – сказав Мерц. «Ми теж прийдемо», – бурмотіла собі під ніс сусідка.',
    [`${MERZ}: Ми готові`, '?: Ми теж прийдемо'],
  ],
  [
    'a body named before by a common noun',
    '«Ми готові», – заявили у МЗС Данії. «Ми теж прийдемо», – наголосили у відомстві.',
    ['org:mfa-dk: Ми готові', 'org:mfa-dk: Ми теж прийдемо'],
  ],
  ['nobody we know', '«Ми готові», – сказав перехожий.', ['?: Ми готові']],
  // via
  [
    'retold by another',
    'За словами Зеленського, Туреччина заявила, що хоче «стати частиною гарантій на морі».',
    [`TR < ${ZELENSKYI}: стати частиною гарантій на морі`],
  ],
  [
    'and going on in the next paragraph, until the speaker changes though a mark is missing',
    'За словами Зеленського, Туреччина заявила, що хоче «стати частиною гарантій на морі».\n\n«Ми знаємо цю справу». Тому ми чекаємо. Рішення попереду», – пояснив він.',
    [
      `TR < ${ZELENSKYI}: стати частиною гарантій на морі`,
      `TR < ${ZELENSKYI}: Ми знаємо цю справу`,
      `${ZELENSKYI}: Тому ми чекаємо. Рішення попереду`,
    ],
  ],
];

describe('quotes', () => {
  for (const [what, text, quotes] of QUOTES) it(what, () => assert.deepEqual(said(scene(text)), quotes));
});

const SPEAKERS: readonly (readonly [text: string, at: string, chain: string])[] = [
  ['Мерц заявив, що Данія допоможе.', 'Данія', MERZ],
  ['Мерц, який учора бачив Зеленського, заявив, що потяг прибув.', 'потяг', MERZ],
  ['Данія допоможе Україні, повідомив Мерц.', 'допоможе', MERZ],
  ['За словами Мерца, Данія допоможе.', 'допоможе', MERZ],
  ['Мерц виступив. За його словами, Данія допоможе.', 'допоможе', MERZ],
  ['Рютте: До кінця року прибудуть ракети', 'ракети', RUTTE],
  ['Данія дасть Україні нові ракети – Мерц', 'дасть', MERZ],
  ['Данія дасть Україні нові ракети, – Мерц', 'дасть', MERZ],
  ['США готують новий пакет – Politico', 'готують', 'org:politico'],
  ['Данія дасть ракети. Про це повідомив Мерц.', 'дасть', MERZ],
  ['Як передає Reuters, про це сказав Мерц.', 'сказав', `org:reuters > ${MERZ}`],
  ['Мерц сказав, що Зеленський обіцяв, що потяг прибуде.', 'прибуде', `${MERZ} > ${ZELENSKYI}`],
  ['Мерц сказав, що потяг прибув, а Зеленський додав, що чекає.', 'чекає', ZELENSKYI],
  ['Партнери обіцяли зброю, нагадав президент.', 'зброю', ZELENSKYI],
  ['За даними Reuters, Данія дасть ракети.', 'дасть', 'org:reuters'],
  ['Данія дасть ракети, повідомляє Politico із посиланням на Reuters.', 'дасть', 'org:politico > org:reuters'],
  ['Посилаючись на Reuters, Politico пише, що Данія дасть ракети.', 'дасть', 'org:politico > org:reuters'],
  ['Данія дасть ракети. Про це пише Reuters з покликанням на МЗС Данії.', 'дасть', 'org:reuters > org:mfa-dk'],
  ['Данія дасть ракети, пише Reuters із посиланням на джерела в МЗС Данії.', 'дасть', 'org:reuters'],
  ['Мерц заявив, що Данія дасть ракети, передає Reuters.', 'дасть', `org:reuters > ${MERZ}`],
  ['Речник сказав правду.', 'правду', ''],
  ['Мерц сказав, що чекає. Суд нагадав, що справа триває.', 'справа', ''],
  ['Мерц сказав, що чекає. Також наголосив, що справа триває.', 'справа', MERZ],
  ['Ще раніше речник уряду Данії спростував чутки.', 'чутки', 'речник уряду Данії'],
  ['Мерц повторив свої заклики, зазначивши, що потрібні ракети.', 'ракети', MERZ],
  ['У США підтвердили, що ракети прибудуть.', 'прибудуть', 'US'],
  ['У МЗС Данії підтвердили, що ракети прибудуть.', 'прибудуть', 'org:mfa-dk'],
  ['У заяві МЗС Данії наголошується: ракети прибудуть.', 'прибудуть', 'org:mfa-dk'],
  // who goes on, and who does not
  ['Мерц сказав, що потяг прибув. Це третій потяг за рік.', 'третій', MERZ],
  ['Мерц сказав, що потяг прибув. Нагадаємо, торік потягів не було.', 'торік', ''],
  ['Мерц сказав, що потяг прибув.\n\nКрім того, нам потрібна зброя.', 'зброя', MERZ],
  ['Мерц сказав, що потяг прибув.\n\nУ місті триває ярмарок.', 'ярмарок', ''],
  ['Мерц подякував Зеленському. Потяг прибув.', 'Потяг', ''],
];

describe('who speaks', () => {
  for (const [text, at, chain] of SPEAKERS)
    it(`${text.replaceAll('\n', ' ')} (${at})`, () => assert.equal(speakerOf(text, at), chain));

  it('an unnamed speaker has a side all the same', () => {
    const text = '«Ми дамо ракети», – сказав речник уряду Данії.';
    const { speakers } = scene(text);
    const { speaker, side } = speakerAt(speakers, text.indexOf('дамо')) ?? {};
    assert.deepEqual([speaker, side], [null, 'DK']);
  });
});

const PRONOUNS: readonly (readonly [
  what: string,
  text: string,
  pronoun: string,
  id: string | null | undefined,
  nth?: number,
])[] = [
  ["«ми» in quotes is the speaker's side", '«Ми готові», – сказав Мерц.', 'Ми', 'DE'],
  ['of a person in no office it is the person', '«Ми готові», – сказав Остап Бульба.', 'Ми', 'person:bulba-ostap'],
  ["outside quotes it is the last speaker's", 'Зеленський додав, що саме такий результат нам потрібен.', 'нам', 'UA'],
  ['but not of one who only promised', 'Зеленський сказав, що чекає. Партнери обіцяли нам зброю.', 'нам', 'UA'],
  ['with no speaker at all nobody knows', 'Вони не дали нам зброї.', 'нам', null],
  ['«я» is the speaker', '«Я готовий», – сказав Мерц.', 'Я', MERZ],
  [
    '«ти» is who is called by name',
    'Прибув Володимир Зеленський. «Коли настане час, дорогий Володимире, ти знатимеш», – сказав Рютте.',
    'ти',
    ZELENSKYI,
  ],
  ['else nobody', '«Коли настане час, ти знатимеш», – сказав Рютте.', 'ти', null],
  ['«він» before a verb of speech', 'Зеленський зазначив, що бачив Рютте. Він додав, що радий.', 'Він', ZELENSKYI],
  ['«він» before a verb of people', 'Прибув Мерц. Він зустрівся з журналістами.', 'Він', MERZ],
  [
    '«він» before any other verb may be a thing: dropped',
    'Мерц представив план. Він передбачає нові заводи.',
    'Він',
    undefined,
  ],
  ['a state named beside is no «ми» of its speaker', 'Мерц сказав, що Німеччина допоможе нам.', 'нам', 'UA'],
  ['a guest who met our own promises himself', 'Мерц прийняв Зеленського. Він пообіцяв ракети.', 'Він', MERZ],
  ['of two who met either may promise', 'Зеленський зустрівся з Мерцом. Він пообіцяв ракети.', 'Він', null],
  ['«вони» of a state', 'Туреччина заявила, що вони хочуть допомогти.', 'вони', 'TR'],
  ['«вони» of a person is open: dropped', 'Мерц заявив, що вони хочуть допомогти.', 'вони', undefined],
  ['oblique forms are open: dropped', 'Мерц прибув. Зустріч із ним тривала годину.', 'ним', undefined],
];

describe('pronouns', () => {
  it('two readings are kept, ours first as grammar has it', () => {
    const { mentions } = scene('Зеленський зустрівся з Мерцом. Він пообіцяв ракети.');
    const he = mentions.find((mention) => mention.text === 'Він');
    assert.deepEqual(he?.kind === 'actor' && he.candidates, [ZELENSKYI, MERZ]);
  });
  for (const [what, text, pronoun, id, nth] of PRONOUNS)
    it(what, () => assert.equal(entity(scene(text), pronoun, nth), id));
});

describe('whatever the text', () => {
  const PIECES = [
    '«',
    '»',
    '"',
    '„',
    '“',
    ' – ',
    ', ',
    '. ',
    ': ',
    '\n\n',
    '— ',
    'Мерц',
    'Зеленський',
    'він ',
    'вона ',
    'ми ',
    'сказав ',
    'заявили ',
    'що ',
    'за словами ',
    'Рютте ',
    'президент ',
    'Reuters',
    'як пише ',
    'про це ',
    'Україна ',
    'партнери ',
    'у МЗС Данії ',
    'Володимире',
    'крім того, ',
    'слово ',
  ];
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('spans are in the text, sorted and as written; stretches of speech are disjoint', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, quotes, speakers } = scene(text);
        for (const list of [mentions, quotes]) {
          for (const span of list) assert.equal(text.slice(span.start, span.end), span.text);
          for (const [i, span] of list.entries()) assert.ok(i === 0 || (list[i - 1]?.start ?? 0) <= span.start);
        }
        for (const [i, { start, end }] of speakers.entries())
          assert.ok(start < end && end <= text.length && (speakers[i - 1]?.end ?? 0) <= start);
      }),
    );
  });

  it('indexes are valid and belong together; speakers are entities', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, entities, quotes, speakers } = scene(text);
        const known = new Set(entities.map(({ id }) => id));
        assert.equal(known.size, entities.length);
        for (const { id, mentions: indexes } of entities) {
          for (const index of indexes) {
            const mention = mentions[index];
            assert.equal(mention?.kind === 'actor' ? mention.entity : mention?.kind === 'country' && mention.iso, id);
          }
        }
        for (const { speaker, via } of quotes) assert.ok([speaker, via].every((id) => id === null || known.has(id)));
        for (const { chain } of speakers)
          for (const { mention } of chain) assert.ok(mention === null || mentions[mention]);
      }),
    );
  });

  it('the same text gives the same reading', () => {
    const reading = (text: string): string => JSON.stringify(scene(text));
    fc.assert(fc.property(texts, (text) => assert.equal(reading(text), reading(text))));
  });
});
