export const id = 8761;
export const ids = [8761];
export const modules = {

/***/ 87979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ knownName)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27820);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70544);



/** What the UI calls a permission, or the object of some project that it is for; null where nobody knows. */
function knownName(key, projects) {
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(key);
    if (!reference)
        return (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(key)?.names[0] ?? null;
    for (const { counterpartById } of projects) {
        const object = counterpartById.get(reference.scriptId);
        if (object)
            return (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfObject */ .MP)(object);
    }
    return null;
}


/***/ }),

/***/ 54757:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/check/check.js + 9 modules
var check = __webpack_require__(55866);
// EXTERNAL MODULE: ./build/src/check/load.js + 6 modules
var load = __webpack_require__(70468);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: ./build/src/files/tree.js
var files_tree = __webpack_require__(85);
// EXTERNAL MODULE: ./build/src/policy/default-files.js
var default_files = __webpack_require__(71927);
// EXTERNAL MODULE: ./build/src/report/writing/fit-terminal.js
var fit_terminal = __webpack_require__(15193);
// EXTERNAL MODULE: ./build/src/report/writing/plain.js
var plain = __webpack_require__(73579);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(65534);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: ./build/src/access/known-name.js
var known_name = __webpack_require__(87979);
// EXTERNAL MODULE: ./build/src/report/diagnosis/named-entry.js
var named_entry = __webpack_require__(25798);
// EXTERNAL MODULE: ./build/src/report/writing/yaml.js
var yaml = __webpack_require__(9300);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/access/active-roles.js
var active_roles = __webpack_require__(44760);
// EXTERNAL MODULE: ./build/src/access/names.js
var access_names = __webpack_require__(70544);
// EXTERNAL MODULE: ./build/src/rules/shared/access-fixes.js
var access_fixes = __webpack_require__(77967);
// EXTERNAL MODULE: ./build/src/rules/shared/integrations.js
var integrations = __webpack_require__(12604);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var sdf_value = __webpack_require__(43496);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(64465);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
;// CONCATENATED MODULE: ./build/src/cli/init/integration-roles.js









/** People's roles hold far more than those of most integrations, and often a login by token as well. */
const MOST_PERMISSIONS = 80;
/** What logs programs in, and nobody else. */
const PROGRAM_LOGINS = [
    ...integrations/* LOGINS */.bK.filter((id) => id !== 'ADMI_MANAGE_OWN_OAUTH_TOKENS'),
    'ADMI_SUITEANALYTICSCONNECT',
];
/** Fields that keep people, or strangers, out; and one that has to be meant, or the integration misses records. */
const BINDING = [
    ['iswebserviceonlyrole', 'T'],
    ['restrictip', 'T'],
    ['subsidiaryoption', 'OWN'],
];
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
    const touches = new Set(grants.flatMap((own) => [...own.keys()]));
    return {
        id,
        name: (0,access_names/* nameOfRole */.r0)(files[0]?.role ?? null),
        paths: files.map(({ role }) => role.source.path),
        isSure: files.every(({ role, grants: own }) => (0,integrations/* webServicesMark */.MD)(role) !== null || isNamedForProgram(role) || own.size <= MOST_PERMISSIONS),
        holds: heldInAll(grants),
        touches,
        objectedTo: [],
        profile: touches.has(integrations/* AI_CONNECTOR */.L6) ? 'ai' : 'integration',
        settings: BINDING.filter(([field, value]) => files.every(({ role }) => (0,sdf_value/* childValue */.EK)(role.root, field)?.text === value)),
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
    if ((hasLogin || hasService) && isNamedForProgram(role))
        return true;
    const second = (0,sdf_value/* childValue */.EK)(role.root, 'tfarequired')?.text ?? 'OFF';
    if (second !== 'OFF')
        return false;
    if (hasLogin && hasService)
        return true;
    return grants.has('ADMI_LOGIN_OAUTH') || integrations/* CONNECT */.hg.some((id) => grants.has(id));
}
function isNamedForProgram(role) {
    const names = [role.id.replaceAll('_', ' '), (0,access_names/* nameOfRole */.r0)(role)?.replaceAll('_', ' ') ?? ''];
    return names.some((name) => PROGRAM_NAME.test(name));
}
/** Keys and levels that a config takes. A level that is not documented is demanded as far as it is. */
function heldInAll([first, ...others]) {
    const held = new Map();
    for (const [key, { level, field }] of first ?? []) {
        const levels = [level, ...others.map((grants) => grants.get(key)?.level ?? 'NONE')];
        const least = levels.reduce((one, other) => ((0,permissions/* compareLevels */.t9)(other, one) < 0 ? other : one));
        const demanded = (0,permissions/* findPermission */.Ll)(key) ? (0,access_fixes/* levelAtMost */.fS)(key, least) : least;
        if (field === undefined && demanded !== 'NONE' && canBeRequired(key))
            held.set(key, demanded);
    }
    return held;
}
function canBeRequired(key) {
    if ((0,permissions/* findPermission */.Ll)(key))
        return true;
    const reference = (0,sdf_reference/* parseReference */.F2)(key);
    return reference !== null && (0,sdf_reference/* isPermissionTargetId */.a$)(reference.objectId);
}
/** What a program logs in with, and the web services that it uses. */
function isLogin(key) {
    return PROGRAM_LOGINS.includes(key) || integrations/* LOGINS */.bK.includes(key) || integrations/* WEB_SERVICES */.kK.includes(key);
}

