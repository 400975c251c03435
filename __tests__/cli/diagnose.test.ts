import { mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { useCommand, useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const folder = useFolder();
const command = useCommand();
let top = '';
let cases = 0;

const NEED = "You need  the 'Lists -> Currency' permission to access this page.\n";
const NEED_TOUR = 'You need a higher permission for custom record type Tour to access this page.\n';
const ROLE = 'Objects/customrole_sync.xml';
const TOUR = 'Objects/customrecord_tour.xml';

const sync = (...rows: readonly (readonly [string, string])[]) =>
  role('customrole_sync', permissions(['LIST_ITEM', 'VIEW'], ...rows));
const project = {
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  [ROLE]: sync(),
  [TOUR]: recordType('customrecord_tour', permittedRoles(['ADMINISTRATOR', 'FULL'])).replace(
    'Record<',
    'Tour<',
  ),
};

beforeAll(() => mkdirSync(join(folder(), '.git')));
beforeEach(() => {
  top = join(realpathSync.native(folder()), `case ${++cases}`);
  writeFiles(top, project);
});

function emptyFolder(): string {
  return realpathSync.native(writeFiles(join(folder(), `empty ${cases}`), { x: '' }));
}

async function* bytes(text: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield* [Buffer.from(text)];
}

/** Runs with a text at stdin. */
const ask = (text: string | Uint8Array, ...args: string[]) =>
  runIn(top, ['diagnose', ...args], { input: () => bytes(text) });
const read = (path: string) => readFileSync(join(top, path), 'utf8');

describe('the text', () => {
  test('comes from stdin', async () => {
    for (const args of [[], ['-']]) {
      const { code, stdout, stderr } = await ask(NEED, ...args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^LIST_CURRENCY {2}Currency\n/);
    }
  });

  test('comes from a file', async () => {
    writeFiles(top, { 'sync.log': NEED });
    expect((await runIn(top, ['diagnose', 'sync.log'])).stdout).toMatch(/^LIST_CURRENCY /);
  });

  test.each([
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${NEED}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(NEED, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\uFEFF${NEED}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${NEED}`)],
    [
      'bytes that are none of UTF-8',
      Buffer.concat([Buffer.from([0xe9, 0x20, 0xff, 0x0a]), Buffer.from(NEED)]),
    ],
  ])('may be %s', async (_, text) => {
    expect((await ask(text)).stdout).toMatch(/^LIST_CURRENCY /);
  });

  test('may be empty', async () => {
    const { code, stdout } = await ask('');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^No known error message found\./);
  });
});

describe('exit codes', () => {
  test.each([
    ['0 where all is understood', NEED, 0],
    ['0 where advice is all there is', 'You are not allowed to approve your own transactions.', 0],
    ['1 where nothing is', 'hello', 1],
    ['1 where a line is not', `${NEED}ERROR odd`, 1],
    ['1 where there is something to choose', `${NEED}You do not have privileges to view this page`, 1],
  ])('%s', async (_, text, code) => {
    expect((await ask(text)).code).toBe(code);
  });

  test('2 where something cannot be written', async () => {
    writeFiles(top, {
      [ROLE]: Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>\n${sync()}`, 'latin1'),
    });
    const { code, stderr } = await ask(NEED, '--role', 'customrole_sync', '--write');
    expect(code).toBe(2);
    expect(stderr).toBe(
      `${ROLE} could not be written: its encoding is windows-1252. Save it as UTF-8 first\n`,
    );
  });
});

