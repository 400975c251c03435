#!/usr/bin/env bash
# sarif-junit 1.1.4 turns suppressed results, and results that the baseline already had, into failed tests.
#
# It reads only `level`, and ignores `suppressions` and `baselineState`. A result without a level becomes a passed test, even if
# the default level of its rule is "error" (SARIF 2.1.0, 3.27.10). The message becomes part of the name of the test, and the
# failure element is empty.
set -euo pipefail
version=1.1.4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --ignore-scripts --no-audit --no-fund --silent "sarif-junit@$version"
cat > make.cjs << 'JS'
const at = (startLine) => [{ physicalLocation: { artifactLocation: { uri: 'a.xml' }, region: { startLine } } }];
const result = (text, line, more) => ({ ruleId: 'strict', message: { text }, locations: at(line), ...more });
const run = {
  tool: { driver: { name: 't', rules: [{ id: 'strict', defaultConfiguration: { level: 'error' } }] } },
  results: [
    result('new', 1, { level: 'error' }),
    result('suppressed', 2, { level: 'error', suppressions: [{ kind: 'inSource' }] }),
    result('unchanged', 3, { level: 'error', baselineState: 'unchanged' }),
    result('level of the rule', 4, {}),
  ],
};
console.log(JSON.stringify({ version: '2.1.0', runs: [run] }));
JS
node make.cjs > in.sarif
npx sarif-junit -i in.sarif -o out.xml > /dev/null
tr -d '\n' < out.xml | grep -oE '<testcase [^>]*(/>|>[^/]*<failure[^>]*>)' | sed -E 's/.*name="([^"]*)".*file="a.xml"(.*)/\1:\2/; s/: *>.*<failure\/>/: failed, and the failure is empty/; s/:\/>/: passed/' > seen
cat > expected << 'TEXT'
Ln 1 new: failed, and the failure is empty
Ln 2 suppressed: failed, and the failure is empty
Ln 3 unchanged: failed, and the failure is empty
level of the rule: passed
TEXT
echo "sarif-junit $version, four results as tests:"
cat seen
diff expected seen && echo 'As described.'