;// CONCATENATED MODULE: ./build/src/cli/init/config-text.js






/** A commented config that passes on the projects as they are. */
function configText(projects, roles) {
    const sure = roles.filter(({ isSure }) => isSure);
    return `# yaml-language-server: $schema=${version/* SCHEMA_URL */.cZ}
#
# What this repository requires of its NetSuite roles. Every key is optional, and editors explain each with the schema
# above. All of them: ${version/* HOME */.yZ}/blob/main/docs/configuration.md

# The presets to start from: recommended (what SDF rejects, and likely mistakes), security (that, and access
# that is risky), sox (recommended, and the duties that auditors want separated), all, or a file path.
extends: [recommended]

# Files and folders to leave out: globs relative to the repository root.
# ignore: ["**/Legacy/**"]

# Other severities: error, warning, notice, off. To read about a rule: ${version/* NAME */.o_} explain level-mismatch
# rules:
#   unresolved-reference: error
#   unknown-permission: off

# Other severities in some files.
# overrides:
#   - files: ["sandbox/**"]
#     rules: { undeclared-feature: off }

${sure.length > 0 ? policyText(sure, projects) : POLICY_EXAMPLE}${doubtText(roles)}
${dutiesText(projects)}
# Accepted findings, each with a reason; the date is the last day on which it is valid.
# exceptions:
#   - rule: duty-conflict # with the preset sox or all above
#     role: ${roleIds(projects)[0] ?? 'customrole_owner'}
#     duty: vendor-and-payment
#     reason: Two people share the office; the bank asks for both
#     approved-by: cfo@example.com
#     expires: 2030-12-31
`;
}
function policyText(roles, projects) {
    return `policy:
  roles:
    # The roles that integrations log in with, as they are today: a change that removes what one holds, or gives it
    # what no integration needs, fails the check. If the change is intended, update the entry first.
${roles.map((role) => entryText(role, projects)).join('')}`;
}
/** More lines nobody reads. Such a role holds more than its integration needs. */
const MOST_REQUIRED = 60;
function entryText(role, projects) {
    const required = requiredOf(role, projects);
    const forbidden = NEVER.filter((id) => !role.touches.has(id));
    const lines = [
        '',
        `# ${(0,yaml/* comment */.I)(role.name ?? role.id)} (${role.paths.map(yaml/* comment */.I).join(', ')})`,
        `- match: [${role.id}]`,
        `  profile: ${role.profile}`,
        ...(required.length > 0 ? ['  # At least this level.'] : []),
        ...(required.length < role.holds.size
            ? [
                `  # The role holds ${role.holds.size} permissions; listed here are those for logging in, and those for objects.`,
                '  # Add those that the integration needs, and remove the rest from the role.',
            ]
            : []),
        ...objectionLines(role, projects),
        ...(required.length > 0 ? ['  require:', ...required.map((line) => `    ${line}`)] : []),
        '  # What no integration needs, and this one does not have.',
        '  forbid:',
        ...forbidden.map((id) => `    - ${(0,named_entry/* namedEntry */.I)(id, (0,known_name/* knownName */.$)(id, projects))}`),
        ...(role.settings.length > 0
            ? ['  settings:', ...role.settings.map(([field, value]) => `    ${field}: ${value}`)]
            : []),
    ];
    return lines.map((line) => (line === '' ? '\n' : `    ${line}\n`)).join('');
}
function requiredOf({ holds }, projects) {
    const entries = [...holds].filter(([key]) => {
        return holds.size <= MOST_REQUIRED || isLogin(key) || (0,sdf_reference/* parseReference */.F2)(key) !== null;
    });
    return entries.map(([key, level]) => (0,named_entry/* namedEntry */.I)(`${(0,named_entry/* configKey */.u)(key)}: ${level}`, (0,known_name/* knownName */.$)(key, projects)));
}
/** More lines nobody reads. */
const MOST_OBJECTIONS = 12;
function objectionLines({ objectedTo }, projects) {
    if (objectedTo.length === 0)
        return [];
    const more = objectedTo.length - MOST_OBJECTIONS;
    return [
        '  # The preset security reports these, so they are not required here, or not at the level that the role has:',
        ...objectedTo
            .slice(0, MOST_OBJECTIONS)
            .map((key) => `  #   ${(0,named_entry/* namedEntry */.I)((0,yaml/* comment */.I)(key), (0,known_name/* knownName */.$)(key, projects))}`),
        ...(more > 0 ? [`  #   and ${more} more`] : []),
    ];
}
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
const POLICY_EXAMPLE = `# What roles must hold, must not hold, and their settings. No role here looks like the role of an integration.
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
    const lines = doubtful.map(({ id, name }) => `#   ${id}${name === null ? '' : ` (${(0,yaml/* comment */.I)(name)})`}`);
    return `
# These roles can also log in by token, but hold so many permissions that people probably use them too. Add those that integrations use.
${lines.join('\n')}
`;
}
function dutiesText(projects) {
    const [one = 'customrole_ap_clerk', other = 'customrole_treasury'] = roleIds(projects);
    return `# More of the policy; put it under the key above.
#   duties:                         # what one person must not combine; the preset sox adds the usual ones
#     - id: vendor-and-payment
#       title: Create vendors and pay them
#       risk: high                  # low, medium, high or critical
#       sides:                      # any one permission of a side is enough
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
var git = __webpack_require__(89265);
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
var external_node_fs_ = __webpack_require__(73024);
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

// EXTERNAL MODULE: ./build/src/policy/no-policy.js
var no_policy = __webpack_require__(25960);
// EXTERNAL MODULE: ./build/src/rules/index.js + 67 modules
var rules = __webpack_require__(42761);
// EXTERNAL MODULE: ./build/src/settle/judge.js
var judge = __webpack_require__(22090);
;// CONCATENATED MODULE: ./build/src/cli/init/objections.js





/**
 * Roles with only that demanded of them to which no rule objects: a policy must not fail whoever does what a rule advises.
 * What a rule would lower is demanded up to there, what it would remove is not demanded.
 */
function withoutObjections(roles, projects) {
    const most = mostByRole(roles, projects);
    return roles.map((role) => {
        const holds = new Map();
        const objectedTo = [];
        for (const [key, level] of role.holds) {
            const limit = most.get(`${role.id} ${key}`) ?? level;
            const demanded = (0,permissions/* compareLevels */.t9)(limit, level) < 0 ? limit : level;
            if (demanded !== 'NONE')
                holds.set(key, demanded);
            if (demanded !== level)
                objectedTo.push(key);
        }
        return { ...role, holds, objectedTo };
    });
}
/** The level to which the rules about risky access would lower permissions, by role and key. */
function mostByRole(roles, projects) {
    const security = rules/* RULES */.y.filter(({ group }) => group === 'security');
    const most = new Map();
    for (const project of projects) {
        const context = { policy: profilesOf(roles, project), base: null, today: '' };
        const fixes = (0,judge/* judge */.S)(project, security, context).flatMap((finding) => finding.fixes ?? []);
        for (const { holder, key, level } of fixes.flatMap(({ lowers = [] }) => lowers)) {
            const known = most.get(`${holder} ${key}`);
            if (known === undefined || (0,permissions/* compareLevels */.t9)(level, known) < 0)
                most.set(`${holder} ${key}`, level);
        }
    }
    return most;
}
/** A policy that says what the roles are, and demands nothing. */
function profilesOf(roles, { roleById }) {
    return {
        ...no_policy/* NO_POLICY */.l,
        roles: roles.flatMap(({ id, profile }) => {
            const role = roleById.get(id);
            if (!role)
                return [];
            const at = (0,sdf_value/* openingTag */.p8)(role.root);
            const nothing = { require: [], requireCustomObjects: null, forbid: [], limit: [], settings: [] };
            return [{ at, match: [{ at, glob: id }], profile, ...nothing }];
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/init/workflow-text.js



/** A workflow that checks pull requests that touch the projects. */
function workflowText({ folders, branch, workflowFile }) {
    const globs = [...projectGlobs(folders), default_files/* CONFIG_FILE */.g, default_files/* BASELINE_FILE */.t, workflowFile];
    const paths = globs.map((glob) => `      - ${(0,yaml/* quoted */.T)(glob)}\n`).join('');
    return `# Checks the NetSuite roles and permissions of this repository: ${version/* HOME */.yZ}
name: Role compliance

on:
  pull_request:
    # If this check is required, remove the paths: a required check must run on every pull request.
    paths:
${paths}  merge_group:
  push:
    branches: [${(0,yaml/* quoted */.T)(asPattern(branch))}]
    paths:
${paths}
permissions:
  contents: read
  # For review comments on the lines of a pull request, and the summary comment.
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
var atomic_write = __webpack_require__(88274);
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
            throw Object.assign(new Error(`${path} is not a regular folder, so nothing is written there.`), {
                syscall: 'mkdir',
            });
    }
}

