/** The tree: branches with counts, totals per currency, decisions that win, and ids that stay. */
import { strict as assert } from 'node:assert';
import type { NoteRecord } from '../../src/model/note.ts';
import type { NoteView } from '../../src/register/index.ts';
import { type Scope, type TreeOptions, treeOf } from '../../src/views/tree.ts';
import type { TreeNode } from '../../src/views/tree-node.ts';
import { words } from '../../src/views/words/words.ts';
import { known, note, plain, record, sum, TEXT } from './sample.ts';
import { flat } from './flat.ts';

const options: TreeOptions = { words: words('uk'), known };
const tree = (
  notes: readonly NoteView[],
  scope: Scope = 'note',
  more: Partial<TreeOptions> = {},
): readonly TreeNode[] => treeOf(notes, scope, { ...options, ...more });
/** «label | description», indented, down to the statements. */
const drawn = (nodes: readonly TreeNode[], indent = ''): readonly string[] =>
  nodes
    .filter(({ contextValue }) => contextValue !== 'detail' && contextValue !== 'why')
    .flatMap((node) => [
      plain(`${indent}${node.label}${node.description ? ` | ${node.description}` : ''}`),
      ...drawn(node.children, `${indent}  `),
    ]);
const statement = (nodes: readonly TreeNode[], id: string): TreeNode => {
  const node = flat(nodes).find(({ recordId }) => recordId === id);
  assert.ok(node, `no node of ${id}`);
  return node;
};

const usd = (value: number) => sum(value, value, 'USD');

describe('tree of a note', () => {
  it('suggestions stand in their branches, totals above', () => {
    assert.deepEqual(drawn(tree([note()])), [
      "Підсумки | ≥ 7 млрд NOK · 1 зобов'язання, 1 не перевірено",
      "  ≥ 7 млрд NOK | 1 зобов'язання, 1 не перевірено",
      "Зобов'язання | 1",
      '  Норвегія: ≥ 7 млрд NOK | → Україна · обіцяно · до кінця 2026 року · не перевірено',
      'Потреби, цілі, очікування | 1',
      '  партнери: 2 млрд $ | → Україна · прохання · не перевірено',
      'Відмови й зміни | 1',
      '  Словаччина: «Словаччина призупинила постачання електроенергії» | призупинення · призупинено · не перевірено',
    ]);
  });

  it('a rejected one leaves the totals and stands greyed under «Відхилено»', () => {
    const nodes = tree([
      note({ records: [record({ id: 'R01', amounts: [sum(7e9, null, 'NOK')], review: 'rejected' })] }),
    ]);
    assert.deepEqual(
      nodes.map(({ label }) => label),
      ['Потреби, цілі, очікування', 'Відмови й зміни', 'Відхилено'],
    );
    const node = statement(nodes, 'R01');
    assert.deepEqual([node.muted, node.contextValue, node.icon], [true, 'statement.rejected', 'circle-slash']);
  });

  it('aid and own funds are apart, currencies too, that of most commitments first; what is unreviewed is told', () => {
    const records: readonly NoteRecord[] = [
      record({ id: 'a', amounts: [usd(5e8)] }),
      record({ id: 'b', amounts: [usd(1e9)], review: 'auto', counted: true }),
      record({ id: 'c', amounts: [sum(2e6, 2e6, 'EUR')] }),
      record({ id: 'd', by: ['UA'], amounts: [sum(45e9, 45e9, 'UAH')], domestic: true }),
    ];
    assert.deepEqual(drawn(tree([note({ analysis: null, records })]).slice(0, 1)), [
      "Підсумки | 1,5 млрд $ · 2 млн € · 4 зобов'язання, 1 не перевірено",
      "  1,5 млрд $ | 2 зобов'язання, 1 не перевірено",
      "  2 млн € | 1 зобов'язання, усе перевірено",
      '  Власні кошти, окремо від допомоги | 45 млрд ₴',
      "    45 млрд ₴ | 1 зобов'язання, усе перевірено",
    ]);
  });

  it('a record whose quote is gone waits under «Потребує перевірки», without a place to jump to', () => {
    const evidence = { exact: 'Ісландія подарує Україні вулкан і два гейзери', prefix: '', suffix: '', start: 0 };
    const nodes = tree([note({ analysis: null, records: [record({ id: 'R01', evidence })] })]);
    assert.deepEqual(
      nodes.map(({ label }) => label),
      ['Потребує перевірки'],
    );
    const node = statement(nodes, 'R01');
    assert.deepEqual([node.evidence, node.icon], [null, 'warning']);
    assert.match(node.tooltip(), /Цитати в тексті не знайдено/);
  });

  it('a node leads to its evidence and names its record', () => {
    const node = statement(tree([note()]), 's1');
    assert.ok(node.evidence);
    assert.match(TEXT.slice(node.evidence.start, node.evidence.end), /^Норвегія виділить .* року$/);
    assert.deepEqual(
      [node.evidence.uri, node.recordId, node.review, node.uri],
      ['file:///notes/oslo.md', 's1', 'auto', 'file:///notes/oslo.md'],
    );
  });

  it('«Чому?» tells the verdict, the rule and what filled each role', () => {
    const why = statement(tree([note()]), 's1').children.find(({ contextValue }) => contextValue === 'why');
    assert.equal(why?.description, 'зараховано: названо надавача й суму');
    assert.deepEqual(
      why?.children.map(({ label }) => label),
      ['Правило: pledge.allocate', 'надавач: «Норвегія» (називний)'],
    );
  });

  it('is spoken in words', () => {
    assert.equal(
      plain(statement(tree([note()]), 's1').spoken),
      'обіцянка. Хто: Норвегія. Кому: Україна. ≥ 7 мільярдів норвезьких крон. Строк: до кінця 2026 року. обіцяно. зараховано. не перевірено',
    );
  });

  it('nothing said gives nothing', () => {
    assert.deepEqual(tree([]), []);
    assert.deepEqual(tree([note({ analysis: null })]), []);
  });
});

