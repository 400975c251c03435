import { expect, test } from '@jest/globals';
import { meantElement } from '../../../src/sdf/catalogue/element-names.js';

const OF_ROLE = ['permkey', 'permlevel', 'restriction'];
const OF_RECORD = ['permittedrole', 'permittedlevel', 'restriction'];
const OF_SEGMENT = ['role', 'valuemgmtaccesslevel', 'recordaccesslevel', 'searchaccesslevel'];

test.each([
  ['permittedlevel', OF_ROLE, 'permlevel'],
  ['permlvl', OF_ROLE, 'permlevel'],
  ['level', OF_ROLE, 'permlevel'],
  ['permission_key', OF_ROLE, 'permkey'],
  ['Restrictions', OF_ROLE, 'restriction'],
  ['permlevel', OF_RECORD, 'permittedlevel'],
  ['role', OF_RECORD, 'permittedrole'],
  ['permlevel', OF_SEGMENT, 'valuemgmtaccesslevel'],
  ['permittedrole', OF_SEGMENT, 'role'],
  ['level', OF_SEGMENT, null],
  ['permkey', OF_RECORD, null],
  ['permittedrole', OF_ROLE, null],
  ['note', OF_ROLE, null],
  ['constructor', OF_ROLE, null],
])('%s among %j stands for %s', (name, known, meant) => {
  expect(meantElement(name, known)).toBe(meant);
});

test('nothing is near where nothing may stand', () => {
  expect(meantElement('permlevel', [])).toBeNull();
});
