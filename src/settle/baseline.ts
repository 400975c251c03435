import { canBeIgnored } from '../policy/silenceable.js';
import type { Finding } from '../rules/finding.js';
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
}

export const NO_BASELINE: Baseline = new Map();

/** The findings that a baseline accepts. */
export function inBaseline(findings: readonly Finding[], baseline: Baseline): Finding[] {
  return findings.filter(({ rule, fingerprint }) => canBeIgnored(rule) && baseline.has(fingerprint));
}

/** The entries that no finding is left of, by the findings that they accept. */
export function mendedEntries(baseline: Baseline, acceptedFindings: readonly Finding[]): BaselineEntry[] {
  const found = new Set(acceptedFindings.map(({ fingerprint }) => fingerprint));
  return [...baseline.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}

/**
 * A baseline that accepts further findings and no longer those that are mended. What stays is written as before.
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
  for (const { rule, fingerprint, project, message } of findings) {
    if (!canBeIgnored(rule)) continue;
    entries.set(fingerprint, {
      fingerprint,
      rule: rule.id,
      project: pathInRepository(project) || '.',
      message,
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

function entryText({ fingerprint, rule, project, message }: BaselineEntry): string {
  const members = Object.entries({ fingerprint, rule, project, message });
  return `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;
}

function compareEntries(one: BaselineEntry, other: BaselineEntry): number {
  return (
    compareText(one.rule, other.rule) ||
    compareText(one.project, other.project) ||
    compareText(one.fingerprint, other.fingerprint)
  );
}
