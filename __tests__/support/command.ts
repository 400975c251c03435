import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { door, quickStart } from './doors/place.mjs';
import { checkPrinted } from './report-schemas.js';

const ROOT = join(import.meta.dirname, '../..');

/** What a run of the command left. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** As a user who may read only what everybody may; for tests that an administrator runs. */
  readonly asNobody?: boolean;
}

const NOBODY = 65_534;

/** The real command in a process of its own. */
export function useCommand() {
  const folder = useFolder();
  const path = () => door('cli');
  const run = (args: readonly string[], { cwd = ROOT, env = {}, asNobody = false }: RunOptions = {}): Run => {
    const node = asNobody ? sharedNode(folder()) : process.execPath;
    const { status, stdout, stderr } = spawnSync(node, [path(), ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...quickStart(), ...env },
      encoding: 'utf8',
      timeout: 600_000,
      ...(asNobody && process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
    });
    checkPrinted(args, stdout);
    return { code: status, stdout, stderr };
  };
  return { run, path };
}

/** The runtime where everybody may start it: that of an administrator can lie in a folder of his own. */
function sharedNode(folder: string): string {
  const node = join(folder, 'node');
  copyFileSync(process.execPath, node);
  chmodSync(node, 0o755);
  return node;
}

/** A temporary folder for a file of tests. */
export function useFolder(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sdf-role-compliance-'));
    chmodSync(folder, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Writes files, and the folders on the way to them. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
