import { describe, expect, test } from '@jest/globals';
import { expectRight, type Right, type Shape, useGate } from '../harness.js';
import type { Shapes } from './table.js';

/**
 * Tests every shape of some kinds: the action over it, and the command unless `atCommand` is false. Each file of tests has a
 * few kinds, so that all workers have a share.
 */
export function testShapes(kinds: Readonly<Record<string, Shapes>>, { atCommand = true } = {}): void {
  const gate = useGate();

  describe.each(Object.entries(kinds))('%s', (_, shapes) => {
    test.concurrent.each(Object.entries(shapes))('%s', async (_name, [right, shape]) => {
      expectRight(await gate.run(shape), right);
      if (atCommand) await expectRightAtCommand(gate, shape, right);
    });
  });
}

/** Elsewhere than in a pull request of GitHub: what `check --base` says of a shape. */
async function expectRightAtCommand(
  gate: ReturnType<typeof useGate>,
  shape: Shape,
  right: Right,
): Promise<void> {
  const { code, stdout, stderr } = await gate.command(shape, ['check', '--base', 'main', '--format', 'json']);
  const said = { stdout, stderr };
  expect({ isStopped: code !== 0, ...said }).toEqual({ isStopped: right === 'stop', ...said });
  if (right === 'stop' || right === 'allowed') return;
  const access: { change: string }[] = JSON.parse(stdout).access;
  const told = right === 'quiet' ? access : access.filter(({ change }) => WIDER.includes(change));
  expect(told).toEqual([]);
}

const WIDER = ['granted', 'raised', 'loosened'];