// EXTERNAL MODULE: ./build/src/cli/repository-top.js
var repository_top = __webpack_require__(71084);
;// CONCATENATED MODULE: ./build/src/cli/init.js




















const WORKFLOW_FILE = '.github/workflows/role-compliance.yml';
const init = {
    takes: '',
    about: `Writes a commented config and workflow for this repository, and overwrites nothing. The config has its projects,
and the roles that integrations log in with, with the permissions that they hold today.

  ${default_files/* CONFIG_FILE */.g}
  ${WORKFLOW_FILE}

Exit codes: 0 something was written, 1 nothing was written because both exist, 2 incorrect usage, or something could
not be read or written.`,
    options: [],
    async run({ words }, world) {
        if (words.length > 0)
            throw (0,failure/* wrongUse */.po)(`Unexpected argument "${words[0]}": init does not accept a path.`);
        const top = (0,repository_top/* repositoryTop */.K)(world.folder);
        const tree = (0,files_tree/* diskTree */.cF)(top, [''], () => false);
        const { projects, problems } = (0,load/* load */.H)(tree, (path) => path);
        for (const problem of problems)
            world.tell(problem);
        const roles = withoutObjections(findIntegrationRoles(projects), projects);
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
        return ['Found no SDF project. You can fill in the files later.'];
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
    const instead = existing === null || existing === path ? '' : `; ${shown(path)} is not written next to it`;
    print(`${shown(existing ?? path)} exists and is not changed${instead}\n`);
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
    const { errors } = (0,check/* check */.z6)(tree, options).summary;
    if (errors === 0)
        return ['The check finds no errors today. Commit both files, and open a pull request.'];
    return [
        `The check finds ${(0,words/* count */.U9)(errors, 'error')} today. On pull requests only new findings count; on pushes all findings do.`,
        `To see them: ${version/* NAME */.o_} check. To accept them: ${version/* NAME */.o_} check --update-baseline`,
    ];
}


/***/ }),

