import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestRepository, testRepository } from '../support/git-repository.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const ROLE = 'Objects/customrole_clerk.xml';
const TOUR = 'Objects/customrecord_tour.xml';
const KEY = '[scriptid=customrecord_tour]';
const clerk = (level: string) => role('customrole_clerk', permissions(['LIST_VENDOR', level], [KEY, 'EDIT']));
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

let repo: TestRepository;
beforeAll(() => {
  repo = testRepository();
  repo.write({
    'manifest.xml': manifest(),
    'deploy.xml': deploy('~/Objects/*'),
    [ROLE]: clerk('VIEW'),
    [TOUR]: recordType('customrecord_tour', permittedRoles(['[scriptid=customrole_clerk]', 'VIEW'])),
  });
  repo.commit('first');
  repo.git('checkout', '--quiet', '-b', 'feature');
  repo.write({
    [ROLE]: clerk('FULL'),
    '.github/sdf-role-compliance.yml':
      'policy: { roles: [{ match: customrole_clerk, limit: { LIST_VENDOR: VIEW } }] }\n',
  });
  repo.commit('feature');
});
afterAll(() => repo.delete());

const explain = (...words: string[]) => runIn(repo.folder, ['explain', ...words]);

test('a permission: what it is, its width now and before, its risk, the rules, and what they find', async () => {
  const line = lineOf(clerk('FULL'), 'FULL');
  const { code, stdout, stderr } = await explain(`${ROLE}:${line}`, '--base', 'main');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(`${ROLE}:${line}  role customrole_clerk

What it is
  The permission LIST_VENDOR (Vendors)

Width
  now     FULL
  before  VIEW (main)
  values  NONE < VIEW < CREATE < EDIT < FULL, from the narrowest to the widest

Risk
  high: anyone who holds it `);
  expect(stdout).toMatch(/\nRules that look at it\n(?: {2}\S+ +\S+\n)* {2}level-above-limit +error\n/);
  expect(stdout).toMatch(/ {2}privileged-permission +off\n/);
  expect(stdout).toMatch(/Found here\n {2}\d+:\d+ {2}error {2}level-above-limit: .*LIST_VENDOR/s);
});

test('a permission for an object, with its other side', async () => {
  const { stdout } = await explain(`${ROLE}:${lineOf(clerk('FULL'), KEY)}:9`);
  expect(stdout).toContain(`  The permission ${KEY} (Record)\n`);
  expect(stdout).toContain(`The other side\n  ${TOUR}: customrecord_tour lists customrole_clerk at VIEW\n`);
  expect(stdout).toContain('level-mismatch');
  expect(stdout).not.toContain('before');
});

test('a role that an object lists, from another folder', async () => {
  const text = recordType('customrecord_tour', permittedRoles(['[scriptid=customrole_clerk]', 'VIEW']));
  const words = ['explain', `./customrecord_tour.xml:${lineOf(text, 'permittedrole')}`, '--base', 'main'];
  const { code, stdout } = await runIn(join(repo.folder, 'Objects'), words);
  expect(code).toBe(0);
  expect(stdout).toContain('  The level at which the object lists the role [scriptid=customrole_clerk]\n');
  expect(stdout).toContain('  now     VIEW\n  before  VIEW (main)\n');
  expect(stdout).toContain('customrole_clerk.xml: customrole_clerk lists customrecord_tour at EDIT\n');
});

test('what is new was not there before', async () => {
  repo.write({ [ROLE]: clerk('FULL').replace('<centertype>', '<restrictip>T</restrictip>\n  <centertype>') });
  const { stdout } = await explain(`${ROLE}:3`, '--base', 'main');
  repo.write({ [ROLE]: clerk('FULL') });
  expect(stdout).toContain('  The setting "Restrict by IP Address" (restrictip)\n');
  expect(stdout).toContain('  now     T\n  before  absent (main)\n  values  T < F, ');
});

test.each([
  [
    `${ROLE}:2`,
    `Line 2 of "${ROLE}" does not decide about access: it is not a permission, a setting or a door.`,
  ],
  [`${ROLE}:999`, `Line 999 of "${ROLE}" does not decide about access`],
  ['Objects/none.xml:1', 'There is no file "Objects/none.xml".'],
  ['deploy.xml:1', '"deploy.xml" is not an object of an SDF project.'],
])('%s is wrong use', async (word, message) => {
  const { code, stdout, stderr } = await explain(word);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('a revision that is not there is wrong use', async () => {
  const { code, stderr } = await explain(`${ROLE}:${lineOf(clerk('FULL'), 'FULL')}`, '--base', 'nope');
  expect(code).toBe(2);
  expect(stderr).toContain('There is no git revision "nope" here.');
});
