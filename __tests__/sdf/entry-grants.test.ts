import { describe, expect, test } from '@jest/globals';
import {
  areEqual,
  compareGrants,
  type EntryGrant,
  formatGrant,
  grantOfEntry,
  leastAndMost,
  saySame,
} from '../../src/sdf/entry-grants.js';
import { projectOf } from '../support/projects.js';
import { permissions, role } from '../support/xml.js';

type Row = readonly [string, string, (string | undefined)?];

const entriesOf = (...rows: readonly Row[]) =>
  projectOf({ 'Objects/customrole_guide.xml': role('customrole_guide', permissions(...rows)) }).roles[0]!
    .permissions;
const grantsOf = (...rows: readonly Row[]) =>
  entriesOf(...rows).flatMap((entry) => grantOfEntry(entry) ?? []);

describe('what an entry grants', () => {
  test.each<[string, Row, Pick<EntryGrant, 'level' | 'restriction'> | null]>([
    ['a level alone', ['K', 'VIEW'], { level: 'VIEW', restriction: 'none' }],
    ['an empty restriction', ['K', 'FULL', ''], { level: 'FULL', restriction: 'none' }],
    ['a restriction', ['K', 'EDIT', 'VIEWANDEDIT'], { level: 'EDIT', restriction: 'VIEWANDEDIT' }],
    ['no level', ['K', ''], null],
    ['a level that is none', ['K', '4'], null],
    ['a restriction that is none', ['K', 'EDIT', 'VIEW'], null],
  ])('%s', (_, row, expected) => {
    const [entry] = entriesOf(row);
    expect(grantOfEntry(entry!)).toEqual(expected && { entry, ...expected });
  });

  test('is named by level and restriction', () => {
    expect(grantsOf(['K', 'VIEW'], ['K', 'EDIT', 'EDIT']).map(formatGrant)).toEqual([
      'VIEW',
      'EDIT and restriction EDIT',
    ]);
  });
});

describe('the order of grants', () => {
  test('is that of the levels, then that of the restrictions', () => {
    const sorted = grantsOf(
      ['K', 'FULL', 'VIEWANDEDIT'],
      ['K', 'EDIT'],
      ['K', 'EDIT', 'EDIT'],
      ['K', 'NONE'],
      ['K', 'EDIT', 'VIEWANDEDIT'],
    ).sort(compareGrants);
    expect(sorted.map(formatGrant)).toEqual([
      'NONE',
      'EDIT and restriction VIEWANDEDIT',
      'EDIT and restriction EDIT',
      'EDIT',
      'FULL and restriction VIEWANDEDIT',
    ]);
  });

  test('gives the least and the most', () => {
    const said = (...rows: readonly Row[]) => leastAndMost(grantsOf(...rows)).map(formatGrant);
    expect(said(['K', 'EDIT'], ['K', 'FULL'], ['K', 'VIEW'])).toEqual(['VIEW', 'FULL']);
    expect(said(['K', 'EDIT'], ['K', 'EDIT', ''])).toEqual(['EDIT']);
    expect(leastAndMost([])).toEqual([]);
  });
});

describe('entries', () => {
  test('say the same whatever element is empty or left out of account', () => {
    expect(saySame(entriesOf(['K', 'VIEW'], ['K', 'VIEW', '']))).toBe(true);
    expect(saySame(entriesOf(['K', 'VIEW'], ['L', 'VIEW']))).toBe(false);
    expect(saySame(entriesOf(['K', 'VIEW'], ['L', 'VIEW']), 'permkey')).toBe(true);
    expect(saySame(entriesOf(['K', 'VIEW'], ['L', 'FULL']), 'permkey')).toBe(false);
    expect(saySame([])).toBe(true);
  });

  test('are not equal where a comment would be lost', () => {
    expect(areEqual(entriesOf(['K', 'VIEW', '<!-- why -->'], ['K', 'VIEW']))).toBe(true);
    expect(areEqual(entriesOf(['K', 'VIEW'], ['K', 'VIEW', '<!-- why -->']))).toBe(false);
    expect(areEqual(entriesOf(['K', 'VIEW'], ['L', 'VIEW']))).toBe(false);
    expect(areEqual([])).toBe(true);
  });
});
