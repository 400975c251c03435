export const id = 93;
export const ids = [93];
export const modules = {

/***/ 93:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/check/check.js + 9 modules
var check = __webpack_require__(7474);
// EXTERNAL MODULE: ./build/src/check/load.js + 6 modules
var load = __webpack_require__(2710);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/src/files/tree.js
var files_tree = __webpack_require__(85);
// EXTERNAL MODULE: ./build/src/policy/default-files.js
var default_files = __webpack_require__(1927);
// EXTERNAL MODULE: ./build/src/report/fit-terminal.js
var fit_terminal = __webpack_require__(5708);
// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(7635);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(4366);
// EXTERNAL MODULE: ./build/src/rules/security/integrations.js
var integrations = __webpack_require__(3901);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(2263);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/access/active-roles.js
var active_roles = __webpack_require__(4760);
// EXTERNAL MODULE: ./build/src/access/names.js
var access_names = __webpack_require__(544);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(4465);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
;// CONCATENATED MODULE: ./build/src/cli/init/integration-roles.js








/** People's roles hold far more than those of most integrations, and often a login by token as well. */
const MOST_PERMISSIONS = 80;
/** What logs programs in, and nobody else. */
const PROGRAM_LOGINS = [
    ...integrations/* LOGINS */.bK.filter((id) => id !== 'ADMI_MANAGE_OWN_OAUTH_TOKENS'),
    'ADMI_SUITEANALYTICSCONNECT',
];
/** Fields that keep people, or strangers, out where they say T. */
const BINDING = ['iswebserviceonlyrole', 'restrictip'];
/** The roles of projects that integrations log in with, by what they hold and how they are set. */
function findIntegrationRoles(projects) {
    const all = projects
        .flatMap((project) => (0,active_roles/* activeRolesOf */.H)(project))
        .filter(({ role }) => (0,sdf_reference/* isCustomRoleId */.bO)(role.id));
    const found = [...(0,group_by/* groupBy */.$)(all, ({ role }) => role.id)].flatMap(([id, files]) => {
        const isFound = files.some(isOfProgram);
        return isFound ? [foundRole(id, files)] : [];
    });
    return found.sort((one, other) => (0,compare_text/* compareText */.n)(one.id, other.id));
}
/** Without what can be read in several ways: a config asks for nothing that nobody knows. */
function clear(grants) {
    return new Map([...grants].filter(([, grant]) => !grant.doubt));
}
function foundRole(id, files) {
    const grants = files.map((file) => clear(file.grants));
    return {
        id,
        name: (0,access_names/* nameOfRole */.r0)(files[0]?.role ?? null),
        paths: files.map(({ role }) => role.source.path),
        isSure: files.every(({ role, grants: own }) => (0,integrations/* webServicesMark */.MD)(role) || own.size <= MOST_PERMISSIONS),
        holds: heldInAll(grants),
        touches: new Set(grants.flatMap((own) => [...own.keys()])),
        settings: BINDING.filter((field) => files.every(({ role }) => (0,value/* childValue */.EK)(role.root, field)?.text === 'T')),
    };
}
/** Names that people give to the roles of programs. */
const PROGRAM_NAME = /(?:^|[^a-z])(?:apis?|integrations?|integrator|connectors?|middleware|sync|synchroni[sz]ation|web ?services?|restlets?|suitetalk|tba|etl|boomi|celigo|workato|mulesoft|automation|bot)(?:[^a-z]|$)/i;
/**
 * Whether a role is one that programs log in with: by its mark, by its name, or by a login together with a service that
 * programs use. People hold a login by OAuth 2.0 for AI clients, and then often a second factor (article_0902023508).
 */
function isOfProgram({ role, grants }) {
    if ((0,integrations/* webServicesMark */.MD)(role))
        return true;
    const hasLogin = integrations/* LOGINS */.bK.some((id) => grants.has(id));
    const hasService = [...integrations/* WEB_SERVICES */.kK, ...integrations/* CONNECT */.hg].some((id) => grants.has(id));
    const names = [role.id.replaceAll('_', ' '), (0,access_names/* nameOfRole */.r0)(role)?.replaceAll('_', ' ') ?? ''];
    if ((hasLogin || hasService) && names.some((name) => PROGRAM_NAME.test(name)))
        return true;
    const second = (0,value/* childValue */.EK)(role.root, 'tfarequired')?.text ?? 'OFF';
    if (second !== 'OFF')
        return false;
    if (hasLogin && hasService)
        return true;
    return grants.has('ADMI_LOGIN_OAUTH') || integrations/* CONNECT */.hg.some((id) => grants.has(id));
}
/** Keys and levels that a config takes. */
function heldInAll([first, ...others]) {
    const held = new Map();
    for (const [key, { level, field }] of first ?? []) {
        const levels = [level, ...others.map((grants) => grants.get(key)?.level ?? 'NONE')];
        const least = levels.reduce((one, other) => ((0,permissions/* compareLevels */.t9)(other, one) < 0 ? other : one));
        if (field === undefined && least !== 'NONE' && canBeRequired(key, least))
            held.set(key, least);
    }
    return held;
}
function canBeRequired(key, level) {
    const permission = (0,permissions/* findPermission */.Ll)(key);
    if (permission)
        return (0,permissions/* levelVerdict */.Qi)(permission, level) !== 'not-allowed';
    const reference = (0,sdf_reference/* parseReference */.F2)(key);
    return reference !== null && (0,sdf_reference/* isPermissionTargetId */.a$)(reference.objectId);
}
/** What a program logs in with, and the web services that it uses. */
function isLogin(key) {
    return PROGRAM_LOGINS.includes(key) || integrations/* LOGINS */.bK.includes(key) || integrations/* WEB_SERVICES */.kK.includes(key);
}

// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
;// CONCATENATED MODULE: ./build/src/cli/init/yaml.js


/** Longer names of roles or folders say nothing more. */
const MOST_CHARACTERS = 80;
/** A text from a project as a comment: whatever it holds, the comment does not end before its line. */
function comment(text) {
    return (0,plain/* plain */.pj)((0,cut/* cut */.J)(text, MOST_CHARACTERS));
}
/** A text as a value in quotes, which YAML reads as JSON does. */
function quoted(text) {
    return JSON.stringify(text).replace(/[\u0080-\u009F\u2028\u2029\uFEFF]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./build/src/cli/init/config-text.js






/** A commented config that passes on the projects as they are. */
function configText(projects, roles) {
    const sure = roles.filter(({ isSure }) => isSure);
    return `# yaml-language-server: $schema=${version/* SCHEMA_URL */.cZ}
#
# What this repository demands of its NetSuite roles. Every key is optional, and editors explain each by the schema
# above. All of them: ${version/* HOME */.yZ}/blob/main/docs/configuration.md

# What the rules start from: recommended (what SDF refuses, and what is probably a mistake), security (that, and access
# that is risky), sox (recommended, and the duties that auditors want to see kept apart), all, or a file path.
extends: [recommended]

# Files and folders that are not looked at: globs from the top of the repository.
# ignore: ["**/Legacy/**"]

# Other severities: error, warning, notice, off. What a rule is about: ${version/* NAME */.o_} explain level-mismatch
# rules:
#   unresolved-reference: error
#   unknown-permission: off

# Other severities in some files.
# overrides:
#   - files: ["sandbox/**"]
#     rules: { undeclared-feature: off }

${sure.length > 0 ? policyText(sure) : POLICY_EXAMPLE}${doubtText(roles)}
${dutiesText(projects)}
# Findings that are accepted, each with a reason; the day is the last one on which it holds.
# exceptions:
#   - rule: duty-conflict # with the preset sox or all above
#     role: ${roleIds(projects)[0] ?? 'customrole_owner'}
#     duty: vendor-and-payment
#     reason: Two people share the office; the bank asks for both
#     approved-by: cfo@example.com
#     expires: 2030-12-31
`;
}
function policyText(roles) {
    return `policy:
  roles:
    # The roles that integrations log in with, as they are today: a change that takes away what one holds, or gives it
    # what no integration needs, fails the check. Where such a change is meant, the entry changes first.
${roles.map(entryText).join('')}`;
}
/** More lines nobody reads. Such a role holds more than its integration needs. */
const MOST_REQUIRED = 60;
function entryText(role) {
    const required = requiredOf(role);
    const forbidden = NEVER.filter((id) => !role.touches.has(id));
    const lines = [
        '',
        `# ${comment(role.name ?? role.id)} (${role.paths.map(comment).join(', ')})`,
        `- match: [${role.id}]`,
        `  profile: ${role.touches.has(integrations/* AI_CONNECTOR */.L6) ? 'ai' : 'integration'}`,
        ...(required.length > 0 ? ['  # At least this level.'] : []),
        ...(required.length < role.holds.size
            ? [
                `  # The role holds ${role.holds.size} permissions; here stand those that it logs in with, and those for objects.`,
                '  # Add those that the integration needs, and take the rest out of the role.',
            ]
            : []),
        ...(required.length > 0 ? ['  require:', ...required.map((line) => `    ${line}`)] : []),
        '  # What no integration needs, and this one does not have.',
        '  forbid:',
        ...forbidden.map((id) => `    - ${withName(id, id)}`),
        ...(role.settings.length > 0 ? ['  settings:', ...role.settings.map((field) => `    ${field}: T`)] : []),
    ];
    return lines.map((line) => (line === '' ? '\n' : `    ${line}\n`)).join('');
}
function requiredOf({ holds }) {
    const entries = [...holds].filter(([key, level]) => {
        // What a rule of the profile objects to is not demanded.
        if ((0,integrations/* isExcess */.YY)(key, level))
            return false;
        return holds.size <= MOST_REQUIRED || isLogin(key) || (0,sdf_reference/* parseReference */.F2)(key) !== null;
    });
    return entries.map(([key, level]) => withName(`${(0,sdf_reference/* parseReference */.F2)(key) ? quoted(key) : key}: ${level}`, key));
}
/** An entry with what the UI calls the permission, if it is a standard one. */
function withName(entry, key) {
    const name = (0,permissions/* findPermission */.Ll)(key)?.names[0];
    return name === undefined ? entry : `${entry.padEnd(NAMES_AT)} # ${comment(name)}`;
}
/** The column at which names stand behind most keys. */
const NAMES_AT = 36;
/** Who may do what, code, and the logins of others. */
const NEVER = [
    'ADMI_CUSTOMSCRIPT',
    'ADMI_ENABLEFEATURES',
    'ADMI_KERNEL',
    'ADMI_MANAGEPERMISSIONS',
    'ADMI_MANAGEROLES',
    'ADMI_MANAGEUSERS',
    'ADMI_MANAGE_OAUTH_TOKENS',
    'ADMI_SAC_READALL',
    'LIST_EMPLOYEE_ACCESS',
];
const POLICY_EXAMPLE = `# What roles must hold, must not hold, and how they must be set. No role here looks as if an integration logs in with it.
# policy:
#   roles:
#     - match: ["customrole_*_integration"]
#       profile: integration
#       require: { ADMI_RESTWEBSERVICES: FULL, LIST_CUSTJOB: VIEW }
#       require-custom-objects: VIEW
#       forbid: ["ADMI_MANAGE*"]
#       limit: { "TRAN_*": EDIT }
#       settings: { iswebserviceonlyrole: T }
`;
/** Roles that log in as programs do, but that people seem to use. */
function doubtText(roles) {
    const doubtful = roles.filter(({ isSure }) => !isSure);
    if (doubtful.length === 0)
        return '';
    const lines = doubtful.map(({ id, name }) => `#   ${id}${name === null ? '' : ` (${comment(name)})`}`);
    return `
# These can log in by token as well, but hold so much that people seem to use them. Add those that integrations use.
${lines.join('\n')}
`;
}
function dutiesText(projects) {
    const [one = 'customrole_ap_clerk', other = 'customrole_treasury'] = roleIds(projects);
    return `# More of the policy; put it under the key above.
#   duties:                         # what one person must not hold together; the preset sox brings the usual ones
#     - id: vendor-and-payment
#       title: Create vendors and pay them
#       risk: high                  # low, medium, high or critical
#       sides:                      # a side is held by any one of its permissions
#         - { LIST_VENDOR: CREATE }
#         - { TRAN_VENDPYMT: CREATE, TRAN_CHECK: CREATE }
#   widening: high                  # a change that widens access at this risk or above needs an exception
#   combinations:                   # roles that one person may hold together
#     - [${one}, ${other}]
`;
}
/** The ids of custom roles, as a config takes them. */
function roleIds(projects) {
    const ids = projects
        .flatMap(({ roleById }) => [...roleById.keys()])
        .filter((id) => /^customrole[0-9a-z_]+$/.test(id));
    return [...new Set(ids)].sort();
}

// EXTERNAL MODULE: ./build/src/files/git.js
var git = __webpack_require__(9265);
;// CONCATENATED MODULE: ./build/src/cli/init/default-branch.js

/** The branch that pull requests go to, as far as the clone knows it. */
function defaultBranch(folder) {
    return (answer(folder, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'])?.replace(/^origin\//, '') ??
        usualBranch(folder) ??
        answer(folder, ['symbolic-ref', '--short', 'HEAD']) ??
        'main');
}
function usualBranch(folder) {
    const refs = answer(folder, ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin']);
    const names = refs?.split('\n').map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, '')) ?? [];
    return ['main', 'master'].find((name) => names.includes(name)) ?? null;
}
/** What git says; null where it says nothing, or is not there. */
function answer(folder, args) {
    try {
        return (0,git/* git */.$Y)(folder, args).toString().trim() || null;
    }
    catch (error) {
        if ((0,git/* isGitError */.lT)(error))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/cli/init/existing.js



/** The config that a repository has, under the name that is read or the one that is often meant; null for none. */
function existingConfig(top) {
    const names = [default_files/* CONFIG_FILE */.g, default_files/* CONFIG_FILE */.g.replace(/\.yml$/, '.yaml')];
    return names.find((path) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(top, path), { throwIfNoEntry: false })) ?? null;
}
const WORKFLOWS = '.github/workflows';
/** No workflow is longer. */
const MOST_BYTES = 1024 * 1024;
/** The workflow of a repository that uses the action already; null for none. */
function existingWorkflow(top) {
    const folder = (0,external_node_path_.join)(top, WORKFLOWS);
    if (!(0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return null;
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => /\.ya?ml$/i.test(name));
    const own = names.sort().find((name) => usesAction((0,external_node_path_.join)(folder, name)));
    return own === undefined ? null : `${WORKFLOWS}/${own}`;
}
function usesAction(path) {
    const stats = (0,external_node_fs_.lstatSync)(path);
    if (!stats.isFile() || stats.size > MOST_BYTES)
        return false;
    return /^[\s-]*uses:\s*["']?sdf-role-compliance\/sdf-role-compliance@/m.test((0,external_node_fs_.readFileSync)(path, 'utf8'));
}

;// CONCATENATED MODULE: ./build/src/cli/init/workflow-text.js



/** A workflow that checks pull requests that touch the projects. */
function workflowText({ folders, branch, workflowFile }) {
    const globs = [...projectGlobs(folders), default_files/* CONFIG_FILE */.g, default_files/* BASELINE_FILE */.t, workflowFile];
    const paths = globs.map((glob) => `      - ${quoted(glob)}\n`).join('');
    return `# Checks the NetSuite roles and permissions of this repository: ${version/* HOME */.yZ}
name: Role compliance

on:
  pull_request:
    # A check that is required has to run always: where this one is, take the paths out.
    paths:
${paths}  merge_group:
  push:
    branches: [${quoted(asPattern(branch))}]
    paths:
${paths}
permissions:
  contents: read
  # For the comments on the lines of a pull request, and the one that sums it up.
  pull-requests: write

jobs:
  roles:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: ${version/* NAME */.o_}/${version/* NAME */.o_}@${version/* RELEASE */.g2}
`;
}
/** The globs of folders; one that lies in another needs none. */
function projectGlobs(folders) {
    if (folders.length === 0 || folders.includes('.'))
        return ['**/*.xml'];
    const outer = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
    return [...new Set(outer)].sort().map((folder) => `${asPattern(folder)}/**`);
}
/** A name in which nothing is a pattern of a workflow's filters. */
function asPattern(name) {
    return name.replace(/[\\*?+[\]!]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/src/files/atomic-write.js
var atomic_write = __webpack_require__(8274);
;// CONCATENATED MODULE: ./build/src/cli/init/write-new.js



/**
 * Writes a file below a folder, and the folders on the way to it. Gives back false, and leaves all as it is, where
 * something is there already, be it a link to nothing.
 *
 * Throws where a folder on the way is none, or a link: what it leads to may lie anywhere.
 */
function writeNew(top, path, text) {
    makeFolder(top, (0,external_node_path_.dirname)(path));
    return (0,atomic_write/* createAtomically */.g)((0,external_node_path_.join)(top, path), text);
}
function makeFolder(top, folder) {
    let path = top;
    for (const name of folder.split('/').filter((some) => some !== '.')) {
        path = (0,external_node_path_.join)(path, name);
        const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (!stats)
            (0,external_node_fs_.mkdirSync)(path);
        else if (!stats.isDirectory())
            throw Object.assign(new Error(`${path} is no folder of its own: nothing is written there.`), {
                syscall: 'mkdir',
            });
    }
}

// EXTERNAL MODULE: ./build/src/cli/repository-top.js
var repository_top = __webpack_require__(1084);
;// CONCATENATED MODULE: ./build/src/cli/init.js



















const WORKFLOW_FILE = '.github/workflows/role-compliance.yml';
const init = {
    takes: '',
    about: `Writes a config and a workflow for the repository as it is: its projects, and the roles that integrations log in with,
with what they hold today. Both are commented, and nothing that is there is overwritten.

  ${default_files/* CONFIG_FILE */.g}
  ${WORKFLOW_FILE}

Exit codes: 0 something was written, 1 nothing was, because both exist, 2 wrong use, or something that could not be
read or written.`,
    options: [],
    async run({ words }, world) {
        if (words.length > 0)
            throw (0,failure/* wrongUse */.po)(`"${words[0]}" is one too many: init takes no path.`);
        const top = (0,repository_top/* repositoryTop */.K)(world.folder);
        const tree = (0,files_tree/* diskTree */.cF)(top, [''], () => false);
        const { projects, problems } = (0,load/* load */.H)(tree, (path) => path);
        for (const problem of problems)
            world.tell(problem);
        const roles = findIntegrationRoles(projects);
        world.print((0,fit_terminal/* fitTerminal */.q)(`${foundLines(projects, roles).join('\n')}\n`, world.width));
        const isWritten = [
            put(default_files/* CONFIG_FILE */.g, existingConfig(top), () => configText(projects, roles), top, world),
            put(WORKFLOW_FILE, existingWorkflow(top), () => workflowOf(projects, top), top, world),
        ];
        if (isWritten[0])
            world.print((0,fit_terminal/* fitTerminal */.q)(`\n${nextLines(tree).join('\n')}\n`, world.width));
        if (problems.length > 0)
            return command/* NO_VERDICT */.YP;
        return isWritten.includes(true) ? command/* PASSED */.f5 : command/* FAILED */.Wk;
    },
};
function foundLines(projects, roles) {
    const sure = roles.filter(({ isSure }) => isSure).map(({ id }) => (0,plain/* plain */.pj)(id));
    if (projects.length === 0)
        return ['Found no SDF project. What is written can be filled in later.'];
    return [
        `Found ${(0,words/* count */.U9)(projects.length, 'project')}: ${(0,words/* listed */.KE)(projects.map(({ root }) => (0,plain/* plain */.pj)(root)))}`,
        sure.length > 0
            ? `Found ${(0,words/* count */.U9)(sure.length, 'role')} that an integration logs in with: ${(0,words/* listed */.KE)(sure)}`
            : 'Found no role that an integration logs in with.',
    ];
}
/** Writes a file unless one is there, and says which. Gives back whether it was written. */
function put(path, existing, text, top, { folder, print }) {
    const shown = (some) => (0,plain/* plain */.pj)((0,relative_path/* relativePath */.iZ)(folder, (0,external_node_path_.resolve)(top, some)));
    if (existing === null && writeNew(top, path, text())) {
        print(`Wrote ${shown(path)}\n`);
        return true;
    }
    const instead = existing === null || existing === path ? '' : `; ${shown(path)} is not written beside it`;
    print(`${shown(existing ?? path)} exists and stays as it is${instead}\n`);
    return false;
}
function workflowOf(projects, top) {
    return workflowText({
        folders: projects.map(({ root }) => root),
        branch: defaultBranch(top),
        workflowFile: WORKFLOW_FILE,
    });
}
function nextLines(tree) {
    const options = { pathOf: (path) => path, isWanted: () => true, failOn: 'error' };
    const { errors } = (0,check/* check */.z)(tree, options).summary;
    if (errors === 0)
        return ['The check finds no errors today. Commit both files, and open a pull request.'];
    return [
        `The check finds ${(0,words/* count */.U9)(errors, 'error')} today. A pull request is judged by what it brings in, a push by all there is.`,
        `See them: ${version/* NAME */.o_} check. Accept them as they are: ${version/* NAME */.o_} check --update-baseline`,
    ];
}


/***/ }),

/***/ 1084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The top folder of the repository that a folder lies in; the folder itself where it lies in none. */
function repositoryTop(current) {
    for (let folder = current;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return current;
    }
}


/***/ }),

/***/ 8274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createAtomically),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


/**
 * Writes a file as a whole or not at all: it is written beside its place and then takes it, so that a full disk or an end
 * of the process leaves what was there. A link is written through to the file that it leads to, and what is no file,
 * such as a pipe, is written to.
 */
function writeAtomically(path, text) {
    const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    const isStream = /^\/(?:dev|proc)\//.test(path) || (known !== undefined && !known.isFile());
    const target = known || isLink(path) ? targetOf(path) : path;
    if (isStream || target === null) {
        // What is appended to stdout does not take away what a shell has put there before.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { flag: isStream ? 'a' : 'w' });
        return;
    }
    try {
        besides(target, text, known, (temporary) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target));
    }
    catch (error) {
        if (!known || !IN_PLACE.has(error.code))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target, text);
    }
}
/** Writes a file that is not there yet, in the same way; false where something is there, be it a link to nothing. */
function createAtomically(path, text) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }))
        return false;
    try {
        besides(path, text, undefined, (temporary) => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(temporary, path);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary);
        });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return false;
        if (!NO_LINKS.has(code))
            throw error;
    }
    return createInPlace(path, text);
}
/** What the system says where a folder takes no other file, or a mounted file cannot be replaced. */
const IN_PLACE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);
/** And where a file system has no hard links. */
const NO_LINKS = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOSYS',
    'EMLINK',
]);
function isLink(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/** Null for a link that leads to nothing. */
function targetOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
    }
    catch {
        return null;
    }
}
/** Writes a file beside a place, and lets it take the place; nothing is left of it where that fails. */
function besides(path, text, known, take) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', known?.mode ?? 0o666);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        if (known)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, known.mode);
        // Only an administrator can, and has to: a new file of theirs would lock its owner out.
        if (known && process.getuid?.() === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(temporary, known.uid, known.gid);
        take(temporary);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function createInPlace(path, text) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx');
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    return true;
}


/***/ }),

/***/ 160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
const CUT = '…';
/** A text of at most `max` UTF-16 units: a longer one ends in `…`, never in half a character. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, max - CUT.length);
    const last = kept.charCodeAt(kept.length - 1);
    return (last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept) + CUT;
}


/***/ })

};
