export const id = 9640;
export const ids = [9640];
export const modules = {

/***/ 42166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   ky: () => (/* binding */ readPeople),
/* harmony export */   rX: () => (/* binding */ ASSIGNMENT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99045);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70752);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84366);





const ASSIGNMENT_OPTIONS = [
    {
        name: 'assignments',
        value: 'FILE',
        summary: 'CSV of who holds which roles, as NetSuite exports it: also check what people hold together',
    },
    {
        name: 'review',
        value: 'FILE',
        summary: 'With --assignments: write an access review that names people, as .csv or .html',
    },
    {
        name: 'review-since',
        value: 'FILE',
        summary: 'With --review: compare with the last review (CSV), and keep its decisions',
    },
];
const NEEDS = [
    ['review', 'assignments'],
    ['review-since', 'review'],
];
/** Who holds which roles; null where the command is not told. Throws wrong use where the file cannot be taken. */
async function readPeople(given, world) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .lastValue */ .k)(given, 'assignments');
    for (const [name, needed] of NEEDS)
        if (given.options.has(name) && !given.options.has(needed))
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`--${name} needs --${needed}.`);
    if (named === undefined)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.folder, named);
    const { readAssignments } = await __webpack_require__.e(/* import() */ 3419).then(__webpack_require__.bind(__webpack_require__, 23419));
    const read = await readAssignments((0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(world.folder, path), bytesOf(path, named, 'assignments'));
    if (!('faults' in read))
        return read;
    for (const fault of read.faults)
        world.tell(fault);
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)('The assignments cannot be used.');
}
/** What is in a file that an option names. */
function bytesOf(path, named, option) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`There is no file "${named}". --${option} names a CSV file.`);
        if (code === 'EISDIR')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`"${named}" is a folder. --${option} names a CSV file.`);
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`"${named}" cannot be read: ${message}`);
    }
}


/***/ }),

/***/ 63697:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ FILTER_OPTION),
/* harmony export */   w: () => (/* binding */ BASE_OPTION)
/* harmony export */ });
/* harmony import */ var _settle_filter_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35071);

const BASE_OPTION = {
    name: 'base',
    value: 'REVISION',
    summary: 'Compare with the point where this branch left REVISION (the merge base)',
};
const FILTER_OPTION = {
    name: 'filter-mode',
    value: 'MODE',
    choices: _settle_filter_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .FILTER_MODES */ .ox,
    meant: { all: 'nofilter', none: 'nofilter', off: 'nofilter', new: 'introduced', diff: 'added' },
    summary: `Which findings are shown and decide: ${_settle_filter_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .FILTER_MODES */ .ox.join(', ')} (default: introduced with --base)`,
};


/***/ }),

/***/ 19640:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/check/check.js + 9 modules
var check = __webpack_require__(55866);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: ./build/src/policy/config/fault.js
var fault = __webpack_require__(5135);
// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(62880);
// EXTERNAL MODULE: ./build/src/report/writing/fit-terminal.js
var fit_terminal = __webpack_require__(15193);
// EXTERNAL MODULE: ./build/src/settle/with-assignments.js
var with_assignments = __webpack_require__(91522);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
// EXTERNAL MODULE: ./build/src/cli/assignments.js
var assignments = __webpack_require__(42166);
// EXTERNAL MODULE: ./build/src/cli/base-option.js
var base_option = __webpack_require__(63697);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: ./build/src/cli/ignored.js
var cli_ignored = __webpack_require__(11322);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var cli_output = __webpack_require__(18719);
// EXTERNAL MODULE: ./build/src/cli/read-gate.js
var read_gate = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/src/cli/report-options.js
var report_options = __webpack_require__(77591);
// EXTERNAL MODULE: ./build/src/cli/targets.js
var cli_targets = __webpack_require__(73374);
// EXTERNAL MODULE: ./build/src/cli/tree.js
var tree = __webpack_require__(91210);
;// CONCATENATED MODULE: ./build/src/cli/trees.js



