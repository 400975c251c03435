import type { Area } from '../sdf/catalogue/names/names.js';
import type { Level } from '../sdf/catalogue/permissions.js';

export type { Area };

/** What a text wanted to do when it was refused, the least first. */
export type Operation = 'read' | 'create' | 'edit' | 'delete';

/** An operation and the word that tells it, such as `POST`. */
export interface Act {
  readonly operation: Operation;
  readonly word: string;
}

/** Whether a permission is said to be absent, to be held at too low a level, or one of both. */
export type Lack = 'absent' | 'too-low' | 'either';

/** What one sentence of a text says. What it means depends on the catalogue and the project, which come later. */
export type Saying =
  | {
      readonly kind: 'permission';
      readonly name: PermissionWords;
      readonly lack: Lack;
      readonly act: Act | null;
    }
  /** One of several permissions is enough. */
  | { readonly kind: 'any-of'; readonly names: readonly PermissionWords[]; readonly act: Act | null }
  /** A permission by its id. */
  | {
      readonly kind: 'key';
      readonly id: string;
      readonly level?: Level | null;
      readonly note?: string | null;
    }
  /** A record type or segment by what the UI calls it; the script id if the same line holds one. */
  | {
      readonly kind: 'object';
      readonly noun: 'record type' | 'segment';
      readonly label: string | null;
      readonly scriptId: string | null;
    }
  /** A record type or table by its id, or by a word of an integration. */
  | { readonly kind: 'record'; readonly word: string; readonly isTable: boolean }
  /** A permission is lacking, and none is named; the record type of the call, if that is known. */
  | {
      readonly kind: 'unnamed';
      readonly subject: string | null;
      readonly isQuery: boolean;
      /** Whether a call of REST is refused; otherwise words alone tell what it is about. */
      readonly isCall?: boolean;
      /** Whether a client hides what NetSuite says. */
      readonly isHidden?: boolean;
      /** Whether REST itself refuses the role, before any record is looked at. */
      readonly isTransport?: boolean;
    }
  /** A restriction of the role, no permission: of subsidiaries, departments, … */
  | { readonly kind: 'restriction'; readonly of: string | null }
  | { readonly kind: 'field'; readonly id: string; readonly act: 'set' | 'read' }
  | ({ readonly kind: 'advice' } & Advice);

/** A permission as a message writes it: `Lists -> Currency`. */
export interface PermissionWords {
  readonly name: string;
  readonly area: Area | null;
  /** The level that the message names. */
  readonly level: Level | null;
}

/** What helps where no permission would, with the rule that finds the fault in a project. */
export interface Advice {
  /** What the message means. */
  readonly cause: string;
  /** What to do about it. */
  readonly fix: string;
  readonly rule: string | null;
}

/** A saying as a text has it, once or many times. */
export interface Sighting {
  readonly saying: Saying;
  readonly act: Act | null;
  /** The sentence, and the line where it first stands. */
  readonly text: string;
  readonly line: number;
  readonly times: number;
  /** Whether it is a row of a permission list. */
  readonly isListed: boolean;
}

/** A line that speaks of trouble, and that nothing is known of. */
export interface Unclear {
  readonly line: number;
  readonly text: string;
  readonly times: number;
  /** Whether it speaks of permissions in another language. */
  readonly isForeign: boolean;
}

/** All that a text says. */
export interface Scan {
  readonly sightings: readonly Sighting[];
  readonly unclear: readonly Unclear[];
  /** How many more different sayings and lines there are than are kept. */
  readonly more: number;
  readonly lines: number;
}
