import duties from '../sdf/catalogue/duties.json' with { type: 'json' };
import type { Level } from '../sdf/catalogue/permissions.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import type { SourceToken } from '../sdf/catalogue/sources.js';
import type { Duty, DutySide, Policy } from './policy.js';

/** A duty of the catalogue, with where it comes from. */
export interface BuiltInDuty extends Duty {
  readonly why: string;
  readonly sources: readonly SourceToken[];
}

/** A duty as its file writes it. */
interface Entry extends Omit<BuiltInDuty, 'sides' | 'at'> {
  readonly risk: Risk;
  /** Whether a source names the conflict; for the others a source names one of its shape. */
  readonly sox: boolean;
  readonly sides: readonly Readonly<Record<string, Level>>[];
}

const entries = duties as unknown as readonly Entry[];

/** Conflicts that sources about internal control of NetSuite name. */
export const SOX_DUTIES: readonly BuiltInDuty[] = entries.filter(({ sox }) => sox).map(readDuty);

/** Conflicts of the same kind that no source names. */
export const GENERAL_DUTIES: readonly BuiltInDuty[] = entries.filter(({ sox }) => !sox).map(readDuty);

/** What people are held against: the duties of the policy; without any, those that sources name. */
export function dutiesFor({ duties }: Pick<Policy, 'duties'>): readonly Duty[] {
  return duties.length > 0 ? duties : SOX_DUTIES;
}

function readDuty({ id, title, risk, why, sides, sources }: Entry): BuiltInDuty {
  return { id, title, risk, why, sides: sides.map(readSide), sources, at: null };
}

function readSide(side: Readonly<Record<string, Level>>): DutySide {
  return Object.entries(side).map(([key, level]) => ({ key, level }));
}
