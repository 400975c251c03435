import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findWorkspace } from '../../src/action/workspace.js';
import { useFolder, writeFiles } from '../support/command.js';

const temporary = useFolder();
const at = (...parts: readonly string[]) => join(realpathSync.native(temporary()), ...parts);
const find = (workspace: string, workingDirectory = '.') => findWorkspace(at(workspace), workingDirectory);

beforeAll(() => {
  writeFiles(temporary(), {
    'plain/.git/HEAD': '',
    'plain/erp/a b/x.xml': '',
    'plain/libs/module/.git': 'gitdir: ../../.git/modules/module',
    'below/checkout/deep/.git/HEAD': '',
    'below/checkout/deep/src/x.xml': '',
    'shared/one/.git/HEAD': '',
    'shared/one/erp/x.xml': '',
    'shared/two/.git/HEAD': '',
    'archive/src/x.xml': '',
    'around/.git/HEAD': '',
    'around/part/src/x.xml': '',
    'file/x.xml': '',
  });
  mkdirSync(at('empty'));
  symlinkSync(at('plain'), at('link'), 'junction');
  symlinkSync(at('shared'), at('plain/erp/out'), 'junction');
  symlinkSync(at('plain/libs'), at('plain/erp/in'), 'junction');
});

describe('the top of the repository is', () => {
  test.each([
    ['the workspace', 'plain', '.', 'plain', 'plain'],
    ['the workspace of a folder in it', 'plain', 'erp/a b', 'plain', 'plain/erp/a b'],
    ['the workspace that is a link', 'link', 'erp', 'plain', 'plain/erp'],
    ['that of a module that has its own', 'plain', 'libs/module', 'plain/libs/module', 'plain/libs/module'],
    ['that which a link inside the workspace leads to', 'plain', 'erp/in', 'plain', 'plain/libs'],
    ['the path of the only checkout', 'below', '.', 'below/checkout/deep', 'below/checkout/deep'],
    ['the path of the checkout around a folder', 'shared', 'one/erp', 'shared/one', 'shared/one/erp'],
    ['the workspace where nothing came from git', 'file', '.', 'file', 'file'],
    ['a folder around the workspace', 'around/part', 'src', 'around', 'around/part/src'],
  ])('%s', (_, workspace, workingDirectory, top, start) => {
    expect(find(workspace, workingDirectory)).toEqual({ top: at(top), start: at(start), isShared: false });
  });

  test('that of no file in particular where several repositories are checked out', () => {
    expect(find('shared')).toEqual({ top: at('shared'), start: at('shared'), isShared: true });
  });
});

test('an absolute working directory in the workspace is one', () => {
  expect(find('plain', at('plain/erp'))).toMatchObject({ start: at('plain/erp') });
  expect(find('link', at('link/erp'))).toMatchObject({ start: at('plain/erp') });
});

describe('refuses', () => {
  const outside = (path: string) => `working-directory: "${path}" is outside the workspace.`;
  const none = (path: string) => `working-directory: "${path}" is not a folder in the workspace.`;

  test.each([
    ['plain', '..', outside('..')],
    ['plain', '../archive', outside('../archive')],
    ['plain', 'erp/../../archive/src', outside('erp/../../archive/src')],
    ['plain', 'erp/out', outside('erp/out')],
    ['plain', 'erp/out/one', outside('erp/out/one')],
    ['plain', '/', outside('/')],
    ['plain', 'erp/none', none('erp/none')],
    ['plain', 'erp/a b/x.xml', none('erp/a b/x.xml')],
    ['plain', 'a\0b', none('a\0b')],
    ['empty', '.', 'The workspace is empty. Use actions/checkout in a step before this one.'],
  ])('in %s the working directory %j', (workspace, workingDirectory, fault) => {
    expect(find(workspace, workingDirectory)).toEqual({ fault });
  });

  test('a workspace that is not there', () => {
    expect(find('none')).toEqual({ fault: `The workspace ${at('none')} does not exist.` });
  });

  test.each([undefined, ''])('a workspace that is not named', (workspace) => {
    const fault = 'GITHUB_WORKSPACE is not set. An action runs only in a GitHub workflow.';
    expect(findWorkspace(workspace, '.')).toEqual({ fault });
  });
});
