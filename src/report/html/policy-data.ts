import type { Duty, Exception, Policy } from '../../policy/policy.js';
import { findPermission } from '../../sdf/catalogue/permissions.js';
import { RISKS } from '../../sdf/catalogue/risks.js';
import type { CheckResult } from '../../settle/result.js';
import { compareText } from '../../util/compare-text.js';
import type { DutyData, ExceptionData } from './data.js';
import { type Indices, placeData } from './indices.js';

/** The duties that a policy keeps apart. */
export function dutyData({ id, title, risk, why, sides }: Duty): DutyData {
  return {
    id,
    title,
    risk: RISKS.indexOf(risk),
    why: why ?? null,
    sides: sides.map((side) =>
      side.map(({ key, level }) => ({ key, level, name: findPermission(key)?.names[0] ?? key })),
    ),
  };
}

/** The exceptions of a policy, those that end first before those that end later or never. */
export function exceptionData(
  { gate: { policy, today }, silenced }: Pick<CheckResult, 'gate' | 'silenced'>,
  files: Indices<string>,
): ExceptionData[] {
  const used = silenced.flatMap(({ by }) => (by.kind === 'exception' ? [by.exception] : []));
  return soonest(policy).map((exception) => {
    const { at, rule, role, object, permission, duty, level, reason, approvedBy, expires } = exception;
    return {
      rule,
      about: [role, object, permission, duty, level].filter((name) => name !== null),
      reason,
      approvedBy,
      expires: expires?.date ?? null,
      daysLeft: expires ? daysBetween(today, expires.date) : null,
      accepts: used.filter((one) => one === exception).length,
      ...placeData(files, at),
    };
  });
}

function soonest({ exceptions }: Policy): Exception[] {
  const end = ({ expires }: Exception) => expires?.date ?? '9999-12-31';
  return [...exceptions].sort((one, other) => compareText(end(one), end(other)));
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** Both as `YYYY-MM-DD`; the last day counts. Null where the day is not known. */
function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(to) - Date.parse(from)) / MILLISECONDS_OF_A_DAY;
  return Number.isNaN(days) ? null : Math.round(days);
}
