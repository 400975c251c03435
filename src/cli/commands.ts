import type { Command } from './command.js';

/** A command by its name, with what is loaded only if it is asked for. */
export interface Entry {
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'check',
    summary: 'Check roles and permissions of the SDF projects in files and folders',
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'diff',
    summary: 'Show what a change does to access, role by role',
    load: async () => (await import('./diff.js')).diff,
  },
  {
    name: 'matrix',
    summary: 'Show who may do what: permissions × roles, for auditors and spreadsheets',
    load: async () => (await import('./matrix.js')).matrix,
  },
  {
    name: 'who',
    summary: 'Show who holds a permission: roles, standard roles and every other way in',
    load: async () => (await import('./who.js')).who,
  },
  {
    name: 'diagnose',
    summary: 'Turn errors of NetSuite, SDF or an integration into the permission to add',
    load: async () => (await import('./diagnose.js')).diagnose,
  },
  {
    name: 'explain',
    summary: 'Explain a rule, a duty, a permission or a role',
    load: async () => (await import('./explain.js')).explain,
  },
  {
    name: 'drift',
    summary: 'Compare the roles of the repository with an export of what the account has',
    load: async () => (await import('./drift.js')).drift,
  },
  {
    name: 'report',
    summary: 'Merge the reports of several accounts or repositories into one',
    load: async () => (await import('./report.js')).report,
  },
  {
    name: 'init',
    summary: 'Write a commented config and a workflow for this repository',
    load: async () => (await import('./init.js')).init,
  },
];
