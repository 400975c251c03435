import type { Level } from '../../sdf/catalogue/permissions.js';
import type { Role } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import type { Advice, Lack } from '../saying.js';
import type { Target } from './targets.js';

/** Where a text is diagnosed. */
export interface Surroundings {
  /** The projects that are known. */
  readonly projects: readonly Project[];
  /** The role that is to get what the text asks for, and its project, one of `projects`. */
  readonly role: Role | null;
  readonly home: Project | null;
  /** Why the team's policy keeps the role from having a permission at a level; null where it does not. */
  readonly refusal?: (key: string, level: Level) => string | null;
}

/** Where nothing but the catalogue is known. */
export const NOWHERE: Surroundings = { projects: [], role: null, home: null };

/** What a saying comes to: a permission, a question which one it is, or what helps in place of one. */
export type Resolution = Grant | OpenQuestion | { readonly kind: 'advice'; readonly advice: Advice };

export interface Grant {
  readonly kind: 'grant';
  readonly target: Target;
  readonly lack: Lack;
  /** The level that the message names. */
  readonly level: Level | null;
  readonly note: string | null;
}

export interface OpenQuestion {
  readonly kind: 'question';
  readonly problem: string;
  /** What to do to find the answer. */
  readonly hint: string;
  readonly candidates: readonly Candidate[];
  /** Whether any one of them may be all that is lacking. */
  readonly isEither: boolean;
}

export interface Candidate {
  readonly target: Target;
  readonly level: Level | null;
}

export function grant(target: Target, more: Partial<Omit<Grant, 'kind' | 'target'>> = {}): Grant {
  return { kind: 'grant', target, lack: 'absent', level: null, note: null, ...more };
}

export function question(
  problem: string,
  hint: string,
  candidates: readonly Candidate[],
  isEither = false,
): OpenQuestion {
  return { kind: 'question', problem, hint, candidates, isEither };
}
