export const id = 7694;
export const ids = [7694];
export const modules = {

/***/ 11508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ suggestedFix),
/* harmony export */   Rl: () => (/* binding */ describedFix),
/* harmony export */   tQ: () => (/* binding */ isShort)
/* harmony export */ });
/* harmony import */ var _sdf_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64324);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58852);
/* harmony import */ var _finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63738);
/* harmony import */ var _fix_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21164);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4827);






/** Nobody reads more XML than this in a comment, and writes less by hand. */
const MOST_CHARACTERS_OF_XML = 4000;
/** A way to mend a fault, to be committed with one click where a comment covers the lines that it changes. */
function suggestedFix(lead, { title }, { lines }) {
    return `**${lead}:** ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(title)}.\n\n${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines, 'suggestion')}`;
}
/** Whether there is room to suggest so many lines. */
function isShort({ lines }) {
    return lines.join('\n').length <= MOST_CHARACTERS_OF_XML;
}
/** A way to mend a fault, to be done by hand: file by file where to go and what to write there. */
function describedFix(lead, fix, addressOf) {
    const steps = [...(0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .bySource */ .DX)(fix.edits)].map(([source, edits]) => stepOf(source, { ...fix, edits }, addressOf));
    const [first, ...others] = steps;
    const start = `**${lead}:** ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(fix.title)}${first === undefined ? '.' : `, ${first}`}`;
    return [start, ...others.map((step) => `And ${step}`)].join('\n\n');
}
/** What to do in one file, as the end of a sentence. */
function stepOf(source, fix, addressOf) {
    const suggestion = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestionOf */ .y)(fix.edits);
    if (suggestion && isShort(suggestion))
        return wholeLines(suggestion, addressOf);
    const places = (0,_fix_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .fixXml */ .b)(fix).map(({ line, xml }) => {
        const where = `in ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .pathAndLines */ .g8)(source, line, line, addressOf)}`;
        return xml !== '' && xml.length <= MOST_CHARACTERS_OF_XML ? `${where}: ${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(xml)}` : `${where}.`;
    });
    return places.join('\n\nAnd ');
}
function wholeLines(suggestion, addressOf) {
    const { source, startLine, endLine, lines } = suggestion;
    const where = (0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .pathAndLines */ .g8)(source, startLine, endLine, addressOf);
    if (lines.length === 0)
        return `by removing ${where}.`;
    const added = addedLines(suggestion);
    return `${added ? 'below' : 'in'} ${where}:\n\n${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(added ?? lines, 'xml')}`;
}
/** The lines that come below those that stay; null where one changes or goes. */
function addedLines({ source, startLine, endLine, lines }) {
    const starts = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(source);
    const before = source.text.slice(starts[startLine - 1], starts[endLine]).trimEnd();
    const kept = endLine - startLine + 1;
    const stays = lines.length > kept && lines.slice(0, kept).join('\n').trimEnd() === before;
    return stays ? lines.slice(kept) : null;
}


/***/ }),

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

/***/ 4827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ suggestionOf)
/* harmony export */ });
/* harmony import */ var _sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64324);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);


/**
 * Edits of one file as whole lines, the way GitHub applies a suggestion: the lines of its block take the place of those
 * that the comment covers, line ends included. Null where that cannot come to the same text: for edits of several files,
 * that change nothing or the line end of the last line, and for lines that would not survive in a comment.
 */
function suggestionOf(edits) {
    const [first] = edits;
    if (!first || edits.some(({ source }) => source !== first.source))
        return null;
    const { source } = first;
    const { start, startLine } = startOf(source, edits);
    const { end, endLine } = endOf(source, edits, start);
    const before = source.text.slice(start, end);
    const after = rewritten(source, edits, { start, end });
    if (before === '' || after === before || !keepsLastLineEnd(before, after))
        return null;
    const lines = linesOf(after);
    return isBlank(lines) || !survives(lines, start === 0 && (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hasByteOrderMark */ .ke)(source))
        ? null
        : { source, startLine, endLine, lines };
}
function startOf(source, edits) {
    const startLine = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.min(...edits.map((edit) => edit.start))).line;
    return { startLine, start: (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(source)[startLine - 1] ?? 0 };
}
/** The last line is that of the last edit; where whole lines go, the line above what follows them. */
function endOf(source, edits, start) {
    const last = Math.max(...edits.map((edit) => edit.end));
    const { line } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, last);
    const starts = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(source);
    const isLineStart = starts[line - 1] === last && last > start;
    const kept = isLineStart ? rewritten(source, edits, { start, end: last }) : null;
    if (kept === '' || kept?.endsWith('\n'))
        return { end: last, endLine: line - 1 };
    return { end: starts[line] ?? source.text.length, endLine: line };
}
/** A range of whole lines after edits that lie within it. */
function rewritten(source, edits, { start, end }) {
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return (0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)({ ...source, text: source.text.slice(start, end) }, moved);
}
/** What follows must stay on a line of its own, and the last line of a file keeps or lacks its line end. */
function keepsLastLineEnd(before, after) {
    if (before.endsWith('\n'))
        return after === '' || after.endsWith('\n');
    return after !== '' && !after.endsWith('\n');
}
function linesOf(text) {
    if (text === '')
        return [];
    return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}
