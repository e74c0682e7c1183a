/** The tree of actors and countries: sorted by how much is said of them, with their notes, and the words round each mention. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';
import { namedIn } from '../../src/register/named.ts';
import { entityNodes, mentionNodes } from '../../src/views/tree-entities.ts';
import type { TreeNode } from '../../src/views/tree-node.ts';
import { words } from '../../src/views/words/words.ts';
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

  it('who is only named stands there too, after those of whom something is said', () => {
    const text = 'Норвегія передасть Данії 5 млн євро. У Данії раді: Данія чекала.';
    const read = { ...note('c', '2025-03-01', 'Берег'), analysis: analyze(text, { id: 'c' }), text };
    const silent = { ...note('d', '2025-03-02', 'Гавань'), analysis: analyze('Данія мовчить.', { id: 'd' }) };
    assert.deepEqual(drawn(entityNodes([read, silent], options)), [
      'Країни | 2',
      '  Данія | 1 вислів, 4 згадки · 2 нотатки',
      '    c | Берег · 1 вислів, 3 згадки',
      '    d | Гавань · 1 згадка',
      '  Норвегія | 1 вислів, 1 згадка · 1 нотатка',
      '    c | Берег · 1 вислів, 1 згадка',
    ]);
  });

  it('as many as the note shows when it is opened', () => {
    const text = 'Уряд Данії мовчить. Міністр оборони Данії Троельс Лунд Поульсен теж. Він у Копенгагені.';
    const analysis = analyze(text, { id: 'a', date: '2025-09-18' });
    const view = { ...note('a', '2025-09-18', 'Берег'), analysis, text };
    for (const [id, count] of namedIn(view)) assert.equal(mentionNodes('a', text, analysis, id, 'x').length, count, id);
    assert.ok(namedIn(view).length >= 2);
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
