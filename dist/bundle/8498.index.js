export const id = 8498;
export const ids = [8498];
export const modules = {

/***/ 6117:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrixCsv: () => (/* binding */ matrixCsv)
});

// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/src/report/csv.js

/** Excel takes UTF-8 for UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF';
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
    const safe = (0,plain/* plain */.pj)(text).replace(FORMULA, "'").replace(INNER_FORMULA, "'");
    return `"${safe.replaceAll('"', '""')}"`;
}

// EXTERNAL MODULE: ./build/src/report/matrix-words.js
var matrix_words = __webpack_require__(8395);
;// CONCATENATED MODULE: ./build/src/report/matrix-csv.js



const HEAD = ['Tab', 'Permission', 'Key', 'Risk'];
/**
 * The matrix as a table for spreadsheets: a row for each permission with a column for each role, between rows that say
 * what each role is and rows of its settings. An empty cell grants nothing.
 */
function matrixCsv(matrix) {
    const { roles, permissions } = matrix;
    return csv([
        [...HEAD, ...(0,matrix_words/* roleTitles */.sU)(matrix)],
        ...aboutRoles(roles),
        ...permissions.map(({ tab, name, key, risk }) => [
            ...[tab ?? matrix_words/* OTHER_TAB */.jL, name, key, risk],
            ...roles.map(({ cells }) => {
                const cell = cells.get(key);
                return cell ? (0,matrix_words/* cellText */.Ie)(cell) : '';
            }),
        ]),
        ...matrix.openTypes.map(openTypeRow(roles)),
        ...settingRows(roles),
    ]);
}
function aboutRoles(roles) {
    const row = (name, told) => [
        ...['Role', name, '', ''],
        ...roles.map(told),
    ];
    return [
        row('Name', ({ name }) => name ?? ''),
        row('Project', ({ project }) => project),
        row('Status', ({ role, isActive }) => role === null ? 'defined elsewhere' : isActive ? 'active' : 'inactive'),
        row('File', ({ role }) => role?.source.path ?? ''),
    ];
}
/** It concerns every role, or nobody who has one. */
function openTypeRow(roles) {
    return ({ object, objectName, name, value, risk }) => [
        ...['Open without a permission', `${objectName ?? object}: ${name} ${value}`, object, risk],
        ...roles.map(() => ''),
    ];
}
/** Settings that one role has, and another need not, in the order of the roles that have them. */
function settingRows(roles) {
    const byField = (0,group_by/* groupBy */.$)(roles.flatMap(({ settings }) => settings), ({ setting }) => setting.field);
    return [...byField].map(([field, held]) => [
        ...['Settings', held[0]?.setting.name ?? field, field, ''],
        ...roles.map(({ settings }) => settings.find(({ setting }) => setting.field === field)?.value ?? ''),
    ]);
}


/***/ }),

/***/ 8395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Jy: () => (/* binding */ roleNote),
/* harmony export */   jL: () => (/* binding */ OTHER_TAB),
/* harmony export */   sU: () => (/* binding */ roleTitles)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);

/** What formats that show text write in place of a tab that no source tells. */
const OTHER_TAB = 'Other';
/** A name of each role that no other has: its id, with the project where several have a role of that id. */
function roleTitles({ roles }) {
    const byId = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(roles, ({ id }) => id);
    return roles.map(({ id, project }) => ((byId.get(id) ?? []).length > 1 ? `${id} in ${project}` : id));
}
/** What has to be known of a role before its permissions are read; null where nothing is. */
function roleNote({ role, isActive }) {
    if (!isActive)
        return 'inactive';
    return role === null ? 'defined elsewhere' : null;
}
/** What a role holds: `EDIT`, or with its restriction `EDIT (restriction VIEWANDEDIT)`. */
function cellText({ level, restriction }) {
    return restriction === 'none' ? level : `${level} (restriction ${restriction})`;
}


/***/ })

};
