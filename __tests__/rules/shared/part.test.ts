import { expect, test } from '@jest/globals';
import { load } from '../../../src/check/load.js';
import { nameOf, subjectOf } from '../../../src/rules/shared/part.js';
import { type Part, partsOf } from '../../../src/sdf/structured.js';
import { memoryTree } from '../../support/memory-tree.js';
import { manifest, permissions, permittedRoles, recordType, role } from '../../support/xml.js';

function parts(text: string): readonly Part[] {
  const { projects } = load(
    memoryTree({ 'manifest.xml': manifest(), 'Objects/x.xml': text }),
    (path) => path,
  );
  return projects.flatMap(partsOf);
}

const ofRole = parts(role('customrole_guide', permissions(['LIST_CUSTJOB', 'ALL'], ['', 'VIEW'])));
const ofRecord = parts(recordType('customrecord_tour', permittedRoles(['ADMINISTRATOR', ''])));

test('nameOf names the object, or the item and its key', () => {
  expect([...ofRole, ...ofRecord].map(nameOf)).toEqual([
    'customrole_guide',
    'permission "LIST_CUSTJOB" of customrole_guide',
    'a permission of customrole_guide',
    'customrecord_tour',
    'permission "ADMINISTRATOR" of customrecord_tour',
  ]);
});

test('subjectOf names the role and its permission, or the object', () => {
  expect([...ofRole, ...ofRecord].map((part) => subjectOf(part, 'permlevel'))).toEqual([
    { role: 'customrole_guide', detail: ['permlevel'] },
    {
      role: 'customrole_guide',
      permission: 'LIST_CUSTJOB',
      detail: ['permissions', 'LIST_CUSTJOB', 'permlevel'],
    },
    { role: 'customrole_guide', detail: ['permissions', '', 'permlevel'] },
    { object: 'customrecord_tour', detail: ['permlevel'] },
    { object: 'customrecord_tour', detail: ['permissions', 'ADMINISTRATOR', 'permlevel'] },
  ]);
});
