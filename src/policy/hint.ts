import type { Place } from '../sdf/source.js';

/** What a team should know of an entry of its policy that does nothing. */
export interface Hint {
  readonly at: Place;
  readonly message: string;
}
