import { describe, expect, test } from '@jest/globals';
import { diagnosisOf, short } from '../../../support/diagnosis.js';

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
      'a tab that stands once for several rows',
      '| Subtab | Permission | Level | Notes |\n| Transactions | Bills | Full | |\n| Pay Bills | Create | | |\n| Lists | Vendors | Edit | |\n| Currency | View | | |',
      ['LIST_CURRENCY VIEW', 'LIST_VENDOR EDIT', 'TRAN_VENDBILL FULL', 'TRAN_VENDPYMT CREATE'],
    ],
    [
      'notes behind names and levels',
      'Permission | Level\n---|---\nItem Receipt (if receipts are matched) | View - for matching only\nCredit Memo | Edit(with the credit feature)\nCustom Lists Note: for the chart | Full Access',
      ['ADMI_CUSTLIST FULL', 'TRAN_CUSTCRED EDIT', 'TRAN_ITEMRCPT VIEW'],
    ],
    [
      'the level behind the name, and what each is for',
      'Permission | Used For\nCustom Lists (VIEW) | Shows the values of lists\nREST Web Services | All requests\nNothing of the kind | Not a permission',
      ['ADMI_CUSTLIST VIEW', 'ADMI_RESTWEBSERVICES FULL'],
    ],
    [
      'a page copied cell by cell: permission, level, tab',
      'Required permissions:\n\nPermission\n\nLevel\n\nTab\n\nFor the API\n\nSOAP Web Services\n\nFull\n\nSetup\n\nEmployees\n\nEdit\n\nLists\n',
      ['ADMI_WEBSERVICES FULL', 'LIST_EMPLOYEE EDIT'],
    ],
    [
      'cell by cell: tab, permission, level',
      '|\nCategory |\nPermission |\nAccess Level |\n|\nTransactions |\nOpportunity |\nEdit |\n|\nLists |\nEvents |\nCreate |\n',
      ['LIST_EVENT CREATE', 'TRAN_OPPRTNTY EDIT'],
    ],
    [
      'cell by cell below headings',
      'Transactions\n\nRole page → Permissions → Transactions subtab\n\nPermission\n\nLevel\n\nBills\n\nFull\n\nDeposit\n\nCreate\n\nReports\n\nPermission\n\nLevel\n\nCash Flow Statement\n\nView\n',
      ['REPO_CASHFLOW VIEW', 'TRAN_DEPOSIT CREATE', 'TRAN_VENDBILL FULL'],
    ],
    [
      'HTML with a cell a line',
      '<table>\n<tr>\n<th><p>Permission</p></th>\n<th><p>Level</p></th>\n</tr>\n<tr>\n<td><p>Vendors</p></td>\n<td>\n<p>Edit</p>\n</td>\n</tr>\n<tr><td>Invoice</td><td>View only</td></tr>\n</table>',
      ['LIST_VENDOR EDIT', 'TRAN_CUSTINVC VIEW'],
    ],
    [
      'check boxes below headings',
      'Setup Permissions:\n[x] REST Web Services: Full\n[ ] Set Up Company: View\n\nTransactions Permissions:\n- [x] Vendor Bill: View\n',
      ['ADMI_RESTWEBSERVICES FULL', 'ADMI_SETUPCOMPANY VIEW', 'TRAN_VENDBILL VIEW'],
    ],
    [
      'several on a line',
      'Lists: Customers (View), Vendors (Edit); Transactions: no\nLists: Customers (View), Vendors (Edit), Items (View)\nTransactions – Invoice (Full), Bills: Create\n',
      [
        'LIST_CUSTJOB VIEW',
        'LIST_ITEM VIEW',
        'LIST_VENDOR EDIT',
        'TRAN_CUSTINVC FULL',
        'TRAN_VENDBILL CREATE',
      ],
    ],
    [
      'several in a cell',
      'Permission,Subtab,Level\nAccounts and Currency,Lists,View\n"Departments, Classes",Lists,View',
      ['LIST_ACCOUNT VIEW', 'LIST_CLASS VIEW', 'LIST_CURRENCY VIEW', 'LIST_DEPARTMENT VIEW'],
    ],
    [
      'one level for all, in words before them',
      'Please give the role the following permissions (Full).\n\nREQUIRED\n\n1) Lists - Customers\n\n2) Setup - Custom Body Fields\n3) Contacts\n',
      ['ADMI_CUSTBODYFIELD FULL', 'LIST_CONTACT FULL', 'LIST_CUSTJOB FULL'],
    ],
    [
      'no level at all',
      'The role needs these permissions:\n* Lists > Customers\n* Transactions > Invoice\n',
      ['LIST_CUSTJOB VIEW', 'TRAN_CUSTINVC VIEW'],
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
    expect(answer?.notes.join(' ')).toMatch(/names FULL.*has VIEW/);
  });

  test('of two names either of which will do one is a question', () => {
    for (const text of [
      'Permission | Tab | Level\nUser Access Tokens or Log in using Access Tokens | Setup | Full\n',
      'Permission\n\nLevel\n\nUser Access Tokens\n\nOr\n\nLog in using Access Tokens\n\nFull\n',
      '|\nPermission |\nLevel |\n|\nUser Access Tokens -or- Log in using Access Tokens\nNote:\nIt depends on how you log in.\n|\nFull |\n',
    ]) {
      const { answers: sure, questions } = diagnosisOf(text);
      expect(sure).toEqual([]);
      expect(questions.map(({ candidates }) => candidates.map(({ target }) => target.key))).toEqual([
        ['ADMI_MANAGE_OWN_OAUTH_TOKENS', 'ADMI_LOGIN_OAUTH'],
      ]);
    }
  });

  test('a name that nobody knows is a question, and so is one that stands for many', () => {
    expect(
      short(
        diagnosisOf(
          'Subtab | Permission | Level\nSetup | Custom <type> Fields | View\nCustom Record | Custom Segments | View',
        ),
      ),
    ).toEqual([
      '? "Custom <type> Fields" is not a known permission. []',
      '? "Custom Segments" on the Custom Record subtab covers all record types or segments of the account, and the text does not say which. []',
    ]);
  });

  test('one to take away asks for nothing', () => {
    const text =
      'Remove the following permissions:\n- Lists > Vendors (Full)\n- Transactions > Bills (Full)\n';
    expect(short(diagnosisOf(text))).toEqual(['- Remove the following permissions:']);
  });

  test('an error beside it is not taken for a note of it', () => {
    const text = 'Lists > Vendors – Edit\nERROR Permission denied for something else\n';
    const { answers: sure, questions, unclear } = diagnosisOf(text);
    expect(sure.map(({ target }) => target.key)).toEqual(['LIST_VENDOR']);
    expect(questions.length + unclear.length).toBe(1);
  });
});

