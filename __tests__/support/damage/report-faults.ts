import { accessJson } from '../../../src/report/access/json.js';
import { accessMarkdown } from '../../../src/report/access/markdown.js';
import { accessText } from '../../../src/report/access/text.js';
import { FORMATS } from '../../../src/report/formats.js';
import { jobSummary } from '../../../src/report/pull-request/summary.js';
import type { Reporter } from '../../../src/report/reporter.js';
import { parseXml } from '../../../src/sdf/xml/xml.js';
import type { CheckResult } from '../../../src/settle/result.js';
import { commandsIn } from '../workflow-commands.js';

// One after the other: modules that several of them share are not linked twice at a time.
const reporters: [string, Reporter][] = [];
for (const [name, load] of Object.entries(FORMATS)) reporters.push([name, await load()]);

const OPTIONS = { colour: false, repositoryPath: (path: string) => path };

/** What is wrong with the reports of a result, in every format that there is. */
export function reportFaults(result: CheckResult): string[] {
  const texts: [string, string][] = reporters.map(([name, report]) => [name, report(result, OPTIONS)]);
  texts.push(['summary', summaryOf(result)]);
  if (result.access) {
    const versions = { base: 'a', head: null };
    texts.push(['access JSON', accessJson(result.access, versions)]);
    texts.push(['access Markdown', accessMarkdown(result.access)]);
    texts.push(['access text', accessText(result.access, false)]);
  }
  return texts.flatMap(([name, text]) =>
    textFaults(name, text, result.findings.length).map((fault) => `as ${name}: ${fault}`),
  );
}

function summaryOf(result: CheckResult): string {
  const content = { passed: false, reasons: [], notes: [], notices: [], elsewhere: 'the log', result };
  return jobSummary(content, { addressOf: () => null, maxBytes: 1024 * 1024 });
}

/** What is wrong with a report, whatever it says. */
export function textFaults(name: string, text: string, findings: number): string[] {
  const commands = commandsIn(text).length;
  const due = name === 'github' ? findings : 0;
  const isJson = name === 'sarif' || name.toLowerCase().endsWith('json');
  return [
    ...(commands === due ? [] : [`${commands} commands to the runner in place of ${due}`]),
    ...(/\p{Cs}/u.test(text) ? ['half a character'] : []),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    ...(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/.test(text)
      ? ['a character that is not seen, or turns text']
      : []),
    ...(isJson ? jsonFaults(text) : []),
    ...(name === 'junit' ? xmlFaults(text) : []),
  ];
}

function jsonFaults(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`no JSON: ${error}`];
  }
}

function xmlFaults(text: string): string[] {
  const read = parseXml({ path: 'report.xml', text, encoding: 'utf-8' });
  return 'fault' in read ? [`no XML: ${read.fault.message}`] : [];
}
