import { compareHarm, type Finding } from '../../rules/finding.js';
import { afterwards } from '../../rules/message.js';
import type { ToLower } from '../../rules/rule.js';
import { capitalised } from '../../rules/shared/access-fixes.js';
import { fewestChanges } from '../../rules/shared/fewest-changes.js';
import { positionAt } from '../../sdf/source.js';
import { groupBy } from '../../util/group-by.js';
import { count, listed } from '../../util/words.js';

/** Findings of one rule in one role: told as one list, since its lines explain one another. */
export interface Bundle {
  /** The worst first. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly role: string;
}

/** Fewer are told one by one, each with all that there is to say. */
const LEAST = 3;

/** The findings in their order, with bundles where the first finding of each would stand. */
export function bundled(findings: readonly Finding[]): (Finding | Bundle)[] {
  const bundles = new Map<Finding, Bundle>();
  const rest = new Set(findings);
  for (const own of groupBy(
    findings.filter(({ brief }) => brief !== undefined),
    keyOf,
  ).values()) {
    const [first] = own;
    const [worst, ...others] = [...own].sort(compareHarm);
    if (own.length < LEAST || !first || !worst) continue;
    for (const finding of own) rest.delete(finding);
    bundles.set(first, { findings: [worst, ...others], role: first.subject.role ?? 'standard roles' });
  }
  return findings.flatMap((finding) => bundles.get(finding) ?? (rest.has(finding) ? finding : []));
}

function keyOf({ rule, subject: { role }, at: { source } }: Finding): string {
  return JSON.stringify([rule.id, role, source.path]);
}

export function isBundle(item: Finding | Bundle): item is Bundle {
  return 'findings' in item;
}

/** How many there are in which role, and what they are. */
export function headline({ findings, role }: Bundle): string {
  return `${findings.length} in ${role}${newWords(findings)}: ${findings[0].rule.summary}.`;
}

/** How many a change brings in; nothing where nothing was compared. */
function newWords(findings: readonly Finding[]): string {
  if (findings.some(({ introduced }) => introduced === null)) return '';
  const brought = numberOfNew(findings);
  if (brought === findings.length) return ', all new';
  return brought === 0 ? ', none new' : `, ${brought} new`;
}

function numberOfNew(findings: readonly Finding[]): number {
  return findings.filter(({ introduced }) => introduced === true).length;
}

/** The findings in one line each. Where only some are new their lines say so. */
export function briefLines({ findings }: Bundle): string[] {
  const brought = numberOfNew(findings);
  const isMixed = brought > 0 && brought < findings.length;
  return findings.map((finding) => briefLine(finding) + (isMixed && finding.introduced ? ', new' : ''));
}

/** A finding of a bundle in one line, with the lines of the other places that it is about. */
export function briefLine({ brief: said = '', args, at, related = [] }: Finding): string {
  const after = afterwards(args);
  const brief = after === null ? said : `${said}. ${after.replace(/\.$/, '')}`;
  const others = related.map((other) => ({
    path: other.at.source.path,
    line: positionAt(other.at.source, other.at.start).line,
  }));
  const lines = others.filter(({ path }) => path === at.source.path).map(({ line }) => line);
  const elsewhere = others.filter(({ path }) => path !== at.source.path);
  const places = [
    ...(lines.length > 0 ? [`${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String))}`] : []),
    ...elsewhere.map(({ path, line }) => `${path}:${line}`),
  ];
  return places.length === 0 ? brief : `${brief} (${places.join(', ')})`;
}

/** What would end all of them, as a sentence, where that is less than one change each; null where it is not. */
export function ending({ findings }: Bundle): string | null {
  const changes = fewestChanges(findings);
  if (!changes || changes.length >= findings.length) return null;
  const steps = [...groupBy(changes, ({ level }) => level)].map(([level, own]) => stepWords(own, level));
  return `${capitalised(listed(steps))} ends all ${findings.length}.`;
}

function stepWords(changes: readonly ToLower[], level: string): string {
  const keys = listed(changes.map(({ key }) => key));
  return level === 'NONE' ? `removing ${keys}` : `lowering ${keys} to ${level}`;
}

/** What a bundle weighs, in words: `2 errors and 3 warnings`. */
export function severities({ findings }: Bundle): string {
  const bySeverity = groupBy(findings, ({ severity }) => severity);
  return listed([...bySeverity].map(([severity, own]) => count(own.length, severity)));
}
