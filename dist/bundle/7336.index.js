export const id = 7336;
export const ids = [7336];
export const modules = {

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


/***/ })

};
