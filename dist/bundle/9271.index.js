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
// EXTERNAL MODULE: ./build/src/sdf/project.js
var sdf_project = __webpack_require__(1512);
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
/* harmony export */   dG: () => (/* binding */ CONFIG_OPTION)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_config_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3849);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9045);
/* harmony import */ var _policy_config_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5135);
/* harmony import */ var _policy_config_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7992);
/* harmony import */ var _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1927);
/* harmony import */ var _policy_policy_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4566);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3847);
/* harmony import */ var _sdf_decode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2867);
/* harmony import */ var _settle_baseline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2202);
/* harmony import */ var _settle_baseline_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(333);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(752);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4366);
/* harmony import */ var _repository_top_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1084);















const CONFIG_OPTION = {
    name: 'config',
    value: 'FILE',
    summary: `The policy (default: ${_policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g})`,
};
const GATE_OPTIONS = [
    CONFIG_OPTION,
    {
        name: 'baseline',
        value: 'FILE',
        summary: `Old findings that are accepted (default: ${_policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .BASELINE_FILE */ .t})`,
    },
];
/** What decides in a run of the command. Throws wrong use, with every fault of the config, where it cannot be taken. */
async function readGate(given, world) {
    const { folder } = world;
    const top = (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder);
    return {
        policy: await policyOf((0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .lastValue */ .k)(given, 'config'), top, world),
        baseline: await baselineOf(given, world),
        today: new Date().toISOString().slice(0, 10),
        pathInRepository: (path) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)),
    };
}
/** Where the baseline is, or will be: absolute. */
function baselineFile(given, folder) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .lastValue */ .k)(given, 'baseline');
    return named === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder), _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .BASELINE_FILE */ .t) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
}
async function policyOf(named, top, world) {
    const { folder } = world;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g));
    if (named === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return withoutConfig(path, folder);
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(8815), __webpack_require__.e(8426)]).then(__webpack_require__.bind(__webpack_require__, 8426));
    const isLocal = named === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
    const location = isLocal
        ? { kind: 'local', path: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(folder, path) }
        : (0,_policy_config_location_js__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .hD)(named);
    const read = (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readerWithin */ .b)(folder, isLocal ? (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : top);
    return taken(await loadPolicy(location, { read, readShared: null }, _rules_index_js__WEBPACK_IMPORTED_MODULE_7__/* .RULES */ .y), 'The config', world);
}
/** A config that nobody reads because of its name would be a gate that stands open. */
function withoutConfig(path, folder) {
    const other = path.replace(/\.yml$/, '.yaml');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(other))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(`${(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(folder, other)} is not read: the config is named ${(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(folder, path)}.`);
    return (0,_policy_policy_of_js__WEBPACK_IMPORTED_MODULE_6__/* .recommendedPolicy */ .B)(_rules_index_js__WEBPACK_IMPORTED_MODULE_7__/* .RULES */ .y);
}
async function baselineOf(given, world) {
    const { folder } = world;
    const file = baselineFile(given, folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        const isDue = given.options.has('baseline') && !given.options.has('update-baseline');
        if (isDue)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(`There is no baseline "${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .lastValue */ .k)(given, 'baseline')}". --update-baseline makes one.`);
        return _settle_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_BASELINE */ .gN;
    }
    const { source, fault } = (0,_sdf_decode_js__WEBPACK_IMPORTED_MODULE_8__/* .decode */ .D)((0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(folder, file), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    const read = fault ? { faults: [{ at: fault, message: fault.message }] } : await (0,_settle_baseline_file_js__WEBPACK_IMPORTED_MODULE_14__/* .readBaseline */ .m)(source);
    return taken(read, 'The baseline', world);
}
/** More are no help. */
const MOST_FAULTS = 20;
/** Throws wrong use where something could not be read, after each fault has been told on a line of its own. */
function taken(read, name, world) {
    if ('value' in read)
        return read.value;
    for (const fault of read.faults.slice(0, MOST_FAULTS))
        world.tell((0,_policy_config_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFault */ .Q)(fault));
    const more = read.faults.length - MOST_FAULTS;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(`${name} cannot be used.${more > 0 ? ` It has ${more} more faults.` : ''}`);
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
    const { ignoredBy: ignoredByPolicy } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(8498)]).then(__webpack_require__.bind(__webpack_require__, 8498));
    const { isIgnored, unused } = ignoredByPolicy(policy);
    return { isIgnored: (path) => isIgnored(pathInRepository(pathOf(path))) || byOptions(path), unused };
}
/** Globs of options mean paths as users see them; outside the current folder `**` means any folder as well. */
async function ignoredByOptions(globs, pathOf) {
    if (globs.length === 0)
        return () => false;
    const { globFilter } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(3093)]).then(__webpack_require__.bind(__webpack_require__, 3093));
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
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8276);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9045);
/* harmony import */ var _files_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2724);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(752);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4953);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2377);
/* harmony import */ var _ignored_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1322);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3135);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7591);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3374);












