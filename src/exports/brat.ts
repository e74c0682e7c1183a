/**
 * Notes → brat standoff in an archive (ZIP): for each note its text and its annotations, and one annotation.conf for all. Offsets are
 * code points of the text beside them; a span over several lines is one of several fragments, as brat has it.
 */
import type { Mention } from '../model/mention.ts';
import { ACTS, STAGES } from '../model/statement.ts';
import { REVIEWS } from '../model/note.ts';
import type { Row } from '../register/index.ts';
import { overlaps, type Span } from '../model/document.ts';
import { plain } from '../notes/record.ts';
import { type CodePoints, codePoints } from '../text/code-points.ts';
import type { ExportOptions, Notes, Tagged } from './formats.ts';
import { idOf } from '../model/mention.ts';
import { pathOf, reviewOf, shownRows } from './rows.ts';
import { type Packed, uniqueNames, zipped } from './zip.ts';

/** «delivery_report» → DeliveryReport. */
const camel = (name: string): string => name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const ENTITIES = [
  'Country',
  'Person',
  'Role',
  'Org',
  'IntlOrg',
  'Media',
  'Group',
  'Pronoun',
  'Money',
  'Programme',
  'Treaty',
  'Date',
];
const PARTIES = 'Country|Person|Role|Org|IntlOrg|Media|Group|Pronoun';

const CONF = `[entities]
${ENTITIES.join('\n')}

[relations]

[events]
${ACTS.map((act) => `${camel(act)}\tBy*:${PARTIES}, For*:${PARTIES}, Amount*:Money`).join('\n')}

[attributes]
Stage\tArg:<EVENT>, Value:${STAGES.join('|')}
Review\tArg:<EVENT>, Value:${[...REVIEWS, 'suggestion'].join('|')}
Nested\tArg:<ENTITY>
`;

const typeOf = (mention: Mention): string => camel(mention.kind === 'actor' ? mention.type : mention.kind);

/** Line ends part a span into fragments, whose texts are joined by a space. */
function fragments(text: string, { start, end }: Span): readonly Span[] {
  const out: Span[] = [];
  for (const { index, 0: piece } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) out.push({ start: start + index + lead, end: start + index + lead + length });
  }
  return out;
}

function bound(id: string, type: string, span: Span, text: string, points: CodePoints): string | null {
  const pieces = fragments(text, span);
  if (pieces.length === 0) return null;
  const places = pieces.map(({ start, end }) => `${points.of(start)} ${points.of(end)}`).join(';');
  return `${id}\t${type} ${places}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}\n`;
}

const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

/** Mentions inside the sentence that name a party of it, the first of each. */
function argumentsOf({ record, span, statement }: Row, mentions: readonly Mention[]): readonly string[] {
  if (!span) return [];
  const inside = mentions.flatMap((mention, i) => (overlaps(mention, span) ? [{ mention, i }] : []));
  const named = (role: string, ids: readonly string[] = []): readonly string[] =>
    ids.flatMap((id) => {
      const found = inside.find(({ mention }) => idOf(mention) === id);
      return found ? [`${role}:T${found.i + 1}`] : [];
    });
  const sums = (statement?.amounts ?? []).flatMap(({ mention }) =>
    mention !== null && mentions[mention]?.kind === 'money' ? [`Amount:T${mention + 1}`] : [],
  );
  return [...named('By', record.by), ...named('For', record.for), ...new Set(sums)];
}

/** The same argument twice gets a number: By, By2. */
function numbered(given: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return given.map((one) => {
    const [role = '', place = ''] = one.split(':');
    const n = (seen.get(role) ?? 0) + 1;
    seen.set(role, n);
    return `${role}${n > 1 ? n : ''}:${place}`;
  });
}

export function standoff(note: Tagged, options: ExportOptions): string {
  const { text } = note;
  const mentions = note.analysis?.mentions ?? [];
  const points = codePoints(text);
  const out: string[] = [];
  let notes = 0;
  let attributes = 0;
  const attribute = (name: string, of: string, value = ''): void => {
    attributes += 1;
    out.push(`A${attributes}\t${name} ${of}${value && ` ${value}`}\n`);
  };
  const remark = (of: string, about: string): void => {
    notes += 1;
    out.push(`#${notes}\tAnnotatorNotes ${of}\t${oneLine(about)}\n`);
  };
  for (const [i, mention] of mentions.entries()) {
    const line = bound(`T${i + 1}`, typeOf(mention), mention, text, points);
    if (!line) continue;
    out.push(line);
    if (mention.nested) attribute('Nested', `T${i + 1}`);
    const id = idOf(mention);
    if (id) remark(`T${i + 1}`, id);
  }
  let events = 0;
  for (const row of shownRows(note, options)) {
    const { record, span } = row;
    const trigger = `T${mentions.length + events + 1}`;
    const line = span && bound(trigger, camel(record.act), span, text, points);
    if (!line) continue;
    events += 1;
    const event = `E${events}`;
    const given = numbered(argumentsOf(row, mentions));
    out.push(line, `${event}\t${[`${camel(record.act)}:${trigger}`, ...given].join(' ')}\n`);
    if (record.stage) attribute('Stage', event, record.stage);
    attribute('Review', event, reviewOf(row));
    remark(event, JSON.stringify(plain(record)));
  }
  return out.join('');
}

export async function* bratFiles(notes: Notes, options: ExportOptions): AsyncGenerator<Packed> {
  const nameOf = uniqueNames();
  yield { name: 'annotation.conf', text: CONF };
  for await (const note of notes) {
    const name = nameOf(pathOf(note, options).replace(/\.(?:md|markdown|txt)$/i, ''));
    yield { name: `${name}.txt`, text: note.text };
    yield { name: `${name}.ann`, text: standoff(note, options) };
  }
}

export const brat = (notes: Notes, options: ExportOptions): AsyncGenerator<Uint8Array<ArrayBuffer>> =>
  zipped(bratFiles(notes, options));
