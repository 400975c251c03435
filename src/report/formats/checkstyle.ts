import type { Finding } from '../../rules/finding.js';
import { positionAt } from '../../sdf/source.js';
import { type NewElement, renderLines } from '../../sdf/xml-edit.js';
import type { CheckResult } from '../../settle/result.js';
import { groupBy } from '../../util/group-by.js';
import { NAME, VERSION } from '../../util/version.js';
import { messageWithNewness } from '../findings/newness.js';
import { xmlWords } from '../junit/test-case.js';
import type { ReportOptions } from '../reporter.js';

/** The report as Checkstyle writes it, which most programs that show findings can read. */
export function checkstyleReport({ findings }: CheckResult, { repositoryPath }: ReportOptions): string {
  const files = [...groupBy(findings, ({ at }) => at.source.path)].map(
    ([path, own]): NewElement => ({
      name: 'file',
      attributes: { name: xmlWords(repositoryPath(path)) },
      content: own.map(errorOf),
    }),
  );
  const root = { name: 'checkstyle', attributes: { version: VERSION }, content: files };
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...renderLines(root)].join('\n')}\n`;
}

function errorOf(finding: Finding): NewElement {
  const { rule, severity, at } = finding;
  const { line, column } = positionAt(at.source, at.start);
  return {
    name: 'error',
    attributes: {
      line: String(line),
      column: String(column),
      severity: severity === 'notice' ? 'info' : severity,
      message: xmlWords(messageWithNewness(finding)),
      source: `${NAME}.${rule.id}`,
    },
    content: '',
  };
}