describe('--role', () => {
  test.each([
    ['an id', '.', 'customrole_sync'],
    ['a reference', '.', '[scriptid=customrole_sync]'],
    ['a path', '.', ROLE],
    ['a path from another folder', 'Objects', './customrole_sync.xml'],
    ['an id, from below', 'Objects', 'customrole_sync'],
    ['an id, from above', '..', 'customrole_sync'],
  ])('takes %s', async (_, from, written) => {
    const inFolder = from === '..' ? join(folder(), `case ${cases}`) : join(top, from);
    const { code, stdout } = await runIn(realpathSync.native(inFolder), ['diagnose', '--role', written], {
      input: () => bytes(NEED_TOUR),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('  role       customrole_sync does not have it: to be added\n');
    expect(stdout).toContain('  object     customrecord_tour does not have it: to be added\n');
  });

  test.each([
    ['customrole_snyc', 'There is no role "customrole_snyc" here. Did you mean "customrole_sync"?'],
    ['Objects/customrole_none.xml', 'There is no file "Objects/customrole_none.xml".'],
    [TOUR, `"${TOUR}" is not a readable role.`],
  ])('%s is wrong use', async (written, message) => {
    expect(await ask(NEED, '--role', written)).toEqual({
      code: 2,
      stdout: '',
      stderr: `sdf-role-compliance: ${message}\n`,
    });
  });

  test('that several projects have is wrong use', async () => {
    writeFiles(top, Object.fromEntries(Object.entries(project).map(([path, text]) => [`b/${path}`, text])));
    writeFiles(top, Object.fromEntries(Object.entries(project).map(([path, text]) => [`c/${path}`, text])));
    const { code, stderr } = await ask(NEED, '--role', 'customrole_sync');
    expect(code).toBe(2);
    expect(stderr).toContain(`Name its file: ${ROLE}, b/${ROLE} or c/${ROLE}.`);
    expect((await ask(NEED, '--role', `b/${ROLE}`)).code).toBe(0);
  });

  test('where there is no project is wrong use', async () => {
    const { stderr } = await runIn(emptyFolder(), ['diagnose', '--role', 'customrole_sync'], {
      input: () => bytes(NEED),
    });
    expect(stderr).toContain('There is no role "customrole_sync" here. There is no SDF project here.');
  });
});

describe('--write', () => {
  test('writes both sides, says so, and leaves a project that passes', async () => {
    const { code, stdout, stderr } = await ask(NEED + NEED_TOUR, '--role', 'customrole_sync', '--write');
    expect(code).toBe(0);
    expect(stderr).toBe(`Wrote ${ROLE}
  LIST_CURRENCY added at VIEW
  [scriptid=customrecord_tour] added at VIEW
Wrote ${TOUR}
  customrole_sync added at VIEW
`);
    expect(stdout).toContain('  role       customrole_sync has it now\n');
    expect(read(ROLE)).toBe(sync(['LIST_CURRENCY', 'VIEW'], ['[scriptid=customrecord_tour]', 'VIEW']));
    expect((await runIn(top, ['check'])).code).toBe(0);
  });

  test('has nothing to do a second time', async () => {
    await ask(NEED, '--role', 'customrole_sync', '--write');
    const before = read(ROLE);
    const { code, stderr } = await ask(NEED, '--role', 'customrole_sync', '--write');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'There was nothing to write.\n' });
    expect(read(ROLE)).toBe(before);
  });

  test('writes nothing that is uncertain', async () => {
    const text = "You do not have privileges to view this page\nYou need the 'Frobnicate' permission\n";
    expect((await ask(text, '--role', 'customrole_sync', '--write')).code).toBe(1);
    expect(read(ROLE)).toBe(sync());
  });

  test('needs a role', async () => {
    expect((await ask(NEED, '--write')).stderr).toContain('--write needs the role to change: --role ID');
  });

  test('does not follow links', async () => {
    writeFiles(top, { 'else/customrole_other.xml': sync().replace('customrole_sync', 'customrole_other') });
    symlinkSync(join(top, 'else/customrole_other.xml'), join(top, 'Objects/customrole_linked.xml'));
    const { code, stderr } = await ask(NEED, '--role', 'Objects/customrole_linked.xml', '--write');
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a link'),
    });
  });
});

