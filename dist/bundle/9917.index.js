export const id = 9917;
export const ids = [9917];
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

/***/ 29917:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftText: () => (/* binding */ driftText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57336);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _findings_fix_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21164);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85183);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90174);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84177);







/** A longer value holds what nobody wants to read to its end. */
const MOST_OF_A_VALUE = 200;
/** Where account and repository differ, for people. */
function driftText(drift, colour) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors(colour);
    const blocks = [
        ...drift.differences.map((difference) => differenceText(difference, colours)),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .driftLists */ .Bc)(drift).map(({ title, lines }) => [`${colours.bold(title)}:`, ...lines.map((line) => `  ${shown(line)}`)].join('\n')),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .driftSentence */ .L9)(drift),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function differenceText(difference, colours) {
    const { role, key, name, at, accountLine } = difference;
    const who = colours.bold(shown(role.id)) + (role.name === null ? '' : ` (${shown(role.name)})`);
    const what = name === key ? shown(key) : `${shown(name)} (${shown(key)})`;
    const place = `${at.source.path}:${(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.source, at.start).line}`;
    const row = accountLine === null ? '' : `, line ${accountLine} of the export`;
    const fix = (0,_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .toTakeOver */ .p)(difference);
    return [
        `${who}: ${what}  ${colours.yellow((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sides */ .r_)(difference))}`,
        colours.dim(`  ${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(place)}${row}`),
        ...(fix ? [`  repository: ${shown(fix.title)}`] : []),
        ...(fix ? (0,_findings_fix_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .fixXml */ .b)(fix) : [])
            .filter(({ xml }) => xml !== '')
            .map(({ source, line, xml }) => `    ${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(source.path)}:${line}  ${shown(xml)}`),
        `  account: ${shown((0,_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .toUndo */ .O)(difference))}`,
    ].join('\n');
}
function shown(text) {
    return (0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(text, MOST_OF_A_VALUE));
}


/***/ }),

/***/ 84177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ driftLists),
/* harmony export */   L9: () => (/* binding */ driftSentence),
/* harmony export */   r_: () => (/* binding */ sides)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47635);

/** What it all comes to. */
function driftSentence(drift) {
    const { differences, onlyInRepository, onlyInAccount, unmatched, compared } = drift;
    const roles = new Set(differences.map(({ role }) => role.id)).size;
    const parts = [
        ...(differences.length > 0
            ? [`${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(differences.length, 'difference')} in ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(roles, 'role')}`]
            : []),
        ...(onlyInRepository.length > 0
            ? [`${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(onlyInRepository.length, 'role')} only in the repository`]
            : []),
        ...(onlyInAccount.length > 0 ? [`${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(onlyInAccount.length, 'role')} only in the account`] : []),
    ];
    const found = parts.length > 0 ? (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(parts) : 'No differences';
    const rows = unmatched.length > 0 ? ` ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unmatched.length, 'row')} could not be matched.` : '';
    return `${found}; ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(compared, 'role')} compared.${rows}`;
}
/** `repository VIEW, account FULL`. */
function sides({ repository, account }) {
    return `repository ${repository ?? 'no access'}, account ${account ?? 'no access'}`;
}
/** What else there is to know, by its title; what holds nothing is left out. */
function driftLists(drift) {
    const { onlyInRepository, onlyInAccount, unmatched, notCompared } = drift;
    return [
        {
            title: 'Roles only in the repository',
            lines: onlyInRepository.map(({ id, role }) => `${id}, ${role.source.path}`),
        },
        { title: 'Roles only in the account', lines: onlyInAccount },
        {
            title: 'Rows that could not be matched',
            lines: unmatched.map(({ line, text, why }) => `Line ${line}: ${text}. ${why}`),
        },
        {
            title: 'Not compared',
            lines: notCompared.map(({ role, permission, why }) => permission === null ? `${role}. ${why}` : `${role}, ${permission}. ${why}`),
        },
    ].filter(({ lines }) => lines.length > 0);
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
