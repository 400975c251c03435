import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { featureFaults, permissionFaults } from '../../../scripts/catalogue-check.mjs';
import { sources } from '../../../src/sdf/catalogue/sources.js';

const read = (file: string) =>
  readFileSync(new URL(`../../../src/sdf/catalogue/${file}`, import.meta.url), 'utf8');

/** Members of an entry as JSON writes them. */
type Changes = Readonly<Record<string, string>>;

/** An entry without fault, as it stands on its line. */
const VENDOR = row('LIST_VENDOR');

function row(id: string, { sources: cited = '["salto-enum"]', ...changes }: Changes = {}): string {
  const members = {
    id: `"${id}"`,
    names: '["Name"]',
    tab: '"Lists"',
    levels: '["NONE", "FULL"]',
    ...changes,
  };
  const pairs = Object.entries({ ...members, sources: cited }).map(([key, value]) => `"${key}": ${value}`);
  return `{ ${pairs.join(', ')} }`;
}

function list(...rows: readonly string[]): string {
  return `[\n${rows.map((each) => `  ${each}`).join(',\n')}\n]\n`;
}

function faults(text: string): string[] {
  return permissionFaults(text, ['salto-enum']).map(({ line, message }) => `${line}: ${message}`);
}

describe('the lists of the catalogue', () => {
  test('have no fault', () => {
    expect(permissionFaults(read('permissions.json'), Object.keys(sources))).toEqual([]);
    expect(featureFaults(read('features.json'))).toEqual([]);
  });
});

describe('permissionFaults', () => {
  test.each([
    ['an entry', list(VENDOR)],
    ['no levels', list(row('LIST_VENDOR', { levels: 'null', exported: '["VIEW"]' }))],
    ['further levels', list(row('LIST_VENDOR', { exported: '["VIEW", "EDIT"]', refused: '["EDIT"]' }))],
    ['an id without a prefix', list(row('NONE_NEEDED', { names: '[]', tab: 'null' }))],
    [
      'tabs by prefix',
      list(row('GRAP_A', { tab: '"Reports"' }), row('REGT_A'), row('TRAN_A', { tab: '"Transactions"' })),
    ],
    ['a tab against the prefix', list(row('ADMI_SAC_READALL', { tab: '"Reports"' }))],
  ])('accepts %s', (_, text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each([
    ['an id twice', list(VENDOR, VENDOR), ['3: "LIST_VENDOR" stands here twice']],
    ['a wrong order', list(VENDOR, row('LIST_ITEM')), ['3: "LIST_ITEM" belongs before "LIST_VENDOR"']],
    ['a wrong id', list(row('LIST_Vendor')), ['2: "LIST_Vendor" is no id']],
    ['no object', list('null'), ['2: undefined is no id']],
    ['a broken line', list(VENDOR, '{ "id": '), ['3: this is not one entry']],
    ['two entries on a line', list(`${row('LIST_ITEM')}, ${VENDOR}`), ['2: this is not one entry']],
    ['other blanks', list(VENDOR.replaceAll('": ', '":')), [`2: this is to be written as ${VENDOR}`]],
    ['a comma too many', list(VENDOR).replace('}\n', '},\n'), [`2: this is to be written as ${VENDOR}`]],
    ['no first line', list(VENDOR).replace('[\n', '\n'), ['1: the first line is not "["']],
    ['no last line', list(VENDOR).replace(/\]\n$/, '\n'), ['3: the last line is not "]"']],
    [
      'unknown levels',
      list(row('LIST_VENDOR', { levels: '["NONE", "READ"]' })),
      ['2: "levels" is not some of NONE, VIEW, CREATE, EDIT, FULL'],
    ],
    [
      'levels in another order',
      list(row('LIST_VENDOR', { levels: '["FULL", "NONE"]' })),
      ['2: "levels" is not some of NONE, VIEW, CREATE, EDIT, FULL'],
    ],
    [
      'an empty list of levels',
      list(row('LIST_VENDOR', { refused: '[]' })),
      ['2: "refused" is not some of NONE, VIEW, CREATE, EDIT, FULL'],
    ],
    [
      'an exported level that is documented',
      list(row('LIST_VENDOR', { exported: '["VIEW", "FULL"]' })),
      ['2: "exported" and the levels both hold FULL'],
    ],
    ['a wrong tab', list(row('REGT_BANK', { tab: '"Setup"' })), ['2: the tab is "Setup", not "Lists"']],
    ['a tab without a prefix', list(row('ADMINDOCS')), ['2: the tab is "Lists", not null']],
    [
      'a blank after a name',
      list(row('LIST_VENDOR', { names: '["Vendors "]' })),
      ['2: "Vendors " is no name'],
    ],
    ['an empty feature', list(row('LIST_VENDOR', { feature: '""' })), ['2: "" is no name']],
    ['a name twice', list(row('LIST_VENDOR', { names: '["A", "A"]' })), ['2: one name stands here twice']],
    ['names that are no list', list(row('LIST_VENDOR', { names: '"A"' })), ['2: the names are no list']],
    ['no source', list(row('LIST_VENDOR', { sources: '[]' })), ['2: there is no source']],
    [
      'an unknown source',
      list(row('LIST_VENDOR', { sources: '["hearsay"]' })),
      ['2: "hearsay" is no source'],
    ],
    [
      'an unknown key',
      list(row('LIST_VENDOR', { note: '"x"' })),
      ['2: the keys are id, names, tab, levels, note, sources, not id, names, tab, levels, sources'],
    ],
  ])('reports %s', (_, text, messages) => {
    expect(faults(text)).toEqual(messages);
  });
});

test('featureFaults reports what is no feature id, twice there or in another order', () => {
  expect(featureFaults(list('"CRM"', '"CRM"', '"CLASSES"', '"crm"')).map(({ line }) => line)).toEqual([
    3, 4, 5,
  ]);
});
