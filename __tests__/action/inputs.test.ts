import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.js';
import { REPORT_INPUTS } from '../../src/action/report-inputs.js';

const ALL: string[] = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);
const READ = [
  'paths',
  'ignore',
  'working-directory',
  'fail-on-severity',
  'filter-mode',
  'reporters',
  ...Object.keys(REPORT_INPUTS),
  'evidence-file',
  'github-token',
  'config-file',
  'policy-from',
  'baseline-file',
  'assignments-file',
];

function read(written: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(written)) process.env[`INPUT_${name.toUpperCase()}`] = value;
  return readInputs();
}

const clear = () => {
  for (const name of ALL) delete process.env[`INPUT_${name.toUpperCase()}`];
};

afterEach(clear);

test('every input of action.yml is read', () => {
  expect([...READ].sort()).toEqual(ALL.sort());
});

test.each([{}, Object.fromEntries(ALL.map((name) => [name, '']))])(
  'what is absent or empty has its default',
  (written) => {
    expect(read(written)).toEqual({
      inputs: {
        paths: [],
        ignore: [],
        workingDirectory: '.',
        failOn: 'error',
        reporters: new Set(['annotations', 'summary', 'review', 'comment']),
        reportFiles: new Map(),
        evidenceFile: null,
        filterMode: null,
        token: '',
        configFile: null,
        policyFrom: 'base',
        baselineFile: null,
        assignmentsFile: null,
      },
      faults: [],
    });
  },
);

test('what is written is read', () => {
  const written = {
    paths: '  src/**\r\n\n!src/old/** \n',
    ignore: '**/Legacy/**',
    'working-directory': ' erp ',
    'fail-on-severity': 'never',
    'filter-mode': 'nofilter',
    reporters: 'summary\nsummary',
    'json-file': 'out/report.json',
    'sarif-file': 'roles.sarif',
    'junit-file': 'junit.xml',
    'evidence-file': 'evidence.json',
    'github-token': 'secret',
    'config-file': 'acme/policies/sox.yml@v1',
    'policy-from': 'head',
    'baseline-file': 'old.json',
    'assignments-file': './people.csv',
  };
  expect(read(written)).toEqual({
    inputs: {
      paths: ['src/**', '!src/old/**'],
      ignore: ['**/Legacy/**'],
      workingDirectory: 'erp',
      failOn: 'never',
      reporters: new Set(['summary']),
      reportFiles: new Map([
        ['json-file', 'out/report.json'],
        ['sarif-file', 'roles.sarif'],
        ['junit-file', 'junit.xml'],
      ]),
      evidenceFile: 'evidence.json',
      filterMode: 'nofilter',
      token: 'secret',
      configFile: 'acme/policies/sox.yml@v1',
      policyFrom: 'head',
      baselineFile: 'old.json',
      assignmentsFile: 'people.csv',
    },
    faults: [],
  });
});

describe('faults', () => {
  const THRESHOLDS = 'error, warning, notice, never';
  const REPORTERS = 'annotations, summary, review, comment, check';

  test.each([
    [
      'fail-on-severity',
      'eror',
      `fail-on-severity: "eror" is not one of ${THRESHOLDS}. Did you mean "error"?`,
    ],
    [
      'fail-on-severity',
      'Warning',
      `fail-on-severity: "Warning" is not one of ${THRESHOLDS}. Did you mean "warning"?`,
    ],
    ['fail-on-severity', '0123456789', `fail-on-severity: "0123456789" is not one of ${THRESHOLDS}.`],
    ['fail-on-severity', 'constructor', `fail-on-severity: "constructor" is not one of ${THRESHOLDS}.`],
    [
      'filter-mode',
      'no-filter',
      'filter-mode: "no-filter" is not one of introduced, added, diff_context, file, nofilter. Did you mean "nofilter"?',
    ],
    ['reporters', 'sumary', `reporters: "sumary" is not one of ${REPORTERS}. Did you mean "summary"?`],
    [
      'reporters',
      'annotations, summary',
      `reporters: "annotations, summary" is not one of ${REPORTERS}. Write one per line.`,
    ],
    ['paths', '../src', 'paths: "../src" cannot match anything: globs are relative to the repository root.'],
    ['ignore', 'x'.repeat(1001), `ignore: The glob "${'x'.repeat(60)}…" is longer than 1000 characters.`],
    [
      'paths',
      'C:\\src',
      'paths: "C:\\src" cannot match anything: globs are relative to the repository root.',
    ],
    [
      'ignore',
      'a/../../b',
      'ignore: "a/../../b" cannot match anything: globs are relative to the repository root.',
    ],
    ['paths', '!a\n!b', 'paths: globs that start with "!" only exclude files. Use ignore instead.'],
  ])('%s: %j', (name, value, fault) => {
    expect(read({ [name]: value }).faults).toEqual([fault]);
  });

  test('are told all at once', () => {
    const written = {
      reporters: 'reviw\nsumary',
      'fail-on-severity': 'eror',
      'sarif-file': 'x',
      'json-file': './x',
      paths: '..',
    };
    expect(read(written).faults).toHaveLength(5);
  });
});
