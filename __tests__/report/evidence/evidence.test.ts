import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Suppression } from '../../../src/policy/suppressions.js';
import { type EvidenceFacts, evidenceJson } from '../../../src/report/evidence/evidence.js';
import { RULES } from '../../../src/rules/index.js';
import { defaultGate } from '../../../src/settle/default-gate.js';
import { finding, resultOf } from '../../support/finding.js';
import { hostileText } from '../../support/hostile-text.js';
import { markedPlace } from '../../support/place.js';
import { reportFaults } from '../../support/report-schemas.js';
import { commandsIn } from '../../support/workflow-commands.js';

const gate = defaultGate(RULES);
const FACTS: EvidenceFacts = {
  subject: { repository: null, pullRequest: null, commit: null, isModified: null, comparedWith: null },
  gate,
  policySide: { from: 'base', commit: '0123' },
  verdict: { conclusion: 'success', failOn: 'error', filterMode: 'added', faults: [] },
  gateChanges: [],
};
const SHARED = 'acme/policies/team/sox.yml@v1.2';

test('the policy of another repository is named with the ref that it was asked for by', () => {
  const at = markedPlace('a:\n«b»', SHARED);
  const exception = {
    ...{ at, rule: 'level-mismatch', role: null, object: null, permission: null, duty: null, level: null },
    ...{ reason: 'Known', approvedBy: null, expires: null },
  };
  const baseline = new Map([['0a', { fingerprint: '0a', rule: 'r', project: '.', message: 'm' }]]);
  const shared = {
    ...gate,
    baseline,
    policy: { ...gate.policy, shared: [at.source], exceptions: [exception] },
  };
  const result = resultOf([]);
  const pathInRepository = (path: string) => `up/${path}`;
  const text = evidenceJson(result, result, { ...FACTS, gate: { ...shared, pathInRepository } });
  const { policy, exceptions } = JSON.parse(text);
  const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(policy).toEqual({
    ...{ from: 'base', commit: '0123', changes: [] },
    files: [{ path: 'acme/policies/team/sox.yml', ref: 'v1.2', sha256 }],
    baseline: { findings: 1, sha256 },
  });
  expect(exceptions).toMatchObject([{ file: SHARED, line: 2, accepted: 0 }]);
});

test('what comments and the baseline silence is told apart', () => {
  const at = markedPlace('«<!-- c -->»', 'a.xml');
  const suppression: Suppression = { at, rules: [], reason: null, element: null, object: null, path: [] };
  const silenced = [
    { finding: finding(), by: { kind: 'suppression', suppression } },
    { finding: finding(), by: { kind: 'baseline' } },
  ] as const;
  const result = resultOf([], { silenced });
  const read = JSON.parse(evidenceJson(result, result, FACTS));
  expect(reportFaults('evidence-1', read)).toEqual([]);
  expect(read.silenced.map(({ by }: { by: unknown }) => by)).toEqual([
    { kind: 'comment', reason: null, file: 'a.xml', line: 1 },
    { kind: 'baseline' },
  ]);
});

test('whatever stands in values and paths, it is as published and moves nothing on a terminal', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (message, path) => {
      const at = markedPlace('«x»', path);
      const one = finding({ message, project: path, related: [{ at, message }] }, at);
      const result = resultOf([one], {
        problems: [message],
        silenced: [{ finding: one, by: { kind: 'baseline' } }],
      });
      const text = evidenceJson(result, result, { ...FACTS, gateChanges: [message] });
      expect(reportFaults('evidence-1', JSON.parse(text))).toEqual([]);
      expect(JSON.parse(text).findings[0].message).toBe(message);
      expect(commandsIn(text)).toEqual([]);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    }),
  );
});
