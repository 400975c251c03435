import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The top folder of the repository that a folder lies in; the folder itself where it lies in none. */
export function repositoryTop(current: string): string {
  for (let folder = current; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return current;
  }
}
