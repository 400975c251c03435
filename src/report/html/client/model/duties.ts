import type { ConflictData } from '../../data.js';
import { holdsAll, wordsOf } from './filter.js';
import type { Model } from './model.js';
import { roleTitle } from './words.js';

/** What of the duties a reader wants to see. */
export interface DutyCriteria {
  readonly role: string;
  readonly duty: string;
  /** The least risk; 0 for any. */
  readonly risk: number;
  /** Empty for every state. */
  readonly state: string;
  readonly group: 'risk' | 'project' | 'none';
  /** Whether duties are shown that nobody holds together. */
  readonly showsFree: boolean;
}

export const ALL_DUTIES: DutyCriteria = {
  role: '',
  duty: '',
  risk: 0,
  state: '',
  group: 'risk',
  showsFree: false,
};

/** A role, or several that one person may hold, with all duties in conflict there. */
export interface DutyHolder {
  readonly roles: readonly number[];
  readonly byDuty: ReadonlyMap<number, ConflictData>;
  readonly open: number;
  /** The greatest risk of what is open; of all where nothing is. */
  readonly risk: number;
}

export interface DutyTable {
  /** The worst first. */
  readonly holders: readonly DutyHolder[];
  /** The worst first, and of equal risk what most hold. */
  readonly duties: readonly number[];
  /** How many conflicts are shown. */
  readonly count: number;
}

/** The conflicts by who holds the duties, and by duty. */
export function dutyTable(model: Model, criteria: DutyCriteria): DutyTable {
  const shown = model.data.conflicts.filter((conflict) => isWanted(model, conflict, criteria));
  const byRoles = new Map<string, ConflictData[]>();
  const counts = new Map<number, number>();
  for (const conflict of shown) {
    const key = conflict.roles.join();
    byRoles.set(key, [...(byRoles.get(key) ?? []), conflict]);
    counts.set(conflict.duty, (counts.get(conflict.duty) ?? 0) + 1);
  }
  const duties = criteria.showsFree
    ? model.data.duties.map((_, duty) => duty).filter((duty) => isDutyWanted(model, duty, criteria))
    : [...counts.keys()];
  const countOf = (duty: number) => counts.get(duty) ?? 0;
  return {
    holders: [...byRoles.values()].map((own) => holderOf(model, own)).sort(worstFirst(model)),
    duties: duties.sort(
      (one, other) =>
        riskOf(model, other) - riskOf(model, one) || countOf(other) - countOf(one) || one - other,
    ),
    count: shown.length,
  };
}

/** The groups of the holders, in their order. */
export function groupsOf(
  model: Model,
  { holders }: DutyTable,
  { group }: Pick<DutyCriteria, 'group'>,
): { readonly name: string; readonly holders: readonly DutyHolder[] }[] {
  if (group === 'none') return [{ name: '', holders }];
  const nameOf = (holder: DutyHolder) =>
    group === 'risk' ? riskGroup(model, holder) : projectOf(model, holder);
  const names = [...new Set(holders.map(nameOf))];
  if (group === 'project') names.sort();
  return names.map((name) => ({ name, holders: holders.filter((holder) => nameOf(holder) === name) }));
}

function riskGroup({ matrix }: Model, { open, risk }: DutyHolder): string {
  const name = matrix.risks[risk] ?? '';
  return open === 0 ? 'Nothing open' : `Highest open risk: ${name}`;
}

function projectOf({ matrix }: Model, { roles: [role = -1] }: DutyHolder): string {
  return matrix.projects[matrix.roles[role]?.project ?? -1]?.root ?? '';
}

export function riskOf({ data }: Model, duty: number): number {
  return data.duties[duty]?.risk ?? 0;
}

export function holderName(model: Model, roles: readonly number[]): string {
  return roles.map((role) => roleTitle(model, role)).join(' + ');
}

function holderOf(model: Model, own: readonly ConflictData[]): DutyHolder {
  const open = own.filter(({ state }) => state === 'open');
  return {
    roles: own[0]?.roles ?? [],
    byDuty: new Map(own.map((conflict) => [conflict.duty, conflict])),
    open: open.length,
    risk: Math.max(...(open.length > 0 ? open : own).map(({ duty }) => riskOf(model, duty))),
  };
}

function worstFirst(model: Model) {
  return (one: DutyHolder, other: DutyHolder) =>
    Number(other.open > 0) - Number(one.open > 0) ||
    other.risk - one.risk ||
    other.open - one.open ||
    other.byDuty.size - one.byDuty.size ||
    holderName(model, one.roles).localeCompare(holderName(model, other.roles), 'en');
}

function isWanted(model: Model, { duty, roles, state }: ConflictData, criteria: DutyCriteria): boolean {
  if (criteria.state !== '' && state !== criteria.state) return false;
  if (!isDutyWanted(model, duty, criteria)) return false;
  const names = criteria.role.split(',').map(wordsOf);
  const wanted = names.filter((words) => words.length > 0);
  const text = holderName(model, roles).toLowerCase();
  return wanted.length === 0 || wanted.some((words) => holdsAll(text, words));
}

function isDutyWanted(model: Model, duty: number, criteria: DutyCriteria): boolean {
  const { id = '', title = '', sides = [] } = model.data.duties[duty] ?? {};
  const names = sides.flat().flatMap(({ key, name }) => [key, name]);
  const text = [id, title, ...names].join(' ').toLowerCase();
  return riskOf(model, duty) >= criteria.risk && holdsAll(text, wordsOf(criteria.duty));
}
