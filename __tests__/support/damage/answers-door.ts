import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import type { Answer, GitHub } from '../../../src/github/api.js';
import type { Clock } from '../../../src/github/rest/clock.js';
import { answerTo } from './answers.js';
import { door } from './door.js';
import { hurtJson, type JsonHurt, jsonHurt } from './json-hurts.js';

interface Damage {
  readonly hurts: readonly JsonHurt[];
  /** How much of the text comes, as a share; the connection is closed then. */
  readonly upTo: number;
  readonly status: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  hurts: fc.array(jsonHurt, { minLength: 1, maxLength: 2 }),
  upTo: fc.oneof(
    { weight: 8, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constantFrom(0, 0.5, 0.9) },
  ),
  status: fc.oneof(
    { weight: 12, arbitrary: fc.constant(200) },
    { weight: 1, arbitrary: fc.constantFrom(201, 204, 206, 302, 304, 400, 403, 404, 418, 422, 500) },
  ),
});

/** Everything that the client can be asked. */
const ASKED: { readonly [Method in keyof GitHub]: (github: GitHub) => Promise<Answer<unknown>> } = {
  viewer: (github) => github.viewer(),
  listFiles: (github) => github.listFiles(7),
  listCompared: (github) => github.listCompared('main', 'change'),
  listReviews: (github) => github.listReviews(7),
  listReviewComments: (github) => github.listReviewComments(7),
  createReview: (github) => github.createReview(7, { commit: 'a', body: 'x', comments: [] }),
  updateReview: (github) => github.updateReview(7, 5, 'x'),
  createReviewComment: (github) => github.createReviewComment(7, 'a', { path: 'a', line: 1, body: 'x' }),
  updateReviewComment: (github) => github.updateReviewComment(6, 'x'),
  deleteReviewComment: (github) => github.deleteReviewComment(6),
  listIssueComments: (github) => github.listIssueComments(7),
  createIssueComment: (github) => github.createIssueComment(7, 'x'),
  updateIssueComment: (github) => github.updateIssueComment(8, 'x'),
  deleteIssueComment: (github) => github.deleteIssueComment(8),
  createCheckRun: (github) => github.createCheckRun({ name: 'x', commit: 'a', output: OUTPUT }),
  updateCheckRun: (github) => github.updateCheckRun(9, { output: OUTPUT }),
  mergeBase: (github) => github.mergeBase('main', 'change'),
  parents: (github) => github.parents('a'),
  branchTip: (github) => github.branchTip('main'),
  readTree: (github) => github.readTree('a'),
  readFolder: (github) => github.readFolder('a'),
  readTexts: (github) => github.readTexts(['a'.repeat(40)]),
  readBlob: (github) => github.readBlob('c'),
  readFile: (github) => github.readFile('a.xml', 'a'),
};

const OUTPUT = { title: 'x', summary: 'x', annotations: [] };

/** Nobody waits: what wants to be tried again is, at once. */
const CLOCK: Clock = {
  now: () => 0,
  date: () => 0,
  wait: async () => {},
  limit: () => new AbortController().signal,
};

let current: Damage = { hurts: [], upTo: 1, status: 200 };
let started: Promise<() => Promise<GitHub>> | null = null;

/** A GitHub whose every answer is damaged in the same way. It keeps nobody from ending. */
async function damagedGitHub(): Promise<() => Promise<GitHub>> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const text = JSON.stringify(hurtJson(answerTo(request.method ?? 'GET', pathname), current.hurts)) ?? '';
    response.writeHead(current.status, {
      'content-type': 'application/json; charset=utf-8',
      connection: 'close',
    });
    if (current.upTo === 1) response.end(text);
    else response.write(text.slice(0, text.length * current.upTo), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  server.on('connection', (socket) => socket.unref());
  process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.GITHUB_GRAPHQL_URL = `${process.env.GITHUB_API_URL}/graphql`;
  const { connect } = await import('../../../src/github/rest/client.js');
  // A client that was refused once asks for nothing more.
  return () => connect({ token: 'x', repository: 'acme/netsuite', readOnly: null, clock: CLOCK });
}

const methods = fc.constantFrom(...(Object.keys(ASKED) as (keyof GitHub)[]));

/** What GitHub, or whatever stands between, answers. */
export const answersDoor = door(
  'answers',
  fc.record({ method: methods, damage }),
  async ({ method, damage }) => {
    started ??= damagedGitHub();
    const connect = await started;
    const github = await connect();
    current = damage;
    const answer = await ASKED[method](github);
    if ('refusal' in answer) return typesOf(answer.refusal, 'refusal');
    return typesOf(answer.value, method);
  },
);

/** What each field of an answer may be, whatever it is an answer to. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  ...{ id: ['number', 'string'], author: ['string', 'null'], body: ['string'], path: ['string'] },
  ...{
    line: ['number', 'null'],
    startLine: ['number', 'null'],
    replyTo: ['number', 'null'],
    review: ['number', 'null'],
  },
  ...{ commit: ['string', 'null'], previousPath: ['string', 'null'], status: ['string', 'number', 'null'] },
  ...{
    blob: ['string', 'null'],
    patch: ['string', 'null'],
    isCut: ['boolean'],
    size: ['number'],
    kind: ['string'],
  },
  ...{ what: ['string'], said: ['string'], advice: ['string'], permission: ['string'] },
  ...{ viewer: ['string'], mergeBase: ['string'], parents: ['string'], createCheckRun: ['number'] },
};

function typesOf(value: unknown, name: string): string[] {
  if (value instanceof Uint8Array) return [];
  if (value instanceof Map)
    return [...value].flatMap(([path, one]) => [...typesOf(path, 'path'), ...typesOf(one, 'blob entry')]);
  if (Array.isArray(value)) return value.flatMap((one) => typesOf(one, name));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => typesOf(one, key));
  const type = value === null ? 'null' : typeof value;
  const known = TYPES[name];
  return known && !known.includes(type) ? [`${name} is ${type}`] : [];
}
