import { describe, expect, test } from '@jest/globals';
import { readDeploy, scopeOf } from '../../src/sdf/deploy-scope.js';
import { parseXml } from '../../src/sdf/xml/xml.js';

function scopeOfText(text: string) {
  const result = parseXml({ path: 'deploy.xml', text, encoding: 'utf-8' });
  if ('fault' in result) throw new Error(result.fault.message);
  return scopeOf(readDeploy(result.root, []));
}

const scopeOfPath = (path: string) => scopeOfText(`<deploy><objects><path>${path}</path></objects></deploy>`);

const IN = true;
const OUT = false;

describe.each([
  ['~/Objects/*', 'Objects/customrole_x.xml', IN],
  ['~/Objects/*', 'Objects/roles/deep/customrole_x.xml', IN],
  ['~/Objects/*', 'objects/customrole_x.xml', OUT],
  ['~/Objects/*', 'ObjectsOld/customrole_x.xml', OUT],
  ['~/Objects/*', 'FileCabinet/Objects/customrole_x.xml', OUT],
  ['~/Objects/**', 'Objects/roles/customrole_x.xml', OUT],
  ['~/Objects', 'Objects/customrole_x.xml', OUT],
  ['~/Objects/', 'Objects/roles/customrole_x.xml', OUT],
  ['~/Objects/roles', 'Objects/roles/customrole_x.xml', OUT],
  ['~/Objects/roles/*', 'Objects/roles/customrole_x.xml', IN],
  ['~/Objects/roles/*', 'Objects/customrole_x.xml', OUT],
  ['~/Roles/*', 'Roles/customrole_x.xml', IN],
  ['~/Objects/customrole_x.xml', 'Objects/customrole_x.xml', IN],
  ['~/Objects/customrole_x.xml/', 'Objects/customrole_x.xml', IN],
  ['~/Objects/customrole_x.xml', 'Objects/customrole_X.xml', OUT],
  ['~/Objects/customrole_x.xml', 'Objects/customrole_x.xml.xml', OUT],
  ['~/Objects/customrole_x', 'Objects/customrole_x.xml', OUT],
  ['~/Objects/customrole_*.xml', 'Objects/customrole_x.xml', OUT],
  ['~/Objects/*.xml', 'Objects/customrole_x.xml', OUT],
  ['~/Objects/*/x.xml', 'Objects/roles/x.xml', OUT],
  ['/Objects/*', 'Objects/customrole_x.xml', OUT],
  ['Objects/*', 'Objects/customrole_x.xml', OUT],
  ['~\\Objects\\*', 'Objects/customrole_x.xml', IN],
  ['~/Objects//*', 'Objects/customrole_x.xml', IN],
  ['~//Objects//*', 'Objects/customrole_x.xml', OUT],
  ['~/./Objects/*', 'Objects/customrole_x.xml', OUT],
  ['~/Objects/../Roles/*', 'Roles/customrole_x.xml', OUT],
  ['~/Objects/a &amp; b/*', 'Objects/a & b/customrole_x.xml', IN],
  ['\r\n\t~/Objects/*\r\n', 'Objects/customrole_x.xml', IN],
  ['~/*', 'Objects/customrole_x.xml', OUT],
  ['~/', 'Objects/customrole_x.xml', OUT],
  ['', 'Objects/customrole_x.xml', OUT],
])('the path %j', (path, file, inScope) => {
  test(`${inScope ? 'deploys' : 'leaves out'} ${file}`, () => expect(scopeOfPath(path)(file)).toBe(inScope));
});

test('a file is deployed if any path of any list of objects names it', () => {
  const scope = scopeOfText(`<deploy>\r
  <configuration><path>~/AccountConfiguration/*</path></configuration>\r
  <files><path>~/FileCabinet/*</path></files>\r
  <objects>\r
    <!-- <path>~/Objects/off/*</path> -->\r
    <path>~/Objects/a/*</path>\r
    <path/>\r
  </objects>\r
  <objects><path>~/Objects/b/*</path></objects>\r
</deploy>\r
`);
  const files = [
    'Objects/a/x.xml',
    'Objects/b/x.xml',
    'Objects/off/x.xml',
    'FileCabinet/x.xml',
    'AccountConfiguration/x.xml',
  ];
  expect(files.filter(scope)).toEqual(['Objects/a/x.xml', 'Objects/b/x.xml']);
});

test.each([
  '<deploy/>',
  '<deploy><files><path>~/Objects/*</path></files></deploy>',
  '<deploy><objects/></deploy>',
])('without paths of objects none is deployed: %s', (text) =>
  expect(scopeOfText(text)('Objects/customrole_x.xml')).toBe(false),
);

test('a path of many parts is read in linear time', () => {
  const scope = scopeOfPath(`~/${'*/a'.repeat(10_000)}`);
  expect(scope(`${'a'.repeat(100_000)}b`)).toBe(false);
});
