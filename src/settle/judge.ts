import { createHash } from 'node:crypto';
import type { Finding } from '../rules/finding.js';
import { textOf } from '../rules/message.js';
import type { Context, Report, Rule } from '../rules/rule.js';
import type { Project } from '../sdf/project.js';

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
    const message = textOf(rule.messages, report);
    return { severity: rule.severity, ...report, message, rule, project, fingerprint, introduced: null };
  });
}

/** Made of names alone. */
function fingerprintOf(rule: Rule, folder: string, { subject }: Report): string {
  const { role = '', object = '', permission = '', duty = '', detail = [] } = subject;
  const parts = [rule.id, folder, role, object, permission, duty, ...detail];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}
