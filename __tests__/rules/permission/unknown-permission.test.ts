import { messages, unknownPermission, words } from '../../../src/rules/permission/unknown-permission.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, role } from '../../support/xml.js';

const FILE = 'Objects/customrole_guide.xml';
type Row = readonly [string, string, string?];
const guide = (...rows: readonly Row[]) => ({ [FILE]: role('customrole_guide', permissions(...rows)) });

/** A report of a key that is near to another one, to which the fix changes it. */
const near = (key: string, meant: string, ...rows: readonly Row[]) => ({
  message: messages.near({ permission: key, holder: 'customrole_guide', meant }),
  fixes:
    rows.length === 0
      ? []
      : [
          {
            title: words.change(key, 'customrole_guide', meant),
            applicability: 'choice' as const,
            files: guide(...rows),
          },
        ],
});
const unknown = (key: string) => ({
  severity: 'notice' as const,
  message: messages.unknown({ permission: key, holder: 'customrole_guide' }),
});

testRule(unknownPermission, {
  accept: [
    {
      name: 'standard permissions, with and without documented levels',
      files: guide(['LIST_CUSTJOB', 'VIEW'], ['ADMI_TEXTENHANCE', 'FULL'], ['LIST_&#86;ENDOR', 'VIEW']),
    },
    {
      name: 'references, resolved or not',
      files: guide(
        ['[scriptid=customrecord_tour]', 'VIEW'],
        ['[appid=com.example.tours, type=customsegment, scriptid=cseg_tour]', 'VIEW'],
      ),
    },
    {
      name: 'keys that another rule mends',
      files: guide(
        ['customrecord_tour', 'VIEW'],
        ['[customrecord_fee]', 'VIEW'],
        ['[LIST_VENDOR]', 'VIEW'],
        ['[scriptid=LIST_CUSTJOB]', 'VIEW'],
      ),
    },
    { name: 'empty keys, which are told elsewhere', files: guide(['', 'VIEW'], ['<!-- LIST_X -->', 'VIEW']) },
    {
      name: 'a commented-out permission',
      files: { [FILE]: role('customrole_guide', `<!-- ${permissions(['LIST_FOO', 'VIEW'])} -->`) },
    },
  ],
  reject: [
    {
      name: 'a misspelt id',
      files: guide(['LIST_CUSTJOB', 'FULL'], ['«LIST_VENDR»', 'VIEW']),
      reports: [near('LIST_VENDR', 'LIST_VENDOR', ['LIST_CUSTJOB', 'FULL'], ['LIST_VENDOR', 'VIEW'])],
    },
    {
      name: 'an id in lower case',
      files: guide(['«list_vendor»', 'VIEW']),
      reports: [near('list_vendor', 'LIST_VENDOR', ['LIST_VENDOR', 'VIEW'])],
    },
    {
      name: 'a misspelt id beside the right one, without a fix',
      files: guide(['«LIST_VENDR»', 'VIEW'], ['LIST_VENDOR', 'VIEW']),
      reports: [near('LIST_VENDR', 'LIST_VENDOR')],
    },
    {
      name: 'a misspelt id whose right one does not take the level, without a fix',
      files: guide(['«REPO_RECONCIL»', 'EDIT']),
      reports: [near('REPO_RECONCIL', 'REPO_RECONCILE')],
    },
    {
      name: 'an id that is near to none, as a notice',
      files: guide(['«LIST_MOON_LANDINGS»', 'VIEW']),
      reports: [unknown('LIST_MOON_LANDINGS')],
    },
    {
      name: 'what is neither id nor reference, as a notice',
      files: guide(
        ['«[type=customsegment]»', 'VIEW'],
        ['«[customrecord_tour»', 'VIEW'],
        ['«Tours &amp; guides»', 'VIEW'],
        ['«customlist_tours»', 'VIEW'],
        ['«constructor»', 'VIEW'],
      ),
      reports: [
        '[type=customsegment]',
        '[customrecord_tour',
        'Tours & guides',
        'customlist_tours',
        'constructor',
      ].map(unknown),
    },
    {
      name: 'a long value',
      files: guide([`«${'['.repeat(20_000)}»`, 'VIEW']),
      reports: [unknown('['.repeat(20_000))],
    },
    {
      name: 'a role that is not deployed',
      files: { 'deploy.xml': deploy('~/Objects/other.xml'), ...guide(['«LIST_VENDR»', 'VIEW']) },
      reports: [near('LIST_VENDR', 'LIST_VENDOR', ['LIST_VENDOR', 'VIEW'])],
    },
  ],
});
