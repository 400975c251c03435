import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { useFolder } from '../support/command.js';
import { holder, notices, PROJECT, SOUND, verdict } from './project.js';
import { openPull, pullEvent, type RunOptions, type Scenario, useScenario } from './scenario.js';
import { makeRepository } from './stand-in/repository.js';

const scenario = useScenario();
const folder = useFolder();

const CONFIG = '.github/sdf-role-compliance.yml';
const FORBIDS = `policy:
  roles:
    - match: ["*"]
      limit: { "LIST_VENDOR": VIEW }
`;
const ALLOWS = 'rules: { level-above-limit: off }\n';
const CLERK = 'Objects/customrole_clerk.xml';
const clerk = (level: string) => ({
  ...PROJECT,
  [CLERK]: `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_VENDOR</permkey>
      <permlevel>${level}</permlevel>
    </permission>
  </permissions>
</role>
`,
});
const summaryOf = (text: string) => text.replaceAll('\\', '');

function runPull(world: Scenario, base: string, head: string, options: RunOptions = {}) {
  const merged = world.repository.merge(base, head);
  return world.run(world.checkout(merged, 0), pullEvent(world, openPull(world, base, head)), {
    ...options,
    inputs: { reporters: 'annotations\nsummary', ...options.inputs },
  });
}

describe('the policy of a pull request', () => {
  test('is that of its base: raising a permission and loosening the policy in one change still fails', async () => {
    const world = await scenario();
    const base = world.repository.commit({ ...clerk('VIEW'), [CONFIG]: FORBIDS });
    const head = world.repository.commit({ ...clerk('FULL'), [CONFIG]: ALLOWS }, base);
    const run = await runPull(world, base, head);
    expect(verdict(run)).toBe('1 failure: 1 errors, 1 new');
    expect(summaryOf(run.summary)).toContain(
      `This change edits the policy that it is checked by: ${CONFIG}.`,
    );
    expect(summaryOf(run.summary)).toContain('Under its policy 1 finding would pass or be less severe');
  });

  test('is that of its head where the workflow says so', async () => {
    const world = await scenario();
    const base = world.repository.commit({ ...clerk('VIEW'), [CONFIG]: FORBIDS });
    const head = world.repository.commit({ ...clerk('FULL'), [CONFIG]: ALLOWS }, base);
    const run = await runPull(world, base, head, { inputs: { 'policy-from': 'head' } });
    expect(verdict(run)).toBe('0 success: 0 errors, 0 new');
  });

  test('may come with the change where the base has none', async () => {
    const world = await scenario();
    const base = world.repository.commit(clerk('VIEW'));
    const head = world.repository.commit({ 'policy.yml': FORBIDS }, base);
    const run = await runPull(world, base, head, { inputs: { 'config-file': 'policy.yml' } });
    expect(verdict(run)).toBe('0 success: 0 errors, 0 new');
    expect(summaryOf(run.summary)).toContain(
      'This change edits the policy that it is checked by: policy.yml.',
    );
  });

  test('cannot be broken unnoticed', async () => {
    const world = await scenario();
    const base = world.repository.commit({ ...clerk('VIEW'), [CONFIG]: FORBIDS });
    const head = world.repository.commit({ [CONFIG]: 'polcy: {}\n' }, base);
    const run = await runPull(world, base, head);
    expect(run.code).toBe(1);
    expect(run.log).toContain(`${CONFIG}:1:1:`);
    expect(run.log).toContain('policy');
  });

  test('that cannot be read in the base leaves that of the head, and fails', async () => {
    const world = await scenario();
    const base = world.repository.commit({ ...clerk('VIEW'), [CONFIG]: 'rules: { no-such-rule: off }\n' });
    const head = world.repository.commit({ ...clerk('FULL'), [CONFIG]: FORBIDS }, base);
    const run = await runPull(world, base, head);
    expect(verdict(run)).toBe('1 failure: 1 errors, 1 new');
    expect(run.log).toContain(
      "The policy of the base branch cannot be used. The change's own policy was used instead, and the run fails.",
    );
  });

  test('silences nothing by a comment unseen', async () => {
    const world = await scenario();
    const base = world.repository.commit({ ...clerk('VIEW'), [CONFIG]: FORBIDS });
    const silenced = clerk('FULL');
    const head = world.repository.commit(
      {
        ...silenced,
        [CLERK]: silenced[CLERK]?.replace(
          '<permlevel>',
          '<!-- sdf-role-compliance-ignore level-above-limit: for a while -->\n      <permlevel>',
        ) as string,
      },
      base,
    );
    const run = await runPull(world, base, head);
    expect(verdict(run)).toBe('1 failure: 1 errors, 1 new');
    expect(summaryOf(run.summary)).toContain('This change suppresses level-above-limit by a comment');
  });

  test('of an organisation is read from its own repository', async () => {
    const world = await scenario();
    const policies = makeRepository(mkdtempSync(join(folder(), 'policies-')));
    policies.ref('refs/tags/v1', policies.commit({ 'sox/policy.yml': FORBIDS }));
    world.github.others.set('acme/policies', policies);
    const base = world.repository.commit({
      ...clerk('VIEW'),
      [CONFIG]: 'extends: [acme/policies/sox/policy.yml@v1]\n',
    });
    const head = world.repository.commit(clerk('FULL'), base);
    const run = await runPull(world, base, head);
    expect(verdict(run)).toBe('1 failure: 1 errors, 1 new');
    expect(run.log).toContain('level-above-limit');
  });

  test('of an organisation that the token may not read is told in its place, and fails', async () => {
    const world = await scenario();
    const base = world.repository.commit({
      ...clerk('VIEW'),
      [CONFIG]: 'extends: [acme/none/policy.yml@main]\n',
    });
    const run = await runPull(world, base, world.repository.commit(clerk('FULL'), base));
    expect(run.code).toBe(1);
    expect(run.log).toContain(`${CONFIG}:1:11: There is no file "acme/none/policy.yml@main"`);
    expect(run.log).toContain('the github-token may not read the contents of acme/none');
  });

  test('accepts what its baseline names', async () => {
    const world = await scenario();
    const base = world.repository.commit({ ...SOUND, ...holder('guide', 'FULL') });
    const run = await runPull(world, base, world.repository.commit({ 'a.txt': '' }, base), {
      inputs: { 'baseline-file': 'accepted.json', 'filter-mode': 'nofilter' },
    });
    expect(verdict(run)).toBe('1 failure: 1 errors, 0 new');
    expect(notices(run)).toEqual([]);
  });

  test('is not loosened by a baseline that grows in the same change', async () => {
    const world = await scenario();
    const files = { ...clerk('VIEW'), [CONFIG]: FORBIDS };
    const base = world.repository.commit(files);
    const raised = world.repository.commit(clerk('FULL'), base);
    const inputs = { 'baseline-file': 'accepted.json', 'json-file': 'report.json' };
    const workspace = world.checkout(world.repository.merge(base, raised), 0);
    await world.run(workspace, pullEvent(world, openPull(world, base, raised)), { inputs });
    const { findings } = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'));
    expect(findings).toHaveLength(1);
    const [{ fingerprint, rule, project, message }] = findings;
    const baseline = { version: 1, findings: [{ fingerprint, rule, project, message }] };
    const head = world.repository.commit({ 'accepted.json': JSON.stringify(baseline) }, raised);
    const run = await runPull(world, base, head, { inputs });
    expect(verdict(run)).toBe('1 failure: 1 errors, 1 new');
    expect(summaryOf(run.summary)).toContain('This change adds 1 finding to the baseline.');
    expect(summaryOf(run.summary)).toContain(
      'Under its policy 1 finding would pass or be less severe: 1 of level-above-limit.',
    );
  });
});

