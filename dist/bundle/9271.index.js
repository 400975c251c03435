export const id = 9271;
export const ids = [9271,7302];
export const modules = {

/***/ 7302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ matrixOf)
});

// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/src/sdf/project.js + 1 modules
var sdf_project = __webpack_require__(6260);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(4465);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(4527);
;// CONCATENATED MODULE: ./build/src/access/matrix-order.js

/** The subtabs of a role's permissions in the order of the UI; what no source places comes last. */
const TABS = [
    'Transactions',
    'Reports',
    'Lists',
    'Setup',
    'Custom Record',
    null,
];
/** By tab, then by name as people read it, then by key. */
function compareRows(one, other) {
    return (TABS.indexOf(one.tab) - TABS.indexOf(other.tab) ||
        (0,compare_text/* compareTexts */.q)([one.name.toLowerCase(), one.key], [other.name.toLowerCase(), other.key]));
}

// EXTERNAL MODULE: ./build/src/access/names.js
var names = __webpack_require__(544);
// EXTERNAL MODULE: ./build/src/access/openings.js
var openings = __webpack_require__(1127);
;// CONCATENATED MODULE: ./build/src/access/open-types.js


/** What the record types of a project open to people whom no list names, in the order of the files. */
function openTypesOf(project) {
    return [...project.counterpartById.values()].flatMap((object) => (0,openings/* openingsOf */.D)(object)
        .filter(({ isOpen }) => isOpen)
        .map((opening) => ({
        ...opening,
        project: project.root,
        object: object.id,
        objectName: (0,names/* nameOfObject */.MP)(object),
    })));
}

// EXTERNAL MODULE: ./build/src/access/risk-of-holding.js
var risk_of_holding = __webpack_require__(6657);
// EXTERNAL MODULE: ./build/src/access/settings.js + 1 modules
var settings = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/src/access/matrix.js











/**
 * The matrix of some projects. The same projects give the same matrix, whatever their order.
 *
 * @param isWanted whether a file is asked for, by its path: only what roles and objects of such files say is shown
 */
function matrixOf(projects, isWanted = () => true) {
    const sorted = [...projects].sort((one, other) => (0,compare_text/* compareTexts */.q)([one.root], [other.root]));
    const columns = sorted.flatMap((project) => columnsOf(project, isWanted));
    return {
        projects: sorted.map(({ root, manifest }) => ({ root, name: manifest?.projectName ?? null })),
        permissions: rowsOf(columns),
        roles: columns.map(({ role }) => role),
        openTypes: sorted.flatMap(openTypesOf).filter(({ at }) => isWanted(at.source.path)),
        omitted: sorted.flatMap(omittedRoles).filter(({ at }) => isWanted(at.source.path)),
    };
}
function columnsOf(project, isWanted) {
    return [...(0,holders/* holdersOf */.pW)(project).values()]
        .sort((one, other) => Number(one.role === null) - Number(other.role === null) || (0,compare_text/* compareTexts */.q)([one.id], [other.id]))
        .map((holder) => ({ project, role: columnOf(project, holder, isWanted) }))
        .filter(({ role: { role, cells } }) => cells.size > 0 || (role !== null && isWanted(role.source.path)));
}
function columnOf(project, holder, isWanted) {
    const { id, role, isActive, grants } = holder;
    const isWhole = role !== null && isWanted(role.source.path);
    const shown = [...grants.values()].filter(({ key }) => isWhole || isObjectWanted(project, key, isWanted));
    return {
        project: project.root,
        id,
        name: (0,names/* nameOfRole */.r0)(role),
        role,
        isActive,
        settings: role ? [...(0,settings/* settingsOf */.f)(role).values()] : [],
        cells: new Map(shown.map((grant) => [grant.key, { ...grant, risk: (0,risk_of_holding/* riskOfHolding */.c)(id, grant.key, grant.level) }])),
    };
}
function isObjectWanted(project, key, isWanted) {
    const object = objectOf(project, key);
    return object !== null && isWanted(object.source.path);
}
function objectOf(project, key) {
    const reference = (0,sdf_reference/* parseReference */.F2)(key);
    return reference && (0,sdf_project/* counterpartOf */.rY)(project, reference);
}
/** What several projects call differently has the name of the first of them that defines it. */
function rowsOf(columns) {
    const held = columns.flatMap(({ project, role }) => [...role.cells.values()].map((cell) => ({ project, cell })));
    const rows = [...(0,group_by/* groupBy */.$)(held, ({ cell }) => cell.key)].map(([key, all]) => {
        const head = (all.find(({ project }) => objectOf(project, key)) ?? all[0])?.project ?? null;
        const risk = (0,risks/* greatestRisk */.bH)(all.map(({ cell }) => cell.risk)) ?? 'low';
        return { key, ...(0,names/* nameOfPermission */.o3)({ head, base: null }, key), risk };
    });
    return rows.sort(compareRows);
}
function omittedRoles({ roles, roleById }) {
    return roles.flatMap((role) => {
        const speaker = roleById.get(role.id);
        if (speaker === role)
            return [];
        const at = role.scriptId ?? { source: role.source, start: role.root.start, end: role.root.end };
        const reason = speaker
            ? `${speaker.source.path} speaks for "${role.id}" already`
            : 'the role has no script id';
        return [{ at, reason }];
    });
}


