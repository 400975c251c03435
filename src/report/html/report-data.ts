import { type Matrix, matrixOf } from '../../access/matrix.js';
import { RISKS } from '../../sdf/catalogue/risks.js';
import { CATALOGUE_VERSION } from '../../sdf/catalogue/sources.js';
import type { CheckResult } from '../../settle/result.js';
import { NAME, VERSION } from '../../util/version.js';
import { accessLines } from '../access/lines.js';
import { notComparedSentence } from '../access/not-compared.js';
import { summarySentence } from '../findings/sentence.js';
import type { ReportOptions } from '../reporter.js';
import { aboutData, linkData } from './about-data.js';
import { conflictData } from './conflict-data.js';
import type { AccessData, ReportData, VerdictData } from './data.js';
import { doorsData } from './door-data.js';
import { findingsData, silencedData } from './finding-data.js';
import { indices } from './indices.js';
import { matrixData } from './matrix-data.js';
import { matrixIndex } from './matrix-index.js';
import { parentsData } from './parent-data.js';
import { dutyData, exceptionData } from './policy-data.js';

const TOOL = { name: NAME, version: VERSION, catalogue: CATALOGUE_VERSION };

/** Of the options of a report what the page says or links to. */
export type PageOptions = Partial<
  Pick<ReportOptions, 'faults' | 'origin' | 'pullRequest' | 'repositoryPath' | 'isOnGitHub'>
>;

/** What a run found, with the matrix of its projects. */
export function reportData(result: CheckResult, options: PageOptions): ReportData {
  const { faults = [] } = options;
  const matrix = matrixOf(result.projects, () => true, 'changed');
  const index = matrixIndex(matrix, result.projects);
  const files = indices<string>();
  const data = {
    tool: TOOL,
    about: aboutData(matrix, result.gate.policy, options),
    verdict: verdictData(result, faults.length > 0),
    problems: [...faults, ...result.problems],
    matrix: matrixData(matrix, files),
    doors: doorsData(matrix, files),
    ...findingsData(result.findings, index, files),
    silenced: result.silenced.map((silenced) => silencedData(silenced, files)),
    duties: result.gate.policy.duties.map(dutyData),
    conflicts: conflictData(result, index),
    exceptions: exceptionData(result, files),
    access: accessData(result),
    notCompared: notComparedSentence(result.notCompared),
    parents: parentsData(matrix),
  };
  return { ...data, files: files.all, links: linkData(files.all, options) };
}

/** A matrix alone, of which nothing was judged. */
export function matrixReportData(
  matrix: Matrix,
  problems: readonly string[],
  options: PageOptions = {},
): ReportData {
  const files = indices<string>();
  const data = {
    tool: TOOL,
    about: aboutData(matrix, null, options),
    verdict: null,
    problems,
    matrix: matrixData(matrix, files),
    doors: doorsData(matrix, files),
    ...{ findings: [], bundles: [], silenced: [], duties: [], conflicts: [], exceptions: [] },
    access: null,
    notCompared: null,
    // A matrix of some files has roles that are not whole.
    parents: { permissions: [], doubts: [], roles: [] },
  };
  return { ...data, files: files.all, links: linkData(files.all, options) };
}

function verdictData(result: CheckResult, fails: boolean): VerdictData {
  const { errors, warnings, notices, suppressed, introduced } = result.summary;
  return {
    passed: result.conclusion === 'success' && !fails,
    sentence: summarySentence(result),
    ...{ errors, warnings, notices, suppressed, introduced },
  };
}

function accessData({ access }: CheckResult): AccessData[] | null {
  if (access === null) return null;
  return accessLines(access).map(({ project: _, risk, direction, number, ...line }) => ({
    ...line,
    risk: RISKS.indexOf(risk),
    widens: direction === 'wider',
    kept: direction === 'kept',
    count: number,
  }));
}
