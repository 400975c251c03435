import { describe, expect, test } from '@jest/globals';
import { permissions, role } from '../../support/xml.js';
import { type AccessRow, type Files, inProject, roleFile, SUITE_APP } from './project.js';

const ROW = `
    <permission>
      <permittedlevel>FULL</permittedlevel>
      <permittedrole>ACCOUNTANT</permittedrole>
    </permission>`;
const RECORD = 'Objects/customrecord_dp_bank.xml';
const record = `<customrecordtype scriptid="customrecord_dp_bank">
  <recordname>Dock</recordname>
  <accesstype>USEPERMISSIONLIST</accesstype>
  <permissions>
    <permission>
      <permittedlevel>FULL</permittedlevel>
      <permittedrole>ADMINISTRATOR</permittedrole>
    </permission>${ROW}
  </permissions>
</customrecordtype>
`;
const SEGMENT = 'Objects/cseg_dp_dock.xml';
const segmentRow = `
    <permission>
      <role>ACCOUNTANT</role>
      <valuemgmtaccesslevel>FULL</valuemgmtaccesslevel>
      <recordaccesslevel>EDIT</recordaccesslevel>
      <searchaccesslevel>EDIT</searchaccesslevel>
    </permission>`;
const segment = `<customsegment scriptid="cseg_dp_dock">
  <label>Dock</label>
  <recordtype>[scriptid=customrecord_cseg_dp_dock]</recordtype>
  <permissions>
    <permission>
      <role>ADMINISTRATOR</role>
      <valuemgmtaccesslevel>FULL</valuemgmtaccesslevel>
      <recordaccesslevel>EDIT</recordaccesslevel>
      <searchaccesslevel>EDIT</searchaccesslevel>
    </permission>${segmentRow}
  </permissions>
</customsegment>
`;
const PAYER = 'Objects/customrole_dp_payer.xml';
const payer = roleFile('customrole_dp_payer', [
  ['TRAN_VENDPYMT', 'FULL'],
  ['TRAN_CHECK', 'VIEW'],
]);

interface Case {
  readonly name: string;
  readonly base: Files;
  readonly head: Files;
  /** The permissions that are revoked. */
  readonly revoked: readonly string[];
  readonly isKept: boolean;
}

const CASES: readonly Case[] = [
  {
    name: 'the file of a role',
    base: payer,
    head: { [PAYER]: null },
    revoked: ['TRAN_CHECK', 'TRAN_VENDPYMT'],
    isKept: true,
  },
  {
    name: 'the row of a role in a record type',
    base: { [RECORD]: record },
    head: { [RECORD]: record.replace(ROW, '') },
    revoked: ['[scriptid=customrecord_dp_bank]'],
    isKept: true,
  },
  {
    name: 'the row of a role in a segment',
    base: { [SEGMENT]: segment },
    head: { [SEGMENT]: segment.replace(segmentRow, '') },
    revoked: ['[type=customsegment, scriptid=cseg_dp_dock]'],
    isKept: true,
  },
  {
    name: 'the row of a role in a record type of a SuiteApp',
    base: { ...SUITE_APP, [RECORD]: record },
    head: { [RECORD]: record.replace(ROW, '') },
    revoked: ['[scriptid=customrecord_dp_bank]'],
    isKept: true,
  },
  {
    name: 'the file of a role of a SuiteApp, which deletes it',
    base: { ...SUITE_APP, ...payer },
    head: { [PAYER]: null },
    revoked: ['TRAN_CHECK', 'TRAN_VENDPYMT'],
    isKept: false,
  },
  {
    name: 'nothing, but the role becomes inactive',
    base: payer,
    head: {
      [PAYER]: (payer[PAYER] ?? '').replace('<permissions>', '<isinactive>T</isinactive>\n  <permissions>'),
    },
    revoked: ['TRAN_CHECK', 'TRAN_VENDPYMT'],
    isKept: false,
  },
  {
    name: 'nothing, but the row goes from FULL to NONE',
    base: { [RECORD]: record },
    head: { [RECORD]: record.replace(ROW, ROW.replace('FULL', 'NONE')) },
    revoked: ['[scriptid=customrecord_dp_bank]'],
    isKept: false,
  },
];

describe.each(CASES)('a change removes $name', ({ base, head, revoked, isKept }) => {
  test('diff marks what the account keeps', async () => {
    const access = await inProject(
      head,
      async (run) => JSON.parse((await run('diff', 'main', '--format', 'json')).stdout).access,
      base,
    );
    const ofRoles = (access as AccessRow[]).filter(({ role: holder }) => holder !== null);
    expect(
      ofRoles
        .filter(({ change }) => change === 'revoked')
        .map(({ permission }) => permission)
        .sort(),
    ).toEqual(revoked);
    expect(ofRoles.map(({ kept }) => kept)).toEqual(ofRoles.map(() => isKept));
  });

  test('check reports what is left, and how to take it away', async () => {
    const { findings } = await inProject(
      head,
      async (run) => JSON.parse((await run('check', '--base', 'main', '--format', 'json')).stdout),
      base,
    );
    const left = findings.filter(({ rule }: { rule: string }) => rule === 'access-left-in-account');
    expect(left).toHaveLength(isKept ? 1 : 0);
    for (const { message } of left) expect(message).toMatch(/NONE.*isinactive.*by hand/);
  });

  test.each(['text', 'markdown'])('%s counts it as no narrowing', async (format) => {
    const text = await inProject(
      head,
      async (run) => (await run('diff', 'main', '--format', format)).stdout,
      base,
    );
    if (isKept) {
      expect(text).toMatch(/account keeps/i);
      expect(text).toMatch(/NONE/);
      expect(text).not.toMatch(/narrows? access/i);
    } else {
      expect(text).not.toMatch(/account keeps/i);
      expect(text).toMatch(/narrow|revoked/i);
    }
  });
});

test('of a row of a role’s own permissions nothing is said', async () => {
  const base = payer;
  const head = { [PAYER]: role('customrole_dp_payer', permissions(['TRAN_CHECK', 'VIEW'])) };
  const told = await inProject(
    head,
    async (run) => JSON.parse((await run('check', '--base', 'main', '--format', 'json')).stdout),
    base,
  );
  expect(told.findings).toEqual([]);
  expect(told.access.map(({ kept }: AccessRow) => kept)).toEqual([false]);
});
