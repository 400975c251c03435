import fc from 'fast-check';
import { check } from '../../../src/check/check.js';
import { type ConfigFault, describeFault, type Read } from '../../../src/policy/config/fault.js';

import { CONFIG_FILE } from '../../../src/policy/default-files.js';
import { NO_BASELINE } from '../../../src/settle/baseline.js';
import { FULL } from '../full-config.js';
import { memoryTree } from '../memory-tree.js';
import { load } from '../policy.js';
import { deploy, manifest, permissions, role } from '../xml.js';
import { door } from './door.js';
import { writing, written } from './encodings.js';
import { hurts, hurtText } from './hurts.js';
import { offsetFaults } from './place-faults.js';
import { reportFaults } from './report-faults.js';

const PIECES = [
  ...[
    '\n',
    '  ',
    '\t',
    ':',
    ': ',
    '- ',
    '-',
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    ' # ',
    '"',
    "'",
    '|',
    '>',
    '%',
    '@',
    '`',
  ],
  ...[
    '&a ',
    '*a',
    '&a [*a]',
    '<<: *a',
    '!!js/function x',
    '!x ',
    '!!binary ',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
  ],
  ...[
    'null',
    '~',
    'yes',
    'on',
    '0x1F',
    '1e3',
    '.inf',
    '2027-02-30',
    'error',
    'off',
    '__proto__: x\n',
    'constructor: {}\n',
  ],
  ...[
    '\uFEFF',
    '\u0000',
    '\u2028',
    '\uD800',
    '🙂',
    '<<<<<<< a\n',
    '>>>>>>> b\n',
    '::error::x\n',
    '##[error]x',
  ],
  ...[
    '"**/{a,b}{c,d}{e,f}{g,h}{i,j}{k,l}"',
    '"!(a|b)*"',
    '"+(+(+(a)))"',
    '[[[[[[[[[[',
    '{{{{{{{{',
    '*'.repeat(300),
  ],
  ...[
    'extends: all\n',
    'ignore: ["**"]\n',
    'rules: { all: off }\n',
    '    ',
    'customrole_*',
    '[scriptid=x]',
    'FULL',
  ],
];

const PROJECT = memoryTree({
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  'Objects/customrole_a_integration.xml': role(
    'customrole_a_integration',
    permissions(['LIST_VENDOR', 'FULL'], ['TRAN_VENDPYMT', 'FULL']),
  ),
});

/** The policy of a team. */
export const configDoor = door(
  'config',
  fc.record({ all: hurts(PIECES), writing }),
  async ({ all, writing }) => {
    const bytes = written(hurtText(FULL, all), writing);
    const [read, again] = await Promise.all([load({ [CONFIG_FILE]: bytes }), load({ [CONFIG_FILE]: bytes })]);
    if ('faults' in read) return readFaults(read, again);
    const gate = {
      policy: read.value,
      baseline: NO_BASELINE,
      today: '2026-01-01',
      pathInRepository: (path: string) => path,
    };
    const result = check(PROJECT, { pathOf: (path) => path, isWanted: () => true, failOn: 'error', gate });
    return [...reportFaults(result), ...result.hints.flatMap(({ at }) => offsetFaults(at))];
  },
);

/** What is wrong with how a file is refused: a reason at least, each in its place. */
export function readFaults(
  read: Extract<Read<unknown>, { faults: unknown }>,
  again: Read<unknown>,
): string[] {
  const texts = read.faults.map(describeFault);
  return [
    ...(read.faults.length > 0 ? [] : ['refused without a reason']),
    ...('faults' in again && again.faults.map(describeFault).join() === texts.join()
      ? []
      : ['refused otherwise the second time']),
    ...read.faults.flatMap(faultsOfFault),
  ];
}

function faultsOfFault({ at, message }: ConfigFault): string[] {
  return [...(at ? offsetFaults(at) : []), ...(/[.!?]$/.test(message) ? [] : [`no sentence: ${message}`])];
}
