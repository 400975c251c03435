import type { Example, Rule } from '../../rules/rule.js';
import { helpUri } from '../../util/version.js';
import { type Explanation, prose, type Section, sourceSection } from './explanation.js';

/** All that a rule says of itself. */
export function explainRule({
  id,
  group,
  severity,
  summary,
  what,
  why,
  fix,
  example,
  related,
  sources,
}: Rule): Explanation {
  return {
    title: id,
    subtitle: `${severity}, ${group}`,
    sections: [
      prose(summary, what),
      prose('Why', why),
      ...(fix === null ? [] : [prose('Fix', fix)]),
      ...exampleSections(example),
      { title: 'Related rules', lines: [...related] },
      sourceSection(sources),
      { title: 'Documentation', lines: [helpUri(id)] },
    ],
  };
}

function exampleSections({ bad, good }: Example): Section[] {
  return [
    { title: 'Avoid', lines: fileLines(bad) },
    { title: 'Prefer', lines: fileLines(good) },
  ];
}

function fileLines(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text], index) => {
    const lines = text.trimEnd().split('\n');
    return [...(index === 0 ? [] : ['']), `${path}:`, ...lines.map((line) => `  ${line}`)];
  });
}
