export const id = 5714;
export const ids = [5714];
export const modules = {

/***/ 5714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/check/check.js + 8 modules
var check = __webpack_require__(755);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/src/files/tree.js
var files_tree = __webpack_require__(85);
// EXTERNAL MODULE: ./build/src/policy/config/fault.js
var fault = __webpack_require__(5135);
// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(2880);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(752);
;// CONCATENATED MODULE: ./build/src/cli/base-option.js
const BASE_OPTION = {
    name: 'base',
    value: 'REVISION',
    summary: 'Compare with a git revision: that where the current branch has left it',
};

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(4366);
// EXTERNAL MODULE: ./build/src/cli/gate.js
var cli_gate = __webpack_require__(2377);
// EXTERNAL MODULE: ./build/src/cli/ignored.js
var ignored = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/src/cli/output.js
var cli_output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/report-options.js
var report_options = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/src/cli/targets.js
var cli_targets = __webpack_require__(3374);
;// CONCATENATED MODULE: ./build/src/cli/check.js















const OPTIONS = [
    (0,report_options/* formatOption */.Bx)('Write the report', Object.keys(formats/* FORMATS */.h), 'text'),
    { ...report_options/* OUTPUT_OPTION */.g3, summary: 'Write the report to a file (default: stdout)' },
    {
        name: 'fail-on-severity',
        value: 'SEVERITY',
        choices: ['error', 'warning', 'notice', 'never'],
        summary: 'Lowest severity that fails: error, warning, notice or never (default: error)',
    },
    report_options/* IGNORE_OPTION */.np,
    ...cli_gate/* GATE_OPTIONS */.FF,
    BASE_OPTION,
    {
        name: 'evidence',
        value: 'FILE',
        summary: 'Write down for an audit what was found and accepted, by which policy and tool',
    },
    { name: 'fix', summary: 'Apply the fixes that leave access as it is, then report what remains' },
    { name: 'update-baseline', summary: 'Accept what is found from now on, and forget what is mended' },
];
const check_check = {
    takes: '[path…]',
    about: `Checks roles and permissions of the SDF projects in files and folders; without a path, in the current folder.
A file is judged with its whole project, and only what concerns it is reported.`,
    options: OPTIONS,
    async run(given, world) {
        const targets = (0,cli_targets/* findTargets */.q)(given.words, world.folder);
        const pathOf = (0,relative_path/* pathSeenFrom */.xG)(world.folder);
        const gate = await (0,cli_gate/* readGate */.cw)(given, world);
        const { isIgnored, unused } = await (0,ignored/* ignoredBy */.g)(given, gate, pathOf);
        const tree = (0,files_tree/* diskTree */.c)(world.folder, targets.folders, isIgnored);
        const base = await baseOf(given, targets.folders, isIgnored, world);
        const deliver = (0,cli_output/* deliverTo */.B)((0,cli_arguments/* lastValue */.k)(given, 'output'), tree, world);
        const deliverEvidence = evidenceFile(given, tree, world);
        const failOn = ((0,cli_arguments/* lastValue */.k)(given, 'fail-on-severity') ?? 'error');
        const options = { pathOf, isWanted: targets.isWanted, failOn, base: base?.tree ?? null, gate };
        const found = await judged(tree, options, given, world);
        const result = await accepted(found, tree, options, { given, folders: targets.folders, world });
        const report = await reporterOf(given);
        const colour = world.colour && !given.options.has('output');
        const scope = targets.folders.length === 1 ? gate.pathInRepository(targets.folders[0] ?? '') : '';
        deliver(report(result, { colour, repositoryPath: gate.pathInRepository, failOn, scope }));
        if (deliverEvidence) {
            const { evidenceOf } = await __webpack_require__.e(/* import() */ 5327).then(__webpack_require__.bind(__webpack_require__, 5327));
            const { folders } = targets;
            const baseCommit = base?.commit ?? null;
            deliverEvidence(evidenceOf(result, { tree, folders, isIgnored, pathOf, baseCommit, gate, failOn }, world));
        }
        tellProblems(result, world);
        tellHints([...result.hints, ...unused()], targets.isWanted, world);
        if (result.problems.length > 0)
            return command/* NO_VERDICT */.YP;
        return result.conclusion === 'success' ? command/* PASSED */.f5 : command/* FAILED */.Wk;
    },
};
/** Evidence tells of files and a policy that the run leaves as they are. */
function evidenceFile(given, tree, world) {
    const file = (0,cli_arguments/* lastValue */.k)(given, 'evidence');
    if (file === undefined)
        return null;
    for (const name of ['fix', 'update-baseline'])
        if (given.options.has(name))
            throw (0,failure/* wrongUse */.po)(`--evidence is for a run without --${name}, which changes what it tells of.`);
    const output = (0,cli_arguments/* lastValue */.k)(given, 'output');
    if (output !== undefined && (0,external_node_path_.resolve)(world.folder, output) === (0,external_node_path_.resolve)(world.folder, file))
        throw (0,failure/* wrongUse */.po)(`"${file}" is the file of --output as well.`);
    return (0,cli_output/* deliverTo */.B)(file, tree, world);
}
async function baseOf(given, folders, isIgnored, world) {
    const revision = (0,cli_arguments/* lastValue */.k)(given, 'base');
    if (revision === undefined)
        return null;
    const { baseTree } = await __webpack_require__.e(/* import() */ 7996).then(__webpack_require__.bind(__webpack_require__, 7996));
    return baseTree(revision, folders, isIgnored, world);
}
/** The check itself, after the fixes if they are asked for. */
async function judged(tree, options, given, world) {
    if (!given.options.has('fix'))
        return (0,check/* check */.z)(tree, options);
    const { fixFiles } = await __webpack_require__.e(/* import() */ 8245).then(__webpack_require__.bind(__webpack_require__, 8245));
    return fixFiles(tree, options, world);
}
/** The check once more, after the baseline has been made to accept what was found, if that is asked for. */
async function accepted(found, tree, options, { given, folders, world }) {
    if (!given.options.has('update-baseline'))
        return found;
    const { updateBaseline } = await __webpack_require__.e(/* import() */ 7207).then(__webpack_require__.bind(__webpack_require__, 7207));
    const { gate } = options;
    const baseline = updateBaseline((0,cli_gate/* baselineFile */._S)(given, world.folder), found, gate, folders, world);
    return baseline === null ? found : (0,check/* check */.z)(tree, { ...options, gate: { ...gate, baseline } });
}
function reporterOf(given) {
    const format = ((0,cli_arguments/* lastValue */.k)(given, 'format') ?? 'text');
    return formats/* FORMATS */.h[format]();
}
/** What is no finding, yet has to be known. */
function tellProblems({ projects, problems }, world) {
    for (const problem of problems)
        world.tell(problem);
    if (projects.length + problems.length === 0)
        world.tell('There is no SDF project here: nothing was checked.');
}
/** What is wrong with no file, but with what the policy says of them. */
function tellHints(hints, isWanted, world) {
    for (const hint of hints)
        if (isWanted(hint.at.source.path))
            world.tell((0,fault/* describeFault */.Q)(hint));
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

/***/ 2880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** The formats of a report. Each is loaded when it is asked for. */
const FORMATS = {
    text: async () => (await __webpack_require__.e(/* import() */ 447).then(__webpack_require__.bind(__webpack_require__, 447))).textReport,
    json: async () => (await __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 7912))).jsonReport,
    sarif: async () => (await __webpack_require__.e(/* import() */ 7567).then(__webpack_require__.bind(__webpack_require__, 7567))).sarifReport,
    junit: async () => (await __webpack_require__.e(/* import() */ 84).then(__webpack_require__.bind(__webpack_require__, 84))).junitReport,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 75))).markdownReport,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(9184), __webpack_require__.e(7302)]).then(__webpack_require__.bind(__webpack_require__, 6803))).htmlReport,
    github: async () => (await __webpack_require__.e(/* import() */ 8337).then(__webpack_require__.bind(__webpack_require__, 8337))).githubReport,
};


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
