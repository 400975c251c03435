import { verdict } from '../report/findings/verdict.js';
import { distinctNotices, type Notice } from '../report/notice.js';
import type { Analysis } from './analyse.js';
import type { Inputs } from './inputs.js';
import type { ReportInput } from './report-inputs.js';

/** What a run has come to so far. Each step gives a new one; of a run that breaks the last one is reported. */
export interface Outcome {
  /** Null where they have not been read yet. */
  readonly inputs: Inputs | null;
  /** Null where there is none yet. */
  readonly analysis: Analysis | null;
  /** Why the run fails whatever was found, a sentence each. */
  readonly faults: readonly string[];
  /** What GitHub refused, and what else could not be had. None of it decides. */
  readonly notices: readonly Notice[];
  /** Whether something that was asked for could not be written: then annotations and summary show it, asked for or not. */
  readonly isFallenBack: boolean;
  /** The paths of the reports that were written, from the workspace. */
  readonly reports: ReadonlyMap<ReportInput, string>;
  /** How many findings had no slot for an annotation. */
  readonly notAnnotated: number;
}

export const NOTHING_YET: Outcome = {
  inputs: null,
  analysis: null,
  faults: [],
  notices: [],
  isFallenBack: false,
  reports: new Map(),
  notAnnotated: 0,
};

export function withFaults(outcome: Outcome, faults: readonly string[]): Outcome {
  return { ...outcome, faults: [...outcome.faults, ...faults] };
}

/** There is nothing to judge: that is no success. */
export function refused(outcome: Outcome, { text, yaml }: Notice): Outcome {
  const notices = yaml.length > 0 ? [{ text, yaml }] : [];
  return { ...withFaults(outcome, [text]), notices: [...outcome.notices, ...notices] };
}

export function withAnalysis(outcome: Outcome, analysis: Analysis): Outcome {
  const { faults, notices } = analysis;
  return { ...withFaults(outcome, faults), analysis, notices: [...outcome.notices, ...notices] };
}

/** What could not be written where it was asked for is shown elsewhere. */
export function fallenBack(outcome: Outcome, notices: readonly Notice[]): Outcome {
  if (notices.length === 0) return outcome;
  return {
    ...outcome,
    isFallenBack: true,
    notices: distinctNotices([...outcome.notices, ...notices]),
  };
}

/** Whether a run is reported in this way: as asked, or because another way failed. */
export function isToldBy(reporter: 'annotations' | 'summary', { inputs, isFallenBack }: Outcome): boolean {
  return isFallenBack || inputs?.reporters.has(reporter) !== false;
}

/** A run without a result is no success. */
export function fails({ faults, analysis }: Outcome): boolean {
  return faults.length > 0 || analysis?.result.conclusion !== 'success';
}

/** Why a run passes or fails, a sentence each, the worst first. */
export function reasons({ inputs, faults, analysis }: Outcome): readonly string[] {
  return inputs && analysis ? [...faults, verdict(analysis.result, inputs.failOn)] : faults;
}
