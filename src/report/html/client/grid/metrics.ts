/** Sizes of the grid in pixels. */
export interface Metrics {
  readonly head: number;
  readonly names: number;
  readonly line: number;
  readonly column: number;
  /** Whether columns have room for words: names lie flat, and cells name their level. */
  readonly isWide: boolean;
}

const NARROW = 36;
const WIDE = { least: 92, most: 168 };

/** The sizes for so many columns in a window of some width: where there is room, it is used. */
export function metricsFor(columns: number, width: number): Metrics {
  const names = width < 640 ? 150 : 300;
  const room = columns === 0 ? WIDE.most : Math.floor((width - names - 20) / columns);
  const isWide = room >= WIDE.least;
  return {
    names,
    line: 30,
    isWide,
    column: isWide ? Math.min(room, WIDE.most) : NARROW,
    head: isWide ? 76 : 184,
  };
}
