/** Words of the filter in English: for each token and state its names, the one that is offered first. */

const keys = {
  who: 'who by',
  to: 'to for',
  asks: 'asks requester',
  speaker: 'speaker says',
  sum: 'sum amount',
  currency: 'currency',
  due: 'due deadline',
  date: 'date',
  act: 'act',
  stage: 'stage',
  theme: 'theme',
  programme: 'programme program',
  is: 'is',
  text: 'text',
  note: 'note file',
  outlet: 'outlet source',
};
const states = {
  counted: 'counted',
  uncounted: 'uncounted',
  unreviewed: 'unreviewed open',
  reviewed: 'reviewed',
  accepted: 'accepted',
  edited: 'edited',
  rejected: 'rejected',
  kept: 'kept',
  lost: 'lost',
  overdue: 'overdue',
  conflict: 'conflict',
  domestic: 'domestic',
  conditional: 'conditional',
  joint: 'joint',
};

export type FilterKey = keyof typeof keys;
export type FilterState = keyof typeof states;

export interface FilterWords {
  readonly keys: Readonly<Record<FilterKey, string>>;
  readonly states: Readonly<Record<FilterState, string>>;
  /** Units of sums, as powers of ten. */
  readonly units: Readonly<Record<string, number>>;
}

export const filterEn: FilterWords = { keys, states, units: { k: 3, m: 6, mln: 6, b: 9, bn: 9, t: 12, tn: 12 } };
