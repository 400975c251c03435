// Writes what the standard roles hold into the catalogue: node scripts/standard-roles.mjs FILE
// The file has a row for every permission of a role, tab-separated; docs/catalogue.md says where it comes from.
import { readFileSync, writeFileSync } from 'node:fs';
import { standardRoles } from './catalogue/standard-roles.mjs';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the table: node scripts/standard-roles.mjs FILE');
  process.exit(2);
}
const target = new URL('../src/sdf/catalogue/standard-role-permissions.json', import.meta.url);
writeFileSync(target, standardRoles(readFileSync(file, 'utf8')));
