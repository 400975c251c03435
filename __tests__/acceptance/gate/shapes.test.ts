import { describe, expect, jest, test } from '@jest/globals';
import { expectRight, type Right, type Shape, useGate } from './harness.js';
import { FILES, SCOPE } from './shapes/files.js';
import { HONEST } from './shapes/honest.js';
import { OBJECTS } from './shapes/objects.js';
import { COMMENTS, EXCEPTIONS, KEYS_AND_SETTINGS, WORSE } from './shapes/silence.js';
import type { Shapes } from './shapes/table.js';
import { TWO_READINGS } from './shapes/two-readings.js';

jest.setTimeout(300_000);

const gate = useGate();

const KINDS: Readonly<Record<string, Shapes>> = {
  'XML that can be read in two ways': TWO_READINGS,
  'comments that silence': COMMENTS,
  'old but worse': WORSE,
  'exceptions and the policy': EXCEPTIONS,
  'ids and settings': KEYS_AND_SETTINGS,
  'files that are not read': FILES,
  'the deploy scope': SCOPE,
  'doors of other objects': OBJECTS,
  'honest work': HONEST,
};

/** Elsewhere than in a pull request of GitHub: what `check --base` says of a shape. */
async function expectRightAtCommand(shape: Shape, right: Right): Promise<void> {
  const { code, stdout, stderr } = await gate.command(shape, ['check', '--base', 'main', '--format', 'json']);
  const said = { stdout, stderr };
  expect({ isStopped: code !== 0, ...said }).toEqual({ isStopped: right === 'stop', ...said });
  if (right === 'stop' || right === 'allowed') return;
  const access: { change: string }[] = JSON.parse(stdout).access;
  const told = right === 'quiet' ? access : access.filter(({ change }) => WIDER.includes(change));
  expect(told).toEqual([]);
}

const WIDER = ['granted', 'raised', 'loosened'];

describe.each(Object.entries(KINDS))('%s', (_, shapes) => {
  test.concurrent.each(Object.entries(shapes))('%s', async (_name, [right, shape]) => {
    expectRight(await gate.run(shape), right);
    if (shapes !== HONEST) await expectRightAtCommand(shape, right);
  });
});
