import type { Run } from 'sarif';
import type { Policy } from '../../policy/policy.js';
import { compareSeverity } from '../../rules/finding.js';
import { RULES } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';
import type { CheckResult } from '../../settle/result.js';
import { rulesOn } from '../../settle/severities.js';
import { compareText } from '../../util/compare-text.js';
import { HOME, NAME, VERSION } from '../../util/version.js';
import type { ReportOptions } from '../reporter.js';
import { identitiesOf } from '../sarif/identity.js';
import { sarifInvocation } from '../sarif/invocation.js';
import { fittingLog, limitNotes } from '../sarif/limits.js';
import { SOURCE_ROOT } from '../sarif/location.js';
import { sarifResult } from '../sarif/result.js';
import { sarifRule } from '../sarif/rule.js';
import type { Told } from '../sarif/told.js';
import { encodePath } from '../writing/markdown-escape.js';

/**
 * The report as SARIF 2.1.0, as large as GitHub takes it. What had no room is the least severe, and is told. Silenced
 * findings are in it as suppressed results.
 *
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function sarifReport(result: CheckResult, options: ReportOptions): string {
  return fittingLog((most) => runOf(result, options, most));
}

function runOf(result: CheckResult, options: ReportOptions, most: number): Run {
  const { repositoryPath, scope = '', origin, faults = [] } = options;
  const all: readonly Told[] = [
    ...result.findings.map((finding) => ({ finding, by: null })),
    ...result.silenced,
  ];
  const told = worst(all, most);
  const rules = rulesOf(told, result.gate.policy);
  const identities = identitiesOf(told);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const notes = limitNotes(all.length, told.length);
  return {
    tool: {
      driver: {
        name: NAME,
        version: VERSION,
        semanticVersion: VERSION,
        informationUri: HOME,
        rules: rules.map(sarifRule),
      },
    },
    // Up to its last slash it is the category: GitHub tells apart what runs over different folders found.
    automationDetails: {
      id: encodePath([NAME, scope, ''].filter((part, at) => part !== '' || at === 2).join('/')),
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The top folder of the repository.' } } },
    ...(origin && {
      versionControlProvenance: [
        {
          repositoryUri: origin.repository,
          revisionId: origin.commit,
          mappedTo: { uriBaseId: SOURCE_ROOT },
        },
      ],
    }),
    invocations: [sarifInvocation(result, { faults, notes }, repositoryPath)],
    results: told.flatMap((one) => {
      const identity = identities.get(one);
      return identity ? sarifResult(one, identity, (id) => indexes.get(id) ?? -1, repositoryPath) : [];
    }),
  };
}

/** The worst ones, in the order in which all stand; what counts goes before what is silenced. */
function worst(all: readonly Told[], most: number): readonly Told[] {
  if (all.length <= most) return all;
  const ranked = [...all].sort(
    (one, other) =>
      Number(one.by !== null) - Number(other.by !== null) ||
      compareSeverity(one.finding.severity, other.finding.severity),
  );
  const kept = new Set(ranked.slice(0, most));
  return all.filter((one) => kept.has(one));
}

/** Those that ran, whether they found anything or not, by their ids. */
function rulesOf(told: readonly Told[], policy: Policy): Rule[] {
  const ran = [...rulesOn(policy, RULES), ...told.map(({ finding: { rule } }) => rule)];
  const rules = new Map(ran.map((rule) => [rule.id, rule]));
  return [...rules.values()].sort((one, other) => compareText(one.id, other.id));
}
