import { describe, expect, test } from '@jest/globals';
import { load } from '../../src/check/load.js';
import { RULES } from '../../src/rules/index.js';
import { NO_BASELINE } from '../../src/settle/baseline.js';
import type { Gate } from '../../src/settle/gate.js';
import { judge } from '../../src/settle/judge.js';
import { type Settled, settle } from '../../src/settle/settle.js';
import { rulesOn } from '../../src/settle/severities.js';
import { effortOf } from '../support/effort.js';
import { memoryTree } from '../support/memory-tree.js';
import { policyFrom } from '../support/policy.js';
import { deploy, manifest, permissions, role } from '../support/xml.js';

const A = 'src/Objects/customrole_a.xml';
const B = 'sandbox/Objects/customrole_b.xml';
const wrong = (id: string, before = '') =>
  role(id, `${before}\n${permissions(['TRAN_CHECK', 'All'], ['LIST_VENDOR', 'Some'])}`);
const FILES = {
  'src/manifest.xml': manifest(),
  'src/deploy.xml': deploy('~/Objects/*'),
  'sandbox/manifest.xml': manifest(),
  'sandbox/deploy.xml': deploy('~/Objects/*'),
  [A]: wrong('customrole_a'),
  [B]: wrong('customrole_b'),
};

function run(
  config: string,
  files: Readonly<Record<string, string>> = {},
  more: Partial<Gate> = {},
): Settled {
  const policy = policyFrom(config);
  const tree = memoryTree({ ...FILES, ...files });
  const { projects } = load(tree, (path) => path);
  const findings = projects.flatMap((project) =>
    judge(project, rulesOn(policy, RULES), { policy, base: null, today: '' }),
  );
  const gate = {
    policy,
    baseline: NO_BASELINE,
    today: '2026-06-15',
    pathInRepository: (path: string) => path,
  };
  return settle({ findings, projects, files: tree.files }, { ...gate, ...more }, RULES);
}

const told = ({ findings }: Settled) =>
  findings.map(
    ({ rule, severity, subject }) => `${severity} ${rule.id} ${subject.role} ${subject.permission}`,
  );
const hushed = ({ silenced }: Settled) =>
  silenced.map(
    ({ finding, by }) =>
      `${by.kind} ${finding.rule.id} ${finding.subject.role} ${finding.subject.permission}`,
  );

const ALL = [
  'error invalid-value customrole_b TRAN_CHECK',
  'error invalid-value customrole_b LIST_VENDOR',
  'error invalid-value customrole_a TRAN_CHECK',
  'error invalid-value customrole_a LIST_VENDOR',
].sort();

describe('settings', () => {
  test('leave severities to the rules', () => {
    expect(told(run('extends: recommended\n')).sort()).toEqual(ALL);
  });

  test('change them, and turn rules off', () => {
    expect(told(run('rules: { invalid-value: notice }\n'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^notice invalid-value/)]),
    );
    expect(told(run('rules: { invalid-value: off }\n'))).toEqual([]);
  });

  test('differ by file, the last one in force', () => {
    const config = `overrides:
  - { files: [sandbox], rules: { invalid-value: off } }
  - { files: ["sandbox/**/*_b.xml"], rules: { invalid-value: notice } }
  - { files: ["**"], rules: { level-mismatch: off } }
`;
    expect(told(run(config)).sort()).toEqual([
      'error invalid-value customrole_a LIST_VENDOR',
      'error invalid-value customrole_a TRAN_CHECK',
      'notice invalid-value customrole_b LIST_VENDOR',
      'notice invalid-value customrole_b TRAN_CHECK',
    ]);
  });

  test('turn a rule on for some files alone', () => {
    const config = `rules: { invalid-value: off }
overrides: [{ files: [src], rules: { invalid-value: warning } }]
`;
    expect(told(run(config)).sort()).toEqual([
      'warning invalid-value customrole_a LIST_VENDOR',
      'warning invalid-value customrole_a TRAN_CHECK',
    ]);
  });

  test('mean paths from the top of the repository, wherever the run started', () => {
    const config = 'overrides: [{ files: ["top/src/**"], rules: { invalid-value: off } }]\n';
    const settled = run(config, {}, { pathInRepository: (path) => `top/${path}` });
    expect(told(settled)).toHaveLength(2);
  });

  test('go for what is said of the policy as well', () => {
    const config = `rules: { suppression-unused: error }
overrides: [{ files: [sandbox], rules: { suppression-unused: off } }]
`;
    const comment = '<!-- sdf-role-compliance-ignore level-mismatch: x -->';
    const settled = run(config, {
      [A]: role('customrole_a', `${comment}<isinactive>F</isinactive>`),
      [B]: role('customrole_b', `${comment}<isinactive>F</isinactive>`),
    });
    expect(told(settled)).toEqual(['error suppression-unused customrole_a undefined']);
  });
});

