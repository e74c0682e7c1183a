/** Rows of `poruka.yaml` whose form is right → knowledge: what the lexicon and the other rows say against one leaves it out. */
import type { Span } from '../model/document.ts';
import {
  isInWords,
  type Ignored,
  type Knowledge,
  type OwnAlias,
  type OwnHolder,
  type OwnOrganization,
  type OwnPerson,
  type OwnProgramme,
  type Vocabulary,
} from '../model/knowledge.ts';
import type { Problem, ProblemCode } from '../model/note.ts';
import { groupBy } from '../model/sorted.ts';
import { fold } from '../text/fold.ts';
import type { Section } from './knowledge-schema.ts';
import { isoDate } from './meta.ts';

export type Fields = Readonly<Record<string, string | readonly string[] | null>>;
export type Complain = (span: Span, code: ProblemCode, detail?: string, severity?: Problem['severity']) => void;
export type Path = readonly (string | number)[];

export interface Row {
  readonly fields: Fields;
  /** Where a key's value stands; the row itself for a key that it does not have. */
  readonly at: (...path: Path) => Span;
}

const text = (fields: Fields, key: string): string | null => {
  const value = fields[key];
  return typeof value === 'string' ? value : null;
};
const said = (fields: Fields, key: string): string => text(fields, key) ?? '';
const list = (fields: Fields, key: string): readonly string[] => {
  const value = fields[key];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};
/** One of the words that the schema allows. */
const choice = <T extends string>(fields: Fields, key: string, otherwise: T): T =>
  (text(fields, key) as T | null) ?? otherwise;

const STATE = /^[A-Z]{2}$/;
const MADE = /^(?:org|person|group):[a-z0-9-]+$/;
const DOTS = /^(?:…|\.{3})$/;

/** What only the lexicon and the other rows can say of a row. */
function checks(vocabulary: Vocabulary, own: ReadonlySet<string>, complain: Complain) {
  const wrong = (span: Span, code: ProblemCode, detail: string): false => {
    complain(span, code, detail);
    return false;
  };
  const party = ({ fields, at }: Row, key: string): boolean => {
    const id = text(fields, key);
    if (id === null || vocabulary.isCountry(id) || vocabulary.isThing(id) || own.has(id) || MADE.test(id)) return true;
    return wrong(at(key), STATE.test(id) ? 'knowledge.country' : 'knowledge.unknown-id', id);
  };
  const like = ({ fields, at }: Row, name: string): boolean => {
    const models = text(fields, 'like')?.split(' ') ?? [];
    if (models.length > said(fields, name).split(' ').length)
      return wrong(at('like'), 'knowledge.words', said(fields, 'like'));
    const unknown = models.find(
      (word) => !DOTS.test(word) && !word.split('-').every((part) => vocabulary.isModel(part)),
    );
    return unknown === undefined || wrong(at('like'), 'knowledge.model', unknown);
  };
  const days = ({ fields, at }: Row): boolean => {
    const bad = ['from', 'to'].find((key) => text(fields, key) !== null && isoDate(said(fields, key)) === null);
    if (bad) return wrong(at(bad), 'knowledge.date', said(fields, bad));
    const [from, to] = [text(fields, 'from'), text(fields, 'to')];
    return from === null || to === null || from < to || wrong(at('to'), 'knowledge.dates', to);
  };
  const office = ({ fields, at }: Row): boolean => {
    const name = said(fields, 'office');
    if (isInWords(name)) return true;
    if (!vocabulary.isOffice(name)) return wrong(at('office'), 'knowledge.office', name);
    return text(fields, 'of') !== null || wrong(at(), 'knowledge.missing', 'of');
  };
  const family = ({ fields, at }: Row): boolean => {
    const part = text(fields, 'family');
    return (
      part === null ||
      ` ${said(fields, 'name')} `.includes(` ${part} `) ||
      wrong(at('family'), 'knowledge.family', part)
    );
  };
  return { party, like, days, office, family, wrong };
}

