import { expect, test } from '@jest/globals';
import { diagnosisOf } from '../../support/diagnosis.js';
import { manifest, permissions, permittedRoles, recordType, role } from '../../support/xml.js';

const ROLE = 'customrole_sync';
const project = {
  'manifest.xml': manifest(),
  [`Objects/${ROLE}.xml`]: role(
    ROLE,
    permissions(
      ['LIST_VENDOR', 'FULL'],
      ['TRAN_VENDBILL', 'VIEW'],
      ['LIST_ITEM', 'VIEW'],
      ['LIST_CURRENCY', 'NONE'],
      ['ADMI_LOGIN_OAUTH', 'FULL'],
      ['[scriptid=customrecord_lease]', 'EDIT'],
    ),
  ),
  'Objects/customrecord_lease.xml': recordType(
    'customrecord_lease',
    permittedRoles(['[scriptid=customrole_sync]', 'EDIT']),
  ).replace('Record<', 'Lease<'),
};
const LIST = 'Tab,Permission,Level\nLists,Vendors,Edit\nTransactions,Bills,Full\nLists,Items,View\n';

function compared(text: string, roleId: string | null = ROLE) {
  const { list } = diagnosisOf(text, project, roleId);
  return {
    asks: list?.asks.map(({ target, level, step }) => `${target.key} ${level} ${step?.role.change}`),
    beyond: list?.beyond.map(({ key, name, level, listed }) => `${key} ${name} ${level} ${listed}`),
    open: list?.open,
    role: list?.role,
  };
}

test('a list is compared with the role: what it lacks, has, and has beyond', () => {
  expect(compared(LIST)).toEqual({
    asks: ['TRAN_VENDBILL FULL raise', 'LIST_ITEM VIEW none', 'LIST_VENDOR EDIT none'],
    beyond: [
      'ADMI_LOGIN_OAUTH Log in using Access Tokens FULL null',
      'LIST_VENDOR Vendors FULL EDIT',
      '[scriptid=customrecord_lease] Lease EDIT null',
    ],
    open: 0,
    role: ROLE,
  });
});

test('an object of the project is known by its name', () => {
  const { asks, beyond } = compared(`${LIST}Custom Record,Lease,Full\n`);
  expect(asks).toContain('[scriptid=customrecord_lease] FULL raise');
  expect(beyond?.join()).not.toContain('customrecord_lease');
});

test('what a row may mean is not counted as beyond it', () => {
  const { beyond, open } = compared(
    `${LIST}Setup,Log in using OAuth 2.0 Access Tokens or Log in using Access Tokens,Full\n`,
  );
  expect(beyond?.join()).not.toContain('ADMI_LOGIN_OAUTH');
  // The role has one of the two, which is enough.
  expect(open).toBe(0);
});

test('a row that nobody knows leaves it open', () => {
  expect(compared(`${LIST}Lists,Frobnicate,View\n`).open).toBe(1);
});

test('an error beside a list is not of the list', () => {
  const text = `You need the 'Lists -> Customers' permission to access this page.\n\n${LIST}`;
  expect(compared(text).asks).toHaveLength(3);
  expect(diagnosisOf(text, project, ROLE).answers).toHaveLength(4);
});

test('without a role there is nothing to compare with', () => {
  expect(compared(LIST, null)).toMatchObject({ beyond: [], role: null });
});

test('a permission that the role has as listed gets no advice about errors', () => {
  const { answers } = diagnosisOf(LIST, project, ROLE);
  expect(answers.find(({ target }) => target.key === 'LIST_VENDOR')?.notes).toEqual([]);
});
