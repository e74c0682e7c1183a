/** The rows of states: complete, without collisions, readable as written, and every form of them is found in a sentence. */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../src/text/read.ts';
import { fold } from '../../src/text/fold.ts';
import { allCountries, homographForms, type Sense, sensesOf } from '../../src/uk/country-forms.ts';
import { models } from '../../src/uk/declension.ts';
import { countries } from '../../src/uk/lexicon/countries.ts';
import { otherNames, prefixed, smallAbbreviations, smallToo } from '../../src/uk/lexicon/country-guards.ts';
import { territories } from '../../src/uk/lexicon/territories.ts';
import { country } from '../../src/uk/rules/country.ts';

/** Members of the United Nations, ISO 3166-1 alpha-2. */
const UN =
  `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ
DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU
MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY
TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW`.split(/\s+/);

/** Forms that two states share in the language itself. */
const SHARED: Readonly<Record<string, string>> = {};

const CASES = 'ngdailv';
const FORMS = join(import.meta.dirname, 'forms.txt');

/** «PL Польща: Польща n | Польщі gdl | …», a line for each kind of word of a state. */
function listing(): string {
  const order = (cases: string): string => [...cases].sort((a, b) => CASES.indexOf(a) - CASES.indexOf(b)).join('');
  const line = (id: string, style: Sense['style'], senses: readonly Sense[]): string =>
    `${id} ${style}: ${senses.map((one) => `${one.text} ${order(one.cases)}${one.number === 'pl' ? '+' : one.number === null ? '±' : ''}`).join(' | ')}`;
  return `${allCountries
    .flatMap((row) => {
      const senses = sensesOf(row);
      return (['name', 'abbreviation', 'adjective', 'demonym'] as const)
        .map((style) => [style, senses.filter((one) => one.style === style)] as const)
        .filter(([, found]) => found.length > 0)
        .map(([style, found]) => line(row.id, style, found));
    })
    .join('\n')}\n`;
}

const none: ReadonlySet<string> = new Set();
const abbreviations = { neverFinal: none, maybeFinal: none, beforeNumber: none, joins: () => false };

/** The spans of that state in the text, as the rule gives them. */
function finds(text: string, at: string): readonly string[] {
  const document = read(text, { date: null, outlet: null, abbreviations });
  return document.tokens.flatMap((_, i) =>
    country.find(document, i).flatMap((m) => (m.kind === 'country' && m.iso === at ? [m.text] : [])),
  );
}

describe('the lexicon of countries', () => {
  it('has all members of the United Nations, and Kosovo, Taiwan, Palestine, the Vatican', () => {
    const have = new Set(countries.map((row) => row.id));
    assert.equal(new Set(UN).size, 193);
    assert.deepEqual(
      [...UN, 'XK', 'TW', 'PS', 'VA'].filter((id) => !have.has(id)),
      [],
    );
    assert.equal(have.size, 197);
  });

  it('has a row once, and a territory is no state', () => {
    const ids = allCountries.map((row) => row.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(territories.length >= 45);
    for (const row of allCountries) assert.match(row.id, /^[A-Z]{2}$/);
    assert.ok(!ids.includes('EU') && !ids.includes('SU'));
  });

  it('knows the codes that the guards name', () => {
    const have = new Set(allCountries.map((row) => row.id));
    assert.deepEqual(
      [...prefixed, ...smallToo].filter((id) => !have.has(id)),
      [],
    );
  });

  it('names model words that exist, one for each word', () => {
    const rows = [
      ...allCountries
        .flatMap((row) => [row, ...(row.also ?? []), ...(row.capitals ?? [])])
        .map((one) => [one.name, one.like] as const),
      ...otherNames,
    ];
    for (const [name, like] of rows) {
      if (like === undefined) continue;
      assert.equal(like.split(' ').length, name.split(' ').length, name);
      for (const word of like.split(/[ -]/)) assert.ok(models.has(word), `${name}: there is no model «${word}»`);
    }
  });

  it('has no form that two states share', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const row of allCountries) {
      for (const sense of sensesOf(row)) {
        const key = fold(sense.text);
        const other = owner.get(key);
        if (other && other !== row.id && SHARED[key] === undefined) clashes.push(`${sense.text}: ${other}, ${row.id}`);
        owner.set(key, row.id);
      }
    }
    assert.deepEqual(clashes, []);
  });

  it('has no Latin letter in a Cyrillic word and one kind of apostrophe', () => {
    for (const row of allCountries) {
      for (const { text } of sensesOf(row)) {
        assert.doesNotMatch(text, /[a-z]/i, text);
        assert.doesNotMatch(text, /[’ʼ`]/, text);
      }
    }
  });

  it('gives every form its cases', () => {
    for (const row of allCountries) {
      for (const sense of sensesOf(row)) assert.match(sense.cases, /^[ngdailv]+$/, `${row.id} ${sense.text}`);
    }
  });

  it('agrees with the Ukrainian names that the platform knows, as far as it knows them', () => {
    const names = new Intl.DisplayNames('uk', { type: 'region' });
    const unknown = countries.filter(({ id }) => {
      const name = names.of(id)?.replace(/ \(.*\)$/, '');
      // «Конго – Кіншаса» and the like are labels of a menu, not names
      if (name === undefined || name === id || / [–-] |і Герцоговина/.test(name)) return false;
      return finds(`Це ${name}.`, id).length === 0;
    });
    assert.deepEqual(
      unknown.map((row) => row.id),
      [],
    );
  });

  it('finds every form of a name as written, in capitals and with any apostrophe', () => {
    const missed: string[] = [];
    for (const row of allCountries) {
      for (const { style, text } of sensesOf(row)) {
        if (style === 'demonym' || style === 'abbreviation') continue;
        const apostrophes = text.includes("'") ? ['’', 'ʼ', '`'].map((mark) => text.replace("'", mark)) : [];
        for (const written of [text, text.toUpperCase(), ...apostrophes]) {
          // an adjective stands before a noun, lest it be a language
          const sentence = style === 'adjective' ? `Учора ${written} «Маяк» зник.` : `Учора ${written} — у новинах.`;
          if (!finds(sentence, row.id).includes(written)) missed.push(`${row.id} ${written}`);
        }
      }
    }
    assert.deepEqual(missed, []);
  });

  it('finds every demonym small and every abbreviation as written', () => {
    const missed: string[] = [];
    for (const row of allCountries) {
      for (const { style, text } of sensesOf(row)) {
        if (style !== 'demonym' && style !== 'abbreviation') continue;
        if (!finds(`Учора ${text} згадали.`, row.id).includes(text)) missed.push(`${row.id} ${text}`);
      }
    }
    assert.deepEqual(missed, []);
  });

  it('does not find names in small letters, save where news writes them so', () => {
    for (const row of countries) {
      if (smallToo.has(row.id) || smallAbbreviations.has(row.name) || row.name.includes(' ')) continue;
      const name = row.name.toLowerCase();
      assert.deepEqual(finds(`Учора ${name} не дзвонили.`, row.id), [], name);
    }
  });

  it('lists homographs that are forms of states', () => {
    const forms = new Set(allCountries.flatMap((row) => sensesOf(row).map((sense) => fold(sense.text))));
    assert.deepEqual(
      [...homographForms.keys()].filter((key) => !forms.has(key)),
      [],
    );
  });

  it('declines as test/uk/forms.txt says (UPDATE=1 writes it anew)', () => {
    if (process.env.UPDATE) writeFileSync(FORMS, listing());
    assert.equal(listing(), readFileSync(FORMS, 'utf8'));
  });
});
