export const id = 265;
export const ids = [265,996];
export const modules = {

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked),
/* harmony export */   baseTree: () => (/* binding */ baseTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9265);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4366);




/**
 * What lay in the folders where the current branch has left a revision; at the revision itself where they have no
 * commit in common, as in a clone of depth 1. Throws wrong use where git cannot tell.
 */
function baseTree(revision, folders, isIgnored, world) {
    return asked(() => {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.folder, folders[0] ?? '');
        const commit = (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBase */ .wu)(inside, revision, 'HEAD') ?? revision;
        return (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTree */ .$)(world.folder, commit, folders, isIgnored);
    });
}
/** What git answers; what it cannot answer is for the user to ask otherwise. */
function asked(ask) {
    try {
        return ask();
    }
    catch (thrown) {
        throw (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitError */ .lT)(thrown) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .po)(thrown.message) : thrown;
    }
}


/***/ }),

/***/ 1265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _access_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3636);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9265);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9045);
/* harmony import */ var _files_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(697);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2251);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(752);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7996);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4953);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4366);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3135);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3374);














/** The formats of a change of access. Each is loaded when it is asked for. */
const FORMATS = {
    text: async () => {
        const { accessText } = await __webpack_require__.e(/* import() */ 954).then(__webpack_require__.bind(__webpack_require__, 3954));
        return (changes, _, colour) => accessText(changes, colour);
    },
    json: async () => (await __webpack_require__.e(/* import() */ 675).then(__webpack_require__.bind(__webpack_require__, 7675))).accessJson,
    markdown: async () => (await __webpack_require__.e(/* import() */ 836).then(__webpack_require__.bind(__webpack_require__, 2836))).accessMarkdown,
};
const OPTIONS = [
    {
        name: 'format',
        value: 'FORMAT',
        choices: Object.keys(FORMATS),
        summary: `Write the change as ${(0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_12__/* .listed */ .KE)(Object.keys(FORMATS), 'or')} (default: text)`,
    },
    { name: 'output', short: 'o', value: 'FILE', summary: 'Write it to a file (default: stdout)' },
];
const diff = {
    takes: 'BASE [HEAD]',
    about: `Tells what a change does to access, role by role: from one git revision to another, or to the files as they are.
BASE...HEAD compares with where HEAD has left BASE, as git does. Looks at the project of the current folder, or at
those below it.`,
    options: OPTIONS,
    async run(given, world) {
        const versions = versionsOf(given.words, world);
        const { folders } = (0,_targets_js__WEBPACK_IMPORTED_MODULE_11__/* .findTargets */ .q)([], world.folder);
        const pathOf = (path) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .i)(world.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.folder, path));
        const treeOf = (revision) => treeAt(revision, folders, world);
        const head = treeOf(versions.head);
        const deliver = (0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .deliverTo */ .B)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .lastValue */ .k)(given, 'output'), head, world);
        const [before, after] = [(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(treeOf(versions.base), pathOf), (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(head, pathOf)];
        const report = await FORMATS[((0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .lastValue */ .k)(given, 'format') ?? 'text')]();
        const colour = world.colour && !given.options.has('output');
        deliver(report((0,_access_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .accessChanges */ ._0)(before.projects, after.projects), versions, colour));
        const problems = [...problemsOf(before, versions.base), ...problemsOf(after, versions.head)];
        for (const problem of problems)
            world.tell(problem);
        return problems.length > 0 ? _command_js__WEBPACK_IMPORTED_MODULE_13__/* .NO_VERDICT */ .YP : _command_js__WEBPACK_IMPORTED_MODULE_13__/* .PASSED */ .f5;
    },
};
function versionsOf([first, second, ...more], { folder }) {
    if (first === undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .wrongUse */ .po)('Name a git revision to compare with, for example: diff main');
    if (more.length > 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .wrongUse */ .po)(`"${more[0]}" is one too many: diff compares two git revisions.`);
    const range = /^(?<from>.+?)(?<dots>\.{2,3})(?<to>.*)$/.exec(first)?.groups;
    if (!range)
        return { base: first, head: second ?? null };
    if (second !== undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .wrongUse */ .po)(`"${first}" names two revisions already; "${second}" is one too many.`);
    const { from = '', dots, to } = range;
    const head = to || 'HEAD';
    const base = dots === '..' ? from : (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .asked */ .N)(() => (0,_files_git_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBase */ .wu)(folder, from, head));
    if (base === null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .wrongUse */ .po)(`"${from}" and "${head}" have no commit in common in this clone.`);
    return { base, head };
}
function treeAt(revision, folders, { folder }) {
    const isIgnored = () => false;
    return revision === null
        ? (0,_files_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .diskTree */ .c)(folder, folders, isIgnored)
        : (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .asked */ .N)(() => (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTree */ .$)(folder, revision, folders, isIgnored));
}
/** What could not be read: without it the change is not told whole. */
function problemsOf({ projects, problems }, revision) {
    const faults = projects.flatMap((project) => project.faults.map(({ source, message }) => `${source.path} could not be read: ${message}`));
    const where = revision === null ? '' : `At ${revision}: `;
    return [...problems, ...faults].map((problem) => where + problem);
}


