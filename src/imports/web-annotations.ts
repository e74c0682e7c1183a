/** W3C Web Annotations (JSON-LD: a page, a collection, a list, one, whoever wrote them) → what they say of the text. Never throws; null when it is no JSON. */
import { RECORD_FORMAT } from '../model/note.ts';
import { isPlain, type Plain } from '../notes/fields.ts';
import type { Foreign } from './foreign.ts';

const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;

/** «oa:Annotation», «http://www.w3.org/ns/oa#Annotation» are «Annotation». */
const isA = (value: Plain, type: string): boolean =>
  list(value.type ?? value['@type']).some((one) => textOf(one).replace(/^.*[#:/]/, '') === type);

/** Wherever they are kept: `items`, `first`, `@graph`, a list. */
function annotationsIn(value: unknown, depth = 0): readonly Plain[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => annotationsIn(one, depth + 1));
  if (!isPlain(value)) return [];
  if (isA(value, 'Annotation') || value.target !== undefined) return [value];
  return ['items', 'first', '@graph', 'rows'].flatMap((key) => annotationsIn(value[key], depth + 1));
}

/** Selectors may refine each other. */
const selectorsIn = (value: unknown, depth = 0): readonly Plain[] =>
  depth > 4
    ? []
    : list(value)
        .filter(isPlain)
        .flatMap((one) => [one, ...selectorsIn(one.refinedBy, depth + 1)]);

function pathOf(source: unknown): string | null {
  const iri = typeof source === 'string' ? source : isPlain(source) ? textOf(source.id ?? source['@id']) : '';
  if (!iri) return null;
  try {
    return decodeURIComponent(iri.replace(/^file:\/\//, ''));
  } catch {
    return iri;
  }
}

function bodiesOf(annotation: Plain): { readonly labels: readonly string[]; readonly record: unknown } {
  const labels: string[] = [];
  let record: unknown = null;
  for (const body of [...list(annotation.body), ...list(annotation.bodyValue), ...list(annotation.tags)]) {
    const value = isPlain(body) ? textOf(body.value) : textOf(body);
    if (isPlain(body) && body.format === RECORD_FORMAT) {
      try {
        record = JSON.parse(value);
        continue;
      } catch {
        // then it is a text like any other
      }
    }
    if (value) labels.push(value);
  }
  return { labels, record };
}

export function readWebAnnotations(file: string): readonly Foreign[] | null {
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  return annotationsIn(value).flatMap((annotation, i) =>
    list(annotation.target).map((target): Foreign => {
      const whole = isPlain(target) ? target : {};
      const selectors = selectorsIn(whole.selector);
      const quote = selectors.find((one) => isA(one, 'TextQuoteSelector'));
      const position = selectors.find((one) => isA(one, 'TextPositionSelector'));
      return {
        id: textOf(annotation.id ?? annotation['@id']) || String(i + 1),
        source: pathOf(typeof target === 'string' ? target : whole.source),
        anchor: {
          exact: textOf(quote?.exact),
          prefix: textOf(quote?.prefix),
          suffix: textOf(quote?.suffix),
          start: numberOf(position?.start) ?? 0,
        },
        ...bodiesOf(annotation),
      };
    }),
  );
}
