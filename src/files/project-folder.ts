import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder to search so that a folder or file is judged with its whole project: the nearest folder at or above it
 * that has a manifest.xml, or else `start` itself. Does not look above `top`, nor above the top of a repository.
 */
export function projectFolder(start: string, top: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'manifest.xml'))) return folder;
    if (folder === top || folder === dirname(folder) || existsSync(join(folder, '.git'))) return start;
  }
}
