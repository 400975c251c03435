import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../src/sdf/edits.js';
import { pairsOf } from '../../src/sdf/pairs.js';
import {
  addEntry,
  entryInObject,
  entryInRole,
  removeEntries,
  setRestriction,
} from '../../src/sdf/permission-entries.js';
import type { Restriction } from '../../src/sdf/restriction.js';
import { type Edit, render } from '../../src/sdf/xml-edit.js';
import { projectOf } from '../support/projects.js';
import { permissions, permittedRoles, recordType, role, segment, transactionType } from '../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const GUIDE = '[scriptid=customrole_guide]';
const ENTRY = { name: 'permission', content: [{ name: 'permkey', content: 'LIST_CUSTJOB' }] };

const roleOf = (body: string) => projectOf({ [ROLE]: role('customrole_guide', body) }).roles[0]!;
const applied = (edits: readonly Edit[]) => applyEdits(edits[0]!.source, edits);

describe('the entry that the other side lacks', () => {
  const holding = (key: string, level: string, restriction?: string) => ({
    [ROLE]: role('customrole_guide', permissions([key, level, restriction])),
  });
  const inObject = (files: Record<string, string>) => {
    const entry = entryInObject(pairsOf(projectOf(files)).roleOnly[0]!);
    return entry && render(entry);
  };
  const inRole = (object: string) => {
    const files = { 'Objects/object.xml': object, [ROLE]: role('customrole_guide') };
    const entry = entryInRole(pairsOf(projectOf(files)).objectOnly[0]!);
    return entry && render(entry);
  };

  test('has the elements of its object', () => {
    expect(
      inObject({
        ...holding('[scriptid=customrecord_tour]', 'EDIT', 'EDIT'),
        'Objects/object.xml': recordType('customrecord_tour', ''),
      }),
    ).toBe(
      `<permission><permittedlevel>EDIT</permittedlevel><permittedrole>${GUIDE}</permittedrole><restriction>EDIT</restriction></permission>`,
    );
    expect(
      inObject({
        ...holding('[type=customsegment, scriptid=cseg_division]', 'EDIT', 'EDIT'),
        'Objects/object.xml': segment('cseg_division', ''),
      }),
    ).toBe(`<permission><role>${GUIDE}</role><valuemgmtaccesslevel>EDIT</valuemgmtaccesslevel></permission>`);
    expect(
      inObject({
        ...holding('[scriptid=customtransaction_trip]', 'EDIT', 'EDIT'),
        'Objects/object.xml': transactionType('customtransaction_trip', ''),
      }),
    ).toBe(
      `<permission><permittedlevel>EDIT</permittedlevel><permittedrole>${GUIDE}</permittedrole></permission>`,
    );
  });

  test('has the elements of a role', () => {
    expect(inRole(recordType('customrecord_tour', permittedRoles([GUIDE, 'FULL', 'VIEWANDEDIT'])))).toBe(
      '<permission><permkey>[scriptid=customrecord_tour]</permkey><permlevel>FULL</permlevel><restriction>VIEWANDEDIT</restriction></permission>',
    );
    expect(
      inRole(
        segment(
          'cseg_division',
          `<permissions><permission><role>${GUIDE}</role><valuemgmtaccesslevel>VIEW</valuemgmtaccesslevel></permission></permissions>`,
        ),
      ),
    ).toBe(
      '<permission><permkey>[type=customsegment, scriptid=cseg_division]</permkey><permlevel>VIEW</permlevel></permission>',
    );
  });

  test('is unknown where the known side is unclear', () => {
    const object = { 'Objects/object.xml': recordType('customrecord_tour', '') };
    expect(inObject({ ...holding('[scriptid=customrecord_tour]', ''), ...object })).toBeNull();
    expect(inObject({ ...holding('[scriptid=customrecord_tour]', 'EDIT', 'VIEW'), ...object })).toBeNull();
    expect(inRole(recordType('customrecord_tour', permittedRoles([GUIDE, '9'])))).toBeNull();
  });
});

describe('adding an entry', () => {
  const expected = role(
    'customrole_guide',
    '<permissions>\n  <permission>\n    <permkey>LIST_CUSTJOB</permkey>\n  </permission>\n</permissions>',
  );

  test.each([
    ['no list', ''],
    ['an empty list', '<permissions></permissions>'],
    ['an empty list on two lines', '<permissions>\n</permissions>'],
    ['a list that closes itself', '<permissions/>'],
  ])('to %s', (_, body) => {
    expect(applied([addEntry(roleOf(body).root, ENTRY)])).toBe(expected);
  });
});

describe('removing entries', () => {
  const removed = (body: string, which: (index: number) => boolean) => {
    const entries = roleOf(body).permissions.filter((_, index) => which(index));
    return applied(removeEntries(entries.map(({ element }) => element)));
  };
  const three = permissions(['A', 'VIEW'], ['B', 'VIEW'], ['C', 'VIEW']);

  test('leaves the others', () => {
    expect(removed(three, (index) => index > 0)).toBe(role('customrole_guide', permissions(['A', 'VIEW'])));
  });

  test('takes the list with the last one', () => {
    expect(removed(three, () => true)).toBe(role('customrole_guide'));
  });

  test('takes one of two lists', () => {
    const body = `${permissions(['A', 'VIEW'])}\n${permissions(['B', 'VIEW'], ['C', 'VIEW'])}`;
    expect(removed(body, (index) => index < 2)).toBe(role('customrole_guide', permissions(['C', 'VIEW'])));
  });

  test('leaves a list that holds a comment', () => {
    const body = permissions(['A', 'VIEW']).replace('<permissions>', '<permissions>\n  <!-- none -->');
    expect(removed(body, () => true)).toBe(
      role('customrole_guide', '<permissions>\n  <!-- none -->\n</permissions>'),
    );
  });
});

describe('setting a restriction', () => {
  const set = (before: string | undefined, restriction: Restriction) => {
    const [entry] = roleOf(permissions(['K', 'EDIT', before])).permissions;
    return applied(setRestriction(entry!.element, restriction));
  };
  const restricted = (restriction?: string) =>
    role('customrole_guide', permissions(['K', 'EDIT', restriction]));

  test.each<[string | undefined, Restriction, string]>([
    [undefined, 'EDIT', restricted('EDIT')],
    ['', 'EDIT', restricted('EDIT')],
    ['EDIT', 'VIEWANDEDIT', restricted('VIEWANDEDIT')],
    ['EDIT', 'none', restricted()],
  ])('%p to %s', (before, restriction, expected) => {
    expect(set(before, restriction)).toBe(expected);
  });

  test('to none removes every element, the empty ones too', () => {
    expect(set('EDIT</restriction>\n    <restriction>', 'none')).toBe(restricted());
  });
});
