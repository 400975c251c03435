import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { useFolder } from '../support/command.js';
import { emptyRepository } from '../support/empty-repository.js';
import { type ActionRun, useActionBeside } from '../support/runner.js';
import { moveHead, newPullRequest, type PullRequest } from './stand-in/pull-request.js';
import { git, makeRepository, type Repository } from './stand-in/repository.js';
import { type StandIn, startStandIn, type Token } from './stand-in/server.js';

export const TOKENS = {
  /** What a workflow has that asks for what the documents tell it to. */
  write: {
    login: 'github-actions[bot]',
    permissions: ['contents: read', 'pull-requests: write', 'checks: write'],
  },
  /** What a pull request from a fork has. */
  read: { login: 'github-actions[bot]', permissions: ['contents: read', 'pull-requests: read'] },
  /** What a workflow has that asks for nothing else. */
  contents: { login: 'github-actions[bot]', permissions: ['contents: read'] },
} as const satisfies Record<string, Token>;

export type TokenName = keyof typeof TOKENS;

/** A GitHub with one repository, and a runner that works for it. */
export interface Scenario {
  readonly github: StandIn;
  readonly repository: Repository;
  /** A folder with the files of a commit, as actions/checkout leaves it. */
  checkout(commit: string, depth?: number): string;
  /** Checks out a branch in such a folder. */
  fetchInto(workspace: string, branch: string): void;
  /** The same without git. */
  download(commit: string): string;
  run(workspace: string, event: RunEvent, options?: RunOptions): Promise<ActionRun>;
}

export interface RunEvent {
  readonly name: string;
  readonly payload: unknown;
  /** GITHUB_SHA */
  readonly sha: string;
}

export interface RunOptions {
  readonly token?: TokenName | 'invalid' | 'none';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string | undefined>>;
}

/**
 * Makes scenarios for a file of tests, which may use them at the same time. Nothing that the program sends may be
 * what GitHub would not take.
 */
export function useScenario(): () => Promise<Scenario> {
  const start = useActionBeside();
  const temporary = useFolder();
  const open: StandIn[] = [];
  afterAll(async () => {
    const faults = open.flatMap((github) => github.faults);
    await Promise.all(open.map((github) => github.close()));
    if (faults.length > 0) throw new Error(`GitHub would not have understood:\n${faults.join('\n')}`);
  });

  return async () => {
    const folder = mkdtempSync(join(temporary(), 'scenario-'));
    const repository = makeRepository(join(folder, 'repository'));
    const github = await startStandIn(repository);
    open.push(github);
    for (const [name, token] of Object.entries(TOKENS)) github.tokens.set(`ghs_${name}`, token);
    return {
      github,
      repository,
      checkout(commit, depth = 1) {
        const workspace = mkdtempSync(join(folder, 'workspace-'));
        emptyRepository(join(workspace, '.git'));
        if (depth === 1) repository.copyInto(join(workspace, '.git'), commit);
        else {
          repository.ref('refs/heads/wanted', commit);
          const depths = depth === 0 ? [] : [`--depth=${depth}`];
          git(workspace, ['fetch', '--quiet', ...depths, `file://${repository.folder}`, 'wanted']);
        }
        git(workspace, ['checkout', '--quiet', '--detach', commit]);
        return workspace;
      },
      fetchInto(workspace, branch) {
        git(workspace, ['fetch', '--quiet', '--depth=1', `file://${repository.folder}`, branch]);
        git(workspace, ['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
      },
      download(commit) {
        const workspace = mkdtempSync(join(folder, 'workspace-'));
        git(repository.folder, [`--work-tree=${workspace}`, 'checkout', '--quiet', commit, '--', '.']);
        return workspace;
      },
      async run(workspace, { name, payload, sha }, { token = 'write', inputs = {}, variables = {} } = {}) {
        const event = join(mkdtempSync(join(folder, 'event-')), 'event.json');
        writeFileSync(event, typeof payload === 'string' ? payload : JSON.stringify(payload));
        const run = await start(
          workspace,
          { 'GITHUB-TOKEN': token === 'none' ? '' : `ghs_${token}`, ...inputs },
          {
            GITHUB_API_URL: github.url,
            GITHUB_EVENT_NAME: name,
            GITHUB_EVENT_PATH: event,
            GITHUB_SHA: sha,
            GITHUB_RUN_ID: '77',
            ...variables,
          },
        );
        const written = run.log.replace(/^::add-mask::.*$/m, '') + run.summary;
        if (written.includes(`ghs_${token}`)) throw new Error('The token stands in the log or summary.');
        return run;
      },
    };
  };
}

/** Opens a pull request, with the merge of its head into the base that its workflows check out. */
export function openPull({ github, repository }: Scenario, base: string, head: string): PullRequest {
  const pull = newPullRequest(github.pulls.size + 1, base, head);
  github.pulls.set(pull.number, pull);
  repository.ref(`refs/pull/${pull.number}/head`, head);
  repository.ref('refs/heads/main', base);
  return pull;
}

/** Pushes to the branch of a pull request. */
export function push({ repository }: Scenario, pull: PullRequest, head: string): void {
  moveHead(repository, pull, head);
}

/** The event of a pull request, and the commit that it runs for. */
export function pullEvent({ repository }: Scenario, pull: PullRequest, name = 'pull_request'): RunEvent {
  const { number, base, head, isClosed, isFork } = pull;
  const repo = { full_name: 'acme/netsuite' };
  const payload = {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      state: isClosed ? 'closed' : 'open',
      head: { sha: head, ref: 'change', repo: isFork ? { full_name: 'someone/netsuite' } : repo },
      base: { sha: base, ref: 'main', repo },
    },
    repository: { default_branch: 'main', ...repo },
  };
  return { name, payload, sha: name === 'pull_request' ? repository.merge(base, head) : base };
}
