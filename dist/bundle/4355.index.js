export const id = 4355;
export const ids = [4355];
export const modules = {

/***/ 27996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked),
/* harmony export */   baseTree: () => (/* binding */ baseTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89265);
/* harmony import */ var _files_git_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19467);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23114);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84366);





/**
 * What lay in the folders where the current branch has left a revision; at the revision itself where they have no
 * commit in common, as in a clone of depth 1. Throws wrong use where git cannot tell.
 */
function baseTree(revision, folders, isIgnored, world) {
    return asked(() => {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.folder, folders[0] ?? '');
        const commit = (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBase */ .wu)(inside, revision, 'HEAD') ?? (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(inside, revision);
        return { commit, tree: (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTree */ .$G)(world.folder, commit, folders, isIgnored) };
    });
}
/** What git answers; what it cannot answer is for the user to ask otherwise. */
function asked(ask) {
    try {
        return ask();
    }
    catch (thrown) {
        throw (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitError */ .lT)(thrown) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(thrown.message) : thrown;
    }
}


/***/ }),

/***/ 11322:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ignoredBy)
/* harmony export */ });
/** @param pathOf how users see a path of the tree */
async function ignoredBy(given, { policy, pathInRepository }, pathOf) {
    const byOptions = await ignoredByOptions(given.options.get('ignore') ?? [], pathOf);
    if (policy.ignore.length === 0)
        return { isIgnored: byOptions, byOptions, byPolicy: () => false, unused: () => [] };
    const { ignoredBy: ignoredByPolicy } = await __webpack_require__.e(/* import() */ 8498).then(__webpack_require__.bind(__webpack_require__, 18498));
    const { isIgnored, unused } = ignoredByPolicy(policy);
    const byPolicy = (path) => isIgnored(pathInRepository(pathOf(path)));
    return {
        isIgnored: (path) => byPolicy(path) || byOptions(path),
        byOptions,
        byPolicy,
        unused,
    };
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

/***/ 18719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ deliverTo),
  r: () => (/* binding */ refuseLinkOut)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/files/write-whole.js



/**
 * Writes a file, and the folders on the way to it, as a whole or not at all: it is written beside its place and then
 * takes it. What is no file of its own, such as a pipe or a link, is written to where it leads.
 */
function writeWhole(path, text) {
    const parts = typeof text === 'string' ? [text] : text;
    if (!isFolder((0,external_node_path_.dirname)(path)))
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const known = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (known && !known.isFile()) {
        writeParts(path, parts, 'w');
        return;
    }
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        writeParts(temporary, parts, 'wx', known?.mode);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writeParts(path, parts, flags, mode) {
    const file = (0,external_node_fs_.openSync)(path, flags, mode);
    try {
        for (const part of parts)
            writeAll(file, Buffer.from(part));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** A pipe takes what it has room for. */
function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(file, bytes, done);
}
/** Whether a path leads to a folder. */
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: ./build/src/cli/repository-top.js
var repository_top = __webpack_require__(71084);
;// CONCATENATED MODULE: ./build/src/cli/output.js






/** Throws wrong use where the file is one of those that are checked, or a link of the repository leads out of it. */
function deliverTo(file, tree, world) {
    if (file === undefined)
        return (report) => print(report, world);
    const path = (0,external_node_path_.resolve)(world.folder, file);
    if (isFolder(path))
        throw (0,failure/* wrongUse */.po)(`"${file}" is a folder. Name a file in it for the report.`);
    if (/[/\\]$/.test(file))
        throw (0,failure/* wrongUse */.po)(`"${file}" is a folder. Name a file in it for the report.`);
    try {
        refuseLinkOut(path, file, world);
    }
    catch (error) {
        throw REASONS.has(error.code) ? notWritten(file, error) : error;
    }
    const real = (0,external_node_fs_.existsSync)(path) ? external_node_fs_.realpathSync.native(path) : path;
    if (tree.files.some((source) => (0,external_node_path_.resolve)(world.folder, source) === real)) {
        throw (0,failure/* wrongUse */.po)(`"${file}" is one of the files to check; name another one for the report.`);
    }
    return (report) => {
        try {
            writeWhole(real, report);
        }
        catch (error) {
            throw notWritten(file, error);
        }
        world.tell(`Report written to ${file}`);
    };
}
function print(report, world) {
    for (const part of typeof report === 'string' ? [report] : report)
        world.print(part);
}
/** In words, of the errors that people meet. */
const REASONS = new Map([
    ['EACCES', 'you have no permission to write there.'],
    ['EPERM', 'you have no permission to write there.'],
    ['EROFS', 'the disk is read-only.'],
    ['ENOSPC', 'the disk is full.'],
    ['ENOTDIR', 'a part of its path is a file, not a folder.'],
    ['EEXIST', 'a part of its path is a file, not a folder.'],
    ['ENOENT', 'its folder does not exist and cannot be created.'],
    ['ENAMETOOLONG', 'its name is too long.'],
]);
function notWritten(file, error) {
    const { code, message } = error;
    return (0,failure/* wrongUse */.po)(`"${file}" cannot be written: ${REASONS.get(code) ?? message}`);
}
/** Throws wrong use where a file that is to be written in a repository would be written elsewhere, by a link in it. */
function refuseLinkOut(path, written, { folder }) {
    if ((0,relative_path/* leadsOut */.qm)((0,repository_top/* repositoryTop */.K)(folder), path))
        throw (0,failure/* wrongUse */.po)(`"${written}" is a link to a file outside the repository; nothing is written there.`);
}


/***/ }),

