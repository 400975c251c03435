import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { CONFIG_FILE } from '../../../src/policy/default-files.js';
import { testRepository } from '../../support/git-repository.js';
import type { JsonFinding, JsonReport } from '../../support/json-report.js';
import { runIn } from '../../support/world.js';
import { deploy, permissions, type Row, role } from '../../support/xml.js';

/** Files of a project; null takes one away. */
export type Files = Readonly<Record<string, string | null>>;

export const CLERK = 'Objects/customrole_dp_clerk.xml';

/** A manifest with what its `<dependencies>` hold. */
export function manifestOf(dependencies: string, projecttype = 'ACCOUNTCUSTOMIZATION'): string {
  const ofSuiteApp =
    projecttype === 'SUITEAPP'
      ? '\n  <publisherid>com.dp</publisherid>\n  <projectid>dock</projectid>\n  <projectversion>1.0.0</projectversion>'
      : '';
  return `<manifest projecttype="${projecttype}">${ofSuiteApp}
  <projectname>dock</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
${dependencies}
  </dependencies>
</manifest>
`;
}

export const FEATURES = `    <features>
      <feature required="true">CUSTOMRECORDS</feature>
      <feature required="false">CUSTOMSEGMENTS</feature>
      <feature required="false">WEBSERVICES</feature>
    </features>`;

/** What every project of these cases holds. */
export const PROJECT = {
  [CONFIG_FILE]: `extends: [recommended, security]
policy:
  roles:
    - { match: "customrole_dp_x_*", profile: integration }
`,
  'manifest.xml': manifestOf(FEATURES),
  'deploy.xml': deploy('~/Objects/*'),
  [CLERK]: role('customrole_dp_clerk', permissions(['TRAN_VENDBILL', 'VIEW'])),
};

export const SUITE_APP: Files = { 'manifest.xml': manifestOf(FEATURES, 'SUITEAPP') };

/** A file of a role with its rows. */
export function roleFile(id: string, rows: readonly Row[], settings = ''): Record<string, string> {
  return { [`Objects/${id}.xml`]: role(id, `${settings}\n${permissions(...rows)}`) };
}

export interface Told extends JsonReport {
  readonly access: readonly AccessRow[] | null;
}

export interface AccessRow {
  readonly role: string | null;
  readonly permission: string;
  readonly change: string;
  readonly kept?: boolean;
}

/** A project on disk, and what the command says of it. */
export async function inProject<T>(
  files: Files,
  use: (run: (...args: readonly string[]) => ReturnType<typeof runIn>, folder: string) => Promise<T>,
  before: Files | null = null,
): Promise<T> {
  const repository = testRepository();
  try {
    const all = { ...PROJECT, ...before };
    if (before) {
      repository.write(present(all));
      repository.commit('before');
      for (const [path, text] of Object.entries(files))
        if (text === null && all[path as keyof typeof all]) rmSync(join(repository.folder, path));
    }
    repository.write(present(before ? files : { ...PROJECT, ...files }));
    return await use((...args) => runIn(repository.folder, args), repository.folder);
  } finally {
    repository.delete();
  }
}

function present(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
  );
}

/** What `check` finds in the project with these files. */
export function checked(files: Files): Promise<Told> {
  return inProject(files, async (run) => JSON.parse((await run('check', '--format', 'json')).stdout));
}

/** What `check --base` finds in a change of the project. */
export function changed(before: Files, after: Files): Promise<Told> {
  const run = async (run: (...args: readonly string[]) => ReturnType<typeof runIn>) =>
    JSON.parse((await run('check', '--base', 'main', '--format', 'json')).stdout);
  return inProject(after, run, before);
}

/** The files after `check --fix`. */
export function fixed(files: Files, path: string): Promise<string> {
  return inProject(files, async (run, folder) => {
    await run('check', '--fix');
    return readFileSync(join(folder, path), 'utf8');
  });
}

/** The findings at the line of a text of a file. */
export function at({ findings }: JsonReport, files: Files, path: string, text: string): JsonFinding[] {
  const all = { ...PROJECT, ...files }[path] ?? '';
  expect(all).toContain(text);
  const line = all.slice(0, all.indexOf(text)).split('\n').length;
  return findings.filter((finding) => finding.file === path && finding.line === line);
}

export function rules(findings: readonly JsonFinding[]): string[] {
  return findings.map(({ rule }) => rule).sort();
}
