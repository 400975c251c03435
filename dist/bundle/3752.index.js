export const id = 3752;
export const ids = [3752,6740];
export const modules = {

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

/***/ 23752:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredFiles: () => (/* binding */ ignoredFiles)
/* harmony export */ });
/* harmony import */ var _check_ignored_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66740);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23114);
/* harmony import */ var _files_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61108);



/** The files that a change touches and that options or the policy leave out, by their paths in the tree. */
function ignoredFiles({ folders, named }, tree, { commit, tree: before }, { folder }) {
    const nothing = () => false;
    const kept = new Set([...tree.files, ...before.files]);
    const all = (0,_files_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .workingTree */ .c)(folder, folders, nothing, { named, isCompared: true }).tree;
    return (0,_check_ignored_changes_js__WEBPACK_IMPORTED_MODULE_0__.ignoredChanges)(all, (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .gitTree */ .$G)(folder, commit, folders, nothing), (path) => !kept.has(path));
}


/***/ })

};
