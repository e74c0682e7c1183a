/** Writing and reading a note: tables of real shapes of front matter, each with what must come out to the byte. */
import { strict as assert } from 'node:assert';
import type { NoteRecord } from '../../src/model/note.ts';
import { decide } from '../../src/notes/merge.ts';
import { readNote, type WriteOptions, writeNote } from '../../src/notes/note.ts';
import { need, norway, norwayLines, purl } from './samples.ts';

/** Writes, and checks what holds for every write: edits lead to the text, records come back, a second write changes nothing. */
function written(text: string, records: readonly NoteRecord[], options: WriteOptions = {}): string {
  const out = writeNote(text, records, options);
  assert.ok(
    out.ok,
    out.ok ? '' : `${out.problem.code} ${out.problem.line}:${out.problem.column} ${out.problem.detail}`,
  );
  let replayed = text;
  for (const edit of [...out.edits].reverse()) {
    replayed = replayed.slice(0, edit.start) + edit.newText + replayed.slice(edit.end);
  }
  assert.equal(replayed, out.text);
  assert.deepEqual(readNote(out.text).records, records);
  const again = writeNote(out.text, records, options);
  assert.deepEqual(again.ok && again.edits, []);
  return out.text;
}

const tagsOf = (front: string, records: readonly NoteRecord[]): string =>
  written(`---\n${front}---\nТекст.\n`, records).split('poruka:')[0]?.slice(4) ?? '';

