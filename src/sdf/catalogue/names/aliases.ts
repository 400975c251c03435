import { groupBy } from '../../../util/group-by.js';
import type { SourceToken } from '../sources.js';

/** Names of permissions by their ids. */
type Names = Readonly<Record<string, readonly string[]>>;

/**
 * Names that are not the catalogue's, by where they are found. What differs in plural, spelling, spaces or small words
 * alone, and the names of record types, need no entry: `names.ts` reads them so.
 */
const SOURCED: Readonly<Partial<Record<SourceToken, Names>>> = {
  'vendor-lists': { TRAN_CASHRFND: ['Cash Sale Refund'], LIST_TAXITEM: ['Tax Items'] },
  'cdata-permissions': { ADMI_MANAGE_OWN_OAUTH_TOKENS: ['User Access Token'] },
  article_4160616848: { ADMI_LOGIN_OAUTH2: ['OAuth 2.0 Access Tokens'] },
  bridgehead_4713655519: {
    ADMI_CUSTBODYFIELD: ['Transaction Body Fields'],
    ADMI_CUSTCOLUMNFIELD: ['Transaction Line Fields', 'Transaction Column Fields'],
    ADMI_CUSTENTITYFIELD: ['Entity Fields'],
    ADMI_CUSTEVENTFIELD: ['CRM Fields'],
    ADMI_CUSTITEMFIELD: ['Item Fields'],
    ADMI_CUSTOTHERFIELD: ['Other Record Fields'],
    ADMI_CUSTRECORD: ['Record Types'],
  },
  section_N295396: {
    ADMI_KPIREPORT: ['KPI Scoreboards'],
    LIST_ENTITY_DUPLICATES: ['Duplicate Entry Management'],
    LIST_FINANCIAL_EXCEPTION_MGMT: ['Exception Management'],
    LIST_HCMJOB: ['Job Management'],
    LIST_JOBREQUISITION: ['Job Requisitions'],
    LIST_LICENSEPLATE: ['Licence Plate'],
    LIST_ORGANIZATIONVALUE: ['Organization Value'],
    LIST_WBS: ['View Breakdown Structure'],
    TRAN_CARDCHRG: ['Credit Card Charge'],
    TRAN_ESTIMATE: ['Quote'],
  },
  section_N1218788: {
    TRAN_SALESORDAPPRV: ['Approve Sales Orders'],
  },
  section_3941950392: {
    TRAN_DEPOSIT: ['Make Deposits'],
  },
  article_160276344912: {
    ADMI_MANAGEROLES: ['Manage Roles'],
  },
  'webstorm-43': {
    ADMI_ALLOW_JS_HTML_UPLOAD: ['Upload HTML/Javascript'],
  },
};

/** Names that people and messages use, of which no public page was found yet. They are read, and shown to nobody. */
const UNSOURCED: Names = {
  ADMI_CUSTRECORD: ['Custom Records'],
  ADMI_ENABLEFEATURES: ['Features'],
  ADMI_LOGIN_OAUTH: ['Token-based Authentication', 'Login with Access Tokens'],
  ADMI_LOGIN_OAUTH2: ['OAuth 2.0', 'Log in using OAuth 2.0'],
  ADMI_MANAGEROLES: ['Roles', 'Roles Management'],
  ADMI_MANAGEUSERS: ['Users'],
  ADMI_MANAGE_OAUTH_TOKENS: ['OAuth Token Management'],
  ADMI_MANAGE_OWN_OAUTH_TOKENS: ['Manage Own Access Tokens'],
  ADMI_RESTWEBSERVICES: ['RESTful Web Services', 'REST API'],
  ADMI_SUITEANALYTICSCONNECT: ['SuiteAnalytics Connect - Read'],
  ADMI_WEBSERVICES: ['SuiteTalk', 'SOAP', 'SuiteTalk Web Services', 'SOAP API'],
  LIST_FILECABINET: ['Documents', 'Files and Documents'],
  LIST_FIND: ['Search'],
  LIST_TAXITEM: ['Tax Rates'],
  LIST_UNIT: ['Units of Measure'],
  REPO_ANALYTICS: ['SuiteAnalytics', 'Workbook', 'Analytics Workbook'],
  TRAN_CARDCHRG: ['Enter Credit Card Charges'],
  TRAN_CUSTCRED: ['Issue Credit Memos', 'Customer Credit Memo'],
  TRAN_CUSTINVC: ['Customer Invoice', 'Sales Invoice'],
  TRAN_CUSTPYMT: ['Accept Customer Payments', 'Payment'],
  TRAN_EXPREPT: ['Enter Expense Reports'],
  TRAN_FIND: ['Transactions Find', 'Search Transactions'],
  TRAN_ITEMSHIP: ['Item Shipment', 'Fulfillment'],
  TRAN_PURCHORDRECEIVE: ['Receive Purchase Orders'],
  TRAN_RTNAUTH: ['Sales Return'],
  TRAN_TIMEBILL: ['Time', 'Time Tracking', 'Enter Time'],
  TRAN_VENDBILL: ['Enter Vendor Bills', 'Vendors Bills', 'Vendor Invoice'],
  TRAN_VENDBILLAPPRV: ['Approve Vendor Bills', 'Bill Approval'],
  TRAN_VENDPYMT: ['Pay Vendor Bills'],
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
  ...Object.entries(SOURCED).flatMap(([source, names]) => from(source as SourceToken, names)),
  ...from(null, UNSOURCED),
];

function from(source: SourceToken | null, names: Names): Alias[] {
  return Object.entries(names).flatMap(([id, all]) => all.map((name) => ({ id, name, source })));
}

const byId = groupBy(ALIASES, ({ id }) => id);

/** The other names of a permission. */
export function aliasesOf(id: string): readonly Alias[] {
  return byId.get(id) ?? [];
}