/** The files that a user has asked for, and those of `--base`, both without what is ignored. */
async function treesOf(given, targets, ignored, world) {
    const { isIgnored, byOptions, byPolicy } = ignored;
    const revision = (0,cli_arguments/* lastValue */.k)(given, 'base');
    if (revision === undefined)
        return { tree: (0,tree/* treeOf */.g)(targets, isIgnored, world), base: null, isIgnored, counted: [], left: [] };
    const { baseTree } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 27996));
    const { withoutIgnored, countedSentence } = await __webpack_require__.e(/* import() */ 7336).then(__webpack_require__.bind(__webpack_require__, 77336));
    const { ignoredChanges } = await __webpack_require__.e(/* import() */ 6740).then(__webpack_require__.bind(__webpack_require__, 66740));
    const whole = (0,tree/* treeOf */.g)(targets, byOptions, world, true);
    const base = baseTree(revision, targets.folders, byOptions, world);
    const { head, base: before, isLeftOut, counted } = withoutIgnored(whole, base.tree, byPolicy);
    const kept = { ...base, tree: before };
    // What options leave out is in neither tree: only then do both have to be listed again.
    const left = given.options.has('ignore')
        ? (await __webpack_require__.e(/* import() */ 3752).then(__webpack_require__.bind(__webpack_require__, 23752))).ignoredFiles(targets, head, kept, world)
        : ignoredChanges(whole, base.tree, isLeftOut);
    return {
        tree: head,
        base: kept,
        left,
        isIgnored: (path) => byOptions(path) || isLeftOut(path),
        counted: [countedSentence(counted.map((0,relative_path/* pathSeenFrom */.xG)(world.folder))) ?? []].flat(),
    };
}

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
    ...read_gate/* GATE_OPTIONS */.FF,
    base_option/* BASE_OPTION */.w,
    base_option/* FILTER_OPTION */.r,
    ...assignments/* ASSIGNMENT_OPTIONS */.rX,
    {
        name: 'evidence',
        value: 'FILE',
        summary: 'Write an audit record of the findings, what was accepted, and the policy and version used',
    },
    { name: 'fix', summary: 'Apply the fixes that do not change access, then report what remains' },
    { name: 'update-baseline', summary: 'Accept all current findings and drop entries that no longer occur' },
];
const check_check = {
    takes: '[path…]',
    about: `Checks the roles and permissions of SDF projects in files and folders (default: the current folder). A file
is checked with its whole project, and only findings that concern it are reported.`,
    options: OPTIONS,
    async run(given, world) {
        const targets = (0,cli_targets/* findTargets */.q)(given.words, world.folder);
        const pathOf = (0,relative_path/* pathSeenFrom */.xG)(world.folder);
        const people = await (0,assignments/* readPeople */.ky)(given, world);
        const gate = (0,with_assignments/* withAssignments */.d)(await (0,read_gate/* readGate */.cw)(given, world), people?.assignments ?? null);
        const ignored = await (0,cli_ignored/* ignoredBy */.g)(given, gate, pathOf);
        const { tree, base, isIgnored, counted, left } = await treesOf(given, targets, ignored, world);
        targets.refuseUnmatched(tree.files.map(pathOf));
        checkFormat(given);
        const deliver = (0,cli_output/* deliverTo */.B)((0,cli_arguments/* lastValue */.k)(given, 'output'), tree, world);
        const deliverEvidence = evidenceFile(given, tree, world);
        const writeReview = await reviewOf(people, tree, given, world);
        const failOn = ((0,cli_arguments/* lastValue */.k)(given, 'fail-on-severity') ?? 'error');
        const options = {
            ...{ pathOf, isWanted: targets.isWanted, failOn, base: base?.tree ?? null, gate },
            ignored: left.map(pathOf),
        };
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
            const { evidenceOf } = await __webpack_require__.e(/* import() */ 5327).then(__webpack_require__.bind(__webpack_require__, 15327));
            const { folders } = targets;
            const baseCommit = base?.commit ?? null;
            deliverEvidence(evidenceOf(all, result, {
                filterMode,
                policyCommit: (0,read_gate/* policyCommitOf */.nC)(given, world),
                tree,
                folders,
                isIgnored,
                pathOf,
                baseCommit,
                gate,
                failOn,
            }, world));
        }
        await writeReview?.(all, gate);
        tellProblems(result, world);
        for (const note of [...result.notes, ...counted])
            world.tell(note);
        tellHints([...result.hints, ...ignored.unused()], targets.isWanted, world);
        if (result.problems.length > 0 || refusesEmpty(result, given, world))
            return command/* NO_VERDICT */.YP;
        return result.conclusion === 'success' ? command/* PASSED */.f5 : command/* FAILED */.Wk;
    },
};
/** The writer of an access review; null where none is asked for. */
async function reviewOf(people, tree, given, world) {
    const file = (0,cli_arguments/* lastValue */.k)(given, 'review');
    if (file === undefined || !people)
        return null;
    const { reviewFor } = await __webpack_require__.e(/* import() */ 7054).then(__webpack_require__.bind(__webpack_require__, 27054));
    return reviewFor(file, people, tree, given, world);
}
/** Evidence tells of files and a policy that the run leaves as they are. */
function evidenceFile(given, tree, world) {
    const file = (0,cli_arguments/* lastValue */.k)(given, 'evidence');
    if (file === undefined)
        return null;
    for (const name of ['fix', 'update-baseline'])
        if (given.options.has(name))
            throw (0,failure/* wrongUse */.po)(`--evidence cannot be combined with --${name}, which changes the files that it records.`);
    const output = (0,cli_arguments/* lastValue */.k)(given, 'output');
    if (output !== undefined && (0,external_node_path_.resolve)(world.folder, output) === (0,external_node_path_.resolve)(world.folder, file))
        throw (0,failure/* wrongUse */.po)(`"${file}" is also the file of --output.`);
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
        throw (0,failure/* wrongUse */.po)(`--filter-mode ${mode} compares with a base. Name a revision with --base.`);
    const { filterFindings } = await __webpack_require__.e(/* import() */ 6184).then(__webpack_require__.bind(__webpack_require__, 66184));
    return filterFindings(all, mode, failOn, base, world);
}
/** The check itself, after the fixes if they are asked for. */
async function judged(tree, options, given, world) {
    if (!given.options.has('fix'))
        return (0,check/* check */.z6)(tree, options);
    const { fixFiles } = await __webpack_require__.e(/* import() */ 8245).then(__webpack_require__.bind(__webpack_require__, 28245));
    return fixFiles(tree, options, world);
}
/** The check once more, after the baseline has been made to accept what was found, if that is asked for. */
async function accepted(found, tree, options, { given, folders, world }) {
    if (!given.options.has('update-baseline'))
        return found;
    const { updateBaseline } = await __webpack_require__.e(/* import() */ 7207).then(__webpack_require__.bind(__webpack_require__, 37207));
    const { gate } = options;
    const baseline = updateBaseline((0,read_gate/* baselineFile */._S)(given, world.folder), found, gate, folders, world);
    return baseline === null ? found : (0,check/* check */.z6)(tree, { ...options, gate: { ...gate, baseline } });
}
/** The formats that say where the files are from. */
const WITH_ORIGIN = new Set(['sarif', 'html']);
async function originFor(format, folders, { folder }) {
    if (!WITH_ORIGIN.has(format))
        return null;
    const { originOf } = await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 89824));
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
    world.tell('Name the folder of an SDF project, or use --allow-empty if this is intended.');
    return true;
}
/** What is wrong with no file, but with what the policy says of them. */
function tellHints(hints, isWanted, world) {
    for (const hint of hints)
        if (isWanted(hint.at.source.path))
            world.tell((0,fault/* describeFault */.Q)(hint));
}


