/** The manifest: whatever it names exists, and its texts are there in both languages. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const json = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(root, name), 'utf8'));
const manifest = json('package.json');
const source = JSON.stringify(manifest);
const contributes = manifest.contributes as {
  readonly commands: readonly { readonly command: string; readonly icon?: string }[];
  readonly keybindings: readonly Readonly<Record<'command' | 'key' | 'mac' | 'when', string>>[];
  readonly menus: { readonly 'view/item/context': readonly Readonly<Record<'command' | 'group' | 'when', string>>[] };
  readonly configuration: { readonly properties: Readonly<Record<string, { readonly order: number }>> };
  readonly walkthroughs: readonly {
    readonly steps: readonly {
      readonly description: string;
      readonly media: { readonly image: string };
      readonly completionEvents: readonly string[];
    }[];
  }[];
};

const texts = { en: json('package.nls.json'), uk: json('package.nls.uk.json') };
const commands = new Set(contributes.commands.map(({ command }) => command));

describe('the manifest', () => {
  const keys = [...source.matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);

  it('every text is there in both languages, and none is left over', () => {
    for (const table of [texts.en, texts.uk])
      assert.deepEqual(
        [...new Set(keys)].filter((key) => !(key in table)),
        [],
      );
    // «welcome.nothing-found.en» shows both languages: which is chosen is a `when` clause
    assert.deepEqual(Object.keys(texts.uk).sort(), Object.keys(texts.en).sort());
    assert.deepEqual(
      Object.keys(texts.en).filter((key) => !keys.includes(key)),
      [],
    );
  });

  it('every command that a text offers exists', () => {
    const offered = [...JSON.stringify(texts).matchAll(/\(command:(poruka\.[A-Za-z]+)/g)].map(([, name = '']) => name);
    assert.ok(offered.length > 5);
    // a view is focused by its own name
    assert.deepEqual(
      offered.filter((name) => !commands.has(name) && name !== 'poruka.statements'),
      [],
    );
  });

  it('no key is a letter alone, and none acts in a file that is no note', () => {
    const { keybindings } = contributes;
    assert.ok(keybindings.length > 40);
    for (const { command, key, mac, when } of keybindings) {
      assert.ok(commands.has(command) || command.endsWith('.focus'), command);
      // `ctrl+'` and then one of ours, or a function key with ctrl
      assert.match(key, /^ctrl\+(' \S+|(shift\+)?f\d+)$/);
      assert.equal(mac, key.replace('ctrl', 'cmd'));
      const isOfEditor = /editorTextFocus && editorLangId =~ \/\^\(markdown\|plaintext\)\$\//.test(when);
      const isOfView = /focusedView == poruka\.|poruka\.comparing/.test(when);
      assert.ok(isOfEditor || isOfView, `${command} ${key}: ${when}`);
      // what has no editor in it is said not to be typed anywhere
      if (when.includes(' || ') && !when.startsWith('poruka.comparing'))
        assert.match(when, /^(!inputFocus|\(editorTextFocus.*\)) \|\| /);
    }
  });

  it('three buttons at most stand beside a row of a tree, each with an icon', () => {
    const icons = new Set(contributes.commands.filter(({ icon }) => icon).map(({ command }) => command));
    const inline = contributes.menus['view/item/context'].filter(({ group }) => group.startsWith('inline'));
    const reviews = ['auto', 'accepted', 'edited', 'rejected'];
    const values = [
      ...reviews.flatMap((review) => [`statement.${review}`, `statement.${review}.joined`, `lost.${review}`]),
      ...['commitment', 'pair', 'one', 'settled', 'branch', 'total'],
    ];
    for (const { command } of inline) assert.ok(icons.has(command), command);
    for (const view of ['poruka.statements', 'poruka.compared'])
      for (const value of values) {
        const shown = inline.filter(({ when }) => {
          const [, pattern = ''] = /viewItem =~ \/(.*)\/$/.exec(when) ?? [];
          return when.startsWith(`view == ${view} `) && new RegExp(pattern).test(value);
        });
        assert.ok(shown.length <= 3, `${view}, ${value}: ${shown.map(({ command }) => command).join(', ')}`);
      }
  });

  it('settings are shown in the order in which they stand here', () => {
    const orders = Object.values(contributes.configuration.properties).map(({ order }) => order);
    assert.deepEqual(
      orders,
      orders.map((_, i) => i + 1),
    );
  });

  it('the walkthrough has five steps with pictures, and each can be completed', () => {
    const [{ steps }] = contributes.walkthroughs as [(typeof contributes.walkthroughs)[0]];
    assert.equal(steps.length, 5);
    for (const { media, completionEvents } of steps) {
      assert.ok(existsSync(join(root, media.image)), media.image);
      for (const event of completionEvents) {
        const [kind = '', of = ''] = event.split(':');
        assert.ok(kind === 'onView' ? of === 'poruka.statements' : kind === 'onCommand' && commands.has(of), event);
      }
    }
  });
});