/***/ 7968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ GATE_OPTIONS),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   cw: () => (/* binding */ readGate),
/* harmony export */   dG: () => (/* binding */ CONFIG_OPTION),
/* harmony export */   n8: () => (/* binding */ readFilesGate),
/* harmony export */   nC: () => (/* binding */ policyCommitOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81807);
/* harmony import */ var _files_config_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3849);
/* harmony import */ var _files_git_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19467);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99045);
/* harmony import */ var _policy_config_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5135);
/* harmony import */ var _policy_config_location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37992);
/* harmony import */ var _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(71927);
/* harmony import */ var _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92202);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70752);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27996);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84366);
/* harmony import */ var _repository_top_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71084);














const CONFIG_OPTION = {
    name: 'config',
    value: 'FILE',
    summary: `The policy (default: ${_policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g})`,
};
const GATE_OPTIONS = [
    CONFIG_OPTION,
    {
        name: 'policy-from',
        value: 'SIDE',
        choices: ['base', 'head'],
        summary: 'With --base: which policy and baseline apply, those of REVISION or of the files here (default: base)',
    },
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
    const tip = tipOf(given, world);
    const policy = await policyOf((0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'config'), top, tip, world);
    const isBare = given.options.has('no-ignores');
    if (isBare && given.options.has('update-baseline'))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)('--update-baseline cannot be combined with --no-ignores, which would add what exceptions already accept.');
    const gate = (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOf */ .Rv)(isBare ? { ...policy, exceptions: [] } : policy, isBare ? _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_BASELINE */ .gN : await baselineOf(given, tip, world), pathFrom(top, folder));
    return isBare ? { ...gate, ignoresComments: true } : gate;
}
/** What decides of the files on disk, without a baseline, for commands that judge no change. Throws like `readGate`. */
async function readFilesGate(given, world) {
    const { folder } = world;
    const top = (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder);
    return (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOf */ .Rv)(await policyOf((0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'config'), top, null, world), null, pathFrom(top, folder));
}
function pathFrom(top, folder) {
    return (path) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
}
/** Where the baseline is, or will be: absolute. */
function baselineFile(given, folder) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'baseline');
    return named === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder), _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .BASELINE_FILE */ .t) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
}
/** The revision whose policy and baseline decide; null where those of the files on disk do. */
function tipOf(given, { folder }) {
    const revision = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'base');
    if (revision === undefined || (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'policy-from') === 'head')
        return null;
    const { commit, top } = (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .asked */ .N)(() => (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveWithTop */ .M4)(folder, revision));
    return { revision, commit, top, readInGit: (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesInGit */ .z)(top, commit) };
}
/** The commit whose policy decides; null where that of the files on disk does. */
function policyCommitOf(given, world) {
    return tipOf(given, world)?.commit ?? null;
}
/** Reads files as a revision has them, by their paths from the current folder. Throws what a reader of a config throws. */
function readerAt({ revision, top, readInGit }, folder) {
    return async (path) => {
        const inside = (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
        if (!(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)))
            throw new Error('it is outside the repository');
        const bytes = readInGit(inside);
        if (bytes === undefined)
            throw new Error(`git cannot read it at ${revision}`);
        return bytes;
    };
}
/** A file of the user's that no revision has, such as one that an earlier step of a pipeline has made. */
async function isUntracked(path, tip, folder) {
    if (!(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(tip.top, path))
        return true;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return false;
    const commit = (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .asked */ .N)(() => (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(folder, 'HEAD'));
    const head = { ...tip, commit, readInGit: (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesInGit */ .z)(tip.top, commit) };
    for (const side of [tip, head])
        if ((await readerAt(side, folder)(path)) !== null)
            return false;
    return true;
}
async function policyOf(named, top, tip, world) {
    const { folder } = world;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g));
    const isHere = tip === null || (named !== undefined && (await isUntracked(path, tip, folder)));
    const isShared = named !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_policy_config_location_js__WEBPACK_IMPORTED_MODULE_7__/* .locationOf */ .hD)(named).kind === 'shared';
    if (!isHere && !isShared)
        return policyAt(named, tip, world);
    const isLocal = named === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
    const local = { kind: 'local', path: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(folder, path) };
    const place = {
        named: named === undefined ? null : isLocal ? local : (0,_policy_config_location_js__WEBPACK_IMPORTED_MODULE_7__/* .locationOf */ .hD)(named),
        usual: local.path,
        isThere: async (some) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, some)),
    };
    const read = (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readerWithin */ .b)(folder, isLocal ? (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : top);
    return usable(await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(place, { read, readShared: null }, (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder)), 'The config', world);
}
/** The policy as a revision has it; without one where it has no config: a change cannot bring its own judge. */
async function policyAt(named, tip, world) {
    const { folder } = world;
    const read = readerAt(tip, folder);
    const place = await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInBase */ .OJ)({
        named: named === undefined ? null : { kind: 'local', path: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named)) },
        usual: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tip.top, _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g)),
        isThere: async (path) => (await read(path)) !== null,
    });
    const found = await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(place, { read, readShared: null }, (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder));
    return usable(found, `The config at ${tip.revision}`, world);
}
/** A baseline that is to be written anew begins with the one that is there. */
async function baselineOf(given, tip, world) {
    const { folder } = world;
    const file = baselineFile(given, folder);
    if (tip && !given.options.has('update-baseline') && !(await isUntracked(file, tip, folder))) {
        const bytes = await readerAt(tip, folder)(file);
        return bytes === null ? _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_BASELINE */ .gN : baselineIn(bytes, file, world);
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        const isDue = given.options.has('baseline') && !given.options.has('update-baseline');
        if (isDue)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(`There is no baseline "${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'baseline')}". --update-baseline creates one.`);
        return _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_BASELINE */ .gN;
    }
    return baselineIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), file, world);
}
async function baselineIn(bytes, file, world) {
    return usable(await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccepted */ .oJ)((0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(world.folder, file), bytes), 'The baseline', world);
}
/** More are no help. */
const MOST_FAULTS = 20;
/** Throws wrong use where something could not be read, after each fault has been told on a line of its own. */
function usable(read, name, world) {
    if ('value' in read)
        return read.value;
    if ('misnamed' in read)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(read.misnamed);
    for (const fault of read.faults.slice(0, MOST_FAULTS))
        world.tell((0,_policy_config_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFault */ .Q)(fault));
    const more = read.faults.length - MOST_FAULTS;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(`${name} cannot be used.${more > 0 ? ` It has ${more} more errors.` : ''}`);
}


