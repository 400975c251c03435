import { either } from '../util/words.js';
import type { Option } from './arguments.js';

/**
 * The option that chooses a format.
 *
 * @param task what is done in it: `Write the report`
 * @param usual the format of those who ask for none
 */
export function formatOption(task: string, formats: readonly string[], usual: string): Option {
  return {
    name: 'format',
    value: 'FORMAT',
    choices: formats,
    summary: `${task} as ${either(formats)} (default: ${usual})`,
  };
}

export const OUTPUT_OPTION: Option = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  summary: 'Write it to a file (default: stdout)',
};

export const IGNORE_OPTION: Option = {
  name: 'ignore',
  value: 'GLOB',
  repeatable: true,
  summary: 'Leave out files and folders; may be repeated',
};
