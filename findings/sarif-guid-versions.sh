#!/usr/bin/env bash
# The JSON Schema of SARIF 2.1.0 accepts only UUIDs of the versions 1 to 5 as `guid`, so it rejects version 7.
#
# SARIF refers to RFC 4122, which defines these five. RFC 9562 replaced it in 2024 and added the versions 6 to 8. A program that uses a
# newer version writes a report that validators reject. The schema in this test is the one in
# @microsoft/jest-sarif 1.0.0-beta.0. The schema that OASIS publishes has the same pattern.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --ignore-scripts --no-audit --no-fund --silent @microsoft/jest-sarif@1.0.0-beta.0 ajv@8.17.1 ajv-draft-04@1.0.0 ajv-formats@3.0.1 uuid@11.1.0
cat > check.cjs << 'JS'
const { readFileSync } = require('node:fs');
const { default: Ajv } = require('ajv-draft-04');
const { default: addFormats } = require('ajv-formats');
const uuid = require('uuid');

const path = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
const guids = { v1: uuid.v1(), v4: uuid.v4(), v5: uuid.v5('a', uuid.v5.URL), v6: uuid.v6(), v7: uuid.v7() };
for (const [version, guid] of Object.entries(guids)) {
  const result = { guid, message: { text: 'm' } };
  const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 't' } }, results: [result] }] };
  const answer = isSarif(log) ? 'accepts it' : `rejects it (${isSarif.errors[0].instancePath} ${isSarif.errors[0].keyword})`;
  console.log(`${version}: the package uuid says ${uuid.validate(guid) ? 'valid' : 'invalid'}, the schema ${answer}`);
}
JS
node check.cjs > seen
cat > expected << 'TEXT'
v1: the package uuid says valid, the schema accepts it
v4: the package uuid says valid, the schema accepts it
v5: the package uuid says valid, the schema accepts it
v6: the package uuid says valid, the schema rejects it (/runs/0/results/0/guid pattern)
v7: the package uuid says valid, the schema rejects it (/runs/0/results/0/guid pattern)
TEXT
echo 'SARIF 2.1.0, a result with a guid of each version:'
cat seen
diff expected seen && echo 'As described.'