/***/ 71084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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

/***/ 88274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createAtomically),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * Writes a file as a whole or not at all: it is written beside its place and then takes it, so that a full disk or an end
 * of the process leaves what was there. A link is written through to the file that it leads to, and what is no file,
 * such as a pipe, is written to.
 */
function writeAtomically(path, text) {
    const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    const isStream = OPEN_FILE.test(path) || (known !== undefined && !known.isFile());
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
/** What a process has open already, and may have written to: a file, a pipe or a terminal. */
const OPEN_FILE = /^\/(?:dev\/(?:stdin|stdout|stderr|fd\/\d+)|proc\/(?:[\w-]+\/)+fd\/\d+)$/;
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

/***/ 71146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S: () => (/* binding */ refined),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* unused harmony export DEFINITION */
/** Text that says something. */
const text = {
    schema: { type: 'string', pattern: '\\S' },
    takes: 'text',
    read(node, tell) {
        if (node.kind !== 'scalar')
            return mismatch(node, text.takes, tell);
        if (!node.isText)
            return tell(node, `"${node.text}" is not text. Put it in quotes.`);
        return node.text.trim() || tell(node, `"${node.name}" is empty.`);
    },
};
/** Text or a number, as it is written. */
const word = {
    schema: { type: ['string', 'number'] },
    takes: 'a word',
    read: (node, tell) => (node.kind === 'scalar' ? node.text : mismatch(node, word.takes, tell)),
};
/** A shape whose values are judged, or turned into something else: `convert` tells what is wrong and is undefined then. */
function refined(shape, convert, more = {}) {
    return {
        schema: shape.schema,
        takes: shape.takes,
        ...more,
        read(node, tell) {
            const value = shape.read(node, tell);
            return value === undefined ? undefined : convert(value, node, tell);
        },
    };
}
/** A shape whose schema is written once and referred to by this name: for large ones that stand in several places. */
function defined(name, shape) {
    return { ...shape, schema: { ...shape.schema, [DEFINITION]: name } };
}
/** A keyword of schemas that are to be written once. */
const DEFINITION = 'x-definition';
function placed(shape) {
    return refined(shape, (value, { source, start, end }) => ({ at: { source, start, end }, value }));
}
/** A list with at least so many items. */
function list(item, least = 0) {
    return {
        schema: { type: 'array', items: item.schema, ...(least > 0 && { minItems: least }) },
        takes: 'a list',
        read(node, tell) {
            if (node.kind !== 'list')
                return mismatch(node, 'a list', tell);
            if (node.items.length < least)
                return tell(node, `"${node.name}" needs at least ${NUMBERS[least]}.`);
            return all(node.items.map((some) => item.read(some, tell)));
        },
    };
}
const NUMBERS = ['', 'one item', 'two items'];
/** An item, or a list with at least so many. */
function oneOrMore(item, least = 1) {
    const many = list(item, least);
    return {
        schema: { anyOf: [item.schema, many.schema] },
        takes: `${item.takes} or a list`,
        read: (node, tell) => (node.kind === 'list' ? many.read(node, tell) : all([item.read(node, tell)])),
    };
}
/** A map with at least one entry, whose keys are not fixed. */
function map(keys, value) {
    const { offered = {}, patterns = [] } = keys;
    const others = Object.fromEntries(patterns.map((pattern) => [pattern, value.schema]));
    return {
        schema: {
            type: 'object',
            ...(patterns.length > 0 && { patternProperties: others }),
            properties: offered,
            additionalProperties: false,
            minProperties: 1,
        },
        takes: 'a map',
        read(node, tell) {
            if (node.kind !== 'map')
                return mismatch(node, 'a map', tell);
            if (node.entries.length === 0)
                return tell(node, `"${node.name}" is empty.`);
            return all(node.entries.map((entry) => {
                const key = keys.key.read(entry.key, tell);
                const held = value.read(entry.value, tell);
                return key === undefined || held === undefined
                    ? undefined
                    : { at: placeOf(entry.key), key, value: held, valueAt: placeOf(entry.value) };
            }));
        },
    };
}
function placeOf({ source, start, end }) {
    return { source, start, end };
}
/** The values; undefined if one of them is. */
function all(values) {
    const read = values.filter((value) => value !== undefined);
    return read.length === values.length ? read : undefined;
}
/** Tells that a value is of another kind than it has to be. */
function mismatch(node, takes, tell) {
    if (node.kind === 'empty')
        return tell(node, `"${node.name}" has no value. It must be ${takes}.`);
    const name = node.name === '' ? 'the config' : `"${node.name}"`;
    return tell(node, `${described(node)} is not valid for ${name}, which must be ${takes}.${quotesFor(node, takes)}`);
}
function described(node) {
    return node.kind === 'scalar' ? `"${node.text}"` : `A ${node.kind}`;
}
/** A reference without quotes is a list for YAML. */
function quotesFor({ kind, source, start, end }, takes) {
    const written = source.text.slice(start, end);
    const isReference = kind === 'list' && takes.startsWith('text') && /^\[\w+ *=[^\n"]*\]$/.test(written);
    return isReference ? ` Put it in quotes: "${written}".` : '';
}


/***/ }),

/***/ 78246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wx: () => (/* binding */ meant),
/* harmony export */   x: () => (/* binding */ offer),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39604);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47635);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71146);



