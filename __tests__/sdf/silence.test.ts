import { expect, test } from '@jest/globals';
import { isSilent } from '../../src/sdf/silence.js';

test.each([
  '<name>customrole_guide</name>',
  '<audslctrole>GUIDE</audslctrole>',
  '<permittedrole>GUIDE</permittedrole>',
  '<audienceroles>ACCOUNTANT|GUIDE</audienceroles>',
  '<runasrole>GUIDE</runasrole>',
  '<executeas>GUIDE</executeas>',
  '<roles><role><id>GUIDE</id></role></roles>',
  '<runasadmin>T</runasadmin>',
  '<isonline>T</isonline>',
  '<runasrole>ADMINISTRATOR</runasrole>',
  '<runasrole>ONLINE_FORM_USER</runasrole>',
  '<audslctrole>_ALL_ROLES</audslctrole>',
  '<name><![CDATA[A]]></name>',
  '<name>\0</name>',
])('%j says something', (said) => {
  expect(isSilent('savedsearch', `<savedsearch>${said}</savedsearch>`)).toBe(false);
});

test.each([
  '<name>Everybody</name>',
  '<audslctrole>ACCOUNTANT|[scriptid=custom]</audslctrole>',
  '<roles><role><id>ACCOUNTANT</id></role></roles>',
  '<rolesx><id>GUIDE</id></rolesx>',
  '<runasadmin>F</runasadmin>',
  '<isonline>F</isonline>',
  '<executeas></executeas>',
  '<executioncontext>USER_INTERFACE</executioncontext>',
  '<name>CDATA</name>',
])('%j says nothing', (said) => {
  expect(isSilent('savedsearch', `<savedsearch>${said}</savedsearch>`)).toBe(true);
});

test('a door that is not at its default says something in the kinds that have it', () => {
  const text = '<isprivate>T</isprivate>';
  expect(['emailtemplate', 'savedsearch'].map((kind) => isSilent(kind, text))).toEqual([false, true]);
});
