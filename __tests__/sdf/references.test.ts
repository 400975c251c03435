import { describe, expect, test } from '@jest/globals';
import { referencesOf, roleReferencesOf, targetKey } from '../../src/sdf/references.js';
import { projectOf } from '../support/projects.js';
import { permissions, permittedRoles, recordType, role } from '../support/xml.js';

const ACCESSES = `<roleaccesses>
  <roleaccess>
    <role>[scriptid=customrole_b]</role>
  </roleaccess>
  <roleaccess>
    <role>ADMINISTRATOR</role>
  </roleaccess>
  <roleaccess/>
</roleaccesses>`;

const project = projectOf({
  'manifest.xml': `<manifest projecttype="SUITEAPP">
  <publisherid>com.example</publisherid>
  <projectid>tours</projectid>
</manifest>`,
  'Objects/customrole_guide.xml': role(
    'customrole_guide',
    `<issuerole>[scriptid=customlist_a.val_1]</issuerole>
<!-- <issuerole>[scriptid=customlist_b]</issuerole> -->
${permissions(['LIST_CUSTJOB', 'VIEW'], ['[appid=com.example.other, scriptid=customrecord_x]', 'VIEW'], ['', ''])}`,
    '[scriptid=custcollection_tours.guide]',
  ),
  'Objects/customrecord_tour.xml': recordType(
    'customrecord_tour',
    `<parent>[scriptid=customrecord_parent]</parent>
<customrecordcustomfields>
  <customrecordcustomfield scriptid="custrecord_tour_guide">
    ${ACCESSES}
  </customrecordcustomfield>
</customrecordcustomfields>
${permittedRoles(['[scriptid=customrole_a]', 'VIEW'], ['ADMINISTRATOR', 'VIEW'])}`,
  ),
  'Objects/custentity_guide.xml': `<entitycustomfield scriptid="custentity_guide">${ACCESSES}</entitycustomfield>`,
});

describe('the references of a project', () => {
  test('are all of a role, and those to roles of other objects, in order', () => {
    expect(referencesOf(project).map(({ object, value }) => `${object.id} ${value.text}`)).toEqual([
      'customrole_guide [scriptid=custcollection_tours.guide]',
      'customrole_guide [scriptid=customlist_a.val_1]',
      'customrole_guide [appid=com.example.other, scriptid=customrecord_x]',
      'customrecord_tour [scriptid=customrole_a]',
      'customrecord_tour [scriptid=customrole_b]',
      'custentity_guide [scriptid=customrole_b]',
    ]);
  });

  test('to roles, of objects other than roles, are those of their lists and fields', () => {
    expect(
      roleReferencesOf(project).map(({ object, reference }) => `${object.id} ${reference.scriptId}`),
    ).toEqual([
      'customrecord_tour customrole_a',
      'customrecord_tour customrole_b',
      'custentity_guide customrole_b',
    ]);
  });
});

describe('the key of a target', () => {
  const key = (text: string) => targetKey(project, text);

  test.each([
    ['white space', '[scriptid=cseg_a]', '[ scriptid = cseg_a ]'],
    ['a type', '[scriptid=cseg_a]', '[type=customsegment, scriptid=cseg_a]'],
    ['the appid of the project', '[scriptid=cseg_a]', '[appid=com.example.tours, scriptid=cseg_a]'],
  ])('is the same whatever %s', (_, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  test.each([
    ['another SuiteApp', '[appid=com.example.other, scriptid=cseg_a]'],
    ['a bundle', '[bundleid=7, scriptid=cseg_a]'],
    ['a part', '[scriptid=cseg_a.b]'],
  ])('is another for %s', (_, other) => {
    expect(key(other)).not.toBe(key('[scriptid=cseg_a]'));
  });
});
