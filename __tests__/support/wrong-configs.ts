/** Configs with a mark before what is wrong, and what is said of it. */
export const WRONG_CONFIGS: readonly (readonly [config: string, ...messages: string[]])[] = [
  // What is no YAML, or more of it than a config can be.
  ['rules:\n«\tlevel-mismatch: off\n', 'YAML does not allow tabs for indentation; use spaces.'],
  [
    'rules: { level-mismatch: off\n«',
    'Flow map in block collection must be sufficiently indented and end with a }.',
  ],
  [
    'extends: [recommended]\n---\n«rules: { level-mismatch: off }\n',
    'This is a second YAML document; a config has only one.',
  ],
  ['rules: { level-mismatch: off }\n«rules: { level-mismatch: error }\n', '"rules" is set twice.'],
  ['ignore: [«**/Legacy/**]\n', '"**/Legacy/**" has no meaning: text that starts with "*" needs quotes.'],
  ['ignore: [ «!src/x ]\n', '"!src/x" has no meaning: text that starts with "!" needs quotes.'],
  ['«<<<<<<< HEAD\nextends: all\n', 'This file has unresolved merge conflict markers.'],
  // Merge keys.
  [
    'policy: { roles: [{ match: customrole_a, <<: «x }] }\n',
    '"<<" must be an alias of a map, or a list of such aliases.',
  ],
  [
    'policy: { roles: [&a { match: customrole_a }, { <<: [*a, «[]] }] }\n',
    '"<<" must be an alias of a map, or a list of such aliases.',
  ],
  [
    'policy: { roles: [&a { match: customrole_a, «forbidden: [LIST_VENDOR] }] }\n',
    'Unknown key "forbidden" of "roles". Use match, profile, require, require-custom-objects, forbid, limit or settings.',
  ],
  // Keys.
  [
    '«exception: []\n',
    'Unknown key "exception" of the config. Did you mean "exceptions"? Use extends, ignore, rules, overrides, policy or exceptions.',
  ],
  [
    'policy:\n  roles:\n    - match: customrole_a\n      «forbidden: [LIST_VENDOR]\n',
    'Unknown key "forbidden" of "roles". Use match, profile, require, require-custom-objects, forbid, limit or settings.',
  ],
  ['policy:\n  roles:\n    - «forbid: [LIST_VENDOR]\n', '"match" is missing.'],
  ['«1: x\n', 'Unknown key "1" of the config. Use extends, ignore, rules, overrides, policy or exceptions.'],
  ['«? [a]\n: x\n'.replace('«? ', '? «'), 'Put "[a]" in quotes; without quotes it is a list.'],
  // Kinds of values.
  ['«- recommended\n', 'A list is not valid for the config, which must be a map.'],
  ['«recommended\n', '"recommended" is not valid for the config, which must be a map.'],
  ['rules: «[level-mismatch]\n', 'A list is not valid for "rules", which must be a map.'],
  ['exceptions:«\n', '"exceptions" has no value. It must be a list.'],
  ['rules: «{}\n', '"rules" is empty.'],
  ['exceptions:\n  - { rule: level-mismatch, reason: «12 }\n', '"12" is not text. Put it in quotes.'],
  ['exceptions:\n  - { rule: level-mismatch, reason: «" " }\n', '"reason" is empty.'],
  // Words.
  [
    'extends: [«recomended]\n',
    '"recomended" is neither a preset nor a path. Did you mean "recommended"? The presets are recommended, security, sox, all.',
  ],
  ['rules: { level-mismatch: «fatal }\n', '"fatal" is not a severity. Use error, warning, notice or off.'],
  ['rules: { «level-missmatch: off }\n', '"level-missmatch" is not a rule. Did you mean "level-mismatch"?'],
  ['policy: { widening: «hihg }\n', '"hihg" is not a risk. Use low, medium, high, critical or off.'],
  [
    'policy:\n  roles:\n    - { match: customrole_a, profile: «integrations }\n',
    '"integrations" is not a profile. Did you mean "integration"? Use integration or ai.',
  ],
  // Permissions.
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { «TRAN_VENDBIL: VIEW } }\n',
    '"TRAN_VENDBIL" is not a permission id. Did you mean "TRAN_VENDBILL"?',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { «customrecord_x: VIEW } }\n',
    '"customrecord_x" is not a permission id. Did you mean "[scriptid=customrecord_x]"?',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { «[scriptid=customrecord_x]: VIEW } }\n',
    'Put "[scriptid=customrecord_x]" in quotes; without quotes it is a list.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { «TRAN_*: VIEW } }\n',
    '"TRAN_*" is a glob; only one permission is possible here.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { «"[scriptid=customrole_b]": VIEW } }\n',
    '"[scriptid=customrole_b]" is not a permission id: roles cannot hold a permission for such an object.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { LIST_VENDOR: «NONE } }\n',
    '"NONE" is not a level that grants something. Use VIEW, CREATE, EDIT or FULL.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { REPO_RECONCILE: «EDIT } }\n',
    '"EDIT" is not a level of REPO_RECONCILE, which has VIEW or FULL.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, forbid: [«ADMI_MANGE*] }\n',
    '"ADMI_MANGE*" matches no permission. Did you mean "ADMI_MANAG*"?',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, forbid: [«tran_*] }\n',
    '"tran_*" matches no permission. Did you mean "TRAN_*"?',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, forbid: [«customrecord_*] }\n',
    '"customrecord_*" matches no permission. Those for objects are written "[scriptid=customrecord_*]".',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, forbid: [«[scriptid=customrecord_*]] }\n',
    'A list is not valid for "forbid", which must be text. Put it in quotes: "[scriptid=customrecord_*]".',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, forbid: [«"[scriptid=customrole_*]"] }\n',
    '"[scriptid=customrole_*]" matches no permission. Those for objects are written "[scriptid=customrecord_*]".',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, limit: { «TRAN_NOTHING_LIKE_IT: EDIT } }\n',
    '"TRAN_NOTHING_LIKE_IT" is not a permission id.',
  ],
  // Roles and their settings.
  [
    'policy:\n  roles:\n    - { match: «CustomRole_a* }\n',
    '"CustomRole_a*" cannot match a role: script ids start with "customrole", followed by lowercase letters, digits or "_". Did you mean "customrole_a*"?',
  ],
  [
    'policy:\n  roles:\n    - { match: [customrole_a, «role_*] }\n',
    '"role_*" cannot match a role: script ids start with "customrole", followed by lowercase letters, digits or "_".',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, settings: { «restrictips: T } }\n',
    '"restrictips" is not a setting of a role. Did you mean "restrictip"?',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, settings: { restrictip: «true } }\n',
    '"true" is not a value of restrictip. Use T or F.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, settings: { tfarequired: [SMS, «TOPT] } }\n',
    '"TOPT" is not a value of tfarequired. Use OFF, SMS or TOTP.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, settings: { tfaduration: «5 } }\n',
    '"5" is not a value of tfaduration. Use 0, 4, 6, 8, 12, 24 … 744.',
  ],
  // Duties, combinations, exceptions.
  [
    'policy:\n  duties:\n    - { id: a, title: A, risk: high, sides: «[{ LIST_VENDOR: CREATE }] }\n',
    '"sides" needs at least two items.',
  ],
  [
    'policy:\n  duties:\n    - { id: a, title: A, risk: high, sides: [{ LIST_VENDOR: CREATE }, «{}] }\n',
    '"sides" is empty.',
  ],
  [
    'policy:\n  duties:\n    - { id: «a b, title: A, risk: high, sides: [{ LIST_VENDOR: CREATE }, { TRAN_CHECK: CREATE }] }\n',
    '"a b" is not an id. Use letters, digits, "-", "_" and ".".',
  ],
  [
    'policy:\n  duties:\n    - { id: a, title: A, risk: high, sides: [{ LIST_VENDOR: CREATE }, { LIST_BIG_SEARCH: «FULL }] }\n',
    '"FULL" is above the highest level of LIST_BIG_SEARCH, which is CREATE.',
  ],
  ['policy:\n  combinations:\n    - [customrole_a, «customrole_a]\n', '"customrole_a" is listed twice.'],
  [
    'policy:\n  combinations:\n    - [customrole_a, «ACCOUNTANT]\n',
    '"ACCOUNTANT" is not a custom role: their script ids start with "customrole".',
  ],
  [
    'exceptions:\n  - { rule: level-mismatch, reason: x, expires: «2027-02-30 }\n',
    '"2027-02-30" is not a date (YYYY-MM-DD).',
  ],
  [
    'exceptions:\n  - { rule: level-mismatch, reason: x, role: «"customrole_*" }\n',
    '"customrole_*" is not a script id; an exception names one object.',
  ],
  [
    'exceptions:\n  - { rule: level-mismatch, reason: x, role: «"[scriptid=customrole_a]" }\n',
    '"[scriptid=customrole_a]" is a reference; write "customrole_a".',
  ],
  [
    'exceptions:\n  - { rule: level-mismatch, reason: x, duty: «vendor-payment }\n',
    '"vendor-payment" is not a duty.',
  ],
  [
    'exceptions:\n  - { rule: «malformed-xml, reason: x }\n',
    '"malformed-xml" cannot have an exception, because the content of such a file is not known. List the file under "ignore" instead.',
  ],
  [
    'exceptions:\n  - { rule: «exception-unused, reason: x }\n',
    '"exception-unused" cannot have an exception. Set it to off under "rules" instead.',
  ],
  // Paths.
  ['ignore: [«/src/x]\n', '"/src/x" cannot match a path: paths are relative to the repository root.'],
  ['ignore: [«../x]\n', '"../x" cannot match a path: paths are relative to the repository root.'],
  ['ignore: [«src\\x]\n', '"src\\x" cannot match a path: folders are separated by "/".'],
  [
    'overrides:\n  - { files: [«"!a"], rules: { level-mismatch: off } }\n',
    '"!a" re-includes nothing: there is no glob before it.',
  ],
  ['extends: [«./none.yml]\n', 'There is no file ".github/none.yml".'],
  ['extends: [«/etc/passwd.yml]\n', '"/etc/passwd.yml" is not a path relative to the folder of this file.'],
];

/** A wrong config as a user has it, and what is said of it: `path:line:column: message`. */
export function wrongConfig(path: string, marked: string, messages: readonly string[]) {
  const lines = marked.slice(0, marked.indexOf('«')).split('\n');
  const place = `${path}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  return { text: marked.replace('«', ''), faults: messages.map((message) => `${place}: ${message}`) };
}
