export const id = 6244;
export const ids = [6244];
export const modules = {

/***/ 14273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ resultAtCommit)
/* harmony export */ });
/** A result whose findings stand where the commit has them, since that is what links and lines speak of. */
function resultAtCommit(result, atCommit) {
    return { ...result, findings: result.findings.map((finding) => atCommit(finding) ?? finding) };
}


/***/ }),

/***/ 76244:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRun: () => (/* binding */ checkRun)
/* harmony export */ });
/* harmony import */ var _report_findings_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17958);
/* harmony import */ var _report_pull_request_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46168);
/* harmony import */ var _report_pull_request_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48670);
/* harmony import */ var _report_writing_cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85183);
/* harmony import */ var _report_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64700);
/* harmony import */ var _at_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14273);







const NAME = 'SDF role compliance';
const MOST_CHARACTERS_OF_A_TITLE = 255;
/** Below the 65,535 characters that GitHub takes. */
const MOST_BYTES_OF_A_SUMMARY = 65_000;
/** GitHub takes no more in one request. */
const MOST_ANNOTATIONS_OF_A_REQUEST = 50;
/** Nobody looks at more, and each request counts against a limit of the whole repository. */
const MOST_ANNOTATIONS = 1000;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/**
 * Tells the run as a check of the commit, with an annotation for each finding of it. Nothing is thrown.
 *
 * More annotations than one request takes come in parts: the check is created without a conclusion, which comes last.
 */
const checkRun = async (told, target) => {
    const [first = [], ...others] = partsOf(annotated(told, target));
    const conclusion = told.passed ? 'success' : 'failure';
    const check = { commit: target.commit, output: outputOf(told, target) };
    const created = await create(target.github, others.length === 0 ? { ...check, conclusion } : check, first);
    const { id, onLines, refusals } = created;
    if (id === null || others.length === 0)
        return { onLines, refusals };
    for (const part of others) {
        const answer = await target.github.updateCheckRun(id, { output: withAnnotations(check, part) });
        if ('refusal' in answer)
            refusals.push(answer.refusal);
        else
            for (const { fingerprint } of part)
                onLines.add(fingerprint);
    }
    const end = { conclusion, output: withAnnotations(check, []) };
    const answer = await target.github.updateCheckRun(id, end);
    return { onLines, refusals: 'refusal' in answer ? [...refusals, answer.refusal] : refusals };
};
/** The check without annotations is better than none: its summary tells the findings as well. */
async function create(github, check, part) {
    const refusals = [];
    for (const some of part.length === 0 ? [part] : [part, []]) {
        const output = withAnnotations(check, some);
        const answer = await github.createCheckRun({ ...check, name: NAME, output });
        if ('value' in answer)
            return { id: answer.value, onLines: fingerprintsOf(some), refusals };
        refusals.push(answer.refusal);
        if (answer.refusal.kind !== 'rejected')
            break;
    }
    return { id: null, onLines: new Set(), refusals };
}
function withAnnotations({ output }, part) {
    return { ...output, annotations: part.map(({ annotation }) => annotation) };
}
function fingerprintsOf(part) {
    return new Set(part.map(({ fingerprint }) => fingerprint));
}
function outputOf(told, { addressOf, atCommit }) {
    const { notices = [] } = told;
    const result = (0,_at_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .resultAtCommit */ .K)(told.result, atCommit);
    const summary = (0,_report_pull_request_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .jobSummary */ .sp)({ ...told, notices, result }, { addressOf, maxBytes: MOST_BYTES_OF_A_SUMMARY });
    return { title: (0,_report_writing_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)((0,_report_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_report_findings_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .summarySentence */ .qv)(result)), MOST_CHARACTERS_OF_A_TITLE), summary };
}
/** The worst first. What another reporter has put on a line is not said there twice. */
function annotated({ result, onLines }, { atCommit }) {
    return [...result.findings]
        .sort(_rules_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareHarm */ .kW)
        .filter(({ fingerprint }) => !onLines?.has(fingerprint))
        .flatMap((told) => {
        const finding = atCommit(told);
        return finding ? [{ fingerprint: told.fingerprint, finding }] : [];
    })
        .slice(0, MOST_ANNOTATIONS)
        .map(({ fingerprint, finding }) => ({ fingerprint, annotation: annotationOf(finding) }));
}
function annotationOf(finding) {
    const { severity, message, place } = (0,_report_pull_request_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotation */ .w7)(finding);
    const { title, file, startLine, startColumn, endColumn } = place;
    return {
        path: file,
        startLine,
        endLine: startLine,
        ...(startColumn !== undefined && { startColumn }),
        ...(endColumn !== undefined && { endColumn }),
        level: LEVELS[severity],
        title,
        message,
    };
}
function partsOf(items) {
    const parts = [];
    for (let at = 0; at < items.length; at += MOST_ANNOTATIONS_OF_A_REQUEST)
        parts.push(items.slice(at, at + MOST_ANNOTATIONS_OF_A_REQUEST));
    return parts;
}


/***/ })

};
