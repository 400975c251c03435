import type { Config } from './config/config.js';
import type { Preset } from './presets.js';
import type { RuleInfo, Severity } from './rule-info.js';

/** What rules are set to; null turns a rule on at its own severity. */
export type Settings = ReadonlyMap<string, Severity | 'off' | null>;

/** A preset or a config file, as a part of a policy. */
export interface Layer {
  readonly settings: Settings;
  readonly preset: Preset | null;
  readonly config: Config | null;
}

export function presetLayer(preset: Preset, rules: readonly RuleInfo[]): Layer {
  const settings = new Map(rules.filter(preset.turnsOn).map(({ id }) => [id, null]));
  return { settings, preset, config: null };
}

export function configLayer(config: Config): Layer {
  return { settings: config.rules ?? new Map(), preset: null, config };
}
