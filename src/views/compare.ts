/** Two taggings compared → what people read of it: each difference with both versions, how many agree, how far beyond chance. Plain text, not escaped. */
import type { Reliability } from '../compare/alpha.ts';
import type { MentionKind, RecordKind } from '../compare/kinds.ts';
import {
  type Agreement,
  agrees,
  type Compared,
  type Counts,
  type MatchedMention,
  type MatchedRecord,
} from '../compare/taggings.ts';
import type { KeptMention, NoteRecord } from '../model/note.ts';
import { brief, oneLine } from './escape.ts';
import type { Paint } from './explain.ts';
import { short } from './money.ts';
import { nameOfParty } from './names.ts';
import { places } from './line-column.ts';
import { headline, itemText, names, ofRecord, type Reader, status } from './told.ts';
import type { Words } from './words/words.ts';

export type Difference = MatchedRecord | MatchedMention;

const isRecord = (one: NoteRecord | KeptMention): one is NoteRecord => 'act' in one;

/** «Данія → Україна: 100 млн €», «Фонд Надії», «20 млн €». */
export function titleOf(one: NoteRecord | KeptMention, reader: Reader): string {
  if (isRecord(one) && one.review !== 'rejected') return oneLine(headline(ofRecord(one), reader));
  if (isRecord(one)) return `«${oneLine(one.evidence.exact)}»`;
  const { entity, name, evidence } = one;
  return oneLine(
    name ?? (entity === undefined ? evidence.exact : nameOfParty(entity, null, reader.words, reader.known)),
  );
}

/** What one side says of one kind: «Данія», «100 млн €», «обіцяно»; «нічого» when it says nothing. */
export function versionOf(kind: RecordKind | MentionKind, one: NoteRecord | KeptMention, reader: Reader): string {
  const { words } = reader;
  const value = isRecord(one) ? ofRecordKind(kind, one, reader) : ofMentionKind(kind, one, reader);
  return value === '' ? words.t('compare.nothing') : oneLine(value);
}

function ofRecordKind(kind: RecordKind | MentionKind, one: NoteRecord, reader: Reader): string {
  const { words } = reader;
  const told = ofRecord(one);
  switch (kind) {
    case 'decision':
      return words.label('review', one.review);
    case 'act':
      return status({ ...told, stage: null }, words).join(', ');
    case 'stage':
      return one.stage ? words.label('stage', one.stage) : '';
    case 'by':
      return names(told.by, told, reader);
    case 'for':
      return names(told.for, told, reader);
    case 'amounts':
      return told.amounts.map((amount) => short(amount, words)).join(' + ');
    case 'items':
      return told.items.map((item) => itemText(item, words)).join(', ');
    case 'programme':
      return one.programme ?? '';
    case 'due':
      return one.due ? words.dates(one.due.from, one.due.to) || one.due.text : '';
    case 'counted':
      return words.t(one.counted ? 'statement.counted' : 'statement.notCounted');
    default:
      return '';
  }
}

function ofMentionKind(kind: RecordKind | MentionKind, one: KeptMention, reader: Reader): string {
  const { words, known } = reader;
  if (kind === 'decision') return words.label('review', one.review);
  if (kind === 'entity') return one.entity === undefined ? '' : nameOfParty(one.entity, null, words, known);
  const { amount } = one;
  return amount ? short({ approx: false, per: null, perUnit: null, ...amount }, words) : '';
}

/** Each kind of which they say otherwise: «хто дає», «Данія ≠ Норвегія». */
export const versions = (
  { mine, theirs, differs }: Difference,
  reader: Reader,
): readonly { readonly kind: string; readonly label: string; readonly value: string }[] =>
  mine && theirs
    ? differs.map((kind) => ({
        kind,
        label: reader.words.label('compareKind', kind),
        value: `${versionOf(kind, mine, reader)} ≠ ${versionOf(kind, theirs, reader)}`,
      }))
    : [];

/** «хто дає: Данія ≠ Норвегія», one a kind; «лише в моїй»; «збігається». */
export function differsText(pair: Difference, reader: Reader): string {
  const { mine, theirs, differs } = pair;
  const { words } = reader;
  if (!mine || !theirs) return words.t(mine ? 'compare.one' : 'compare.other');
  if (differs.length === 0) return words.t('compare.same');
  return versions(pair, reader)
    .map(({ label, value }) => `${label}: ${value}`)
    .join('; ');
}

/** In the order of the text, mentions after records; what agrees is left out. */
export const differencesOf = ({ records, mentions }: Compared): readonly Difference[] => [
  ...records.filter((pair) => !agrees(pair)),
  ...mentions.filter((pair) => !agrees(pair)),
];

