export const id = 1265;
export const ids = [1265];
export const modules = {

/***/ 26019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notCompared)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29108);
/* harmony import */ var _sdf_object_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30781);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64465);
/* harmony import */ var _door_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6658);
/* harmony import */ var _match_projects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24788);
/* harmony import */ var _object_versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23815);






const IGNORED = 'ignored by the config, an option or an input';
const UNKNOWN = 'this version does not know this kind of object';
const UNREADABLE = 'could not be read';
const UNREADABLE_BEFORE = 'could not be read as it was before the change';
/** What a change touches and no comparison of access looks into, in the order of kinds and names. */
function notCompared(base, head, { notRead = [], ignored = [] } = {}) {
    const found = [
        ...(0,_match_projects_js__WEBPACK_IMPORTED_MODULE_3__/* .matchProjects */ .C)(base, head)
            .filter((pair) => pair.base !== pair.head)
            .flatMap((pair) => [...unseenObjects(pair), ...unreadableFiles(pair), ...unsureDoors(pair)]),
        ...notRead.map(({ path, reason }) => unread(path, `${UNREADABLE}: ${reason}`)),
        ...ignored.map((path) => unread(path, IGNORED)),
    ];
    const byName = new Map(found.map((one) => [JSON.stringify([one.kind, one.what, one.file, one.kind && one.why]), one]));
    return [...byName.values()].sort((one, other) => (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTexts */ .q)(namesOf(one), namesOf(other)));
}
/** Objects of kinds that nobody knows, or whose doors cannot be read. */
function unseenObjects(pair) {
    return (0,_object_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .changedObjects */ .v)(pair, (kind) => whyUnseen(kind) !== null).flatMap(({ kind, id, base, head }) => {
        const [file] = [...head, ...base];
        const why = whyUnseen(kind);
        if (!file || why === null || (0,_sdf_object_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplateBody */ .V3)(file.source.path))
            return [];
        return { what: id, why, kind, file: file.source.path };
    });
}
function whyUnseen(name) {
    const kind = (0,_sdf_catalogue_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .findKind */ .oH)(name);
    if (!kind)
        return UNKNOWN;
    return kind.noDoor?.isHidden ? kind.noDoor.why : null;
}
/** Files with doors that are damaged, on either side, and others of the project that could not be read. */
function unreadableFiles(pair) {
    const damaged = withDoors(pair).flatMap(({ base, head }) => [
        ...base.filter(isDamaged).map(({ source }) => unread(source.path, UNREADABLE_BEFORE)),
        ...head.filter(isDamaged).map(({ source }) => unread(source.path, UNREADABLE)),
    ]);
    const before = faultsOf(pair.base);
    const after = faultsOf(pair.head);
    const isIn = (faults, { source: { path, text } }) => faults.some(({ source }) => source.path === path && source.text === text);
    return [
        ...before
            .filter((fault) => !isIn(after, fault))
            .map(({ source }) => unread(source.path, UNREADABLE_BEFORE)),
        ...after.filter((fault) => !isIn(before, fault)).map(({ source }) => unread(source.path, UNREADABLE)),
        ...damaged,
    ];
}
/** Doors that are written out or left away, where no public source tells what an absent one means. */
function unsureDoors(pair) {
    return withDoors(pair).flatMap((versions) => {
        const [file] = [...versions.head, ...versions.base];
        return (0,_door_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownDoors */ .I_)(pair, versions).map(({ object, element }) => ({
            what: object,
            why: `no public source says what an absent ${element} means`,
            kind: versions.kind,
            file: file?.source.path ?? '',
        }));
    });
}
function withDoors(pair) {
    return (0,_object_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .changedObjects */ .v)(pair, (kind) => (0,_sdf_catalogue_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .findKind */ .oH)(kind)?.noDoor === null);
}
function isDamaged(file) {
    return file.root() === null;
}
function faultsOf(project) {
    return project?.faults ?? [];
}
function unread(path, why) {
    return { what: path, why, kind: null, file: path };
}
function namesOf({ kind, what, file }) {
    return [kind ?? '', what, file];
}


/***/ }),

/***/ 76304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ scopeChanges)
/* harmony export */ });
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64465);
/* harmony import */ var _match_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24788);


/** What enters or leaves the deploy scope, where both versions have a deploy.xml that can be read. */
function scopeChanges(base, head) {
    return (0,_match_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .matchProjects */ .C)(base, head)
        .filter((pair) => pair.base !== pair.head)
        .flatMap(changesOf)
        .sort((one, other) => (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)([one.project, one.change, one.object], [other.project, other.change, other.object]));
}
function changesOf({ base, head }) {
    if (!base?.deploy || !head?.deploy)
        return [];
    return [...head.definitions].flatMap(([object, files]) => {
        const known = base.definitions.get(object);
        const deployed = files.find(({ inScope }) => inScope);
        const [file] = deployed ? [deployed] : files;
        const was = known?.some(({ inScope }) => inScope);
        if (!file || was === undefined || was === (deployed !== undefined))
            return [];
        const change = deployed ? 'enters' : 'leaves';
        return {
            project: head.root,
            object,
            file: file.path,
            change,
            isSuiteApp: head.manifest?.isSuiteApp === true,
        };
    });
}