describe('writeNote', () => {
  it('writes a new note in the layout that is documented', () => {
    assert.equal(
      written('Уряд вирішив.\n', [purl]),
      [
        '---',
        'tags: ["country/UA", "actor/group/european-partners", "actor/person/zelenskyi-volodymyr", "programme/PURL", "act/contribution_report"]',
        'poruka:',
        '  version: 1',
        '  records:',
        '    - id: R02',
        '      act: contribution_report',
        '      stage: pledged',
        '      by: ["group:european-partners"]',
        '      for: ["UA"]',
        '      programme: PURL',
        '      amounts:',
        '        - {min: 1500000000, max: 1500000000, currency: "USD", basis: total, raw: "$1,5 млрд"}',
        '      speaker: "person:zelenskyi-volodymyr"',
        '      evidence: {exact: "європейські партнери зібрали для PURL $1,5 млрд", prefix: "Надвечір Зеленський нагадав, що ", suffix: ", і подякував урядам цих держав.", start: 1234}',
        '      review: auto',
        '---',
        'Уряд вирішив.',
        '',
      ].join('\n'),
    );
  });

  it('keeps the byte order mark first and the line ends of the text', () => {
    assert.equal(
      written('\uFEFFРядок.\r\n', [need]),
      '\uFEFF---\r\ntags: ["country/UA", "act/need"]\r\nporuka:\r\n  version: 1\r\n  records:\r\n    - id: R03\r\n      act: need\r\n      requester: ["UA"]\r\n      evidence: {exact: "нам потрібно", prefix: "", suffix: "", start: 77}\r\n      review: auto\r\n---\r\nРядок.\r\n',
    );
  });

  it('fills the front matter of a new note', () => {
    const meta = { title: 'Осло: «так»', outlet: 'УНІАН', url: 'https://example.org/a', date: '2026-03-05' };
    const text = written('Рядок.', [], { meta });
    assert.equal(
      text,
      '---\ntitle: "Осло: «так»"\noutlet: "УНІАН"\nurl: "https://example.org/a"\ndate: "2026-03-05"\n---\nРядок.',
    );
    assert.deepEqual(readNote(text).meta, meta);
  });

  it('writes nothing when there is nothing to write', () => {
    for (const text of ['', 'Рядок.', '---\n---\n', '---\ntitle: Так\n---\nРядок.', '\uFEFF']) {
      assert.equal(written(text, []), text);
    }
  });

  const shapes: Readonly<Record<string, string>> = {
    'comments, odd spaces, anchors, another order':
      '---\n# моє\nlist:   [a,  b]   # так\nbase: &b {x: 0x1F}\ncopy: *b\ntitle:    "Ні"\n\n# кінець\n---\nТекст\n---\nще\n',
    CRLF: '---\r\ntitle: Так\r\nnested:\r\n    deep: 1\r\n---\r\nТекст\r\n',
    'mixed ends': '---\r\ntitle: Так\nother: 1\r\n---\nТекст\r\nдалі\n',
    BOM: '\uFEFF---\ntitle: Так\n---\nТекст',
    'no newline at the end': '---\ntitle: Так\n---',
    'end marked by dots': '---\ntitle: Так\n...\nТекст\n',
    'nothing inside': '---\n---\nТекст\n',
    'a comment inside': '---\n# порожньо\n---\nТекст\n',
    'indented root': '---\n  title: Так\n  tags:\n  - a\n---\nТекст\n',
    'block scalar last': '---\nabout: |+\n  рядок\n\n---\nТекст\n',
    'null last': '---\ntitle:\n---\nТекст\n',
    'quoted and Ukrainian keys': '---\n"назва": так\nджерело: УНІАН\n---\nТекст\n',
    'trailing spaces after the marks': '---  \ntitle: a\n---\t\nТекст\n',
  };
  for (const [name, text] of Object.entries(shapes)) {
    it(`changes no other byte: ${name}`, () => {
      const out = written(text, [norway, purl]);
      const lines = (whole: string): string[] => whole.split(/(?<=\n)/);
      const rest = lines(out);
      for (const line of lines(text)) {
        const at = rest.indexOf(line);
        assert.ok(at >= 0, JSON.stringify(line));
        rest.splice(at, 1);
      }
      assert.match(
        rest
          .join('')
          .trim()
          .replace(/^- "?country[\s\S]*?(?=poruka)/, ''),
        /^(?:tags: |poruka:|- )/,
      );
      // what is ours can be taken out again
      assert.equal(readNote(written(out, [])).records.length, 0);
    });
  }

  describe('tags', () => {
    const yes: readonly (readonly [string, string])[] = [
      ['', 'tags: ["country/UA", "act/need"]\n'],
      ['tags: []\n', 'tags: ["country/UA", "act/need"]\n'],
      ['tags: [ ] # мої\n', 'tags: ["country/UA", "act/need" ] # мої\n'],
      ['tags: # мої\n', 'tags: ["country/UA", "act/need"] # мої\n'],
      ['tags: [новини,  "допомога"]\n', 'tags: [новини,  "допомога",  "country/UA",  "act/need"]\n'],
      ["tags: ['a']\n", "tags: ['a', 'country/UA', 'act/need']\n"],
      ['tags: [a]\n', 'tags: [a, country/UA, act/need]\n'],
      ['tags: [\n  a,\n  b,\n]\n', 'tags: [\n  a,\n  b,\n  country/UA,\n  act/need,\n]\n'],
      ['tags:\n- a\n- b # c\n# d\nx: 1\n', 'tags:\n- a\n- b # c\n- country/UA\n- act/need\n# d\nx: 1\n'],
      ['tags:\n    - "a"\n', 'tags:\n    - "a"\n    - "country/UA"\n    - "act/need"\n'],
      ['tags: [country/UA, act/need, a]\n', 'tags: [country/UA, act/need, a]\n'],
      ['tags: новини, допомога\n', 'tags: новини, допомога\n'],
      ['tags: &t [a]\nmore: *t\n', 'tags: &t [a]\nmore: *t\n'],
    ];
    for (const [before, after] of yes) {
      it(JSON.stringify(before), () => assert.equal(tagsOf(before, [need]), after));
    }

    it('says that a list which is a string was left alone', () => {
      const out = writeNote('---\ntags: новини\n---\n', [need]);
      assert.deepEqual(
        out.ok && out.problems.map(({ code, severity, line, column }) => [code, severity, line, column]),
        [['tags.not-a-list', 'note', 2, 1]],
      );
    });

    it('takes back what its records implied, never what the analyst wrote', () => {
      for (const list of [
        'tags: [моє, country/PL, act/pledge]\n',
        'tags:\n  - моє\n  - country/PL # ні\n',
        'tags: []\n',
      ]) {
        const text = `---\n${list}---\nТекст.\n`;
        const both = written(text, [purl, need]);
        const one = written(both, [need]);
        assert.deepEqual(readNote(one).tags, [...readNote(text).tags, 'country/UA', 'act/need']);
        assert.deepEqual(readNote(written(one, [])).tags, readNote(text).tags);
      }
    });

    it('keeps a comment beside an entry that goes', () => {
      const text = written('---\ntags:\n  - a\n---\n', [need]).replace('- act/need', '- act/need # чому?');
      assert.match(written(text, []), /^---\ntags:\n {2}- a\n {2}# чому\?\nporuka:/);
    });

    it('leaves tags alone when asked to', () => {
      assert.doesNotMatch(written('Текст', [need], { tags: false }), /tags/);
    });

    it('writes another key and other prefixes when they are set, and takes those back', () => {
      const style = { key: 'keywords', country: 'країна/', actor: null, programme: '', act: null };
      const text = '---\ntags: [моє]\nkeywords:\n  - своє\n---\n';
      const out = written(text, [purl], { tags: style });
      assert.ok(out.startsWith('---\ntags: [моє]\nkeywords:\n  - своє\n  - країна/UA\n  - PURL\nporuka:\n'), out);
      assert.ok(written(out, [], { tags: style }).startsWith(`${text.slice(0, -4)}poruka:`));
    });

    it('gives no tags for what was rejected', () => {
      const records = decide([purl, need], 'R02', 'rejected');
      assert.deepEqual(readNote(written('Текст', records)).tags, ['country/UA', 'act/need']);
    });
  });

  describe('records', () => {
    const block = (lines: readonly string[]): string =>
      ['---', 'poruka:', '  version: 1', '  records:', ...lines, '---', 'Текст', ''].join('\n');
    const plainTags = { tags: false };

    it('quotes what YAML 1.1 would read otherwise', () => {
      const text = written('', [
        { ...norway, id: 'NO', programme: 'on', stage: 'ready', theme: '2026-01-01', partOf: '12' },
      ]);
      assert.match(
        text,
        /id: "NO"\n[\s\S]*by: \["NO"\]\n[\s\S]*theme: "2026-01-01"\n\s+programme: "on"\n[\s\S]*partOf: "12"\n/,
      );
    });

    it('changes one key when one key changes, comments included', () => {
      const lines = norwayLines.map((line) => line.replace('act: pledge', 'act: pledge   # точно?'));
      const text = block(['    # про Осло', ...lines, '    # далі']);
      const record = { ...norway, review: 'edited' as const };
      assert.equal(written(text, [record], plainTags), text.replace('review: accepted', 'review: edited'));
    });

    it('keeps the lines of records that did not change, whatever their style', () => {
      const own = [
        '    -   id:   "R01"      # моє',
        '        act:  pledge',
        '        by:',
        '          - NO   # Норвегія',
        '        моя нотатка: {a: 1}',
        '        review: accepted',
      ];
      const text = block(own);
      const { records } = readNote(text);
      assert.deepEqual(records[0]?.extra, { 'моя нотатка': { a: 1 } });
      assert.ok(written(text, [...records, purl], plainTags).includes(own.join('\n') + '\n'));
      assert.ok(written(text, [purl, ...records], plainTags).includes(own.join('\n') + '\n'));
    });

    it('moves a record with its comments when the order changes', () => {
      const text = written(
        block([...norwayLines.slice(0, 2), '      # тут', ...norwayLines.slice(2)]),
        [norway, purl, need],
        plainTags,
      );
      const turned = written(text, [purl, need, norway], plainTags);
      assert.equal([...turned].length, [...text].length);
      assert.equal(written(turned, [norway, purl, need], plainTags), text);
    });

    it('leaves the comments of a record that goes', () => {
      const text = block([...norwayLines.slice(0, 2), '      # перевірити', ...norwayLines.slice(2)]);
      assert.equal(
        written(text, [], plainTags),
        '---\nporuka:\n  version: 1\n  records: []\n    # перевірити\n---\nТекст\n',
      );
    });

    it('rejects compactly, keeping what a person added', () => {
      const text = block([...norwayLines, '      note: моє']);
      const records = decide(readNote(text).records, 'R01', 'rejected');
      assert.equal(
        written(text, records, plainTags),
        block([
          norwayLines[0] ?? '',
          norwayLines[1] ?? '',
          norwayLines[7] ?? '',
          '      review: rejected',
          '      note: моє',
        ]),
      );
    });

    it('never touches an entry that it cannot read, and never gives its id to another', () => {
      const broken = ['    - id: R02', '      act: обіцянка', '    - просто рядок'];
      const text = block(broken);
      assert.deepEqual(
        readNote(text).problems.map(({ code, line, column, detail }) => [code, line, column, detail]),
        [
          ['record.unreadable', 5, 7, 'R02'],
          ['record.unreadable', 7, 7, ''],
        ],
      );
      const out = writeNote(text, [purl], plainTags);
      assert.ok(out.ok && out.text.includes(broken.join('\n')));
      assert.deepEqual(out.ok && readNote(out.text).records.map(({ id }) => id), ['R03']);
    });

    it('an entry with a list for a key is one that it cannot read, however deep they stand in each other', () => {
      const broken = ['    - id: R02', '      act: need', '      note:', `        ${'? '.repeat(200)}a`];
      const text = block(broken);
      assert.deepEqual(
        readNote(text).problems.map(({ code, line }) => [code, line]),
        [['record.unreadable', 5]],
      );
      const out = writeNote(text, [purl], plainTags);
      assert.ok(out.ok && out.text.includes(broken.join('\n')));
    });

    it('keeps a value of ours that it cannot read, and says where', () => {
      const text = block(['    - id: R1', '      act: pledge', '      stage: колись']);
      const note = readNote(text);
      assert.deepEqual(note.records[0]?.extra, { stage: 'колись' });
      assert.deepEqual(
        note.problems.map(({ code, line, column, detail }) => [code, line, column, detail]),
        [['record.key', 7, 14, 'stage']],
      );
      assert.equal(written(text, note.records, plainTags), text);
    });

    it('reads what another program made of it: nested lines, NO as a truth value', () => {
      const text = block([
        '    - id: R1',
        '      act: pledge',
        '      by:',
        '        - false',
        '      amounts:',
        '        - min: 5',
        '          max: 5',
        '          currency: NOK',
        '          basis: total',
        '          raw: 5 крон',
        '      evidence:',
        '        exact: дасть 5 крон',
        '        start: 3',
        '      review: auto',
      ]);
      const [record] = readNote(text).records;
      assert.deepEqual(record?.by, ['NO']);
      assert.deepEqual(record?.amounts?.[0], { min: 5, max: 5, currency: 'NOK', basis: 'total', raw: '5 крон' });
      assert.equal(written(text, record ? [record] : [], plainTags), text);
    });

    it('gives a copied id another, in the file too once it is saved', () => {
      const text = block([...norwayLines, ...norwayLines]);
      const { records, problems } = readNote(text);
      assert.deepEqual(
        [records.map(({ id }) => id), problems.map(({ code, line }) => [code, line])],
        [['R01', 'R02'], [['record.duplicate-id', 14]]],
      );
      const second = text.lastIndexOf('id: R01');
      assert.equal(written(text, records, plainTags), text.slice(0, second) + 'id: R02' + text.slice(second + 7));
    });

    it('takes a block in braces, an empty one, one without records', () => {
      for (const value of [
        '',
        ' {}',
        ' {version: 1, records: []}  # так',
        '\n  version: 1',
        '\n  version: 1\n  records:',
        '\n  records: []',
        '\n  моє: 1 # так',
      ]) {
        const out = written(`---\na: 1\nporuka:${value}\nb: 2\n---\n`, [norway], plainTags);
        assert.ok(
          out.includes(norwayLines.join('\n') + '\n') && out.startsWith('---\na: 1\n') && out.endsWith('b: 2\n---\n'),
          out,
        );
        assert.equal(out.includes('# так'), value.includes('# так'));
        assert.equal(out.includes('моє: 1'), value.includes('моє: 1'));
      }
    });

    it('keeps the status of the note and keys that are not ours', () => {
      const text = '---\nporuka:\n  version: 1\n  колір: синій\n---\n';
      const out = written(text, [need], { ...plainTags, status: 'tagged' });
      assert.match(out, /^---\nporuka:\n {2}version: 1\n {2}status: tagged\n {2}колір: синій\n {2}records:\n/);
      assert.equal(readNote(out).status, 'tagged');
      assert.equal(readNote(written(out, [], { status: 'reviewed' })).status, 'reviewed');
    });

    it('writes characters that the encoding lacks as escapes', () => {
      const text = written('', [{ ...need, evidence: { ...need.evidence, exact: 'ціна ≈ 5 €, 🇺🇦' } }], {
        encodes: (character) => character < '\u0500',
      });
      assert.match(text, /exact: "ціна \\u2248 5 \\u20AC, \\uD83C\\uDDFA\\uD83C\\uDDE6"/);
    });
  });
});

describe('readNote', () => {
  const meta: readonly (readonly [string, string | null, string | null, string | null])[] = [
    ['outlet: УНІАН\nurl: https://a.ua/1\ndate: 2026-03-05', 'УНІАН', 'https://a.ua/1', '2026-03-05'],
    ['source: "https://a.ua/1"\npublished: 2026-03-05T10:00:00+02:00', null, 'https://a.ua/1', '2026-03-05'],
    ['publisher: УП\nlink: http://a.ua\ncreated: 5.3.2026, 10:15', 'УП', 'http://a.ua', '2026-03-05'],
    ['site: a.ua\nsource_url: https://a.ua\ndate: учора\npublished: 2026-02-28', 'a.ua', 'https://a.ua', '2026-02-28'],
    ['date: 2026-02-30', null, null, null],
    ['date: 2026', null, null, null],
    ['outlet:\nurl: a.ua\ndate:', null, null, null],
  ];
  for (const [front, outlet, url, date] of meta) {
    it(JSON.stringify(front), () => {
      assert.deepEqual(readNote(`---\n${front}\n---\n`).meta, { title: null, outlet, url, date });
    });
  }

  it('finds no front matter between two thematic breaks', () => {
    const text = '---\nУряд ухвалив рішення, і його підписали.\n\nМіністр: так.\n\n---\nДалі.\n';
    assert.deepEqual(readNote(text).problems, []);
    assert.ok(written(text, [need]).endsWith('\n---\n' + text));
  });
});
