import { describe, expect, test } from '@jest/globals';
import { matrixOf } from '../../src/access/matrix.js';
import { check } from '../../src/check/check.js';
import { accessJson } from '../../src/report/access/json.js';
import { accessLines, bundledLines } from '../../src/report/access/lines.js';
import { accessText } from '../../src/report/access/text.js';
import { evidenceJson } from '../../src/report/evidence/evidence.js';
import { verdict } from '../../src/report/findings/verdict.js';
import { jsonReport } from '../../src/report/formats/json.js';
import { markdownReport } from '../../src/report/formats/markdown.js';
import { reportData } from '../../src/report/html/report-data.js';
import { matrixJson } from '../../src/report/matrix/json.js';
import { matrixMarkdown } from '../../src/report/matrix/markdown.js';
import { commentMarkdown } from '../../src/report/pull-request/comment.js';
import { RULES } from '../../src/rules/index.js';
import { defaultGate } from '../../src/settle/default-gate.js';
import { memoryTree } from '../support/memory-tree.js';
import { policyFrom } from '../support/policy.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

/** Numbers of one thing are equal wherever they stand. */
const PROJECT = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*') };
const PAYS = ['TRAN_VENDPYMT', 'TRAN_CHECK', 'LIST_VENDOR', 'TRAN_DEPOSIT', 'TRAN_TRANSFER', 'TRAN_VENDBILL'];
const payer = (id: string) => role(id, permissions(...PAYS.map((key) => [key, 'FULL'] as const)));
const before = memoryTree({
  ...PROJECT,
  'Objects/customrole_a.xml': role(
    'customrole_a',
    permissions(['TRAN_CHECK', 'VIEW'], ['LIST_ITEM', 'VIEW']),
  ),
});
const after = memoryTree({
  ...PROJECT,
  'Objects/customrole_a.xml': payer('customrole_a'),
  'Objects/customrole_b.xml': payer('customrole_b'),
  // The same role in two files, and a role that only an object names.
  'Objects/copy.xml': payer('customrole_b'),
  'Objects/customrecord_x.xml': recordType('customrecord_x', permittedRoles(['ACCOUNTANT', 'VIEW'])),
});
const gate = { ...defaultGate(RULES), policy: policyFrom('extends: [sox]\n') };
const result = check(after, {
  pathOf: (path) => path,
  isWanted: () => true,
  failOn: 'error',
  gate,
  base: before,
});
const access = result.access ?? [];
const report = JSON.parse(jsonReport(result));
const matrix = matrixOf(result.projects);
const comment = commentMarkdown(
  { passed: false, reasons: [verdict(result, 'error')], notes: [], result, elsewhere: 'the log' },
  { addressOf: () => '#', runAddress: null, maxBytes: 65_000 },
);
const markdown = markdownReport(result, {
  colour: false,
  repositoryPath: (path) => path,
  failOn: 'error',
});
const evidence = JSON.parse(
  evidenceJson(result, result, {
    subject: { repository: null, pullRequest: null, commit: null, isModified: null, comparedWith: null },
    gate,
    policySide: { from: 'head', commit: null },
    verdict: { conclusion: 'failure', failOn: 'error', filterMode: null, faults: [] },
    gateChanges: [],
  }),
);

const page = reportData(result, {});

describe('roles', () => {
  test('are those of the project, once each, and others are told apart', () => {
    expect(report.summary.roles).toBe(2);
    expect(evidence.summary).toEqual(report.summary);
    expect(comment).toContain('2 roles, 1 object');
    expect(markdown).toContain('2 roles, 1 object');
    const { roles } = JSON.parse(matrixJson(matrix));
    expect(roles.filter(({ defined }: { defined: boolean }) => defined)).toHaveLength(2);
    expect(matrixMarkdown(matrix)).toContain('2 roles (and 1 that only objects name)');
    expect(page.matrix.roles.filter(({ isDefined }) => isDefined)).toHaveLength(2);
  });
});

describe('changes of access', () => {
  const wider = access.filter(({ change }) => change === 'granted' || change === 'raised').length;

  test('are counted one by one, however many a line tells of', () => {
    expect(wider).toBeGreaterThan(bundledLines(access).length);
    for (const lines of [accessLines(access), bundledLines(access)])
      expect(lines.reduce((sum, { number }) => sum + number, 0)).toBe(access.length);
    expect(report.access).toHaveLength(access.length);
    expect(evidence.access.changes).toHaveLength(access.length);
    expect(page.access?.reduce((sum, { count }) => sum + count, 0)).toBe(access.length);
    expect(JSON.parse(accessJson(access, { base: 'a', head: 'b' })).access).toHaveLength(access.length);
  });

  test('are the same number in text, comment and Markdown', () => {
    const sentence = `${wider} changes widen access; the highest risk is high. 1 change narrows access.`;
    for (const text of [accessText(access, false), comment, markdown]) expect(text).toContain(sentence);
  });
});

describe('findings and conflicts', () => {
  const conflicts = result.findings.filter(({ rule }) => rule.id === 'duty-conflict').length;

  test('are the same number in JSON, comment and Markdown', () => {
    const { errors, warnings, notices } = report.summary;
    expect(report.findings).toHaveLength(errors + warnings + notices);
    expect(evidence.findings).toHaveLength(report.findings.length);
    expect(comment).toContain(`<summary>${report.findings.length} findings</summary>`);
    expect(report.findings.filter((one: { rule: string }) => one.rule === 'duty-conflict')).toHaveLength(
      conflicts,
    );
    expect(page.conflicts.filter(({ state }) => state === 'open')).toHaveLength(conflicts);
    expect(page.findings).toHaveLength(report.findings.length);
    expect(conflicts).toBeGreaterThan(1);
  });

  test('of a bundle are told by how many it has', () => {
    const told = [...comment.matchAll(/(\d+) in customrole\\_[ab], all new: A role holds duties/g)].map(
      ([, number]) => Number(number),
    );
    expect(told.reduce((sum, number) => sum + number, 0)).toBe(conflicts);
  });
});
