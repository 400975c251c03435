export const id = 5327;
export const ids = [5327,3632,745,7361];
export const modules = {

/***/ 15327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceOf: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66077);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89265);
/* harmony import */ var _files_git_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19467);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23114);
/* harmony import */ var _report_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43632);






/**
 * The evidence of a run over files as they lie on disk.
 *
 * @param all what was found
 * @param result as far as the filter mode shows it
 */
function evidenceOf(all, result, looked, world) {
    const { gate, failOn, filterMode, policyCommit } = looked;
    return (0,_report_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_5__.evidenceJson)(all, result, {
        subject: subjectOf(looked, world),
        gate,
        policySide: policyCommit === null ? { from: 'files', commit: null } : { from: 'base', commit: policyCommit },
        verdict: {
            conclusion: result.conclusion,
            failOn,
            filterMode: filterMode === 'nofilter' ? null : filterMode,
            faults: [],
        },
        gateChanges: [],
    });
}
function subjectOf({ tree, folders, isIgnored, pathOf, baseCommit }, { folder }) {
    const nothing = { repository: null, pullRequest: null, comparedWith: baseCommit };
    try {
        const commit = (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, folders[0] ?? ''), 'HEAD');
        const committed = (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTree */ .$G)(folder, commit, folders, isIgnored);
        const { isChanged } = (0,_check_base_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsOf */ .x4)(tree, committed, pathOf);
        const all = new Set([...tree.files, ...committed.files]);
        return { ...nothing, commit, isModified: [...all].some((path) => isChanged(pathOf(path))) };
    }
    catch (thrown) {
        if (!(0,_files_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitError */ .lT)(thrown))
            throw thrown;
        return { ...nothing, commit: null, isModified: null };
    }
}


/***/ }),

/***/ 47361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessJson: () => (/* binding */ accessJson),
/* harmony export */   jsonAccess: () => (/* binding */ jsonAccess)
/* harmony export */ });
/* harmony import */ var _access_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74802);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65534);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);
/* harmony import */ var _not_compared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69218);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34135);





/** A change of access as JSON, version 1; its `access` is that of the JSON report of a check. */
function accessJson(changes, { base, head }, scope = [], notCompared = []) {
    const report = {
        version: 1,
        tool: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_, version: _util_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv },
        base,
        head,
        widened: changes.some(_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR),
        risk: (0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .worstRisk */ .Ly)(changes),
        access: changes.map(jsonAccess),
        scope: scope.map(_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonScope */ .z),
        notCompared: notCompared.map((one) => (0,_not_compared_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonNotCompared */ .xS)(one)),
    };
    return `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .RU)(JSON.stringify(report, null, 2))}\n`;
}
/** An entry of `access`. Its role is null where an object opens to everybody of a kind. */
function jsonAccess(change) {
    const { project, role, object, permission, name, tab, before, after, risk } = change;
    return {
        project,
        role,
        ...(object !== undefined && { object }),
        permission,
        name,
        tab,
        change: change.change,
        before,
        after,
        risk,
        kept: change.kept === true,
    };
}


/***/ }),

/***/ 69218:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   uD: () => (/* binding */ notComparedSentence),
/* harmony export */   xS: () => (/* binding */ jsonNotCompared)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77043);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47635);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85183);



/** More names, and more reasons, are only counted. */
const MOST_NAMED = 3;
const MOST_REASONS = 5;
const MOST_OF_A_NAME = 80;
/** Whether a change touches what nobody has compared. */
function isPartial(entries) {
    return entries !== null && entries.length > 0;
}
/** What of a change is not compared and why, on one line however much it is; null where all of it is. */
function notComparedSentence(entries) {
    if (entries === null || entries.length === 0)
        return null;
    const groups = [...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(entries, ({ kind, why }) => JSON.stringify([kind, why])).values()];
    const shown = groups.slice(0, MOST_REASONS).map(groupWords);
    const left = groups.slice(MOST_REASONS).reduce((sum, group) => sum + group.length, 0);
    return `Not compared, so it may open access unseen: ${[...shown, ...(left > 0 ? [`${left} more`] : [])].join('; ')}.`;
}
function groupWords(group) {
    const names = group.slice(0, MOST_NAMED).map(({ what }) => (0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(what, MOST_OF_A_NAME));
    const left = group.length - names.length;
    const all = (0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([...names, ...(left > 0 ? [`${left} more`] : [])]);
    const [first] = group;
    const kind = first?.kind ?? null;
    return `${kind === null ? '' : `${(0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(kind, MOST_OF_A_NAME)} `}${all} (${(0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(first?.why ?? '', 2 * MOST_OF_A_NAME)})`;
}
/** An entry of `notCompared` in JSON. Paths are as users see them, unless they are to be written otherwise. */
function jsonNotCompared(entry, pathOf = (path) => path) {
    const { what, why, kind, file } = entry;
    return { what: kind === null ? pathOf(what) : what, why, kind, file: pathOf(file) };
}


/***/ }),

/***/ 34135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ scopeSentence),
/* harmony export */   z: () => (/* binding */ jsonScope)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47635);

