import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseXml } from '../../src/sdf/xml/xml.js';
import { useCommand, useFolder, writeFiles } from '../support/command.js';
import type { JsonReport } from '../support/json-report.js';
import { xsdFaults } from '../support/junit.js';
import { placeOf, primaryPlace, runOf } from '../support/sarif.js';
import { runIn } from '../support/world.js';

const { run } = useCommand();
const folder = useFolder();
const ROOT = join(import.meta.dirname, '../..');
const ACME = join(ROOT, 'examples/acme');
const PROJECTS = join(ROOT, '__tests__/projects');
const FORMATS = ['sarif', 'junit', 'markdown', 'concise', 'gitlab', 'checkstyle'];

const report = async (cwd: string, format: string): Promise<string> =>
  (await runIn(cwd, ['check', '--format', format])).stdout;
const json = async (cwd: string): Promise<JsonReport> => JSON.parse(await report(cwd, 'json'));

test('every format has a verdict of its own in the exit code', () => {
  const codes = FORMATS.map((format) => run(['check', '--format', format], { cwd: ACME }).code);
  expect(codes).toEqual(FORMATS.map(() => 1));
  const never = ['--fail-on-severity', 'never'];
  expect(FORMATS.map((format) => run(['check', '--format', format, ...never], { cwd: ACME }).code)).toEqual(
    FORMATS.map(() => 0),
  );
});

test.each([
  ['--format', 'md', 'Did you mean "markdown"?'],
  ['--format', 'codequality', 'Did you mean "gitlab"?'],
  ['--filter-mode', 'all', 'Did you mean "nofilter"?'],
  ['--filter-mode', 'new', 'Did you mean "introduced"?'],
  ['--output', 'report.pdf', 'belongs to a format that this command does not write'],
  ['--output', 'report.yml', 'belongs to a format that this command does not write'],
])('%s %s is refused with what is meant', (option, value, words) => {
  const { code, stderr } = run(['check', option, value], { cwd: ACME });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});

test('no name of another tool is offered where the command does not write the format', () => {
  expect(run(['diff', 'main', '--format', 'codequality'], { cwd: ACME }).stderr).not.toContain(
    'Did you mean',
  );
});

test.each(FORMATS)('%s is written to a file as well, and never coloured', (format) => {
  const file = join(folder(), `report.${format}`);
  const env = { FORCE_COLOR: '1' };
  const { stdout, stderr } = run(['check', '--format', format, '--output', file], { cwd: ACME, env });
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: `Report written to ${file}\n` });
  expect(readFileSync(file, 'utf8')).toBe(run(['check', '--format', format], { cwd: ACME, env }).stdout);
  expect(readFileSync(file, 'utf8')).not.toContain('\x1B');
});