/***/ }),

/***/ 2377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ GATE_OPTIONS),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   cw: () => (/* binding */ readGate),
/* harmony export */   dG: () => (/* binding */ CONFIG_OPTION),
/* harmony export */   nC: () => (/* binding */ policyCommitOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_config_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3849);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9265);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9045);
/* harmony import */ var _policy_config_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5135);
/* harmony import */ var _policy_config_location_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7992);
/* harmony import */ var _policy_default_files_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1927);
/* harmony import */ var _policy_policy_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4566);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2283);
/* harmony import */ var _sdf_decode_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2867);
/* harmony import */ var _settle_baseline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2202);
/* harmony import */ var _settle_baseline_file_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(333);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(752);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7996);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4366);
/* harmony import */ var _repository_top_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1084);

















const CONFIG_OPTION = {
    name: 'config',
    value: 'FILE',
    summary: `The policy (default: ${_policy_default_files_js__WEBPACK_IMPORTED_MODULE_15__/* .CONFIG_FILE */ .g})`,
};
const GATE_OPTIONS = [
    CONFIG_OPTION,
    {
        name: 'policy-from',
        value: 'SIDE',
        choices: ['base', 'head'],
        summary: 'With --base: whose policy and baseline decide, those of REVISION or of the files here (default: base)',
    },
    {
        name: 'baseline',
        value: 'FILE',
        summary: `Old findings that are accepted (default: ${_policy_default_files_js__WEBPACK_IMPORTED_MODULE_15__/* .BASELINE_FILE */ .t})`,
    },
];
/** What decides in a run of the command. Throws wrong use, with every fault of the config, where it cannot be taken. */
async function readGate(given, world) {
    const { folder } = world;
    const top = (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_14__/* .repositoryTop */ .K)(folder);
    const tip = tipOf(given, world);
    const policy = await policyOf((0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .lastValue */ .k)(given, 'config'), top, tip, world);
    const isBare = given.options.has('no-ignores');
    if (isBare && given.options.has('update-baseline'))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .wrongUse */ .po)('--update-baseline is for a run without --no-ignores, which would accept what exceptions accept.');
    return {
        policy: isBare ? { ...policy, exceptions: [] } : policy,
        baseline: isBare ? _settle_baseline_js__WEBPACK_IMPORTED_MODULE_10__/* .NO_BASELINE */ .gN : await baselineOf(given, tip, world),
        ...(isBare && { ignoresComments: true }),
        today: new Date().toISOString().slice(0, 10),
        pathInRepository: (path) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)),
    };
}
/** Where the baseline is, or will be: absolute. */
function baselineFile(given, folder) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .lastValue */ .k)(given, 'baseline');
    return named === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_repository_top_js__WEBPACK_IMPORTED_MODULE_14__/* .repositoryTop */ .K)(folder), _policy_default_files_js__WEBPACK_IMPORTED_MODULE_15__/* .BASELINE_FILE */ .t) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
}
/** The revision whose policy and baseline decide; null where those of the files on disk do. */
function tipOf(given, { folder }) {
    const revision = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .lastValue */ .k)(given, 'base');
    if (revision === undefined || (0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .lastValue */ .k)(given, 'policy-from') === 'head')
        return null;
    return (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .asked */ .N)(() => ({ revision, commit: (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(folder, revision), top: (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .topOf */ .HX)(folder) }));
}
/** The commit whose policy decides; null where that of the files on disk does. */
function policyCommitOf(given, world) {
    return tipOf(given, world)?.commit ?? null;
}
/** Reads files as a revision has them, by their paths from the current folder. Throws what a reader of a config throws. */
function readerAt({ revision, commit, top }, folder) {
    return async (path) => {
        const inside = (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
        if (!(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)))
            throw new Error('it lies outside the repository');
        const bytes = (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileInGit */ ._)(top, commit, inside);
        if (bytes === undefined)
            throw new Error(`git cannot read it at ${revision}`);
        return bytes;
    };
}
/** A file of the user's that no revision has, such as one that an earlier step of a pipeline has made. */
async function isUntracked(path, tip, folder) {
    if (!(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(tip.top, path))
        return true;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return false;
    const head = { ...tip, commit: (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .asked */ .N)(() => (0,_files_git_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(folder, 'HEAD')) };
    for (const side of [tip, head])
        if ((await readerAt(side, folder)(path)) !== null)
            return false;
    return true;
}
/** The policy as a revision has it; without one where it has no such file: a change cannot bring its own judge. */
async function policyAt(named, tip, world) {
    const { folder } = world;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tip.top, _policy_default_files_js__WEBPACK_IMPORTED_MODULE_15__/* .CONFIG_FILE */ .g));
    const read = readerAt(tip, folder);
    if ((await read(path)) === null) {
        const other = path.replace(/\.yml$/, '.yaml');
        if (named === undefined && (await read(other)) !== null)
            throw misnamed(other, path, folder);
        return (0,_policy_policy_of_js__WEBPACK_IMPORTED_MODULE_7__/* .recommendedPolicy */ .B)(_rules_index_js__WEBPACK_IMPORTED_MODULE_8__/* .RULES */ .y);
    }
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6641), __webpack_require__.e(8426)]).then(__webpack_require__.bind(__webpack_require__, 8426));
    const location = { kind: 'local', path: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(folder, path) };
    const loaded = await loadPolicy(location, { read, readShared: null }, _rules_index_js__WEBPACK_IMPORTED_MODULE_8__/* .RULES */ .y);
    return taken(loaded, `The config at ${tip.revision}`, world);
}
async function policyOf(named, top, tip, world) {
    const { folder } = world;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, _policy_default_files_js__WEBPACK_IMPORTED_MODULE_15__/* .CONFIG_FILE */ .g));
    const isHere = tip === null || (named !== undefined && (await isUntracked(path, tip, folder)));
    const isShared = named !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_policy_config_location_js__WEBPACK_IMPORTED_MODULE_6__/* .locationOf */ .hD)(named).kind === 'shared';
    if (!isHere && !isShared)
        return policyAt(named, tip, world);
    if (named === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return withoutConfig(path, folder);
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6641), __webpack_require__.e(8426)]).then(__webpack_require__.bind(__webpack_require__, 8426));
    const isLocal = named === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
    const location = isLocal
        ? { kind: 'local', path: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(folder, path) }
        : (0,_policy_config_location_js__WEBPACK_IMPORTED_MODULE_6__/* .locationOf */ .hD)(named);
    const read = (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readerWithin */ .b)(folder, isLocal ? (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_14__/* .repositoryTop */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : top);
    return taken(await loadPolicy(location, { read, readShared: null }, _rules_index_js__WEBPACK_IMPORTED_MODULE_8__/* .RULES */ .y), 'The config', world);
}
/** A config that nobody reads because of its name would be a gate that stands open. */
function withoutConfig(path, folder) {
    const other = path.replace(/\.yml$/, '.yaml');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(other))
        throw misnamed(other, path, folder);
    return (0,_policy_policy_of_js__WEBPACK_IMPORTED_MODULE_7__/* .recommendedPolicy */ .B)(_rules_index_js__WEBPACK_IMPORTED_MODULE_8__/* .RULES */ .y);
}
function misnamed(other, path, folder) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .wrongUse */ .po)(`${(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(folder, other)} is not read: the config is named ${(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(folder, path)}.`);
}
/** A baseline that is to be written anew begins with the one that is there. */
async function baselineOf(given, tip, world) {
    const { folder } = world;
    const file = baselineFile(given, folder);
    if (tip && !given.options.has('update-baseline') && !(await isUntracked(file, tip, folder))) {
        const bytes = await readerAt(tip, folder)(file);
        return bytes === null ? _settle_baseline_js__WEBPACK_IMPORTED_MODULE_10__/* .NO_BASELINE */ .gN : baselineIn(bytes, file, world);
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        const isDue = given.options.has('baseline') && !given.options.has('update-baseline');
        if (isDue)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .wrongUse */ .po)(`There is no baseline "${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .lastValue */ .k)(given, 'baseline')}". --update-baseline makes one.`);
        return _settle_baseline_js__WEBPACK_IMPORTED_MODULE_10__/* .NO_BASELINE */ .gN;
    }
    return baselineIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), file, world);
}
async function baselineIn(bytes, file, world) {
    const { source, fault } = (0,_sdf_decode_js__WEBPACK_IMPORTED_MODULE_9__/* .decode */ .D)((0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(world.folder, file), bytes);
    const read = fault ? { faults: [{ at: fault, message: fault.message }] } : await (0,_settle_baseline_file_js__WEBPACK_IMPORTED_MODULE_16__/* .readBaseline */ .m)(source);
    return taken(read, 'The baseline', world);
}
/** More are no help. */
const MOST_FAULTS = 20;
/** Throws wrong use where something could not be read, after each fault has been told on a line of its own. */
function taken(read, name, world) {
    if ('value' in read)
        return read.value;
    for (const fault of read.faults.slice(0, MOST_FAULTS))
        world.tell((0,_policy_config_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFault */ .Q)(fault));
    const more = read.faults.length - MOST_FAULTS;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .wrongUse */ .po)(`${name} cannot be used.${more > 0 ? ` It has ${more} more faults.` : ''}`);
}


