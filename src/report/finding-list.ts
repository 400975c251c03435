import { compareSeverity, type Finding } from '../rules/finding.js';
import type { Fix, Related } from '../rules/rule.js';
import { type Place, positionAt } from '../sdf/source.js';
import { groupBy } from '../util/group-by.js';
import { helpUri } from '../util/version.js';
import {
  type AddressOf,
  linked,
  paragraph,
  pathAndLine,
  pathCode,
  SEVERITY_MARKS,
} from './finding-markdown.js';
import { fixXml } from './fix-xml.js';
import { codeSpan, link } from './markdown-escape.js';

/** As many findings as had room, and how many had none. */
export interface FindingList {
  readonly text: string;
  readonly left: number;
}

const MOST_CHARACTERS_OF_XML = 300;

export interface ListOptions {
  readonly addressOf: AddressOf;
  readonly maxBytes: number;
  /** What makes the path of a file a heading. */
  readonly heading: '###' | '####';
  /** Whether ways to mend a fault and related places are left out. */
  readonly isBrief?: boolean;
}

/** Findings in GitHub's Markdown, file by file, the worst first, as much as there is room for. */
export function findingList(findings: readonly Finding[], options: ListOptions): FindingList {
  const texts: string[] = [];
  let size = 0;
  for (const block of blocksOf(findings, options)) {
    size += Buffer.byteLength(block);
    if (size > options.maxBytes) break;
    texts.push(block);
  }
  return { text: texts.join(''), left: findings.length - texts.length };
}

/** Each finding; the first one of a file below its path. None is written that has no room. */
function* blocksOf(
  findings: readonly Finding[],
  { addressOf, heading, isBrief = false }: ListOptions,
): Iterable<string> {
  const sorted = [...findings].sort((one, other) => compareSeverity(one.severity, other.severity));
  for (const [source, own] of groupBy(sorted, ({ at }) => at.source)) {
    let start = `\n${heading} ${pathCode(source.path)}\n\n`;
    for (const finding of own) {
      yield start + rowOf(finding, addressOf) + (isBrief ? '' : detailsOf(finding, addressOf));
      start = '';
    }
  }
}

function rowOf({ at, rule, severity, message }: Finding, addressOf: AddressOf): string {
  const start = positionAt(at.source, at.start);
  const line = linked(`line ${start.line}`, at.source, start.line, addressOf);
  const rest = `${paragraph(message)} (${link(rule.id, helpUri(rule.id))})`;
  return `- ${SEVERITY_MARKS[severity]} ${severity}, ${line}: ${rest}\n`;
}

function detailsOf({ at, fixes = [], related = [] }: Finding, addressOf: AddressOf): string {
  const lines = [
    ...fixes.map((fix, index) => fixLine(fix, index, at, addressOf)),
    ...related.map((place) => relatedLine(place, addressOf)),
  ];
  return lines.map((line) => `  - ${line}\n`).join('');
}

function fixLine(fix: Fix, index: number, at: Place, addressOf: AddressOf): string {
  const written = fixXml(fix).map(({ source, line, xml }) => {
    const where =
      source === at.source
        ? linked(`line ${line}`, source, line, addressOf)
        : `in ${pathAndLine(source, line, addressOf)}`;
    const shown = xml !== '' && xml.length <= MOST_CHARACTERS_OF_XML ? `: ${codeSpan(xml)}` : '';
    return where + shown;
  });
  return `${index === 0 ? 'Fix' : 'Or'}: ${paragraph(fix.title)}${written.map((text) => `, ${text}`).join('')}`;
}

function relatedLine({ at, message }: Related, addressOf: AddressOf): string {
  const { line } = positionAt(at.source, at.start);
  return `See ${pathAndLine(at.source, line, addressOf)}: ${paragraph(message)}`;
}
