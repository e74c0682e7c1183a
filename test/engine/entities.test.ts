import { strict as assert } from 'node:assert';
import { partyOf } from '../../src/engine/refer/entities.ts';
import { voicesOf } from '../../src/engine/refer/refer.ts';
import { entity, scene, small } from './small-language.ts';

const ids = (text: string, date?: string | null): readonly string[] => scene(text, date).entities.map(({ id }) => id);

describe('entities', () => {
  it('one entity for everything said about one thing, in the order of the text', () => {
    const { entities, mentions } = scene(
      'Німеччина готова, німецький канцлер Фрідріх Мерц їде до України. Мерца зустріне Володимир Зеленський.',
    );
    assert.deepEqual(
      entities.map(({ id, mentions: of }) => `${id}: ${of.map((i) => mentions[i]?.text).join(', ')}`),
      [
        'DE: Німеччина, німецький',
        'person:merts-fridrikh: канцлер, Фрідріх Мерц, Мерца',
        'UA: України',
        'person:zelenskyi-volodymyr: Володимир Зеленський',
      ],
    );
  });

  it('people no list knows: surname, initials and full name are one, another given name is another', () => {
    const one = scene('Остап Бульба приїхав. Бульба виступив, О. Бульба підписав.');
    assert.deepEqual(
      one.entities.map(({ id, name }) => [id, name]),
      [['person:bulba-ostap', 'Остап Бульба']],
    );
    assert.equal(one.entities[0]?.mentions.length, 3);
    assert.deepEqual(ids('Остап Бульба приїхав. Андрій Бульба поїхав.'), ['person:bulba-ostap', 'person:bulba-andrii']);
    assert.deepEqual(
      ids('Бульби не було. Остап Бульба поїхав.'),
      ['person:bulba-ostap'],
      'the headline has the surname only',
    );
  });

  it('initials tell people apart too', () => {
    assert.deepEqual(ids('О. Бульба приїхав, А. Бульба поїхав.'), ['person:bulba-o', 'person:bulba-a']);
    assert.deepEqual(ids('О. Бульба приїхав. Остап Бульба поїхав.'), ['person:bulba-ostap']);
  });

  it('the name of a person is the whole name in the nominative', () => {
    const { mentions } = scene('Зеленського зустрів Фрідріх Мерц.');
    assert.deepEqual(
      mentions.map((mention) => mention.kind === 'actor' && mention.name),
      ['Володимир Зеленський', 'Фрідріх Мерц'],
    );
  });

  it('a body that the lexicon does not have gets an id of its name', () =>
    assert.deepEqual(ids('Рейнметал збудує завод.'), ['org:reinmetal']));

  const OFFICES: readonly (readonly [words: string, text: string, id: string | null, date?: string | null])[] = [
    [
      'президент України',
      'Сьогодні президент України Володимир Зеленський прибув.',
      'person:zelenskyi-volodymyr',
      null,
    ],
    ['генсек НАТО', 'Марк Рютте, генсек НАТО, прибув.', 'person:riutte-mark', null],
    ['канцлер', 'Вчора німецький канцлер виступив.', 'person:merts-fridrikh'],
    ['канцлер', 'Вчора канцлер виступив у Данії, Німеччина слухала.', 'person:merts-fridrikh'],
    // the one spoken of by that office in the paragraph
    [
      "прем'єр-міністр",
      "Прибув Марк Карні, прем'єр-міністр Канади. Згодом прем'єр-міністр виступив.",
      'person:karni-mark',
    ],
    ['глава держави', 'Чекали на президента України. Згодом глава держави прибув.', 'person:zelenskyi-volodymyr'],
    // whom the office turns to is not whose it is
    ["прем'єр-міністр", "Згодом прем'єр-міністр прибула до Канади.", 'person:svyrydenko-yuliia'],
    ["прем'єр-міністр", "Від Канади чекають зброї, зазначив прем'єр-міністр.", null],
    ['канцлер', 'Вчора канцлер виступив, Україна слухала.', 'person:merts-fridrikh'],
    ['канцлер', 'Вчора канцлер виступив.', 'person:merts-fridrikh'],
    ['президент', 'Вчора президент виступив.', 'person:zelenskyi-volodymyr'],
    ['глава держави', 'Вчора глава держави виступив.', 'person:zelenskyi-volodymyr'],
    // no date: the text itself must say who it is
    ['президент', 'Вчора президент виступив.', null, null],
    [
      'президент',
      'Прибув президент України Володимир Зеленський. Згодом президент виступив.',
      'person:zelenskyi-volodymyr',
      null,
    ],
    [
      'глава держави',
      'Прибув президент України Володимир Зеленський. Згодом глава держави виступив.',
      'person:zelenskyi-volodymyr',
      null,
    ],
    // before the table begins, and who is no longer in office
    ['президент України', 'Сьогодні президент України виступив.', null, '2010-01-01'],
    ['експрезидент України', 'Сьогодні експрезидент України виступив.', null],
    ['експрезидент України', 'Сьогодні експрезидент України Остап Бульба виступив.', 'person:bulba-ostap'],
    // a list is no apposition: the case and the office say so
    ['канцлер Німеччини', 'Прибув Володимир Зеленський, канцлер Німеччини, Марк Рютте.', 'person:merts-fridrikh'],
  ];
  for (const [words, text, id, date] of OFFICES)
    it(`office: ${text}${date === null ? ' (no date)' : ''}`, () => assert.equal(entity(scene(text, date), words), id));

  it('two states open and an office that both have: nobody, and both as candidates', () => {
    const { mentions } = scene("Україна отримає від Канади 2 млрд, повідомив прем'єр-міністр.");
    const role = mentions.find((mention) => mention.kind === 'actor' && mention.type === 'role');
    assert.deepEqual(role?.kind === 'actor' && [role.entity, role.candidates], [
      null,
      ['person:svyrydenko-yuliia', 'person:karni-mark'],
    ]);
  });

  it('an office bare after a sentence about another state may be theirs or ours', () => {
    const { mentions } = scene("МЗС Данії чекало. Згодом прем'єр-міністр прибув.");
    const role = mentions.find((mention) => mention.kind === 'actor' && mention.type === 'role');
    assert.deepEqual(role?.kind === 'actor' && [role.entity, role.candidates], [
      null,
      ['person:svyrydenko-yuliia', 'person:frederiksen-mette'],
    ]);
  });

  it('the party of a person in office, of a body that speaks for a state, of a state, of anybody else', () => {
    const linked = scene('Мерц, Рютте, Остап Бульба, Кремль, МЗС Данії, США і партнери прибули.');
    const parties = linked.entities.map(({ id }) => `${id} → ${partyOf(id, linked.parties)}`);
    assert.deepEqual(parties, [
      'person:merts-fridrikh → DE',
      'person:riutte-mark → NATO',
      'person:bulba-ostap → person:bulba-ostap',
      'org:kremlin → RU',
      'org:mfa-dk → DK',
      'US → US',
      'group:partners → group:partners',
    ]);
    assert.equal(voicesOf([], linked.parties, small).party(linked.mentions[3] as never), 'RU');
  });

  it('after leaving the office a person speaks for nobody but himself', () => {
    const before = scene('Рютте прибув.', '2024-01-01');
    assert.equal(partyOf('person:riutte-mark', before.parties), 'person:riutte-mark');
    assert.equal(small.references.serves('person:riutte-mark', '2025-01-01'), 'NATO');
  });
});