/***/ }),

/***/ 62880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** The formats of a report. Each is loaded when it is asked for. */
const FORMATS = {
    text: async () => (await __webpack_require__.e(/* import() */ 1126).then(__webpack_require__.bind(__webpack_require__, 31126))).textReport,
    concise: async () => (await __webpack_require__.e(/* import() */ 5251).then(__webpack_require__.bind(__webpack_require__, 75251))).conciseReport,
    json: async () => (await __webpack_require__.e(/* import() */ 745).then(__webpack_require__.bind(__webpack_require__, 70745))).jsonReport,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(6708), __webpack_require__.e(8409)]).then(__webpack_require__.bind(__webpack_require__, 46134))).sarifReport,
    junit: async () => (await __webpack_require__.e(/* import() */ 7419).then(__webpack_require__.bind(__webpack_require__, 17419))).junitReport,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(4407), __webpack_require__.e(7694)]).then(__webpack_require__.bind(__webpack_require__, 77694))).markdownReport,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(4737), __webpack_require__.e(2249), __webpack_require__.e(2591)]).then(__webpack_require__.bind(__webpack_require__, 72249))).htmlReport,
    github: async () => (await __webpack_require__.e(/* import() */ 1926).then(__webpack_require__.bind(__webpack_require__, 1926))).githubReport,
    gitlab: async () => (await __webpack_require__.e(/* import() */ 9816).then(__webpack_require__.bind(__webpack_require__, 39816))).gitlabReport,
    checkstyle: async () => (await __webpack_require__.e(/* import() */ 434).then(__webpack_require__.bind(__webpack_require__, 30434))).checkstyleReport,
};


/***/ }),

/***/ 35071:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ needsFiles),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   ox: () => (/* binding */ FILTER_MODES)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);

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

/***/ 91522:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withAssignments)
/* harmony export */ });
/* harmony import */ var _rules_security_person_duty_conflict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69258);

/** A gate that is told who holds which roles: what people hold together is judged, unless the policy says it is not. */
function withAssignments(gate, assignments) {
    if (!assignments)
        return gate;
    const { policy } = gate;
    const { id } = _rules_security_person_duty_conflict_js__WEBPACK_IMPORTED_MODULE_0__/* .personDutyConflict */ .un;
    const isSaid = policy.rules.has(id) || policy.off.has(id);
    const rules = isSaid ? policy.rules : new Map([...policy.rules, [id, null]]);
    return { ...gate, assignments, policy: { ...policy, rules } };
}


/***/ })

};
