import { describe, expect, test } from '@jest/globals';
import { diagnosisOf, short } from '../support/diagnosis.js';

const answers = (text: string) =>
  diagnosisOf(text).answers.map(({ target, level }) => `${target.key} ${level}`);
const candidates = (text: string) =>
  diagnosisOf(text).questions.flatMap((question) =>
    question.candidates.map(({ target, level }) => `${target.key} ${level}`),
  );
const advice = (text: string) => diagnosisOf(text).advice.map(({ cause, fix }) => `${cause} ${fix}`);
const PLEASE = 'permission to access this page. Please contact your account administrator.';

describe('what a message names', () => {
  test.each([
    [`You need  the 'Lists -> Vendors' ${PLEASE}`, 'LIST_VENDOR VIEW'],
    [
      `<platformCore:message>Permission Violation: You need  the\n 'Lists -&gt; Currency' permission to access this page. Please\n contact your account administrator.</platformCore:message>`,
      'LIST_CURRENCY VIEW',
    ],
    [
      `While creating a record of type VendorBill: Error in add: INSUFFICIENT_PERMISSION - You need the 'Transactions -> Bills' ${PLEASE}`,
      'TRAN_VENDBILL CREATE',
    ],
    [
      `PATCH /services/rest/record/v1/customer/12 403 You need a higher level of the 'Lists -> Customers' ${PLEASE}`,
      'LIST_CUSTJOB EDIT',
    ],
    [
      `Error in delete: INSUFFICIENT_PERMISSION - You need a higher level of the 'Lists -> Vendors' ${PLEASE}`,
      'LIST_VENDOR FULL',
    ],
    ['Required permission: LIST_VENDOR (Edit)', 'LIST_VENDOR EDIT'],
    ['missing permission TRAN_VENDBILL: Full', 'TRAN_VENDBILL FULL'],
    ["You need the 'Lists -> Employee Record' permission at Full level", 'LIST_EMPLOYEE_RECORD FULL'],
    ["You need the 'Lists -> Vendors' permission at the Edit level", 'LIST_VENDOR EDIT'],
    [
      `customer.delete\nERROR INSUFFICIENT_PERMISSION Permission Violation: You need a higher level of the 'Lists -> Documents and Files' ${PLEASE}`,
      'LIST_FILECABINET FULL',
    ],
    [
      'WS_PERMISSION_REQD You do not have permission to access SOAP web services feature.',
      'ADMI_WEBSERVICES FULL',
    ],
    ['Your role does not have the Bills permission.', 'TRAN_VENDBILL VIEW'],
    ['Missing permission: Bills', 'TRAN_VENDBILL VIEW'],
    [
      'failed to load file: 4425; caused by: You do not have access to the media item you selected.',
      'LIST_FILECABINET VIEW',
    ],
    ["Search error occurred: Record 'customrecordtype' was not found.", 'ADMI_CUSTRECORD VIEW'],
    ["Search error occurred: Record 'budgets' was not found.", 'TRAN_BUDGET VIEW'],
    ["Search error occurred: Record 'paymentmethod' was not found.", 'ADMI_ACCOUNTINGLIST VIEW'],
    ["Search error occurred: Record 'employee' was not found.", 'LIST_EMPLOYEE_RECORD VIEW'],
  ])('%s', (text, answer) => {
    expect(answers(text)).toEqual([answer]);
    expect(short(diagnosisOf(text))).toHaveLength(1);
  });

  test('REST and one of two logins', () => {
    const text =
      'The NetSuite role may not call REST web services. Add the REST Web Services permission, and the login permission that fits your tokens (Log in using OAuth 2.0 Access Tokens, or Log in using Access Tokens).';
    expect(answers(text)).toEqual(['ADMI_RESTWEBSERVICES FULL']);
    expect(candidates(text)).toEqual(['ADMI_LOGIN_OAUTH2 FULL', 'ADMI_LOGIN_OAUTH FULL']);
  });
});

