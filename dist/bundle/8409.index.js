export const id = 8409;
export const ids = [8409];
export const modules = {

/***/ 46134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64700);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42761);
/* harmony import */ var _settle_severities_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45734);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64465);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65534);
/* harmony import */ var _sarif_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(226);
/* harmony import */ var _sarif_invocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80390);
/* harmony import */ var _sarif_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70376);
/* harmony import */ var _sarif_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90335);
/* harmony import */ var _sarif_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81079);
/* harmony import */ var _sarif_rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35775);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58852);












/**
 * The report as SARIF 2.1.0, as large as GitHub takes it. What had no room is the least severe, and is told. Silenced
 * findings are in it as suppressed results.
 *
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function sarifReport(result, options) {
    return (0,_sarif_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .fittingLog */ .GX)((most) => runOf(result, options, most));
}
function runOf(result, options, most) {
    const { repositoryPath, scope = '', origin, faults = [] } = options;
    const all = [
        ...result.findings.map((finding) => ({ finding, by: null })),
        ...result.silenced,
    ];
    const told = worst(all, most);
    const rules = rulesOf(told, result.gate.policy);
    const identities = (0,_sarif_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identitiesOf */ .U)(told);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const notes = (0,_sarif_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limitNotes */ .Tv)(all.length, told.length);
    return {
        tool: {
            driver: {
                name: _util_version_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_,
                version: _util_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .xv,
                semanticVersion: _util_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .xv,
                informationUri: _util_version_js__WEBPACK_IMPORTED_MODULE_9__/* .HOME */ .yZ,
                rules: rules.map(_sarif_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .sarifRule */ .o),
            },
        },
        // Up to its last slash it is the category: GitHub tells apart what runs over different folders found.
        automationDetails: {
            id: (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .encodePath */ .O0)([_util_version_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_, scope, ''].filter((part, at) => part !== '' || at === 2).join('/')),
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [_sarif_location_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCE_ROOT */ .r9]: { description: { text: 'The top folder of the repository.' } } },
        ...(origin && {
            versionControlProvenance: [
                {
                    repositoryUri: origin.repository,
                    revisionId: origin.commit,
                    mappedTo: { uriBaseId: _sarif_location_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCE_ROOT */ .r9 },
                },
            ],
        }),
        invocations: [(0,_sarif_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .sarifInvocation */ .K)(result, { faults, notes }, repositoryPath)],
        results: told.flatMap((one) => {
            const identity = identities.get(one);
            return identity ? (0,_sarif_result_js__WEBPACK_IMPORTED_MODULE_6__/* .sarifResult */ .jy)(one, identity, (id) => indexes.get(id) ?? -1, repositoryPath) : [];
        }),
    };
}
/** The worst ones, in the order in which all stand; what counts goes before what is silenced. */
function worst(all, most) {
    if (all.length <= most)
        return all;
    const ranked = [...all].sort((one, other) => Number(one.by !== null) - Number(other.by !== null) ||
        (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(one.finding.severity, other.finding.severity));
    const kept = new Set(ranked.slice(0, most));
    return all.filter((one) => kept.has(one));
}
/** Those that ran, whether they found anything or not, by their ids. */
function rulesOf(told, policy) {
    const ran = [...(0,_settle_severities_js__WEBPACK_IMPORTED_MODULE_10__/* .rulesOn */ .T)(policy, _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y), ...told.map(({ finding: { rule } }) => rule)];
    const rules = new Map(ran.map((rule) => [rule.id, rule]));
    return [...rules.values()].sort((one, other) => (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_11__/* .compareText */ .n)(one.id, other.id));
}


/***/ }),

/***/ 85183:
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

/***/ 68744:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
/** Marks that stand on the letter before them, and the letters of Hangul that join the one before. */
const NO_COLUMN = /[\p{Mn}\p{Me}\u1160-\u11FF]/u;
/** What terminals show two columns wide. Scripts and blocks that nobody writes names in are left out. */
const TWO_COLUMNS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{Emoji_Presentation}\u3000-\u303E\u3099-\u30FF\u3190-\u4DFF\uFE10-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const HALF_WIDTH = /[\uFF61-\uFFDC]/;
/** How many columns of a terminal a text takes. */
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += columnsOf(character);
    return width;
}
function columnsOf(character) {
    if (NO_COLUMN.test(character))
        return 0;
    return TWO_COLUMNS.test(character) && !HALF_WIDTH.test(character) ? 2 : 1;
}


/***/ })

};