describe('tree of a workspace', () => {
  const second = note({
    uri: 'file:///notes/two.md',
    title: 'Друга\nнотатка',
    meta: { title: null, outlet: null, url: null, date: null },
  });

  it('one commitment of two notes is one, with both beneath it and why', () => {
    const nodes = tree([note(), second], 'workspace');
    assert.deepEqual(drawn(nodes).slice(0, 6), [
      "Підсумки | ≥ 7 млрд NOK · 1 зобов'язання, 1 не перевірено",
      "  ≥ 7 млрд NOK | 1 зобов'язання, 1 не перевірено",
      "Зобов'язання | 1",
      '  Норвегія: ≥ 7 млрд NOK | → Україна · обіцяно · 2 вислови · не перевірено',
      '    Фіорд, 3 лютого 2026 р. | Норвегія: ≥ 7 млрд NOK · → Україна · обіцяно · до кінця 2026 року · не перевірено',
      '    Друга нотатка, 3 лютого 2026 р. | Норвегія: ≥ 7 млрд NOK · → Україна · обіцяно · до кінця 2026 року · не перевірено',
    ]);
    assert.match(nodes[0]?.tooltip() ?? '', /кілька нотаток/);
    const [, statement] = flat(nodes).filter(({ recordId }) => recordId === 's1');
    assert.match(statement?.tooltip() ?? '', /Чому це одне зобов'язання.*ті самі сторони, та сама сума, близькі дати/);
    assert.match(statement?.spoken ?? '', /та сама сума, близькі дати$/);
    assert.deepEqual([statement?.uri, statement?.review], ['file:///notes/two.md', 'auto']);
  });

  it('ids are unique, and the same for the same notes', () => {
    const twice = note({ records: [record({ id: 'R01', by: ['DK', 'NO'] }), record({ id: 'R01', by: ['NO'] })] });
    const ids = flat(tree([twice, second], 'workspace')).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      flat(tree([second, twice], 'workspace')).map(({ id }) => id),
      ids,
    );
  });

  it('every label is one line of text', () => {
    for (const node of flat(tree([note(), second], 'workspace'))) {
      assert.doesNotMatch(`${node.label}${node.description}${node.spoken}`, /[\n\r]/);
      assert.ok(node.label !== '' && node.icon !== '', node.id);
    }
  });
});