/** Rows of one thing in the order of their days; each that begins before the one before it ends is left out. */
function withoutOverlaps(rows: readonly (readonly [OwnHolder, Row])[], complain: Complain): readonly OwnHolder[] {
  const groups = groupBy(rows, ([{ office, of }]) => `${fold(office)} ${of ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const kept: OwnHolder[] = [];
    for (const [row, { at }] of group.sort(([a], [b]) => (a.from ?? '').localeCompare(b.from ?? ''))) {
      const last = kept.at(-1);
      if (last && (last.to === null || row.from === null || row.from < last.to))
        complain(at('from'), 'knowledge.overlap', last.person);
      else kept.push(row);
    }
    return kept;
  });
}

export type Rows = Readonly<Record<Section, readonly Row[]>>;

export function knowledgeOf(rows: Rows, vocabulary: Vocabulary, complain: Complain): Knowledge {
  const declared = [...rows.people, ...rows.organizations, ...rows.programmes];
  const own = new Set(declared.flatMap(({ fields }) => text(fields, 'id') ?? text(fields, 'key') ?? []));
  const { party, like, days, office, family, wrong } = checks(vocabulary, own, complain);
  const seen = new Set<string>();
  /** Named twice: by the id, or by the name from which an id is made. */
  const isNew = ({ fields, at }: Row, space: string, ...keys: readonly string[]): boolean => {
    const key = keys.find((one) => text(fields, one) !== null) ?? '';
    const id = `${space} ${key === 'id' ? said(fields, key) : fold(said(fields, key))}`;
    if (seen.has(id)) return wrong(at(key), 'knowledge.duplicate', said(fields, key));
    seen.add(id);
    return true;
  };
  const all = (...results: readonly boolean[]): boolean => results.every(Boolean);

  const people = rows.people
    .filter((row) => all(party(row, 'country'), family(row), isNew(row, 'id', 'id', 'name')))
    .map(
      ({ fields }): OwnPerson => ({
        id: text(fields, 'id'),
        name: said(fields, 'name'),
        family: text(fields, 'family'),
        gender: choice<'m' | 'f' | ''>(fields, 'gender', '') || null,
        country: text(fields, 'country'),
        office: text(fields, 'office'),
        aliases: list(fields, 'aliases'),
      }),
    );
  const organizations = rows.organizations
    .filter((row) =>
      all(party(row, 'country'), party(row, 'speaksFor'), like(row, 'name'), isNew(row, 'id', 'id', 'name')),
    )
    .map(
      ({ fields }): OwnOrganization => ({
        id: text(fields, 'id'),
        name: said(fields, 'name'),
        type: choice<OwnOrganization['type']>(fields, 'type', 'org'),
        country: text(fields, 'country'),
        speaksFor: text(fields, 'speaksFor'),
        aliases: list(fields, 'aliases'),
        like: text(fields, 'like'),
      }),
    );
  const programmes = rows.programmes
    .filter((row) => all(party(row, 'beneficiary'), like(row, 'name'), isNew(row, 'key', 'key')))
    .map(
      ({ fields }): OwnProgramme => ({
        key: said(fields, 'key'),
        name: said(fields, 'name'),
        aliases: list(fields, 'aliases'),
        beneficiary: text(fields, 'beneficiary'),
        like: text(fields, 'like'),
      }),
    );
  const holders = rows.holders
    .filter((row) => all(office(row), party(row, 'of'), days(row)))
    .map((row): readonly [OwnHolder, Row] => {
      const { fields } = row;
      const [from, to] = [text(fields, 'from'), text(fields, 'to')];
      return [
        { office: said(fields, 'office'), of: text(fields, 'of'), person: said(fields, 'person'), from, to },
        row,
      ];
    });
  const aliases = rows.aliases
    .filter((row) => all(party(row, 'means'), like(row, 'text'), isNew(row, 'text', 'text')))
    .map(
      ({ fields }): OwnAlias => ({
        text: said(fields, 'text'),
        means: said(fields, 'means'),
        like: text(fields, 'like'),
      }),
    );
  const ignore = rows.ignore.map(
    ({ fields }): Ignored => ({
      text: said(fields, 'text'),
      kind: choice<NonNullable<Ignored['kind']> | ''>(fields, 'kind', '') || null,
    }),
  );
  return { people, organizations, programmes, holders: withoutOverlaps(holders, complain), aliases, ignore };
}
