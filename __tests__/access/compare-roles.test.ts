import { describe, expect, test } from '@jest/globals';
import { closestStandardRole, compareWithBase, type Range } from '../../src/access/compare-roles.js';
import type { Grants } from '../../src/access/grants.js';
import type { Level } from '../../src/sdf/catalogue/permissions.js';
import { findStandardRole } from '../../src/sdf/catalogue/standard-role-permissions.js';
import { markedPlace } from '../support/place.js';

const at = markedPlace('«x»');
const grants = (levels: Readonly<Record<string, Level>>): Grants =>
  new Map(
    Object.entries(levels).map(([key, level]) => [
      key,
      { key, level, restriction: 'none', object: null, at },
    ]),
  );
const ranges = (all: Readonly<Record<string, Level | [Level, Level]>>): ReadonlyMap<string, Range> =>
  new Map(
    Object.entries(all).map(([key, level]) => {
      const [least, most] = typeof level === 'string' ? [level, level] : level;
      return [key, { least, level: most }];
    }),
  );

const words = (differences: ReturnType<typeof compareWithBase>['beyond']) =>
  differences.map(({ key, own, base }) => `${key} ${own} ${base}`);

describe('compareWithBase', () => {
  test.each<
    [
      string,
      Readonly<Record<string, Level>>,
      Readonly<Record<string, Level | [Level, Level]>>,
      string[],
      string[],
      string[],
      number,
    ]
  >([
    ['the same', { LIST_ITEM: 'VIEW' }, { LIST_ITEM: 'VIEW' }, [], [], [], 1],
    ['a new one', { LIST_ITEM: 'VIEW' }, {}, ['LIST_ITEM VIEW null'], [], [], 0],
    ['a higher one', { LIST_ITEM: 'FULL' }, { LIST_ITEM: 'VIEW' }, ['LIST_ITEM FULL VIEW'], [], [], 0],
    ['a lower one', { LIST_ITEM: 'VIEW' }, { LIST_ITEM: 'FULL' }, [], ['LIST_ITEM VIEW FULL'], [], 0],
    ['one that is gone', {}, { LIST_ITEM: 'FULL' }, [], ['LIST_ITEM null FULL'], [], 0],
    [
      'above what may be',
      { LIST_ITEM: 'FULL' },
      { LIST_ITEM: ['VIEW', 'EDIT'] },
      ['LIST_ITEM FULL EDIT'],
      [],
      [],
      0,
    ],
    [
      'within what may be',
      { LIST_ITEM: 'EDIT' },
      { LIST_ITEM: ['VIEW', 'FULL'] },
      [],
      [],
      ['LIST_ITEM EDIT FULL'],
      0,
    ],
    ['below what must be', {}, { LIST_ITEM: ['VIEW', 'FULL'] }, [], ['LIST_ITEM null FULL'], [], 0],
    ['without what need not be', {}, { LIST_ITEM: ['NONE', 'FULL'] }, [], [], ['LIST_ITEM null FULL'], 0],
  ])('%s', (_, own, base, beyond, lacks, uncertain, same) => {
    const found = compareWithBase(grants(own), ranges(base));
    expect([words(found.beyond), words(found.lacks), words(found.uncertain), found.same]).toEqual([
      beyond,
      lacks,
      uncertain,
      same,
    ]);
  });

  test('has the greatest risk first', () => {
    const { beyond } = compareWithBase(
      grants({ LIST_ITEM: 'VIEW', ADMI_MANAGEROLES: 'FULL', TRAN_VENDPYMT: 'FULL' }),
      ranges({}),
    );
    expect(beyond.map(({ key }) => key)).toEqual(['ADMI_MANAGEROLES', 'TRAN_VENDPYMT', 'LIST_ITEM']);
  });
});

describe('closestStandardRole', () => {
  test('is the role that it was copied from, though changed', () => {
    const base = findStandardRole('AP_CLERK')?.permissions ?? new Map();
    const copied = Object.fromEntries([...base.values()].slice(5).map(({ key, level }) => [key, level]));
    const found = closestStandardRole(
      grants({ ...copied, ADMI_MANAGEROLES: 'FULL', '[scriptid=customrecord_x]': 'FULL' }),
    );
    expect(found?.role.id).toBe('AP_CLERK');
    expect(found?.share).toBeCloseTo(96 / 102);
  });

  test('is none for a role that holds nothing of theirs', () => {
    expect(closestStandardRole(grants({}))).toBeNull();
    expect(closestStandardRole(grants({ '[scriptid=customrecord_x]': 'FULL' }))).toBeNull();
  });
});
