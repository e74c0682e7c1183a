/** `--filter`: the tokens of the tree, checked before anything is read. */
import { type Filter, parseFilter } from '../views/filter.ts';
import { type Given, Misuse } from './command.ts';

/** null: everything is meant. */
export function filterOf({ filter: typed }: Given): Filter | null {
  if (typed === undefined) return null;
  const filter = parseFilter(typed);
  const [problem] = filter.problems;
  if (problem) throw new Misuse('cli.badFilter', { text: problem.text });
  return filter.isEmpty ? null : filter;
}
