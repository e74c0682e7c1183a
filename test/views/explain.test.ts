/** `explain`: a tree that a person can read, with places that a terminal can open. */
import { strict as assert } from 'node:assert';
import { type Paint, explain } from '../../src/views/explain.ts';
import { words } from '../../src/views/words/words.ts';
import { analysis, found, known, plain, TEXT } from './sample.ts';

const bare: Paint = (_, text) => text;

describe('explain', () => {
  it('draws mentions, entities and statements', () => {
    assert.equal(
      plain(explain(analysis, TEXT, { words: words('uk'), known }, bare)),
      `oslo.md  3 лютого 2026 р.
Згадки (6)
├─ 3:1  «Норвегія»  країна  NO Норвегія, назва  називний  правило sample
├─ 3:19  «Україні»  країна  UA Україна, назва  давальний/місцевий  правило sample
├─ 3:38  «7 млрд крон»  гроші  ≥ 7 000 000 000 NOK, валюта: зрозуміло з контексту  родовий/знахідний  правило sample
├─ 3:75  «до кінця 2026 року»  дата  до 31 грудня 2026 р.  називний  правило sample
├─ 3:105  «прем'єр-міністр»  дійова особа  посада, person:stere-yonas-har  називний  правило sample
└─ 3:121  «Йонас Гар Стере»  дійова особа  людина, person:stere-yonas-har  називний  правило sample
Сутності (3)
├─ Норвегія  NO  держава  1 згадка
├─ Україна  UA  держава  1 згадка
└─ Йонас Гар Стере  person:stere-yonas-har  людина  2 згадки
Вислови (3)
├─ 3:1  Норвегія → Україна: ≥ 7 млрд NOK  обіцянка, обіцяно  s1
│  ├─ «Норвегія виділить Україні щонайменше 7 млрд крон на закупівлю генераторів до кінця 2026 року»
│  ├─ Хто: Норвегія
│  ├─ Кому: Україна
│  ├─ Сума: ≥ 7 000 000 000 NOK
│  ├─ Що: 400 × генератор
│  ├─ Тема: енергетика
│  ├─ Строк: до кінця 2026 року (до 31 грудня 2026 р.)
│  ├─ Мовець: Йонас Гар Стере
│  ├─ Джерело: Йонас Гар Стере
│  ├─ Хто це каже: його представник
│  └─ зараховано: названо надавача й суму
│     ├─ Правило: pledge.allocate
│     └─ надавач: «Норвегія» (називний)
├─ 5:1  партнери → Україна: 2 млрд $  прохання  s2
│  ├─ «Київ просить у партнерів 2 млрд доларів»
│  ├─ Хто: партнери
│  ├─ Кому: Україна
│  ├─ Хто просить: Україна
│  ├─ Сума: 2 000 000 000 USD
│  └─ не зараховано: такий вислів не є зобов'язанням
│     └─ Правило: sample
└─ 5:42  Словаччина: «Словаччина призупинила постачання електроенергії»  призупинення, призупинено  s3
   ├─ «Словаччина призупинила постачання електроенергії»
   ├─ Хто: Словаччина
   └─ не зараховано: такий вислів не є зобов'язанням
      └─ Правило: sample
`,
    );
  });

  it('a mention inside another stands under it', () => {
    const outer = { ...found('Йонас Гар Стере'), kind: 'programme', key: 'X', name: 'x' } as const;
    const inner = { ...found('Гар', { nested: true }), kind: 'country', iso: 'NO', form: 'name' } as const;
    const text = explain(
      { ...analysis, mentions: [outer, inner], statements: [], entities: [] },
      TEXT,
      { words: words('en'), known },
      bare,
    );
    assert.match(text, /└─ 3:121.*«Йонас Гар Стере».*\n {3}└─ 3:127.*«Гар».*nested/);
  });

  it('colours wrap pieces of text and change nothing else', () => {
    const painted = explain(analysis, TEXT, { words: words('uk'), known }, (style, text) =>
      text ? `<${style}>${text}</${style}>` : '',
    );
    assert.match(painted, /<bold>«Норвегія»<\/bold>/);
    assert.match(painted, /<good>зараховано: [^<]*<\/good>/);
    assert.equal(
      painted.replace(/<\/?(?:bold|dim|good|bad|mark)>/g, ''),
      explain(analysis, TEXT, { words: words('uk'), known }, bare),
    );
  });
});