/***/ }),

/***/ 77591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ formatOption),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   g3: () => (/* binding */ OUTPUT_OPTION),
/* harmony export */   np: () => (/* binding */ IGNORE_OPTION)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47635);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70752);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84366);



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
        meant: Object.fromEntries(Object.entries(OTHER_NAMES).filter(([, format]) => formats.includes(format))),
        summary: `${task} as ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(formats)} (default: ${usual})`,
    };
}
/** What people call formats who know another tool. */
const OTHER_NAMES = {
    md: 'markdown',
    codequality: 'gitlab',
    'code-quality': 'gitlab',
    codeclimate: 'gitlab',
    'github-actions': 'github',
    stylish: 'text',
    compact: 'concise',
};
/** The format that the ending of a file says. `.json` and `.xml` are those of several: the usual one is meant. */
const BY_ENDING = [
    [/\.sarif(?:\.json)?$/i, 'sarif'],
    [/(?:^|[/\\])gl-code-quality[^/\\]*\.json$/i, 'gitlab'],
    [/\.json$/i, 'json'],
    [/(?:^|[/\\.-])checkstyle[^/\\]*\.xml$/i, 'checkstyle'],
    [/\.xml$/i, 'junit'],
    [/\.html?$/i, 'html'],
    [/\.(?:md|markdown)$/i, 'markdown'],
    [/\.csv$/i, 'csv'],
    [/\.(?:txt|text|log)$/i, 'text'],
    // A text of this name would be opened by a program that cannot read it.
    [/\.(?:pdf|xlsx?|docx?|ya?ml|zip)$/i, 'none'],
];
/** The format that is asked for: by name, else by the ending of `--output`, else the usual one. */
function formatOf(given, formats, usual) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastValue */ .k)(given, 'format');
    const file = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastValue */ .k)(given, 'output');
    if (named !== undefined || file === undefined)
        return named ?? usual;
    const meant = BY_ENDING.find(([ending]) => ending.test(file))?.[1];
    const format = formats.find((one) => one === meant);
    if (meant !== undefined && !format)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongUse */ .po)(`The ending of "${file}" belongs to a format that this command does not write. --format accepts ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(formats)}.`);
    return format ?? usual;
}
const OUTPUT_OPTION = {
    name: 'output',
    short: 'o',
    value: 'FILE',
    summary: 'Write it to a file, whose ending chooses the format if none is named (default: stdout)',
};
const IGNORE_OPTION = {
    name: 'ignore',
    value: 'GLOB',
    repeatable: true,
    summary: 'Leave out files and folders; can be repeated',
};


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

