export const id = 3055;
export const ids = [3055];
export const modules = {

/***/ 39730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ whoEnters),
/* harmony export */   iS: () => (/* binding */ EVERYBODY),
/* harmony export */   rl: () => (/* binding */ doorNote)
/* harmony export */ });
const WHO = {
    public: 'Anyone on the internet',
    outsiders: 'People outside the company',
    everyone: 'Everyone',
    named: 'Named roles and people',
};
const SETS_OFF = 'Anyone who triggers the code';
/** All whom doors let in, those from furthest first. */
const EVERYBODY = [WHO.public, WHO.outsiders, WHO.everyone, SETS_OFF, WHO.named];
/** Whom a door lets in. What code runs as is given to nobody by name: to whoever sets it off. */
function whoEnters({ reach, isRunAs }) {
    return isRunAs ? SETS_OFF : WHO[reach];
}
/** What stands beside a door that a reader has to know; null for nothing. */
function doorNote({ isDefault, isSure, inScope }) {
    const notes = [
        isDefault && "NetSuite's default",
        !isSure && 'only if its status lets it run',
        inScope === false && 'not in the deploy scope',
    ];
    return notes.filter((note) => note !== false).join(', ') || null;
}


/***/ }),

/***/ 3055:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matrixMarkdown: () => (/* binding */ matrixMarkdown)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77043);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47635);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85183);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58852);
/* harmony import */ var _door_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39730);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16809);







/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 100;
const MOST_OF_A_SENTENCE = 300;
/** More columns than these make a table that has to be scrolled to the side to be read. */
const MOST_COLUMNS = 8;
/**
 * The matrix in GitHub's Markdown. Where the roles have room side by side, a table of each tab with a column for each;
 * where they have not, a table of each role with its permissions by level.
 */
function matrixMarkdown(matrix) {
    const { roles, permissions, projects } = matrix;
    const defined = roles.filter(({ role }) => role !== null).length;
    const others = roles.length - defined;
    const numbers = [
        (0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(permissions.length, 'permission'),
        (0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(defined, 'role') + (others === 0 ? '' : ` (and ${others} that only objects name)`),
        (0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(projects.length, 'project'),
    ];
    const parts = roles.length <= MOST_COLUMNS ? tabSections(matrix) : roleSections(matrix);
    const sections = [...parts, ...openTypeSection(matrix), ...doorSection(matrix)];
    return `${['## Access matrix', `${numbers.join(', ')}.`, ...sections].join('\n\n')}\n`;
}
function tabSections({ roles, permissions }) {
    const titles = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .roleTitles */ .sU)({ roles });
    const columns = roles.map((role, index) => heading(titles[index] ?? role.id, role));
    return [...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(permissions, ({ tab }) => tab ?? _words_js__WEBPACK_IMPORTED_MODULE_3__/* .OTHER_TAB */ .jL)].flatMap(([tab, rows]) => [
        `### ${words(tab)}`,
        table(['Permission', 'Risk', ...columns], rows.map(({ key, name, risk }) => [
            named(name, key),
            risk,
            ...roles.map(({ cells }) => cellWords(cells.get(key))),
        ])),
    ]);
}
function roleSections({ roles, permissions }) {
    const titles = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .roleTitles */ .sU)({ roles });
    return roles.flatMap((role, index) => [
        `### ${heading(titles[index] ?? role.id, role)}`,
        role.cells.size === 0 ? 'No permissions.' : levelTable(role, permissions),
    ]);
}
/** The highest level first: what a reader looks for. */
function levelTable({ cells }, permissions) {
    const held = permissions.flatMap((permission) => {
        const cell = cells.get(permission.key);
        return cell ? [{ permission, cell }] : [];
    });
    const byLevel = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(held, ({ cell }) => cell.level);
    const rows = [..._sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_].reverse().flatMap((level) => {
        const own = byLevel.get(level);
        return own
            ? [[level, own.map(({ permission, cell }) => permissionWords(permission, cell)).join(', ')]]
            : [];
    });
    return table(['Level', 'Permissions'], rows);
}
function permissionWords({ name }, { restriction }) {
    return restriction === 'none' ? words(name) : `${words(name)} (restriction ${restriction})`;
}
function openTypeSection({ openTypes }) {
    if (openTypes.length === 0)
        return [];
    const rows = openTypes.map(({ object, objectName, name, value, risk }) => [
        named(objectName ?? object, object),
        words(name),
        words(value),
        risk,
    ]);
    return [
        '### Record types open without a permission',
        table(['Record type', 'Field', 'Value', 'Risk'], rows),
    ];
}
/** Doors that name roles say which in their sentences: columns for all roles are too many here. */
function doorSection({ doors }) {
    if (doors === null)
        return [];
    if (doors.doors.length === 0)
        return ['### Doors', 'No door is open.'];
    const rows = doors.doors.map((door) => [
        words((0,_door_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whoEnters */ .UF)(door)),
        (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(door.says, MOST_OF_A_SENTENCE)),
        `${words(door.name)}<br>${words(door.element)}`,
        door.risk,
        words((0,_door_words_js__WEBPACK_IMPORTED_MODULE_2__/* .doorNote */ .rl)(door) ?? ''),
    ]);
    return ['### Doors', table(['Who', 'What', 'Door', 'Risk', 'Note'], rows)];
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A role by its name and id, in one line or cell. */
function heading(title, role) {
    const note = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .roleNote */ .Jy)(role);
    const named = role.name === null || role.name === title ? words(title) : `${words(role.name)} – ${words(title)}`;
    return note === null ? named : `${named} (${note})`;
}
function named(name, key) {
    return name === key ? words(key) : `${words(name)}<br>${words(key)}`;
}
function cellWords(cell) {
    return cell ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .Ie)(cell) : '';
}
function words(text) {
    return (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(text, MOST_OF_A_NAME));
}


/***/ }),

/***/ 16809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Jy: () => (/* binding */ roleNote),
/* harmony export */   jL: () => (/* binding */ OTHER_TAB),
/* harmony export */   sU: () => (/* binding */ roleTitles)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88022);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77043);


/** What formats that show text write in place of a tab that no source tells. */
const OTHER_TAB = 'Other';
/** A name of each role that no other has: its id, with the project where several have a role of that id. */
function roleTitles({ roles }) {
    const byId = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(roles, ({ id }) => id);
    return roles.map(({ id, project }) => ((byId.get(id) ?? []).length > 1 ? `${id} in ${project}` : id));
}
/** What has to be known of a role before its permissions are read; null where nothing is. */
function roleNote({ id, role, isActive }) {
    if (!isActive)
        return 'inactive';
    if (role !== null)
        return null;
    return (0,_sdf_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isStandardRole */ .u_)(id) ? 'standard role' : 'defined elsewhere';
}
/** What a role holds: `EDIT`, or with its restriction `EDIT (restriction VIEWANDEDIT)`. */
function cellText({ level, restriction }) {
    return restriction === 'none' ? level : `${level} (restriction ${restriction})`;
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
