export const id = 7996;
export const ids = [7996];
export const modules = {

/***/ 7996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        const commit = (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBase */ .wu)(inside, revision, 'HEAD') ?? (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(inside, revision);
        return { commit, tree: (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTree */ .$)(world.folder, commit, folders, isIgnored) };
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

/***/ 1274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    return (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(absolute, top)
        ? { folder, before: asStart(folder) + asStart((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(absolute, top)), below: '' }
        : { folder, before: asStart(folder), below: asStart((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(top, absolute)) };
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


/***/ })

};
