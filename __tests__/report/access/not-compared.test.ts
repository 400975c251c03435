import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NotCompared } from '../../../src/access/change.js';
import { accessJson } from '../../../src/report/access/json.js';
import { accessMarkdown } from '../../../src/report/access/markdown.js';
import { jsonNotCompared, notComparedSentence } from '../../../src/report/access/not-compared.js';
import { accessText } from '../../../src/report/access/text.js';
import { githubReport } from '../../../src/report/formats/github.js';
import { jsonReport } from '../../../src/report/formats/json.js';
import { junitReport } from '../../../src/report/formats/junit.js';
import { markdownReport } from '../../../src/report/formats/markdown.js';
import { textReport } from '../../../src/report/formats/text.js';
import { FORMATS } from '../../../src/report/formats.js';
import { commentMarkdown, isWorthAComment } from '../../../src/report/pull-request/comment.js';
import { jobSummary } from '../../../src/report/pull-request/summary.js';
import { emptyProject } from '../../../src/sdf/project.js';
import { read } from '../../support/documents.js';
import { resultOf } from '../../support/finding.js';
import { hostileText } from '../../support/hostile-text.js';
import { liveIn, takeApart } from '../../support/markdown.js';
import { reportFaults } from '../../support/report-schemas.js';

const search = (what: string): NotCompared => ({
  what,
  why: 'its definition is in a form that only NetSuite can read',
  kind: 'savedsearch',
  file: `src/Objects/${what}.xml`,
});
const FILE: NotCompared = {
  what: 'src/Objects/b.xml',
  why: 'could not be read',
  kind: null,
  file: 'src/Objects/b.xml',
};
const OPTIONS = { colour: false, repositoryPath: (path: string) => path };
const addressOf = (path: string, line: number) => `https://github.example/${path}#L${line}`;

const partial = (entries: readonly NotCompared[]) =>
  resultOf([], { access: [], scope: [], notCompared: entries, projects: [emptyProject('src')] });
const content = (entries: readonly NotCompared[]) => ({
  ...{ passed: true, reasons: ['No problems.'], notes: [], notices: [], elsewhere: 'the log' },
  result: partial(entries),
});
const comment = (entries: readonly NotCompared[], maxBytes = 65_000) =>
  commentMarkdown(content(entries), { addressOf, runAddress: null, maxBytes });

/** Every text that tells of a change of access. */
const TEXTS: readonly (readonly [string, (entries: readonly NotCompared[]) => string])[] = [
  ['diff', (entries) => accessText([], false, [], entries)],
  ['diff in Markdown', (entries) => accessMarkdown([], null, [], entries)],
  ['the text report', (entries) => textReport(partial(entries), OPTIONS)],
  ['the Markdown report', (entries) => markdownReport(partial(entries), OPTIONS)],
  ['the log of GitHub', (entries) => githubReport(partial(entries), OPTIONS)],
  ['the JUnit report', (entries) => junitReport(partial(entries), OPTIONS)],
  ['the summary', (entries) => jobSummary(content(entries), { addressOf, maxBytes: 65_000 })],
  ['the comment', (entries) => comment(entries)],
];

describe.each(TEXTS)('%s', (_, write) => {
  test('tells once what is not compared, and never that nothing changes', () => {
    const text = write([search('customsearch_a'), FILE]);
    expect(text.match(/Not compared/g)).toHaveLength(1);
    expect(text).toContain('No change of access in what was compared.');
    expect(text.replaceAll('\\', '')).toContain('savedsearch customsearch_a');
    expect(text).not.toContain('No change of access.');
  });

  test('says nothing of it where all is compared', () => {
    const text = write([]);
    expect(text).not.toContain('ot compared');
    expect(text).toContain('No change of access.');
  });
});

describe('a format of check', () => {
  /** These have places for findings alone, and what was not compared is not a finding. */
  const WITHOUT = ['concise', 'gitlab', 'checkstyle'];

  test.each(Object.entries(FORMATS))(
    '%s names what is not compared, unless it has no place for it',
    async (format, load) => {
      const write = await load();
      const text = write(partial([search('customsearch_a')]), OPTIONS);
      expect(text.replaceAll('\\', '').includes('customsearch_a')).toBe(!WITHOUT.includes(format));
    },
  );

  test.each(['docs/deployment-gate.md', 'docs/how-it-reads-sdf.md'])('%s says which do not', (path) => {
    const sentence =
      read(path)
        .replace(/\s+/g, ' ')
        .match(/[^.:]*contain only findings/)?.[0] ?? '';
    expect([...sentence.matchAll(/`(\w+)`/g)].map(([, format]) => format).sort()).toEqual(
      [...WITHOUT].sort(),
    );
  });
});

test('much of it is told in one line, by kinds and reasons', () => {
  const searches = ['a', 'b', 'c', 'd', 'e'].map((name) => search(`customsearch_${name}`));
  expect(notComparedSentence([...searches, FILE])).toBe(
    'Not compared, so it may open access unseen: savedsearch customsearch_a, customsearch_b, customsearch_c and 2 more (its definition is in a form that only NetSuite can read); src/Objects/b.xml (could not be read).',
  );
  const kinds = Array.from({ length: 9 }, (_, index) => ({
    ...search(`cust_${index}`),
    kind: `kind${index}`,
  }));
  expect(notComparedSentence(kinds)).toMatch(/kind4 cust_4 \([^)]*\); 4 more\.$/);
  expect(notComparedSentence([])).toBeNull();
  expect(notComparedSentence(null)).toBeNull();
});

test('it stands in the foot of a comment, whatever else has no room', () => {
  const text = comment([FILE], 400);
  expect(text).toMatch(/<sub>Not compared.*<\/sub>\n\n<sub>\[sdf-role-compliance\].*<\/sub>\n$/);
  expect(isWorthAComment(content([FILE]))).toBe(true);
  expect(isWorthAComment(content([]))).toBe(false);
});

test('JSON has all of it, as published', () => {
  const entries = [search('customsearch_a'), FILE];
  const report = JSON.parse(jsonReport(partial(entries)));
  expect(report.notCompared).toEqual(entries);
  expect(reportFaults('report-1', report)).toEqual([]);
  const change = JSON.parse(accessJson([], { base: 'main', head: null }, [], entries));
  expect(change.notCompared).toEqual(entries);
  expect(reportFaults('access-1', change)).toEqual([]);
  expect(JSON.parse(jsonReport(resultOf([]))).notCompared).toBeNull();
});

test('a path is written as it is asked for, the id of an object as it is', () => {
  const above = (path: string) => `erp/${path}`;
  expect(jsonNotCompared(FILE, above)).toMatchObject({ what: `erp/${FILE.what}`, file: `erp/${FILE.file}` });
  expect(jsonNotCompared(search('x'), above)).toMatchObject({ what: 'x', file: 'erp/src/Objects/x.xml' });
});

test('a hostile name stays text, and short', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (what, kind) => {
      const text = comment([{ ...search(what), kind }]);
      expect(liveIn(takeApart(text).prose)).toEqual(liveIn(comment([search('x')])));
      expect(accessText([], false, [], [{ ...search(what), kind }]).split('\n')).toHaveLength(3);
    }),
  );
  expect(comment([search('x'.repeat(10_000))]).length).toBeLessThan(1000);
});
