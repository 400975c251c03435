import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import structure from '../.dependency-cruiser.js';
import { DOORS, ROOMS } from '../scripts/rooms.mjs';

const ROOT = join(import.meta.dirname, '..');
const PACKAGE = readFileSync(join(ROOT, 'package.json'), 'utf8');

/** The names of the rules that a tree of sources breaks, each once. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'structure-'));
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries({ 'package.json': PACKAGE, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { forbidden = [], options: { tsConfig: _, ...options } = {} } = structure;
    const { output } = await cruise(['src'], {
      ...options,
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden },
    } as ICruiseOptions);
    return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const taking = (...modules: readonly string[]) =>
  modules.map((one) => `import '${one}';\n`).join('') || NOTHING;
const NOTHING = 'export {};\n';
/** A door, so that files that it leads to are reached. */
const door = (...paths: readonly string[]) => ({
  'src/cli.ts': taking(...paths.map((path) => `./${path}.js`)),
});

test('a tree that keeps to all of it breaks nothing', async () => {
  const files = {
    ...door('rules/one', 'files/three'),
    'src/rules/one.ts': taking('../sdf/two.js', 'node:path'),
    'src/sdf/two.ts': NOTHING,
    'src/files/three.ts': taking('node:fs'),
  };
  expect(await broken(files)).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'report-takes-from-below',
    {
      ...door('report/one'),
      'src/report/one.ts': "import type { Two } from '../check/two.js';\nexport type One = Two;\n",
      'src/check/two.ts': 'export type Two = string;\n',
    },
  ],
  ['cli-takes-from-below no-other-rooms', { ...door('one'), 'src/one.ts': taking('node:path') }],
  ['nothing-unreachable', { ...door(), 'src/util/one.ts': NOTHING }],
  [
    'no-circles',
    {
      ...door('util/one'),
      'src/util/one.ts': "import type { Two } from './two.js';\nexport type One = Two;\n",
      'src/util/two.ts': "import type { One } from './one.js';\nexport type Two = One | null;\n",
    },
  ],
  ['github-alone-uses-the-network', { ...door('files/one'), 'src/files/one.ts': taking('node:https') }],
  [
    'github-alone-takes-octokit',
    { ...door('check/one'), 'src/check/one.ts': "export const load = () => import('@actions/github');\n" },
  ],
  ['files-alone-reads-files', { ...door('check/one'), 'src/check/one.ts': taking('node:child_process') }],
  ['one-xml-parser', { ...door('sdf/one'), 'src/sdf/one.ts': taking('fast-xml-parser') }],
  [
    'xml-knows-no-object',
    { ...door('sdf/xml/one'), 'src/sdf/xml/one.ts': taking('../two.js'), 'src/sdf/two.ts': NOTHING },
  ],
  [
    'the-action-alone-speaks-to-the-runner',
    { ...door('check/one'), 'src/check/one.ts': taking('@actions/core') },
  ],
  ['what-is-shipped-is-a-dependency', { ...door('util/one'), 'src/util/one.ts': taking('fast-check') }],
  ['tests-stay-outside', { ...door('../scripts/one'), 'scripts/one.ts': NOTHING }],
])('%s', async (names, files) => {
  expect(await broken(files)).toEqual(names.split(' '));
});

const pure = Object.keys(ROOMS).filter(
  (room) => !['action', 'cli', 'github', 'check', 'files'].includes(room),
);

test.each(pure)('pure: %s reads no file', async (room) => {
  expect(await broken({ ...door(`${room}/one`), [`src/${room}/one.ts`]: taking('node:fs') })).toContain(
    'pure',
  );
});

const upward = Object.entries(ROOMS).flatMap(([room, { takes }]) =>
  Object.keys(ROOMS)
    .filter((other) => other !== room && !takes.includes(other))
    .map((other) => [room, other] as const),
);

test('no room takes from one above it', async () => {
  const files = Object.fromEntries(
    Object.keys(ROOMS).map((room) => {
      const others = upward.filter(([from]) => from === room).map(([, other]) => `../${other}/one.js`);
      return [`src/${room}/one.ts`, taking(...others)];
    }),
  );
  const rules = [...new Set(upward.map(([room]) => `${room}-takes-from-below`))];
  expect(await broken(files)).toEqual(expect.arrayContaining(rules));
});

test('the rooms are listed from the doors down', () => {
  const rooms = Object.keys(ROOMS);
  expect(rooms.slice(0, DOORS.length)).toEqual(DOORS);
  for (const [index, room] of rooms.entries())
    expect(ROOMS[room]?.takes.filter((other) => rooms.indexOf(other) <= index)).toEqual([]);
});
