/** Decisions about actors, states and sums: what the note keeps then, how it stands in the file, and which found mentions are none. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { KeptMention } from '../../src/model/note.ts';
import {
  keepMention,
  mentionPlace,
  type Pointed,
  pointedAt,
  rejectedMentions,
  rejectMention,
  sameName,
  takeBackMention,
} from '../../src/notes/mentions.ts';
import { readNote, writeNote } from '../../src/notes/note.ts';
import { tagsOf } from '../../src/notes/tags.ts';
import { norway } from './samples.ts';

const text = 'Литва передасть Україні 20 млн євро. Про це Литва домовилася з Фондом Надії.\n';
const mentions = analyze(text, { id: 'a' }).mentions;
const found = (words: string, nth = 0): Mention => {
  const mention = mentions.filter((one) => one.text === words)[nth];
  assert.ok(mention, words);
  return mention;
};
const at = (words: string, nth = 0): Pointed => {
  const what = pointedAt(found(words, nth));
  assert.ok(what);
  return what;
};
const start = text.indexOf('Фондом Надії');
const fund: Pointed = {
  kind: 'actor',
  span: { start, end: start + 'Фондом Надії'.length },
  entity: 'org:fond-nadii',
  name: 'Фонд Надії',
};
const ids = (kept: readonly KeptMention[]): string => kept.map(({ id }) => id).join(' ');
const written = (kept: readonly KeptMention[], note = text): string => {
  const out = writeNote(note, [], { mentions: kept });
  assert.ok(out.ok);
  return out.text;
};

describe('decisions about mentions', () => {
  it('are kept in the order of the text, each with an id of its own', () => {
    let kept = keepMention([], text, fund, 'edited');
    kept = keepMention(kept, text, at('20 млн євро'), 'accepted');
    kept = keepMention(kept, text, at('Литва'), 'accepted', { by: 'Оля', on: '2026-03-05' });
    assert.equal(ids(kept), 'M03 M02 M01');
    assert.deepEqual(
      written(kept).split('---\n')[1],
      `tags: ["country/LT", "actor/org/fond-nadii"]
poruka:
  version: 1
  records: []
  mentions:
    - id: M03
      kind: country
      entity: "LT"
      evidence: {exact: "Литва", prefix: "", suffix: " передасть Україні 20 млн євро. ", start: 0}
      review: accepted
      decided: {by: "Оля", "on": "2026-03-05"}
    - id: M02
      kind: money
      amount: {min: 20000000, max: 20000000, currency: "EUR"}
      evidence: {exact: "20 млн євро", prefix: "Литва передасть Україні ", suffix: ". Про це Литва домовилася з Фонд", start: 24}
      review: accepted
    - id: M01
      kind: actor
      entity: "org:fond-nadii"
      name: "Фонд Надії"
      evidence: {exact: "Фондом Надії", prefix: "євро. Про це Литва домовилася з ", suffix: ".\\n", start: 63}
      review: edited
`,
    );
  });

  it('a second decision at the same place takes the place of the first, with its id and what the person wrote there', () => {
    const [first] = keepMention([], text, at('Литва'), 'accepted');
    assert.ok(first);
    const mine = { ...first, extra: { note: 'моє' } };
    const kept = rejectMention([mine], text, at('Литва'), 'here');
    assert.deepEqual(kept, [{ ...mine, review: 'rejected' }]);
    assert.deepEqual(takeBackMention(kept, 'M01'), []);
  });

  it('of two kinds at one place both stay', () => {
    const kept = keepMention(
      keepMention([], text, at('Литва'), 'accepted'),
      text,
      { ...at('Литва'), kind: 'actor' },
      'edited',
    );
    assert.equal(ids(kept), 'M01 M02');
  });

  it('hold through another edit of the text, and a rejected one gives no tag', () => {
    const kept = rejectMention(keepMention([], text, fund, 'edited'), text, at('Литва', 1), 'here');
    const note = readNote(written(kept, `${text}Ще рядок.\n`));
    assert.deepEqual(note.mentions, kept);
    assert.deepEqual(tagsOf([], undefined, note.mentions), ['actor/org/fond-nadii']);
    const later = `Новий абзац.\n\n${text}`;
    const places = note.mentions.map((one) => mentionPlace(later, one).span);
    assert.deepEqual(
      places.map((span) => span && later.slice(span.start, span.end)),
      ['Литва', 'Фондом Надії'],
    );
    assert.equal(places[0]?.start, later.lastIndexOf('Литва'));
  });

  it('a sum whose figure was changed is not found by itself', () => {
    const [kept] = keepMention([], text, at('20 млн євро'), 'accepted');
    assert.ok(kept);
    assert.equal(mentionPlace(text.replace('20 млн', '30 млн'), kept).state, 'needs-review');
  });

  it('a note that keeps none is read and written as before', () => {
    const old = writeNote('---\ntitle: Так\n---\nТекст.\n', [norway]);
    assert.ok(old.ok);
    assert.ok(!old.text.includes('mentions'));
    const again = writeNote(old.text, [norway], { mentions: [] });
    assert.ok(again.ok);
    assert.equal(again.text, old.text);
  });

  it('what cannot be read stays, and is said', () => {
    const note = `---
poruka:
  records: []
  mentions:
    - {id: M01, kind: бог, entity: "UA"}
    - id: M02
      kind: country
      entity: NO
      amount: багато
      mine: так
---
${text}`;
    const read = readNote(note);
    assert.deepEqual(
      read.problems.map(({ code, detail }) => `${code} ${detail}`),
      ['record.unreadable M01', 'record.key amount'],
    );
    assert.deepEqual(read.mentions, [
      {
        id: 'M02',
        kind: 'country',
        entity: 'NO',
        evidence: { exact: '', prefix: '', suffix: '', start: 0 },
        review: 'accepted',
        extra: { amount: 'багато', mine: 'так' },
      },
    ]);
    const out = writeNote(note, [], {
      mentions: keepMention(
        read.mentions,
        note,
        { ...fund, span: { start: note.indexOf('Фондом'), end: note.indexOf('Фондом') + 12 } },
        'edited',
      ),
    });
    assert.ok(out.ok);
    for (const line of note.split('\n')) assert.ok(out.text.includes(line), line);
    assert.equal(readNote('---\nporuka:\n  mentions: так\n---\n').problems[0]?.code, 'poruka.mentions');
  });
});

describe('rejected mentions', () => {
  const rejected = (kept: readonly KeptMention[]): readonly string[] =>
    [...rejectedMentions(kept, text, mentions)].map(({ text: words, start: place }) => `${words} ${place}`);

  it('here: that one and no other', () =>
    assert.deepEqual(rejected(rejectMention([], text, at('Литва', 1), 'here')), [
      `Литва ${text.lastIndexOf('Литва')}`,
    ]));
  it('in this note: wherever the name stands', () =>
    assert.deepEqual(rejected(rejectMention([], text, at('Литва'), 'note')), [
      'Литва 0',
      `Литва ${text.lastIndexOf('Литва')}`,
    ]));
  it('not another that is spelled alike, nor another sum', () => {
    const two = 'Іран і Ірак не сплатили ні 20 млн євро, ні 25 млн євро. Іран мовчить.';
    const all = analyze(two, { id: 'a' }).mentions;
    const gone = (words: string): readonly string[] => {
      const what = pointedAt(all.find((one) => one.text === words) ?? found('Литва'));
      return [...rejectedMentions(rejectMention([], two, what ?? fund, 'note'), two, all)].map((one) => one.text);
    };
    assert.deepEqual(gone('Іран'), ['Іран', 'Іран']);
    assert.deepEqual(gone('20 млн євро'), ['20 млн євро']);
  });
  it('not of another kind, and none of what is kept', () => {
    assert.deepEqual(rejected(rejectMention([], text, { ...at('Литва'), kind: 'actor' }, 'note')), []);
    assert.deepEqual(rejected(keepMention([], text, at('Литва'), 'accepted')), []);
  });
});

describe('the same name in another case', () => {
  const yes: readonly (readonly [string, string])[] = [
    ['Вашингтон', 'Вашингтоном'],
    ['Чад', 'Чаду'],
    ['Прага', 'Празі'],
    ['США', 'США'],
    ['Фонд «Надія»', 'Фондові "Надія"'],
    ['Об’єднані Нації', "Об'єднаних Націй"],
  ];
  const not: readonly (readonly [string, string])[] = [
    ['США', 'Сполучені Штати'],
    ['Литва', 'Латвія'],
    ['Фонд', 'Фонд Надії'],
    ['Словенія', 'Словаччина'],
  ];
  for (const [a, b] of yes) it(`${a} · ${b}`, () => assert.ok(sameName(a, b) && sameName(b, a)));
  for (const [a, b] of not) it(`not ${a} · ${b}`, () => assert.ok(!sameName(a, b) && !sameName(b, a)));
});
