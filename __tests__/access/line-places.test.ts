import { describe, expect, test } from '@jest/globals';
import { type LinePlace, placesAt, sameElement, valueAt } from '../../src/access/line-places.js';
import { parseXml } from '../../src/sdf/xml/xml.js';
import { permissions, permittedRoles, recordType, role, segment } from '../support/xml.js';

function rootOf(text: string) {
  const result = parseXml({ path: 'Objects/x.xml', text, encoding: 'utf-8' });
  if ('fault' in result) throw new Error(result.fault.message);
  return result.root;
}

function told(place: LinePlace, kind: string): string {
  const value = valueAt(kind, place, place.element);
  switch (place.kind) {
    case 'permission':
      return `permission ${place.key} ${value}`;
    case 'entry':
      return `entry ${place.role} ${value}`;
    case 'setting':
      return `setting ${place.setting.field} ${value}`;
    case 'door':
      return `door ${place.door.element} ${value}`;
  }
}

/** What stands at the line that holds `¦`, a mark that is not part of the text. */
function at(kind: string, marked: string): string[] {
  const line = marked.slice(0, marked.indexOf('¦')).split('\n').length;
  const root = rootOf(marked.replace('¦', ''));
  return placesAt(kind, root, line).map((place) => told(place, kind));
}

const ROLE = role('customrole_a', permissions(['LIST_VENDOR', 'VIEW'], ['TRAN_CHECK', 'EDIT']));
const FIELD = `<entitycustomfield scriptid="custentity_a">
  <label>A</label>
  <accesslevel>2</accesslevel>
  <roleaccesses>
    <roleaccess>
      <role>[scriptid=customrole_a]</role>
      <accesslevel>0</accesslevel>
    </roleaccess>
  </roleaccesses>
</entitycustomfield>
`;

describe('what decides at a line', () => {
  test.each<[string, string, string, string[]]>([
    ['a key', 'role', ROLE.replace('LIST_VENDOR', '¦LIST_VENDOR'), ['permission LIST_VENDOR VIEW']],
    ['a level', 'role', ROLE.replace('EDIT', '¦EDIT'), ['permission TRAN_CHECK EDIT']],
    [
      'the tag of a permission',
      'role',
      ROLE.replace('<permission>', '¦<permission>'),
      ['permission LIST_VENDOR VIEW'],
    ],
    [
      'the tag of all permissions',
      'role',
      ROLE.replace('<permissions>', '¦<permissions>'),
      ['permission LIST_VENDOR VIEW', 'permission TRAN_CHECK EDIT'],
    ],
    [
      'a setting of a role',
      'role',
      role('customrole_a', '<restrictip>¦T</restrictip>'),
      ['setting restrictip T'],
    ],
    [
      'a restriction of a segment',
      'role',
      role(
        'customrole_a',
        '<recordrestrictions>\n<recordrestriction>\n<segment>CLASS</segment>\n<restriction>¦OWNONLY</restriction>\n</recordrestriction>\n</recordrestrictions>',
      ),
      ['setting CLASS.restriction OWNONLY'],
    ],
    ['the name of a role', 'role', ROLE.replace('<name>', '¦<name>'), []],
    ['the object itself', 'role', `¦${ROLE}`, []],
    [
      'a role that a record type lists',
      'customrecordtype',
      recordType('customrecord_a', permittedRoles(['[scriptid=customrole_a]', '¦EDIT'])),
      ['entry [scriptid=customrole_a] EDIT'],
    ],
    [
      'the access type of a record type',
      'customrecordtype',
      recordType('customrecord_a', '', '¦NONENEEDED'),
      ['setting accesstype NONENEEDED'],
    ],
    [
      'a role that a segment lists',
      'customsegment',
      segment(
        'cseg_a',
        '<permissions>\n<permission>\n<role>¦customrole_a</role>\n<valuemgmtaccesslevel>VIEW</valuemgmtaccesslevel>\n</permission>\n</permissions>',
      ),
      ['entry customrole_a VIEW'],
    ],
    ['a door', 'entitycustomfield', FIELD.replace('>2<', '>¦2<'), ['door accesslevel 2']],
    ['a door of a row', 'entitycustomfield', FIELD.replace('>0<', '>¦0<'), ['door accesslevel 0']],
    [
      'the tag of a row',
      'entitycustomfield',
      FIELD.replace('<roleaccess>', '¦<roleaccess>'),
      ['door accesslevel 0'],
    ],
    ['what is no door', 'entitycustomfield', FIELD.replace('<label>', '¦<label>'), []],
    ['a line behind the end', 'role', `${ROLE}\n\n¦`, []],
  ])('%s', (_, kind, marked, due) => {
    expect(at(kind, marked)).toEqual(due);
  });
});

test('the same element of another version is found by its key, wherever it stands', () => {
  const before = rootOf(role('customrole_a', permissions(['TRAN_CHECK', 'VIEW'], ['LIST_VENDOR', 'NONE'])));
  const [check] = placesAt('role', rootOf(ROLE), ROLE.slice(0, ROLE.indexOf('EDIT')).split('\n').length);
  if (!check) throw new Error('There is no place.');
  const other = sameElement(check.element, before);
  expect(other && valueAt('role', check, other)).toBe('VIEW');
  expect(sameElement(check.element, rootOf(role('customrole_a')))).toBeNull();
});
