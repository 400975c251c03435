import type { Severity } from '../policy/rule-info.js';
import { canBeIgnored } from '../policy/silenceable.js';
import { type Finding, isNoWorse } from '../rules/finding.js';
import type { Width } from '../rules/width.js';
import { compareText } from '../util/compare-text.js';

/** Old findings that a team accepts for now, by fingerprint. */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** The folder of the project, from the top folder of the repository. */
  readonly project: string;
  /** What was found; for people who read the file. */
  readonly message: string;
  /** How severe it was when it was accepted; absent in entries from before this was written down. */
  readonly severity?: Severity;
  /** How far it went then, where it can go further. */
  readonly width?: Width;
}

export const NO_BASELINE: Baseline = new Map();

/** The findings that a baseline accepts: none that is worse than it was when it was accepted. */
export function inBaseline(findings: readonly Finding[], baseline: Baseline): Finding[] {
  return findings.filter((finding) => {
    const entry = canBeIgnored(finding.rule) ? baseline.get(finding.fingerprint) : undefined;
    return entry !== undefined && accepts(entry, finding);
  });
}

/** An entry that does not say how bad the finding was accepts it however bad it gets. */
function accepts({ severity, width }: BaselineEntry, finding: Finding): boolean {
  return isNoWorse(finding, { severity: severity ?? 'error', ...(width && { width }) });
}

/** How many entries accept findings that can get worse without saying how bad they were. */
export function unmeasured(baseline: Baseline, acceptedFindings: readonly Finding[]): number {
  return acceptedFindings.filter(({ fingerprint }) => baseline.get(fingerprint)?.severity === undefined)
    .length;
}

/** The entries that no finding is left of, by the findings that they are about. */
export function mendedEntries(baseline: Baseline, findings: readonly Finding[]): BaselineEntry[] {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return [...baseline.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}

/**
 * A baseline that accepts findings as bad as they are now, and no longer those that are fixed.
 *
 * @param pathInRepository a path as users see it, from the top folder of the repository
 */
export function updatedBaseline(
  old: Baseline,
  mended: readonly BaselineEntry[],
  findings: readonly Finding[],
  pathInRepository: (path: string) => string,
): Baseline {
  const entries = new Map(old);
  for (const { fingerprint } of mended) entries.delete(fingerprint);
  for (const { rule, fingerprint, project, message, severity, width } of findings) {
    if (!canBeIgnored(rule)) continue;
    entries.set(fingerprint, {
      fingerprint,
      rule: rule.id,
      project: pathInRepository(project) || '.',
      message,
      severity,
      ...(width && { width }),
    });
  }
  return entries;
}

/** A baseline as its file holds it: one entry a line, so that a change of it can be read. */
export function baselineText(baseline: Baseline): string {
  const lines = [...baseline.values()].sort(compareEntries).map(entryText);
  const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

function entryText({ fingerprint, rule, project, message, severity, width }: BaselineEntry): string {
  const members = Object.entries({
    ...{ fingerprint, rule, project, message },
    ...(severity !== undefined && { severity }),
    ...(width !== undefined && {
      width: Object.fromEntries([...width].sort(([one], [other]) => compareText(one, other))),
    }),
  });
  return `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;
}

function compareEntries(one: BaselineEntry, other: BaselineEntry): number {
  return (
    compareText(one.rule, other.rule) ||
    compareText(one.project, other.project) ||
    compareText(one.fingerprint, other.fingerprint)
  );
}
