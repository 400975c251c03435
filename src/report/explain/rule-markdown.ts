import type { Rule } from '../../rules/rule.js';
import { type SourceToken, sources } from '../../sdf/catalogue/sources.js';
import { helpUri } from '../../util/version.js';
import { codeBlock, codeSpan, link } from '../writing/markdown-escape.js';

/** All that a rule says of itself, in Markdown: what viewers show beside a finding. */
export function ruleMarkdown(rule: Rule): string {
  const { id, summary, what, why, fix, example, related, sources: tokens } = rule;
  return `${[
    `${summary}.`,
    what,
    '## Why',
    why,
    '## Avoid',
    ...filesMarkdown(example.bad),
    '## Prefer',
    ...filesMarkdown(example.good),
    ...(fix === null ? [] : ['## Fix', fix]),
    `Related rules: ${related.map((other) => link(other, helpUri(other))).join(', ')}.`,
    ...(tokens.length > 0 ? ['## Sources', sourcesMarkdown(tokens)] : []),
    link(`More about ${id}`, helpUri(id)),
  ].join('\n\n')}\n`;
}

/** Files of an example, each below its path. */
export function filesMarkdown(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const language = path.replace(/^.*\./, '').replace('yml', 'yaml');
    return [codeSpan(path), codeBlock(text.trimEnd().split('\n'), language)];
  });
}

/** Where the facts come from, as a list of links. */
export function sourcesMarkdown(tokens: readonly SourceToken[]): string {
  return tokens.map((token) => `- ${link(sources[token].title, sources[token].url)}`).join('\n');
}
