import type { Level } from '../sdf/catalogue/permissions.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import type { Place, Source } from '../sdf/source.js';
import type { PathFilter } from '../util/globs.js';
import type { Severity } from './rule-info.js';

/** What a team has laid down: its config file, with presets and extended files taken in. Every entry knows its place. */
export interface Policy {
  /** The rules that run; `null` leaves the severity to the rule. */
  readonly rules: ReadonlyMap<string, Severity | null>;
  /** The rules that are said to be off, whatever would turn them on. */
  readonly off: ReadonlySet<string>;
  /** Other settings for some files. Of several for one file the last one counts. */
  readonly overrides: readonly Override[];
  /** Globs of paths that are not looked at. */
  readonly ignore: readonly Glob[];
  readonly roles: readonly RolePolicy[];
  readonly duties: readonly Duty[];
  /** From this risk on a change that widens access needs an exception; null where widening is not judged. */
  readonly widening: Risk | null;
  /** Roles that one person may hold together. */
  readonly combinations: readonly Combination[];
  readonly exceptions: readonly Exception[];
  /** From which side of a change on comments in XML silence errors: once the base has them, or at once. */
  readonly comments: 'base' | 'head';
  /**
   * The config files that it is made of, as far as they are the repository's own. What a file of another repository
   * lays down holds as well, but need not all find its use in this one.
   */
  readonly files: readonly Source[];
  /** The config files of other repositories that it is made of, each named as `owner/repo/path@ref`. */
  readonly shared: readonly Source[];
}

/** A glob and where it is written. */
export interface Glob {
  readonly at: Place;
  readonly glob: string;
}

export interface Override {
  readonly at: Place;
  /** Globs of paths, relative to the top folder of the repository. */
  readonly files: readonly Glob[];
  /** Whether a path is one of `files`. */
  readonly covers: PathFilter;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
}

/** What some roles must hold, must not hold, and their settings. */
export interface RolePolicy {
  readonly at: Place;
  /** Globs over script ids of roles. */
  readonly match: readonly Glob[];
  readonly profile: 'integration' | 'ai' | null;
  readonly require: readonly RequiredPermission[];
  /** The least level on every record type, segment and custom transaction type of the project. */
  readonly requireCustomObjects: { readonly at: Place; readonly level: Level } | null;
  /** Globs over permission keys. */
  readonly forbid: readonly Glob[];
  readonly limit: readonly (Glob & { readonly level: Level })[];
  readonly settings: readonly RequiredSetting[];
}

export interface RequiredPermission {
  readonly at: Place;
  /** A standard id or a reference, written as `canonical` writes it. */
  readonly key: string;
  readonly level: Level;
}

export interface RequiredSetting {
  readonly at: Place;
  readonly field: string;
  readonly values: readonly string[];
}

/** Duties that one person must not hold together. */
export interface Duty {
  readonly id: string;
  readonly title: string;
  readonly risk: Risk;
  /** What one person could do who holds all sides, as a sentence. Only of a duty that is built in. */
  readonly why?: string;
  /** Every side must be held for a conflict. */
  readonly sides: readonly DutySide[];
  /** Null for a duty that is built in. */
  readonly at: Place | null;
}

/** Of these permissions any one, at its level or above, is enough to hold the side. */
export type DutySide = readonly DutyPermission[];

export interface DutyPermission {
  /** A standard id or a reference, written as `canonical` writes it. */
  readonly key: string;
  readonly level: Level;
}

export interface Combination {
  readonly at: Place;
  /** Script ids of roles. */
  readonly roles: readonly string[];
}

/** A finding that the team accepts: all given names must be the finding's own. */
export interface Exception {
  readonly at: Place;
  readonly rule: string;
  readonly role: string | null;
  readonly object: string | null;
  readonly permission: string | null;
  readonly duty: string | null;
  /** The highest level that is accepted; null for every one. */
  readonly level: Level | null;
  readonly reason: string;
  readonly approvedBy: string | null;
  /** The last day on which it holds. */
  readonly expires: Day | null;
}

export interface Day {
  readonly at: Place;
  /** As `YYYY-MM-DD`. */
  readonly date: string;
}
