import { expect, test } from '@jest/globals';
import { aboutData, linkData } from '../../../src/report/html/about-data.js';
import { policyFrom } from '../../support/policy.js';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const originAt = (repository: string) => ({ origin: { repository, commit: COMMIT } });
const PATHS = ['Objects/customrole a#1.xml'];

/** The address of line 7 of a file in a folder of the repository. */
function address(repository: string, more = {}): string | null {
  const repositoryPath = (path: string) => `sdf/${path}`;
  const links = linkData(PATHS, { ...originAt(repository), repositoryPath, ...more });
  return links && `${links.start}${links.paths[0]}${links.line}7`;
}

const FILE = 'sdf/Objects/customrole%20a%231.xml';

test.each([
  ['https://github.com/acme/netsuite', `/blob/${COMMIT}/${FILE}#L7`],
  ['https://github.acme.example/acme/netsuite', `/blob/${COMMIT}/${FILE}#L7`],
  ['https://gitlab.com/acme/group/netsuite', `/-/blob/${COMMIT}/${FILE}#L7`],
  ['https://gitlab.acme.example/acme/netsuite', `/-/blob/${COMMIT}/${FILE}#L7`],
  ['https://bitbucket.org/acme/netsuite', `/src/${COMMIT}/${FILE}#lines-7`],
  [
    'https://dev.azure.com/acme/ns/_git/netsuite',
    `?path=/${FILE}&version=GC${COMMIT}&lineStartColumn=1&lineEndColumn=1&_a=contents&line=7`,
  ],
])('a line has the address that its host gives it: %s', (repository, end) => {
  expect(address(repository)).toBe(repository + end);
});

test('a host that nobody knows gets no links, but where the action runs it is GitHub', () => {
  const repository = 'https://git.acme.example/acme/netsuite';
  expect(address(repository)).toBeNull();
  expect(address('https://notgithub.example/acme/netsuite')).toBeNull();
  expect(address(repository, { isOnGitHub: true })).toBe(`${repository}/blob/${COMMIT}/${FILE}#L7`);
  expect(address('javascript:alert(1)//github.com/', { isOnGitHub: true })).toBeNull();
  expect(linkData(PATHS, {})).toBeNull();
});

test('no address is a link but a page of the web', () => {
  const origin = originAt('javascript:alert(1)');
  expect(aboutData(projects('One'), null, { ...origin, isOnGitHub: true, pullRequest: 1 })).toMatchObject({
    repository: { address: null },
    commit: { address: null },
    pullRequest: { address: null },
  });
});

test('a file outside of the repository is no link', () => {
  const options = { ...originAt('https://github.com/acme/netsuite'), repositoryPath: () => '../other/a.xml' };
  expect(linkData(PATHS, options)?.paths).toEqual(['']);
});

const projects = (...names: readonly string[]) => ({ projects: names.map((name) => ({ root: name, name })) });

test('the report is about its projects; of many, about the repository', () => {
  const origin = originAt('https://github.com/acme/netsuite');
  expect(aboutData(projects('One', 'Two'), null, origin).subject).toBe('One, Two');
  expect(aboutData(projects('1', '2', '3', '4'), null, origin).subject).toBe('acme/netsuite');
  expect(aboutData(projects('1', '2', '3', '4'), null, {}).subject).toBe('');
});

test('the head names what is known, and nothing else', () => {
  expect(aboutData(projects('One'), null, {})).toEqual({
    subject: 'One',
    repository: null,
    commit: null,
    pullRequest: null,
    policy: null,
  });
  const policy = policyFrom('extends: [recommended]\n');
  expect(aboutData(projects('One'), policy, { pullRequest: 3 })).toMatchObject({
    pullRequest: { name: '#3', address: null },
    policy: ['.github/sdf-role-compliance.yml'],
  });
  const built = { ...policy, files: [] };
  expect(aboutData(projects('One'), built, {}).policy).toEqual(['the built-in policy (recommended)']);
  const origin = originAt('https://gitlab.com/acme/netsuite');
  expect(aboutData(projects('One'), null, { ...origin, pullRequest: 3 })).toMatchObject({
    repository: { name: 'acme/netsuite', address: 'https://gitlab.com/acme/netsuite' },
    commit: { name: COMMIT, address: null },
    pullRequest: { address: null },
  });
});
