/** Lines or columns that are in sight, the last one exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** More than is in sight, in steps, so that not every pixel of a scroll makes new elements. */
const STEP = 4;

/** What to draw of `count` things of one `size` where `extent` pixels from `offset` on are in sight. */
export function rangeInSight(offset: number, extent: number, size: number, count: number): Range {
  const first = Math.floor(offset / size / STEP) * STEP - STEP / 2;
  const last = Math.ceil((offset + extent) / size / STEP) * STEP + STEP / 2;
  return { from: Math.max(0, first), to: Math.min(count, Math.max(last, 0)) };
}
