import type { Model } from './model.js';

/** What a reader can open beside the page. */
export type Target =
  | { readonly kind: 'cell'; readonly permission: number; readonly role: number }
  | { readonly kind: 'permission'; readonly permission: number }
  | { readonly kind: 'role'; readonly role: number }
  | { readonly kind: 'duty'; readonly duty: number }
  /** The conflicts of roles that one person holds: of one duty, or of all. */
  | { readonly kind: 'conflicts'; readonly roles: readonly number[]; readonly duty: number | null };

/** A target as the address of the page names it: by ids, so that a later report of the same roles knows it. */
export function writeTarget(model: Model, target: Target): string {
  const permission = (index: number) => model.matrix.permissions[index]?.key ?? '';
  const duty = (index: number) => model.data.duties[index]?.id ?? '';
  switch (target.kind) {
    case 'cell':
      return joined('cell', permission(target.permission), roleKey(model, target.role));
    case 'permission':
      return joined('permission', permission(target.permission));
    case 'role':
      return joined('role', roleKey(model, target.role));
    case 'duty':
      return joined('duty', duty(target.duty));
    case 'conflicts':
      return joined(
        'conflicts',
        target.duty === null ? '' : duty(target.duty),
        ...target.roles.map((role) => roleKey(model, role)),
      );
  }
}

/** Null for what this report does not have. */
export function readTarget(model: Model, text: string): Target | null {
  const [kind = '', one = '', ...others] = text.split('~').map(decoded);
  return Object.hasOwn(READERS, kind) ? (READERS[kind]?.(model, one, others) ?? null) : null;
}

type Reader = (model: Model, one: string, others: readonly string[]) => Target | null;

const READERS: Readonly<Record<string, Reader>> = {
  cell(model, key, [id = '']) {
    const [permission, role] = [permissionAt(model, key), roleAt(model, id)];
    return permission === -1 || role === -1 ? null : { kind: 'cell', permission, role };
  },
  permission(model, key) {
    const permission = permissionAt(model, key);
    return permission === -1 ? null : { kind: 'permission', permission };
  },
  role(model, id) {
    const role = roleAt(model, id);
    return role === -1 ? null : { kind: 'role', role };
  },
  duty(model, id) {
    const duty = dutyAt(model, id);
    return duty === -1 ? null : { kind: 'duty', duty };
  },
  conflicts(model, id, ids) {
    const duty = id === '' ? null : dutyAt(model, id);
    const roles = ids.map((one) => roleAt(model, one));
    return duty === -1 || roles.length === 0 || roles.includes(-1)
      ? null
      : { kind: 'conflicts', roles, duty };
  },
};

function permissionAt({ matrix }: Model, key: string): number {
  return matrix.permissions.findIndex((one) => one.key === key);
}

function dutyAt({ data }: Model, id: string): number {
  return data.duties.findIndex((one) => one.id === id);
}

function roleKey({ matrix }: Model, role: number): string {
  const { id = '', project = -1 } = matrix.roles[role] ?? {};
  return matrix.projects.length > 1 ? `${id}@${matrix.projects[project]?.root ?? ''}` : id;
}

function roleAt(model: Model, key: string): number {
  return model.matrix.roles.findIndex((_, role) => roleKey(model, role) === key);
}

function joined(...parts: readonly string[]): string {
  return parts.map((part) => encodeURIComponent(part).replaceAll('~', '%7E')).join('~');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
