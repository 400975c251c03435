import type { Saying } from '../../saying.js';
import { type Context, type Shape, sentence } from './shape.js';

/** Sentences about record types and segments, which NetSuite names by what the UI calls them. */
export const OBJECT_SHAPES: readonly Shape[] = [
  ...['(?= to access)', `(?=["<\\n]|[.] |$)`].flatMap((end): Shape[] => [
    {
      anchor: 'permission for custom record type',
      pattern: sentence(
        `(?<=(?<lead>you need a higher |))permission for custom record type '?(?<label>.{1,120}?)'?${end}(?: to access this page)?`,
      ),
      say: ({ label = '' }, context) => object('record type', label, context),
    },
    {
      anchor: 'permission for value management of custom segment',
      pattern: sentence(
        `(?<=(?<lead>you need a higher |))permission for value management of custom segment '?(?<label>.{1,120}?)'?${end}(?: to access this page)?`,
      ),
      say: ({ label = '' }, context) => object('segment', label, context),
    },
  ]),
  {
    anchor: 'permission for value management of custom segments',
    pattern: sentence('(?<=(?<lead>you need a higher |))permission for value management of custom segments'),
    say: (_, context) => object('segment', null, context),
  },
  {
    // SuiteQL says this of a table that the role cannot see.
    anchor: 'was not found',
    pattern: sentence(
      `(?<=(?<lead>(?<!\\bfor )(?:record|table) ['"](?<table>[a-z0-9_]{2,60})['"] ))was not found`,
    ),
    say: ({ table = '' }) => hidden(table),
  },
  {
    anchor: 'not found',
    pattern: sentence(
      `(?<=(?<lead>(?<!\\bfor )(?:record|table) ['"](?<table>[a-z0-9_]{2,60})['"] ))not found`,
    ),
    say: ({ table = '' }) => hidden(table),
  },
];

function object(noun: 'record type' | 'segment', label: string | null, { line }: Context): Saying {
  const name = label?.replace(/\s+/g, ' ').trim() ?? null;
  return { kind: 'object', noun, label: name, scriptId: scriptIdIn(line()) };
}

/** The one script id of a record type or segment in a line; null where it holds none, or several. */
function scriptIdIn(line: string): string | null {
  const ids = new Set(line.match(/\b(?:customrecord(?!type\b)|cseg)[a-z0-9_]{1,60}/g));
  const [id] = ids;
  return ids.size === 1 && id ? id.replace(/^customrecord_(?=cseg)/, '') : null;
}

function hidden(table: string): Saying {
  return { kind: 'record', word: table.toLowerCase(), isTable: true };
}
