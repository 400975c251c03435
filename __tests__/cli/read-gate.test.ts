import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const folder = useFolder();
const CONFIG = '.github/sdf-role-compliance.yml';
const BASELINE = '.github/sdf-role-compliance-baseline.json';
let top = '';

const project = (name: string) => ({
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  [`Objects/customrole_${name}.xml`]: role(
    `customrole_${name}`,
    permissions([`[scriptid=customrecord_${name}]`, 'FULL']),
  ),
  [`Objects/customrecord_${name}.xml`]: recordType(
    `customrecord_${name}`,
    permittedRoles([`[scriptid=customrole_${name}]`, 'VIEW']),
  ),
});

beforeEach(() => {
  top = join(realpathSync.native(folder()), 'repository');
  rmSync(top, { recursive: true, force: true });
  mkdirSync(join(top, '.git'), { recursive: true });
  writeFiles(join(top, 'a'), project('a'));
  writeFiles(join(top, 'b'), project('b'));
});

const write = (path: string, text: string) => writeFiles(top, { [path]: text });
const check = (from: string, ...args: string[]) => runIn(join(top, from), ['check', ...args]);
const found = (stdout: string) => stdout.match(/(?<=customrole_)\w(?=\.xml:\d)/g) ?? [];

describe('the config', () => {
  test('of the repository is in force in each of its folders', async () => {
    write(CONFIG, 'rules: { level-mismatch: off }\n');
    for (const from of ['.', 'a', 'a/Objects']) expect((await check(from)).code).toBe(0);
  });

  test('can be another one', async () => {
    write(CONFIG, 'rules: { level-mismatch: off }\n');
    write('b/policy.yml', 'extends: ../.github/more.yml\n');
    write('.github/more.yml', 'overrides: [{ files: [a], rules: { level-mismatch: notice } }]\n');
    const { code, stdout } = await check('b', '..', '--config', 'policy.yml');
    expect({ code, found: found(stdout) }).toEqual({ code: 0, found: ['a'] });
  });

  test('leaves out what it ignores, and tells of what it does not find', async () => {
    write(CONFIG, 'ignore: [a, "**/Legacy/**"]\n');
    const { stdout, stderr } = await check('.');
    expect(found(stdout)).toEqual(['b']);
    expect(stderr).toBe(`${CONFIG}:1:13: "**/Legacy/**" matches no folder and no XML file.\n`);
  });

  test('is not judged itself where only a part is looked at', async () => {
    write(CONFIG, 'ignore: [c]\nexceptions: [{ rule: level-mismatch, role: customrole_c, reason: x }]\n');
    expect((await check('.')).stdout).toContain(`${CONFIG}:2:14  warning  exception-unused`);
    const { stdout, stderr } = await check('a');
    expect(stdout).not.toContain('exception-unused');
    expect(stderr).toBe('');
  });

  test('stops the run where it is wrong, with all its faults', async () => {
    write(CONFIG, 'rulez: {}\nignore: 1\n');
    expect(await check('a')).toEqual({
      code: 2,
      stdout: '',
      stderr: `../${CONFIG}:1:1: Unknown key "rulez" of the config. Did you mean "rules"? Use extends, ignore, rules, overrides, policy or exceptions.
../${CONFIG}:2:9: "1" is not valid for "ignore", which must be a list.
sdf-role-compliance: The config cannot be used.
`,
    });
  });

  test.each([
    [['--config', 'none.yml'], 'There is no file "none.yml".'],
    [['--config', 'a'], '"a" could not be read: it is not a file'],
    [['--config', 'acme/policies/x.yml@v1'], '"acme/policies/x.yml@v1" is in another repository.'],
    [['--baseline', 'none.json'], 'There is no baseline "none.json". --update-baseline creates one.'],
    [['--baseline', 'a/deploy.xml'], 'a/deploy.xml:1:1: '],
  ])('cannot be %j', async (args, message) => {
    const { code, stderr } = await check('.', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('is read through no link that leads out of the repository', async () => {
    writeFileSync(join(top, '../secret.yml'), 'secret: "password"\n');
    mkdirSync(join(top, '.github'));
    symlinkSync('../../secret.yml', join(top, CONFIG));
    const { code, stderr } = await check('.');
    expect(code).toBe(2);
    expect(stderr).toContain('it is outside the repository');
    expect(stderr).not.toContain('password');
  });

  test('extends nothing outside the repository', async () => {
    writeFileSync(join(top, '../secret.yml'), 'secret: "password"\n');
    write(CONFIG, 'extends: ../../secret.yml\n');
    const { code, stderr } = await check('.');
    expect(code).toBe(2);
    expect(stderr).toContain(
      `${CONFIG}:1:10: "../secret.yml" could not be read: it is outside the repository.`,
    );
    expect(stderr).not.toContain('password');
  });

  test('of another ending is not left alone in silence', async () => {
    write(CONFIG.replace('.yml', '.yaml'), 'rules: { level-mismatch: off }\n');
    const { code, stderr } = await check('.');
    expect(code).toBe(2);
    expect(stderr).toContain(
      `${CONFIG.replace('.yml', '.yaml')} is not read. The config must be named ${CONFIG}.`,
    );
  });
});

describe('the baseline', () => {
  test('accepts what is found, and only that', async () => {
    expect((await check('.')).code).toBe(1);
    const updated = await check('.', '--update-baseline');
    expect(updated.code).toBe(0);
    expect(updated.stderr).toBe(`Baseline written to ${BASELINE}: 2 findings, 2 added, 0 fixed.\n`);
    expect((await check('.')).code).toBe(0);
    expect((await check('a')).code).toBe(0);
    writeFiles(join(top, 'c'), project('c'));
    expect(found((await check('.')).stdout)).toEqual(['c']);
  });

  test('forgets what is mended, not what was not looked at', async () => {
    await check('.', '--update-baseline');
    writeFiles(join(top, 'a'), {
      'Objects/customrecord_a.xml': recordType(
        'customrecord_a',
        permittedRoles(['[scriptid=customrole_a]', 'FULL']),
      ),
    });
    writeFiles(join(top, 'c'), project('c'));
    const { stderr } = await check('a', '--update-baseline');
    expect(stderr).toBe(`Baseline written to ../${BASELINE}: 1 finding, 0 added, 1 fixed.\n`);
    expect(found((await check('.')).stdout)).toEqual(['c']);
    rmSync(join(top, 'b'), { recursive: true });
    expect((await check('.', '--update-baseline')).stderr).toContain('1 finding, 1 added, 1 fixed');
  });

  test('can lie elsewhere', async () => {
    await check('a', '--baseline', 'old.json', '--update-baseline');
    expect(existsSync(join(top, BASELINE))).toBe(false);
    expect(JSON.parse(readFileSync(join(top, 'a/old.json'), 'utf8')).findings).toHaveLength(1);
    expect((await check('a')).code).toBe(1);
    expect((await check('a', '--baseline', 'old.json')).code).toBe(0);
  });

  test('stops the run where it is damaged', async () => {
    write(BASELINE, '{ "version": 7, "findings": [] }');
    const { code, stderr } = await check('.');
    expect(code).toBe(2);
    expect(stderr).toContain(`${BASELINE}:1:14: "7" is not a known baseline version`);
  });

  test('never accepts what could not be read', async () => {
    write('a/Objects/customrole_a.xml', '<role scriptid="customrole_a">');
    await check('.', '--update-baseline');
    expect((await check('.')).stdout).toContain('malformed-xml');
  });
});

test('comments in XML suppress, and are counted', async () => {
  const marked = role(
    'customrole_a',
    `<!-- sdf-role-compliance-ignore level-mismatch: until the next release -->\n${permissions(['[scriptid=customrecord_a]', 'FULL'])}`,
  );
  write('a/Objects/customrole_a.xml', marked);
  const { stdout } = await check('a', '--format', 'json');
  const { summary, conclusion } = JSON.parse(stdout);
  expect({ conclusion, suppressed: summary.suppressed }).toEqual({ conclusion: 'success', suppressed: 1 });
});
