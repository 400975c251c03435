export const id = 5327;
export const ids = [5327,4025,7912,7675];
export const modules = {

/***/ 5327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceOf: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _check_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6077);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9265);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/* harmony import */ var _report_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4025);





/** The evidence of a run over files as they lie on disk, whose policy lies there as well. */
function evidenceOf(result, looked, world) {
    const { gate, failOn } = looked;
    return (0,_report_evidence_js__WEBPACK_IMPORTED_MODULE_4__.evidenceJson)(result, result, {
        subject: subjectOf(looked, world),
        gate,
        policySide: { from: 'files', commit: null },
        verdict: { conclusion: result.conclusion, failOn, filterMode: null, faults: [] },
        gateChanges: [],
    });
}
function subjectOf({ tree, folders, isIgnored, pathOf, baseCommit }, { folder }) {
    const nothing = { repository: null, pullRequest: null, comparedWith: baseCommit };
    try {
        const commit = (0,_files_git_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, folders[0] ?? ''), 'HEAD');
        const committed = (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTree */ .$)(folder, commit, folders, isIgnored);
        const isChanged = (0,_check_base_js__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y_)(tree, committed, pathOf);
        const all = new Set([...tree.files, ...committed.files]);
        return { ...nothing, commit, isModified: [...all].some((path) => isChanged(pathOf(path))) };
    }
    catch (thrown) {
        if (!(0,_files_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitError */ .lT)(thrown))
            throw thrown;
        return { ...nothing, commit: null, isModified: null };
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


/***/ }),

/***/ 7675:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessJson: () => (/* binding */ accessJson),
/* harmony export */   jsonAccess: () => (/* binding */ jsonAccess)
/* harmony export */ });
/* harmony import */ var _access_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3636);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5534);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4268);



