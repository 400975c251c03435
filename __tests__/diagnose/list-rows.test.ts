import { describe, expect, test } from '@jest/globals';
import { diagnosisOf, short } from '../support/diagnosis.js';

const answers = (text: string) =>
  diagnosisOf(text)
    .answers.map(({ target, level }) => `${target.key} ${level}`)
    .sort();

describe('a list as a vendor publishes it', () => {
  test.each([
    [
      'bullets',
      '- Lists -> Vendors (Edit)\n- Transactions -> Bills (Full)\n- Setup -> Log in using Access Tokens (Full)',
      ['ADMI_LOGIN_OAUTH FULL', 'LIST_VENDOR EDIT', 'TRAN_VENDBILL FULL'],
    ],
    [
      'Tab > Name – LEVEL',
      'Lists > Perform Search – FULL\nLists > Accounts – VIEW\nSetup > Web Services – FULL\nTransactions > Find Transactions – VIEW\nReports > Financial Statements – VIEW',
      [
        'ADMI_WEBSERVICES FULL',
        'LIST_ACCOUNT VIEW',
        'LIST_FIND FULL',
        'REPO_FINANCIALS VIEW',
        'TRAN_FIND VIEW',
      ],
    ],
    [
      'Markdown',
      '| Subtab | Permission | Level |\n|---|---|---|\n| Transactions | Bills | Full |\n| Lists | Employee Record | View |\n| Setup | REST Web Services | Full |',
      ['ADMI_RESTWEBSERVICES FULL', 'LIST_EMPLOYEE_RECORD VIEW', 'TRAN_VENDBILL FULL'],
    ],
    [
      'CSV',
      'Tab,Permission,Level\nTransactions,Pay Bills,Create\nLists,Vendors,Edit\nSetup,SOAP Web Services,Full',
      ['ADMI_WEBSERVICES FULL', 'LIST_VENDOR EDIT', 'TRAN_VENDPYMT CREATE'],
    ],
    [
      'CSV with another order and quotes',
      'Level;Permission;Subtab\r\nView;"Vendors";Lists\r\nFull;Bills;Transactions\r\n',
      ['LIST_VENDOR VIEW', 'TRAN_VENDBILL FULL'],
    ],
    [
      'TSV',
      'Subtab\tPermission\tLevel\nLists\tCustomers\tView (or higher)\nTransactions\tInvoice\tFull',
      ['LIST_CUSTJOB VIEW', 'TRAN_CUSTINVC FULL'],
    ],
    [
      'HTML',
      '<table><tr><th>Permission</th><th>Level</th></tr>\n<tr><td>Lists &gt; Vendors</td><td>Edit</td></tr>\n<tr><td>Bills</td><td>Full</td></tr></table>',
      ['LIST_VENDOR EDIT', 'TRAN_VENDBILL FULL'],
    ],
    [
      'headings',
      '### Lists\n- Vendors: Edit\n- Customers – View\n\n**Setup**\n* SOAP Web Services (Full)\n',
      ['ADMI_WEBSERVICES FULL', 'LIST_CUSTJOB VIEW', 'LIST_VENDOR EDIT'],
    ],
  ])('%s', (_, text, due) => {
    expect(answers(text)).toEqual(due);
    expect(short(diagnosisOf(text))).toHaveLength(due.length);
  });

  test('a level that the permission does not take is corrected with a word', () => {
    const [answer] = diagnosisOf(
      'Reports > Financial Statements – FULL\nSetup > Web Services – VIEW',
    ).answers;
    expect(answer?.level).toBe('VIEW');
    expect(answer?.notes.join(' ')).toMatch(/names FULL.*takes VIEW/);
  });
});
