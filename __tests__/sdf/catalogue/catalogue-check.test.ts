import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { endingFaults } from '../../../scripts/catalogue/endings.mjs';
import { featureFaults } from '../../../scripts/catalogue/features.mjs';
import { dangerFaults, dutyFaults, RISK_KEYS } from '../../../scripts/catalogue/harms.mjs';
import { permissionFaults } from '../../../scripts/catalogue/permissions.mjs';
import { releaseFaults } from '../../../scripts/catalogue/releases.mjs';
import { CATALOGUE_VERSION, sources } from '../../../src/sdf/catalogue/sources.js';

const read = (file: string) =>
  readFileSync(new URL(`../../../src/sdf/catalogue/${file}`, import.meta.url), 'utf8');

/** Members of an entry as JSON writes them. */
type Changes = Readonly<Record<string, string>>;

/** An entry without fault, as it stands on its line. */
const VENDOR = row('LIST_VENDOR');

function row(id: string, { sources: cited = '["salto-enum"]', ...changes }: Changes = {}): string {
  const members = {
    id: `"${id}"`,
    names: `["${id}"]`,
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
  return permissionFaults(text, ['salto-enum'], '2026.1').map(({ line, message }) => `${line}: ${message}`);
}

describe('the lists of the catalogue', () => {
  test('have no fault', () => {
    expect(permissionFaults(read('permissions.json'), Object.keys(sources), CATALOGUE_VERSION)).toEqual([]);
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
    ['a release', list(row('LIST_VENDOR', { since: '"2025.2"' }))],
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
    [
      'a name of two permissions, whatever its case',
      list(row('LIST_ITEM', { names: '["Parts", "Items"]' }), row('LIST_VENDOR', { names: '["items"]' })),
      ['3: "items" is a name of LIST_ITEM as well'],
    ],
    ['no release', list(row('LIST_VENDOR', { since: '"26.1"' })), ['2: "26.1" is no release']],
    [
      'a release that is still to come',
      list(row('LIST_VENDOR', { since: '"2026.2"' })),
      ['2: "2026.2" is newer than the catalogue, which describes 2026.1'],
    ],
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

const KNOWN = {
  permissions: [
    { id: 'LIST_VENDOR', levels: null },
    { id: 'TRAN_CHECK', levels: ['NONE', 'CREATE'] },
  ],
  tokens: ['salto-enum'],
};

describe('dangerFaults', () => {
  const danger = (changes: Changes) => {
    const members = { risk: '"high"', from: '"VIEW"', why: '"pays"', keys: '["TRAN_CHECK"]', ...changes };
    return `{ ${Object.entries({ ...members, sources: changes.sources ?? '["salto-enum"]' })
      .map(([key, value]) => `"${key}": ${value}`)
      .join(', ')} }`;
  };

  test.each([
    ['nothing of a right one', list(danger({})), []],
    [
      'an unknown permission',
      list(danger({ keys: '["TRAN_CHEQUE"]' })),
      ['2: "TRAN_CHEQUE" is no permission'],
    ],
    ['a permission twice', list(danger({}), danger({})), ['3: "TRAN_CHECK" stands in line 2 as well']],
    ['an unknown risk', list(danger({ risk: '"huge"' })), ['2: "huge" is no risk']],
    ['an unknown level', list(danger({ from: '"READ"' })), ['2: "READ" is no level']],
    ['no source', list(danger({ sources: '[]' })), ['2: there is no source']],
    ['an unknown source', list(danger({ sources: '["hearsay"]' })), ['2: "hearsay" is no source']],
  ])('reports %s', (_, text, messages) => {
    expect(dangerFaults(text, KNOWN, RISK_KEYS).map(({ line, message }) => `${line}: ${message}`)).toEqual(
      messages,
    );
  });
});

describe('dutyFaults', () => {
  const duty = (sides: string, risk = 'high') =>
    `{ "id": "vendor-and-payment", "risk": "${risk}", "title": "Both", "why": "Bad.", "sides": ${sides}, "sources": ["salto-enum"] }`;
  const BOTH = '[{ "LIST_VENDOR": "CREATE" }, { "TRAN_CHECK": "CREATE" }]';

  test.each([
    ['nothing of a right one', list(duty(BOTH)), []],
    ['an id twice', list(duty(BOTH), duty(BOTH)), ['3: "vendor-and-payment" stands here twice']],
    ['one side', list(duty('[{ "LIST_VENDOR": "CREATE" }]')), ['2: a duty has two sides at least']],
    ['an unknown risk', list(duty(BOTH, 'dire')), ['2: "dire" is no risk']],
    [
      'an unknown permission',
      list(duty(BOTH.replace('LIST_VENDOR', 'LIST_VENDORS'))),
      ['2: "LIST_VENDORS" is no permission'],
    ],
    [
      'a level that a permission does not take',
      list(duty(BOTH.replace('"TRAN_CHECK": "CREATE"', '"TRAN_CHECK": "FULL"'))),
      ['2: "TRAN_CHECK" does not take "FULL"'],
    ],
  ])('reports %s', (_, text, messages) => {
    expect(dutyFaults(text, KNOWN).map(({ line, message }) => `${line}: ${message}`)).toEqual(messages);
  });
});

test.each([
  ['nothing of a right list', '{\n  "newest": "2026.1",\n  "of": { "salto-enum": "2025.2" }\n}\n', []],
  ['what is no release', '{ "newest": "now", "of": {} }', ['1: "now" is no release']],
  [
    'an unknown source',
    '{ "newest": "2026.1",\n"of": { "hearsay": "2025.2" } }',
    ['2: "hearsay" is no source'],
  ],
  [
    'a list that is newer than all',
    '{ "newest": "2025.2",\n"of": { "salto-enum": "2026.1" } }',
    ['2: "2026.1" is newer than the catalogue: 2025.2'],
  ],
])('releaseFaults reports %s', (_, text, messages) => {
  expect(releaseFaults(text, KNOWN.tokens).map(({ line, message }) => `${line}: ${message}`)).toEqual(
    messages,
  );
});

describe('endingFaults', () => {
  const ending = (changes: Changes = {}) => {
    const members = {
      id: '"checks"',
      what: '"checks on paper"',
      keys: '["TRAN_CHECK"]',
      ends: '"2027.1"',
      steps: '[{ "from": "2026.2", "what": "no new ones" }]',
      instead: '"transfers"',
      ...changes,
      sources: changes.sources ?? '["salto-enum"]',
    };
    return `{ ${Object.entries(members)
      .map(([key, value]) => `"${key}": ${value}`)
      .join(', ')} }`;
  };

  test.each([
    ['nothing of a right one', list(ending()), []],
    ['an id twice', list(ending(), ending()), ['3: "checks" stands here twice']],
    [
      'an unknown permission',
      list(ending({ keys: '["TRAN_CHEQUE"]' })),
      ['2: "TRAN_CHEQUE" is no permission'],
    ],
    ['what is no release', list(ending({ ends: '"soon"' })), ['2: "soon" is no release']],
    [
      'a step after the end',
      list(ending({ ends: '"2026.1"' })),
      ['2: "2026.2" does not come before the end, "2026.1"'],
    ],
    ['an unknown source', list(ending({ sources: '["hearsay"]' })), ['2: "hearsay" is no source']],
  ])('reports %s', (_, text, messages) => {
    expect(endingFaults(text, KNOWN).map(({ line, message }) => `${line}: ${message}`)).toEqual(messages);
  });
});
