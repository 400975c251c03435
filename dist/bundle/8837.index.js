export const id = 8837;
export const ids = [8837];
export const modules = {

/***/ 7600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ listCommit),
/* harmony export */   b: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89265);
/* harmony import */ var _git_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19467);


/** All that a commit has, in all folders. Throws a `GitError` where git cannot tell. */
function listCommit(folder, revision) {
    return entriesIn((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, ['ls-tree', '-r', ...FULL, (0,_git_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .commitName */ .l3)(revision)]));
}
/** What a commit has in one folder, by the path of the folder from the top; `''` for the top itself. */
function listFolder(inside, revision, folder) {
    const paths = folder === '' ? [] : ['--', `${folder}/`];
    return entriesIn((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(inside, ['ls-tree', ...FULL, (0,_git_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .commitName */ .l3)(revision), ...paths]));
}
const FULL = ['-z', '--full-tree'];
/** Of each entry git writes `<mode> <type> <id>`, a tab, the path and a NUL. */
function* entriesIn(listing) {
    const output = listing.toString();
    for (let at = 0; at < output.length;) {
        const tab = output.indexOf('\t', at);
        const end = output.indexOf('\0', tab);
        const [mode, type, id = ''] = output.slice(at, tab).split(' ');
        const kind = type !== 'blob' ? 'other' : mode === LINK ? 'link' : 'file';
        yield { path: output.slice(tab + 1, end), id, kind };
        at = end + 1;
    }
}
const LINK = '120000';


/***/ }),

/***/ 39674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ topOf),
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89265);


/** The repository that contains a folder; null if git knows none. */
function repositoryOf(folder) {
    const { status, stdout } = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(folder, ['rev-parse', '--show-toplevel', ...PACKS]);
    const [top, packs, ...more] = withoutLineEnd(stdout).split('\n');
    // A name can hold line breaks, and git before 2.31 does not know all of this: then it is asked one by one.
    if (status === 0 && top !== undefined && packs !== undefined && more.length === 0)
        return { top: node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(top), isPartial: hasPromisor(packs) };
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(folder, ['rev-parse', '--git-dir']).status !== 0)
        return null;
    return { top: topOf(folder), isPartial: hasPromisor(withoutLineEnd((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(folder, ['rev-parse', ...PACKS]))) };
}
/** The top folder of the repository that contains a folder, without links. */
function topOf(folder) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(withoutLineEnd((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(folder, ['rev-parse', '--show-toplevel'])));
}
/** Asks for the folder of the packs. */
const PACKS = ['--path-format=absolute', '--git-path', 'objects/pack'];
/** Whether there is a pack of what came from an origin that keeps the rest: they are marked (gitrepository-layout). */
function hasPromisor(packs) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs).some((file) => file.endsWith('.promisor'));
    }
    catch {
        return true;
    }
}
function withoutLineEnd(output) {
    return output.toString().replace(/\n$/, '');
}


/***/ }),

/***/ 19467:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ resolveWithTop),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   l3: () => (/* binding */ commitName),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89265);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39674);



/** The full id of the commit that a revision means: a branch, a tag, an id, or what else git takes. */
function resolveCommit(folder, revision) {
    const { status, stdout } = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(folder, ['rev-parse', ...VERIFIED, commitName(revision)]);
    const commit = stdout.toString().trim();
    if (status === 0 && isId(commit))
        return commit;
    throw isShallow(folder)
        ? (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)('incomplete-clone', `"${revision}" is not in this clone, which has only part of the history. Fetch it, or check out with fetch-depth: 0.`)
        : (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)('unknown-revision', `There is no git revision "${revision}" here.`);
}
/** The same, with the top folder of the repository. */
function resolveWithTop(folder, revision) {
    const args = ['rev-parse', '--show-toplevel', ...VERIFIED, commitName(revision)];
    const { status, stdout } = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(folder, args);
    const [, top = '', commit = ''] = /^(.*)\n(.*)\n$/s.exec(stdout.toString()) ?? [];
    return status === 0 && isId(commit)
        ? { commit, top: node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(top) }
        : { commit: resolveCommit(folder, revision), top: (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .H)(folder) };
}
const VERIFIED = ['--verify', '--quiet', '--end-of-options'];
/** The newest commit that two revisions have in common; null where there is none, as in a clone of depth 1. */
function mergeBase(folder, one, other) {
    const answer = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(folder, ['merge-base', commitName(one), commitName(other)]);
    if (answer.status === 0)
        return answer.stdout.toString().trim();
    if (answer.status === 1)
        return null;
    // Says which of them is none.
    for (const revision of [one, other])
        resolveCommit(folder, revision);
    throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(folder, answer);
}
/** How git is asked for the commit that a revision means, and for nothing else. Throws a `GitError` for what is none. */
function commitName(revision) {
    if (!isRevision(revision))
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)('unknown-revision', `"${revision}" is not a git revision.`);
    return `${revision}^{commit}`;
}
/** Git itself takes nearly anything; an option it must never see, and nobody names a control character. */
function isRevision(text) {
    return /^[^-]/u.test(text) && !/\p{Cc}/u.test(text);
}
function isId(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}
function isShallow(folder) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(folder, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}


