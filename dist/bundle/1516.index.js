export const id = 1516;
export const ids = [1516];
export const modules = {

/***/ 1516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosisJson: () => (/* binding */ diagnosisJson)
/* harmony export */ });
/* harmony import */ var _sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(349);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5534);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4268);




/** The same for programs, version 1. */
function diagnosisJson(diagnosis, { isWritten }) {
    const { answers, questions, advice, unclear, more } = diagnosis;
    const report = {
        version: 1,
        tool: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_, version: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv },
        permissions: answers.map((answer) => jsonAnswer(answer, isWritten)),
        questions: questions.map(({ problem, hint, candidates, asked }) => ({
            problem,
            hint,
            candidates: candidates.map(jsonChoice),
            ...asked,
        })),
        hints: advice.map(({ cause, fix, rule, asked }) => ({ cause, fix, rule, ...asked })),
        notUnderstood: unclear,
        more,
    };
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(JSON.stringify(report, null, 2))}\n`;
}
function jsonAnswer({ target, level, why, asked, notes, step }, isWritten) {
    const due = step?.level ?? level;
    const entry = step?.role.entry ?? (0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .roleEntry */ .Bp)(target.key, { level, restriction: 'none' });
    return {
        ...jsonTarget(target),
        level: due,
        why,
        xml: (0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLines */ .ET)(entry).join('\n'),
        ...asked,
        notes,
        ...(step && {
            role: jsonSide(step.role, isWritten),
            object: step.object && jsonSide(step.object, isWritten),
        }),
    };
}
function jsonChoice({ target, level, why }) {
    const entry = (0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .roleEntry */ .Bp)(target.key, { level, restriction: 'none' });
    return { ...jsonTarget(target), level, why, xml: (0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLines */ .ET)(entry).join('\n') };
}
function jsonTarget({ key, name, area }) {
    return { permission: key, name, tab: area };
}
function jsonSide(side, isWritten) {
    const { in: object, present, change, entry } = side;
    return {
        id: object.id,
        file: object.source.path,
        present,
        change,
        xml: (0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLines */ .ET)(entry).join('\n'),
        written: isWritten && change !== 'none',
    };
}


/***/ })

};
