export const id = 7696;
export const ids = [7696];
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

/***/ 44812:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ accessSentence),
/* harmony export */   cO: () => (/* binding */ accessLines),
/* harmony export */   oQ: () => (/* binding */ bundledLines)
/* harmony export */ });
/* unused harmony export HOW_TO_REMOVE */
/* harmony import */ var _access_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74802);
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93832);
/* harmony import */ var _sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43982);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77043);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47635);





/** In the order in which people read them. */
const DIRECTIONS = ['wider', 'kept', 'narrower'];
/** So many changes of one kind in a role are told one by one. */
const MOST_ALIKE = 3;
const MOST_NAMES = 5;
/** Instead of `revoked`, which nothing is in the account. */
const KEPT = 'removed from the project, kept in the account';
const LEADS = {
    added: 'new role with',
    removed: 'removed role with',
    activated: 'activated role with',
    deactivated: 'deactivated role with',
};
/**
 * Changes as lines: what widens access, then what the account keeps, then what narrows access, each in their order. A role
 * that comes or goes as a whole is one line, with the worst that it holds.
 */
function accessLines(changes) {
    const parts = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(changes, (change) => change.whole === null
        ? change
        : JSON.stringify([change.project, change.role, change.whole, change.kept === true]));
    return inOrder([...parts.values()].flatMap((part) => lineOf(part)));
}
/** The same, but many changes of one kind and risk in a role are one line, which names the first of them. */
function bundledLines(changes) {
    const [wholes, singles] = [changes.filter(isWhole), changes.filter((change) => !isWhole(change))];
    const alike = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(singles, ({ project, role, object, change, risk, isDoor = false, kept = false }) => JSON.stringify([project, isDoor ? (object ?? role) : (role ?? object), change, risk, isDoor, kept]));
    const bundles = [...alike.values()].filter((bundle) => bundle.length > MOST_ALIKE);
    const bundled = new Map(bundles.flatMap((bundle) => bundle.map((change) => [change, bundle])));
    const others = [...wholes, ...singles.filter((change) => !bundled.has(change))];
    const lines = [...accessLines(others), ...bundles.flatMap((bundle) => bundleLine(bundle))];
    return inOrder(lines.sort((one, other) => (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisks */ .IJ)(other.risk, one.risk)));
}
function isWhole({ whole }) {
    return whole !== null;
}
function inOrder(lines) {
    return DIRECTIONS.flatMap((direction) => lines.filter((line) => line.direction === direction));
}
function bundleLine(bundle) {
    const [line] = lineOf(bundle);
    if (!line)
        return [];
    const values = new Set(bundle.map(valuesOf));
    const isOne = values.size === 1;
    const names = bundle.slice(0, MOST_NAMES).map((change) => {
        const where = change.isDoor === true && change.object !== undefined ? ` of ${change.object}` : '';
        return change.name + where + (isOne ? '' : ` ${valuesOf(change)}`);
    });
    const left = bundle.length - names.length;
    return [
        {
            ...line,
            lead: `${line.lead} ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(bundle.length, bundle.every(isPermission) ? 'permission' : 'setting')}:`,
            name: left > 0 ? `${names.join(', ')} and ${left} more` : (0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(names),
            ...{ key: null, notes: [], values: isOne ? line.values : '' },
        },
    ];
}
function isPermission({ tab, permission }) {
    return tab !== null || permission.startsWith('[');
}
/**
 * What changes come to, in a sentence or two.
 *
 * @param isPartial whether the change touches what nobody has compared: then it is not said that nothing changes
 */
function accessSentence(changes, isPartial = false) {
    const wider = changes.filter(_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR).length;
    const kept = changes.filter((change) => change.kept === true).length;
    const narrower = changes.length - wider - kept;
    const sentences = [
        wider > 0 &&
            `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(wider, 'change')} ${wider === 1 ? 'widens' : 'widen'} access; the highest risk is ${(0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .worstRisk */ .Ly)(changes)}.`,
        narrower > 0 && `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(narrower, 'change')} ${narrower === 1 ? 'narrows' : 'narrow'} access.`,
        kept > 0 && keptSentence(kept),
    ].filter((sentence) => sentence !== false);
    return (sentences.join(' ') || (isPartial ? 'No change of access in what was compared.' : 'No change of access.'));
}
/** What a deployment does not take away, and what does (subsect_1522153967). */
function keptSentence(number) {
    const removes = number === 1 ? '1 change removes access' : `${number} changes remove access`;
    return `${removes} from the project only: the account keeps it after a deployment. ${HOW_TO_REMOVE}`;
}
/** What takes away access that a deployment leaves in the account. */
const HOW_TO_REMOVE = 'To remove the access, keep the row and set it to NONE in the role and the object, set the role inactive (isinactive T), or remove it in the account by hand.';
/** The line of changes of which the worst comes first. */
function lineOf(changes) {
    const [change] = changes;
    if (!change)
        return [];
    const { project, permission, name, risk } = change;
    const says = changes.length === 1 && (0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR)(change) ? change.says : null;
    return [
        {
            project,
            ...ownerOf(change),
            lead: says ? `${says}:` : leadOf(change, changes),
            name,
            key: permission === name ? null : permission,
            notes: notesOf(change, Boolean(says)),
            values: valuesOf(change),
            risk,
            direction: directionOf(change),
            number: changes.length,
        },
    ];
}
/** What a line is about: of a door the object, else the role. */
function ownerOf(change) {
    const { role, roleName, object, objectName, isDoor } = change;
    if (role !== null && !(isDoor && object !== undefined))
        return { id: role, label: roleName ?? standardName(role) };
    return { id: object ?? '', label: objectName ?? null };
}
function notesOf({ role, object, tab, isDoor }, isSaid) {
    const notes = tab === null ? [] : [tab];
    if (role === null || object === undefined)
        return notes;
    if (!isDoor)
        return [...notes, `listed by ${object}`];
    return isSaid ? notes : [...notes, `for ${role}`];
}
function standardName(role) {
    const name = (0,_sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfStandardRole */ .k)(role);
    return name === role ? null : name;
}
function directionOf(change) {
    if ((0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR)(change))
        return 'wider';
    return change.kept === true ? 'kept' : 'narrower';
}
function leadOf({ change, whole, kept }, all) {
    if (whole === null)
        return kept === true ? KEPT : change;
    const lead = kept === true ? `${LEADS[whole].replace(' with', '')}, kept in the account with` : LEADS[whole];
    const risky = (0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR)({ change }) ? riskyWords(all) : '';
    return `${lead} ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(all.length, 'permission')}${risky},${all.length === 1 ? '' : ' including'}`;
}
/** How many of the permissions that come are dangerous: ` (2 critical and 5 high)`. */
function riskyWords(changes) {
    const words = ['critical', 'high'].flatMap((risk) => {
        const number = changes.filter((change) => change.risk === risk).length;
        return number === 0 ? [] : [`${number} ${risk}`];
    });
    return words.length === 0 ? '' : ` (${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(words)})`;
}
/** Of a door that was limited, and is no longer. */
const NOT_SET = 'not set';
/** A setting speaks for itself; of a permission it has to be said that its restriction changes. */
function valuesOf({ change, isDoor, before, after, tab, permission }) {
    const isLeftAway = isDoor && before !== null && after === null && (0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR)({ change });
    const values = [before, isLeftAway ? NOT_SET : after].filter((value) => value !== null).join(' → ');
    const isRestriction = (change === 'tightened' || change === 'loosened') && isPermission({ tab, permission });
    return isRestriction ? `restriction ${values}` : values;
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

/***/ 17696:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessText: () => (/* binding */ accessText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85183);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44812);
/* harmony import */ var _not_compared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69218);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34135);






