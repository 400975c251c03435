import { describe, expect, test } from '@jest/globals';
import { CONFIG_FILE } from '../../src/policy/default-files.js';
import { recommendedPolicy } from '../../src/policy/policy-of.js';
import { RULES } from '../../src/rules/index.js';
import { faultsOf, load, policyOf } from '../support/policy.js';

describe('presets', () => {
  test('without a config, and with one that names none, the recommended rules run', async () => {
    const { rules } = recommendedPolicy(RULES);
    const groups = new Set(RULES.filter(({ id }) => rules.has(id)).map(({ group }) => group));
    expect(groups).toEqual(new Set(['file', 'role', 'permission', 'counterpart', 'project', 'policy']));
    expect([...rules.keys()].filter((id) => id.startsWith('exception'))).toEqual([]);
    expect((await policyOf('ignore: [x]\n')).rules).toEqual(rules);
  });

  test('none of them leaves out what is recommended', async () => {
    const { rules } = recommendedPolicy(RULES);
    for (const preset of ['security', 'sox', 'all']) {
      const policy = await policyOf(`extends: ${preset}\n`);
      expect([...policy.rules.keys()]).toEqual(expect.arrayContaining([...rules.keys()]));
    }
    expect((await policyOf('extends: all\n')).rules.size).toBeGreaterThanOrEqual(RULES.length);
  });

  test('nothing but comments is judged where a config starts from nothing', async () => {
    const { rules } = await policyOf('extends: []\n');
    expect([...rules.keys()]).toEqual(['suppression-unused', 'suppression-without-reason']);
  });

  test('a rule that is named runs without its preset', async () => {
    const { rules } = await policyOf('rules: { exception-unused: notice }\n');
    expect(rules.get('exception-unused')).toBe('notice');
  });
});

describe('extended files', () => {
  test('come before what extends them, and lists add up', async () => {
    const policy = await policyOf({
      [CONFIG_FILE]: `extends: [security, team/base.yml]
rules: { level-mismatch: notice }
ignore: [b]
policy: { widening: low }
`,
      '.github/team/base.yml': `extends: [./more.yml]
rules: { level-mismatch: off, missing-element: warning }
ignore: [a]
policy: { widening: high }
`,
      '.github/team/more.yml':
        'rules: { missing-element: off }\nexceptions: [{ rule: level-mismatch, reason: x }]\n',
    });
    expect(policy.rules.get('level-mismatch')).toBe('notice');
    expect(policy.rules.get('missing-element')).toBe('warning');
    expect(policy.ignore.map(({ glob }) => glob)).toEqual(['a', 'b']);
    expect(policy.widening).toBe('low');
    expect(policy.exceptions).toHaveLength(1);
    expect(policy.files.map(({ path }) => path)).toEqual([
      CONFIG_FILE,
      '.github/team/base.yml',
      '.github/team/more.yml',
    ]);
  });

  test('a preset behind a file turns its rules on again', async () => {
    const files = { '.github/base.yml': 'rules: { level-mismatch: off }\n' };
    const before = await policyOf({ ...files, [CONFIG_FILE]: 'extends: [recommended, ./base.yml]\n' });
    const after = await policyOf({ ...files, [CONFIG_FILE]: 'extends: [./base.yml, recommended]\n' });
    expect(before.rules.has('level-mismatch')).toBe(false);
    expect(after.rules.has('level-mismatch')).toBe(true);
  });

  test('a file alone brings no preset with it', async () => {
    const policy = await policyOf({
      [CONFIG_FILE]: 'extends: ./base.yml\n',
      '.github/base.yml': 'rules: { level-mismatch: error }\n',
    });
    expect([...policy.rules.keys()].filter((id) => !id.startsWith('suppression'))).toEqual([
      'level-mismatch',
    ]);
  });

  test('a duty takes the place of one that has its id', async () => {
    const duty = (title: string) =>
      `policy: { duties: [{ id: a, title: ${title}, risk: low, sides: [{ LIST_VENDOR: VIEW }, { TRAN_CHECK: VIEW }] }] }\n`;
    const policy = await policyOf({
      [CONFIG_FILE]: `extends: ./base.yml\n${duty('Mine')}exceptions: [{ rule: level-mismatch, duty: a, reason: x }]\n`,
      '.github/base.yml': duty('Theirs'),
    });
    expect(policy.duties.map(({ title }) => title)).toEqual(['Mine']);
  });

  test('a file that is extended twice counts once', async () => {
    const policy = await policyOf({
      [CONFIG_FILE]: 'extends: [./a.yml, ./b.yml]\n',
      '.github/a.yml': 'extends: ./c.yml\n',
      '.github/b.yml': 'extends: ./c.yml\n',
      '.github/c.yml': 'ignore: [x]\n',
    });
    expect(policy.ignore).toHaveLength(1);
  });

  test('circles and crowds are told', async () => {
    expect(
      await faultsOf({
        [CONFIG_FILE]: 'extends: [a.yml]\n',
        '.github/a.yml': 'extends: ["b.yml"]\n',
        '.github/b.yml': '\nextends: ./../.github/a.yml\n',
      }),
    ).toEqual([
      `.github/b.yml:2:10: ".github/a.yml" extends itself: ${CONFIG_FILE} > .github/a.yml > .github/b.yml > .github/a.yml.`,
    ]);
    const crowd = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`.github/${index}.yml`, `extends: ./${index + 1}.yml\n`]),
    );
    expect(await faultsOf({ ...crowd, [CONFIG_FILE]: 'extends: ./0.yml\n' })).toEqual([
      '.github/18.yml:1:10: A policy can have at most 20 files.',
    ]);
  });

  test('faults of all files are told', async () => {
    expect(
      await faultsOf({ [CONFIG_FILE]: 'extends: [./a.yml]\nx: 1\n', '.github/a.yml': 'y: 1\n' }),
    ).toEqual([expect.stringMatching(/^\.github\/sdf-role-compliance\.yml:2:1: /)]);
    expect(
      await faultsOf({
        [CONFIG_FILE]: 'extends: [./a.yml, ./b.yml]\n',
        '.github/a.yml': 'y: 1\n',
        '.github/b.yml': 'z: 1\n',
      }),
    ).toEqual([
      expect.stringMatching(/^\.github\/a\.yml:1:1: /),
      expect.stringMatching(/^\.github\/b\.yml:1:1: /),
    ]);
  });
});

