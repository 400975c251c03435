import { describe, expect, jest, test } from '@jest/globals';
import { holder, notices, PROJECT, SOUND, verdict } from './project.js';
import { openPull, pullEvent, type RunOptions, type Scenario, useScenario } from './scenario.js';

jest.setTimeout(60_000);

const scenario = useScenario();

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
    expect(summaryOf(run.summary)).toContain(`This change touches the policy that judges it: ${CONFIG}.`);
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
    expect(summaryOf(run.summary)).toContain('This change touches the policy that judges it: policy.yml.');
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
      'The policy of the base cannot be used. That of the head is, and the run cannot pass.',
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
    expect(verdict(run)).toBe('0 success: 0 errors, 0 new');
    expect(summaryOf(run.summary)).toContain('This change suppresses level-above-limit by a comment');
  });

  test('of an organisation is read from its own repository', async () => {
    const world = await scenario();
    const base = world.repository.commit({
      ...clerk('VIEW'),
      [CONFIG]: 'extends: [acme/none/policy.yml@main]\n',
    });
    const head = world.repository.commit(clerk('FULL'), base);
    const run = await runPull(world, base, head);
    expect(run.code).toBe(1);
    expect(run.log).toContain(`${CONFIG}:1:11:`);
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
});
