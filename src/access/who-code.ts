import { LEVELS, type Level } from '../sdf/catalogue/permissions.js';
import {
  findStandardRole,
  HOLD_EVERYTHING,
  nameOfStandardRole,
} from '../sdf/catalogue/standard-role-permissions.js';
import { type Execution, executionsOf } from '../sdf/executions.js';
import type { Project } from '../sdf/project.js';
import type { Restriction } from '../sdf/restriction.js';
import { childValue } from '../sdf/value.js';
import { roleId } from './door-items.js';
import { CORE_ADMINISTRATION, canonicalKey } from './grants.js';
import { CORE_WORDS, heldBy } from './held-by.js';
import type { Holder } from './holders.js';
import { nameOfHolder } from './names.js';
import type { Question } from './question.js';
import { doubtWords } from './standard-doubt.js';
import type { WayIn } from './way-in.js';

const HIGHEST: Level = LEVELS.at(-1) ?? 'FULL';

/** Scripts, apps and workflows that run with what is asked for, for whoever sets them off: those that the internet can open first. */
export function codeRunningWith(
  question: Question,
  project: Project,
  holders: readonly Holder[],
  keysFor: (key: string) => readonly string[],
  isWanted: (path: string) => boolean,
): WayIn[] {
  const byId = new Map(holders.map((holder) => [holder.id, holder]));
  const ways = executionsOf(project).flatMap((execution): Code[] => {
    const { runsAs, file } = execution;
    if (!runsAs || !isWanted(file.source.path)) return [];
    const id = runsAs.element.name === 'runasadmin' ? 'ADMINISTRATOR' : roleId(runsAs.text);
    const holder = byId.get(id);
    const [first] = heldBy(question, keysFor, holdsAs(id, holder, project));
    if (!first) return [];
    const { held, side } = first;
    const isOnline = file.kind === 'suitelet' && childValue(execution.element, 'isonline')?.text === 'T';
    return [
      {
        isOnline,
        project: project.root,
        role: id,
        name: holder?.role ? nameOfHolder(holder) : nameOfStandardRole(id),
        // Of a duty it holds several permissions.
        level: side === null ? held.level : null,
        restriction: side === null ? held.restriction : 'none',
        through: 'door',
        permission: runsAs.element.name,
        object: execution.name,
        side: null,
        says: sentence(execution, id, isOnline),
        doubt: held.doubt,
        at: runsAs,
      },
    ];
  });
  return [...ways.filter(({ isOnline }) => isOnline), ...ways.filter(({ isOnline }) => !isOnline)].map(
    ({ isOnline: _, ...way }) => way,
  );
}

type Code = WayIn & { readonly isOnline: boolean };

interface Held {
  readonly key: string;
  readonly level: Level;
  readonly restriction: Restriction;
  readonly doubt: string | null;
}

/** What code may do that runs as a role: a role of the project, or a standard one. */
function holdsAs(id: string, holder: Holder | undefined, project: Project) {
  return (key: string): Held[] => {
    if (HOLD_EVERYTHING.includes(id)) return [{ key, level: HIGHEST, restriction: 'none', doubt: null }];
    const grant = holder?.isActive ? holder.grants.get(canonicalKey(project, key)) : undefined;
    const core = holder?.isActive ? holder.grants.get(CORE_ADMINISTRATION) : undefined;
    const standard = findStandardRole(id)?.permissions.get(key);
    return [
      ...(grant ? [{ ...grant, doubt: grant.doubt ? SEVERAL : null }] : []),
      ...(standard ? [{ ...standard, restriction: 'none' as const, doubt: doubtWords(standard) }] : []),
      ...(core ? [{ ...core, doubt: CORE_WORDS }] : []),
    ];
  };
}

const SEVERAL = 'the XML of the role can be read in several ways';

function sentence({ name }: Execution, role: string, isOnline: boolean): string {
  const shown = role === 'ADMINISTRATOR' ? 'Administrator' : role;
  return `${name} runs as ${shown}${isOnline ? ', and anyone on the internet may open it' : ''}`;
}
