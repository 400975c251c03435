import type { Clock } from '../../src/github/rest/clock.js';

/** A clock that goes only when somebody waits. */
export interface FakeClock extends Clock {
  readonly waits: number[];
  /** Lets time pass while a request is under way. */
  pass(time: number): void;
}

export function fakeClock(date = 1_700_000_000_000): FakeClock {
  let time = 5;
  const limits: { readonly at: number; readonly controller: AbortController }[] = [];
  const waits: number[] = [];
  const pass = (more: number) => {
    time += more;
    for (const { at, controller } of limits) if (time >= at) controller.abort();
  };
  return {
    waits,
    pass,
    now: () => time,
    date: () => date + time,
    wait: async (more) => {
      waits.push(more);
      pass(more);
    },
    limit: (more) => {
      const controller = new AbortController();
      limits.push({ at: time + more, controller });
      return controller.signal;
    },
  };
}
