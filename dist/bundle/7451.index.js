export const id = 7451;
export const ids = [7451];
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

/***/ 69832:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addPermission: () => (/* binding */ addPermission),
/* harmony export */   mergedJson: () => (/* binding */ mergedJson)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93832);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65534);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61950);




/**
 * The reports of many accounts as one JSON document, version 1, with an entry in a line: what is written is never in
 * memory as a whole.
 */
function* mergedJson({ accounts, checks, matrices, problems }) {
    const head = JSON.stringify({ version: 1, tool: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_, version: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv }, problems });
    yield `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .RU)(head).slice(0, -1)},\n`;
    yield* list('accounts', accounts);
    yield ',\n';
    yield* list('findings', each(checks(), ({ account, part }) => part.findings.map(findingOf(account))));
    yield ',\n';
    const changes = each(checks(), ({ account, part }) => (part.access ?? []).map((change) => (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ofAccount */ .v4)(account, change)));
    yield* list('access', changes);
    yield ',\n';
    const unseen = each(checks(), ({ account, part }) => (part.notCompared ?? []).map(placedOf(account)));
    yield* list('notCompared', unseen);
    yield ',\n';
    const permissions = new Map();
    const roles = each(matrices(), ({ account, part }) => {
        for (const permission of part.permissions)
            addPermission(permissions, permission);
        return part.roles.map(roleOf(account));
    });
    yield* list('roles', roles);
    yield ',\n';
    yield* list('permissions', permissions.values());
    yield ',\n';
    const openTypes = each(matrices(), ({ account, part }) => part.openRecordTypes.map(placedOf(account)));
    yield* list('openRecordTypes', openTypes);
    yield '}\n';
}
/** A permission that several accounts know has the name that the first one gives it, and the greatest risk. */
function addPermission(known, permission) {
    const { permission: key, risk } = permission;
    const first = known.get(key);
    known.set(key, first ? { ...first, risk: (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .greatestRisk */ .bH)([first.risk, risk]) ?? risk } : permission);
}
function* list(name, entries) {
    let isFirst = true;
    for (const entry of entries) {
        yield (isFirst ? `"${name}": [\n` : ',\n') + (0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .RU)(JSON.stringify(entry));
        isFirst = false;
    }
    yield isFirst ? `"${name}": []` : '\n]';
}
function* each(values, make) {
    for (const value of values)
        yield* make(value);
}
/** Puts the places of an account into its folder. */
function inFolder(account) {
    return (entry) => ({ ...entry, file: (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .accountPath */ .$A)(account, entry.file) });
}
function findingOf(account) {
    const inOwn = inFolder(account);
    return (finding) => (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ofAccount */ .v4)(account, inOwn(finding), {
        fingerprint: (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .accountFingerprint */ .au)(account, finding.fingerprint),
        related: finding.related.map(inOwn),
        fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(inOwn) })),
    });
}
function roleOf(account) {
    const inOwn = inFolder(account);
    return (role) => (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ofAccount */ .v4)(account, role, {
        file: role.file === null ? null : (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .accountPath */ .$A)(account, role.file),
        settings: role.settings.map(inOwn),
        permissions: role.permissions.map(inOwn),
    });
}
function placedOf(account) {
    const inOwn = inFolder(account);
    return (entry) => (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ofAccount */ .v4)(account, inOwn(entry));
}


/***/ })

};
