import { expect, test } from '@jest/globals';
import { useProjectCopy } from '../support/project-copy.js';

const copy = useProjectCopy();

const RELEASES = 'src/sdf/catalogue/releases.json';
const PERMISSIONS = 'src/sdf/catalogue/permissions.json';
const COUNT = '__tests__/sdf/catalogue/permissions.test.ts';
/** The release after one: there are two a year. */
function following(release: string): string {
  const [year = '', half = ''] = release.split('.');
  return half === '1' ? `${year}.2` : `${Number(year) + 1}.1`;
}

const pledgeOf = (release: string) =>
  `  { "id": "TRAN_PLEDGE", "names": ["Pledges"], "tab": "Transactions", "levels": ["NONE", "VIEW", "CREATE", "EDIT", "FULL"], "since": "${release}", "sources": ["chapter_N3236764"] },\n`;

/** What the check of the catalogue reports: a file, a line and a message. */
function faults(): { path: string; line: number; message: string }[] {
  const { output } = copy.run(['scripts/catalogue-check.mjs']);
  return [...output.matchAll(/^(\S+):(\d+): (.*)$/gm)].map(([, path = '', line, message = '']) => ({
    path,
    line: Number(line),
    message,
  }));
}

function edit(path: string, from: string | RegExp, to: string): void {
  const text = copy.read(path);
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${path} does not have "${from}".`);
  copy.write(path, changed);
}

/** Writes the new release where a line of hand-written text has the old one. */
function relabel(path: string, line: number, old: string, next: string): void {
  const lines = copy.read(path).split('\n');
  lines[line - 1] = (lines[line - 1] ?? '').replace(old, next);
  copy.write(path, lines.join('\n'));
}

/** Whether `npm run docs` or UPDATE_EXPECTED writes the file. */
const isGenerated = (path: string) => /^docs\/(?:command\.md$|rules\/)|\/expected\./.test(path);

test('a new release, taken in as docs/catalogue.md says, leaves nothing that CI refuses', () => {
  const { newest, of } = JSON.parse(copy.read(RELEASES));
  const next = following(newest);

  // Steps 1 and 2: a permission, and the release.
  edit(PERMISSIONS, /^(?= {2}\{ "id": "TRAN_POSTPERIODS")/m, pledgeOf(next));
  expect(faults()).toEqual([
    {
      path: PERMISSIONS,
      line: expect.any(Number),
      message: `"${next}" is newer than the catalogue, which describes ${newest}`,
    },
  ]);
  edit(RELEASES, `"newest": "${newest}"`, `"newest": "${next}"`);

  // Step 4: what the check reports, until only generated files are left.
  const compared = Object.keys(of).filter((token) => of[token] === newest);
  const behind = faults().filter(({ message }) => /and the guide does not say so$/.test(message));
  expect(behind.map(({ message }) => /^"([^"]+)"/.exec(message)?.[1])).toEqual(compared);
  for (const token of compared) edit(RELEASES, `"${token}": "${newest}"`, `"${token}": "${next}"`);
  for (const { path, line } of faults().filter((fault) => !isGenerated(fault.path)))
    relabel(path, line, newest, next);
  expect(faults().filter(({ path }) => !isGenerated(path))).toEqual([]);
  const pages = new Set(faults().flatMap(({ path }) => (path.startsWith('docs/') ? [path] : [])));
  expect(pages).toContain('docs/command.md');

  // Step 5: what is generated.
  const documents = [...pages, 'schema/sdf-role-compliance.schema.json'];
  expect(copy.run(['scripts/docs.mjs', ...documents])).toMatchObject({ status: 0 });
  expect(copy.test(['cli/command.test', '-t', 'hostile-values'], { UPDATE_EXPECTED: '1' })).toMatchObject({
    status: 0,
  });
  expect(copy.run(['scripts/catalogue-check.mjs'])).toEqual({ status: 0, output: '' });
  expect(copy.read('schema/sdf-role-compliance.schema.json')).toContain('TRAN_PLEDGE');
  expect(copy.run(['scripts/docs.mjs', '--check', ...documents])).toEqual({ status: 0, output: '' });

  // The tests of the catalogue, of which one counts the permissions.
  const tests = [
    'sdf/catalogue/',
    'scripts/places',
    'cli/command.test',
    '-t',
    '^(?!stdout|colours|a file|it runs)',
  ];
  const before = copy.test(tests);
  expect(before).toMatchObject({ status: 1, output: expect.stringMatching(/Tests: +1 failed, /) });
  const [, count = ''] = /toHaveLength\((\d+)\)/.exec(copy.read(COUNT)) ?? [];
  edit(COUNT, `toHaveLength(${count})`, `toHaveLength(${Number(count) + 1})`);
  expect(copy.test(tests)).toMatchObject({ status: 0 });
});
