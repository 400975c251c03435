/** What a grid shows: lines and columns by their numbers. Everything is made when it comes into sight. */
export interface Sheet {
  /** Those that only part the others have no cells. */
  readonly lines: readonly Line[];
  readonly columns: number;
  /** Above the heads of the lines. */
  readonly corner: () => readonly Node[];
  readonly columnHead: (column: number, isWide: boolean) => HTMLElement;
  readonly lineHead: (line: number) => HTMLElement;
  readonly cell: (line: number, column: number, isWide: boolean) => HTMLElement;
}

export interface Line {
  readonly kind: 'group' | 'row';
}

export const NOTHING: Sheet = {
  lines: [],
  columns: 0,
  corner: () => [],
  columnHead: () => document.createElement('div'),
  lineHead: () => document.createElement('div'),
  cell: () => document.createElement('div'),
};
