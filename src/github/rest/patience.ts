import type { Clock } from './clock.js';
import { type Failure, failureOf } from './failure.js';

/** How often one request is sent. */
const MOST_TRIES = 3;
/** How often where nobody answers. */
const MOST_TRIES_IN_SILENCE = 2;
/** No answer within this time is none. */
const LONGEST_REQUEST = 10_000;
/** Trying again is over after this time, whatever is still to be asked. */
const LONGEST_RUN = 45_000;
/** How long to wait before the second and before the third try. */
const PAUSES = [1_000, 2_000];

/** Sends requests for as long as it makes sense. */
export interface Patience {
  /**
   * Sends a request, and again where GitHub failed, did not answer or wants it later. Throws what the last try threw.
   *
   * @param send gives up when the signal does
   * @param find what a try has done whose answer was lost, so that nothing is done twice; null where it has not
   */
  insist<T>(send: (signal: AbortSignal) => Promise<T>, find?: () => Promise<T | null>): Promise<T>;
  /** Whether there is time for anything more. */
  isOver(): boolean;
}

/** What to do where a try failed and another one may not. */
interface Again {
  readonly pause: number;
  readonly isUncertain: boolean;
}

export function patience(clock: Clock): Patience {
  const end = clock.now() + LONGEST_RUN;
  const left = () => Math.max(0, end - clock.now());

  const trySending = async <T>(
    send: (signal: AbortSignal) => Promise<T>,
    tries: number,
  ): Promise<{ readonly value: T } | Again> => {
    const signal = clock.limit(Math.min(LONGEST_REQUEST, left()));
    try {
      return { value: await send(signal) };
    } catch (thrown) {
      const failure = failureOf(thrown, clock.date());
      const pause = tries < mostTries(signal) ? pauseAfter(failure, tries) : null;
      if (pause === null || pause >= left()) throw thrown;
      return { pause, isUncertain: failure.isUncertain };
    }
  };

  const insist: Patience['insist'] = async (send, find) => {
    for (let tries = 1; ; tries += 1) {
      const sent = await trySending(send, tries);
      if ('value' in sent) return sent.value;
      await clock.wait(sent.pause);
      const found = sent.isUncertain ? await find?.() : null;
      if (found) return found;
    }
  };
  return { insist, isOver: () => left() === 0 };
}

function mostTries({ aborted }: AbortSignal): number {
  return aborted ? MOST_TRIES_IN_SILENCE : MOST_TRIES;
}

/** How long to wait before the next try; null where another one would fail as well. */
function pauseAfter({ kind, retryAfter }: Failure, tries: number): number | null {
  const pause = PAUSES[tries - 1] ?? null;
  if (kind === 'limited') return retryAfter;
  return kind === 'broken' || kind === 'silent' ? pause : null;
}
