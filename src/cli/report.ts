import type { Merged } from '../report/merged/parts.js';
import { didYouMean, nearestWord } from '../util/nearest.js';
import { lastValue, type Option } from './arguments.js';
import { type Command, NO_VERDICT, PASSED } from './command.js';
import { wrongUse } from './failure.js';
import { mergedFrom, namedReports } from './merge.js';
import { deliverTo } from './output.js';
import { formatOf, formatOption, OUTPUT_OPTION } from './report-options.js';

/** As a whole, or in parts: as much as 200 accounts write is more than a text can hold. */
type Report = (merged: Merged) => string | Iterable<string>;

/** The formats of a merged report. Each is loaded when it is asked for. */
const FORMATS = {
  html: async (): Promise<Report> => (await import('../report/merged/html.js')).mergedHtml,
  csv: async (): Promise<Report> => (await import('../report/merged/csv.js')).mergedCsv,
  sarif: async (): Promise<Report> => (await import('../report/merged/sarif.js')).mergedSarif,
  json: async (): Promise<Report> => (await import('../report/merged/json.js')).mergedJson,
} as const;

type Format = keyof typeof FORMATS;

const OPTIONS: readonly Option[] = [
  formatOption('Write the report', Object.keys(FORMATS), 'html'),
  OUTPUT_OPTION,
];

export const report: Command = {
  takes: 'merge [NAME=]FILE…',
  about: `Merges the reports of several accounts or repositories into one, with the account as a column. Each FILE is what
check --format json or matrix --format json writes. NAME is the account that the file belongs to; without it, the file's
name without .json is. Several files may have one NAME.

Findings do not fail this command. Exit codes: 0 all files are merged, 2 a file cannot be read or is not such a report;
the other files are still merged.`,
  options: OPTIONS,
  async run(given, world) {
    const [task, ...words] = given.words;
    if (task !== 'merge') {
      const meant =
        task === undefined ? '' : `Unknown task "${task}".${didYouMean(nearestWord(task, ['merge']))} `;
      throw wrongUse(`${meant}Write: report merge [NAME=]FILE…`);
    }
    const named = namedReports(words, world);
    const format = formatOf(given, Object.keys(FORMATS) as Format[], 'html');
    const inputs = { files: named.map(({ path }) => path) };
    const deliver = deliverTo(lastValue(given, 'output'), inputs, world);
    const merged = mergedFrom(named);
    for (const problem of merged.problems) world.tell(problem);
    if (merged.accounts.length === 0)
      throw wrongUse('There is nothing to merge: none of the files is a report.');
    deliver((await FORMATS[format]())(merged));
    return merged.problems.length > 0 ? NO_VERDICT : PASSED;
  },
};
