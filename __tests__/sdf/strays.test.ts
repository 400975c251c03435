import { expect, test } from '@jest/globals';
import { load } from '../../src/check/load.js';
import { straysOf } from '../../src/sdf/strays.js';
import { partsOf } from '../../src/sdf/structured.js';
import { writtenName } from '../../src/sdf/value.js';
import { memoryTree } from '../support/memory-tree.js';
import { manifest, recordType, role } from '../support/xml.js';

function strays(text: string) {
  const { projects } = load(
    memoryTree({ 'manifest.xml': manifest(), 'Objects/x.xml': text }),
    (path) => path,
  );
  return projects
    .flatMap(partsOf)
    .flatMap((part) => [...straysOf(part)])
    .sort((one, other) => one.element.start - other.element.start)
    .map(({ element, parent, items, meant, isRead }) => {
      return [parent.name, writtenName(element), items !== null, meant, isRead];
    });
}

test('finds what does not belong in a part, in its groups and in its values', () => {
  const body = `<permision/>
<note/>
<restrictip>T <b/> </restrictip>
<permissions>
  <Permission/>
  <permision>
    <permkey>LIST_CUSTJOB</permkey>
  </permision>
  <permission>
    <permlvl/>
    <permkey> <b/> </permkey>
  </permission>
</permissions>`;
  expect(strays(role('customrole_guide', body))).toEqual([
    ['role', 'permision', false, null, false],
    ['role', 'note', false, null, false],
    ['restrictip', 'b', false, null, false],
    ['permissions', 'Permission', true, 'permission', false],
    ['permissions', 'permision', true, 'permission', true],
    ['permission', 'permlvl', false, 'permlevel', true],
  ]);
});

test('looks only at the part of another object that names roles', () => {
  const body = `<permision/>
<customrecordcustomfields>
  <customrecordcustomfield>
    <roleacces/>
  </customrecordcustomfield>
  <customfield/>
</customrecordcustomfields>`;
  expect(strays(recordType('customrecord_tour', body))).toEqual([
    ['customrecordcustomfields', 'customfield', true, null, false],
  ]);
});