/** What a word of a config probably should have been: ` Did you mean "x"?`, or nothing. */
function meant(word, words) {
    return (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)((0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWords */ .Ek)(word, words, 1)[0]);
}
/** One of some words. `noun` says what the words are. */
function oneOf(words, noun) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refined */ .S)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm, (written, at, tell) => words.find((known) => known === written) ??
        tell(at, `"${written}" is not a ${noun}.${meant(written, words)}${choice(words)}`), { schema: { enum: words }, takes: (0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(words) });
}
/** More words are no help in a message. */
const MOST_SHOWN = 12;
function choice(words) {
    return words.length <= MOST_SHOWN ? ` Use ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(words)}.` : '';
}
/** A schema of keys that editors offer, with what they tell of each. */
function offer(keys) {
    return Object.fromEntries([...keys].map(([key, description, value]) => [key, { description, ...value }]));
}


/***/ }),

/***/ 71927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CONFIG_FILE),
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a team's config lies if nothing else is said, from the top folder of the repository. */
const CONFIG_FILE = '.github/sdf-role-compliance.yml';
/** Where old findings lie that a team accepts. */
const BASELINE_FILE = '.github/sdf-role-compliance-baseline.json';


/***/ }),

/***/ 5240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ configLayer),
/* harmony export */   d: () => (/* binding */ presetLayer)
/* harmony export */ });
function presetLayer(preset, rules) {
    const settings = new Map(rules.filter(preset.turnsOn).map(({ id }) => [id, null]));
    return { settings, preset, config: null };
}
function configLayer(config) {
    return { settings: config.rules ?? new Map(), preset: null, config };
}


/***/ }),

/***/ 25960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ NO_POLICY)
/* harmony export */ });
/** A policy that demands nothing and turns no rule on: what others are made from. */
const NO_POLICY = {
    rules: new Map(),
    off: new Set(),
    overrides: [],
    ignore: [],
    roles: [],
    duties: [],
    widening: null,
    combinations: [],
    exceptions: [],
    comments: 'base',
    files: [],
    shared: [],
};


/***/ }),

/***/ 11776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ policyOf),
  B: () => (/* binding */ recommendedPolicy)
});

// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/policy/config/words.js
var config_words = __webpack_require__(78246);
// EXTERNAL MODULE: ./build/src/policy/layers.js
var policy_layers = __webpack_require__(5240);
// EXTERNAL MODULE: ./build/src/policy/no-policy.js
var no_policy = __webpack_require__(25960);
// EXTERNAL MODULE: ./build/src/policy/presets.js
var policy_presets = __webpack_require__(28368);
;// CONCATENATED MODULE: ./build/src/policy/turned-on.js
const anyRole = (has) => (policy) => policy.roles.some(has);
const anyException = ({ exceptions }) => exceptions.length > 0;
const forIntegrations = anyRole(({ profile }) => profile === 'integration');
const forAi = anyRole(({ profile }) => profile === 'ai');
/** The rules that entries of a policy turn on by themselves. Comments in XML are such entries as well. */
const TURNED_ON_BY = {
    'missing-required-permission': anyRole((role) => role.require.length > 0 || role.requireCustomObjects !== null),
    'forbidden-permission': anyRole(({ forbid }) => forbid.length > 0),
    'level-above-limit': anyRole(({ limit }) => limit.length > 0),
    'required-setting': anyRole(({ settings }) => settings.length > 0),
    'integration-role-incomplete': forIntegrations,
    'integration-role-excess': forIntegrations,
    'ai-role-incomplete': forAi,
    'ai-role-too-powerful': forAi,
    'duty-conflict': ({ duties }) => duties.length > 0,
    'role-combination-conflict': ({ combinations }) => combinations.length > 0,
    'access-widened': ({ widening }) => widening !== null,
    'exception-expired': anyException,
    'exception-unused': anyException,
    'suppression-unused': () => true,
    'suppression-without-reason': () => true,
};
/** The ids of the rules that see to what a policy holds. */
function turnedOnBy(policy) {
    return Object.entries(TURNED_ON_BY)
        .filter(([, isDue]) => isDue(policy))
        .map(([id]) => id);
}

;// CONCATENATED MODULE: ./build/src/policy/policy-of.js






/** The policy of a team without a config file: what SDF refuses and what is probably a mistake. */
function recommendedPolicy(rules) {
    const preset = (0,policy_presets/* presetOf */.j)('recommended');
    const settings = preset ? [(0,policy_layers/* presetLayer */.d)(preset, rules).settings] : [];
    return { ...no_policy/* NO_POLICY */.l, rules: rulesOf(settings, turnedOnBy(no_policy/* NO_POLICY */.l)) };
}
/**
 * One policy of several layers: where they differ the later one counts, and lists add up.
 *
 * @param files the config files of the repository itself
 * @param shared those of other repositories
 */
function policyOf(layers, files, shared = []) {
    const configs = layers.flatMap(({ config }) => config ?? []);
    const policies = configs.flatMap(({ policy }) => policy ?? []);
    const duties = dutiesOf(layers);
    const entries = configs.flatMap(({ exceptions }) => exceptions ?? []);
    const faults = entries.flatMap((entry) => unknownDuty(entry, duties) ?? []);
    if (faults.length > 0)
        return { faults };
    const content = {
        overrides: configs.flatMap(({ overrides }) => overrides ?? []),
        ignore: configs.flatMap(({ ignore }) => ignore ?? []),
        roles: policies.flatMap(({ roles }) => roles ?? []).map(readRole),
        duties,
        widening: wideningOf(policies),
        combinations: policies.flatMap(({ combinations }) => combinations ?? []),
        exceptions: entries.map(readException),
        comments: policies.map(({ comments }) => comments).findLast((side) => side !== null) ?? 'base',
    };
    const settings = layers.map((layer) => layer.settings);
    const off = offIn(settings);
    return { value: { ...content, files, shared, off, rules: rulesOf(settings, turnedOnBy(content)) } };
}
function offIn(settings) {
    const last = new Map(settings.flatMap((some) => [...some]));
    return new Set([...last].flatMap(([id, severity]) => (severity === 'off' ? [id] : [])));
}
/** What the layers say of each rule; what they do not say of a rule that an entry needs turns it on. */
function rulesOf(settings, needed) {
    const said = new Map(settings.flatMap((some) => [...some]));
    const all = [
        ...said,
        ...needed.filter((id) => !said.has(id)).map((id) => [id, null]),
    ];
    return new Map(all.flatMap(([id, severity]) => (severity === 'off' ? [] : [[id, severity]])));
}
/** A later duty takes the place of an earlier one of its id. */
function dutiesOf(layers) {
    const duties = layers.flatMap(({ preset, config }) => [
        ...(preset?.duties ?? []),
        ...(config?.policy?.duties ?? []).map((entry) => ({ ...entry, id: entry.id.value })),
    ]);
    return [...new Map(duties.map((duty) => [duty.id, duty])).values()];
}
function wideningOf(policies) {
    const last = policies.map(({ widening }) => widening).findLast((widening) => widening !== null);
    return last === undefined || last === 'off' ? null : last;
}
function unknownDuty({ duty }, duties) {
    const ids = duties.map(({ id }) => id);
    if (!duty || ids.includes(duty.value))
        return null;
    const presets = policy_presets/* PRESET_NAMES */.d.filter((name) => (0,policy_presets/* presetOf */.j)(name)?.duties.some(({ id }) => id === duty.value));
    const where = presets.length > 0
        ? ` It is part of the preset ${(0,words/* either */.gP)(presets)}: add that under "extends".`
        : (0,config_words/* meant */.wx)(duty.value, ids);
    return { at: duty.at, message: `"${duty.value}" is not a duty.${where}` };
}
function readRole(entry) {
    const { at, match, profile, require, forbid, limit, settings } = entry;
    const custom = entry['require-custom-objects'];
    return {
        at,
        match,
        profile,
        require: require ?? [],
        requireCustomObjects: custom && { at: custom.at, level: custom.value },
        forbid: (forbid ?? []).map(({ at: place, value }) => ({ at: place, glob: value })),
        limit: limit ?? [],
        settings: settings ?? [],
    };
}
function readException(entry) {
    const { at, rule, role, object, permission, duty, level, reason, expires } = entry;
    return {
        at,
        rule: rule.value,
        role,
        object,
        permission,
        duty: duty?.value ?? null,
        level,
        reason,
        approvedBy: entry['approved-by'],
        expires: expires && { at: expires.at, date: expires.value },
    };
}


