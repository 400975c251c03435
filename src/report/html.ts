import type { Matrix } from '../access/matrix.js';
import type { CheckResult } from '../check/check.js';
import { page } from './html/page.js';
import { matrixReportData, reportData } from './html/report-data.js';
import type { ReportOptions } from './reporter.js';

/** The report for auditors: one page with the findings, the matrix, duties, exceptions and the change of access. */
export function htmlReport(result: CheckResult, { faults = [] }: Pick<ReportOptions, 'faults'> = {}): string {
  return page(reportData(result, faults));
}

/** The same page of a matrix alone, of which nothing was judged; with what is missing in it. */
export function matrixHtml(matrix: Matrix, problems: readonly string[]): string {
  return page(matrixReportData(matrix, problems));
}
