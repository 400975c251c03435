import { compareLevels, type Level } from '../../sdf/catalogue/permissions.js';
import { compareRisks, explainRisk } from '../../sdf/catalogue/risks.js';
import { inactiveMark } from '../../sdf/objects.js';
import { compareText } from '../../util/compare-text.js';
import { either } from '../../util/words.js';
import { type Asked, merged } from '../asked.js';
import type { Area, Sighting } from '../saying.js';
import { type Demand, dueLevel, grantingLevels } from '../understand/level.js';
import type { Grant, Surroundings } from '../understand/resolution.js';
import type { Target } from '../understand/targets.js';
import { presentLevel, type Step, stepFor } from './step.js';

/** A permission, and the least level that answers all errors about it. */
export interface Answer {
  readonly target: Target;
  readonly level: Level;
  readonly why: string;
  readonly asked: Asked;
  readonly notes: readonly string[];
  /** What it takes in the project; null without a role. */
  readonly step: Step | null;
  /** Why the policy refuses it to the role; null where it does not, or where the role has it already. */
  readonly refusal: string | null;
  /** Whether a row of a permission list asks for it. */
  readonly isListed: boolean;
}

/** A sentence that asks for a permission. */
export interface Granted {
  readonly sighting: Sighting;
  readonly grant: Grant;
}

/** What sentences about one permission come to. */
export function answerOf(granted: readonly Granted[], { role, refusal }: Surroundings): Answer {
  const { target } = (granted[0] as Granted).grant;
  const demands = granted.map(({ sighting, grant }) => ({
    lack: grant.lack,
    level: grant.level,
    act: sighting.act,
  }));
  const present = role ? presentLevel(role, target.key) : undefined;
  const { level, why } = dueLevel(target.permission, demands, present);
  const step = role && stepFor(target, level, role);
  const notes = new Set(granted.map(({ grant }) => grant.note).filter((note) => note !== null));
  // A list says what a role has to have, not that it lacks it.
  const isKept = step !== null && isInPlace(step) && granted.every(({ sighting }) => sighting.isListed);
  const untaken = granted.flatMap(({ grant }) => noteOnLevel(target, grant.level));
  return {
    target,
    level,
    why,
    asked: merged(granted.map(({ sighting }) => sighting)),
    notes: [
      ...new Set(untaken),
      ...notes,
      ...(isKept ? [] : noteOnRisk(target.key, level)),
      ...(step && !isKept ? noteOnStep(step, level, demands) : []),
    ],
    step,
    isListed: granted.some(({ sighting }) => sighting.isListed),
    refusal: step && !isInPlace(step) ? (refusal?.(target.key, step.level) ?? null) : null,
  };
}

/** Whether nothing is to be changed. */
export function isInPlace({ role, object }: Step): boolean {
  return role.change === 'none' && (object?.change ?? 'none') === 'none';
}

/** A level that a text names and the permission does not take. */
function noteOnLevel({ key, permission }: Target, named: Level | null): string[] {
  if (!permission || !named || grantingLevels(permission).includes(named)) return [];
  return [`The text names ${named}, but ${key} has ${either(grantingLevels(permission))}.`];
}

/** Whoever pastes an error wants it gone, and should know what that costs. */
function noteOnRisk(key: string, level: Level): string[] {
  const { risk, why } = explainRisk(key, level);
  return compareRisks(risk, 'high') >= 0
    ? [`This permission has ${risk} risk: anyone who holds it ${why}.`]
    : [];
}

function noteOnStep({ role, object, level }: Step, due: Level, demands: readonly Demand[]): string[] {
  const notes: string[] = [];
  const { id } = role.in;
  if (isInPlace({ role, object, level })) {
    notes.push(
      `${id} has it at ${role.present} in its file: deploy the role, or check that the user has this role. A restriction of the role or a global permission of the user can also be the reason.`,
    );
  } else if (role.present === null && demands.some(({ lack }) => lack === 'too-low')) {
    notes.push(
      `The message says that the role has it at a lower level, but ${id} does not have it in its file: the account may differ.`,
    );
  }
  if (inactiveMark(role.in)) notes.push(`${id} is inactive: nobody can use it.`);
  if (object?.present && compareLevels(level, due) > 0) {
    notes.push(`${object.in.id} lists the role at ${object.present}; both sides must have the same level.`);
  }
  return notes;
}

/** In the order of the subtabs of the UI, then by key. */
export function byPlace({ target: one }: Answer, { target: other }: Answer): number {
  return areaIndex(one.area) - areaIndex(other.area) || compareText(one.key, other.key);
}

const AREAS: readonly (Area | null)[] = ['Transactions', 'Reports', 'Lists', 'Setup', 'Custom Record', null];

function areaIndex(area: Area | null): number {
  return AREAS.indexOf(area);
}
