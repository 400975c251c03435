import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestRepository, testRepository } from '../../support/git-repository.js';
import { runIn } from '../../support/world.js';
import {
  deploy,
  manifest,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../../support/xml.js';

const SETTINGS =
  '<restrictip>T</restrictip>\n<subsidiaryoption>OWN</subsidiaryoption>\n<tfaduration>0</tfaduration>\n<tfarequired>SMS</tfarequired>\n';
const CLERK = 'src/Objects/customrole_hb_clerk.xml';
const TILL = 'src/Objects/customrole_hb_till.xml';
const RETIRED = 'src/Objects/customrole_hb_retired.xml';
const CARGO = 'src/Objects/customrecord_hb_cargo.xml';
const BOARD = 'src/Objects/customrecord_hb_board.xml';
const DEPLOY = 'src/deploy.xml';
const CONFIG = '.github/sdf-role-compliance.yml';

const roleText = (id: string, more: string, ...rows: readonly (readonly [string, string])[]) =>
  role(id, `${SETTINGS}${more}${permissions(...rows)}`, 'Clerk');
const clerk = roleText(
  'customrole_hb_clerk',
  '',
  ['TRAN_VENDBILL', 'VIEW'],
  ['LIST_EMPLOYEE', 'VIEW'],
  ['[scriptid=customrecord_hb_cargo]', 'VIEW'],
  ['[type=customsegment, scriptid=cseg_hb_quay]', 'VIEW'],
  ['[scriptid=customtransaction_hb_move]', 'VIEW'],
);
const till = roleText('customrole_hb_till', '', ['TRAN_VENDPYMT', 'VIEW']);
const retired = roleText(
  'customrole_hb_retired',
  '<isinactive>T</isinactive>\n',
  ['TRAN_VENDPYMT', 'FULL'],
  ['LIST_VENDOR', 'FULL'],
);
const cargo = recordType('customrecord_hb_cargo', permittedRoles(['[scriptid=customrole_hb_clerk]', 'VIEW']));
const board = recordType(
  'customrecord_hb_board',
  '<publicpermissionlevel>NONE</publicpermissionlevel>',
  'NONENEEDED',
);
const strict = (more = '  widening: low\n') =>
  `extends: [all]\npolicy:\n${more}  roles:\n    - match: ["customrole_*"]\n      forbid: ["ADMI_MANAGEROLES"]\n`;

type Files = Readonly<Record<string, string | null>>;
const BASE: Files = {
  'src/manifest.xml': manifest(),
  [DEPLOY]: deploy('~/Objects/*'),
  [CONFIG]: strict(),
  [CLERK]: clerk,
  [TILL]: till,
  [RETIRED]: retired,
  [CARGO]: cargo,
  [BOARD]: board,
  'src/Objects/cseg_hb_quay.xml': segment(
    'cseg_hb_quay',
    '<permissions>\n<permission>\n<role>[scriptid=customrole_hb_clerk]</role>\n<valuemgmtaccesslevel>VIEW</valuemgmtaccesslevel>\n</permission>\n</permissions>',
  ),
  'src/Objects/customtransaction_hb_move.xml': transactionType(
    'customtransaction_hb_move',
    permittedRoles(['[scriptid=customrole_hb_clerk]', 'VIEW']),
  ),
};

let repo: TestRepository;
beforeAll(() => {
  repo = testRepository();
});
afterAll(() => repo.delete());

function commit(files: Files): string {
  repo.git('rm', '-rfq', '--ignore-unmatch', '.');
  repo.write(
    Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])),
    ),
  );
  return repo.commit();
}

/** The exit code of the check of a change, and what `diff` says is wider. */
async function judged(base: Files, head: Files) {
  const from = commit({ ...BASE, ...base });
  const to = commit({ ...BASE, ...base, ...head });
  const { code, stdout } = await runIn(repo.folder, ['check', '--base', from, '--format', 'json']);
  const diff = await runIn(repo.folder, ['diff', from, to, '--format', 'json']);
  const widened = JSON.parse(stdout).findings.filter(
    ({ rule, introduced }: { rule: string; introduced: boolean }) => rule === 'access-widened' && introduced,
  );
  const { access, widened: isWider } = JSON.parse(diff.stdout);
  return { code, widened: widened.length, isWider, access: access.length };
}

const commented = (rule: string, text: string) =>
  `<!-- sdf-role-compliance-ignore ${rule}: agreed with the team -->\n${text}`;
