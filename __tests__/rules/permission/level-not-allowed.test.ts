import { describe, expect, test } from '@jest/globals';
import { levelNotAllowed, messages, words } from '../../../src/rules/permission/level-not-allowed.js';
import { findPermission, type Level, levelVerdict } from '../../../src/sdf/catalogue/permissions.js';
import { standardRolesAt } from '../../../src/sdf/catalogue/standard-levels.js';
import { standardRoles } from '../../../src/sdf/catalogue/standard-role-permissions.js';
import { findings, testRule } from '../../support/rule-table.js';
import { deploy, manifest, permissions, role } from '../../support/xml.js';

const FILE = 'Objects/customrole_guide.xml';
const guide = (...rows: readonly (readonly [string, string])[]) => ({
  [FILE]: role('customrole_guide', permissions(...rows)),
});
const of = (permission: string, level: Level) => ({
  level,
  holder: 'customrole_guide',
  permission,
  levels: findPermission(permission)?.levels ?? [],
});
const notAllowed = (id: string, level: Level) => messages.notAllowed(of(id, level));
const change = (verb: 'lower' | 'raise', id: string, level: Level) => ({
  title: words[verb](id, 'customrole_guide', level),
  applicability: 'choice' as const,
  files: guide([id, level]),
});

const ofStandardRole = (id: string, level: Level, names: readonly string[]) =>
  messages.ofStandardRole({ ...of(id, level), origin: words.origin(names) });

