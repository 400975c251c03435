import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Exception } from '../../../src/policy/policy.js';
import type { Suppression } from '../../../src/policy/suppressions.js';
import { sarifReport } from '../../../src/report/formats/sarif.js';
import type { ReportOptions } from '../../../src/report/reporter.js';
import type { Finding } from '../../../src/rules/finding.js';
import { RULES } from '../../../src/rules/index.js';
import type { CheckResult } from '../../../src/settle/result.js';
import { HOME, VERSION } from '../../../src/util/version.js';
import { finding, resultOf } from '../../support/finding.js';
import { hostileText } from '../../support/hostile-text.js';
import { markedPlace } from '../../support/place.js';
import { primaryPlace, runOf, schemaFaults } from '../../support/sarif.js';

const OPTIONS: ReportOptions = { colour: false, repositoryPath: (path) => path };

function run(findings: readonly Finding[], parts: Partial<CheckResult> = {}, options = {}) {
  return runOf(sarifReport(resultOf(findings, parts), { ...OPTIONS, ...options }));
}

test('a finding with everything', () => {
  const at = markedPlace('\uFEFF<role>\r\n\t🙂«FULL»</role>', 'src/Objects/customrole_x.xml');
  const record = markedPlace('<a>\n«VIEW\n»</a>', 'src/Objects/customrecord_y.xml');
  const { tool, results, ...rest } = run([
    finding(
      {
        severity: 'notice',
        message: '"FULL" differs.',
        project: 'src',
        subject: { role: 'customrole_x', permission: '[scriptid=customrecord_y]' },
        fingerprint: '0123-2',
        introduced: true,
        related: [{ at: record, message: 'Here, in [brackets].' }],
        fixes: [
          {
            title: 'Set both',
            applicability: 'choice',
            edits: [
              { ...at, text: 'VIEW' },
              { ...record, text: '' },
            ],
          },
        ],
      },
      at,
    ),
  ]);
  expect(tool.driver).toMatchObject({
    name: 'sdf-role-compliance',
    version: VERSION,
    semanticVersion: VERSION,
    informationUri: HOME,
  });
  expect(tool.driver.rules?.map(({ id }) => id)).toContain('level-mismatch');
  expect(rest).toEqual({
    automationDetails: { id: 'sdf-role-compliance/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top folder of the repository.' } } },
    invocations: [{ executionSuccessful: true }],
  });
  const role = { uri: 'src/Objects/customrole_x.xml', uriBaseId: '%SRCROOT%' };
  const object = { uri: 'src/Objects/customrecord_y.xml', uriBaseId: '%SRCROOT%' };
  const inRole = { startLine: 2, startColumn: 4, endLine: 2, endColumn: 8 };
  const inObject = { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 };
  const [ruleIndex] = (tool.driver.rules ?? []).flatMap(({ id }, index) =>
    id === 'level-mismatch' ? index : [],
  );
  const text = 'FULL';
  const around = '<role>\r\n\t🙂FULL</role>';
  expect(results).toEqual([
    {
      guid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      ruleId: 'level-mismatch',
      ruleIndex,
      kind: 'fail',
      level: 'note',
      message: { text: '"FULL" differs. [Here, in \\[brackets\\].](1)' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: role,
            region: { ...inRole, snippet: { text } },
            contextRegion: {
              ...{ startLine: 1, startColumn: 1, endLine: 2, endColumn: 15 },
              snippet: { text: around },
            },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: { artifactLocation: object, region: inObject },
          message: { text: 'Here, in [brackets].' },
        },
      ],
      partialFingerprints: { 'sdfRoleCompliance/v1': '0123-2' },
      baselineState: 'new',
      fixes: [
        {
          description: { text: 'Set both.' },
          artifactChanges: [
            {
              artifactLocation: role,
              replacements: [{ deletedRegion: inRole, insertedContent: { text: 'VIEW' } }],
            },
            { artifactLocation: object, replacements: [{ deletedRegion: inObject }] },
          ],
          properties: { applicability: 'choice' },
        },
      ],
      suppressions: [],
      properties: {
        project: 'src',
        messageId: 'mismatch',
        args: {},
        role: 'customrole_x',
        permission: '[scriptid=customrecord_y]',
      },
    },
  ]);
});

