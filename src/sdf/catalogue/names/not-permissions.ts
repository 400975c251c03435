import { keyOf } from './spelling.js';

/** What people take for a permission and is none. */
export interface NotPermission {
  readonly names: readonly string[];
  /** What it is, and what to look for. */
  readonly says: string;
  /** The permissions that it may come down to. */
  readonly ids: readonly string[];
}

const ALL: readonly NotPermission[] = [
  {
    names: ['SuiteQL', 'SuiteQL Query', 'Query'],
    says: 'SuiteQL is a query language, not a permission. A role that runs it needs SuiteAnalytics Workbook (REPO_ANALYTICS) at EDIT and, over REST, REST Web Services (ADMI_RESTWEBSERVICES), plus the permission of each table.',
    ids: ['REPO_ANALYTICS', 'ADMI_RESTWEBSERVICES'],
  },
  {
    names: ['Global Permissions', 'Global Permission'],
    says: 'Global Permissions is a feature that adds permissions to an employee, not a permission of a role.',
    ids: [],
  },
  {
    // Customers can be renamed: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/article_162341184567.html
    names: ['Clients', 'Client'],
    says: 'Accounts can rename record types; Clients is probably the new name of Customers (LIST_CUSTJOB). Check it in the account.',
    ids: ['LIST_CUSTJOB'],
  },
  {
    names: ['Delete Event', 'Delete Events'],
    says: 'There is no permission with this name. Deleting requires the level FULL of a permission; Deleted Records (ADMI_DELETEDRECORD) shows what was deleted.',
    ids: ['ADMI_DELETEDRECORD'],
  },
  {
    names: ['Administrator', 'Full Access'],
    says: 'This is a role, not a permission.',
    ids: [],
  },
  {
    names: ['RESTlet', 'RESTlets', 'Suitelet', 'Suitelets'],
    says: 'Whether a role can run a script depends on the audience of the script deployment, not on a permission. SuiteScript (ADMI_CUSTOMSCRIPT) is needed to see and change scripts.',
    ids: ['ADMI_CUSTOMSCRIPT'],
  },
];

const byKey = new Map(ALL.flatMap((entry) => entry.names.map((name) => [keyOf(name), entry] as const)));

/** What a name means that is taken for a permission; null for any other. */
export function notPermission(name: string): NotPermission | null {
  return byKey.get(keyOf(name)) ?? null;
}
