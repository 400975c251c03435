import { describe, expect, test } from '@jest/globals';
import { changedFiles } from '../../../src/diagnose/advise/change.js';
import { diagnosisOf } from '../../support/diagnosis.js';
import {
  manifest,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../../support/xml.js';

const ROLE = 'Objects/customrole_sync.xml';
const TOUR = 'Objects/customrecord_tour.xml';

const need = (name: string) => `You need the '${name}' permission to access this page.\n`;
const higher = (name: string) => `You need a higher level of the '${name}' permission to access this page.\n`;
const ASK_TOUR = 'You need a higher permission for custom record type Tour to access this page.\n';

function written(text: string, files: Readonly<Record<string, string>>): Record<string, string> {
  const { answers } = diagnosisOf(text, { 'manifest.xml': manifest(), ...files }, 'customrole_sync');
  return Object.fromEntries(changedFiles(answers).map((file) => [file.source.path, file.text]));
}

describe('a role', () => {
  const before = role('customrole_sync', permissions(['LIST_ITEM', 'VIEW'], ['LIST_ACCOUNT', 'FULL']));

  test('is given what it lacks, behind what it has', () => {
    const files = written(need('Lists -> Currency') + need('Transactions -> Invoice'), { [ROLE]: before });
    expect(files).toEqual({
      [ROLE]: role(
        'customrole_sync',
        permissions(
          ['LIST_ITEM', 'VIEW'],
          ['LIST_ACCOUNT', 'FULL'],
          ['TRAN_CUSTINVC', 'VIEW'],
          ['LIST_CURRENCY', 'VIEW'],
        ),
      ),
    });
  });

  test('is raised where it has too little, and never lowered', () => {
    const text = higher('Lists -> Items') + need('Lists -> Accounts');
    expect(written(text, { [ROLE]: before })).toEqual({
      [ROLE]: before.replace('<permlevel>VIEW', '<permlevel>CREATE'),
    });
  });

  test('that has it all stays as it is', () => {
    expect(written(need('Lists -> Accounts') + need('Lists -> Items'), { [ROLE]: before })).toEqual({});
  });

  test.each([
    ['no permissions', ''],
    ['an empty list', '<permissions></permissions>'],
    ['an empty list on two lines', '<permissions>\n</permissions>'],
    ['a list that closes itself', '<permissions/>'],
  ])('with %s is given a list', (_, body) => {
    const text = need('Lists -> Currency') + need('Lists -> Items');
    expect(written(text, { [ROLE]: role('customrole_sync', body) })).toEqual({
      [ROLE]: role('customrole_sync', permissions(['LIST_CURRENCY', 'VIEW'], ['LIST_ITEM', 'VIEW'])),
    });
  });

  test.each([
    [
      'no level',
      '<permission><permkey>LIST_ITEM</permkey></permission>',
      '<permlevel>VIEW</permlevel></permission>',
    ],
    [
      'an empty level',
      '<permission><permkey>LIST_ITEM</permkey><permlevel/></permission>',
      '<permlevel>VIEW</permlevel>',
    ],
    [
      'a level that is none',
      '<permission><permkey>LIST_ITEM</permkey><permlevel>ALL</permlevel></permission>',
      '<permlevel>VIEW</permlevel>',
    ],
    [
      'the level NONE',
      '<permission><permkey>LIST_ITEM</permkey><permlevel><!-- off -->NONE</permlevel></permission>',
      '<permlevel><!-- off -->VIEW</permlevel>',
    ],
  ])('whose entry has %s is given one', (_, entry, expected) => {
    const files = written(need('Lists -> Items'), {
      [ROLE]: role('customrole_sync', `<permissions>${entry}</permissions>`),
    });
    expect(files[ROLE]).toContain(expected);
    expect(files[ROLE]?.match(/LIST_ITEM/g)).toHaveLength(1);
  });

  test('that lists a permission twice is raised where neither is enough', () => {
    const twice = role('customrole_sync', permissions(['LIST_ITEM', 'VIEW'], ['LIST_ITEM', 'EDIT']));
    expect(written(need('Lists -> Items'), { [ROLE]: twice })).toEqual({});
    const files = written(`Failed to delete item: ${need('Lists -> Items')}`, { [ROLE]: twice });
    expect(files[ROLE]).toBe(twice.replace('VIEW', 'FULL').replace('EDIT', 'FULL'));
  });

  test('keeps its bytes otherwise', () => {
    const windows = `\uFEFF${before.replaceAll('  ', '\t').replaceAll('\n', '\r\n')}`;
    const files = written(need('Lists -> Currency'), { [ROLE]: windows });
    const added =
      '\t\t<permission>\n\t\t\t<permkey>LIST_CURRENCY</permkey>\n\t\t\t<permlevel>VIEW</permlevel>\n\t\t</permission>\n';
    expect(files[ROLE]).toBe(
      windows.replace('\t</permissions>', `${added.replaceAll('\n', '\r\n')}\t</permissions>`),
    );
  });
});

describe('the other side', () => {
  const tour = (body: string) =>
    recordType('customrecord_tour', `<includename>T</includename>\n${body}`.trim()).replace(
      'Record<',
      'Tour<',
    );

  test('is given the role, and the role the record type', () => {
    const files = written(ASK_TOUR, { [ROLE]: role('customrole_sync'), [TOUR]: tour('') });
    expect(files).toEqual({
      [ROLE]: role('customrole_sync', permissions(['[scriptid=customrecord_tour]', 'VIEW'])),
      [TOUR]: tour(permittedRoles(['[scriptid=customrole_sync]', 'VIEW'])),
    });
  });

  test('is raised with the role', () => {
    const files = written(ASK_TOUR, {
      [ROLE]: role('customrole_sync', permissions(['[scriptid=customrecord_tour]', 'VIEW'])),
      [TOUR]: tour(permittedRoles(['ADMINISTRATOR', 'FULL'], ['[scriptid=customrole_sync]', 'VIEW'])),
    });
    expect(files).toEqual({
      [ROLE]: role('customrole_sync', permissions(['[scriptid=customrecord_tour]', 'CREATE'])),
      [TOUR]: tour(permittedRoles(['ADMINISTRATOR', 'FULL'], ['[scriptid=customrole_sync]', 'CREATE'])),
    });
  });

  test('is written in the words of its kind', () => {
    const files = written(
      `You need a higher permission for value management of custom segment Region to access this page.\n${need('Transactions -> Refund')}`,
      {
        [ROLE]: role('customrole_sync'),
        'Objects/cseg_region.xml': segment('cseg_region', '').replace('Segment<', 'Region<'),
        'Objects/customtransaction_refund.xml': transactionType('customtransaction_refund', '').replace(
          'Transaction<',
          'Refund<',
        ),
      },
    );
    expect(files[ROLE]).toContain('<permkey>[type=customsegment, scriptid=cseg_region]</permkey>');
    expect(files['Objects/cseg_region.xml']).toContain('<valuemgmtaccesslevel>VIEW</valuemgmtaccesslevel>');
    expect(files['Objects/customtransaction_refund.xml']).toContain('<permittedlevel>VIEW</permittedlevel>');
  });
});

test('what is done is told', () => {
  const files = {
    'manifest.xml': manifest(),
    [ROLE]: role('customrole_sync', permissions(['LIST_ITEM', 'VIEW'])),
    [TOUR]: recordType('customrecord_tour', '').replace('Record<', 'Tour<'),
  };
  const text = ASK_TOUR + higher('Lists -> Items') + need('Lists -> Currency');
  const { answers } = diagnosisOf(text, files, 'customrole_sync');
  expect(changedFiles(answers).map(({ source, done }) => [source.path, done])).toEqual([
    [
      ROLE,
      [
        'LIST_CURRENCY added at VIEW',
        'LIST_ITEM raised from VIEW to CREATE',
        '[scriptid=customrecord_tour] added at VIEW',
      ],
    ],
    [TOUR, ['customrole_sync added at VIEW']],
  ]);
});

test('without a role nothing is written', () => {
  expect(changedFiles(diagnosisOf(need('Lists -> Items')).answers)).toEqual([]);
});
