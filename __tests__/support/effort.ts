import { once } from '../../src/util/once.js';

/**
 * How many times as long as a fixed piece of work something takes on this machine: a measure that is the same on a fast
 * machine and on a loaded one. The fixed piece takes about 10 ms on a machine of 2025 that does nothing else.
 */
export async function effortOf(act: () => unknown): Promise<number> {
  const time = await processorTime(act);
  return time / (await unit());
}

const unit = once(async () => {
  const times = [
    await processorTime(fixedWork),
    await processorTime(fixedWork),
    await processorTime(fixedWork),
  ];
  return Math.max(...times);
});

function fixedWork(): number {
  let sum = 0;
  for (let round = 0; round < 10_000_000; round += 1) sum = (sum * 31 + round) | 0;
  return sum;
}

/** In milliseconds, of this process: what others do on the machine does not count. */
async function processorTime(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
