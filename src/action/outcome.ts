import { verdict } from '../report/findings/verdict.js';
import type { Notice } from '../report/notice.js';
import type { CheckResult } from '../settle/result.js';
import { HOME } from '../util/version.js';
import type { Inputs } from './inputs.js';
import type { ReportInput } from './report-inputs.js';

/** What is known of a run so far, so that one that breaks can still tell it. */
export interface Outcome {
  inputs: Inputs | null;
  result: CheckResult | null;
  /** Why the run fails whatever was found, a sentence each. */
  faults: string[];
  /** What the change does to the policy that judges it, a sentence each. */
  gate: readonly string[];
  /** What looks as if the workflow meant something else, a sentence each. */
  notes: readonly string[];
  /** What GitHub refused, and what else could not be had. None of it decides. */
  notices: Notice[];
  /** Whether something could not be written that was asked for: annotations and summary tell it then, asked for or not. */
  isFallenBack: boolean;
  /** Whether there was a base to compare with; null where the event has none. */
  hasBase: boolean | null;
  /** The commit that was checked. */
  commit: string | null;
  /** The number of the pull request; null where the event is none. */
  pullRequest: number | null;
  /** Whether paths are those of the repository that the workflow runs for. */
  hasAddresses: boolean;
  /** The paths of the reports that were written, from the workspace. */
  readonly reports: Map<ReportInput, string>;
  /** How many findings had no slot for an annotation. */
  notAnnotated: number;
}

export function newOutcome(): Outcome {
  return {
    inputs: null,
    result: null,
    faults: [],
    gate: [],
    notes: [],
    notices: [],
    isFallenBack: false,
    hasBase: null,
    commit: null,
    pullRequest: null,
    hasAddresses: false,
    reports: new Map(),
    notAnnotated: 0,
  };
}

/** Whether a run is told in this way: as asked, or because of what could not be told otherwise. */
export function isToldBy(reporter: 'annotations' | 'summary', { inputs, isFallenBack }: Outcome): boolean {
  return isFallenBack || inputs?.reporters.has(reporter) !== false;
}

/** A run without a result is no success. */
export function fails({ faults, result }: Outcome): boolean {
  return faults.length > 0 || result?.conclusion !== 'success';
}

/** Why a run passes or fails, a sentence each, the worst first. */
export function reasons({ inputs, faults, result }: Outcome): string[] {
  return inputs && result ? [...faults, verdict(result, inputs.failOn)] : faults;
}

/** A refusal of the system, such as "permission denied, open 'x'", says what has to be known; all else is our fault. */
export function faultIn(thrown: unknown): string {
  if (thrown instanceof Error && 'syscall' in thrown) return thrown.message;
  return `Internal error: ${messageOf(thrown)}. Please report it: ${HOME}/issues`;
}

export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
