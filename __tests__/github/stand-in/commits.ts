import type { Repository } from './repository.js';
import { type Call, fileReply, MISSING, type Operations, type Reply, type Schemas } from './shared.js';

/** What is asked about commits and what they hold. */
export const COMMITS: Operations = {
  'GET /repos/{owner}/{repo}/branches/{branch}': {
    permission: 'contents: read',
    run: ({ state, values: { branch: name = '' } }) => {
      const sha = state.repository.resolve(`refs/heads/${name}`);
      return sha ? { status: 200, data: { name, commit: { sha }, protected: false } } : MISSING;
    },
  },
  'GET /repos/{owner}/{repo}/compare/{basehead}': { permission: 'contents: read', run: compare },
  'GET /repos/{owner}/{repo}/contents/{path}': { permission: 'contents: read', run: contents },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {
    permission: 'contents: read',
    run: ({ state, values }) => {
      const bytes = state.repository.blob(values.file_sha ?? '');
      if (!bytes) return MISSING;
      const data: Partial<Schemas['blob']> = {
        sha: values.file_sha ?? '',
        size: bytes.length,
        encoding: 'base64',
        content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
      };
      return { status: 200, data };
    },
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    permission: 'contents: read',
    run: ({ state, values }) => {
      const sha = state.repository.resolve(values.commit_sha ?? '');
      if (!sha) return MISSING;
      const parents = state.repository.parents(sha).map((parent) => ({ sha: parent, url: '', html_url: '' }));
      return { status: 200, data: { sha, parents } satisfies Partial<Schemas['git-commit']> };
    },
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': { permission: 'contents: read', run: tree },
};

function compare({ state: { repository }, values }: Call): Reply {
  const [base, head] = (values.basehead ?? '')
    .split('...')
    .map((name) => repository.resolve(branch(repository, name)));
  const mergeBase = base && head && repository.mergeBase(base, head);
  if (!base || !head || !mergeBase) return MISSING;
  const files = repository.diff(mergeBase, head).slice(0, 300).map(fileReply);
  return { status: 200, data: { merge_base_commit: { sha: mergeBase }, files } };
}

function branch(repository: Repository, name: string): string {
  return repository.resolve(`refs/heads/${name}`) ? `refs/heads/${name}` : name;
}

function contents({ state: { repository }, values: { path = '' }, query }: Call): Reply {
  const commit = repository.resolve(branch(repository, query.get('ref') ?? 'main'));
  const sha = commit && repository.blobAt(commit, path);
  const bytes = sha ? repository.blob(sha) : null;
  if (!sha || !bytes) return MISSING;
  const isLarge = bytes.length > 1024 * 1024;
  const data: Partial<Schemas['content-file']> = {
    type: 'file',
    path,
    sha,
    size: bytes.length,
    encoding: isLarge ? 'none' : 'base64',
    content: isLarge ? '' : bytes.toString('base64'),
  };
  return { status: 200, data };
}

function tree({ state: { repository, isTreeCut }, values, query }: Call): Reply {
  const sha = repository.treeId(values.tree_sha ?? '');
  if (!sha) return MISSING;
  const isCut = isTreeCut && query.has('recursive');
  const entries = repository
    .tree(sha)
    .filter(({ path }) => query.has('recursive') || !path.includes('/'))
    .map(({ mode, type, id, size, path }) => ({
      mode,
      type,
      sha: id,
      path,
      ...(type === 'blob' && { size }),
    }));
  const data: Schemas['git-tree'] = {
    sha,
    tree: isCut ? entries.slice(0, 1) : entries,
    truncated: isCut,
  };
  return { status: 200, data };
}
