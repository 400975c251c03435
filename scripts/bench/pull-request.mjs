// A pull request over an account at a stand-in for GitHub, checked out as a workflow does, and the action that runs for it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { accountFiles } from './account.mjs';
import { remembering } from './stand-in.mjs';

/** @import { Job } from './measure.mjs' */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ACTION = join(ROOT, 'dist/index.js');
const CLI = join(ROOT, 'dist/cli.js');
const TOKEN = 'ghs_bench';
/** Changes of access that give somebody more. */
const WIDER = ['granted', 'raised', 'loosened'];
const REPOSITORY = { full_name: 'acme/netsuite' };
/** What a workflow asks for as the documents say. */
const PERMISSIONS = /** @type {const} */ (['contents: read', 'pull-requests: write', 'checks: write']);

/**
 * @typedef {object} PullRequestRun
 * @property {Job} check the command in the same workspace
 * @property {(delay: number) => Job} action with so many milliseconds before each answer
 * @property {() => number} requests of the last run
 * @property {() => string} verdict that each run has come to; throws where one was another than that of the command
 * @property {() => Promise<void>} close
 */

/**
 * Opens a pull request that changes so many objects, one of which it breaks.
 * @param {Awaited<ReturnType<typeof import('./stand-in.mjs').loadStandIn>>} standIn
 * @param {string} folder emptied before @param {number} objects @param {number} changed
 * @returns {Promise<PullRequestRun>}
 */