describe('what is no list', () => {
  test.each([
    ['prose', 'Customers can view their invoices, and edit them in full.\nView\n'],
    ['a path of the UI', '1. Setup > Users/Roles > Manage Roles > Edit\n2. Lists > Employees\n'],
    [
      'navigation below words about permissions',
      'Permissions are set here:\n1. Open Setup > Company\n2. Edit it',
    ],
    ['a level far from a name', 'Customers\n\nThe next page.\n\nFull\n'],
    ['a log', 'name\ttype\tlevel\nworker\tjob\tinfo\n2026 INFO Full sync of Customers\n'],
    ['a head alone', 'Permission\nLevel\n'],
    ['a table of other things', 'Name,Type,Level\nCustomers,table,info\n'],
    ['a change log', '- Invoice: create from order\n- Vendors: view'],
    [
      'what the subtabs of the UI hold',
      'Click the Permissions tab and select the appropriate sub-tab:\n\n  • Transactions — invoices, payments, credit notes.\n\n  • Lists — customers, vendors, items.\n',
    ],
    [
      'when permissions are needed',
      'Permission types that are often needed:\n\n  • Custom Segments — when segments are used.\n\n  • Subsidiaries — ensure that all are accessible.\n',
    ],
  ])('%s', (_, text) => {
    expect(answers(text)).toEqual([]);
    expect(diagnosisOf(text).list).toBeNull();
  });

  test('what is 40 lines away from a list does not belong to it', () => {
    const text = `Permission\nLevel\nBills\nFull\n${'x\n'.repeat(50)}Frobnicate\nFull\n`;
    expect(short(diagnosisOf(text))).toEqual(['TRAN_VENDBILL FULL Transactions']);
  });
});

describe('a table with a column for each tab', () => {
  const DUE = ['ADMI_ACCOUNTINGLIST FULL', 'LIST_CONTACT VIEW', 'LIST_CURRENCY FULL', 'TRAN_SALESORD FULL'];

  test.each([
    [
      'Markdown',
      '| Transactions | Lists | Setup |\n|---|---|---|\n| Sales Order (Full) | Contacts (View) | Accounting Lists (full) |\n| | Currency (Full) | |\n',
    ],
    [
      'copied cell by cell',
      'Transactions\n\nLists\n\nSetup\n\nSales Order (Full)\n\nContacts (View)\n\nAccounting Lists (full)\n\nCurrency (Full)\n',
    ],
  ])('%s', (_, text) => {
    expect(answers(text)).toEqual(DUE);
  });
});
