import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../src/check/check.js';
import type { FileTree } from '../../src/files/tree.js';
import { jsonReport } from '../../src/report/formats/json.js';
import { FORMATS, type Format } from '../../src/report/formats.js';
import { faultyProject } from '../support/faulty-project.js';
import { reportOf } from '../support/fix-faults.js';
import { memoryTree } from '../support/memory-tree.js';
import { commandsIn } from '../support/workflow-commands.js';
import {
  deploy,
  manifest,
  permissions,
  permittedRoles,
  type Row,
  recordType,
  role,
  segment,
  transactionType,
} from '../support/xml.js';

type Files = Readonly<Record<string, string>>;

const resultOf = (tree: FileTree, base: FileTree | null = null) =>
  check(tree, { pathOf: (path) => path, isWanted: () => true, failOn: 'error', base });

const RUNS = { seed: 7, numRuns: 60 };

describe('one tree has one result', () => {
  test('however often it is checked', () => {
    fc.assert(
      fc.property(faultyProject, (files) => {
        expect(jsonReport(resultOf(memoryTree(files)))).toBe(jsonReport(resultOf(memoryTree(files))));
      }),
      RUNS,
    );
  });

  test('in whatever order its files are listed', () => {
    const listed = faultyProject.chain((files) =>
      fc.shuffledSubarray(Object.keys(files), { minLength: Object.keys(files).length }).map((order) => ({
        files,
        order,
      })),
    );
    fc.assert(
      fc.property(listed, ({ files, order }) => {
        const tree = memoryTree(files);
        const shuffled = memoryTree(Object.fromEntries(order.map((path) => [path, files[path] ?? ''])));
        expect(jsonReport(resultOf(shuffled))).toBe(jsonReport(resultOf(tree)));
      }),
      RUNS,
    );
  });

  test('and is no change of itself', () => {
    fc.assert(
      fc.property(faultyProject, (files) => {
        const { access, summary } = resultOf(memoryTree(files), memoryTree(files));
        expect({ access, introduced: summary.introduced }).toEqual({ access: [], introduced: 0 });
      }),
      RUNS,
    );
  });
});

const PROJECT = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*') };
const TOUR = '[scriptid=customrecord_tour]';
const GUIDE = '[scriptid=customrole_guide]';
const guide = (...rows: Row[]) => ({
  'Objects/customrole_guide.xml': role('customrole_guide', permissions(...rows)),
});
const tour = (...rows: Row[]) => ({
  'Objects/customrecord_tour.xml': recordType('customrecord_tour', permittedRoles(...rows)),
});

describe('what is commented out counts for nothing', () => {
  const files = { ...PROJECT, ...guide([TOUR, 'FULL'], ['LIST_CUSTJOB', 'VIEW']), ...tour([GUIDE, 'FULL']) };
  /** Each permission once more at another level, as the comment that people leave of it. */
  const commented = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(
        /<permission>[\s\S]*?<\/permission>/g,
        (entry) => `${entry}\n<!-- ${entry.replaceAll(/FULL|VIEW/g, 'EDIT')} -->`,
      ),
    ]),
  );

  test('beside what is not', () => {
    expect(reportOf(commented).findings).toEqual([]);
    expect(resultOf(memoryTree(commented), memoryTree(files)).access).toEqual([]);
  });

  test('as one side of a pair', () => {
    const onlyComment = (text: string) => text.replace(/<permissions>[\s\S]*<\/permissions>/, '<!-- $& -->');
    const [guidePath = '', tourPath = ''] = [...Object.keys(guide([TOUR, 'FULL'])), ...Object.keys(tour())];
    for (const path of [guidePath, tourPath]) {
      const changed = { ...files, [path]: onlyComment(files[path as keyof typeof files]) };
      expect(reportOf(changed).findings.map(({ rule }) => rule)).toContain('missing-counterpart');
    }
  });

  test('whatever the faults around it', () => {
    const withComments = (text: string) =>
      text.replaceAll('</permission>', '</permission><!-- <permission><permkey>X</permkey></permission> -->');
    fc.assert(
      fc.property(faultyProject, (all) => {
        const changed = Object.fromEntries(
          Object.entries(all).map(([path, text]) => [
            path,
            text.includes('<!--') ? text : withComments(text),
          ]),
        );
        const told = (some: Files) =>
          reportOf(some).findings.map(({ fingerprint, message }) => [fingerprint, message]);
        expect(told(changed)).toEqual(told(all));
      }),
      RUNS,
    );
  });
});

