import type { RefusalKind } from '../api.js';

/** What went wrong with one request, as far as it decides what to do next. */
export interface Failure {
  readonly kind: RefusalKind;
  readonly status: number | null;
  /** What GitHub or the network said. Anybody's words. */
  readonly said: string;
  /** Milliseconds after which GitHub wants to be asked again; null where it does not say. */
  readonly retryAfter: number | null;
  /** Whether what was asked for may have been done all the same. */
  readonly isUncertain: boolean;
}

/** What is thrown in place of an answer that nobody can read. */
export const UNREADABLE = 'The response was cut off or is not a GitHub response.';

/** Words by which GitHub says that there were too many requests, whatever the status. */
const LIMITED = /rate limit|abuse|submitted too quickly|secondary limit/i;

/** What is thrown in place of a request for which there is no time. */
export function outOfTime(): Error {
  return Object.assign(new Error('The time limit for requests was reached.'), { name: 'TimeoutError' });
}

/** Names of what is thrown where no answer came. */
const SILENCE: ReadonlySet<unknown> = new Set(['HttpError', 'AbortError', 'TimeoutError']);

/** Reads what octokit throws. An answer of GitHub comes with it, and a status that octokit made up where none came. */
export function failureOf(thrown: unknown, now: number): Failure {
  const { name, message = '', response } = fieldsOf(thrown);
  const { status, headers } = fieldsOf(response);
  if (typeof status !== 'number') return { ...NO_ANSWER, kind: unanswered(name), said: String(message) };
  const said = saidOf(response, message);
  const kind = kindOf(status, fieldsOf(headers), said);
  return {
    kind,
    status,
    said,
    retryAfter: kind === 'limited' ? retryAfter(fieldsOf(headers), now) : null,
    isUncertain: kind === 'broken',
  };
}

const NO_ANSWER = { status: null, retryAfter: null, isUncertain: true } as const;

/** An answer of GraphQL says itself that it is a refusal. Whatever else is thrown is nobody's silence. */
function unanswered(name: unknown): RefusalKind {
  if (name === 'GraphqlResponseError') return 'rejected';
  return SILENCE.has(name) ? 'silent' : 'broken';
}

function kindOf(status: number, headers: Fields, said: string): RefusalKind {
  if (status === 429) return 'limited';
  const isLimited =
    'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMITED.test(said);
  if ((status === 403 || status === 422) && isLimited) return 'limited';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'missing';
  return status >= 400 && status < 500 ? 'rejected' : 'broken';
}

/** GitHub's own words, without the address of the documentation that octokit adds. */
function saidOf(response: unknown, message: unknown): string {
  const { data } = fieldsOf(response);
  const { message: said, errors } = fieldsOf(data);
  if (typeof said !== 'string') return String(message);
  return Array.isArray(errors) && errors.length > 0 ? `${said}: ${JSON.stringify(errors)}` : said;
}

/** Seconds to wait, or for the limit of an hour the second at which it begins anew. */
function retryAfter(headers: Fields, now: number): number | null {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (seconds >= 0) return seconds * 1000;
  if (headers['x-ratelimit-remaining'] !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
  return Number.isNaN(reset) ? null : Math.max(0, reset - now);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
