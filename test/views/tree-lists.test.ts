/** Groups, orders, pages and the filter of the tree: one table of notes, seen in every way. */
import { strict as assert } from 'node:assert';
import type { NoteRecord } from '../../src/model/note.ts';
import type { NoteView } from '../../src/register/index.ts';
import { parseFilter } from '../../src/views/filter.ts';
import { type Scope, type TreeOptions, treeOf } from '../../src/views/tree.ts';
import { type Grouping, GROUPINGS, PAGE, type Sorting } from '../../src/views/tree-lists.ts';
import type { TreeNode } from '../../src/views/tree-node.ts';
import { words } from '../../src/views/words/words.ts';
import { amount, eur, note, says, usd } from '../register/notes.ts';
import { plain } from './sample.ts';
import { flat } from './flat.ts';

const NAMES: Readonly<Record<string, string>> = {
  DK: 'Данія',
  EE: 'Естонія',
  LV: 'Латвія',
  MD: 'Молдова',
  NO: 'Норвегія',
  UA: 'Україна',
};
const known = (id: string): string | null => NAMES[id] ?? null;

const by = (text: string, to: string): Pick<NoteRecord, 'due'> => ({
  due: { text, relation: 'by', from: null, to },
});
const NOTES: readonly NoteView[] = [
  note(
    'a',
    '2025-03-01',
    'Берег',
    says('pledge', 'NO', { amounts: [amount(7e9, 'NOK')], ...by('до кінця року', '2025-12-31') }),
    says('need', '', { amounts: [usd(4e9)], requester: ['UA'] }),
  ),
  note(
    'b',
    '2025-05-20',
    'Гавань',
    says('pledge', 'DK', { amounts: [eur(2e6)], programme: 'PURL', review: 'accepted' }),
    says('pledge', 'EE LV', { amounts: [eur(5e6)], for: ['MD'], ...by('у березні', '2025-03-31') }),
    says('pledge', 'DK', { amounts: [usd(9e6)], review: 'rejected' }),
  ),
  note('c', '2025-04-10', 'Маяк', says('delivery_report', 'DK', { amounts: [eur(3e6)] })),
];

const tree = (scope: Scope, more: Partial<TreeOptions>, notes = NOTES): readonly TreeNode[] =>
  treeOf(notes, scope, { words: words('uk'), known, asOf: '2025-06-01', ...more });
const line = ({ label, description }: TreeNode): string => plain(description ? `${label} | ${description}` : label);
/** «group | what it is worth: first, second». */
const groups = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes
    .filter(({ contextValue }) => contextValue === 'group')
    .map((one) => `${line(one)}: ${one.children.map(({ label }) => plain(label)).join(', ')}`);

const DK2 = 'Данія: 2 млн €';
const DK3 = 'Данія: 3 млн €';
const BALTS = 'Естонія, Латвія: 5 млн €';
const NORWAY = 'Норвегія: 7 млрд NOK';
const NEED = 'Україна: 4 млрд $';

const GROUPED: Readonly<Record<Exclude<Grouping, 'kind'>, readonly string[]>> = {
  by: [
    `Данія | 2 · 5 млн €: ${DK2}, ${DK3}`,
    `Естонія, Латвія | 1 · 5 млн €: ${BALTS}`,
    `Норвегія | 1 · 7 млрд NOK: ${NORWAY}`,
    `надавача не названо, або видання розходяться | 1: ${NEED}`,
  ],
  for: [`Молдова | 1 · 5 млн €: ${BALTS}`, `Україна | 4 · 5 млн € · 7 млрд NOK: ${DK2}, ${DK3}, ${NORWAY}, ${NEED}`],
  programme: [
    `PURL | 1 · 2 млн €: ${DK2}`,
    `без програми | 4 · 8 млн € · 7 млрд NOK: ${DK3}, ${BALTS}, ${NORWAY}, ${NEED}`,
  ],
  stage: [
    `обіцяно | 3 · 7 млн € · 7 млрд NOK: ${DK2}, ${BALTS}, ${NORWAY}`,
    `виконано | 1 · 3 млн €: ${DK3}`,
    `стадію не названо | 1: ${NEED}`,
  ],
  due: [
    `березень 2025 р. | 1 · 5 млн €: ${BALTS}`,
    `грудень 2025 р. | 1 · 7 млрд NOK: ${NORWAY}`,
    `без строку | 3 · 5 млн €: ${DK2}, ${DK3}, ${NEED}`,
  ],
  currency: [`EUR | 3 · 10 млн €: ${DK2}, ${DK3}, ${BALTS}`, `NOK | 1 · 7 млрд NOK: ${NORWAY}`, `USD | 1: ${NEED}`],
  file: [`a | 2 · 7 млрд NOK: ${NORWAY}, ${NEED}`, `b | 2 · 7 млн €: ${DK2}, ${BALTS}`, `c | 1 · 3 млн €: ${DK3}`],
  status: [
    `не перевірено | 4 · 8 млн € · 7 млрд NOK: ${DK3}, ${BALTS}, ${NORWAY}, ${NEED}`,
    `прийнято | 1 · 2 млн €: ${DK2}`,
  ],
};

