import { describe, expect, test } from '@jest/globals';
import { SHAPES } from '../../../src/diagnose/read/shapes/index.js';
import { RULES } from '../../../src/rules/index.js';
import { diagnosisOf, short } from '../../support/diagnosis.js';
import { recordType, segment, transactionType } from '../../support/xml.js';

const files = {
  'manifest.xml': '<manifest/>',
  'Objects/customrecord_lead.xml': recordType('customrecord_lead', '').replace('Record<', 'Custom lead<'),
  'Objects/cseg_event.xml': segment('cseg_event', '').replace('Segment<', 'PS Event Year<'),
  'Objects/customtransaction_refund.xml': transactionType('customtransaction_refund', '').replace(
    'Transaction<',
    'Tour Refund<',
  ),
};
const read = (text: string) => short(diagnosisOf(text, files));

const END = ' to access this page. Please contact your account administrator.';

describe('a permission that is named', () => {
  test.each([
    [`Permission Violation: You need  the 'Lists -> Currency' permission${END}`, 'LIST_CURRENCY VIEW Lists'],
    [`Permission Violation: You need the 'Set Up Company' permission${END}`, 'ADMI_SETUPCOMPANY VIEW Setup'],
    [`You need  the 'Web Site Management' permission${END}`, 'ADMI_SITEMANAGEMENT FULL Setup'],
    [`You need  the 'Custom Subtabs' permission${END}`, 'ADMI_CUSTFIELDTAB VIEW Setup'],
    [`You need  the 'Custom Sublist' permission${END}`, 'ADMI_SUBLIST VIEW Setup'],
    [`You need  the 'Custom Sublists' permission${END}`, 'ADMI_CUSTOMSUBLIST VIEW Setup'],
    [`You need the 'Transactions -> Post Time' permission${END}`, 'TRAN_TIMEPOST VIEW Transactions'],
    [`You need the 'Lists -> Subsidiaries' permission${END}`, 'LIST_SUBSIDIARY VIEW Lists'],
    [`You need the 'Reports -> Sales' permission${END}`, 'REPO_SALES VIEW Reports'],
    [`You need the 'Lists -> Accounts Payable Register' permission${END}`, 'REGT_ACCTPAY VIEW Lists'],
    [`You need a higher level of the 'Workflow' permission${END}`, 'ADMI_WORKFLOW FULL Setup'],
    [`You need a higher level of the 'Lists -> Items' permission${END}`, 'LIST_ITEM CREATE Lists'],
    [`You need a higher level of the Lists -> Items permission`, 'LIST_ITEM CREATE Lists'],
    [`You need the 'Lists -> Subsidiaries -> View' permission${END}`, 'LIST_SUBSIDIARY VIEW Lists'],
    [`You need the 'Lists -> Items -> Full' permission${END}`, 'LIST_ITEM FULL Lists'],
    [`You need Edit level of the 'Lists -> Items' permission${END}`, 'LIST_ITEM EDIT Lists'],
    [
      "You must have 'Transactions -> Fulfill Sales Orders' view permission to view sales order fulfillments.",
      'TRAN_SALESORDFULFILL VIEW Transactions',
    ],
    [
      "You must have 'Transactions -> Fulfill Sales Orders' edit permission to fulfill sales orders.",
      'TRAN_SALESORDFULFILL EDIT Transactions',
    ],
    [
      "You must have 'Transactions -> Work Order'permission to build work orders.",
      'TRAN_WORKORD CREATE Transactions',
    ],
    [
      'This order has been processed and may not be edited by a user without permission to approve sales orders.',
      'TRAN_SALESORDAPPRV EDIT Transactions',
    ],
    [
      'You do not have permission to use SuiteAnalytics: Connect service.',
      'ADMI_SUITEANALYTICSCONNECT FULL Setup',
    ],
    [
      "'Setup -> Set Up Company' permission must be set to level 'Full' or higher.",
      'ADMI_SETUPCOMPANY FULL Setup',
    ],
    ["The role lacks the 'Bills' permission.", 'TRAN_VENDBILL VIEW Transactions'],
    ['Missing permission: Transactions -> Invoice (Edit)', 'TRAN_CUSTINVC EDIT Transactions'],
    ['Missing permission TRAN_SALESORD', 'TRAN_SALESORD VIEW Transactions'],
    [
      `You need the 'Transactions -> Tour Refund' permission${END}`,
      '[scriptid=customtransaction_refund] VIEW Transactions',
    ],
    [
      `You need the 'Custom Record -> Custom lead' permission${END}`,
      '[scriptid=customrecord_lead] VIEW Custom Record',
    ],
  ])('%s', (text, answer) => {
    expect(read(text)).toEqual([answer]);
  });

  test('one of several is enough', () => {
    const text =
      "You must have either 'Transactions -> Invoice' or 'Transactions -> Cash Sale' permission to bill sales orders.";
    expect(read(text)).toEqual([
      '? Any one of these permissions is enough. [TRAN_CUSTINVC CREATE, TRAN_CASHSALE CREATE]',
    ]);
  });

  test('all of a list are asked for', () => {
    expect(
      read('Missing permissions: Lists -> Customers, Lists -> Items and Transactions -> Invoice'),
    ).toEqual(['TRAN_CUSTINVC VIEW Transactions', 'LIST_CUSTJOB VIEW Lists', 'LIST_ITEM VIEW Lists']);
  });

  test.each([
    ['Missing permissions: REST Web Services, Log in using Access Tokens and SuiteAnalytics Workbook'],
    ['missing permissions REST Web Services, Log in using Access Tokens, and SuiteAnalytics Workbook.'],
  ])('all of a list without areas are asked for: %s', (text) => {
    expect(read(text)).toEqual([
      'REPO_ANALYTICS EDIT Reports',
      'ADMI_LOGIN_OAUTH FULL Setup',
      'ADMI_RESTWEBSERVICES FULL Setup',
    ]);
  });

  test('a name that holds an "and" is one', () => {
    expect(read('Missing permissions: Documents and Files, Items')).toEqual([
      'LIST_FILECABINET VIEW Lists',
      'LIST_ITEM VIEW Lists',
    ]);
  });

  test('what of a list nobody knows is a question', () => {
    expect(read('Missing permissions: Items, Frobnicate')).toEqual([
      'LIST_ITEM VIEW Lists',
      '? "Frobnicate" is not a known permission. []',
    ]);
  });

  test.each([
    [
      'dashes',
      '- Lists > Customers (View)\n- Transactions > Invoice (Full)\n- Custom Record > Custom lead (Edit)',
    ],
    [
      'numbers',
      '1) Lists - Customers: View\n2) Transactions - Invoice: Full\n3) Custom Record - Custom lead: Edit',
    ],
    ['nothing', 'Lists: Customers - View\nTransactions: Invoice - Full\nCustom Record: Custom lead - Edit'],
  ])('each row of a list with levels is asked for: rows after %s', (_, rows) => {
    expect(read(`The integration role is missing the following permissions:\n${rows}\n`)).toEqual([
      'TRAN_CUSTINVC FULL Transactions',
      'LIST_CUSTJOB VIEW Lists',
      '[scriptid=customrecord_lead] EDIT Custom Record',
    ]);
  });

  test('a path of the UI that ends in no level is none', () => {
    expect(
      read('Permission missing. Go to Setup > Users/Roles > Manage Roles\nLists > Employees'),
    ).not.toEqual(expect.arrayContaining([expect.stringContaining('LIST_EMPLOYEE')]));
  });

  test.each([
    ['You must have the "Web Services" permission to use this integration.', 'ADMI_WEBSERVICES FULL Setup'],
    ['The current role does not have permission "Lists -> Items".', 'LIST_ITEM VIEW Lists'],
    ["This role is missing 'Lists - Perform Search' permission", 'LIST_FIND VIEW Lists'],
  ])('integrations say it in their own words: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a field that is not found is no table', () => {
    const text = "Search error: Field 'total' for record 'transaction' was not found. Reason: NOT_EXPOSED";
    expect(read(text).join()).toContain('"total"');
    expect(read(text).join()).not.toContain('TRAN_FIND');
  });

  test('one that nobody knows is a question, with those that are near', () => {
    expect(read(`You need the 'Lists -> Custmers' permission${END}`)).toEqual([
      '? "Custmers" is not a known permission. [LIST_CUSTJOB VIEW]',
    ]);
    expect(read(`You need the 'Frobnicate' permission${END}`)).toEqual([
      '? "Frobnicate" is not a known permission. []',
    ]);
  });
});

