import { expect, test } from '@jest/globals';
import { read } from '../support/documents.js';

const { scripts } = JSON.parse(read('package.json'));

/** The npm scripts that a text starts, in its order. */
function started(text: string): string[] {
  const commands = text.matchAll(/\bnpm(?:_on "\$\w+")? (?:run )?([\w:]+)/g);
  return [...commands].map(([, name = '']) => name).filter((name) => name in scripts);
}

test('npm run check runs every step of CI, on one version of Node.js', () => {
  const ci = started(read('.ci/run').replace(/^\s*#.*$/gm, ''));
  expect(started(scripts.check).sort()).toEqual([...new Set(ci)].sort());
  expect(ci).toContain('test');
});
