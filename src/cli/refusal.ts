import type { Surroundings } from '../diagnose/understand/resolution.js';
import type { Role } from '../sdf/objects.js';
import { positionAt } from '../sdf/source.js';
import type { Gate } from '../settle/gate.js';
import { limitOn, type RoleLimit } from '../settle/role-limits.js';

/** Says why a policy keeps a role from having a permission, with the place of the entry. */
export function refusalBy(gate: Omit<Gate, 'baseline'>, role: Role): NonNullable<Surroundings['refusal']> {
  return (key, level) => {
    const limit = limitOn(gate, role, key, level);
    return limit && sentence(limit, role.id);
  };
}

function sentence({ level, entry: { at, glob } }: RoleLimit, role: string): string {
  const { line, column } = positionAt(at.source, at.start);
  const place = `${at.source.path}:${line}:${column}`;
  return level === 'NONE'
    ? `The policy forbids "${glob}" for ${role} (${place}).`
    : `The policy allows ${role} at most ${level} for "${glob}" (${place}).`;
}
