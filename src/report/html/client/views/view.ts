import type { Values } from '../ui/address.js';

/** A part of the report that a tab shows. */
export interface View {
  readonly element: HTMLElement;
  /** Called whenever it has come into sight. */
  readonly shown?: () => void;
  /** Whether it takes all the room that there is, and scrolls within. */
  readonly fills?: boolean;
  /** What it shows, for the address of the page. */
  readonly values?: () => Values;
  /** Shows what an address says. */
  readonly restore?: (values: Values) => void;
}

/** One with a grid. */
export interface GridView extends View {
  /** Gives the focus back to the cell that had it. */
  readonly focus: () => void;
}
