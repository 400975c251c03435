import type { Severity } from '../../policy/rule-info.js';
import type { Level } from '../../sdf/catalogue/permissions.js';
import type { Risk } from '../../sdf/catalogue/risks.js';

/**
 * Reports as their JSON has them. Only what is read here is named; everything else that a finding or a role has goes on
 * into merged JSON as it is.
 */
export type Part = CheckPart | MatrixPart;

export interface CheckPart {
  readonly kind: 'check';
  readonly conclusion: 'success' | 'failure';
  readonly summary: Readonly<Record<string, number | null>>;
  readonly findings: readonly PartFinding[];
  readonly access: readonly PartChange[] | null;
  /** What of a change is not compared; reports of older versions do not have it. */
  readonly notCompared?: readonly PartNotCompared[] | null;
}

export interface PartNotCompared {
  readonly what: string;
  readonly why: string;
  readonly file: string;
}

export interface PartPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface PartFinding extends PartPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly project: string;
  readonly role?: string;
  readonly object?: string;
  readonly permission?: string;
  readonly duty?: string;
  readonly fingerprint: string;
  readonly introduced: boolean | null;
  readonly related: readonly (PartPlace & { readonly message: string })[];
  readonly fixes: readonly { readonly edits: readonly { readonly file: string }[] }[];
}

export interface PartChange {
  readonly project: string;
  readonly role: string | null;
  readonly object?: string;
  readonly permission: string;
  readonly name: string;
  readonly change: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly risk: Risk;
}

export interface MatrixPart {
  readonly kind: 'matrix';
  readonly projects: readonly { readonly project: string; readonly name: string | null }[];
  readonly permissions: readonly PartPermission[];
  readonly roles: readonly PartRole[];
  readonly openRecordTypes: readonly PartOpenType[];
}

export interface PartPermission {
  readonly permission: string;
  readonly name: string;
  readonly tab: string | null;
  readonly risk: Risk;
}

export interface PartRole {
  readonly project: string;
  readonly role: string;
  readonly name: string | null;
  readonly defined: boolean;
  readonly active: boolean;
  readonly file: string | null;
  readonly settings: readonly PartSetting[];
  readonly permissions: readonly PartCell[];
}

export interface PartSetting {
  readonly field: string;
  readonly name: string;
  readonly value: string;
  readonly file: string;
  readonly line: number;
}

export interface PartCell {
  readonly permission: string;
  readonly level: Level;
  readonly restriction: string | null;
  readonly risk: Risk;
  readonly file: string;
  readonly line: number;
}

export interface PartOpenType {
  readonly project: string;
  readonly object: string;
  readonly name: string;
  readonly value: string;
  readonly risk: Risk;
  readonly file: string;
  readonly line: number;
}

/** A report of an account. */
export interface Of<P extends Part> {
  readonly account: string;
  readonly part: P;
}

/** What is merged. Each report is read when its turn comes, so that never more than one is in memory. */
export interface Merged {
  readonly accounts: readonly MergedAccount[];
  readonly checks: () => Iterable<Of<CheckPart>>;
  readonly matrices: () => Iterable<Of<MatrixPart>>;
  /** Why files are missing here, a sentence each. */
  readonly problems: readonly string[];
}

/** An account by its name. The numbers of several reports are added up. */
export interface MergedAccount {
  readonly account: string;
  /** Of its checks: `failure` where one fails; null where there is none. */
  readonly conclusion: CheckPart['conclusion'] | null;
  readonly summary: Readonly<Record<SummaryKey, number>> | null;
  /** How many roles its matrices hold; null where there is none. */
  readonly matrixRoles: number | null;
}

export const SUMMARY_KEYS = [
  'projects',
  'roles',
  'objects',
  'files',
  'errors',
  'warnings',
  'notices',
  'suppressed',
] as const;

export type SummaryKey = (typeof SUMMARY_KEYS)[number];