/***/ }),

/***/ 23114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $G: () => (/* binding */ gitTree),
  ZN: () => (/* binding */ isFound),
  ew: () => (/* binding */ treeOfListing)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/git.js
var git = __webpack_require__(89265);
;// CONCATENATED MODULE: ./build/src/files/git-contents.js

/** So many bytes are asked of git at once. A larger file is asked for alone. */
const BATCH = 32 * 1024 * 1024;
/** So many bytes are kept; most repositories hold less XML. */
const KEPT = 8 * BATCH;
/**
 * Reads blobs in batches: with one that is asked for, those that come after it and will be asked for next. Git is not
 * asked for their sizes, which takes as long as to read them: what does not fit into a batch is left for the next one.
 *
 * @param blobs in the order in which they are going to be asked for
 * @param isPartial whether the clone may lack some of them; throws here where it does
 */
function contentsOf(root, blobs, isPartial) {
    if (isPartial)
        refuseMissing(root, blobs);
    let order = blobs;
    const large = new Set();
    const kept = new Map();
    let keptBytes = 0;
    const fetchFrom = (blob) => {
        const at = order.indexOf(blob);
        const next = at === -1 ? [blob] : order.slice(at);
        const batch = next.filter((one) => !kept.has(one) && !large.has(one));
        const output = (0,git/* git */.$Y)(root, ['cat-file', '--batch'], { input: lines(batch), most: BATCH });
        if (keptBytes + output.length > KEPT) {
            kept.clear();
            keptBytes = 0;
        }
        for (const [one, content] of contentsIn(output))
            kept.set(one, content);
        keptBytes += output.length;
        if (!kept.has(blob))
            large.add(blob);
    };
    const known = (blob) => {
        if (!kept.has(blob) && !large.has(blob))
            fetchFrom(blob);
        const content = kept.get(blob);
        if (content === null)
            throw (0,git/* incompleteClone */.oC)();
        return content ?? null;
    };
    return {
        whole: (blob) => known(blob) ?? (0,git/* git */.$Y)(root, ['cat-file', 'blob', blob]),
        start: (blob, length) => known(blob)?.subarray(0, length) ?? (0,git/* git */.$Y)(root, ['cat-file', 'blob', blob], { most: length }),
        expect: (expected) => {
            order = [...new Set(expected)];
        },
    };
}
/**
 * Contents as git writes them: of each blob a line `<id> blob <size>`, the bytes, and a line break. Null for one that
 * the clone lacks. The last one may be cut off, and is left out.
 */
function* contentsIn(output) {
    for (let at = 0; at < output.length;) {
        const start = output.indexOf('\n', at) + 1;
        if (start === 0)
            return;
        const [blob = '', type, size] = output.toString('latin1', at, start - 1).split(' ');
        const isMissing = type === 'missing';
        if (!isMissing && type !== 'blob')
            throw (0,git/* gitError */.N7)('failed', 'git did not give the content of a file.');
        const end = isMissing ? start - 1 : start + Number(size);
        if (end > output.length)
            return;
        yield [blob, isMissing ? null : output.subarray(start, end)];
        at = end + 1;
    }
}
function refuseMissing(root, blobs) {
    const format = '--batch-check=%(objectname) %(objectsize)';
    const answer = (0,git/* git */.$Y)(root, ['cat-file', format], { input: lines(blobs) }).toString();
    if (answer.split('\n').some((line) => line.endsWith(' missing')))
        throw (0,git/* incompleteClone */.oC)();
}
function lines(blobs) {
    return blobs.map((blob) => `${blob}\n`).join('');
}

