import { expect, test } from '@jest/globals';
import { ignoredBy } from '../../src/policy/ignored.js';
import { policyFrom } from '../support/policy.js';

test('what a policy leaves out, and the globs that leave out nothing', () => {
  const { isIgnored, unused } = ignoredBy(
    policyFrom('ignore: ["**/Legacy/**", "!**/Legacy/keep.xml", old, "*.txt"]\n'),
  );
  const paths = ['src', 'src/Legacy', 'src/Legacy/a.xml', 'src/Legacy/keep.xml', 'old/x.xml', 'older'];
  expect(paths.filter(isIgnored)).toEqual(['src/Legacy/a.xml', 'old/x.xml']);
  expect(unused().map(({ message }) => message)).toEqual(['"*.txt" matches no folder and no XML file.']);
});

test('globs of other repositories may leave out nothing', () => {
  const policy = policyFrom('ignore: [nowhere]\n');
  expect(ignoredBy({ ...policy, files: [] }).unused()).toEqual([]);
});
