export const id = 434;
export const ids = [434];
export const modules = {

/***/ 18158:
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

/***/ 30434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkstyleReport: () => (/* binding */ checkstyleReport)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70349);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77043);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65534);
/* harmony import */ var _findings_newness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18158);
/* harmony import */ var _junit_test_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22916);






/** The report as Checkstyle writes it, which most programs that show findings can read. */
function checkstyleReport({ findings }, { repositoryPath }) {
    const files = [...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ at }) => at.source.path)].map(([path, own]) => ({
        name: 'file',
        attributes: { name: (0,_junit_test_case_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlWords */ .fw)(repositoryPath(path)) },
        content: own.map(errorOf),
    }));
    const root = { name: 'checkstyle', attributes: { version: _util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv }, content: files };
    return `${['<?xml version="1.0" encoding="UTF-8"?>', ...(0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLines */ .ET)(root)].join('\n')}\n`;
}
function errorOf(finding) {
    const { rule, severity, at } = finding;
    const { line, column } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.source, at.start);
    return {
        name: 'error',
        attributes: {
            line: String(line),
            column: String(column),
            severity: severity === 'notice' ? 'info' : severity,
            message: (0,_junit_test_case_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlWords */ .fw)((0,_findings_newness_js__WEBPACK_IMPORTED_MODULE_5__/* .messageWithNewness */ .R)(finding)),
            source: `${_util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_}.${rule.id}`,
        },
        content: '',
    };
}


/***/ }),

/***/ 22916:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ TIME),
/* harmony export */   N0: () => (/* binding */ failureCase),
/* harmony export */   SP: () => (/* binding */ passedObject),
/* harmony export */   WO: () => (/* binding */ problemCase),
/* harmony export */   b9: () => (/* binding */ lesserFindings),
/* harmony export */   fw: () => (/* binding */ xmlWords),
/* harmony export */   n$: () => (/* binding */ passedCase),
/* harmony export */   rG: () => (/* binding */ skippedCase)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65534);
/* harmony import */ var _findings_newness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18158);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85183);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);





/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;
/** CI systems show names in lists. */
const MOST_OF_A_NAME = 300;
/** What XML 1.0 has no way to write, of all that `plain` leaves. */
const NONCHARACTERS = /[\uFFFE\uFFFF]/g;
/** Nobody has measured how long a finding takes, but readers that add up want a number. */
const TIME = { time: '0' };
/** A finding that fails the run, as a test that has failed. CI systems tell tests apart by class and name. */
function failureCase(finding, pathOf) {
    const { rule, at } = finding;
    const failure = {
        name: 'failure',
        attributes: { type: rule.id, message: xmlWords((0,_findings_newness_js__WEBPACK_IMPORTED_MODULE_2__/* .messageWithNewness */ .R)(finding)) },
        content: detailsOf(finding).join('\n'),
    };
    return {
        name: 'testcase',
        attributes: {
            classname: className(at.source.path),
            name: nameOf(finding),
            ...TIME,
            ...placeOfCase(at, pathOf),
        },
        content: [failure],
    };
}
/** A role or object of which nothing fails the run. */
function passedObject({ id, at }, pathOf) {
    const classname = className(at.source.path);
    return {
        name: 'testcase',
        attributes: { classname, name: (0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(xmlWords(id), MOST_OF_A_NAME), ...TIME, ...placeOfCase(at, pathOf) },
        content: '',
    };
}
/** Where CI systems link to. Most of them read it; the schema of Jenkins does not know it, and Jenkins minds not. */
function placeOfCase({ source, start }, pathOf) {
    return { file: xmlWords(pathOf(source.path)), line: String((0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start).line) };
}
/** A project of which nothing fails the run. */
function passedCase(project, failOn) {
    const name = failOn === 'never' ? 'findings do not fail this run' : `no finding of severity ${failOn} or above`;
    const where = project === '.' ? '' : ` in ${(0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(xmlWords(project), MOST_OF_A_NAME)}`;
    return {
        name: 'testcase',
        attributes: { classname: className(project), name: name + where, ...TIME },
        content: '',
    };
}
/** Something that could not be read, or that stopped the run. */
function problemCase(problem) {
    const error = { name: 'error', attributes: { type: 'not-read', message: xmlWords(problem) }, content: '' };
    return {
        name: 'testcase',
        attributes: { classname: _util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_, name: (0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(xmlWords(problem), MOST_OF_A_NAME), ...TIME },
        content: [error],
    };
}
/** A run that had nothing to look at. Without any test CI systems take a report for a broken one. */
function skippedCase() {
    const skipped = { name: 'skipped', attributes: { message: 'There is no SDF project here.' }, content: '' };
    return { name: 'testcase', attributes: { classname: _util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_, name: 'projects', ...TIME }, content: [skipped] };
}
/** The findings that do not fail the run, as lines of text. */
function lesserFindings(findings) {
    return findings
        .map((finding) => {
        const { at, severity, rule } = finding;
        return `${placeOf(at)} ${severity} ${rule.id}: ${xmlWords((0,_findings_newness_js__WEBPACK_IMPORTED_MODULE_2__/* .messageWithNewness */ .R)(finding))}`;
    })
        .join('\n');
}
function nameOf({ rule, message }) {
    return (0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(`${rule.id}: ${xmlWords(message)}`, MOST_OF_A_NAME);
}
function detailsOf({ at, severity, rule, message, related = [], fixes = [] }) {
    return [
        `${placeOf(at)} ${severity} ${rule.id}`,
        xmlWords(message),
        ...related.map((place) => `See ${placeOf(place.at)}: ${xmlWords(place.message)}`),
        ...fixes.map(({ title }, index) => `${index === 0 ? 'Fix' : 'Or'}: ${xmlWords(title)}.`),
        (0,_util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .helpUri */ .qU)(rule.id),
    ];
}
function placeOf({ source, start }) {
    const { line, column } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start);
    return `${xmlWords(source.path)}:${line}:${column}`;
}
/** A path as a class in packages, which CI systems show as a tree: folders are what stands before a dot. */
function className(path) {
    const parts = path
        .replace(/\.\w+$/, '')
        .split('/')
        .filter((part) => !['', '.', '..'].includes(part));
    return xmlWords(parts.map((part) => part.replaceAll('.', '_')).join('.')) || _util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_;
}
/** A text of anybody on one line, of characters that XML can write. */
function xmlWords(text) {
    return (0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(text, MOST_CHARACTERS)).replace(NONCHARACTERS, '\uFFFD');
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
