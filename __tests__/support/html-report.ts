import { check } from '../../src/check/check.js';
import { htmlReport } from '../../src/report/formats/html.js';
import type { PageOptions } from '../../src/report/html/report-data.js';
import { RULES } from '../../src/rules/index.js';
import { defaultGate } from '../../src/settle/default-gate.js';
import { memoryTree } from './memory-tree.js';
import { policyFrom } from './policy.js';
import { manifest, permissions, permittedRoles, recordType, role } from './xml.js';

export const CLERK = 'Objects/customrole_clerk.xml';
/** Three roles, one that is inactive, one conflict that is accepted, and doors of each reach. */
export const FILES = {
  'manifest.xml': manifest(),
  [CLERK]: role(
    'customrole_clerk',
    permissions(
      ['TRAN_VENDPYMT', 'FULL'],
      ['LIST_VENDOR', 'EDIT'],
      ['LIST_ITEM', 'VIEW'],
      ['REPO_AR', 'FULL'],
    ),
    'AP Clerk',
  ),
  'Objects/customrole_guide.xml': role(
    'customrole_guide',
    permissions(['LIST_ITEM', 'EDIT'], ['[scriptid=customrecord_tour]', 'EDIT', 'VIEWANDEDIT']),
    'Guide',
  ),
  'Objects/customrole_old.xml': role(
    'customrole_old',
    `<isinactive>T</isinactive>\n${permissions(['LIST_ITEM', 'VIEW'])}`,
    'Old',
  ),
  'Objects/customrecord_tour.xml': recordType(
    'customrecord_tour',
    permittedRoles(['[scriptid=customrole_guide]', 'EDIT', 'VIEWANDEDIT']),
  ),
};

const POLICY = `policy:
  duties:
    - id: vendor-and-payment
      title: Create vendors and pay them
      risk: high
      sides:
        - { LIST_VENDOR: CREATE }
        - { TRAN_VENDPYMT: CREATE }
exceptions:
  - { rule: duty-conflict, role: customrole_clerk, reason: "two signatures", approved-by: cfo@example.com, expires: 2027-03-31 }
`;

/** The page of some files, compared with others where there are some. */
export function report(
  tree: Readonly<Record<string, string>> = FILES,
  base: Readonly<Record<string, string>> | null = null,
  options: PageOptions = {},
  policy = POLICY,
): string {
  const gate = { ...defaultGate(RULES), policy: policyFrom(policy), today: '2027-03-01' };
  return htmlReport(
    check(memoryTree(tree), {
      pathOf: (path) => path,
      isWanted: () => true,
      failOn: 'error',
      gate,
      base: base && memoryTree(base),
    }),
    options,
  );
}
