import { messages, undeclaredFeature, words } from '../../../src/rules/project/undeclared-feature.js';
import { testRule } from '../../support/rule-table.js';
import {
  deploy,
  manifest,
  permissions,
  recordType,
  role,
  segment,
  transactionType,
} from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const CONFIG = '.github/sdf-role-compliance.yml';
const MANIFEST = 'manifest.xml';
const guide = (body: string) => role('customrole_guide', body);
type Use = Pick<Parameters<typeof messages.undeclared>[0], 'by' | 'name'>;
const field = (name: string): Use => ({ by: 'field', name });
const undeclared = (use: Use, feature: string, more = 0, object = 'customrole_guide') => ({
  message: messages.undeclared({ ...use, role: object, feature, more }),
});
const add = (feature: string, after: string) =>
  ({ title: words.add(feature), applicability: 'safe', files: { [MANIFEST]: after } }) as const;
/** A manifest that names this one feature as optional. */
const naming = (feature: string) =>
  manifest({ features: [feature] }).replace('required="true"', 'required="false"');

const restriction = (name: string) => `<recordrestrictions>
  <recordrestriction>
    <segment>${name}</segment>
    <restriction>DEFAULTTOOWN</restriction>
  </recordrestriction>
</recordrestrictions>`;

const OBJECTS = {
  'Objects/customrecord_tour.xml': recordType('customrecord_tour', ''),
  'Objects/cseg_division.xml': segment('cseg_division', ''),
  'Objects/customtransaction_trip.xml': transactionType('customtransaction_trip', ''),
};

const MISSPELT = {
  [MANIFEST]: manifest({ features: ['SUBSIDARIES'] }),
  [ROLE]: guide('<subsidiaryoption>OWN</subsidiaryoption>'),
};

