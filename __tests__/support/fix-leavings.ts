import { load } from '../../src/check/load.js';
import { canonical, dueRole } from '../../src/sdf/notation.js';
import { type Judge, reportOf } from './fix-faults.js';
import { applyFix } from './json-report.js';
import { memoryTree } from './memory-tree.js';

type Files = Readonly<Record<string, string>>;

/** A reference that leads nowhere names no role that the account could have from this project. */
const LEADS_NOWHERE: ReadonlySet<string> = new Set(['unresolved-reference']);

/**
 * The fixes of a project that take a role out of the list of an object, each with whether its title says that no deployment
 * takes the row out of the account.
 */
export function removals(files: Files, judge?: Judge): { readonly fix: string; readonly isTold: boolean }[] {
  const before = listsOf(files);
  return reportOf(files, judge).findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) => {
      if (LEADS_NOWHERE.has(finding.rule)) return [];
      const after = listsOf(applyFix(files, fix));
      return [...before]
        .filter(([row]) => !after.has(row))
        .map(([, object]) => ({
          fix: `${finding.rule}: ${fix.title}`,
          isTold: fix.title.includes(leaves(object)),
        }));
    }),
  );
}

const leaves = (object: string) => `a deployment does not remove the row of ${object} from the account`;

/** Every row of a list of roles, with its object. */
function listsOf(files: Files): Map<string, string> {
  const { projects } = load(memoryTree(files), (path) => path);
  return new Map(
    projects.flatMap(({ counterparts }) =>
      counterparts.flatMap(({ id, source, permittedRoles }) =>
        permittedRoles.flatMap(({ role }) =>
          role ? [[`${source.path} ${canonical(dueRole(role.text))}`, id] as const] : [],
        ),
      ),
    ),
  );
}
