import { describe, expect, test } from '@jest/globals';
import { describeFault } from '../../src/policy/config/fault.js';
import { malformedXml } from '../../src/rules/file/malformed-xml.js';
import { suppressionUnused } from '../../src/rules/policy/suppression-unused.js';
import type { Rule } from '../../src/rules/rule.js';
import { baselineText, NO_BASELINE, updatedBaseline } from '../../src/settle/baseline.js';
import { readBaseline } from '../../src/settle/baseline-file.js';
import { finding } from '../support/finding.js';

const source = (text: string) => ({ path: 'baseline.json', text, encoding: 'utf-8' });
const same = (path: string) => path;

async function read(text: string) {
  const result = await readBaseline(source(text));
  return 'value' in result ? [...result.value.keys()] : result.faults.map(describeFault);
}

async function baselineFrom(text: string) {
  const result = await readBaseline(source(text));
  return 'value' in result ? result.value : NO_BASELINE;
}

describe('a baseline', () => {
  const written = baselineText(
    updatedBaseline(
      NO_BASELINE,
      [],
      [
        finding({ fingerprint: 'b', message: 'Second "B".' }),
        finding({ fingerprint: 'a', message: 'First.' }),
        finding({ fingerprint: 'c', project: 'other' }),
      ],
      same,
    ),
  );

  test('is written sorted, one finding a line', () => {
    expect(written).toBe(`{
  "version": 1,
  "findings": [
    { "fingerprint": "a", "rule": "level-mismatch", "project": ".", "message": "First.", "severity": "error" },
    { "fingerprint": "b", "rule": "level-mismatch", "project": ".", "message": "Second \\"B\\".", "severity": "error" },
    { "fingerprint": "c", "rule": "level-mismatch", "project": "other", "message": "\\"x\\" is wrong.", "severity": "error" }
  ]
}
`);
    expect(baselineText(NO_BASELINE)).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
  });

  test('is read as it was written, with a byte order mark too', async () => {
    expect(await read(written)).toEqual(['a', 'b', 'c']);
    expect(await read(`\uFEFF${written.replaceAll('\n', '\r\n')}`)).toEqual(['a', 'b', 'c']);
    expect(baselineText(await baselineFrom(written))).toBe(written);
  });

  test('keeps what is found again as it was written, drops what is mended, adds what is new', async () => {
    const old = await baselineFrom(written);
    const mended = [...old.values()].filter(({ fingerprint }) => fingerprint === 'b');
    const updated = updatedBaseline(old, mended, [finding({ fingerprint: 'd', message: 'New.' })], same);
    expect(baselineText(updated).split('\n')).toEqual([
      ...written
        .split('\n')
        .filter((line) => !line.includes('"b"'))
        .slice(0, 4),
      '    { "fingerprint": "d", "rule": "level-mismatch", "project": ".", "message": "New.", "severity": "error" },',
      ...written
        .split('\n')
        .slice(-5)
        .filter((line) => line.includes('"c"')),
      '  ]',
      '}',
      '',
    ]);
  });

  test('never accepts what cannot be read, what is said of the policy, nor what needs an approval', () => {
    const approved = { ...suppressionUnused, review: undefined, id: 'access-widened' };
    const found = [malformedXml, suppressionUnused, approved].map((rule) => finding({ rule: rule as Rule }));
    expect(updatedBaseline(NO_BASELINE, [], found, same).size).toBe(0);
  });
});

describe('a damaged baseline', () => {
  test.each([
    ['', 'baseline.json:1:1: The file is empty. Create it again with --update-baseline.'],
    [
      '{\n  "version": 2,\n  "findings": []\n}',
      'baseline.json:2:14: "2" is not a known baseline version. The version is 1.',
    ],
    ['{ "findings": [] }', 'baseline.json:1:1: "version" is missing.'],
    ['{ "version": 1 }', 'baseline.json:1:1: "findings" is missing.'],
    [
      '{ "version": 1, "findings": {} }',
      'baseline.json:1:29: A map is not valid for "findings", which must be a list.',
    ],
    ['{ "version": 1, "findings": [\n  { "rule": "x" }\n] }', 'baseline.json:2:3: "fingerprint" is missing.'],
    [
      '{ "version": 1, "findings": [\n  { "fingerprint": 1, "rule": "x", "project": ".", "message": "y" }\n] }',
      'baseline.json:2:20: "1" is not text. Put it in quotes.',
    ],
    [
      '{ "version": 1, "findings": [\n',
      'baseline.json:2:1: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      '{\n<<<<<<< HEAD\n  "version": 1,\n',
      'baseline.json:2:1: This file has unresolved merge conflict markers.',
    ],
    ['version: 1\nfindings: []\n', 'baseline.json:1:1: The file is not valid JSON.'],
    ['[]', 'baseline.json:1:1: A list is not valid for the config, which must be a map.'],
    ['null', 'baseline.json:1:1: The file is empty. Create it again with --update-baseline.'],
  ])('%j', async (text, message) => {
    expect((await read(text))[0]).toBe(message);
  });
});