/** The formats of a matrix. Each is loaded when it is asked for. */
const FORMATS = {
    csv: async () => (await __webpack_require__.e(/* import() */ 6117).then(__webpack_require__.bind(__webpack_require__, 6117))).matrixCsv,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(9184), __webpack_require__.e(4700)]).then(__webpack_require__.bind(__webpack_require__, 6803))).matrixHtml,
    markdown: async () => (await __webpack_require__.e(/* import() */ 5729).then(__webpack_require__.bind(__webpack_require__, 5729))).matrixMarkdown,
    json: async () => (await __webpack_require__.e(/* import() */ 5530).then(__webpack_require__.bind(__webpack_require__, 5530))).matrixJson,
};
const OPTIONS = [
    (0,_report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .formatOption */ .Bx)('Write the matrix', Object.keys(FORMATS), 'csv'),
    _report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTPUT_OPTION */ .g3,
    _report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .IGNORE_OPTION */ .np,
    _gate_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_OPTION */ .dG,
];
const matrix = {
    takes: '[path…]',
    about: `Tells who may do what: permissions × roles of the SDF projects in files and folders; without a path, in the current
folder. Of the policy it takes what is ignored; it judges nothing.`,
    options: OPTIONS,
    async run(given, world) {
        const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .findTargets */ .q)(given.words, world.folder);
        const pathOf = (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathSeenFrom */ .xG)(world.folder);
        const { isIgnored } = await (0,_ignored_js__WEBPACK_IMPORTED_MODULE_10__/* .ignoredBy */ .g)(given, await (0,_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .readGate */ .cw)(given, world), pathOf);
        const tree = (0,_files_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .diskTree */ .c)(world.folder, targets.folders, isIgnored);
        const deliver = (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .deliverTo */ .B)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .lastValue */ .k)(given, 'output'), tree, world);
        const loaded = (0,_check_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(tree, pathOf);
        const found = (0,_access_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixOf */ .l)(loaded.projects, targets.isWanted);
        const report = await FORMATS[((0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .lastValue */ .k)(given, 'format') ?? 'csv')]();
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
        return `${source.path}:${(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, start).line} is not in the matrix: ${reason}.`;
    });
    return [...(0,_check_load_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadOf */ .D)(loaded), ...roles];
}


/***/ }),

/***/ 3135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ deliverTo),
/* harmony export */   r: () => (/* binding */ refuseLinkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9045);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4366);
/* harmony import */ var _repository_top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1084);





/** Throws wrong use where the file is one of those that are checked, or a link of the repository leads out of it. */
function deliverTo(file, tree, world) {
    if (file === undefined)
        return world.print;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.folder, file);
    refuseLinkOut(path, file, world);
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) : path;
    if (tree.files.some((source) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.folder, source) === real)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .po)(`"${file}" is one of the files to check; name another one for the report.`);
    }
    return (report) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, report);
        world.tell(`Report written to ${file}`);
    };
}
/** Throws wrong use where a file that is to be written in a repository would be written elsewhere, by a link in it. */
function refuseLinkOut(path, written, { folder }) {
    if ((0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .qm)((0,_repository_top_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryTop */ .K)(folder), path))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .po)(`"${written}" is a link that leads out of the repository; nothing is written there.`);
}


/***/ }),

/***/ 7591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ formatOption),
/* harmony export */   g3: () => (/* binding */ OUTPUT_OPTION),
/* harmony export */   np: () => (/* binding */ IGNORE_OPTION)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7635);

/**
 * The option that chooses a format.
 *
 * @param task what is done in it: `Write the report`
 * @param usual the format of those who ask for none
 */
function formatOption(task, formats, usual) {
    return {
        name: 'format',
        value: 'FORMAT',
        choices: formats,
        summary: `${task} as ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(formats)} (default: ${usual})`,
    };
}
const OUTPUT_OPTION = {
    name: 'output',
    short: 'o',
    value: 'FILE',
    summary: 'Write it to a file (default: stdout)',
};
const IGNORE_OPTION = {
    name: 'ignore',
    value: 'GLOB',
    repeatable: true,
    summary: 'Leave out files and folders; may be repeated',
};


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

/***/ 3374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_project_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6161);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9045);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4366);





/** What the system says where a path leads to nothing: no such entry, or one below a file. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR']);
/** Finds files and folders by the paths that a user wrote; without any it is the current folder. */
function findTargets(paths, current) {
    const targets = (paths.length > 0 ? paths : ['.']).map((path) => findTarget(path, current));
    const folders = targets.map(({ path, isFile }) => {
        const start = isFile ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
        return (0,_files_project_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .projectFolder */ .K)(start, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(start).root);
    });
    return {
        folders: outermost(folders).map((folder) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(current, folder)),
        isWanted: (path) => targets.some((target) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(target.path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, path))),
    };
}
function findTarget(written, current) {
    const path = written === '' ? null : realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, written));
    if (path === null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`There is no file or folder "${written}".`);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (stats.isDirectory())
        return { path, isFile: false };
    if (stats.isFile() && /\.xml$/i.test(path))
        return { path, isFile: true };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`"${written}" is no XML file and no folder.`);
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if (ABSENT.has(error.code))
            return null;
        throw error;
    }
}
/** Of folders those that lie in no other, each once. */
function outermost(folders) {
    const unique = [...new Set(folders)];
    return unique.filter((folder) => !unique.some((other) => other !== folder && (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(other, folder)));
}


/***/ }),

/***/ 3849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readerWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9045);



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
        if (!(0,_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(realTop, real))
            throw new Error('it lies outside the repository');
        // What stands there can be a secret, and messages quote what is wrong in a config.
        if ((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(realTop, real).split('/').includes('.git'))
            throw new Error('it belongs to git');
        if (!stats.isFile())
            throw new Error('it is no file');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute);
    };
}


/***/ }),

/***/ 6161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ projectFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The folder to search so that a folder or file is judged with its whole project: the nearest folder at or above it
 * that has a manifest.xml, or else `start` itself. Does not look above `top`, nor above the top of a repository.
 */
function projectFolder(start, top) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'manifest.xml')))
            return folder;
        if (folder === top || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return start;
    }
}


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
    return entries.length === file.findings.length ? entries : null;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function isEntry(value) {
    return (isRecord(value) &&
        ['fingerprint', 'rule', 'project', 'message'].every((key) => typeof value[key] === 'string'));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ })

};
