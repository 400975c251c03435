import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../src/check/load.js';
import { configText } from '../../src/cli/init/config-text.js';
import { findIntegrationRoles } from '../../src/cli/init/integration-roles.js';
import { withoutObjections } from '../../src/cli/init/objections.js';
import { RULES } from '../../src/rules/index.js';
import { allPermissions, LEVELS, levelVerdict } from '../../src/sdf/catalogue/permissions.js';
import privileges from '../../src/sdf/catalogue/privileges.json' with { type: 'json' };
import { defaultGate } from '../../src/settle/default-gate.js';
import { fixFaults, judgeBy, reportOf } from '../support/fix-faults.js';
import { memoryTree } from '../support/memory-tree.js';
import { policyFrom } from '../support/policy.js';
import { deploy, manifest, permissions, permittedRoles, type Row, recordType, role } from '../support/xml.js';

type Files = Readonly<Record<string, string>>;

/** The config that `init` writes, under the preset that has all rules about risky access. */
function configOf(files: Files): string {
  const { projects } = load(memoryTree(files), (path) => path);
  const roles = withoutObjections(findIntegrationRoles(projects), projects);
  return configText(projects, roles).replace('extends: [recommended]', 'extends: [security]');
}

const judgeOf = (files: Files) =>
  judgeBy({ gate: { ...defaultGate(RULES), policy: policyFrom(configOf(files)), today: '2028-03-01' } });

const SECURITY = new Set(RULES.filter(({ group }) => group === 'security').map(({ id }) => id));
const files = (text: string): Files => ({
  'manifest.xml': manifest({ features: ['CUSTOMRECORDS', 'WEBSERVICES', 'SUBSIDIARIES', 'IPADDRESSRULES'] }),
  'deploy.xml': deploy('~/Objects/*'),
  'Objects/customrole_sync.xml': text,
  'Objects/customrecord_tour.xml': recordType(
    'customrecord_tour',
    permittedRoles(['[scriptid=customrole_sync]', 'VIEW']),
  ),
});

const LOGINS = [
  'ADMI_LOGIN_OAUTH',
  'ADMI_LOGIN_OAUTH2',
  'ADMI_MANAGE_OWN_OAUTH_TOKENS',
  'ADMI_MCP_SERVER',
  'ADMI_RESTWEBSERVICES',
  'ADMI_SUITEANALYTICSCONNECT',
  'ADMI_WEBSERVICES',
];
const RISKY = [...privileges.flatMap(({ keys }) => keys), 'ADMI_KERNEL', 'TRAN_VENDPYMT', 'TRAN_JOURNAL'];
const all = new Map(allPermissions().map((permission) => [permission.id, permission]));
const OTHERS = [...all.keys()].filter((key) => !LOGINS.includes(key));

const rowOf = (keys: readonly string[]) =>
  fc.constantFrom(...keys).chain((key) => {
    const permission = all.get(key);
    const levels = LEVELS.filter(
      (level) => level !== 'NONE' && (!permission || levelVerdict(permission, level) === 'allowed'),
    );
    return fc
      .constantFrom(...(levels.length > 0 ? levels : (['FULL'] as const)))
      .map((level): Row => [key, level]);
  });

const program = fc
  .record({
    logins: fc.uniqueArray(rowOf(LOGINS), { minLength: 1, maxLength: 4, selector: ([key]) => key }),
    risky: fc.uniqueArray(rowOf(RISKY), { maxLength: 5, selector: ([key]) => key }),
    others: fc.uniqueArray(rowOf(OTHERS), { maxLength: 6, selector: ([key]) => key }),
    settings: fc.subarray([
      '<coreadminpermission>T</coreadminpermission>',
      '<iswebserviceonlyrole>T</iswebserviceonlyrole>',
      '<restrictip>T</restrictip>',
      '<subsidiaryoption>OWN</subsidiaryoption>',
    ]),
  })
  .map(({ logins, risky, others, settings }) => {
    const rows = new Map([...logins, ...risky, ...others].map((row) => [row[0], row]));
    const tour: Row = ['[scriptid=customrecord_tour]', 'VIEW'];
    return files(
      role(
        'customrole_sync',
        `${settings.join('\n')}\n${permissions(...rows.values(), tour)}`,
        'Tour API Integration',
      ),
    );
  });

const RUNS = { seed: 1, numRuns: 80 };

describe('the policy that init writes', () => {
  test('is broken by no fix of a rule about risky access', () => {
    let fixes = 0;
    fc.assert(
      fc.property(program, (project) => {
        const judge = judgeOf(project);
        fixes += reportOf(project, judge).findings.filter((one) => SECURITY.has(one.rule)).length;
        const others = (_: unknown, from: { readonly rule: string }) => !SECURITY.has(from.rule);
        expect(fixFaults(project, judge, others)).toEqual([]);
      }),
      RUNS,
    );
    expect(fixes).toBeGreaterThan(100);
  });

  test('is kept by the roles as they are', () => {
    const ofPolicy = new Set(RULES.filter(({ group }) => group === 'policy').map(({ id }) => id));
    fc.assert(
      fc.property(program, (project) => {
        const { findings } = reportOf(project, judgeOf(project));
        expect(findings.filter(({ rule }) => ofPolicy.has(rule)).map(({ message }) => message)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('demands something of most roles', () => {
    const configs = fc.sample(program, RUNS).map(configOf);
    const demanding = configs.filter((config) => /^ +require:/m.test(config));
    expect(demanding.length).toBeGreaterThan(configs.length * 0.9);
  });
});

describe('what it does not demand', () => {
  const config = configOf(
    files(
      role(
        'customrole_sync',
        `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n<subsidiaryoption>OWN</subsidiaryoption>\n${permissions(
          ['ADMI_CUSTOMSCRIPT', 'FULL'],
          ['ADMI_LOGIN_OAUTH2', 'FULL'],
          ['ADMI_RESTWEBSERVICES', 'FULL'],
          ['LIST_EMPLOYEESSN', 'FULL'],
          ['REPO_TRAN', 'FULL'],
        )}`,
      ),
    ),
  );

  test('is named in a comment', () => {
    expect(config).toContain('The preset security reports these');
    expect(config).toMatch(/^ +# {3}ADMI_CUSTOMSCRIPT/m);
    expect(config).not.toMatch(/^ +LIST_EMPLOYEESSN: FULL/m);
  });

  test('is demanded at the level that no rule objects to', () => {
    expect(config).toMatch(/^ +ADMI_CUSTOMSCRIPT: VIEW/m);
    expect(config).toMatch(/^ +REPO_TRAN: VIEW/m);
  });

  test('an own subsidiary is taken for meant', () => {
    expect(config).toMatch(/^ +subsidiaryoption: OWN/m);
  });
});
