import { levelNotAllowed, messages, words } from '../../../src/rules/permission/level-not-allowed.js';
import { findPermission, type Level } from '../../../src/sdf/catalogue/permissions.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, role } from '../../support/xml.js';

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
          message: messages.refused(of('REPO_RECONCILE', 'EDIT')),
          fixes: [change('lower', 'REPO_RECONCILE', 'VIEW')],
        },
      ],
    },
    {
      name: 'a level between no access and all',
      files: guide(['ADMI_ACCOUNTING', '«EDIT»']),
      reports: [
        {
          message: messages.refused(of('ADMI_ACCOUNTING', 'EDIT')),
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
      name: 'a level that exports show, as a warning',
      files: guide(['REPO_TRAN', '«FULL»']),
      reports: [
        {
          severity: 'warning',
          message: messages.exported(of('REPO_TRAN', 'FULL')),
          fixes: [change('lower', 'REPO_TRAN', 'VIEW')],
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
