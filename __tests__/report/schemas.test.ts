import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { AccessChange } from '../../src/access/change.js';
import { accessJson } from '../../src/report/access/json.js';
import { jsonReport } from '../../src/report/formats/json.js';
import { HOME } from '../../src/util/version.js';
import { finding, resultOf } from '../support/finding.js';
import { markedPlace } from '../support/place.js';
import { publishedSchema, reportFaults, SCHEMAS } from '../support/report-schemas.js';

test.each(SCHEMAS)('%s says where it is and describes what it is for', (name) => {
  const { $id, title, description } = publishedSchema(name);
  const raw = HOME.replace('//github.com/', '//raw.githubusercontent.com/');
  expect($id).toBe(`${raw}/main/schema/${name}.schema.json`);
  expect(title).toMatch(/, version 1$/);
  expect(description).toContain('Within a version nothing is renamed or removed');
});

describe('the JSON report', () => {
  const at = markedPlace('«x»');
  const access: readonly AccessChange[] = [
    {
      ...{ project: '.', role: null, roleName: null, object: 'customrecord_x', permission: 'accesstype' },
      ...{ name: 'Access Type', tab: null, change: 'loosened', before: null, after: 'x', risk: 'high' },
      ...{ whole: null, at },
    },
  ];
  const full = finding({
    subject: { role: 'r', object: 'o', permission: 'p', duty: 'd' },
    related: [{ at, message: 'Here.' }],
    fixes: [{ title: 'Mend', applicability: 'safe', edits: [{ ...at, text: '' }] }],
    fingerprint: '0a-2',
    introduced: true,
  });
  const read = (text: string) => JSON.parse(text);

  test('has nothing that its schema does not name', () => {
    expect(reportFaults('report-1', read(jsonReport(resultOf([full, finding()], { access }))))).toEqual([]);
    expect(reportFaults('report-1', read(jsonReport(resultOf([]))))).toEqual([]);
    const compared = { base: 'main', head: null };
    expect(reportFaults('access-1', read(accessJson(access, compared)))).toEqual([]);
    expect(reportFaults('access-1', read(accessJson([], compared)))).toEqual([]);
  });

  const goldens = readdirSync('__tests__/projects')
    .map((name) => `__tests__/projects/${name}/expected.json`)
    .filter((path) => existsSync(path));
  test.each(goldens)('%s is as published', (path) => {
    const report = read(readFileSync(path, 'utf8'));
    expect(reportFaults('report-1', report)).toEqual([]);
  });

  test.each([
    ['something new', { more: 1 }],
    ['something else', { severity: 'fatal' }],
    ['a line that is none', { line: 0 }],
    ['something that is missing', { fixes: undefined }],
  ])('is told from one with %s', (_, change) => {
    const report = read(jsonReport(resultOf([full])));
    const findings = [read(JSON.stringify({ ...report.findings[0], ...change }))];
    expect(reportFaults('report-1', { ...report, findings })).not.toEqual([]);
  });
});
