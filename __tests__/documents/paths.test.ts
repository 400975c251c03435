import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read } from '../support/documents.js';

const ROOT = join(import.meta.dirname, '../..');

/** Paths in spans of code, but for those that stand for many: `src/rules/<group>/<rule-id>.ts`. */
const paths = new Set(
  [...read('docs/architecture.md').matchAll(/`((?:src|__tests__|scripts|docs)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  ),
);

describe('every path that the architecture names is there', () => {
  test('and it names many', () => expect(paths.size).toBeGreaterThan(40));

  test.each([...paths])('%s', (path) => expect(existsSync(join(ROOT, path))).toBe(true));
});