/***/ }),

/***/ 28368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PRESET_NAMES),
/* harmony export */   j: () => (/* binding */ presetOf)
/* harmony export */ });
/* harmony import */ var _built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47763);

const RECOMMENDED = ['file', 'role', 'permission', 'counterpart', 'project'];
const isRecommended = ({ group }) => RECOMMENDED.includes(group);
/** None leaves out what SDF refuses. */
const PRESETS = {
    recommended: { turnsOn: isRecommended, duties: [] },
    security: { turnsOn: (rule) => isRecommended(rule) || rule.group === 'security', duties: [] },
    sox: { turnsOn: (rule) => isRecommended(rule) || rule.id === 'duty-conflict', duties: _built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .SOX_DUTIES */ .Q2 },
    all: { turnsOn: () => true, duties: [..._built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .SOX_DUTIES */ .Q2, ..._built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .GENERAL_DUTIES */ .kl] },
};
const PRESET_NAMES = Object.keys(PRESETS);
/** The preset of a name; null where a config names something else. */
function presetOf(name) {
    return Object.hasOwn(PRESETS, name) ? PRESETS[name] : null;
}


/***/ }),

/***/ 60183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ canBeSilenced),
/* harmony export */   QI: () => (/* binding */ canBeIgnored),
/* harmony export */   vb: () => (/* binding */ needsApproval)
/* harmony export */ });
/**
 * Whether comments, exceptions and the baseline can silence what a rule reports.
 *
 * Not where a file could not be read: nobody knows what it holds, and one that was accepted as it is could hold
 * anything later. Such a file can be ignored, or the rule turned off, and either is there to be seen in the policy.
 * Nor what is said of comments and exceptions themselves.
 */
function canBeSilenced({ group, review }) {
    return group !== 'file' && review === undefined;
}
/**
 * Whether what a rule reports needs somebody who has approved it: only an exception can name them. A comment comes
 * with the change itself, and the baseline asks nobody.
 */
function needsApproval({ id }) {
    return id === 'access-widened';
}
/** Whether a comment and the baseline can silence what a rule reports. */
function canBeIgnored(rule) {
    return canBeSilenced(rule) && !needsApproval(rule);
}


/***/ }),

/***/ 25798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ namedEntry),
/* harmony export */   u: () => (/* binding */ configKey)
/* harmony export */ });
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27820);
/* harmony import */ var _writing_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);


/** The column at which names stand behind most keys. */
const NAMES_AT = 36;
/** An entry of a config for a permission, with what the UI calls it as a comment; null where nobody knows. */
function namedEntry(entry, name) {
    return name === null ? entry : `${entry.padEnd(NAMES_AT)} # ${(0,_writing_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .I)(name)}`;
}
/** The key of a permission as a config takes it. */
function configKey(key) {
    return (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(key) ? (0,_writing_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(key) : key;
}


/***/ }),

/***/ 85183:
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


/***/ }),

/***/ 9300:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ comment),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85183);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);


