import { describe, expect, test } from '@jest/globals';
import { clean } from '../../../src/diagnose/read/clean.js';
import { findOperations, mayHoldCall, operationInProse } from '../../../src/diagnose/read/operations.js';
import { diagnosisOf } from '../../support/diagnosis.js';

describe('a call', () => {
  test.each([
    ['GET https://1.suitetalk.api.netsuite.com/services/rest/record/v1/customer/5', 'read', 'customer'],
    ['POST /services/rest/record/v1/salesOrder HTTP/1.1', 'create', 'salesOrder'],
    ['"PATCH /services/rest/record/v1/vendorBill/1 HTTP/1.1" 403', 'edit', 'vendorBill'],
    ['PUT /services/rest/record/v1/customer/eid:1', 'edit', 'customer'],
    ['DELETE /services/rest/record/v1/invoice/1', 'delete', 'invoice'],
    ['"method": "POST", "url": "https://1.x/services/rest/record/v1/invoice"', 'create', 'invoice'],
    ['curl -X DELETE "https://1.x/services/rest/record/v1/invoice/5"', 'delete', 'invoice'],
    ['POST /services/rest/query/v1/suiteql', 'read', null],
    ['POST /app/site/hosting/restlet.nl?script=1', null, null],
    ['POST /services/NetSuitePort_2020_2', null, null],
    ['GET /services/rest/record/v1/customer/5 200', null, null],
    ['"GET /services/rest/record/v1/customer HTTP/1.1" 204', null, null],
    ['<soap:Body><addResponse xmlns="x">', 'create', null],
    ['<platformMsgs:updateList>', 'edit', null],
    ['<deleteListResponse>', 'delete', null],
    ['<searchResponse>', 'read', null],
    ['<upsert>', 'edit', null],
    ['SOAPAction: "add"', 'create', null],
    ["at record.load({ type: 'invoice' })", 'read', null],
    ['record.submitFields(', 'edit', null],
    ['nlapiDeleteRecord(', 'delete', null],
    ['query.runSuiteQL(', 'read', null],
  ])('%s', (line, operation, subject) => {
    expect(mayHoldCall(line)).toBe(true);
    expect(findOperations(clean(line))).toEqual([expect.objectContaining({ operation, subject })]);
  });

  test.each(['Get the report', 'posted', 'the record', '<added>', ''])('none: %s', (line) => {
    expect(findOperations(clean(line))).toEqual([]);
  });
});

test.each([
  ['Failed to create invoice 12: ', 'create'],
  ['Error updating Customer 7: ', 'edit'],
  ['Could not fetch items. ', 'read'],
  ['deleting the old one, then adding: ', 'create'],
  ['An address. ', null],
  ['', null],
])('prose: %s', (text, operation) => {
  expect(operationInProse(text)?.operation ?? null).toBe(operation);
});

describe('the operation of an error', () => {
  const ERROR = "You need the 'Lists -> Customers' permission to access this page.";
  const level = (text: string) => diagnosisOf(text).answers.map((answer) => [answer.level, answer.why])[0];

  test.each([
    ['none', ERROR, 'VIEW'],
    ['on its line', `PATCH /services/rest/record/v1/customer/1 ${ERROR}`, 'EDIT'],
    ['behind it on its line', `{"error": "${ERROR}", "request": {"method": "DELETE"}}`, 'FULL'],
    ['in words', `Failed to create customer: ${ERROR}`, 'CREATE'],
    [
      'some lines above',
      `POST /services/rest/record/v1/customer\nHost: x\nAccept: y\n\n{\n"detail": "${ERROR}"`,
      'CREATE',
    ],
    ['in words rather than some lines above', `DELETE /record/v1/x\nFailed to update: ${ERROR}`, 'EDIT'],
    ['too far above', `DELETE /record/v1/x\n${'.\n'.repeat(30)}${ERROR}`, 'VIEW'],
    ['of a call that was no failure', `DELETE /record/v1/x HTTP/1.1" 204\n${ERROR}`, 'VIEW'],
    ['of the last call', `DELETE /record/v1/x\nGET /record/v1/x\n${ERROR}`, 'VIEW'],
    [
      'of a call that another error has answered',
      `DELETE /record/v1/x\nYou need the 'Lists -> Items' permission\n\n\n\n\n${ERROR}`,
      'VIEW',
    ],
    ['of SOAP', `<addResponse><code>X</code><message>${ERROR}</message></addResponse>`, 'CREATE'],
  ])('%s', (_, text, expected) => {
    expect(diagnosisOf(text).answers.find(({ target }) => target.key === 'LIST_CUSTJOB')?.level).toBe(
      expected,
    );
  });

  test('is told with the level', () => {
    expect(level(`POST /record/v1/customer\n${ERROR}`)).toEqual(['CREATE', 'to create (POST in line 1)']);
    expect(level(`Error adding: ${ERROR}`)).toEqual(['CREATE', 'to create (adding)']);
    expect(level(ERROR)).toEqual(['VIEW', 'the lowest level that grants something']);
  });
});
