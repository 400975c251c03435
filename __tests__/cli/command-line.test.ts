import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const folder = useFolder();
let top = '';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_guide.xml';
const project = (level: string) => ({
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  [ROLE]: role('customrole_guide', permissions(['[scriptid=customrecord_tour]', level])),
  'Objects/customrecord_tour.xml': recordType(
    'customrecord_tour',
    permittedRoles(['[scriptid=customrole_guide]', 'VIEW']),
  ),
});
const exception = (expires: string) =>
  `exceptions:\n  - { rule: level-mismatch, role: customrole_guide, reason: Old, expires: ${expires} }\n`;

beforeAll(() => {
  top = realpathSync.native(folder());
  for (const [name, config] of [
    ['plain', ''],
    ['lapsed', exception('2020-12-31')],
    ['accepted', exception('2999-12-31')],
  ] as const) {
    mkdirSync(join(top, name, '.git'), { recursive: true });
    const files = Object.entries(project('FULL')).map(([path, text]) => [`src/${path}`, text]);
    writeFiles(join(top, name), { ...Object.fromEntries(files), ...(config !== '' && { [CONFIG]: config }) });
  }
});

const check = (from: string, ...args: string[]) => runIn(join(top, from), ['check', ...args]);

describe('--output', () => {
  test.each([
    ['report.sarif', /"runs"/],
    ['report.json', /"findings"/],
    ['report.xml', /<testsuites /],
    ['report.html', /^<!doctype html>/i],
    ['report.md', /^# ❌/],
    ['gl-code-quality-report.json', /"check_name"/],
    ['checkstyle.xml', /<checkstyle /],
    ['report.txt', /error {2}level-mismatch/],
  ])('%s chooses the format by its ending', async (name, expected) => {
    expect((await check('plain', '-o', name)).code).toBe(1);
    expect(readFileSync(join(top, 'plain', name), 'utf8')).toMatch(expected);
  });

  test('takes a format that is named whatever the ending', async () => {
    await check('plain', '-o', 'named.sarif', '--format', 'concise');
    expect(readFileSync(join(top, 'plain/named.sarif'), 'utf8')).toMatch(
      /^src\/Objects\/customrole_guide\.xml:7:18: error: .* \[level-mismatch\]\n$/,
    );
  });

  test('says what is wrong with a file that cannot be, and leaves nothing behind', async () => {
    const told = async (...args: string[]) => {
      const { code, stderr } = await check('plain', ...args);
      return [code, stderr.replace(/^sdf-role-compliance: /, '').trim()];
    };
    expect(await told('-o', 'src')).toEqual([2, '"src" is a folder. Name a file in it for the report.']);
    expect(await told('-o', 'reports/')).toEqual([
      2,
      '"reports/" is a folder. Name a file in it for the report.',
    ]);
    expect(existsSync(join(top, 'plain/reports'))).toBe(false);
    expect(await told('-o', '.git/x/y.csv')).toEqual([
      2,
      expect.stringMatching(
        /^The ending of ".git\/x\/y.csv" belongs to a format that this command does not write\./,
      ),
    ]);
    writeFiles(join(top, 'plain'), { file: '' });
    expect(await told('-o', 'file/report.txt')).toEqual([
      2,
      '"file/report.txt" cannot be written: a part of its path is a file, not a folder.',
    ]);
    expect(readdirSync(join(top, 'plain')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('globs as paths', () => {
  test.each([
    'src/Objects/*role*.xml',
    '**/*role_guide.xml',
    './src/**',
    'src/Objects/{customrole_guide,x}.xml',
  ])('%s', async (glob) => {
    const { code, stdout } = await check('plain', glob);
    expect(code).toBe(1);
    expect(stdout).toContain('src/Objects/customrole_guide.xml:7:18  error  level-mismatch');
  });

  test('that match nothing are wrong use', async () => {
    for (const glob of ['src/*.yml', 'nowhere/**/*.xml'])
      expect(await check('plain', glob)).toEqual({
        code: 2,
        stdout: '',
        stderr: `sdf-role-compliance: No file matches "${glob}".\n`,
      });
  });
});

describe('an exception that has expired', () => {
  test.each([[[]], [['src']], [[`src/${ROLE}`]]])(
    'is told where its finding is back, with the paths %j',
    async (paths) => {
      const { code, stdout } = await check('lapsed', ...paths);
      expect(code).toBe(1);
      expect(stdout.split(/\s+/).join(' ')).toContain('The exception for this expired on 2020-12-31.');
      expect(stdout).toContain(`${CONFIG}:2:75  warning  exception-expired`);
    },
  );
});

test('what is suppressed is counted by how, and --no-ignores shows it', async () => {
  const { code, stdout } = await check('accepted');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'No problems in 1 project: 1 role, 1 object; 1 suppressed by exceptions.\n',
  });
  const bare = await check('accepted', '--no-ignores');
  expect(bare.code).toBe(1);
  expect(bare.stdout).toContain('level-mismatch');
  expect(bare.stdout).not.toContain('exception-unused');
  expect((await check('accepted', '--no-ignores', '--update-baseline')).code).toBe(2);
});