describe('the policy', () => {
  const NEED_INVOICE = "You need the 'Transactions -> Invoice' permission to access this page.\n";
  const config = (text: string) =>
    writeFiles(top, { '.git/HEAD': '', '.github/sdf-role-compliance.yml': text });
  const forbid = 'policy:\n  roles:\n    - match: customrole_sync\n      forbid: ["TRAN_CUST*"]\n';
  const REFUSAL =
    'The policy forbids "TRAN_CUST*" for customrole_sync (.github/sdf-role-compliance.yml:4:16).';

  test('refuses a permission before it is offered, and nothing of it is written', async () => {
    config(forbid);
    const { code, stdout, stderr } = await ask(NEED + NEED_INVOICE, '--role', 'customrole_sync', '--write');
    expect(code).toBe(1);
    expect(stderr).toContain(`Not written: TRAN_CUSTINVC. ${REFUSAL}\n`);
    expect(stdout).toContain('x TRAN_CUSTINVC  Invoice\n');
    expect(stdout.replace(/\s+/g, ' ')).toContain(`policy ${REFUSAL} It is not added`);
    expect(stdout).toContain('2 permissions and 1 refused by the policy.');
    expect(read(ROLE)).toBe(sync(['LIST_CURRENCY', 'VIEW']));
  });

  test('its XML is not shown either, and JSON says why', async () => {
    config(forbid);
    expect((await ask(NEED_INVOICE, '--role', 'customrole_sync')).stdout).not.toContain('<permkey>');
    const { stdout } = await ask(NEED_INVOICE, '--role', 'customrole_sync', '--format', 'json');
    expect(JSON.parse(stdout).permissions[0]).toMatchObject({
      refusedByPolicy: REFUSAL,
      role: { written: false },
    });
  });

  test('that limits a level refuses what is above it', async () => {
    config('policy: { roles: [{ match: customrole_sync, limit: { Currency: VIEW } }] }\n');
    expect((await ask(NEED, '--role', 'customrole_sync')).code).toBe(0);
    const text = NEED.replace('the ', 'a higher level of the ');
    const { code, stdout } = await ask(text, '--role', 'customrole_sync');
    expect(code).toBe(1);
    expect(stdout).toContain('at most VIEW for "LIST_CURRENCY"');
  });

  test('is told beside what a question offers', async () => {
    config(forbid);
    const text =
      'POST /services/rest/record/v1/invoice 403\nYou do not have privileges to perform this action.\n';
    const { stdout } = await ask(text, '--role', 'customrole_sync');
    expect(stdout).toContain(`TRAN_CUSTINVC  Permissions > Transactions > Invoice > Create  (${REFUSAL})`);
  });

  test('may be another file, and one that cannot be used stops the run', async () => {
    writeFiles(top, { 'own.yml': forbid, 'broken.yml': 'policy: { rolls: [] }\n' });
    const withPolicy = (file: string) => ask(NEED_INVOICE, '--role', 'customrole_sync', '--config', file);
    expect((await withPolicy('own.yml')).stdout).toContain('own.yml:4:16');
    expect(await withPolicy('broken.yml')).toMatchObject({ code: 2, stdout: '' });
  });

  test('tells the duties that the role would hold alone, be it by two of the permissions together', async () => {
    config(
      'policy: { duties: [{ id: vendor-and-payment, title: Create vendors and pay them, risk: high, sides: [{ LIST_VENDOR: CREATE }, { TRAN_VENDPYMT: CREATE }] }] }\n',
    );
    const text = '- Lists > Vendors (Edit)\n- Transactions > Pay Bills (Create)\n';
    const { stdout } = await ask(text, '--role', 'customrole_sync');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '! With this permission, customrole_sync holds every side of the duty vendor-and-payment (Create vendors and pay them), which the policy separates.',
    );
    expect((await ask('- Lists > Vendors (Edit)\n', '--role', 'customrole_sync')).stdout).not.toContain('!');
    writeFiles(top, { [ROLE]: sync(['LIST_VENDOR', 'FULL'], ['TRAN_VENDPYMT', 'FULL']) });
    expect((await ask(text, '--role', 'customrole_sync')).stdout).not.toContain('!');
  });

  test('is not asked without a role', async () => {
    config('policy: { rolls: [] }\n');
    expect((await ask(NEED_INVOICE)).code).toBe(0);
  });
});

