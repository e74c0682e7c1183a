/** An analysis → an indented tree for a terminal: each mention with its rule, each statement with its parts and why it counts. Ends with a line end. */
import type { Analysis } from '../model/analysis.ts';
import { within } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { oneLine } from './escape.ts';
import { exact } from './money.ts';
import { nameOfParty } from './names.ts';
import { places } from './line-column.ts';
import { facts, headline, ofStatement, type Reader, reasons, status, verdict } from './told.ts';

export type Style = 'bold' | 'dim' | 'good' | 'bad' | 'mark';
/** Colours a piece of text, or leaves it as it is when nobody sees colours. */
export type Paint = (style: Style, text: string) => string;

interface Branch {
  readonly text: string;
  readonly children: readonly Branch[];
}

const leaf = (text: string): Branch => ({ text, children: [] });

function drawn(branches: readonly Branch[], indent: string): string {
  return branches
    .map(({ text, children }, i) => {
      const last = i === branches.length - 1;
      return `${indent}${last ? '└─' : '├─'} ${text}\n${drawn(children, indent + (last ? '   ' : '│  '))}`;
    })
    .join('');
}

function meaning(mention: Mention, analysis: Analysis, { words, known }: Reader): string {
  const name = (id: string): string => nameOfParty(id, analysis, words, known);
  switch (mention.kind) {
    case 'country':
      return `${mention.iso} ${name(mention.iso)}, ${words.t(`form.${mention.form}`)}`;
    case 'actor': {
      const who =
        mention.entity ??
        (mention.candidates.length > 0
          ? words.t('hover.couldBe', { list: mention.candidates.join(', ') })
          : mention.name);
      return `${words.label('actor', mention.type)}, ${who}`;
    }
    case 'money':
      return `${exact(mention, words)}, ${words.t('hover.currency').toLowerCase()}: ${words.label('source', mention.currencySource)}`;
    case 'date':
      return words.dates(mention.from, mention.to) || words.label('relation', mention.relation);
    default:
      return `${mention.key} ${mention.name}`;
  }
}

/** Nested mentions stand under the one that holds them. */
function mentionTree(analysis: Analysis, line: (mention: Mention) => string): readonly Branch[] {
  interface Open {
    readonly mention: Mention;
    readonly text: string;
    readonly children: Open[];
  }
  const roots: Open[] = [];
  const open: Open[] = [];
  for (const mention of analysis.mentions) {
    while (open.length > 0 && !within(mention, (open[open.length - 1] as Open).mention)) open.pop();
    const made: Open = { mention, text: line(mention), children: [] };
    (open[open.length - 1]?.children ?? roots).push(made);
    open.push(made);
  }
  return roots;
}

export function explain(analysis: Analysis, text: string, reader: Reader, paint: Paint): string {
  const { words } = reader;
  const place = places(text);
  const { t } = words;
  const rule = (name: string): string => paint('dim', t('explain.rule', { rule: name }));

  const mentions = mentionTree(analysis, (mention) =>
    [
      paint('dim', place(mention.start)),
      paint('bold', `«${oneLine(mention.text)}»`),
      paint('mark', words.t(`kind.${mention.kind}`)),
      meaning(mention, analysis, reader),
      [...new Set(mention.cases)].length > 6
        ? ''
        : [...mention.cases].map((letter) => words.label('case', letter)).join('/'),
      mention.nested ? t('explain.nested') : '',
      rule(mention.rule),
    ]
      .filter((part) => part !== '')
      .join('  '),
  );

  const statements = analysis.statements.map((statement): Branch => {
    const told = ofStatement(statement, analysis);
    const at = statement.evidence[0];
    return {
      text: [
        paint('dim', at ? place(at.start) : ''),
        paint('bold', oneLine(headline(told, reader))),
        paint('mark', status(told, words).join(', ')),
        paint('dim', statement.id),
      ]
        .filter((part) => part !== '')
        .join('  '),
      children: [
        ...statement.evidence.map((evidence) => leaf(`«${oneLine(evidence.text)}»`)),
        ...facts(told, reader).map((fact) => leaf(`${paint('dim', `${fact.label}:`)} ${oneLine(fact.value)}`)),
        {
          text: paint(told.counted ? 'good' : 'bad', verdict(told, reader)),
          children: reasons(told, reader).map((reason) => leaf(paint('dim', reason))),
        },
      ],
    };
  });

  const entities = analysis.entities.map((entity) =>
    leaf(
      [
        paint('bold', entity.name),
        paint('dim', entity.id),
        words.label('actor', entity.type),
        words.plural('mentions', entity.mentions.length),
      ].join('  '),
    ),
  );

  const part = (title: string, branches: readonly Branch[]): string =>
    `${paint('bold', `${title} (${words.number(branches.length)})`)}\n${drawn(branches, '')}`;
  const date = analysis.date ? words.date(analysis.date) : t('explain.noDate');
  return [
    `${paint('bold', analysis.id)}  ${paint('dim', date)}\n`,
    part(t('explain.mentions'), mentions),
    part(t('explain.entities'), entities),
    part(t('explain.statements'), statements),
  ].join('');
}
