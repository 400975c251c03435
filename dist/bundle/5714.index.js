export const id = 5714;
export const ids = [5714];
export const modules = {

/***/ 3644:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ needsFiles),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   ox: () => (/* binding */ FILTER_MODES)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2724);

const FILTER_MODES = ['introduced', 'added', 'diff_context', 'file', 'nofilter'];
/** Whether a mode has to know the lines that changed. */
function needsFiles(mode) {
    return mode === 'added' || mode === 'diff_context' || mode === 'file';
}
/**
 * Whether a finding is shown. What is not known makes it count: where there is no base every finding may be new.
 *
 * @param files null where they are not known, or the mode needs none
 * @param atCommit the finding with the lines that GitHub shows; null where those lack it
 */
function isShown(mode, finding, files, atCommit) {
    if (mode === 'nofilter')
        return true;
    if (mode === 'introduced')
        return finding.introduced !== false;
    if (!files)
        return true;
    const shown = atCommit(finding);
    return placesOf(shown ?? finding).some((place) => {
        const file = files.fileOf(place.source.path);
        if (!file || mode === 'file')
            return file !== null;
        return shown === null || file.isWhole || file.hunks.some((hunk) => touches(place, hunk, mode));
    });
}
function placesOf({ at, related = [] }) {
    return [at, ...related.map((place) => place.at)];
}
function touches(place, { start, end, added }, mode) {
    const first = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(place.source, place.start).line;
    const last = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(place.source, lastOffset(place)).line;
    if (mode === 'diff_context')
        return first <= end && last >= start;
    return added.some((line) => line >= first && line <= last);
}
/** Of the last character: an end is exclusive, and may begin the next line. */
function lastOffset({ start, end }) {
    return Math.max(start, end - 1);
}


/***/ }),

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
var check = __webpack_require__(1726);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/src/policy/config/fault.js
var fault = __webpack_require__(5135);
// EXTERNAL MODULE: ./build/src/report/fit-terminal.js
var fit_terminal = __webpack_require__(5708);
// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(2880);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/check/filter-mode.js
var filter_mode = __webpack_require__(3644);
;// CONCATENATED MODULE: ./build/src/cli/base-option.js

const BASE_OPTION = {
    name: 'base',
    value: 'REVISION',
    summary: 'Compare with the point where this branch left REVISION (the merge base)',
};
const FILTER_OPTION = {
    name: 'filter-mode',
    value: 'MODE',
    choices: filter_mode/* FILTER_MODES */.ox,
    summary: `Which findings are shown and decide: ${filter_mode/* FILTER_MODES */.ox.join(', ')} (default: introduced with --base)`,
};

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(4366);
// EXTERNAL MODULE: ./build/src/cli/gate.js
var cli_gate = __webpack_require__(2377);
// EXTERNAL MODULE: ./build/src/cli/ignored.js
var ignored = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var cli_output = __webpack_require__(8719);
// EXTERNAL MODULE: ./build/src/cli/report-options.js
var report_options = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/src/cli/targets.js
var cli_targets = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/src/cli/tree.js
var cli_tree = __webpack_require__(1210);
;// CONCATENATED MODULE: ./build/src/cli/check.js
















