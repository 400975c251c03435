export const id = 9309;
export const ids = [9309];
export const modules = {

/***/ 99309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whoJson: () => (/* binding */ whoJson)
/* harmony export */ });
/* harmony import */ var _access_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92972);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92724);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65534);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);




/** Who holds something, as JSON, version 1. Lines count from 1. */
function whoJson({ question, holders, inactive, everything, unknown }) {
    const report = {
        version: 1,
        tool: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_, version: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv },
        asked: {
            permission: question.kind === 'permission' ? question.key : null,
            level: question.kind === 'duty' ? null : question.level,
            ...(question.kind === 'duty' && { duty: (0,_access_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(question) }),
            ...(question.kind === 'object' && { object: (0,_access_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(question) }),
        },
        holders: holders.map(jsonWay),
        inactive: inactive.map(jsonWay),
        everything,
        unknown,
    };
    return `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(JSON.stringify(report, null, 2))}\n`;
}
function jsonWay(way) {
    const { project, role, name, level, restriction, through, permission, object, side, says, doubt, at, people, } = way;
    return {
        project,
        role,
        name,
        level,
        restriction: restriction === 'none' ? null : restriction,
        file: at?.source.path ?? null,
        line: at && (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(at.source, at.start).line,
        through,
        permission,
        ...(object !== null && { object }),
        ...(side !== null && { side }),
        ...(says !== null && { says }),
        ...(doubt !== null && { doubt }),
        ...(people !== undefined && { people }),
    };
}


/***/ })

};
