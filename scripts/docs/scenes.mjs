import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Where commands of documents run. Each but the first is made anew in a folder of its own.
 * @type {Readonly<Record<string, (folder: string) => void>>}
 */
const SCENES = {
  /** A copy of the example, for commands that write. */
  acme: copyExample,
  /** A checkout of this repository as far as documents speak of it: the example, in its place. */
  checkout(folder) {
    copyExample(join(folder, 'examples/acme'));
    commit(folder);
  },
  /** The example with an export of the account, where somebody has changed a role. */
  account(folder) {
    copyExample(folder);
    writeFileSync(join(folder, 'roles.csv'), EXPORT);
  },
  /** The example in a repository of its own, with a change that is not committed. */
  change(folder) {
    copyExample(folder);
    commit(folder);
    change(folder);
  },
};

const EXPORT = `Name,Permission,Level
Acme Tour Guide,Customers,Edit
Acme Tour Guide,Tour,Full
Acme Tour Guide,Guide Note,Edit
Acme Tour Guide,Weather,View
Acme Tour Guide,Find Transaction,View
`;

/**
 * Does something in a scene, which is gone afterwards.
 * @template T
 * @param {string} name
 * @param {(folder: string) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function withScene(name, act) {
  if (name === 'repository') return act(ROOT);
  const make = Object.hasOwn(SCENES, name) ? SCENES[name] : undefined;
  if (!make) throw new Error(`Nothing is known of the scene "${name}".`);
  const folder = mkdtempSync(join(tmpdir(), 'scene-'));
  try {
    make(folder);
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function copyExample(folder) {
  cpSync(join(ROOT, 'examples/acme'), folder, { recursive: true });
}

/**
 * Makes a folder a repository, with all that is in it on its main branch.
 * @param {string} folder
 */
export function commit(folder) {
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('-c', 'user.name=Acme', '-c', 'user.email=it@acme.example', 'commit', '--quiet', '--message=Tours');
}

/**
 * The booking office may pay vendors, and do with refunds what the refunds do not allow it; the sync no longer writes
 * customers.
 * @param {string} folder
 */
function change(folder) {
  const roles = join(folder, 'src/Objects/Roles');
  edit(
    join(roles, 'customrole_acme_office.xml'),
    '<permissions>',
    `<permissions>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>CREATE</permlevel>
    </permission>`,
  );
  edit(
    join(roles, 'customrole_acme_office.xml'),
    /(?<=customtransaction_acme_refund\]<\/permkey>\s*<permlevel>)CREATE/,
    'FULL',
  );
  edit(join(roles, 'customrole_acme_booking_sync.xml'), '<permlevel>EDIT<', '<permlevel>VIEW<');
}

/**
 * @param {string} path
 * @param {string | RegExp} from
 * @param {string} to
 */
function edit(path, from, to) {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}
