import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { RELEASE, SCHEMA_URL } from '../src/util/version.js';
import { useFolder, writeFiles } from './support/command.js';
import { allDocuments, read } from './support/documents.js';

const ROOT = join(import.meta.dirname, '..');
const { bin, files, name } = JSON.parse(read('package.json'));

describe('the package', () => {
  const packed = () => {
    const json = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    return JSON.parse(json)[0].files.map(({ path }: { readonly path: string }) => path);
  };

  test('holds the command, the action, its schema and documents, and no sources', () => {
    const files = packed();
    for (const path of [
      ...Object.values(bin),
      'dist/index.js',
      'action.yml',
      'LICENSE',
      'docs/getting-started.md',
    ])
      expect(files).toContain(path);
    expect(files).toContain(SCHEMA_URL.replace(/^.*(?=schema\/)/, ''));
    expect(files.filter((path: string) => /^(?:src|__tests__|scripts)\//.test(path))).toEqual([]);
  });
});

describe('what the release workflow packs', () => {
  const place = useFolder();

  /** Packs as the step of the workflow does, in a copy of what the package has. */
  function pack(): string {
    const copy = join(place(), 'copy');
    for (const path of ['package.json', ...files])
      cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    const { jobs } = parse(read('.github/workflows/release.yml'));
    const { run } = jobs.publish.steps.find((step: { readonly name?: string }) => step.name === 'Pack');
    execFileSync('bash', ['-ec', run], { cwd: copy, stdio: 'pipe' });
    const [archive = ''] = readdirSync(copy).filter((name) => name.endsWith('.tgz'));
    return join(copy, archive);
  }

  test('installs without a registry, brings no other package, and runs', () => {
    const archive = pack();
    const user = writeFiles(join(place(), 'user'), { 'package.json': '{ "private": true }' });
    const install = [
      'install',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--cache',
      join(place(), 'cache'),
      archive,
    ];
    execFileSync('npm', install, { cwd: user, stdio: 'pipe' });
    const modules = join(user, 'node_modules');
    expect(readdirSync(modules).filter((entry) => !entry.startsWith('.'))).toEqual([name]);
    expect(existsSync(join(modules, name, 'node_modules'))).toBe(false);
    const installed = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    expect(installed).toEqual({
      ...JSON.parse(read('package.json')),
      dependencies: undefined,
      devDependencies: undefined,
      scripts: undefined,
    });
    const command = join(modules, '.bin', name);
    const run = (...args: string[]) => spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${installed.version}\n`, stderr: '' });
    expect(run('check', 'examples/acme', '--fail-on-severity', 'never')).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

describe('the tag of the major version', () => {
  test('is the one that every document and workflow names', () => {
    const named = allDocuments().flatMap(({ text }) => [
      ...[...text.matchAll(/sdf-role-compliance\/sdf-role-compliance@(\S+)/g)].map(([, tag]) => tag),
      ...[...text.matchAll(/^ +rev: (v\d+)\./gm)].map(([, tag]) => tag),
    ]);
    expect(new Set(named)).toEqual(new Set([RELEASE, 'COMMIT_ID']));
  });

  test.each([
    [`${RELEASE}.0.0`, true],
    [`${RELEASE}.12.3`, true],
    ['v0.1.0', false],
    [`${RELEASE}0.0.0`, false],
    ['v2.0.0', false],
  ])('%s may be released: %s', (tag, mayBe) => {
    const { jobs } = parse(read('.github/workflows/release.yml'));
    const { run } = jobs.verify.steps.find(({ name }: { readonly name?: string }) => name?.includes('major'));
    const { status } = spawnSync('bash', ['-ec', run], {
      cwd: ROOT,
      env: { ...process.env, GITHUB_REF_NAME: tag },
    });
    expect(status === 0).toBe(mayBe);
  });
});

test('an archive of the repository has everything, so that its tests pass as well', () => {
  expect(read('.gitattributes')).not.toMatch(/export-/);
});

test('the hook for pre-commit starts the command of the package, and gives it no file names', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));
  const [command] = hook.entry.split(' ');
  expect(Object.keys(bin)).toContain(command);
  expect(hook).toMatchObject({ id: name, language: 'node', pass_filenames: false });
});

test('documents name the schema that the released version has', () => {
  expect(read('docs/configuration.md')).toContain(`# yaml-language-server: $schema=${SCHEMA_URL}`);
  expect(existsSync(join(ROOT, SCHEMA_URL.replace(/^.*(?=schema\/)/, '')))).toBe(true);
});
