import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { VERSION } from '../../src/util/version.js';
import { useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';

const folder = useFolder();
const NAME = 'sdf-role-compliance';

test.each(['--help', '-h'])('%s shows the commands and exit codes', async (option) => {
  const { code, stdout, stderr } = await runIn(folder(), [option]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`Checks roles and permissions of NetSuite SDF projects. Needs no account.

Usage: sdf-role-compliance <command> [options]

Commands:
  check     Check roles and permissions of the SDF projects in files and folders
  diff      Show what a change does to access, role by role
  matrix    Show who may do what: permissions × roles, for auditors and spreadsheets
  who       Show who holds a permission: roles, standard roles and every other way in
  diagnose  Turn errors of NetSuite, SDF or an integration into the permission to add
  explain   Explain a rule, a duty, a permission or a role
  drift     Compare the roles of the repository with an export of what the account has
  report    Merge the reports of several accounts or repositories into one
  init      Write a commented config and a workflow for this repository

Options:
  -h, --help     Show this help
  -V, --version  Show the version

Exit codes:
  0  passed
  1  findings at or above the threshold
  2  no result: incorrect usage, something that could not be read, or an internal error

sdf-role-compliance <command> --help shows more about a command.
https://github.com/sdf-role-compliance/sdf-role-compliance
`);
});

test('check --help shows its options', async () => {
  const { code, stdout } = await runIn(folder(), ['check', '--help', 'nowhere']);
  expect(code).toBe(0);
  expect(
    stdout,
  ).toBe(`Checks the roles and permissions of SDF projects in files and folders (default: the current folder). A file
is checked with its whole project, and only findings that concern it are reported.

Usage: sdf-role-compliance check [path…] [options]

Options:
  --format FORMAT              Write the report as text, concise, json, sarif, junit, markdown, html, github, gitlab or checkstyle (default: text)
  -o, --output FILE            Write the report to a file; its ending chooses the format if none is named
  --fail-on-severity SEVERITY  Lowest severity that fails: error, warning, notice or never (default: error)
  --ignore GLOB                Leave out files and folders; can be repeated
  --no-ignores                 Report everything: ignore comments, exceptions and the baseline
  --allow-empty                Pass if there is nothing to check (otherwise exit code 2)
  --config FILE                The policy (default: .github/sdf-role-compliance.yml)
  --policy-from SIDE           With --base: which policy and baseline apply, those of REVISION or of the files here (default: base)
  --baseline FILE              Old findings that are accepted (default: .github/sdf-role-compliance-baseline.json)
  --base REVISION              Compare with the point where this branch left REVISION (the merge base)
  --filter-mode MODE           Which findings are shown and decide: introduced, added, diff_context, file, nofilter (default: introduced with --base)
  --assignments FILE           CSV of who holds which roles, as NetSuite exports it: also check what people hold together
  --review FILE                With --assignments: write an access review that names people, as .csv or .html
  --review-since FILE          With --review: compare with the last review (CSV), and keep its decisions
  --evidence FILE              Write an audit record of the findings, what was accepted, and the policy and version used
  --fix                        Apply the fixes that do not change access, then report what remains
  --update-baseline            Accept all current findings and drop entries that no longer occur
  -h, --help                   Show this help
  -V, --version                Show the version
`);
});

test.each([['--version'], ['check', '--version'], ['explain', '--version']])('%s %s', async (...args) => {
  expect(await runIn(folder(), args)).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
});

test.each([
  [
    ['chekc'],
    'Unknown command "chekc". Did you mean "check"? The commands are check, diff, matrix, who, diagnose, explain, drift, report and init.',
  ],
  [
    ['zzzzzz'],
    'Unknown command "zzzzzz". The commands are check, diff, matrix, who, diagnose, explain, drift, report and init.',
  ],
  [['--formt'], 'Unknown option "--formt". --help lists the options.'],
  [['--vershun'], 'Unknown option "--vershun". --help lists the options.'],
  [['--verson'], 'Unknown option "--verson". Did you mean "--version"? --help lists the options.'],
  [['check', '--fxi'], 'Unknown option "--fxi". Did you mean "--fix"? --help lists the options.'],
  [['explain', '--format', 'json'], 'Unknown option "--format". --help lists the options.'],
  [['check', '--json'], 'Unknown option "--json". Did you mean "--format json"? --help lists the options.'],
  [
    ['check', '--severity', 'error'],
    'Unknown option "--severity". Did you mean "--fail-on-severity"? --help lists the options.',
  ],
  ...['--rule', '--verbose', '--color'].map((option): [string[], string] => [
    ['check', option, 'x'],
    `Unknown option "${option}". --help lists the options.`,
  ]),
  [
    ['check', '--fail-on-severity', 'none'],
    '"none" is not a value of --fail-on-severity. Did you mean "never"? Use error, warning, notice or never.',
  ],
])('wrong use: %j', async (args, message) => {
  expect(await runIn(folder(), args)).toEqual({ code: 2, stdout: '', stderr: `${NAME}: ${message}\n` });
});

test.each([
  [['help'], ['--help']],
  [
    ['help', 'check'],
    ['check', '--help'],
  ],
  [['-V'], ['--version']],
])('%j says what %j does', async (args, same) => {
  expect(await runIn(folder(), args)).toEqual(await runIn(folder(), same));
});

test('a bare call shows the help, and is no success', async () => {
  const { code, stdout, stderr } = await runIn(folder(), []);
  expect({ code, stdout }).toEqual({ code: 2, stdout: (await runIn(folder(), ['--help'])).stdout });
  expect(stderr).toBe(
    `${NAME}: Name a command: check, diff, matrix, who, diagnose, explain, drift, report or init.\n`,
  );
});

test('text fits the terminal, and is not touched where there is none', async () => {
  const wide = await runIn(folder(), ['check', '--help'], { width: null });
  const narrow = await runIn(folder(), ['check', '--help'], { width: 80 });
  for (const line of narrow.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  const words = (text: string) => text.split(/\s+/).join(' ');
  expect(words(narrow.stdout)).toBe(words(wide.stdout));
  expect(wide.stdout).not.toBe(narrow.stdout);
});

test('a path in place of a command', async () => {
  writeFiles(folder(), { 'my project/manifest.xml': '<manifest/>' });
  const { code, stderr } = await runIn(folder(), ['my project']);
  expect(code).toBe(2);
  expect(stderr).toContain('To check the path, write: sdf-role-compliance check "my project".');
});

test('an internal fault is told without a stack trace, unless DEBUG asks for it', async () => {
  const world = {
    print: () => {
      throw new TypeError('x is not a function');
    },
  };
  const { code, stderr } = await runIn(folder(), ['--help'], world);
  expect(code).toBe(2);
  expect(stderr).toBe(
    `${NAME}: Internal error: x is not a function. Please report it; DEBUG=1 shows where it happened.\n`,
  );
  const debugged = await runIn(folder(), ['--help'], { ...world, env: { DEBUG: '1' } });
  expect(debugged.stderr).toMatch(/^\s+at .*run\.test/m);
});

test('whatever is written, it ends with an exit code and without a fault', async () => {
  const words = [
    'check',
    'diff',
    'explain',
    '--base',
    '--fix',
    '--format',
    '--format=json',
    '--output',
    'a.xml',
    'r/x',
    '.',
    '--',
    '-',
  ];
  const others = [
    '',
    '--ignore',
    '!**',
    '[',
    '--help',
    '-h',
    '-hv',
    '--=',
    '---',
    '..',
    '__proto__',
    '\u202E',
    '~',
  ];
  writeFiles(folder(), { 'play/.git': '', 'play/a.xml': '<role scriptid="customrole_a"/>' });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words, ...others), { maxLength: 6 }), async (args) => {
      const { code, stderr } = await runIn(`${folder()}/play`, ['check', ...args].slice(args.length % 2));
      expect([0, 1, 2]).toContain(code);
      expect(stderr).not.toContain('Internal fault');
    }),
  );
});
