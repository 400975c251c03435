export const id = 9816;
export const ids = [9816];
export const modules = {

/***/ 39816:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabReport: () => (/* binding */ gitlabReport)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);


const SEVERITIES = { error: 'critical', warning: 'major', notice: 'info' };
/**
 * The report of GitLab's Code Quality, which shows findings in a merge request. It knows a finding again by its
 * fingerprint, so that each has its own.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
function gitlabReport({ findings }, { repositoryPath }) {
    const seen = new Map();
    const issues = findings.map((finding) => {
        const count = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, count);
        return issueOf(finding, count === 1 ? '' : `-again-${count}`, repositoryPath);
    });
    return `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .RU)(JSON.stringify(issues, null, 2))}\n`;
}
function issueOf(finding, suffix, repositoryPath) {
    const { rule, severity, message, fingerprint, at } = finding;
    const { line: begin } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.source, at.start);
    const { line: end } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.source, at.end);
    return {
        description: (0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message),
        check_name: rule.id,
        fingerprint: fingerprint + suffix,
        severity: SEVERITIES[severity],
        location: { path: repositoryPath(at.source.path), lines: { begin, end } },
    };
}


/***/ })

};
