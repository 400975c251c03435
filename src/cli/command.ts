import type { Arguments, Option } from './arguments.js';

/** What a command does; each is a file of its own, loaded when it is asked for. */
export interface Command {
  /** What it takes beside options, as help shows it. */
  readonly takes: string;
  /** What help says of it, in lines. */
  readonly about: string;
  readonly options: readonly Option[];
  /** Gives back the exit code. */
  readonly run: (given: Arguments, world: World) => Promise<number>;
}

/** What a command may know and touch of the process that it runs in. */
export interface World {
  /** The current folder, without links. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout shows colours. */
  readonly colour: boolean;
  /** How many columns the terminal has that shows stdout; absent or null where it is none. */
  readonly width?: number | null;
  /** Stdin; null where it is a terminal, at which nobody would know that something is waited for. */
  readonly input: () => AsyncIterable<Uint8Array> | null;
  /** To stdout: reports. */
  readonly print: (text: string) => void;
  /** To stderr: everything else, line by line, made safe to show. */
  readonly tell: (line: string) => void;
}

export const PASSED = 0;
export const FAILED = 1;
/** Wrong use, or a fault: there is no verdict to trust. */
export const NO_VERDICT = 2;
