export const id = 7675;
export const ids = [7675];
export const modules = {

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


/***/ })

};
