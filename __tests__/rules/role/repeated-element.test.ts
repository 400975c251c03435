import { describe, expect, test } from '@jest/globals';
import { load } from '../../../src/check/load.js';
import { NO_POLICY } from '../../../src/policy/no-policy.js';
import { messages, repeatedElement, words } from '../../../src/rules/role/repeated-element.js';
import { memoryTree } from '../../support/memory-tree.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, manifest, permissions, recordType, role, transactionType } from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const guide = (body: string) => role('customrole_guide', body);
const permission = (body: string) =>
  guide(`<permissions>
  <permission>
    ${body}
  </permission>
</permissions>`);
const IN_PERMISSION = 'permission "LIST_CUSTJOB" of customrole_guide';

testRule(repeatedElement, {
  accept: [
    {
      name: 'items of groups',
      files: { [ROLE]: guide(permissions(['LIST_CUSTJOB', 'VIEW'], ['LIST_ITEM', 'VIEW'])) },
    },
    {
      name: 'one element beside another in a comment',
      files: { [ROLE]: guide('<restrictip>T</restrictip>\n<!-- <restrictip>F</restrictip> -->') },
    },
    {
      name: 'unknown elements, which are told elsewhere, and what a record type may repeat',
      files: {
        [ROLE]: guide('<customnote/>\n<customnote/>'),
        [RECORD]: recordType('customrecord_tour', '<links/>\n<links/>'),
      },
    },
    {
      name: 'the same element in several files of one id',
      files: {
        [ROLE]: guide('<restrictip>T</restrictip>'),
        'Objects/copy/customrole_guide.xml': guide('<restrictip>T</restrictip>'),
      },
    },
  ],
  reject: [
    {
      name: 'an element that says the same, however it is written',
      files: {
        [ROLE]: guide(`‹<restrictip>›T</restrictip>
<isinactive>F</isinactive>
«<restrictip>» <![CDATA[T]]></restrictip>`),
      },
      reports: [
        {
          message: messages.repeated({
            field: 'restrictip',
            object: 'customrole_guide',
            item: null,
            key: null,
          }),
          related: [words.first('restrictip')],
          fixes: [
            {
              title: words.removeEqual('restrictip', 'customrole_guide'),
              applicability: 'safe',
              files: { [ROLE]: guide('<restrictip>T</restrictip>\n<isinactive>F</isinactive>') },
            },
          ],
        },
      ],
    },
    {
      name: 'elements that differ, outside the deploy scope too',
      files: {
        'deploy.xml': deploy('~/Objects/nothing.xml'),
        [ROLE]: permission(`<permkey>LIST_CUSTJOB</permkey>
    ‹<permlevel>›VIEW</permlevel>
    «<permlevel>»FULL</permlevel>`),
      },
      reports: [
        {
          message: messages.repeated({ field: 'permlevel', object: IN_PERMISSION, item: null, key: null }),
          related: [words.first('permlevel')],
        },
      ],
    },
    {
      name: 'an empty element before and after the one that counts',
      files: {
        [ROLE]: permission(`<permkey>LIST_CUSTJOB</permkey>
    ‹<permlevel>›</permlevel>
    «<permlevel>»VIEW</permlevel>`),
        'Objects/customrole_clerk.xml': role(
          'customrole_clerk',
          '‹<custrecord_note>›T</custrecord_note>\n«<custrecord_note/>»',
        ),
      },
      reports: [
        {
          message: messages.repeated({
            field: 'custrecord_note',
            object: 'customrole_clerk',
            item: null,
            key: null,
          }),
          related: [words.first('custrecord_note')],
          fixes: [
            {
              title: words.removeEmpty('custrecord_note', 'customrole_clerk'),
              applicability: 'safe',
              files: {
                'Objects/customrole_clerk.xml': role(
                  'customrole_clerk',
                  '<custrecord_note>T</custrecord_note>',
                ),
              },
            },
          ],
        },
        {
          message: messages.repeated({ field: 'permlevel', object: IN_PERMISSION, item: null, key: null }),
          related: [words.first('permlevel')],
          fixes: [
            {
              title: words.removeEmpty('permlevel', IN_PERMISSION),
              applicability: 'safe',
              files: {
                [ROLE]: permission(`<permkey>LIST_CUSTJOB</permkey>
    <permlevel>VIEW</permlevel>`),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'two groups that both hold something',
      files: {
        [ROLE]: guide(
          `${permissions(['LIST_CUSTJOB', 'VIEW']).replace('<permissions>', '‹<permissions>›')}
${permissions(['LIST_ITEM', 'VIEW']).replace('<permissions>', '«<permissions>»')}`,
        ),
      },
      reports: [
        {
          message: messages.repeated({
            field: 'permissions',
            object: 'customrole_guide',
            item: null,
            key: null,
          }),
          related: [words.first('permissions')],
        },
      ],
    },
    {
      name: 'an empty group, and one that holds only a comment, which is kept',
      files: {
        [RECORD]: recordType(
          'customrecord_tour',
          '‹<permissions>›<!-- nobody --></permissions>\n«<permissions/>»',
          'NONENEEDED',
        ),
        'Objects/customtransaction_trip.xml': transactionType(
          'customtransaction_trip',
          '‹<permissions/>›\n«<permissions>»\n  <!-- nobody -->\n</permissions>',
        ),
      },
      reports: [
        {
          message: messages.repeated({
            field: 'permissions',
            object: 'customrecord_tour',
            item: null,
            key: null,
          }),
          related: [words.first('permissions')],
          fixes: [
            {
              title: words.removeEmpty('permissions', 'customrecord_tour'),
              applicability: 'safe',
              files: {
                [RECORD]: recordType(
                  'customrecord_tour',
                  '<permissions><!-- nobody --></permissions>',
                  'NONENEEDED',
                ),
              },
            },
          ],
        },
        {
          message: messages.repeated({
            field: 'permissions',
            object: 'customtransaction_trip',
            item: null,
            key: null,
          }),
          related: [words.first('permissions')],
        },
      ],
    },
    {
      name: 'a value beside the same text with an element in it',
      files: { [ROLE]: guide('‹<issuerole>›QA</issuerole>\n«<issuerole>»QA<b/></issuerole>') },
      reports: [
        {
          message: messages.repeated({
            field: 'issuerole',
            object: 'customrole_guide',
            item: null,
            key: null,
          }),
          related: [words.first('issuerole')],
        },
      ],
    },
  ],
});

describe('an element that stands three times', () => {
  const reports = (body: string) => {
    const tree = memoryTree({ 'manifest.xml': manifest(), [ROLE]: guide(body) });
    return load(tree, (path) => path).projects.flatMap((project) => [
      ...repeatedElement.check(project, { policy: NO_POLICY, base: null, today: '' }),
    ]);
  };

  test('is reported for the second and the third', () => {
    const found = reports('<restrictip>T</restrictip>\n<restrictip>T</restrictip>\n<restrictip/>');
    expect(found.map(({ fixes }) => fixes?.[0]?.title)).toEqual([
      words.removeEqual('restrictip', 'customrole_guide'),
      words.removeEmpty('restrictip', 'customrole_guide'),
    ]);
  });

  test('is not mended where any differs', () => {
    const found = reports(
      '<restrictip>T</restrictip>\n<restrictip>F</restrictip>\n<restrictip>T</restrictip>',
    );
    expect(found.map(({ fixes }) => fixes)).toEqual([[], []]);
  });
});
