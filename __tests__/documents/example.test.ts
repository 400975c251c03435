import { expect, test } from '@jest/globals';
import { read } from '../support/documents.js';
import { runIn } from '../support/world.js';

const [bare = '', withPolicy = ''] = read('examples/acme/README.md').split('## With a policy');

test('the example tells every finding, in the order of the report', async () => {
  expect(rulesToldIn(bare)).toEqual(await rulesFound());
});

test('the example tells what its policy adds', async () => {
  const found = await rulesFound('--config', 'examples/acme/sdf-role-compliance.yml');
  expect([...rulesToldIn(bare), ...rulesToldIn(withPolicy)].sort()).toEqual(found.sort());
});

function rulesToldIn(text: string): string[] {
  return [...text.matchAll(/^\|.*\| \[([\w-]+)\]\(.*\|$/gm)].map(([, rule = '']) => rule);
}

async function rulesFound(...options: string[]): Promise<string[]> {
  const { stdout } = await runIn(process.cwd(), ['check', 'examples/acme', '--format', 'json', ...options]);
  const { findings }: { findings: { rule: string }[] } = JSON.parse(stdout);
  return findings.map(({ rule }) => rule);
}