describe('what silences', () => {
  const comment = '<!-- sdf-role-compliance-ignore invalid-value: old center -->';

  test('is asked in order: comment, exception, baseline', () => {
    const baseline = new Map(
      run('extends: recommended\n').findings.map(({ fingerprint, rule, project, message }) => [
        fingerprint,
        { fingerprint, rule: rule.id, project, message },
      ]),
    );
    const config = 'exceptions: [{ rule: invalid-value, permission: TRAN_CHECK, reason: x }]\n';
    const settled = run(config, { [A]: wrong('customrole_a', comment) }, { baseline });
    expect(told(settled)).toEqual([]);
    expect(hushed(settled).sort()).toEqual([
      'baseline invalid-value customrole_b LIST_VENDOR',
      'exception invalid-value customrole_b TRAN_CHECK',
      'suppression invalid-value customrole_a LIST_VENDOR',
      'suppression invalid-value customrole_a TRAN_CHECK',
    ]);
    expect(settled.mended).toHaveLength(3);
  });

  test('must name what the finding names', () => {
    const left = (names: string) =>
      told(run(`exceptions: [{ rule: invalid-value, ${names}, reason: x }]\n`)).length;
    expect(left('role: customrole_a')).toBe(2);
    expect(left('role: customrole_a, permission: TRAN_CHECK')).toBe(3);
    expect(left('role: customrole_a, object: customrecord_x')).toBe(5);
    expect(left('permission: "[scriptid=TRAN_CHECK]"')).toBe(5);
  });

  test('has to hold today', () => {
    const left = (expires: string) =>
      told(run(`exceptions: [{ rule: invalid-value, reason: x, expires: ${expires} }]\n`)).filter((line) =>
        line.startsWith('error'),
      ).length;
    expect(left('2026-06-14')).toBe(4);
    expect(left('2026-06-15')).toBe(0);
  });

  test('finds an exception for an object however its key is written', () => {
    const files = {
      [A]: role('customrole_a', permissions(['[scriptid=cseg_x]', 'All'])),
      [B]: role('customrole_b', permissions(['[type=customsegment,scriptid=cseg_x]', 'All'])),
    };
    const config = `rules: { unresolved-reference: off, undeclared-feature: off }
exceptions: [{ rule: invalid-value, permission: "[type=customsegment, scriptid=cseg_x]", reason: x }]
`;
    expect(told(run(config, files))).toEqual([]);
  });

  test('does not reach files that cannot be read', () => {
    const settled = run('rules: { malformed-xml: warning }\n', {
      [A]: wrong('customrole_a', '<!-- sdf-role-compliance-ignore malformed-xml: x -->').replace(
        '</name>',
        '',
      ),
    });
    const [fault] = settled.findings.filter(({ rule }) => rule.id === 'malformed-xml');
    expect(fault?.severity).toBe('warning');
    const entry = {
      fingerprint: fault?.fingerprint ?? '',
      rule: 'malformed-xml',
      project: 'src',
      message: '',
    };
    const again = run(
      'extends: recommended\n',
      { [A]: '<role' },
      { baseline: new Map([[entry.fingerprint, entry]]) },
    );
    expect(again.findings.some(({ fingerprint }) => fingerprint === entry.fingerprint)).toBe(true);
  });

  test('takes no long time, however many comments and findings there are', async () => {
    const item = `<permission>${comment}<permkey>TRAN_CHECK</permkey>${comment}<permlevel>All</permlevel></permission>`;
    const body = `<permissions>${comment.repeat(20_000)}${item.repeat(5000)}</permissions>`;
    const config = 'rules: { duplicate-permission: off }\n';
    const effort = await effortOf(() => {
      expect(run(config, { [A]: role('customrole_a', body) }).silenced.length).toBe(5000);
    });
    expect(effort).toBeLessThan(2000);
  });
});

describe('hints', () => {
  test('tell of entries that match nothing', () => {
    const { hints } = run(`overrides:
  - { files: [nowhere, "src/none"], rules: { level-mismatch: off } }
  - { files: [src], rules: { level-mismatch: off } }
policy:
  roles:
    - { match: [customrole_a, "customrole_z*"], forbid: [LIST_VENDOR] }
  combinations:
    - [customrole_a, customrole_nobody]
`);
    expect(hints.map(({ at, message }) => `${at.source.text.slice(at.start, at.end)}: ${message}`)).toEqual([
      'nowhere: No file matches.',
      '"customrole_z*": "customrole_z*" matches no role.',
      '[customrole_a, customrole_nobody]: No project defines "customrole_nobody", so this combination cannot be checked.',
      '[customrole_a, customrole_nobody]: The policy has no duties, so combinations of roles are not checked.',
    ]);
  });

  test('tell of nothing in files of other repositories', () => {
    const policy = {
      ...policyFrom('policy: { roles: [{ match: customrole_z, forbid: [LIST_VENDOR] }] }\n'),
      files: [],
    };
    expect(run('extends: recommended\n', {}, { policy }).hints).toEqual([]);
  });
});
