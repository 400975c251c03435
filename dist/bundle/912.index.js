export const id = 912;
export const ids = [912,675];
export const modules = {

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessJson: () => (/* binding */ accessJson),
/* harmony export */   jsonAccess: () => (/* binding */ jsonAccess)
/* harmony export */ });
/* harmony import */ var _access_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3636);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8009);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4268);



/** A change of access as JSON, version 1; its `access` is that of the JSON report of a check. */
function accessJson(changes, { base, head }) {
    const report = {
        version: 1,
        tool: { name: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_, version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv },
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


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2724);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8009);
/* harmony import */ var _access_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7675);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4268);




/** The JSON report, version 1. Lines and columns count from 1, in UTF-16 units, ends are exclusive. */
function jsonReport({ conclusion, summary, findings, access }) {
    const report = {
        version: 1,
        tool: { name: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_, version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv },
        conclusion,
        summary: jsonSummary(summary),
        findings: findings.map(jsonFinding),
        access: access?.map(_access_json_js__WEBPACK_IMPORTED_MODULE_1__.jsonAccess) ?? null,
    };
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(JSON.stringify(report, null, 2))}\n`;
}
/** In the order of the contract, whatever that of the check. */
function jsonSummary(summary) {
    const { projects, roles, objects, files, errors, warnings, notices, suppressed, introduced } = summary;
    return { projects, roles, objects, files, errors, warnings, notices, suppressed, introduced };
}
function jsonFinding(finding) {
    const { role, object, permission, duty } = finding.subject;
    return {
        rule: finding.rule.id,
        severity: finding.severity,
        message: finding.message,
        ...jsonPlace(finding.at),
        project: finding.project,
        ...(role !== undefined && { role }),
        ...(object !== undefined && { object }),
        ...(permission !== undefined && { permission }),
        ...(duty !== undefined && { duty }),
        fingerprint: finding.fingerprint,
        introduced: finding.introduced,
        helpUri: (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .helpUri */ .qU)(finding.rule.id),
        related: (finding.related ?? []).map(jsonRelated),
        fixes: (finding.fixes ?? []).map(jsonFix),
    };
}
function jsonRelated({ at, message }) {
    return { ...jsonPlace(at), message };
}
function jsonFix({ title, applicability, edits }) {
    return {
        title,
        applicability,
        edits: edits.map((edit) => {
            const { file, line, column, endLine, endColumn } = jsonPlace(edit);
            return { file, startLine: line, startColumn: column, endLine, endColumn, text: edit.text };
        }),
    };
}
function jsonPlace({ source, start, end }) {
    const from = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start);
    const to = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, end);
    return { file: source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}


/***/ })

};
