import { either } from '../util/words.js';
import { type Arguments, lastValue, type Option } from './arguments.js';
import { wrongUse } from './failure.js';

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
    meant: Object.fromEntries(Object.entries(OTHER_NAMES).filter(([, format]) => formats.includes(format))),
    summary: `${task} as ${either(formats)} (default: ${usual})`,
  };
}

/** What people call formats who know another tool. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  md: 'markdown',
  codequality: 'gitlab',
  'code-quality': 'gitlab',
  codeclimate: 'gitlab',
  'github-actions': 'github',
  stylish: 'text',
  compact: 'concise',
};

/** The format that the ending of a file says. `.json` and `.xml` are those of several: the usual one is meant. */
const BY_ENDING: readonly (readonly [RegExp, string])[] = [
  [/\.sarif(?:\.json)?$/i, 'sarif'],
  [/(?:^|[/\\])gl-code-quality[^/\\]*\.json$/i, 'gitlab'],
  [/\.json$/i, 'json'],
  [/(?:^|[/\\.-])checkstyle[^/\\]*\.xml$/i, 'checkstyle'],
  [/\.xml$/i, 'junit'],
  [/\.html?$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.csv$/i, 'csv'],
  [/\.(?:txt|text|log)$/i, 'text'],
  // A text of this name would be opened by a program that cannot read it.
  [/\.(?:pdf|xlsx?|docx?|ya?ml|zip)$/i, 'none'],
];

/** The format that is asked for: by name, else by the ending of `--output`, else the usual one. */
export function formatOf<Format extends string>(
  given: Arguments,
  formats: readonly Format[],
  usual: NoInfer<Format>,
): Format {
  const named = lastValue(given, 'format');
  const file = lastValue(given, 'output');
  if (named !== undefined || file === undefined) return (named as Format | undefined) ?? usual;
  const meant = BY_ENDING.find(([ending]) => ending.test(file))?.[1];
  const format = formats.find((one) => one === meant);
  if (meant !== undefined && !format)
    throw wrongUse(
      `The ending of "${file}" belongs to a format that this command does not write. --format accepts ${either(formats)}.`,
    );
  return format ?? usual;
}

export const OUTPUT_OPTION: Option = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  summary: 'Write it to a file, whose ending chooses the format if none is named (default: stdout)',
};

export const IGNORE_OPTION: Option = {
  name: 'ignore',
  value: 'GLOB',
  repeatable: true,
  summary: 'Leave out files and folders; can be repeated',
};
