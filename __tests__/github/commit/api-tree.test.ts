import { describe, expect, test } from '@jest/globals';
import type { FileTree } from '../../../src/files/tree.js';
import type { GitHub } from '../../../src/github/api.js';
import { apiTree } from '../../../src/github/commit/api-tree.js';
import { blobId } from '../../../src/github/commit/blob-id.js';
import type { ListedBlob } from '../../../src/github/resources.js';
import { memoryTree } from '../../support/memory-tree.js';
import { idOf } from '../stand-in/repository.js';

const NOTHING = { folders: [''], isIgnored: (_: string) => false };

/** A GitHub that holds these files, and the ids of those that were read one by one. */
function gitHub(files: Readonly<Record<string, string>>, { isCut = false, size = 0 } = {}) {
  const asked: string[] = [];
  const blobs = new Map(Object.values(files).map((text) => [idOf(Buffer.from(text)), Buffer.from(text)]));
  const listed = Object.entries(files).map(([path, text]): [string, ListedBlob] => {
    return [path, { id: idOf(Buffer.from(text)), size: size || text.length }];
  });
  const github = {
    readTexts: async () => gitHubRefusal,
    readBlob: async (id: string) => {
      asked.push(id);
      const value = blobs.get(id);
      return value
        ? { value }
        : { refusal: { kind: 'missing', what: 'read', advice: 'Gone.', status: 404, yaml: [] } };
    },
  } as unknown as GitHub;
  return { github, asked, listed: { files: new Map(listed), others: new Set<string>(), isCut } };
}

/** A workspace in which git knows some files by the ids of what they hold in the index, and which of it is opened. */
function knownToGit(files: Record<string, string>, index: Readonly<Record<string, string>>) {
  const opened = new Set<string>();
  const tree = memoryTree(files);
  const workspace: FileTree = {
    ...tree,
    read(path) {
      opened.add(path);
      return tree.read(path);
    },
    versionOf: (path) => (path in index ? idOf(Buffer.from(index[path] ?? '')) : undefined),
  };
  return { workspace, opened };
}

const gitHubRefusal = {
  refusal: { kind: 'forbidden', what: 'read', advice: 'No GraphQL.', status: 403, yaml: [] },
};

const texts = async (
  { github, listed }: Pick<ReturnType<typeof gitHub>, 'github' | 'listed'>,
  workspace: Record<string, string>,
  searched = NOTHING,
) => {
  const read = await apiTree(github, listed, memoryTree(workspace), searched);
  if ('fault' in read) return read.fault.text;
  return Object.fromEntries(
    read.tree.files.map((path) => [path, Buffer.from(read.tree.read(path)).toString()]),
  );
};

