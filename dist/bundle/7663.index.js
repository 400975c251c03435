export const id = 7663;
export const ids = [7663,3419,8498,7336,6740];
export const modules = {

/***/ 67663:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91058);

await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 91058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/src/check/check.js + 9 modules
var check = __webpack_require__(55866);
// EXTERNAL MODULE: ./build/src/check/ignored.js
var check_ignored = __webpack_require__(77336);
// EXTERNAL MODULE: ./build/src/check/ignored-changes.js
var ignored_changes = __webpack_require__(66740);
// EXTERNAL MODULE: ./build/src/check/load-versions.js
var load_versions = __webpack_require__(15888);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/files/read-json.js

/** What a JSON file holds, with or without a BOM; null where it cannot be read. */
function readJson(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/github/event.js

/**
 * Reads what the runner tells of the event. One that nobody knows is not refused: that would block what GitHub invents
 * next, as merge queues once were. One that carries a change, and does not say which, is a fault.
 */
function readEvent({ GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path }) {
    if (name === 'workflow_run')
        return { ...COMPLETE_RUN, fault: WORKFLOW_RUN };
    const read = READERS.get(name);
    if (!read)
        return { ...COMPLETE_RUN, notice: COMPLETE.has(name) ? null : unknownEvent(name) };
    const payload = path ? fieldsOf(readJson(path)) : null;
    const event = payload && read(payload);
    if (!event)
        return { ...COMPLETE_RUN, fault: unreadable(name) };
    return event.kind === 'pull_request' ? { ...event, isTarget: name === 'pull_request_target' } : event;
}
/** What a change brings in, if the event is one that asks to be let in. */
function defaultFilterMode({ kind }) {
    return kind === 'pull_request' || kind === 'merge_group' ? 'introduced' : 'nofilter';
}
const COMPLETE_RUN = { kind: 'other', notice: null, fault: null };
const READERS = new Map([
    ['pull_request', pullRequest],
    ['pull_request_review', pullRequest],
    ['pull_request_target', pullRequest],
    ['merge_group', mergeGroup],
    ['push', push],
]);
/** Events that are about everything that there is. */
const COMPLETE = new Set(['workflow_dispatch', 'schedule', '']);
function unreadable(name) {
    return `The payload of the ${name} event does not say which change to check, so nothing was checked. Run the workflow again.`;
}
/** It runs on the default branch, and what it carries of a pull request comes from a workflow that the change brings. */
const WORKFLOW_RUN = 'This action does not run on workflow_run: that event checks out the default branch and names no change to compare. Use pull_request, or pull_request_target for forks.';
function unknownEvent(name) {
    return `The event "${name}" is not known, so it is handled as an event without changes.`;
}
function pullRequest(payload) {
    const pull = fieldsOf(payload.pull_request);
    const [head, base] = [fieldsOf(pull.head), fieldsOf(pull.base)];
    const [number, headSha, baseSha] = [pull.number ?? payload.number, commitId(head.sha), commitId(base.sha)];
    if (!isNumber(number) || !headSha || !baseSha)
        return null;
    const repositories = [head, base].map(({ repo }) => event_text(fieldsOf(repo).full_name));
    return {
        kind: 'pull_request',
        isTarget: false,
        number,
        headSha,
        baseSha,
        baseRef: branchName(base.ref),
        isFork: repositories[0] !== repositories[1],
        isClosed: pull.state === 'closed',
    };
}
function mergeGroup(payload) {
    const group = fieldsOf(payload.merge_group);
    const [headSha, baseSha] = [commitId(group.head_sha), commitId(group.base_sha)];
    return headSha && baseSha ? { kind: 'merge_group', headSha, baseSha } : null;
}
function push(payload) {
    const [before, after] = [commitId(payload.before), commitId(payload.after)];
    if (!before || !after)
        return null;
    // Of a branch that was deleted there is nothing to look at.
    if (isNone(after))
        return COMPLETE_RUN;
    const known = event_text(fieldsOf(payload.repository).default_branch);
    const isBranch = event_text(payload.ref)?.startsWith('refs/heads/') === true;
    const isDefault = payload.ref === `refs/heads/${known}`;
    return {
        kind: 'push',
        after,
        commit: commitId(fieldsOf(payload.head_commit).id) ?? after,
        before: isNone(before) ? null : before,
        defaultBranch: isBranch && !isDefault && isBranchName(known) ? known : null,
    };
}
/** The id that stands for no commit is all zeros. */
function isNone(id) {
    return /^0+$/.test(id);
}
function commitId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}
/** A name that can only be read as that of a branch, by git and in an address. */
function isBranchName(value) {
    return value !== null && /^[\w][\w./-]{0,200}$/.test(value) && !value.includes('..');
}
/** The name of a branch as anybody may have given it: it only ever goes into the path of an address, encoded. */
function branchName(value) {
    const name = event_text(value);
    return name !== null && /^[^-\p{Cc}\s][^\p{Cc}\s]{0,250}$/u.test(name) && !name.includes('..')
        ? name
        : null;
}
function isNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
function event_text(value) {
    return typeof value === 'string' ? value : null;
}
/** The members of an object that anybody may have written. None of them is taken from a prototype. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? Object.assign(Object.create(null), value) : {};
}

// EXTERNAL MODULE: ./build/src/policy/config/fault.js
var fault = __webpack_require__(5135);
// EXTERNAL MODULE: ./build/src/policy/ignored.js
var policy_ignored = __webpack_require__(18498);
// EXTERNAL MODULE: ./build/src/settle/filter-mode.js
var filter_mode = __webpack_require__(35071);
// EXTERNAL MODULE: ./build/src/util/globs.js
var util_globs = __webpack_require__(3093);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
;// CONCATENATED MODULE: ./build/src/action/empty.js


/** Why nothing was checked, or only by chance what was meant, a sentence each. */
function notesOf({ files }, isWanted, { projects }, { isShared }) {
    const notes = isShared ? [SHARED] : [];
    if (projects.length === 0)
        notes.push('There is no SDF project here: nothing was checked.');
    else if (!files.some(isWanted))
        notes.push(`"paths" matches none of ${(0,words/* count */.U9)(files.length, 'XML file')}, so nothing was checked.`);
    return notes;
}
/** Whoever says where to look would take a run that looked at nothing for a gate. */
function emptyFaults({ files }, isWanted, { projects }, { inputs, workspace: { top, start } }) {
    const said = [
        ...(inputs.paths.length > 0 ? ['paths'] : []),
        ...((0,relative_path/* relativePath */.iZ)(top, start) === '' ? [] : ['working-directory']),
    ];
    const isEmpty = projects.length === 0 || !files.some(isWanted);
    if (!isEmpty || said.length === 0)
        return [];
    return [
        `Nothing was checked: ${(0,words/* listed */.KE)(said)} ${said.length === 1 ? 'matches' : 'match'} no file of an SDF project.`,
    ];
}
const SHARED = 'Several repositories are checked out here. Set working-directory to the folder of one of them, so that its paths are right.';

// EXTERNAL MODULE: ./build/src/files/working-tree.js + 1 modules
var working_tree = __webpack_require__(61108);
// EXTERNAL MODULE: ./build/src/files/git-tree.js + 1 modules
var git_tree = __webpack_require__(23114);
// EXTERNAL MODULE: ./build/src/files/walk.js
var walk = __webpack_require__(39548);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/github/commit/blob-id.js

