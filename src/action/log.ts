import { endGroup, info, startGroup } from '@actions/core';

import type { LeftOut } from '../files/working-tree.js';
import { leftOutSentence } from '../report/left-out.js';
import { cut } from '../report/writing/cut.js';
import { plain } from '../report/writing/plain.js';
import type { Finding } from '../rules/finding.js';
import { positionAt } from '../sdf/source.js';
import type { CheckResult } from '../settle/result.js';

/** A longer message holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;

/** Prints one line, in which nothing is a command to the runner. */
export function say(text: string): void {
  info(plain(text));
}

/** Prints what of the workspace is not looked at. */
export function logLeftOut(leftOut: LeftOut): void {
  const sentence = leftOutSentence(leftOut);
  if (sentence !== null) say(sentence);
}

/** Prints all findings, a line each, in a group that is closed at first; and what could not be read. */
export function logResult({ findings, problems }: CheckResult): void {
  for (const problem of problems) say(problem);
  if (findings.length === 0) return;
  startGroup(`All findings (${findings.length})`);
  for (const finding of findings) say(lineOf(finding));
  endGroup();
}

function lineOf({ at, severity, rule, message }: Finding): string {
  const { line, column } = positionAt(at.source, at.start);
  return `${at.source.path}:${line}:${column} ${severity} ${rule.id} ${cut(message, MOST_CHARACTERS)}`;
}
