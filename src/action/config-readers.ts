import { showLocation } from '../policy/config/location.js';
import type { ConfigFiles } from '../policy/load.js';

/** The same files; those of other repositories are remembered. */
export function recording(files: ConfigFiles, named: Set<string>): ConfigFiles {
  return {
    ...files,
    readShared: async (file) => {
      named.add(showLocation(file));
      return files.readShared?.(file) ?? null;
    },
  };
}

/**
 * Of other repositories only what the base names. Whoever opens a pull request from a fork may not read what the token
 * can, and messages quote what is wrong in a config.
 */
export function onlyThose(named: ReadonlySet<string>, files: ConfigFiles): ConfigFiles {
  return {
    ...files,
    readShared: async (file) => {
      if (!named.has(showLocation(file))) throw new Error(STRANGE);
      return files.readShared?.(file) ?? null;
    },
  };
}

const STRANGE =
  'a pull request from a fork cannot name files of other repositories that its base does not name';