/** The id that git gives to a file with these bytes, in a repository whose ids are as long as `like`. */
function blobId(bytes, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/src/github/refusal.js
var refusal = __webpack_require__(64537);
;// CONCATENATED MODULE: ./build/src/github/commit/read-all.js

/** More files than these are not read one by one: a token has a thousand requests an hour. */
const MOST_READ = 400;
const AT_ONCE = 8;
/** Reads many files, a few at a time; why one of them cannot be had, at which reading ends. */
async function readAll(names, read) {
    const bytes = new Map();
    const faults = [];
    const left = names.values();
    const work = async () => {
        for (const name of left) {
            if (faults.length > 0)
                return;
            const answer = await read(name);
            if ('value' in answer)
                bytes.set(name, answer.value);
            else
                faults.push((0,refusal/* noticeOf */.QJ)(answer.refusal));
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return faults[0] ? { fault: faults[0] } : { bytes };
}

;// CONCATENATED MODULE: ./build/src/github/commit/read-blobs.js


/** So many files are asked for in one request, and so many bytes. */
const MOST_IN_BATCH = 100;
const MOST_BYTES_IN_BATCH = 4 * 1024 * 1024;
/** GitHub cuts texts that are longer. */
const LONGEST_TEXT = 512 * 1024;
/** What a file of unknown size is taken for. */
const USUAL_SIZE = 16 * 1024;
const read_blobs_AT_ONCE = 4;
/** More than this does not fit into the memory of a small runner beside everything else. */
const MOST_BYTES = 256 * 1024 * 1024;
/**
 * Reads files by their ids: many in a request, and one by one what GitHub does not give whole as text. Where the token
 * or the server takes no GraphQL all are read one by one, as long as they are few.
 */
async function readBlobs(github, blobs) {
    const wanted = [...new Map(blobs.map((blob) => [blob.id, blob])).values()];
    if (sum(wanted) > MOST_BYTES)
        return { fault: tooMany(wanted.length) };
    const bytes = await readBatches(github, batchesOf(wanted.filter(({ size }) => size <= LONGEST_TEXT)));
    const rest = wanted.filter(({ id }) => !bytes.has(id));
    if (rest.length > MOST_READ)
        return { fault: tooMany(rest.length) };
    const read = await readAll(rest.map(({ id }) => id), (id) => github.readBlob(id));
    return 'fault' in read ? read : { bytes: new Map([...bytes, ...read.bytes]) };
}
function tooMany(files) {
    const text = `${files} files differ, which is too many to read through the API. Check out with fetch-depth: 0, so that local git has them.`;
    return { text, yaml: [] };
}
/** Batches of files; none where a single file is all there is, which REST gives as well. */
function batchesOf(blobs) {
    const batches = [];
    let room = 0;
    for (const { id, size } of blobs) {
        const last = batches.at(-1);
        room -= size || USUAL_SIZE;
        if (last && room >= 0 && last.length < MOST_IN_BATCH)
            last.push(id);
        else {
            batches.push([id]);
            room = MOST_BYTES_IN_BATCH - (size || USUAL_SIZE);
        }
    }
    return blobs.length > 1 ? batches : [];
}
/** What batches give; nothing more is asked for after the first refusal. */
async function readBatches(github, batches) {
    const bytes = new Map();
    const left = batches.values();
    let isRefused = false;
    const work = async () => {
        for (const batch of left) {
            if (isRefused)
                return;
            const answer = await github.readTexts(batch);
            if ('refusal' in answer)
                isRefused = true;
            else
                take(answer.value, bytes);
        }
    };
    await Promise.all(Array.from({ length: read_blobs_AT_ONCE }, work));
    return bytes;
}
/** A text that does not give the id of its file was not UTF-8, or lost its byte order mark on the way. */
function take(texts, bytes) {
    for (const [id, text] of texts) {
        const content = Buffer.from(text);
        if (blobId(content, id) === id)
            bytes.set(id, content);
    }
}
function sum(blobs) {
    return blobs.reduce((total, { size }) => total + size, 0);
}

;// CONCATENATED MODULE: ./build/src/github/commit/api-tree.js




/**
 * The tree of a commit whose contents local git does not have, read through the API. Only what differs is read: files
 * that the workspace has as well are taken from there.
 */
async function apiTree(github, { files, isCut }, workspace, searched) {
    if (isCut)
        return { fault: { text: 'GitHub does not list all files of the commit.', yaml: [] } };
    const blobs = [...files].filter(([path]) => isSearched(path, searched));
    const ids = new Set(blobs.map(([, { id }]) => id));
    const there = versionsInWorkspace(workspace, ids);
    const isLeft = ({ id }) => !there.has(id);
    const known = bytesInWorkspace(workspace, blobs.filter(([, blob]) => isLeft(blob)));
    const missing = blobs.map(([, blob]) => blob).filter((blob) => isLeft(blob) && !known.has(blob.id));
    const read = await readBlobs(github, missing);
    if ('fault' in read)
        return read;
    const bytes = new Map([...known, ...read.bytes]);
    return { tree: treeOf(blobs, (id) => bytes.get(id) ?? readVersion(workspace, there.get(id), id)) };
}
/** Whether a search finds a file of a repository, by its path from the top. */
function isSearched(path, { folders, isIgnored }) {
    return (0,walk/* isXml */.y$)(path) && folders.some((folder) => isBelow(path, folder) && (0,git_tree/* isFound */.ZN)(path, folder, isIgnored));
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
/** Where the workspace has blobs, as far as git says so: what is known by its id is read only once it is asked for. */
function versionsInWorkspace(workspace, ids) {
    const paths = new Map();
    for (const path of workspace.files) {
        const id = workspace.versionOf?.(path);
        if (typeof id === 'string' && ids.has(id))
            paths.set(id, path);
    }
    return paths;
}
/** A file of the workspace, with the line ends of the commit. A filter of git may have made something else of it. */
function readVersion(workspace, path, id) {
    const versions = path === undefined ? [] : versionsOf(workspace, path);
    return versions.find((bytes) => blobId(bytes, id) === id) ?? versions[0];
}
/** The bytes of blobs among the files of the workspace that git does not know, most of them in the same place. */
function bytesInWorkspace(workspace, blobs) {
    const known = new Map();
    if (blobs.length === 0)
        return known;
    const paths = new Set(workspace.files.filter((path) => typeof workspace.versionOf?.(path) !== 'string'));
    const like = blobs[0]?.[1].id ?? '';
    const take = (path) => {
        for (const bytes of versionsOf(workspace, path))
            known.set(blobId(bytes, like), bytes);
        paths.delete(path);
    };
    for (const [path] of blobs)
        if (paths.has(path))
            take(path);
    if (blobs.some(([, { id }]) => !known.has(id)))
        for (const path of paths)
            take(path);
    return known;
}
/** The bytes of a file, and those that git has of it if the checkout gave its lines other ends. */
function versionsOf(workspace, path) {
    try {
        const bytes = Buffer.from(workspace.read(path));
        if (!bytes.includes('\r\n'))
            return [bytes];
        return [bytes, Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')];
    }
    catch {
        return [];
    }
}
function treeOf(blobs, bytesOf) {
    const ids = new Map(blobs.map(([path, { id }]) => [path, id]));
    const read = (path) => {
        const content = bytesOf(ids.get(path) ?? '');
        if (!content)
            throw new Error('It is not in the commit.');
        return content;
    };
    return {
        files: [...ids.keys()].sort(),
        problems: [],
        readStart: (path, length) => read(path).subarray(0, length),
        read,
        versionOf: (path) => ids.get(path) ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/action/ignored-changes.js



/**
 * The files that a change touches and that the input `ignore` leaves out: nobody knows what they open. They are in
 * neither version of the change, so that both are listed again; none is read of which git tells the id.
 */
async function changesIgnoredBy({ ignore }, workspace, change) {
    const { versions, searched, listing } = change;
    if (ignore.length === 0 || versions.base === null)
        return [];
    const all = { ...searched, isIgnored: () => false };
    const isIgnored = (path) => isSearched(path, all) && !isSearched(path, searched);
    const before = await listing(versions.base.commit);
    const after = change.isInWorkspace ? null : await listing(versions.headCommit ?? '');
    const isListed = 'listing' in before && !before.listing.isCut;
    if (!isListed || (after && !('listing' in after && !after.listing.isCut)))
        return listedByGitHub(change, isIgnored);
    const old = idsOf(before.listing, isIgnored);
    const ids = after && 'listing' in after
        ? idsOf(after.listing, isIgnored)
        : idsInWorkspace(workspace, change, isIgnored, old);
    return [...new Set([...old.keys(), ...ids.keys()])].filter((path) => old.get(path) !== ids.get(path));
}
/** Of a repository that GitHub does not list as a whole it lists the change. */
async function listedByGitHub({ versions }, isIgnored) {
    const listed = await versions.changes();
    if (!listed || 'refusal' in listed)
        return [];
    const paths = listed.value.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
    return [...new Set(paths)].filter(isIgnored);
}
function idsOf({ files }, isIgnored) {
    return new Map([...files].flatMap(([path, { id }]) => (isIgnored(path) ? [[path, id]] : [])));
}
function idsInWorkspace({ top, start }, { searched }, isIgnored, old) {
    const { tree } = (0,working_tree/* workingTree */.c)(top, searched.folders, () => false, { named: [start], isCompared: true });
    const paths = tree.files.filter(isIgnored);
    return new Map(paths.map((path) => {
        const known = tree.versionOf?.(path);
        return [path, known ?? idOf(() => tree.read(path), old.get(path) ?? '')];
    }));
}
/** A checkout may have given the lines other ends than the repository has. What cannot be read is like nothing else. */
function idOf(read, old) {
    try {
        const bytes = Buffer.from(read());
        const withoutReturns = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
        return [bytes, withoutReturns].map((some) => blobId(some, old)).find((id) => id === old) ?? '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/action/locate.js
/**
 * Finds findings of the files that were judged in the files of a commit. Most stand there as they are; where a file
 * differs the commit is judged as well, and they are known by their fingerprints.
 *
 * @param judge what is found in the files of the commit
 */
function locating(shown, judged, judge) {
    if (shown === null)
        return () => null;
    const isSame = remembering((path) => shown === judged || hasSameBytes(shown, judged, path));
    let known = null;
    return (finding) => {
        if ([...pathsOf(finding)].every(isSame))
            return finding;
        known ??= new Map(judge().map((one) => [one.fingerprint, one]));
        return known.get(finding.fingerprint) ?? null;
    };
}
/** The files that findings speak of, or that their fixes change, where a commit has them. */
function pathsAt(atCommit, findings) {
    return findings.flatMap((finding) => [...pathsOf(atCommit(finding) ?? finding)]);
}
/** The files that a finding speaks of, or that its fixes change. */
function pathsOf({ at, related = [], fixes = [] }) {
    const places = [at, ...related.map((place) => place.at), ...fixes.flatMap(({ edits }) => edits)];
    return new Set(places.map(({ source }) => source.path));
}
function hasSameBytes(one, other, path) {
    try {
        return Buffer.from(one.read(path)).equals(other.read(path));
    }
    catch {
        return false;
    }
}
function remembering(ask) {
    const known = new Map();
    return (path) => {
        const answer = known.get(path) ?? ask(path);
        known.set(path, answer);
        return answer;
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/tree-path.js
var tree_path = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/src/policy/config/location.js
var config_location = __webpack_require__(37992);
// EXTERNAL MODULE: ./build/src/policy/default-files.js
var default_files = __webpack_require__(71927);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
;// CONCATENATED MODULE: ./build/src/action/missing.js








/**
 * Why files of the checked-out commit that decide are absent in the workspace, as in a sparse checkout; none where all
 * are there. What is absent would be taken for removed. Whole projects are judged, so that of one that is asked for
 * every file counts; of other files none does.
 */
function missingFiles({ local, checkout, searched, versions }, inputs, { isWanted, isIgnored }) {
    const committed = checkout && local.list(checkout.commit);
    if (!committed)
        return [];
    const isFile = (path) => committed.get(path)?.kind === 'file';
    const there = new Set(versions.head.files);
    const isAbsent = (path) => !there.has(path) && !(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(local.top, path), { throwIfNoEntry: false });
    const config = [configPath(inputs.configFile), inputs.baselineFile].filter((path) => path !== null && isFile(path) && isAbsent(path));
    const objects = [...committed.keys()].filter((path) => isFile(path) && isSearched(path, searched) && !isIgnored(path));
    const roots = projectRoots(objects);
    const byRoot = (0,group_by/* groupBy */.$)(objects, (path) => rootOf(path, roots));
    const faults = [...byRoot].flatMap(([root, files]) => {
        if (root === null || !files.some(isWanted))
            return [];
        const absent = files.filter(isAbsent);
        return absent.length === 0 ? [] : [faultOf(root, absent)];
    });
    return [...config.map((path) => `${path} ${IS_MISSING}`), ...faults];
}
const IS_MISSING = 'is in the commit but missing in the workspace. If the checkout uses sparse-checkout, add its folder there.';
function faultOf(root, absent) {
    const named = absent.length > 3 ? `${(0,words/* listed */.KE)(absent.slice(0, 3))} and others` : (0,words/* listed */.KE)([...absent]);
    return `${(0,words/* count */.U9)(absent.length, 'file')} of the SDF project in ${root || 'the top folder'} ${absent.length === 1 ? 'is' : 'are'} in the commit but missing in the workspace: ${named}. If the checkout uses sparse-checkout, add ${root || 'all of it'} there.`;
}
function configPath(named) {
    if (named === null)
        return default_files/* CONFIG_FILE */.g;
    const location = (0,config_location/* locationOf */.hD)(named);
    return location.kind === 'local' ? location.path : null;
}
/** Folders with a manifest.xml beside what only projects have: other tools have files of that name as well. */
function projectRoots(paths) {
    const known = new Set(paths);
    const folders = paths.filter((path) => (0,tree_path/* nameOf */.Vb)(path) === 'manifest.xml').map(tree_path/* parentOf */.gN);
    return new Set(folders.filter((folder) => {
        const objects = (0,tree_path/* joinPath */.uJ)(folder, 'Objects/');
        return known.has((0,tree_path/* joinPath */.uJ)(folder, 'deploy.xml')) || paths.some((path) => path.startsWith(objects));
    }));
}
/** The nearest project that a file lies in. */
function rootOf(path, roots) {
    for (let folder = (0,tree_path/* parentOf */.gN)(path);; folder = (0,tree_path/* parentOf */.gN)(folder)) {
        if (roots.has(folder))
            return folder;
        if (folder === '')
            return null;
    }
}

;// CONCATENATED MODULE: ./build/src/action/notices.js


/** What is not known makes every finding count, and is told. */
function noticesOf(mode, { event, versions }, read) {
    const notices = [];
    if (event.kind === 'other' && event.notice !== null)
        notices.push({ text: event.notice, yaml: [] });
    const isBlind = mode === 'introduced' ? !versions.base : (0,filter_mode/* needsFiles */.$t)(mode) && !(read && 'files' in read);
    if (isBlind)
        notices.push({ text: mode === 'introduced' ? NO_BASE : NO_LINES, yaml: [] });
    if (read && 'fault' in read)
        notices.push(read.fault);
    if (read && 'refusal' in read)
        notices.push((0,refusal/* noticeOf */.QJ)(read.refusal));
    if (read && 'files' in read && read.files.isCut)
        notices.push({ text: CUT, yaml: [] });
    return [...notices, ...versions.faults];
}
const NO_BASE = 'There is no base to compare with, so every finding counts.';
const NO_LINES = 'The changed lines are not known, so every finding counts.';
const CUT = 'The change has more files than GitHub lists. Files that are not listed count as changed.';

// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var suppressions = __webpack_require__(22694);
// EXTERNAL MODULE: ./build/src/rules/shared/about-exception.js
var about_exception = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var source = __webpack_require__(92724);
;// CONCATENATED MODULE: ./build/src/report/pull-request/gate-change.js



/** What a reviewer has to know of it, in plain sentences; none where the change leaves its gate alone. */
function describeGateChange(change) {
    const { files, exceptions, suppressions, accepted, loosened, tightened } = change;
    return [
        ...(files.length > 0 ? [`This change edits the policy that it is checked by: ${(0,words/* listed */.KE)(files)}.`] : []),
        ...exceptions.map(describeException),
        ...suppressions.map(describeSuppression),
        ...(accepted > 0 ? [`This change adds ${(0,words/* count */.U9)(accepted, 'finding')} to the baseline.`] : []),
        ...(loosened.length > 0
            ? [
                `Under its policy ${(0,words/* count */.U9)(loosened.length, 'finding')} would pass or be less severe: ${rules(loosened)}.`,
            ]
            : []),
        ...(tightened.length > 0
            ? [
                `Under its policy ${(0,words/* count */.U9)(tightened.length, 'finding')} would be new or more severe: ${rules(tightened)}.`,
            ]
            : []),
    ];
}
function describeException(exception) {
    const { reason, approvedBy, expires } = exception;
    const until = expires ? `until ${expires.date}` : 'without an end date';
    const approver = approvedBy === null ? 'approved by nobody' : `approved by ${approvedBy}`;
    return `This change adds an exception for ${(0,about_exception/* nameOf */.Vb)(exception)}, ${until}, ${approver}: ${reason}`;
}
function describeSuppression({ at, rules: ids, reason }) {
    const names = ids.length === 0 ? 'no rule' : (0,words/* listed */.KE)(ids.map(({ id }) => id));
    const { line } = (0,source/* positionAt */.t$)(at.source, at.start);
    return `This change suppresses ${names} by a comment in ${at.source.path}, line ${line}: ${reason ?? 'without a reason'}`;
}
/** The rules of findings, each with how many it has. */
function rules(findings) {
    const ids = [...new Set(findings.map(({ rule }) => rule.id))].sort();
    return (0,words/* listed */.KE)(ids.map((id) => `${findings.filter(({ rule }) => rule.id === id).length} of ${id}`));
}

// EXTERNAL MODULE: ./build/src/settle/baseline.js
var baseline = __webpack_require__(92202);
// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(64700);
;// CONCATENATED MODULE: ./build/src/settle/gate-change.js

/** Compares the gate of both sides of a change. */
function gateChange(base, head) {
    return {
        files: changedFiles(base.policy.files, head.policy.files),
        exceptions: onlyIn(head.policy.exceptions, base.policy.exceptions, exceptionKey),
        suppressions: onlyIn(head.suppressions, base.suppressions, suppressionKey),
        accepted: [...head.baseline.keys()].filter((fingerprint) => !base.baseline.has(fingerprint)).length,
        loosened: moreSevere(base.findings, head.findings),
        tightened: moreSevere(head.findings, base.findings),
    };
}
function changedFiles(base, head) {
    const changed = [
        ...onlyIn(head, base, ({ path, text }) => JSON.stringify([path, text])),
        ...onlyIn(base, head, ({ path }) => path),
    ];
    return [...new Set(changed.map(({ path }) => path))].sort();
}
function onlyIn(items, others, keyOf) {
    const known = new Set(others.map(keyOf));
    return items.filter((item) => !known.has(keyOf(item)));
}
function exceptionKey({ at, expires, ...names }) {
    return JSON.stringify([names, expires?.date ?? null]);
}
function suppressionKey({ object, at, path, rules: ids }) {
    return JSON.stringify([object?.id ?? at.source.path, path, ids.map(({ id }) => id).sort()]);
}
/** The findings that the other list lacks, or holds as less severe. */
function moreSevere(findings, others) {
    const known = new Map(others.map(({ fingerprint, severity }) => [fingerprint, severity]));
    return findings.filter(({ fingerprint, severity }) => {
        const other = known.get(fingerprint);
        return other === undefined || (0,finding/* compareSeverity */.zK)(severity, other) < 0;
    });
}

;// CONCATENATED MODULE: ./build/src/action/policy-changes.js




/**
 * What a change does to the policy and the baseline that judge it, a sentence each; none where it leaves them alone.
 *
 * @param result the head of the change under the gate in force
 * @param judge judges the head of the change under the other gate, which is asked only where the two differ
 */
function policyChanges({ inForce, side, other }, result, judge) {
    if (other === null)
        return [];
    const ofForce = { ...inForce, findings: result.findings };
    const isSame = sameFiles(inForce.policy.files, other.policy.files) && sameEntries(inForce.baseline, other.baseline);
    const ofOther = { ...other, findings: isSame ? result.findings : judge(other).findings };
    const [base, head] = side === 'base' ? [ofForce, ofOther] : [ofOther, ofForce];
    return describeGateChange(gateChange({ ...base, suppressions: suppressionsIn(result.before ?? []) }, { ...head, suppressions: suppressionsIn(result.projects) }));
}
function suppressionsIn(projects) {
    return projects.flatMap(suppressions/* suppressionsOf */.m);
}
function sameFiles(base, head) {
    return (base.length === head.length &&
        base.every(({ path, text }) => head.some((file) => file.path === path && file.text === text)));
}
function sameEntries(base, head) {
    return base.size === head.size && (0,baseline/* baselineText */.BW)(base) === (0,baseline/* baselineText */.BW)(head);
}

// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(65534);
;// CONCATENATED MODULE: ./build/src/action/workflows.js


/** What a workflow is made of: workflows, and the actions of the repository that they use. */
const PART = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
/** More are not read through the API. */
const workflows_MOST_READ = 20;
/**
 * What a change does to the workflow that runs this check, a sentence each. Under `pull_request` GitHub runs the
 * workflow as the change has it: inputs, conditions and the step itself may be other ones.
 */
async function workflowSentences({ event, versions: { base, headCommit }, local, listing, github, }) {
    if (event.kind !== 'pull_request' || event.isTarget || !base || headCommit === null)
        return [];
    const changed = await changedParts(base.commit, headCommit, listing);
    if (changed.length === 0)
        return [];
    const reader = textsIn(local, await github());
    const all = await usedParts(headCommit, base.commit, listing, reader);
    const touched = changed.filter(({ path }) => all.has(path)).map(({ path }) => path);
    return touched.length === 0
        ? []
        : [
            `This change edits the workflow that runs this check, or what it uses: ${(0,words/* listed */.KE)(touched)}. The check ran as this change defines it. Review it like a change to the policy.`,
        ];
}
async function partsOf(commit, listing) {
    const read = await listing(commit);
    if ('fault' in read)
        return new Map();
    const files = [...read.listing.files].filter(([path]) => PART.test(path));
    return new Map(files.map(([path, { id }]) => [path, id]));
}
async function changedParts(base, head, listing) {
    const [before, after] = await Promise.all([partsOf(base, listing), partsOf(head, listing)]);
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths
        .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
        .filter((part) => part.before !== part.after);
}
/** The parts of either side that use this action, by themselves or through others. */
async function usedParts(head, base, listing, read) {
    const texts = new Map();
    for (const commit of [base, head])
        for (const [path, id] of await partsOf(commit, listing))
            texts.set(path, (texts.get(path) ?? '') + (await read(id)));
    const used = new Set();
    const own = ownNames();
    for (let size = -1; size !== used.size;) {
        size = used.size;
        for (const [path, text] of texts)
            if (own.some((name) => text.includes(name)) || [...used].some((part) => text.includes(localName(part))))
                used.add(path);
    }
    return used;
}
/** How a workflow names another one, or an action, of its own repository. */
function localName(path) {
    return `./${path.replace(/\/?action\.ya?ml$/, '')}`;
}
/** How workflows name this action, a fork or copy of it included. */
function ownNames() {
    const { GITHUB_ACTION_REPOSITORY: repository = '' } = process.env;
    return [version/* NAME */.o_, ...(repository === '' ? [] : [repository])];
}
/** Reads files by their ids, from local git or GitHub; what cannot be read counts as one that uses this action. */
function textsIn({ read }, github) {
    let left = workflows_MOST_READ;
    return async (id) => {
        const known = read(id);
        if (known !== null)
            return Buffer.from(known).toString();
        left -= 1;
        const answer = left >= 0 ? await github?.readBlob(id) : undefined;
        return answer && 'value' in answer ? Buffer.from(answer.value).toString() : version/* NAME */.o_;
    };
}

;// CONCATENATED MODULE: ./build/src/action/analyse.js

















/**
 * Checks what the inputs ask for. Whole projects are judged, even where one begins above the working directory. The
 * files before and after the change are read once. They are judged by the gate in force, and once more by that of the
 * other side of the change where the two differ; the commit that GitHub shows is judged where its files differ.
 *
 * Throws nothing that is foreseen: what cannot be read is a problem of the result, what GitHub refuses a notice.
 */
async function analyse(inputs, workspace, change, gate) {
    const { versions } = change;
    const ignored = (0,policy_ignored.ignoredBy)(gate.inForce.policy);
    const { head, base, counted, isLeftOut } = judgedOf(versions.head, versions.base?.tree ?? null, ignored.isIgnored);
    const shownTree = versions.shown?.tree ?? null;
    const shown = shownTree === versions.head ? head : shownTree && (0,check_ignored/* without */.F)(shownTree, ignored.isIgnored);
    const isWanted = wantedPaths(inputs, workspace);
    const options = {
        isWanted,
        failOn: inputs.failOn,
        gate: gate.inForce,
        ignored: [
            ...(versions.base ? (0,ignored_changes.ignoredChanges)(versions.head, versions.base.tree, isLeftOut) : []),
            ...(await changesIgnoredBy(inputs, workspace, change)),
        ],
    };
    const missing = change.isInWorkspace
        ? missingFiles(change, inputs, { isWanted, isIgnored: ignored.isIgnored })
        : [];
    const loaded = (0,load_versions/* loadVersions */.Q)(head, base, (path) => path);
    const all = (0,check/* checkVersions */.OR)(loaded, options);
    const atCommit = locating(shown, head, () => shown ? (0,check/* checkVersions */.OR)((0,load_versions/* withHead */.V)(loaded, shown), options).findings : []);
    const mode = inputs.filterMode ?? defaultFilterMode(change.event);
    const read = (0,filter_mode/* needsFiles */.$t)(mode) ? await change.files() : null;
    const files = read && 'files' in read ? read.files : null;
    return {
        workspace,
        change,
        gate,
        result: (0,check/* narrow */.sc)(all, (finding) => (0,filter_mode/* isShown */.aJ)(mode, finding, files, atCommit), inputs.failOn),
        all,
        mode,
        faults: [...missing, ...gate.faults, ...emptyFaults(head, isWanted, all, { inputs, workspace })],
        policyChanges: policyChanges(gate, all, (other) => (0,check/* checkVersions */.OR)(loaded, { ...options, gate: other })),
        notes: [
            ...(await workflowSentences(change)),
            ...notesOf(head, isWanted, all, workspace),
            ...all.notes,
            ...[(0,check_ignored.countedSentence)(counted) ?? []].flat(),
            ...[...all.hints, ...ignored.unused()].map(fault/* describeFault */.Q),
        ],
        notices: noticesOf(mode, change, read),
        atCommit,
        scope: JSON.stringify([(0,relative_path/* relativePath */.iZ)(workspace.top, workspace.start), ...stepOfWorkflow()]),
    };
}
/**
 * The step that runs, as far as the runner names it. Not what its inputs ask for: a step whose `paths` change has to find
 * again what it has posted before.
 */
function stepOfWorkflow() {
    const { GITHUB_WORKFLOW_REF: workflow = '', GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = process.env;
    const names = [workflow.replace(/@.*$/s, ''), job, step];
    return names.every((name) => name === '') ? [] : names;
}
/** What the policy leaves of the two versions; without a base it leaves out all that it ignores. */
function judgedOf(head, base, isIgnored) {
    if (base)
        return (0,check_ignored.withoutIgnored)(head, base, isIgnored);
    return { head: (0,check_ignored/* without */.F)(head, isIgnored), base, counted: [], isLeftOut: isIgnored };
}
function wantedPaths({ paths }, { top, start }) {
    const folder = (0,relative_path/* relativePath */.iZ)(top, start);
    const isInFolder = (path) => folder === '' || path.startsWith(`${folder}/`);
    const isInPaths = paths.length === 0 ? () => true : (0,util_globs.globFilter)(paths);
    return (path) => isInFolder(path) && isInPaths(path);
}

// EXTERNAL MODULE: ./build/src/report/pull-request/annotations.js
var annotations = __webpack_require__(46168);
// EXTERNAL MODULE: ./build/src/report/writing/plain.js
var plain = __webpack_require__(73579);
// EXTERNAL MODULE: ./build/src/report/findings/verdict.js
var verdict = __webpack_require__(15442);
;// CONCATENATED MODULE: ./build/src/report/notice.js
/** Each once, and without those that ask to read what another one asks to write. */
function distinctNotices(notices) {
    const byText = new Map(notices.map((notice) => [notice.text, notice]));
    const lines = new Set(notices.flatMap(({ yaml }) => yaml));
    return [...byText.values()].filter(({ yaml }) => {
        return !yaml.some((line) => line.endsWith(': read') && lines.has(line.replace(/read$/, 'write')));
    });
}

;// CONCATENATED MODULE: ./build/src/action/outcome.js


const NOTHING_YET = {
    inputs: null,
    analysis: null,
    faults: [],
    notices: [],
    isFallenBack: false,
    reports: new Map(),
    notAnnotated: 0,
};
function withFaults(outcome, faults) {
    return { ...outcome, faults: [...outcome.faults, ...faults] };
}
/** There is nothing to judge: that is no success. */
function refused(outcome, { text, yaml }) {
    const notices = yaml.length > 0 ? [{ text, yaml }] : [];
    return { ...withFaults(outcome, [text]), notices: [...outcome.notices, ...notices] };
}
function withAnalysis(outcome, analysis) {
    const { faults, notices } = analysis;
    return { ...withFaults(outcome, faults), analysis, notices: [...outcome.notices, ...notices] };
}
/** What could not be written where it was asked for is shown elsewhere. */
function fallenBack(outcome, notices) {
    if (notices.length === 0)
        return outcome;
    return {
        ...outcome,
        isFallenBack: true,
        notices: distinctNotices([...outcome.notices, ...notices]),
    };
}
/** Whether a run is reported in this way: as asked, or because another way failed. */
function isToldBy(reporter, { inputs, isFallenBack }) {
    return isFallenBack || inputs?.reporters.has(reporter) !== false;
}
/** A run without a result is no success. */
function fails({ faults, analysis }) {
    return faults.length > 0 || analysis?.result.conclusion !== 'success';
}
/** Why a run passes or fails, a sentence each, the worst first. */
function reasons({ inputs, faults, analysis }) {
    return inputs && analysis ? [...faults, (0,verdict/* verdict */.W)(analysis.result, inputs.failOn)] : faults;
}

;// CONCATENATED MODULE: ./build/src/action/annotate.js




const ISSUE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/**
 * Annotates the notes, then the findings, worst first, and gives back how many found no slot. What is on a line of
 * the pull request already is not annotated again.
 */
function annotate(outcome, { result, notes, atCommit }, onLines) {
    const findings = result.findings
        .filter(({ fingerprint }) => !onLines.has(fingerprint))
        .map((finding) => atCommit(finding) ?? finding);
    const slots = {
        error: annotations/* SLOTS */._f,
        warning: annotations/* SLOTS */._f - notes.length,
        notice: annotations/* SLOTS */._f - outcome.notices.length,
    };
    // The line that ends the run tells of findings that are left, and needs a slot for that.
    const closing = fails(outcome) ? 'error' : 'notice';
    const all = (0,annotations/* annotations */.hk)(findings, slots);
    const { shown, left } = all.left === 0 ? all : (0,annotations/* annotations */.hk)(findings, { ...slots, [closing]: slots[closing] - 1 });
    for (const note of notes)
        (0,core/* warning */.$e)((0,plain/* plain */.pj)(note));
    for (const { severity, message, place } of shown)
        ISSUE[severity](message, { ...place });
    return left;
}

// EXTERNAL MODULE: ./build/src/check/read-assignments.js
var read_assignments = __webpack_require__(23419);
// EXTERNAL MODULE: ./build/src/files/config-files.js
var config_files = __webpack_require__(3849);
;// CONCATENATED MODULE: ./build/src/github/commit/config-files.js


/**
 * The config files of a commit that is known to be readable, by their paths from the top of the repository, and those
 * of other repositories. A policy that a change cannot loosen is read from its base. A file is read once.
 */
function configFilesAt(commit, sources) {
    const known = new Map();
    return {
        async read(written) {
            const path = external_node_path_.posix.normalize(written);
            if (path.startsWith('../') || external_node_path_.posix.isAbsolute(path))
                throw new Error('it is outside the repository');
            const read = known.get(path) ?? readFile(path, commit, sources);
            known.set(path, read);
            return read;
        },
        readShared: async ({ owner, repository, path, ref }) => bytesOf(await (await sources.github())?.readFile(path, ref, `${owner}/${repository}`)),
    };
}
/** A file of a commit; null where the commit has none. Throws where it cannot be read. */
async function readFile(path, commit, { local, github, listing }) {
    const files = local.list(commit);
    const known = files ? readLocal(files, path, local) : undefined;
    if (known !== undefined)
        return known;
    const client = await github();
    if (!client)
        throw new Error(NO_TOKEN);
    const listed = await listing(commit);
    if ('fault' in listed)
        throw new Error(listed.fault.text);
    if (!(await hasFile(listed.listing, path, commit, client)))
        return null;
    // The tree lists it: an answer that there is none is a refusal like any other, and no policy would be the result.
    const answer = await client.readFile(path, commit);
    if ('value' in answer)
        return answer.value;
    throw new Error((0,refusal/* noticeOf */.QJ)(answer.refusal).text);
}
/** A file as local git has it; null where the commit has none, undefined where its content is not there. */
function readLocal(files, path, local) {
    const entry = files.get(path);
    if (entry ? entry.kind !== 'file' : isFolder(path, files))
        throw new Error('it is not a file');
    return entry ? (local.read(entry.id) ?? undefined) : null;
}
function isFolder(path, files) {
    for (const some of files.keys())
        if (some.startsWith(`${path}/`))
            return true;
    return false;
}
/** Whether a commit has a file. Throws where that is a link or a folder, or cannot be told. */
async function hasFile({ files, others, isCut }, path, commit, github) {
    if (files.has(path))
        return true;
    if (others.has(path))
        throw new Error('it is not a file');
    return isCut && hasFileByFolders(path, commit, github);
}
/** Of a tree that GitHub does not list as a whole each folder on the way is asked for. */
async function hasFileByFolders(path, commit, github) {
    let id = commit;
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
        const folder = await github.readFolder(id);
        if ('refusal' in folder)
            throw new Error((0,refusal/* noticeOf */.QJ)(folder.refusal).text);
        const entry = folder.value.get(name);
        if (!entry)
            return false;
        if (entry.kind !== (index === names.length - 1 ? 'file' : 'folder'))
            throw new Error('it is not a file');
        id = entry.id;
    }
    return true;
}
const NO_TOKEN = 'there is no github-token to read it with';
/** Null where there is no file. Throws, as whoever reads a config expects it, where it cannot be told. */
function bytesOf(answer) {
    if (!answer)
        throw new Error(NO_TOKEN);
    if ('value' in answer)
        return answer.value;
    if (answer.refusal.kind === 'missing')
        return null;
    throw new Error((0,refusal/* noticeOf */.QJ)(answer.refusal).text);
}

// EXTERNAL MODULE: ./build/src/settle/with-assignments.js
var with_assignments = __webpack_require__(91522);
;// CONCATENATED MODULE: ./build/src/action/fault.js

/** A refusal of the system, such as "permission denied, open 'x'", says what has to be known; all else is our fault. */
function faultIn(thrown) {
    if (thrown instanceof Error && 'syscall' in thrown)
        return thrown.message;
    return `Internal error: ${messageOf(thrown)}. Please report it: ${version/* HOME */.yZ}/issues`;
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}

;// CONCATENATED MODULE: ./build/src/action/assignments.js





/**
 * Adds to a gate who holds which roles, if the workflow names a list of that. Without the list that was asked for the
 * run cannot pass. Throws nothing that is foreseen: what cannot be read is a fault.
 */
async function addAssignments(gate, { assignmentsFile: path }, workspace, change) {
    if (path === null)
        return gate;
    const read = await attempt(path, () => assignments_bytesOf(path, gate, workspace, change));
    const people = 'bytes' in read ? await (0,read_assignments.readAssignments)(path, read.bytes) : read;
    if ('faults' in people)
        return { ...gate, faults: [...gate.faults, ...people.faults] };
    // Who they are stays here: whatever is told further on is told by numbers.
    const { assignments } = people;
    return {
        ...gate,
        inForce: (0,with_assignments/* withAssignments */.d)(gate.inForce, assignments),
        other: gate.other && (0,with_assignments/* withAssignments */.d)(gate.other, assignments),
    };
}
/**
 * Like the policy it is that of the base where the base judges, so that a change takes nobody off the list. A list that
 * the base does not have an earlier step has made, or the change brings it.
 */
async function assignments_bytesOf(path, { policyCommit }, { top }, { versions: { headCommit }, isInWorkspace, github, local, listing }) {
    const filesAt = (commit) => configFilesAt(commit, { local, github, listing });
    const ofBase = policyCommit === null ? null : await filesAt(policyCommit).read(path);
    const here = ofBase ?? (await (0,config_files/* readerWithin */.b)(top, top)(path));
    if (here !== null || isInWorkspace || headCommit === null)
        return here;
    return filesAt(headCommit).read(path);
}
async function attempt(path, read) {
    try {
        const bytes = await read();
        return bytes ? { bytes } : { faults: [`assignments-file: There is no file "${path}".`] };
    }
    catch (thrown) {
        return { faults: [`assignments-file: "${path}" could not be read: ${messageOf(thrown)}`] };
    }
}

// EXTERNAL MODULE: ./build/src/files/local-git.js
var local_git = __webpack_require__(11831);
// EXTERNAL MODULE: ./build/src/files/project-folder.js
var project_folder = __webpack_require__(16161);
// EXTERNAL MODULE: ./build/src/util/hunks.js
var hunks = __webpack_require__(15411);
;// CONCATENATED MODULE: ./build/src/github/changed-files.js

/**
 * Some files without those that a change surely leaves as they were. GitHub lists the files of a change a
 * hundred at a time, and not all of a large one: what does not differ is not looked for there.
 */
function touchedAmong(paths, { base, shown }) {
    const isSame = (path) => {
        const before = base?.tree.versionOf?.(path);
        return typeof before === 'string' && before === shown?.tree?.versionOf?.(path);
    };
    return new Set([...paths].filter((path) => !isSame(path)));
}
function changed_files_changedFiles({ files, isCut }) {
    const listed = new Map(files.filter(isAtHead).map((file) => [file.path, file]));
    const known = new Map();
    const fileOf = (path) => {
        const file = listed.get(path);
        const changed = file ? (known.get(path) ?? changedFile(file)) : isCut ? UNKNOWN : null;
        if (changed)
            known.set(path, changed);
        return changed;
    };
    return { fileOf, isCut };
}
/** One that is not listed, and may be among those that GitHub leaves out. */
const UNKNOWN = { hunks: [], isWhole: true };
function isAtHead({ status }) {
    return status !== 'removed' && status !== 'unchanged';
}
function changedFile({ patch }) {
    return patch === null ? UNKNOWN : { hunks: (0,hunks/* readHunks */.c)(patch), isWhole: false };
}

// EXTERNAL MODULE: ./build/src/files/git.js
var git = __webpack_require__(89265);
// EXTERNAL MODULE: ./build/src/files/git-revision.js
var git_revision = __webpack_require__(19467);
;// CONCATENATED MODULE: ./build/src/github/commit/overlay-tree.js



/**
 * The tree of a commit of which GitHub does not list all files, as of a very large repository: the workspace, with
 * what the change touches as the commit has it.
 */
async function overlayTree(github, { commit, side }, { files, isCut }, workspace, searched) {
    const isWanted = (path) => isSearched(path, searched);
    const paths = files.flatMap((file) => overlay_tree_pathsAt(file, side)).filter(isWanted);
    if (isCut || paths.length > MOST_READ)
        return { fault: tooMany(files.length) };
    const read = await readAll(paths, (path) => github.readFile(path, commit));
    if ('fault' in read)
        return read;
    const touched = new Set(files.flatMap((file) => [file.path, file.previousPath ?? file.path]));
    return { tree: overlaid(workspace, touched, read.bytes) };
}
/** Where a file lies at an end of the change; nowhere if it comes or goes. */
function overlay_tree_pathsAt({ status, path, previousPath }, side) {
    if (side === 'after')
        return status === 'removed' ? [] : [path];
    return status === 'added' || status === 'copied' ? [] : [previousPath ?? path];
}
function overlaid(workspace, touched, bytes) {
    const kept = workspace.files.filter((path) => !touched.has(path));
    const { versionOf, isOf, expect, ...rest } = workspace;
    return {
        ...rest,
        files: [...kept, ...bytes.keys()].sort(),
        readStart: (path, length) => bytes.get(path)?.subarray(0, length) ?? workspace.readStart(path, length),
        read: (path) => bytes.get(path) ?? workspace.read(path),
        isOf: (other, path) => other === workspace && !touched.has(path) && !bytes.has(path),
    };
}

;// CONCATENATED MODULE: ./build/src/github/commit/commits.js







/** What local git tells of a workspace. A clone of depth 1 lacks the parents, but the commit still names them. */
function readCheckout(top) {
    return (0,local_git/* orNull */.X)(() => {
        const answer = (0,git/* git */.$Y)(top, ['cat-file', '--batch'], { input: 'HEAD^{commit}\n' }).toString();
        const [, commit, text = ''] = /^([0-9a-f]{40,64}) commit \d+\n(.*)$/s.exec(answer) ?? [];
        if (commit === undefined)
            return null;
        const [head = ''] = text.split('\n\n', 1);
        const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
        return { commit, parents };
    });
}
/** The parents of the commit in the workspace. Without git it is taken for `sha`, where that is given. */
async function parentsOf(checkout, sha, { github }) {
    if (checkout || sha === null)
        return checkout?.parents ?? [];
    const answer = await (await github())?.parents(sha);
    return answer && 'value' in answer ? answer.value : [];
}
/** The newest commit that a branch or commit has in common with a commit. */
async function commonCommit(branch, commit, { local, github }) {
    const name = /^[0-9a-f]{40,}$/.test(branch) ? branch : `refs/remotes/origin/${branch}`;
    const known = (0,local_git/* orNull */.X)(() => (0,git_revision/* mergeBase */.wu)(local.top, name, commit));
    if (known !== null)
        return known;
    const client = await github();
    if (!client)
        return noToken('Local git does not know where the change starts');
    return orFault(await client.mergeBase(branch, commit));
}
/** The files of a commit, which is an end of a change. */
async function commits_treeOf(commit, side, sources, changes) {
    const tree = localTree(commit, sources);
    if (tree)
        return { tree };
    const { workspace, searched } = sources;
    const listing = await sources.listing(commit);
    if ('fault' in listing)
        return listing;
    const github = await sources.github();
    if (!github)
        return noToken(`Local git does not have all of ${commit}`);
    const read = await apiTree(github, listing.listing, workspace, searched);
    if ('tree' in read)
        return read;
    if (!listing.listing.isCut)
        return read;
    const listed = await changes();
    if (!listed || 'refusal' in listed)
        return read;
    const overlay = await overlayTree(github, { commit, side }, listed.value, workspace, searched);
    return 'tree' in overlay ? overlay : read;
}
/** Null where local git has not all of it: a clone can lack commits, and content. */
function localTree(commit, { local, searched: { folders, isIgnored } }) {
    const entries = local.list(commit)?.values();
    const repository = entries ? local.repository() : null;
    if (!entries || !repository)
        return null;
    const { top } = local;
    return (0,local_git/* orNull */.X)(() => (0,git_tree/* treeOfListing */.ew)(top, { inside: top, repository, entries }, folders, isIgnored));
}
/** The tip of the base branch of a pull request, now; without a token the commit that GitHub has merged into. */
async function tipOf(branch, mergedInto, { github }) {
    const client = await github();
    if (!client)
        return mergedInto ?? noToken('The tip of the base branch is not known');
    if (branch === null)
        return mergedInto ?? { fault: { text: NO_BRANCH, yaml: [] } };
    return orFault(await client.branchTip(branch));
}
const NO_BRANCH = 'The payload of the event does not name the base branch.';
/** Whether a commit is part of the history of another one, as far as anybody can tell. */
async function isAncestor(commit, of, sources) {
    return commit === of || (await commonCommit(commit, of, sources)) === commit;
}
function noToken(text) {
    return { fault: { text: `${text}, and there is no github-token to ask GitHub with.`, yaml: [] } };
}
function orFault(answer) {
    return 'value' in answer ? answer.value : { fault: (0,refusal/* noticeOf */.QJ)(answer.refusal) };
}

;// CONCATENATED MODULE: ./build/src/github/commit/checkout.js

/**
 * Why the files of the workspace are not those that the event is about; null where they are. A verdict over other files
 * would stand at the commit of the event all the same. Without git in the workspace nothing can be said.
 */
async function faultInCheckout(event, sources) {
    const { checkout } = sources;
    const wanted = wantedBy(event);
    if (!checkout || !wanted)
        return null;
    const { commit, parents } = checkout;
    const merged = wanted.mayBeMerged ? parents[1] : undefined;
    if (wanted.commits.includes(commit) || (merged && wanted.commits.includes(merged)))
        return null;
    const [meant = ''] = wanted.commits;
    const isNewer = await isAncestor(meant, merged ?? commit, sources);
    return {
        text: isNewer ? superseded(commit, meant) : strange(wanted.what, commit, meant),
        yaml: wanted.yaml,
    };
}
/** Null where anything may be checked out: the head of `pull_request_target` is read through the API. */
function wantedBy(event) {
    if (event.kind === 'pull_request' && !event.isTarget)
        return {
            commits: [event.headSha],
            mayBeMerged: true,
            what: 'the head of the pull request, nor its merge',
            yaml: [],
        };
    if (event.kind === 'merge_group')
        return { commits: [event.headSha], mayBeMerged: false, what: 'the merge group', yaml: [] };
    if (event.kind === 'push')
        return { commits: [event.after, event.commit], mayBeMerged: false, what: 'what was pushed', yaml: [] };
    return null;
}
function strange(what, commit, meant) {
    return `The workspace is not ${what}: it is at ${commit}, but the event is about ${meant}. Nothing was checked. Remove "ref" and "repository" from the actions/checkout step, and make sure that no earlier step switches to another commit.`;
}
function superseded(commit, meant) {
    return `This run is superseded: the workspace is ${commit}, which is newer than ${meant}, the commit of this event. Nothing was checked. The run for the newer commit decides. Remove "ref" from the actions/checkout step to check the commit of the event.`;
}

;// CONCATENATED MODULE: ./build/src/github/commit/listing.js

/** Local git lists what it has, even where a clone leaves contents out; of other commits GitHub is asked. */
function listings({ list }, github) {
    const known = new Map();
    return (commit) => {
        const read = known.get(commit) ?? listOnce(commit, list(commit), github);
        known.set(commit, read);
        return read;
    };
}
async function listOnce(commit, local, github) {
    if (local)
        return { listing: listedTree(local) };
    const client = await github();
    if (!client)
        return { fault: { text: `Local git does not have ${commit}, ${listing_NO_TOKEN}`, yaml: [] } };
    const answer = await client.readTree(commit);
    return 'value' in answer ? { listing: answer.value } : { fault: (0,refusal/* noticeOf */.QJ)(answer.refusal) };
}
const listing_NO_TOKEN = 'and there is no github-token to ask GitHub with.';
/** What local git lists, which knows no sizes. */
function listedTree(local) {
    const files = new Map();
    const others = new Set();
    for (const { path, id, kind } of local.values()) {
        if (kind === 'file')
            files.set(path, { id, size: 0 });
        else
            others.add(path);
    }
    return { files, others, isCut: false };
}

// EXTERNAL MODULE: ./build/src/util/once.js
var once = __webpack_require__(43457);
;// CONCATENATED MODULE: ./build/src/github/commit/versions.js


/** Finds what the change of an event is: the files after it, and those before. A fault where nothing can be judged. */
async function readVersions(event, sources) {
    const head = { head: sources.workspace, headCommit: sources.checkout?.commit ?? sources.sha };
    if (event.kind === 'pull_request')
        return versionsOfPullRequest(event, sources);
    if (event.kind === 'merge_group') {
        const rest = await compared(event.baseSha, event.headSha, event, sources);
        return { ...head, policy: async () => event.baseSha, ...rest };
    }
    const policy = async () => null;
    if (event.kind === 'push') {
        const base = await baseOfPush(event, sources);
        return { ...head, policy, ...(await compared(base, event.after, event, sources)) };
    }
    return { ...head, policy, base: null, shown: null, changes: async () => null, faults: [] };
}
/**
 * A pull request changes what lies between its head and the commit that it was made from, however far the base has
 * moved since. The usual checkout is neither of them: it merges the head into the base of the moment, and there the
 * pull request changes what that base lacks. Its policy is that of the base branch as it is now: the author of a change
 * chooses where it begins, and GitHub does not keep `base.sha` up to date.
 */
async function versionsOfPullRequest(event, sources) {
    const { headSha, baseSha, baseRef, isTarget } = event;
    const { checkout, workspace, sha } = sources;
    const [into, merged] = await parentsOf(checkout, isTarget ? null : sha, sources);
    const isMerge = merged === headSha && into !== undefined;
    const policy = (0,once/* once */.O)(() => tipOf(baseRef, isMerge ? into : null, sources));
    const base = isMerge ? into : await commonCommit(await knownTip(policy, baseSha), headSha, sources);
    const rest = { policy, ...(await compared(base, headSha, event, sources)) };
    if (isMerge || !isTarget || checkout?.commit === headSha)
        return { head: workspace, headCommit: checkout?.commit ?? sha, ...rest };
    const tree = rest.shown?.tree;
    if (tree)
        return { head: tree, headCommit: headSha, ...rest };
    return { fault: rest.faults[0] ?? { text: 'The pull request could not be read.', yaml: [] } };
}
async function knownTip(policy, otherwise) {
    const tip = await policy();
    return typeof tip === 'string' ? tip : otherwise;
}
/** A new branch begins where it leaves the default branch. */
async function baseOfPush({ before, after, defaultBranch }, sources) {
    if (before !== null || defaultBranch === null)
        return before;
    return commonCommit(defaultBranch, after, sources);
}
async function compared(base, shown, event, sources) {
    const changes = askedOnce((paths) => listChanges(base, shown, event, sources, paths));
    const faults = new Map();
    const treeOrFault = async (commit, side) => {
        if (commit === null)
            return null;
        const read = typeof commit === 'string' ? await commits_treeOf(commit, side, sources, changes) : commit;
        if ('tree' in read)
            return read.tree;
        faults.set(read.fault.text, read.fault);
        return null;
    };
    const [baseTree, shownTree] = await Promise.all([treeOrFault(base, 'before'), treeOrFault(shown, 'after')]);
    return {
        base: typeof base === 'string' && baseTree ? { commit: base, tree: baseTree } : null,
        shown: { commit: shown, tree: shownTree },
        changes,
        faults: [...faults.values()],
    };
}
/** Asks again only for files that were not asked for before. */
function askedOnce(ask) {
    let known = null;
    return (paths = null) => {
        const isKnown = known && (known.paths === null || (paths && isWithin(paths, known.paths)));
        if (!known || !isKnown)
            known = { paths, listed: ask(paths) };
        return known.listed;
    };
}
function isWithin(some, all) {
    return [...some].every((one) => all.has(one));
}
/** Of a pull request GitHub lists more, page by page, and needs no base to be known. */
async function listChanges(base, head, event, { github }, paths) {
    const client = await github();
    if (client && paths?.size === 0)
        return { value: { files: [], isCut: false } };
    if (client && event.kind === 'pull_request')
        return client.listFiles(event.number, paths);
    return client && typeof base === 'string' ? client.listCompared(base, head) : null;
}

;// CONCATENATED MODULE: ./build/src/action/change.js












/**
 * Finds the change. A fault where that is what there would be to judge, and it cannot be had. Throws where the system
 * does not let files be read, or git answers what nobody expects.
 */
async function findChange({ ignore, token }, { top, start, isShared }) {
    const event = readEvent(process.env);
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: sha = null } = process.env;
    const github = (0,once/* once */.O)(() => connected(token, repository, readOnlyFor(event)));
    if (event.kind === 'other' && event.fault !== null)
        return { fault: { text: event.fault, yaml: [] } };
    const local = (0,local_git/* localGit */.s)(top);
    const listing = listings(local, github);
    const isIgnored = (0,util_globs.globFilter)(ignore);
    const folders = [(0,relative_path/* relativePath */.iZ)(top, (0,project_folder/* projectFolder */.K)(start, top))];
    // The paths of several repositories are not those of the one that the event is about.
    const { tree: workspace, leftOut } = (0,working_tree/* workingTree */.c)(top, folders, isIgnored, {
        named: [start],
        isCompared: event.kind !== 'other',
    });
    const searched = { folders, isIgnored };
    const checkout = readCheckout(top);
    const sources = { local, searched, workspace, checkout, sha, github, listing };
    const seen = isShared ? NO_CHANGE : event;
    const fault = await faultInCheckout(seen, sources);
    if (fault !== null)
        return { fault };
    const versions = await readVersions(seen, sources);
    if ('fault' in versions)
        return versions;
    const isInWorkspace = versions.head === workspace;
    return {
        event,
        versions,
        searched,
        leftOut,
        isInWorkspace,
        github,
        local,
        checkout,
        listing,
        files: (paths) => readFiles(versions, paths),
    };
}
const NO_CHANGE = { kind: 'other', notice: null, fault: null };
/** The client takes long to load: it is not, where nothing is asked. */
async function connected(token, repository, readOnly) {
    if (token === '' || !repository)
        return null;
    const { connect } = await __webpack_require__.e(/* import() */ 9655).then(__webpack_require__.bind(__webpack_require__, 39655));
    return connect({ token, repository, readOnly });
}
function readOnlyFor(event) {
    return event.kind === 'pull_request' && event.isFork && !event.isTarget ? 'fork' : null;
}
/** Which lines changed, where the event is a change at all. */
async function readFiles(versions, paths) {
    if (versions.shown === null)
        return null;
    const listed = await versions.changes(paths && touchedAmong(paths, versions));
    if (listed === null)
        return { fault: { text: change_UNKNOWN, yaml: [] } };
    return 'value' in listed ? { files: changed_files_changedFiles(listed.value) } : listed;
}
const change_UNKNOWN = 'Without a github-token or a base, the changed lines are not known.';

// EXTERNAL MODULE: ./build/src/report/left-out.js
var left_out = __webpack_require__(146);
// EXTERNAL MODULE: ./build/src/report/writing/cut.js
var cut = __webpack_require__(85183);
;// CONCATENATED MODULE: ./build/src/action/log.js





/** A longer message holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;
/** Prints one line, in which nothing is a command to the runner. */
function say(text) {
    (0,core/* info */.pq)((0,plain/* plain */.pj)(text));
}
/** Prints what of the workspace is not looked at. */
function logLeftOut(leftOut) {
    const sentence = (0,left_out/* leftOutSentence */.h)(leftOut);
    if (sentence !== null)
        say(sentence);
}
/** Prints all findings, a line each, in a group that is closed at first; and what could not be read. */
function logResult({ findings, problems }) {
    for (const problem of problems)
        say(problem);
    if (findings.length === 0)
        return;
    (0,core/* startGroup */.Oh)(`All findings (${findings.length})`);
    for (const finding of findings)
        say(lineOf(finding));
    (0,core/* endGroup */.N4)();
}
function lineOf({ at, severity, rule, message }) {
    const { line, column } = (0,source/* positionAt */.t$)(at.source, at.start);
    return `${at.source.path}:${line}:${column} ${severity} ${rule.id} ${(0,cut/* cut */.J)(message, MOST_CHARACTERS)}`;
}

// EXTERNAL MODULE: ./build/src/access/change.js
var change = __webpack_require__(74802);
// EXTERNAL MODULE: ./build/src/access/changes.js + 4 modules
var changes = __webpack_require__(20863);
;// CONCATENATED MODULE: ./build/src/action/outputs.js




/**
 * Sets every output of action.yml. What nobody knows is empty, which is not 0, and not "no": all numbers where the check came
 * to no result, and what is new or widens access where the event has no base to compare with.
 */
function setOutputs(outcome) {
    const { analysis, reports } = outcome;
    const { errors = '', warnings = '', notices = '', introduced = '' } = analysis?.result.summary ?? {};
    (0,core/* setOutput */.uH)('conclusion', fails(outcome) ? 'failure' : 'success');
    (0,core/* setOutput */.uH)('error-count', errors);
    (0,core/* setOutput */.uH)('warning-count', warnings);
    (0,core/* setOutput */.uH)('notice-count', notices);
    (0,core/* setOutput */.uH)('introduced-count', introduced ?? '');
    const access = analysis && accessOf(analysis);
    (0,core/* setOutput */.uH)('access-widened', access ? access.some(change/* widens */.vR) : '');
    (0,core/* setOutput */.uH)('risk', access ? (0,change/* worstRisk */.Ly)(access) : '');
    (0,core/* setOutput */.uH)('report', reports.get('json-file') ?? '');
    (0,core/* setOutput */.uH)('sarif-file', reports.get('sarif-file') ?? '');
}
/** Where a base could not be had all access may be new; where the event has none nothing is known of a change. */
function accessOf({ result, change: { event, versions } }) {
    const isWithoutBase = event.kind !== 'other' && versions.base === null;
    return result.access ?? (isWithoutBase ? (0,changes/* accessChanges */._)([], result.projects) : null);
}

// EXTERNAL MODULE: ./build/src/report/pull-request/summary.js
var summary = __webpack_require__(48670);
// EXTERNAL MODULE: ./build/src/report/writing/markdown-escape.js
var markdown_escape = __webpack_require__(58852);
;// CONCATENATED MODULE: ./build/src/action/addresses.js

/** The addresses of lines as a commit has them. */
function addresses(commit) {
    const repository = repositoryAddress();
    if (repository === null || commit === null)
        return () => null;
    return (path, line) => `${repository}/blob/${commit}/${(0,markdown_escape/* encodePath */.O0)(path)}#L${line}`;
}
/** The address of this run, where its summary is. */
function runAddress() {
    const repository = repositoryAddress();
    const { GITHUB_RUN_ID: run = '' } = process.env;
    return repository !== null && /^\d+$/.test(run) ? `${repository}/actions/runs/${run}` : null;
}
/** The address of the repository that the workflow runs for; null where there is none. */
function repositoryAddress() {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
    return server && repository ? `${server}/${repository}` : null;
}

;// CONCATENATED MODULE: ./build/src/action/write-summary.js





/** Writes the job summary; false where nobody wants it, or the runner takes none, or no more of it. */
async function writeSummary(outcome) {
    const { analysis, notices, reports } = outcome;
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file || !isToldBy('summary', outcome))
        return false;
    const report = reports.get('json-file');
    const elsewhere = `the log of this step${report === undefined ? '' : ` or ${report}`}`;
    const content = {
        passed: !fails(outcome),
        reasons: reasons(outcome),
        result: analysis?.result ?? null,
        gate: analysis?.policyChanges ?? [],
        notes: analysis?.notes ?? [],
        notices,
        elsewhere,
    };
    const addressOf = analysis && !analysis.workspace.isShared ? addresses(analysis.change.versions.headCommit) : () => null;
    const text = (0,summary/* jobSummary */.sp)(content, { addressOf, maxBytes: summary/* MOST_BYTES */.uZ - (0,external_node_fs_.statSync)(file).size });
    await core/* summary */.z.addRaw(text).write();
    return text !== '';
}

;// CONCATENATED MODULE: ./build/src/action/conclude.js








/** Tells the end of a run wherever it can be told. What cannot be written is told as well, and changes no verdict. */
async function conclude(outcome) {
    const isSummarised = await conclude_attempt('The job summary was', () => writeSummary(outcome));
    await conclude_attempt('The outputs were', () => setOutputs(outcome));
    for (const { text, yaml } of outcome.notices)
        tell([text, ...yaml].map(plain/* plain */.pj), isToldBy('annotations', outcome));
    const left = leftSentence(outcome, isSummarised === true);
    const lines = [...reasons(outcome), ...left].map(plain/* plain */.pj);
    if (fails(outcome)) {
        (0,core/* setFailed */.C1)(lines.join('\n'));
        return;
    }
    if (left.length > 0)
        (0,core/* notice */.lm)(lines.join('\n'));
    else
        for (const line of lines)
            say(line);
    process.exitCode = 0;
}
function tell(lines, isAnnotation) {
    if (isAnnotation)
        (0,core/* notice */.lm)(lines.join('\n'));
    else
        for (const line of lines)
            say(line);
}
/** What annotations do not show has to be found elsewhere. */
function leftSentence({ notAnnotated }, isSummarised) {
    if (notAnnotated === 0)
        return [];
    const where = isSummarised ? 'The job summary' : 'The log of this step';
    return [`${where} has ${(0,words/* count */.U9)(notAnnotated, 'more finding')}: GitHub shows only ten of each level.`];
}
async function conclude_attempt(what, write) {
    try {
        return await write();
    }
    catch (thrown) {
        (0,core/* warning */.$e)((0,plain/* plain */.pj)(`${what} not written: ${messageOf(thrown)}`));
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/files/atomic-write.js
var atomic_write = __webpack_require__(88274);
;// CONCATENATED MODULE: ./build/src/action/report-file.js




/**
 * Writes a report that an input asks for, and the folders on the way to it. Only inside the workspace, and never
 * through a link: the files there are those of a pull request, and a link among them could lead anywhere.
 *
 * @param workspace as GitHub names it, since a workflow may write an absolute path that begins with it
 */
function writeReport(input, workspace, path, text) {
    const target = (0,external_node_path_.resolve)(workspace, path);
    if (!(0,relative_path/* isWithin */.UO)(workspace, target))
        return { fault: `${input}: "${path}" is outside the workspace.` };
    const way = (0,relative_path/* relativePath */.iZ)(workspace, target);
    try {
        makeWay(workspace, way.split('/'));
        (0,atomic_write/* writeAtomically */.v)(target, text);
    }
    catch (error) {
        return { fault: `${input}: "${path}" was not written: ${error.message}.` };
    }
    return { path: way };
}
/** Makes the folders that are absent; throws where something that is there is not what the path takes it for. */
function makeWay(workspace, parts) {
    for (const [index, name] of parts.entries()) {
        const isFile = index === parts.length - 1;
        const path = (0,external_node_path_.join)(workspace, ...parts.slice(0, index + 1));
        const known = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (known?.isSymbolicLink())
            throw new Error(`"${name}" is a link`);
        if (known && !(isFile ? known.isFile() : known.isDirectory()))
            throw new Error(`"${name}" is not a ${isFile ? 'file' : 'folder'}`);
        if (!known && !isFile)
            (0,external_node_fs_.mkdirSync)(path);
    }
}

;// CONCATENATED MODULE: ./build/src/action/evidence.js




/**
 * Writes the evidence of a run, the last of its files: a report that could not be written is in its verdict. Gives back
 * why it could not be written itself.
 */
async function writeEvidence(outcome, { failOn, evidenceFile }, analysis) {
    if (evidenceFile === null)
        return [];
    const { result, all, gate, mode, policyChanges, change } = analysis;
    const { inForce, side, policyCommit } = gate;
    try {
        const { evidenceJson } = await __webpack_require__.e(/* import() */ 3632).then(__webpack_require__.bind(__webpack_require__, 43632));
        const text = evidenceJson(all, result, {
            subject: subjectOf(analysis),
            gate: inForce,
            policySide: { from: side, commit: side === 'base' ? policyCommit : change.versions.headCommit },
            verdict: {
                conclusion: fails(outcome) ? 'failure' : 'success',
                failOn,
                filterMode: mode,
                faults: outcome.faults,
            },
            gateChanges: policyChanges,
        });
        const written = writeReport('evidence-file', process.env.GITHUB_WORKSPACE ?? '', evidenceFile, text);
        return 'fault' in written ? [written.fault] : [];
    }
    catch (thrown) {
        return [faultIn(thrown)];
    }
}
/** Whether an earlier step has changed the files of a commit nobody has looked at. */
function subjectOf({ workspace, change: { event, versions, isInWorkspace } }) {
    const isPullRequest = event.kind === 'pull_request';
    return {
        repository: workspace.isShared ? null : repositoryAddress(),
        pullRequest: isPullRequest
            ? { number: event.number, headCommit: event.headSha, baseCommit: event.baseSha }
            : null,
        commit: versions.headCommit,
        isModified: isInWorkspace ? null : false,
        comparedWith: versions.base?.commit ?? null,
    };
}

// EXTERNAL MODULE: ./build/src/check/read-gate.js + 1 modules
var read_gate = __webpack_require__(81807);
;// CONCATENATED MODULE: ./build/src/action/config-readers.js

/** The same files; those of other repositories are remembered. */
function recording(files, named) {
    return {
        ...files,
        readShared: async (file) => {
            named.add((0,config_location/* showLocation */.ZD)(file));
            return files.readShared?.(file) ?? null;
        },
    };
}
/**
 * Of other repositories only what the base names. Whoever opens a pull request from a fork may not read what the token
 * can, and messages quote what is wrong in a config.
 */
function onlyThose(named, files) {
    return {
        ...files,
        readShared: async (file) => {
            if (!named.has((0,config_location/* showLocation */.ZD)(file)))
                throw new Error(STRANGE);
            return files.readShared?.(file) ?? null;
        },
    };
}
const STRANGE = 'a pull request from a fork cannot name files of other repositories that its base does not name';

;// CONCATENATED MODULE: ./build/src/action/gate.js








/**
 * Finds policy and baseline. A change is judged by those of its base, unless `policy-from` says otherwise, so that it
 * cannot loosen its own gate. Where the base's cannot be read the head's are used, and the run cannot pass.
 *
 * Throws nothing that is foreseen: what cannot be read is a fault.
 */
async function chooseGate(inputs, { top }, change) {
    const { event, versions, isInWorkspace, github, local, listing } = change;
    const { configFile } = inputs;
    const filesAt = (commit) => configFilesAt(commit, { local, github, listing });
    const atHead = filesAt(versions.headCommit ?? '');
    const headFiles = isInWorkspace ? { ...atHead, read: (0,config_files/* readerWithin */.b)(top, top) } : atHead;
    const isChange = event.kind === 'pull_request' || event.kind === 'merge_group';
    if (!isChange || inputs.policyFrom === 'head') {
        return ofHead(await readGate(placeOf(inputs, headFiles), inputs, headFiles, top));
    }
    const named = new Set(configFile === null ? [] : [configFile]);
    const tip = await versions.policy();
    const readBase = async (files) => readGate(await (0,read_gate/* placeInBase */.OJ)(placeOf(inputs, files)), inputs, files, top);
    const base = typeof tip === 'string' ? await readBase(recording(filesAt(tip), named)) : null;
    const isStrange = event.kind === 'pull_request' && event.isFork;
    const files = isStrange ? onlyThose(named, headFiles) : headFiles;
    const head = await readGate(placeOf(inputs, files), inputs, files, top);
    if (base === null) {
        const why = typeof tip === 'object' && tip !== null ? [tip.fault.text] : [];
        return { ...ofHead(head), faults: [...why, gate_NO_BASE, ...head.faults] };
    }
    if (base.faults.length > 0)
        return { ...ofHead(head), other: base.gate, faults: [...base.faults, BROKEN, ...head.faults] };
    return {
        inForce: base.gate,
        side: 'base',
        policyCommit: typeof tip === 'string' ? tip : null,
        other: head.gate,
        faults: head.faults,
    };
}
/** What is judged by the head's policy alone. */
function ofHead({ gate, faults }) {
    return { inForce: gate, side: 'head', policyCommit: null, other: null, faults };
}
const gate_NO_BASE = "The tip of the base branch is not available, so its policy cannot be read. The change's own policy was used instead, and the run fails.";
const BROKEN = "The policy of the base branch cannot be used. The change's own policy was used instead, and the run fails.";
function placeOf({ configFile }, files) {
    return {
        named: configFile === null ? null : (0,config_location/* locationOf */.hD)(configFile),
        usual: default_files/* CONFIG_FILE */.g,
        isThere: async (path) => (await files.read(path)) !== null,
    };
}
async function readGate(place, { baselineFile }, files, top) {
    const faults = [];
    const name = place.named ? (0,config_location/* showLocation */.ZD)(place.named) : place.usual;
    const policy = await gate_orFault(name, faults, () => (0,read_gate/* readPolicy */.T4)(place, files, top));
    const baseline = baselineFile === null
        ? null
        : await gate_orFault(baselineFile, faults, async () => (0,read_gate/* readAccepted */.oJ)(baselineFile, await files.read(baselineFile)));
    return { gate: (0,read_gate/* gateOf */.Rv)(policy, baseline, (path) => path), faults };
}
/** What was read; null where that is not possible, which becomes a fault. */
async function gate_orFault(path, faults, read) {
    try {
        const found = await read();
        if ('value' in found)
            return found.value;
        faults.push(...('misnamed' in found ? [found.misnamed] : found.faults.map(fault/* describeFault */.Q)));
    }
    catch (thrown) {
        faults.push(`${path} could not be read: ${messageOf(thrown)}`);
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
;// CONCATENATED MODULE: ./build/src/action/report-inputs.js
/** The inputs that name a file to write a report to, each with its format. */
const REPORT_INPUTS = {
    'json-file': 'json',
    'sarif-file': 'sarif',
    'junit-file': 'junit',
    'html-file': 'html',
};

;// CONCATENATED MODULE: ./build/src/action/inputs.js






const THRESHOLDS = ['error', 'warning', 'notice', 'never'];
const REPORTERS = ['annotations', 'summary', 'review', 'comment', 'check'];
/** A check run can land in the suite of another workflow, so that it has to be asked for. */
const DEFAULT_REPORTERS = [
    'annotations',
    'summary',
    'review',
    'comment',
];
const SIDES = ['base', 'head'];
/** Reads every input. Throws nothing: what is wrong is a fault. */
function readInputs() {
    const faults = [];
    const [filterMode = null] = readWords('filter-mode', [(0,core/* getInput */.V4)('filter-mode')], filter_mode/* FILTER_MODES */.ox, faults);
    const [failOn = 'error'] = readWords('fail-on-severity', [(0,core/* getInput */.V4)('fail-on-severity')], THRESHOLDS, faults);
    const reporters = readWords('reporters', (0,core/* getMultilineInput */.q3)('reporters'), REPORTERS, faults);
    const [policyFrom = 'base'] = readWords('policy-from', [(0,core/* getInput */.V4)('policy-from')], SIDES, faults);
    const inputs = {
        paths: readGlobs('paths', faults),
        ignore: readGlobs('ignore', faults),
        workingDirectory: (0,core/* getInput */.V4)('working-directory') || '.',
        failOn,
        reporters: new Set(reporters.length > 0 ? reporters : DEFAULT_REPORTERS),
        reportFiles: readReportFiles(),
        evidenceFile: (0,core/* getInput */.V4)('evidence-file') || null,
        configFile: readPath('config-file', faults),
        baselineFile: readPath('baseline-file', faults),
        assignmentsFile: readPath('assignments-file', faults),
        policyFrom,
        filterMode,
        token: (0,core/* getInput */.V4)('github-token'),
    };
    if (inputs.paths.length > 0 && inputs.paths.every((glob) => glob.startsWith('!')))
        faults.push('paths: globs that start with "!" only exclude files. Use ignore instead.');
    const { reportFiles, evidenceFile } = inputs;
    const written = evidenceFile === null ? [] : [['evidence-file', evidenceFile]];
    faults.push(...sharedFiles([...reportFiles, ...written]));
    return { inputs, faults };
}
function readReportFiles() {
    const inputs = Object.keys(REPORT_INPUTS);
    const files = inputs.map((input) => [input, (0,core/* getInput */.V4)(input)]);
    return new Map(files.filter(([, path]) => path !== ''));
}
/** Two reports in one file would be one. */
function sharedFiles(files) {
    return files.flatMap(([input, path], index) => {
        const other = files.slice(0, index).find(([, known]) => (0,external_node_path_.normalize)(known) === (0,external_node_path_.normalize)(path));
        return other ? [`${input}: "${path}" is also the file of ${other[0]}.`] : [];
    });
}
/** Those of the written words that the input takes. Empty ones count as absent. */
function readWords(name, written, words, faults) {
    return written
        .filter((word) => word !== '')
        .flatMap((word) => {
        const known = words.find((one) => one === word);
        if (!known)
            faults.push(`${name}: "${word}" is not one of ${words.join(', ')}.${hint(name, word, words)}`);
        return known ? [known] : [];
    });
}
function hint(name, word, words) {
    return name === 'reporters' && /[\s,]/.test(word)
        ? ' Write one per line.'
        : (0,nearest/* didYouMean */.au)((0,nearest/* nearestWord */.zZ)(word, words));
}
/** A path from the repository root, without what leads nowhere in the root's own files. */
function readPath(name, faults) {
    const path = (0,core/* getInput */.V4)(name)
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/+)+/, '');
    if (/^(?:\/|[a-z]:)/i.test(path) || path.split('/').includes('..'))
        faults.push(`${name}: "${path}" is not a path relative to the repository root.`);
    return path || null;
}
function readGlobs(name, faults) {
    const globs = (0,core/* getMultilineInput */.q3)(name).filter((glob) => glob !== '');
    for (const glob of globs) {
        const fault = (0,util_globs/* faultInGlob */.s)(glob) ?? faultInWay(glob);
        if (fault !== null)
            faults.push(`${name}: ${fault}`);
    }
    return globs;
}
function faultInWay(glob) {
    const leadsOut = /^!?[a-z]:[\\/]/i.test(glob) || glob.split('/').includes('..');
    return leadsOut ? `"${glob}" cannot match anything: globs are relative to the repository root.` : null;
}

;// CONCATENATED MODULE: ./build/src/github/posters/reporters.js
/** The reporters, each loaded only where it is asked for, in the order in which they run. */
const POSTERS = {
    review: async () => (await __webpack_require__.e(/* import() */ 1391).then(__webpack_require__.bind(__webpack_require__, 91391))).review,
    comment: async () => (await __webpack_require__.e(/* import() */ 8481).then(__webpack_require__.bind(__webpack_require__, 28481))).comment,
    check: async () => (await __webpack_require__.e(/* import() */ 6244).then(__webpack_require__.bind(__webpack_require__, 76244))).checkRun,
};

;// CONCATENATED MODULE: ./build/src/action/post.js






/** Posts the run on GitHub as the inputs ask. Nothing that fails here decides anything: it becomes a notice. */
async function post(outcome, inputs, analysis) {
    const wanted = postersFor(inputs, analysis.change);
    if (wanted.length === 0)
        return { onLines: new Set(), notices: [] };
    const refusals = [];
    const target = await targetOf(analysis, refusals);
    if (!target)
        return { onLines: new Set(), notices: [elsewhere({ text: post_NO_TOKEN, yaml: [] })] };
    const onLines = new Set();
    const faults = [];
    const told = { ...toldOf(outcome, analysis), onLines };
    for (const poster of wanted) {
        try {
            const report = await POSTERS[poster]();
            const posted = await report(told, target);
            for (const fingerprint of posted.onLines)
                onLines.add(fingerprint);
            refusals.push(...posted.refusals);
        }
        catch (thrown) {
            faults.push({ text: faultIn(thrown), yaml: [] });
        }
    }
    return { onLines, notices: [...faults, ...(0,refusal/* noticesOf */.lx)(refusals)].map(elsewhere) };
}
function elsewhere({ text, yaml }) {
    return { text: `${text} The job summary contains it instead.`, yaml };
}
/** A review and a comment are for pull requests, a check run is for any commit. */
function postersFor({ reporters }, { event, versions }) {
    const isPossible = (poster) => poster === 'check' ? versions.shown !== null : event.kind === 'pull_request';
    const all = Object.keys(POSTERS);
    return all.filter((poster) => reporters.has(poster) && isPossible(poster));
}
function toldOf(outcome, { result, policyChanges, notes }) {
    return {
        passed: !fails(outcome),
        reasons: reasons(outcome),
        gate: policyChanges,
        notes,
        notices: outcome.notices,
        result,
        elsewhere: 'the summary of the run',
    };
}
async function targetOf({ result, atCommit, scope, change: { event, versions, github, files } }, refusals) {
    const { shown } = versions;
    const client = await github();
    if (!client || !shown)
        return null;
    const pull = event.kind === 'pull_request' ? event : null;
    const read = pull && (await files(pathsAt(atCommit, result.findings)));
    if (read && 'refusal' in read)
        refusals.push(read.refusal);
    const known = read && 'files' in read ? read.files : null;
    return {
        github: client,
        scope,
        commit: shown.commit,
        pull: pull && {
            number: pull.number,
            isClosed: pull.isClosed,
            hunksOf: (path) => known?.fileOf(path)?.hunks ?? [],
        },
        atCommit,
        addressOf: addresses(shown.commit),
        runAddress: runAddress(),
    };
}
const post_NO_TOKEN = 'Without a github-token nothing is written to the pull request or its commit.';

// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(62880);
;// CONCATENATED MODULE: ./build/src/action/reports.js






/** Writes the reports that the inputs ask for. One that cannot be written fails the run: somebody waits for it. */
async function writeReports(outcome, inputs, analysis) {
    const options = optionsOf(outcome, inputs, analysis);
    const reports = new Map();
    const faults = [];
    for (const [input, path] of inputs.reportFiles) {
        const written = await write(input, path, analysis, options);
        if ('path' in written)
            reports.set(input, written.path);
        else
            faults.push(written.fault);
    }
    return { reports, faults };
}
async function write(input, path, analysis, options) {
    try {
        const report = await formats/* FORMATS */.h[REPORT_INPUTS[input]]();
        const text = report(resultFor(input, analysis), options);
        return writeReport(input, process.env.GITHUB_WORKSPACE ?? '', path, text);
    }
    catch (thrown) {
        return { fault: faultIn(thrown) };
    }
}
/**
 * Every report holds what the run shows, but that for code scanning: GitHub compares with the base itself, so that what
 * is left out would be taken for mended. It knows no suppressions: what is silenced would come up as new.
 */
function resultFor(input, { result, all }) {
    return input === 'sarif-file' ? { ...all, silenced: [] } : result;
}
function optionsOf({ faults }, { failOn }, { workspace: { top, start, isShared }, change: { event, versions } }) {
    const repository = repositoryAddress();
    const { headCommit: commit } = versions;
    return {
        colour: false,
        repositoryPath: (path) => path,
        failOn,
        scope: (0,relative_path/* relativePath */.iZ)(top, start),
        faults,
        isOnGitHub: true,
        ...(repository !== null && commit !== null && !isShared && { origin: { repository, commit } }),
        ...(event.kind === 'pull_request' && { pullRequest: event.number }),
    };
}

;// CONCATENATED MODULE: ./build/src/action/workspace.js



/** The checkout paths of several repositories lie one or two folders deep. */
const DEEPEST_CHECKOUT = 3;
/**
 * Finds where to look. What is wrong with it is a fault; throws where the system lets nobody look into the workspace.
 */
function findWorkspace(workspace, workingDirectory) {
    if (!workspace)
        return { fault: 'GITHUB_WORKSPACE is not set. An action runs only in a GitHub workflow.' };
    const folder = realPath(workspace);
    if (folder === null)
        return { fault: `The workspace ${workspace} does not exist.` };
    if ((0,external_node_fs_.readdirSync)(folder).length === 0)
        return { fault: 'The workspace is empty. Use actions/checkout in a step before this one.' };
    const start = realPath((0,external_node_path_.resolve)(workspace, workingDirectory));
    const named = `working-directory: "${workingDirectory}"`;
    if (start !== null && !(0,relative_path/* isWithin */.UO)(folder, start))
        return { fault: `${named} is outside the workspace.` };
    if (start === null || !(0,external_node_fs_.statSync)(start).isDirectory())
        return { fault: `${named} is not a folder in the workspace.` };
    return repositoryOf(folder, start);
}
/**
 * The top of the repository that a folder belongs to. A checkout can have been given a path below the workspace, and
 * an archive that was fetched without git has no top: there the workspace is one.
 */
function repositoryOf(workspace, start) {
    const above = nearestTop(start);
    if (above !== null && (0,relative_path/* isWithin */.UO)(workspace, above))
        return { top: above, start, isShared: false };
    const [below, second] = topsBelow(start);
    if (second !== undefined)
        return { top: workspace, start, isShared: true };
    if (below !== undefined)
        return { top: below, start: below, isShared: false };
    return { top: above ?? workspace, start, isShared: false };
}
function nearestTop(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return null;
    }
}
function topsBelow(start) {
    const tops = [];
    let folders = [start];
    for (let depth = 1; depth <= DEEPEST_CHECKOUT; depth += 1) {
        const children = folders.flatMap(foldersIn);
        tops.push(...children.filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git'))));
        folders = children.filter((folder) => !tops.includes(folder));
    }
    return tops;
}
/** Links are no folders of their own; what cannot be listed is told by the search for files. */
function foldersIn(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
            .map((entry) => (0,external_node_path_.join)(folder, entry.name));
    }
    catch {
        return [];
    }
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/action/run.js















/**
 * Runs the action. Its exit code says failure until everything is reported. What a step throws is a fault of the run,
 * reported with what the run has come to by then.
 */
async function run() {
    process.exitCode = 1;
    let outcome = NOTHING_YET;
    try {
        for await (const next of steps())
            outcome = next;
    }
    catch (thrown) {
        outcome = withFaults(outcome, [faultIn(thrown)]);
    }
    await conclude(outcome);
}
/**
 * The steps of a run in their order, each with what the run has come to after it.
 *
 * 1. The inputs, and the workspace that they mean. Throws where the system lets nobody look into the workspace.
 * 2. The change: the event, and the files before and after it. Throws where the system does not let files be read.
 * 3. The gate: policy, baseline and assignments, of the base or the head. Throws nothing.
 * 4. The analysis: what is found, and which of it is shown and decides. Throws nothing.
 * 5. The reports and the evidence, as files. Throws nothing: what cannot be written is a fault.
 * 6. The posts on GitHub, then annotations of what they do not show. Throws nothing: what is refused is a notice.
 *
 * "Nothing" is nothing that is foreseen. Anything else is an error in this program, and reported as one.
 */
async function* steps() {
    const { inputs, faults } = readInputs();
    if (inputs.token !== '')
        (0,core/* setSecret */.Pq)(inputs.token);
    const asked = withFaults({ ...NOTHING_YET, inputs }, faults);
    yield asked;
    const workspace = findWorkspace(process.env.GITHUB_WORKSPACE, inputs.workingDirectory);
    if ('fault' in workspace)
        return yield withFaults(asked, [workspace.fault]);
    if (faults.length > 0)
        return;
    const change = await findChange(inputs, workspace);
    if ('fault' in change)
        return yield refused(asked, change.fault);
    const chosen = await chooseGate(inputs, workspace, change);
    const gate = await addAssignments(chosen, inputs, workspace, change);
    const analysis = await analyse(inputs, workspace, change, gate);
    const analysed = withAnalysis(asked, analysis);
    yield analysed;
    logLeftOut(change.leftOut);
    logResult(analysis.result);
    const { reports, faults: notWritten } = await writeReports(analysed, inputs, analysis);
    const reported = withFaults({ ...analysed, reports }, notWritten);
    yield reported;
    const recorded = withFaults(reported, await writeEvidence(reported, inputs, analysis));
    yield recorded;
    const { onLines, notices } = await post(recorded, inputs, analysis);
    const posted = fallenBack(recorded, notices);
    yield posted;
    if (isToldBy('annotations', posted))
        yield { ...posted, notAnnotated: annotate(posted, analysis, onLines) };
}


/***/ }),

/***/ 66740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredChanges: () => (/* binding */ ignoredChanges)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66077);

/**
 * The files that a change touches and that are left out of the check: nobody knows what they open.
 *
 * @param head all files, what is ignored as well
 * @param base the same before the change
 */
function ignoredChanges(head, base, isIgnored) {
    const [after, before] = [new Set(head.files), new Set(base.files)];
    const isSame = (path) => after.has(path) && before.has(path) && (0,_base_js__WEBPACK_IMPORTED_MODULE_0__/* .holdSame */ .W7)(head, path, base, path);
    return [...new Set([...head.files, ...base.files])]
        .filter((path) => isIgnored(path) && !isSame(path))
        .sort();
}


/***/ }),

/***/ 77336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without),
/* harmony export */   countedSentence: () => (/* binding */ countedSentence),
/* harmony export */   withoutIgnored: () => (/* binding */ withoutIgnored)
/* harmony export */ });
/* harmony import */ var _files_tree_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38977);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47635);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66077);
/* harmony import */ var _packing_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27922);




