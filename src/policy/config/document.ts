import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  type YAMLError,
  type Node as YamlNode,
} from 'yaml';
import { type Place, type Source, textAt } from '../../sdf/source.js';
import type { ConfigFault, Read } from './fault.js';
import type { ConfigNode, MapEntry, ScalarNode } from './node.js';

export interface Limits {
  readonly characters: number;
  readonly nodes: number;
}

/** Far above what people write by hand, and what is read in no time. */
const BY_HAND: Limits = { characters: 256 * 1024, nodes: 50_000 };
const MOST_LEVELS = 32;

/** Reads a text as one YAML document; null where it holds nothing but comments. Nothing is thrown. */
export function readYaml(source: Source, limits = BY_HAND): Read<ConfigNode | null> {
  const whole = { source, start: 0, end: 0 };
  if (source.text.length > limits.characters)
    return refused(whole, `The file has more than ${limits.characters / 1024} Ki characters.`);
  const conflict = MERGE_MARK.exec(source.text);
  if (conflict)
    return refused(placeOfMatch(source, conflict), 'This file has unresolved merge conflict markers.');
  const documents = parse(source.text);
  if (!documents) return refused(whole, TOO_DEEP);
  const [document, second] = documents;
  if (!document) return { value: null };
  const [error] = [...document.errors, ...document.warnings];
  if (error) return refused(placeOfError(source, error), describeError(source, error));
  if (second) return refused(placeOf(source, rangeOf(second.contents)), SECOND);
  const reader: Reader = { source, faults: [], anchors: new Map(), left: limits.nodes };
  const node = readNode(reader, document.contents, { name: '', level: 0, at: whole });
  if (reader.faults.length > 0) return { faults: reader.faults };
  return { value: node.kind === 'empty' ? null : node };
}

const MERGE_MARK = /(?<=^\uFEFF?)(?:<{7}|>{7})(?= )/m;
const SECOND = 'This is a second YAML document; a config has only one.';
const TOO_DEEP = 'Lists and maps are nested too deep.';

/**
 * Null where the parser, which calls itself for each level, finds no room for all of them. A byte order mark would
 * count as indentation for it; in place of one an empty line keeps all offsets.
 */
function parse(text: string): readonly Document.Parsed[] | null {
  try {
    const documents = parseAllDocuments(text.replace(/^\uFEFF/, '\n'), {
      prettyErrors: false,
      uniqueKeys: false,
    });
    const errors = documents.flatMap((document) => document.errors);
    return errors.some(({ message }) => message.includes('call stack')) ? null : [...documents];
  } catch {
    return null;
  }
}

interface Reader {
  readonly source: Source;
  readonly faults: ConfigFault[];
  /** What aliases stand for. */
  readonly anchors: Map<string, YamlNode>;
  /** How many nodes may still be read: aliases of aliases can stand for more than there is room for. */
  left: number;
}

/** What is known of a node before it is looked at. */
interface Spot {
  readonly name: string;
  readonly level: number;
  /** Where it would stand if it were written. */
  readonly at: Place;
}

function readNode(reader: Reader, node: unknown, { name, level, at: due }: Spot): ConfigNode {
  const at = rangeOf(node) ? placeOf(reader.source, rangeOf(node)) : due;
  const empty = { kind: 'empty', name, ...at } as const;
  if (!isWithinLimits(reader, at, level)) return empty;
  if (isAlias(node)) {
    const target = reader.anchors.get(node.source);
    if (!target) return told(reader, at, unknownAlias(textAt(at)), empty);
    return { ...readNode(reader, target, { name, level: level + 1, at }), ...at };
  }
  remember(reader, node);
  if (isMap(node)) {
    return { kind: 'map', name, ...at, entries: readEntries(reader, node.items, { name, level, at }) };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => readNode(reader, item, { name, level: level + 1, at }));
    return { kind: 'list', name, ...at, items };
  }
  return isScalar(node) && node.value !== null ? { ...scalar(node), name, ...at } : empty;
}

function isWithinLimits(reader: Reader, at: Place, level: number): boolean {
  if (reader.left <= 0) return false;
  reader.left = level > MOST_LEVELS ? 0 : reader.left - 1;
  if (reader.left > 0) return true;
  const message =
    level > MOST_LEVELS ? TOO_DEEP : 'The file has too many values, counting what its aliases expand to.';
  return told(reader, at, message, false);
}

function remember({ anchors }: Reader, node: unknown): void {
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) anchors.set(node.anchor, node);
}