describe('a record type or a segment', () => {
  test.each([
    [
      `{"type":"error.SuiteScriptError","name":"INSUFFICIENT_PERMISSION","message":"Permission Violation: You need a higher permission for custom record type Custom lead${END}"}`,
      '[scriptid=customrecord_lead] VIEW Custom Record',
    ],
    [
      'You need a higher permission for custom record type Custom lead',
      '[scriptid=customrecord_lead] VIEW Custom Record',
    ],
    [
      `workflow failed: Permission Violation: You need a higher permission for value management of custom segment PS Event Year${END}`,
      '[type=customsegment, scriptid=cseg_event] VIEW Custom Record',
    ],
    [
      `customrecordtype:customrecord_cseg_project failed: You need a higher permission for value management of custom segment Project (Custom Segment)${END}.`,
      '[type=customsegment, scriptid=cseg_project] VIEW Custom Record',
    ],
    ["Record 'customrecord_lead' was not found", '[scriptid=customrecord_lead] VIEW Custom Record'],
    ["Error: Table 'inventoryitem' not found", 'LIST_ITEM VIEW Lists'],
    [
      'NS0565: The role linked to your NetSuite access token doesn’t have permission to access Account records. Please confirm the token',
      'LIST_ACCOUNT VIEW Lists',
    ],
    [
      'NS0228: Permission error querying NetSuite for ‘ExpenseCategory’. Please ensure the role has been added',
      'LIST_CATEGORY VIEW Lists',
    ],
    [
      'Permission error encountered when querying NetSuite for ‘Classification’. Please confirm',
      'LIST_CLASS VIEW Lists',
    ],
    ['You do not have permission to edit customer records.', 'LIST_CUSTJOB EDIT Lists'],
    ['Insufficient permissions for Invoice', 'TRAN_CUSTINVC VIEW Transactions'],
  ])('%s', (text, answer) => {
    expect(read(text)).toEqual([answer]);
  });

  test.each([
    [
      `You need a higher permission for custom record type Unheard of${END}`,
      '? No record type in the projects here is called "Unheard of". []',
    ],
    [
      'Permission Violation: You need a higher permission for value management of custom segments',
      '? The message means a segment, but does not say which. []',
    ],
    ["Record 'nonsense' was not found", '? The permission for "nonsense" is not known. []'],
    ["Record 'employee' was not found", 'LIST_EMPLOYEE_RECORD VIEW Lists'],
  ])('%s', (text, answer) => {
    expect(read(text)).toEqual([answer]);
  });
});

