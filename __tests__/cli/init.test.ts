import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { CONFIG_FILE } from '../../src/policy/default-files.js';
import { SCHEMA_URL } from '../../src/util/version.js';
import { useFolder, writeFiles } from '../support/command.js';
import { type TestRepository, testRepository } from '../support/git-repository.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const WORKFLOW = '.github/workflows/role-compliance.yml';

const folder = useFolder();
const repositories: TestRepository[] = [];
let top = '';

const sync = role(
  'customrole_sync',
  `<iswebserviceonlyrole>T</iswebserviceonlyrole>
${permissions(
  ['ADMI_LOGIN_OAUTH2', 'FULL'],
  ['ADMI_RESTWEBSERVICES', 'FULL'],
  ['LIST_CUSTJOB', 'EDIT'],
  ['TRAN_CUSTINVC', 'NONE'],
  ['[scriptid=customrecord_tour]', 'VIEW'],
)}`,
  'Booking Sync',
);
const project = {
  'src/manifest.xml': manifest({ features: ['CUSTOMRECORDS', 'WEBSERVICES'] }),
  'src/deploy.xml': deploy('~/Objects/*'),
  'src/Objects/customrole_sync.xml': sync,
  'src/Objects/customrole_guide.xml': role('customrole_guide', permissions(['LIST_CUSTJOB', 'VIEW'])),
  'src/Objects/customrecord_tour.xml': recordType(
    'customrecord_tour',
    permittedRoles(['[scriptid=customrole_sync]', 'VIEW']),
  ),
};

function useRepository(files: Readonly<Record<string, string>> = project): string {
  const repository = testRepository();
  repositories.push(repository);
  repository.write(files);
  return repository.folder;
}

beforeEach(() => {
  top = useRepository();
});
afterAll(() => {
  for (const repository of repositories) repository.delete();
});

const init = (from = '.') => runIn(realpathSync.native(join(top, from)), ['init']);
const read = (path: string) => readFileSync(join(top, path), 'utf8');

test('writes a config and a workflow, and says what it found', async () => {
  expect(await init()).toEqual({
    code: 0,
    stdout: `Found 1 project: src
Found 1 role that an integration logs in with: customrole_sync
Wrote ${CONFIG_FILE}
Wrote ${WORKFLOW}

The check finds no errors today. Commit both files, and open a pull request.
`,
    stderr: '',
  });
});

test('the config', async () => {
  await init();
  const config = read(CONFIG_FILE);
  expect(config.split('\n')[0]).toBe(`# yaml-language-server: $schema=${SCHEMA_URL}`);
  expect(config).toContain(`policy:
  roles:
    # The roles that integrations log in with, as they are today: a change that removes what one holds, or gives it
    # what no integration needs, fails the check. If the change is intended, update the entry first.

    # Booking Sync (src/Objects/customrole_sync.xml)
    - match: [customrole_sync]
      profile: integration
      # At least this level.
      require:
        ADMI_LOGIN_OAUTH2: FULL              # Log In using OAuth 2.0 Access Tokens
        ADMI_RESTWEBSERVICES: FULL           # REST Web Services
        LIST_CUSTJOB: EDIT                   # Customers
        "[scriptid=customrecord_tour]": VIEW # Record
      # What no integration needs, and this one does not have.
      forbid:
        - ADMI_CUSTOMSCRIPT                    # SuiteScript
        - ADMI_ENABLEFEATURES                  # Enable Features
        - ADMI_KERNEL                          # Core Administration Permissions
        - ADMI_MANAGEPERMISSIONS               # Manage Custom Permissions
        - ADMI_MANAGEROLES                     # Bulk Manage Roles
        - ADMI_MANAGEUSERS                     # Manage Users
        - ADMI_MANAGE_OAUTH_TOKENS             # Access Token Management
        - ADMI_SAC_READALL                     # SuiteAnalytics Connect - Read All
        - LIST_EMPLOYEE_ACCESS                 # Employee Access Tab
      settings:
        iswebserviceonlyrole: T
`);
  for (const line of config.split('\n').filter((some) => !/\$schema/.test(some)))
    expect(line.length).toBeLessThanOrEqual(121);
});

