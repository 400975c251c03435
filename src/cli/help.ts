import { HOME, NAME } from '../util/version.js';
import type { Option } from './arguments.js';
import type { Command } from './command.js';
import { COMMANDS } from './commands.js';

/** What every command takes. */
export const COMMON_OPTIONS: readonly Option[] = [
  { name: 'help', short: 'h', summary: 'Show this help' },
  { name: 'version', short: 'V', summary: 'Show the version' },
];

/** The help of the program. */
export function programHelp(): string {
  return `Checks roles and permissions of NetSuite SDF projects. Needs no account.

Usage: ${NAME} <command> [options]

Commands:
${table(COMMANDS.map(({ name, summary }) => [name, summary]))}

Options:
${optionTable(COMMON_OPTIONS)}

Exit codes:
${table([
  ['0', 'passed'],
  ['1', 'findings at or above the threshold'],
  ['2', 'no result: incorrect usage, something that could not be read, or an internal error'],
])}

${NAME} <command> --help shows more about a command.
${HOME}
`;
}

/** The help of one command. */
export function commandHelp(name: string, { takes, about, options }: Command): string {
  return `${about}

Usage: ${[NAME, name, takes, '[options]'].filter((word) => word !== '').join(' ')}

Options:
${optionTable([...options, ...COMMON_OPTIONS])}
`;
}

function optionTable(options: readonly Option[]): string {
  return table(
    options.map(({ name, short, value, summary }) => {
      const dashes = short ? `-${short}, --${name}` : `--${name}`;
      return [value === undefined ? dashes : `${dashes} ${value}`, summary];
    }),
  );
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
