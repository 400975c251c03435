import type { Level } from '../../sdf/catalogue/permissions.js';
import { roleEntry } from '../../sdf/permission-entries.js';
import type { NewElement } from '../../sdf/xml-edit.js';
import type { Target } from '../understand/targets.js';
import type { Answer } from './answers.js';
import type { Change } from './step.js';

/** What is to be written into one file. */
export interface FileEntries {
  /** Null for a role that is not known. */
  readonly path: string | null;
  readonly change: Exclude<Change, 'none'>;
  readonly entries: readonly NewElement[];
}

/** What answers take in each file, but for those that the policy refuses: the role first, what is added before what is raised. */
export function entriesByFile(answers: readonly Answer[]): readonly FileEntries[] {
  const files: { path: string | null; change: Exclude<Change, 'none'>; entries: NewElement[] }[] = [];
  const note = (path: string | null, change: Change, entry: NewElement) => {
    if (change === 'none') return;
    const known = files.find((file) => file.path === path && file.change === change);
    if (known) known.entries.push(entry);
    else files.push({ path, change, entries: [entry] });
  };
  const allowed = answers.filter(({ refusal }) => refusal === null);
  for (const { step, target, level } of allowed) {
    if (step) note(step.role.in.source.path, step.role.change, step.role.entry);
    else note(null, 'add', roleEntry(target.key, { level, restriction: 'none' }));
  }
  const roleFiles = files.length;
  for (const { step } of allowed) {
    if (step?.object) note(step.object.in.source.path, step.object.change, step.object.entry);
  }
  return [...files.slice(0, roleFiles).sort(addedFirst), ...files.slice(roleFiles)];
}

function addedFirst({ change: one }: FileEntries, { change: other }: FileEntries): number {
  return one === other ? 0 : one === 'add' ? -1 : 1;
}

/** Where the UI shows a permission of a role, and at which level. */
export function placeInUi({ area, name, key }: Target, level: Level): string {
  const shownLevel = level[0] + level.slice(1).toLowerCase();
  return ['Permissions', ...(area ? [area] : []), name ?? key, shownLevel].join(' > ');
}
