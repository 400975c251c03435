import { execFileSync } from 'node:child_process';
import { withScene } from './scenes.mjs';

/**
 * Gives a module of the sources.
 * @typedef {(path: string) => Promise<any>} Load
 */

/**
 * What a pull request shows of the change in the scene `change`, as quoted Markdown, by the name of the mark.
 * @param {Load} load
 */
export function postMakers(load) {
  return {
    review: () => withScene('change', async (folder) => quoted(await reviewComment(load, folder))),
    comment: () => withScene('change', async (folder) => quoted(await stickyComment(load, folder))),
  };
}

const addressOf = () => null;

/**
 * The comment on the first finding of the change, as if the diff showed all lines.
 * @param {Load} load
 * @param {string} folder
 */
async function reviewComment(load, folder) {
  /** @type {typeof import('../../src/github/posters/review/body.js')} */
  const { commentBody } = await load('github/posters/review/body.js');
  /** @type {typeof import('../../src/github/posters/review/lines.js')} */
  const { linesOf } = await load('github/posters/review/lines.js');
  const [finding] = (await introduced(load, folder)).findings;
  if (!finding) throw new Error('The change of the scene brings in nothing.');
  const everything = { start: 1, end: Number.MAX_SAFE_INTEGER, added: [] };
  return commentBody(
    finding,
    linesOf(finding, () => [everything]),
    addressOf,
  );
}

/**
 * @param {Load} load
 * @param {string} folder
 */
async function stickyComment(load, folder) {
  /** @type {typeof import('../../src/report/pull-request/comment.js')} */
  const { commentMarkdown } = await load('report/pull-request/comment.js');
  /** @type {typeof import('../../src/report/findings/verdict.js')} */
  const { verdict } = await load('report/findings/verdict.js');
  const result = await introduced(load, folder);
  const content = { passed: false, reasons: [verdict(result, 'error')], notes: [], result, elsewhere: '' };
  return commentMarkdown(content, { addressOf, runAddress: null, maxBytes: 65_000 });
}

/**
 * @param {Load} load
 * @param {string} folder
 */
async function introduced(load, folder) {
  /** @type {typeof import('../../src/check/check.js')} */
  const { check, narrow } = await load('check/check.js');
  /** @type {typeof import('../../src/files/tree.js')} */
  const { diskTree } = await load('files/tree.js');
  /** @type {typeof import('../../src/files/git-tree.js')} */
  const { gitTree } = await load('files/git-tree.js');
  const main = execFileSync('git', ['rev-parse', 'main'], { cwd: folder, encoding: 'utf8' }).trim();
  const nothing = () => false;
  const base = gitTree(folder, main, [''], nothing);
  const all = check(diskTree(folder, [''], nothing), {
    pathOf: (path) => path,
    isWanted: () => true,
    failOn: 'error',
    base,
  });
  return narrow(all, (finding) => finding.introduced === true, 'error');
}

/** @param {string} markdown */
function quoted(markdown) {
  return markdown
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
