// Writes what GitHub takes in the requests that this program sends, for the stand-in that the tests talk to. From the
// folder of GitHub's own description, which comes with the package @octokit/openapi (MIT):
//   npm pack @octokit/openapi && tar xf octokit-openapi-*.tgz && node scripts/github-requests.mjs package
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OPERATIONS = [
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
];

/** What is said of a value and not of what it may be. */
const WORDS = ['description', 'example', 'examples', 'default', 'deprecated'];

const folder = process.argv[2] ?? 'node_modules/@octokit/openapi';
const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const { paths } = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.deref.json'), 'utf8'));

const slice = {
  source: `@octokit/openapi ${version} (${license}), https://github.com/octokit/openapi`,
  operations: Object.fromEntries(OPERATIONS.map((name) => [name, operation(name)])),
};
const target = new URL('../__tests__/github/stand-in/requests.json', import.meta.url);
writeFileSync(fileURLToPath(target), `${JSON.stringify(slice, null, 2)}\n`);

/** @param {string} name */
function operation(name) {
  const [method = '', path = ''] = name.split(' ');
  const { parameters = [], requestBody } = paths[path][method.toLowerCase()];
  const query = parameters.filter(isQuery).map((/** @type {{ name: string }} */ { name }) => name);
  const body = requestBody?.content['application/json'].schema;
  return { query, ...(body && { body: strict(body) }) };
}

/** @param {{ in: string }} parameter */
function isQuery(parameter) {
  return parameter.in === 'query';
}

/**
 * A schema without words, in which no object takes what is not described.
 * @param {any} schema
 * @returns {any}
 */
function strict(schema) {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, ...rest } = schema;
  const kept = Object.entries(rest).filter(([key]) => !WORDS.includes(key) && !key.startsWith('x-'));
  const inner = kept.map(([key, value]) => [key, strict(value)]);
  if (!properties) return Object.fromEntries(inner);
  const members = Object.entries(properties).map(([key, value]) => [key, strict(value)]);
  const isWhole = schema.type === 'object';
  return {
    ...Object.fromEntries(inner),
    properties: Object.fromEntries(members),
    ...(isWhole && { additionalProperties: false }),
  };
}
