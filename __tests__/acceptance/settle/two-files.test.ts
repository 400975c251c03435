import { describe, expect, test } from '@jest/globals';
import { widens } from '../../../src/access/change.js';
import { deploy } from '../../support/xml.js';
import { BASE, DEPLOY, edited, PATHS, POLICY, RENAMED, roleOf, STRICT } from '../gate/base.js';
import { changed, expectRight, type Right, type Shape } from './change.js';

/** A role that several files define. */
const HIGH = POLICY.replace('policy:\n', 'policy:\n  widening: high\n').replace(
  'ADMI_MANAGEROLES',
  'ADMI_MANAGE*',
);
const USERS = roleOf('customrole_hb_till', [
  ['TRAN_VENDPYMT', 'VIEW'],
  ['ADMI_MANAGEUSERS', 'FULL'],
]);
const OLD = BASE[PATHS.till] ?? '';
const ARCHIVE = 'src/Objects/Archive/customrole_hb_till.xml';
const WIDER = 'src/Objects/Wider/customrole_hb_clerk.xml';
const NEITHER = { [DEPLOY]: deploy('~/Objects/Records/*') };
const FULL = (BASE[PATHS.clerk] ?? '').replaceAll('>VIEW<', '>FULL<');

const ROWS: readonly (readonly [string, Shape, Right])[] = [
  [
    'neither is deployed, one is raised',
    { config: HIGH, base: NEITHER, head: { [PATHS.till]: USERS, [ARCHIVE]: OLD } },
    'stop',
  ],
  [
    'both are deployed, one is raised',
    { config: HIGH, head: { [PATHS.till]: USERS, [ARCHIVE]: OLD } },
    'stop',
  ],
  [
    'the old one alone is deployed, the new one is parked',
    {
      config: STRICT,
      base: { [DEPLOY]: deploy('~/Objects/Roles/*') },
      head: { [ARCHIVE]: edited(PATHS.till, '>VIEW<', '>FULL<')[PATHS.till] ?? '' },
    },
    'pass',
  ],
  [
    'deploy.xml reaches the wider one by way of ..',
    {
      config: STRICT,
      head: { [WIDER]: FULL, [DEPLOY]: deploy('~/Objects/Records/*', '~/Objects/Records/../Wider/*') },
    },
    'stop',
  ],
  [
    'deploy.xml names the narrow one, and the wider one by way of ..',
    {
      config: STRICT,
      head: { [WIDER]: FULL, [DEPLOY]: deploy('~/Objects/Roles/*', '~/Objects/Records/../Wider/*') },
    },
    'stop',
  ],
  [
    'neither is deployed, both are equal, a name changes in one',
    { config: HIGH, base: { ...NEITHER, [ARCHIVE]: OLD }, head: RENAMED },
    'pass',
  ],
];

const CARGO = BASE[PATHS.cargo] ?? '';
const QUAY = BASE[PATHS.quay] ?? '';
const ACCOUNTANT = (whole: string) => whole.replace('[scriptid=customrole_hb_clerk]', 'ACCOUNTANT');

/** Objects that two files of the base define with one text; one of the two files changes. */
const TWICE: readonly (readonly [string, string, string, string])[] = [
  ['a record type opens', 'customrecord_hb_cargo', CARGO, CARGO.replace('USEPERMISSIONLIST', 'NONENEEDED')],
  ['a record type lists another role', 'customrecord_hb_cargo', CARGO, ACCOUNTANT(CARGO)],
  ['a segment lists another role', 'cseg_hb_quay', QUAY, ACCOUNTANT(QUAY)],
  ['a role needs no second factor', 'customrole_hb_till', OLD, OLD.replace('>SMS<', '>OFF<')],
  ['a role reaches all subsidiaries', 'customrole_hb_till', OLD, OLD.replace('>OWN<', '>ALL<')],
  ['a role is raised', 'customrole_hb_till', OLD, OLD.replace('>VIEW<', '>FULL<')],
];

describe('of two files with one id, whichever comes first by its path', () => {
  test.each(TWICE.flatMap((row) => ['A', 'Z'].map((folder) => [...row, folder] as const)))(
    '%s (%#)',
    (_, id, before, after, folder) => {
      const path = `src/Objects/${folder}/${id}.xml`;
      const base = { [path]: before };
      const both = changed({ config: STRICT, base, head: { [path]: after } });
      expectRight(both, 'stop');
      expect((both.access ?? []).filter(widens)).not.toEqual([]);
      expectRight(changed({ config: STRICT, base, head: { [path]: `${before}<!-- x -->` } }), 'quiet');
    },
  );
});

test.each(ROWS)('%s', (_, shape, right) => {
  expectRight(changed(shape), right);
});