/**
 * Leaves out of a change what the policy ignores, as far as that was there before. SDF deploys an ignored folder of a
 * project as any other, so what a change adds to it, moves into it or changes there is judged. A project that is ignored
 * as a whole stays so, unless the change has moved one there.
 */
function withoutIgnored(head, base, isIgnored) {
    const ignored = head.files.filter(isIgnored);
    if (ignored.length === 0)
        return { head, base: without(base, isIgnored), isLeftOut: isIgnored, counted: [] };
    const [now, then] = [projectsOf(head), projectsOf(base)];
    const isJudged = (root) => !isIgnored((0,_files_tree_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(root, MANIFEST));
    const hasMoved = [...then].some((root) => isJudged(root) && !now.has(root));
    const counted = ignored.filter((path) => {
        const root = (0,_packing_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packingRoot */ .I)(path, (folder) => now.has(folder));
        if (root === null || !(isJudged(root) || (hasMoved && !then.has(root))))
            return false;
        return !(0,_base_js__WEBPACK_IMPORTED_MODULE_0__/* .holdSame */ .W7)(head, path, base, path);
    });
    const known = new Set(counted);
    const isLeftOut = (path) => isIgnored(path) && !known.has(path);
    return { head: without(head, isLeftOut), base: without(base, isLeftOut), isLeftOut, counted };
}
/** A tree without some of its files. */
function without(tree, isLeftOut) {
    const links = tree.links && { links: tree.links.filter((path) => !isLeftOut(path)) };
    return { ...tree, files: tree.files.filter((path) => !isLeftOut(path)), ...links };
}
/** What those who ignore folders have to know of it; null where nothing is judged that they ignore. */
function countedSentence(counted) {
    if (counted.length === 0)
        return null;
    const more = counted.length - MOST_NAMED;
    const names = [...counted.slice(0, MOST_NAMED), ...(more > 0 ? [(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more, 'more file')] : [])];
    return `Checked although the policy ignores it, because this change adds or edits it in a project: ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names)}.`;
}
const MANIFEST = 'manifest.xml';
const MOST_NAMED = 5;
/** The folders with a manifest. */
function projectsOf({ files }) {
    return new Set(files.filter((path) => (0,_files_tree_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path) === MANIFEST).map(_files_tree_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN));
}


/***/ }),

