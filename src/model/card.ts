/** What the lexicon and the analyst's own file know of one thing, whatever any text says of it. */
import type { EntityType } from './entity.ts';

export interface Tenure {
  /** As in the lexicon of offices: «defence_minister». */
  readonly office: string;
  /** The office in words of Ukrainian, nominative; null when no noun of the lexicon says it. */
  readonly name: string | null;
  /** The state or body. */
  readonly of: string;
  /** ISO dates, `to` exclusive; null: open, as far as the table knows. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where anyone can check it. */
  readonly source: string;
}

export interface Card {
  readonly id: string;
  readonly type: EntityType | 'programme' | 'treaty';
  /** Nominative. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  /** To whom the money of a programme goes by its name alone. */
  readonly beneficiary: string | null;
  readonly tenures: readonly Tenure[];
  /** ISO date until which the tenures are known. */
  readonly asOf: string;
}
