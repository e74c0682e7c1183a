/** The day by the clock of whoever looks: what was due before it is overdue. */
import { dateAt } from '../register/dates.ts';

export const today = (): string => dateAt(new Date());