/***/ 23419:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAssignments: () => (/* binding */ readAssignments)
/* harmony export */ });
/* unused harmony export messages */
/* harmony import */ var _access_assignments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54601);
/* harmony import */ var _files_table_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39802);
/* harmony import */ var _files_table_read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58376);
/* harmony import */ var _sdf_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88022);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27820);





/** The headers by which NetSuite's employee search and role reports name people and roles. */
const COLUMNS = {
    person: { holds: 'the person', headers: ['Email', 'Name', 'Employee', 'Entity', 'Internal ID'] },
    role: { holds: 'the role', headers: ['Role', 'Roles', 'Role Name', 'Role ID'] },
};
/** More than any account has people who hold different roles, and roles in their cells. */
const MOST_TEXTS = 50_000;
const MOST_NAMES = 200_000;
const messages = {
    tooMany: (path, line) => `${path}:${line}: The column for the role has too many different values, so it probably contains something else.`,
    nobody: (path) => `${path}: No row has both a person and a role.`,
};
/** Reads a list of assignments: a row for each person and role, or with several roles in a cell. */
async function readAssignments(path, bytes) {
    const people = new Map();
    const roles = numbering();
    const faults = await (0,_files_table_read_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(bytes, COLUMNS, (row) => {
        const [person] = row.cells('person');
        const held = person ? rolesIn(row) : [];
        if (!person || held.length === 0)
            return;
        const holder = holderOf(people, person.text);
        for (const cell of held)
            holder.roles.push(roles.numberOf(cell));
    });
    if (faults.length > 0)
        return { faults: faults.map((fault) => (0,_files_table_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTableFault */ .U)(path, fault)) };
    const tooMany = roles.tooMany();
    if (tooMany !== null)
        return { faults: [messages.tooMany(path, tooMany)] };
    if (people.size === 0)
        return { faults: [messages.nobody(path)] };
    return bySet(path, roles.lines, people.values());
}
/** Gives names of roles a number, in the order in which they are first named. */
function numbering() {
    const lines = new Map();
    const numbers = new Map();
    let tooMany = null;
    let names = 0;
    return {
        /** The line on which each is first named. */
        lines,
        /** The line from which on they are too many; null where they are not. */
        tooMany: () => tooMany,
        numberOf({ text, line }) {
            const known = numbers.get(text);
            if (known !== undefined)
                return known;
            const number = numbers.size;
            names += text.split(/[;|]/).length;
            if (number >= MOST_TEXTS || names > MOST_NAMES)
                tooMany ??= line;
            else {
                numbers.set(text, number);
                lines.set(text, line);
            }
            return number;
        },
    };
}
function holderOf(people, name) {
    const key = (0,_access_assignments_js__WEBPACK_IMPORTED_MODULE_4__/* .comparableName */ ._)(name);
    const known = people.get(key) ?? { name, roles: [] };
    people.set(key, known);
    return known;
}
/** The roles of a row, each line of the cell with its own: what else parts them their names alone can tell. Of several columns that of ids counts, if they are ids; else the first. */
function rolesIn(row) {
    const cells = row.cells('role');
    const cell = cells.length > 1 ? (cells.find(({ text }) => isId(text)) ?? cells[0]) : cells[0];
    if (!cell)
        return [];
    if (!cell.text.includes('\n'))
        return [cell];
    return cell.text.split('\n').flatMap((part, index) => {
        const text = part.trim();
        return text === '' ? [] : [{ text, line: cell.line + index }];
    });
}
function isId(text) {
    return (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isCustomRoleId */ .bO)(text.toLowerCase()) || (0,_sdf_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isStandardRole */ .u_)(text);
}
/** People by the set of roles that they hold: most hold what many hold. */
function bySet(path, lines, all) {
    const roleAt = [...lines.keys()];
    const found = new Map();
    for (const { name, roles: written } of all) {
        const roles = written
            .sort((one, other) => one - other)
            .filter((number, index) => number !== written[index - 1]);
        const key = roles.join();
        const known = found.get(key);
        if (known)
            known.names.push(name);
        else
            found.set(key, { roles, names: [name] });
    }
    const names = new Map();
    for (const set of found.values())
        names.set({ roles: set.roles.map((number) => roleAt[number] ?? '').sort(), people: set.names.length }, set.names);
    return { assignments: { path, lines, sets: [...names.keys()] }, names };
}


/***/ }),