describe('a permission that is not named', () => {
  const QUESTION = '? A permission is missing, but the message does not say which.';

  test.each([
    ['You do not have permission to access this list.', `${QUESTION} []`],
    ['You do not have permission to access this type of transaction.', `${QUESTION} []`],
    ['You do not have privileges to view this page, or your session has timed out.', `${QUESTION} []`],
    ['You do not have privileges to view this page', `${QUESTION} []`],
    ['You do not have access to this page', `${QUESTION} []`],
    [
      '"detail":"Your current role does not have permission to perform this action."',
      `${QUESTION} [ADMI_RESTWEBSERVICES FULL, ADMI_LOGIN_OAUTH2 FULL, ADMI_LOGIN_OAUTH FULL]`,
    ],
    ['"o:errorCode": "INSUFFICIENT_PERMISSION"', `${QUESTION} []`],
    ['InsufficientPermissionFault', `${QUESTION} []`],
    [
      'PATCH /services/rest/record/v1/salesOrder/12\n{"o:errorCode":"USER_ERROR","detail":"Your current role does not have permission to perform this action."}',
      `${QUESTION} [TRAN_SALESORD EDIT, ADMI_RESTWEBSERVICES FULL]`,
    ],
    [
      'POST /services/rest/query/v1/suiteql HTTP/1.1\nINSUFFICIENT_PERMISSION',
      `${QUESTION} [REPO_ANALYTICS EDIT, ADMI_RESTWEBSERVICES FULL]`,
    ],
    [
      'GET https://1.suitetalk.api.netsuite.com/services/rest/record/v1/customrecord_lead/5\nHTTP 403 Forbidden',
      `${QUESTION} [[scriptid=customrecord_lead] VIEW, ADMI_RESTWEBSERVICES FULL]`,
    ],
  ])('%s', (text, answer) => {
    expect(read(text)).toEqual([answer]);
  });

  test('a code beside a sentence that says more means nothing of its own', () => {
    const text = `<code>INSUFFICIENT_PERMISSION</code><message>You need  the 'Lists -&gt; Currency' permission${END}</message>`;
    expect(read(text)).toEqual(['LIST_CURRENCY VIEW Lists']);
  });
});