describe('groups of the tree', () => {
  for (const [group, expected] of Object.entries(GROUPED) as [Exclude<Grouping, 'kind'>, readonly string[]][]) {
    it(`of a workspace by ${group}`, () => assert.deepEqual(groups(tree('workspace', { group })), expected));
  }

  it('in every grouping everything stands once, what was rejected apart, what is late in its own branch too', () => {
    for (const scope of ['note', 'workspace'] as const) {
      for (const group of GROUPINGS) {
        const nodes = tree(scope, { group });
        const all = nodes.filter(({ label }) => label !== 'Прострочено').flatMap(({ children }) => flat(children));
        const records = all.flatMap(({ uri, recordId }) => (recordId === null ? [] : `${uri}#${recordId}`));
        assert.equal(records.length, 6, `${scope} by ${group}: ${records.join(' ')}`);
        assert.equal(new Set(records).size, 6);
        assert.equal(nodes.at(-1)?.label, 'Відхилено');
        assert.equal(new Set(flat(nodes).map(({ id }) => id)).size, flat(nodes).length);
      }
    }
    assert.ok(tree('workspace', { group: 'for' }).some(({ label }) => label === 'Прострочено'));
  });

  it('groups are spoken with their count and their worth', () => {
    const [, , danes] = tree('workspace', { group: 'by' });
    assert.equal(plain(danes?.spoken ?? ''), "Данія, 2 зобов'язання, 5 млн €");
  });
});

describe('orders of the tree', () => {
  const ORDERS: readonly (readonly [Scope, Sorting | undefined, readonly string[]])[] = [
    ['workspace', undefined, [DK2, DK3, BALTS, NORWAY]],
    ['workspace', 'who', [DK2, DK3, BALTS, NORWAY]],
    // largest first, but no currency is measured by another
    ['workspace', 'sum', [BALTS, DK3, DK2, NORWAY]],
    ['workspace', 'date', [DK2, BALTS, DK3, NORWAY]],
    ['workspace', 'position', [NORWAY, DK2, BALTS, DK3]],
    ['note', undefined, [NORWAY, DK2, BALTS, DK3]],
    ['note', 'sum', [BALTS, DK3, DK2, NORWAY]],
  ];
  for (const [scope, sort, expected] of ORDERS) {
    it(`${scope} by ${sort ?? 'what is usual there'}`, () => {
      const branch = tree(scope, sort ? { sort } : {}).find(({ label }) => label === "Зобов'язання");
      assert.deepEqual(
        branch?.children.map(({ label }) => plain(label)),
        expected,
      );
    });
  }
});

describe('the filter of the tree', () => {
  const FILTERS: readonly (readonly [string, readonly string[]])[] = [
    ['who:DK', ["Підсумки | 5 млн € · 2 зобов'язання, 1 не перевірено", "Зобов'язання | 2"]],
    ['хто:Данія є:прийнято', ["Підсумки | 2 млн € · 1 зобов'язання, усе перевірено", "Зобов'язання | 1"]],
    [
      'сума:>1млрд',
      ["Підсумки | 7 млрд NOK · 1 зобов'язання, 1 не перевірено", "Зобов'язання | 1", 'Потреби, цілі, очікування | 1'],
    ],
    ['is:overdue', ["Підсумки | 5 млн € · 1 зобов'язання, 1 не перевірено", 'Прострочено | 1', "Зобов'язання | 1"]],
    ['is:rejected', ['Відхилено | 1']],
    ['who:DE', []],
  ];
  for (const [typed, expected] of FILTERS) {
    it(`«${typed}»: branches and totals are of what it leaves`, () => {
      assert.deepEqual(tree('workspace', { filter: parseFilter(typed) }).map(line), expected);
    });
  }

  it('an empty filter leaves everything', () => {
    assert.deepEqual(tree('workspace', { filter: parseFilter('  ') }).map(line), tree('workspace', {}).map(line));
  });
});

describe('pages of the tree', () => {
  const MANY = [
    note(
      'many',
      '2025-05-01',
      'Берег',
      ...Array.from({ length: 1_200 }, (_, i) => says('pledge', 'DK', { amounts: [eur(i + 1)] })),
    ),
  ];
  const branchOf = (pages?: ReadonlyMap<string, number>): TreeNode => {
    const nodes = tree('note', pages ? { pages } : {}, MANY);
    const branch = nodes.find(({ label }) => label === "Зобов'язання");
    assert.ok(branch);
    return branch;
  };

  it('a long list is drawn so far, and says how much more there is', () => {
    const branch = branchOf();
    assert.equal(plain(branch.description), '1 200');
    assert.equal(branch.children.length, PAGE + 1);
    const more = branch.children.at(-1);
    assert.equal(more && line(more), 'Ще 500 | показано 500 з 1 200');
    assert.equal(more?.list, 'note/commitments');
  });

  it('the next pages come behind what is there', () => {
    const [first, second, third] = [PAGE, 2 * PAGE, 3 * PAGE].map((n) =>
      branchOf(new Map([['note/commitments', n]])).children.map(({ id }) => id),
    );
    assert.deepEqual(second?.slice(0, PAGE), first?.slice(0, PAGE));
    assert.equal(second?.at(-1), first?.at(-1));
    assert.equal(third?.length, 1_200);
  });
});
