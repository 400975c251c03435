import { normalize } from 'node:path';
import { getInput, getMultilineInput } from '@actions/core';
import { FILTER_MODES, type FilterMode } from '../settle/filter-mode.js';
import type { Threshold } from '../settle/result.js';
import { faultInGlob } from '../util/globs.js';
import { didYouMean, nearestWord } from '../util/nearest.js';
import { REPORT_INPUTS, type ReportInput } from './report-inputs.js';

const THRESHOLDS = ['error', 'warning', 'notice', 'never'] as const satisfies readonly Threshold[];
const REPORTERS = ['annotations', 'summary', 'review', 'comment', 'check'] as const;

/** A check run can land in the suite of another workflow, so that it has to be asked for. */
const DEFAULT_REPORTERS = [
  'annotations',
  'summary',
  'review',
  'comment',
] as const satisfies readonly Reporter[];

export type Reporter = (typeof REPORTERS)[number];

const SIDES = ['base', 'head'] as const;

/** What a workflow asks for, as it is written there. */
export interface Inputs {
  /** Globs, relative to the repository root; without any every file is asked for. */
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  readonly workingDirectory: string;
  readonly failOn: Threshold;
  readonly reporters: ReadonlySet<Reporter>;
  /** The paths to write reports to. */
  readonly reportFiles: ReadonlyMap<ReportInput, string>;
  /** The path to write the evidence to; null for none. */
  readonly evidenceFile: string | null;
  /** A path from the repository root, or `owner/repo/path@ref`; null for the usual place. */
  readonly configFile: string | null;
  /** A path from the repository root; null for none. */
  readonly baselineFile: string | null;
  /** A path from the repository root to a list of who holds which roles; null for none. */
  readonly assignmentsFile: string | null;
  /** The side of a change whose policy and baseline judge it. */
  readonly policyFrom: (typeof SIDES)[number];
  /** Null where the event decides. */
  readonly filterMode: FilterMode | null;
  /** Empty where there is none. */
  readonly token: string;
}

/** The inputs, and what is wrong with them, a sentence each. */
export interface InputsRead {
  readonly inputs: Inputs;
  readonly faults: readonly string[];
}

/** Reads every input. Throws nothing: what is wrong is a fault. */
export function readInputs(): InputsRead {
  const faults: string[] = [];
  const [filterMode = null] = readWords('filter-mode', [getInput('filter-mode')], FILTER_MODES, faults);
  const [failOn = 'error'] = readWords(
    'fail-on-severity',
    [getInput('fail-on-severity')],
    THRESHOLDS,
    faults,
  );
  const reporters = readWords('reporters', getMultilineInput('reporters'), REPORTERS, faults);
  const [policyFrom = 'base'] = readWords('policy-from', [getInput('policy-from')], SIDES, faults);
  const inputs = {
    paths: readGlobs('paths', faults),
    ignore: readGlobs('ignore', faults),
    workingDirectory: getInput('working-directory') || '.',
    failOn,
    reporters: new Set(reporters.length > 0 ? reporters : DEFAULT_REPORTERS),
    reportFiles: readReportFiles(),
    evidenceFile: getInput('evidence-file') || null,
    configFile: readPath('config-file', faults),
    baselineFile: readPath('baseline-file', faults),
    assignmentsFile: readPath('assignments-file', faults),
    policyFrom,
    filterMode,
    token: getInput('github-token'),
  };
  if (inputs.paths.length > 0 && inputs.paths.every((glob) => glob.startsWith('!')))
    faults.push('paths: globs that start with "!" only exclude files. Use ignore instead.');
  const { reportFiles, evidenceFile } = inputs;
  const written = evidenceFile === null ? [] : [['evidence-file', evidenceFile] as const];
  faults.push(...sharedFiles([...reportFiles, ...written]));
  return { inputs, faults };
}

function readReportFiles(): Map<ReportInput, string> {
  const inputs = Object.keys(REPORT_INPUTS) as ReportInput[];
  const files = inputs.map((input) => [input, getInput(input)] as const);
  return new Map(files.filter(([, path]) => path !== ''));
}

/** Two reports in one file would be one. */
function sharedFiles(files: readonly (readonly [string, string])[]): string[] {
  return files.flatMap(([input, path], index) => {
    const other = files.slice(0, index).find(([, known]) => normalize(known) === normalize(path));
    return other ? [`${input}: "${path}" is also the file of ${other[0]}.`] : [];
  });
}

/** Those of the written words that the input takes. Empty ones count as absent. */
function readWords<Word extends string>(
  name: string,
  written: readonly string[],
  words: readonly Word[],
  faults: string[],
): Word[] {
  return written
    .filter((word) => word !== '')
    .flatMap((word) => {
      const known = words.find((one) => one === word);
      if (!known)
        faults.push(`${name}: "${word}" is not one of ${words.join(', ')}.${hint(name, word, words)}`);
      return known ? [known] : [];
    });
}

function hint(name: string, word: string, words: readonly string[]): string {
  return name === 'reporters' && /[\s,]/.test(word)
    ? ' Write one per line.'
    : didYouMean(nearestWord(word, words));
}

/** A path from the repository root, without what leads nowhere in the root's own files. */
function readPath(name: string, faults: string[]): string | null {
  const path = getInput(name)
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/, '');
  if (/^(?:\/|[a-z]:)/i.test(path) || path.split('/').includes('..'))
    faults.push(`${name}: "${path}" is not a path relative to the repository root.`);
  return path || null;
}

function readGlobs(name: string, faults: string[]): string[] {
  const globs = getMultilineInput(name).filter((glob) => glob !== '');
  for (const glob of globs) {
    const fault = faultInGlob(glob) ?? faultInWay(glob);
    if (fault !== null) faults.push(`${name}: ${fault}`);
  }
  return globs;
}

function faultInWay(glob: string): string | null {
  const leadsOut = /^!?[a-z]:[\\/]/i.test(glob) || glob.split('/').includes('..');
  return leadsOut ? `"${glob}" cannot match anything: globs are relative to the repository root.` : null;
}
