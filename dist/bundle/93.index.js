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
// EXTERNAL MODULE: ./build/src/check/check.js + 8 modules
var check = __webpack_require__(755);
// EXTERNAL MODULE: ./build/src/check/load.js + 5 modules
var load = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/src/files/tree.js
var files_tree = __webpack_require__(85);
// EXTERNAL MODULE: ./build/src/policy/default-files.js
var default_files = __webpack_require__(1927);
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
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(2263);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/access/active-roles.js
var active_roles = __webpack_require__(4760);
// EXTERNAL MODULE: ./build/src/access/names.js
var names = __webpack_require__(544);
// EXTERNAL MODULE: ./build/src/rules/security/integrations.js
var integrations = __webpack_require__(3901);
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
        const isFound = files.some(({ role, grants }) => (0,integrations/* webServicesMark */.MD)(role) || logsIn(grants));
        return isFound ? [foundRole(id, files)] : [];
    });
    return found.sort((one, other) => (0,compare_text/* compareText */.n)(one.id, other.id));
}
function foundRole(id, files) {
    const grants = files.map((file) => file.grants);
    return {
        id,
        name: (0,names/* nameOfRole */.r0)(files[0]?.role ?? null),
        paths: files.map(({ role }) => role.source.path),
        isSure: files.every(({ role, grants: own }) => (0,integrations/* webServicesMark */.MD)(role) || own.size <= MOST_PERMISSIONS),
        holds: heldInAll(grants),
        touches: new Set(grants.flatMap((own) => [...own.keys()])),
        settings: BINDING.filter((field) => files.every(({ role }) => (0,value/* childValue */.EK)(role.root, field)?.text === 'T')),
    };
}
function logsIn(grants) {
    return PROGRAM_LOGINS.some((id) => grants.has(id));
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
#   - rule: duty-conflict
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
        '  profile: integration',
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
    const entries = [...holds].filter(([key]) => {
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

;// CONCATENATED MODULE: ./build/src/cli/init/write-new.js


/**
 * Writes a file below a folder, and the folders on the way to it. Gives back false, and leaves all as it is, where
 * something is there already, be it a link to nothing.
 *
 * Throws where a folder on the way is none, or a link: what it leads to may lie anywhere.
 */
function writeNew(top, path, text) {
    makeFolder(top, (0,external_node_path_.dirname)(path));
    const file = write_new_open((0,external_node_path_.join)(top, path));
    if (file === null)
        return false;
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(top, path), { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return true;
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
/** A new file; null where there is one. Never one that a link leads to. */
function write_new_open(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'wx');
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return null;
        throw error;
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
        const tree = (0,files_tree/* diskTree */.c)(top, [''], () => false);
        const { projects, problems } = (0,load/* load */.H)(tree, (path) => path);
        for (const problem of problems)
            world.tell(problem);
        const roles = findIntegrationRoles(projects);
        world.print(`${foundLines(projects, roles).join('\n')}\n`);
        const isWritten = [
            put(default_files/* CONFIG_FILE */.g, existingConfig(top), () => configText(projects, roles), top, world),
            put(WORKFLOW_FILE, existingWorkflow(top), () => workflowOf(projects, top), top, world),
        ];
        if (isWritten[0])
            world.print(`\n${nextLines(tree).join('\n')}\n`);
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

/***/ 9265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   N7: () => (/* binding */ gitError),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   lT: () => (/* binding */ isGitError),
/* harmony export */   oC: () => (/* binding */ incompleteClone),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** Settings that a repository could carry to have programs run, or to hide what it holds. */
const SETTINGS = ['core.fsmonitor=false', `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_2__.devNull}`, 'safe.bareRepository=explicit'];
/** What would lead git to another repository than that of the folder. */
const MISLEADING = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_EXTERNAL_DIFF',
];
/** Nothing is locked, asked, fetched or replaced, and git speaks English. */
const ENVIRONMENT = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
};
/** What git answers in a folder. Throws a `GitError` where it refuses. */
function git(folder, args, options = {}) {
    const answer = ask(folder, args, options);
    if (answer.status !== 0)
        throw refusal(folder, answer);
    return answer.stdout;
}
/** The full id of the commit that a revision means: a branch, a tag, an id, or what else git takes. */
function resolveCommit(folder, revision) {
    if (!isRevision(revision))
        throw gitError('unknown-revision', `"${revision}" is no git revision.`);
    const name = `${revision}^{commit}`;
    const answer = ask(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
    const commit = answer.stdout.toString().trim();
    if (answer.status === 0 && /^[0-9a-f]{40,64}$/.test(commit))
        return commit;
    throw isShallow(folder)
        ? gitError('incomplete-clone', `"${revision}" is not in this clone, which holds only a part of the history. Fetch it, or check out with fetch-depth: 0.`)
        : gitError('unknown-revision', `There is no git revision "${revision}" here.`);
}
/** The newest commit that two revisions have in common; null where there is none, as in a clone of depth 1. */
function mergeBase(folder, one, other) {
    const answer = ask(folder, ['merge-base', resolveCommit(folder, one), resolveCommit(folder, other)]);
    if (answer.status === 1)
        return null;
    if (answer.status !== 0)
        throw refusal(folder, answer);
    return answer.stdout.toString().trim();
}
/** The top folder of the repository that a folder lies in, without links. */
function topOf(folder) {
    const top = git(folder, ['rev-parse', '--show-toplevel']).toString().replace(/\n$/, '');
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(top);
}
/** Whether a folder lies in a repository that git can be asked about. */
function isInRepository(folder) {
    return ask(folder, ['rev-parse', '--git-dir']).status === 0;
}
function gitError(failure, message) {
    return Object.assign(new Error(message), { name: 'GitError', failure });
}
function isGitError(thrown) {
    return thrown instanceof Error && thrown.name === 'GitError';
}
/** Git itself takes nearly anything; an option it must never see, and nobody names a control character. */
function isRevision(text) {
    return /^[^-]/u.test(text) && !/\p{Cc}/u.test(text);
}
function isShallow(folder) {
    return git(folder, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}
/**
 * Runs git without a shell. Not in the folder itself: Windows would take a `git.exe` that lies there for git.
 */
function ask(folder, args, { input = '', most } = {}) {
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    const { error, status, stdout, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['--no-pager', ...settings, '-C', folder, ...args], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.execPath),
        env: environment(),
        input,
        maxBuffer: most ?? Number.POSITIVE_INFINITY,
        windowsHide: true,
    });
    const code = error?.code;
    if (code === 'ENOENT')
        throw gitError('not-installed', 'git is not installed, or not to be found by PATH.');
    if (most !== undefined && code === 'ENOBUFS')
        return { status: 0, stdout: stdout.subarray(0, most), stderr: '' };
    if (error)
        throw gitError('failed', `git could not be run: ${error.message}`);
    return { status, stdout, stderr: stderr.toString() };
}
function environment() {
    const inherited = Object.entries(process.env).filter(([name]) => {
        return !MISLEADING.includes(name.toUpperCase()) && !/^GIT_TRACE/i.test(name);
    });
    return { ...Object.fromEntries(inherited), ...ENVIRONMENT };
}
/** A partial clone leaves contents at its origin, from where git may not fetch them here. */
function incompleteClone() {
    return gitError('incomplete-clone', 'This clone does not hold all files of the revision. Fetch them, or check out without a filter.');
}
function refusal(folder, { stderr }) {
    const said = stderr
        .trim()
        .split('\n')[0]
        ?.replace(/^fatal: /, '') ?? '';
    if (/not a git repository|cannot use bare repository/.test(said))
        return gitError('not-a-repository', `${folder} lies in no git repository.`);
    if (/dubious ownership/.test(said)) {
        return gitError('not-a-repository', `${folder} lies in a git repository of another user, which git does not trust. Allow it with: git config --global --add safe.directory ${folder}`);
    }
    if (/promisor remote|transport '.*' not allowed/.test(stderr))
        return incompleteClone();
    return gitError('failed', `git refused: ${said || 'it gave no reason'}.`);
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
