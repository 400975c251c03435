import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CATALOGUE_VERSION } from '../../src/sdf/catalogue/sources.js';
import { reportFaults } from '../support/report-schemas.js';
import { primaryPlace, runOf } from '../support/sarif.js';
import { PROJECT } from './project.js';
import { openPull, pullEvent, type RunOptions, useScenario } from './scenario.js';

const scenario = useScenario();

const CONFIG = '.github/sdf-role-compliance.yml';
const POLICY = `policy:
  roles:
    - match: ["*"]
      limit: { "LIST_VENDOR": VIEW, "TRAN_CHECK": VIEW, "LIST_CUSTJOB": VIEW }
exceptions:
  - { rule: level-above-limit, permission: TRAN_CHECK, reason: "Pays | <b>", approved-by: cfo@acme.example, expires: 2999-12-31 }
  - { rule: level-mismatch, role: customrole_none, reason: Nobody needs this }
`;
const clerk = (...permissions: readonly (readonly [string, string])[]) => ({
  ...PROJECT,
  'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>BASIC</centertype>
  <permissions>
${permissions
  .map(
    ([key, level]) =>
      `    <permission>\n      <permkey>${key}</permkey>\n      <permlevel>${level}</permlevel>\n    </permission>`,
  )
  .join('\n')}
  </permissions>
</role>
`,
});
const INPUTS = {
  reporters: 'summary',
  'json-file': 'roles.json',
  'sarif-file': 'roles.sarif',
  'evidence-file': 'audit/evidence.json',
};

async function pullRequest() {
  const world = await scenario();
  const base = world.repository.commit({ ...clerk(['LIST_VENDOR', 'FULL']), [CONFIG]: POLICY });
  const permissions = [
    ['LIST_VENDOR', 'FULL'],
    ['TRAN_CHECK', 'CREATE'],
    ['LIST_CUSTJOB', 'EDIT'],
  ] as const;
  const head = world.repository.commit(
    { ...clerk(...permissions), [CONFIG]: `${POLICY}rules: { level-above-limit: notice }\n` },
    base,
  );
  const event = pullEvent(world, openPull(world, base, head));
  const merged = event.sha;
  const runIn = async (workspace: string, options: RunOptions = {}) => {
    const run = await world.run(workspace, event, { ...options, inputs: { ...INPUTS, ...options.inputs } });
    return { run, read: (path: string) => readFileSync(join(workspace, path), 'utf8') };
  };
  return { world, base, head, merged, runIn };
}

test('SARIF has what the base has as well, since code scanning would take it for mended', async () => {
  const { world, merged, runIn } = await pullRequest();
  const { run, read } = await runIn(world.checkout(merged));
  expect([run.code, run.outputs['introduced-count'], run.outputs['sarif-file']]).toEqual([
    1,
    '1',
    'roles.sarif',
  ]);
  const { results = [], versionControlProvenance } = runOf(read('roles.sarif'));
  const about = results.filter(({ ruleId }) => ruleId === 'level-above-limit');
  expect(about.map((result) => [result.properties?.permission, result.baselineState])).toEqual([
    ['LIST_VENDOR', 'unchanged'],
    ['LIST_CUSTJOB', 'new'],
  ]);
  expect(versionControlProvenance?.[0]?.revisionId).toBe(merged);
  const { findings } = JSON.parse(read('roles.json'));
  expect(findings).toHaveLength(1);
  expect(primaryPlace(about[1]!)).toMatchObject({ file: findings[0].file, line: findings[0].line });
});

test('the HTML report says of which pull request and commit it is, and links to its lines', async () => {
  const { world, merged, runIn } = await pullRequest();
  const { read } = await runIn(world.checkout(merged), { inputs: { 'html-file': 'access.html' } });
  const [, json = ''] = /id="data">(.*?)<\/script>/s.exec(read('access.html')) ?? [];
  const { about, links, files } = JSON.parse(json);
  const { repository, commit, pullRequest: pull, policy } = about;
  expect([commit.name, pull.address]).toEqual([merged, `${repository.address}/pull/${pull.name.slice(1)}`]);
  expect(policy).toEqual([CONFIG]);
  expect(links).toMatchObject({ start: `${repository.address}/blob/${merged}/`, line: '#L' });
  expect(links.paths).toEqual(files);
});

test('the evidence tells what changed, what was found and accepted, and by which policy', async () => {
  const { world, base, head, merged, runIn } = await pullRequest();
  const { run, read } = await runIn(world.checkout(merged));
  const evidence = JSON.parse(read('audit/evidence.json'));
  expect(reportFaults('evidence-1', evidence)).toEqual([]);
  expect(run.outputs.conclusion).toBe('failure');
  expect(evidence.tool.catalogue).toBe(CATALOGUE_VERSION);
  expect(evidence.subject).toEqual({
    repository: 'https://github.example/acme/netsuite',
    pullRequest: { number: 1, headCommit: head, baseCommit: base },
    commit: merged,
    isModified: null,
    comparedWith: base,
  });
  expect(evidence.policy).toEqual({
    from: 'base',
    commit: base,
    files: [{ path: CONFIG, sha256: createHash('sha256').update(POLICY).digest('hex') }],
    baseline: null,
    changes: [
      `This change edits the policy that it is checked by: ${CONFIG}.`,
      'Under its policy 2 findings would pass or be less severe: 2 of level-above-limit.',
    ],
  });
  expect(evidence.verdict).toEqual({
    ...{ conclusion: 'failure', failOn: 'error', filterMode: 'introduced', faults: [], problems: [] },
  });
  expect(evidence.access).toMatchObject({ widened: true, risk: 'high' });
  type Found = { rule: string; permission?: string; decides: boolean; by: unknown };
  const limits = (evidence.findings as Found[]).filter(({ rule }) => rule === 'level-above-limit');
  expect(limits.map(({ permission, decides }) => [permission, decides])).toEqual([
    ['LIST_VENDOR', false],
    ['LIST_CUSTJOB', true],
  ]);
  const approved = { reason: 'Pays | <b>', approvedBy: 'cfo@acme.example', expires: '2999-12-31' };
  expect((evidence.silenced as Found[]).map(({ permission, by }) => [permission, by])).toEqual([
    ['TRAN_CHECK', { kind: 'exception', ...approved }],
  ]);
  const nobody = { reason: 'Nobody needs this', approvedBy: null, expires: null };
  expect(evidence.exceptions).toEqual([
    {
      ...{ rule: 'level-above-limit', permission: 'TRAN_CHECK', ...approved },
      ...{ file: CONFIG, line: 6, accepted: 1 },
    },
    {
      ...{ rule: 'level-mismatch', role: 'customrole_none', ...nobody },
      ...{ file: CONFIG, line: 7, accepted: 0 },
    },
  ]);
});

test('the evidence is the same to the byte in every folder, and however the files got there', async () => {
  const { world, merged, runIn } = await pullRequest();
  const read = async (workspace: string, options: RunOptions = {}) =>
    (await runIn(workspace, options)).read('audit/evidence.json');
  const workspace = world.checkout(merged);
  const first = await read(workspace);
  expect(await read(workspace)).toBe(first);
  expect(
    await read(world.checkout(merged, 0), { variables: { GITHUB_RUN_ID: '78', TZ: 'Asia/Tokyo' } }),
  ).toBe(first);
  expect(await read(world.download(merged))).toBe(first);
});

test('evidence that cannot be written fails the run, and that is told', async () => {
  const { world, merged, runIn } = await pullRequest();
  const inputs = { 'evidence-file': '../evidence.json', 'fail-on-severity': 'never' };
  const { run } = await runIn(world.checkout(merged), { inputs });
  expect([run.code, run.outputs.conclusion]).toEqual([1, 'failure']);
  expect(run.summary).toContain('is outside the workspace');
});

test('a report that could not be written is in the evidence', async () => {
  const { world, merged, runIn } = await pullRequest();
  const { read } = await runIn(world.checkout(merged), { inputs: { 'sarif-file': '../a.sarif' } });
  expect(JSON.parse(read('audit/evidence.json')).verdict).toMatchObject({
    conclusion: 'failure',
    faults: ['sarif-file: "../a.sarif" is outside the workspace.'],
  });
});
