import { describe, expect, test } from '@jest/globals';
import { load } from '../../src/check/load.js';
import { suppressionsOf } from '../../src/policy/suppressions.js';
import { describeGateChange } from '../../src/report/pull-request/gate-change.js';
import { NO_BASELINE } from '../../src/settle/baseline.js';
import { type GateSide, gateChange } from '../../src/settle/gate-change.js';
import { finding } from '../support/finding.js';
import { memoryTree } from '../support/memory-tree.js';
import { policyFrom } from '../support/policy.js';
import { manifest, permissions, role } from '../support/xml.js';

function side(config: string, body = '', more: Partial<GateSide> = {}): GateSide {
  const files = { 'manifest.xml': manifest(), 'Objects/customrole_a.xml': role('customrole_a', body) };
  const { projects } = load(memoryTree(files), (path) => path);
  const suppressions = projects.flatMap(suppressionsOf);
  return { policy: policyFrom(config), baseline: NO_BASELINE, suppressions, findings: [], ...more };
}

const told = (base: GateSide, head: GateSide) => describeGateChange(gateChange(base, head));
const comment = '<!-- sdf-role-compliance-ignore level-mismatch: wanted -->';
const CONFIG = 'extends: recommended\n';

describe('a change of its own gate', () => {
  test('that is none is not told', () => {
    const body = `${comment}${permissions(['LIST_VENDOR', 'VIEW'])}`;
    expect(told(side(CONFIG, body), side(CONFIG, `\n\n${body}`))).toEqual([]);
  });

  test('by the config', () => {
    const head = `extends: recommended
exceptions:
  - { rule: level-mismatch, reason: as before }
  - { rule: level-mismatch, role: customrole_a, reason: a day, approved-by: cfo@example.com, expires: 2027-01-31 }
`;
    expect(told(side('exceptions: [{ rule: level-mismatch, reason: as before }]\n'), side(head))).toEqual([
      'This change edits the policy that it is checked by: .github/sdf-role-compliance.yml.',
      'This change adds an exception for level-mismatch (customrole_a), until 2027-01-31, approved by cfo@example.com: a day',
    ]);
  });

  test('by an exception that is given longer', () => {
    const config = (day: string) => `exceptions: [{ rule: level-mismatch, reason: x, expires: ${day} }]\n`;
    expect(told(side(config('2027-01-31')), side(config('2028-01-31')))).toContain(
      'This change adds an exception for level-mismatch, until 2028-01-31, approved by nobody: x',
    );
  });

  test('by comments', () => {
    const body = `${comment}${permissions(['LIST_VENDOR', 'VIEW'])}`;
    expect(told(side(CONFIG), side(CONFIG, body))).toEqual([
      'This change suppresses level-mismatch by a comment in Objects/customrole_a.xml, line 4: wanted',
    ]);
    expect(told(side(CONFIG), side(CONFIG, '<!-- sdf-role-compliance-ignore -->'))).toEqual([
      'This change suppresses no rule by a comment in Objects/customrole_a.xml, line 4: without a reason',
    ]);
    expect(told(side(CONFIG, body), side(CONFIG))).toEqual([]);
  });

  test('by the baseline, and by what the other policy would find', () => {
    const entry = { fingerprint: 'x', rule: 'level-mismatch', project: '.', message: '' };
    const base = side(CONFIG, '', {
      findings: [finding({ fingerprint: 'a' }), finding({ fingerprint: 'b' }), finding({ fingerprint: 'c' })],
    });
    const head = side(CONFIG, '', {
      baseline: new Map([['x', entry]]),
      findings: [
        finding({ fingerprint: 'b', severity: 'warning' }),
        finding({ fingerprint: 'c' }),
        finding({ fingerprint: 'd' }),
      ],
    });
    expect(told(base, head)).toEqual([
      'This change adds 1 finding to the baseline.',
      'Under its policy 2 findings would pass or be less severe: 2 of level-mismatch.',
      'Under its policy 1 finding would be new or more severe: 1 of level-mismatch.',
    ]);
  });
});
