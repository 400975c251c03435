import { duplicatePermission, messages, words } from '../../../src/rules/permission/duplicate-permission.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, permittedRoles, recordType, role } from '../../support/xml.js';

const FILE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const TOUR = '[scriptid=customrecord_tour]';
type Row = readonly [string, string, string?];
const guide = (...rows: readonly Row[]) => ({ [FILE]: role('customrole_guide', permissions(...rows)) });
const tour = (...row: readonly [string, string?]) => ({
  [RECORD]: recordType('customrecord_tour', permittedRoles(['[scriptid=customrole_guide]', ...row])),
});

const duplicate = (
  key: string,
  fixes: readonly (ReturnType<typeof keep> | ReturnType<typeof keepEqual>)[] = [],
  times = 2,
) => ({
  message: messages.duplicate({ permission: key, holder: 'customrole_guide', times }),
  related: Array.from({ length: times - 1 }, () => words.also('customrole_guide')),
  fixes,
});
const keep = (grant: string, ...rows: readonly Row[]) => ({
  title: words.keep(grant, rows[0]?.[0] ?? '', 'customrole_guide'),
  applicability: 'choice' as const,
  files: guide(...rows),
});
const keepEqual = (...rows: readonly Row[]) => ({
  title: words.keepEqual(rows[0]?.[0] ?? '', 'customrole_guide'),
  applicability: 'safe' as const,
  files: guide(...rows),
});

