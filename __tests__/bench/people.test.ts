import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PEOPLE, writePeople } from '../../scripts/bench/people.mjs';
import { readAssignments } from '../../src/check/read-assignments.js';
import { useFolder } from '../support/command.js';

const folder = useFolder();
const FILES = Array.from({ length: 220 }, (_, index) => `src/Objects/customrole_${index}.xml`);

test.each([true, false])('a list of 20,000 people, of jobs: %s', async (areJobs) => {
  writePeople(folder(), [...FILES, 'src/Objects/customrecord_a.xml'], { name: 'people.csv', areJobs });
  const bytes = readFileSync(join(folder(), 'people.csv'));
  expect(bytes.toString().split('\r\n')).toHaveLength(PEOPLE * 3 + 2);
  const read = await readAssignments('people.csv', bytes);
  if ('faults' in read) throw new Error(read.faults.join());
  const { sets, lines } = read.assignments;
  expect(sets.reduce((sum, { people }) => sum + people, 0)).toBe(PEOPLE);
  expect([...lines.keys()].every((id) => id.startsWith('customrole_'))).toBe(true);
  expect(areJobs ? sets.length <= 120 : sets.length > 15_000).toBe(true);
});
