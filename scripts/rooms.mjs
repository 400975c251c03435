/**
 * The rooms of src/ from the doors down. `npm run structure` keeps the code to what each takes from, and
 * docs/architecture.md is drawn from it.
 * @type {Readonly<Record<string, { is: string, takes: readonly string[] }>>}
 */
export const ROOMS = {
  action: {
    is: 'entry point of the GitHub Action: inputs, the change, what is reported where, outputs',
    takes: ['github', 'report', 'check', 'settle', 'rules', 'policy', 'access', 'files', 'sdf', 'util'],
  },
  cli: {
    is: 'entry point of the command: one file per subcommand, with its options and exit code',
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
    is: 'the engine: load projects, run rules, apply the policy, compare with the base, fix',
    takes: ['settle', 'rules', 'policy', 'access', 'files', 'sdf', 'util'],
  },
  settle: {
    is: 'what becomes of findings under the policy: severities, comments, exceptions, baseline; what a run found',
    takes: ['rules', 'policy', 'access', 'sdf', 'util'],
  },
  rules: {
    is: 'one rule per file: its documentation, its messages, and how it checks',
    takes: ['policy', 'access', 'sdf', 'util'],
  },
  policy: {
    is: 'what a team has decided: the config, presets, duties, comments in XML',
    takes: ['sdf', 'util'],
  },
  diagnose: {
    is: 'from error messages to missing permissions',
    takes: ['access', 'sdf', 'util'],
  },
  access: {
    is: 'who has which permission, at which level, how widely, and what a change does to this',
    takes: ['sdf', 'util'],
  },
  files: {
    is: 'the only folder that reads and writes files and runs git; trees of files',
    takes: ['sdf', 'util'],
  },
  sdf: {
    is: 'NetSuite’s language: XML with positions, objects, manifest, references, and the catalogue of what Oracle documents',
    takes: ['util'],
  },
  util: {
    is: 'helpers that know nothing about NetSuite: words, similar words, globs, grouping',
    takes: [],
  },
};

/** What nobody takes from. */
export const DOORS = ['action', 'cli'];
