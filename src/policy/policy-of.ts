import type { Source } from '../sdf/source.js';
import { either } from '../util/words.js';
import type { Config } from './config/config.js';
import type { ConfigFault, Read } from './config/fault.js';
import { meant } from './config/words.js';
import { type Layer, presetLayer } from './layers.js';
import { NO_POLICY } from './no-policy.js';
import type { Duty, Exception, Policy, RolePolicy } from './policy.js';
import { PRESET_NAMES, presetOf } from './presets.js';
import type { RuleInfo, Severity } from './rule-info.js';
import { turnedOnBy } from './turned-on.js';

type Entry<Key extends keyof Config> = NonNullable<Config[Key]>;
type ExceptionEntry = Entry<'exceptions'>[number];
type RoleEntry = NonNullable<Entry<'policy'>['roles']>[number];

/** The policy of a team without a config file: what SDF refuses and what is probably a mistake. */
export function recommendedPolicy(rules: readonly RuleInfo[]): Policy {
  const preset = presetOf('recommended');
  const settings = preset ? [presetLayer(preset, rules).settings] : [];
  return { ...NO_POLICY, rules: rulesOf(settings, turnedOnBy(NO_POLICY)) };
}

/**
 * One policy of several layers: where they differ the later one counts, and lists add up.
 *
 * @param files the config files of the repository itself
 * @param shared those of other repositories
 */
export function policyOf(
  layers: readonly Layer[],
  files: readonly Source[],
  shared: readonly Source[] = [],
): Read<Policy> {
  const configs = layers.flatMap(({ config }) => config ?? []);
  const policies = configs.flatMap(({ policy }) => policy ?? []);
  const duties = dutiesOf(layers);
  const entries = configs.flatMap(({ exceptions }) => exceptions ?? []);
  const faults = entries.flatMap((entry) => unknownDuty(entry, duties) ?? []);
  if (faults.length > 0) return { faults };
  const content = {
    overrides: configs.flatMap(({ overrides }) => overrides ?? []),
    ignore: configs.flatMap(({ ignore }) => ignore ?? []),
    roles: policies.flatMap(({ roles }) => roles ?? []).map(readRole),
    duties,
    widening: wideningOf(policies),
    combinations: policies.flatMap(({ combinations }) => combinations ?? []),
    exceptions: entries.map(readException),
    comments: policies.map(({ comments }) => comments).findLast((side) => side !== null) ?? 'base',
  };
  const settings = layers.map((layer) => layer.settings);
  const off = offIn(settings);
  return { value: { ...content, files, shared, off, rules: rulesOf(settings, turnedOnBy(content)) } };
}

function offIn(settings: readonly Layer['settings'][]): ReadonlySet<string> {
  const last = new Map(settings.flatMap((some) => [...some]));
  return new Set([...last].flatMap(([id, severity]) => (severity === 'off' ? [id] : [])));
}

/** What the layers say of each rule; what they do not say of a rule that an entry needs turns it on. */
function rulesOf(settings: readonly Layer['settings'][], needed: readonly string[]): Policy['rules'] {
  const said = new Map(settings.flatMap((some) => [...some]));
  const all: [string, Severity | 'off' | null][] = [
    ...said,
    ...needed.filter((id) => !said.has(id)).map((id): [string, null] => [id, null]),
  ];
  return new Map(all.flatMap(([id, severity]) => (severity === 'off' ? [] : [[id, severity]])));
}

/** A later duty takes the place of an earlier one of its id. */
function dutiesOf(layers: readonly Layer[]): Duty[] {
  const duties = layers.flatMap(({ preset, config }) => [
    ...(preset?.duties ?? []),
    ...(config?.policy?.duties ?? []).map((entry) => ({ ...entry, id: entry.id.value })),
  ]);
  return [...new Map(duties.map((duty) => [duty.id, duty])).values()];
}

function wideningOf(policies: readonly Entry<'policy'>[]): Policy['widening'] {
  const last = policies.map(({ widening }) => widening).findLast((widening) => widening !== null);
  return last === undefined || last === 'off' ? null : last;
}

function unknownDuty({ duty }: ExceptionEntry, duties: readonly Duty[]): ConfigFault | null {
  const ids = duties.map(({ id }) => id);
  if (!duty || ids.includes(duty.value)) return null;
  const presets = PRESET_NAMES.filter((name) => presetOf(name)?.duties.some(({ id }) => id === duty.value));
  const where =
    presets.length > 0
      ? ` It is part of the preset ${either(presets)}: add that under "extends".`
      : meant(duty.value, ids);
  return { at: duty.at, message: `"${duty.value}" is not a duty.${where}` };
}

function readRole(entry: RoleEntry): RolePolicy {
  const { at, match, profile, require, forbid, limit, settings } = entry;
  const custom = entry['require-custom-objects'];
  return {
    at,
    match,
    profile,
    require: require ?? [],
    requireCustomObjects: custom && { at: custom.at, level: custom.value },
    forbid: (forbid ?? []).map(({ at: place, value }) => ({ at: place, glob: value })),
    limit: limit ?? [],
    settings: settings ?? [],
  };
}

function readException(entry: ExceptionEntry): Exception {
  const { at, rule, role, object, permission, duty, level, reason, expires } = entry;
  return {
    at,
    rule: rule.value,
    role,
    object,
    permission,
    duty: duty?.value ?? null,
    level,
    reason,
    approvedBy: entry['approved-by'],
    expires: expires && { at: expires.at, date: expires.value },
  };
}
