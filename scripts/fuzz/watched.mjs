// A thread that fuzzes, and somebody who sees when it hangs: nothing within it could.
import { Worker } from 'node:worker_threads';

/** No input that a user has time for takes longer. */
const LONGEST = 60_000;

/**
 * @typedef {{ door: string, seed: number, runs: number, path?: string | undefined }} Asked
 * @typedef {{ fault: string | null, path: string | null, longest: number }} Result
 */

/** @param {string} folder where the sources were compiled to */
export function startWatched(folder) {
  const count = new Int32Array(new SharedArrayBuffer(4));
  const start = () => new Worker(new URL('worker.mjs', import.meta.url), { workerData: { folder, count } });
  let worker = start();

  /**
   * @param {unknown} message
   * @returns {Promise<any>}
   */
  const ask = (message) =>
    new Promise((resolve, reject) => {
      const stop = watch(count, () => {
        void worker.terminate();
        worker = start();
        resolve({ fault: `Run ${count[0]} hangs.`, path: null, longest: LONGEST });
      });
      worker.removeAllListeners();
      worker.once('error', (error) => settle(() => reject(error)));
      worker.once('message', (answer) => settle(() => resolve(answer)));
      /** @param {() => void} end */
      const settle = (end) => {
        stop();
        end();
      };
      worker.postMessage(message);
    });

  return {
    /** @returns {Promise<string[]>} */
    doors: () => ask(null),
    /**
     * @param {Asked} asked
     * @returns {Promise<Result>}
     */
    run: (asked) => ask(asked),
  };
}

/**
 * Calls back where a number stays the same for too long; gives what stops the watch.
 *
 * @param {Int32Array} count
 * @param {() => void} onHang
 */
function watch(count, onHang) {
  let known = Atomics.load(count, 0);
  const timer = setInterval(() => {
    const now = Atomics.load(count, 0);
    if (now === known) {
      clearInterval(timer);
      onHang();
    }
    known = now;
  }, LONGEST);
  return () => clearInterval(timer);
}