testRule(levelNotAllowed, {
  accept: [
    {
      name: 'levels that the permission takes',
      files: guide(['LIST_CUSTJOB', 'CREATE'], ['ADMI_KERNEL', 'FULL']),
    },
    { name: 'a permission whose levels nobody documents', files: guide(['ADMI_TEXTENHANCE', 'CREATE']) },
    { name: 'an unknown permission', files: guide(['LIST_FOO', 'CREATE']) },
    {
      name: 'the levels that nearly every export carries',
      files: guide(['REPO_CUSTOMIZATION', 'FULL'], ['REPO_ANALYTICS', 'EDIT'], ['REPO_SCHEDULE', 'FULL']),
    },
    { name: 'any level of a custom object', files: guide(['[scriptid=customrecord_tour]', 'CREATE']) },
    {
      name: 'values that are missing or no level, which is told elsewhere',
      files: guide(
        ['REPO_RECONCILE', ''],
        ['', 'EDIT'],
        ['REPO_TRAN', 'ALL'],
        ['REPO_TIME', '<!-- FULL -->'],
      ),
    },
  ],
  reject: [
    {
      name: 'a level in another case, which is told elsewhere as well',
      files: guide(['LIST_EXPORT', '«edit»']),
      reports: [
        {
          message: notAllowed('LIST_EXPORT', 'EDIT'),
          fixes: [change('lower', 'LIST_EXPORT', 'CREATE')],
        },
      ],
    },
    {
      name: 'a level that SDF is known to refuse',
      files: guide(['REPO_RECONCILE', '«EDIT»']),
      reports: [
        {
          message: messages.refused({
            ...of('REPO_RECONCILE', 'EDIT'),
            origin: 'NetSuite’s own roles Accountant and Bookkeeper have it and pass it on to every copy',
          }),
          fixes: [change('lower', 'REPO_RECONCILE', 'VIEW')],
        },
      ],
    },
    {
      name: 'a level between no access and all',
      files: guide(['ADMI_ACCOUNTING', '«EDIT»']),
      reports: [
        {
          message: messages.refused({
            ...of('ADMI_ACCOUNTING', 'EDIT'),
            origin: 'NetSuite’s own role Accountant has it and passes it on to every copy',
          }),
          fixes: [change('lower', 'ADMI_ACCOUNTING', 'NONE'), change('raise', 'ADMI_ACCOUNTING', 'FULL')],
        },
      ],
    },
    {
      name: 'a level that no export has shown',
      files: guide(['LIST_EXPORT', '«FULL»']),
      reports: [
        { message: notAllowed('LIST_EXPORT', 'FULL'), fixes: [change('lower', 'LIST_EXPORT', 'CREATE')] },
      ],
    },
    {
      name: 'no access where the least is to view',
      files: guide(['REPO_WORKFORCEANALYTICS', '«NONE»']),
      reports: [
        {
          message: notAllowed('REPO_WORKFORCEANALYTICS', 'NONE'),
          fixes: [change('raise', 'REPO_WORKFORCEANALYTICS', 'VIEW')],
        },
      ],
    },
    {
      name: 'a level that exports show and no standard role has, as a warning',
      files: guide(['ADMI_SUBSIDIARYHIERARCHYMOD', '«FULL»']),
      reports: [
        {
          severity: 'warning',
          message: messages.exported(of('ADMI_SUBSIDIARYHIERARCHYMOD', 'FULL')),
          fixes: [change('lower', 'ADMI_SUBSIDIARYHIERARCHYMOD', 'EDIT')],
        },
      ],
    },
    {
      name: 'a level of a standard role that exports show as well, as a warning',
      files: guide(['REPO_TRAN', '«FULL»']),
      reports: [
        {
          severity: 'warning',
          message: ofStandardRole('REPO_TRAN', 'FULL', ['CFO']),
          fixes: [change('lower', 'REPO_TRAN', 'VIEW')],
        },
      ],
    },
    {
      name: 'levels that only standard roles have, as warnings',
      files: guide(['REPO_AR', '«EDIT»'], ['ADMI_ACCOUNTING', '«VIEW»'], ['REPO_ISSUE', '«FULL»']),
      reports: [
        {
          severity: 'warning',
          message: ofStandardRole('REPO_AR', 'EDIT', ['Revenue Accountant', 'Revenue Manager']),
          fixes: [
            {
              ...change('lower', 'REPO_AR', 'VIEW'),
              files: guide(['REPO_AR', 'VIEW'], ['ADMI_ACCOUNTING', 'VIEW'], ['REPO_ISSUE', 'FULL']),
            },
          ],
        },
        {
          severity: 'warning',
          message: ofStandardRole('ADMI_ACCOUNTING', 'VIEW', [
            'Accountant (Reviewer)',
            'Bookkeeper',
            'CEO (Hands Off)',
          ]),
          fixes: (['NONE', 'FULL'] as const).map((level) => ({
            ...change(level === 'NONE' ? 'lower' : 'raise', 'ADMI_ACCOUNTING', level),
            files: guide(['REPO_AR', 'EDIT'], ['ADMI_ACCOUNTING', level], ['REPO_ISSUE', 'FULL']),
          })),
        },
        {
          severity: 'warning',
          message: ofStandardRole('REPO_ISSUE', 'FULL', [
            'Engineering Manager',
            'Issue Administrator',
            'Product Manager',
            'QA Manager',
          ]),
          fixes: [
            {
              ...change('lower', 'REPO_ISSUE', 'VIEW'),
              files: guide(['REPO_AR', 'EDIT'], ['ADMI_ACCOUNTING', 'VIEW'], ['REPO_ISSUE', 'VIEW']),
            },
          ],
        },
      ],
    },
    {
      name: 'a standard permission in brackets, which is another fault as well',
      files: guide(['[scriptid=LIST_EXPORT]', '«FULL»']),
      reports: [
        {
          message: notAllowed('LIST_EXPORT', 'FULL'),
          fixes: [
            {
              ...change('lower', 'LIST_EXPORT', 'CREATE'),
              files: guide(['[scriptid=LIST_EXPORT]', 'CREATE']),
            },
          ],
        },
      ],
    },
    {
      name: 'a level in a role that is not deployed, spelt with an entity and beside a comment',
      files: {
        'deploy.xml': deploy('~/Objects/other.xml'),
        ...guide(['LIST_EXPORT', '<!-- all --> «&#70;ULL»']),
      },
      reports: [
        {
          message: notAllowed('LIST_EXPORT', 'FULL'),
          severity: 'warning',
          fixes: [
            {
              ...change('lower', 'LIST_EXPORT', 'CREATE'),
              files: guide(['LIST_EXPORT', '<!-- all --> CREATE']),
            },
          ],
        },
      ],
    },
  ],
});

describe('every level of a standard role that is not documented', () => {
  const odd = standardRoles().flatMap(({ name, permissions: held }) =>
    [...held.values()].flatMap(({ key, level, least }) =>
      [...new Set([level, least])].flatMap((one) => {
        const verdict = one !== 'NONE' && findPermission(key);
        return verdict && levelVerdict(verdict, one) !== 'allowed' ? { name, key, level: one } : [];
      }),
    ),
  );

  test('is known', () => expect(odd.length).toBeGreaterThan(75));

  test.each(odd)('$key $level of $name is an error only where a refusal is known', ({ name, key, level }) => {
    const [finding] = findings(levelNotAllowed, {
      'manifest.xml': manifest(),
      'deploy.xml': deploy('~/Objects/*'),
      ...guide([key, level]),
    });
    const isRefused = findPermission(key)?.refused?.includes(level) === true;
    expect(finding?.severity).toBe(isRefused ? 'error' : 'warning');
    const names = standardRolesAt(key, level);
    expect(names).toContain(name);
    expect(finding?.message).toContain(
      names.length > 4 ? `${names[2]} and ${names.length - 3} others` : name,
    );
  });
});