describe('the tree of a commit', () => {
  test('takes from the workspace what is the same, under whatever name', async () => {
    const { asked, ...made } = gitHub({ 'a.xml': '<a/>', 'b/c.xml': '<c/>', 'new.xml': '<new/>' });
    expect(await texts(made, { 'a.xml': '<a/>', 'moved.xml': '<c/>', 'other.xml': '<o/>' })).toEqual({
      'a.xml': '<a/>',
      'b/c.xml': '<c/>',
      'new.xml': '<new/>',
    });
    expect(asked).toEqual([idOf(Buffer.from('<new/>'))]);
  });

  test('has the line ends of the commit where the checkout changed them', async () => {
    const { asked, ...made } = gitHub({ 'a.xml': '<a>\n</a>\n' });
    expect(await texts(made, { 'a.xml': '<a>\r\n</a>\r\n' })).toEqual({ 'a.xml': '<a>\n</a>\n' });
    expect(asked).toEqual([]);
  });

  test('is not read where git knows the files of the workspace by their ids, until somebody asks', async () => {
    const { github, listed, asked } = gitHub({
      'a.xml': '<a>\n</a>\n',
      'moved.xml': '<m/>',
      'new.xml': '<n/>',
    });
    const { workspace, opened } = knownToGit(
      { 'a.xml': '<a>\r\n</a>\r\n', 'm.xml': '<m/>', 'other.xml': '<o/>' },
      { 'a.xml': '<a>\n</a>\n', 'm.xml': '<m/>', 'other.xml': '<o/>' },
    );
    const read = await apiTree(github, listed, workspace, NOTHING);
    if ('fault' in read) throw new Error(read.fault.text);
    const text = (path: string) => Buffer.from(read.tree.read(path)).toString();
    expect(asked).toEqual([idOf(Buffer.from('<n/>'))]);
    expect([...opened]).toEqual([]);
    expect([text('a.xml'), text('moved.xml'), text('new.xml')]).toEqual(['<a>\n</a>\n', '<m/>', '<n/>']);
    expect([...opened]).toEqual(['a.xml', 'm.xml']);
  });

  test('is read where git knows only some files of the workspace', async () => {
    const { github, listed, asked } = gitHub({ 'a.xml': '<a/>', 'b.xml': '<b/>' });
    const { workspace, opened } = knownToGit({ 'a.xml': '<a/>', 'new.xml': '<b/>' }, { 'a.xml': '<a/>' });
    const read = await apiTree(github, listed, workspace, NOTHING);
    if ('fault' in read) throw new Error(read.fault.text);
    expect([...opened]).toEqual(['new.xml']);
    expect(asked).toEqual([]);
    expect(Buffer.from(read.tree.read('b.xml')).toString()).toBe('<b/>');
  });

  test('has a file as the workspace has it where a filter of git has made something else of it', async () => {
    const { github, listed, asked } = gitHub({ 'a.xml': '<a/>' });
    const { workspace } = knownToGit({ 'a.xml': '<a>smudged</a>' }, { 'a.xml': '<a/>' });
    const read = await apiTree(github, listed, workspace, NOTHING);
    if ('fault' in read) throw new Error(read.fault.text);
    expect(Buffer.from(read.tree.read('a.xml')).toString()).toBe('<a>smudged</a>');
    expect(asked).toEqual([]);
  });

  test('is searched as the workspace is', async () => {
    const files = {
      'a/x.xml': '1',
      'a/x.txt': '2',
      'b/x.xml': '3',
      'a/old/x.xml': '4',
      'a/node_modules/x.xml': '5',
    };
    const searched = { folders: ['a'], isIgnored: (path: string): boolean => path === 'a/old' };
    expect(await texts(gitHub(files), {}, searched)).toEqual({ 'a/x.xml': '1' });
  });

  test('has versions by which it is compared', async () => {
    const { github, listed } = gitHub({ 'a.xml': '<a/>' });
    const read = await apiTree(github, listed, memoryTree({}), NOTHING);
    if ('fault' in read) throw new Error(read.fault.text);
    expect([read.tree.versionOf?.('a.xml'), read.tree.versionOf?.('b.xml')]).toEqual([
      idOf(Buffer.from('<a/>')),
      null,
    ]);
    expect(Buffer.from(read.tree.readStart('a.xml', 2)).toString()).toBe('<a');
    expect(() => read.tree.read('b.xml')).toThrow('It is not in the commit.');
  });

  test('cannot be had where it is too much, or not all of it', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 401 }, (_, index) => [`${index}.xml`, `<a>${index}</a>`]),
    );
    expect(await texts(gitHub(many), {})).toMatch(/^401 files differ/);
    expect(await texts(gitHub({ 'a.xml': 'x' }, { size: 257 * 1024 * 1024 }), {})).toMatch(/^1 files differ/);
    expect(await texts(gitHub({}, { isCut: true }), {})).toMatch(/does not list all files/);
  });

  test('cannot be had where one file cannot', async () => {
    const { github, listed } = gitHub({ 'a.xml': '<a/>', 'b.xml': '<b/>' });
    const broken = { ...github, readBlob: async () => gitHub({}).github.readBlob('gone') };
    expect(await texts({ github: broken, listed }, {})).toMatch(/Gone\.$/);
  });
});

test('ids are those of git, in both kinds of repository', () => {
  expect(blobId(Buffer.from('hello\n'), 'f'.repeat(40))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  expect(blobId(Buffer.from(''), 'f'.repeat(64))).toBe(
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
  );
});
