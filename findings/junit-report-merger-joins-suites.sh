#!/usr/bin/env bash
# junit-report-merger 9.0.4 merges suites with the same name from different files, so two accounts look like one.
#
# Two reports each contain a suite "customrole_clerk" with a case "check". One of the cases failed. The merged report has one suite
# with two cases, and nothing shows which account each case is from. junit-merge 2.0.0 keeps both suites, but its root element
# has no totals.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --ignore-scripts --no-audit --no-fund --silent junit-report-merger@9.0.4 junit-merge@2.0.0
suite() {
  printf '<testsuites tests="1" failures="%s" time="0"><testsuite name="customrole_clerk" tests="1" failures="%s" time="0">' "$1" "$1"
  printf '<testcase name="check" classname="customrole_clerk" time="0">%s</testcase></testsuite></testsuites>\n' "$2"
}
suite 0 '' > production.xml
suite 1 '<failure message="differs"/>' > sandbox.xml
npx junit-report-merger merged.xml production.xml sandbox.xml > /dev/null
npx junit-merge --out other.xml production.xml sandbox.xml > /dev/null
count() { grep -o "<$1[ >]" "$2" | wc -l | tr -d ' '; }
{
  echo "junit-report-merger: $(count testsuite merged.xml) suite, $(count testcase merged.xml) cases, root: $(grep -o '<testsuites[^>]*>' merged.xml)"
  echo "junit-merge: $(count testsuite other.xml) suites, $(count testcase other.xml) cases, root: $(grep -o '<testsuites[^>]*>' other.xml)"
} > seen
cat > expected << 'TEXT'
junit-report-merger: 1 suite, 2 cases, root: <testsuites tests="2" failures="1" time="0">
junit-merge: 2 suites, 2 cases, root: <testsuites>
TEXT
cat seen
diff expected seen && echo 'As described.'
