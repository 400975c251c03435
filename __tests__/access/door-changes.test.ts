import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { AccessChange } from '../../src/access/change.js';
import { accessChanges } from '../../src/access/changes.js';
import type { Project } from '../../src/sdf/project.js';
import { groupBy } from '../../src/util/group-by.js';
import { type DoorCase, EQUAL, OPENINGS, PROJECT } from '../acceptance/doors/cases.js';
import { projectOf } from '../support/projects.js';

const EXPECTED = join(import.meta.dirname, 'door-changes.txt');

/** The project with a file as it is in a case, or without it. */
function projectWith(path: string, text: string | null): Project {
  const files = { ...PROJECT, ...(text !== null && { [path]: text }) };
  return projectOf(
    Object.fromEntries(
      Object.entries(files)
        .filter(([name]) => name.startsWith('src/'))
        .map(([name, content]) => [name.slice('src/'.length), content]),
    ),
  );
}

/** All of a change that a report can show, on one line. */
function told({
  role,
  object,
  entry,
  permission,
  name,
  change,
  before,
  after,
  risk,
  says,
  kept,
}: AccessChange): string {
  const who = [role, object, entry].filter((one) => one !== undefined && one !== null).join(' ');
  const marks = `${kept ? ', kept by the account' : ''}${says ? `: ${says}` : ''}`;
  return `${change} ${permission} (${name}) of ${who}: ${before} → ${after}, ${risk}${marks}`;
}

function changesIn({ path, base, head, object }: DoorCase): string {
  const [before, after] = [projectWith(path, base), projectWith(path, head)];
  const there = accessChanges([before], [after]).map((one) => `  + ${told(one)}\n`);
  const back = accessChanges([after], [before]).map((one) => `  - ${told(one)}\n`);
  const all = [...there, ...back].join('');
  return object === '' ? all : all.replaceAll(object, 'OBJECT');
}

// A fault in the comparison of doors is a hole in the gate. So this test holds every word of it, for cases of each kind: `+` is what
// the change does, and `-` what the change back does. The cases at the end open nothing.
test('each change of a door, and the change back, is told in these words', () => {
  // Kinds of fields have the same doors: what several cases have in common is there once, below all of their names.
  const groups = groupBy([...OPENINGS, ...EQUAL], changesIn);
  const text = [...groups]
    .map(([changes, cases]) => cases.map(({ name }) => `${name}\n`).join('') + changes)
    .join('');
  // UPDATE_EXPECTED=1 takes what is given as expected: read the difference before it is committed.
  if (process.env.UPDATE_EXPECTED) writeFileSync(EXPECTED, text);
  expect(text.split('\n')).toEqual(readFileSync(EXPECTED, 'utf8').split('\n'));
});
