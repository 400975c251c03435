import type { Answer } from '../api.js';
import type { Asked } from '../refusal.js';

/** What every method of the client is made with. */
export interface Requests {
  readonly octokit: Octokit;
  readonly repository: Repository;
  readonly ask: Ask;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/**
 * Asks for one thing.
 *
 * @param send throws what octokit throws
 * @param read takes what is needed from the answer, and may throw where it is not there
 */
export type Ask = <Sent, Value>(
  asked: Asked,
  send: () => Promise<Sent>,
  read: (sent: Sent) => Value,
) => Promise<Answer<Value>>;

export type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;