describe('a pair of which one side is not deployed', () => {
  const onlyRole = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/customrole_guide.xml') };
  const onlyObject = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/customrecord_tour.xml') };
  const nothing = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/other.xml') };
  const faulty: Readonly<Record<string, readonly [string, Files]>> = {
    'the role alone names the other': [
      'missing-counterpart',
      { ...guide([TOUR, 'VIEW']), ...tour(['ADMINISTRATOR', 'VIEW']) },
    ],
    'the object alone names the other': [
      'missing-counterpart',
      { ...guide(['LIST_CUSTJOB', 'VIEW']), ...tour([GUIDE, 'VIEW']) },
    ],
    'the levels differ': ['level-mismatch', { ...guide([TOUR, 'VIEW']), ...tour([GUIDE, 'FULL']) }],
    'the restrictions differ': [
      'restriction-mismatch',
      { ...guide([TOUR, 'VIEW', 'EDIT']), ...tour([GUIDE, 'VIEW']) },
    ],
  };

  test.each(Object.keys(faulty))('is a warning where %s', (name) => {
    const [rule, objects] = faulty[name]!;
    const severities = [PROJECT, onlyRole, onlyObject, nothing].map((project) =>
      reportOf({ ...project, ...objects })
        .findings.filter((found) => found.rule !== 'deploy-path-without-files')
        .map((found) => `${found.severity} ${found.rule}`),
    );
    expect(severities).toEqual(
      ['error', 'warning', 'warning', 'warning'].map((severity) => [`${severity} ${rule}`]),
    );
  });
});

describe('no value of a file can give the runner of a workflow a command', () => {
  const X = 'QQQQ';
  const values = permissions([X, X, X]);
  /** A project with the same value wherever a value can stand. */
  const project: Files = {
    'manifest.xml': `<manifest projecttype="${X}">
  <publisherid>${X}</publisherid><projectid>${X}</projectid><projectname>${X}</projectname>
  <frameworkversion>${X}</frameworkversion>
  <dependencies>
    <features><feature required="${X}">${X}</feature></features>
    <objects><object>${X}</object></objects>
    <applications><application id="${X}"><objects><object>${X}</object></objects></application></applications>
  </dependencies>
</manifest>`,
    'Objects/customrole_guide.xml': role(
      'customrole_guide',
      `${[
        ...[
          'isinactive',
          'issalesrole',
          'coreadminpermission',
          'restrictip',
          'employeerestriction',
          'issuerole',
        ],
        ...[
          'employeeviewingallowed',
          'subsidiaryoption',
          'accountingbooksoption',
          'tfarequired',
          'tfaduration',
        ],
        ...['parentrolescriptid', 'custrecord_x', 'unheard'],
      ]
        .map((name) => `<${name}>${X}</${name}>`)
        .join('\n')}
${values}
<recordrestrictions><recordrestriction><segment>${X}</segment><restriction>${X}</restriction>
<itemsrestricted>${X}</itemsrestricted><viewingallowed>${X}</viewingallowed></recordrestriction></recordrestrictions>`,
      X,
    ).replace('BASIC', X),
    'Objects/customrole_other.xml': role(
      X,
      permissions(['[scriptid=customrole_x]', X], [`[scriptid=${X}]`, X]),
    ),
    'Objects/customrecord_tour.xml': recordType(
      X,
      `<publicpermissionlevel>${X}</publicpermissionlevel>\n${permittedRoles([X, X, X], [`[appid=${X}, scriptid=${X}]`, X])}`,
      X,
    ),
    'Objects/cseg_division.xml': segment(
      X,
      `<permissions><permission><role>${X}</role><valuemgmtaccesslevel>${X}</valuemgmtaccesslevel>
<recordaccesslevel>${X}</recordaccesslevel></permission></permissions>`,
    ),
    'Objects/customsale_fee.xml': transactionType(X, permittedRoles([X, X])),
    'Objects/custentity_guide.xml': `<entitycustomfield scriptid="${X}"><roleaccesses><roleaccess>
<role>${X}</role><accesslevel>${X}</accesslevel><searchlevel>${X}</searchlevel></roleaccess></roleaccesses></entitycustomfield>`,
  };

  const filled = (value: string): Files => {
    const inXml = value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
    const inAttribute = inXml.replaceAll('\r', '&#13;').replaceAll('\n', '&#10;');
    return Object.fromEntries(
      Object.entries(project).map(([path, text]) => [
        path,
        text
          .replaceAll(`"${X}"`, () => `"${inAttribute}"`)
          .replaceAll(X, () => inXml.replaceAll('\r', '&#13;')),
      ]),
    );
  };
  const HOSTILE = [
    '\n::error::forged',
    'x\r::set-env name=PATH::forged',
    'x\r\n  ::add-mask::a',
    '##[error]forged',
    'x\u2028::error::forged\u0085::error::forged',
    '%0A::error::forged%0D',
    '::stop-commands::x',
    ']]>\n::warning::<b>&"',
  ];

  test.each(Object.keys(FORMATS) as Format[])('as %s', async (format) => {
    const report = await FORMATS[format]();
    const told = (files: Files) => {
      const result = resultOf(memoryTree(files));
      const text = report(result, { colour: false, repositoryPath: (path) => path });
      return { findings: result.findings.length, commands: commandsIn(text).length, text };
    };
    const harmless = told(filled(X));
    expect(harmless.findings).toBeGreaterThan(30);
    for (const value of HOSTILE) {
      const { findings, commands } = told(filled(value));
      expect(findings).toBeGreaterThan(30);
      expect({ value, commands }).toEqual({ value, commands: format === 'github' ? findings : 0 });
    }
  });
});
