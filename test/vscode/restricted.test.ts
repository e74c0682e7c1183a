/** A workspace that nobody has said is to be trusted: all there is is there, since nothing of a workspace is executed. Run with `--restricted`. */
import { extensions, workspace } from 'vscode';
import { equal } from './assert.ts';
import { options, until } from './driver.ts';
import { open } from './notes.ts';

if (options().restricted)
  describe('a workspace that nobody trusts', () => {
    it('is none, and the extension is awake in it', async () => {
      equal(workspace.isTrusted, false);
      await open('aid.md');
      await until('awake', () => extensions.getExtension('poruka.poruka')?.isActive);
    });
  });
