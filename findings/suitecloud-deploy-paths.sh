#!/usr/bin/env bash
# SuiteCloud CLI 4.1.0 packs nothing for most spellings of a path in deploy.xml, and does not report it.
#
# The project has one role, in Objects/. The CLI packs it only if the path is "~/" followed by the exact name of the file, or of
# the folder with "/*" at the end. The archive has no role if the path names a folder without "*", uses another glob, lacks "~",
# contains ".", has different case, or starts with a doubled slash. A doubled slash further on, backslashes, and a slash after
# "/*" make no difference.
set -euo pipefail
version=4.1.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --ignore-scripts --no-audit --no-fund --silent "@oracle/suitecloud-cli@$version"
cat > plan.cjs << 'JS'
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const cli = require.resolve('@oracle/suitecloud-cli/package.json');
const core = join(cli, '../node_modules/@oracle/suitecloud-sdk-core/build/commands/project/archive');
const { createPackageArchivePlan } = require(join(core, 'ProjectArchivePlan.js'));

mkdirSync('project/Objects', { recursive: true });
writeFileSync('project/manifest.xml', '<manifest projecttype="ACCOUNTCUSTOMIZATION"><projectname>p</projectname></manifest>');
writeFileSync('project/Objects/customrole_a.xml', '<role scriptid="customrole_a"/>');

async function packed(path) {
  writeFileSync('project/deploy.xml', `<deploy><objects><path>${path}</path></objects></deploy>`);
  const { entries } = await createPackageArchivePlan(join(__dirname, 'project'));
  return entries.some(({ path }) => path === 'Objects/customrole_a.xml') ? 'the role' : 'nothing';
}

(async () => {
  for (const path of [
    '~/Objects/*', '~\\Objects\\*', '~/Objects//*', '~/Objects/*/', '~/Objects/customrole_a.xml',
    'Objects/*', '/Objects/*', '~/Objects', '~/Objects/', '~/Objects/*.xml', '~/Objects/**', '~/*', '~//Objects/*',
    '~/./Objects/*', '~/objects/*', '~/Objects/customrole_z.xml',
  ]) console.log(`${path.padEnd(27)} ${await packed(path)}`);
})();
JS
node plan.cjs > seen
cat > expected << 'TEXT'
~/Objects/*                 the role
~\Objects\*                 the role
~/Objects//*                the role
~/Objects/*/                the role
~/Objects/customrole_a.xml  the role
Objects/*                   nothing
/Objects/*                  nothing
~/Objects                   nothing
~/Objects/                  nothing
~/Objects/*.xml             nothing
~/Objects/**                nothing
~/*                         nothing
~//Objects/*                nothing
~/./Objects/*               nothing
~/objects/*                 nothing
~/Objects/customrole_z.xml  nothing
TEXT
echo "@oracle/suitecloud-cli $version, <path> in deploy.xml and what it packs:"
cat seen
diff expected seen && echo 'As described.'
