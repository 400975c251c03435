import { GENERAL_DUTIES, SOX_DUTIES } from './built-in-duties.js';
import type { Duty } from './policy.js';
import type { RuleGroup, RuleInfo } from './rule-info.js';

/** What a config can start from. */
export interface Preset {
  readonly turnsOn: (rule: RuleInfo) => boolean;
  readonly duties: readonly Duty[];
}

const RECOMMENDED: readonly RuleGroup[] = ['file', 'role', 'permission', 'counterpart', 'project'];

const isRecommended = ({ group }: RuleInfo) => RECOMMENDED.includes(group);

/** None leaves out what SDF refuses. */
const PRESETS = {
  recommended: { turnsOn: isRecommended, duties: [] },
  security: { turnsOn: (rule) => isRecommended(rule) || rule.group === 'security', duties: [] },
  sox: { turnsOn: (rule) => isRecommended(rule) || rule.id === 'duty-conflict', duties: SOX_DUTIES },
  all: { turnsOn: () => true, duties: [...SOX_DUTIES, ...GENERAL_DUTIES] },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof PRESETS;

export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];

/** The preset of a name; null where a config names something else. */
export function presetOf(name: string): Preset | null {
  return Object.hasOwn(PRESETS, name) ? PRESETS[name as PresetName] : null;
}
