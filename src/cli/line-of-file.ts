import { explanationText } from '../report/explain/explanation.js';
import { fitTerminal } from '../report/writing/fit-terminal.js';
import type { Arguments, Option } from './arguments.js';
import { BASE_OPTION } from './base-option.js';
import { PASSED, type World } from './command.js';
import { CONFIG_OPTION } from './read-gate.js';

/** What a line of a file is explained with. */
export const LINE_OPTIONS: readonly Option[] = [
  {
    ...BASE_OPTION,
    summary: 'Of FILE:LINE, also its width at the point where this branch left REVISION (the merge base)',
  },
  CONFIG_OPTION,
];

/** Whether words are one line of an XML file, perhaps with a column, as reports write places. */
export function isLineOfFile(words: readonly string[]): boolean {
  return words.length === 1 && /\.xml(?::\d{1,7}){1,2}$/i.test(words[0] ?? '');
}

/** Explains what decides over access at a line of a file. */
export async function explainLine(given: Arguments, world: World): Promise<number> {
  const { explainLineOf } = await import('./explain-line.js');
  const explanations = await explainLineOf(given.words[0] ?? '', given, world);
  const text = explanations.map((one) => explanationText(one, world.colour, world.width)).join('\n\n');
  world.print(fitTerminal(text, world.width));
  return PASSED;
}
