import type { Finding } from '../../rules/finding.js';
import type { Fix, Related } from '../../rules/rule.js';
import { type Place, positionAt } from '../../sdf/source.js';
import type { CheckResult, Summary } from '../../settle/result.js';
import { helpUri, NAME, VERSION } from '../../util/version.js';
import { jsonAccess } from '../access/json.js';
import { jsonNotCompared } from '../access/not-compared.js';
import { jsonScope } from '../access/scope.js';
import { plainJson } from '../writing/plain.js';

type PathOf = (path: string) => string;

const same: PathOf = (path) => path;

/** The JSON report, version 1. Lines and columns count from 1, in UTF-16 units, ends are exclusive. */
export function jsonReport({
  conclusion,
  summary,
  findings,
  access,
  scope,
  notCompared,
}: CheckResult): string {
  const report = {
    version: 1,
    tool: { name: NAME, version: VERSION },
    conclusion,
    summary: jsonSummary(summary),
    findings: findings.map((finding) => jsonFinding(finding)),
    access: access?.map(jsonAccess) ?? null,
    scope: scope?.map(jsonScope) ?? null,
    notCompared: notCompared?.map((one) => jsonNotCompared(one)) ?? null,
  };
  return `${plainJson(JSON.stringify(report, null, 2))}\n`;
}

/** In the order of the contract, whatever that of the check. */
export function jsonSummary(summary: Summary): Summary {
  const { projects, roles, objects, files, errors, warnings, notices, suppressed, introduced } = summary;
  return { projects, roles, objects, files, errors, warnings, notices, suppressed, introduced };
}

/** A finding as every JSON report writes it. Paths are as users see them, unless they are to be written otherwise. */
export function jsonFinding(finding: Finding, pathOf: PathOf = same) {
  const { role, roles, object, permission, duty } = finding.subject;
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    message: finding.message,
    messageId: finding.messageId,
    args: finding.args,
    ...jsonPlace(finding.at, pathOf),
    project: pathOf(finding.project) || '.',
    ...(role !== undefined && { role }),
    ...(roles !== undefined && { roles }),
    ...(object !== undefined && { object }),
    ...(permission !== undefined && { permission }),
    ...(duty !== undefined && { duty }),
    fingerprint: finding.fingerprint,
    introduced: finding.introduced,
    worse: finding.worse ?? false,
    helpUri: helpUri(finding.rule.id),
    related: (finding.related ?? []).map((place) => jsonRelated(place, pathOf)),
    fixes: (finding.fixes ?? []).map((fix) => jsonFix(fix, pathOf)),
  };
}

function jsonRelated({ at, message }: Related, pathOf: PathOf) {
  return { ...jsonPlace(at, pathOf), message };
}

function jsonFix({ title, applicability, edits }: Fix, pathOf: PathOf) {
  return {
    title,
    applicability,
    edits: edits.map((edit) => {
      const { file, line, column, endLine, endColumn } = jsonPlace(edit, pathOf);
      return { file, startLine: line, startColumn: column, endLine, endColumn, text: edit.text };
    }),
  };
}

export function jsonPlace({ source, start, end }: Place, pathOf: PathOf = same) {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  return {
    file: pathOf(source.path),
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}
