import type { Difference, Drift } from '../../access/drift/drift.js';
import { positionAt } from '../../sdf/source.js';
import { groupBy } from '../../util/group-by.js';
import { fixXml } from '../findings/fix-xml.js';
import { cut } from '../writing/cut.js';
import { codeBlock, escapeMarkdown } from '../writing/markdown-escape.js';
import { plain } from '../writing/plain.js';
import { toTakeOver, toUndo } from './advice.js';
import { driftLists, driftSentence } from './words.js';

/** A longer value holds what nobody wants to read to its end. */
const MOST_OF_A_VALUE = 200;

/** Where account and repository differ, in GitHub's Markdown: a table of each role, and what to do about it. */
export function driftMarkdown(drift: Drift): string {
  const parts = [
    '## Account and repository',
    words(driftSentence(drift)),
    ...[...groupBy(drift.differences, ({ role }) => role.id).values()].map(rolePart),
    ...driftLists(drift).map(({ title, lines }) => {
      return `### ${title}\n\n${lines.map((line) => `- ${words(line)}`).join('\n')}`;
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rolePart(own: readonly Difference[]): string {
  const role = own[0]?.role;
  const title = role?.name == null ? (role?.id ?? '') : `${role.name} – ${role.id}`;
  const rows = own.map(({ key, name, repository, account, at }) => {
    const place = `${at.source.path}:${positionAt(at.source, at.start).line}`;
    const permission = name === key ? words(key) : `${words(name)}<br>${words(key)}`;
    return [permission, repository ?? '–', account ?? '–', words(place)];
  });
  return [
    `### ${words(title)}`,
    table(['Permission', 'Repository', 'Account', 'Place'], rows),
    details('Take the account over into the repository', takeOverLines(own), 'xml'),
    details('Undo it in the account', own.map(toUndo), 'text'),
  ].join('\n\n');
}

function takeOverLines(own: readonly Difference[]): string[] {
  return own.flatMap((difference) => {
    const fix = toTakeOver(difference);
    if (!fix) return [];
    const written = fixXml(fix).map(({ source, line, xml }) => {
      const place = `${source.path}:${line}`;
      return xml === '' ? `<!-- ${place} -->` : `<!-- ${place} --> ${xml}`;
    });
    return [`<!-- ${fix.title} -->`, ...written];
  });
}

function details(summary: string, lines: readonly string[], language: string): string {
  const code = codeBlock(lines.map(plain), language);
  return `<details><summary>${summary}</summary>\n\n${code}\n\n</details>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function words(text: string): string {
  return escapeMarkdown(cut(text, MOST_OF_A_VALUE));
}