/** A block of one empty line reads like a block of none. */
function isBlank(lines) {
    return lines.length > 0 && lines.every((line) => line.trim() === '');
}
/** What a comment could lose or would break a line at. Invisible marks would hide from the reader what is committed. */
const FRAGILE = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
function survives(lines, hasMark) {
    return lines.every((line, index) => {
        const from = hasMark && index === 0 && line.startsWith('\uFEFF') ? 1 : 0;
        return !FRAGILE.test(line.slice(from).replace(/\r$/, ''));
    });
}


/***/ }),

/***/ 77694:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownReport: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64700);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92724);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(77043);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65534);
/* harmony import */ var _access_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5270);
/* harmony import */ var _access_not_compared_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69218);
/* harmony import */ var _findings_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25839);
/* harmony import */ var _findings_bundle_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88685);
/* harmony import */ var _findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63738);
/* harmony import */ var _findings_fix_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11508);
/* harmony import */ var _findings_newness_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(18158);
/* harmony import */ var _findings_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15442);
/* harmony import */ var _pull_request_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48670);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58852);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73579);















/** Links lead to files beside the report: it is to be kept where the paths of the run begin. */
const addressOf = (path, line) => `${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .encodePath */ .O0)(path)}#L${line}`;
/** The report for people to paste into a wiki, an issue or a comment: verdict, numbers, change of access, findings. */
function markdownReport(result, { failOn = 'error' }) {
    const passed = result.conclusion === 'success';
    const parts = [
        `# ${passed ? '✅' : '❌'} SDF role compliance: ${passed ? 'passed' : 'failed'}`,
        (0,_findings_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .verdict */ .W)(result, failOn),
        (0,_pull_request_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .numbers */ .nL)(result),
        ...(0,_pull_request_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .problemList */ .gH)(result.problems, Number.POSITIVE_INFINITY, '##'),
        ...accessParts(result),
        ...findingParts(result.findings),
        `---\n\n${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .link */ .nf)(_util_version_js__WEBPACK_IMPORTED_MODULE_11__/* .NAME */ .o_, _util_version_js__WEBPACK_IMPORTED_MODULE_11__/* .HOME */ .yZ)} ${_util_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .xv}`,
    ];
    return (0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_9__/* .plainDocument */ .SV)(`${parts.join('\n\n')}\n`);
}
/** Nothing where there is no base to compare with. */
function accessParts({ access, scope, notCompared }) {
    return access === null
        ? []
        : [
            '## Change of access',
            (0,_access_markdown_js__WEBPACK_IMPORTED_MODULE_2__.accessSection)(access, Number.POSITIVE_INFINITY, (0,_access_not_compared_js__WEBPACK_IMPORTED_MODULE_12__/* .isPartial */ .mt)(notCompared)).trimEnd(),
            ...(0,_access_markdown_js__WEBPACK_IMPORTED_MODULE_2__.scopeParts)(scope),
            ...(0,_access_markdown_js__WEBPACK_IMPORTED_MODULE_2__.notComparedParts)(notCompared),
        ];
}
/** File by file, that of the worst finding first, and in each the worst first. */
function findingParts(findings) {
    const byFile = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_13__/* .groupBy */ .$)([...findings].sort(_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareHarm */ .kW), ({ at }) => at.source);
    return [...byFile].flatMap(([source, own]) => [
        `## ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .pathCode */ .N3)(source.path)}`,
        ...(0,_findings_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundled */ .vw)(own).flatMap((item) => (0,_findings_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundle */ .bn)(item) ? (0,_findings_bundle_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleMarkdown */ .y)(item, addressOf, false).text.trimEnd() : findingText(item)),
    ]);
}
function findingText(finding) {
    const { at, severity, rule, related = [], fixes = [] } = finding;
    const where = (0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .linked */ .q)(`line ${lineOf(at)}`, at.source, lineOf(at), addressOf);
    const head = `${_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITY_MARKS */ .ru[severity]} **${severity}**, ${where}: ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_findings_newness_js__WEBPACK_IMPORTED_MODULE_14__/* .messageWithNewness */ .R)(finding))} (${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .link */ .nf)(rule.id, (0,_util_version_js__WEBPACK_IMPORTED_MODULE_11__/* .helpUri */ .qU)(rule.id))})`;
    return [
        head,
        ...related.map(relatedText),
        ...fixes.map((fix, index) => (0,_findings_fix_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .describedFix */ .Rl)(index === 0 ? 'Fix' : 'Or', fix, addressOf)),
    ];
}
function relatedText({ at, message }) {
    return `See ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .pathAndLine */ .VC)(at.source, lineOf(at), addressOf)}: ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(message)}`;
}
function lineOf({ source, start }) {
    return (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(source, start).line;
}


/***/ })

};
