import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { SCHEMA_URL } from '../src/util/version.js';
import { read } from './support/documents.js';

const ROOT = join(import.meta.dirname, '..');
const { bin, name } = JSON.parse(read('package.json'));

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
