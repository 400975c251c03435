import type { Answer, GitHub } from '../api.js';
import type { FolderEntry, ListedBlob, ListedFile, ListedTree } from '../resources.js';
import { type Fields, fields, list, number, orNull, text, truth } from './fields.js';
import type { Repository, Requests } from './requests.js';
import { PAGE } from './shared.js';

type Method =
  | 'branchTip'
  | 'listFiles'
  | 'listCompared'
  | 'mergeBase'
  | 'parents'
  | 'readTree'
  | 'readFolder'
  | 'readBlob'
  | 'readTexts'
  | 'readFile';

/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;
/** And no more between two commits. */
const MOST_COMPARED = 300;

const CONTENTS = 'contents: read';

export function files({ octokit, repository, ask }: Requests): Pick<GitHub, Method> {
  const { git, pulls, repos } = octokit.rest;
  const readBlob = (id: string, from: Repository = repository): Promise<Answer<Uint8Array>> =>
    ask(
      { what: 'read a file', permission: CONTENTS },
      () => git.getBlob({ ...from, file_sha: id }),
      ({ data }) => decoded(fields(data)),
    );
  const compare = (base: string, head: string) =>
    repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 });
  return {
    listFiles: (pull, paths = null) => {
      const left = paths && new Set(paths);
      return ask(
        { what: 'list the files of the pull request', permission: 'pull-requests: read' },
        () =>
          octokit.paginate(
            pulls.listFiles,
            { ...repository, pull_number: pull, per_page: PAGE },
            ({ data }, done) => {
              // Anything may have been answered: what cannot be read is found out below.
              if (Array.isArray(data)) for (const file of data) left?.delete(file?.filename);
              if (left?.size === 0) done();
              return data;
            },
          ),
        (all) => ({
          files: list(all, listedFile),
          isCut: all.length >= MOST_FILES && left?.size !== 0,
        }),
      );
    },
    listCompared: (base, head) =>
      ask(
        { what: 'list the files of the change', permission: CONTENTS },
        () => compare(base, head),
        ({ data }) => {
          const listed = list(data.files ?? [], listedFile);
          return { files: listed, isCut: listed.length >= MOST_COMPARED };
        },
      ),
    mergeBase: (base, head) =>
      ask(
        { what: 'compare two commits', permission: CONTENTS },
        () => compare(base, head),
        ({ data }) => text(fields(data.merge_base_commit).sha),
      ),
    branchTip: (branch) =>
      ask(
        { what: `read the branch ${branch}`, permission: CONTENTS },
        () => repos.getBranch({ ...repository, branch }),
        ({ data }) => text(fields(data.commit).sha),
      ),
    parents: (commit) =>
      ask(
        { what: 'read a commit', permission: CONTENTS },
        () => git.getCommit({ ...repository, commit_sha: commit }),
        ({ data }) => list(data.parents, ({ sha }) => text(sha)),
      ),
    readTree: (commit) =>
      ask(
        { what: 'list the files of a commit', permission: CONTENTS },
        () => git.getTree({ ...repository, tree_sha: commit, recursive: '1' }),
        ({ data }) => listedTree(fields(data)),
      ),
    readFolder: (tree) =>
      ask(
        { what: 'list a folder of a commit', permission: CONTENTS },
        () => git.getTree({ ...repository, tree_sha: tree }),
        ({ data }) => new Map(list(fields(data).tree, entry).flatMap(folderEntry)),
      ),
    readBlob: (id) => readBlob(id),
    readTexts: (ids) =>
      ask(
        { what: 'read files', permission: CONTENTS },
        () => octokit.graphql<Fields>(textsQuery(ids), { ...repository }),
        ({ repository: answered }) => textsOf(ids, fields(answered)),
      ),
    async readFile(path, commit, from) {
      const [owner = '', repo = ''] = from?.split('/') ?? [repository.owner, repository.repo];
      const answer = await ask(
        { what: `read ${path}`, permission: CONTENTS },
        () => repos.getContent({ owner, repo, path, ref: commit }),
        ({ data }) => fileOf(data),
      );
      if ('refusal' in answer) return answer;
      // Of a file of more than a megabyte GitHub gives only the id here.
      const { content, sha } = answer.value;
      return content === null ? readBlob(sha, { owner, repo }) : { value: content };
    },
  };
}

function decoded({ content, encoding }: Fields): Uint8Array {
  if (encoding !== 'base64') throw new TypeError('no base64');
  return Buffer.from(text(content), 'base64');
}

/** GitHub answers with a list for a folder, and without content for what is no file. */
function fileOf(sent: unknown): { readonly content: Uint8Array | null; readonly sha: string } {
  const { type, content, encoding, sha } = fields(sent);
  if (type !== 'file' || content === undefined || encoding === undefined) throw new TypeError('no file');
  return { content: encoding === 'base64' ? decoded({ content, encoding }) : null, sha: text(sha) };
}

const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'] as const;

function listedFile({ filename, previous_filename: previous, status, sha, patch }: Fields): ListedFile {
  return {
    path: text(filename),
    previousPath: orNull(previous, text),
    // What GitHub may call a change one day is one.
    status: STATUSES.find((known) => known === status) ?? 'changed',
    blob: orNull(sha, text),
    patch: orNull(patch, text),
  };
}

const LINK = '120000';

function listedTree({ tree, truncated }: Fields): ListedTree {
  const files = new Map<string, ListedBlob>();
  const others = new Set<string>();
  for (const { path, mode, type, id, size } of list(tree, entry)) {
    if (path === null || id === null || type === 'tree') continue;
    if (type === 'blob' && mode !== LINK) files.set(path, { id, size: size ?? 0 });
    else others.add(path);
  }
  return { files, others, isCut: truth(truncated) };
}

function folderEntry({ path, mode, type, id }: ReturnType<typeof entry>): [string, FolderEntry][] {
  if (path === null || id === null) return [];
  const isFile = type === 'blob' && mode !== LINK;
  return [[path, { kind: isFile ? 'file' : type === 'tree' ? 'folder' : 'other', id }]];
}

/** Ids are those of git: nothing in them is GraphQL. */
function textsQuery(ids: readonly string[]): string {
  const blob = '{ ... on Blob { isBinary isTruncated text } }';
  const objects = ids.map((id, index) => `b${index}: object(oid: "${id}") ${blob}`);
  return `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(' ')} } }`;
}

function textsOf(ids: readonly string[], answered: Fields): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [index, id] of ids.entries()) {
    const blob = orNull(answered[`b${index}`], fields);
    const isWhole = blob && blob.isBinary !== true && blob.isTruncated !== true;
    if (isWhole && typeof blob.text === 'string') texts.set(id, blob.text);
  }
  return texts;
}

function entry({ path, mode, type, sha, size }: Fields) {
  return { path: orNull(path, text), mode, type, id: orNull(sha, text), size: orNull(size, number) };
}
