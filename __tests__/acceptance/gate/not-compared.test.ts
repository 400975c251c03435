import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Changes } from '../../github/stand-in/repository.js';
import { manifest } from '../../support/xml.js';
import { POLICY, RENAMED } from './base.js';
import { type Shape, useGate } from './harness.js';

const gate = useGate();

const search = (definition: string) =>
  `<savedsearch scriptid="customsearch_pay"><definition>${definition}</definition></savedsearch>\n`;
const OLD = 'Legacy/Objects/customrole_old.xml';
const old = (level: string) =>
  `<role scriptid="customrole_old"><name>Old</name><centertype>BASIC</centertype><permissions><permission><permkey>ADMI_MANAGEROLES</permkey><permlevel>${level}</permlevel></permission></permissions></role>\n`;

describe('what a pull request touches and nobody compares', () => {
  test.each([
    [
      'a saved search',
      {
        base: { 'src/Objects/customsearch_pay.xml': search('a') },
        head: { 'src/Objects/customsearch_pay.xml': search('b') },
      },
      'customsearch_pay',
    ],
    [
      'a kind that nobody knows',
      { head: { 'src/Objects/custzebra_a.xml': '<zebra scriptid="custzebra_a"><open>T</open></zebra>\n' } },
      'custzebra_a',
    ],
    [
      'a project that the policy ignores',
      {
        config: `ignore: ["**/Legacy/**"]\n${POLICY}`,
        base: { 'Legacy/manifest.xml': manifest(), [OLD]: old('VIEW') },
        head: { [OLD]: old('FULL') },
      },
      OLD,
    ],
  ])('%s is named, in JSON, summary and comment', async (_, shape, what) => {
    const { report, told, world, code } = await gate.run({
      ...shape,
      config: 'config' in shape ? shape.config : POLICY,
    });
    expect(code).toBe(0);
    expect(report).toMatchObject({ access: [], notCompared: [{ what }] });
    expect(told).toContain('No change of access in what was compared.');
    expect(told).toContain('Not compared');
    const [comment] = [...world.github.pulls.values()].flatMap((pull) =>
      pull.comments.map(({ body }) => body),
    );
    expect(comment).toContain('No change of access in what was compared.');
    expect(comment).toMatch(/<sub>Not compared[^\n]*<\/sub>\n\n<sub>\[sdf-role-compliance\]/);
  });

  test.each(['merge', 'head'] as const)(
    'what it ignores and leaves as it was is no part of it: %s',
    async (workspace) => {
      const { report, told } = await gate.run({
        config: `ignore: ["**/Legacy/**"]\n${POLICY}`,
        base: { 'Legacy/manifest.xml': manifest(), [OLD]: old('VIEW') },
        head: RENAMED,
        workspace,
      });
      expect(report).toMatchObject({ access: [], notCompared: [] });
      expect(told).not.toContain('Not compared');
    },
  );
});

describe('what the inputs of the action leave out', () => {
  const shape = {
    config: POLICY,
    base: { 'Legacy/manifest.xml': manifest(), [OLD]: old('VIEW') },
    head: { [OLD]: old('FULL') },
  };
  const ignore = { inputs: { ignore: '**/Legacy' } };

  test.each<[string, Partial<Shape>]>([
    ['the merge that GitHub makes', {}],
    ['the head', { workspace: 'head', depth: 0 }],
    ['a checkout whose base only GitHub knows', { workspace: 'head' }],
    ['the base, where GitHub is asked for the head', { event: 'pull_request_target', workspace: 'base' }],
    ['a merge group', { event: 'merge_group' }],
    ['a push', { event: 'push', depth: 0 }],
    [
      'a workspace without git',
      { before: ({ workspace }) => rmSync(join(workspace, '.git'), { recursive: true }) },
    ],
  ])('is named where the workspace is %s', async (_, how) => {
    const { report, told } = await gate.run({ ...shape, ...how, options: ignore });
    expect(report).toMatchObject({
      access: [],
      notCompared: [{ what: OLD, why: 'ignored by the config, an option or an input', file: OLD }],
    });
    expect(told).toContain('No change of access in what was compared.');
  });

  test.each<[string, Changes, Changes]>([
    ['comes', { 'Legacy/manifest.xml': manifest() }, { [OLD]: old('FULL') }],
    ['goes', shape.base, { [OLD]: null }],
  ])('is named where it %s', async (_, base, head) => {
    const { report } = await gate.run({ config: POLICY, base, head, options: ignore });
    expect(report).toMatchObject({ access: [], notCompared: [{ what: OLD }] });
  });

  test.each<[string, Partial<Shape>]>([
    ['merge', {}],
    ['head', { workspace: 'head' }],
    ['target', { event: 'pull_request_target', workspace: 'base' }],
    [
      'other line ends',
      {
        before: ({ workspace }) => {
          rmSync(join(workspace, '.git'), { recursive: true });
          writeFileSync(join(workspace, OLD), old('VIEW').replaceAll('\n', '\r\n'));
        },
      },
    ],
  ])('is not named where it is as it was: %s', async (_, how) => {
    const { report, told } = await gate.run({ ...shape, head: RENAMED, ...how, options: ignore });
    expect(report).toMatchObject({ access: [], notCompared: [] });
    expect(told).not.toContain('Not compared');
  });

  test('paths choose findings and leave nothing out of the comparison', async () => {
    const { report, told } = await gate.run({ ...shape, options: { inputs: { paths: 'src/**' } } });
    expect(report.access).toMatchObject([
      { role: 'customrole_old', permission: 'ADMI_MANAGEROLES', change: 'raised', after: 'FULL' },
    ]);
    expect(report.notCompared).toEqual([]);
    expect(told).toContain('widens access');
  });

  test('paths of the command leave out no part of a project either', async () => {
    const { stdout } = await gate.command(shape, [
      'check',
      `${OLD.replace('old', '*')}`,
      '--base',
      'main',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ access: [{ role: 'customrole_old' }], notCompared: [] });
    const other = await gate.command(
      {
        ...shape,
        head: { ...shape.head, 'Legacy/Objects/customrole_new.xml': old('VIEW').replaceAll('_old', '_new') },
      },
      ['check', 'Legacy/Objects/customrole_new.xml', '--base', 'main', '--format', 'json'],
    );
    expect(JSON.parse(other.stdout).access).toMatchObject([
      { role: 'customrole_old' },
      { role: 'customrole_new' },
    ]);
  });

  test('--ignore of the command names it', async () => {
    const { stdout } = await gate.command(shape, [
      'check',
      '--base',
      'main',
      '--ignore',
      '**/Legacy',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ access: [], notCompared: [{ what: OLD }] });
  });
});