/***/ 88274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createAtomically),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * Writes a file as a whole or not at all: it is written beside its place and then takes it, so that a full disk or an end
 * of the process leaves what was there. A link is written through to the file that it leads to, and what is no file,
 * such as a pipe, is written to.
 */
function writeAtomically(path, text) {
    const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    const isStream = OPEN_FILE.test(path) || (known !== undefined && !known.isFile());
    const target = known || isLink(path) ? targetOf(path) : path;
    if (isStream || target === null) {
        // What is appended to stdout does not take away what a shell has put there before.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { flag: isStream ? 'a' : 'w' });
        return;
    }
    try {
        besides(target, text, known, (temporary) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target));
    }
    catch (error) {
        if (!known || !IN_PLACE.has(error.code))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target, text);
    }
}
/** What a process has open already, and may have written to: a file, a pipe or a terminal. */
const OPEN_FILE = /^\/(?:dev\/(?:stdin|stdout|stderr|fd\/\d+)|proc\/(?:[\w-]+\/)+fd\/\d+)$/;
/** Writes a file that is not there yet, in the same way; false where something is there, be it a link to nothing. */
function createAtomically(path, text) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }))
        return false;
    try {
        besides(path, text, undefined, (temporary) => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(temporary, path);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary);
        });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return false;
        if (!NO_LINKS.has(code))
            throw error;
    }
    return createInPlace(path, text);
}
/** What the system says where a folder takes no other file, or a mounted file cannot be replaced. */
const IN_PLACE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);
/** And where a file system has no hard links. */
const NO_LINKS = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOSYS',
    'EMLINK',
]);
function isLink(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/** Null for a link that leads to nothing. */
function targetOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
    }
    catch {
        return null;
    }
}
/** Writes a file beside a place, and lets it take the place; nothing is left of it where that fails. */
function besides(path, text, known, take) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', known?.mode ?? 0o666);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        if (known)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, known.mode);
        // Only an administrator can, and has to: a new file of theirs would lock its owner out.
        if (known && process.getuid?.() === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(temporary, known.uid, known.gid);
        take(temporary);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function createInPlace(path, text) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx');
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    return true;
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

/***/ 39802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeTableFault)
/* harmony export */ });
/** A fault as users read it: `file:line: message`. */
function describeTableFault(path, { line, message }) {
    return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}


