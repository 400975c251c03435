import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { useFolder } from '../../support/command.js';
import { type TestRepository, testRepository } from '../../support/git-repository.js';
import { BASE, CONFIG, RAISED, STRICT } from './base.js';
import { commandIn, type Shape, useGate } from './harness.js';

// Each process costs 3 to 10 ms, and one that looks at all files up to 150 ms in a large repository.

const gate = useGate();
const folder = useFolder();
const { PATH = '' } = process.env;
const GIT = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();

/** A `git` that writes down what it is asked. */
function listening() {
  const place = mkdtempSync(join(folder(), 'git-'));
  const list = join(place, 'asked');
  writeFileSync(list, '');
  writeFileSync(join(place, 'git'), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${list}'\nexec '${GIT}' "$@"\n`);
  chmodSync(join(place, 'git'), 0o755);
  return {
    path: place + delimiter + PATH,
    asked: () => readFileSync(list, 'utf8').trimEnd().split('\n').map(withoutSettings),
  };
}

/** What is asked: without settings, the folder, ids and formats. */
function withoutSettings(line: string): string {
  const { asked = '' } = /^--no-pager(?: -c \S+)+ -C \S+ (?<asked>.*)$/.exec(line)?.groups ?? {};
  return asked.replace(/\b[0-9a-f]{40}\b/g, 'ID').replaceAll('^{commit}', '');
}

const CHANGE: Shape = { head: RAISED };

function committed(): TestRepository {
  const repository = testRepository();
  repository.write({ ...BASE, [CONFIG]: STRICT });
  repository.commit('base');
  repository.write(RAISED);
  repository.commit('change');
  return repository;
}

/** What a command asks git for. */
function askedBy(...args: readonly string[]): string[] {
  const repository = committed();
  const { path, asked } = listening();
  process.env.PATH = path;
  try {
    commandIn(repository.folder, args);
  } finally {
    process.env.PATH = PATH;
    repository.delete();
  }
  return asked();
}

const FILES = 'ls-files -z --cached --others --exclude-standard';
const FILES_AND_VERSIONS = 'ls-files -z --cached --modified --stage -v --others --exclude-standard';
const REPOSITORY = 'rev-parse --show-toplevel --path-format=absolute --git-path objects/pack';
const TREE = 'ls-tree -r -z --full-tree';

describe('the command asks git only', () => {
  test('for the files, if nothing is compared', () => {
    expect(askedBy('check')).toEqual([FILES]);
  });

  test('once for each thing that check --base needs', () => {
    expect(askedBy('check', '--base', 'HEAD~1')).toEqual([
      'rev-parse --show-toplevel --verify --quiet --end-of-options HEAD~1',
      'ls-tree -z --full-tree ID -- .github/',
      // The config.
      'cat-file blob ID',
      FILES_AND_VERSIONS,
      'merge-base HEAD~1 HEAD',
      REPOSITORY,
      `${TREE} ID`,
      'cat-file --batch',
    ]);
  });

  test('once for each thing that diff needs', () => {
    expect(askedBy('diff', 'HEAD~1')).toEqual([
      FILES_AND_VERSIONS,
      REPOSITORY,
      `${TREE} HEAD~1`,
      'cat-file --batch',
    ]);
  });
});

describe('the action asks git only', () => {
  test('for the commits and the files of a checkout of depth 1', async () => {
    const { path, asked } = listening();
    await gate.run({ ...CHANGE, options: { variables: { PATH: path } } });
    expect(asked()).toEqual([
      FILES_AND_VERSIONS,
      'cat-file --batch',
      // Neither side of the change is there; the merge of both is.
      `${TREE} ID`,
      `${TREE} ID`,
      `${TREE} ID`,
    ]);
  });

  test('for what differs as well where it has the whole history', async () => {
    const { path, asked } = listening();
    await gate.run({ ...CHANGE, depth: 0, options: { variables: { PATH: path } } });
    expect(asked()).toEqual([
      FILES_AND_VERSIONS,
      'cat-file --batch',
      `${TREE} ID`,
      REPOSITORY,
      `${TREE} ID`,
      // The config, and the commit in the workspace.
      'cat-file blob ID',
      `${TREE} ID`,
      // The files that differ, as the base and the head have them.
      'cat-file --batch',
      'cat-file --batch',
    ]);
  });
});
