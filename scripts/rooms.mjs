/**
 * The rooms of src/ from the doors down. `npm run structure` keeps the code to what each takes from, and
 * docs/architecture.md is drawn from it.
 * @type {Readonly<Record<string, { is: string, takes: readonly string[] }>>}
 */
export const ROOMS = {
  action: {
    is: 'the door of the GitHub Action: inputs, the change, what is told where, outputs',
    takes: ['github', 'report', 'check', 'settle', 'rules', 'policy', 'access', 'files', 'sdf', 'util'],
  },
  cli: {
    is: 'the door of the command: one file a subcommand, its options and its exit code',
    takes: ['report', 'check', 'settle', 'rules', 'policy', 'access', 'diagnose', 'files', 'sdf', 'util'],
  },
  github: {
    is: 'all that talks to GitHub: the event, the versions of a change, review, comment and check run',
    takes: ['report', 'settle', 'rules', 'policy', 'files', 'sdf', 'util'],
  },
  report: {
    is: 'findings, access and diagnoses as text; one format a file',
    takes: ['settle', 'rules', 'policy', 'access', 'diagnose', 'sdf', 'util'],
  },
  check: {
    is: 'the one way through: load projects, judge, settle, compare with the base, fix',
    takes: ['settle', 'rules', 'policy', 'access', 'files', 'sdf', 'util'],
  },
  settle: {
    is: 'what becomes of findings under the policy: severities, comments, exceptions, baseline; what a run found',
    takes: ['rules', 'policy', 'access', 'sdf', 'util'],
  },
  rules: {
    is: 'one rule a file: what it is, what it says, how it judges',
    takes: ['policy', 'access', 'sdf', 'util'],
  },
  policy: {
    is: 'what a team has laid down: reading the config, presets, duties, comments in XML',
    takes: ['sdf', 'util'],
  },
  diagnose: {
    is: 'error messages to the permissions that are missing',
    takes: ['access', 'sdf', 'util'],
  },
  access: {
    is: 'who holds what, at which level, how widely, and what a change does to that',
    takes: ['sdf', 'util'],
  },
  files: {
    is: 'the one place that reads and writes files and asks git; trees of files',
    takes: ['sdf', 'util'],
  },
  sdf: {
    is: 'NetSuite’s language: XML with places, objects, manifest, references, and the catalogue of what Oracle documents',
    takes: ['util'],
  },
  util: {
    is: 'what knows nothing of NetSuite: words, near words, globs, grouping',
    takes: [],
  },
};

/** What nobody takes from. */
export const DOORS = ['action', 'cli'];
