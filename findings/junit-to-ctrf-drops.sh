#!/usr/bin/env bash
# junit-to-ctrf 0.0.14 drops the line of a test, the outer suites, and everything after the first comma of a time.
#
# It keeps `file` as filePath, but drops `line`, although CTRF has a field for it. Of nested suites it keeps only the name of the
# innermost one. It reads "1,234.5", which Maven Surefire has written for times above a thousand seconds, as one second.
# junit2json 4.0.0 leaves that time as a string, and converts all other times to numbers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --ignore-scripts --no-audit --no-fund --silent junit-to-ctrf@0.0.14 junit2json@4.0.0
cat > in.xml << 'XML'
<testsuites><testsuite name="outer"><testsuite name="inner">
  <testcase name="one" classname="c" file="a.xml" line="3" time="1.5"/>
  <testcase name="two" classname="c" time="1,234.5"/>
</testsuite></testsuite></testsuites>
XML
npx junit-to-ctrf in.xml -o ctrf.json > /dev/null
npx junit2json in.xml > plain.json
node > seen << 'JS'
const { readFileSync } = require('node:fs');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
for (const test of read('ctrf.json').results.tests)
  console.log(`junit-to-ctrf: ${test.name}, ${test.duration} ms, line ${test.line}, suite ${JSON.stringify(test.suite)}`);
const { testcase } = read('plain.json').testsuite[0].testsuite[0];
console.log(`junit2json: ${testcase.map(({ time }) => JSON.stringify(time)).join(' and ')}`);
JS
cat > expected << 'TEXT'
junit-to-ctrf: inner: one, 1500 ms, line undefined, suite ["inner"]
junit-to-ctrf: inner: two, 1000 ms, line undefined, suite ["inner"]
junit2json: 1.5 and "1,234.5"
TEXT
cat seen
diff expected seen && echo 'As described.'
