/** A note that is no file of this machine, as in a virtual workspace: marks, decisions, tags and an export go through the editor, and nothing else is asked. */
import {
  commands,
  type Disposable,
  EventEmitter,
  FileChangeType,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  window,
  workspace,
} from 'vscode';
import { equal, includes, ok } from './assert.ts';
import { onPage, until } from './driver.ts';
import { mark } from './drawn.ts';
import { closeAllUnsaved, select } from './notes.ts';

const SCHEME = 'poruka-memory';
const NOTE = Uri.from({ scheme: SCHEME, path: '/notes/virtual.md' });
const TEXT = '---\ntitle: "Віртуальна"\ndate: 2026-01-15\n---\n\nДанія виділить Україні 40 млн крон на човни.\n';

/** Files in memory, of one folder. */
function makeMemory(): FileSystemProvider & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const changed = new EventEmitter<FileChangeEvent[]>();
  let time = 0;
  const bytes = (uri: Uri): Uint8Array => {
    const found = files.get(uri.path);
    if (!found) throw FileSystemError.FileNotFound(uri);
    return found;
  };
  return {
    files,
    onDidChangeFile: changed.event,
    watch: () => ({ dispose: () => undefined }),
    stat: (uri) =>
      uri.path === '/' || uri.path === '/notes'
        ? { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: FileType.File, ctime: 0, mtime: time, size: bytes(uri).length },
    readDirectory: () => [...files.keys()].map((path) => [path.slice(path.lastIndexOf('/') + 1), FileType.File]),
    createDirectory: () => undefined,
    readFile: bytes,
    writeFile: (uri, content) => {
      time += 1;
      files.set(uri.path, content);
      changed.fire([{ type: FileChangeType.Changed, uri }]);
    },
    delete: (uri) => void files.delete(uri.path),
    rename: (from, to) => {
      files.set(to.path, bytes(from));
      files.delete(from.path);
    },
  };
}

describe('a virtual note', () => {
  const memory = makeMemory();
  let registered: Disposable;
  const saved = (): string => new TextDecoder().decode(memory.files.get(NOTE.path));

  before(async () => {
    registered = workspace.registerFileSystemProvider(SCHEME, memory, { isCaseSensitive: true });
    memory.files.set(NOTE.path, new TextEncoder().encode(TEXT));
    await window.showTextDocument(NOTE);
  });
  after(async () => {
    await closeAllUnsaved();
    registered.dispose();
  });

  onPage('is marked', async () => {
    await mark('Данія', 'underline solid');
    await mark('40 млн крон', 'box');
  });

  it('keeps a decision, is saved by the editor, and one undo gives every byte back', async () => {
    const editor = await window.showTextDocument(NOTE);
    select(editor, 'виділить');
    await until('accepted', () => commands.executeCommand<boolean>('poruka.accept'));
    equal(saved(), TEXT);
    ok(await editor.document.save(), 'not saved');
    includes(saved(), 'review: accepted');
    includes(saved(), 'country/UA');
    await commands.executeCommand('undo');
    await until('as it was', () => editor.document.getText() === TEXT);
    ok(await editor.document.save(), 'not saved again');
    equal(saved(), TEXT);
  });

  it('tags are written into it', async () => {
    const editor = await window.showTextDocument(NOTE);
    ok(await commands.executeCommand('poruka.saveTags'), 'tags are not saved');
    includes(editor.document.getText(), 'review: auto');
    await commands.executeCommand('undo');
    await until('as it was', () => editor.document.getText() === TEXT);
  });
});
