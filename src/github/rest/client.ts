import type { GitHub, Refusal } from '../api.js';
import { isEnd, isWrite, type ReadOnly, refusalOf } from '../refusal.js';
import { readBody } from './body.js';
import { checks } from './checks.js';
import { CLOCK, type Clock } from './clock.js';
import { comments } from './comments.js';
import { failureOf, outOfTime, UNREADABLE } from './failure.js';
import { files } from './files.js';
import { type Patience, patience } from './patience.js';
import type { Ask, Octokit } from './requests.js';
import { reviews } from './reviews.js';
import { viewer } from './viewer.js';

export interface ClientOptions {
  readonly token: string;
  /** As `owner/name`. */
  readonly repository: string;
  readonly readOnly: ReadOnly;
  readonly clock?: Clock;
}

/** A client of GitHub's REST API. The library reads GITHUB_API_URL, and takes long, so that it is loaded only here. */
export async function connect({
  token,
  repository,
  readOnly,
  clock = CLOCK,
}: ClientOptions): Promise<GitHub> {
  const octokit = await octokitWith(token);
  const patient = patience(clock);
  insistOn(octokit, patient);
  const [owner = '', repo = ''] = repository.split('/');
  const requests = { octokit, repository: { owner, repo }, ask: asking(patient, clock, readOnly) };
  return {
    ...viewer(requests),
    ...files(requests),
    ...reviews(requests),
    ...comments(requests),
    ...checks(requests),
  };
}

/** The library also reads the event, which nobody here needs of it, and throws where that is damaged. */
async function octokitWith(token: string): Promise<Octokit> {
  const { GITHUB_EVENT_PATH: event } = process.env;
  delete process.env.GITHUB_EVENT_PATH;
  const { getOctokit } = await import('@actions/github');
  if (event !== undefined) process.env.GITHUB_EVENT_PATH = event;
  return getOctokit(token);
}

/** A request may say how to find out whether it was done although no answer came. */
interface RequestOptions {
  readonly request?: { readonly found?: () => Promise<unknown> };
}

/** Sends every request patiently, those of a list of pages each on its own. */
function insistOn(octokit: Octokit, { insist }: Patience): void {
  octokit.hook.wrap('request', (request, options) => {
    const { found } = (options as RequestOptions).request ?? {};
    const send = async (signal: AbortSignal) => {
      // Other hooks were given these very options: they would not see others.
      Object.assign(options.request, { signal, parseSuccessResponseBody: false });
      const response = await request(options);
      response.data = await readBody(response);
      // An answer that breaks off is given as a text, however it was announced.
      if (response.status !== 204 && typeof response.data !== 'object')
        throw Object.assign(new Error(UNREADABLE), { response });
      return response;
    };
    const findResponse = found && (async () => answered(await found()));
    return insist(send, findResponse);
  });
}

function answered(data: unknown) {
  return data === null ? null : { status: 200, url: '', headers: {}, data };
}

/** Turns what is thrown into refusals, and asks for nothing more where there can be no other answer. */
function asking({ isOver }: Patience, clock: Clock, readOnly: ReadOnly): Ask {
  const forbidden = new Map<string, Refusal>();
  let end: Refusal | null = null;
  const remember = (refusal: Refusal) => {
    if (isEnd(refusal)) end ??= refusal;
    if (refusal.kind === 'forbidden' && isWrite(refusal.permission))
      forbidden.set(refusal.permission, refusal);
  };
  return async (asked, send, read) => {
    const known = end ?? forbidden.get(asked.permission);
    if (known) return { refusal: { ...known, what: asked.what } };
    try {
      if (isOver()) throw outOfTime();
      return { value: readable(read, await send()) };
    } catch (thrown) {
      const refusal = refusalOf(asked, failureOf(thrown, clock.date()), readOnly);
      remember(refusal);
      return { refusal };
    }
  };
}

function readable<Sent, Value>(read: (sent: Sent) => Value, sent: Sent): Value {
  try {
    return read(sent);
  } catch (cause) {
    throw Object.assign(new Error(UNREADABLE, { cause }), { response: { status: 200 } });
  }
}
