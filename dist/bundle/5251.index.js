export const id = 5251;
export const ids = [5251];
export const modules = {

/***/ 18158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ messageWithNewness),
/* harmony export */   s: () => (/* binding */ newness)
/* harmony export */ });
/** Whether a change brings a finding in, as a label; null where nothing was compared. */
function newness({ introduced }) {
    if (introduced === null)
        return null;
    return introduced ? 'new' : 'not new';
}
/** The message, and whether the change brings it in where that is known. */
function messageWithNewness(finding) {
    const { message } = finding;
    const label = newness(finding);
    if (label === null)
        return message;
    return `${message} ${label === 'new' ? 'New: not in the base.' : 'Not new: also in the base.'}`;
}


/***/ }),

/***/ 54547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ severityPaint),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   vy: () => (/* binding */ MOST_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);


/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;
/** `path:line:column`, as terminals open it. */
function placeText({ source, start }) {
    const { line, column } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start);
    return `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(source.path)}:${line}:${column}`;
}
function severityPaint(severity, colours) {
    return { error: colours.red, warning: colours.yellow, notice: colours.blue }[severity];
}


/***/ }),

/***/ 75251:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conciseReport: () => (/* binding */ conciseReport)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64700);
/* harmony import */ var _findings_newness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18158);
/* harmony import */ var _findings_text_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54547);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85183);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);





/** One line a finding, the worst first, in the form that editors and other programs read from compilers. */
function conciseReport({ findings }) {
    return [...findings]
        .sort(_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareHarm */ .kW)
        .map((finding) => {
        const { at, severity, rule } = finding;
        return `${(0,_findings_text_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(at)}: ${severity}: ${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)((0,_findings_newness_js__WEBPACK_IMPORTED_MODULE_4__/* .messageWithNewness */ .R)(finding), _findings_text_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_CHARACTERS */ .vy))} [${rule.id}]\n`;
    })
        .join('');
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


/***/ })

};
