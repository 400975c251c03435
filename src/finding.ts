import { createHash } from 'node:crypto';
import type { Context, Report, Rule, Severity } from './rules/rule.js';
import type { Project } from './sdf/project.js';

/** A report of a rule, as everything behind the rules sees it. */
export interface Finding extends Report {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The folder of the project. */
  readonly project: string;
  /** The same for the same fault, however the XML is moved, reordered or imported anew. */
  readonly fingerprint: string;
  /** Whether the base of a change lacks it; null where there is no base to compare with. */
  readonly introduced: boolean | null;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

/** Sorts by severity, worst first. */
export function compareSeverity(one: Severity, other: Severity): number {
  return ORDER.indexOf(one) - ORDER.indexOf(other);
}

/**
 * What the rules report of a project, in the order of the files.
 *
 * @param folder the project's folder as fingerprints name it, if that is not how users see it
 */
export function judge(
  project: Project,
  rules: readonly Rule[],
  context: Context,
  folder = project.root,
): Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, rule.check(project, context), project.root, folder));
}

/** What a rule reports of a project, as findings. Faults that no name tells apart are numbered. */
export function findingsOf(
  rule: Rule,
  reports: Iterable<Report>,
  project: string,
  folder = project,
): Finding[] {
  const seen = new Map<string, number>();
  return [...reports].map((report) => {
    const identity = fingerprintOf(rule, folder, report);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    const fingerprint = count === 1 ? identity : `${identity}-${count}`;
    return { severity: rule.severity, ...report, rule, project, fingerprint, introduced: null };
  });
}

/** Made of names alone. */
function fingerprintOf(rule: Rule, folder: string, { subject }: Report): string {
  const { role = '', object = '', permission = '', duty = '', detail = [] } = subject;
  const parts = [rule.id, folder, role, object, permission, duty, ...detail];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
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

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
