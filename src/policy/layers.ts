import type { Rule, Severity } from '../rules/rule.js';
import type { Config } from './config/config.js';
import type { Preset } from './presets.js';

/** What rules are set to; null turns a rule on at its own severity. */
export type Settings = ReadonlyMap<string, Severity | 'off' | null>;

/** A preset or a config file, as a part of a policy. */
export interface Layer {
  readonly settings: Settings;
  readonly preset: Preset | null;
  readonly config: Config | null;
}

export function presetLayer(preset: Preset, rules: readonly Rule[]): Layer {
  const settings = new Map(rules.filter(preset.turnsOn).map(({ id }) => [id, null]));
  return { settings, preset, config: null };
}

export function configLayer(config: Config): Layer {
  return { settings: config.rules ?? new Map(), preset: null, config };
}
