/** A part of the report that a tab shows. */
export interface View {
  readonly element: HTMLElement;
  /** Called whenever it has come into sight. */
  readonly shown?: () => void;
}