/***/ }),

/***/ 3135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ deliverTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4366);



/** Throws wrong use where the file is one of those that are checked. */
function deliverTo(file, tree, world) {
    if (file === undefined)
        return world.print;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.folder, file);
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) : path;
    if (tree.files.some((source) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.folder, source) === real)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`"${file}" is one of the files to check; name another one for the report.`);
    }
    return (report) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, report);
        world.tell(`Report written to ${file}`);
    };
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        folders: outermost(folders).map((folder) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(current, folder)),
        isWanted: (path) => targets.some((target) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(target.path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, path))),
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
    return unique.filter((folder) => !unique.some((other) => other !== folder && (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(other, folder)));
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _sdf_xml_declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9881);
/* harmony import */ var _sdf_xml_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2749);
/* harmony import */ var _sdf_xml_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);




/** No encoding takes more bytes for a character than this; a file beyond is not even decoded. */
const MAX_BYTES_PER_CHARACTER = 4;
/** What an XML declaration is looked for in. */
const DECLARATION_LENGTH = 200;
const UTF_8 = 'utf-8';
/** Reads bytes in the encoding of their byte order mark, or of the XML declaration, or else as UTF-8. */
function decode(path, bytes) {
    const encoding = encodingOf(bytes);
    if (bytes.length > _sdf_xml_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_CHARACTERS */ .SF * MAX_BYTES_PER_CHARACTER) {
        const source = { path, text: '', encoding };
        return { source, fault: (0,_sdf_xml_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(source) };
    }
    const source = { path, text: decoderOf(encoding).decode(bytes), encoding };
    return { source, fault: faultInBytes(source, bytes) };
}
const utf8Decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(UTF_8, { ignoreBOM: true });
function decoderOf(encoding) {
    return encoding === UTF_8 ? utf8Decoder : new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(encoding, { ignoreBOM: true });
}
function encodingOf(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return UTF_8;
    // Without a mark UTF-16 shows in the zero beside the "<" that begins every document (XML 1.0, appendix F).
    if (first === 0x3c && second === 0)
        return 'utf-16le';
    if (first === 0 && second === 0x3c)
        return 'utf-16be';
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_LENGTH));
    const declared = (0,_sdf_xml_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredEncoding */ .Qc)(start.toString('latin1'));
    return (declared && singleByteEncoding(declared)) ?? UTF_8;
}
/** A declared UTF-16 cannot be true of bytes in which the declaration itself was readable. */
function singleByteEncoding(label) {
    try {
        const { encoding } = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(label);
        return encoding.startsWith('utf-16') ? null : encoding;
    }
    catch {
        return null;
    }
}
/** The decoder writes U+FFFD for bytes that are none of its characters. */
function faultInBytes(source, bytes) {
    if (!source.text.includes('\uFFFD'))
        return null;
    if (source.encoding === UTF_8)
        return faultInUtf8(source, bytes);
    if (isDecodable(source.encoding, bytes))
        return null;
    const at = source.text.indexOf('\uFFFD');
    return (0,_sdf_xml_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(source, at, `A byte here is not ${source.encoding}. Save the file as UTF-8.`, at + 1);
}
function isDecodable(encoding, bytes) {
    try {
        new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(encoding, { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
/** The first U+FFFD that the file does not hold itself: one of its own has three bytes of its own. */
function faultInUtf8(source, bytes) {
    let offset = 0;
    let from = 0;
    for (let at = source.text.indexOf('\uFFFD'); at !== -1; at = source.text.indexOf('\uFFFD', from)) {
        offset += Buffer.byteLength(source.text.slice(from, at));
        if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
            const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
            return (0,_sdf_xml_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(source, at, `The byte 0x${byte} is not UTF-8. Save the file as UTF-8.`, at + 1);
        }
        offset += 3;
        from = at + 1;
    }
    return null;
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gitTree),
/* harmony export */   Z: () => (/* binding */ isFound)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9265);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9045);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9548);





/** So many bytes are asked of git at once. A larger file is asked for alone. */
const BATCH = 32 * 1024 * 1024;
/** So many bytes are kept; most repositories hold less XML. */
const KEPT = 8 * BATCH;
/**
 * The tree that a git revision holds, as `diskTree` would find it checked out: the same paths relative to a folder on
 * disk, searched below the same folders. Nothing is checked out, no filter or program of the repository runs, and
 * nothing is fetched. Links and submodules are left out. The first of the folders says which repository is meant.
 */
function gitTree(root, revision, folders, isIgnored) {
    const absolute = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    const inside = folderInRepository([
        ...folders.slice(0, 1).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(absolute, folder)),
        absolute,
    ]);
    const commit = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(inside, revision);
    const top = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)(inside);
    const searched = folders.map((folder) => searchedFolder(top, folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(absolute, folder)));
    const blobs = new Map();
    for (const entry of listing(inside, commit)) {
        for (const { folder, before, below } of searched) {
            if (!entry.path.startsWith(below))
                continue;
            const path = before + entry.path.slice(below.length);
            if (isFound(path, folder, isIgnored))
                blobs.set(path, entry.blob);
        }
    }
    const files = [...blobs.keys()].sort();
    const contents = contentsOf(inside, [...new Set(files.map((path) => blobOf(blobs, path)))]);
    return {
        files,
        problems: [],
        readStart: (path, length) => contents.start(blobOf(blobs, path), length),
        read: (path) => contents.whole(blobOf(blobs, path)),
        versionOf: (path) => blobs.get(path) ?? null,
    };
}
/** The first of some folders that lies in a repository; if none does, the last. */
function folderInRepository(folders) {
    return folders.find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isInRepository */ .cC)(folder)) ?? folders.at(-1) ?? '.';
}
/** A folder may lie in the repository, or the repository in it; git knows paths from the top of the repository. */
function searchedFolder(top, folder, absolute) {
    const asStart = (path) => (path === '' ? '' : `${path}/`);
    return (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(absolute, top)
        ? { folder, before: asStart(folder) + asStart((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(absolute, top)), below: '' }
        : { folder, before: asStart(folder), below: asStart((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(top, absolute)) };
}
/** The XML files of a commit. */
function* listing(root, commit) {
    const output = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString();
    for (let at = 0; at < output.length;) {
        const end = output.indexOf('\0', at);
        const tab = output.indexOf('\t', at);
        const [mode, type, blob = ''] = output.slice(at, tab).split(' ');
        const path = output.slice(tab + 1, end);
        if (type === 'blob' && mode !== '120000' && (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .isXml */ .y$)(path))
            yield { path, blob };
        at = end + 1;
    }
}
/** Whether a search of a folder finds a file: it enters no folder that is ignored. */
function isFound(path, folder, isIgnored) {
    const start = folder === '' ? 0 : folder.length + 1;
    for (let end = path.indexOf('/', start); end !== -1; end = path.indexOf('/', end + 1)) {
        const name = path.slice(path.lastIndexOf('/', end - 1) + 1, end);
        if (!(0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .isEntered */ .gb)(name) || isIgnored(path.slice(0, end)))
            return false;
    }
    return !isIgnored(path);
}
function blobOf(blobs, path) {
    const blob = blobs.get(path);
    if (blob === undefined)
        throw new Error('The revision does not hold it.');
    return blob;
}
/** Reads blobs in batches: with one that is asked for, those that come after it and will be asked for next. */
function contentsOf(root, blobs) {
    const sizes = sizesOf(root, blobs);
    const isLarge = (blob) => (sizes.get(blob) ?? 0) > BATCH;
    const kept = new Map();
    let keptBytes = 0;
    const keep = (batch) => {
        const bytes = batch.reduce((sum, blob) => sum + (sizes.get(blob) ?? 0), 0);
        if (keptBytes + bytes > KEPT) {
            kept.clear();
            keptBytes = 0;
        }
        for (const [blob, content] of readBatch(root, batch))
            kept.set(blob, content);
        keptBytes += bytes;
    };
    const whole = (blob) => {
        if (!kept.has(blob) && isLarge(blob))
            return (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['cat-file', 'blob', blob]);
        if (!kept.has(blob))
            keep(batchFrom(blobs.slice(blobs.indexOf(blob)), kept, sizes));
        return kept.get(blob) ?? Buffer.alloc(0);
    };
    const start = (blob, length) => !kept.has(blob) && isLarge(blob)
        ? (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['cat-file', 'blob', blob], { most: length })
        : whole(blob).subarray(0, length);
    return { whole, start };
}
/** The sizes of blobs. Throws where a partial clone lacks one. */
function sizesOf(root, blobs) {
    const output = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], {
        input: lines(blobs),
    });
    const sizes = new Map();
    for (const line of output.toString().trimEnd().split('\n')) {
        const [blob = '', size = ''] = line.split(' ');
        if (size === 'missing')
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteClone */ .oC)();
        sizes.set(blob, Number(size));
    }
    return sizes;
}
/** As many blobs as a batch holds, without those that are known, absent or too large. */
function batchFrom(blobs, known, sizes) {
    const batch = [];
    let room = BATCH;
    for (const blob of blobs) {
        const size = sizes.get(blob);
        if (known.has(blob) || size === undefined || size > BATCH)
            continue;
        room -= size;
        if (room < 0)
            break;
        batch.push(blob);
    }
    return batch;
}
/** The contents of blobs. Git writes of each a line `<id> blob <size>`, the bytes, and a line break. */
function* readBatch(root, blobs) {
    const output = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['cat-file', '--batch'], { input: lines(blobs) });
    for (let at = 0; at < output.length;) {
        const start = output.indexOf('\n', at) + 1;
        const [blob = '', type, size] = output.toString('latin1', at, start - 1).split(' ');
        if (start === 0 || type !== 'blob')
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)('failed', 'git did not give the content of a file.');
        const end = start + Number(size);
        yield [blob, output.subarray(start, end)];
        at = end + 1;
    }
}
function lines(blobs) {
    return blobs.map((blob) => `${blob}\n`).join('');
}