describe('a change that widens access', () => {
  const WIDENING = 'policy: { widening: high }\n';
  const exception = (approver: string) => `${WIDENING}exceptions:
  - rule: access-widened
    role: customrole_clerk
    permission: LIST_VENDOR
    reason: covers for treasury
${approver}    expires: 2099-12-31
`;
  const APPROVED = exception('    approved-by: cfo@example.com\n');

  async function widen(base: string, head: string, inputs: Readonly<Record<string, string>> = {}) {
    const world = await scenario();
    const before = world.repository.commit({ ...clerk('VIEW'), [CONFIG]: base });
    return runPull(world, before, world.repository.commit({ ...clerk('FULL'), [CONFIG]: head }, before), {
      inputs,
    });
  }

  test('passes with an exception that was merged before it', async () => {
    expect(verdict(await widen(APPROVED, APPROVED))).toBe('0 success: 0 errors, 0 new');
  });

  test('fails with one that comes with it, which is told with its approver and its end', async () => {
    const run = await widen(WIDENING, APPROVED);
    expect(verdict(run)).toBe('1 failure: 1 errors, 1 new');
    expect(summaryOf(run.summary)).toContain(
      'This change adds an exception for access-widened (customrole_clerk, LIST_VENDOR), until 2099-12-31, approved by cfo@\u200Bexample.com: covers for treasury',
    );
  });

  test('passes with one that comes with it where the policy is that of the head', async () => {
    expect(verdict(await widen(WIDENING, APPROVED, { 'policy-from': 'head' }))).toBe(
      '0 success: 0 errors, 0 new',
    );
  });

  test('fails with one that names nobody', async () => {
    for (const inputs of [{}, { 'policy-from': 'head' }]) {
      const run = await widen(WIDENING, exception(''), inputs);
      expect(run.code).toBe(1);
      expect(run.log).toContain(`${CONFIG}:3:5: `);
      expect(run.log).toContain('approved-by');
    }
  });

  test('fails though the same change takes the limit away', async () => {
    const run = await widen(WIDENING, 'policy: { widening: "off" }\n');
    expect(verdict(run)).toBe('1 failure: 1 errors, 1 new');
    expect(summaryOf(run.summary)).toContain('1 of access-widened');
  });
});
