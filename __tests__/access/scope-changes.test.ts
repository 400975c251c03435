import { expect, test } from '@jest/globals';
import { scopeChanges } from '../../src/access/scope-changes.js';
import { projectsOf } from '../support/projects.js';
import { deploy, manifest, role } from '../support/xml.js';

const ID = 'customrole_guide';
const project = (deployed: string | null) =>
  projectsOf({
    'manifest.xml': manifest(),
    ...(deployed !== null && { 'deploy.xml': deploy(deployed) }),
    [`Objects/${ID}.xml`]: role(ID),
  });
const told = (before: string | null, after: string | null) =>
  scopeChanges(project(before), project(after)).map(({ object, change }) => `${object} ${change}`);

test.each([
  ['enters', '~/Objects/other.xml', '~/Objects/*', [`${ID} enters`]],
  ['leaves', '~/Objects/*', '~/Objects/other.xml', [`${ID} leaves`]],
  ['stays', '~/Objects/*', `~/Objects/${ID}.xml`, []],
  ['is not known to enter, without a deploy.xml before', null, '~/Objects/*', []],
  ['is not known to leave, without a deploy.xml after', '~/Objects/*', null, []],
  ['is not known to leave, with only a deploy.xml after that leaves it out', null, '~/Objects/x.xml', []],
])('an object %s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});