/***/ }),

/***/ 9265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** Why reading failed, in the system's words, without the path on this machine that they end in. */
function reasonOf(error) {
    const { message = String(error) } = error;
    return message.replace(/, \w+(?: '.*')?$/s, '');
}


/***/ }),

/***/ 6161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 9045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path as users see it: relative to a folder and with `/`; `''` for the folder itself. Absolute on another drive. */
function relativePath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}
/** Whether a path is a folder or lies in it. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ diskTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9548);



/** The tree of a root on disk, searched below `folders` (`''` for all of it; none may lie in another). */
function diskTree(root, folders, isIgnored) {
    return {
        ...(0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(root, folders, isIgnored),
        readStart: (path, length) => readStart((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), length),
        read: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)),
    };
}
function readStart(path, length) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const buffer = Buffer.allocUnsafe(length);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, length, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 9548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   gb: () => (/* binding */ isEntered),
/* harmony export */   y$: () => (/* binding */ isXml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6550);



/** Folders that hold other people's files, never a project's own. */
const NEVER_ENTERED = new Set(['.git', 'node_modules']);
/**
 * Finds the XML files below folders of a root (`''` for the root itself). `.git`, `node_modules` and what
 * `isIgnored` names are not entered.
 *
 * Links are not followed: what they lead to inside the folder is found under its own name, and what lies outside is
 * none of our business. So nothing is found twice, and links in circles end.
 */
