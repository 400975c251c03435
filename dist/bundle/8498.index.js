export const id = 8498;
export const ids = [8498];
export const modules = {

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


/***/ })

};
