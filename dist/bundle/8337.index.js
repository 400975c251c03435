export const id = 8337;
export const ids = [8337];
export const modules = {

/***/ 5594:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ SLOTS),
/* harmony export */   hk: () => (/* binding */ annotations),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2724);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5534);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(160);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4268);





/** Of each level GitHub shows the first ten of a step and drops the rest without a word. */
const SLOTS = 10;
/** GitHub cuts a message here, in the middle of a word. */
const MOST_CHARACTERS = 4096;
/** A message may quote a value of any length: the fix and the link below it must still be read. */
const MOST_CHARACTERS_OF_A_PART = 1000;
/** The findings that have a slot, worst first. */
function annotations(findings, slots) {
    const free = { ...slots };
    const shown = [];
    for (const finding of [...findings].sort(_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareHarm */ .kW)) {
        if (free[finding.severity] <= 0)
            continue;
        free[finding.severity] -= 1;
        shown.push(annotation(finding));
    }
    return { shown, left: findings.length - shown.length };
}
function annotation(finding) {
    const lines = [
        finding.message,
        ...(finding.fixes ?? []).map(({ title }, index) => `${index === 0 ? 'Fix' : 'Or'}: ${title}.`),
        ...(finding.related ?? []).map(({ at, message }) => `See ${pathAndLine(at)}: ${message}`),
    ];
    const parts = [
        ...lines.map((line) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line), MOST_CHARACTERS_OF_A_PART)),
        (0,_util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .helpUri */ .qU)(finding.rule.id),
    ];
    return {
        severity: finding.severity,
        message: (0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(parts.join('\n'), MOST_CHARACTERS),
        place: { title: finding.rule.id, file: finding.at.source.path, ...linesAndColumns(finding.at) },
    };
}
/**
 * GitHub takes columns on one line only. A longer range is shown where it begins: an annotation stands below the
 * last line that it names, which can be far from there or outside the change.
 */
function linesAndColumns({ source, start, end }) {
    const from = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(source, start);
    const to = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(source, end);
    if (from.line !== to.line)
        return { startLine: from.line };
    return { startLine: from.line, startColumn: from.column, endColumn: to.column };
}
function pathAndLine({ source, start }) {
    return `${source.path}:${(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(source, start).line}`;
}


/***/ }),

/***/ 160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
const CUT = '…';
/** A text of at most `max` UTF-16 units: a longer one ends in `…`, never in half a character. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, max - CUT.length);
    const last = kept.charCodeAt(kept.length - 1);
    return (last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept) + CUT;
}


/***/ }),

/***/ 8337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubReport: () => (/* binding */ githubReport)
});

// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(5594);
// EXTERNAL MODULE: ./build/src/report/sentence.js
var sentence = __webpack_require__(2251);
;// CONCATENATED MODULE: ./build/src/report/workflow-command.js
/** A line that the runner of a workflow obeys: `::name key=value,…::message`, escaped as the runner undoes it. */
function workflowCommand(name, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/src/report/github.js




/** Annotations of a workflow run, worst first, since GitHub keeps only the first ones. */
function githubReport(result, { repositoryPath }) {
    const findings = [...result.findings].sort(finding/* compareHarm */.kW);
    const lines = [
        ...findings.map((finding) => commandOf(finding, repositoryPath)),
        (0,sentence/* summarySentence */.q)(result),
        (0,sentence/* fixableSentence */.Z)(result),
        limitSentence(result),
    ];
    return `${lines.filter((line) => line !== null).join('\n')}\n`;
}
function commandOf(finding, repositoryPath) {
    const { severity, message, place } = (0,annotations/* annotation */.w7)(finding);
    const properties = {
        title: place.title,
        file: repositoryPath(place.file),
        line: place.startLine,
        col: place.startColumn,
        endColumn: place.endColumn,
    };
    return workflowCommand(severity, properties, message);
}
function limitSentence({ summary: { errors, warnings, notices } }) {
    if (Math.max(errors, warnings, notices) <= annotations/* SLOTS */._f)
        return null;
    return `GitHub shows ${annotations/* SLOTS */._f} annotations of each severity; this log has them all.`;
}


/***/ }),

/***/ 2251:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fixableSentence),
/* harmony export */   q: () => (/* binding */ summarySentence)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7635);

/** What a run found and looked at, in one sentence: `2 errors and 1 notice in 1 project: 3 roles, 4 objects`. */
function summarySentence({ summary }) {
    const { projects, roles, objects, errors, warnings, notices, suppressed } = summary;
    const counts = [
        [errors, 'error'],
        [warnings, 'warning'],
        [notices, 'notice'],
    ];
    const found = counts.filter(([number]) => number > 0).map(([number, severity]) => (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, severity));
    const problems = found.length > 0 ? (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(found) : 'No problems';
    const looked = [(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(roles, 'role'), (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(objects, 'object')].join(', ');
    const silent = suppressed > 0 ? `; ${suppressed} suppressed` : '';
    return `${problems} in ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(projects, 'project')}: ${looked}${silent}.`;
}
/** How many findings `--fix` can mend, as a sentence; null where there are none. */
function fixableSentence({ findings }) {
    const fixable = findings.filter(({ fixes = [] }) => fixes.some(({ applicability }) => applicability === 'safe'));
    return fixable.length === 0 ? null : `${fixable.length} can be mended with --fix.`;
}


/***/ })

};
