import { rmSync } from 'node:fs';
import { PLACE } from './place.mjs';

/** Takes the doors away, after all tests. */
export default function teardown() {
  const folder = process.env[PLACE];
  if (folder) rmSync(folder, { recursive: true, force: true });
}
