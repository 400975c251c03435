import type { ReportingDescriptor } from 'sarif';
import type { Rule } from '../../rules/rule.js';
import type { Risk } from '../../sdf/catalogue/risks.js';
import { helpUri } from '../../util/version.js';
import { explanationText } from '../explain/explanation.js';
import { explainRule } from '../explain/rule.js';
import { ruleMarkdown } from '../explain/rule-markdown.js';
import { cut } from '../writing/cut.js';
import { wrapMarkdown } from '../writing/wrap.js';
import { LEVELS } from './result.js';

/** GitHub takes no longer description. */
const MOST_CHARACTERS = 1024;

/** Amid the bands that GitHub names low, medium, high and critical: up to 3.9, 6.9, 8.9 and 10. */
const SECURITY_SEVERITY: Readonly<Record<Risk, string>> = {
  low: '2.0',
  medium: '5.5',
  high: '8.0',
  critical: '9.5',
};

const PROBLEM_SEVERITY = { error: 'error', warning: 'warning', notice: 'recommendation' } as const;

/** All that a rule says of itself, as a viewer shows it beside its results. */
export function sarifRule(rule: Rule): ReportingDescriptor {
  const { id, severity, summary, what, risk } = rule;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: cut(wrapMarkdown(what, Number.POSITIVE_INFINITY).join('\n'), MOST_CHARACTERS) },
    help: { text: explanationText(explainRule(rule), false), markdown: ruleMarkdown(rule) },
    helpUri: helpUri(id),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: tagsOf(rule),
      precision: severity === 'error' ? 'very-high' : 'high',
      'problem.severity': PROBLEM_SEVERITY[severity],
      ...(risk && { 'security-severity': SECURITY_SEVERITY[risk] }),
    },
  };
}

/** GitHub takes what is tagged `security` for a hole, and asks for its severity. */
function tagsOf({ group, risk }: Rule): string[] {
  const about = group === 'security' ? [] : [group];
  return [...(risk ? ['security'] : []), 'netsuite', 'sdf', ...about];
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
