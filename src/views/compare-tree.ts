/** A comparison → the nodes of its view: how far the two agree, then each difference in the order of the text, under its note when there are several. */
import type { Agreement } from '../compare/taggings.ts';
import {
  alphaRows,
  type ComparedNote,
  countsText,
  differencesOf,
  type Difference,
  differsText,
  titleOf,
  versions,
} from './compare.ts';
import { oneLine } from './escape.ts';
import type { Reader } from './told.ts';

/** Which difference: ids of both sides, since the same may come again after an edit. */
export interface DifferencePlace {
  readonly file: string;
  readonly of: 'record' | 'mention';
  readonly mine: string | null;
  readonly theirs: string | null;
}

export interface CompareNode {
  /** Stable over edits, unique in the view. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** Plain text. */
  readonly tooltip: string;
  /** Codicon. */
  readonly icon: string;
  readonly expanded: boolean;
  /** `pair`: both have tagged it; `one`: one side has; `settled`: the person has said that mine holds. */
  readonly contextValue: 'agreement' | 'kind' | 'note' | 'pair' | 'one' | 'settled';
  /** Of a difference, and of each kind in it. */
  readonly place: DifferencePlace | null;
  readonly children: readonly CompareNode[];
}

const isRecord = (pair: Difference): boolean => 'act' in (pair.mine ?? pair.theirs ?? {});

export const placeOfDifference = (file: string, pair: Difference): DifferencePlace => ({
  file,
  of: isRecord(pair) ? 'record' : 'mention',
  mine: pair.mine?.id ?? null,
  theirs: pair.theirs?.id ?? null,
});

/** The same for the same place: what is remembered of it, and the id of its node. */
export const placeId = ({ file, of, mine, theirs }: DifferencePlace): string =>
  JSON.stringify([file, of, mine, theirs]);

const ICONS = { pair: 'diff-modified', mine: 'diff-removed', theirs: 'diff-added', settled: 'check' } as const;

function nodeOf(file: string, pair: Difference, settled: ReadonlySet<string>, reader: Reader): CompareNode {
  const { words } = reader;
  const place = placeOfDifference(file, pair);
  const id = placeId(place);
  const one = pair.mine ?? pair.theirs;
  const label = one ? titleOf(one, reader) : '';
  const isSettled = settled.has(id);
  const all = versions(pair, reader);
  const differs = all.length > 0 ? all.map((version) => version.label).join(', ') : differsText(pair, reader);
  const description = isSettled ? words.t('compare.settled', { differs }) : differs;
  return {
    id,
    label,
    description,
    spoken: `${label}. ${isSettled ? description : differsText(pair, reader)}`,
    tooltip: [label, differsText(pair, reader), `«${oneLine(one?.evidence.exact ?? '')}»`].join('\n'),
    icon: isSettled ? ICONS.settled : pair.mine && pair.theirs ? ICONS.pair : pair.mine ? ICONS.mine : ICONS.theirs,
    expanded: !isSettled,
    contextValue: isSettled ? 'settled' : pair.mine && pair.theirs ? 'pair' : 'one',
    place,
    children: all.map((version) => ({
      id: `${id} ${version.kind}`,
      label: version.value,
      description: version.label,
      spoken: `${version.label}: ${version.value}`,
      tooltip: `${version.label}: ${version.value}`,
      icon: 'blank',
      expanded: false,
      contextValue: 'kind' as const,
      place,
      children: [],
    })),
  };
}

function agreementNode(agreement: Agreement, { words }: Reader): CompareNode {
  const label = words.t('compare.agreement');
  const description = countsText(agreement.counts, words);
  return {
    id: 'agreement',
    label,
    description,
    spoken: `${label}. ${description}`,
    tooltip: words.t('compare.alpha'),
    icon: 'graph',
    expanded: false,
    contextValue: 'agreement',
    place: null,
    children: alphaRows(agreement, words).map(({ key, label: kind, alpha, units }) => ({
      id: `kind ${key}`,
      label: kind,
      description: `${alpha}  ${units}`,
      spoken: `${kind}: ${alpha}, ${units}`,
      tooltip: `${kind}: ${alpha} (${units})`,
      icon: 'symbol-numeric',
      expanded: false,
      contextValue: 'kind' as const,
      place: null,
      children: [],
    })),
  };
}

/** `settled`: places of which the person has said that mine holds. Notes that agree are left out. */
export function compareTree(
  notes: readonly ComparedNote[],
  agreement: Agreement,
  settled: ReadonlySet<string>,
  reader: Reader,
): readonly CompareNode[] {
  const { words } = reader;
  const groups = notes.flatMap((note): CompareNode[] => {
    const { file, compared, alone } = note;
    const children = differencesOf(compared).map((pair) => nodeOf(file, pair, settled, reader));
    if (children.length === 0) return [];
    const said = alone ? words.t(`compare.alone.${alone}`) : compared.isSameText ? '' : words.t('compare.otherText');
    const description = [words.number(children.length), said].filter((part) => part !== '').join(' · ');
    return [
      {
        id: `note ${file}`,
        label: oneLine(file),
        description,
        spoken: `${oneLine(file)}. ${description}`,
        tooltip: oneLine(file),
        icon: 'file',
        expanded: true,
        contextValue: 'note',
        place: null,
        children,
      },
    ];
  });
  const [only] = groups;
  return [agreementNode(agreement, reader), ...(notes.length === 1 && only ? only.children : groups)];
}
