import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DOORS } from '../support/damage/doors.js';

/** A share that takes seconds; `npm run fuzz` goes on for as long as one likes. */
const RUNS = 150;

describe('damaged input makes no fault of ours', () => {
  test.each(DOORS.map(({ name }) => name))('%s', async (name) => {
    const door = DOORS.find((one) => one.name === name);
    const details = await fc.check(door!.property, { seed: 1, numRuns: RUNS });
    expect(details.failed ? fc.defaultReportMessage(details) : null).toBeNull();
  });
});