/***/ }),

/***/ 1322:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ignoredBy)
/* harmony export */ });
/** @param pathOf how users see a path of the tree */
async function ignoredBy(given, { policy, pathInRepository }, pathOf) {
    const byOptions = await ignoredByOptions(given.options.get('ignore') ?? [], pathOf);
    if (policy.ignore.length === 0)
        return { isIgnored: byOptions, unused: () => [] };
    const { ignoredBy: ignoredByPolicy } = await __webpack_require__.e(/* import() */ 6117).then(__webpack_require__.bind(__webpack_require__, 8498));
    const { isIgnored, unused } = ignoredByPolicy(policy);
    return { isIgnored: (path) => isIgnored(pathInRepository(pathOf(path))) || byOptions(path), unused };
}
/** Globs of options mean paths as users see them; outside the current folder `**` means any folder as well. */
async function ignoredByOptions(globs, pathOf) {
    if (globs.length === 0)
        return () => false;
    const { globFilter } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3093));
    const isMeant = globFilter(globs);
    return (path) => {
        const shown = pathOf(path);
        return isMeant(shown) || (shown.startsWith('../') && isMeant(shown.replace(/^(?:\.\.\/)+/, '')));
    };
}


/***/ }),

/***/ 9271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matrix: () => (/* binding */ matrix)
/* harmony export */ });
/* harmony import */ var _access_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7302);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2710);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9045);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2724);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(752);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4953);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2377);
/* harmony import */ var _ignored_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1322);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8719);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7591);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3374);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1210);












