/** Notes → the nodes of the second tree: who is named in statements of the workspace, in which notes, and there every place that names them. */
import type { Analysis } from '../model/analysis.ts';
import { type NoteView, type Row, rowsOf } from '../register/index.ts';
import { markdown, oneLine } from './escape.ts';
import { nameOfParty } from './names.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Reader } from './told.ts';
import { PAGE } from './tree-lists.ts';
import { node, type TreeNode, withDetails } from './tree-node.ts';

export interface EntityOptions extends Reader {
  readonly isCountry: (id: string) => boolean;
  /** How much of a list is shown, by its id. */
  readonly pages: ReadonlyMap<string, number>;
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

interface Named {
  readonly id: string;
  readonly name: string;
  /** Statements of each note that name them. */
  readonly notes: Map<NoteView, number>;
  count: number;
}

function collect(notes: readonly NoteView[], { words, known }: Reader): readonly Named[] {
  const all = new Map<string, Named>();
  for (const note of notes)
    for (const row of rowsOf(note)) {
      if (row.record.review === 'rejected') continue;
      for (const id of namedIn(row)) {
        const one = all.get(id) ?? {
          id,
          name: nameOfParty(id, note.analysis, words, known),
          notes: new Map(),
          count: 0,
        };
        one.notes.set(note, (one.notes.get(note) ?? 0) + 1);
        one.count += 1;
        all.set(id, one);
      }
    }
  return [...all.values()];
}

function noteNodes({ id, notes }: Named, parent: string, { words }: EntityOptions): readonly TreeNode[] {
  return [...notes].map(([note, count]) =>
    node({
      id: `${parent}/${note.uri}`,
      label: oneLine(note.title) || words.t('tree.untitled'),
      description: [note.meta.outlet ?? '', words.plural('statements', count)].filter(Boolean).join(' · '),
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
      .sort((a, b) => b.count - a.count || compare(a.name, b.name));
    if (own.length === 0) return [];
    const list = `entities/${sort}`;
    const most = pages.get(list) ?? PAGE;
    const made = (one: Named): TreeNode => {
      const id = `${list}/${one.id}`;
      const description = `${words.plural('statements', one.count)} · ${words.plural('notes', one.notes.size)}`;
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
    const more = node({
      id: `${list}/more`,
      label: words.t('tree.more', { n: words.number(Math.min(PAGE, own.length - most)) }),
      description: words.t('tree.moreOf', { shown: words.number(most), all: words.number(own.length) }),
      icon: 'ellipsis',
      contextValue: 'more',
      list,
    });
    return [
      node({
        id: list,
        label: words.t(`tree.${sort}`),
        description: words.number(own.length),
        icon: ICONS[sort],
        expanded: true,
        contextValue: 'branch',
        children: [...own.slice(0, most).map(made), ...(own.length > most ? [more] : [])],
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
