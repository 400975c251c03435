export const id = 84;
export const ids = [84];
export const modules = {

/***/ 160:
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


/***/ }),

/***/ 84:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junitReport: () => (/* binding */ junitReport)
});

// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/src/sdf/xml-edit.js
var xml_edit = __webpack_require__(349);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var sdf_source = __webpack_require__(2724);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/src/report/junit/test-case.js




/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;
/** CI systems show names in lists. */
const MOST_OF_A_NAME = 300;
/** What XML 1.0 has no way to write, of all that `plain` leaves. */
const NONCHARACTERS = /[\uFFFE\uFFFF]/g;
/** A finding that fails the run, as a test that has failed. CI systems tell tests apart by class and name. */
function failureCase(finding) {
    const { rule, message, at } = finding;
    const failure = {
        name: 'failure',
        attributes: { type: rule.id, message: xmlWords(message) },
        content: detailsOf(finding).join('\n'),
    };
    return {
        name: 'testcase',
        attributes: { classname: className(at.source.path), name: nameOf(finding) },
        content: [failure],
    };
}
/** A project of which nothing fails the run. */
function passedCase(project, failOn) {
    const name = failOn === 'never' ? 'findings do not fail this run' : `no finding of severity ${failOn} or above`;
    return { name: 'testcase', attributes: { classname: className(project), name }, content: '' };
}
/** Something that could not be read, or that stopped the run. */
function problemCase(problem) {
    const error = { name: 'error', attributes: { type: 'not-read', message: xmlWords(problem) }, content: '' };
    return {
        name: 'testcase',
        attributes: { classname: version/* NAME */.o_, name: (0,cut/* cut */.J)(xmlWords(problem), MOST_OF_A_NAME) },
        content: [error],
    };
}
/** A run that had nothing to look at. Without any test CI systems take a report for a broken one. */
function skippedCase() {
    const skipped = { name: 'skipped', attributes: { message: 'There is no SDF project here.' }, content: '' };
    return { name: 'testcase', attributes: { classname: version/* NAME */.o_, name: 'projects' }, content: [skipped] };
}
/** The findings that do not fail the run, as lines of text. */
function lesserFindings(findings) {
    return findings
        .map(({ at, severity, rule, message }) => `${placeOf(at)} ${severity} ${rule.id}: ${xmlWords(message)}`)
        .join('\n');
}
function nameOf({ rule, message }) {
    return (0,cut/* cut */.J)(`${rule.id}: ${xmlWords(message)}`, MOST_OF_A_NAME);
}
function detailsOf({ at, severity, rule, message, related = [], fixes = [] }) {
    return [
        `${placeOf(at)} ${severity} ${rule.id}`,
        xmlWords(message),
        ...related.map((place) => `See ${placeOf(place.at)}: ${xmlWords(place.message)}`),
        ...fixes.map(({ title }, index) => `${index === 0 ? 'Fix' : 'Or'}: ${xmlWords(title)}.`),
        (0,version/* helpUri */.qU)(rule.id),
    ];
}
function placeOf({ source, start }) {
    const { line, column } = (0,sdf_source/* positionAt */.t$)(source, start);
    return `${xmlWords(source.path)}:${line}:${column}`;
}
/** A path as a class in packages, which CI systems show as a tree: folders are what stands before a dot. */
function className(path) {
    const parts = path
        .replace(/\.\w+$/, '')
        .split('/')
        .filter((part) => !['', '.', '..'].includes(part));
    return xmlWords(parts.map((part) => part.replaceAll('.', '_')).join('.')) || version/* NAME */.o_;
}
/** A text of anybody on one line, of characters that XML can write. */
function xmlWords(text) {
    return (0,plain/* plain */.pj)((0,cut/* cut */.J)(text, MOST_CHARACTERS)).replace(NONCHARACTERS, '\uFFFD');
}

;// CONCATENATED MODULE: ./build/src/report/junit.js





/**
 * The report as JUnit XML, which CI systems show as tests: a suite for each project, a failed test for each finding
 * that fails the run, and a passed one where there is none. What does not fail the run is in the output of the suite.
 */
function junitReport(result, { failOn = 'error', faults = [] }) {
    const suites = suitesOf(result, failOn, faults);
    const root = {
        name: 'testsuites',
        attributes: { name: version/* NAME */.o_, ...totals(suites) },
        content: suites.map(suiteElement),
    };
    return `${['<?xml version="1.0" encoding="UTF-8"?>', ...(0,xml_edit/* renderLines */.ET)(root)].join('\n')}\n`;
}
function suitesOf({ findings, projects, problems }, failOn, faults) {
    const byProject = (0,group_by/* groupBy */.$)(findings, ({ project }) => project || '.');
    const names = new Set([...projects.map(({ root }) => root || '.'), ...byProject.keys()]);
    const suites = [...names].map((name) => suiteOf(name, byProject.get(name) ?? [], failOn));
    const notRead = [...faults, ...problems];
    if (notRead.length > 0)
        suites.push({ name: version/* NAME */.o_, cases: notRead.map(problemCase), output: '' });
    return suites.length > 0 ? suites : [{ name: version/* NAME */.o_, cases: [skippedCase()], output: '' }];
}
function suiteOf(project, findings, failOn) {
    const fails = ({ severity }) => failOn !== 'never' && (0,finding/* compareSeverity */.zK)(severity, failOn) <= 0;
    const failing = findings.filter(fails);
    return {
        name: xmlWords(project),
        cases: failing.length > 0 ? distinct(failing.map(failureCase)) : [passedCase(project, failOn)],
        output: lesserFindings(findings.filter((finding) => !fails(finding))),
    };
}
/** Tests of one class and name would count as one: later ones are numbered. */
function distinct(cases) {
    const seen = new Map();
    return cases.map((one) => {
        const { attributes = {} } = one;
        const key = JSON.stringify(attributes);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return count === 1
            ? one
            : { ...one, attributes: { ...attributes, name: `${attributes.name} (${count})` } };
    });
}
function suiteElement(suite) {
    const output = suite.output === '' ? [] : [{ name: 'system-out', content: suite.output }];
    return {
        name: 'testsuite',
        attributes: { name: suite.name, ...totals([suite]), skipped: String(number([suite], 'skipped')) },
        content: [...suite.cases, ...output],
    };
}
function totals(suites) {
    return {
        tests: String(suites.reduce((sum, { cases }) => sum + cases.length, 0)),
        failures: String(number(suites, 'failure')),
        errors: String(number(suites, 'error')),
    };
}
/** How many cases ended in this way. */
function number(suites, outcome) {
    return suites
        .flatMap(({ cases }) => cases)
        .filter(({ content }) => typeof content !== 'string' && content.some(({ name }) => name === outcome))
        .length;
}


/***/ })

};
