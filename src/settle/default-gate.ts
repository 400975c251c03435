import { recommendedPolicy } from '../policy/policy-of.js';
import type { Rule } from '../rules/rule.js';
import { NO_BASELINE } from './baseline.js';
import type { Gate } from './gate.js';

/** Where nothing is configured: without exceptions and overrides neither the day nor paths matter. */
export function defaultGate(rules: readonly Rule[]): Gate {
  return {
    policy: recommendedPolicy(rules),
    baseline: NO_BASELINE,
    today: '',
    pathInRepository: (path) => path,
  };
}
