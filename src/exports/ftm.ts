/**
 * Notes → FollowTheMoney entities, one a line, for Aleph: the articles, the parties, where they are mentioned, and who commits what to
 * whom. What is promised is a link or an event and never a payment: only a sum that is reported as given, between two parties, is one.
 */
import { isGroup, isState } from '../model/ids.ts';
import type { Entity } from '../model/entity.ts';
import { branchOf } from '../model/statement.ts';
import type { Row } from '../register/index.ts';
import { sumsOf } from '../register/ledger.ts';
import { nameOfParty } from '../views/names.ts';
import { headline, ofRow } from '../views/told.ts';
import type { ExportOptions, Notes, Tagged } from './formats.ts';
import { dateOf, pathOf, reviewOf, shownRows } from './rows.ts';

type Value = string | number | null | undefined;
type Values = Readonly<Record<string, Value | readonly string[]>>;

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Letters, digits, dots and hyphens only: other marks are written by their codes, so that two ids never become one. */
const idOf = (...parts: readonly string[]): string =>
  `${parts.map((part) => part.replace(/[^0-9A-Za-z]/gu, (mark) => `.${mark.codePointAt(0)?.toString(16)}.`)).join('-')}-p`;

const entity = (id: string, schema: string, values: Values): FtmEntity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const list = (Array.isArray(value) ? value : [value]).filter(
        (one) => one !== null && one !== undefined && one !== '',
      );
      return list.length > 0 ? [[key, list.map(String)]] : [];
    }),
  ),
});

const SCHEMA: Readonly<Record<Entity['type'], string>> = {
  country: 'PublicBody',
  person: 'Person',
  org: 'Organization',
  intl_org: 'Organization',
  media: 'Organization',
  group: 'LegalEntity',
};

function typeOf(id: string, found: Entity | undefined): Entity['type'] {
  if (found) return found.type;
  if (isState(id)) return 'country';
  if (id.startsWith('person:')) return 'person';
  if (isGroup(id)) return 'group';
  return /^[A-Z]/.test(id) ? 'intl_org' : 'org';
}

const partyId = (id: string): string => idOf('party', id);

function party(id: string, note: Tagged, { words, known }: ExportOptions): FtmEntity {
  const found = note.analysis?.entities.find((one) => one.id === id);
  const state = found?.country ?? (isState(id) ? id : null);
  return entity(partyId(id), SCHEMA[typeOf(id, found)], {
    name: nameOfParty(id, note.analysis, words, known),
    country: state?.toLowerCase(),
  });
}

function* commitment(row: Row, document: string, options: ExportOptions): Generator<FtmEntity> {
  const { record, note } = row;
  const { by = [], for: whom = [], stage } = record;
  const told = {
    date: dateOf(note),
    sourceUrl: note.meta.url,
    publisher: note.meta.outlet,
    recordId: `${pathOf(note, options)}#${record.id}`,
    summary: record.evidence.exact,
    description: `${headline(ofRow(row), options)} (${options.words.label('review', reviewOf(row))})`,
  };
  const id = idOf('commitment', pathOf(note, options), record.id);
  const pairs = by.flatMap((giver) => whom.filter((other) => other !== giver).map((other) => [giver, other] as const));
  if (pairs.length === 0) {
    yield entity(id, 'Event', {
      ...told,
      name: headline(ofRow(row), options),
      involved: [...by, ...whom].map(partyId),
      proof: document,
    });
    return;
  }
  const [sum, ...more] = sumsOf(record);
  const isPaid =
    stage === 'fulfilled' && pairs.length === 1 && sum && more.length === 0 && sum.min !== null && sum.min === sum.max;
  for (const [giver, other] of pairs) {
    const pair = pairs.length === 1 ? id : idOf('commitment', pathOf(note, options), record.id, giver, other);
    if (isPaid)
      yield entity(pair, 'Payment', {
        ...told,
        payer: partyId(giver),
        beneficiary: partyId(other),
        amount: sum.min,
        currency: sum.currency,
        programme: record.programme,
        purpose: record.theme && options.words.label('theme', record.theme),
      });
    else
      yield entity(pair, 'UnknownLink', {
        ...told,
        subject: partyId(giver),
        object: partyId(other),
        role: options.words.label('act', record.act),
        status: stage && options.words.label('stage', stage),
      });
  }
}

function* entitiesOf(note: Tagged, options: ExportOptions): Generator<FtmEntity> {
  const path = pathOf(note, options);
  const document = idOf('note', path);
  yield entity(document, 'Article', {
    fileName: path,
    title: note.title,
    publishedAt: note.meta.date,
    publisher: note.meta.outlet,
    sourceUrl: note.meta.url,
    generator: `Poruka ${options.generator.version} ${options.generator.lexicon}`,
    language: 'ukr',
  });
  const rows = shownRows(note, options).filter(
    ({ record }) => branchOf(record.act, record.polarity) === 'commitments' && record.sameAs === undefined,
  );
  const parties = new Set(rows.flatMap(({ record }) => [...(record.by ?? []), ...(record.for ?? [])]));
  for (const { id } of note.analysis?.entities ?? []) parties.add(id);
  for (const id of parties) yield party(id, note, options);
  for (const { id, type, country, name } of note.analysis?.entities ?? [])
    yield entity(idOf('mention', path, id), 'Mention', {
      document,
      name,
      resolved: partyId(id),
      detectedSchema: SCHEMA[type],
      contextCountry: country?.toLowerCase(),
    });
  for (const row of rows) yield* commitment(row, document, options);
}

/** A party is told once, as the first note names it. */
export async function* ftm(notes: Notes, options: ExportOptions): AsyncGenerator<string> {
  const told = new Set<string>();
  for await (const note of notes) {
    const lines: string[] = [];
    for (const one of entitiesOf(note, options)) {
      if (one.id.startsWith('party-') && told.has(one.id)) continue;
      told.add(one.id);
      lines.push(`${JSON.stringify(one)}\n`);
    }
    yield lines.join('');
  }
}