function readEntries(reader: Reader, pairs: readonly Pair[], { name, level, at }: Spot): MapEntry[] {
  const seen = new Set<string>();
  const merged: MapEntry[] = [];
  const own = pairs.flatMap((pair) => {
    const key = readKey(reader, pair.key, name, at);
    if (!key) return [];
    if (seen.has(key.text)) return told(reader, key, `"${key.text}" is set twice.`, []);
    seen.add(key.text);
    const after = { source: key.source, start: key.end, end: key.end };
    const isMerge = key.text === MERGE_KEY;
    const value = readNode(reader, pair.value, {
      name: isMerge ? name : key.text,
      level: level + 1,
      at: after,
    });
    if (isMerge) merged.push(...entriesToMerge(reader, value));
    return isMerge ? [] : [{ key, value }];
  });
  return [...own, ...firstOfEach(merged, seen)];
}

/** Takes over the entries of maps: https://yaml.org/type/merge.html */
const MERGE_KEY = '<<';

/** Those of a map, or of several, of which the first counts. */
function entriesToMerge(reader: Reader, value: ConfigNode): readonly MapEntry[] {
  const maps = value.kind === 'list' ? value.items : [value];
  return maps.flatMap((map) =>
    map.kind === 'map'
      ? map.entries
      : told(reader, map, '"<<" must be an alias of a map, or a list of such aliases.', []),
  );
}

/** What a map says itself counts before what it takes over. */
function firstOfEach(entries: readonly MapEntry[], seen: Set<string>): MapEntry[] {
  return entries.filter(({ key }) => {
    if (seen.has(key.text)) return false;
    seen.add(key.text);
    return true;
  });
}

function readKey(reader: Reader, node: unknown, name: string, due: Place): ScalarNode | null {
  if (isScalar(node) && node.value !== null) {
    remember(reader, node);
    return { ...scalar(node), name, ...placeOf(reader.source, node.range) };
  }
  const at = rangeOf(node) ? placeOf(reader.source, rangeOf(node)) : due;
  const written = textAt(at);
  const message = /^\[[^\n"]*\]$/.test(written)
    ? `Put "${written}" in quotes; without quotes it is a list.`
    : 'A key must be text.';
  return told(reader, at, message, null);
}

/** Numbers and truth values keep the text that they are written as. */
function scalar({ value, source }: { readonly value: unknown; readonly source?: string }) {
  const isText = typeof value === 'string';
  return { kind: 'scalar', text: isText ? value : (source ?? String(value)), isText } as const;
}

function told<T>({ faults }: Reader, at: Place, message: string, value: T): T {
  faults.push({ at, message });
  return value;
}

function refused(at: Place, message: string): { readonly faults: readonly ConfigFault[] } {
  return { faults: [{ at, message }] };
}

type Range = readonly number[] | null | undefined;

function rangeOf(node: unknown): Range {
  return (node as { range?: Range } | null)?.range;
}

/** A range of YAML goes on to the next value; its place ends with its last mark. */
function placeOf(source: Source, range: Range): Place {
  const [start = 0, end = start] = range ?? [];
  return { source, start, end: start + source.text.slice(start, end).trimEnd().length };
}

function placeOfMatch(source: Source, { index, 0: { length } }: RegExpExecArray): Place {
  return { source, start: index, end: index + length };
}

function placeOfError({ text, ...source }: Source, { pos: [start, end] }: YAMLError): Place {
  const first = Math.max(Math.min(start, text.length), 0);
  const last = Math.max(first, Math.min(end, text.length));
  return {
    source: { text, ...source },
    start: first - Number(isWithinCharacter(text, first)),
    end: last + Number(isWithinCharacter(text, last)),
  };
}

/** The parser counts in halves of characters. */
function isWithinCharacter(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** The parser's own words, where they do not mislead. */
function describeError(source: Source, error: YAMLError): string {
  if (error.code === 'TAB_AS_INDENT') return 'YAML does not allow tabs for indentation; use spaces.';
  if (error.code === 'TAG_RESOLVE_FAILED') return unknownTag(textAt(placeOfError(source, error)));
  return `${error.message.replace(/\.$/, '')}.`;
}

function unknownTag(written: string): string {
  return `"${written}" has no meaning: text that starts with "!" needs quotes.`;
}

function unknownAlias(written: string): string {
  return `"${written}" has no meaning: text that starts with "*" needs quotes.`;
}
