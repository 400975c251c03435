import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { withScene } from '../../scripts/docs/scenes.mjs';
import { runShell } from '../../scripts/docs/shell.mjs';
import { useCommand } from '../support/command.js';
import { read } from '../support/documents.js';

const { path } = useCommand();

interface Step {
  readonly name?: string;
  readonly run?: string;
}

/** What a step of the workflow of a document runs. */
function stepOf(document: string, job: string, name: string): string {
  const [, yaml = ''] = /^```yaml\n(.*?)^```$/ms.exec(read(document)) ?? [];
  const { steps } = parse(yaml).jobs[job];
  const { run = '' } = steps.find((step: Step) => step.name === name) ?? {};
  if (run === '') throw new Error(`${document} has no step "${name}".`);
  return run.replaceAll('npx --yes', 'npx');
}

const set = (name: string, value: string) => `export ${name}="${value}"\n`;

test('the workflow of many accounts checks each of them and merges their reports', async () => {
  const check = stepOf('docs/accounts.md', 'account', 'Check');
  const merge = stepOf('docs/accounts.md', 'merge', 'Merge');
  await withScene('acme', async (folder) => {
    for (const account of ['production', 'sandbox']) {
      const done = await runShell(set('REPORTS', `$PWD/reports/${account}`) + check, folder, path());
      expect(done).toEqual({ code: 0, output: done.output });
    }
    expect(await runShell(merge, folder, path())).toMatchObject({ code: 0 });
    for (const format of ['html', 'csv', 'sarif'])
      expect(readFileSync(join(folder, `merged/accounts.${format}`), 'utf8')).toContain('sandbox');
    rmSync(join(folder, 'merged'), { recursive: true });
    mkdirSync(join(folder, 'reports/broken'));
    renameSync(join(folder, 'sdf-role-compliance.yml'), join(folder, 'reports/broken/check.json'));
    expect(await runShell(merge, folder, path())).toMatchObject({ code: 2 });
    for (const format of ['html', 'csv', 'sarif'])
      expect(existsSync(join(folder, `merged/accounts.${format}`))).toBe(true);
  });
});

test('the workflow of drift fails where the account differs, and keeps the report', async () => {
  const compare = stepOf('docs/drift.md', 'drift', 'Compare');
  await withScene('account', async (folder) => {
    mkdirSync(join(folder, 'account'));
    renameSync(join(folder, 'roles.csv'), join(folder, 'account/roles.csv'));
    const lines = set('GITHUB_STEP_SUMMARY', '$PWD/summary.md') + compare;
    expect(await runShell(lines, folder, path())).toMatchObject({ code: 1 });
    expect(readFileSync(join(folder, 'drift.html'), 'utf8')).toContain('<!doctype html>');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('## Account and repository');
  });
});
