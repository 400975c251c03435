import { nearestWords } from '../../util/nearest.js';

/** What SDF takes where an object names a standard role (SDFxml_2643926240), `_ALL_ROLES` among them. */
const STANDARD_ROLES: ReadonlySet<string> = new Set([
  'ACCOUNTANT',
  'ACCOUNTANT__REVIEWER',
  'ADMINISTRATOR',
  'ADVANCED_PARTNER_CENTER',
  'AP_CLERK',
  'AR_CLERK',
  'BOOKKEEPER',
  'BUYER',
  'CEO',
  'CEO_HANDS_OFF',
  'CHIEF_PEOPLE_OFFICER_CPO',
  'CONSULTANT',
  'CUSTOMER_CENTER',
  'CUSTOMROLE41',
  'CUSTOMROLE42',
  'CUSTOMROLE43',
  'CUSTOMROLE56',
  'DATA_WAREHOUSE_INTEGRATOR',
  'DEVELOPER',
  'EMPLOYEE_CENTER',
  'ENGINEER',
  'ENGINEERING_MANAGER',
  'FULL_ACCESS',
  'HUMAN_RESOURCES_ADMINISTRATOR',
  'HUMAN_RESOURCES_GENERALIST',
  'INTRANET_MANAGER',
  'ISSUE_ADMINISTRATOR',
  'MARKETING_ADMINISTRATOR',
  'MARKETING_ASSISTANT',
  'MARKETING_MANAGER',
  'NETSUITE_SUPPORT_CENTER',
  'NETSUITE_SUPPORT_CENTER__BASIC',
  'ONLINE_FORM_USER',
  'PARTNER_CENTER',
  'PAYROLL_MANAGER',
  'PAYROLL_SETUP',
  'PM_MANAGER',
  'PRODUCT_MANAGER',
  'QA_ENGINEER',
  'QA_MANAGER',
  'RESOURCE_MANAGER',
  'REVENUE_ACCOUNTANT',
  'REVENUE_MANAGER',
  'SALES_ADMINISTRATOR',
  'SALES_MANAGER',
  'SALES_PERSON',
  'SALES_VICE_PRESIDENT',
  'SHOPPER',
  'STORE_MANAGER',
  'SUITEAPPRELEASEMANAGER',
  'SUPPORT_ADMINISTRATOR',
  'SUPPORT_MANAGER',
  'SUPPORT_PERSON',
  'SYSTEM_ADMINISTRATOR',
  'TAX_ENGINE',
  'VENDOR_CENTER',
  'WAREHOUSE_MANAGER',
  'WMS_LIMITED_ACCESS',
  '_ALL_ROLES',
  'specialized_user_crm',
  'specialized_user_view',
]);

/** The ids of all standard roles, `_ALL_ROLES` among them. */
export function standardRoleIds(): readonly string[] {
  return [...STANDARD_ROLES];
}

/** The standard role that a text probably means; null where none is near. */
export function nearestStandardRole(text: string): string | null {
  return nearestWords(text, STANDARD_ROLES, 1)[0] ?? null;
}

/** Whether a text is exactly the id of a standard role, one that no project defines. */
export function isStandardRole(id: string): boolean {
  return STANDARD_ROLES.has(id);
}

const byLowerCase = new Map(
  standardRoleIds()
    .filter((id) => !id.startsWith('CUSTOMROLE'))
    .map((id) => [id.toLowerCase(), id]),
);

/** The standard role with this id, whatever its case. Not CUSTOMROLE41 and its like: in another case they are custom roles. */
export function standardRoleInAnyCase(id: string): string | undefined {
  return byLowerCase.get(id.toLowerCase());
}
