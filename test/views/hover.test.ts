/** Hovers: every line that a person needs, in both languages, and nothing of the note that acts. */
import { strict as assert } from 'node:assert';
import { marked } from 'marked';
import type { ActorMention, Mention } from '../../src/model/mention.ts';
import { keptRowsOf } from '../../src/register/index.ts';
import { hoverOf, hoverOfRow, hoverOfStatement } from '../../src/views/hover.ts';
import { words } from '../../src/views/words/words.ts';
import { analysis, crowns, found, known, note, plain, pledge, record, request, sum } from './sample.ts';

const uk = words('uk');
const en = words('en');
/** As plain lines: marks of Markdown gone. */
const lines = (text: string): readonly string[] =>
  plain(text)
    .replace(/\\([^\n])/g, '$1')
    .replaceAll('**', '')
    .replaceAll('&#36;', '$')
    .split('\n')
    .filter((line) => line !== '');
const shows = (text: string, ...expected: readonly string[]): void => {
  const all = lines(text);
  for (const line of expected) assert.ok(all.includes(line), `«${line}» is missing in:\n${all.join('\n')}`);
};

const office: ActorMention = {
  ...found("прем'єр-міністр"),
  kind: 'actor',
  type: 'role',
  name: "прем'єр-міністр",
  entity: null,
  candidates: [],
  hint: { office: 'prime_minister', of: 'NO' },
};

describe('hover of a mention', () => {
  it('a country: name, code, form, case, rule', () => {
    const mention: Mention = { ...found('Україні', { cases: 'dl' }), kind: 'country', iso: 'UA', form: 'name' };
    shows(
      hoverOf(mention, analysis, uk, known),
      'Україна · UA',
      '- Форма: назва',
      '- Відмінок: давальний, місцевий',
      '- Правило: sample',
    );
    shows(hoverOf(mention, analysis, en, known), 'Ukraine · UA', '- Form: name', '- Case: dative, locative');
  });

  it('a country that is part of another name', () => {
    const mention: Mention = {
      ...found('Україні', { nested: true, cases: 'ngdailv' }),
      kind: 'country',
      iso: 'UA',
      form: 'adjective',
    };
    shows(
      hoverOf(mention, analysis, uk, known),
      '- Форма: прикметник',
      '- Відмінок: будь-який: слово не відмінюється',
      '*Частина іншої назви: показано, не пораховано*',
    );
  });

  it('an office: who held it on the date of the note', () => {
    const mention = { ...office, entity: 'person:stere-yonas-har' };
    shows(
      hoverOf(mention, analysis, uk, known),
      "прем'єр-міністр · посада",
      '- Хто: Йонас Гар Стере (станом на 3 лютого 2026 р.)',
      '- Код: person:stere-yonas-har',
    );
  });

  it('an office that is open: why, and what to do', () => {
    assert.match(hoverOf(office, { ...analysis, date: null }, uk, known), /немає дати/);
    assert.match(hoverOf(office, analysis, en, known), /Nobody in the lexicon held this office on February 3, 2026/);
  });

  it('two readings: both are named', () => {
    const text = hoverOf({ ...office, candidates: ['DK', 'person:karni-mark'] }, analysis, uk, known);
    shows(text, '- Може бути: Данія, Karni Mark');
    assert.doesNotMatch(text, /немає дати|У словнику/);
  });

  it('money: exact value, bound with its word, currency and how we know it', () => {
    shows(
      hoverOf(crowns, analysis, uk, known),
      '≥ 7 млрд NOK',
      '- Значення: ≥ 7 000 000 000 NOK',
      '- Межа: щонайменше, за словами «щонайменше»',
      '- Валюта: NOK, зрозуміло з контексту; може бути NOK, SEK, DKK, CZK, ISK',
    );
    shows(
      hoverOf({ ...crowns, currency: null, currencySource: 'ambiguous' }, analysis, en, known),
      '- Currency: not stated, ambiguous: the text does not decide; could be NOK, SEK, DKK, CZK, ISK',
    );
  });

  it('money: rate and conversion', () => {
    const text = hoverOf({ ...crowns, per: 'P1M', perUnit: null, conversion: true, cue: [] }, analysis, uk, known);
    shows(
      text,
      '- Значення: ≥ 7 000 000 000 NOK на місяць',
      '*Перерахунок попередньої суми: до підсумку не додається*',
    );
  });

  it('a programme, a treaty and a date', () => {
    const programme: Mention = { ...found('пакета'), kind: 'programme', key: 'PURL', name: 'Перелік потреб' };
    shows(hoverOf(programme, analysis, uk, known), 'Перелік потреб · програма', '- Код: PURL');
    const date: Mention = {
      ...found('до кінця 2026 року'),
      kind: 'date',
      from: null,
      to: '2026-12-31',
      relation: 'by',
    };
    shows(hoverOf(date, analysis, uk, known), 'до 31 грудня 2026 р. · дата', '- Відношення: не пізніше');
    const open: Mention = { ...date, to: null };
    assert.match(hoverOf(open, { ...analysis, date: null }, uk, known), /відносно дати, якої в нотатки немає/);
  });
});

