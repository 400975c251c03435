import picocolors from 'picocolors';
import type { Difference, Drift } from '../../access/drift/drift.js';
import { positionAt } from '../../sdf/source.js';
import { fixXml } from '../findings/fix-xml.js';
import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';
import { toTakeOver, toUndo } from './advice.js';
import { driftLists, driftSentence, sides } from './words.js';

type Colours = ReturnType<typeof picocolors.createColors>;

/** A longer value holds what nobody wants to read to its end. */
const MOST_OF_A_VALUE = 200;

/** Where account and repository differ, for people. */
export function driftText(drift: Drift, colour: boolean): string {
  const colours = picocolors.createColors(colour);
  const blocks = [
    ...drift.differences.map((difference) => differenceText(difference, colours)),
    ...driftLists(drift).map(({ title, lines }) =>
      [`${colours.bold(title)}:`, ...lines.map((line) => `  ${shown(line)}`)].join('\n'),
    ),
    driftSentence(drift),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function differenceText(difference: Difference, colours: Colours): string {
  const { role, key, name, at, accountLine } = difference;
  const who = colours.bold(shown(role.id)) + (role.name === null ? '' : ` (${shown(role.name)})`);
  const what = name === key ? shown(key) : `${shown(name)} (${shown(key)})`;
  const place = `${at.source.path}:${positionAt(at.source, at.start).line}`;
  const row = accountLine === null ? '' : `, line ${accountLine} of the export`;
  const fix = toTakeOver(difference);
  return [
    `${who}: ${what}  ${colours.yellow(sides(difference))}`,
    colours.dim(`  ${plain(place)}${row}`),
    ...(fix ? [`  repository: ${shown(fix.title)}`] : []),
    ...(fix ? fixXml(fix) : [])
      .filter(({ xml }) => xml !== '')
      .map(({ source, line, xml }) => `    ${plain(source.path)}:${line}  ${shown(xml)}`),
    `  account: ${shown(toUndo(difference))}`,
  ].join('\n');
}

function shown(text: string): string {
  return plain(cut(text, MOST_OF_A_VALUE));
}
