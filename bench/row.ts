/** One line of the table of figures. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be; null where nothing is promised. */
  readonly target: number | null;
  readonly note?: string;
}