/** The formats of a matrix. Each is loaded when it is asked for. */
const FORMATS = {
    csv: async () => (await __webpack_require__.e(/* import() */ 8498).then(__webpack_require__.bind(__webpack_require__, 6117))).matrixCsv,
    html: async () => (await __webpack_require__.e(/* import() */ 9184).then(__webpack_require__.bind(__webpack_require__, 6803))).matrixHtml,
    markdown: async () => (await __webpack_require__.e(/* import() */ 5729).then(__webpack_require__.bind(__webpack_require__, 5729))).matrixMarkdown,
    json: async () => (await __webpack_require__.e(/* import() */ 5530).then(__webpack_require__.bind(__webpack_require__, 5530))).matrixJson,
};
const OPTIONS = [
    (0,_report_options_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOption */ .Bx)('Write the matrix', Object.keys(FORMATS), 'csv'),
    _report_options_js__WEBPACK_IMPORTED_MODULE_7__/* .OUTPUT_OPTION */ .g3,
    _report_options_js__WEBPACK_IMPORTED_MODULE_7__/* .IGNORE_OPTION */ .np,
    _gate_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_OPTION */ .dG,
];
const matrix = {
    takes: '[path…]',
    about: `Tells who may do what: permissions × roles of the SDF projects in files and folders; without a path, in the current
folder. Of the policy it takes what is ignored; it judges nothing.`,
    options: OPTIONS,
    async run(given, world) {
        const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_8__/* .findTargets */ .q)(given.words, world.folder);
        const pathOf = (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathSeenFrom */ .xG)(world.folder);
        const { isIgnored } = await (0,_ignored_js__WEBPACK_IMPORTED_MODULE_10__/* .ignoredBy */ .g)(given, await (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .readGate */ .cw)(given, world), pathOf);
        const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .treeOf */ .g)(targets, isIgnored, world);
        const deliver = (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .deliverTo */ .B)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .lastValue */ .k)(given, 'output'), tree, world);
        const loaded = (0,_check_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(tree, pathOf);
        const found = (0,_access_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixOf */ .l)(loaded.projects, targets.isWanted);
        const report = await FORMATS[(0,_report_options_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOf */ .be)(given, Object.keys(FORMATS), 'csv')]();
        const problems = problemsOf(loaded, found);
        deliver(report(found, problems));
        for (const problem of problems)
            world.tell(problem);
        if (loaded.projects.length + problems.length === 0)
            world.tell('There is no SDF project here: the matrix is empty.');
        return problems.length > 0 ? _command_js__WEBPACK_IMPORTED_MODULE_11__/* .NO_VERDICT */ .YP : _command_js__WEBPACK_IMPORTED_MODULE_11__/* .PASSED */ .f5;
    },
};
/** What is missing in the matrix: without it nobody could say that the matrix is all. */
function problemsOf(loaded, { omitted }) {
    const roles = omitted.map(({ at: { source, start }, reason }) => {
        return `${source.path}:${(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, start).line} is not in the matrix: ${reason}.`;
    });
    return [...(0,_check_load_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadOf */ .D)(loaded), ...roles];
}