describe('files of other repositories', () => {
  const SHARED = 'extends: acme/policies/netsuite/roles.yml@v1\n';
  const files = {
    [CONFIG_FILE]: SHARED,
    'acme/policies/netsuite/roles.yml@v1': 'extends: [../more.yml]\nignore: [a]\n',
    'acme/policies/more.yml@v1': 'ignore: [b]\n',
  };

  test('are read with what they extend, at the same version', async () => {
    const policy = await policyOf(files);
    expect(policy.ignore.map(({ glob }) => glob)).toEqual(['b', 'a']);
    expect(policy.files.map(({ path }) => path)).toEqual([CONFIG_FILE]);
  });

  test('need somebody who can read them', async () => {
    expect(await faultsOf(files, { shared: false })).toEqual([
      `${CONFIG_FILE}:1:10: "acme/policies/netsuite/roles.yml@v1" is in another repository. Only the action can read it, with a github-token that may read the contents of acme/policies.`,
    ]);
  });

  test('do not lead out of their repository', async () => {
    expect(
      await faultsOf({
        [CONFIG_FILE]: SHARED,
        'acme/policies/netsuite/roles.yml@v1': 'extends: ../../x.yml\n',
      }),
    ).toEqual([
      'acme/policies/netsuite/roles.yml@v1:1:10: "../../x.yml" is not a path relative to the folder of this file.',
    ]);
    expect(await faultsOf('extends: acme/policies/../../x/y.yml@v1\n')).toEqual([
      `${CONFIG_FILE}:1:10: "acme/policies/../../x/y.yml@v1" is not a path relative to the folder of this file.`,
    ]);
  });

  test('that cannot be read say why', async () => {
    const { loadPolicy } = await import('../../src/policy/load.js');
    const read = async () => Buffer.from(SHARED);
    const readShared = () => Promise.reject(new Error('403: the token may not read acme/policies.'));
    const result = await loadPolicy({ kind: 'local', path: CONFIG_FILE }, { read, readShared }, RULES);
    expect('faults' in result && result.faults.map(({ message }) => message)).toEqual([
      '"acme/policies/netsuite/roles.yml@v1" could not be read: 403: the token may not read acme/policies.',
    ]);
  });
});

test('nothing is read that is not named', async () => {
  const result = await load({ [CONFIG_FILE]: 'ignore: [x]\n', '.github/other.yml': 'wrong' });
  expect('value' in result).toBe(true);
});
