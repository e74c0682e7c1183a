/** A mention → what it names, for tables and annotations: an id where there is one. */
import type { Mention } from '../model/mention.ts';

export function idOf(mention: Mention): string | null {
  switch (mention.kind) {
    case 'country':
      return mention.iso;
    case 'actor':
      return mention.entity;
    case 'programme':
    case 'treaty':
      return mention.key;
    default:
      return null;
  }
}
