import { expect, test } from '@jest/globals';
import { ruleSettingOf } from '../../src/policy/rule-settings.js';
import { NO_BASELINE } from '../../src/settle/baseline.js';
import { withAssignments } from '../../src/settle/with-assignments.js';
import { policyOf } from '../support/policy.js';

const ID = 'person-duty-conflict';
const assignments = { path: 'people.csv', sets: [], lines: new Map() };

test.each([
  ['', null],
  [`rules: { ${ID}: notice }\n`, 'notice'],
  [`rules: { ${ID}: off }\n`, 'off'],
  [`extends: []\n`, null],
  [`overrides: [{ files: ["x/**"], rules: { ${ID}: off } }]\n`, null],
])('under the config %j it is %s', async (config, expected) => {
  const policy = await policyOf(config);
  const gate = { policy, baseline: NO_BASELINE, today: '', pathInRepository: (path: string) => path };
  const told = withAssignments(gate, assignments);
  expect(ruleSettingOf(told.policy, ID, 'Objects/a.xml')).toBe(expected);
  expect(withAssignments(gate, null)).toBe(gate);
});
