import { configShape } from '../../src/policy/config/config.js';
import { readYaml } from '../../src/policy/config/document.js';
import { describeFault } from '../../src/policy/config/fault.js';
import { type SharedFile, showLocation } from '../../src/policy/config/location.js';

import { CONFIG_FILE } from '../../src/policy/default-files.js';
import { configLayer, presetLayer } from '../../src/policy/layers.js';
import { loadPolicy } from '../../src/policy/load.js';
import type { Policy } from '../../src/policy/policy.js';
import { policyOf as policyOfLayers } from '../../src/policy/policy-of.js';
import { presetOf } from '../../src/policy/presets.js';
import { RULES } from '../../src/rules/index.js';

/** Config files by path; those of other repositories as `owner/repo/path@ref`. */
type ConfigTexts = Readonly<Record<string, string | Uint8Array>>;

/** Loads `.github/sdf-role-compliance.yml` of some files that exist in memory alone. */
export function load(files: ConfigTexts, { shared = true } = {}) {
  const read = async (path: string) => {
    const text = files[path];
    return text === undefined ? null : Buffer.from(text);
  };
  const readShared = shared ? (file: SharedFile) => read(showLocation(file)) : null;
  return loadPolicy({ kind: 'local', path: CONFIG_FILE }, { read, readShared }, RULES);
}

/** The policy that a config, or several, lay down. */
export async function policyOf(config: string | ConfigTexts): Promise<Policy> {
  const read = await load(typeof config === 'string' ? { [CONFIG_FILE]: config } : config);
  if ('value' in read) return read.value;
  throw new Error(read.faults.map(describeFault).join('\n'));
}

/** What is wrong with a config, or several, as users read it. */
export async function faultsOf(config: string | ConfigTexts, options = {}): Promise<string[]> {
  const read = await load(typeof config === 'string' ? { [CONFIG_FILE]: config } : config, options);
  return 'faults' in read ? read.faults.map(describeFault) : [];
}

/** The policy of a config that extends nothing but presets, at once. */
export function policyFrom(text: string): Policy {
  const source = { path: CONFIG_FILE, text, encoding: 'utf-8' };
  const faults: string[] = [];
  const read = readYaml(source);
  const config =
    'value' in read && read.value
      ? configShape(RULES).read(read.value, (at, message) => {
          faults.push(describeFault({ at, message }));
        })
      : null;
  if (!config || faults.length > 0) throw new Error(faults.join('\n'));
  const names = config.extends?.map(({ value }) => value) ?? ['recommended'];
  const presets = names.flatMap((name) => presetOf(name) ?? []).map((preset) => presetLayer(preset, RULES));
  const policy = policyOfLayers([...presets, configLayer(config)], [source]);
  if ('value' in policy) return policy.value;
  throw new Error(policy.faults.map(describeFault).join('\n'));
}
