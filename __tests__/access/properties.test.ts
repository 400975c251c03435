import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AccessChange, widens } from '../../src/access/change.js';
import { accessChanges } from '../../src/access/changes.js';
import { holdersOf } from '../../src/access/holders.js';
import { LEVELS } from '../../src/sdf/catalogue/permissions.js';
import { projectOf } from '../support/projects.js';
import { permissions, permittedRoles, recordType, role } from '../support/xml.js';

const OPPOSITE = {
  granted: 'revoked',
  revoked: 'granted',
  raised: 'lowered',
  lowered: 'raised',
  tightened: 'loosened',
  loosened: 'tightened',
} as const;

type Row = readonly [string, string, string];

/** A small version of a project: a few roles with permissions and settings, and a record type that permits roles. */
interface Version {
  readonly roles: readonly {
    readonly id: string;
    readonly rows: readonly Row[];
    readonly settings: readonly string[];
  }[];
  readonly accessType: string;
  readonly permitted: readonly Row[];
}

const level = fc.constantFrom(...LEVELS);
const restriction = fc.constantFrom('', 'EDIT', 'VIEWANDEDIT');
const key = fc.constantFrom(
  'TRAN_VENDPYMT',
  'LIST_ITEM',
  'LIST_CUSTRECORDENTRY',
  'ADMI_KERNEL',
  '[scriptid=customrecord_tour]',
  '[type=customsegment, scriptid=cseg_region]',
);
const setting = fc.constantFrom(
  '<isinactive>T</isinactive>',
  '<restrictip>T</restrictip>',
  '<subsidiaryoption>OWN</subsidiaryoption>',
  '<employeerestriction>OWNONLY</employeerestriction>',
  '<employeeviewingallowed>T</employeeviewingallowed>',
  '<coreadminpermission>T</coreadminpermission>',
  '<recordrestrictions><recordrestriction><segment>CLASS</segment><restriction>OWNONLY</restriction></recordrestriction></recordrestrictions>',
);
const someRole = fc.record({
  id: fc.constantFrom('customrole_a', 'customrole_b'),
  rows: fc.array(fc.tuple(key, level, restriction), { maxLength: 6 }),
  settings: fc.uniqueArray(setting, { maxLength: 4 }),
});
const version: fc.Arbitrary<Version> = fc.record({
  roles: fc.uniqueArray(someRole, { selector: ({ id }) => id, maxLength: 2 }),
  accessType: fc.constantFrom('USEPERMISSIONLIST', 'CUSTRECORDENTRYPERM', 'NONENEEDED'),
  permitted: fc.array(
    fc.tuple(
      fc.constantFrom('[scriptid=customrole_a]', '[scriptid=customrole_c]', 'CEO'),
      level,
      restriction,
    ),
    { maxLength: 4 },
  ),
});

function filesOf({ roles, accessType, permitted }: Version): Record<string, string> {
  const record = recordType('customrecord_tour', permittedRoles(...permitted), accessType);
  return {
    ...Object.fromEntries(
      roles.map(({ id, rows, settings }) => [
        `Objects/${id}.xml`,
        role(id, [...settings, permissions(...rows)].join('\n')),
      ]),
    ),
    'Objects/customrecord_tour.xml': record,
  };
}

/** Whether nothing can be read in two ways: that is the least before a change, and the most after it. */
const isClear = (files: Record<string, string>) =>
  [...holdersOf(projectOf(files), 'either').values()].every(
    ({ doubt, grants }) => doubt === undefined && [...grants.values()].every((grant) => !grant.doubt),
  );

const changesBetween = (base: Record<string, string>, head: Record<string, string>) =>
  accessChanges([projectOf(base)], [projectOf(head)]);

/** A change without the place, which is that of one version. */
function facts({ at: _, ...change }: AccessChange) {
  return change;
}

const byText = (one: string, other: string) => (one < other ? -1 : 1);
const texts = (changes: readonly object[]) => changes.map((change) => JSON.stringify(change)).sort(byText);

describe('accessChanges', () => {
  test('of a version and itself are none', () => {
    fc.assert(
      fc.property(version, (one) => {
        expect(changesBetween(filesOf(one), filesOf(one))).toEqual([]);
      }),
    );
  });

  test('the other way round are the opposite', () => {
    const turned = (change: AccessChange) => {
      const { before, after, whole, kept: _, change: kind, ...rest } = facts(change);
      return { ...rest, kind, before, after, isWhole: whole !== null };
    };
    fc.assert(
      fc.property(version, version, (one, other) => {
        fc.pre(isClear(filesOf(one)) && isClear(filesOf(other)));
        const there = changesBetween(filesOf(one), filesOf(other)).map(turned);
        const back = changesBetween(filesOf(other), filesOf(one)).map(turned);
        expect(texts(back)).toEqual(
          texts(
            there.map(({ kind, before, after, ...rest }) => {
              const { isWhole, ...names } = rest;
              return { ...names, kind: OPPOSITE[kind], before: after, after: before, isWhole };
            }),
          ),
        );
      }),
    );
  });

  test('do not depend on order, indentation or comments', () => {
    const rewritten = (files: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
          path.replace('Objects/', 'Objects/Other/'),
          text
            .replace(/^ +/gm, (blanks) => '\t'.repeat(blanks.length))
            .replace(/<permissions>/g, '<!-- <permission><permkey>ADMI_KERNEL</permkey> --><permissions>')
            .replace(/\n/g, '\r\n'),
        ]),
      );
    fc.assert(
      fc.property(version, version, fc.nat(), (one, other, seed) => {
        const shuffled = <T>(items: readonly T[]) => {
          const by = (seed % Math.max(items.length, 1)) + 1;
          return [...items.slice(by), ...items.slice(0, by)].reverse();
        };
        const mixed = {
          ...other,
          roles: shuffled(other.roles).map((some) => ({
            ...some,
            rows: shuffled(some.rows),
            settings: shuffled(some.settings),
          })),
          permitted: shuffled(other.permitted),
        };
        const plain = changesBetween(filesOf(one), filesOf(other)).map(facts);
        expect(changesBetween(filesOf(one), rewritten(filesOf(mixed))).map(facts)).toEqual(plain);
      }),
    );
  });

  test('come worst first', () => {
    const ranks = ['critical', 'high', 'medium', 'low'];
    fc.assert(
      fc.property(version, version, (one, other) => {
        const order = changesBetween(filesOf(one), filesOf(other)).map(
          (change) => 2 * ranks.indexOf(change.risk) + Number(!widens(change)),
        );
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});
