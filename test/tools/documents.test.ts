/** xmllint reads the IATI file, pandoc the report, unzip the archives, and sha256sum agrees with the manifest. */
import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iati } from '../../src/exports/iati.ts';
import { words } from '../../src/views/words/words.ts';
import { collected } from '../exports/collected.ts';
import { known, note, record, sum } from '../views/sample.ts';
import { exported, run } from './examples.ts';

/** What of IATI 2.03 we write, in the order that its schema wants. */
const DTD = `
<!ELEMENT iati-activities (iati-activity*)>
<!ATTLIST iati-activities version CDATA #FIXED "2.03">
<!ELEMENT iati-activity (iati-identifier, reporting-org, title, description+, participating-org+, activity-status,
  activity-date, recipient-country?, transaction*, document-link?, legacy-data*)>
<!ATTLIST iati-activity xml:lang CDATA #REQUIRED humanitarian (1) #IMPLIED>
<!ELEMENT iati-identifier (#PCDATA)>
<!ELEMENT reporting-org (narrative)>
<!ATTLIST reporting-org ref CDATA #REQUIRED type (90) #REQUIRED secondary-reporter (1) #REQUIRED>
<!ELEMENT narrative (#PCDATA)>
<!ATTLIST narrative xml:lang CDATA #IMPLIED>
<!ELEMENT title (narrative)>
<!ELEMENT description (narrative)>
<!ATTLIST description type (1 | 4) #IMPLIED>
<!ELEMENT participating-org (narrative)>
<!ATTLIST participating-org role (1) #REQUIRED type (10|40|90) #REQUIRED>
<!ELEMENT activity-status EMPTY>
<!ATTLIST activity-status code (1|2|3|4|5|6) #REQUIRED>
<!ELEMENT activity-date EMPTY>
<!ATTLIST activity-date type (1) #REQUIRED iso-date NMTOKEN #REQUIRED>
<!ELEMENT recipient-country EMPTY>
<!ATTLIST recipient-country code NMTOKEN #REQUIRED percentage (100) #REQUIRED>
<!ELEMENT transaction (transaction-type, transaction-date, value, description, provider-org, receiver-org?)>
<!ATTLIST transaction humanitarian (1) #IMPLIED>
<!ELEMENT transaction-type EMPTY>
<!ATTLIST transaction-type code (2|3|11|12|13) #REQUIRED>
<!ELEMENT transaction-date EMPTY>
<!ATTLIST transaction-date iso-date NMTOKEN #REQUIRED>
<!ELEMENT value (#PCDATA)>
<!ATTLIST value currency NMTOKEN #REQUIRED value-date NMTOKEN #REQUIRED>
<!ELEMENT provider-org (narrative)>
<!ATTLIST provider-org type (10|40|90) #IMPLIED>
<!ELEMENT receiver-org (narrative)>
<!ATTLIST receiver-org type (10|40|90) #IMPLIED>
<!ELEMENT document-link (title, category)>
<!ATTLIST document-link url CDATA #REQUIRED format CDATA #REQUIRED>
<!ELEMENT category EMPTY>
<!ATTLIST category code (A12) #REQUIRED>
<!ELEMENT legacy-data EMPTY>
<!ATTLIST legacy-data name NMTOKEN #REQUIRED value CDATA #REQUIRED>
`;

describe('xmllint', () => {
  const valid = (file: string, folder: string): void => {
    const dtd = join(folder, 'iati.dtd');
    writeFileSync(dtd, DTD);
    run('xmllint', ['--noout', '--nonet', '--dtdvalid', dtd, file]);
  };

  it('takes the activities of the examples, in the order of the standard', () => {
    const { folder, file, text } = exported('iati', 'xml');
    assert.ok((text().match(/<transaction>/g)?.length ?? 0) > 10);
    valid(file, folder);
  });

  it('takes whatever a note says', async () => {
    const evil = '--> ]]> <a b="&c;"> \u0000\uFFFF 😀 \uD800';
    const records = [
      record({ id: evil, counted: true, by: [`org:${evil}`], amounts: [sum(5, 5, 'USD')], programme: evil }),
    ];
    const meta = { title: evil, outlet: evil, url: `https://a.example/?${evil}`, date: '2026-02-03' };
    const notes = [
      note({ uri: `file:///${evil}`, title: evil, records, meta }),
      note({ uri: evil, records, meta: { ...meta, date: null }, analysis: null }),
    ];
    const generator = { version: evil, lexicon: evil };
    const folder = mkdtempSync(join(exported('iati', 'xml').folder, 'evil-'));
    const file = join(folder, 'evil.xml');
    writeFileSync(file, await collected(iati(notes, { words: words('uk'), known, generator })));
    valid(file, folder);
  });
});

describe('pandoc', () => {
  it('sees the headings, tables, quotes and footnotes of the report', () => {
    const { file } = exported('md', 'md');
    const tree = JSON.parse(run('pandoc', ['--from', 'markdown', '--to', 'json', file]));
    const kinds: string[] = [];
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(walk);
      else if (typeof node === 'object' && node !== null) {
        if ('t' in node) kinds.push(String(node.t));
        Object.values(node).forEach(walk);
      }
    };
    walk(tree.blocks);
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    assert.ok(count('Header') > 5 && count('Table') >= 1 && count('BlockQuote') > 20, kinds.join(' ').slice(0, 300));
    assert.equal(count('Note'), count('BlockQuote'), 'a quote without its source');
    assert.equal(count('RawInline') + count('RawBlock'), 0, 'HTML or TeX of its own');
  });
});

describe('unzip', () => {
  it('takes the archives, and the sums of the manifest are those of the notes', () => {
    for (const [format, extension] of [
      ['brat', 'zip'],
      ['zip', 'zip'],
      ['xlsx', 'xlsx'],
    ] as const)
      assert.match(run('unzip', ['-t', exported(format, extension).file]), /No errors detected/);
    const { folder, file } = exported('zip', 'zip');
    const home = mkdtempSync(join(folder, 'unzipped-'));
    run('unzip', ['-q', file, '-d', home]);
    const { notes } = JSON.parse(readFileSync(join(home, 'manifest.json'), 'utf8'));
    const sums = notes.map(({ sha256, path }: { sha256: string; path: string }) => `${sha256}  ${path}\n`).join('');
    writeFileSync(join(home, 'sums'), sums);
    assert.equal(run('sha256sum', ['--check', '--strict', 'sums'], home).match(/: OK$/gm)?.length, notes.length);
  });
});
