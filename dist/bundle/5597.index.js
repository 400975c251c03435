export const id = 5597;
export const ids = [5597];
export const modules = {

/***/ 61950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ accountPath),
/* harmony export */   au: () => (/* binding */ accountFingerprint),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   v4: () => (/* binding */ ofAccount)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A path of an account, below a folder of its name, so that equal paths of two accounts are two. Neither the name nor
 * the path, which can be anybody's, leads out of that folder.
 */
function accountPath(account, path) {
    const own = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
    return [account.replace(/[/\\]/g, '_'), ...own].map((part) => (/^\.+$/.test(part) ? '__' : part)).join('/');
}
/** A fingerprint that no other account has. The number at its end, which tells equal faults apart, stays. */
function accountFingerprint(account, fingerprint) {
    const [, identity = '', number = ''] = /^(.*?)(-\d+)?$/s.exec(fingerprint) ?? [];
    return digest([account, identity]).slice(0, Math.max(identity.length, 16)) + number;
}
/** A hash of texts that keeps them apart. */
function digest(texts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest('hex');
}
/** What an entry of a report is of. Whatever an entry says of its account itself is not taken. */
function ofAccount(account, entry, own = {}) {
    return Object.assign({ account }, entry, own, { account });
}


/***/ }),

/***/ 95597:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergedCsv: () => (/* binding */ mergedCsv)
/* harmony export */ });
/* harmony import */ var _writing_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30959);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61950);


const HEAD = [
    'Account',
    'Kind',
    'Severity',
    'Rule',
    'Message',
    'Project',
    'Role',
    'Role name',
    'Role status',
    'Object',
    'Key',
    'Name',
    'Value',
    'Restriction',
    'Risk',
    'Duty',
    'File',
    'Line',
    'Fingerprint',
];
/**
 * The reports of many accounts as one table: a row for each finding and change of access, and for each role and each of
 * its permissions and settings.
 */
function* mergedCsv({ checks, matrices }) {
    yield (0,_writing_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csv */ .fu)([HEAD]);
    for (const one of checks())
        yield rowsText(one.account, checkRows(one));
    for (const { account, part } of matrices()) {
        const names = new Map(part.permissions.map(({ permission, name }) => [permission, name]));
        for (const role of part.roles)
            yield rowsText(account, roleRows(role, names));
        yield rowsText(account, openTypeRows(part));
    }
}
function rowsText(account, rows) {
    return (0,_writing_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRows */ .Kx)(rows.map((row) => HEAD.map((name) => (name === 'Account' ? account : (row[name] ?? '')))));
}
function checkRows({ account, part: { findings, access, notCompared } }) {
    return [
        ...findings.map((finding) => findingRow(account, finding)),
        ...(access ?? []).map(changeRow),
        ...(notCompared ?? []).map(({ what, why, file }) => ({ Kind: 'not compared', Object: what, Message: why, File: file })),
    ];
}
function findingRow(account, finding) {
    const { severity, rule, message, project, role, object, permission, duty, file, line } = finding;
    return {
        Kind: 'finding',
        Severity: severity,
        Rule: rule,
        Message: message,
        Project: project,
        Role: role ?? '',
        Object: object ?? '',
        Key: permission ?? '',
        Duty: duty ?? '',
        File: file,
        Line: String(line),
        Fingerprint: (0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .accountFingerprint */ .au)(account, finding.fingerprint),
    };
}
function changeRow(entry) {
    const { project, role, object, permission, name, change, before, after, risk } = entry;
    return {
        Kind: 'change of access',
        Message: before === null ? change : `${change}, was ${before}`,
        Project: project,
        Role: role ?? '',
        Object: object ?? '',
        Key: permission,
        Name: name,
        Value: after ?? '',
        Risk: risk,
    };
}
function roleRows(role, names) {
    const own = {
        Project: role.project,
        Role: role.role,
        'Role name': role.name ?? '',
        'Role status': role.active ? (role.defined ? 'active' : 'defined elsewhere') : 'inactive',
    };
    const settings = role.settings.map(({ field, name, value, file, line }) => ({
        ...own,
        Kind: 'setting',
        Key: field,
        Name: name,
        Value: value,
        File: file,
        Line: String(line),
    }));
    const permissions = role.permissions.map(({ permission, level, restriction, risk, file, line }) => ({
        ...own,
        Kind: 'permission',
        Key: permission,
        Name: names.get(permission) ?? permission,
        Value: level,
        Restriction: restriction ?? '',
        Risk: risk,
        File: file,
        Line: String(line),
    }));
    const head = { ...own, Kind: 'role', File: role.file ?? '' };
    return [head, ...permissions, ...settings];
}
function openTypeRows({ openRecordTypes }) {
    return openRecordTypes.map(({ project, object, name, value, risk, file, line }) => ({
        Kind: 'open without a permission',
        Project: project,
        Object: object,
        Name: name,
        Value: value,
        Risk: risk,
        File: file,
        Line: String(line),
    }));
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
