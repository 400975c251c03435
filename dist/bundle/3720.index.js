export const id = 3720;
export const ids = [3720];
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

/***/ 13720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergedSarif: () => (/* binding */ mergedSarif)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42761);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64465);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65534);
/* harmony import */ var _sarif_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(226);
/* harmony import */ var _sarif_invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80390);
/* harmony import */ var _sarif_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70376);
/* harmony import */ var _sarif_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90335);
/* harmony import */ var _sarif_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81079);
/* harmony import */ var _sarif_rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35775);
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17583);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58852);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61950);












/**
 * The findings of many accounts as SARIF 2.1.0, as large as GitHub takes it; the least severe go first where there is no
 * room. No two results share rule, file and hash, so that code scanning takes none for another.
 */
function mergedSarif(merged) {
    const { worst, all } = worstOf(merged);
    return (0,_sarif_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .fittingLog */ .GX)((most) => runOf(worst(most), all, merged.problems));
}
/** No more are kept than fit, however many there are. */
function worstOf({ checks }) {
    const kept = { error: [], warning: [], notice: [] };
    let all = 0;
    for (const { account, part } of checks()) {
        for (const finding of part.findings) {
            const own = kept[finding.severity];
            if (own.length < _sarif_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_RESULTS */ .fO)
                own.push({ at: all, one: { account, finding: withoutFixes(finding) } });
            all += 1;
        }
        let room = _sarif_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_RESULTS */ .fO;
        for (const own of [kept.error, kept.warning, kept.notice]) {
            own.splice(room);
            room -= own.length;
        }
    }
    const worst = (most) => [...kept.error, ...kept.warning, ...kept.notice]
        .slice(0, most)
        .sort((one, other) => one.at - other.at)
        .map(({ one }) => one);
    return { worst, all };
}
/** No viewer could apply them: the files are in other repositories. */
function withoutFixes(finding) {
    return { ...finding, related: finding.related.slice(0, _sarif_result_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_RELATED */ .mp), fixes: [] };
}
function runOf(told, all, problems) {
    const ids = [...new Set(told.map(({ finding }) => finding.rule))].sort(_util_compare_text_js__WEBPACK_IMPORTED_MODULE_10__/* .compareText */ .n);
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const seen = new Map();
    const notified = [
        ...problems.map((text) => (0,_sarif_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .notification */ .E)('error', text)),
        ...(0,_sarif_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limitNotes */ .Tv)(all, told.length).map((text) => (0,_sarif_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .notification */ .E)('note', text)),
    ];
    return {
        tool: {
            driver: {
                name: _util_version_js__WEBPACK_IMPORTED_MODULE_11__/* .NAME */ .o_,
                version: _util_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .xv,
                semanticVersion: _util_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .xv,
                informationUri: _util_version_js__WEBPACK_IMPORTED_MODULE_11__/* .HOME */ .yZ,
                rules: ids.map(ruleOf),
            },
        },
        automationDetails: { id: `${_util_version_js__WEBPACK_IMPORTED_MODULE_11__/* .NAME */ .o_}/merged/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
            [_sarif_location_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCE_ROOT */ .r9]: { description: { text: 'A folder with a folder for each account.' } },
        },
        invocations: [
            {
                executionSuccessful: problems.length === 0,
                ...(notified.length > 0 && { toolExecutionNotifications: notified }),
            },
        ],
        results: told.map((one) => resultOf(one, hashOf(one, seen), indexes.get(one.finding.rule) ?? -1)),
    };
}
/** A rule of another version of this program is known by its id alone. */
function ruleOf(id) {
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.find((one) => one.id === id);
    return rule ? (0,_sarif_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .sarifRule */ .o)(rule) : { id };
}
/** Of account, rule and fingerprint, numbered where they are not enough. */
function hashOf({ account, finding }, seen) {
    const name = (0,_account_js__WEBPACK_IMPORTED_MODULE_9__/* .digest */ .br)([account, finding.rule, finding.fingerprint]);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : (0,_account_js__WEBPACK_IMPORTED_MODULE_9__/* .digest */ .br)([name, String(count)]);
}
function resultOf({ account, finding }, hash, ruleIndex) {
    const { rule, severity, messageId, args, fingerprint, introduced, related } = finding;
    const { project, role, object, permission, duty } = finding;
    return {
        guid: (0,_sarif_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .guidOf */ .d)(hash),
        ruleId: rule,
        ruleIndex,
        kind: 'fail',
        level: _sarif_result_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_[severity],
        message: { text: messageOf(finding) },
        locations: [{ physicalLocation: locationOf(account, finding) }],
        ...(related.length > 0 && {
            relatedLocations: related.map((place, index) => ({
                id: index + 1,
                physicalLocation: locationOf(account, place),
                message: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMessage */ .C)(place.message) },
            })),
        }),
        partialFingerprints: {
            // The uploader cannot make one: it has no such file.
            primaryLocationLineHash: `${hash.slice(0, 16)}:1`,
            [_sarif_result_js__WEBPACK_IMPORTED_MODULE_5__/* .FINGERPRINT */ .lj]: (0,_account_js__WEBPACK_IMPORTED_MODULE_9__/* .accountFingerprint */ .au)(account, fingerprint),
        },
        properties: {
            account,
            project,
            ...(messageId !== undefined && { messageId, args }),
            ...(role !== undefined && { role }),
            ...(object !== undefined && { object }),
            ...(permission !== undefined && { permission }),
            ...(duty !== undefined && { duty }),
            ...(introduced !== null && { introduced }),
            tags: [...new Set(duty === undefined ? [account] : [account, duty])],
        },
    };
}
function messageOf({ message, related }) {
    return [
        (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainMessage */ .C)(message),
        ...related.map(({ message: text }, index) => (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_7__/* .linkedMessage */ .b)(text, index + 1)),
    ].join(' ');
}
function locationOf(account, { file, line, column, endLine, endColumn }) {
    return {
        artifactLocation: { uri: (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .encodePath */ .O0)((0,_account_js__WEBPACK_IMPORTED_MODULE_9__/* .accountPath */ .$A)(account, file)), uriBaseId: _sarif_location_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCE_ROOT */ .r9 },
        region: { startLine: line, startColumn: column, endLine, endColumn },
    };
}


/***/ })

};
