// The GitHub of the tests, for the action to talk to.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../compile.mjs';

/** @import { StandIn } from '../../__tests__/github/stand-in/server.js' */
/** @import { Repository } from '../../__tests__/github/stand-in/repository.js' */

const PART = '__tests__/github/stand-in';
/** What the stand-in imports from. */
const SUPPORT = '__tests__/support';
/** What is asked of commits, which never change, and of branches, which do not while the action runs. */
const ASKED = /** @type {const} */ ([
  'resolve',
  'parents',
  'mergeBase',
  'treeId',
  'tree',
  'blob',
  'blobs',
  'blobAt',
  'diff',
]);

/**
 * Compiles the stand-in, and gives what starts it.
 * @returns {Promise<{
 *   makeRepository: (folder: string) => Repository,
 *   git: (folder: string, args: readonly string[]) => Buffer,
 *   startStandIn: (repository: Repository) => Promise<StandIn>,
 *   newPullRequest: typeof import('../../__tests__/github/stand-in/pull-request.js').newPullRequest
 * }>}
 */
export async function loadStandIn() {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  compile(folder, [PART, SUPPORT]);
  const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, PART, name)).href);
  const [repository, server, pulls] = await Promise.all(
    ['repository.js', 'server.js', 'pull-request.js'].map(load),
  );
  return { ...repository, ...server, ...pulls };
}

/**
 * A repository that asks git everything once: the time that git takes would count as that of the action.
 * @param {Repository} repository @returns {Repository}
 */
export function remembering(repository) {
  const known = new Map();
  const remembered = ASKED.map((name) => {
    const ask = /** @type {(...args: unknown[]) => unknown} */ (repository[name]);
    const answer = (/** @type {unknown[]} */ ...args) => {
      const key = JSON.stringify([name, ...args]);
      if (!known.has(key)) known.set(key, ask(...args));
      return known.get(key);
    };
    return [name, answer];
  });
  return { ...repository, ...Object.fromEntries(remembered) };
}
