import type { Exception, Policy } from '../policy/policy.js';
import type { Suppression } from '../policy/suppressions.js';
import { compareSeverity, type Finding } from '../rules/finding.js';
import type { Source } from '../sdf/source.js';
import type { Baseline } from './baseline.js';

/** What decides over a change, as the base or the head of the change has it. */
export interface GateSide {
  readonly policy: Policy;
  readonly baseline: Baseline;
  readonly suppressions: readonly Suppression[];
  /** What counts in the head of the change if this side's policy and baseline are in force. */
  readonly findings: readonly Finding[];
}

/** What a change does to its own gate. */
export interface GateChange {
  /** Config files that are added, changed or removed. */
  readonly files: readonly string[];
  /** Exceptions that only the head has. */
  readonly exceptions: readonly Exception[];
  /** Comments that only the head has. */
  readonly suppressions: readonly Suppression[];
  /** How many findings the head adds to the baseline. */
  readonly accepted: number;
  /** What the head's policy would let pass, or would take for less severe than the base's does. */
  readonly loosened: readonly Finding[];
  /** What only the head's policy would find, or would take for more severe. */
  readonly tightened: readonly Finding[];
}

/** Compares the gate of both sides of a change. */
export function gateChange(base: GateSide, head: GateSide): GateChange {
  return {
    files: changedFiles(base.policy.files, head.policy.files),
    exceptions: onlyIn(head.policy.exceptions, base.policy.exceptions, exceptionKey),
    suppressions: onlyIn(head.suppressions, base.suppressions, suppressionKey),
    accepted: [...head.baseline.keys()].filter((fingerprint) => !base.baseline.has(fingerprint)).length,
    loosened: moreSevere(base.findings, head.findings),
    tightened: moreSevere(head.findings, base.findings),
  };
}

function changedFiles(base: readonly Source[], head: readonly Source[]): string[] {
  const changed = [
    ...onlyIn(head, base, ({ path, text }) => JSON.stringify([path, text])),
    ...onlyIn(base, head, ({ path }) => path),
  ];
  return [...new Set(changed.map(({ path }) => path))].sort();
}

function onlyIn<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set(others.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}

function exceptionKey({ at, expires, ...names }: Exception): string {
  return JSON.stringify([names, expires?.date ?? null]);
}

function suppressionKey({ object, at, path, rules: ids }: Suppression): string {
  return JSON.stringify([object?.id ?? at.source.path, path, ids.map(({ id }) => id).sort()]);
}

/** The findings that the other list lacks, or holds as less severe. */
function moreSevere(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Map(others.map(({ fingerprint, severity }) => [fingerprint, severity]));
  return findings.filter(({ fingerprint, severity }) => {
    const other = known.get(fingerprint);
    return other === undefined || compareSeverity(severity, other) < 0;
  });
}
