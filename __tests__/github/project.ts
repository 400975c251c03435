import type { ActionRun } from '../support/runner.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

/** Files of a project in which roles and a record type name levels for each other. */

const KEY = '[scriptid=customrecord_tour]';

export const PROJECT = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*') };

export type Files = Readonly<Record<string, string>>;

export const rolePath = (name: string) => `Objects/customrole_${name}.xml`;
export const TOUR = 'Objects/customrecord_tour.xml';

/** A role that holds the record type at a level. */
export function holder(name: string, level: string, path = rolePath(name)): Files {
  return { [path]: role(`customrole_${name}`, permissions(['LIST_VENDOR', 'VIEW'], [KEY, level])) };
}

/** The record type, with the levels that it gives to roles. */
export function tour(levels: Readonly<Record<string, string>>): Files {
  const rows = Object.entries(levels).map(
    ([name, level]) => [`[scriptid=customrole_${name}]`, level] as const,
  );
  return { [TOUR]: recordType('customrecord_tour', permittedRoles(...rows)) };
}

/** A project with a fault of old: a guide has more than the record type gives. */
export const FAULTY: Files = {
  ...PROJECT,
  ...holder('guide', 'FULL'),
  ...holder('other', 'VIEW'),
  ...tour({ guide: 'VIEW', other: 'VIEW' }),
};

/** The same without it. */
export const SOUND: Files = { ...FAULTY, ...holder('guide', 'VIEW') };

/** Verdict, errors and what of all that is new. */
export function verdict({ code, outputs }: ActionRun): string {
  const { conclusion, 'error-count': errors, 'introduced-count': introduced } = outputs;
  return `${code} ${conclusion}: ${errors} errors, ${introduced || 'nobody knows how many'} new`;
}

/** Where annotations of a level stand. */
export function places({ commands }: ActionRun, level = 'error'): string[] {
  return commands.flatMap(({ name, properties: { file, line } }) => {
    return name === level && file !== undefined ? [`${file}:${line}`] : [];
  });
}

/** What is told without a place, the verdict apart. */
export function notices({ commands }: ActionRun): string[] {
  return commands
    .filter(({ name, properties }) => name === 'notice' && !properties.file)
    .map(({ message }) => message);
}
