/**
 * What there is to do after a rule was made, up to everything that CI asks for.
 * @param {string} group
 * @param {string} rule its file
 * @param {string} table its tests
 */
export function stepsAfter(group, rule, table) {
  const steps = [
    `In ${rule}: every text that says TODO, the example, the sources, and check.
In ${table}: what it accepts, what it reports, where, and what its fixes
make of the files.`,
    ...(group === 'policy'
      ? ['If an entry of the config turns it on: a line in src/policy/turned-on.ts.']
      : []),
    `npm test -- ${table}
repeat until it passes`,
    'A line in CHANGELOG.md, if users notice the rule.',
    `npm run format
formats what you wrote`,
    `npm run docs
generates its page with the report of its example, its rows in README.md and docs/rules/README.md, and the
JSON Schema`,
    `UPDATE_EXPECTED=1 npm test -- cli/command cli/presets golden
only if the rule reports something in our test projects: read the difference before you commit it`,
    `npm run build
bundles it into dist, which is committed`,
    `npm run check
runs what CI runs: types, lint, structure, all tests, dist:check, docs:check, catalogue:check and smoke`,
  ];
  return steps.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}`).join('\n');
}
