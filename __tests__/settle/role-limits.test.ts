import { expect, test } from '@jest/globals';
import type { Level } from '../../src/sdf/catalogue/permissions.js';
import { limitOn } from '../../src/settle/role-limits.js';
import { policyFrom } from '../support/policy.js';
import { projectsOf } from '../support/projects.js';
import { manifest, role } from '../support/xml.js';

const [project] = projectsOf({
  'manifest.xml': manifest(),
  'Objects/customrole_ap.xml': role('customrole_ap'),
});
const ROLE = project?.roleById.get('customrole_ap');

function limit(config: string, key: string, level: Level = 'VIEW') {
  if (!ROLE) throw new Error('There is no role.');
  const gate = { policy: policyFrom(config), today: '2026-11-29', pathInRepository: (path: string) => path };
  const found = limitOn(gate, ROLE, key, level);
  return found && `${found.rule} ${found.level} ${found.entry.glob}`;
}

const FORBID = 'policy: { roles: [{ match: customrole_ap, forbid: ["TRAN_CUST*"] }] }\n';
const LIMIT =
  'policy: { roles: [{ match: "customrole_*", limit: { "TRAN_*": EDIT, "TRAN_V*": VIEW, "[scriptid=customrecord_*]": VIEW } }] }\n';

test.each<[string, string, string, Level, string | null]>([
  ['what is forbidden', FORBID, 'TRAN_CUSTINVC', 'VIEW', 'forbidden-permission NONE TRAN_CUST*'],
  ['what is not forbidden', FORBID, 'TRAN_VENDBILL', 'FULL', null],
  ['another role', FORBID.replace('customrole_ap', 'customrole_other'), 'TRAN_CUSTINVC', 'VIEW', null],
  [
    'more than a limit, the lowest of several',
    LIMIT,
    'TRAN_VENDBILL',
    'FULL',
    'level-above-limit VIEW TRAN_V*',
  ],
  ['what a limit allows', LIMIT, 'TRAN_CUSTINVC', 'EDIT', null],
  [
    'an object',
    LIMIT,
    '[scriptid=customrecord_a]',
    'EDIT',
    'level-above-limit VIEW [scriptid=customrecord_*]',
  ],
  ['a rule that is off', `${FORBID}rules: { forbidden-permission: off }\n`, 'TRAN_CUSTINVC', 'VIEW', null],
  [
    'a rule that is off for the file of the role',
    `${FORBID}overrides: [{ files: ["Objects/*_ap.xml"], rules: { forbidden-permission: off } }]\n`,
    'TRAN_CUSTINVC',
    'VIEW',
    null,
  ],
])('%s', (_, config, key, level, due) => {
  expect(limit(config, key, level)).toBe(due);
});

test.each([
  ['holds', 'permission: TRAN_CUSTINVC, level: VIEW', 'VIEW', false],
  ['that goes less far', 'permission: TRAN_CUSTINVC, level: VIEW', 'EDIT', true],
  ['of another permission', 'permission: TRAN_CUSTCRED', 'VIEW', true],
  ['of another role', 'role: customrole_other', 'VIEW', true],
  ['of an object', 'object: customrecord_a', 'VIEW', true],
  ['that has expired', 'permission: TRAN_CUSTINVC, expires: 2026-11-28', 'VIEW', true],
  ['until today', 'permission: TRAN_CUSTINVC, expires: 2026-11-29', 'VIEW', false],
] as const)('an exception %s', (_, names, level, isRefused) => {
  const exception = `exceptions: [{ rule: forbidden-permission, ${names}, reason: month end }]\n`;
  expect(limit(FORBID + exception, 'TRAN_CUSTINVC', level) !== null).toBe(isRefused);
});
