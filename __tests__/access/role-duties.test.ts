import { describe, expect, test } from '@jest/globals';
import { dutiesHeld, dutiesTogether, type LevelOf, type RatedDuty } from '../../src/access/role-duties.js';
import { GENERAL_DUTIES, SOX_DUTIES } from '../../src/policy/built-in-duties.js';
import type { Level } from '../../src/sdf/catalogue/permissions.js';
import { type StandardRole, standardRoles } from '../../src/sdf/catalogue/standard-role-permissions.js';

const DUTIES = [...SOX_DUTIES, ...GENERAL_DUTIES];
const duty = (id: string, risk: RatedDuty['risk'], ...sides: RatedDuty['sides']): RatedDuty => ({
  id,
  title: id,
  risk,
  sides,
});
const PAY = duty(
  'pay',
  'low',
  [{ key: 'A', level: 'CREATE' }],
  [
    { key: 'B', level: 'EDIT' },
    { key: 'C', level: 'VIEW' },
  ],
);
const WORSE = duty('worse', 'critical', [{ key: 'A', level: 'VIEW' }], [{ key: 'C', level: 'VIEW' }]);

const holding =
  (levels: Readonly<Record<string, Level>>): LevelOf =>
  (key) =>
    levels[key] ?? null;

describe('dutiesHeld', () => {
  test.each<[Readonly<Record<string, Level>>, string[]]>([
    [{}, []],
    [{ A: 'FULL' }, []],
    [{ A: 'CREATE', B: 'EDIT' }, ['pay']],
    [{ A: 'VIEW', B: 'EDIT' }, []],
    [{ A: 'CREATE', B: 'CREATE' }, []],
    [{ A: 'VIEW', C: 'VIEW' }, ['worse']],
    [{ A: 'EDIT', C: 'VIEW' }, ['worse', 'pay']],
  ])('%j: %j', (levels, ids) => {
    expect(dutiesHeld([PAY, WORSE], holding(levels)).map(({ duty: { id } }) => id)).toEqual(ids);
  });

  test('says by what each side is held', () => {
    expect(dutiesHeld([PAY], holding({ A: 'FULL', B: 'EDIT', C: 'VIEW' }))[0]?.sides).toEqual([
      [{ key: 'A', level: 'FULL' }],
      [
        { key: 'B', level: 'EDIT' },
        { key: 'C', level: 'VIEW' },
      ],
    ]);
  });
});

describe('dutiesTogether', () => {
  const party = (id: string, levels: Readonly<Record<string, Level>>) => ({ id, levelOf: holding(levels) });

  test('leaves out what one of both holds alone', () => {
    const one = party('one', { A: 'CREATE' });
    const others = [
      party('pays', { B: 'EDIT' }),
      party('looks', { C: 'VIEW' }),
      party('all', { A: 'FULL', C: 'FULL' }),
    ];
    const found = dutiesTogether([PAY, WORSE], one, others);
    expect(found.map(({ duty: { id }, others: all }) => [id, all.map((other) => other.id)])).toEqual([
      ['worse', ['looks']],
      ['pay', ['pays', 'looks']],
    ]);
    expect(dutiesTogether([PAY], party('all', { A: 'FULL', C: 'FULL' }), others)).toEqual([]);
  });
});

test('of 53 standard roles 26 hold a built-in duty alone, and of 1,378 pairs 195 hold one only together', () => {
  const roles = standardRoles();
  const partyOf = ({ id, permissions }: StandardRole) => ({
    id,
    levelOf: (key: string) => permissions.get(key)?.level ?? null,
  });
  expect(roles.filter((role) => dutiesHeld(DUTIES, partyOf(role).levelOf).length > 0)).toHaveLength(26);
  const pairs = roles.flatMap((role, index) => {
    const later = roles.slice(index + 1).map(partyOf);
    const found = dutiesTogether(DUTIES, partyOf(role), later).flatMap(({ others }) => others);
    return [...new Set(found.map(({ id }) => id))];
  });
  expect(pairs).toHaveLength(195);
});