// EXTERNAL MODULE: ./build/src/files/git-listing.js
var git_listing = __webpack_require__(7600);
// EXTERNAL MODULE: ./build/src/files/git-repository.js
var git_repository = __webpack_require__(39674);
// EXTERNAL MODULE: ./build/src/files/git-revision.js
var git_revision = __webpack_require__(19467);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: ./build/src/files/walk.js
var walk = __webpack_require__(39548);
;// CONCATENATED MODULE: ./build/src/files/git-tree.js









/**
 * The tree that a git revision holds, as `diskTree` would find it checked out: the same paths relative to a folder on
 * disk, searched below the same folders. Nothing is checked out, no filter or program of the repository runs, and
 * nothing is fetched. Links are not followed, and submodules left out. The first of the folders says which repository is meant.
 */
function gitTree(root, revision, folders, isIgnored) {
    const absolute = external_node_fs_.realpathSync.native(root);
    const found = repositoryAmong([
        ...folders.slice(0, 1).map((folder) => (0,external_node_path_.resolve)(absolute, folder)),
        absolute,
    ]);
    return treeOfListing(root, { ...found, entries: entriesAt(found.inside, revision) }, folders, isIgnored);
}
/** The same tree of a commit that is listed already. Throws a `GitError` where a clone may lack contents, and does. */
function treeOfListing(root, { inside, repository: { top, isPartial }, entries }, folders, isIgnored) {
    const absolute = external_node_fs_.realpathSync.native(root);
    const searched = folders.map((folder) => searchedFolder(top, folder, (0,external_node_path_.resolve)(absolute, folder)));
    const blobs = new Map();
    const links = new Map();
    for (const entry of entries) {
        if (!isLookedAt(entry))
            continue;
        for (const { folder, before, below } of searched) {
            if (!entry.path.startsWith(below))
                continue;
            const path = before + entry.path.slice(below.length);
            if (isFound(path, folder, isIgnored))
                (entry.kind === 'link' ? links : blobs).set(path, entry.id);
        }
    }
    const files = [...blobs.keys()].sort();
    const contents = contentsOf(inside, [...new Set(files.map((path) => blobOf(blobs, path)))], isPartial);
    return {
        files,
        links: [...links.keys()].sort(),
        problems: [],
        readStart: (path, length) => contents.start(blobOf(blobs, path), length),
        read: (path) => contents.whole(blobOf(blobs, path)),
        versionOf: (path) => blobs.get(path) ?? links.get(path) ?? null,
        expect: (paths) => contents.expect(paths.flatMap((path) => blobs.get(path) ?? [])),
    };
}
/** XML files, and the links in the place of some. */
function isLookedAt({ path, kind }) {
    return kind === 'file' ? (0,walk/* isXml */.y$)(path) : kind === 'link' && (0,walk/* mayHoldXml */.S)(path);
}
/** The first of some folders that is inside a repository. Throws a `GitError` if none is. */
function repositoryAmong(folders) {
    for (const inside of folders) {
        const repository = (0,external_node_fs_.existsSync)(inside) ? (0,git_repository/* repositoryOf */._)(inside) : null;
        if (repository)
            return { inside, repository };
    }
    const inside = folders.at(-1) ?? '.';
    return { inside, repository: { top: (0,git_repository/* topOf */.H)(inside), isPartial: true } };
}
/** What a revision contains. Throws a `GitError` if it is not a commit of this clone, or git cannot list it. */
function entriesAt(inside, revision) {
    try {
        return (0,git_listing/* listCommit */.E)(inside, revision);
    }
    catch (thrown) {
        if ((0,git/* isGitError */.lT)(thrown))
            (0,git_revision/* resolveCommit */.WL)(inside, revision);
        throw thrown;
    }
}
/** A folder may lie in the repository, or the repository in it; git knows paths from the top of the repository. */
function searchedFolder(top, folder, absolute) {
    const asStart = (path) => (path === '' ? '' : `${path}/`);
    return (0,relative_path/* isWithin */.UO)(absolute, top)
        ? { folder, before: asStart(folder) + asStart((0,relative_path/* relativePath */.iZ)(absolute, top)), below: '' }
        : { folder, before: asStart(folder), below: asStart((0,relative_path/* relativePath */.iZ)(top, absolute)) };
}
/** Whether a search of a folder finds a file: it enters no folder that is ignored. */
function isFound(path, folder, isIgnored) {
    const start = folder === '' ? 0 : folder.length + 1;
    for (let end = path.indexOf('/', start); end !== -1; end = path.indexOf('/', end + 1)) {
        const above = path.slice(0, end);
        if (!(0,walk/* isEntered */.gb)(above) || isIgnored(above))
            return false;
    }
    return !isIgnored(path);
}
function blobOf(blobs, path) {
    const blob = blobs.get(path);
    if (blob === undefined)
        throw new Error('It is not in the revision.');
    return blob;
}


