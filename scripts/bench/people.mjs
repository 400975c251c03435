// Who holds which roles of an account, as NetSuite's employee search exports it.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { randomFrom } from './random.mjs';

export const PEOPLE = 20_000;
const ROLES_EACH = 3;
/** Most people hold what others of their job hold. */
const JOBS = 120;

/**
 * Writes a list of people below a folder.
 * @param {string} folder
 * @param {readonly string[]} files those of the account
 * @param {{ readonly name: string, readonly areJobs: boolean }} how whether people hold the roles of a job, or any
 */
export function writePeople(folder, files, { name, areJobs }) {
  const random = randomFrom(1);
  const roles = files.map((path) => basename(path, '.xml')).filter((id) => id.startsWith('customrole'));
  const some = () => Array.from({ length: ROLES_EACH }, () => random.pick(roles));
  const jobs = Array.from({ length: JOBS }, some);
  const rows = Array.from({ length: PEOPLE }, (_, person) =>
    (areJobs ? random.pick(jobs) : some()).map((role) => `person${person}@example.com,${role}\r\n`).join(''),
  );
  writeFileSync(join(folder, name), `Email,Role\r\n${rows.join('')}`);
}
