import type { Severity } from '../policy/rule-info.js';
import { compareRisks, type Risk } from '../sdf/catalogue/risks.js';
import { compareText } from '../util/compare-text.js';
import type { Report, Rule } from './rule.js';
import { isNoWider } from './width.js';

/** A report of a rule, as everything behind the rules sees it. */
export interface Finding extends Report {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What it says, in words. */
  readonly message: string;
  /** The folder of the project. */
  readonly project: string;
  /** The same for the same fault, however the XML is moved, reordered or imported anew. */
  readonly fingerprint: string;
  /** Whether the base of a change lacks it; null where there is no base to compare with. */
  readonly introduced: boolean | null;
  /** Whether the base has it, less bad. */
  readonly worse?: boolean;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

/** Sorts by severity, worst first. */
export function compareSeverity(one: Severity, other: Severity): number {
  return ORDER.indexOf(one) - ORDER.indexOf(other);
}

/** What a refused deployment is worth beside the risks of access. */
const RISK_OF_FAULTS: Risk = 'high';

/** Sorts by the harm that findings tell of, worst first: by severity, then by risk. */
export function compareHarm(one: Finding, other: Finding): number {
  return (
    compareSeverity(one.severity, other.severity) ||
    compareRisks(other.risk ?? RISK_OF_FAULTS, one.risk ?? RISK_OF_FAULTS)
  );
}

/** A fingerprint without the number of a fault that no name tells from others. */
export function identityOf({ fingerprint }: Pick<Finding, 'fingerprint'>): string {
  return fingerprint.replace(/-\d+$/, '');
}

/**
 * Whether a finding is no worse than one of the same fault that is known: as severe at most, and no wider. The clock
 * alone makes none worse.
 */
export function isNoWorse(
  finding: Pick<Finding, 'severity' | 'width' | 'isDated'>,
  known: Pick<Finding, 'severity' | 'width'>,
): boolean {
  const isAsSevere = finding.isDated === true || compareSeverity(known.severity, finding.severity) <= 0;
  return isAsSevere && isNoWider(finding.width, known.width);
}

/** By file, then by place, then by rule. */
export function compareFindings(one: Finding, other: Finding): number {
  return (
    compareText(one.at.source.path, other.at.source.path) ||
    one.at.start - other.at.start ||
    one.at.end - other.at.end ||
    compareText(one.rule.id, other.rule.id) ||
    compareText(one.message, other.message)
  );
}
