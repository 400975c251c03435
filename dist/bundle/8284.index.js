export const id = 8284;
export const ids = [8284];
export const modules = {

/***/ 48284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conciseReport: () => (/* binding */ conciseReport)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64700);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50160);
/* harmony import */ var _newness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6353);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84268);
/* harmony import */ var _text_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31114);





/** One line a finding, the worst first, in the form that editors and other programs read from compilers. */
function conciseReport({ findings }) {
    return [...findings]
        .sort(_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareHarm */ .kW)
        .map((finding) => {
        const { at, severity, rule } = finding;
        return `${(0,_text_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(at)}: ${severity}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)((0,_newness_js__WEBPACK_IMPORTED_MODULE_4__/* .messageWithNewness */ .R)(finding), _text_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CHARACTERS */ .vy))} [${rule.id}]\n`;
    })
        .join('');
}


/***/ }),

/***/ 50160:
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

/***/ 6353:
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

/***/ 31114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ severityPaint),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   vy: () => (/* binding */ MOST_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84268);


/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;
/** `path:line:column`, as terminals open it. */
function placeText({ source, start }) {
    const { line, column } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start);
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(source.path)}:${line}:${column}`;
}
function severityPaint(severity, colours) {
    return { error: colours.red, warning: colours.yellow, notice: colours.blue }[severity];
}


/***/ })

};