describe('what silences a finding', () => {
  const silenced = finding();
  const told = (by: CheckResult['silenced'][number]['by']) =>
    run([finding()], { silenced: [{ finding: silenced, by }] }).results?.map(
      ({ suppressions }) => suppressions,
    );

  test('a comment in the XML, with its place', () => {
    const at = markedPlace('\n«<!-- c -->»');
    const suppression: Suppression = { at, rules: [], reason: 'Old', element: null, object: null, path: [] };
    const artifactLocation = { uri: 'Objects/customrole_x.xml', uriBaseId: '%SRCROOT%' };
    const region = { startLine: 2, startColumn: 1, endLine: 2, endColumn: 11 };
    const location = { physicalLocation: { artifactLocation, region } };
    expect(told({ kind: 'suppression', suppression })).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'Old', location }],
    ]);
    const [, [first] = []] =
      told({ kind: 'suppression', suppression: { ...suppression, reason: null } }) ?? [];
    expect(first).toEqual({ kind: 'inSource', status: 'accepted', location });
  });

  test('an exception, with who approved it and until when', () => {
    const at = markedPlace('a:\n  «b»', '.github/policy.yml');
    const exception: Exception = {
      ...{ at, rule: 'level-mismatch', role: null, object: null, permission: null, duty: null, level: null },
      ...{ reason: 'Due to X.', approvedBy: 'cfo@acme.example', expires: { at, date: '2027-03-31' } },
    };
    const justification = 'Due to X. (approved by cfo@acme.example, until 2027-03-31, .github/policy.yml:2)';
    expect(told({ kind: 'exception', exception })?.[1]).toEqual([
      { kind: 'external', status: 'accepted', justification },
    ]);
  });

  test('the baseline', () => {
    const justification = 'Accepted by the baseline.';
    expect(told({ kind: 'baseline' })?.[1]).toEqual([
      { kind: 'external', status: 'accepted', justification },
    ]);
  });
});

test('what of a change was not compared is a notification, and no finding', () => {
  const file = 'src/Objects/customsearch_pay.xml';
  const search = { what: 'customsearch_pay', why: 'only NetSuite can read it', kind: 'savedsearch', file };
  const text = sarifReport(resultOf([], { access: [], scope: [], notCompared: [search] }), OPTIONS);
  expect(schemaFaults(JSON.parse(text))).toEqual([]);
  const { invocations, results } = runOf(text);
  expect(invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: 'warning',
          message: {
            text: 'Not compared, so it may open access unseen: savedsearch customsearch_pay (only NetSuite can read it).',
          },
        },
      ],
    },
  ]);
  expect(results).toEqual([]);
});

test('what could not be read, and what of the policy does nothing', () => {
  const hint = { at: markedPlace('«x»', 'policy.yml'), message: '"x" matches no role.' };
  const { invocations } = run(
    [],
    { problems: ['a.xml could not be read.'], hints: [hint] },
    { faults: ['No base.'] },
  );
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: 'No base.' } },
        { level: 'error', message: { text: 'a.xml could not be read.' } },
      ],
      toolConfigurationNotifications: [
        {
          level: 'warning',
          message: { text: '"x" matches no role.' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'policy.yml', uriBaseId: '%SRCROOT%' },
                region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
              },
            },
          ],
        },
      ],
    },
  ]);
});

test('where the files are from, and what was looked at', () => {
  const origin = { repository: 'https://github.example/acme/erp', commit: '0123' };
  expect(run([], {}, { scope: 'erp one/ü', origin })).toMatchObject({
    automationDetails: { id: 'sdf-role-compliance/erp%20one/%C3%BC/' },
    versionControlProvenance: [
      { repositoryUri: origin.repository, revisionId: '0123', mappedTo: { uriBaseId: '%SRCROOT%' } },
    ],
  });
});

