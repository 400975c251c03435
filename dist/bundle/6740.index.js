export const id = 6740;
export const ids = [6740];
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


/***/ })

};
