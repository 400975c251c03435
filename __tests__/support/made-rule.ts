import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a contributor writes for every TODO of a new rule and of its table: the least that is complete. */

const clerkWith = (permission: string) => `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>${permission}</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`;

const EXAMPLE = "'Objects/customrole_clerk.xml': 'TODO'";
const exampleOf = (permission: string) => EXAMPLE.replace("'TODO'", `\`${clerkWith(permission)}\``);

/** The first place that each finds becomes the text beside it. */
const IN_RULE = [
  ['}" TODO.', '}" has a permission of nobody.'],
  ['TODO: the fault in one line, without a full stop', 'A permission of nobody'],
  ['TODO: what is reported, and when a report is less or more severe than the rule.', 'A role of nobody.'],
  ['TODO: what happens to a user whose project breaks it.', 'Nobody can use it.'],
  [EXAMPLE, exampleOf('LIST_NOBODY')],
  [EXAMPLE, exampleOf('LIST_CUSTJOB')],
  [/^ *\/\/ TODO: the ids of rules.*\n/m, ''],
  ['related: []', "related: ['unknown-permission']"],
  [/^ *\/\/ TODO: where the facts come from.*\n/m, ''],
  ['sources: []', "sources: ['SDFxml_2121043136']"],
  ['false; // TODO', "role.permissions.some(({ key }) => key?.text === 'LIST_NOBODY');"],
] as const;

const IN_TABLE = [
  ['TODO: what is right', 'a permission of customers'],
  ['TODO: what is wrong, with «…» around the place that is reported', 'a permission of nobody'],
  ['clerk.replace(', "clerk.replace('LIST_CUSTJOB', 'LIST_NOBODY').replace("],
] as const;

/** Completes a rule that was just made, and its table. */
export function completeRule(folder: string, rule: string, table: string): void {
  replaceIn(join(folder, rule), IN_RULE);
  replaceIn(join(folder, table), IN_TABLE);
}

function replaceIn(path: string, changes: readonly (readonly [string | RegExp, string])[]): void {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${path} does not have "${from}".`);
    text = changed;
  }
  writeFileSync(path, text);
}
