export const id = 7236;
export const ids = [7236];
export const modules = {

/***/ 57236:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matrixJson: () => (/* binding */ matrixJson)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65534);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);



/** The matrix as JSON, version 1. Lines and columns count from 1, in UTF-16 units. */
function matrixJson({ projects, permissions, roles, openTypes, doors }) {
    const report = {
        version: 1,
        tool: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_, version: _util_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv },
        projects: projects.map(({ root, name }) => ({ project: root, name })),
        permissions: permissions.map(({ key, name, tab, risk }) => ({ permission: key, name, tab, risk })),
        roles: roles.map(jsonRole),
        openRecordTypes: openTypes.map(jsonOpenType),
        ...(doors && { doors: doors.doors.map(jsonDoor) }),
    };
    return `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .RU)(JSON.stringify(report, null, 2))}\n`;
}
function jsonRole({ project, id, name, role, isActive, settings, cells }) {
    return {
        project,
        role: id,
        name,
        defined: role !== null,
        active: isActive,
        file: role?.source.path ?? null,
        settings: settings.map(jsonSetting),
        permissions: [...cells.values()].map(jsonCell),
    };
}
function jsonSetting({ setting, value, at }) {
    return { field: setting.field, name: setting.name, value, ...start(at) };
}
/** With the object where it grants what the role does not name, and the field where one stands for the permission. */
function jsonCell({ key, level, restriction, risk, object, field, at }) {
    return {
        permission: key,
        level,
        restriction: restriction === 'none' ? null : restriction,
        risk,
        ...(object !== null && { object }),
        ...(field !== undefined && { field }),
        ...start(at),
    };
}
function jsonOpenType({ project, object, objectName, field, name, value, risk, at }) {
    return { project, object, objectName, field, name, value, risk, ...start(at) };
}
/** `runsAs` is the role whose rights code has, `role` one that the door names, `entry` what else it names. */
function jsonDoor({ role, isRunAs, isDefault, isSure, inScope, at, ...door }) {
    const { project, kind, object, objectName, element, name, reach, entry, value, says, risk } = door;
    return {
        ...{ project, kind, object, objectName, element, name, reach },
        ...(isRunAs ? { runsAs: role } : { role }),
        ...{ entry, value, says, risk, default: isDefault, certain: isSure, deployed: inScope },
        ...start(at),
    };
}
function start({ source, start: offset }) {
    return { file: source.path, ...(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, offset) };
}


/***/ })

};
