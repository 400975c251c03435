import { describe, expect, test } from '@jest/globals';
import { load } from '../../src/check/load.js';
import type { Field } from '../../src/sdf/catalogue/structure.js';
import {
  holds,
  isRequired,
  keyOfPart,
  type Part,
  partsOf,
  pathOfPart,
  valueIn,
  valuesOf,
} from '../../src/sdf/structured.js';
import { isEmpty } from '../../src/sdf/value.js';
import { memoryTree } from '../support/memory-tree.js';
import { manifest, permissions, recordType, role } from '../support/xml.js';

function parts(text: string): readonly Part[] {
  const { projects } = load(
    memoryTree({ 'manifest.xml': manifest(), 'Objects/x.xml': text }),
    (path) => path,
  );
  return projects.flatMap(partsOf);
}

const describePart = (part: Part) => [part.element.name, keyOfPart(part), pathOfPart(part)];

describe('partsOf', () => {
  test('gives the root and the items of its groups that are not sound, with what tells them apart', () => {
    const body = `${permissions(['LIST_CUSTJOB', 'ALL'], ['LIST_VENDOR', 'VIEW'], ['', 'VIEW'])}
${permissions(['LIST_ITEM', ''])}
<recordrestrictions>
  <recordrestriction><!-- <segment>CLASS</segment> --> <segment>LOCATION</segment> </recordrestriction>
</recordrestrictions>`;
    expect(parts(role('customrole_guide', body)).map(describePart)).toEqual([
      ['role', null, []],
      ['permission', 'LIST_CUSTJOB', ['permissions', 'LIST_CUSTJOB']],
      ['permission', null, ['permissions', '']],
      ['permission', 'LIST_ITEM', ['permissions', 'LIST_ITEM']],
      ['recordrestriction', 'LOCATION', ['recordrestrictions', 'LOCATION']],
    ]);
  });

  test('goes as deep as the structures do and no deeper', () => {
    const body = `<customrecordcustomfields>
  <customrecordcustomfield scriptid="custrecord_day">
    <roleaccesses>
      <roleaccess>
        <role>ADMINISTRATOR</role>
        <roleaccesses>
          <roleaccess/>
        </roleaccesses>
      </roleaccess>
    </roleaccesses>
  </customrecordcustomfield>
</customrecordcustomfields>`;
    const day = ['customrecordcustomfields', 'custrecord_day'];
    expect(parts(recordType('customrecord_tour', body)).map(describePart)).toEqual([
      ['customrecordtype', null, []],
      ['customrecordcustomfield', 'custrecord_day', day],
      ['roleaccess', 'ADMINISTRATOR', [...day, 'roleaccesses', 'ADMINISTRATOR']],
    ]);
  });

  test('sorts the children by whether the structure knows them', () => {
    const [root] = parts(
      role('customrole_guide', '<restrictip/>\n<custrecord_note/>\n<toString/>\n<restrictip/>'),
    );
    expect([...(root?.fields ?? [])].map(([name, elements]) => [name, elements.length])).toEqual([
      ['name', 1],
      ['centertype', 1],
      ['restrictip', 2],
      ['custrecord_note', 1],
    ]);
    expect(root?.others.map(({ name }) => name)).toEqual(['toString']);
  });
});

describe('conditions', () => {
  const root = (body: string) => parts(role('customrole_guide', body))[0] as Part;
  const secured: Field = {
    name: 'tfaduration',
    type: 'choice',
    required: { field: 'tfarequired', isNot: ['OFF'] },
  };

  test.each([
    ['<tfarequired>SMS</tfarequired>', true],
    ['<tfarequired>OFF</tfarequired>', false],
    ['<tfarequired></tfarequired>', false],
    ['', false],
    ['<tfarequired>nonsense</tfarequired>', false],
    ['<tfarequired/>\n<tfarequired>TOTP</tfarequired>', true],
  ])('%s requires a duration: %s', (body, required) => {
    expect(isRequired(secured, root(body))).toBe(required);
  });

  test('a field is required always or never where no sibling decides', () => {
    expect(isRequired({ name: 'name', type: 'text', required: true }, root(''))).toBe(true);
    expect(isRequired({ name: 'issuerole', type: 'text' }, root(''))).toBe(false);
  });

  test('none holds where the sibling has no known value', () => {
    expect(holds({ field: 'employeerestriction', isNot: ['NONE'] }, root(''))).toBe(false);
    expect(holds({ field: 'nothing', is: ['F'] }, root(''))).toBe(false);
    expect(holds({ field: 'restrictip', is: ['F'] }, root(''))).toBe(true);
    expect(holds({ field: 'restrictip', is: ['T'] }, root(''))).toBe(false);
  });
});

test('valueIn takes the first element that holds a value', () => {
  const [root] = parts(role('customrole_guide', '<restrictip/>\n<restrictip>T</restrictip>'));
  expect(valueIn(root as Part, 'restrictip')?.text).toBe('T');
  expect(valueIn(root as Part, 'isinactive')).toBeNull();
});

test('valuesOf knows flags, lists and free text', () => {
  expect(valuesOf({ name: 'restrictip', type: 'flag' })).toEqual(['T', 'F']);
  expect(valuesOf({ name: 'segment', type: 'choice', values: ['CLASS'] })).toEqual(['CLASS']);
  expect(valuesOf({ name: 'name', type: 'text' })).toEqual([]);
});

test('isEmpty counts text and elements, not comments', () => {
  const [root] = parts(role('customrole_guide', '<restrictip><!-- T --></restrictip>'));
  expect(root && isEmpty(root.element)).toBe(false);
  expect(root?.fields.get('restrictip')?.map(isEmpty)).toEqual([true]);
  expect(root?.fields.get('name')?.map(isEmpty)).toEqual([false]);
});