testRule(duplicatePermission, {
  accept: [
    {
      name: 'different keys',
      files: guide(['LIST_CUSTJOB', 'VIEW'], ['LIST_VENDOR', 'VIEW'], [TOUR, 'VIEW']),
    },
    {
      name: 'one script id of two owners',
      files: guide(
        [TOUR, 'VIEW'],
        ['[appid=com.example.tours, scriptid=customrecord_tour]', 'VIEW'],
        ['[bundleid=1, scriptid=customrecord_tour]', 'VIEW'],
      ),
    },
    {
      name: 'a commented-out permission',
      files: {
        [FILE]: role(
          'customrole_guide',
          `${permissions(['LIST_CUSTJOB', 'VIEW'])}\n<!-- ${permissions(['LIST_CUSTJOB', 'VIEW'])} -->`,
        ),
      },
    },
    { name: 'empty keys, which are told elsewhere', files: guide(['', 'VIEW'], ['', 'VIEW']) },
    {
      name: 'a key that is there without its brackets, which is told elsewhere',
      files: guide([TOUR, 'VIEW'], ['customrecord_tour', 'VIEW']),
    },
    {
      name: 'two roles',
      files: {
        ...guide(['LIST_CUSTJOB', 'VIEW']),
        'Objects/customrole_x.xml': role('customrole_x', permissions(['LIST_CUSTJOB', 'VIEW'])),
      },
    },
  ],
  reject: [
    {
      name: 'equal permissions',
      files: guide(['‹LIST_CUSTJOB›', 'VIEW'], ['LIST_VENDOR', 'VIEW'], ['«LIST_CUSTJOB»', 'VIEW']),
      reports: [duplicate('LIST_CUSTJOB', [keepEqual(['LIST_CUSTJOB', 'VIEW'], ['LIST_VENDOR', 'VIEW'])])],
    },
    {
      name: 'what imports bring: one of them with an empty restriction',
      files: { ...guide([`‹${TOUR}›`, 'FULL'], [`«${TOUR}»`, 'FULL', '']), ...tour('FULL') },
      reports: [duplicate(TOUR, [keepEqual([TOUR, 'FULL'])])],
    },
    {
      name: 'three equal permissions, as one fault',
      files: guide(['‹LIST_CUSTJOB›', 'VIEW'], ['«LIST_CUSTJOB»', 'VIEW'], ['‹LIST_CUSTJOB›', 'VIEW', '']),
      reports: [duplicate('LIST_CUSTJOB', [keepEqual(['LIST_CUSTJOB', 'VIEW'])], 3)],
    },
    {
      name: 'other levels',
      files: guide(['‹LIST_CUSTJOB›', 'FULL'], ['«LIST_CUSTJOB»', 'VIEW']),
      reports: [
        duplicate('LIST_CUSTJOB', [
          keep('VIEW', ['LIST_CUSTJOB', 'VIEW']),
          keep('FULL', ['LIST_CUSTJOB', 'FULL']),
        ]),
      ],
    },
    {
      name: 'three levels, of which the least and the most can be kept',
      files: guide(['‹LIST_CUSTJOB›', 'EDIT'], ['«LIST_CUSTJOB»', 'VIEW'], ['‹LIST_CUSTJOB›', 'FULL']),
      reports: [
        duplicate(
          'LIST_CUSTJOB',
          [keep('VIEW', ['LIST_CUSTJOB', 'VIEW']), keep('FULL', ['LIST_CUSTJOB', 'FULL'])],
          3,
        ),
      ],
    },
    {
      name: 'other restrictions of an object outside the project',
      files: guide(
        [`‹${TOUR}›`, 'EDIT', 'EDIT'],
        [`«${TOUR}»`, 'EDIT', 'VIEWANDEDIT'],
        [`‹${TOUR}›`, 'EDIT'],
      ),
      reports: [
        duplicate(
          TOUR,
          [
            keep('EDIT and restriction VIEWANDEDIT', [TOUR, 'EDIT', 'VIEWANDEDIT']),
            keep('EDIT', [TOUR, 'EDIT']),
          ],
          3,
        ),
      ],
    },
    {
      name: 'other levels, of which one agrees with the object of the project',
      files: { ...guide([`‹${TOUR}›`, 'VIEW'], [`«${TOUR}»`, 'FULL']), ...tour('FULL') },
      reports: [duplicate(TOUR, [keep('FULL', [TOUR, 'FULL'])])],
    },
    {
      name: 'other restrictions, of which one agrees with the object of the project',
      files: { ...guide([`‹${TOUR}›`, 'FULL', 'EDIT'], [`«${TOUR}»`, 'FULL', '']), ...tour('FULL', 'EDIT') },
      reports: [duplicate(TOUR, [keep('FULL and restriction EDIT', [TOUR, 'FULL', 'EDIT'])])],
    },
    {
      name: 'levels of which none agrees with the object of the project, without a fix',
      files: { ...guide([`‹${TOUR}›`, 'VIEW'], [`«${TOUR}»`, 'EDIT']), ...tour('FULL') },
      reports: [duplicate(TOUR)],
    },
    {
      name: 'one segment with and without its type, with other white space and case',
      files: guide(
        ['‹[type=customsegment, scriptid=cseg_x]›', 'VIEW'],
        ['«[ ScriptId = cseg_x ]»', 'VIEW'],
        ['‹[scriptid=cseg_x,TYPE=customsegment]›', 'VIEW'],
      ),
      reports: [
        duplicate('[ ScriptId = cseg_x ]', [keepEqual(['[type=customsegment, scriptid=cseg_x]', 'VIEW'])], 3),
      ],
    },
    {
      name: 'a level that is none, without a fix',
      files: guide(['‹LIST_CUSTJOB›', 'VIEW'], ['«LIST_CUSTJOB»', 'ALL']),
      reports: [duplicate('LIST_CUSTJOB')],
    },
    {
      name: 'an absent level, without a fix',
      files: guide(['‹LIST_CUSTJOB›', 'VIEW'], ['«LIST_CUSTJOB»', '']),
      reports: [duplicate('LIST_CUSTJOB')],
    },
    {
      name: 'a comment that would be lost, as a choice',
      files: guide(
        ['‹LIST_CUSTJOB›', 'VIEW'],
        ['«LIST_CUSTJOB»', 'VIEW', '</restriction><!-- agreed --><restriction>'],
      ),
      reports: [duplicate('LIST_CUSTJOB', [keep('VIEW', ['LIST_CUSTJOB', 'VIEW'])])],
    },
    {
      name: 'permissions in two groups of a role that is not deployed',
      files: {
        'deploy.xml': deploy('~/Objects/other.xml'),
        [FILE]: role(
          'customrole_guide',
          `${permissions(['‹constructor›', 'VIEW'], ['LIST_VENDOR', 'VIEW'])}
${permissions(['LIST_ITEM', 'VIEW'], ['«constructor»', 'VIEW'])}`,
        ),
      },
      reports: [
        {
          ...duplicate('constructor'),
          fixes: [
            {
              ...keepEqual(['constructor', 'VIEW']),
              files: {
                [FILE]: role(
                  'customrole_guide',
                  `${permissions(['constructor', 'VIEW'], ['LIST_VENDOR', 'VIEW'])}
${permissions(['LIST_ITEM', 'VIEW'])}`,
                ),
              },
            },
          ],
        },
      ],
    },
  ],
});
