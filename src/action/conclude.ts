import { notice, setFailed, warning } from '@actions/core';
import { plain } from '../report/writing/plain.js';
import { count } from '../util/words.js';
import { messageOf } from './fault.js';
import { say } from './log.js';
import { fails, isToldBy, type Outcome, reasons } from './outcome.js';
import { setOutputs } from './outputs.js';
import { writeSummary } from './write-summary.js';

/** Tells the end of a run wherever it can be told. What cannot be written is told as well, and changes no verdict. */
export async function conclude(outcome: Outcome): Promise<void> {
  const isSummarised = await attempt('The job summary was', () => writeSummary(outcome));
  await attempt('The outputs were', () => setOutputs(outcome));
  for (const { text, yaml } of outcome.notices)
    tell([text, ...yaml].map(plain), isToldBy('annotations', outcome));
  const left = leftSentence(outcome, isSummarised === true);
  const lines = [...reasons(outcome), ...left].map(plain);
  if (fails(outcome)) {
    setFailed(lines.join('\n'));
    return;
  }
  if (left.length > 0) notice(lines.join('\n'));
  else for (const line of lines) say(line);
  process.exitCode = 0;
}

function tell(lines: readonly string[], isAnnotation: boolean): void {
  if (isAnnotation) notice(lines.join('\n'));
  else for (const line of lines) say(line);
}

/** What annotations do not show has to be found elsewhere. */
function leftSentence({ notAnnotated }: Outcome, isSummarised: boolean): string[] {
  if (notAnnotated === 0) return [];
  const where = isSummarised ? 'The job summary' : 'The log of this step';
  return [`${where} has ${count(notAnnotated, 'more finding')}: GitHub shows only ten of each level.`];
}

async function attempt<T>(what: string, write: () => T | Promise<T>): Promise<T | null> {
  try {
    return await write();
  } catch (thrown) {
    warning(plain(`${what} not written: ${messageOf(thrown)}`));
    return null;
  }
}
