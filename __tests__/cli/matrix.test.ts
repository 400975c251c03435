import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { useFolder, writeFiles } from '../support/command.js';
import { testRepository } from '../support/git-repository.js';
import { runIn } from '../support/world.js';
import { manifest, permissions, role } from '../support/xml.js';

const folder = useFolder();
const NAME = 'sdf-role-compliance';
const CLERK = 'sdf/Objects/customrole_clerk.xml';
let count = 0;
let here = '';

beforeEach(() => {
  here = writeFiles(join(folder(), String(count++)), {
    '.git/HEAD': '',
    'sdf/manifest.xml': manifest(),
    [CLERK]: role('customrole_clerk', permissions(['TRAN_VENDPYMT', 'FULL']), 'Clerk'),
    'sdf/Objects/customrole_guide.xml': role('customrole_guide', permissions(['LIST_ITEM', 'VIEW']), 'Guide'),
  });
});

const rolesIn = (stdout: string) => JSON.parse(stdout).roles.map((one: { role: string }) => one.role);

describe('matrix', () => {
  test('writes CSV unless told otherwise', async () => {
    const { code, stdout, stderr } = await runIn(here, ['matrix']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('"Transactions","Pay Bills","TRAN_VENDPYMT","high","FULL",""\r\n');
  });

  test.each([
    ['markdown', '## Access matrix'],
    ['json', '"version": 1'],
    ['html', '<!doctype html>'],
    ['csv', '"Tab","Permission"'],
  ])('writes %s', async (format, text) => {
    const { code, stdout } = await runIn(here, ['matrix', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toContain(text);
  });

  test.each([
    ['csv', '"Door: Everyone","everyone may edit Tax (custentity_tax) (NetSuite\'s default)"'],
    ['markdown', '### Doors'],
    ['json', '"says": "everyone may edit Tax (custentity_tax)"'],
    ['html', 'everyone may edit Tax (custentity_tax)'],
  ])('adds a row for every door with --doors: %s', async (format, text) => {
    writeFiles(here, {
      'sdf/Objects/custentity_tax.xml':
        '<entitycustomfield scriptid="custentity_tax">\n<label>Tax</label>\n</entitycustomfield>\n',
    });
    const { code, stdout } = await runIn(here, ['matrix', '--doors', '--format', format]);
    expect({ code, has: stdout.includes(text) }).toEqual({ code: 0, has: true });
    const without = await runIn(here, ['matrix', '--format', format]);
    expect(without.stdout).not.toContain(text);
  });

  test('the page links to the commit that is checked out, from whatever folder', async () => {
    const repository = testRepository();
    try {
      repository.write({
        'sdf/manifest.xml': manifest(),
        [CLERK]: role('customrole_clerk', permissions(['TRAN_VENDPYMT', 'FULL']), 'Clerk'),
      });
      const commit = repository.commit();
      repository.git('remote', 'add', 'origin', 'git@github.com:acme/netsuite.git');
      const { stdout } = await runIn(join(repository.folder, 'sdf'), ['matrix', '--format', 'html']);
      const [, json = ''] = /id="data">(.*?)<\/script>/s.exec(stdout) ?? [];
      const { about, links, files } = JSON.parse(json);
      expect(about.repository).toEqual({
        name: 'acme/netsuite',
        address: 'https://github.com/acme/netsuite',
      });
      expect(links).toEqual({
        start: `https://github.com/acme/netsuite/blob/${commit}/`,
        paths: files.map((path: string) => `sdf/${path}`),
        line: '#L',
      });
    } finally {
      repository.delete();
    }
  });

  test('writes to a file, but never over what it reads', async () => {
    const { code, stdout, stderr } = await runIn(here, ['matrix', 'sdf', '-o', 'out/matrix.csv']);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Report written to out/matrix.csv\n',
    });
    expect(readFileSync(join(here, 'out/matrix.csv'), 'utf8')).toContain('customrole_clerk');
    expect((await runIn(here, ['matrix', '-o', CLERK])).code).toBe(2);
  });

  test('shows a role by its file, and leaves out what is ignored', async () => {
    const json = ['--format', 'json'];
    expect(rolesIn((await runIn(here, ['matrix', CLERK, ...json])).stdout)).toEqual(['customrole_clerk']);
    const ignoring = await runIn(here, ['matrix', ...json, '--ignore', '**/customrole_clerk.xml']);
    expect(rolesIn(ignoring.stdout)).toEqual(['customrole_guide']);
    writeFiles(here, { '.github/sdf-role-compliance.yml': 'ignore: ["**/customrole_guide.xml"]\n' });
    expect(rolesIn((await runIn(here, ['matrix', ...json])).stdout)).toEqual(['customrole_clerk']);
  });

  test('is no success where something is missing in it', async () => {
    writeFiles(here, { 'sdf/Objects/customrole_a.xml': '<role', 'sdf/Objects/b.xml': '<role/>' });
    const { code, stdout, stderr } = await runIn(here, ['matrix']);
    expect(code).toBe(2);
    expect(stdout).toContain('customrole_clerk');
    expect(stderr).toMatch(/^sdf\/Objects\/customrole_a\.xml could not be read: /m);
    expect(stderr).toContain('sdf/Objects/b.xml:1 is not in the matrix: the role has no script id.');
  });

  test('says where there is nothing to show', async () => {
    const nowhere = writeFiles(join(folder(), 'nowhere'), { 'a.txt': '' });
    expect(await runIn(nowhere, ['matrix'])).toMatchObject({
      code: 0,
      stderr: 'There is no SDF project here: the matrix is empty.\n',
    });
  });

  test.each([
    [['--format', 'xls'], `${NAME}: "xls" is not a value of --format.`],
    [['absent'], `${NAME}: There is no file or folder "absent".`],
  ])('wrong use: %j', async (args, message) => {
    const { code, stderr } = await runIn(here, ['matrix', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
