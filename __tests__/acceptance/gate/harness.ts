import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { openPull, type RunOptions, type Scenario, useScenario } from '../../github/scenario.js';
import { type Changes, git } from '../../github/stand-in/repository.js';
import type { Misdeed, Request } from '../../github/stand-in/server.js';
import { nodeBeside } from '../../support/beside.js';
import { useFolder } from '../../support/command.js';
import { door, quickStart } from '../../support/doors/place.mjs';
import { emptyRepository, writeRef } from '../../support/empty-repository.js';
import { borrowObjects } from '../../support/git-objects.js';
import type { ActionRun } from '../../support/runner.js';
import type { Command } from '../../support/workflow-commands.js';
import { BASE, CONFIG, STRICT } from './base.js';

export type EventName =
  | 'pull_request'
  | 'pull_request_review'
  | 'pull_request_target'
  | 'merge_group'
  | 'push'
  | 'workflow_run';

/** What is checked out: the merge of GitHub, the head, the tip of main, or a part of the merge. */
export type Workspace = 'merge' | 'head' | 'base' | { readonly sparse: readonly string[] };

/** A change on a branch of a real repository, and how the workflow looks at it. */
export interface Shape {
  /** What the first commit of main, where the branch begins, holds besides or in place of `BASE`; null takes a file away. */
  readonly base?: Changes;
  /** The policy of that commit; null for none. Strict where it is absent. */
  readonly config?: string | null;
  /** What main gets after the branch began, its policy included. */
  readonly main?: Changes;
  /** What the branch changes. */
  readonly head: Changes;
  /** `pull_request` where it is absent. */
  readonly event?: EventName;
  /** The merge where it is absent: for a merge group and a push the commit that they are about. */
  readonly workspace?: Workspace;
  /** Of the checkout; 0 for all of history. 1 where it is absent, as of actions/checkout. */
  readonly depth?: number;
  /** `pull_request.base.sha`: the tip of main, or where the branch began, as GitHub may leave it. */
  readonly baseSha?: 'tip' | 'start';
  /** In place of the payload of the event. */
  readonly payload?: unknown;
  readonly options?: RunOptions;
  readonly misbehave?: (request: Request) => Misdeed | null;
  /** Prepares the pull request, or changes the workspace, before the run. */
  readonly before?: (made: Made) => void;
}

/** What a shape was made into. */
export interface Made {
  readonly world: Scenario;
  /** Commits. */
  readonly start: string;
  readonly tip: string;
  readonly head: string;
  readonly merge: string;
  readonly workspace: string;
}

/** What a run of the action over a shape left. */
export interface ShapeRun extends Made {
  readonly run: ActionRun;
  readonly code: number | null;
  readonly outputs: ActionRun['outputs'];
  /** The JSON report; null where none was written. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look at any part of it
  readonly report: any;
  /** Errors, warnings and notices as the runner found them. */
  readonly annotations: readonly Command[];
  /** Annotations and summary: what those who look at the run are told. */
  readonly told: string;
}