describe("a vendor's list", () => {
  const LIST = '- Lists > Items (Edit)\n- Lists > Currency (View)\n- Reports > Financial Statements (Full)\n';

  test('shows what the role lacks, has beyond it, the XML, and the policy that keeps it', async () => {
    writeFiles(top, { [ROLE]: sync(['LIST_VENDOR', 'VIEW']) });
    const { code, stdout } = await ask(LIST, '--role', 'customrole_sync');
    expect(code).toBe(0);
    expect(stdout).toContain(`The list asks for 3 permissions; customrole_sync lacks 3:
  + REPO_FINANCIALS                  VIEW   Reports > Financial Statements (to be added)
             The text names FULL, but REPO_FINANCIALS has VIEW.
  + LIST_CURRENCY                    VIEW   Lists > Currency (to be added)
  ^ LIST_ITEM                        EDIT   Lists > Items (to be raised from VIEW)

Beyond the list customrole_sync has:
  - LIST_VENDOR                      VIEW   Vendors
`);
    expect(stdout).toContain('    <permkey>LIST_CURRENCY</permkey>\n');
    expect(stdout).toContain(`
To keep it this way, add under policy: roles: in .github/sdf-role-compliance.yml:
  - match: customrole_sync
    require:
      REPO_FINANCIALS: VIEW                # Financial Statements
      LIST_CURRENCY: VIEW                  # Currency
      LIST_ITEM: EDIT                      # Items
`);
  });

  test('is written, and is then all there', async () => {
    await ask(LIST, '--role', 'customrole_sync', '--write');
    expect((await runIn(top, ['check'])).code).toBe(0);
    const { code, stdout } = await ask(LIST, '--role', 'customrole_sync');
    expect(code).toBe(0);
    expect(stdout).toContain('customrole_sync lacks 0:\n  = REPO_FINANCIALS');
    expect(stdout).toContain('customrole_sync has nothing beyond the list.');
    expect(stdout).not.toContain('<permkey>');
  });

  test('is in JSON', async () => {
    const { stdout } = await ask(LIST, '--role', 'customrole_sync', '--format', 'json');
    expect(JSON.parse(stdout).list).toMatchObject({
      role: 'customrole_sync',
      permissions: [
        { permission: 'REPO_FINANCIALS', level: 'VIEW' },
        { permission: 'LIST_CURRENCY', level: 'VIEW' },
        { permission: 'LIST_ITEM', level: 'EDIT' },
      ],
      beyond: [],
      uncertainRows: 0,
      policy: expect.stringContaining('- match: customrole_sync'),
    });
  });

  test('without a role is what it asks for', async () => {
    const { stdout } = await ask(LIST);
    expect(stdout).toMatch(/^The list asks for 3 permissions:\n {2}\+ REPO_FINANCIALS/);
    expect(stdout).not.toContain('Beyond');
  });
});

describe('wrong use', () => {
  test.each([
    [['nowhere.log'], 'There is no file "nowhere.log".'],
    [['Objects'], '"Objects" is a folder.'],
    [['a', 'b'], 'Unexpected argument "b": diagnose reads only one file.'],
    [['--format', 'html'], '"html" is not a value of --format.'],
    [['--rol', 'x'], 'Did you mean "--role"?'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await ask(NEED, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('at a terminal with nothing to read', async () => {
    const { code, stderr } = await runIn(top, ['diagnose']);
    expect(code).toBe(2);
    expect(stderr).toContain('Name a file with the errors, or pipe them in');
  });
});

test('--format json', async () => {
  const { code, stdout } = await ask(NEED, '--format', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, permissions: [{ permission: 'LIST_CURRENCY' }] });
});

test('--help tells the exit codes', async () => {
  const { stdout } = await runIn(top, ['diagnose', '--help']);
  expect(stdout).toContain('Usage: sdf-role-compliance diagnose [FILE|-] [options]');
  expect(stdout).toContain('Exit codes: 0 every message was understood');
});

test('in a process of its own, with stdin or without', () => {
  writeFiles(top, { 'sync.log': NEED.repeat(20_000) });
  const { code, stdout } = command.run(['diagnose', 'sync.log'], { cwd: top });
  expect(code).toBe(0);
  expect(stdout).toContain('line 1, 20000 times');
  expect(command.run(['diagnose'], { cwd: top }).code).toBe(1);
});

test('outside of a project', async () => {
  const { code, stdout } = await runIn(emptyFolder(), ['diagnose'], { input: () => bytes(NEED_TOUR) });
  expect(code).toBe(1);
  expect(stdout).toContain('? No record type in the projects here is called "Tour".');
});
