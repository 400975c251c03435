import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { useCommand, useFolder } from '../support/command.js';
import { git } from '../support/git.js';
import { reportFaults } from '../support/report-schemas.js';

const { run } = useCommand();
const temporary = useFolder();
const ROOT = join(import.meta.dirname, '../..');
const ROLE = 'src/Objects/Roles/customrole_acme_guide.xml';
const CONFIG = `exceptions:
  - { rule: level-mismatch, reason: Known, approved-by: cfo@acme.example }
`;
let origin = '';

beforeAll(() => {
  origin = join(realpathSync.native(temporary()), 'origin');
  cpSync(join(ROOT, 'examples/acme'), origin, { recursive: true });
  git(origin, 'init', '--quiet', '--initial-branch=main');
  git(origin, 'add', '.');
  git(origin, 'commit', '--quiet', '--message=Tours');
  const role = readFileSync(join(origin, ROLE), 'utf8');
  writeFileSync(join(origin, ROLE), role.replace('FULL', 'EDIT'));
  git(origin, 'checkout', '--quiet', '-b', 'change');
  git(origin, 'commit', '--quiet', '--all', '--message=Less');
});

function clone(): string {
  const folder = mkdtempSync(join(realpathSync.native(temporary()), 'clone-'));
  git(folder, 'clone', '--quiet', `file://${origin}`, '.');
  git(folder, 'checkout', '--quiet', 'change');
  return folder;
}

function evidence(folder: string, ...args: string[]) {
  const file = join(mkdtempSync(join(realpathSync.native(temporary()), 'out-')), 'evidence.json');
  const { code, stderr } = run(
    [
      'check',
      '--base',
      'origin/main',
      '--filter-mode',
      'nofilter',
      '--policy-from',
      'head',
      '--evidence',
      file,
      ...args,
    ],
    {
      cwd: folder,
    },
  );
  expect({ code, stderr }).toEqual({ code: 1, stderr: `Report written to ${file}\n` });
  return readFileSync(file, 'utf8');
}

test('is the same to the byte twice, in different folders, and with an older evidence beside it', () => {
  const [one, other] = [clone(), clone()];
  const first = evidence(one);
  expect(evidence(one)).toBe(first);
  writeFileSync(join(other, 'evidence.json'), first);
  expect(evidence(other)).toBe(first);
  expect(first).not.toContain(realpathSync.native(temporary()));
});

describe('tells', () => {
  test('commits, policy, change and findings, with paths from the top of the repository', () => {
    const folder = clone();
    const text = evidence(join(folder, 'src'));
    const read = JSON.parse(text);
    expect(reportFaults('evidence-1', read)).toEqual([]);
    expect(read.subject).toEqual({
      repository: null,
      pullRequest: null,
      commit: git(folder, 'rev-parse', 'HEAD').trim(),
      isModified: false,
      comparedWith: git(folder, 'rev-parse', 'origin/main').trim(),
    });
    expect(read.policy).toEqual({ from: 'files', commit: null, files: [], baseline: null, changes: [] });
    expect(read.access.changes).toHaveLength(1);
    expect(read.access.changes[0]).toMatchObject({
      project: 'src',
      change: 'lowered',
      before: 'FULL',
      after: 'EDIT',
    });
    expect(read.findings.map(({ file }: { file: string }) => file)).toContain(ROLE);
    expect(evidence(folder)).toBe(text);
  });

  test('the hash of the policy and its exceptions, and that files are not those of the commit', () => {
    const folder = clone();
    const policy = join(folder, 'policy.yml');
    writeFileSync(policy, CONFIG);
    writeFileSync(join(folder, ROLE), readFileSync(join(folder, ROLE), 'utf8').replace('EDIT', 'CREATE'));
    const read = JSON.parse(evidence(folder, '--config', policy));
    expect(reportFaults('evidence-1', read)).toEqual([]);
    expect(read.subject.isModified).toBe(true);
    const sha256 = createHash('sha256').update(CONFIG).digest('hex');
    expect(read.policy.files).toEqual([{ path: 'policy.yml', sha256 }]);
    expect(read.exceptions).toMatchObject([{ file: 'policy.yml', line: 2, accepted: read.silenced.length }]);
    expect(read.silenced.length).toBeGreaterThan(0);
    expect(read.silenced[0].by).toEqual({
      ...{ kind: 'exception', reason: 'Known', approvedBy: 'cfo@acme.example', expires: null },
    });
  });

  test('what it can where there is no git', () => {
    const file = join(realpathSync.native(temporary()), 'none.json');
    const acme = join(realpathSync.native(temporary()), 'no git');
    cpSync(join(ROOT, 'examples/acme'), acme, { recursive: true });
    expect(run(['check', '--evidence', file], { cwd: acme }).code).toBe(1);
    const read = JSON.parse(readFileSync(file, 'utf8'));
    expect(reportFaults('evidence-1', read)).toEqual([]);
    expect([read.subject.commit, read.subject.isModified, read.access]).toEqual([null, null, null]);
  });
});

test.each([
  [['--fix'], '--evidence cannot be combined with --fix, which changes the files that it records.'],
  [
    ['--update-baseline'],
    '--evidence cannot be combined with --update-baseline, which changes the files that it records.',
  ],
  [['--output', './e.json'], '"e.json" is also the file of --output.'],
])('is not for %j', (args, message) => {
  const { code, stderr } = run(['check', '--evidence', 'e.json', ...args], { cwd: origin });
  expect({ code, stderr }).toEqual({ code: 2, stderr: `sdf-role-compliance: ${message}\n` });
});
