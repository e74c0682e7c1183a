/** A mention, a statement or a row of the register → the Markdown of its hover: no HTML, no link, every word of the note literal. */
import type { Analysis } from '../model/analysis.ts';
import type { ActorMention, DateMention, Found, Mention, MoneyMention } from '../model/mention.ts';
import type { KeptMention, Review } from '../model/note.ts';
import type { Row } from '../register/index.ts';
import type { Statement } from '../model/statement.ts';
import { labelled, markdown } from './escape.ts';
import { boundOf, exact, short } from './money.ts';
import { type Known, nameOfParty } from './names.ts';
import { facts, ofRow, ofStatement, parties, reasons, status, type Told, verdict } from './told.ts';
import type { Words } from './words/words.ts';

/** Bold for headings, « · » between what stands beside it, `- label: value` below. */
const title = (name: string, ...beside: readonly string[]): string =>
  [`**${markdown(name)}**`, ...beside.filter((part) => part !== '').map(markdown)].join(' · ');
const remark = (text: string): string => `*${markdown(text)}*`;

/** Blocks are parted by an empty line, lines of a list are not. */
const page = (...blocks: readonly (string | readonly string[])[]): string =>
  blocks
    .map((block) => (typeof block === 'string' ? block : block.join('\n')))
    .filter((block) => block !== '')
    .join('\n\n');

/** «родовий або давальний» as a list of labels; nothing when the form does not show its case. */
function cases({ cases }: Found, words: Words): string {
  const letters = [...new Set(cases)];
  if (letters.length >= 7) return words.t('case.any');
  return letters.map((letter) => words.label('case', letter)).join(', ');
}

function shared(mention: Found, words: Words): readonly string[] {
  const form = cases(mention, words);
  return [...(form ? [labelled(words.t('hover.case'), form)] : []), labelled(words.t('hover.rule'), mention.rule)];
}

const nested = (mention: Found, words: Words): string => (mention.nested ? remark(words.t('hover.nested')) : '');

function actor(mention: ActorMention, analysis: Analysis, words: Words, known: Known): string {
  const name = (id: string): string => nameOfParty(id, analysis, words, known);
  const who = mention.entity === null ? '' : name(mention.entity);
  const isOffice = mention.type === 'role';
  const heading = mention.type === 'person' && who !== '' ? who : mention.name;
  const lines: string[] = [];
  if (who !== '' && who !== heading) {
    const when = isOffice && analysis.date ? ` (${words.t('hover.onDate', { date: words.date(analysis.date) })})` : '';
    lines.push(labelled(words.t('hover.who'), who + when));
  }
  if (mention.candidates.length > 0) {
    lines.push(labelled(words.t('hover.unclear'), mention.candidates.map(name).join(', ')));
  }
  if (mention.entity !== null) lines.push(labelled(words.t('hover.code'), mention.entity));
  const open = isOffice && mention.entity === null && mention.candidates.length === 0;
  const hint = !open
    ? ''
    : remark(
        analysis.date ? words.t('hover.unresolved', { date: words.date(analysis.date) }) : words.t('hover.noDate'),
      );
  return page(
    title(heading, words.label('actor', mention.type)),
    [...lines, ...shared(mention, words)],
    hint,
    nested(mention, words),
  );
}

function money(mention: MoneyMention, words: Words): string {
  const bound = boundOf(mention);
  // «ще», «вже» are cues too, but they bound nothing: an exact sum is exact by itself
  const bounded = bound !== 'exact' && mention.cue.length > 0;
  const cue = bounded ? `, ${words.t('hover.cue')} «${mention.cue.join('», «')}»` : '';
  const known = words.label('source', mention.currencySource);
  const currency = [
    `${mention.currency ?? words.t('hover.notStated')}, ${known}`,
    mention.currencies.length > 1 ? words.t('hover.couldBe', { list: mention.currencies.join(', ') }) : '',
  ];
  return page(
    title(short(mention, words)),
    [
      labelled(words.t('hover.value'), exact(mention, words)),
      ...(bound === null ? [] : [labelled(words.t('hover.bound'), words.t(`bound.${bound}`) + cue)]),
      labelled(words.t('hover.currency'), currency.filter((part) => part !== '').join('; ')),
      ...shared(mention, words),
    ],
    mention.conversion ? remark(words.t('hover.conversion')) : '',
    nested(mention, words),
  );
}

function date(mention: DateMention, analysis: Analysis, words: Words): string {
  const when = words.dates(mention.from, mention.to);
  const blind = when === '' && mention.relation !== 'soon' && analysis.date === null;
  return page(
    title(when === '' ? mention.text : when, words.t('kind.date')),
    [labelled(words.t('hover.relation'), words.label('relation', mention.relation)), ...shared(mention, words)],
    blind ? remark(words.t('hover.noDateForDeadline')) : '',
    nested(mention, words),
  );
}

/** `kept`: what a person has decided about it. */
export function hoverOf(
  mention: Mention,
  analysis: Analysis,
  words: Words,
  known: Known,
  kept: KeptMention | null = null,
): string {
  return page(hoverOfFound(mention, analysis, words, known), kept ? remark(decision(kept, words)) : '');
}

/** «Збережено в нотатці: виправлено вручну · О. Сич · 5 вересня 2025 р.» */
function decision({ review, decided }: KeptMention, words: Words): string {
  const told = [words.label('review', review), decided?.by ?? '', decided ? words.date(decided.on) : ''];
  return words.t('hover.kept', { told: told.filter((part) => part !== '').join(' · ') });
}

function hoverOfFound(mention: Mention, analysis: Analysis, words: Words, known: Known): string {
  switch (mention.kind) {
    case 'country':
      return page(
        title(nameOfParty(mention.iso, analysis, words, known), mention.iso),
        [labelled(words.t('hover.form'), words.t(`form.${mention.form}`)), ...shared(mention, words)],
        nested(mention, words),
      );
    case 'actor':
      return actor(mention, analysis, words, known);
    case 'money':
      return money(mention, words);
    case 'date':
      return date(mention, analysis, words);
    default:
      return page(
        title(mention.name, words.t(`kind.${mention.kind}`)),
        [labelled(words.t('hover.code'), mention.key), ...shared(mention, words)],
        nested(mention, words),
      );
  }
}

function told(value: Told, words: Words, known: Known, ...remarks: readonly string[]): string {
  const reader = { words, known };
  const head = title(
    parties(value, reader),
    ...status(value, words),
    value.domestic ? words.t('statement.domestic') : '',
    value.review ? words.label('review', value.review) : '',
  );
  const why = reasons(value, reader);
  return page(
    head,
    facts(value, reader).map((fact) => labelled(fact.label, fact.value)),
    value.quotes.map((quote) => `> ${markdown(quote)}`).join('\n>\n'),
    ...remarks.map(remark),
    [
      `**${markdown(words.t('statement.why'))}**`,
      '',
      ...[verdict(value, reader), ...why].map((text) => `- ${markdown(text)}`),
    ],
  );
}

export const hoverOfStatement = (
  statement: Statement,
  analysis: Analysis,
  words: Words,
  known: Known,
  review: Review | null = null,
): string => told(ofStatement(statement, analysis, review), words, known);

export const hoverOfRow = (row: Row, words: Words, known: Known): string =>
  told(
    ofRow(row),
    words,
    known,
    ...(row.lost ? [words.t('statement.lost')] : []),
    ...(row.otherwise ? [words.t('statement.otherwise')] : []),
  );
