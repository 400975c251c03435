/** Sizes of the grid in pixels. */
export interface Metrics {
  readonly head: number;
  readonly names: number;
  readonly line: number;
  readonly column: number;
  /** Whether columns have room for words: names lie flat, and cells are words as well. */
  readonly isWide: boolean;
  /** Whether the head is as low as it can be, so that lines stay in sight. */
  readonly isLow: boolean;
}

/** The second where there is room for heads of several lines. */
const NARROW = { least: 36, most: 56 };
const WIDE = { least: 92, most: 168 };
const NAMES = { least: 120, most: 300, share: 0.36 };
/** Of a grid that is lower than this, so that there is room for lines below its head. */
const LOW = 460;

/** The sizes for so many columns in a window of some size: where there is room, it is used. */
export function metricsFor(columns: number, width: number, height: number): Metrics {
  const names = Math.round(Math.min(NAMES.most, Math.max(NAMES.least, width * NAMES.share)));
  const room = columns === 0 ? WIDE.most : Math.floor((width - names - 20) / columns);
  const isWide = room >= WIDE.least;
  const isLow = height > 0 && height < LOW;
  return {
    names,
    line: 30,
    isWide,
    isLow,
    column: isWide ? Math.min(room, WIDE.most) : Math.max(NARROW.least, Math.min(room, NARROW.most)),
    head: isWide ? (isLow ? 62 : 76) : isLow ? 104 : 184,
  };
}
