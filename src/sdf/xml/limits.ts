import type { Place, Source } from '../source.js';
import { unsafe, type XmlFault } from './fault.js';
import { nextMarkup } from './markup.js';
import { MAX_DEPTH } from './parser.js';
import { wordAt } from './tag.js';

/** Far above what NetSuite exports: of the real objects surveyed the largest has 440 KB. */
export const MAX_CHARACTERS = 16 * 1024 * 1024;

const DOCTYPE_OR_ENTITY = /<!(?:DOCTYPE|ENTITY)/i;

/** The declaration of a document type or entities, which no parser is given; by the part in which there can be one. */
export function faultInMarkup(source: Source, part: string): XmlFault | null {
  return DOCTYPE_OR_ENTITY.test(part) ? declarationFault(source) : null;
}

export function tooLarge(source: Source): XmlFault {
  const message = `The file contains more than ${MAX_CHARACTERS / 2 ** 20} Mi characters and was not read.`;
  return unsafe({ source, start: 0, end: 0 }, message);
}

function declarationFault(source: Source): XmlFault | null {
  const { text } = source;
  let at = 0;
  for (let markup = nextMarkup(text, at); markup; markup = nextMarkup(text, at)) {
    const fault = markup.kind === 'declaration' ? declarationFaultAt(source, markup.start) : null;
    if (fault) return fault;
    at = markup.end;
  }
  return declarationFaultAt(source, text.indexOf('<', at));
}

function declarationFaultAt(source: Source, start: number): XmlFault | null {
  const [word] = DOCTYPE_OR_ENTITY.exec(source.text.slice(start, start + '<!DOCTYPE'.length)) ?? [];
  if (start === -1 || word === undefined) return null;
  const message = `"${word}" can define entities, which SDF objects do not use. Remove the declaration.`;
  return unsafe({ source, start, end: start + word.length }, message);
}

/** What the parser refuses to build: too many levels, and elements named like parts of JavaScript itself. */
export function refusedFault(source: Source, error: string): XmlFault | null {
  if (error.includes('nested tags')) {
    const message = `Elements are nested more than ${MAX_DEPTH} deep; SDF objects never are.`;
    return unsafe(tooDeepTag(source), message);
  }
  const reserved = /Invalid name: "(\w+)"/.exec(error)?.[1];
  if (reserved === undefined) return null;
  return unsafe(
    tagNamed(source, reserved),
    `"${reserved}" is a reserved name that no SDF object uses. Rename it.`,
  );
}

/** The opening tag that goes one level too deep. */
function tooDeepTag(source: Source): Place {
  const { text } = source;
  let depth = 0;
  for (let markup = nextMarkup(text, 0); markup; markup = nextMarkup(text, markup.end)) {
    if (markup.kind !== 'tag') continue;
    if (text[markup.start + 1] === '/') depth -= 1;
    else if (text[markup.end - 2] !== '/') depth += 1;
    if (depth > MAX_DEPTH) return { source, start: markup.start, end: markup.end };
  }
  return { source, start: 0, end: 0 };
}

/** The name in the first tag of that name. */
function tagNamed(source: Source, name: string): Place {
  const { text } = source;
  for (let markup = nextMarkup(text, 0); markup; markup = nextMarkup(text, markup.end)) {
    const start = markup.start + (text[markup.start + 1] === '/' ? 2 : 1);
    if (markup.kind === 'tag' && wordAt(text, start) === name)
      return { source, start, end: start + name.length };
  }
  return { source, start: 0, end: 0 };
}
