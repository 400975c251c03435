#!/usr/bin/env bash
# @action-validator/cli 0.6.0 rejects an action.yml that runs on node24, which GitHub has supported since 2025.
#
# The newest runtime in the schema of the package is node20. The output does not name the value that it rejects. It says "Enum
# conditions are not met", and lists the errors that the file would have as a composite action and as a Docker action.
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
  echo "$runtime: exit $status, $(grep -c '"path": "/runs/using"' "$runtime/printed" || true) errors for runs.using" >> seen
done
cat > expected << 'TEXT'
node20: exit 0, 0 errors for runs.using
node24: exit 1, 3 errors for runs.using
TEXT
echo "@action-validator/cli $version:"
cat seen
diff expected seen && echo 'As described.'