/***/ }),

/***/ 11831:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ orNull),
/* harmony export */   s: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var _util_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43457);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89265);
/* harmony import */ var _git_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7600);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39674);




function localGit(top) {
    const listings = new Map();
    return {
        top,
        repository: (0,_util_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => orNull(() => (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(top))),
        list(commit) {
            const known = listings.get(commit);
            if (known !== undefined)
                return known;
            const listing = orNull(() => new Map(Array.from((0,_git_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .listCommit */ .E)(top, commit), (one) => [one.path, one])));
            listings.set(commit, listing);
            return listing;
        },
        read: (id) => orNull(() => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(top, ['cat-file', 'blob', id])),
    };
}
/** What local git gives; null where it cannot. */
function orNull(ask) {
    try {
        return ask();
    }
    catch (thrown) {
        if ((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitError */ .lT)(thrown))
            return null;
        throw thrown;
    }
}


/***/ }),

/***/ 61108:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ workingTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/util/once.js
var once = __webpack_require__(43457);
// EXTERNAL MODULE: ./build/src/files/git.js
var git = __webpack_require__(89265);
// EXTERNAL MODULE: ./build/src/files/local-git.js
var local_git = __webpack_require__(11831);
;// CONCATENATED MODULE: ./build/src/files/known-to-git.js


/** What git knows in a folder; null where it tells nothing. It looks at all files again to know their versions. */
function knownToGit(start, withVersions) {
    const known = withVersions ? (0,local_git/* orNull */.X)(() => read((0,git/* git */.$Y)(start, [...TRACKED, ...VERSIONS, ...NEW]))) : null;
    if (known)
        return known;
    return (0,local_git/* orNull */.X)(() => {
        const paths = (0,git/* git */.$Y)(start, [...TRACKED, ...NEW])
            .toString()
            .split('\0')
            .filter(Boolean);
        return { paths, versions: null };
    });
}
/** The versions alone; null where git tells nothing. */
function versionsKnownToGit(start) {
    return (0,local_git/* orNull */.X)(() => read((0,git/* git */.$Y)(start, [...TRACKED, ...VERSIONS])).versions);
}
const TRACKED = ['ls-files', '-z', '--cached'];
const NEW = ['--others', '--exclude-standard'];
const VERSIONS = ['--modified', '--stage', '-v'];
/**
 * Git writes `? <path>` of a new file, and `<letter> <mode> <id> <stage>`, a tab and the path of one in the index; that
 * again with a C if the file differs. The letter is H for one that is neither to be passed over nor in conflict.
 */
function read(output) {
    const paths = [];
    const versions = new Map();
    const changed = [];
    for (const line of output.toString().split('\0')) {
        if (line === '')
            continue;
        const start = line.startsWith('? ') ? 2 : line.indexOf('\t') + 1;
        const path = line.slice(start);
        if (/^c/i.test(line))
            changed.push(path);
        else
            paths.push(path);
        const [, blob] = AS_IN_INDEX.exec(line) ?? [];
        if (blob !== undefined)
            versions.set(path, blob);
    }
    for (const path of changed)
        versions.delete(path);
    return { paths, versions };
}
/** A file that is neither in conflict, nor a link, nor to be passed over. */
const AS_IN_INDEX = /^H 100\d{3} ([0-9a-f]{40,64}) 0\t/;

// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: ./build/src/files/tree.js
var files_tree = __webpack_require__(85);
// EXTERNAL MODULE: ./build/src/files/tree-path.js
var tree_path = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/src/files/walk.js
var walk = __webpack_require__(39548);
;// CONCATENATED MODULE: ./build/src/files/working-tree.js








/**
 * The tree of a root on disk, searched below `folders`, as `diskTree` finds it; of a git repository only what git tracks
 * or would track. Copies that git ignores would double every role, and another repository has commits of its own:
 * neither is in the revision that a change is compared with.
 *
 * @param named what a user has named, absolute: it is read whatever git says of it
 * @param isCompared whether it is going to be compared with another tree: then git is asked for the versions of files too
 */
