import { describe, expect, test } from '@jest/globals';
import { CONFIG_FILE } from '../../src/policy/default-files.js';
import { missingRequiredPermission } from '../../src/rules/policy/missing-required-permission.js';
import { findPermission } from '../../src/sdf/catalogue/permissions.js';
import { reportOf } from '../support/fix-faults.js';
import { applyFix } from '../support/json-report.js';
import { findings } from '../support/rule-table.js';
import {
  deploy,
  manifest,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../support/xml.js';

/**
 * What the vendor of an integration tells his customers to see to when their role lacks permissions (help of
 * Re-Leased, "Adding Permissions to the Re-Leased Integration Role in NetSuite"), as far as it can be seen in files.
 * What begins with an error text is the business of `diagnose`.
 */

type Files = Readonly<Record<string, string>>;

const ROLE = 'Objects/customrole_integration.xml';
const INTEGRATION = '[scriptid=customrole_integration]';

const PROJECT: Files = {
  'manifest.xml': manifest({ features: ['CUSTOMRECORDS', 'CUSTOMSEGMENTS', 'CUSTOMTRANSACTIONS'] }),
  'deploy.xml': deploy('~/Objects/*'),
};
const integration = (...rows: readonly (readonly [string, string])[]): Files => ({
  [ROLE]: role('customrole_integration', permissions(['LIST_CUSTJOB', 'VIEW'], ...rows)),
});

/** The custom objects of which the page speaks, with what they say of the role. */
const OBJECTS: Readonly<
  Record<string, { readonly key: string; readonly file: (level: string | null) => Files }>
> = {
  'a custom record': {
    key: '[scriptid=customrecord_lease]',
    file: (level) => ({
      'Objects/customrecord_lease.xml': recordType('customrecord_lease', listing(level)),
    }),
  },
  'a custom segment': {
    key: '[type=customsegment, scriptid=cseg_property]',
    file: (level) => ({
      'Objects/cseg_property.xml': segment(
        'cseg_property',
        listing(level)
          .replaceAll('permittedrole', 'role')
          .replaceAll('permittedlevel', 'valuemgmtaccesslevel'),
      ),
    }),
  },
  'a custom transaction type': {
    key: '[scriptid=customtransaction_rent]',
    file: (level) => ({
      'Objects/customtransaction_rent.xml': transactionType('customtransaction_rent', listing(level)),
    }),
  },
};

function listing(level: string | null): string {
  return permittedRoles(
    ['ADMINISTRATOR', 'FULL'],
    ...(level === null ? [] : [[INTEGRATION, level] as const]),
  );
}

const errors = (files: Files) =>
  reportOf({ ...PROJECT, ...files }).findings.filter(({ severity }) => severity === 'error');

describe.each(Object.keys(OBJECTS))('the permission for %s', (name) => {
  const { key, file } = OBJECTS[name]!;

  test.each(['FULL', 'VIEW'])('is in order at %s on both sides', (level) => {
    expect(errors({ ...integration([key, level]), ...file(level) })).toEqual([]);
  });

  test('is told where only the role has it', () => {
    expect(errors({ ...integration([key, 'FULL']), ...file(null) })).toMatchObject([
      { rule: 'missing-counterpart', file: ROLE, role: 'customrole_integration' },
    ]);
  });

  test('is told where only the object has it, with the entry that the role needs', () => {
    const files = { ...PROJECT, ...integration(), ...file('FULL') };
    const [finding] = errors(files);
    expect(finding).toMatchObject({ rule: 'missing-counterpart' });
    expect(finding?.message).toContain(
      `Add <permission><permkey>${key}</permkey><permlevel>FULL</permlevel></permission>`,
    );
    const mended = applyFix(files, finding!.fixes[1]!);
    expect(mended[ROLE]).toContain(key);
    expect(errors(mended)).toEqual([]);
  });

  test('needs a level, the same as the object has', () => {
    expect(errors({ ...integration([key, '']), ...file('FULL') })).toMatchObject([
      { rule: 'missing-element' },
    ]);
    expect(errors({ ...integration([key, 'VIEW']), ...file('FULL') })).toMatchObject([
      { rule: 'level-mismatch' },
    ]);
  });
});

describe('a role that must have every custom object of the project', () => {
  const policy = `policy:
  roles:
    - match: [customrole_integration]
      require-custom-objects: VIEW
`;
  const objects = Object.fromEntries(
    Object.values(OBJECTS).flatMap(({ file }) => Object.entries(file(null))),
  );

  test('is told each that it lacks', () => {
    const files = { ...PROJECT, [CONFIG_FILE]: policy, ...integration(), ...objects };
    const lacking = findings(missingRequiredPermission, files);
    expect(lacking.map(({ severity, subject }) => [severity, subject.permission]).sort()).toEqual(
      Object.values(OBJECTS)
        .map(({ key }) => ['error', key])
        .sort(),
    );
  });
});

/** The subtabs in which customers look for a permission, and what the page says is found there. */
test.each([
  ['Transactions', ['TRAN_CUSTINVC', 'TRAN_CUSTPYMT', 'TRAN_CUSTCRED']],
  ['Lists', ['LIST_CUSTJOB', 'LIST_VENDOR', 'LIST_ITEM']],
  ['Reports', ['REPO_TRIALBALANCE']],
  ['Setup', ['ADMI_WEBSERVICES']],
])('the subtab %s has %j, which a role may name', (tab, ids) => {
  for (const id of ids) expect(findPermission(id)?.tab).toBe(tab);
  expect(
    errors(integration(...ids.filter((id) => id !== 'LIST_CUSTJOB').map((id) => [id, 'NONE'] as const))),
  ).toEqual([]);
});
