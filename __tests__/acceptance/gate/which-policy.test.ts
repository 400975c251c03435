import { expect, jest, test } from '@jest/globals';
import { RAISED, RENAMED, STRICT } from './base.js';
import { expectRight, useGate } from './harness.js';

jest.setTimeout(120_000);

const gate = useGate();

test.concurrent('strict policy: a name changes, a level is raised', async () => {
  expectRight(await gate.run({ head: RENAMED }), 'quiet');
  const raised = await gate.run({ head: RAISED });
  expectRight(raised, 'stop');
  expect(raised.report.findings[0].rule).toBe('access-widened');
});

test.concurrent('check --base', async () => {
  const { code, stdout } = await gate.command({ head: RAISED, config: STRICT }, ['check', '--base', 'main']);
  expect([code, stdout]).toEqual([1, expect.stringContaining('access-widened')]);
});