describe('what names none is a question', () => {
  test.each([
    ['You do not have privileges to create this transaction.', []],
    ['You do not have permission to edit this record.', []],
    [
      'POST /services/rest/record/v1/invoice 403\nINSUFFICIENT_PERMISSION You do not have privileges to create this transaction.',
      ['TRAN_CUSTINVC CREATE', 'ADMI_RESTWEBSERVICES FULL'],
    ],
    [
      'Error creating employee: Your current role does not have permission to access this record.',
      ['LIST_EMPLOYEE CREATE', 'LIST_EMPLOYEE_RECORD CREATE'],
    ],
    [
      "You must have either 'Transactions -> Invoice' or 'Transactions -> Cash Sale' permission to bill sales orders.",
      ['TRAN_CUSTINVC CREATE', 'TRAN_CASHSALE CREATE'],
    ],
  ])('%s', (text, due) => {
    const diagnosis = diagnosisOf(text);
    expect(diagnosis.answers).toEqual([]);
    expect(diagnosis.questions).toHaveLength(1);
    expect(candidates(text)).toEqual(due);
  });

  test('a status of a client, with where the sentence is', () => {
    for (const text of ['Response code 403 (Forbidden)', 'Request failed with status code 403']) {
      expect(answers(text)).toEqual([]);
      const [question] = diagnosisOf(text).questions;
      expect(question?.hint).toMatch(/error\.response\.body.*o:errorDetails/);
    }
  });
});

describe('what is not about a permission', () => {
  test.each([
    [
      'You do not have permission to set a value for element exchangerate due to one of the following reasons: 1) The field is read-only; 2) An associated feature is disabled',
      /"exchangerate"/,
    ],
    ['Row 12: You do not have permission to set a value for element - “Created From”', /"Created From"/],
    ['You do not have permissions to set this value (taxschedule)', /"taxschedule"/],
    ['WS_FEATURE_REQD You have not enabled SOAP web services feature for your account.', /WEBSERVICES/],
    [
      'Your IP address 203.0.113.9 does not match any of the ipaddress rules specified for this account.',
      /restrictip/,
    ],
    ['403 Forbidden: You do not have permission to access this RESTlet', /audience/],
    ['The subsidiary restrictions on your role prevent you from seeing this record.', /restriction/],
    ['500 - Internal Server Error', /Deployment Audit Trail/],
    [
      'Status: FAILED\nAn error occurred during custom object validation. (customrole_mill)\nDetails: Invalid permlevel reference key EDIT for permkey REPO_RECONCILE.\nFile: ~/Objects/customrole_mill.xml',
      /REPO_RECONCILE/,
    ],
  ])('%s', (text, hint) => {
    expect(advice(text)).toHaveLength(1);
    expect(advice(text)[0]).toMatch(hint);
    expect(short(diagnosisOf(text))).toHaveLength(1);
  });

  test('a level that SDF refuses is not offered', () => {
    const [hint] = advice('Invalid permlevel reference key FULL for permkey ADMI_ACCOUNTING.');
    expect(hint).not.toMatch(/or FULL|: FULL/);
  });
});

describe('a table of SuiteQL', () => {
  test.each([
    ['role', 'ADMI_MANAGEROLES'],
    ['oauthtoken', 'ADMI_MANAGE_OAUTH_TOKENS'],
    ['useroauthtoken', 'ADMI_MANAGE_OWN_OAUTH_TOKENS'],
    ['entity', 'LIST_FIND'],
    ['accountingcontext', 'ADMI_SETUPCOMPANY'],
    ['usrauditlog', 'ADMI_ANALYTICS'],
    ['itemvendor', 'LIST_VENDOR'],
    ['itemsubsidiarymap', 'LIST_ITEM'],
    ['inventoryitemlocations', 'LIST_ITEM'],
    ['aggregateitemlocation', 'LIST_ITEM'],
    ['billingaccount', 'LIST_CUSTJOB'],
    ['vendorbillexpensemachine', 'TRAN_VENDBILL'],
    ['nexttransactionlinelink', 'TRAN_FIND'],
    ['unitstypeuom', 'LIST_UNIT'],
  ])('%s', (table, id) => {
    const text = `Search error occurred: Record '${table}' was not found.`;
    expect([...answers(text), ...candidates(text)].map((one) => one.split(' ')[0])).toContain(id);
  });
});