const edit = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const VIEW = '<permlevel>VIEW</permlevel>';
const check = (level: string) =>
  `<permission><permkey>TRAN_CHECK</permkey><permlevel>${level}</permlevel></permission>`;
const raised = edit(clerk, VIEW, '<permlevel>FULL</permlevel>');
const tillRaised = edit(till, VIEW, '<permlevel>FULL</permlevel>');

describe('what may be wider is stopped, and told', () => {
  test.each<[string, Files, Files?]>([
    [
      'two levels',
      { [CLERK]: commented('repeated-element', edit(clerk, VIEW, `${VIEW}<permlevel>FULL</permlevel>`)) },
    ],
    [
      'two levels, the wider first',
      { [CLERK]: commented('repeated-element', edit(clerk, VIEW, `<permlevel>FULL</permlevel>${VIEW}`)) },
    ],
    [
      'two keys',
      {
        [CLERK]: commented(
          'repeated-element',
          edit(
            clerk,
            '<permkey>TRAN_VENDBILL</permkey>',
            '<permkey>TRAN_VENDBILL</permkey><permkey>ADMI_MANAGEROLES</permkey>',
          ),
        ),
      },
    ],
    [
      'two marks of inactivity',
      {
        [RETIRED]: commented(
          'repeated-element',
          edit(retired, '<isinactive>T</isinactive>', '<isinactive>T</isinactive><isinactive>F</isinactive>'),
        ),
      },
    ],
    [
      'an unknown mark of inactivity',
      {
        'src/Objects/customrole_hb_new.xml': commented(
          'invalid-value',
          roleText('customrole_hb_new', '<isinactive>true</isinactive>\n', ['TRAN_VENDPYMT', 'FULL']),
        ),
      },
    ],
    [
      'a misspelt group',
      {
        [CLERK]: commented(
          'unknown-element',
          edit(clerk, '</permissions>', `</permissions><permisions>${check('FULL')}</permisions>`),
        ),
      },
    ],
    [
      'an unknown level',
      { [CLERK]: commented('invalid-value', edit(clerk, VIEW, '<permlevel>ALL</permlevel>')) },
    ],
    [
      'a second file',
      {
        [CLERK]: commented('duplicate-scriptid', clerk),
        'src/Objects/Wider/customrole_hb_clerk.xml': commented('duplicate-scriptid', raised),
      },
    ],
    [
      'a role without a script id',
      {
        'src/Objects/customrole_hb_new.xml': commented(
          'invalid-scriptid',
          roleText('x', '', ['TRAN_VENDPYMT', 'FULL']).replace(' scriptid="x"', ''),
        ),
      },
    ],
    [
      'two access types',
      {
        [CARGO]: commented(
          'repeated-element',
          edit(cargo, '</accesstype>', '</accesstype>\n<accesstype>NONENEEDED</accesstype>'),
        ),
      },
    ],
    [
      'a list that says more than the role',
      {
        [CARGO]: commented('level-mismatch', edit(cargo, 'VIEW', 'FULL')),
        [CLERK]: commented('level-mismatch', clerk),
      },
    ],
    [
      'a nested group',
      {
        [CLERK]: commented(
          'unknown-element',
          edit(clerk, '<permissions>', `<permissions><group>${check('FULL')}</group>`),
        ),
      },
    ],
    [
      'a prefix',
      {
        [CLERK]: edit(
          clerk,
          '</permissions>',
          '</permissions><x:permissions xmlns:x="urn:x"><x:permission><x:permkey>TRAN_CHECK</x:permkey><x:permlevel>FULL</x:permlevel></x:permission></x:permissions>',
        ),
      },
    ],
    [
      'a misspelt restriction',
      {
        [CLERK]: edit(
          clerk,
          '<restrictip>T</restrictip>',
          '<restrictip>T</restrictip><restrictip>F</restrictip>',
        ),
      },
    ],
    [
      'a record type that claims a segment which is not there',
      {
        [CARGO]: edit(
          cargo,
          '<accesstype>USEPERMISSIONLIST</accesstype>',
          '<accesstype>NONENEEDED</accesstype><customsegment>x</customsegment>',
        ),
      },
    ],
    [
      'one id, two files, none deployed',
      {
        [TILL]: edit(
          till,
          '</permissions>',
          `<permission><permkey>ADMI_MANAGEUSERS</permkey><permlevel>FULL</permlevel></permission></permissions>`,
        ),
        'src/Objects/Archive/customrole_hb_till.xml': till,
      },
      { [DEPLOY]: deploy('~/Objects/customrole_hb_clerk.xml'), [CONFIG]: strict('  widening: high\n') },
    ],
    [
      'a key in other letters',
      {
        [TILL]: edit(tillRaised, 'TRAN_VENDPYMT', 'tran_vendpymt'),
      },
      { [CONFIG]: strict('  widening: high\n') },
    ],
    [
      'a key that nobody knows',
      {
        [TILL]: edit(
          till,
          '</permissions>',
          `${check('FULL').replace('TRAN_CHECK', 'TRAN_NEVERHEARD')}</permissions>`,
        ),
      },
      { [CONFIG]: strict('  widening: high\n') },
    ],
    [
      'a setting of a role that may do much',
      { [TILL]: edit(tillRaised, '<tfarequired>SMS</tfarequired>', '<tfarequired>OFF</tfarequired>') },
      { [TILL]: tillRaised, [CONFIG]: strict('  widening: high\n') },
    ],
  ])('%s', async (_, head, base = {}) => {
    const { code, widened, isWider } = await judged(base, head);
    expect({ code, isWider, isFound: widened > 0 }).toEqual({ code: 1, isWider: true, isFound: true });
  });
});

