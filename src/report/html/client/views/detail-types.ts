import type { Target } from '../model/target.js';

/** What can be done from the drawer. */
export interface Actions {
  readonly compare: (role: number) => void;
  /** Shows a role alone in the matrix. */
  readonly showOnly: (role: number) => void;
  readonly open: (target: Target) => void;
}

export interface Details {
  readonly title: string;
  readonly content: readonly (Node | null)[];
}