describe('no permission helps', () => {
  test.each([
    [
      'Permission Violation: The subsidiary restrictions on your role deny you access to this record.',
      'by subsidiary',
    ],
    ['Subsidiary restrictions on your role deny you access to this record', 'by subsidiary'],
    [
      'Permission Violation: The restrictions on your role do not allow you to modify this record.',
      'A restriction of',
    ],
    ['The restriction settings on your role deny you access to this item.', 'A restriction of'],
    ['The customer restrictions on your partner role prevent you from seeing this record.', 'by customer'],
    [
      'You do not have permissions to set a value for element exchangerate due to one of the following reasons: 1) The field is read-only; 2) An associated feature is disabled; 3) The field is available either when a record is created or updated, but not in both cases.',
      'The field "exchangerate" cannot be set',
    ],
    [
      'NS0056 Export Error: You do not have permissions to set a value for element [class].',
      '"class" cannot be set',
    ],
    ['You are attempting to read an unauthorized field: custbody_x', '"custbody_x" cannot be read'],
    ['INSUFFICIENT_FLD_PERMISSION', 'The field cannot be read'],
    ['You are not allowed to approve your own transactions.', 'approve their own entries'],
    [
      'For security reasons, only an administrator is allowed to edit an administrator record.',
      'only administrators can change it',
    ],
    ['Permission error: you may not edit this role.', 'does not let this role edit such a role'],
    ['You need employee access to delete this record.', 'an employee who has access'],
    ['The account record is only available as a beta record. Enable the feature', 'beta record'],
    [
      'The Household feature is disabled. You can enable the Household feature by',
      'The feature Household is off',
    ],
    ['{"o:errorCode": "INVALID_LOGIN"}', 'The login itself failed'],
    ['ADMIN_ONLY_ACCESS', 'leaves this to administrators'],
    ['APPROVAL_PERMS_REQD', 'the role cannot approve it'],
    ['ADDITIONAL_AUTHENTICATION_REQUIRED_2FA', 'two-factor'],
    ['ROLE_REQUIRED', 'names no role'],
  ])('%s', (text, cause) => {
    const diagnosis = diagnosisOf(text, files);
    expect(diagnosis).toMatchObject({ answers: [], questions: [], unclear: [] });
    expect(short(diagnosis)).toEqual([expect.stringContaining(cause)]);
  });
});

