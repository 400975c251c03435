import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { emptyRepository, headIn } from './empty-repository.js';
import { git as gitIn } from './git.js';

/** A real repository in a temporary folder. */
export interface TestRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  remove(path: string): void;
  /** Commits all that was written, and gives back the id. */
  commit(message?: string): string;
  delete(): void;
}

export function testRepository(options: readonly string[] = []): TestRepository {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'git-')));
  const git = (...args: readonly string[]) => gitIn(folder, ...args);
  if (options.length === 0) emptyRepository(join(folder, '.git'));
  else git('init', '--quiet', '--initial-branch=main', ...options);
  return {
    folder,
    git,
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    },
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    commit(message = 'change') {
      git('add', '--all', '--force');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return headIn(join(folder, '.git')) ?? git('rev-parse', 'HEAD').trim();
    },
    delete: () => rmSync(folder, { recursive: true, force: true }),
  };
}
