import { expect, test } from '@jest/globals';
import { messages, unresolvedReference, words } from '../../../src/rules/project/unresolved-reference.js';
import { findings, testRule } from '../../support/rule-table.js';
import {
  deploy,
  manifest,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
} from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const MANIFEST = 'manifest.xml';
const TOUR = '[scriptid=customrecord_tour]';
const guide = (...keys: readonly string[]) =>
  role('customrole_guide', permissions(...keys.map((key) => [key, 'VIEW'] as const)));
const tour = (...names: readonly string[]) =>
  recordType('customrecord_tour', permittedRoles(...names.map((name) => [name, 'VIEW'] as const)));
const add = (target: string, after: string) =>
  ({ title: words.add(target), applicability: 'safe', files: { [MANIFEST]: after } }) as const;

const suiteApp = (dependencies: string) => `<manifest projecttype="SUITEAPP">
  <publisherid>com.example</publisherid>
  <projectid>tours</projectid>
  <projectname>Tours</projectname>
  <projectversion>1.0.0</projectversion>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
${dependencies}
  </dependencies>
</manifest>
`;
const applications = (id: string, ...objects: readonly string[]) => `    <applications>
      <application id="${id}">
        <objects>
${objects.map((object) => `          <object>${object}</object>`).join('\n')}
        </objects>
      </application>
    </applications>`;
/** The default manifest after something was added to its dependencies. */
const extended = (group: string) => manifest().replace('  </dependencies>', `${group}\n  </dependencies>`);