/***/ 73374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_project_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16161);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99045);
/* harmony import */ var _util_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3093);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84366);






/** What the system says where a path leads to nothing: no such entry, or one below a file. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR']);
/** Finds files and folders by the paths that a user wrote; without any it is the current folder. */
function findTargets(paths, current) {
    const targets = (paths.length > 0 ? paths : ['.']).map((path) => findTarget(path, current));
    const globs = targets.filter(({ glob }) => glob !== null);
    const folders = targets.map(({ path, isFile }) => {
        const start = isFile ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
        return (0,_files_project_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .projectFolder */ .K)(start, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(start).root);
    });
    return {
        folders: outermost(folders).map((folder) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(current, folder)),
        named: targets.map(({ path }) => path),
        isWanted: (path) => targets.some((target) => target.means(path, current)),
        refuseUnmatched: (files) => {
            const idle = globs.find((target) => !files.some((path) => target.means(path, current)));
            if (idle)
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUse */ .po)(`No file matches "${idle.glob}".`);
        },
    };
}
function findTarget(written, current) {
    const path = written === '' ? null : realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, written));
    if (path === null && GLOB.test(written))
        return globTarget(written, current);
    if (path === null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUse */ .po)(`There is no file or folder "${written}".`);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    const means = (some) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, some));
    if (stats.isDirectory())
        return { path, isFile: false, glob: null, means };
    if (stats.isFile() && /\.xml$/i.test(path))
        return { path, isFile: true, glob: null, means };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUse */ .po)(`"${written}" is neither an XML file nor a folder.`);
}
/** What a shell would have made paths of, if it were one that does so. */
const GLOB = /[*?{]|\[.+\]/;
/** All that lies below its folder is searched, which is what comes before the first part with a wildcard. */
function globTarget(written, current) {
    const glob = written.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const fault = (0,_util_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .faultInGlob */ .s)(glob);
    if (fault !== null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUse */ .po)(`"${written}" cannot be used: ${fault}`);
    const parts = glob.split('/');
    const start = parts
        .slice(0, parts.findIndex((part) => GLOB.test(part)))
        .join('/');
    const path = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, start === '' && glob.startsWith('/') ? '/' : start || '.'));
    if (path === null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUse */ .po)(`No file matches "${written}".`);
    const isMeant = (0,_util_globs_js__WEBPACK_IMPORTED_MODULE_4__.globFilter)([glob]);
    const absolute = glob.startsWith('/') || /^[a-z]:/i.test(glob);
    const means = (some) => isMeant(absolute ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, some).replaceAll('\\', '/') : some);
    return { path, isFile: !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory(), glob: written, means };
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

/***/ 91210:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _files_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);
/* harmony import */ var _report_left_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(146);


/**
 * The files that a user has asked for, as git would commit them. What is left out for that is said once.
 *
 * @param isCompared whether they are going to be compared with a revision
 */
function treeOf({ folders, named }, isIgnored, world, isCompared = false) {
    const { tree, leftOut } = (0,_files_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workingTree */ .c)(world.folder, folders, isIgnored, { named, isCompared });
    const sentence = (0,_report_left_out_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutSentence */ .h)(leftOut);
    if (sentence !== null)
        world.tell(sentence);
    return tree;
}


/***/ }),

/***/ 16161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ projectFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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

/***/ 146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47635);

/** More names are only counted. */
const MOST_NAMED = 5;
/** What of a git repository is not checked, and how to check it; null where nothing is left out. */
function leftOutSentence({ ignored, repositories }) {
    const parts = [
        ...(ignored.length > 0 ? [`${named(ignored)}, which git ignores`] : []),
        ...(repositories.length > 0 ? [`${named(repositories)}, a separate repository`] : []),
    ];
    if (parts.length === 0)
        return null;
    return `Not checked: ${parts.join('; ')}. To check it, name the path.`;
}
function named(paths) {
    if (paths.length <= MOST_NAMED)
        return (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(paths);
    return (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...paths.slice(0, MOST_NAMED), `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(paths.length - MOST_NAMED, 'more path')}`]);
}


/***/ })

};
