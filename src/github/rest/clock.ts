/** Time as the client takes it, in milliseconds; tests have one of their own. */
export interface Clock {
  /** Since some moment, and never back. */
  now(): number;
  /** Since 1970. */
  date(): number;
  wait(time: number): Promise<void>;
  /** Aborts what it is given to when the time is over. */
  limit(time: number): AbortSignal;
}

export const CLOCK: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),
  limit: (time) => AbortSignal.timeout(Math.ceil(time)),
};
