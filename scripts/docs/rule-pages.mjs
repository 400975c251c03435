/** @typedef {import('../../src/rules/rule.js').Rule} Rule */

/**
 * What can silence a rule, and whether somebody has to have approved that.
 * @typedef {{ exception: boolean, comment: boolean, approval: boolean }} SilencedBy
 */

/** Where the pages of rules are. */
export const RULE_FOLDER = 'docs/rules';

const CONFIG_FILE = '.github/sdf-role-compliance.yml';

/** What each group is about, in the order of documents. */
const GROUPS = {
  file: 'Files that cannot be read. Nothing else in them is checked.',
  role: 'What a role contains besides its permissions: fields, their values, record restrictions.',
  permission: 'The permissions of one role.',
  counterpart:
    'Roles compared with the record types, segments and custom transaction types that list them: both sides must match.',
  project: 'What a project refers to, and what its manifest and deploy.xml say about it.',
  policy: 'What a team requires or forbids in its config, and what it accepts.',
  security:
    'Access that is allowed but risky. These rules run with the preset `security`, or if the config names them.',
};

/**
 * @param {Rule} rule
 * @param {string} report what the command prints of the bad example
 * @param {Readonly<Record<string, unknown>>} finding the rule's own, as the JSON report has it
 * @param {{ by: SilencedBy, on: string, related: readonly Rule[] }} more
 * @param {typeof import('../../src/report/explain/rule-markdown.js')} parts
 */
export function rulePage(rule, report, finding, { by, on, related }, { filesMarkdown, sourcesMarkdown }) {
  const { id, group, severity, summary, what, why, fix, example } = rule;
  return `${[
    `# ${id}`,
    `<!-- Made from src/rules/${group}/${id}.ts: npm run docs -->`,
    `${summary}.`,
    `Severity: ${severity}. Group: [${group}](README.md#${group}). ${on}`,
    '## What it reports',
    what,
    '## Why',
    why,
    '## Avoid',
    ...filesMarkdown(example.bad),
    'The report:',
    fenced('text', report),
    ...forPrograms(rule, finding),
    '## Prefer',
    ...filesMarkdown(example.good),
    '## Fix',
    fix ?? 'No automatic fix: only the author knows what is intended.',
    '## Related rules',
    related.map(({ id, summary }) => `- [${id}](${id}.md): ${summary}`).join('\n'),
    '## Turning it off',
    ...off(rule, by, finding),
    '## Source and tests',
    `[The rule](${inCode('src', rule, '.ts')}) and [its tests](${inCode('__tests__', rule, '.test.ts')}).`,
    ...(rule.sources.length > 0 ? ['## Where the facts come from', sourcesMarkdown(rule.sources)] : []),
  ].join('\n\n')}\n`;
}

/**
 * Where the code of a rule is, as seen from its page.
 * @param {string} folder
 * @param {Rule} rule
 * @param {string} ending
 */
function inCode(folder, { group, id }, ending) {
  return `../../${folder}/rules/${group}/${id}${ending}`;
}

/**
 * What the JSON report says about the example without words, and the ids of what else the rule can say.
 * @param {Rule} rule
 * @param {Readonly<Record<string, unknown>>} finding
 */
function forPrograms({ messages }, { messageId, args }) {
  const others = Object.keys(messages).filter((id) => id !== messageId);
  return [
    'The same in the [JSON report](../reports.md#json), for programs:',
    fenced('json', JSON.stringify({ messageId, args }, null, 2)),
    ...(others.length > 0
      ? [`Other message ids of this rule: ${others.map((id) => `\`${id}\``).join(', ')}.`]
      : []),
  ];
}

/**
 * @param {Rule} rule
 * @param {SilencedBy} by
 * @param {Readonly<Record<string, unknown>>} finding
 */
function off({ id, example }, by, finding) {
  const config = String(finding.file).endsWith('.xml')
    ? ['In the [config](../configuration.md), everywhere or in some files:', fenced('yaml', settings(id))]
    : ['In the [config](../configuration.md):', fenced('yaml', `rules:\n  ${id}: off`)];
  if (!by.exception) return [...config, 'Exceptions and comments cannot silence this rule.'];
  // The duty that an exception names has to be one of its config.
  const duties = 'duty' in finding ? (example.bad[CONFIG_FILE] ?? '') : '';
  return [
    ...config,
    `For one finding, by an exception with a reason${by.approval ? ', an approver' : ''} and a last day:`,
    fenced('yaml', duties + exception(id, finding, by.approval)),
    ...(by.comment
      ? [
          'Or in the XML, by a comment directly before the element with the finding:',
          fenced('xml', `<!-- sdf-role-compliance-ignore ${id}: the reason -->`),
        ]
      : [
          'A comment in the XML and the baseline cannot silence this rule, because neither names an approver.',
        ]),
  ];
}

/** @param {string} id */
function settings(id) {
  return `rules:\n  ${id}: off\noverrides:\n  - files: ["sandbox/**"]\n    rules: { ${id}: notice }`;
}

/**
 * @param {string} id
 * @param {Readonly<Record<string, unknown>>} finding
 * @param {boolean} approval
 */
function exception(id, finding, approval) {
  const names = ['role', 'object', 'permission', 'duty'].filter((name) => typeof finding[name] === 'string');
  return [
    'exceptions:',
    `  - rule: ${id}`,
    ...names.map((name) => `    ${name}: ${JSON.stringify(finding[name])}`),
    '    reason: the reason',
    ...(approval ? ['    approved-by: owner@example.com'] : []),
    '    expires: 2027-03-31',
  ].join('\n');
}

/** @param {readonly Rule[]} rules */
export function ruleIndex(rules) {
  const groups = Object.entries(GROUPS).flatMap(([group, about]) => {
    const own = rules.filter((rule) => rule.group === group);
    return own.length === 0 ? [] : [`## ${group}`, about, table(own)];
  });
  return `${[
    '# Rules',
    '<!-- Made from src/rules: npm run docs -->',
    `An **error** is something that SDF rejects or the policy forbids. A **warning** is a risk or a likely mistake. A **notice**
is about tidiness. The page of a rule says when a finding is less severe than the rule.`,
    ...groups,
  ].join('\n\n')}\n`;
}

/**
 * The rules of each group in a row, for a document in the top folder.
 * @param {readonly Rule[]} rules
 */
export function ruleTable(rules) {
  const rows = Object.keys(GROUPS).map((group) => {
    const own = rules.filter((rule) => rule.group === group);
    const links = own.map(({ id }) => `[${id}](${RULE_FOLDER}/${id}.md)`);
    return `| [${group}](${RULE_FOLDER}/README.md#${group}) | ${links.join(', ')} |`;
  });
  return ['| Group | Rules |', '|---|---|', ...rows].join('\n');
}

/** @param {readonly Rule[]} rules */
function table(rules) {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`);
  return ['| Rule | Severity | What it reports |', '|---|---|---|', ...rows].join('\n');
}

/**
 * @param {string} language
 * @param {string} text
 */
function fenced(language, text) {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
