export const id = 6698;
export const ids = [6698];
export const modules = {

/***/ 36698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whoMarkdown: () => (/* binding */ whoMarkdown)
/* harmony export */ });
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85183);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58852);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36986);



/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 200;
/** Who holds something, in GitHub's Markdown: a table for each kind of way in. */
function whoMarkdown(answer, problems) {
    const { question } = answer;
    const hasProjects = new Set(answer.holders.flatMap(({ project }) => project ?? [])).size > 1;
    const parts = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(answer).flatMap(({ title, ways }) => [
        `### ${title}`,
        table(hasProjects, ways.map((way) => row(way, question, hasProjects))),
    ]);
    const lines = [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(answer), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .remarksOf */ .ro)(answer)].map(words);
    const unread = problems.map((problem) => `> ${words(problem)}`);
    return `${[`## ${words((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .questionWords */ .Is)(question))}`, ...unread, ...parts, lines.join(' ')].join('\n\n')}\n`;
}
function table(hasProjects, rows) {
    const head = [...(hasProjects ? ['Project'] : []), 'Role', 'Level', 'Notes', 'Place'];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function row(way, question, hasProjects) {
    const { project, role, name } = way;
    return [
        ...(hasProjects ? [words(project ?? '')] : []),
        [name, role === name ? null : role].flatMap((text) => (text === null ? [] : words(text))).join('<br>'),
        words((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .levelWords */ .s2)(way, question)),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h$)(way).map(words).join('<br>'),
        words((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(way) ?? ''),
    ];
}
function words(text) {
    return (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(text, MOST_OF_A_NAME));
}


/***/ }),

/***/ 36986:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Is: () => (/* binding */ questionWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   ro: () => (/* binding */ remarksOf),
/* harmony export */   s2: () => (/* binding */ levelWords)
/* harmony export */ });
/* harmony import */ var _access_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92972);
/* harmony import */ var _sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43982);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92724);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47635);




/** What was asked, as a heading. */
function questionWords(question) {
    if (question.kind === 'duty')
        return `Who holds all sides of ${(0,_access_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(question)}`;
    const what = (0,_access_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(question);
    return question.kind === 'object'
        ? `Who may use ${what}`
        : `Who holds ${what} at ${question.level} or above`;
}
/** The parts of an answer that hold something. */
function partsOf({ holders, inactive }) {
    const through = (...wanted) => holders.filter((way) => wanted.includes(way.through));
    return [
        { title: 'Roles', ways: through('role', 'object') },
        { title: 'Doors: ways in that need no permission', ways: through('door') },
        {
            title: `Standard roles, as Oracle documents them for NetSuite ${_sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .STANDARD_ROLE_RELEASE */ .Fp}`,
            ways: through('standard role'),
        },
        { title: 'Inactive roles, which grant no access now', ways: inactive },
    ].filter(({ ways }) => ways.length > 0);
}
/** `EDIT`, with its restriction, and with the permission where it is not the one that was asked for. */
function levelWords({ level, restriction, permission, through }, question) {
    if (level === null)
        return '';
    const held = restriction === 'none' ? level : `${level} (restriction ${restriction})`;
    const isOther = question.kind === 'permission' ? permission !== question.key : question.kind === 'duty';
    return isOther && through !== 'door' ? `${permission} ${held}` : held;
}
/** What has to be known besides role and level; empty where nothing is. */
function notesOf({ side, object, says, doubt, through, people }) {
    return [
        ...(side === null ? [] : [`side ${side}`]),
        ...(through === 'object' && object !== null ? [`listed in ${object}`] : []),
        ...(says === null ? [] : [says]),
        ...(people === undefined ? [] : [(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(people, 'person').replace('persons', 'people')]),
        ...(doubt === null ? [] : [`uncertain: ${doubt}`]),
    ];
}
/** `path:line`; null for what is in no file. */
function placeWords({ at }) {
    return at && `${at.source.path}:${(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(at.source, at.start).line}`;
}
/** What no list can show, a sentence each. */
function remarksOf({ everything, unknown, holders }) {
    const everybody = everything.map((id) => (0,_sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfStandardRole */ .k)(id) ?? id);
    return [
        `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(everybody)} ${everything.length === 1 ? 'holds' : 'hold'} every permission.`,
        ...(holders.some(({ through }) => through === 'standard role')
            ? ['Which standard roles an account has, and with which permissions, depends on its features.']
            : []),
        ...(unknown.length > 0 ? [`Not documented: what ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(unknown, 'or')} may do.`] : []),
    ];
}
/** How many ways in there are. */
function countWords({ holders }) {
    const rolesThrough = (...wanted) => new Set(holders
        .filter(({ through }) => wanted.includes(through))
        .map(({ project, role }) => JSON.stringify([project, role]))).size;
    const numbers = [
        [rolesThrough('role', 'object'), 'role'],
        [holders.filter(({ through }) => through === 'door').length, 'door'],
        [rolesThrough('standard role'), 'standard role'],
    ];
    const some = numbers.filter(([number]) => number > 0).map(([number, noun]) => (0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number, noun));
    return some.length === 0 ? 'No role, standard role or door grants it.' : `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(some)}.`;
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


/***/ }),

/***/ 58852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

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