const MOST_NAMES = 3;
/** What enters or leaves the deploy scope, on one line however much it is; null where nothing does. */
function scopeSentence(changes) {
    const entering = changes.filter(({ change }) => change === 'enters');
    const leaving = changes.filter(({ change }) => change === 'leaves');
    const deleted = leaving.filter(({ isSuiteApp }) => isSuiteApp);
    const kept = leaving.filter(({ isSuiteApp }) => !isSuiteApp);
    const sentences = [
        part(entering, 'enters', 'enter', 'takes effect with the next deployment, even if its file does not change'),
        part(kept, 'leaves', 'leave', 'is not changed in the account'),
        part(deleted, 'leaves', 'leave', 'is deleted in accounts that install the SuiteApp'),
    ].filter((sentence) => sentence !== null);
    return sentences.length === 0 ? null : sentences.join(' ');
}
function part(changes, one, more, effect) {
    if (changes.length === 0)
        return null;
    const names = changes.slice(0, MOST_NAMES).map(({ object }) => object);
    const shown = changes.length > MOST_NAMES ? `${names.join(', ')}, …` : names.join(', ');
    const verb = changes.length === 1 ? one : more;
    return `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changes.length, 'object')} ${verb} the deploy scope (${shown}) and ${changes.length === 1 ? effect : plural(effect)}.`;
}
function plural(effect) {
    return effect
        .replace(/^takes/, 'take')
        .replace(/^is /, 'are ')
        .replace('its file does not change', 'their files do not change');
}
/** An entry of `scope` in JSON. */
function jsonScope({ object, file, change }) {
    return { object, file, change };
}


/***/ }),

/***/ 43632:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceJson: () => (/* binding */ evidenceJson)
});

// EXTERNAL MODULE: ./build/src/access/change.js
var change = __webpack_require__(74802);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/sources.js + 2 modules
var sources = __webpack_require__(15406);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(65534);
// EXTERNAL MODULE: ./build/src/report/access/json.js
var json = __webpack_require__(47361);
// EXTERNAL MODULE: ./build/src/report/access/not-compared.js
var not_compared = __webpack_require__(69218);
// EXTERNAL MODULE: ./build/src/report/formats/json.js
var formats_json = __webpack_require__(70745);
// EXTERNAL MODULE: ./build/src/report/writing/plain.js
var plain = __webpack_require__(73579);
;// CONCATENATED MODULE: ./build/src/report/evidence/exceptions.js

/** Every exception of the policy, in the order in which they are written, with how many findings it has accepted. */
function jsonExceptions({ policy: { exceptions, shared }, pathInRepository }, silenced) {
    return exceptions.map((exception) => ({
        ...jsonException(exception),
        ...placeOf(exception, (path) => shared.some((file) => file.path === path) ? path : pathInRepository(path)),
        accepted: silenced.filter(({ by }) => by.kind === 'exception' && by.exception === exception).length,
    }));
}
/** What an exception says, and who has approved it until when. */
function jsonException({ rule, role, object, permission, duty, level, reason, approvedBy, expires, }) {
    return {
        rule,
        ...(role !== null && { role }),
        ...(object !== null && { object }),
        ...(permission !== null && { permission }),
        ...(duty !== null && { duty }),
        ...(level !== null && { level }),
        reason,
        approvedBy,
        expires: expires?.date ?? null,
    };
}
function placeOf({ at }, pathOf) {
    const { file, line } = (0,formats_json.jsonPlace)(at, pathOf);
    return { file, line };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/settle/baseline.js
var settle_baseline = __webpack_require__(92202);
;// CONCATENATED MODULE: ./build/src/report/evidence/policy.js


/** The policy that was in force: where each part of it came from, and the hash of its text. */
function jsonPolicy({ policy: { files, shared }, baseline, pathInRepository }, { from, commit }) {
    return {
        from,
        commit,
        files: [
            ...files.map((source) => ({ path: pathInRepository(source.path), sha256: sha256(source.text) })),
            ...shared.map(sharedFile),
        ],
        baseline: baseline.size === 0 ? null : { findings: baseline.size, sha256: sha256((0,settle_baseline/* baselineText */.BW)(baseline)) },
    };
}
/** A file of another repository, with the ref that it was asked for by. */
function sharedFile({ path, text }) {
    const at = path.lastIndexOf('@');
    return { path: path.slice(0, at), ref: path.slice(at + 1), sha256: sha256(text) };
}
/** Of a text as UTF-8. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/report/evidence/silenced.js


/** A finding that counts for nothing, with what silences it. */
function jsonSilenced({ finding, by }, pathOf) {
    return { ...(0,formats_json.jsonFinding)(finding, pathOf), by: jsonSilencer(by, pathOf) };
}
function jsonSilencer(by, pathOf) {
    if (by.kind === 'baseline')
        return { kind: 'baseline' };
    if (by.kind === 'exception') {
        const { reason, approvedBy, expires } = jsonException(by.exception);
        return { kind: 'exception', reason, approvedBy, expires };
    }
    const { file, line } = (0,formats_json.jsonPlace)(by.suppression.at, pathOf);
    return { kind: 'comment', reason: by.suppression.reason, file, line };
}

;// CONCATENATED MODULE: ./build/src/report/evidence/evidence.js










/**
 * What a change does to access, what was found and accepted by whom, and by which tool and policy: for the records of an
 * audit. The same input gives the same bytes.
 *
 * @param all everything that was found
 * @param shown what of it decides
 */
function evidenceJson(all, shown, facts) {
    const { subject, gate, policySide, verdict, gateChanges } = facts;
    const { pathInRepository } = gate;
    const decisive = new Set(shown.findings.map(({ fingerprint }) => fingerprint));
    const evidence = {
        version: 1,
        tool: { name: version/* NAME */.o_, version: version/* VERSION */.xv, catalogue: sources/* CATALOGUE_VERSION */.L$ },
        subject,
        policy: { ...jsonPolicy(gate, policySide), changes: gateChanges },
        verdict: { ...verdict, problems: all.problems },
        summary: (0,formats_json.jsonSummary)(shown.summary),
        access: all.access && {
            widened: all.access.some(change/* widens */.vR),
            risk: (0,change/* worstRisk */.Ly)(all.access),
            changes: all.access.map((change) => ({
                ...(0,json.jsonAccess)(change),
                project: pathInRepository(change.project) || '.',
            })),
        },
        notCompared: all.notCompared?.map((one) => (0,not_compared/* jsonNotCompared */.xS)(one, pathInRepository)) ?? null,
        findings: all.findings.map((finding) => ({
            ...(0,formats_json.jsonFinding)(finding, pathInRepository),
            decides: decisive.has(finding.fingerprint),
        })),
        silenced: all.silenced.map((one) => jsonSilenced(one, pathInRepository)),
        exceptions: jsonExceptions(gate, all.silenced),
        mended: all.mended,
    };
    return `${(0,plain/* plainJson */.RU)(JSON.stringify(evidence, null, 2))}\n`;
}


/***/ }),