/***/ }),

/***/ 58376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
;// CONCATENATED MODULE: ./build/src/files/table/columns.js


/** Where the columns are by a header; those that are missing have none. */
function findColumns(header, wanted) {
    const names = header.map(comparable);
    const indexes = namesOf(wanted).map((name) => [
        name,
        wanted[name].headers.flatMap((known) => names.flatMap((own, index) => (own === comparable(known) ? [index] : []))),
    ]);
    return Object.fromEntries(indexes);
}
/** How many of the wanted columns there are. */
function countFound(found) {
    return namesOf(found).filter((name) => found[name].length > 0).length;
}
/** Whether a row is the header: it names every column that a table must have. */
function isHeader(found, wanted) {
    return namesOf(wanted).every((name) => wanted[name].optional || found[name].length > 0);
}
/** What is wrong with the header at a line: columns that are missing, or that appear twice. */
function faultsInHeader(header, found, wanted, line) {
    return namesOf(wanted).flatMap((name) => {
        const { holds, headers, optional } = wanted[name];
        const quoted = headers.map((known) => `"${known}"`);
        if (found[name].length === 0 && !optional)
            return [
                {
                    line,
                    message: `No column for ${holds}: the header must have ${(0,words/* either */.gP)(quoted)}.${nearly(header, headers)}`,
                },
            ];
        const own = found[name].map((index) => comparable(header[index] ?? ''));
        const twice = headers.find((known) => own.filter((one) => one === comparable(known)).length > 1);
        if (twice === undefined)
            return [];
        return [{ line, message: `Two columns are named "${twice}". Rename or remove one of them.` }];
    });
}
function nearly(header, headers) {
    for (const [index, cell] of header.entries()) {
        const near = cell.length < 50 ? (0,nearest/* nearestWord */.zZ)(cell.trim(), headers) : null;
        if (near !== null)
            return ` The name of column ${index + 1} is close to "${near}".`;
    }
    return '';
}
function comparable(header) {
    return header
        .slice(0, 100)
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
function namesOf(record) {
    return Object.keys(record);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/files/table/text.js

/** More than the longest list of people and roles takes; what is larger is not even decoded. */
const MAX_TABLE_BYTES = 128 * 1024 * 1024;
/** How files begin that people take for CSV because a spreadsheet opens them. */
const OTHER_KINDS = [
    [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or another ZIP file'],
    [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook'],
    [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
];
/** The text of a CSV file, its lines ended by LF, or why it has none. */
function tableText(bytes) {
    const kind = OTHER_KINDS.find(([beginning]) => beginning.every((byte, index) => bytes[index] === byte))?.[1];
    if (kind !== undefined)
        return faultAt(null, `This is ${kind}. Save it as "CSV UTF-8".`);
    if (bytes.length > MAX_TABLE_BYTES)
        return faultAt(null, `The file is larger than ${MAX_TABLE_BYTES / 1024 / 1024} MB.`);
    const encoding = encodingOf(bytes);
    const read = decoded(encoding, bytes);
    if ('fault' in read)
        return read;
    const text = read.text.includes('\r') ? read.text.replace(/\r\n?/g, '\n') : read.text;
    if (text.trim() === '')
        return faultAt(null, 'The file is empty. Its first line must be a header.');
    if (/^\s*</.test(text.slice(0, 1000)))
        return faultAt(1, 'This is XML or HTML, which NetSuite exports for Excel. Export it as CSV.');
    const zero = text.indexOf('\0');
    if (zero !== -1)
        return faultAt(lineOf(text, zero), 'There is a NUL character here: this is not a text. Export it as CSV.');
    return { text };
}
/** The encoding of the byte order mark, or that in which the first character, always one of a header, is ASCII. */
function encodingOf([first, second]) {
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined))
        return 'utf-16be';
    return 'utf-8';
}
function decoded(encoding, bytes) {
    try {
        return { text: new external_node_util_.TextDecoder(encoding, { fatal: true }).decode(bytes) };
    }
    catch {
        const text = new external_node_util_.TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
        const line = lineOf(text, text.indexOf('\uFFFD'));
        return faultAt(line, `A byte here is not ${encoding.toUpperCase()}. Save the file as "CSV UTF-8".`);
    }
}
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
function faultAt(line, message) {
    return { fault: { line, message } };
}

;// CONCATENATED MODULE: ./build/src/files/table/read-table.js


/** What Excel writes between cells, by language and format. */
const DELIMITERS = [',', ';', '\t'];
/** Reports have titles above the header. */
const HEADER_WITHIN_ROWS = 20;
const HEADER_WITHIN_CHARACTERS = 100_000;
/** No name is that long, nor a list of them: a quote is not closed, or somebody means harm. */
const MOST_CHARACTERS = 100_000;
/** More are no help. */
const MOST_FAULTS = 20;
/**
 * Reads a CSV file with a header: in UTF-8 or UTF-16, with or without a byte order mark, its cells parted by comma,
 * semicolon or tab. Each row is given to `take` as it is read. A table with a fault is not to be used, whatever was taken.
 */
async function readTable(bytes, columns, take) {
    const read = tableText(bytes);
    if ('fault' in read)
        return [read.fault];
    const { default: papa } = await __webpack_require__.e(/* import() */ 8728).then(__webpack_require__.t.bind(__webpack_require__, 28728, 19));
    const { text } = read;
    const header = headerOf(papa, text, columns);
    const faults = faultsInHeader(header.cells, header.found, columns, header.line);
    if (faults.length > 0)
        return faults;
    eachRecord(papa, text, header.delimiter, (record) => {
        if (record.index <= header.index || record.cells.every((cell) => cell.trim() === ''))
            return true;
        const fault = faultIn(record, header);
        if (fault)
            faults.push(fault);
        else if (faults.length === 0)
            take(rowOf(record, header.found));
        return faults.length < MOST_FAULTS;
    });
    return faults;
}
/** Goes on as long as the visitor says so. */
function eachRecord(papa, text, delimiter, visit) {
    let [index, line, start] = [0, 1, 0];
    papa.parse(text, {
        delimiter,
        newline: '\n',
        step({ data: cells, errors, meta }, parser) {
            const quotes = errors.find(({ type }) => type === 'Quotes')?.code ?? null;
            if (!visit({ index, line, cells, quotes: quotes }))
                parser.abort();
            for (let at = text.indexOf('\n', start); at !== -1 && at < meta.cursor; at = text.indexOf('\n', at + 1))
                line++;
            index++;
            start = meta.cursor;
        },
    });
}
/** The row and delimiter by which all columns are there, soonest; else by which most of them are. */
function headerOf(papa, text, columns) {
    const beginning = text.slice(0, HEADER_WITHIN_CHARACTERS);
    const all = [];
    for (const delimiter of DELIMITERS) {
        eachRecord(papa, beginning, delimiter, ({ index, line, cells }) => {
            all.push({ delimiter, index, line, cells, found: findColumns(cells, columns) });
            return index + 1 < HEADER_WITHIN_ROWS;
        });
    }
    const whole = all.filter(({ found }) => isHeader(found, columns));
    const best = (whole.length > 0 ? whole : all).sort((one, other) => countFound(other.found) - countFound(one.found) ||
        one.line - other.line ||
        other.cells.length - one.cells.length)[0];
    return best ?? { delimiter: ',', index: 0, line: 1, cells: [], found: findColumns([], columns) };
}
function faultIn(record, { cells: header }) {
    const { line, cells, quotes } = record;
    if (quotes === 'MissingQuotes')
        return { line, message: 'A quote that opens a cell here is not closed.' };
    if (quotes !== null)
        return {
            line,
            message: 'A closing quote is followed by text. Write quotes inside a cell twice, as in "a ""b"" c".',
        };
    if (cells.slice(header.length).some((cell) => cell.trim() !== ''))
        return {
            line,
            message: `There are ${cells.length} cells, but the header has ${header.length}. Put cells that contain a delimiter in quotes.`,
        };
    if (cells.some((cell) => cell.length > MOST_CHARACTERS))
        return { line, message: `A cell has more than ${MOST_CHARACTERS} characters.` };
    return null;
}
function rowOf({ line, cells }, found) {
    return {
        line,
        cells: (name) => {
            const own = [];
            for (const index of found[name]) {
                const text = cells[index]?.trim() ?? '';
                if (text !== '')
                    own.push({ text, line: line + linesBefore(cells, index) });
            }
            return own;
        },
    };
}
/** How many lines of a row end before the text of a cell begins. */
function linesBefore(cells, index) {
    let lines = 0;
    for (let at = 0; at < index; at++)
        lines += lineEnds(cells[at] ?? '');
    const written = cells[index] ?? '';
    return lines + lineEnds(written.slice(0, written.length - written.trimStart().length));
}
function lineEnds(text) {
    return text.includes('\n') ? text.split('\n').length - 1 : 0;
}


/***/ }),

/***/ 64537:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   QJ: () => (/* binding */ noticeOf),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   lx: () => (/* binding */ noticesOf),
/* harmony export */   uV: () => (/* binding */ isEnd)
/* harmony export */ });
/* harmony import */ var _report_writing_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85183);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77043);


