/** Everything that one text says about one thing, and who says what in quotes. */
import type { Span } from './document.ts';

export type EntityType = 'country' | 'person' | 'org' | 'intl_org' | 'media' | 'group';

export interface Entity {
  /** A state: ISO alpha-2. A body everyone knows: EU, NATO, UN … Else `org:`, `person:`, `group:` and a Latin slug. */
  readonly id: string;
  readonly type: EntityType;
  /** Nominative. */
  readonly name: string;
  /** Indexes into `Analysis.mentions`. */
  readonly mentions: readonly number[];
  /** The state a body or person belongs to or speaks for, when known. */
  readonly country: string | null;
}

export interface Quote extends Span {
  readonly text: string;
  /** Entity.id of who says it. */
  readonly speaker: string | null;
  /** Entity.id of who relays it. */
  readonly via: string | null;
}