describe.each([...readdirSync(PROJECTS).map((name) => join(PROJECTS, name)), ACME])('%s', (project) => {
  test('SARIF has every finding of the JSON report at its place', async () => {
    const { findings } = await json(project);
    const { results = [] } = runOf(await report(project, 'sarif'));
    const top = (file: string) => join(project, file).slice(ROOT.length + 1);
    const placed = ({
      file,
      line,
      column,
      endLine,
      endColumn,
    }: JsonReport['findings'][number]['related'][0]) => ({
      ...{ file: top(file), line, column, endLine, endColumn },
    });
    expect(
      results.map((result) => ({
        rule: result.ruleId,
        fingerprint: result.partialFingerprints?.['sdfRoleCompliance/v1'],
        at: primaryPlace(result),
        related: (result.relatedLocations ?? []).map(({ physicalLocation = {} }) =>
          placeOf(physicalLocation),
        ),
        fixes: (result.fixes ?? []).map(({ artifactChanges }) =>
          artifactChanges.flatMap(({ artifactLocation, replacements }) =>
            replacements.map(({ deletedRegion, insertedContent }) => ({
              ...placeOf({ artifactLocation, region: deletedRegion }),
              text: insertedContent?.text ?? '',
            })),
          ),
        ),
      })),
    ).toEqual(
      findings.map((finding) => ({
        rule: finding.rule,
        fingerprint: finding.fingerprint,
        at: placed({ ...finding }),
        related: finding.related.map(placed),
        fixes: finding.fixes.map(({ edits }) =>
          edits.map(({ file, startLine, startColumn, endLine, endColumn, text }) => ({
            ...{ file: top(file), line: startLine, column: startColumn, endLine, endColumn, text },
          })),
        ),
      })),
    );
  });

  test('SARIF has no two results that code scanning takes for one', async () => {
    const { results = [] } = runOf(await report(project, 'sarif'));
    const keys = results.map((result) => {
      const { file, line } = primaryPlace(result);
      return JSON.stringify([
        result.ruleId,
        file,
        result.partialFingerprints?.primaryLocationLineHash ?? `line ${line}`,
      ]);
    });
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(results.map(({ guid }) => guid)).size).toBe(results.length);
    expect(results.every(({ guid = '' }) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid))).toBe(
      true,
    );
  });

  test('concise, GitLab and Checkstyle have every finding', async () => {
    const { findings } = await json(project);
    const places = findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`).sort();
    const lines = (await report(project, 'concise')).split('\n').slice(0, -1);
    const ofLine = /^(?<file>.*?):(?<line>\d+):\d+: (?:error|warning|notice): .* \[(?<rule>[\w-]+)\]$/;
    expect(
      lines
        .map((line) => {
          const found = ofLine.exec(line)?.groups;
          return `${found?.file}:${found?.line} ${found?.rule}`;
        })
        .sort(),
    ).toEqual(places);
    const issues: {
      check_name: string;
      fingerprint: string;
      location: { path: string; lines: { begin: number } };
    }[] = JSON.parse(await report(project, 'gitlab'));
    const top = project.slice(ROOT.length + 1);
    expect(
      issues
        .map(({ check_name, location }) => `${location.path}:${location.lines.begin} ${check_name}`)
        .sort(),
    ).toEqual(places.map((place) => `${top}/${place}`));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    const text = await report(project, 'checkstyle');
    expect(parseXml({ path: 'x', text, encoding: 'utf-8' })).not.toHaveProperty('fault');
    expect(
      text.match(
        /<error line="\d+" column="\d+" severity="(?:error|warning|info)" message="[^"]+" source="/g,
      ) ?? [],
    ).toHaveLength(findings.length);
  });

  test('JUnit has a failed test for each error', async () => {
    const errors = (await json(project)).findings.filter(({ severity }) => severity === 'error').length;
    const xml = await report(project, 'junit');
    expect(xml.match(/<failure /g)?.length ?? 0).toBe(errors);
    expect(await xsdFaults(xml)).toEqual([]);
  });

  test('Markdown has every finding', async () => {
    const heads =
      (await report(project, 'markdown')).match(/\*\*(?:error|warning|notice)\*\*, \[line \d+\]/g) ?? [];
    expect(heads).toHaveLength((await json(project)).findings.length);
  });
});

describe('what is silenced', () => {
  beforeAll(() => {
    const role = readFileSync(join(PROJECTS, 'disagreeing/Objects/customrole_guide.xml'), 'utf8');
    const copied = ['manifest.xml', 'deploy.xml', 'Objects/customrecord_tour.xml'];
    writeFiles(join(realpathSync.native(folder()), 'silent'), {
      '.git/HEAD': '',
      ...Object.fromEntries(
        copied.map((path) => [`src/${path}`, readFileSync(join(PROJECTS, 'disagreeing', path), 'utf8')]),
      ),
      'src/Objects/customrole_guide.xml': role,
      '.github/sdf-role-compliance.yml':
        'exceptions:\n  - { rule: level-mismatch, reason: Known, approved-by: cfo@acme.example }\n',
    });
  });

  test('is in SARIF with its reason, and in no other format', async () => {
    const silent = join(folder(), 'silent/src');
    const before = (await json(join(PROJECTS, 'disagreeing'))).findings.filter(
      ({ rule }) => rule === 'level-mismatch',
    );
    expect(before.length).toBeGreaterThan(0);
    const { results = [], automationDetails } = runOf(await report(silent, 'sarif'));
    const suppressed = results.filter(({ suppressions = [] }) => suppressions.length > 0);
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(before.map(() => 'level-mismatch'));
    expect(suppressed[0]?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Known (approved by cfo@acme.example, ../.github/sdf-role-compliance.yml:2)',
      },
    ]);
    expect(automationDetails?.id).toBe('sdf-role-compliance/src/');
    for (const format of ['junit', 'markdown', 'json'])
      expect(await report(silent, format)).not.toMatch(/level-mismatch/);
  });
});