function workingTree(root, folders, isIgnored, { named = [], isCompared = false } = {}) {
    const starts = folders.map((folder) => startOf((0,external_node_path_.resolve)(root, folder), folder, named, isCompared));
    const startOfPath = (path) => starts.find(({ folder }) => isBelow(path, folder));
    const left = new Set();
    const isLeftOut = (path) => {
        const { folder = '', rule = null } = startOfPath(path) ?? {};
        if (!rule || rule((0,tree_path/* pathWithin */.RY)(folder, path)))
            return false;
        left.add(path);
        return true;
    };
    const tree = (0,files_tree/* diskTree */.cF)(root, folders, (path) => isIgnored(path) || isLeftOut(path));
    const versionOf = (path) => {
        const start = startOfPath(path);
        return start?.versions()?.get((0,tree_path/* pathWithin */.RY)(start.folder, path));
    };
    return { tree: { ...tree, versionOf }, leftOut: sorted(root, folders, left) };
}
function startOf(absolute, folder, named, isCompared) {
    if (!liesInRepository(absolute))
        return { folder, rule: null, versions: () => null };
    const known = knownToGit(absolute, isCompared);
    const rule = ruleOf(absolute, known, named);
    return { folder, rule, versions: (0,once/* once */.O)(() => known?.versions ?? versionsKnownToGit(absolute)) };
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
/** Null where git says nothing, or ignores the start itself: nobody looks there who does not mean it. */
function ruleOf(start, known, named) {
    if (!known || known.paths.length === 0)
        return null;
    const all = withFolders(known.paths);
    const exempt = named
        .filter((path) => path !== start && (0,relative_path/* isWithin */.UO)(start, path))
        .filter((path) => !all.has(comparable((0,relative_path/* relativePath */.iZ)(start, path))) || isOfAnother(path, start))
        .map((path) => (0,relative_path/* relativePath */.iZ)(start, path));
    return (path) => all.has(comparable(path)) ||
        exempt.some((one) => one === path || isBelow(path, one) || isBelow(one, path));
}
function liesInRepository(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return true;
        if (folder === (0,external_node_path_.dirname)(folder))
            return false;
    }
}
/** Whether a path belongs to another repository than the folder that it lies in. */
function isOfAnother(path, start) {
    for (let folder = path; folder !== start && (0,relative_path/* isWithin */.UO)(start, folder); folder = (0,external_node_path_.dirname)(folder))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return true;
    return false;
}
/** Paths, and all folders on the way to them. Another repository is listed with a `/`, and only on the way to it. */
function withFolders(paths) {
    const known = new Set();
    for (const written of paths) {
        const path = written.endsWith('/') ? (0,tree_path/* parentOf */.gN)(written.slice(0, -1)) : written;
        addWithFolders(comparable(path), known);
    }
    return known;
}
function addWithFolders(path, known) {
    for (let at = path; at !== '' && !known.has(at); at = (0,tree_path/* parentOf */.gN)(at))
        known.add(at);
}
/** File systems may write an accent as a letter of its own, and take small and capital letters for the same. */
function comparable(path) {
    const composed = path.normalize('NFC');
    return IGNORES_CASE ? composed.toLowerCase() : composed;
}
const IGNORES_CASE = process.platform === 'win32' || process.platform === 'darwin';
/** What has XML in it of what was left out; of a repository its top. */
function sorted(root, folders, left) {
    const ignored = [];
    const repositories = new Set();
    for (const path of left) {
        const top = [path, (0,tree_path/* parentOf */.gN)(path)].find((folder) => folder !== '' && !folders.includes(folder) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, folder, '.git')));
        if (top !== undefined && (repositories.has(top) || holdsXml(root, top)))
            repositories.add(top);
        else if (top === undefined && holdsXml(root, path))
            ignored.push(path);
    }
    return { ignored: ignored.sort(), repositories: [...repositories].sort() };
}
/** No more names are looked at for one that ends in `.xml`: a folder of caches can hold millions. */
const MOST_LOOKED_AT = 20_000;
function holdsXml(root, path) {
    if ((0,walk/* isXml */.y$)(path))
        return true;
    const folders = [path];
    let looked = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entriesOf((0,external_node_path_.join)(root, folder))) {
            looked += 1;
            if (looked > MOST_LOOKED_AT)
                return true;
            if (entry.isFile() && (0,walk/* isXml */.y$)(entry.name))
                return true;
            if (entry.isDirectory() && (0,walk/* isEntered */.gb)((0,tree_path/* joinPath */.uJ)(folder, entry.name)))
                folders.push((0,tree_path/* joinPath */.uJ)(folder, entry.name));
        }
    }
    return false;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ })

};
