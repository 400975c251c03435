import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { placeFaults } from '../../scripts/catalogue/places.mjs';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const GUIDE = read('docs/catalogue.md');
const RELEASES = JSON.parse(read('src/sdf/catalogue/releases.json'));

/** The places where the release stands in a text, as the guide names them. */
const LABELLED = [
  'docs/catalogue.md',
  'docs/command.md',
  'docs/how-it-reads-sdf.md',
  'scripts/catalogue/standard-roles.mjs',
  'src/sdf/catalogue/standard-role-permissions.json',
  '__tests__/projects/hostile-values/expected.json',
  '__tests__/projects/hostile-values/expected.txt',
];
const files = new Map(LABELLED.map((path) => [path, read(path)]));
const faults = (texts: ReadonlyMap<string, string>, releases = RELEASES, guide = GUIDE) =>
  placeFaults(texts, releases, guide).map(({ path, message }) => `${path}: ${message}`);

test('the catalogue has no fault, and no place has been forgotten', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/catalogue-check.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('a new release', () => {
  test('is told every place that still names the one before', () => {
    const found = faults(files, { ...RELEASES, newest: '2099.1', of: {} });
    const says = `: this says ${RELEASES.newest}; the catalogue describes 2099.1`;
    expect(found).toEqual(expect.arrayContaining(LABELLED.map((path) => path + says)));
  });

  test('is told every list that nobody has compared', () => {
    const older = Object.keys(RELEASES.of).filter((token) => RELEASES.of[token] === RELEASES.newest);
    const found = faults(new Map(), { ...RELEASES, newest: '2099.1' });
    expect(older.length).toBeGreaterThan(0);
    expect(found).toEqual(
      older.map(
        (token) =>
          `src/sdf/catalogue/releases.json: "${token}" reflects ${RELEASES.newest}, and the guide does not say so`,
      ),
    );
  });
});

test('a list that has been compared is no longer told to be older', () => {
  const of = { ...RELEASES.of, 'usage-workbook': RELEASES.newest };
  expect(faults(new Map(), { ...RELEASES, of })).toEqual([
    `src/sdf/catalogue/releases.json: "usage-workbook" reflects ${RELEASES.newest}, and the guide says it is older`,
  ]);
});

test.each([
  ['src/sdf/catalogue/prices.json', '[]', 'the guide docs/catalogue.md does not name this place'],
  ['src/sdf/catalogue/structures/prices.ts', '', null],
  [
    'docs/prices.md',
    `Prices as of NetSuite ${RELEASES.newest}.`,
    `the guide does not name this place, which says ${RELEASES.newest}`,
  ],
  ['docs/prices.md', `Since NetSuite ${RELEASES.newest}.`, null],
  ['docs/rules/prices.md', `Prices as of NetSuite ${RELEASES.newest}.`, null],
])('%s with %j', (path, text, message) => {
  expect(faults(new Map([[path, text]]))).toEqual(message === null ? [] : [`${path}: ${message}`]);
});

test('a guide without the section names nothing', () => {
  expect(faults(files, RELEASES, '# The catalogue\n').length).toBeGreaterThan(LABELLED.length);
});
