import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { buildDoors } from '../../../scripts/doors.mjs';
import { PLACE } from './place.mjs';
import { quickFolder } from './quick-folder.mjs';

/** Builds both doors once, before all tests. */
export default async function setup() {
  const temporary = quickFolder();
  process.env.TMPDIR = temporary;
  const folder = mkdtempSync(join(temporary, 'sdf-role-compliance-doors-'));
  chmodSync(folder, 0o755);
  process.env[PLACE] = folder;
  await buildDoors(folder);
}
