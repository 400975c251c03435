export const id = 2879;
export const ids = [2879];
export const modules = {

/***/ 52879:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrixCsv: () => (/* binding */ matrixCsv)
});

// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/report/writing/csv.js
var csv = __webpack_require__(30959);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(93832);
// EXTERNAL MODULE: ./build/src/report/matrix/door-words.js
var door_words = __webpack_require__(39730);
;// CONCATENATED MODULE: ./build/src/report/matrix/doors.js



/** A row for every door. One that names roles has a cell for each; those of which there is no column are told in words. */
function doorLines(doors, roles) {
    const columns = new Map(roles.map(({ project, id }, index) => [JSON.stringify([project, id]), index]));
    const columnOf = ({ project, role, isRunAs }) => role === null || isRunAs ? undefined : columns.get(JSON.stringify([project, role]));
    const rows = (0,group_by/* groupBy */.$)(doors, (door) => columnOf(door) === undefined ? door : JSON.stringify([door.project, door.object, door.element]));
    return [...rows.values()].flatMap((row) => {
        const [door] = row;
        return door ? [lineOf(door, row, roles.length, columnOf)] : [];
    });
}
function lineOf(door, row, width, columnOf) {
    const cells = new Array(width).fill('');
    for (const one of row) {
        const column = columnOf(one);
        if (column !== undefined)
            cells[column] = one.value === one.role ? 'T' : (one.value ?? '');
    }
    const note = (0,door_words/* doorNote */.rl)(door);
    const isOfRoles = columnOf(door) !== undefined;
    const object = door.objectName === null ? door.object : `${door.objectName} (${door.object})`;
    const says = isOfRoles ? `${object}: ${door.name}` : door.says;
    return {
        who: (0,door_words/* whoEnters */.UF)(door),
        says: note === null ? says : `${says} (${note})`,
        key: `${door.object} ${door.element}`,
        risk: (0,risks/* greatestRisk */.bH)(row.map(({ risk }) => risk)) ?? door.risk,
        cells,
    };
}

// EXTERNAL MODULE: ./build/src/report/matrix/words.js
var words = __webpack_require__(16809);
;// CONCATENATED MODULE: ./build/src/report/matrix/csv.js




const HEAD = ['Tab', 'Permission', 'Key', 'Risk'];
/**
 * The matrix as a table for spreadsheets: a row for each permission with a column for each role, between rows that say
 * what each role is and rows of its settings. An empty cell grants nothing.
 */
function matrixCsv(matrix) {
    const { roles, permissions } = matrix;
    return (0,csv/* csv */.fu)([
        [...HEAD, ...(0,words/* roleTitles */.sU)(matrix)],
        ...aboutRoles(roles),
        ...permissions.map(({ tab, name, key, risk }) => [
            ...[tab ?? words/* OTHER_TAB */.jL, name, key, risk],
            ...roles.map(({ cells }) => {
                const cell = cells.get(key);
                return cell ? (0,words/* cellText */.Ie)(cell) : '';
            }),
        ]),
        ...matrix.openTypes.map(openTypeRow(roles)),
        ...doorLines(matrix.doors?.doors ?? [], roles).map(doorRow),
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
        row('Status', (role) => (0,words/* roleNote */.Jy)(role) ?? 'active'),
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
function doorRow({ who, says, key, risk, cells }) {
    return [`Door: ${who}`, says, key, risk, ...cells];
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

/***/ 39730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ whoEnters),
/* harmony export */   iS: () => (/* binding */ EVERYBODY),
/* harmony export */   rl: () => (/* binding */ doorNote)
/* harmony export */ });
const WHO = {
    public: 'Anyone on the internet',
    outsiders: 'People outside the company',
    everyone: 'Everyone',
    named: 'Named roles and people',
};
const SETS_OFF = 'Anyone who triggers the code';
/** All whom doors let in, those from furthest first. */
const EVERYBODY = [WHO.public, WHO.outsiders, WHO.everyone, SETS_OFF, WHO.named];
/** Whom a door lets in. What code runs as is given to nobody by name: to whoever sets it off. */
function whoEnters({ reach, isRunAs }) {
    return isRunAs ? SETS_OFF : WHO[reach];
}
/** What stands beside a door that a reader has to know; null for nothing. */
function doorNote({ isDefault, isSure, inScope }) {
    const notes = [
        isDefault && "NetSuite's default",
        !isSure && 'only if its status lets it run',
        inScope === false && 'not in the deploy scope',
    ];
    return notes.filter((note) => note !== false).join(', ') || null;
}


/***/ }),

/***/ 16809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Jy: () => (/* binding */ roleNote),
/* harmony export */   jL: () => (/* binding */ OTHER_TAB),
/* harmony export */   sU: () => (/* binding */ roleTitles)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88022);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77043);


/** What formats that show text write in place of a tab that no source tells. */
const OTHER_TAB = 'Other';
/** A name of each role that no other has: its id, with the project where several have a role of that id. */
function roleTitles({ roles }) {
    const byId = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(roles, ({ id }) => id);
    return roles.map(({ id, project }) => ((byId.get(id) ?? []).length > 1 ? `${id} in ${project}` : id));
}
/** What has to be known of a role before its permissions are read; null where nothing is. */
function roleNote({ id, role, isActive }) {
    if (!isActive)
        return 'inactive';
    if (role !== null)
        return null;
    return (0,_sdf_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isStandardRole */ .u_)(id) ? 'standard role' : 'defined elsewhere';
}
/** What a role holds: `EDIT`, or with its restriction `EDIT (restriction VIEWANDEDIT)`. */
function cellText({ level, restriction }) {
    return restriction === 'none' ? level : `${level} (restriction ${restriction})`;
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
