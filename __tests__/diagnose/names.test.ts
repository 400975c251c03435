import { describe, expect, test } from '@jest/globals';
import { ALIASES } from '../../src/diagnose/aliases.js';
import { isPermissionName, permissionsNamed, permissionsNear } from '../../src/diagnose/names.js';
import { permissionOfRecordType } from '../../src/diagnose/record-types.js';
import type { Area } from '../../src/diagnose/saying.js';
import { allPermissions, findPermission } from '../../src/sdf/catalogue/permissions.js';

const ids = (name: string, area: Area | null = null) => permissionsNamed(name, area).map(({ id }) => id);

test('every name of the catalogue leads to its permission, in its tab', () => {
  for (const permission of allPermissions())
    for (const name of permission.names) expect(permissionsNamed(name, permission.tab)).toContain(permission);
});

describe('a name', () => {
  test.each([
    ['Invoice', 'Transactions', 'TRAN_CUSTINVC'],
    ['invoices', 'Transactions', 'TRAN_CUSTINVC'],
    ['SALES ORDERS', 'Transactions', 'TRAN_SALESORD'],
    ['salesOrder', null, 'TRAN_SALESORD'],
    ['sales_order', null, 'TRAN_SALESORD'],
    ['Currencies', 'Lists', 'LIST_CURRENCY'],
    ['Class', 'Lists', 'LIST_CLASS'],
    ['Fulfill Sales Orders', 'Transactions', 'TRAN_SALESORDFULFILL'],
    ['Item Fulfilment', 'Transactions', 'TRAN_ITEMSHIP'],
    ['Cheque', 'Transactions', 'TRAN_CHECK'],
    ['Credit Note', 'Transactions', 'TRAN_CUSTCRED'],
    ['Return Authorisation', 'Transactions', 'TRAN_RTNAUTH'],
    ['Web Services', null, 'ADMI_WEBSERVICES'],
    ['Web Site Management', null, 'ADMI_SITEMANAGEMENT'],
    ['Manage Roles', null, 'ADMI_MANAGEROLES'],
    ['Custom Sublist', null, 'ADMI_SUBLIST'],
    ['Custom Sublists', null, 'ADMI_CUSTOMSUBLIST'],
    ['inventoryItem', null, 'LIST_ITEM'],
    ['journalEntry', null, 'TRAN_JOURNAL'],
    ['transaction', null, 'TRAN_FIND'],
    ['TRAN_CUSTINVC', null, 'TRAN_CUSTINVC'],
    // The area of a message is not always the subtab of the UI.
    ['Set Up Company', 'Lists', 'ADMI_SETUPCOMPANY'],
  ] as const)('%s in %s', (name, area, id) => {
    expect(ids(name, area)).toEqual([id]);
  });

  test('is looked for in its area first', () => {
    expect(ids('Inventory', 'Reports')).toEqual(['REPO_INVENTORY']);
    expect(ids('Project Profitability', null)).toEqual(['ADMI_PROJECT_ACCOUNTING_SETUP']);
  });

  test.each(['', ' ', '__proto__', 'constructor', 'x'.repeat(10_000), 'Frobnicate'])(
    'none: %.20s',
    (name) => {
      expect(ids(name)).toEqual([]);
      expect(isPermissionName(name)).toBe(false);
    },
  );
});

test('names that are near to one that is none', () => {
  expect(permissionsNear('Custmers', 'Lists').map(({ id }) => id)).toEqual(['LIST_CUSTJOB']);
  expect(permissionsNear('Frobnicate', null)).toEqual([]);
  expect(permissionsNear('x'.repeat(10_000), null)).toEqual([]);
});

test('aliases are of permissions that exist, and hide no name of another', () => {
  for (const [id, names] of Object.entries(ALIASES)) {
    expect(findPermission(id)?.id).toBe(id);
    for (const name of names) expect([name, ids(name, findPermission(id)?.tab)]).toEqual([name, [id]]);
  }
});

test('record types lead to permissions that exist', () => {
  for (const type of ['invoice', 'salesOrder', 'customer', 'customList', 'bom revision', 'FOLDER'])
    expect(findPermission(permissionOfRecordType(type) ?? '')).toBeDefined();
  expect(permissionOfRecordType('constructor')).toBeNull();
});
