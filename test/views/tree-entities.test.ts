/** The tree of actors and countries: sorted by how much is said of them, with their notes, and the words round each mention. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';
import { entityNodes, mentionNodes } from '../../src/views/tree-entities.ts';
import type { TreeNode } from '../../src/views/tree-node.ts';
import { words } from '../../src/views/words.ts';
import { eur, note, says } from '../register/notes.ts';
import { plain } from './sample.ts';

const NAMES: Readonly<Record<string, string>> = { DK: 'Данія', NO: 'Норвегія', UA: 'Україна', EU: 'ЄС' };
const options = {
  words: words('uk'),
  known: (id: string) => NAMES[id] ?? null,
  isCountry: (id: string) => id.length === 2 && id !== 'EU',
  pages: new Map<string, number>(),
};
const NOTES = [
  note(
    'a',
    '2025-03-01',
    'Берег',
    says('pledge', 'DK', { amounts: [eur(1)], speaker: 'person:hansen-ole' }),
    says('pledge', 'EU'),
  ),
  note(
    'b',
    '2025-05-20',
    'Гавань',
    says('need', '', { requester: ['UA'] }),
    says('pledge', 'NO', { review: 'rejected' }),
  ),
];
const line = ({ label, description }: TreeNode): string => plain(`${label} | ${description}`);
const drawn = (nodes: readonly TreeNode[], indent = ''): readonly string[] =>
  nodes.flatMap((node) => [`${indent}${line(node)}`, ...drawn(node.children, `${indent}  `)]);

describe('tree of actors and countries', () => {
  it('who is named, most of all first, and where; nobody of what was rejected', () => {
    assert.deepEqual(drawn(entityNodes(NOTES, options)), [
      'Країни | 2',
      '  Україна | 3 вислови · 2 нотатки',
      '    a | Берег · 2 вислови',
      '    b | Гавань · 1 вислів',
      '  Данія | 1 вислів · 1 нотатка',
      '    a | Берег · 1 вислів',
      'Особи | 1',
      '  Hansen Ole | 1 вислів · 1 нотатка',
      '    a | Берег · 1 вислів',
      'Організації й групи | 1',
      '  ЄС | 1 вислів · 1 нотатка',
      '    a | Берег · 1 вислів',
    ]);
  });

  it('long lists come in pages', () => {
    const many = note(
      'm',
      '2025-03-01',
      'Берег',
      ...Array.from({ length: 700 }, (_, i) => says('pledge', `org:n-${i}`)),
    );
    const [, bodies] = entityNodes([many], options);
    assert.deepEqual([bodies?.description, bodies?.children.length], ['700', 501]);
    assert.equal(plain(bodies?.children.at(-1)?.label ?? ''), 'Ще 200');
    const [, all] = entityNodes([many], { ...options, pages: new Map([['entities/bodies', 1_000]]) });
    assert.equal(all?.children.length, 700);
  });

  it('every place that names them, with the words round it', () => {
    const text = 'Уряд Данії мовчить. Пізніше в Копенгагені сказали, що Данія не передасть літаків нікому.';
    const nodes = mentionNodes('file:///a.md', text, analyze(text, { id: 'a' }), 'DK', 'x');
    assert.ok(nodes.length >= 2);
    for (const { evidence, label } of nodes) {
      assert.ok(evidence);
      assert.equal(text.slice(evidence.start, evidence.end), label);
    }
    assert.ok(nodes.some(({ description }) => description.includes('що Данія не передасть літаків')));
    assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
  });
});
