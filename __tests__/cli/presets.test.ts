import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { PRESET_NAMES } from '../../src/policy/presets.js';
import { useCommand, useFolder, writeFiles } from '../support/command.js';

/** One project, read under each preset: what each adds can be seen by comparing what is expected of them. */
const PROJECT = join(import.meta.dirname, '../projects/presets');

const { run } = useCommand();
const folder = useFolder();

beforeAll(() => {
  cpSync(PROJECT, folder(), { recursive: true });
  mkdirSync(join(folder(), '.git'));
});

function check(preset: string, ...options: string[]) {
  // The severity of this rule follows the day, and the reports are to be the same on every day.
  const fixed = ['security', 'all'].includes(preset) ? 'rules: { retiring-access: notice }\n' : '';
  writeFiles(folder(), { '.github/sdf-role-compliance.yml': `extends: [${preset}]\n${fixed}` });
  return run(['check', ...options], { cwd: folder() });
}

test.each(PRESET_NAMES)('%s reports what is expected', (preset) => {
  const { code, stdout, stderr } = check(preset);
  const expected = join(PROJECT, `expected.${preset}.txt`);
  // UPDATE_EXPECTED=1 takes what is given as expected: read the difference before it is committed.
  if (process.env.UPDATE_EXPECTED) writeFileSync(expected, stdout);
  expect(existsSync(expected)).toBe(true);
  expect(stdout).toBe(readFileSync(expected, 'utf8'));
  expect([code, stderr]).toEqual([1, '']);
});

/** What a preset reports, by fingerprint. */
function fingerprints(preset: string): string[] {
  const { findings }: { findings: { fingerprint: string }[] } = JSON.parse(
    check(preset, '--format', 'json').stdout,
  );
  return findings.map(({ fingerprint }) => fingerprint).sort();
}

test('each preset holds what recommended reports, and all holds what any reports', () => {
  const all = fingerprints('all');
  for (const preset of ['security', 'sox']) {
    expect(fingerprints(preset)).toEqual(expect.arrayContaining(fingerprints('recommended')));
    expect(all).toEqual(expect.arrayContaining(fingerprints(preset)));
  }
});