describe('rules', () => {
  const { tool, results = [] } = run(RULES.map((rule) => finding({ rule })));
  const rules = tool.driver.rules ?? [];

  test('stand once each, where their results point', () => {
    expect(results.map(({ ruleId, ruleIndex = -1 }) => [ruleId, rules[ruleIndex]?.id])).toEqual(
      RULES.map(({ id }) => [id, id]),
    );
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s tells all of itself',
    (id, { summary, risk }) => {
      const rule = rules.find((one) => one.id === id);
      const { help, fullDescription, shortDescription, properties = {} } = rule ?? {};
      expect(shortDescription?.text).toBe(`${summary}.`);
      expect(fullDescription?.text.length).toBeGreaterThan(20);
      expect(fullDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(help?.text).toContain('Why\n');
      expect(help?.markdown).toContain('## Why\n');
      expect(help?.markdown).toContain('## Prefer\n');
      expect(rule?.name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
      // A number in braces would be taken for a placeholder, and a link that is not absolute leads nowhere.
      expect(help?.text + (help?.markdown ?? '')).not.toMatch(/\{\d+\}|\]\((?!https:)/);
      expect(properties.tags?.length).toBeLessThanOrEqual(10);
      expect(properties.tags?.includes('security')).toBe(risk !== undefined);
      const severity: unknown = properties['security-severity'];
      expect(severity === undefined).toBe(risk === undefined);
      if (severity !== undefined) expect(severity).toMatch(/^\d\.\d$/);
    },
  );

  test('rules about too much access are security rules, and no others', () => {
    const security = rules.filter(({ properties }) => properties?.['security-severity']).map(({ id }) => id);
    expect(security).toEqual([
      'access-widened',
      'ai-role-too-powerful',
      'core-administration',
      'duty-conflict',
      'elevated-execution',
      'forbidden-permission',
      'integration-role-excess',
      'level-above-limit',
      'online-suitelet-as-administrator',
      'open-to-the-public',
      'person-duty-conflict',
      'privileged-permission',
      'privileged-role-without-2fa',
      'required-setting',
      'role-combination-conflict',
      'subsidiaries-open-by-default',
    ]);
  });
});

describe('the limits of GitHub', () => {
  const many = (count: number, severity: Finding['severity']) =>
    Array.from({ length: count }, (_, index) => finding({ severity, fingerprint: `${severity}-${index}` }));

  test('the least severe findings have no room, and that is told', () => {
    const { results = [], invocations } = run([...many(24_000, 'notice'), ...many(3000, 'error')]);
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(3000);
    expect(results[0]?.level).toBe('note');
    const text =
      '2000 more findings did not fit here: GitHub accepts no larger file. --format json has all of them.';
    expect(invocations).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [{ level: 'note', message: { text } }] },
    ]);
  });

  test('what is silenced has less right to room than what counts', () => {
    const silenced = many(10, 'error').map((one) => ({ finding: one, by: { kind: 'baseline' } as const }));
    const { results = [] } = run(many(25_000, 'notice'), { silenced });
    expect(results.filter(({ suppressions = [] }) => suppressions.length > 0)).toEqual([]);
  });

  test('a file that would be too large when packed is halved', () => {
    const random = (index: number) => createHash('sha512').update(`${index}`).digest('base64');
    const long = (index: number) =>
      Array.from({ length: 11 }, (_, part) => random(index * 11 + part)).join('');
    const findings = Array.from({ length: 16_000 }, (_, index) => finding({ message: long(index) }));
    const text = sarifReport(resultOf(findings), OPTIONS);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    const { results = [], invocations } = runOf(text);
    expect(results).toHaveLength(12_500);
    expect(JSON.stringify(invocations)).toContain('3500 more findings did not fit here');
  });

  test('that GitHub shows fewer is told', () => {
    const text = 'There are 5001 results here, of which GitHub shows 5000. --format json has all.';
    expect(run(many(5001, 'error')).invocations?.[0]?.toolExecutionNotifications).toEqual([
      { level: 'note', message: { text } },
    ]);
  });

  test('of many related places the first ones are told', () => {
    const related = Array.from({ length: 150 }, () => ({ at: markedPlace('«x»'), message: 'Here.' }));
    const [result] = run([finding({ related })]).results ?? [];
    expect(result?.relatedLocations).toHaveLength(99);
    expect(result?.message.text).toMatch(/\[Here\.\]\(99\) And 51 more places\.$/);
  });
});

describe('what a stranger wrote', () => {
  test('is no link and no placeholder', () => {
    const [result] = run([finding({ message: '"[x](https://evil.example) {0}" [y](1)' })]).results ?? [];
    expect(result?.message.text).toBe('"[x]\u200B(https://evil.example) {{0}}" [y]\u200B(1)');
  });

  test('is a path only', () => {
    const at = markedPlace('«x»', 'a b/#?%2e/[ü]\\🙂".xml');
    const [result] = run([finding({}, at)]).results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      'a%20b/%23%3F%252e/%5B%C3%BC%5D%5C%F0%9F%99%82%22.xml',
    );
    expect(primaryPlace(result!).file).toBe(at.source.path);
  });

  test('leaves a file of the schema that moves nothing on a terminal', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (message, path) => {
        const at = markedPlace('«x»', path);
        const fix = { title: message, applicability: 'safe' as const, edits: [{ ...at, text: message }] };
        const text = sarifReport(
          resultOf([finding({ message, related: [{ at, message }], fixes: [fix] }, at)], {
            problems: [message],
          }),
          { ...OPTIONS, scope: path },
        );
        expect(schemaFaults(JSON.parse(text))).toEqual([]);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]|##\[/u);
        const [result] = runOf(text).results ?? [];
        // Links lead to places of the result alone.
        expect(result?.message.text?.match(/\]\((?!1\))/)).toBeNull();
        expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text ?? '').toBe(
          message,
        );
      }),
    );
  });
});
