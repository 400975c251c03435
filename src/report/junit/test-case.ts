import type { Finding } from '../../rules/finding.js';
import { type Place, positionAt } from '../../sdf/source.js';
import type { NewElement } from '../../sdf/xml-edit.js';
import type { Threshold } from '../../settle/result.js';
import { helpUri, NAME } from '../../util/version.js';
import { messageWithNewness } from '../findings/newness.js';
import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';

/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;
/** CI systems show names in lists. */
const MOST_OF_A_NAME = 300;

/** What XML 1.0 has no way to write, of all that `plain` leaves. */
const NONCHARACTERS = /[\uFFFE\uFFFF]/g;

/** Nobody has measured how long a finding takes, but readers that add up want a number. */
export const TIME = { time: '0' };

type PathOf = (path: string) => string;

/** A finding that fails the run, as a test that has failed. CI systems tell tests apart by class and name. */
export function failureCase(finding: Finding, pathOf: PathOf): NewElement {
  const { rule, at } = finding;
  const failure = {
    name: 'failure',
    attributes: { type: rule.id, message: xmlWords(messageWithNewness(finding)) },
    content: detailsOf(finding).join('\n'),
  };
  return {
    name: 'testcase',
    attributes: {
      classname: className(at.source.path),
      name: nameOf(finding),
      ...TIME,
      ...placeOfCase(at, pathOf),
    },
    content: [failure],
  };
}

/** A role or object of which nothing fails the run. */
export function passedObject(
  { id, at }: { readonly id: string; readonly at: Place },
  pathOf: PathOf,
): NewElement {
  const classname = className(at.source.path);
  return {
    name: 'testcase',
    attributes: { classname, name: cut(xmlWords(id), MOST_OF_A_NAME), ...TIME, ...placeOfCase(at, pathOf) },
    content: '',
  };
}

/** Where CI systems link to. Most of them read it; the schema of Jenkins does not know it, and Jenkins minds not. */
function placeOfCase({ source, start }: Place, pathOf: PathOf) {
  return { file: xmlWords(pathOf(source.path)), line: String(positionAt(source, start).line) };
}

/** A project of which nothing fails the run. */
export function passedCase(project: string, failOn: Threshold): NewElement {
  const name =
    failOn === 'never' ? 'findings do not fail this run' : `no finding of severity ${failOn} or above`;
  const where = project === '.' ? '' : ` in ${cut(xmlWords(project), MOST_OF_A_NAME)}`;
  return {
    name: 'testcase',
    attributes: { classname: className(project), name: name + where, ...TIME },
    content: '',
  };
}

/** Something that could not be read, or that stopped the run. */
export function problemCase(problem: string): NewElement {
  const error = { name: 'error', attributes: { type: 'not-read', message: xmlWords(problem) }, content: '' };
  return {
    name: 'testcase',
    attributes: { classname: NAME, name: cut(xmlWords(problem), MOST_OF_A_NAME), ...TIME },
    content: [error],
  };
}

/** A run that had nothing to look at. Without any test CI systems take a report for a broken one. */
export function skippedCase(): NewElement {
  const skipped = { name: 'skipped', attributes: { message: 'There is no SDF project here.' }, content: '' };
  return { name: 'testcase', attributes: { classname: NAME, name: 'projects', ...TIME }, content: [skipped] };
}

/** The findings that do not fail the run, as lines of text. */
export function lesserFindings(findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const { at, severity, rule } = finding;
      return `${placeOf(at)} ${severity} ${rule.id}: ${xmlWords(messageWithNewness(finding))}`;
    })
    .join('\n');
}

function nameOf({ rule, message }: Finding): string {
  return cut(`${rule.id}: ${xmlWords(message)}`, MOST_OF_A_NAME);
}

function detailsOf({ at, severity, rule, message, related = [], fixes = [] }: Finding): string[] {
  return [
    `${placeOf(at)} ${severity} ${rule.id}`,
    xmlWords(message),
    ...related.map((place) => `See ${placeOf(place.at)}: ${xmlWords(place.message)}`),
    ...fixes.map(({ title }, index) => `${index === 0 ? 'Fix' : 'Or'}: ${xmlWords(title)}.`),
    helpUri(rule.id),
  ];
}

function placeOf({ source, start }: Place): string {
  const { line, column } = positionAt(source, start);
  return `${xmlWords(source.path)}:${line}:${column}`;
}

/** A path as a class in packages, which CI systems show as a tree: folders are what stands before a dot. */
function className(path: string): string {
  const parts = path
    .replace(/\.\w+$/, '')
    .split('/')
    .filter((part) => !['', '.', '..'].includes(part));
  return xmlWords(parts.map((part) => part.replaceAll('.', '_')).join('.')) || NAME;
}

/** A text of anybody on one line, of characters that XML can write. */
export function xmlWords(text: string): string {
  return plain(cut(text, MOST_CHARACTERS)).replace(NONCHARACTERS, '\uFFFD');
}
