import { groupBy } from '../../../util/group-by.js';
import type { SourceToken } from '../sources.js';

/** Names of permissions by their ids. */
type Names = Readonly<Record<string, readonly string[]>>;

/** What messages, older versions of NetSuite and other countries' editions call permissions; no source was kept. */
const MESSAGES: Names = {
  LIST_CURRENCY: ['Currencies'],
  LIST_CASE: ['Support Cases'],
  LIST_CATEGORY: ['Expense Category'],
  LIST_CRMMESSAGE: ['Messages'],
  LIST_CUSTJOB: ['Customer Records'],
  LIST_FILECABINET: ['File Cabinet', 'Files', 'Documents'],
  LIST_FIND: ['Search'],
  LIST_HISTORY: ['Notes'],
  LIST_TAXITEM: ['Tax Codes', 'Tax Groups', 'Tax Types'],
  LIST_UNIT: ['Units of Measure', 'Units Types'],
  TRAN_BUILD: ['Assembly Build', 'Build Assembly'],
  TRAN_UNBUILD: ['Assembly Unbuild', 'Unbuild Assembly'],
  TRAN_CARDCHRG: ['Enter Credit Card Charges', 'Credit Card Charge'],
  TRAN_CASHRFND: ['Cash Refund'],
  TRAN_CUSTCRED: ['Credit Note', 'Issue Credit Memos'],
  TRAN_CUSTPYMT: ['Accept Customer Payments', 'Payment'],
  TRAN_DEPOSIT: ['Make Deposits', 'Bank Deposit'],
  TRAN_ESTIMATE: ['Quote'],
  TRAN_EXPREPT: ['Enter Expense Reports'],
  TRAN_INVADJST: ['Inventory Adjustment'],
  TRAN_INVTRNFR: ['Inventory Transfer'],
  TRAN_INVCOUNT: ['Inventory Count'],
  TRAN_ITEMSHIP: ['Item Shipment', 'Fulfillment'],
  TRAN_JOURNAL: ['Journal Entry', 'Journal', 'Make Journal Entries', 'Intercompany Journal Entry'],
  TRAN_PURCHORDRECEIVE: ['Receive Purchase Orders'],
  TRAN_PURCHREQ: ['Purchase Requisition'],
  TRAN_RTNAUTHAPPRV: ['Return Authorization Approval'],
  TRAN_RTNAUTHRECEIVE: ['Receive Return'],
  TRAN_SALESORDAPPRV: ['Approve Sales Orders'],
  TRAN_TIMEBILL: ['Time', 'Time Tracking', 'Enter Time'],
  TRAN_VENDBILL: ['Enter Bills', 'Vendor Bill', 'Bill', 'Enter Vendor Bills'],
  TRAN_VENDBILLAPPRV: ['Approve Vendor Bills', 'Bill Approval'],
  TRAN_VENDCRED: ['Vendor Credit', 'Bill Credit', 'Vendor Credits'],
  TRAN_VENDPYMT: ['Bill Payment', 'Vendor Payment', 'Pay Vendor Bills'],
  TRAN_VENDAUTHAPPRV: ['Vendor Return Authorization Approval'],
  TRAN_WOCOMPL: ['Work Order Completions'],
  ADMI_ENTITYSTATUS: ['Customer Statuses'],
  ADMI_LOGIN_OAUTH: ['Log in using Access Tokens', 'Login using Access Tokens', 'Token-based Authentication'],
  ADMI_LOGIN_OAUTH2: ['Login using OAuth 2.0 Access Tokens', 'OAuth 2.0'],
  ADMI_MANAGEROLES: ['Manage Roles'],
  ADMI_RECORDS_CATALOG: ['Records Catalog'],
  ADMI_SUITEANALYTICSCONNECT: ['SuiteAnalytics: Connect'],
  ADMI_WEBSERVICES: ['SuiteTalk', 'SOAP'],
  REPO_ANALYTICS: ['SuiteAnalytics', 'Workbook'],
};

