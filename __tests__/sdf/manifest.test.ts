import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../src/sdf/edits.js';
import { addFeature, addObject, declaresObject, readManifest } from '../../src/sdf/manifest.js';
import { parseReference, type Reference } from '../../src/sdf/reference.js';
import { parseXml } from '../../src/sdf/xml/xml.js';

function manifestOf(text: string) {
  const result = parseXml({ path: 'manifest.xml', text, encoding: 'utf-8' });
  if ('fault' in result) throw new Error(result.fault.message);
  return readManifest(result.root);
}

const reference = (text: string) => parseReference(text) as Reference;

const ACCOUNT = `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tour &amp; Guide</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORDS</feature>
      <feature required="false"> webservices </feature>
      <feature required="true"><id>ISSUEDB</id></feature>
      <!-- <feature required="true">MULTIBOOK</feature> -->
    </features>
    <objects>
      <object>customrecord_tour</object>
      <object>customrecord_guide.custrecord_name</object>
    </objects>
    <files><file>/SuiteScripts/x.js</file></files>
    <applications>
      <application id="com.a.b"><objects><object>customrecord_z</object></objects></application>
      <application id="com.a.b"><objects><object>customrecord_y</object></objects></application>
    </applications>
    <bundles><bundle id="123"/></bundles>
  </dependencies>
  <dependencies><objects><object>customrole_x</object></objects></dependencies>
</manifest>
`;

describe('a manifest', () => {
  const manifest = manifestOf(ACCOUNT);

  test('is read', () => {
    expect(manifest).toMatchObject({ projectName: 'Tour & Guide', isSuiteApp: false, appId: null });
    expect([...manifest.features]).toEqual(['CUSTOMRECORDS', 'WEBSERVICES', 'ISSUEDB']);
    expect([...manifest.objects]).toEqual([
      'customrecord_tour',
      'customrecord_guide.custrecord_name',
      'customrole_x',
    ]);
    expect([...manifest.files]).toEqual(['/SuiteScripts/x.js']);
    expect([...manifest.applications]).toEqual([['com.a.b', new Set(['customrecord_z', 'customrecord_y'])]]);
    expect([...manifest.bundles]).toEqual([['123', new Set()]]);
  });

  test.each([
    ['[scriptid=customrecord_tour]', true],
    ['[scriptid=customrecord_tour.custrecord_a]', true],
    ['[scriptid=customrecord_guide.custrecord_name]', true],
    ['[scriptid=customrecord_guide]', false],
    ['[scriptid=customrecord_other]', false],
    ['[appid=com.a.b, scriptid=customrecord_any]', true],
    ['[appid=com.other, scriptid=customrecord_tour]', false],
    ['[bundleid=123, scriptid=customrecord_any]', true],
    ['[bundleid=4, scriptid=customrecord_tour]', false],
  ])('declares %s: %s', (text, declared) => expect(declaresObject(manifest, reference(text))).toBe(declared));
});

test('a SuiteApp has an id', () => {
  const text =
    '<manifest projecttype="SUITEAPP"><publisherid>com.a</publisherid><projectid>b</projectid></manifest>';
  expect(manifestOf(text)).toMatchObject({ isSuiteApp: true, appId: 'com.a.b' });
});

test('an empty manifest declares nothing', () => {
  const { features, objects, files, applications, bundles, projectName, appId } = manifestOf('<manifest/>');
  expect([features, objects, files, applications, bundles].map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
  expect([projectName, appId]).toEqual([null, null]);
});

describe('a dependency is added', () => {
  const added = (
    text: string,
    edit: (manifest: ReturnType<typeof manifestOf>) => Parameters<typeof applyEdits>[1][number],
  ) => {
    const manifest = manifestOf(text);
    return applyEdits(manifest.source, [edit(manifest)]);
  };
  const EMPTY = '<manifest>\n  <projectname>x</projectname>\n</manifest>\n';

  test('a feature, to its list', () => {
    expect(added(ACCOUNT, (manifest) => addFeature(manifest, 'MULTIBOOK'))).toBe(
      ACCOUNT.replace(
        '<id>ISSUEDB</id></feature>\n',
        '<id>ISSUEDB</id></feature>\n      <feature required="false">MULTIBOOK</feature>\n',
      ),
    );
  });

  test('an object, to the first list', () => {
    const edit = (manifest: ReturnType<typeof manifestOf>) =>
      addObject(manifest, reference('[scriptid=customlist_a]'));
    expect(added(ACCOUNT, edit)).toBe(
      ACCOUNT.replace(
        'custrecord_name</object>\n',
        'custrecord_name</object>\n      <object>customlist_a</object>\n',
      ),
    );
  });

  test.each([
    ['[scriptid=customlist_a]', '    <objects>\n      <object>customlist_a</object>\n    </objects>\n'],
    [
      '[appid=com.a.b, scriptid=customlist_a]',
      '    <applications>\n      <application id="com.a.b">\n        <objects>\n          <object>customlist_a</object>\n        </objects>\n      </application>\n    </applications>\n',
    ],
    [
      '[bundleid=12, scriptid=customlist_a]',
      '    <bundles>\n      <bundle id="12">\n        <objects>\n          <object>customlist_a</object>\n        </objects>\n      </bundle>\n    </bundles>\n',
    ],
  ])('%s, with the lists that it needs', (text, lines) => {
    expect(added(EMPTY, (manifest) => addObject(manifest, reference(text)))).toBe(
      EMPTY.replace('</manifest>', `  <dependencies>\n${lines}  </dependencies>\n</manifest>`),
    );
  });

  test('to dependencies that close themselves', () => {
    const text = EMPTY.replace('</manifest>', '  <dependencies/>\n</manifest>');
    expect(added(text, (manifest) => addFeature(manifest, 'MULTIBOOK'))).toBe(
      EMPTY.replace(
        '</manifest>',
        '  <dependencies>\n    <features>\n      <feature required="false">MULTIBOOK</feature>\n    </features>\n  </dependencies>\n</manifest>',
      ),
    );
  });
});
