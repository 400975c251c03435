import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { useCommand } from '../support/command.js';
import { blocksIn } from '../support/documents.js';
import { type TestRepository, testRepository } from '../support/git-repository.js';
import { xsdFaults } from '../support/junit.js';
import { deploy, manifest, permissions, role } from '../support/xml.js';

/** The lines that pipelines of documents run, in a clone as their system makes it: what these systems are is not here. */
const PIPELINES = {
  '.gitlab-ci.yml': (text: string) => parse(text).roles.script as string[],
  'azure-pipelines.yml': (text: string) =>
    (parse(text).steps as { script?: string }[]).flatMap(({ script }) => script ?? []),
  'bitbucket-pipelines.yml': (text: string) =>
    parse(text).pipelines['pull-requests']['**'][0].step.script as string[],
  Jenkinsfile: (text: string) => [...text.matchAll(/^ *sh '(.+)'$/gm)].map(([, line = '']) => line),
};
type System = keyof typeof PIPELINES;

/** How each gets the code, and what it tells of the pull request. */
const CLONES: Readonly<
  Record<System, { readonly clone: readonly string[]; readonly env: Record<string, string> }>
> = {
  '.gitlab-ci.yml': {
    clone: ['fetch --quiet origin change', 'checkout --quiet --detach FETCH_HEAD'],
    env: { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' },
  },
  'azure-pipelines.yml': {
    clone: [
      'fetch --quiet origin +refs/heads/*:refs/remotes/origin/*',
      'checkout --quiet --detach origin/main',
      '-c user.name=a -c user.email=a@b merge --quiet --no-ff origin/change',
    ],
    env: {},
  },
  'bitbucket-pipelines.yml': {
    clone: ['fetch --quiet origin change:change', 'checkout --quiet change'],
    env: { BITBUCKET_PR_DESTINATION_BRANCH: 'main' },
  },
  Jenkinsfile: {
    clone: [
      'fetch --quiet origin +refs/heads/change:refs/remotes/origin/PR-1',
      'checkout --quiet --detach origin/PR-1',
    ],
    env: { CHANGE_TARGET: 'main' },
  },
};

const blocks = [...blocksIn('yaml'), ...blocksIn('groovy')].filter(
  ({ mark, place }) => mark?.name === 'foreign' && place.startsWith('docs/other-ci.md'),
);
const command = useCommand();
const CLERK = 'src/Objects/customrole_clerk.xml';
const clerk = (...rows: readonly (readonly [string, string])[]) =>
  role('customrole_clerk', permissions(...rows)).replace('<centertype>BASIC', '<centertype>ACCOUNTCENTER');
const OLD = ['TRAN_CHECK', 'All'] as const;
let origin: TestRepository;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pipelines-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(
    join(folder, 'bin/npx'),
    `#!/bin/sh\ntest "$1 $2" = "--yes sdf-role-compliance" || exit 9\nshift 2\nexec "${process.execPath}" "${command.path()}" "$@"\n`,
  );
  chmodSync(join(folder, 'bin/npx'), 0o755);
  origin = testRepository();
  origin.write({
    'src/manifest.xml': manifest(),
    'src/deploy.xml': deploy('~/Objects/*'),
    [CLERK]: clerk(OLD),
  });
  origin.commit();
});

afterAll(() => {
  origin.delete();
  rmSync(folder, { recursive: true, force: true });
});

test('every pipeline of the document is tried', () => {
  expect(blocks.map(({ mark }) => mark?.argument).sort()).toEqual(
    [...Object.keys(PIPELINES), '.pre-commit-config.yaml'].sort(),
  );
});

describe.each(Object.keys(PIPELINES) as System[])('the pipeline of %s', (system) => {
  test('fails on what a change brings in, and writes reports that its system reads', async () => {
    const { code, read } = tried(system, clerk(OLD, ['REPO_RECONCILE', 'EDIT']));
    expect(code).toBe(1);
    const junit = read(/[\w./-]+\.xml(?=$)/);
    expect(await xsdFaults(junit)).toEqual([]);
    expect(junit).toContain('level-not-allowed');
    expect(junit).not.toContain('invalid-value');
  });

  test('passes where nothing is new', () => {
    expect(tried(system, clerk(OLD, ['REPO_RECONCILE', 'VIEW'])).code).toBe(0);
  });
});

test('GitLab is given all findings of either side, for it compares them', () => {
  const { lines, read } = tried('.gitlab-ci.yml', clerk(OLD, ['REPO_RECONCILE', 'EDIT']));
  expect(lines.join('\n')).toContain('gl-code-quality-report.json');
  const report: { check_name: string; fingerprint: string }[] = JSON.parse(
    read(/gl-code-quality-report\.json/),
  );
  expect(report.map(({ check_name }) => check_name).sort()).toEqual(['invalid-value', 'level-not-allowed']);
  expect(report.every(({ fingerprint }) => fingerprint !== '')).toBe(true);
});

/** Runs a pipeline as it stands in the document, over a change of a role. */
function tried(system: System, changed: string) {
  const text = blocks.find(({ mark }) => mark?.argument === system)?.text ?? '';
  origin.git('checkout', '--quiet', '-B', 'change', 'main');
  origin.write({ [CLERK]: changed });
  origin.commit();
  origin.git('checkout', '--quiet', 'main');
  const { clone, env } = CLONES[system];
  const work = mkdtempSync(join(folder, 'work-'));
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: work, stdio: 'pipe' });
  git('init', '--quiet');
  git('remote', 'add', 'origin', origin.folder);
  for (const line of clone) git(...line.split(' '));
  const lines = PIPELINES[system](text).map((line) =>
    line.replaceAll('$(System.PullRequest.TargetBranchName)', 'main'),
  );
  expect(lines.length).toBeGreaterThan(1);
  const codes = lines.map((line) => {
    const all = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, ...env };
    return spawnSync('sh', ['-ec', line], { cwd: work, env: all, encoding: 'utf8' }).status;
  });
  // Systems stop at the first line that fails: it has to be the last.
  expect(codes.slice(0, -1).every((code) => code === 0)).toBe(true);
  const read = (name: RegExp) => {
    const path = lines.flatMap((line) => name.exec(line)?.[0] ?? []).at(-1) ?? '';
    expect(existsSync(join(work, path))).toBe(true);
    return readFileSync(join(work, path), 'utf8');
  };
  return { code: codes.at(-1), lines, read };
}