export async function openPullRequest(
  { makeRepository, startStandIn, newPullRequest, git },
  folder,
  objects,
  changed,
) {
  rmSync(folder, { recursive: true, force: true });
  const repository = makeRepository(join(folder, 'repository'));
  const account = Object.fromEntries(Array.from(accountFiles({ objects }), ({ path, text }) => [path, text]));
  const base = repository.commit(account);
  const head = repository.commit(change(account, changed), base);
  const merge = repository.merge(base, head);
  repository.ref('refs/heads/main', base);
  repository.ref('refs/heads/merge', merge);

  const remembered = remembering(repository);
  // What takes git long is asked beforehand: the action does not wait for ever.
  remembered.diff(remembered.mergeBase(base, head) ?? base, head);
  for (const commit of [base, head]) remembered.tree(remembered.treeId(commit) ?? '');
  const github = await startStandIn(remembered);
  github.tokens.set(TOKEN, { login: 'github-actions[bot]', permissions: PERMISSIONS });
  const checkout = (/** @type {string} */ name, /** @type {string[]} */ ...depth) => {
    const workspace = join(folder, name);
    mkdirSync(workspace);
    git(workspace, ['init', '--quiet']);
    git(workspace, ['fetch', '--quiet', ...depth, `file://${repository.folder}`, 'merge']);
    git(workspace, ['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
    return workspace;
  };
  const workspace = checkout('workspace', '--depth=1');
  const expected = verdictOfCommand(checkout('whole'), base);
  const output = join(folder, 'output');
  const env = runner(folder, workspace, output, github.url, { base, head, merge });

  const before = (/** @type {number} */ delay) => {
    github.pulls.set(1, newPullRequest(1, base, head));
    github.requests.length = 0;
    github.delay = delay;
    for (const file of [output, env.GITHUB_STEP_SUMMARY]) writeFileSync(file, '');
  };
  const after = (/** @type {number | null} */ code) => {
    const found = verdictOfAction(code, readFileSync(output, 'utf8'));
    const refused = github.requests.filter(({ status }) => status >= 400);
    if (found !== expected) throw new Error(`The action found ${found}, the command ${expected}.`);
    if (github.faults.length + refused.length > 0)
      throw new Error([...github.faults, ...refused.map(({ operation }) => operation)].join('\n'));
  };
  const command = process.execPath;
  return {
    check: { command, args: [CLI, 'check'], cwd: workspace },
    action: (delay) => ({ command, args: [ACTION], cwd: workspace, env, before: () => before(delay), after }),
    requests: () => github.requests.length,
    verdict: () => expected,
    close: github.close,
  };
}

/**
 * What the pull request changes: a level in roles, a comment in other objects. The first role gets a level that there
 * is not.
 * @param {Readonly<Record<string, string>>} account @param {number} count
 */
function change(account, count) {
  const paths = Object.keys(account).filter((path) => path.includes('/Objects/'));
  const isRole = (/** @type {string} */ path) => path.includes('/customrole');
  const roles = paths.filter(isRole);
  const chosen =
    count <= roles.length
      ? roles.slice(0, count)
      : Array.from({ length: count }, (_, at) => paths[Math.floor((at * paths.length) / count)] ?? '');
  const changed = chosen.map((path) => {
    const text = account[path] ?? '';
    return [path, isRole(path) ? withLevel(text) : withComment(text)];
  });
  const [broken = ''] = chosen;
  return { ...Object.fromEntries(changed), [broken]: withLevel(account[broken] ?? '', 'FULLL') };
}

/** @param {string} text @param {string} [level] the other end of all levels where it is absent */
function withLevel(text, level) {
  return text.replace(/(?<=<permlevel>)\w+/, (before) => level ?? (before === 'VIEW' ? 'FULL' : 'VIEW'));
}

/** @param {string} text */
function withComment(text) {
  return text.replace(/\n(?=<\/\w+>$)/, '\n  <!-- Reviewed. -->\n');
}

/**
 * What GitHub's runner gives to the action, with every input as action.yml has it.
 * @param {string} folder @param {string} workspace @param {string} output @param {string} url
 * @param {{ readonly base: string, readonly head: string, readonly merge: string }} commits
 */
function runner(folder, workspace, output, url, { base, head, merge }) {
  const event = join(folder, 'event.json');
  const pull = {
    number: 1,
    state: 'open',
    head: { sha: head, ref: 'change', repo: REPOSITORY },
    base: { sha: base, ref: 'main', repo: REPOSITORY },
  };
  const repository = { default_branch: 'main', ...REPOSITORY };
  writeFileSync(event, JSON.stringify({ action: 'synchronize', number: 1, pull_request: pull, repository }));
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const given = Object.keys(inputs).map((name) => [
    `INPUT_${name.toUpperCase()}`,
    name === 'github-token' ? TOKEN : '',
  ]);
  return {
    PATH: process.env.PATH,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_JOB: 'roles',
    GITHUB_OUTPUT: output,
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_REPOSITORY: REPOSITORY.full_name,
    GITHUB_RUN_ID: '77',
    GITHUB_SHA: merge,
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    GITHUB_WORKFLOW_REF: `${REPOSITORY.full_name}/.github/workflows/roles.yml@refs/pull/1/merge`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(given),
  };
}

/** With all of history, and nobody to ask. @param {string} workspace @param {string} base */
function verdictOfCommand(workspace, base) {
  const args = [CLI, 'check', '--base', base, '--format', 'json'];
  const { stdout, status } = spawnSync(process.execPath, args, {
    cwd: workspace,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { conclusion, summary, access } = JSON.parse(stdout);
  const { errors, warnings, notices, introduced } = summary;
  const isWidened = access.some((/** @type {{ change: string }} */ { change }) => WIDER.includes(change));
  return verdict(status, conclusion, { errors, warnings, notices, introduced }, isWidened);
}

/** @param {number | null} code @param {string} outputs what it has written for the steps after it */
function verdictOfAction(code, outputs) {
  const of = (/** @type {string} */ name) =>
    new RegExp(`^${name}<<(.+)\\n([^]*?)\\n?\\1$`, 'm').exec(outputs)?.[2] ?? '';
  const counts = {
    errors: of('error-count'),
    warnings: of('warning-count'),
    notices: of('notice-count'),
    introduced: of('introduced-count'),
  };
  return verdict(code, of('conclusion'), counts, of('access-widened') === 'true');
}

/** @param {number | null} code @param {string} conclusion @param {Record<string, unknown>} counts @param {boolean} isWidened */
function verdict(code, conclusion, counts, isWidened) {
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return `${conclusion} (${[`exit code ${code}`, ...told, isWidened ? 'access widened' : 'access not widened'].join(', ')})`;
}