describe('what SDF says', () => {
  test.each([
    [
      'Details: Invalid permlevel reference key EDIT for permkey REPO_RECONCILE.',
      'level-not-allowed',
      /NONE or VIEW\.$/,
    ],
    [
      'Invalid permlevel reference key EDIT for permkey LIST_VENDER.',
      'level-not-allowed',
      /did you mean LIST_VENDOR\?$/,
    ],
    [
      'The following permission IDs have invalid permissions, which prevent this role from being deployed: REPO_RECONCILE, ADMI_ACCOUNTING.',
      'level-not-allowed',
      /Use a level/,
    ],
    [
      'Details: The customrole1031 role contains a reference on the customrecord_sk_coo customrecordtype in the permkey field but the customrecordtype does not reference the role. You must either reference the role from the customrecord_sk_coo customrecordtype object or remove the permission from the customrole1031 role.',
      'missing-counterpart',
      /^Add customrole1031 to the permissions of customrecord_sk_coo \(customrecordtype\)/,
    ],
    [
      'The permissions specified in the "customrecord_test_record" customrecordtype object do not match',
      'level-mismatch',
      /same level/,
    ],
    ['Projects that contain a level mismatch cannot be deployed', 'level-mismatch', /same level/],
    [
      "Details: Duplicate values [scriptid=customrecord_scm_dps_taskview] were found in the 'permissions' sublist on the 'role' record.",
      'duplicate-permission',
      /Keep one/,
    ],
    [
      'Line No. 3 - The object field "coreadminpermission" is invalid or not supported.',
      'unknown-element',
      /update/,
    ],
    ['The object field "objects" is invalid or not supported', null, /features and other SuiteApps/],
    [
      'Details: The custrecord_abc object field is invalid or not supported and will be ignored.',
      'unknown-element',
      /deploy it first/,
    ],
    [
      'Details: The test field is not supported for the workflow subrecord and will be ignored.',
      'unknown-element',
      /Remove/,
    ],
    [
      'Line No. 3 - Error Message: Invalid "recordType" reference key "FORMATPROFILE".',
      'invalid-value',
      /values/,
    ],
    [
      'The object reference [scriptid=custcol_test_suiteapp_field] is missing in the project and also not included in the dependencies list.',
      'unresolved-reference',
      /dependencies, objects/,
    ],
    [
      'Details: The object reference [appid=com.acme.tours, scriptid=x] is missing',
      'unresolved-reference',
      /SuiteApp/,
    ],
    [
      'The manifest contains a dependency on customrecord_x object, but it is not in the account.',
      null,
      /Deploy it first/,
    ],
    [
      'Details: The object scriptid=customrecord_x in the dependencies list contains characters that are not allowed.',
      null,
      /only the script id/,
    ],
    ['Details: Circular dependencies detected. The following custom objects reference', null, /other errors/],
    [
      'Details: There is no such custom FIELD object with specified key [CUSTENTITY_ID] in the database.',
      'unresolved-reference',
      /Deploy/,
    ],
    ['Details: The object x cannot be deployed because it is locked.', null, /Leave it out/],
    ['You cannot download the XML file for this object because it is locked', null, /Leave it out/],
    [
      'Details: The accountingbooksoption field depends on the MULTIBOOK feature. The manifest must define the MULTIBOOK feature as required or optional.',
      'undeclared-feature',
      /<feature required="false">MULTIBOOK</,
    ],
    [
      'Details: You must specify the SUBSCRIPTIONBILLING(Subscription Billing) feature in the project manifest as required to use the SUBSCRIPTION value in the recordtype field.',
      'undeclared-feature',
      /<feature required="true">SUBSCRIPTIONBILLING</,
    ],
    [
      'Details: When the SuiteCloud project contains a workflow, the manifest must define the WORKFLOW feature as required.',
      'undeclared-feature',
      /<feature required="true">WORKFLOW</,
    ],
    [
      'Details: The following features must be specified in the manifest to use the invoice object: RECEIVABLES',
      'undeclared-feature',
      /Add each/,
    ],
    [
      'To install this SuiteCloud project, the INVENTORYSTATUS(Inventory Status) feature must be enabled in the account.',
      null,
      /Turn it on/,
    ],
    ['The MULTIBOOK feature must be enabled to deploy this project.', null, /Turn it on/],
    ['Details: The NOTTAX_OVERHAULING feature defined in the manifest does not exist.', null, /Correct/],
    ['The "MANUFACTURING" feature defined in the manifest does not exist', null, /Correct/],
    [
      'custcol_cseg1 failed: Enable the "Use as Field ID" option on the custom segment.',
      null,
      /Use as Field ID/,
    ],
    ['The object field name is missing.', 'missing-element', /Add a value/],
    [
      'The scriptid value must be lowercase alphanumeric without spaces or punctuation.',
      'invalid-scriptid',
      /prefix/,
    ],
    ['The script ID must not exceed 28 characters.', 'invalid-scriptid', /prefix/],
  ])('%s', (text, rule, fix) => {
    const diagnosis = diagnosisOf(text);
    expect(diagnosis).toMatchObject({ answers: [], questions: [], unclear: [] });
    expect(diagnosis.advice).toEqual([expect.objectContaining({ rule, fix: expect.stringMatching(fix) })]);
  });

  test('a whole report of the command line tool', () => {
    const text = `An error occurred during custom object validation. (customrole1040)
Details: Invalid permlevel reference key EDIT for permkey REPO_RECONCILE.
Details: Invalid permlevel reference key EDIT for permkey ADMI_ACCOUNTING.
File: ~/Objects/customrole1040.xml
Object: customrole1040 (role)
`;
    const diagnosis = diagnosisOf(text);
    expect(diagnosis.advice.map(({ rule, asked }) => [rule, asked.line])).toEqual([
      ['level-not-allowed', 2],
      ['level-not-allowed', 3],
    ]);
    expect(diagnosis.unclear).toEqual([]);
  });
});

test('the rules that advice names exist', () => {
  const ids = RULES.map(({ id }) => id);
  const source = SHAPES.map(({ say }) => {
    try {
      return say({}, { sentence: '', line: () => '' });
    } catch {
      return null;
    }
  });
  const named = source.flatMap((saying) => (saying?.kind === 'advice' && saying.rule ? [saying.rule] : []));
  expect(named.length).toBeGreaterThan(10);
  expect(ids).toEqual(expect.arrayContaining(named));
});