const OPTIONS = [
    (0,report_options/* formatOption */.Bx)('Write the report', Object.keys(formats/* FORMATS */.h), 'text'),
    { ...report_options/* OUTPUT_OPTION */.g3, summary: 'Write the report to a file; its ending chooses the format if none is named' },
    {
        name: 'fail-on-severity',
        value: 'SEVERITY',
        choices: ['error', 'warning', 'notice', 'never'],
        meant: { none: 'never', off: 'never', no: 'never', info: 'notice', note: 'notice', warn: 'warning' },
        summary: 'Lowest severity that fails: error, warning, notice or never (default: error)',
    },
    report_options/* IGNORE_OPTION */.np,
    { name: 'no-ignores', summary: 'Report everything: ignore comments, exceptions and the baseline' },
    { name: 'allow-empty', summary: 'Pass if there is nothing to check (otherwise exit code 2)' },
    ...cli_gate/* GATE_OPTIONS */.FF,
    BASE_OPTION,
    FILTER_OPTION,
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
        const tree = (0,cli_tree/* treeOf */.g)(targets, isIgnored, world);
        targets.refuseUnmatched(tree.files.map(pathOf));
        checkFormat(given);
        const base = await baseOf(given, targets.folders, isIgnored, world);
        const deliver = (0,cli_output/* deliverTo */.B)((0,cli_arguments/* lastValue */.k)(given, 'output'), tree, world);
        const deliverEvidence = evidenceFile(given, tree, world);
        const failOn = ((0,cli_arguments/* lastValue */.k)(given, 'fail-on-severity') ?? 'error');
        const options = { pathOf, isWanted: targets.isWanted, failOn, base: base?.tree ?? null, gate };
        const found = await judged(tree, options, given, world);
        const all = await accepted(found, tree, options, { given, folders: targets.folders, world });
        const filterMode = filterModeOf(given);
        const result = await filtered(all, filterMode, failOn, base, world);
        const format = checkFormat(given);
        const report = await formats/* FORMATS */.h[format]();
        const colour = world.colour && !given.options.has('output');
        const origin = await originFor(format, targets.folders, world);
        const scope = targets.folders.length === 1 ? gate.pathInRepository(targets.folders[0] ?? '') : '';
        const text = report(result, {
            colour,
            repositoryPath: gate.pathInRepository,
            failOn,
            scope,
            ...(origin && { origin }),
        });
        deliver(format === 'text' && !given.options.has('output') ? (0,fit_terminal/* fitTerminal */.q)(text, world.width) : text);
        if (deliverEvidence) {
            const { evidenceOf } = await __webpack_require__.e(/* import() */ 5327).then(__webpack_require__.bind(__webpack_require__, 5327));
            const { folders } = targets;
            const baseCommit = base?.commit ?? null;
            deliverEvidence(evidenceOf(all, result, {
                filterMode,
                policyCommit: (0,cli_gate/* policyCommitOf */.nC)(given, world),
                tree,
                folders,
                isIgnored,
                pathOf,
                baseCommit,
                gate,
                failOn,
            }, world));
        }
        tellProblems(result, world);
        for (const note of result.notes)
            world.tell(note);
        tellHints([...result.hints, ...unused()], targets.isWanted, world);
        if (result.problems.length > 0 || refusesEmpty(result, given, world))
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
/** Findings that the base has are no fault of a change, unless somebody asks for them. */
function filterModeOf(given) {
    const asked = (0,cli_arguments/* lastValue */.k)(given, 'filter-mode');
    return asked ?? (given.options.has('base') ? 'introduced' : 'nofilter');
}
/** The result as far as the mode shows it. */
async function filtered(all, mode, failOn, base, world) {
    if (mode === 'nofilter')
        return all;
    if (!base)
        throw (0,failure/* wrongUse */.po)(`--filter-mode ${mode} compares with a base: name a revision with --base.`);
    const { filterFindings } = await __webpack_require__.e(/* import() */ 6184).then(__webpack_require__.bind(__webpack_require__, 6184));
    return filterFindings(all, mode, failOn, base, world);
}
async function baseOf(given, folders, isIgnored, world) {
    const revision = (0,cli_arguments/* lastValue */.k)(given, 'base');
    if (revision === undefined)
        return null;
    const { baseTree } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7996));
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
/** The formats that say where the files are from. */
const WITH_ORIGIN = new Set(['sarif', 'html']);
async function originFor(format, folders, { folder }) {
    if (!WITH_ORIGIN.has(format))
        return null;
    const { originOf } = await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 9824));
    return originOf((0,external_node_path_.resolve)(folder, folders[0] ?? ''));
}
function checkFormat(given) {
    return (0,report_options/* formatOf */.be)(given, Object.keys(formats/* FORMATS */.h), 'text');
}
/** What is no finding, yet has to be known. */
function tellProblems({ projects, problems }, world) {
    for (const problem of problems)
        world.tell(problem);
    if (projects.length + problems.length === 0)
        world.tell('There is no SDF project here: nothing was checked.');
}
/** A run in the wrong folder would be a gate that stands open for ever. */
function refusesEmpty({ projects, summary }, given, world) {
    const isEmpty = projects.length === 0 || summary.files === 0;
    if (!isEmpty || given.options.has('allow-empty'))
        return false;
    world.tell('Name the folder of an SDF project, or write --allow-empty if that is meant.');
    return true;
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

/***/ 2880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** The formats of a report. Each is loaded when it is asked for. */
const FORMATS = {
    text: async () => (await __webpack_require__.e(/* import() */ 9867).then(__webpack_require__.bind(__webpack_require__, 9867))).textReport,
    concise: async () => (await __webpack_require__.e(/* import() */ 8284).then(__webpack_require__.bind(__webpack_require__, 8284))).conciseReport,
    json: async () => (await __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 7912))).jsonReport,
    sarif: async () => (await __webpack_require__.e(/* import() */ 9630).then(__webpack_require__.bind(__webpack_require__, 9630))).sarifReport,
    junit: async () => (await __webpack_require__.e(/* import() */ 3356).then(__webpack_require__.bind(__webpack_require__, 3356))).junitReport,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 75))).markdownReport,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(9184), __webpack_require__.e(7302)]).then(__webpack_require__.bind(__webpack_require__, 6803))).htmlReport,
    github: async () => (await __webpack_require__.e(/* import() */ 8337).then(__webpack_require__.bind(__webpack_require__, 8337))).githubReport,
    gitlab: async () => (await __webpack_require__.e(/* import() */ 5941).then(__webpack_require__.bind(__webpack_require__, 5941))).gitlabReport,
    checkstyle: async () => (await __webpack_require__.e(/* import() */ 7543).then(__webpack_require__.bind(__webpack_require__, 7543))).checkstyleReport,
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


/***/ })

};
