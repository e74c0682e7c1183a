/** What the register costs: one note with thousands of statements, and the same statements in a note each. */
import { analyze } from '../src/analyze.ts';
import { readNote } from '../src/notes/note.ts';
import { makeRegister, registerOf } from '../src/register/commitments.ts';
import { type NoteView, rowsOf } from '../src/register/index.ts';
import { atOnce } from '../src/register/steps.ts';
import type { Row } from './row.ts';

const GIVERS = ['Німеччина', 'Данія', 'Норвегія', 'Польща', 'Литва', 'Латвія', 'Естонія', 'Швеція', 'Канада', 'Японія'];

/** Every sentence another giver or another sum; five a paragraph. */
function view(uri: string, from: number, count: number): NoteView {
  const sentences = Array.from({ length: count }, (_, i) => {
    const giver = GIVERS[(from + i) % GIVERS.length];
    return `${giver} виділить Україні ${from + i + 1} млн євро на ремонт підстанцій.${i % 5 === 4 ? '\n\n' : ' '}`;
  });
  const text = `---\ntitle: "${uri}"\ndate: 2025-08-22\n---\n\n${sentences.join('')}`;
  const { meta, records } = readNote(text);
  const analysis = analyze(text, { id: uri, date: meta.date, outlet: null, knowledge: null });
  return { uri, title: uri, meta, records, analysis, text };
}

/** Processor time of one call in milliseconds, the least of some: the rest is of other programs and of collecting garbage. */
function costOf(call: () => unknown): number {
  const costs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

const FEW = 1000;
const MANY = 8000;

export function registerRows(): Row[] {
  const cost = (notes: readonly NoteView[]): number => costOf(() => registerOf(notes.flatMap(rowsOf), '2026-01-01'));
  const apart = (count: number): readonly NoteView[] => Array.from({ length: count }, (_, i) => view(`n${i}.md`, i, 1));
  const notes = apart(MANY);
  const rows = notes.flatMap(rowsOf);
  const registering = makeRegister();
  atOnce(registering(rows, '2026-01-01'));
  // one note goes and comes again
  const twice = costOf(() => {
    atOnce(registering(notes.slice(1).flatMap(rowsOf), '2026-01-01'));
    atOnce(registering(rows, '2026-01-01'));
  });
  const ratio = (many: number, few: number): number => many / MANY / (few / FEW);
  const one = ratio(cost([view('n.md', 0, MANY)]), cost([view('n.md', 0, FEW)]));
  const each = ratio(cost(notes), cost(apart(FEW)));
  return [
    { what: `register, time per statement, ${MANY} ÷ ${FEW} of one note`, value: one, unit: '×', target: 2 },
    { what: `register, time per statement, ${MANY} ÷ ${FEW} notes`, value: each, unit: '×', target: 2 },
    {
      what: `register, one changed note of ${MANY} ÷ all of them`,
      value: twice / 2 / cost(notes),
      unit: '×',
      target: 0.2,
    },
  ];
}
