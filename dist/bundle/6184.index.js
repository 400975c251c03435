export const id = 6184;
export const ids = [6184];
export const modules = {

/***/ 66184:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filterFindings: () => (/* binding */ filterFindings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55866);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89265);
/* harmony import */ var _files_git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39674);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99045);
/* harmony import */ var _settle_filter_mode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35071);
/* harmony import */ var _util_hunks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15411);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47635);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27996);









/** The findings that a mode shows: they alone are reported and decide. What is not shown is counted once on stderr. */
function filterFindings(all, mode, failOn, { commit }, world) {
    const files = (0,_settle_filter_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .needsFiles */ .$t)(mode) ? (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .N)(() => changesSince(commit, world.folder)) : null;
    const result = (0,_check_check_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(all, (finding) => (0,_settle_filter_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .isShown */ .aJ)(mode, finding, files, (same) => same), failOn);
    const hidden = all.findings.length - result.findings.length;
    if (hidden > 0)
        world.tell(`Not shown: ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(hidden, 'finding')} outside --filter-mode ${mode}, the default with --base. --filter-mode nofilter shows all.`);
    return result;
}
/** What changed since a commit, as git shows it, by paths from the current folder. */
function changesSince(commit, folder) {
    const top = (0,_files_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .topOf */ .H)(folder);
    const list = (...args) => (0,_files_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(top, args).toString().split('\0').filter(Boolean);
    const changed = new Set(list('diff', '--no-ext-diff', '--no-renames', '--name-only', '-z', commit));
    const added = new Set(list('ls-files', '--others', '--exclude-standard', '-z'));
    const known = new Map();
    const look = (path) => {
        if (added.has(path))
            return { hunks: [], isWhole: true };
        if (!changed.has(path))
            return null;
        const options = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-renames', '--unified=3'];
        const hunks = (0,_util_hunks_js__WEBPACK_IMPORTED_MODULE_8__/* .readHunks */ .c)((0,_files_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(top, ['diff', ...options, commit, '--', path]).toString());
        return { hunks, isWhole: hunks.length === 0 };
    };
    return {
        fileOf(seen) {
            const path = (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, seen));
            const file = known.has(path) ? (known.get(path) ?? null) : look(path);
            known.set(path, file);
            return file;
        },
    };
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


/***/ })

};
