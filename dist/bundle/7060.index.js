export const id = 7060;
export const ids = [7060];
export const modules = {

/***/ 57336:
/***/ (function (module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 47060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whoText: () => (/* binding */ whoText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85183);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36986);




/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 200;
/** More lines of one kind are no help on a terminal; the other formats have all. */
const MOST_LINES = 60;
const MOST_DOORS = 10;
/** Who holds something, for people: a line for each way in. */
function whoText(answer, _problems, colour) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(colour);
    const hasProjects = new Set(answer.holders.flatMap(({ project }) => project ?? [])).size > 1;
    const parts = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(answer).map((part) => partText(part, answer.question, hasProjects, colours));
    const end = [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(answer), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .remarksOf */ .ro)(answer)].map(_writing_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj);
    return `${[colours.bold(name((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .questionWords */ .Is)(answer.question))), ...parts, end.join('\n')].join('\n\n')}\n`;
}
function partText({ title, ways }, question, hasProjects, colours) {
    const shown = ways.slice(0, ways[0]?.through === 'door' ? MOST_DOORS : MOST_LINES);
    const left = ways.length - shown.length;
    const lines = shown.map((way) => lineText(way, question, hasProjects, colours));
    const more = left > 0 ? [`  and ${left} more; --format csv or json shows all`] : [];
    return [colours.bold(title), ...lines, ...more].join('\n');
}
function lineText(way, question, hasProjects, colours) {
    const { project, role, name: called } = way;
    const notes = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .notesOf */ .h$)(way).map(name);
    // A door says in its own words whom it lets in.
    if (way.says !== null)
        return `  ${[notes.join('; '), placeText(way, colours)].filter(Boolean).join('  ')}`;
    const who = colours.bold(name(role ?? ''));
    const where = hasProjects && project !== null ? ` in ${name(project)}` : '';
    const alias = called === null || called === role ? '' : ` (${name(called)})`;
    const parts = [
        `${who}${alias}${where}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .levelWords */ .s2)(way, question),
        notes.join('; '),
        placeText(way, colours),
    ];
    return `  ${parts.filter((part) => part !== '').join('  ')}`;
}
function placeText(way, colours) {
    const place = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(way);
    return place === null ? '' : colours.dim((0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(place));
}
function name(text) {
    return (0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(text, MOST_OF_A_NAME));
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


/***/ })

};