const MOST_CHARACTERS = 300;
function refusalOf(asked, failure, readOnly) {
    const { kind, status, said } = failure;
    return {
        kind,
        status,
        what: asked.what,
        permission: asked.permission,
        said: (0,_report_writing_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(said, MOST_CHARACTERS),
        advice: adviceOf(asked, failure, readOnly),
        yaml: mayLackPermission(asked, failure, readOnly) ? ['permissions:', `  ${asked.permission}`] : [],
    };
}
function noticeOf(refusal) {
    return noticeOfAll([refusal], refusal);
}
/** Several refusals that one thing is the reason of are told as one. */
function noticesOf(refusals) {
    const groups = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(refusals, ({ kind, status, advice }) => `${kind} ${status} ${advice}`);
    return [...groups.values()].flatMap((group) => (group[0] ? [noticeOfAll(group, group[0])] : []));
}
function noticeOfAll(refusals, { kind, status, advice, yaml }) {
    const what = [...new Set(refusals.map((refusal) => `to ${refusal.what}`))].join(', ');
    const text = kind === 'silent'
        ? `It was not possible ${what}. ${advice}`
        : `GitHub refused ${what}${status === null ? '' : ` (${status})`}. ${advice}`;
    return { text, yaml };
}
/** Of a private repository that a token may not read GitHub says that there is none. */
function mayLackPermission({ permission }, { kind, status }, readOnly) {
    if (isWrite(permission) && readOnly)
        return false;
    return (kind === 'forbidden' && status !== 401) || kind === 'missing';
}
/** Whether nothing else that is asked for would be answered otherwise. */
function isEnd({ kind, status }) {
    return kind === 'limited' || kind === 'silent' || status === 401;
}
function isWrite(permission) {
    return permission.endsWith(': write');
}
function adviceOf(asked, { kind, status, said, retryAfter }, readOnly) {
    const { permission } = asked;
    if (kind === 'forbidden')
        return forbidden(permission, status, readOnly);
    if (kind === 'missing')
        return `GitHub does not show it to this token. It may not exist, or the job lacks ${permission}.`;
    if (kind === 'rejected')
        return `It said: ${(0,_report_writing_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(said, MOST_CHARACTERS)}`;
    if (kind === 'limited')
        return `Too many requests were sent. Run the job again ${later(retryAfter)}.`;
    if (kind === 'broken')
        return 'GitHub had an internal error. Run the job again later.';
    return 'GitHub did not respond in time. Check its status page and the network of the runner.';
}
function forbidden(permission, status, readOnly) {
    if (status === 401)
        return 'The token is not valid. Remove github-token, or set a valid token.';
    if (isWrite(permission) && readOnly === 'fork')
        return `It needs ${permission}, but the token of a pull request from a fork is read-only.`;
    return `The token of the job lacks ${permission}. Add it to the job, next to contents: read.`;
}
function later(retryAfter) {
    if (retryAfter === null)
        return 'later';
    const minutes = Math.ceil(retryAfter / 60_000);
    return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
}


/***/ }),