/** Longer names of roles or folders say nothing more. */
const MOST_CHARACTERS = 80;
/** A text from a project as a comment: whatever it holds, the comment does not end before its line. */
function comment(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, MOST_CHARACTERS));
}
/** A text as a value in quotes, which YAML reads as JSON does. */
function quoted(text) {
    return JSON.stringify(text).replace(/[\u0080-\u009F\u2028\u2029\uFEFF]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 64700:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   kW: () => (/* binding */ compareHarm),
/* harmony export */   wA: () => (/* binding */ isNoWorse),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93832);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64465);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87989);



const ORDER = ['error', 'warning', 'notice'];
/** Sorts by severity, worst first. */
function compareSeverity(one, other) {
    return ORDER.indexOf(one) - ORDER.indexOf(other);
}
/** What a refused deployment is worth beside the risks of access. */
const RISK_OF_FAULTS = 'high';
/** Sorts by the harm that findings tell of, worst first: by severity, then by risk. */
function compareHarm(one, other) {
    return (compareSeverity(one.severity, other.severity) ||
        (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisks */ .IJ)(other.risk ?? RISK_OF_FAULTS, one.risk ?? RISK_OF_FAULTS));
}
/** A fingerprint without the number of a fault that no name tells from others. */
function identityOf({ fingerprint }) {
    return fingerprint.replace(/-\d+$/, '');
}
/**
 * Whether a finding is no worse than one of the same fault that is known: as severe at most, and no wider. The clock
 * alone makes none worse.
 */
function isNoWorse(finding, known) {
    const isAsSevere = finding.isDated === true || compareSeverity(known.severity, finding.severity) <= 0;
    return isAsSevere && (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoWider */ .$d)(finding.width, known.width);
}
/** By file, then by place, then by rule. */
function compareFindings(one, other) {
    return ((0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.at.source.path, other.at.source.path) ||
        one.at.start - other.at.start ||
        one.at.end - other.at.end ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.rule.id, other.rule.id) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.message, other.message));
}


/***/ }),

/***/ 92202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   cJ: () => (/* binding */ mendedEntries),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE),
/* harmony export */   v4: () => (/* binding */ updatedBaseline),
/* harmony export */   v5: () => (/* binding */ inBaseline)
/* harmony export */ });
/* harmony import */ var _policy_silenceable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60183);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64700);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64465);



const NO_BASELINE = new Map();
/** The findings that a baseline accepts: none that is worse than it was when it was accepted. */
function inBaseline(findings, baseline) {
    return findings.filter((finding) => {
        const entry = (0,_policy_silenceable_js__WEBPACK_IMPORTED_MODULE_1__/* .canBeIgnored */ .QI)(finding.rule) ? baseline.get(finding.fingerprint) : undefined;
        return entry !== undefined && accepts(entry, finding);
    });
}
/** An entry that does not say how bad the finding was accepts it however bad it gets. */
function accepts({ severity, width }, finding) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoWorse */ .wA)(finding, { severity: severity ?? 'error', ...(width && { width }) });
}
/** How many entries accept findings that can get worse without saying how bad they were. */
function unmeasured(baseline, acceptedFindings) {
    return acceptedFindings.filter(({ fingerprint }) => baseline.get(fingerprint)?.severity === undefined)
        .length;
}
/** The entries that no finding is left of, by the findings that they are about. */
function mendedEntries(baseline, findings) {
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    return [...baseline.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}
/**
 * A baseline that accepts findings as bad as they are now, and no longer those that are fixed.
 *
 * @param pathInRepository a path as users see it, from the top folder of the repository
 */
function updatedBaseline(old, mended, findings, pathInRepository) {
    const entries = new Map(old);
    for (const { fingerprint } of mended)
        entries.delete(fingerprint);
    for (const { rule, fingerprint, project, message, severity, width } of findings) {
        if (!(0,_policy_silenceable_js__WEBPACK_IMPORTED_MODULE_1__/* .canBeIgnored */ .QI)(rule))
            continue;
        entries.set(fingerprint, {
            fingerprint,
            rule: rule.id,
            project: pathInRepository(project) || '.',
            message,
            severity,
            ...(width && { width }),
        });
    }
    return entries;
}
/** A baseline as its file holds it: one entry a line, so that a change of it can be read. */
function baselineText(baseline) {
    const lines = [...baseline.values()].sort(compareEntries).map(entryText);
    const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
function entryText({ fingerprint, rule, project, message, severity, width }) {
    const members = Object.entries({
        ...{ fingerprint, rule, project, message },
        ...(severity !== undefined && { severity }),
        ...(width !== undefined && {
            width: Object.fromEntries([...width].sort(([one], [other]) => (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one, other))),
        }),
    });
    return `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;
}
function compareEntries(one, other) {
    return ((0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.rule, other.rule) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.project, other.project) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.fingerprint, other.fingerprint));
}


/***/ })

};
