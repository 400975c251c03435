import { widens, worstRisk } from '../../access/change.js';
import { CATALOGUE_VERSION } from '../../sdf/catalogue/sources.js';
import type { Gate } from '../../settle/gate.js';
import type { CheckResult, Threshold } from '../../settle/result.js';
import { NAME, VERSION } from '../../util/version.js';
import { jsonAccess } from '../access/json.js';
import { jsonNotCompared } from '../access/not-compared.js';
import { jsonFinding, jsonSummary } from '../formats/json.js';
import { plainJson } from '../writing/plain.js';
import { jsonExceptions } from './exceptions.js';
import { jsonPolicy, type PolicySide } from './policy.js';
import { jsonSilenced } from './silenced.js';

/** What an auditor has to know of a run beside its result. Nothing in it depends on machine, folder or clock. */
export interface EvidenceFacts {
  readonly subject: Subject;
  readonly gate: Gate;
  readonly policySide: PolicySide;
  readonly verdict: Verdict;
  /** What the change does to the policy that judges it, in plain words, a sentence each. */
  readonly gateChanges: readonly string[];
}

/** What was looked at. */
export interface Subject {
  /** The address of the repository; null where it is not known. */
  readonly repository: string | null;
  readonly pullRequest: {
    readonly number: number;
    readonly headCommit: string;
    readonly baseCommit: string;
  } | null;
  /** The commit whose files were judged; null where it is not known. */
  readonly commit: string | null;
  /** Whether those files were other than that commit's; null where nobody knows. */
  readonly isModified: boolean | null;
  /** What it was compared with: where the change begins. Null where there is nothing, or it cannot be had. */
  readonly comparedWith: string | null;
}

export interface Verdict {
  readonly conclusion: 'success' | 'failure';
  readonly failOn: Threshold;
  /** Which findings decide; null for all. */
  readonly filterMode: string | null;
  /** Why the run fails whatever was found, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * What a change does to access, what was found and accepted by whom, and by which tool and policy: for the records of an
 * audit. The same input gives the same bytes.
 *
 * @param all everything that was found
 * @param shown what of it decides
 */
export function evidenceJson(all: CheckResult, shown: CheckResult, facts: EvidenceFacts): string {
  const { subject, gate, policySide, verdict, gateChanges } = facts;
  const { pathInRepository } = gate;
  const decisive = new Set(shown.findings.map(({ fingerprint }) => fingerprint));
  const evidence = {
    version: 1,
    tool: { name: NAME, version: VERSION, catalogue: CATALOGUE_VERSION },
    subject,
    policy: { ...jsonPolicy(gate, policySide), changes: gateChanges },
    verdict: { ...verdict, problems: all.problems },
    summary: jsonSummary(shown.summary),
    access: all.access && {
      widened: all.access.some(widens),
      risk: worstRisk(all.access),
      changes: all.access.map((change) => ({
        ...jsonAccess(change),
        project: pathInRepository(change.project) || '.',
      })),
    },
    notCompared: all.notCompared?.map((one) => jsonNotCompared(one, pathInRepository)) ?? null,
    findings: all.findings.map((finding) => ({
      ...jsonFinding(finding, pathInRepository),
      decides: decisive.has(finding.fingerprint),
    })),
    silenced: all.silenced.map((one) => jsonSilenced(one, pathInRepository)),
    exceptions: jsonExceptions(gate, all.silenced),
    mended: all.mended,
  };
  return `${plainJson(JSON.stringify(evidence, null, 2))}\n`;
}