/***/ 70745:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonFinding: () => (/* binding */ jsonFinding),
/* harmony export */   jsonPlace: () => (/* binding */ jsonPlace),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   jsonSummary: () => (/* binding */ jsonSummary)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65534);
/* harmony import */ var _access_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47361);
/* harmony import */ var _access_not_compared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69218);
/* harmony import */ var _access_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34135);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);






const same = (path) => path;
/** The JSON report, version 1. Lines and columns count from 1, in UTF-16 units, ends are exclusive. */
function jsonReport({ conclusion, summary, findings, access, scope, notCompared, }) {
    const report = {
        version: 1,
        tool: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_, version: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv },
        conclusion,
        summary: jsonSummary(summary),
        findings: findings.map((finding) => jsonFinding(finding)),
        access: access?.map(_access_json_js__WEBPACK_IMPORTED_MODULE_1__.jsonAccess) ?? null,
        scope: scope?.map(_access_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonScope */ .z) ?? null,
        notCompared: notCompared?.map((one) => (0,_access_not_compared_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonNotCompared */ .xS)(one)) ?? null,
    };
    return `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(JSON.stringify(report, null, 2))}\n`;
}
/** In the order of the contract, whatever that of the check. */
function jsonSummary(summary) {
    const { projects, roles, objects, files, errors, warnings, notices, suppressed, introduced } = summary;
    return { projects, roles, objects, files, errors, warnings, notices, suppressed, introduced };
}
/** A finding as every JSON report writes it. Paths are as users see them, unless they are to be written otherwise. */
function jsonFinding(finding, pathOf = same) {
    const { role, roles, object, permission, duty } = finding.subject;
    return {
        rule: finding.rule.id,
        severity: finding.severity,
        message: finding.message,
        messageId: finding.messageId,
        args: finding.args,
        ...jsonPlace(finding.at, pathOf),
        project: pathOf(finding.project) || '.',
        ...(role !== undefined && { role }),
        ...(roles !== undefined && { roles }),
        ...(object !== undefined && { object }),
        ...(permission !== undefined && { permission }),
        ...(duty !== undefined && { duty }),
        fingerprint: finding.fingerprint,
        introduced: finding.introduced,
        worse: finding.worse ?? false,
        helpUri: (0,_util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .helpUri */ .qU)(finding.rule.id),
        related: (finding.related ?? []).map((place) => jsonRelated(place, pathOf)),
        fixes: (finding.fixes ?? []).map((fix) => jsonFix(fix, pathOf)),
    };
}
function jsonRelated({ at, message }, pathOf) {
    return { ...jsonPlace(at, pathOf), message };
}
function jsonFix({ title, applicability, edits }, pathOf) {
    return {
        title,
        applicability,
        edits: edits.map((edit) => {
            const { file, line, column, endLine, endColumn } = jsonPlace(edit, pathOf);
            return { file, startLine: line, startColumn: column, endLine, endColumn, text: edit.text };
        }),
    };
}
function jsonPlace({ source, start, end }, pathOf = same) {
    const from = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start);
    const to = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, end);
    return {
        file: pathOf(source.path),
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
    };
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
