import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDoors } from '../../../scripts/doors.mjs';
import { PLACE } from './place.mjs';

/** Builds both doors once, before all tests. */
export default async function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'sdf-role-compliance-doors-'));
  chmodSync(folder, 0o755);
  process.env[PLACE] = folder;
  await buildDoors(folder);
}
