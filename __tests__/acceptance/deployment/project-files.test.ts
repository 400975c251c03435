import { describe, expect, test } from '@jest/globals';
import { applyFix } from '../../support/json-report.js';
import { deploy, permissions, role } from '../../support/xml.js';
import {
  at,
  CLERK,
  changed,
  checked,
  FEATURES,
  type Files,
  fixed,
  inProject,
  manifestOf,
  PROJECT,
  rules,
} from './project.js';

describe('deploy.xml', () => {
  const withPath = (path: string): Files => ({ 'deploy.xml': deploy(path) });

  test.each([
    'Objects/*',
    '/Objects/*',
    '~/Objects',
    '~/Objects/',
    '~/Objects/customrole_*.xml',
    '~/Objects/*.xml',
    '~/Objects/**',
    '~/*',
    '~//Objects//*',
    '~/./Objects/*',
    '~/Objects/../Roles/*',
    '~/objects/*',
    '~/Objects/customrole_dp_nobody.xml',
  ])('%s packs nothing', async (path) => {
    const files = withPath(path);
    const found = at(await checked(files), files, 'deploy.xml', `<path>${path}</path>`);
    expect(rules(found)).toEqual(['deploy-path-without-files']);
    expect(found[0]?.severity).toBe('warning');
  });

  test.each(['~/Objects/*', '~\\Objects\\*', '~/Objects/customrole_dp_clerk.xml'])(
    '%s packs the role',
    async (path) => {
      expect((await checked(withPath(path))).findings).toEqual([]);
    },
  );

  test('none at all is a warning in the project', async () => {
    const { findings, conclusion } = await checked({ 'deploy.xml': null });
    expect(conclusion).toBe('success');
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(findings[0]?.message).toContain('deploy.xml');
  });

  test('one that a change takes away is an error', async () => {
    const { findings, conclusion } = await changed({}, { 'deploy.xml': null });
    expect(conclusion).toBe('failure');
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(findings[0]?.message).toContain('deploy.xml');
  });
});

describe('manifest.xml', () => {
  const NATIVE = 'customrecord_dp_native';
  const objects = (text: string) => `    <objects>\n      <object>${text}</object>\n    </objects>`;
  const withManifest = (text: string): Files => ({ 'manifest.xml': text });

  test('a project type that SuiteCloud CLI refuses', async () => {
    const files = withManifest(manifestOf(FEATURES, 'ACCOUNTCUSTOMISATION'));
    const found = at(await checked(files), files, 'manifest.xml', 'ACCOUNTCUSTOMISATION');
    expect(rules(found)).toEqual(['invalid-project-type']);
    const all = { ...PROJECT, ...files } as Readonly<Record<string, string>>;
    const [fix] = found[0]?.fixes ?? [];
    expect(fix && applyFix(all, fix)['manifest.xml']).toBe(PROJECT['manifest.xml']);
  });

  test('an object that a SuiteApp depends on', async () => {
    const files = withManifest(manifestOf(`${FEATURES}\n${objects(NATIVE)}`, 'SUITEAPP'));
    const told = await checked(files);
    const found = ['<objects>', '<object>'].flatMap((text) => at(told, files, 'manifest.xml', text));
    expect(rules(found)).toEqual(['invalid-dependency']);
  });

  test('features that a SuiteApp depends on', async () => {
    expect((await checked(withManifest(manifestOf(FEATURES, 'SUITEAPP')))).findings).toEqual([]);
  });

  const features = (...ids: readonly string[]) =>
    `    <features>\n${ids.map((id) => `      <feature required="true">${id}</feature>`).join('\n')}\n    </features>`;

  test('a feature that does not exist', async () => {
    const files = withManifest(manifestOf(features('MANUFACTURING')));
    expect(rules(at(await checked(files), files, 'manifest.xml', 'MANUFACTURING'))).toEqual([
      'unknown-feature',
    ]);
  });

  test('features that exist', async () => {
    const ids = ['ASSEMBLIES', 'WORKORDERS', 'INVENTORY', 'CUSTOMRECORDS'];
    expect((await checked(withManifest(manifestOf(features(...ids))))).findings).toEqual([]);
  });

  const BRACKETED: Files = {
    ...withManifest(manifestOf(`${FEATURES}\n${objects(`[scriptid=${NATIVE}]`)}`)),
    [CLERK]: role('customrole_dp_clerk', permissions([`[scriptid=${NATIVE}]`, 'VIEW'])),
  };

  test('an id in brackets is the fault of the manifest, said once', async () => {
    const told = await checked(BRACKETED);
    expect(rules(told.findings)).toEqual(['invalid-dependency']);
    const found = at(told, BRACKETED, 'manifest.xml', `[scriptid=${NATIVE}]`);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/without brackets/);
  });

  test('--fix leaves no id in brackets', async () => {
    const after = await fixed(BRACKETED, 'manifest.xml');
    expect(after).toBe(manifestOf(`${FEATURES}\n${objects(NATIVE)}`));
    const code = await inProject(BRACKETED, async (run) => (await run('check', '--fix')).code);
    expect(code).toBe(0);
  });
});
