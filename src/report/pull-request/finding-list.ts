import { compareHarm, type Finding } from '../../rules/finding.js';
import type { Fix, Related } from '../../rules/rule.js';
import { type Place, positionAt } from '../../sdf/source.js';
import { groupBy } from '../../util/group-by.js';
import { helpUri } from '../../util/version.js';
import { bundled, isBundle } from '../findings/bundle.js';
import { bundleMarkdown } from '../findings/bundle-markdown.js';
import {
  type AddressOf,
  linked,
  paragraph,
  pathAndLine,
  pathCode,
  severityAndLine,
} from '../findings/finding-markdown.js';
import { fixXml } from '../findings/fix-xml.js';
import { codeSpan, link } from '../writing/markdown-escape.js';

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
  let told = 0;
  for (const { text, shown } of blocksOf(findings, options)) {
    size += Buffer.byteLength(text);
    if (size > options.maxBytes) break;
    texts.push(text);
    told += shown;
  }
  return { text: texts.join(''), left: findings.length - told };
}

/** A piece of the list, and how many findings it shows. */
interface Block {
  readonly text: string;
  readonly shown: number;
}

/** Each finding, many of one role in short; the first one of a file below its path. None is written that has no room. */
function* blocksOf(findings: readonly Finding[], options: ListOptions): Iterable<Block> {
  const { addressOf, heading, isBrief = false } = options;
  const sorted = [...findings].sort(compareHarm);
  for (const [source, own] of groupBy(sorted, ({ at }) => at.source)) {
    let start = `\n${heading} ${pathCode(source.path)}\n\n`;
    for (const item of bundled(own)) {
      const { text, shown } = isBundle(item)
        ? bundleMarkdown(item, addressOf, isBrief)
        : { text: rowOf(item, addressOf) + (isBrief ? '' : detailsOf(item, addressOf)), shown: 1 };
      yield { text: start + text, shown };
      start = '';
    }
  }
}

function rowOf(finding: Finding, addressOf: AddressOf): string {
  const { message, rule } = finding;
  return `- ${severityAndLine(finding, addressOf)}: ${paragraph(message)} (${link(rule.id, helpUri(rule.id))})\n`;
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
