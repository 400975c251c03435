import type { Shown } from '../model/filter.js';
import type { Model } from '../model/model.js';

/** A line of the grid: a permission, or the tab above its permissions. */
export type Line =
  | { readonly kind: 'tab'; readonly tab: number; readonly count: number }
  | { readonly kind: 'permission'; readonly permission: number };

/** The lines of the permissions that are shown, each tab under a line of its own. */
export function linesOf({ matrix }: Model, { rows }: Shown): Line[] {
  const tabOf = (permission: number | undefined) => matrix.permissions[permission ?? -1]?.tab ?? -1;
  return rows.flatMap((permission, index): Line[] => {
    const tab = tabOf(permission);
    const line: Line = { kind: 'permission', permission };
    if (index > 0 && tabOf(rows[index - 1]) === tab) return [line];
    const count = rows.filter((other) => tabOf(other) === tab).length;
    return [{ kind: 'tab', tab, count }, line];
  });
}

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
