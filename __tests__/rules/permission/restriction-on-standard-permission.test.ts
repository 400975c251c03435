import {
  messages,
  restrictionOnStandardPermission,
  words,
} from '../../../src/rules/permission/restriction-on-standard-permission.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, role } from '../../support/xml.js';

const FILE = 'Objects/customrole_guide.xml';
type Row = readonly [string, string, string?];
const guide = (...rows: readonly Row[]) => ({ [FILE]: role('customrole_guide', permissions(...rows)) });
const restricted = (restriction: string, key: string, level: string | null, ...rows: readonly Row[]) => ({
  message: messages.restricted({ restriction, role: 'customrole_guide', permission: key }),
  fixes: [
    {
      title: words.remove('customrole_guide', key, level),
      applicability: 'choice' as const,
      files: guide(...rows),
    },
  ],
});

testRule(restrictionOnStandardPermission, {
  accept: [
    {
      name: 'restrictions on custom objects',
      files: guide(
        ['[scriptid=customrecord_tour]', 'EDIT', 'VIEWANDEDIT'],
        ['[appid=com.example.tours, type=customsegment, scriptid=cseg_tour]', 'EDIT', 'EDIT'],
      ),
    },
    {
      name: 'custom objects whose keys lack their brackets, which is told elsewhere',
      files: guide(['customrecord_tour', 'EDIT', 'EDIT'], ['[customrecord_fee]', 'EDIT', 'EDIT']),
    },
    {
      name: 'empty restrictions',
      files: guide(
        ['LIST_CUSTJOB', 'EDIT', ''],
        ['LIST_VENDOR', 'EDIT', '<!-- EDIT -->'],
        ['LIST_ITEM', 'VIEW'],
      ),
    },
    { name: 'an absent key, which is told elsewhere', files: guide(['', 'EDIT', 'EDIT']) },
  ],
  reject: [
    {
      name: 'a standard permission',
      files: guide(['LIST_CUSTJOB', 'FULL', '«VIEWANDEDIT»']),
      reports: [restricted('VIEWANDEDIT', 'LIST_CUSTJOB', 'FULL', ['LIST_CUSTJOB', 'FULL'])],
    },
    {
      name: 'a standard permission without a level',
      files: guide(['LIST_CUSTJOB', '', '«EDIT»']),
      reports: [restricted('EDIT', 'LIST_CUSTJOB', null, ['LIST_CUSTJOB', ''])],
    },
    {
      name: 'a permission that nobody knows, and a value that is none',
      files: guide(['LIST_MOON_LANDINGS', 'VIEW', '«OWN &lt;»']),
      reports: [restricted('OWN <', 'LIST_MOON_LANDINGS', 'VIEW', ['LIST_MOON_LANDINGS', 'VIEW'])],
    },
    {
      name: 'a standard permission in brackets',
      files: guide(['[scriptid=LIST_CUSTJOB]', 'VIEW', '«EDIT»']),
      reports: [restricted('EDIT', 'LIST_CUSTJOB', 'VIEW', ['[scriptid=LIST_CUSTJOB]', 'VIEW'])],
    },
    {
      name: 'a repeated element, once, in a role that is not deployed',
      files: {
        'deploy.xml': deploy('~/Objects/other.xml'),
        ...guide(['LIST_CUSTJOB', 'VIEW', '</restriction>\n    <restriction>«EDIT»']),
      },
      reports: [restricted('EDIT', 'LIST_CUSTJOB', 'VIEW', ['LIST_CUSTJOB', 'VIEW'])],
    },
  ],
});
