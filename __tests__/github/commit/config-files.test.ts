import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { localGit } from '../../../src/files/local-git.js';
import type { Answer, GitHub } from '../../../src/github/api.js';
import { configFilesAt } from '../../../src/github/commit/config-files.js';
import { listings } from '../../../src/github/commit/listing.js';
import { useFolder } from '../../support/command.js';
import { git, makeRepository } from '../stand-in/repository.js';

const folder = useFolder();
const CONFIG = '.github/sdf-role-compliance.yml';

/** A GitHub that gives one answer, and what it was asked for. */
function gitHub(answer: Answer<Uint8Array>, paths: readonly string[] = [CONFIG]) {
  const asked: unknown[] = [];
  const readFile = async (...args: unknown[]) => {
    asked.push(args);
    return answer;
  };
  const files = new Map(paths.map((path) => [path, { id: 'b', size: 1 }]));
  const listing = async () => ({ listing: { files, others: new Set(['link.yml']), isCut: false } });
  return { asked, listing, github: async () => ({ readFile }) as unknown as GitHub };
}

const none = async () => null;

const refused = (kind: string) =>
  ({
    refusal: { kind, status: 404, what: 'read it', advice: 'Ask.', yaml: [] },
  }) as unknown as Answer<Uint8Array>;
const text = (bytes: Uint8Array | null | undefined) => bytes && Buffer.from(bytes).toString();

test('a commit that local git has is read there', async () => {
  const top = mkdtempSync(join(folder(), 'repository-'));
  const repository = makeRepository(join(top, 'origin'));
  const base = repository.commit({ [CONFIG]: 'rules: {}\n', 'a/b.yml': 'b' });
  const head = repository.commit({ [CONFIG]: 'rules: { x: off }\n' }, base);
  repository.ref('refs/heads/main', head);
  git(top, ['clone', '--quiet', '--no-local', join(top, 'origin'), 'work']);
  const local = localGit(join(top, 'work'));
  const files = configFilesAt(base, { local, github: none, listing: listings(local, none) });
  expect(text(await files.read(CONFIG))).toBe('rules: {}\n');
  expect(text(await files.read('./a/../a/b.yml'))).toBe('b');
  expect(await files.read('none.yml')).toBeNull();
  await expect(files.read('a')).rejects.toThrow('it is not a file');
  await expect(files.read('../outside.yml')).rejects.toThrow('outside the repository');
  await expect(files.read('/etc/passwd')).rejects.toThrow('outside the repository');
});

test('another one is read through the API', async () => {
  const local = localGit(mkdtempSync(join(folder(), 'none-')));
  const { asked, ...sources } = gitHub({ value: Buffer.from('a: 1') });
  expect(text(await configFilesAt('c', { local, ...sources }).read(CONFIG))).toBe('a: 1');
  const shared = {
    kind: 'shared',
    owner: 'acme',
    repository: 'policies',
    path: 'sox.yml',
    ref: 'v1',
  } as const;
  expect(text(await configFilesAt('c', { local, ...sources }).readShared?.(shared))).toBe('a: 1');
  expect(asked).toEqual([
    [CONFIG, 'c'],
    ['sox.yml', 'v1', 'acme/policies'],
  ]);
});

test('what is not there is no fault, and what cannot be read is one', async () => {
  const local = localGit(mkdtempSync(join(folder(), 'none-')));
  const read = ({ github, listing }: Omit<ReturnType<typeof gitHub>, 'asked'>, path = CONFIG) =>
    configFilesAt('c', { local, github, listing }).read(path);
  expect(await read(gitHub(refused('missing'), []))).toBeNull();
  for (const kind of ['broken', 'missing'])
    await expect(read(gitHub(refused(kind)))).rejects.toThrow('GitHub refused to read it (404). Ask.');
  await expect(read(gitHub(refused('missing')), 'link.yml')).rejects.toThrow('it is not a file');
  await expect(
    configFilesAt('c', { local, github: none, listing: listings(local, none) }).read(CONFIG),
  ).rejects.toThrow('there is no github-token');
});
