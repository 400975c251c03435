import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { graphql } from './graphql.js';
import { OPERATIONS } from './operations.js';
import type { PullRequest } from './pull-request.js';
import type { Repository } from './repository.js';
import { invalid, MISSING, type Permission, type Reply, type State, type StoredCheck } from './shared.js';
import { faultsIn, type Route, routeOf } from './validation.js';

/** A GitHub of our own: it keeps what is written to it, and takes nothing that GitHub would not take. */
export interface StandIn {
  readonly url: string;
  readonly repository: Repository;
  /** Other repositories that the tokens may read, by owner and name; of all others GitHub says that there are none. */
  readonly others: Map<string, Repository>;
  readonly pulls: Map<number, PullRequest>;
  readonly checks: StoredCheck[];
  /** Every request, in its order. */
  readonly requests: Request[];
  /** What no well-made program would have sent. */
  readonly faults: string[];
  /** Tokens, by what they are. */
  readonly tokens: Map<string, Token>;
  /** Whether the list of a commit's files is cut off, as that of a very large repository. */
  isTreeCut: boolean;
  /** Whether contents are given by GraphQL. */
  hasGraphql: boolean;
  /** Milliseconds before every answer, as of a server that is far away. */
  delay: number;
  /** Misbehaves: decides over a request in place of GitHub; null leaves it alone. */
  misbehave: ((request: Request) => Misdeed | null) | null;
  close(): Promise<void>;
}

export interface Request {
  readonly method: string;
  /** Without the repository before it: `/pulls/1/files`. */
  readonly path: string;
  /** The operation that it means, `POST /graphql` or an unknown one. */
  readonly operation: string;
  readonly body: unknown;
  status: number;
}

export interface Token {
  readonly login: string;
  readonly permissions: readonly Permission[];
}

export type Misdeed =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly message?: string }
  /** Does what is asked, and loses the answer. */
  | { readonly lose: number }
  /** Never answers. */
  | 'hang'
  /** Answers half a body and hangs up. */
  | 'cut'
  | 'hang up';

const ROOT = /^\/repos\/acme\/netsuite(?=\/)/;
const PAGE = 30;

export async function startStandIn(repository: Repository): Promise<StandIn> {
  const pulls = new Map<number, PullRequest>();
  const checks: StoredCheck[] = [];
  const requests: Request[] = [];
  let lastId = 1000;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const state: State = { repository, pulls, checks, nextId, isTreeCut: false };
  const server = createServer((incoming, response) => {
    answer(standIn, state, incoming, response).catch((thrown) => {
      standIn.faults.push(String(thrown.stack));
      send(response, 500, { message: 'the stand-in is at fault' });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const standIn: StandIn = {
    url: `http://127.0.0.1:${port}`,
    repository,
    others: new Map(),
    pulls,
    checks,
    requests,
    faults: [],
    tokens: new Map(),
    isTreeCut: false,
    hasGraphql: true,
    delay: 0,
    misbehave: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return standIn;
}

async function answer(
  standIn: StandIn,
  state: State,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = incoming;
  const { pathname, searchParams } = new URL(url, standIn.url);
  const text = await bodyOf(incoming);
  const body = text === '' ? null : JSON.parse(text);
  const route = routeOf(method, pathname);
  const operation = route?.operation ?? `${method} ${pathname}`;
  const request = { method, path: pathname.replace(ROOT, ''), operation, body, status: 0 };
  standIn.requests.push(request);
  response.on('finish', () => {
    request.status = response.statusCode;
  });

  const misdeed = standIn.misbehave?.(request) ?? null;
  if (misdeed && !isLoss(misdeed)) {
    misbehave(misdeed, response);
    return;
  }
  const reply = replyTo(standIn, state, request, route, {
    searchParams,
    authorization: incoming.headers.authorization,
  });
  if (standIn.delay > 0) await after(standIn.delay);
  if (misdeed) send(response, misdeed.lose, { message: 'Bad Gateway' });
  else sendReply(standIn, response, reply, new URL(url, standIn.url));
}

interface Rest {
  readonly searchParams: URLSearchParams;
  readonly authorization: string | undefined;
}

function replyTo(
  standIn: StandIn,
  state: State,
  { operation, body }: Request,
  route: Route | null,
  { searchParams: query, authorization = '' }: Rest,
): Reply {
  const token = standIn.tokens.get(authorization.replace(/^token /, ''));
  if (!token) return { status: 401, data: { message: 'Bad credentials', status: '401' } };
  if (operation === 'POST /graphql') return graphql(body, token, state.repository, standIn.hasGraphql);
  const known = OPERATIONS[operation];
  const repository = route && repositoryOf(standIn, route);
  if (!repository || !known) return MISSING;
  const faults = faultsIn(operation, query, body);
  standIn.faults.push(...faults);
  if (faults.length > 0) return invalid(...faults);
  if (!allows(token, known.permission)) return refused(known.permission);
  return known.run({
    state: { ...state, repository, isTreeCut: standIn.isTreeCut },
    values: route.values,
    query,
    body,
    author: token.login,
  });
}

function repositoryOf(
  { repository, others }: StandIn,
  { values: { owner, repo } }: Route,
): Repository | null {
  const name = `${owner}/${repo}`;
  return name === 'acme/netsuite' ? repository : (others.get(name) ?? null);
}

function isLoss(misdeed: Misdeed): misdeed is Extract<Misdeed, { lose: number }> {
  return typeof misdeed === 'object' && 'lose' in misdeed;
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function allows({ permissions }: Token, needed: Permission): boolean {
  return permissions.includes(needed) || permissions.includes(needed.replace('read', 'write') as Permission);
}

/** Of a private repository that a token may not read GitHub says that there is none. */
function refused(permission: Permission): Reply {
  if (permission.endsWith('read')) return MISSING;
  return { status: 403, data: { message: 'Resource not accessible by integration', status: '403' } };
}

function misbehave(
  misdeed: Exclude<Misdeed, Extract<Misdeed, { lose: number }>>,
  response: ServerResponse,
): void {
  if (misdeed === 'hang') return;
  if (misdeed === 'hang up') {
    response.socket?.destroy();
  } else if (misdeed === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': '1000' });
    response.write('[{"id": 1, "bo');
    setTimeout(() => response.socket?.destroy(), 20);
  } else {
    const { status, headers = {}, message = 'Server Error' } = misdeed;
    send(response, status, { message, status: String(status) }, headers);
  }
}

/** Lists come in pages, and name the next one. */
function sendReply(
  standIn: StandIn,
  response: ServerResponse,
  { status, data, list }: Reply,
  url: URL,
): void {
  if (!list) {
    send(response, status, data);
    return;
  }
  const size = Math.min(Number(url.searchParams.get('per_page') ?? PAGE), 100);
  const page = Number(url.searchParams.get('page') ?? 1);
  const rows = list.slice((page - 1) * size, page * size);
  const isLast = page * size >= list.length;
  url.searchParams.set('page', String(page + 1));
  const next = `<${standIn.url}${url.pathname}${url.search}>; rel="next"`;
  send(response, status, rows, isLast ? {} : { link: next });
}

function send(
  response: ServerResponse,
  status: number,
  data: unknown,
  headers: Record<string, string> = {},
): void {
  if (status === 204) {
    response.writeHead(204, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(data));
}
