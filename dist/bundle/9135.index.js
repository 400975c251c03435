export const id = 9135;
export const ids = [9135];
export const modules = {

/***/ 89135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whoCsv: () => (/* binding */ whoCsv)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43982);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92724);
/* harmony import */ var _writing_csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30959);



const HEAD = [
    ...['Through', 'Project', 'Role', 'Name', 'Active', 'Level', 'Restriction', 'Permission', 'Object', 'Side'],
    ...['Meaning', 'Uncertain because', 'File', 'Line'],
];
/** Who holds something, as a table for spreadsheets: a row for each way in. */
function whoCsv({ holders, inactive, everything }) {
    const ways = [...holders, ...inactive];
    const isCounted = ways.some(({ people }) => people !== undefined);
    return (0,_writing_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .csv */ .fu)([
        [...HEAD, ...(isCounted ? ['People'] : [])],
        ...holders.map((way) => row(way, 'yes', isCounted)),
        ...everything.map((id) => [
            ...['standard role', '', id, (0,_sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfStandardRole */ .k)(id) ?? '', 'yes', 'FULL', '', '', '', ''],
            ...['holds every permission', '', '', ''],
            ...(isCounted ? [''] : []),
        ]),
        ...inactive.map((way) => row(way, 'no', isCounted)),
    ]);
}
function row(way, active, isCounted) {
    const { project, role, name, level, restriction, through, permission, object, side, says, doubt, at, people, } = way;
    return [
        ...[through, project ?? '', role ?? '', name ?? '', active, level ?? ''],
        ...[
            restriction === 'none' ? '' : restriction,
            permission,
            object ?? '',
            side === null ? '' : String(side),
        ],
        ...[
            says ?? '',
            doubt ?? '',
            at?.source.path ?? '',
            at ? String((0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(at.source, at.start).line) : '',
        ],
        ...(isCounted ? [people === undefined ? '' : String(people)] : []),
    ];
}


/***/ }),

/***/ 30959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Kx: () => (/* binding */ csvRows),
/* harmony export */   fu: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

/** Excel takes UTF-8 for UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Rows that follow others, of a table that is written in parts. */
function csvRows(rows) {
    return rows.map((row) => `${row.map(quickCell).join(',')}\r\n`).join('');
}
/** Most cells, in which nothing has to be looked for. */
const PLAIN = /^(?:[\w[(][\w ./()[\]=-]*)?$/;
function quickCell(text) {
    return PLAIN.test(text) ? `"${text}"` : cell(text);
}
/** What makes a spreadsheet take a cell for a formula; full-width forms among it, which some read alike. */
const FORMULA = /^(?=\s*[=+\-@＝＋－＠])/;
/** The same where a spreadsheet that parts cells at another mark, or does not know quotes, would begin a cell. */
const INNER_FORMULA = /(?<=[,;|"]\s*)(?=[=+\-@＝＋－＠])/g;
/**
 * Rows as RFC 4180 has them: CRLF, every cell in quotes. What a spreadsheet would calculate is kept from it by an
 * apostrophe, which spreadsheets know as "this is text" (OWASP, "CSV Injection"); control characters and unseen marks
 * are shown as escapes.
 */
function csv(rows) {
    return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
function cell(text) {
    return `"${harmless(text).replaceAll('"', '""')}"`;
}
/** A text as its cell shows it. What is harmless already stays as it is. */
function harmless(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text).replace(FORMULA, "'").replace(INNER_FORMULA, "'");
}


/***/ })

};