function walk(root, startFolders, isIgnored) {
    const files = [];
    const problems = [];
    const folders = [...startFolders];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of list(root, folder, problems)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (isLookedAt(entry) && !isIgnored(path))
                (entry.isDirectory() ? folders : files).push(path);
        }
    }
    return { files: files.sort(), problems };
}
/** Whether a folder of this name is searched. */
function isEntered(name) {
    return !NEVER_ENTERED.has(name);
}
/** Whether a file of this name, or path, is one to look at. */
function isXml(name) {
    return /\.xml$/i.test(name);
}
function isLookedAt(entry) {
    return entry.isDirectory() ? isEntered(entry.name) : entry.isFile() && isXml(entry.name);
}
function list(root, folder, problems) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder), { withFileTypes: true });
    }
    catch (error) {
        problems.push({ path: folder, reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) });
        return [];
    }
}


/***/ }),

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./build/src/sdf/xml-markup.js
var xml_markup = __webpack_require__(189);
// EXTERNAL MODULE: ./build/src/sdf/xml-tag.js
var xml_tag = __webpack_require__(5745);
;// CONCATENATED MODULE: ./build/src/sdf/first-tag.js


/**
 * Reads the opening tag of the root and nothing behind it, from any text, well-formed or not. `null` where the
 * text has no tag. Stray text before the root, such as a mark of a merge, is passed over.
 *
 * @param isWhole whether the text is the whole file: then a tag that does not end counts as well
 */