/***/ 18498:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredBy: () => (/* binding */ ignoredBy)
/* harmony export */ });
/* harmony import */ var _util_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3093);

function ignoredBy({ ignore, files }) {
    const isMeant = (0,_util_globs_js__WEBPACK_IMPORTED_MODULE_0__.globFilter)(ignore.map(({ glob }) => glob));
    const waiting = new Map(ignore.map((entry) => [entry, (0,_util_globs_js__WEBPACK_IMPORTED_MODULE_0__.globFilter)([entry.glob.replace(/^!/, '')])]));
    return {
        isIgnored(path) {
            for (const [entry, matches] of waiting)
                if (matches(path))
                    waiting.delete(entry);
            return isMeant(path);
        },
        unused: () => [...waiting.keys()]
            .filter(({ at }) => files.includes(at.source))
            .map(({ at, glob }) => ({ at, message: `"${glob}" matches no folder and no XML file.` })),
    };
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


/***/ }),

/***/ 46168:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ SLOTS),
/* harmony export */   hk: () => (/* binding */ annotations),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64700);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92724);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65534);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85183);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);





/** Of each level GitHub shows the first ten of a step and drops the rest without a word. */
const SLOTS = 10;
/** GitHub cuts a message here, in the middle of a word. */
const MOST_CHARACTERS = 4096;
/** A message may quote a value of any length: the fix and the link below it must still be read. */
const MOST_CHARACTERS_OF_A_PART = 1000;
/** The findings that have a slot, worst first. */
function annotations(findings, slots) {
    const free = { ...slots };
    const shown = [];
    for (const finding of [...findings].sort(_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareHarm */ .kW)) {
        if (free[finding.severity] <= 0)
            continue;
        free[finding.severity] -= 1;
        shown.push(annotation(finding));
    }
    return { shown, left: findings.length - shown.length };
}
function annotation(finding) {
    const lines = [
        finding.message,
        ...(finding.fixes ?? []).map(({ title }, index) => `${index === 0 ? 'Fix' : 'Or'}: ${title}.`),
        ...(finding.related ?? []).map(({ at, message }) => `See ${pathAndLine(at)}: ${message}`),
    ];
    const parts = [
        ...lines.map((line) => (0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)((0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line), MOST_CHARACTERS_OF_A_PART)),
        (0,_util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .helpUri */ .qU)(finding.rule.id),
    ];
    return {
        severity: finding.severity,
        message: (0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(parts.join('\n'), MOST_CHARACTERS),
        place: { title: finding.rule.id, file: finding.at.source.path, ...linesAndColumns(finding.at) },
    };
}
/**
 * GitHub takes columns on one line only. A longer range is shown where it begins: an annotation stands below the
 * last line that it names, which can be far from there or outside the change.
 */
function linesAndColumns({ source, start, end }) {
    const from = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(source, start);
    const to = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(source, end);
    if (from.line !== to.line)
        return { startLine: from.line };
    return { startLine: from.line, startColumn: from.column, endColumn: to.column };
}
function pathAndLine({ source, start }) {
    return `${source.path}:${(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(source, start).line}`;
}


/***/ }),

/***/ 73579:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   SV: () => (/* binding */ plainDocument),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export plainLines */
/**
 * What a reader of a log or terminal must not meet as it is: control characters (line ends, tabs and ANSI sequences
 * among them), marks that cannot be seen or that turn the direction of text, and halves of surrogate pairs.
 */
const UNSEEN = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`;
/** What makes a line a command to the runner of a workflow: `::` where it begins, `##[` or `##vso[` anywhere. It is no command itself where the report carries it. */
const COMMAND = String.raw `(?<=^\s*:):|(?<=#{2}[a-z]*)\[`;
/** Looks only back, so that what stands for the start of a text is the start of what stands for the text. */
const UNSAFE = new RegExp(`${UNSEEN}|${COMMAND}`, 'gu');
const SHORT = new Map([
    ['\t', '\\t'],
    ['\n', '\\n'],
    ['\r', '\\r'],
]);
/**
 * A text on one line, safe to print wherever on a line of a log or terminal: what is unseen is shown as an escape
 * like \u202E, and nothing reads as a workflow command.
 */
function plain(text) {
    return text.replace(UNSAFE, shownAs);
}
/** The same for a text of several lines, whose line breaks stay. */
function plainLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => plain(line))
        .join('\n');
}
/** The same for a document, in which code may be indented by tabs, and blanks without a width break what is live. */
function plainDocument(text) {
    const shown = (found) => (found === '\t' || found === '\u200B' ? found : shownAs(found));
    return text
        .split(/\r?\n/)
        .map((line) => line.replace(UNSAFE, shown))
        .join('\n');
}
/** JSON that is as safe to print, and means what it meant. Its own line breaks stay. */
function plainJson(json) {
    return json.replace(UNSAFE, (found) => (found === '\n' ? found : unitsOf(found)));
}
function unitsOf(character) {
    return character
        .split('')
        .map((unit) => `\\u${hexadecimal(unit.charCodeAt(0))}`)
        .join('');
}
function shownAs(character) {
    const short = SHORT.get(character);
    if (short)
        return short;
    const code = hexadecimal(character.codePointAt(0) ?? 0);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
}
function hexadecimal(code) {
    return code.toString(16).toUpperCase().padStart(4, '0');
}


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


/***/ }),

/***/ 64465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** Sorts by characters, the same on every machine: no locale has a say. */
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
/** The first texts that differ decide. */
function compareTexts(one, other) {
    const differing = one.findIndex((text, index) => text !== other[index]);
    if (differing === -1)
        return 0;
    return compareText(one[differing] ?? '', other[differing] ?? '');
}


/***/ }),

/***/ 15411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readHunks)
/* harmony export */ });
const HEADER = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/**
 * Reads the hunks of a patch as GitHub lists it. Anything else gives fewer hunks, never a fault: what is not understood
 * from one line on shows no line.
 */
function readHunks(patch) {
    const hunks = [];
    let open = null;
    for (const line of patch.split('\n')) {
        if (open && !isFull(open))
            take(open, line);
        else {
            if (open)
                hunks.push(...closed(open));
            open = begin(line);
        }
    }
    return open ? [...hunks, ...closed(open)] : hunks;
}
function begin(line) {
    const [, before, start, after] = HEADER.exec(line) ?? [];
    if (start === undefined)
        return null;
    return { start: Number(start), before: sizeOf(before), after: sizeOf(after), old: 0, now: 0, added: [] };
}
/** A size that is not written is 1. */
function sizeOf(written) {
    return written === undefined ? 1 : Number(written);
}
function isFull({ before, after, old, now }) {
    return old >= before && now >= after;
}
function take(hunk, line) {
    const mark = line[0];
    if (mark === '+')
        hunk.added.push(hunk.start + hunk.now);
    if (mark === '+' || mark === ' ' || mark === undefined)
        hunk.now += 1;
    if (mark === '-' || mark === ' ' || mark === undefined)
        hunk.old += 1;
}
/** As far as its lines were there: a patch that ends early shows no more. */
function closed({ start, after, now, added }) {
    const size = Math.min(after, now);
    const end = start + size - 1;
    return size > 0 ? [{ start, end, added: added.filter((line) => line <= end) }] : [];
}


/***/ }),

/***/ 39604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ nearestWords),
/* harmony export */   V5: () => (/* binding */ nearestAmong),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64465);


/** One letter in five may be wrong, and at most three: a word further off was probably meant as it is. */
const LETTERS_PER_TYPO = 5;
const MOST_TYPOS = 3;
/**
 * The words that a misspelt one probably stands for, nearest first and at most `max`; none if none is near.
 *
 * Case does not count: a word that differs in nothing else is the nearest. Words that are equally near come
 * in the order of their characters, whatever the order of `words`.
 */
function nearestWords(word, words, max) {
    return nearestAmong(words)(word, max);
}
/** `nearestWords` for many words and one list, at which it looks but once. */
function nearestAmong(words) {
    const candidates = Array.from(words, (written) => ({ written, ...readable(written) }));
    return (word, max) => {
        const typos = Math.min(MOST_TYPOS, Math.floor(word.length / LETTERS_PER_TYPO));
        const { lower, letters } = readable(word);
        const near = [];
        for (const candidate of candidates) {
            if (Math.abs(candidate.lower.length - lower.length) > typos)
                continue;
            if (more(letters, candidate.letters) > typos || more(candidate.letters, letters) > typos)
                continue;
            const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, candidate.lower);
            if (away <= typos)
                near.push({ written: candidate.written, away });
        }
        near.sort((a, b) => a.away - b.away || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.written, b.written));
        return near.slice(0, max).map(({ written }) => written);
    };
}
/** A word without its case, and a bit for each of its letters: few words that are far off have nearly the same. */
function readable(word) {
    const lower = word.toLowerCase();
    let letters = 0;
    for (let at = 0; at < lower.length; at++)
        letters |= 1 << (lower.charCodeAt(at) & 31);
    return { lower, letters };
}
/** How many letters the first has that the second lacks: no more than letters have to be changed. */
function more(one, other) {
    let count = 0;
    for (let left = one & ~other; left !== 0; left &= left - 1)
        count++;
    return count;
}
/** Of a shorter word any letter may be meant. */
const LEAST_LETTERS = 3;
/**
 * The word that was probably meant, whatever its case; null where none is near. In a short word one letter may be wrong
 * as well, and two that have changed places count as one: people type these words.
 */
function nearestWord(word, words) {
    let nearest = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of words) {
        const letters = candidate.replace(/^-+/, '').length;
        const most = Math.min(MOST_TYPOS, Math.max(Math.floor(letters / LETTERS_PER_TYPO), 1));
        if (letters < LEAST_LETTERS || Math.abs(word.length - candidate.length) > most)
            continue;
        const [one, other] = [word.toLowerCase(), candidate.toLowerCase()];
        const away = isSwapped(one, other) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other);
        if (away < least && away <= most)
            [nearest, least] = [candidate, away];
    }
    return nearest;
}
/** Whether two neighbours have changed places, and nothing else differs. */
function isSwapped(one, other) {
    if (one.length !== other.length)
        return false;
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at++;
    return (at + 1 < one.length &&
        one[at] === other[at + 1] &&
        one[at + 1] === other[at] &&
        one.slice(at + 2) === other.slice(at + 2));
}
/** ` Did you mean "x"?`, or nothing. */
function didYouMean(nearest) {
    return nearest ? ` Did you mean "${nearest}"?` : '';
}


/***/ }),

/***/ 65534:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ SCHEMA_URL),
/* harmony export */   g2: () => (/* binding */ RELEASE),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   qU: () => (/* binding */ helpUri),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
const NAME = 'sdf-role-compliance';
/** Equal to that of package.json, which a test sees to: the bundle has no package.json to ask. */
const VERSION = '0.1.0';
const HOME = 'https://github.com/sdf-role-compliance/sdf-role-compliance';
/** The tag that workflows name. It moves with every release of its major version; the release workflow refuses any other major version. */
const RELEASE = 'v1';
/** Where editors get the JSON Schema of the config that the released version reads. */
const SCHEMA_URL = `${HOME.replace('//github.com/', '//raw.githubusercontent.com/')}/${RELEASE}/schema/${NAME}.schema.json`;
/** Where a rule is documented. */
function helpUri(ruleId) {
    return `${HOME}/blob/main/docs/rules/${ruleId}.md`;
}


/***/ }),

/***/ 47635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z1: () => (/* binding */ eitherInShort),
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   gP: () => (/* binding */ either)
/* harmony export */ });
/** A number with its noun: `1 role`, `2 roles`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** A number of persons: `1 person`, `2 people`. */
function people(number) {
    return number === 1 ? '1 person' : `${number} people`;
}
/** Words as a list in a sentence: `a`, `a and b`, `a, b and c`. */
function listed(words, conjunction = 'and') {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
/** Words of which one is meant: `a, b or c`. */
function either(words) {
    return listed(words, 'or');
}
/** More than the longest list of names that a field of SDF takes; the hours of `tfaduration` are more. */
const MOST_SHOWN = 16;
/** The values that something takes, as `either` lists them; a long list by its ends. */
function eitherInShort(values) {
    if (values.length <= MOST_SHOWN)
        return either(values);
    return `${values.slice(0, 6).join(', ')} … ${values.at(-1)}`;
}


/***/ })

};
