import { test } from '@jest/globals';
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

test.each(ROWS)('%s', (_, shape, right) => {
  expectRight(changed(shape), right);
});
