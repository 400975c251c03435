export const id = 5236;
export const ids = [5236];
export const modules = {

/***/ 25236:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headersOf: () => (/* binding */ headersOf),
/* harmony export */   reviewCsv: () => (/* binding */ reviewCsv)
/* harmony export */ });
/* harmony import */ var _access_reviewed_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21122);
/* harmony import */ var _writing_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30959);


/** A review as CSV: a row for a person and duty, with columns for the decision and who made it. */
function reviewCsv({ rows, isCompared }) {
    return (0,_writing_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csv */ .fu)([headersOf(isCompared), ...rows.map((row) => cellsOf(row, isCompared))]);
}
/** The headers, in the order of the cells; those about the last review only where it is compared with one. */
function headersOf(isCompared) {
    const { person, roles, roleIds, duty, title, risk, how, change, decision, reviewer } = _access_reviewed_row_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_HEADERS */ .y;
    const about = [person, roles, roleIds, duty, title, risk, how];
    return isCompared
        ? [...about, change, decision, reviewer, 'Earlier decision']
        : [...about, decision, reviewer];
}
function cellsOf(row, isCompared) {
    const { person, roles, roleIds, duty, title, risk, how, change, decision, reviewer, earlier } = row;
    const about = [person, roles, roleIds, duty, title, risk, how];
    return isCompared ? [...about, change ?? '', decision, reviewer, earlier] : [...about, decision, reviewer];
}


/***/ })

};
