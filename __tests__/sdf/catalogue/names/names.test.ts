import { describe, expect, test } from '@jest/globals';
import { ALIASES } from '../../../../src/sdf/catalogue/names/aliases.js';
import {
  type Area,
  isPermissionName,
  permissionsCalled,
  permissionsNamed,
  permissionsNear,
} from '../../../../src/sdf/catalogue/names/names.js';

import { permissionOfRecordType } from '../../../../src/sdf/catalogue/names/record-types.js';
import { allPermissions, findPermission } from '../../../../src/sdf/catalogue/permissions.js';
import { sources } from '../../../../src/sdf/catalogue/sources.js';

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
    ['Customer Statuses', null, 'ADMI_ENTITYSTATUS'],
    ['Vendor List', 'Lists', 'LIST_VENDOR'],
    ['Item Records', null, 'LIST_ITEM'],
    ['Vendor Bill', 'Transactions', 'TRAN_VENDBILL'],
    ['View Unencrypted General Tokens', null, 'ADMI_VIEW_GENERAL_TOKENS'],
    ['Records Catalog', 'Setup', 'ADMI_RECORDS_CATALOG'],
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
  for (const { id, name, source } of ALIASES) {
    expect(findPermission(id)?.id).toBe(id);
    expect([name, ids(name, findPermission(id)?.tab)]).toEqual([name, [id]]);
    if (source) expect(sources[source].url).toMatch(/^https:/);
  }
});

test('record types lead to permissions that exist', () => {
  for (const type of ['invoice', 'salesOrder', 'customer', 'customList', 'bom revision', 'FOLDER'])
    expect(findPermission(permissionOfRecordType(type) ?? '')).toBeDefined();
  expect(permissionOfRecordType('constructor')).toBeNull();
});

describe('the dictionary knows a name as vendors write it', () => {
  test.each([
    ['Vendors', 'LIST_VENDOR'],
    ['Pay Bills', 'TRAN_VENDPYMT'],
    ['Fulfill Sales Orders', 'TRAN_SALESORDFULFILL'],
    ['Web Services', 'ADMI_WEBSERVICES'],
    ['Log in using Access Tokens', 'ADMI_LOGIN_OAUTH'],
    ['Lists > Vendors', 'LIST_VENDOR'],
    ['Lists -> Vendors', 'LIST_VENDOR'],
    ['lists: vendors', 'LIST_VENDOR'],
    ['Transactions -> Bills', 'TRAN_VENDBILL'],
    ['Transactions > Pay Bills', 'TRAN_VENDPYMT'],
    ['Setup - Enable Features', 'ADMI_ENABLEFEATURES'],
    ['Reports – Accounts Payable', 'REPO_AP'],
    ['Vendor Bill', 'TRAN_VENDBILL'],
    ['Vendor Bills', 'TRAN_VENDBILL'],
    ['Bill', 'TRAN_VENDBILL'],
    ['Vendor Payments', 'TRAN_VENDPYMT'],
    ['Bill Payments', 'TRAN_VENDPYMT'],
    ['Manage Roles', 'ADMI_MANAGEROLES'],
    ['Vendor Prepayment Approval', 'TRAN_VPREPAPPRV'],
    ['OAuth 2.0 Access Tokens', 'ADMI_LOGIN_OAUTH2'],
    ['Login using Access Tokens', 'ADMI_LOGIN_OAUTH'],
    ['User Access Token', 'ADMI_MANAGE_OWN_OAUTH_TOKENS'],
    ['Subsidiary', 'LIST_SUBSIDIARY'],
    ['Employee Records', 'LIST_EMPLOYEE_RECORD'],
    ['Find Transactions', 'TRAN_FIND'],
    ['Customer', 'LIST_CUSTJOB'],
    ['Partner', 'LIST_PARTNER'],
    ['Employee', 'LIST_EMPLOYEE'],
    ['Case', 'LIST_CASE'],
    ['Opportunities', 'TRAN_OPPRTNTY'],
    ['Sales Orders', 'TRAN_SALESORD'],
    ['Purchase Orders', 'TRAN_PURCHORD'],
    ['Currencies', 'LIST_CURRENCY'],
    ['Accounting List', 'ADMI_ACCOUNTINGLIST'],
    ['Webservices', 'ADMI_WEBSERVICES'],
    ['Class', 'LIST_CLASS'],
    ['Tax Items', 'LIST_TAXITEM'],
    ['Tax Groups', 'LIST_TAXITEM'],
    ['Units of Measure', 'LIST_UNIT'],
    ['CashSale', 'TRAN_CASHSALE'],
    ['Journal Entry', 'TRAN_JOURNAL'],
    ['Lead', 'LIST_CUSTJOB'],
    ['Allow JS/HTML Uploads', 'ADMI_ALLOW_JS_HTML_UPLOAD'],
    ['Transaction Body Fields', 'ADMI_CUSTBODYFIELD'],
    ['Entity Fields', 'ADMI_CUSTENTITYFIELD'],
    ['Account Receivable', 'REPO_AR'],
    ['tran_vendbill', 'TRAN_VENDBILL'],
  ])('%s', (name, id) => {
    expect(permissionsCalled(name).map((permission) => permission.id)).toEqual([id]);
  });

  test.each([
    'SuiteQL',
    'Global Permissions',
    'Clients',
    'Features and Preferences',
    'OpenAir: Exchange Rates',
    'Delete Event',
    '',
    '>',
  ])('and not %s', (name) => expect(permissionsCalled(name)).toEqual([]));
});
