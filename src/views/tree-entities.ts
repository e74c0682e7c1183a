/** Notes → the nodes of the second tree: who is named in the workspace and in its statements, in which notes, and there every place that names them. */
import type { Analysis } from '../model/analysis.ts';
import { type NoteView, type Row, rowsOf } from '../register/index.ts';
import { namedIn as mentionsIn } from '../register/named.ts';
import { markdown, oneLine } from './escape.ts';
import { nameOfParty } from './names.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Reader } from './told.ts';
import { PAGE, type Pages } from './tree-lists.ts';
import { moreNode, node, type TreeNode, withDetails } from './tree-node.ts';

interface EntityOptions extends Reader {
  readonly isCountry: (id: string) => boolean;
  readonly pages: Pages;
}

const SORTS = ['countries', 'people', 'bodies'] as const;
type Sort = (typeof SORTS)[number];
const ICONS: Readonly<Record<Sort, string>> = { countries: 'globe', people: 'person', bodies: 'organization' };

const sortOf = (id: string, isCountry: EntityOptions['isCountry']): Sort =>
  isCountry(id) ? 'countries' : id.startsWith('person:') ? 'people' : 'bodies';

/** Everybody that the statement names, in whatever role. */
const namedIn = ({ record }: Row): ReadonlySet<string> => {
  const { by, for: receivers, requester, addressee, supplier, speaker, of } = record;
  return new Set([
    ...[by, receivers, requester, addressee, supplier, of?.by].flatMap((ids) => ids ?? []),
    ...(speaker === undefined ? [] : [speaker]),
  ]);
};

interface Count {
  /** Statements that name them. */
  readonly statements: number;
  /** Places in the text that do. */
  readonly mentions: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly notes: Map<NoteView, Count>;
  statements: number;
  mentions: number;
}

const NONE: Count = { statements: 0, mentions: 0 };

function collect(notes: readonly NoteView[], { words, known }: Reader): readonly Named[] {
  const all = new Map<string, Named>();
  for (const note of notes) {
    const add = (id: string, more: Partial<Count>): void => {
      const { statements = 0, mentions = 0 } = more;
      const one = all.get(id) ?? {
        id,
        name: nameOfParty(id, note.analysis, words, known),
        notes: new Map(),
        ...NONE,
      };
      const before = one.notes.get(note) ?? NONE;
      one.notes.set(note, { statements: before.statements + statements, mentions: before.mentions + mentions });
      one.statements += statements;
      one.mentions += mentions;
      all.set(id, one);
    };
    for (const row of rowsOf(note))
      if (row.record.review !== 'rejected') for (const id of namedIn(row)) add(id, { statements: 1 });
    for (const [id, mentions] of mentionsIn(note)) add(id, { mentions });
  }
  return [...all.values()];
}

/** «3 вислови, 7 згадок»: what there is of each. */
const told = ({ statements, mentions }: Count, words: Reader['words']): string =>
  [statements > 0 ? words.plural('statements', statements) : '', mentions > 0 ? words.plural('mentions', mentions) : '']
    .filter(Boolean)
    .join(', ');

function noteNodes({ id, notes }: Named, parent: string, { words }: EntityOptions): readonly TreeNode[] {
  return [...notes].map(([note, count]) =>
    node({
      id: `${parent}/${note.uri}`,
      label: oneLine(note.title) || words.t('tree.untitled'),
      description: [note.meta.outlet ?? '', told(count, words)].filter(Boolean).join(' · '),
      icon: 'file',
      contextValue: 'note',
      uri: note.uri,
      entity: id,
    }),
  );
}

export function entityNodes(notes: readonly NoteView[], options: EntityOptions): readonly TreeNode[] {
  const { words, pages, isCountry } = options;
  const { compare } = new Intl.Collator(words.locale);
  const all = collect(notes, options);
  return SORTS.flatMap((sort): readonly TreeNode[] => {
    const own = all
      .filter(({ id }) => sortOf(id, isCountry) === sort)
      .sort((a, b) => b.statements - a.statements || b.mentions - a.mentions || compare(a.name, b.name));
    if (own.length === 0) return [];
    const list = `entities/${sort}`;
    const most = pages.get(list) ?? PAGE;
    const made = (one: Named): TreeNode => {
      const id = `${list}/${one.id}`;
      const description = `${told(one, words)} · ${words.plural('notes', one.notes.size)}`;
      const entity = node({
        id,
        label: one.name,
        description,
        icon: ICONS[sort],
        contextValue: 'entity',
        entity: one.id,
        tooltip: () => `**${markdown(one.name)}** ${markdown(one.id)}\n\n${markdown(description)}`,
      });
      return withDetails(entity, () => noteNodes(one, id, options));
    };
    return [
      node({
        id: list,
        label: words.t(`tree.${sort}`),
        description: words.number(own.length),
        icon: ICONS[sort],
        expanded: true,
        contextValue: 'branch',
        children: [
          ...own.slice(0, most).map(made),
          ...(own.length > most ? [moreNode(list, most, own.length, words)] : []),
        ],
      }),
    ];
  });
}

/** A list is narrow: a little of what is before, so that the name is in sight. */
const BEFORE = 24;
const AFTER = 80;

/** «… заявив, що [Чехія] передасть …»: the words round each place, of its own line. */
export function mentionNodes(
  uri: string,
  text: string,
  analysis: Analysis,
  id: string,
  parent: string,
): readonly TreeNode[] {
  return occurrencesOf(analysis, id).map(({ start, end, text: said }) => {
    const before = text.slice(Math.max(0, start - BEFORE), start).replace(/^[\s\S]*\n[\s#>*-]*|^\S*\s/, '');
    const after = text.slice(end, end + AFTER).replace(/\n[\s\S]*$|\s\S*$/, '');
    return node({
      id: `${parent}/${start}`,
      label: said,
      description: `${before}${said}${after}`,
      icon: 'quote',
      contextValue: 'mention',
      evidence: { uri, start, end },
      uri,
    });
  });
}