/***/ }),

/***/ 3849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fileInGit),
/* harmony export */   b: () => (/* binding */ readerWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9265);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9045);




/**
 * Reads files of the team's own by their paths from a folder, none outside `top`: what a config names there, or what
 * a link leads to, is nobody's config. Null where there is no file.
 */
function readerWithin(folder, top) {
    return async (path) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false });
        if (!stats)
            return null;
        const [realTop, real] = [node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(top), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute)];
        if (!(0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(realTop, real))
            throw new Error('it lies outside the repository');
        // What stands there can be a secret, and messages quote what is wrong in a config.
        if ((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(realTop, real).split('/').includes('.git'))
            throw new Error('it belongs to git');
        if (!stats.isFile())
            throw new Error('it is no file');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute);
    };
}
/** Null where the commit has no such file; undefined where local git does not have the commit. */
function fileInGit(top, commit, path) {
    try {
        const [entry = ''] = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(top, ['ls-tree', '-z', '--full-tree', commit, '--', path])
            .toString()
            .split('\0');
        const [, mode, type, id = ''] = /^(\d+) (\w+) (\w+)\t/.exec(entry) ?? [];
        if (mode === undefined)
            return null;
        if (type !== 'blob' || mode === LINK)
            throw new Error('it is no file');
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(top, ['cat-file', 'blob', id]);
    }
    catch (thrown) {
        if ((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitError */ .lT)(thrown))
            return undefined;
        throw thrown;
    }
}
const LINK = '120000';