describe('hover of a statement', () => {
  it('who, to whom, what, how much, act, stage, deadline, source, counted and why', () => {
    shows(
      hoverOfStatement(pledge, analysis, uk, known, 'auto'),
      'Норвегія → Україна · обіцянка · обіцяно · не перевірено',
      '- Хто: Норвегія',
      '- Кому: Україна',
      '- Сума: ≥ 7 000 000 000 NOK',
      '- Що: 400 × генератор',
      '- Строк: до кінця 2026 року (до 31 грудня 2026 р.)',
      '- Мовець: Йонас Гар Стере',
      '- Хто це каже: його представник',
      'Чому?',
      '- зараховано: названо надавача й суму',
      '- Правило: pledge.allocate',
      '- надавач: «Норвегія» (називний)',
    );
    shows(
      hoverOfStatement(request, analysis, en, known),
      'партнери → Ukraine · request',
      '- not counted: this kind of statement is no commitment',
    );
  });

  it('a record of the person: its own words hold, what was found explains', () => {
    const kept = record({
      id: 'R01',
      by: ['DK'],
      amounts: [sum(7e9, null, 'NOK')],
      review: 'edited',
      reason: 'not.no_promisor',
    });
    const [row] = keptRowsOf(note({ records: [kept] }));
    assert.ok(row);
    const text = hoverOfRow(row, uk, known);
    shows(text, 'Данія → Україна · обіцянка · виправлено вручну', '- зараховано', '- Правило: pledge.allocate');
    assert.doesNotMatch(text, /не названо, хто дає/);
  });

  it('«about» of the text is not lost in a record', () => {
    const about = { ...crowns, max: 7e9, approx: true };
    const view = note({
      analysis: {
        ...analysis,
        mentions: analysis.mentions.map((mention) => (mention.kind === 'money' ? about : mention)),
        statements: [
          { ...pledge, amounts: [{ mention: 2, min: 7e9, max: 7e9, currency: 'NOK', basis: 'increment', per: null }] },
        ],
      },
      records: [record({ id: 'R01', amounts: [sum(7e9, 7e9, 'NOK', 'increment')] })],
    });
    const [row] = keptRowsOf(view);
    assert.ok(row);
    shows(hoverOfRow(row, uk, known), '- Сума: близько 7 000 000 000 NOK (приріст)');
  });

  it('nothing of the note becomes a link, HTML, an icon or code', () => {
    const evil = '[x](command:quit) <b>b</b> $(trash) `c` | https://evil.example **y**';
    const kept = record({
      id: 'R01',
      by: [`org:${evil}`],
      programme: evil,
      theme: evil,
      speaker: evil,
      items: [{ item: evil, qty: 1, unit: evil }],
      amounts: [{ ...sum(1, 1, evil), per: evil }],
      conditions: [{ text: evil, type: evil as 'precondition' }],
      due: { text: evil, relation: evil, from: evil, to: evil },
      fulfilment: [{ qty: 1, min: null, max: null, status: evil }],
      reason: evil,
      partOf: evil,
      evidence: { exact: evil, prefix: '', suffix: '', start: 0 },
    });
    const [row] = keptRowsOf(note({ analysis: null, records: [kept] }));
    assert.ok(row);
    for (const language of [uk, en]) {
      const text = hoverOfRow(row, language, known);
      const html = marked.parse(text, { async: false });
      assert.doesNotMatch(html, /<(?!\/?(?:p|ul|li|strong|em|blockquote)>)/);
      assert.doesNotMatch(text, /\$\(/);
    }
  });
});
