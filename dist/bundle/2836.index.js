export const id = 2836;
export const ids = [2836];
export const modules = {

/***/ 9114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ accessSentence),
/* harmony export */   c: () => (/* binding */ accessLines)
/* harmony export */ });
/* harmony import */ var _access_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3636);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7043);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7635);



const LEADS = {
    added: 'new role with',
    removed: 'removed role with',
    activated: 'activated role with',
    deactivated: 'deactivated role with',
};
/** Changes as lines, in their order. A role that comes or goes as a whole is one line, with the worst that it holds. */
function accessLines(changes) {
    const parts = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(changes, (change) => change.whole === null ? change : JSON.stringify([change.project, change.role, change.whole]));
    return [...parts.values()].flatMap((part) => {
        const [worst] = part;
        return worst ? [lineOf(worst, part.length)] : [];
    });
}
/** What changes come to, in a sentence or two. */
function accessSentence(changes) {
    const wider = changes.filter(_access_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR).length;
    const narrower = changes.length - wider;
    const sentences = [
        wider > 0 &&
            `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(wider, 'change')} ${wider === 1 ? 'widens' : 'widen'} access, the worst risk is ${(0,_access_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .worstRisk */ .Ly)(changes)}.`,
        narrower > 0 && `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(narrower, 'change')} ${narrower === 1 ? 'narrows' : 'narrow'} access.`,
    ].filter((sentence) => sentence !== false);
    return sentences.join(' ') || 'No change of access.';
}
function lineOf(change, number) {
    const { project, role, roleName, object, objectName, permission, name, tab, risk } = change;
    return {
        project,
        id: role ?? object ?? '',
        label: role === null ? (objectName ?? null) : roleName,
        lead: leadOf(change, number),
        name,
        key: permission === name ? null : permission,
        notes: [
            ...(tab === null ? [] : [tab]),
            ...(role !== null && object !== undefined ? [`listed by ${object}`] : []),
        ],
        values: valuesOf(change),
        risk,
    };
}
function leadOf({ change, whole }, number) {
    if (whole === null)
        return change;
    return `${LEADS[whole]} ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, 'permission')},${number === 1 ? '' : ' the worst'}`;
}
/** A setting speaks for itself; of a permission it has to be said that its restriction changes. */
function valuesOf({ change, before, after, tab, permission }) {
    const values = [before, after].filter((value) => value !== null).join(' → ');
    const isRestriction = (change === 'tightened' || change === 'loosened') && (tab !== null || permission.startsWith('['));
    return isRestriction ? `restriction ${values}` : values;
}


/***/ }),

/***/ 2836:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessMarkdown: () => (/* binding */ accessMarkdown),
/* harmony export */   accessSection: () => (/* binding */ accessSection)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7043);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7635);
/* harmony import */ var _access_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9114);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(160);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4003);





/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 200;
const MARKS = { critical: '🟣', high: '🔴', medium: '🟠', low: '⚪' };
/** A change of access in GitHub's Markdown: what it comes to, then role by role, the worst risk first. */
function accessMarkdown(changes) {
    return `## Change of access\n\n${accessSection(changes, Number.POSITIVE_INFINITY)}`;
}
/** The same without a heading and with at most so many lines, the worst ones: for a text that holds more than this. */
function accessSection(changes, most) {
    const lines = (0,_access_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .accessLines */ .c)(changes);
    const shown = lines.slice(0, most);
    const left = lines.length - shown.length;
    const isOneProject = new Set(lines.map(({ project }) => project)).size < 2;
    const groups = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(shown, ({ project, id }) => JSON.stringify([project, id]));
    const parts = [
        `**${(0,_access_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .accessSentence */ .L)(changes)}**`,
        ...[...groups.values()].map((group) => groupText(group, isOneProject)),
        ...(left > 0 ? [`and ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, 'more change')}.`] : []),
    ];
    return `${parts.join('\n\n')}\n`;
}
function groupText(lines, isOneProject) {
    const [first] = lines;
    if (!first)
        return '';
    const label = first.label === null ? '' : ` (${words(first.label)})`;
    const project = isOneProject ? '' : ` in ${code(first.project)}`;
    return [`${code(first.id)}${label}${project}`, '', ...lines.map(lineText)].join('\n');
}
function lineText({ lead, name, key, notes, values, risk }) {
    const details = [...(key === null ? [] : [code(key)]), ...notes.map(words)].join(', ');
    const more = details === '' ? '' : ` (${details})`;
    return `- ${MARKS[risk]} ${risk}: ${lead} **${words(name)}**${more}: ${words(values)}`;
}
function code(text) {
    return (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)(text, MOST_OF_A_NAME));
}
function words(text) {
    return (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)(text, MOST_OF_A_NAME));
}


/***/ }),

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

/***/ 4003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4268);

/**
 * What GitHub turns into a mention, a reference, a link or a picture of its own wherever it stands in text, however
 * its characters are escaped: `@name`, `#12`, `GH-12`, `://`, `www.`, `:name:`.
 */
const LIVE = /@|#(?=\d)|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi;
/** What may be the id of a commit, which GitHub turns into a link as well: from seven digits on. */
const COMMIT_ID = /\b[\da-f]{7,40}\b/gi;
const SHORT_OF_A_COMMIT_ID = /.{6}(?=.)/g;
/** Has no width, so that the text looks as it is. */
const BREAK = '\u200B';
/** Marks that mean something wherever they stand. */
const MARKS = /[\\`*_[\]~|]/g;
/** Marks that make a list, a heading or a line where a text begins. */
const FIRST_MARKS = /^(?:[#+=-]|\d+[.)])/;
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    // What GitHub advises where a dollar sign is no formula: it knows no escape for it.
    ['$', '<span>$</span>'],
]);
/** A text of anybody as GitHub's Markdown shows it: on one line, with nothing in it that means anything. */
function escapeMarkdown(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text.trim())
        .replace(COMMIT_ID, (id) => id.replace(SHORT_OF_A_COMMIT_ID, `$&${BREAK}`))
        .replace(LIVE, `$&${BREAK}`)
        .replace(MARKS, '\\$&')
        .replace(FIRST_MARKS, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
        .replace(/[&<>$]/g, (mark) => ENTITIES.get(mark) ?? mark);
}
/** A text of anybody as code within a line: between more backticks than it has itself. Not for a cell of a table. */
function codeSpan(text) {
    const fence = '`'.repeat(longestRun(text) + 1);
    const code = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text);
    const needsBlanks = /^`|`$/.test(code) || (/^ .* $/.test(code) && code.trim() !== '') || code === '';
    return needsBlanks ? `${fence} ${code} ${fence}` : fence + code + fence;
}
/** Lines of anybody as a block of code: between more backticks than they have themselves. A line may end in CR. */
function codeBlock(lines, language) {
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A link. What it shows is Markdown already, and the address holds no blank and no bracket. */
function link(markdown, address) {
    return `[${markdown}](${address})`;
}
/** A path as a part of an address: whatever could mean anything there, or in Markdown, is written in hexadecimal. */
function encodePath(path) {
    return Buffer.from(path)
        .toString('latin1')
        .replace(/[^\w./-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}


/***/ })

};
