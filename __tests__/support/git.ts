import { execFileSync } from 'node:child_process';
import { SHORT_LIVED } from './empty-repository.js';

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

/** What git answers in a folder. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...IDENTITY, ...args], {
    cwd: folder,
    env: { ...process.env, ...SHORT_LIVED },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).toString();
}