/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 200;
/** A change of access for people: a line a change, the worst risk first, then what they come to. */
function accessText(changes, colour, scope = [], notCompared = []) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(colour);
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .accessLines */ .cO)(changes);
    const sentences = [
        (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .accessSentence */ .c2)(changes, (0,_not_compared_js__WEBPACK_IMPORTED_MODULE_3__/* .isPartial */ .mt)(notCompared)),
        ...[(0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeSentence */ .i)(scope), (0,_not_compared_js__WEBPACK_IMPORTED_MODULE_3__/* .notComparedSentence */ .uD)(notCompared)].flatMap((text) => text === null ? [] : (0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)),
    ];
    const isOneProject = new Set(lines.map(({ project }) => project)).size < 2;
    const shown = lines.map((line) => (isOneProject ? '' : `${name(line.project)}: `) + lineText(line, colours));
    return `${[...shown, ...(shown.length > 0 ? [''] : []), ...sentences].join('\n')}\n`;
}
function lineText({ id, label, lead, name: what, key, notes, values, risk, direction }, colours) {
    const who = colours.bold(name(id)) + (label === null ? '' : ` (${name(label)})`);
    const details = [...(key === null ? [] : [key]), ...notes].map(name).join(', ');
    const more = details === '' ? '' : colours.dim(` (${details})`);
    return `${who}: ${name(lead)} ${name(what)}${more} ${name(values)}  ${direction === 'wider' ? paint(risk, colours) : colours.dim(direction)}`;
}
function name(text) {
    return (0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)(text, MOST_OF_A_NAME));
}
function paint(risk, colours) {
    const paints = {
        critical: (text) => colours.bold(colours.red(text)),
        high: colours.red,
        medium: colours.yellow,
        low: colours.dim,
    };
    return paints[risk](risk);
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