test('the workflow', async () => {
  await init();
  expect(parse(read(WORKFLOW))).toEqual({
    name: 'Role compliance',
    on: {
      pull_request: { paths: PATHS },
      merge_group: null,
      push: { branches: ['main'], paths: PATHS },
    },
    permissions: { contents: 'read', 'pull-requests': 'write' },
    jobs: {
      roles: {
        'runs-on': 'ubuntu-latest',
        steps: [
          { uses: 'actions/checkout@v6', with: { 'persist-credentials': false } },
          { uses: 'sdf-role-compliance/sdf-role-compliance@v1' },
        ],
      },
    },
  });
});

const PATHS = ['src/**', CONFIG_FILE, '.github/sdf-role-compliance-baseline.json', WORKFLOW];

describe('what it writes', () => {
  test('passes on the repository as it is', async () => {
    const before = await runIn(top, ['check', '--format', 'json']);
    await init();
    const after = await runIn(top, ['check', '--format', 'json', '--fail-on-severity', 'notice']);
    expect(after.stderr).toBe('');
    expect(after.code).toBe(0);
    expect(JSON.parse(after.stdout).findings).toEqual(JSON.parse(before.stdout).findings);
  });

  test.each([
    [
      'a permission is taken away',
      'LIST_CUSTJOB</permkey>',
      'LIST_ITEM</permkey>',
      'missing-required-permission',
    ],
    ['a permission is lowered', '<permlevel>EDIT', '<permlevel>VIEW', 'missing-required-permission'],
    [
      'a dangerous one is given',
      'TRAN_CUSTINVC</permkey>\n      <permlevel>NONE',
      'ADMI_MANAGEROLES</permkey>\n      <permlevel>FULL',
      'forbidden-permission',
    ],
    ['the role is opened to people', 'onlyrole>T', 'onlyrole>F', 'required-setting'],
  ])('fails where %s', async (_, from, to, rule) => {
    await init();
    writeFiles(top, { 'src/Objects/customrole_sync.xml': sync.replace(from, to) });
    const { code, stdout } = await runIn(top, ['check']);
    expect(code).toBe(1);
    expect(stdout).toContain(rule);
  });

  test('is a config whose commented pieces can all be taken in', async () => {
    await init();
    const opened = read(CONFIG_FILE).replace(
      /^# ((?: *(?:ignore|rules|overrides|duties|exceptions): ?.*)(?:\n# {2,}.*)*)/gm,
      (piece) => piece.replace(/^# /gm, ''),
    );
    writeFiles(top, { [CONFIG_FILE]: opened });
    const parsed = parse(opened);
    expect(Object.keys(parsed).sort()).toEqual([
      'exceptions',
      'extends',
      'ignore',
      'overrides',
      'policy',
      'rules',
    ]);
    expect(Object.keys(parsed.policy).sort()).toEqual(['combinations', 'duties', 'roles', 'widening']);
    const { code, stderr } = await runIn(top, ['check']);
    expect(stderr).not.toContain('cannot be used');
    expect(code).not.toBe(2);
  });

  test('is for an example without integrations as well', async () => {
    top = useRepository({
      'manifest.xml': manifest(),
      'Objects/customrole_guide.xml': role('customrole_guide'),
    });
    const { stdout } = await init();
    expect(stdout).toContain('Found no role that an integration logs in with.\n');
    expect(parse(read(CONFIG_FILE))).toEqual({ extends: ['recommended'] });
    const opened = read(CONFIG_FILE).replace(/^# (policy:\n(?:# .*\n)+)/m, (all) => all.replace(/^# /gm, ''));
    expect(parse(opened).policy.roles).toHaveLength(1);
    expect(parse(read(WORKFLOW)).on.push.paths[0]).toBe('**/*.xml');
  });

  test('is for a repository without a project as well', async () => {
    top = useRepository({ 'README.md': 'x' });
    const { code, stdout } = await init();
    expect(code).toBe(0);
    expect(stdout).toContain('Found no SDF project. You can fill in the files later.\n');
    expect(parse(read(WORKFLOW)).on.pull_request.paths[0]).toBe('**/*.xml');
  });
});

describe('roles of integrations', () => {
  const found = async (...roles: readonly string[]) => {
    const files = roles.map((text, index): [string, string] => [`Objects/customrole_${index}.xml`, text]);
    top = useRepository({ 'manifest.xml': manifest(), ...Object.fromEntries(files) });
    await init();
    const config = parse(read(CONFIG_FILE));
    return (config.policy?.roles ?? []).map((entry: { match: string[] }) => entry.match[0]);
  };
  const many = Array.from({ length: 81 }, (_, index): [string, string] => [
    `[scriptid=customrecord_${index}]`,
    'VIEW',
  ]);

  test.each([
    ['web services only', role('customrole_0', '<iswebserviceonlyrole>T</iswebserviceonlyrole>'), true],
    ['login by token', role('customrole_0', permissions(['ADMI_LOGIN_OAUTH', 'FULL'])), true],
    [
      'login by OAuth 2.0 alone, as people have it',
      role('customrole_0', permissions(['ADMI_LOGIN_OAUTH2', 'FULL'])),
      false,
    ],
    [
      'login by OAuth 2.0 and a service',
      role('customrole_0', permissions(['ADMI_LOGIN_OAUTH2', 'FULL'], ['ADMI_RESTWEBSERVICES', 'FULL'])),
      true,
    ],
    [
      'the name of an integration',
      role('customrole_0', permissions(['ADMI_LOGIN_OAUTH2', 'FULL']), 'Acme API Integration'),
      true,
    ],
    [
      'a controller with a second factor',
      role(
        'customrole_0',
        `<tfarequired>TOTP</tfarequired>\n<tfaduration>0</tfaduration>\n${permissions(
          ['ADMI_LOGIN_OAUTH2', 'FULL'],
          ['ADMI_PERIODCLOSING', 'FULL'],
          ['TRAN_JOURNAL', 'FULL'],
        )}`,
        'Controller',
      ),
      false,
    ],
    ['Connect', role('customrole_0', permissions(['ADMI_SUITEANALYTICSCONNECT', 'FULL'])), true],
    ['login at NONE', role('customrole_0', permissions(['ADMI_LOGIN_OAUTH', 'NONE'])), false],
    ['web services without a login', role('customrole_0', permissions(['ADMI_WEBSERVICES', 'FULL'])), false],
    [
      'inactive',
      role('customrole_0', `<isinactive>T</isinactive>\n${permissions(['ADMI_LOGIN_OAUTH', 'FULL'])}`),
      false,
    ],
    [
      'login among very many permissions',
      role('customrole_0', permissions(['ADMI_LOGIN_OAUTH', 'FULL'], ...many)),
      false,
    ],
    ...[
      'Acme API Integration',
      'Acme Connector',
      'WebServices Role',
      'Warehouse Sync',
      'Acme REST API',
      'Boomi',
      'acme_middleware',
    ].map((name): [string, string, boolean] => [
      `login among very many permissions, but the name "${name}"`,
      role('customrole_0', permissions(['ADMI_LOGIN_OAUTH', 'FULL'], ...many), name),
      true,
    ]),
    ...['Capital Management', 'Syncopated Bottling', 'Rapid Response', 'Chief of Robotics'].map(
      (name): [string, string, boolean] => [
        `login among very many permissions, and the name "${name}"`,
        role('customrole_0', permissions(['ADMI_LOGIN_OAUTH', 'FULL'], ...many), name),
        false,
      ],
    ),
  ])('%s', async (_, text, isFound) => {
    expect(await found(text)).toEqual(isFound ? ['customrole_0'] : []);
  });

  test('that people seem to use are named in a comment', async () => {
    await found(role('customrole_0', permissions(['ADMI_LOGIN_OAUTH', 'FULL'], ...many), 'Controller'));
    expect(read(CONFIG_FILE)).toContain('#   customrole_0 (Controller)\n');
  });

  test('that hold very much are not listed line by line', async () => {
    const standard = many.map(([, level], index): [string, string] => [
      index % 2 ? 'LIST_ITEM' : 'LIST_CUSTJOB',
      level,
    ]);
    expect(standard).toHaveLength(81);
    const text = role(
      'customrole_0',
      `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n${permissions(['ADMI_LOGIN_OAUTH', 'FULL'], ['LIST_ITEM', 'VIEW'], ...many)}`,
    );
    await found(text);
    const config = read(CONFIG_FILE);
    expect(config).toContain('# The role holds 83 permissions;');
    expect(config).toContain('ADMI_LOGIN_OAUTH: FULL');
    expect(config).not.toContain('LIST_ITEM: VIEW');
  });

  test('of several projects are laid down by what all of them hold', async () => {
    const at = (path: string, ...rows: readonly [string, string][]) => ({
      [`${path}/manifest.xml`]: manifest(),
      [`${path}/Objects/customrole_sync.xml`]: role(
        'customrole_sync',
        `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n${permissions(...rows)}`,
      ),
    });
    top = useRepository({
      ...at('a/src', ['LIST_ITEM', 'FULL'], ['LIST_CUSTJOB', 'VIEW']),
      ...at('b/src', ['LIST_ITEM', 'EDIT'], ['ADMI_MANAGEROLES', 'FULL']),
    });
    const { stdout } = await init();
    expect(stdout).toContain('Found 2 projects: a/src and b/src\n');
    const [entry] = parse(read(CONFIG_FILE)).policy.roles;
    expect(entry.require).toEqual({ LIST_ITEM: 'EDIT' });
    expect(entry.forbid).not.toContain('ADMI_MANAGEROLES');
    expect(parse(read(WORKFLOW)).on.push.paths.slice(0, 2)).toEqual(['a/src/**', 'b/src/**']);
    expect((await runIn(top, ['check'])).stderr).toBe('');
  });

  test('keep a level that a config would not take out of it', async () => {
    const text = role(
      'customrole_0',
      `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n${permissions(['ADMI_ACCOUNTING', 'EDIT'], ['NO_SUCH', 'FULL'], ['LIST_ITEM', 'ALL'], ['LIST_BIN', 'VIEW'])}`,
    );
    await found(text);
    expect(parse(read(CONFIG_FILE)).policy.roles[0].require).toEqual({ LIST_BIN: 'VIEW' });
  });
});

describe('nothing is overwritten', () => {
  test('the other file is written where one exists', async () => {
    writeFiles(top, { [CONFIG_FILE]: 'extends: [all]\n' });
    const { code, stdout } = await init();
    expect(code).toBe(0);
    expect(stdout).toContain(`${CONFIG_FILE} exists and is not changed\nWrote ${WORKFLOW}\n`);
    expect(read(CONFIG_FILE)).toBe('extends: [all]\n');
  });

  test('a second run writes nothing', async () => {
    await init();
    const before = [read(CONFIG_FILE), read(WORKFLOW)];
    const { code, stdout } = await init();
    expect(code).toBe(1);
    expect(stdout).toContain(
      `${CONFIG_FILE} exists and is not changed\n${WORKFLOW} exists and is not changed\n`,
    );
    expect([read(CONFIG_FILE), read(WORKFLOW)]).toEqual(before);
  });

  test('a config of the other ending is one', async () => {
    writeFiles(top, { '.github/sdf-role-compliance.yaml': '' });
    expect((await init()).stdout).toContain(
      `.github/sdf-role-compliance.yaml exists and is not changed; ${CONFIG_FILE} is not written next to it\n`,
    );
    expect(existsSync(join(top, CONFIG_FILE))).toBe(false);
  });

  test('a workflow that uses the action already is enough', async () => {
    writeFiles(top, {
      '.github/workflows/checks.yml':
        'jobs:\n  x:\n    steps:\n      - uses: sdf-role-compliance/sdf-role-compliance@v1\n',
      '.github/workflows/other.yml': 'jobs: {}\n',
    });
    expect((await init()).stdout).toContain(
      `.github/workflows/checks.yml exists and is not changed; ${WORKFLOW} is not written next to it\n`,
    );
    expect(existsSync(join(top, WORKFLOW))).toBe(false);
  });

  test('a workflow of that name is one, whatever it does', async () => {
    writeFiles(top, { [WORKFLOW]: 'mine\n' });
    expect((await init()).stdout).toContain(`${WORKFLOW} exists and is not changed\n`);
    expect(read(WORKFLOW)).toBe('mine\n');
  });
});

describe('where it writes', () => {
  test('is the top of the repository, from wherever it runs', async () => {
    const { stdout } = await init('src/Objects');
    expect(stdout).toContain(`Wrote ../../${CONFIG_FILE}\nWrote ../../${WORKFLOW}\n`);
    expect(existsSync(join(top, CONFIG_FILE))).toBe(true);
    expect(readdirSync(join(top, 'src/Objects'))).not.toContain('.github');
  });

  test('is the current folder outside of a repository', async () => {
    const outside = realpathSync.native(
      writeFiles(join(folder(), 'outside'), { 'manifest.xml': manifest() }),
    );
    expect((await runIn(outside, ['init'])).code).toBe(0);
    expect(existsSync(join(outside, CONFIG_FILE))).toBe(true);
  });

  test.each(['.github', '.github/workflows'])('is nothing that %s leads to by a link', async (path) => {
    const elsewhere = writeFiles(join(folder(), `elsewhere ${path.length}`), { x: '' });
    if (path !== '.github') mkdirSync(join(top, '.github'));
    symlinkSync(elsewhere, join(top, path));
    const { code, stderr } = await init();
    expect(code).toBe(2);
    expect(stderr).toContain('is not a regular folder, so nothing is written there.');
    expect(readdirSync(elsewhere)).toEqual(['x']);
  });

  test('is no file that a link leads to, be it to nothing', async () => {
    mkdirSync(join(top, '.github/workflows'), { recursive: true });
    symlinkSync(join(folder(), 'nowhere.yml'), join(top, CONFIG_FILE));
    symlinkSync(join(folder(), 'nowhere.yml'), join(top, WORKFLOW));
    const { code, stdout } = await init();
    expect(code).toBe(1);
    expect(stdout).toContain(`${CONFIG_FILE} exists and is not changed\n`);
    expect(existsSync(join(folder(), 'nowhere.yml'))).toBe(false);
  });
});

describe('the default branch', () => {
  const branchAfter = async (prepare: (repository: TestRepository) => void) => {
    const repository = testRepository();
    repositories.push(repository);
    repository.write(project);
    repository.commit();
    prepare(repository);
    top = repository.folder;
    await init();
    return parse(read(WORKFLOW)).on.push.branches;
  };

  test('is the one of origin', async () => {
    const branches = await branchAfter(({ git }) => {
      git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
      git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    });
    expect(branches).toEqual(['trunk']);
  });

  test('is the usual one, else the current one', async () => {
    expect(await branchAfter(({ git }) => git('checkout', '--quiet', '-b', 'feature'))).toEqual(['main']);
    expect(await branchAfter(({ git }) => git('branch', '--move', 'master'))).toEqual(['master']);
    expect(await branchAfter(({ git }) => git('branch', '--move', 'release+1'))).toEqual(['release\\+1']);
  });
});

describe('hostile names', () => {
  test('stay within comments and quotes', async () => {
    const path = 'a "b" [c]*\\: #d';
    top = useRepository({
      [`${path}/manifest.xml`]: manifest(),
      [`${path}/Objects/customrole_x.xml`]: role(
        'customrole_x',
        '<iswebserviceonlyrole>T</iswebserviceonlyrole>',
        'Sync\u2028policy: {}\nextends: [all]\u0085x',
      ),
      [`${path}/Objects/customrole_y.xml`]: role(
        'customrole_y]\npolicy: {}',
        '<iswebserviceonlyrole>T</iswebserviceonlyrole>',
      ),
    });
    await init();
    const config = parse(read(CONFIG_FILE));
    expect(config.extends).toEqual(['recommended']);
    expect(config.policy.roles.map((entry: { match: string[] }) => entry.match)).toEqual([['customrole_x']]);
    expect(parse(read(WORKFLOW)).on.push.paths[0]).toBe(`a "b" \\[c\\]\\*\\\\: #d/**`);
    expect((await runIn(top, ['check'])).stderr).toBe('');
  });
});

test('takes no path', async () => {
  const { code, stderr } = await runIn(top, ['init', 'src']);
  expect(code).toBe(2);
  expect(stderr).toContain('Unexpected argument "src": init does not accept a path.');
});
