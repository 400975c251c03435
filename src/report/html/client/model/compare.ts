import type { Model } from './model.js';

/** A permission of two roles. */
export interface ComparedPermission {
  readonly permission: number;
  /** Which of them holds more; `both` where they hold the same. */
  readonly more: 'first' | 'second' | 'both';
}

export interface ComparedSetting {
  readonly name: string;
  readonly first: string | null;
  readonly second: string | null;
  readonly differs: boolean;
}

/** What either of two roles holds, in the order of the matrix. */
export function comparePermissions(model: Model, first: number, second: number): ComparedPermission[] {
  return model.matrix.permissions.flatMap((_, permission) => {
    const [one, other] = [rank(model, permission, first), rank(model, permission, second)];
    if (one === 0 && other === 0) return [];
    return { permission, more: one === other ? 'both' : one > other ? 'first' : 'second' } as const;
  });
}

/** The higher level is more, and of equal ones the looser restriction, which stands first in the data. */
function rank({ cellOf, matrix }: Model, permission: number, role: number): number {
  const cell = cellOf(permission, role);
  return cell ? cell.level * 8 + matrix.restrictions.length - cell.restriction : 0;
}

/** The settings of two roles. */
export function compareSettings({ matrix }: Model, first: number, second: number): ComparedSetting[] {
  return matrix.settings.flatMap(({ name }, setting) => {
    const valueIn = (role: number) =>
      matrix.roles[role]?.settings.find(([one]) => one === setting)?.[1] ?? null;
    const [one, other] = [valueIn(first), valueIn(second)];
    return one === null && other === null ? [] : { name, first: one, second: other, differs: one !== other };
  });
}
