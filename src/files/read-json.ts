import { readFileSync } from 'node:fs';

/** What a JSON file holds, with or without a BOM; null where it cannot be read. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
