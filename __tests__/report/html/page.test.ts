import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NotCompared } from '../../../src/access/change.js';
import { matrixOf } from '../../../src/access/matrix.js';
import { htmlReport, matrixHtml } from '../../../src/report/formats/html.js';
import { hostileText } from '../../support/hostile-text.js';
import { projectOf } from '../../support/projects.js';
import { findingAt, resultOf } from '../../support/result.js';
import { permissions, role } from '../../support/xml.js';

/** The data of a page, as its script reads it. */
function dataOf(html: string) {
  const [, json = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

test('the policy of the page names its one script and its one style by their hashes', () => {
  const html = htmlReport(resultOf([]));
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${hash(script)}';`);
  expect(policy).toContain(`style-src 'sha256-${hash(style)}';`);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('whatever a value is, the page has the same elements', () => {
  const tags = (html: string) => html.match(/<[!/a-z]+/gi);
  const expected = tags(htmlReport(resultOf([findingAt('«x»')])));
  fc.assert(
    fc.property(hostileText, hostileText, (message, path) => {
      const finding = findingAt('«x»', { message });
      const at = { ...finding.at, source: { ...finding.at.source, path } };
      const html = htmlReport(resultOf([{ ...finding, at }]));
      expect(tags(html)).toEqual(expected);
      expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028\u2029]/);
      expect(dataOf(html).findings).toHaveLength(1);
    }),
  );
});

test('a run that fails whatever was found has not passed', () => {
  const options = { faults: ['The base could not be had.'] };
  expect(dataOf(htmlReport(resultOf([])))).toMatchObject({ verdict: { passed: true }, problems: [] });
  expect(dataOf(htmlReport(resultOf([]), options))).toMatchObject({
    verdict: { passed: false },
    problems: options.faults,
  });
});

test('a matrix alone has no verdict, and each cell its place', () => {
  const text = role('customrole_guide', permissions(['LIST_ITEM', 'EDIT']), 'Guide');
  const matrix = matrixOf([projectOf({ 'Objects/customrole_guide.xml': text })]);
  const { verdict, matrix: shown, files } = dataOf(matrixHtml(matrix, []));
  expect(verdict).toBeNull();
  expect(files).toEqual(['Objects/customrole_guide.xml']);
  const [guide] = shown.roles;
  expect(guide).toMatchObject({
    id: 'customrole_guide',
    name: 'Guide',
    isActive: true,
    isDefined: true,
    line: 1,
  });
  const [permission, level, restriction, risk, file, line] = guide.cells;
  expect([shown.permissions[permission].key, shown.levels[level], shown.restrictions[restriction]]).toEqual([
    'LIST_ITEM',
    'EDIT',
    'none',
  ]);
  expect([shown.risks[risk], files[file], line]).toEqual(['medium', 'Objects/customrole_guide.xml', 7]);
});

test('what nobody has compared is in the page; null says that all is compared', () => {
  const file = 'Legacy/Objects/customrole_old.xml';
  const entry = { what: file, why: 'ignored', kind: null, file };
  const pageWith = (notCompared: readonly NotCompared[]) =>
    dataOf(htmlReport({ ...resultOf([]), access: [], scope: [], notCompared }));
  const partial = pageWith([entry]);
  expect(partial.notCompared).toBe(`Not compared, so it may open access unseen: ${file} (ignored).`);
  const whole = pageWith([]);
  expect(whole.notCompared).toBeNull();
});