testRule(undeclaredFeature, {
  accept: [
    {
      name: 'a feature that the manifest misspells, which is told elsewhere',
      files: { [CONFIG]: 'extends: [recommended]\n', ...MISSPELT },
    },
    {
      name: 'a feature that the manifest names as required',
      files: {
        [MANIFEST]: manifest({ features: ['SUBSIDIARIES'] }),
        [ROLE]: guide('<subsidiaryoption>OWN</subsidiaryoption>'),
      },
    },
    {
      name: 'a feature that the manifest names as optional',
      files: {
        [MANIFEST]: naming('WEBSERVICES'),
        [ROLE]: guide('<iswebserviceonlyrole>F</iswebserviceonlyrole>'),
      },
    },
    {
      name: 'a feature whose id the manifest wraps',
      files: {
        [MANIFEST]: manifest({ features: ['<id>WEBSERVICES</id>'] }),
        [ROLE]: guide('<iswebserviceonlyrole>F</iswebserviceonlyrole>'),
      },
    },
    {
      name: 'fields that depend on no feature',
      files: { [ROLE]: guide('<restrictbydevice>T</restrictbydevice>\n<tfarequired>SMS</tfarequired>') },
    },
    {
      name: 'a field in a comment',
      files: { [ROLE]: guide('<!-- <subsidiaryoption>OWN</subsidiaryoption> -->') },
    },
    {
      name: 'a role that is not deployed',
      files: {
        'deploy.xml': deploy('~/Objects/customrole_other.xml'),
        [ROLE]: guide('<subsidiaryoption>OWN</subsidiaryoption>'),
      },
    },
    {
      name: 'a role without a manifest',
      files: { [MANIFEST]: '', [ROLE]: guide('<subsidiaryoption>OWN</subsidiaryoption>') },
    },
    {
      name: 'permissions for objects that are not in the project, and standard ones',
      files: {
        [MANIFEST]: manifest({ features: [] }),
        [ROLE]: guide(permissions(['[scriptid=customrecord_tour]', 'VIEW'], ['LIST_CUSTJOB', 'VIEW'])),
      },
    },
    {
      name: 'a segment of another name, which is told elsewhere',
      files: { [ROLE]: guide(restriction('constructor')) },
    },
  ],
  reject: [
    {
      name: 'a feature that the manifest misspells where nobody else tells',
      files: {
        [CONFIG]: 'rules: { undeclared-feature: warning, unknown-feature: off }\n',
        ...MISSPELT,
        [ROLE]: guide('<subsidiaryoption>«OWN»</subsidiaryoption>'),
      },
      reports: [
        {
          ...undeclared(field('subsidiaryoption'), 'SUBSIDIARIES'),
          fixes: [
            {
              title: words.add('SUBSIDIARIES'),
              applicability: 'safe',
              files: {
                [MANIFEST]: (before) =>
                  before.replace(
                    /(\s+)<feature required="true">SUBSIDARIES<.feature>/,
                    '$&$1<feature required="false">SUBSIDIARIES</feature>',
                  ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'each feature once, with its uses counted',
      files: {
        [MANIFEST]: manifest({ features: [] }),
        'Objects/customrole_a.xml': role(
          'customrole_a',
          '<iswebserviceonlyrole>«F»</iswebserviceonlyrole>\n<subsidiaryoption>«OWN»</subsidiaryoption>',
        ),
        'Objects/customrole_b.xml': role(
          'customrole_b',
          '<subsidiaryviewingallowed>T</subsidiaryviewingallowed>\n<subsidiaryoption>ALL</subsidiaryoption>',
        ),
      },
      reports: [
        {
          ...undeclared(field('iswebserviceonlyrole'), 'WEBSERVICES', 0, 'customrole_a'),
          fixes: [add('WEBSERVICES', naming('WEBSERVICES'))],
        },
        {
          ...undeclared(field('subsidiaryoption'), 'SUBSIDIARIES', 2, 'customrole_a'),
          fixes: [add('SUBSIDIARIES', naming('SUBSIDIARIES'))],
        },
      ],
    },
    {
      name: 'a field without a value',
      files: {
        [MANIFEST]: naming('CRM'),
        [ROLE]: guide('«<accountingbooksoption>»</accountingbooksoption>'),
      },
      reports: [
        {
          ...undeclared(field('accountingbooksoption'), 'MULTIBOOK'),
          fixes: [
            add(
              'MULTIBOOK',
              naming('CRM').replace(
                '    </features>',
                '      <feature required="false">MULTIBOOK</feature>\n    </features>',
              ),
            ),
          ],
        },
      ],
    },
    {
      name: 'record restrictions',
      files: {
        [ROLE]: guide(
          `${restriction('«CLASS»')}\n${restriction('«DEPARTMENT»')}\n${restriction('«LOCATION»')}\n${restriction('LOCATION')}`,
        ),
      },
      reports: [
        ['CLASS', 'CLASSES', 0] as const,
        ['DEPARTMENT', 'DEPARTMENTS', 0] as const,
        ['LOCATION', 'LOCATIONS', 1] as const,
      ].map(([name, feature, more]) => ({
        ...undeclared({ by: 'record restriction', name }, feature, more),
        fixes: [add(feature, withFeature(feature))],
      })),
    },
    {
      name: 'permissions for objects of the project',
      files: {
        [MANIFEST]: manifest({ features: ['CRM'] }),
        ...OBJECTS,
        [ROLE]: guide(
          permissions(
            ['«[scriptid=customrecord_tour]»', 'VIEW'],
            ['«[type=customsegment, scriptid=cseg_division]»', 'VIEW'],
            ['«[scriptid=customtransaction_trip]»', 'VIEW'],
          ),
        ),
      },
      reports: [
        ['[scriptid=customrecord_tour]', 'CUSTOMRECORDS'] as const,
        ['[type=customsegment, scriptid=cseg_division]', 'CUSTOMSEGMENTS'] as const,
        ['[scriptid=customtransaction_trip]', 'CUSTOMTRANSACTIONS'] as const,
      ].map(([key, feature]) => ({
        ...undeclared({ by: 'permission', name: key }, feature),
        fixes: [add(feature, withFeature(feature, 'CRM'))],
      })),
    },
    {
      name: 'a manifest without dependencies',
      files: {
        [MANIFEST]:
          '<manifest projecttype="ACCOUNTCUSTOMIZATION">\n  <projectname>test</projectname>\n</manifest>\n',
        [ROLE]: guide('<restrictip>«T»</restrictip>'),
      },
      reports: [
        {
          ...undeclared(field('restrictip'), 'IPADDRESSRULES'),
          fixes: [
            add(
              'IPADDRESSRULES',
              `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>test</projectname>
  <dependencies>
    <features>
      <feature required="false">IPADDRESSRULES</feature>
    </features>
  </dependencies>
</manifest>
`,
            ),
          ],
        },
      ],
    },
  ],
});

/** A manifest of one required feature after another was added. */
function withFeature(feature: string, known = 'CUSTOMRECORDS'): string {
  return manifest({ features: [known] }).replace(
    '    </features>',
    `      <feature required="false">${feature}</feature>\n    </features>`,
  );
}