/** Runs shapes through the built action, on real git repositories and with a GitHub of our own. */
export function useGate() {
  const scenario = useScenario();
  const folder = useFolder();
  /** What was made for the action, for the command to look at as well. */
  const kept = new Map<Shape, Made>();

  async function make(shape: Shape): Promise<Made> {
    const world = await scenario();
    const { repository } = world;
    const { base = {}, config = STRICT, main, head: changes, workspace = 'merge' } = shape;
    const start = repository.commit({ ...BASE, ...(config !== null && { [CONFIG]: config }), ...base });
    const tip = main ? repository.commit(main, start) : start;
    const head = repository.commit(changes, start);
    const merge = repository.merge(tip, head);
    repository.ref('refs/heads/main', tip);
    const commits = { merge, head, base: tip };
    const isSparse = typeof workspace === 'object';
    const commit = isSparse ? merge : commits[workspace];
    const place = world.checkout(commit, shape.depth ?? 1);
    if (isSparse) git(place, ['sparse-checkout', 'set', ...workspace.sparse]);
    return { world, start, tip, head, merge, workspace: place };
  }

  return {
    make,

    /** The action over a shape. */
    async run(shape: Shape): Promise<ShapeRun> {
      const made = await make(shape);
      const { world, merge, tip } = made;
      if (!shape.before) kept.set(shape, made);
      const { event = 'pull_request', options = {} } = shape;
      shape.before?.(made);
      world.github.misbehave = shape.misbehave ?? null;
      const payload = shape.payload ?? payloadOf(event, made, shape);
      const sha = event === 'pull_request_target' || event === 'workflow_run' ? tip : merge;
      const inputs = { 'json-file': 'report.json', ...options.inputs };
      const run = await world.run(made.workspace, { name: event, payload, sha }, { ...options, inputs });
      expect(run.log).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
      const written = join(made.workspace, 'report.json');
      const annotations = run.commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name));
      return {
        ...made,
        run,
        code: run.code,
        outputs: run.outputs,
        report: existsSync(written) ? JSON.parse(readFileSync(written, 'utf8')) : null,
        annotations,
        told: [...annotations.map(({ message }) => message), run.summary.replaceAll('\\', '')].join('\n'),
      };
    },

    /**
     * The command in a clone of a shape in which the branch is checked out and main is `main`. It has a process of its own: Jest lets
     * no module load while tests that run at the same time change places.
     */
    async command(shape: Shape, args: readonly string[]) {
      const { world, head, tip } = kept.get(shape) ?? (await make(shape));
      kept.delete(shape);
      const place = mkdtempSync(join(folder(), 'clone-'));
      const own = join(place, '.git');
      emptyRepository(own);
      borrowObjects(world.repository.folder, own);
      writeRef(own, 'refs/heads/main', tip);
      git(place, ['checkout', '--quiet', '--detach', head]);
      const { status: code, stdout, stderr } = await nodeBeside([door('cli'), ...args], optionsIn(place));
      return { folder: place, code, stdout, stderr };
    },
  };
}

/** The built command in a folder. */
export function commandIn(folder: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [door('cli'), ...args], {
    ...optionsIn(folder),
    encoding: 'utf8',
    timeout: 600_000,
  });
  return { code: status, stdout, stderr };
}

function optionsIn(folder: string) {
  return { cwd: folder, env: { PATH: process.env.PATH ?? '', ...quickStart() } };
}

function payloadOf(event: EventName, made: Made, shape: Shape): unknown {
  const { world, start, tip, head, merge } = made;
  const repo = { full_name: 'acme/netsuite' };
  const repository = { default_branch: 'main', ...repo };
  if (event === 'merge_group')
    return {
      action: 'checks_requested',
      merge_group: { head_sha: merge, base_sha: tip, base_ref: 'refs/heads/main' },
      repository,
    };
  if (event === 'push') return { ref: 'refs/heads/main', before: tip, after: merge, repository };
  if (event === 'workflow_run') return { action: 'completed', workflow_run: { head_sha: head }, repository };
  const pull = openPull(world, tip, head);
  return {
    action: event === 'pull_request_review' ? 'submitted' : 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      state: 'open',
      head: { sha: head, ref: 'change', repo },
      base: { sha: shape.baseSha === 'start' ? start : tip, ref: 'main', repo },
    },
    repository,
  };
}

/**
 * What must come of a shape. `stop`: the run fails. `quiet`: it passes, nothing is new and no access changes. `pass`: it
 * passes and nothing gets wider. `allowed`: it passes.
 */
export type Right = 'stop' | 'quiet' | 'pass' | 'allowed';

/** Fails, with what the run has told, where a run is not what must come of it. */
export function expectRight({ code, outputs, report, told }: ShapeRun, right: Right): void {
  const { conclusion } = outputs;
  if (right === 'stop') {
    expect({ stopped: code === 1 && conclusion === 'failure', told }).toEqual({ stopped: true, told });
    return;
  }
  const widened = right === 'allowed' ? 'false' : outputs['access-widened'];
  expect({ code, conclusion, widened, told }).toEqual({
    code: 0,
    conclusion: 'success',
    widened: 'false',
    told,
  });
  if (right === 'quiet')
    expect({ access: report?.access, introduced: outputs['introduced-count'], told }).toEqual({
      access: [],
      introduced: '0',
      told,
    });
}
