import { describe, expect, test } from '@jest/globals';
import { jsonReport } from '../../../src/report/formats/json.js';
import type { Finding } from '../../../src/rules/finding.js';
import { HOME, VERSION } from '../../../src/util/version.js';
import { markedPlace } from '../../support/place.js';
import { findingAt, resultOf } from '../../support/result.js';

const report = (findings: readonly Finding[]) => JSON.parse(jsonReport(resultOf(findings)));

test('is version 1, ends in a line break, and lists what was looked at', () => {
  expect(jsonReport(resultOf([]))).toMatch(/^\{\n {2}"version": 1,[\s\S]*\}\n$/);
  expect(report([])).toEqual({
    version: 1,
    tool: { name: 'sdf-role-compliance', version: VERSION },
    conclusion: 'success',
    summary: {
      projects: 1,
      roles: 1,
      objects: 2,
      files: 5,
      errors: 0,
      warnings: 0,
      notices: 0,
      suppressed: 0,
      introduced: null,
    },
    findings: [],
    access: null,
    scope: null,
    notCompared: null,
  });
});

test('tells a finding with its places and fixes', () => {
  const at = markedPlace('\uFEFF<role>«FULL»\r\n</role>');
  const finding = findingAt('', {
    at,
    subject: { role: 'customrole_x', object: 'customrecord_y', permission: '[scriptid=customrecord_y]' },
    related: [{ at: markedPlace('a\n🙂«b\nc»', 'b.xml'), message: 'Here.' }],
    fixes: [{ title: 'Mend it', applicability: 'safe', edits: [{ ...at, text: 'VIEW' }] }],
  });
  expect(report([finding]).findings).toEqual([
    {
      rule: 'level-mismatch',
      severity: 'error',
      message: '"FULL" is wrong.',
      messageId: 'mismatch',
      args: {},
      file: 'Objects/customrole_x.xml',
      line: 1,
      column: 7,
      endLine: 1,
      endColumn: 11,
      project: '.',
      role: 'customrole_x',
      object: 'customrecord_y',
      permission: '[scriptid=customrecord_y]',
      fingerprint: '0',
      introduced: null,
      worse: false,
      helpUri: `${HOME}/blob/main/docs/rules/level-mismatch.md`,
      related: [{ file: 'b.xml', line: 2, column: 3, endLine: 3, endColumn: 2, message: 'Here.' }],
      fixes: [
        {
          title: 'Mend it',
          applicability: 'safe',
          edits: [
            {
              file: 'Objects/customrole_x.xml',
              startLine: 1,
              startColumn: 7,
              endLine: 1,
              endColumn: 11,
              text: 'VIEW',
            },
          ],
        },
      ],
    },
  ]);
});

describe('what a stranger wrote', () => {
  const message = '"\\\u001B[2J\u009B\u2028\u202E\u0000\u{E0041}x\uD83D##[error]</script>';

  test('comes back as it was', () => {
    expect(report([findingAt('«x»', { message })]).findings[0].message).toBe(message);
  });

  test('moves nothing on a terminal', () => {
    const text = jsonReport(resultOf([findingAt('«x»', { message })])).replaceAll('\n', '');
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]|##\[/u);
  });
});