/** A change of access as JSON, version 1; its `access` is that of the JSON report of a check. */
function accessJson(changes, { base, head }) {
    const report = {
        version: 1,
        tool: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_, version: _util_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv },
        base,
        head,
        widened: changes.some(_access_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR),
        risk: (0,_access_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .worstRisk */ .Ly)(changes),
        access: changes.map(jsonAccess),
    };
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .RU)(JSON.stringify(report, null, 2))}\n`;
}
/** An entry of `access`. Its role is null where an object opens to everybody of a kind. */
function jsonAccess(change) {
    const { project, role, object, permission, name, tab, before, after, risk } = change;
    return {
        project,
        role,
        ...(object !== undefined && { object }),
        permission,
        name,
        tab,
        change: change.change,
        before,
        after,
        risk,
    };
}


/***/ }),

/***/ 4025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceJson: () => (/* binding */ evidenceJson)
});

// EXTERNAL MODULE: ./build/src/access/changes.js + 3 modules
var changes = __webpack_require__(3636);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/sources.js + 2 modules
var sources = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/src/report/access-json.js
var access_json = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
;// CONCATENATED MODULE: ./build/src/report/evidence/exceptions.js

/** Every exception of the policy, in the order in which they are written, with how many findings it has accepted. */
function jsonExceptions({ policy: { exceptions, shared }, pathInRepository }, silenced) {
    return exceptions.map((exception) => ({
        ...jsonException(exception),
        ...placeOf(exception, (path) => shared.some((file) => file.path === path) ? path : pathInRepository(path)),
        accepted: silenced.filter(({ by }) => by.kind === 'exception' && by.exception === exception).length,
    }));
}
/** What an exception says, and who has approved it until when. */
function jsonException({ rule, role, object, permission, duty, reason, approvedBy, expires, }) {
    return {
        rule,
        ...(role !== null && { role }),
        ...(object !== null && { object }),
        ...(permission !== null && { permission }),
        ...(duty !== null && { duty }),
        reason,
        approvedBy,
        expires: expires?.date ?? null,
    };
}
function placeOf({ at }, pathOf) {
    const { file, line } = (0,json.jsonPlace)(at, pathOf);
    return { file, line };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/settle/baseline.js
var settle_baseline = __webpack_require__(2202);
;// CONCATENATED MODULE: ./build/src/report/evidence/policy.js


/** The policy that was in force: where each part of it came from, and the hash of its text. */
function jsonPolicy({ policy: { files, shared }, baseline, pathInRepository }, { from, commit }) {
    return {
        from,
        commit,
        files: [
            ...files.map((source) => ({ path: pathInRepository(source.path), sha256: sha256(source.text) })),
            ...shared.map(sharedFile),
        ],
        baseline: baseline.size === 0 ? null : { findings: baseline.size, sha256: sha256((0,settle_baseline/* baselineText */.BW)(baseline)) },
    };
}
/** A file of another repository, with the ref that it was asked for by. */
function sharedFile({ path, text }) {
    const at = path.lastIndexOf('@');
    return { path: path.slice(0, at), ref: path.slice(at + 1), sha256: sha256(text) };
}
/** Of a text as UTF-8. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/report/evidence/silenced.js


/** A finding that counts for nothing, with what silences it. */
function jsonSilenced({ finding, by }, pathOf) {
    return { ...(0,json.jsonFinding)(finding, pathOf), by: jsonSilencer(by, pathOf) };
}
function jsonSilencer(by, pathOf) {
    if (by.kind === 'baseline')
        return { kind: 'baseline' };
    if (by.kind === 'exception') {
        const { reason, approvedBy, expires } = jsonException(by.exception);
        return { kind: 'exception', reason, approvedBy, expires };
    }
    const { file, line } = (0,json.jsonPlace)(by.suppression.at, pathOf);
    return { kind: 'comment', reason: by.suppression.reason, file, line };
}

// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/src/report/evidence.js









/**
 * What a change does to access, what was found and accepted by whom, and by which tool and policy: for the records of an
 * audit. The same input gives the same bytes.
 *
 * @param all everything that was found
 * @param shown what of it decides
 */
function evidenceJson(all, shown, facts) {
    const { subject, gate, policySide, verdict, gateChanges } = facts;
    const { pathInRepository } = gate;
    const decisive = new Set(shown.findings.map(({ fingerprint }) => fingerprint));
    const evidence = {
        version: 1,
        tool: { name: version/* NAME */.o_, version: version/* VERSION */.xv, catalogue: sources/* CATALOGUE_VERSION */.L$ },
        subject,
        policy: { ...jsonPolicy(gate, policySide), changes: gateChanges },
        verdict: { ...verdict, problems: all.problems },
        summary: (0,json.jsonSummary)(shown.summary),
        access: all.access && {
            widened: all.access.some(changes/* widens */.vR),
            risk: (0,changes/* worstRisk */.Ly)(all.access),
            changes: all.access.map((change) => ({
                ...(0,access_json.jsonAccess)(change),
                project: pathInRepository(change.project) || '.',
            })),
        },
        findings: all.findings.map((finding) => ({
            ...(0,json.jsonFinding)(finding, pathInRepository),
            decides: decisive.has(finding.fingerprint),
        })),
        silenced: all.silenced.map((one) => jsonSilenced(one, pathInRepository)),
        exceptions: jsonExceptions(gate, all.silenced),
        mended: all.mended,
    };
    return `${(0,plain/* plainJson */.RU)(JSON.stringify(evidence, null, 2))}\n`;
}


/***/ }),

/***/ 7912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonFinding: () => (/* binding */ jsonFinding),
/* harmony export */   jsonPlace: () => (/* binding */ jsonPlace),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   jsonSummary: () => (/* binding */ jsonSummary)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2724);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5534);
/* harmony import */ var _access_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7675);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4268);




const same = (path) => path;
/** The JSON report, version 1. Lines and columns count from 1, in UTF-16 units, ends are exclusive. */
function jsonReport({ conclusion, summary, findings, access }) {
    const report = {
        version: 1,
        tool: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_, version: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv },
        conclusion,
        summary: jsonSummary(summary),
        findings: findings.map((finding) => jsonFinding(finding)),
        access: access?.map(_access_json_js__WEBPACK_IMPORTED_MODULE_1__.jsonAccess) ?? null,
    };
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(JSON.stringify(report, null, 2))}\n`;
}
/** In the order of the contract, whatever that of the check. */
function jsonSummary(summary) {
    const { projects, roles, objects, files, errors, warnings, notices, suppressed, introduced } = summary;
    return { projects, roles, objects, files, errors, warnings, notices, suppressed, introduced };
}
/** A finding as every JSON report writes it. Paths are as users see them, unless they are to be written otherwise. */
function jsonFinding(finding, pathOf = same) {
    const { role, object, permission, duty } = finding.subject;
    return {
        rule: finding.rule.id,
        severity: finding.severity,
        message: finding.message,
        ...jsonPlace(finding.at, pathOf),
        project: pathOf(finding.project) || '.',
        ...(role !== undefined && { role }),
        ...(object !== undefined && { object }),
        ...(permission !== undefined && { permission }),
        ...(duty !== undefined && { duty }),
        fingerprint: finding.fingerprint,
        introduced: finding.introduced,
        helpUri: (0,_util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .helpUri */ .qU)(finding.rule.id),
        related: (finding.related ?? []).map((place) => jsonRelated(place, pathOf)),
        fixes: (finding.fixes ?? []).map((fix) => jsonFix(fix, pathOf)),
    };
}
function jsonRelated({ at, message }, pathOf) {
    return { ...jsonPlace(at, pathOf), message };
}
function jsonFix({ title, applicability, edits }, pathOf) {
    return {
        title,
        applicability,
        edits: edits.map((edit) => {
            const { file, line, column, endLine, endColumn } = jsonPlace(edit, pathOf);
            return { file, startLine: line, startColumn: column, endLine, endColumn, text: edit.text };
        }),
    };
}
function jsonPlace({ source, start, end }, pathOf = same) {
    const from = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start);
    const to = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, end);
    return {
        file: pathOf(source.path),
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
    };
}


/***/ })

};
