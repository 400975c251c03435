import type { Matrix } from '../../access/matrix.js';
import type { CheckResult } from '../../settle/result.js';
import { page } from '../html/page.js';
import { matrixReportData, type PageOptions, reportData } from '../html/report-data.js';

/** The report for auditors: one page with the findings, the matrix, duties, exceptions and the change of access. */
export function htmlReport(result: CheckResult, options: PageOptions = {}): string {
  return page(reportData(result, options));
}

/** The same page of a matrix alone, of which nothing was judged; with what is missing in it. */
export function matrixHtml(matrix: Matrix, problems: readonly string[], options: PageOptions = {}): string {
  return page(matrixReportData(matrix, problems, options));
}
