import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { useCommand, useFolder, writeFiles } from '../support/command.js';
import { runOf } from '../support/sarif.js';
import { runIn } from '../support/world.js';
import { manifest, permissions, role } from '../support/xml.js';

const folder = useFolder();
const NAME = 'sdf-role-compliance';
let count = 0;
let here = '';
let check = '';
let matrix = '';

/** Two faults in one line, so that line hashes alone would not keep them apart. */
const CLERK = role(
  'customrole_clerk',
  '<permissions><permission><permkey>TRAN_VENDPYMT</permkey><permlevel>BOTH</permlevel></permission>' +
    '<permission><permkey>LIST_VENDOR</permkey><permlevel>BOTH</permlevel></permission></permissions>',
  '=cmd()',
);

beforeAll(async () => {
  const source = writeFiles(join(folder(), 'source'), {
    '.git/HEAD': '',
    'sdf/manifest.xml': manifest(),
    'sdf/deploy.xml': '<deploy><objects><path>~/Objects/*</path></objects></deploy>',
    'sdf/Objects/customrole_clerk.xml': CLERK,
    'sdf/Objects/customrole_guide.xml': role(
      'customrole_guide',
      permissions(['TRAN_VENDPYMT', 'FULL'], ['LIST_ITEM', 'VIEW']),
      'Guide',
    ),
  });
  check = (await runIn(source, ['check', '--format', 'json'])).stdout;
  matrix = (await runIn(source, ['matrix', '--format', 'json'])).stdout;
});

beforeEach(() => {
  here = writeFiles(join(folder(), String(count++)), {
    '.git/HEAD': '',
    'production.json': check,
    'sandbox.json': check,
    'roles.json': matrix,
  });
});

const merge = (...words: string[]) => runIn(here, ['report', 'merge', ...words]);
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(here, name), content);
const TWO = ['production.json', 'sandbox.json', 'production-roles=roles.json'];

