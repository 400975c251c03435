import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { LEVELS, type Level } from '../sdf/catalogue/permissions.js';
import { either } from '../util/words.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';

/** What was typed after a command: what is asked for, at which level, and in which files. */
export interface AskedWords {
  /** Empty where nothing was. */
  readonly asked: string;
  /** Null where none was named. */
  readonly level: Level | null;
  readonly paths: readonly string[];
}

/** A name may be several words: it ends before a level, and before what is a path. */
export function partsOf(words: readonly string[], { folder }: World, isNameDue = true): AskedWords {
  const first = isNameDue ? 1 : 0;
  const ends = [isLevelWord, (word: string) => isPath(word, folder)]
    .map((ends) => words.findIndex((word, index) => index >= first && ends(word)))
    .filter((at) => at !== -1);
  const end = Math.min(words.length, ...ends);
  const asked = words.slice(0, end).join(' ').trim();
  const word = words[end];
  if (word === undefined || !isLevelWord(word)) return { asked, level: null, paths: words.slice(end) };
  const level = word.toUpperCase() as Level;
  if (level === 'NONE') throw wrongUse(`NONE grants nothing. Use ${either(LEVELS.slice(1))}.`);
  return { asked, level, paths: words.slice(end + 1) };
}

function isLevelWord(word: string): boolean {
  return (LEVELS as readonly string[]).includes(word.toUpperCase());
}

/** What has the marks of a path is one, but for words like `A/P`; any other word is one where there is such a file or folder. */
function isPath(word: string, folder: string): boolean {
  if (/\s|>/.test(word)) return false;
  const isMarked = /[/\\*?]|\.xml$/i.test(word) && !/^[A-Z]+\/[A-Z]+$/.test(word);
  return isMarked || existsSync(resolve(folder, word));
}