/** Names of menus and everyday variants; they were not checked against a public page. */
const EVERYDAY: Names = {
  ADMI_LOGIN_OAUTH2: ['Log in using OAuth 2.0', 'Login using OAuth 2.0'],
  ADMI_LOGIN_OAUTH: ['Login with Access Tokens', 'Log in with Access Tokens'],
  ADMI_MANAGE_OAUTH_TOKENS: ['OAuth Token Management'],
  ADMI_CUSTBODYFIELD: ['Transaction Body Fields', 'Body Fields'],
  ADMI_CUSTCOLUMNFIELD: ['Transaction Line Fields', 'Transaction Column Fields', 'Column Fields'],
  ADMI_CUSTENTITYFIELD: ['Entity Fields'],
  ADMI_CUSTITEMFIELD: ['Item Fields'],
  ADMI_CUSTEVENTFIELD: ['CRM Fields'],
  ADMI_CUSTOTHERFIELD: ['Other Record Fields'],
  ADMI_CUSTRECORD: ['Record Types', 'Custom Records'],
  ADMI_CUSTOMSCRIPT: ['Scripts', 'SuiteScripts'],
  ADMI_ACCTPERIODS: ['Accounting Periods', 'Manage Accounting Period'],
  ADMI_MANAGEROLES: ['Roles', 'Roles Management'],
  ADMI_MANAGEUSERS: ['Users'],
  ADMI_SETUPCOMPANY: ['Setup Company'],
  ADMI_ENABLEFEATURES: ['Features', 'Enable Feature'],
  REPO_ANALYTICS: ['SuiteAnalytics Workbooks', 'Analytics Workbook'],
  ADMI_SUITEANALYTICSCONNECT: ['SuiteAnalytics Connect', 'SuiteAnalytics Connect - Read'],
  ADMI_DELETEDRECORD: ['Deleted Record'],
};

/** Everyday names as integrations write them; they were not checked against a public list. */
const INTEGRATIONS: Names = {
  TRAN_VPREPAPPRV: ['Vendor Prepayment Approval', 'Vendor Prepayments Approval'],
  TRAN_VENDPYMT: ['Bill Payments', 'Pay Bill'],
  TRAN_VENDBILL: ['Vendor Bills', 'Vendors Bills', 'Vendor Invoice'],
  TRAN_FIND: ['Transactions Find', 'Search Transactions'],
  TRAN_INVTRNFR: ['Transfer Inventory'],
  TRAN_ITEMSHIP: ['Item Fulfillments', 'Fulfillments'],
  TRAN_SALESORDFULFILL: ['Fulfill Sales Order'],
  TRAN_CUSTPYMT: ['Customer Payments'],
  TRAN_CUSTINVC: ['Customer Invoice', 'Sales Invoice'],
  TRAN_CASHRFND: ['Cash Refunds'],
  TRAN_RTNAUTH: ['Sales Return', 'Return Authorizations'],
  TRAN_CUSTCRED: ['Credit Memos', 'Customer Credit Memo'],
  TRAN_EXPREPT: ['Expense Reports'],
  LIST_CUSTJOB: ['Customer List', 'Leads', 'Prospects'],
  LIST_VENDOR: ['Suppliers', 'Vendor List', 'Vendor Records'],
  LIST_ITEM: ['Item List', 'Item Records'],
  LIST_ACCOUNT: ['Chart of Accounts', 'GL Accounts'],
  LIST_JOB: ['Projects', 'Jobs'],
  LIST_FILECABINET: ['Documents and File', 'Document and Files', 'Documents & Files', 'Files and Documents'],
  LIST_CUSTRECORDENTRY: ['Custom Record Entry', 'Custom Records Entries'],
  LIST_EMPLOYEE: ['Employee List'],
  LIST_TAXITEM: ['Tax Item', 'Tax Rates'],
  LIST_CLASS: ['Classification'],
  ADMI_WEBSERVICES: ['SOAP WebServices', 'SuiteTalk Web Services', 'SOAP API'],
  ADMI_RESTWEBSERVICES: ['REST WebServices', 'RESTful Web Services', 'REST API'],
  ADMI_MANAGE_OWN_OAUTH_TOKENS: ['Manage Own Access Tokens'],
  REPO_AR: ['Account Receivable'],
  REPO_AP: ['Account Payable'],
};

/** A name that is not the catalogue's, and where it is found. */
export interface Alias {
  readonly id: string;
  readonly name: string;
  /** Null where no public source was checked. */
  readonly source: SourceToken | null;
}

/** Other names of permissions; those with a source first. */
export const ALIASES: readonly Alias[] = [
  ...from('vendor-lists', { TRAN_CASHRFND: ['Cash Sale Refund'], LIST_TAXITEM: ['Tax Items'] }),
  ...from('cdata-permissions', { ADMI_MANAGE_OWN_OAUTH_TOKENS: ['User Access Token'] }),
  ...from('article_4160616848', { ADMI_LOGIN_OAUTH2: ['OAuth 2.0 Access Tokens'] }),
  ...from(null, MESSAGES),
  ...from(null, EVERYDAY),
  ...from(null, INTEGRATIONS),
];

function from(source: SourceToken | null, names: Names): Alias[] {
  return Object.entries(names).flatMap(([id, all]) => all.map((name) => ({ id, name, source })));
}

const byId = groupBy(ALIASES, ({ id }) => id);

/** The other names of a permission. */
export function aliasesOf(id: string): readonly Alias[] {
  return byId.get(id) ?? [];
}
