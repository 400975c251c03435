export const id = 7207;
export const ids = [7207];
export const modules = {

/***/ 37207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateBaseline: () => (/* binding */ updateBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88274);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99045);
/* harmony import */ var _settle_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92202);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47635);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18719);
/* harmony import */ var _repository_top_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71084);








/**
 * Writes a baseline that accepts what a run has found and forgets what is mended: entries of the folders that were
 * searched, of which nothing is left. Gives it back, and null where the run has not seen everything.
 */
function updateBaseline(file, { findings, silenced, mended, problems }, { baseline, pathInRepository }, folders, world) {
    if (problems.length > 0) {
        world.tell('The baseline was not updated: not everything could be read.');
        return null;
    }
    const top = (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryTop */ .K)(world.folder);
    const isSearched = (project) => folders.some((folder) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.folder, folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, project)));
    const gone = mended.filter(({ project }) => isSearched(project));
    const kept = silenced.flatMap(({ finding, by }) => (by.kind === 'baseline' ? [finding] : []));
    const updated = (0,_settle_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .updatedBaseline */ .v4)(baseline, gone, [...kept, ...findings], pathInRepository);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinkOut */ .r)(file, (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(world.folder, file), world);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(file, (0,_settle_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineText */ .BW)(updated));
    const added = updated.size + gone.length - baseline.size;
    world.tell(`Baseline written to ${(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(world.folder, file)}: ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(updated.size, 'finding')}, ${added} added, ${gone.length} fixed.`);
    return updated;
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


/***/ })

};