function readFirstTag(text, isWhole = true) {
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
        const next = text[at + 1] ?? '';
        const isTag = /[A-Za-z_]/.test(next);
        if (!isTag && next !== '!' && next !== '?') {
            at += 1;
            continue;
        }
        const markup = (0,xml_markup/* nextMarkup */._G)(text, at);
        if (isTag)
            return markup || isWhole ? readTag(text, at) : null;
        if (!markup)
            return null;
        at = markup.end;
    }
    return null;
}
function readTag(text, start) {
    const name = (0,xml_tag/* wordAt */.E7)(text, start + 1);
    const attribute = /\s+([^\s"'<=>/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
    attribute.lastIndex = start + 1 + name.length;
    for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
        if (found[1] === 'scriptid')
            return { name, scriptId: found[2] ?? found[3] ?? null };
    }
    return { name, scriptId: null };
}

// EXTERNAL MODULE: ./build/src/sdf/xml-limits.js
var xml_limits = __webpack_require__(1429);
// EXTERNAL MODULE: ./build/src/files/decode.js
var decode = __webpack_require__(2151);
;// CONCATENATED MODULE: ./build/src/files/first-tags.js



/** How much of a file is read until its first tag is found: a comment before it may be long. */
const LENGTHS = [1024, 64 * 1024, xml_limits/* MAX_CHARACTERS */.SF];
/** The first tag of a file, of which no more is read than that takes. Throws where the file cannot be read. */
function firstTagOf(tree, path) {
    for (const length of LENGTHS) {
        const start = tree.readStart(path, length);
        const isWhole = start.length < length;
        const tag = readFirstTag((0,decode/* decode */.D)(path, start).source.text, isWhole);
        if (tag || isWhole)
            return tag;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/files/tree-path.js
/** Paths in a tree of files: relative, with `/`, and `''` for the top. */
function joinPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** The folder that a path lies in. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path below a folder as it is seen from there. */
function pathWithin(folder, path) {
    return folder === '' ? path : path.slice(folder.length + 1);
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/files/problem.js
var problem = __webpack_require__(6550);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(3496);
;// CONCATENATED MODULE: ./build/src/sdf/deploy-scope.js

/** A project without deploy.xml, or with one that cannot be read: everything may be deployed. */
const DEPLOY_ALL = () => true;
/** A folder without manifest.xml is no project that SDF could deploy. */
const DEPLOY_NOTHING = () => false;
/**
 * Reads what deploy.xml says of objects. Paths begin at the project's folder (`~/`) and tell case apart; `*` stands
 * for all files of a folder, those of its subfolders included, and a folder alone for what is in it.
 * Source: Oracle help, section_4737888643.
 */
function readDeployScope(root) {
    const patterns = (0,value/* children */.Y_)(root, 'objects')
        .flatMap((objects) => (0,value/* children */.Y_)(objects, 'path'))
        .map((path) => compile(path.text));
    return (path) => patterns.some((matches) => matches(path));
}
function compile(written) {
    if (written === '')
        return () => false;
    const names = written.replace(/^~/, '').split(/[/\\]/);
    const pattern = names.filter((name) => name !== '' && name !== '.').join('/');
    const parts = pattern.split(/\*+/);
    if (parts.length > 1)
        return (file) => matchesParts(parts, file);
    const folder = pattern === '' ? '' : `${pattern}/`;
    return (file) => file === pattern || file.startsWith(folder);
}
/** Whether a text is made of the parts in order with anything between them. Linear, whatever the pattern. */
function matchesParts(parts, text) {
    const [first = '', ...rest] = parts;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}

// EXTERNAL MODULE: ./build/src/sdf/manifest.js
var manifest = __webpack_require__(9184);
// EXTERNAL MODULE: ./build/src/sdf/object-kinds.js
var object_kinds = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/src/sdf/objects.js
var sdf_objects = __webpack_require__(569);
// EXTERNAL MODULE: ./build/src/sdf/project.js
var project = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/sdf/xml.js + 3 modules
var xml = __webpack_require__(6063);
;// CONCATENATED MODULE: ./build/src/load-project.js










/** Reads the files of a project; null where nothing of SDF is among them. */
function loadProject(reader, root, paths) {
    const faults = [];
    const scope = loadScope(reader, root, faults);
    const objects = [];
    const definitions = new Map();
    for (const path of paths) {
        const inScope = scope(pathWithin(root, path));
        const tag = reader.tags.get(path) ?? null;
        if (tag?.scriptId)
            load_project_define(definitions, tag.scriptId, { kind: tag.name, path: reader.pathOf(path), inScope });
        const kind = kindOf(reader, root, path);
        const element = kind && parse(reader, path, faults);
        if (tag && kind && element)
            objects.push((0,sdf_objects/* readObject */.Ag)(kind, element, inScope));
    }
    if (objects.length === 0 && faults.length === 0 && !isProject(reader, root))
        return null;
    const manifest = loadManifest(reader, root, faults);
    return (0,project/* makeProject */.Mf)({ root: reader.pathOf(root) || '.', manifest, objects, definitions, faults });
}
/** What kind of object a file has to be parsed for; null for what is none of ours. */
function kindOf(reader, root, path) {
    const tag = reader.tags.get(path) ?? null;
    const isInProject = hasManifest(reader, root);
    if (!tag)
        return isInProject ? kindByName(path) : null;
    const isSdf = tag.scriptId !== null || (isInProject && pathWithin(root, path).startsWith(OBJECTS));
    return isSdf ? (0,object_kinds/* objectKind */.AF)(tag.name) : null;
}
/** Where SDF wants objects to be. Elsewhere a `<role>` without a script id may be that of any system. */
const OBJECTS = 'Objects/';
/** A file that holds no element can still be told: where its name is a script id it was an object, or is to be one. */
function kindByName(path) {
    const id = nameOf(path).replace(/\.xml$/i, '');
    if ((0,reference/* isCustomRoleId */.bO)(id))
        return 'role';
    return (0,reference/* isPermissionTargetId */.a$)(id) ? 'customrecordtype' : null;
}
function load_project_define(definitions, scriptId, definition) {
    const known = definitions.get(scriptId);
    if (known)
        known.push(definition);
    else
        definitions.set(scriptId, [definition]);
}
function loadManifest(reader, root, faults) {
    const element = hasManifest(reader, root) ? parse(reader, joinPath(root, MANIFEST), faults) : null;
    return element && (0,manifest/* readManifest */.WI)(element);
}
function loadScope(reader, root, faults) {
    if (!hasManifest(reader, root))
        return DEPLOY_NOTHING;
    const path = joinPath(root, DEPLOY);
    const tag = reader.tags.get(path);
    if (tag === undefined || (tag && tag.name !== 'deploy'))
        return DEPLOY_ALL;
    const element = parse(reader, path, faults);
    return element ? readDeployScope(element) : DEPLOY_ALL;
}
const MANIFEST = 'manifest.xml';
const DEPLOY = 'deploy.xml';
/** Whether a folder has a manifest of SDF, or one that holds no element and so may have been one. */
function hasManifest({ tags }, folder) {
    const tag = tags.get(joinPath(folder, MANIFEST));
    return tag === null || tag?.name === 'manifest';
}
/** Whether a folder is certainly a project, even if it holds no object. */
function isProject({ tags }, folder) {
    if (tags.get(joinPath(folder, MANIFEST))?.name === 'manifest')
        return true;
    return tags.has(joinPath(folder, MANIFEST)) && tags.get(joinPath(folder, DEPLOY))?.name === 'deploy';
}
function parse(reader, path, faults) {
    const bytes = attempt(reader, path, () => reader.tree.read(path));
    if (!bytes)
        return null;
    const { source, fault } = (0,decode/* decode */.D)(reader.pathOf(path), bytes);
    const result = fault ? { fault } : (0,xml/* parseXml */.NO)(source);
    if ('root' in result)
        return result.root;
    faults.push(result.fault);
    return null;
}
/** What reading gives; undefined, with the problem told, where it fails. */
function attempt({ pathOf, problems }, path, read) {
    try {
        return read();
    }
    catch (error) {
        problems.push(`${pathOf(path)} could not be read: ${(0,problem/* reasonOf */.A)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/load.js




/**
 * Finds the SDF projects of a tree and reads what names roles in them.
 *
 * A file belongs to the nearest folder with a manifest.xml. Objects are known by their root element; of every other
 * XML file only the first tag is read. What cannot be parsed becomes a fault of its project.
 *
 * @param pathOf how users see a path of the tree
 */
function load(tree, pathOf) {
    const problems = tree.problems.map(({ path, reason }) => {
        return `The folder ${pathOf(path) || '.'} could not be listed: ${reason}`;
    });
    const tags = new Map();
    const reader = { tree, tags, pathOf, problems };
    for (const path of tree.files) {
        const tag = attempt(reader, path, () => firstTagOf(tree, path));
        if (tag !== undefined)
            tags.set(path, tag);
    }
    const byRoot = (0,group_by/* groupBy */.$)(tags.keys(), (path) => projectRoot(reader, path));
    const projects = [...byRoot].map(([root, paths]) => loadProject(reader, root, paths));
    return { projects: projects.filter((project) => project !== null), problems, files: tree.files.length };
}
/** The nearest folder with a manifest; '' for what lies in no project. */
function projectRoot(reader, path) {
    for (let folder = parentOf(path);; folder = parentOf(folder)) {
        if (folder === '' || hasManifest(reader, folder))
            return folder;
    }
}


/***/ })

};
