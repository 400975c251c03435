import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { CONFIG_FILE } from '../../src/policy/default-files.js';
import { useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';
import { WRONG_CONFIGS, wrongConfig } from '../support/wrong-configs.js';
import { deploy, manifest, permissions, role } from '../support/xml.js';

const folder = useFolder();

beforeAll(() => {
  writeFiles(folder(), {
    'manifest.xml': manifest(),
    'deploy.xml': deploy('~/Objects/*'),
    'Objects/customrole_a.xml': role('customrole_a', permissions(['LIST_VENDOR', 'VIEW'])),
  });
  mkdirSync(join(folder(), '.git'));
});

function check(config: string, ...options: string[]) {
  writeFiles(folder(), { [CONFIG_FILE]: config });
  return runIn(folder(), ['check', ...options]);
}

const told = (...faults: readonly string[]) =>
  [...faults, 'sdf-role-compliance: The config cannot be used.', ''].join('\n');

describe('a wrong config stops the command with its place and the right word', () => {
  test.each(WRONG_CONFIGS)('%j', async (marked, ...messages) => {
    const { text, faults } = wrongConfig(CONFIG_FILE, marked, messages);
    const { code, stdout, stderr } = await check(text);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: told(...faults),
    });
  });

  test.each([
    ['policy: { roles: [{ match: «clerk of ap», forbid: [LIST_VENDOR] }] }\n', 'customrole_a'],
    ['policy: { roles: [{ match: «Clerk», forbid: [LIST_VENDOR] }] }\n', 'customrole_b or customrole_c'],
    ['policy: { combinations: [[customrole_a, «Clerk of AP»]] }\n', 'customrole_a'],
    ['exceptions: [{ rule: unknown-permission, role: «Clerk of AP», reason: x }]\n', 'customrole_a'],
  ])('and names the role that goes by a name: %s', async (marked, ids) => {
    const named = (id: string, name: string) => ({
      [`names/Objects/${id}.xml`]: role(id, permissions(['LIST_VENDOR', 'VIEW']), name),
    });
    writeFiles(folder(), {
      'names/manifest.xml': manifest(),
      ...named('customrole_a', 'Clerk of AP'),
      ...named('customrole_b', 'Clerk'),
      ...named('customrole_c', 'Clerk'),
      'names/.git/HEAD': '',
      [`names/${CONFIG_FILE}`]: marked.replace(/[«»]/g, ''),
    });
    const { code, stderr } = await runIn(join(folder(), 'names'), ['check']);
    expect(code).toBe(2);
    const written = /«(.*)»/.exec(marked)?.[1];
    expect(stderr).toContain(`:1:${marked.indexOf('«') + 1}: "${written}" `);
    expect(stderr).toContain(`"${written}" is the name of ${ids}: write that.\n`);
  });

  test('whatever the severity that fails', async () => {
    const { code } = await check('rules: { level-missmatch: off }\n', '--fail-on-severity', 'never');
    expect(code).toBe(2);
  });

  test('and is named as the user names it', async () => {
    writeFiles(folder(), { 'policies/own.yml': 'rules: { level-missmatch: off }\n' });
    const { code, stderr } = await check('rules: { level-mismatch: off }\n', '--config', 'policies/own.yml');
    expect([code, stderr]).toEqual([
      2,
      told('policies/own.yml:1:10: "level-missmatch" is not a rule. Did you mean "level-mismatch"?'),
    ]);
  });

  test('where it lies in another repository, which only the action can read', async () => {
    const { code, stderr } = await check('extends: [acme/policies/sox.yml@v1]\n');
    expect([code, stderr]).toEqual([
      2,
      told(
        `${CONFIG_FILE}:1:11: "acme/policies/sox.yml@v1" is in another repository. Only the action can read it, with a github-token that may read the contents of acme/policies.`,
      ),
    ]);
  });
});
