#!/usr/bin/env bash
# @action-validator/cli 0.6.0 refuses an action.yml that runs on node24, which GitHub has offered since 2025.
#
# The schema in the package ends at node20. What it prints names no value: "Enum conditions are not met", together with
# the faults that the same file would have as a composite and as a Docker action.
set -euo pipefail
version=0.6.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --ignore-scripts --no-audit --no-fund --silent "@action-validator/cli@$version" "@action-validator/core@$version"
for runtime in node20 node24; do
  mkdir "$runtime"
  printf 'name: Hello\ndescription: Says hello\nruns:\n  using: %s\n  main: index.js\n' "$runtime" > "$runtime/action.yml"
  status=0
  npx action-validator "$runtime/action.yml" > "$runtime/printed" 2>&1 || status=$?
  echo "$runtime: exit $status, $(grep -c '"path": "/runs/using"' "$runtime/printed" || true) faults of runs.using" >> seen
done
cat > expected << 'TEXT'
node20: exit 0, 0 faults of runs.using
node24: exit 1, 3 faults of runs.using
TEXT
echo "@action-validator/cli $version:"
cat seen
diff expected seen && echo 'As described.'
