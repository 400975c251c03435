#!/usr/bin/env bash
# SuiteCloud CLI 4.1.0 has three readers for manifest.xml, which disagree about well-formed XML.
#
# The command checks the text with a regular expression before it parses it. It reports a missing manifest tag if the start tag
# spans several lines, or if a comment follows the root element. The library that the command uses has another regular expression to
# find out whether the project is a SuiteApp. If the attribute is in single quotes, this expression does not match, but the XML parser
# of the same library reads a SuiteApp.
set -euo pipefail
version=4.1.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes > /dev/null
npm install --ignore-scripts --no-audit --no-fund --silent "@oracle/suitecloud-cli@$version"
cat > read.cjs << 'JS'
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const cli = dirname(require.resolve('@oracle/suitecloud-cli/package.json'));
const core = join(cli, 'node_modules/@oracle/suitecloud-sdk-core/build');
const ProjectInfoService = require(join(cli, 'src/services/ProjectInfoService.js'));
const { isSuiteAppProject } = require(join(core, 'services/project/ProjectManifestService.js'));
const { createPackageArchivePlan } = require(join(core, 'commands/project/archive/ProjectArchivePlan.js'));

const inside = '<publisherid>com.example</publisherid><projectid>p</projectid><projectname>p</projectname>';
const manifests = {
  'one line': `<manifest projecttype="SUITEAPP">${inside}</manifest>`,
  'tag over two lines': `<manifest\n  projecttype="SUITEAPP">\n${inside}</manifest>`,
  'comment after the root': `<manifest projecttype="SUITEAPP">${inside}</manifest>\n<!-- end -->\n`,
  'single quotes': `<manifest projecttype='SUITEAPP'>${inside}</manifest>`,
};

function command(folder) {
  try {
    return new ProjectInfoService(folder).getProjectType();
  } catch {
    return 'refused';
  }
}

(async () => {
  const folder = join(__dirname, 'project');
  mkdirSync(folder);
  writeFileSync(join(folder, 'deploy.xml'), '<deploy/>');
  for (const [name, text] of Object.entries(manifests)) {
    writeFileSync(join(folder, 'manifest.xml'), text);
    const library = (await isSuiteAppProject(folder)) ? 'SUITEAPP' : 'none';
    const { manifest } = await createPackageArchivePlan(folder);
    console.log(`${name}: command ${command(folder)}, library ${library}, packaging ${manifest.projectType}`);
  }
})();
JS
node read.cjs > seen
cat > expected << 'TEXT'
one line: command SUITEAPP, library SUITEAPP, packaging SUITEAPP
tag over two lines: command refused, library SUITEAPP, packaging SUITEAPP
comment after the root: command refused, library SUITEAPP, packaging SUITEAPP
single quotes: command SUITEAPP, library none, packaging SUITEAPP
TEXT
echo "@oracle/suitecloud-cli $version, the project type according to its three readers:"
cat seen
diff expected seen && echo 'As described.'