export function countsText({ agreed, otherwise, onlyMine, onlyTheirs }: Counts, { t, number }: Words): string {
  return [
    t('compare.agree', { n: number(agreed) }),
    t('compare.otherwise', { n: number(otherwise) }),
    t('compare.onlyMine', { n: number(onlyMine) }),
    t('compare.onlyTheirs', { n: number(onlyTheirs) }),
  ].join(' · ');
}

interface AlphaRow {
  /** Stable: `place`, a kind of records, or `mention.` and a kind of mentions. */
  readonly key: string;
  readonly label: string;
  /** «0,743»; a dash where nobody has said anything that could differ. */
  readonly alpha: string;
  /** «8 з 11». */
  readonly units: string;
}

/** Kinds of which both have said something. */
export function alphaRows({ place, records, mentions }: Agreement, { t, label, number }: Words): readonly AlphaRow[] {
  const row = (key: string, name: string, { alpha, same, units }: Reliability): AlphaRow[] =>
    units === 0
      ? []
      : [
          {
            key,
            label: label('compareKind', name),
            alpha: alpha === null ? t('compare.noVariation') : number(Math.round(alpha * 1000) / 1000),
            units: t('compare.ofUnits', { same: number(same), units: number(units) }),
          },
        ];
  return [
    ...row('place', 'place', place),
    ...Object.entries(records).flatMap(([kind, one]) => row(kind, kind, one)),
    ...Object.entries(mentions).flatMap(([kind, one]) =>
      row(`mention.${kind}`, kind === 'decision' ? 'mention' : kind, one),
    ),
  ];
}

/** A note of two folders, or the one of two files. */
export interface ComparedNote {
  readonly file: string;
  /** Mine, else theirs. */
  readonly text: string;
  readonly compared: Compared;
  /** Only one of the two has this note. */
  readonly alone: 'mine' | 'theirs' | null;
}

const SHOWN = 100;
const quote = (text: string): string => `«${brief(text, SHOWN)}»`;

function noteText({ file, text, compared, alone }: ComparedNote, reader: Reader, paint: Paint): readonly string[] {
  const { words } = reader;
  const at = places(text);
  const said = alone ? words.t(`compare.alone.${alone}`) : compared.isSameText ? '' : words.t('compare.otherText');
  const differences = differencesOf(compared);
  if (differences.length === 0 && said === '') return [];
  return [
    `${paint('bold', file)}${said ? `: ${said}` : ''}`,
    ...differences.flatMap((pair) => {
      const { mine, theirs, span } = pair;
      const one = mine ?? theirs;
      if (!one) return [];
      const ids = [mine?.id ?? '–', theirs?.id ?? '–'].join(' ≠ ');
      const place = span ? `${file}:${at(span.start)}` : file;
      return [
        `${place}: ${paint('mark', ids)} ${titleOf(one, reader)}`,
        `  ${paint('bad', differsText(pair, reader))}`,
        `  ${paint('dim', quote(one.evidence.exact))}`,
      ];
    }),
  ];
}

/** Lines for a terminal: every difference, then the counts and alpha a kind. Ends with a line end. */
export function compareText(
  notes: readonly ComparedNote[],
  agreement: Agreement,
  reader: Reader,
  paint: Paint,
): string {
  const { words } = reader;
  const rows = alphaRows(agreement, words);
  const width = Math.max(0, ...rows.map(({ label }) => label.length));
  const wide = Math.max(0, ...rows.map(({ alpha }) => alpha.length));
  return [
    ...notes.flatMap((note) => noteText(note, reader, paint)),
    countsText(agreement.counts, words),
    ...(rows.length === 0 ? [] : [paint('bold', words.t('compare.alpha'))]),
    ...rows.map(
      ({ label, alpha, units }) => `  ${label.padEnd(width)}  ${alpha.padStart(wide)}  ${paint('dim', units)}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** One JSON document; `null` for an alpha that cannot be told. */
export const compareJson = (notes: readonly ComparedNote[], agreement: Agreement): string =>
  `${JSON.stringify(
    {
      schema: 'poruka/compare@1',
      notes: notes.map(({ file, compared, alone }) => ({
        file,
        alone,
        sameText: compared.isSameText,
        pairs: [
          ...compared.records.map((pair) => pairJson('record', pair)),
          ...compared.mentions.map((pair) => pairJson('mention', pair)),
        ],
      })),
      agreement,
    },
    null,
    2,
  )}\n`;

const pairJson = (of: 'record' | 'mention', { mine, theirs, span, differs }: Difference) => ({
  of,
  mine: mine?.id ?? null,
  theirs: theirs?.id ?? null,
  differs,
  start: span?.start ?? null,
  end: span?.end ?? null,
});
