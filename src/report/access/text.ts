import picocolors from 'picocolors';
import type { AccessChange, NotCompared, ScopeChange } from '../../access/change.js';
import type { Risk } from '../../sdf/catalogue/risks.js';
import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';
import { type AccessLine, accessLines, accessSentence } from './lines.js';
import { isPartial, notComparedSentence } from './not-compared.js';
import { scopeSentence } from './scope.js';

type Colours = ReturnType<typeof picocolors.createColors>;

/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 200;

/** A change of access for people: a line a change, the worst risk first, then what they come to. */
export function accessText(
  changes: readonly AccessChange[],
  colour: boolean,
  scope: readonly ScopeChange[] = [],
  notCompared: readonly NotCompared[] | null = [],
): string {
  const colours = picocolors.createColors(colour);
  const lines = accessLines(changes);
  const sentences = [
    accessSentence(changes, isPartial(notCompared)),
    ...[scopeSentence(scope), notComparedSentence(notCompared)].flatMap((text) =>
      text === null ? [] : plain(text),
    ),
  ];
  const isOneProject = new Set(lines.map(({ project }) => project)).size < 2;
  const shown = lines.map(
    (line) => (isOneProject ? '' : `${name(line.project)}: `) + lineText(line, colours),
  );
  return `${[...shown, ...(shown.length > 0 ? [''] : []), ...sentences].join('\n')}\n`;
}

function lineText(
  { id, label, lead, name: what, key, notes, values, risk, direction }: AccessLine,
  colours: Colours,
): string {
  const who = colours.bold(name(id)) + (label === null ? '' : ` (${name(label)})`);
  const details = [...(key === null ? [] : [key]), ...notes].map(name).join(', ');
  const more = details === '' ? '' : colours.dim(` (${details})`);
  return `${who}: ${name(lead)} ${name(what)}${more} ${name(values)}  ${direction === 'wider' ? paint(risk, colours) : colours.dim(direction)}`;
}

function name(text: string): string {
  return plain(cut(text, MOST_OF_A_NAME));
}

function paint(risk: Risk, colours: Colours): string {
  const paints = {
    critical: (text: string) => colours.bold(colours.red(text)),
    high: colours.red,
    medium: colours.yellow,
    low: colours.dim,
  };
  return paints[risk](risk);
}
