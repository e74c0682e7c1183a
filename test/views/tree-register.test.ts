/** The tree of a workspace: commitments merged over notes, what outlets dispute with all versions, and what is overdue. */
import { strict as assert } from 'node:assert';
import type { NoteView } from '../../src/register/index.ts';
import type { TreeNode } from '../../src/views/tree-node.ts';
import { treeOf } from '../../src/views/tree.ts';
import { words } from '../../src/views/words/words.ts';
import { eur, note, says, things, usd } from '../register/notes.ts';
import { plain } from './sample.ts';
import { flat } from './flat.ts';

const NAMES: Readonly<Record<string, string>> = { DK: 'Данія', DE: 'Німеччина', UA: 'Україна', NO: 'Норвегія' };
const known = (id: string): string | null => NAMES[id] ?? null;

const tree = (notes: readonly NoteView[], asOf = '2026-01-01', locale: 'uk' | 'en' = 'uk'): readonly TreeNode[] =>
  treeOf(notes, 'workspace', { words: words(locale), known, asOf });
const find = (nodes: readonly TreeNode[], label: string): TreeNode => {
  const node = flat(nodes).find((one) => plain(one.label) === label);
  assert.ok(node, `no «${label}»`);
  return node;
};
/** «label | description» of the children, statements not opened. */
const under = (node: TreeNode): readonly string[] =>
  node.children.map(({ label, description }) => plain(`${label} | ${description}`));

const DISPUTED = [
  note('a', '2025-05-20', 'Берег', says('pledge', 'DK', { amounts: [usd(5e7)] })),
  note('b', '2025-05-20', 'Гавань', says('pledge', 'DK', { amounts: [eur(5e7)] })),
  note('c', '2025-05-21', 'Маяк', says('pledge', 'DK', { amounts: [usd(5e7)] })),
];
const LATE = [
  note(
    'd',
    '2025-01-10',
    'Берег',
    says('pledge', 'DE', {
      ...things(2, 'батарея Patriot'),
      due: { text: 'до червня', relation: 'by', from: null, to: '2025-06-30' },
    }),
  ),
  note('e', '2025-03-01', 'Маяк', says('delivery_report', 'DE', things(1, 'батарея Patriot'))),
];

describe('tree of commitments', () => {
  it('what outlets dispute stands in a branch of its own, with every version and who tells it', () => {
    const nodes = tree(DISPUTED);
    const [branch, ...rest] = nodes;
    assert.deepEqual(
      [branch?.label, branch?.description, rest[0]?.label],
      ['Видання розходяться', '1', "Зобов'язання"],
    );
    const disputed = branch?.children[0];
    assert.ok(disputed);
    assert.equal(
      plain(`${disputed.label} | ${disputed.description} | ${disputed.icon}`),
      'Данія: 50 млн $ / 50 млн € | → Україна · обіцяно · валюти різні · 3 вислови | warning',
    );
    assert.deepEqual(under(find(nodes, 'валюти різні')), [
      '50 млн $ | Берег, 20 травня 2025 р.; Маяк, 21 травня 2025 р.',
      '50 млн € | Гавань, 20 травня 2025 р.',
    ]);
    assert.equal(
      disputed.children.at(-1)?.description,
      'не зараховано: видання розходяться в тому, що дано: не додано, доки ви не вирішите',
    );
    assert.match(disputed.tooltip(), /валюти різні: .* \/ /);
  });

  it('what is overdue says so, and how much has come', () => {
    const nodes = tree(LATE);
    assert.deepEqual(
      nodes.map(({ label }) => label),
      ['Підсумки', 'Прострочено', "Зобов'язання"],
    );
    const late = nodes[1]?.children[0];
    assert.equal(
      plain(`${late?.label} | ${late?.description} | ${late?.icon}`),
      'Німеччина: 2 × батарея Patriot | → Україна · виконано частково · 1 з 2: батарея Patriot · прострочено · 2 вислови · не перевірено | history',
    );
    assert.ok(late);
    assert.deepEqual(under(late), [
      'Берег, 10 січня 2025 р. | Німеччина: 2 × батарея Patriot · → Україна · обіцяно · до червня · не перевірено',
      'Маяк, 1 березня 2025 р. | Німеччина: 1 × батарея Patriot · → Україна · передача · виконано · не перевірено',
      'Стадії | обіцяно 10 січня 2025 р. → виконано частково 1 березня 2025 р.',
      'Виконання | 1 з 2: батарея Patriot',
      'Строк | 30 червня 2025 р., прострочено',
      'Чому? | зараховано',
    ]);
    assert.match(late.tooltip(), /Маяк, 1 березня 2025 р\\?\.: передача обіцяного/);
    assert.deepEqual(
      tree(LATE, '2025-06-30').map(({ label }) => label),
      ['Підсумки', "Зобов'язання"],
    );
  });

  it('says the same in English', () => {
    assert.deepEqual(
      tree([...DISPUTED, ...LATE], '2026-01-01', 'en').map(({ label }) => label),
      ['Totals', 'Outlets disagree', 'Overdue', 'Commitments'],
    );
  });

  it('ids stay when a statement joins: what was open stays open', () => {
    const [before, after] = [tree(DISPUTED.slice(0, 2)), tree(DISPUTED)].map((nodes) =>
      flat(nodes).map(({ id }) => id),
    );
    assert.ok(before?.every((id) => after?.includes(id)));
    assert.equal(new Set(after).size, after?.length);
  });

  it('by the name of who gives, the latest first', () => {
    const nodes = tree([
      note('a', '2025-01-10', 'A', says('pledge', 'NO', { amounts: [eur(1)] })),
      note('b', '2025-02-10', 'B', says('pledge', 'DK', { amounts: [eur(2)] })),
      note('c', '2025-03-10', 'C', says('pledge', 'DK', { amounts: [eur(3)] })),
      note('d', '2025-03-10', 'D', says('pledge', '', { amounts: [eur(4)] })),
    ]);
    assert.deepEqual(
      find(nodes, "Зобов'язання").children.map(({ label }) => plain(label)),
      ['Данія: 3 €', 'Данія: 2 €', 'Норвегія: 1 €', 'надавача не названо: 4 €'],
    );
  });
});
