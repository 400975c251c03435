import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fitTerminal } from '../report/writing/fit-terminal.js';
import { didYouMean, nearestWord } from '../util/nearest.js';
import { NAME, VERSION } from '../util/version.js';
import { either, listed } from '../util/words.js';
import { readArguments } from './arguments.js';
import { NO_VERDICT, PASSED, type World } from './command.js';
import { COMMANDS, type Entry } from './commands.js';
import { describeFailure, traceOf, wrongUse } from './failure.js';
import { COMMON_OPTIONS, commandHelp, programHelp } from './help.js';

/** Runs the program with its arguments and gives back the exit code. Never throws. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    return await dispatch(args, world);
  } catch (thrown) {
    world.tell(`${NAME}: ${describeFailure(thrown)}`);
    if (world.env.DEBUG) for (const line of traceOf(thrown)) world.tell(line);
    return NO_VERDICT;
  }
}

async function dispatch([first, ...rest]: readonly string[], world: World): Promise<number> {
  if (first === undefined) {
    world.print(fitTerminal(programHelp(), world.width));
    throw wrongUse(`Name a command: ${either(names())}.`);
  }
  if (first === 'help') return help(rest, world);
  if (first.startsWith('-')) return programOption(first, world);
  const entry = COMMANDS.find(({ name }) => name === first);
  if (!entry) throw unknownCommand(first, world);
  return runCommand(entry, rest, world);
}

function programOption(written: string, world: World): number {
  const { options } = readArguments([written], COMMON_OPTIONS);
  world.print(options.has('help') ? fitTerminal(programHelp(), world.width) : `${VERSION}\n`);
  return PASSED;
}

/** `help` and `help COMMAND` say what `--help` does. */
async function help([command, ...more]: readonly string[], world: World): Promise<number> {
  if (command !== undefined && more.length === 0) return dispatch([command, '--help'], world);
  return programOption('--help', world);
}

async function runCommand({ name, load }: Entry, args: readonly string[], world: World): Promise<number> {
  const command = await load();
  const given = readArguments(args, [...command.options, ...COMMON_OPTIONS]);
  if (given.options.has('help')) world.print(fitTerminal(commandHelp(name, command), world.width));
  else if (given.options.has('version')) world.print(`${VERSION}\n`);
  else return command.run(given, world);
  return PASSED;
}

function unknownCommand(word: string, { folder }: World): Error {
  const isPath =
    nearestWord(
      word,
      COMMANDS.map(({ name }) => name),
    ) === null && existsSync(resolve(folder, word));
  const meant = isPath
    ? ` To check the path, write: ${NAME} check "${word}".`
    : didYouMean(nearestWord(word, names()));
  return wrongUse(`Unknown command "${word}".${meant} The commands are ${listed(names())}.`);
}

function names(): string[] {
  return COMMANDS.map(({ name }) => name);
}