testRule(unresolvedReference, {
  accept: [
    { name: 'an object of the project', files: { [ROLE]: guide(TOUR), [RECORD]: tour('ADMINISTRATOR') } },
    {
      name: 'an object of a file of another kind',
      files: {
        [ROLE]: role('customrole_guide', '', '[scriptid=custcollection_tours.guide]'),
        'Objects/custcollection_tours.xml': '<translationcollection scriptid="custcollection_tours"/>',
      },
    },
    {
      name: 'an object that the manifest names',
      files: { [MANIFEST]: manifest({ objects: ['customrecord_tour'] }), [ROLE]: guide(TOUR) },
    },
    {
      name: 'the part of an object of which the manifest names the whole, and the part itself',
      files: {
        [MANIFEST]: manifest({ objects: ['customlist_a', 'customlist_b.val_1'] }),
        [ROLE]: role(
          'customrole_guide',
          '<issuerole>[scriptid=customlist_b.val_1]</issuerole>',
          '[scriptid=customlist_a.val_1]',
        ),
      },
    },
    {
      name: 'an object of a SuiteApp that the manifest names',
      files: {
        [MANIFEST]: extended(applications('com.example.other', 'customrecord_x')),
        [ROLE]: guide('[appid=com.example.other, scriptid=customrecord_y]'),
      },
    },
    {
      name: 'an object of a bundle that the manifest names',
      files: {
        [MANIFEST]: extended('    <bundles>\n      <bundle id="7"/>\n    </bundles>'),
        [ROLE]: guide('[bundleid=7, scriptid=customrecord_y]'),
      },
    },
    {
      name: 'an own object of a SuiteApp, with its appid',
      files: {
        [MANIFEST]: suiteApp(''),
        [ROLE]: guide('[appid=com.example.tours, scriptid=customrecord_tour]'),
        [RECORD]: tour('ADMINISTRATOR'),
      },
    },
    {
      name: 'the record type of a segment of the project',
      files: {
        [ROLE]: guide('[scriptid=customrecord_cseg_division]'),
        'Objects/cseg_division.xml': segment('cseg_division', ''),
      },
    },
    {
      name: 'standard ids, bare ids of the project, comments and text in brackets that is no reference',
      files: {
        [ROLE]: `${guide('LIST_CUSTJOB', 'customrecord_tour', '[customrecord_tour]', '[scriptid=]').replace('</role>', '  <!-- [scriptid=customrecord_other] -->\n</role>')}`,
        [RECORD]: tour('ADMINISTRATOR', 'customrole_guide'),
      },
    },
    {
      name: 'standard ids in brackets, which are told elsewhere',
      files: {
        [ROLE]: guide('[scriptid=LIST_CUSTJOB]'),
        [RECORD]: tour('[scriptid=ADMINISTRATOR]'),
      },
    },
    {
      name: 'anything where there is no manifest, or one that cannot be read',
      files: { [MANIFEST]: '<manifest><', [ROLE]: guide(TOUR) },
    },
    {
      name: 'a reference of an object that is none to a role',
      files: {
        [RECORD]: recordType('customrecord_tour', '<parent>[scriptid=customrecord_other]</parent>'),
      },
    },
  ],
  reject: [
    {
      name: 'a permission for an object that is nowhere',
      files: { [ROLE]: guide('LIST_CUSTJOB', `«${TOUR}»`) },
      reports: [
        {
          message: messages.missing({ value: TOUR, object: 'customrole_guide', more: 0 }),
          fixes: [add('customrecord_tour', manifest({ objects: ['customrecord_tour'] }))],
        },
      ],
    },
    {
      name: 'script ids without brackets, which is a fault by itself',
      files: { [ROLE]: guide('«[customrecord_other]»'), [RECORD]: tour('«customrole_other»') },
      reports: [
        {
          message: messages.missing({ value: 'customrole_other', object: 'customrecord_tour', more: 0 }),
          fixes: [add('customrole_other', manifest({ objects: ['customrole_other'] }))],
        },
        {
          message: messages.missing({ value: '[customrecord_other]', object: 'customrole_guide', more: 0 }),
          fixes: [add('customrecord_other', manifest({ objects: ['customrecord_other'] }))],
        },
      ],
    },
    {
      name: 'a role that an object lists',
      files: { [RECORD]: tour('«[scriptid=customrole_other]»', 'ADMINISTRATOR') },
      reports: [
        {
          message: messages.missing({
            value: '[scriptid=customrole_other]',
            object: 'customrecord_tour',
            more: 0,
          }),
          fixes: [add('customrole_other', manifest({ objects: ['customrole_other'] }))],
        },
      ],
    },
    {
      name: 'a role that a custom field names',
      files: {
        [MANIFEST]: manifest({ objects: ['customrecord_other'] }),
        'Objects/custentity_guide.xml': `<entitycustomfield scriptid="custentity_guide">
  <roleaccesses>
    <roleaccess>
      <accesslevel>2</accesslevel>
      <role>«[scriptid=customrole_other]»</role>
      <searchlevel>2</searchlevel>
    </roleaccess>
  </roleaccesses>
</entitycustomfield>
`,
      },
      reports: [
        {
          message: messages.missing({
            value: '[scriptid=customrole_other]',
            object: 'custentity_guide',
            more: 0,
          }),
          fixes: [add('customrole_other', manifest({ objects: ['customrecord_other', 'customrole_other'] }))],
        },
      ],
    },
    {
      name: 'the center, the translated name and any other field of a role',
      files: {
        [ROLE]: role(
          'customrole_guide',
          '<custrecord_team>«[scriptid=customlist_team.val_1]»</custrecord_team>',
          '«[scriptid=custcollection_tours.guide]»',
        ).replace('BASIC', '«[scriptid=custcenter_tours]»'),
      },
      reports: [
        ['[scriptid=custcollection_tours.guide]', 'custcollection_tours.guide'] as const,
        ['[scriptid=custcenter_tours]', 'custcenter_tours'] as const,
        ['[scriptid=customlist_team.val_1]', 'customlist_team.val_1'] as const,
      ].map(([value, target]) => ({
        message: messages.missing({ value, object: 'customrole_guide', more: 0 }),
        fixes: [add(target, manifest({ objects: [target] }))],
      })),
    },
    {
      name: 'one target once, at its first use that is deployed',
      files: {
        'deploy.xml': deploy('~/Objects/*'),
        'Legacy/customrole_guide.xml': guide(`‹${TOUR}›`),
        'Objects/customrole_a.xml': guide(`«${TOUR}»`).replace('customrole_guide', 'customrole_a'),
        'Objects/customrole_b.xml': guide('‹[ scriptid = customrecord_tour ]›').replace(
          'customrole_guide',
          'customrole_b',
        ),
      },
      reports: [
        {
          message: messages.missing({ value: TOUR, object: 'customrole_a', more: 2 }),
          related: [words.use('customrole_b'), words.use('customrole_guide')],
          fixes: [add('customrecord_tour', manifest({ objects: ['customrecord_tour'] }))],
        },
      ],
    },
    {
      name: 'more uses than are shown, none of them deployed, as a warning',
      files: {
        'deploy.xml': deploy('~/Objects/other.xml'),
        'Objects/customrecord_a.xml': recordType(
          'customrecord_a',
          permittedRoles(
            ...[
              '«[scriptid=customrole_x]»',
              ...Array(3).fill('‹[scriptid=customrole_x]›'),
              '[scriptid=customrole_x]',
            ].map((name) => [name, 'VIEW'] as const),
          ),
        ),
      },
      reports: [
        {
          severity: 'warning',
          message: messages.missing({ value: '[scriptid=customrole_x]', object: 'customrecord_a', more: 4 }),
          related: Array(3).fill(words.use('customrecord_a')),
          fixes: [add('customrole_x', manifest({ objects: ['customrole_x'] }))],
        },
      ],
    },
    {
      name: 'objects of a SuiteApp once for all of them',
      files: {
        [ROLE]: guide(
          '«[appid=com.example.other, scriptid=customrecord_x]»',
          '‹[appid=com.example.other, type=customsegment, scriptid=cseg_y]›',
          '‹[appid=com.example.other, scriptid=customrecord_x]›',
        ),
      },
      reports: [
        {
          message: messages.missingOwner({
            value: '[appid=com.example.other, scriptid=customrecord_x]',
            object: 'customrole_guide',
            owner: 'application com.example.other',
            more: 2,
          }),
          related: [words.use('customrole_guide'), words.use('customrole_guide')],
          fixes: [
            add(
              'application com.example.other',
              extended(applications('com.example.other', 'customrecord_x', 'cseg_y')),
            ),
          ],
        },
      ],
    },
    {
      name: 'an object of a bundle',
      files: { [ROLE]: guide('«[bundleid=7, scriptid=customrecord_x]»') },
      reports: [
        {
          message: messages.missingOwner({
            value: '[bundleid=7, scriptid=customrecord_x]',
            object: 'customrole_guide',
            owner: 'bundle 7',
            more: 0,
          }),
          fixes: [
            add(
              'bundle 7',
              extended(applications('7', 'customrecord_x').replaceAll('application', 'bundle')),
            ),
          ],
        },
      ],
    },
    {
      name: 'an object of the account in a SuiteApp, which cannot depend on it',
      files: { [MANIFEST]: suiteApp('    <features/>'), [ROLE]: guide(`«${TOUR}»`) },
      reports: [
        { message: messages.missingInSuiteApp({ value: TOUR, object: 'customrole_guide', more: 0 }) },
      ],
    },
    {
      name: 'an own object of a SuiteApp that it does not have, with its appid and without',
      files: {
        [MANIFEST]: suiteApp('    <features/>'),
        [ROLE]: guide('«[appid=com.example.tours, scriptid=customrecord_tour]»', `‹${TOUR}›`),
      },
      reports: [
        {
          message: messages.missingInSuiteApp({
            value: '[appid=com.example.tours, scriptid=customrecord_tour]',
            object: 'customrole_guide',
            more: 1,
          }),
          related: [words.use('customrole_guide')],
        },
      ],
    },
    {
      name: 'an object of a bundle in a SuiteApp, which cannot depend on it',
      files: {
        [MANIFEST]: suiteApp('    <features/>'),
        [ROLE]: guide('«[bundleid=7, scriptid=customrecord_x]»'),
      },
      reports: [
        {
          message: messages.missingOwner({
            value: '[bundleid=7, scriptid=customrecord_x]',
            object: 'customrole_guide',
            owner: 'bundle 7',
            more: 0,
          }),
        },
      ],
    },
    {
      name: 'an object of another SuiteApp in a SuiteApp',
      files: {
        [MANIFEST]: suiteApp('    <features/>'),
        [ROLE]: guide('«[appid=com.example.other, scriptid=customrecord_x]»'),
      },
      reports: [
        {
          message: messages.missingOwner({
            value: '[appid=com.example.other, scriptid=customrecord_x]',
            object: 'customrole_guide',
            owner: 'application com.example.other',
            more: 0,
          }),
          fixes: [
            add(
              'application com.example.other',
              suiteApp(`    <features/>\n${applications('com.example.other', 'customrecord_x')}`),
            ),
          ],
        },
      ],
    },
    {
      name: 'an id that a manifest cannot hold',
      files: { [ROLE]: guide('«[scriptid=customrecord_a|scriptid=customrecord_b]»') },
      reports: [
        {
          message: messages.missing({
            value: '[scriptid=customrecord_a|scriptid=customrecord_b]',
            object: 'customrole_guide',
            more: 0,
          }),
        },
      ],
    },
    {
      name: 'a center in brackets that has no script id, and a SuiteApp whose id a manifest cannot hold',
      files: {
        [ROLE]: guide('«[appid=com.example.a b, scriptid=customrecord_x]»').replace(
          'BASIC',
          '«[scriptid=BASIC]»',
        ),
      },
      reports: [
        { message: messages.missing({ value: '[scriptid=BASIC]', object: 'customrole_guide', more: 0 }) },
        {
          message: messages.missingOwner({
            value: '[appid=com.example.a b, scriptid=customrecord_x]',
            object: 'customrole_guide',
            owner: 'application com.example.a b',
            more: 0,
          }),
        },
      ],
    },
    {
      name: 'the name of something that every object has',
      files: { [RECORD]: tour('«[scriptid=constructor]»') },
      reports: [
        {
          message: messages.missing({
            value: '[scriptid=constructor]',
            object: 'customrecord_tour',
            more: 0,
          }),
          fixes: [add('constructor', manifest({ objects: ['constructor'] }))],
        },
      ],
    },
  ],
});

test('the same fault is the same when another role refers to the target first', () => {
  const fingerprints = (files: Readonly<Record<string, string>>) =>
    findings(unresolvedReference, { 'manifest.xml': manifest(), ...files }).map(
      ({ fingerprint }) => fingerprint,
    );
  const before = fingerprints({ [ROLE]: guide(TOUR) });
  const after = fingerprints({
    [ROLE]: guide(TOUR),
    'Objects/customrole_a.xml': guide('LIST_CUSTJOB', TOUR),
  });
  expect(after).toEqual(before);
});