test('a forbidden key in other letters is forbidden', async () => {
  const key = edit(
    till,
    '</permissions>',
    `${check('FULL').replace('TRAN_CHECK', 'admi_manageroles')}</permissions>`,
  );
  expect(await judged({ [CONFIG]: strict('') }, { [TILL]: key })).toMatchObject({ code: 1 });
  const hidden = key.replace('admi_manageroles', 'ADMI_\u200bMANAGEROLES');
  expect(await judged({ [CONFIG]: strict('') }, { [TILL]: hidden })).toMatchObject({ code: 1 });
});

describe('what was in doubt before and is written alike is no change', () => {
  const twoLevels = edit(clerk, VIEW, `${VIEW}<permlevel>FULL</permlevel>`);
  const renamed = (text: string) => text.replace('<name>Clerk</name>', '<name>Other</name>');
  test.each<[string, Files, Files]>([
    ['two levels, another name', { [CLERK]: twoLevels }, { [CLERK]: renamed(twoLevels) }],
    [
      'two levels, another indentation',
      { [CLERK]: twoLevels },
      { [CLERK]: twoLevels.replace(/^ +/gm, '\t') },
    ],
    [
      'two marks of inactivity, another name',
      {
        [RETIRED]: edit(
          retired,
          '<isinactive>T</isinactive>',
          '<isinactive>T</isinactive><isinactive>F</isinactive>',
        ),
      },
      {
        [RETIRED]: renamed(
          edit(retired, '<isinactive>T</isinactive>', '<isinactive>T</isinactive><isinactive>F</isinactive>'),
        ),
      },
    ],
    [
      'a list that says more, another name',
      { [CARGO]: edit(cargo, 'VIEW', 'FULL') },
      { [CLERK]: renamed(clerk) },
    ],
    [
      'two files, none deployed, another name',
      {
        [DEPLOY]: deploy('~/Objects/customrole_hb_clerk.xml'),
        'src/Objects/Archive/customrole_hb_till.xml': till,
      },
      { [TILL]: renamed(till) },
    ],
    [
      'a segment and its record type',
      {},
      {
        'src/Objects/cseg_hb_pier.xml': segment(
          'cseg_hb_pier',
          '<recordtype>[scriptid=customrecord_cseg_hb_pier]</recordtype>',
        ),
        'src/Objects/customrecord_cseg_hb_pier.xml':
          '<customrecordtype scriptid="customrecord_cseg_hb_pier">\n  <recordname>Pier</recordname>\n  <customsegment>[type=customsegment, scriptid=cseg_hb_pier]</customsegment>\n</customrecordtype>\n',
      },
    ],
    [
      'all in CRLF',
      {},
      Object.fromEntries(
        Object.entries(BASE).map(([path, text]) => [path, text?.replace(/\n/g, '\r\n') ?? null]),
      ),
    ],
  ])('%s', async (_, base, head) => {
    expect(await judged(base, head)).toMatchObject({ widened: 0, isWider: false, access: 0 });
  });

  test('a list in place of everybody narrows', async () => {
    const listed = recordType('customrecord_hb_board', permittedRoles(['ACCOUNTANT', 'FULL']));
    expect(await judged({}, { [BOARD]: listed })).toMatchObject({ code: 0, widened: 0, isWider: false });
  });
});
