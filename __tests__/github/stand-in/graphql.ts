import type { Repository } from './repository.js';
import type { Token } from './server.js';
import type { Reply } from './shared.js';

/** GitHub cuts texts of this length. */
const LONGEST = 512 * 1024;
const MOST_OBJECTS = 500;

const OBJECT = /(\w+): object\(oid: "([^"]*)"\) \{ \.\.\. on Blob \{ isBinary isTruncated text \} \}/g;
const QUERY =
  /^query\(\$owner: String!, \$repo: String!\) \{ repository\(owner: \$owner, name: \$repo\) \{ (.*) \} \}$/s;

interface Body {
  readonly query: string;
  readonly variables?: { readonly owner?: string; readonly repo?: string };
}

/** The two questions that are put to GraphQL: whose token it is, and the texts of files. */
export function graphql(
  sent: unknown,
  { login, permissions }: Token,
  repository: Repository,
  hasGraphql: boolean,
): Reply {
  const { query, variables = {} } = sent as Body;
  if (query === 'query { viewer { login } }') return { status: 200, data: { data: { viewer: { login } } } };
  const [, objects] = QUERY.exec(query) ?? [];
  if (objects === undefined || objects.replace(OBJECT, '').trim() !== '')
    return errors(`not understood: ${query}`);
  if (!hasGraphql) return { status: 403, data: { message: 'Resource not accessible by integration' } };
  const mayRead = permissions.some((permission) => permission.startsWith('contents:'));
  if (!mayRead || variables.owner !== 'acme' || variables.repo !== 'netsuite')
    return errors('Could not resolve to a Repository', { repository: null });
  const asked = [...objects.matchAll(OBJECT)];
  if (asked.length > MOST_OBJECTS) return errors('too many objects');
  const known = repository.blobs(asked.map(([, , id = '']) => id));
  const blobs = asked.map(([, alias = '', id = '']) => [alias, blobOf(known.get(id))]);
  return { status: 200, data: { data: { repository: Object.fromEntries(blobs) } } };
}

function blobOf(bytes: Buffer | undefined) {
  if (!bytes) return null;
  const isBinary = bytes.subarray(0, 8000).includes(0);
  const isTruncated = bytes.length > LONGEST;
  const text = isBinary ? null : bytes.subarray(0, LONGEST).toString();
  return { isBinary, isTruncated, text };
}

function errors(message: string, data: unknown = null): Reply {
  return { status: 200, data: { data, errors: [{ message }] } };
}
