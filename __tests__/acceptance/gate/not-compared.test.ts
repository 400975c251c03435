import { describe, expect, test } from '@jest/globals';
import { manifest } from '../../support/xml.js';
import { POLICY, RENAMED } from './base.js';
import { useGate } from './harness.js';

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