/***/ }),

/***/ 5135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ describeFault)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2724);

/** A fault as users read it: `file:line:column: message`. */
function describeFault({ at, message }) {
    if (!at)
        return message;
    const { line, column } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.source, at.start);
    return `${at.source.path}:${line}:${column}: ${message}`;
}


/***/ }),

/***/ 7992:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ locationFrom),
/* harmony export */   ZD: () => (/* binding */ showLocation),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const SHARED = /^([\w-][\w.-]*)\/([\w-][\w.-]*)\/([^@]+)@([^@]+)$/;
/** Reads how a user names a file. A path that looks like another repository's begins with `./`. */
function locationOf(written) {
    const [, owner, repository, path, ref] = SHARED.exec(written) ?? [];
    if (owner === undefined || repository === undefined || path === undefined || ref === undefined)
        return { kind: 'local', path: written };
    return { kind: 'shared', owner, repository, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path), ref };
}
/** A file as another one names it: paths begin at the folder of that one. Null where a path leads nowhere. */
function locationFrom(written, from) {
    const location = locationOf(written);
    if (location.kind === 'shared')
        return leadsOut(location.path) ? null : location;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(written) || /^[a-z]:|\\/i.test(written))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from.path), written);
    if (from.kind === 'local')
        return { kind: 'local', path };
    return leadsOut(path) ? null : { ...from, path };
}
/** A location as users write it. */
function showLocation(location) {
    if (location.kind === 'local')
        return location.path;
    const { owner, repository, path, ref } = location;
    return `${owner}/${repository}/${path}@${ref}`;
}
function leadsOut(path) {
    return path === '..' || path.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path);
}


/***/ }),

/***/ 1146:
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
                return tell(node, `"${node.name}" takes at least ${NUMBERS[least]}.`);
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
        return tell(node, `"${node.name}" has no value. It takes ${takes}.`);
    const name = node.name === '' ? 'the config' : `"${node.name}"`;
    return tell(node, `${described(node)} is not what ${name} takes: ${takes}.${quotesFor(node, takes)}`);
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

/***/ 8246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wx: () => (/* binding */ meant),
/* harmony export */   x: () => (/* binding */ offer),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7635);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1146);



/** What a word of a config probably should have been: ` Did you mean "x"?`, or nothing. */
function meant(word, words) {
    return (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)((0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWords */ .Ek)(word, words, 1)[0]);
}
/** One of some words. `noun` says what the words are. */
function oneOf(words, noun) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refined */ .S)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm, (written, at, tell) => words.find((known) => known === written) ??
        tell(at, `"${written}" is no ${noun}.${meant(written, words)}${choice(words)}`), { schema: { enum: words }, takes: (0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(words) });
}
/** More words are no help in a message. */
const MOST_SHOWN = 12;
function choice(words) {
    return words.length <= MOST_SHOWN ? ` It is ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(words)}.` : '';
}
/** A schema of keys that editors offer, with what they tell of each. */
function offer(keys) {
    return Object.fromEntries([...keys].map(([key, description, value]) => [key, { description, ...value }]));
}


/***/ }),

/***/ 1927:
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

/***/ 4566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ policyOf),
  B: () => (/* binding */ recommendedPolicy)
});

// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(7635);
// EXTERNAL MODULE: ./build/src/policy/config/words.js
var config_words = __webpack_require__(8246);
// EXTERNAL MODULE: ./build/src/policy/layers.js
var policy_layers = __webpack_require__(5240);
;// CONCATENATED MODULE: ./build/src/policy/no-policy.js
/** A policy that demands nothing and turns no rule on: what others are made from. */
const NO_POLICY = {
    rules: new Map(),
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

// EXTERNAL MODULE: ./build/src/policy/presets.js
var policy_presets = __webpack_require__(8368);
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
    return { ...NO_POLICY, rules: rulesOf(settings, turnedOnBy(NO_POLICY)) };
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
    return { value: { ...content, files, shared, rules: rulesOf(settings, turnedOnBy(content)) } };
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
        ? ` It comes with the preset ${(0,words/* either */.gP)(presets)}: name that under "extends".`
        : (0,config_words/* meant */.wx)(duty.value, ids);
    return { at: duty.at, message: `"${duty.value}" is no duty.${where}` };
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

/***/ 8368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PRESET_NAMES),
/* harmony export */   j: () => (/* binding */ presetOf)
/* harmony export */ });
/* harmony import */ var _built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);

const RECOMMENDED = ['file', 'role', 'permission', 'counterpart', 'project'];
const isRecommended = ({ group }) => RECOMMENDED.includes(group);
/** None leaves out what SDF refuses. */
const PRESETS = {
    recommended: { turnsOn: isRecommended, duties: [] },
    security: { turnsOn: (rule) => isRecommended(rule) || rule.group === 'security', duties: [] },
    sox: { turnsOn: (rule) => isRecommended(rule) || rule.id === 'duty-conflict', duties: _built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .SOX_DUTIES */ .Q },
    all: { turnsOn: () => true, duties: [..._built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .SOX_DUTIES */ .Q, ..._built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .GENERAL_DUTIES */ .k] },
};
const PRESET_NAMES = Object.keys(PRESETS);
/** The preset of a name; null where a config names something else. */
function presetOf(name) {
    return Object.hasOwn(PRESETS, name) ? PRESETS[name] : null;
}


/***/ }),

/***/ 183:
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

/***/ 4700:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   kW: () => (/* binding */ compareHarm),
/* harmony export */   wA: () => (/* binding */ isNoWorse),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3832);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4465);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7989);



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
/** Whether a finding is no worse than one of the same fault that is known: as severe at most, and no wider. */
function isNoWorse(finding, known) {
    return compareSeverity(known.severity, finding.severity) <= 0 && (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoWider */ .$d)(finding.width, known.width);
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

/***/ 333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/** Reads a baseline. Nothing is thrown; what is wrong with a damaged file is told with its place. */
async function readBaseline(source) {
    const entries = entriesOf(source.text.replace(/^\uFEFF/, ''));
    if (entries)
        return { value: new Map(entries.map((entry) => [entry.fingerprint, entry])) };
    const { baselineFaults } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2492)]).then(__webpack_require__.bind(__webpack_require__, 2492));
    return { faults: baselineFaults(source) };
}
/** Null where the text is no baseline. */
function entriesOf(text) {
    const file = parse(text);
    if (!isRecord(file) || file.version !== 1 || !Array.isArray(file.findings))
        return null;
    const entries = file.findings.filter(isEntry);
    return entries.length === file.findings.length ? entries.map(readEntry) : null;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function readEntry({ width, ...entry }) {
    return { ...entry, ...(width && { width: new Map(Object.entries(width)) }) };
}
const SEVERITIES = ['error', 'warning', 'notice', undefined];
function isEntry(value) {
    return (isRecord(value) &&
        SEVERITIES.includes(value.severity) &&
        isWidth(value.width) &&
        ['fingerprint', 'rule', 'project', 'message'].every((key) => typeof value[key] === 'string'));
}
function isWidth(value) {
    return value === undefined || (isRecord(value) && Object.values(value).every(Number.isFinite));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 2202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   cJ: () => (/* binding */ mendedEntries),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE),
/* harmony export */   v4: () => (/* binding */ updatedBaseline),
/* harmony export */   v5: () => (/* binding */ inBaseline)
/* harmony export */ });
/* harmony import */ var _policy_silenceable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(183);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4465);



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
