export const id = 1900;
export const ids = [1900];
export const modules = {

/***/ 90174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toUndo),
/* harmony export */   p: () => (/* binding */ toTakeOver)
/* harmony export */ });
/* harmony import */ var _rules_shared_access_fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77967);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);


/** What the repository has to say so that it is as the account; null where no XML of it can. */
function toTakeOver({ role, key, repository, account }) {
    const { project, id } = role;
    const isMore = account !== null && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLevels */ .t9)(account, repository ?? 'NONE') > 0;
    if (isMore)
        return (0,_rules_shared_access_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .raiseFix */ .AW)(project, role.role, key, account);
    return (0,_rules_shared_access_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerFix */ .PD)(project, [{ holder: id, key, level: account ?? 'NONE' }]);
}
/** What to do in the account so that it is as the repository. */
function toUndo({ role, name, tab, repository, account }) {
    const where = `${role.name ?? role.id}${tab === null ? '' : `, on the subtab ${tab}`}`;
    const what = repository === null
        ? `remove ${name}`
        : account === null
            ? `add ${name} at ${levelName(repository)}`
            : `set ${name} to ${levelName(repository)}`;
    return `In Setup > Users/Roles > Manage Roles > ${where}: ${what}.`;
}
/** As the UI writes it. */
function levelName(level) {
    return level.charAt(0) + level.slice(1).toLowerCase();
}


/***/ }),

/***/ 61900:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftJson: () => (/* binding */ driftJson)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65534);
/* harmony import */ var _findings_fix_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21164);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90174);





/** Where account and repository differ as JSON, version 1. Lines and columns count from 1. */
function driftJson({ onlyInRepository, compared, ...drift }) {
    const report = {
        version: 1,
        tool: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_, version: _util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv },
        compared,
        differences: drift.differences.map(jsonDifference),
        onlyInRepository: onlyInRepository.map(({ id }) => id),
        onlyInAccount: drift.onlyInAccount,
        unmatched: drift.unmatched,
        notCompared: drift.notCompared,
    };
    return `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(JSON.stringify(report, null, 2))}\n`;
}
function jsonDifference(difference) {
    const { role, key, name, tab, repository, account, accountLine, at } = difference;
    const fix = (0,_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .toTakeOver */ .p)(difference);
    return {
        role: role.id,
        permission: key,
        name,
        tab,
        repository,
        account,
        file: at.source.path,
        ...(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.source, at.start),
        accountLine,
        takeOver: fix && {
            title: fix.title,
            xml: (0,_findings_fix_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .fixXml */ .b)(fix).map(({ source, line, xml }) => ({ file: source.path, line, text: xml })),
        },
        undo: (0,_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .toUndo */ .O)(difference),
    };
}


/***/ }),

/***/ 21164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fixXml)
/* harmony export */ });
/* harmony import */ var _sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64324);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);


/** What a fix writes, place by place: lines that it adds, or else the lines that it changes as they will be. */
function fixXml({ edits }) {
    return [...(0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .bySource */ .DX)(edits)].flatMap(([source, own]) => placesOf(source, own).map((near) => {
        const start = Math.min(...near.map((edit) => edit.start));
        const xml = addedLines(near) ?? changedLines(source, near);
        return { source, line: (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start).line, xml: onOneLine(xml) };
    }));
}
/** So many lines between two edits are shown with them; what is further apart are two places. */
const MOST_LINES_BETWEEN = 3;
function placesOf(source, edits) {
    const places = [];
    let last = Number.NEGATIVE_INFINITY;
    for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
        const { line } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, edit.start);
        if (line - last > MOST_LINES_BETWEEN + 1)
            places.push([edit]);
        else
            places.at(-1)?.push(edit);
        last = Math.max(last, (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, edit.end).line);
    }
    return places;
}
function addedLines([edit, ...others]) {
    if (!edit || others.length > 0 || edit.start < edit.end)
        return null;
    return edit.text.includes('\n') ? edit.text : null;
}
function changedLines(source, edits) {
    const first = Math.min(...edits.map((edit) => edit.start));
    const last = Math.max(...edits.map((edit) => (edit.end > edit.start ? edit.end - 1 : edit.end)));
    const start = source.text.lastIndexOf('\n', first - 1) + 1;
    const end = (source.text.indexOf('\n', last) + 1 || source.text.length + 1) - 1;
    const moved = edits.map((edit) => ({
        ...edit,
        start: edit.start - start,
        end: Math.min(edit.end, end) - start,
    }));
    return (0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)({ ...source, text: source.text.slice(start, end) }, moved);
}
function onOneLine(xml) {
    return xml
        .replace('\uFEFF', '')
        .trim()
        .replace(/\s*\n\s*/g, ' ');
}


/***/ }),

/***/ 64324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ bySource),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   l1: () => (/* binding */ compatible)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77043);

/**
 * The text of a file after edits of it; what is added in one place stands in the order of the edits.
 *
 * Throws for edits that overlap: `compatible` chooses such as do not.
 */
function applyEdits({ text }, edits) {
    const parts = [];
    let at = 0;
    for (const edit of [...edits].sort(byPlace)) {
        if (edit.start < at)
            throw new Error(`Two edits of ${edit.source.path} overlap.`);
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return [...parts, text.slice(at)].join('');
}
/**
 * Of several groups of edits those that can be applied together, the earlier group first: none of whose edits
 * touches a range that another one changes, unless both add to one list. A group is taken whole or not at all.
 */
function compatible(groups) {
    const taken = [];
    const takenOf = new Map();
    for (const group of groups) {
        if (group.some((edit) => collides(edit, takenOf.get(edit.source))))
            continue;
        for (const edit of group) {
            const known = takenOf.get(edit.source) ?? { sorted: [], added: new Map() };
            takenOf.set(edit.source, known);
            take(edit, known);
            taken.push(edit);
        }
    }
    return taken;
}
function collides(edit, taken) {
    if (!taken)
        return false;
    const added = lengthensList(edit) ? taken.added.get(edit.start) : undefined;
    return added ? added.has(edit.text) : touchesAny(edit, taken.sorted);
}
function take(edit, { sorted, added }) {
    const others = lengthensList(edit) ? added.get(edit.start) : undefined;
    if (others) {
        others.add(edit.text);
        return;
    }
    sorted.splice(indexAfter(sorted, edit), 0, edit);
    if (lengthensList(edit))
        added.set(edit.start, new Set([edit.text]));
}
/** Edits by the file they change. */
function bySource(edits) {
    return (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(edits, (edit) => edit.source);
}
/** Whether an edit touches one of others in the same file, which are sorted and do not overlap. */
function touchesAny(edit, others) {
    const last = { start: edit.end, end: Number.POSITIVE_INFINITY };
    const before = others[indexAfter(others, last) - 1];
    return before !== undefined && before.end >= edit.start;
}
/** How many edits of a sorted list stand before a range or at it. */
function indexAfter(sorted, range) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const edit = sorted[middle];
        if (edit && byPlace(edit, range) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Whether an element is added right after one of its own name: any number of others may be added there as well. */
function lengthensList({ source, start, end, text }) {
    const name = /^\s*<([\w-]+)/.exec(text)?.[1];
    return start === end && name !== undefined && source.text.endsWith(`</${name}>`, start);
}
function byPlace(one, other) {
    return one.start - other.start || one.end - other.end;
}


/***/ })

};