/***/ }),

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

/***/ 31265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _access_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20863);
/* harmony import */ var _access_not_compared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26019);
/* harmony import */ var _access_scope_changes_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76304);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70468);
/* harmony import */ var _files_git_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19467);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23114);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99045);
/* harmony import */ var _report_writing_fit_terminal_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(15193);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70752);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27996);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(24953);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84366);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18719);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77591);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73374);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91210);
















/** The formats of a change of access. Each is loaded when it is asked for. */
const FORMATS = {
    text: async () => {
        const { accessText } = await __webpack_require__.e(/* import() */ 7696).then(__webpack_require__.bind(__webpack_require__, 17696));
        return (changes, _, scope, left, colour) => accessText(changes, colour, scope, left);
    },
    json: async () => (await __webpack_require__.e(/* import() */ 7361).then(__webpack_require__.bind(__webpack_require__, 47361))).accessJson,
    markdown: async () => (await __webpack_require__.e(/* import() */ 5270).then(__webpack_require__.bind(__webpack_require__, 5270))).accessMarkdown,
};
const OPTIONS = [
    (0,_report_options_js__WEBPACK_IMPORTED_MODULE_10__/* .formatOption */ .Bx)('Write the change', Object.keys(FORMATS), 'text'),
    _report_options_js__WEBPACK_IMPORTED_MODULE_10__/* .OUTPUT_OPTION */ .g3,
];
const diff = {
    takes: 'BASE [HEAD]',
    about: `Shows what a change does to access, role by role, between two git revisions, or between a revision and the
files on disk. BASE...HEAD compares with the merge base, as git does. Covers the project of the current folder, or the
projects below it.`,
    options: OPTIONS,
    async run(given, world) {
        const versions = versionsOf(given.words, world);
        const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_11__/* .findTargets */ .q)([], world.folder);
        const pathOf = (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathSeenFrom */ .xG)(world.folder);
        const treeAt = (revision) => (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .asked */ .N)(() => (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTree */ .$G)(world.folder, revision, targets.folders, () => false));
        const head = versions.head === null ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .treeOf */ .g)(targets, () => false, world, true) : treeAt(versions.head);
        const deliver = (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .deliverTo */ .B)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .lastValue */ .k)(given, 'output'), head, world);
        const after = (0,_check_load_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .H)(head, pathOf);
        const before = (0,_check_load_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .H)(treeAt(versions.base), pathOf, { tree: head, loaded: after });
        const format = (0,_report_options_js__WEBPACK_IMPORTED_MODULE_10__/* .formatOf */ .be)(given, Object.keys(FORMATS), 'text');
        const report = await FORMATS[format]();
        const colour = world.colour && !given.options.has('output');
        const scope = (0,_access_scope_changes_js__WEBPACK_IMPORTED_MODULE_13__/* .scopeChanges */ .k)(before.projects, after.projects);
        const left = (0,_access_not_compared_js__WEBPACK_IMPORTED_MODULE_1__/* .notCompared */ .v)(before.projects, after.projects, {
            notRead: [...before.notRead, ...after.notRead],
        });
        const changes = (0,_access_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .accessChanges */ ._)(before.projects, after.projects);
        const text = report(changes, versions, scope, left, colour);
        deliver(format === 'text' && !given.options.has('output') ? (0,_report_writing_fit_terminal_js__WEBPACK_IMPORTED_MODULE_14__/* .fitTerminal */ .q)(text, world.width) : text);
        const problems = [...problemsOf(before, versions.base), ...problemsOf(after, versions.head)];
        for (const problem of problems)
            world.tell(problem);
        return problems.length > 0 ? _command_js__WEBPACK_IMPORTED_MODULE_15__/* .NO_VERDICT */ .YP : _command_js__WEBPACK_IMPORTED_MODULE_15__/* .PASSED */ .f5;
    },
};
function versionsOf([first, second, ...more], { folder }) {
    if (first === undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .wrongUse */ .po)('Name a git revision to compare with, for example: diff main');
    if (more.length > 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .wrongUse */ .po)(`Unexpected argument "${more[0]}": diff accepts at most two revisions.`);
    const range = /^(?<from>.+?)(?<dots>\.{2,3})(?<to>.*)$/.exec(first)?.groups;
    if (!range)
        return { base: first, head: second ?? null };
    if (second !== undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .wrongUse */ .po)(`Unexpected argument "${second}": "${first}" already names two revisions.`);
    const { from = '', dots, to } = range;
    const head = to || 'HEAD';
    const base = dots === '..' ? from : (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .asked */ .N)(() => (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBase */ .wu)(folder, from, head));
    if (base === null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .wrongUse */ .po)(`"${from}" and "${head}" have no commit in common in this clone.`);
    return { base, head };
}
/** What could not be read: without it the change is not told whole. */
function problemsOf(loaded, revision) {
    const where = revision === null ? '' : `At ${revision}: `;
    return (0,_check_load_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadOf */ .D)(loaded).map((problem) => where + problem);
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