describe('kinds of messages that were wrong, or partly so', () => {
  test.each([
    // The whole of what is refused is the name of a permission.
    [
      'SOAP_FAULT: You do not have permission to control SuiteScript and Workflow Triggers in Web Services Request.',
      'ADMI_WEBSERVICESOVERRIDESSTRIG FULL',
    ],
    ['The integration lacks access to "Accounting Preferences".', 'ADMI_ACCTSETUP FULL'],
    ['Give the role Lists -> Tax Records with View access.', 'LIST_TAXITEM VIEW'],
    ['Give the role Setup -> Custom Segments at the level Full, please.', 'ADMI_MANAGECUSTOMSEGMENTS FULL'],
  ])('is certain: %s', (text, answer) => {
    expect(answers(text)).toEqual([answer]);
    expect(short(diagnosisOf(text))).toHaveLength(1);
  });

  test.each([
    [
      "Insufficient permissions to delete record: 'Permission Violation: You need a higher level of the 'Lists -> Vendors' permission",
      'LIST_VENDOR FULL',
    ],
    ['Insufficient permissions to delete vendors.', 'LIST_VENDOR FULL'],
    ['Missing permission: Vendors', 'LIST_VENDOR VIEW'],
  ])('what was done is no name of a permission: %s', (text, answer) => {
    expect(answers(text)).toEqual([answer]);
    expect(short(diagnosisOf(text))).toHaveLength(1);
  });

  test('a folder may be gone, as a file may', () => {
    const text = 'This folder does not exist or you do not have permission to access this folder.';
    expect(answers(text)).toEqual(['LIST_FILECABINET VIEW']);
    expect(diagnosisOf(text).answers[0]?.notes.join()).toContain('deleted or moved');
  });

  test.each([
    // What is printed or approved takes more than to see it, and an account may be the company's.
    ['You do not have permission to print invoices.', ['TRAN_CUSTINVC VIEW']],
    ['You do not have privileges to view this account', ['LIST_ACCOUNT VIEW']],
    ['You do not have permission to email transactions.', []],
    [
      'You do not have privileges to approve commissions.',
      ['TRAN_APPROVECOMMISSN EDIT', 'TRAN_APPROVEPARTNERCOMM EDIT'],
    ],
    [
      'You do not have privileges to create commissions.',
      ['TRAN_COMMISSN CREATE', 'TRAN_PARTNERCOMMISSN CREATE'],
    ],
    [
      '"detail": "Your current role does not have permission to perform this action."\n"o:errorCode": "USER_ERROR"',
      ['ADMI_RESTWEBSERVICES FULL', 'ADMI_LOGIN_OAUTH2 FULL', 'ADMI_LOGIN_OAUTH FULL'],
    ],
    ['{"status":"403","code":"ERR_INSUFFICIENT_PERMISSIONS","message":"Insufficient permissions"}', []],
    ['Begin deployment\nAn unexpected error has occurred.\nDetails: Access denied\n', []],
  ])('is a question: %s', (text, due) => {
    expect(answers(text)).toEqual([]);
    expect(diagnosisOf(text).questions).toHaveLength(1);
    expect(diagnosisOf(text).unclear).toEqual([]);
    expect(candidates(text)).toEqual(due);
  });

  test.each([
    ['Permission Violation: partners do not have access to this report.', /roles of partners/],
    ['Permission Violation: You cannot delete saved reports not created by yourself.', /only its creator/],
    ['You can only delete notes that you created.', /only its creator/],
    ['INSUFFICIENT_PERMISSION You may not delete built-in tabs.', /what is built in/],
    ["You are not authorized to change this event's organizer.", /organizer/],
    ['<b>Test Drive does not allow access to this feature.</b>', /Test Drive/],
    ['Your current login role does not have an associated Issue Role.', /issue role/],
    ['You can not access this page unless you are logged in as the consolidated parent company.', /parent/],
    ['SuiteTalk concurrent request limit exceeded. Request blocked.', /at once/],
  ])('is not about a permission: %s', (text, hint) => {
    expect(advice(text)).toHaveLength(1);
    expect(advice(text)[0]).toMatch(hint);
    expect(short(diagnosisOf(text))).toHaveLength(1);
  });
});
