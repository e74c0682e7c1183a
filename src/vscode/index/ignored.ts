/** The `.gitignore` files of a folder → whether git would leave a file out. Knows no editor. */
import ignore, { type Ignore } from 'ignore';

export interface IgnoreFile {
  /** The folder that it lies in; ends with a slash. */
  readonly folder: string;
  readonly text: string;
}

/** Paths are of the same form as the folders. The file that is nearest decides, as in git. */
export function ignoredBy(files: readonly IgnoreFile[]): (path: string) => boolean {
  const all: { readonly folder: string; readonly rules: Ignore }[] = [];
  const isIgnored = (path: string): boolean => {
    let ignored = false;
    for (const { folder, rules } of all) {
      if (path === folder || !path.startsWith(folder)) continue;
      const verdict = rules.test(path.slice(folder.length));
      if (verdict.ignored || verdict.unignored) ignored = verdict.ignored;
    }
    return ignored;
  };
  for (const { folder, text } of [...files].sort((a, b) => a.folder.length - b.folder.length)) {
    // what lies in an ignored folder cannot take itself out again
    if (!isIgnored(folder)) all.push({ folder, rules: ignore({ ignorecase: false }).add(text) });
  }
  return isIgnored;
}