describe('report merge', () => {
  test.each([
    ['html', '<!doctype html>'],
    ['csv', '"Account","Kind"'],
    ['sarif', '"version": "2.1.0"'],
    ['json', '"version":1'],
  ])('writes %s', async (format, text) => {
    const { code, stdout, stderr } = await merge(...TWO, '--format', format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(text);
  });

  test.each([
    ['all.html', '<!doctype html>'],
    ['out/all.csv', '"Account","Kind"'],
    ['all.sarif', '"version": "2.1.0"'],
    ['all.json', '"version":1'],
  ])('writes %s in the format of its ending', async (file, text) => {
    expect(await merge(...TWO, '-o', file)).toEqual({
      code: 0,
      stdout: '',
      stderr: `Report written to ${file}\n`,
    });
    expect(readFileSync(join(here, file), 'utf8')).toContain(text);
  });

  test('never writes over what it reads', async () => {
    expect((await merge(...TWO, '--format', 'json', '-o', 'sandbox.json')).code).toBe(2);
    expect(readFileSync(join(here, 'sandbox.json'), 'utf8')).toBe(check);
  });

  test('equal findings of two accounts stay two in JSON, by fingerprint and by path', async () => {
    const { stdout } = await merge(...TWO, '--format', 'json');
    const { findings, accounts, roles, permissions: known } = JSON.parse(stdout);
    const own = JSON.parse(check).findings;
    expect(own.length).toBeGreaterThan(1);
    expect(findings).toHaveLength(2 * own.length);
    expect(new Set(findings.map((one: Finding) => one.fingerprint)).size).toBe(findings.length);
    for (const [index, finding] of findings.entries()) {
      const account = index < own.length ? 'production' : 'sandbox';
      const { file, fingerprint, ...rest } = own[index % own.length];
      expect(finding).toMatchObject({
        account,
        ...rest,
        file: `${account}/${file}`,
        related: rest.related.map((place: { file: string }) => ({
          ...place,
          file: `${account}/${place.file}`,
        })),
        fixes: finding.fixes,
      });
      expect(finding.fingerprint).not.toBe(fingerprint);
      for (const { edits } of finding.fixes)
        for (const edit of edits) expect(edit.file).toMatch(new RegExp(`^${account}/sdf/`));
    }
    expect(accounts).toEqual([
      { account: 'production', conclusion: 'failure', summary: expect.anything(), matrixRoles: null },
      { account: 'sandbox', conclusion: 'failure', summary: expect.anything(), matrixRoles: null },
      { account: 'production-roles', conclusion: null, summary: null, matrixRoles: 2 },
    ]);
    expect(accounts[0].summary.errors).toBe(JSON.parse(check).summary.errors);
    expect(roles.map((one: Role) => [one.account, one.role, one.permissions.length])).toEqual([
      ['production-roles', 'customrole_clerk', 2],
      ['production-roles', 'customrole_guide', 2],
    ]);
    expect(known).toContainEqual(expect.objectContaining({ permission: 'TRAN_VENDPYMT', name: 'Pay Bills' }));
  });

  test('a fingerprint is the same in every run, and another in every account', async () => {
    const prints = async (word: string) =>
      JSON.parse((await merge(word, '--format', 'json')).stdout).findings.map(
        (one: Finding) => one.fingerprint,
      );
    const first = await prints('a=production.json');
    expect(await prints('a=sandbox.json')).toEqual(first);
    expect(await prints('b=production.json')).not.toEqual(first);
  });

  test.each([
    ['two accounts', ['production.json', 'sandbox.json']],
    ['two repositories of one account', ['one=production.json', 'one=sandbox.json']],
  ])('no two results of SARIF share rule, file and hash: %s', async (_, words) => {
    const { stdout } = await merge(...words, '--format', 'sarif');
    const { results = [] } = runOf(stdout);
    expect(results).toHaveLength(2 * JSON.parse(check).findings.length);
    for (const { properties } of results)
      expect(properties).toMatchObject({ messageId: expect.any(String), args: expect.any(Object) });
    const names = results.map(({ ruleId, locations, partialFingerprints }) => {
      const { artifactLocation } = locations?.[0]?.physicalLocation ?? {};
      return [ruleId, artifactLocation?.uri, partialFingerprints?.primaryLocationLineHash].join(' ');
    });
    expect(new Set(names).size).toBe(results.length);
    expect(new Set(results.map(({ guid }) => guid)).size).toBe(results.length);
    expect(names[0]).toMatch(/^\S+ (?:production|one)\/sdf\/Objects\/customrole_clerk\.xml [0-9a-f]{16}:1$/);
  });

  test('CSV has a row for each finding, role, permission and setting, and no formula', async () => {
    const { stdout } = await merge(...TWO, '--format', 'csv');
    const rows = stdout.split('\r\n');
    const of = (account: string, kind: string) =>
      rows.filter((row) => row.startsWith(`"${account}","${kind}"`)).length;
    const found = JSON.parse(check).findings.length;
    expect([of('production', 'finding'), of('sandbox', 'finding')]).toEqual([found, found]);
    expect([of('production-roles', 'role'), of('production-roles', 'permission')]).toEqual([2, 4]);
    expect(stdout).toContain('"customrole_clerk","\'=cmd()","active"');
    expect(stdout).toContain('"TRAN_VENDPYMT","Pay Bills","FULL"');
    expect(stdout).not.toMatch(/"=cmd/);
  });

  test('keeps what a change does to access, and what could not be compared', async () => {
    const change = {
      project: 'sdf',
      role: 'customrole_clerk',
      permission: 'TRAN_VENDPYMT',
      name: 'Pay Bills',
    };
    const access = [{ ...change, tab: null, change: 'raised', before: 'VIEW', after: 'FULL', risk: 'high' }];
    const notCompared = [
      { what: 'customworkflow_x', why: 'unreadable', kind: 'workflow', file: 'sdf/x.xml' },
    ];
    write('sandbox.json', JSON.stringify({ ...JSON.parse(check), access, notCompared }));
    const json = JSON.parse((await merge('sandbox.json', '--format', 'json')).stdout);
    expect(json.access).toEqual([{ account: 'sandbox', ...access[0] }]);
    expect(json.notCompared).toEqual([{ account: 'sandbox', ...notCompared[0], file: 'sandbox/sdf/x.xml' }]);
    const { stdout } = await merge('sandbox.json', '--format', 'csv');
    expect(stdout).toMatch(/^"sandbox","change of access".*"raised, was VIEW".*"FULL"/m);
    expect(stdout).toMatch(/^"sandbox","not compared".*"unreadable".*"customworkflow_x"/m);
  });

  test('adds up the reports of one account', async () => {
    const words = ['a=production.json', 'a=sandbox.json', 'a=roles.json', '--format', 'json'];
    const { accounts } = JSON.parse((await merge(...words)).stdout);
    const { errors } = JSON.parse(check).summary;
    expect(accounts).toEqual([
      expect.objectContaining({ account: 'a', conclusion: 'failure', matrixRoles: 2 }),
    ]);
    expect(accounts[0].summary.errors).toBe(2 * errors);
  });

  test.each<[string, (text: string) => string | Uint8Array]>([
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['in UTF-16, as some shells write', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['in UTF-16, the other way', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ])('reads a report %s', async (_, written) => {
    write('a.json', written(check));
    const { code, stdout } = await merge('a.json', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).findings).toHaveLength(JSON.parse(check).findings.length);
  });

  test('a name or path leads nowhere else, and whatever it is stays text', async () => {
    const hostile = check.replaceAll('sdf/Objects/', '../../etc/./Objects//');
    write('a.json', hostile);
    const { stdout } = await merge('../..=a.json', '--format', 'sarif');
    for (const { locations } of runOf(stdout).results ?? [])
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(
        /^\.\._\.\.\/__\/__\/etc\/Objects\/customrole_clerk\.xml$/,
      );
    const html = (await merge('</script><img src=x>=a.json')).stdout;
    expect(html).not.toContain('<img');
    const csv = (await merge('=1+1=a.json', '--format', 'csv')).stdout;
    expect(csv).not.toContain('"=1');
  });
});

describe('what is no report', () => {
  const EXPECTED = 'Expected what check --format json or matrix --format json writes.';
  const changed = (from: string | RegExp, to: string) => () => check.replace(from, to);

  test.each<[string, () => string, RegExp | string]>([
    ['empty', () => '', `bad.json:1:1: The file is empty. ${EXPECTED}`],
    ['text', () => 'a\nb', `bad.json:1:1: This is not valid JSON. ${EXPECTED}`],
    ['cut off', () => '{\n  "version": 1,\n', `bad.json:3:1: This is not valid JSON. ${EXPECTED}`],
    ['a list', () => '[]', `bad.json:1:1: This is not a report of ${NAME}. ${EXPECTED}`],
    ['another file', () => '{"name": "x"}', `bad.json:1:1: This is not a report of ${NAME}. ${EXPECTED}`],
    ['SARIF', () => '{"runs": []}', `bad.json:1:1: This is SARIF. ${EXPECTED}`],
    [
      'a diff',
      () => '{"base": "a", "head": null, "access": []}',
      `bad.json:1:1: This is a diff. ${EXPECTED}`,
    ],
    ['of another version', changed('"version": 1', '"version": 2'), /^bad\.json:2:14: version is not 1\. /],
    [
      'with a severity that is none',
      changed(/"severity": "\w+"/, '"severity": "fatal"'),
      /^bad\.json:22:19: findings\[0\]\.severity is not "error", "warning" or "notice"\. /,
    ],
    [
      'with a line that is none',
      changed(/"line": \d+/, '"line": 0'),
      /findings\[0\]\.line is not a whole number/,
    ],
    [
      'without a place',
      changed(/"line": \d+,/, ''),
      /findings\[0\]\.line is not a whole number, 1 or more\. /,
    ],
    [
      'with more levels than anybody writes',
      changed('"rule":', `"more": ${'['.repeat(9999)}${']'.repeat(9999)}, "rule":`),
      /^bad\.json:21:15: findings\[0\]\.more is not nested at most 20 levels deep\. /,
    ],
    [
      'a matrix with a level that is none',
      () => matrix.replace('"level": "FULL"', '"level": "ALL"'),
      /^bad\.json:\d+:\d+: roles\[0\]\.permissions\[0\]\.level is not "NONE", "VIEW", /,
    ],
  ])('%s: it is told where, and the others are merged', async (_, text, message) => {
    write('bad.json', text());
    const { code, stdout, stderr } = await merge('bad.json', 'sandbox.json', '--format', 'json');
    expect(code).toBe(2);
    if (typeof message === 'string') expect(stderr).toBe(`${message}\n`);
    else expect(stderr).toMatch(message);
    const { accounts, problems } = JSON.parse(stdout);
    expect(accounts.map(({ account }: { account: string }) => account)).toEqual(['sandbox']);
    expect(problems).toEqual([stderr.trim()]);
  });

  test('a merged report is merged already', async () => {
    await merge(...TWO, '-o', 'all.json');
    const { code, stderr } = await merge('all.json');
    expect(code).toBe(2);
    expect(stderr).toContain(
      'all.json:1:1: This report is merged already: name the reports that it was made of.',
    );
    expect(stderr).toContain(`${NAME}: There is nothing to merge: none of the files is a report.`);
  });

  test('a file that is not there, and a folder', async () => {
    const { code, stderr } = await merge('absent.json', 'x=.', 'sandbox.json', '--format', 'json');
    expect(code).toBe(2);
    expect(stderr).toContain('absent.json: There is no such file.\n');
    expect(stderr).toMatch(/could not be read: EISDIR/);
  });

  test('SARIF says that something is missing', async () => {
    write('bad.json', '{');
    const { invocations } = runOf((await merge('bad.json', 'sandbox.json', '--format', 'sarif')).stdout);
    expect(invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error' }],
    });
  });
});

describe('many large reports', () => {
  const { run } = useCommand();
  const ACCOUNTS = 40;

  /** The matrix of an account of its own, whose roles hold a hundred permissions each. */
  function largeMatrix(account: number): string {
    const { roles, ...rest } = JSON.parse(matrix);
    const [role] = roles;
    const [cell] = role.permissions;
    const own = (index: number) => `customrole_${account}_${index}`;
    const many = Array.from({ length: 120 }, (_, index) => ({
      ...role,
      role: own(index),
      file: `sdf/Objects/${own(index)}.xml`,
      permissions: Array.from({ length: 100 }, (__, at) => ({
        ...cell,
        permission: `[scriptid=customrecord_${at}]`,
        file: `sdf/Objects/${own(index)}.xml`,
      })),
    }));
    return JSON.stringify({ ...rest, roles: many }, null, 2);
  }

  /** Not enough for all of them at once. */
  const ROOM = { NODE_OPTIONS: '--max-old-space-size=64' };

  test.each(['html', 'json'])('are read one at a time: %s', (format) => {
    const files = Array.from({ length: ACCOUNTS }, (_, index) => `a${index}.json`);
    for (const [index, file] of files.entries()) write(file, largeMatrix(index));
    const output = `all.${format}`;
    const { code, stderr } = run(['report', 'merge', ...files, '-o', output], { cwd: here, env: ROOM });
    expect({ code, stderr }).toEqual({ code: 0, stderr: `Report written to ${output}\n` });
    expect(readFileSync(join(here, output), 'utf8')).toContain(`a${ACCOUNTS - 1}`);
  });
});

describe('names', () => {
  test('a file whose own name holds "=" needs none', async () => {
    write('a=b.json', check);
    const { accounts } = JSON.parse((await merge('a=b.json', '--format', 'json')).stdout);
    expect(accounts[0].account).toBe('a=b');
  });

  test.each([
    [[], 'Name the reports to merge, for example: report merge production=report.json sandbox.json'],
    [['=sandbox.json'], '"=sandbox.json" has no name before "=". Write NAME=FILE.'],
    [['a='], '"a=" names no file. Write NAME=FILE.'],
    [['a=sandbox.json', './sandbox.json'], '"sandbox.json" is named twice.'],
    [
      ['sandbox.json', 'more/sandbox.json'],
      '"sandbox.json" and "more/sandbox.json" would both belong to the account "sandbox". Name the accounts: NAME=FILE.',
    ],
    [
      ['sandbox=production.json', 'sandbox.json'],
      '"production.json" and "sandbox.json" would both belong to the account "sandbox". Name the accounts: NAME=FILE.',
    ],
    [['sandbox.json', '--format', 'xml'], '"xml" is not a value of --format.'],
  ])('wrong use: %j', async (words, message) => {
    writeFiles(here, { 'more/sandbox.json': check });
    const { code, stdout, stderr } = await merge(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${NAME}: ${message}`);
  });

  test.each([
    [['report'], 'Write: report merge [NAME=]FILE…'],
    [['report', 'mrege', 'a.json'], 'Unknown task "mrege". Did you mean "merge"? Write: report merge'],
  ])('wrong use: %j', async (args, message) => {
    const { code, stderr } = await runIn(here, args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

interface Finding {
  readonly fingerprint: string;
}

interface Role {
  readonly account: string;
  readonly role: string;
  readonly permissions: readonly unknown[];
}
