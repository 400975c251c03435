export const id = 1126;
export const ids = [1126,7696];
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

/***/ 25839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RI: () => (/* binding */ briefLine),
  GL: () => (/* binding */ briefLines),
  vw: () => (/* binding */ bundled),
  K1: () => (/* binding */ ending),
  Pl: () => (/* binding */ headline),
  bn: () => (/* binding */ isBundle),
  gO: () => (/* binding */ severities)
});

// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(64700);
// EXTERNAL MODULE: ./build/src/rules/message.js
var message = __webpack_require__(92590);
// EXTERNAL MODULE: ./build/src/rules/shared/access-fixes.js
var access_fixes = __webpack_require__(77967);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
;// CONCATENATED MODULE: ./build/src/rules/shared/fewest-changes.js

/** More would take long to weigh, and no reader weighs them. */
const MOST_REPORTS = 200;
/**
 * Few permissions to lower that end all of some reports: time and again those that end most of what is left, then
 * without those that others have made needless. Null where a report does not end that way.
 */
function fewestChanges(reports) {
    const all = reports.map(({ fixes = [] }) => fixes.flatMap(({ lowers }) => (lowers ? [lowers] : [])));
    if (all.length > MOST_REPORTS || all.some((ways) => ways.length === 0))
        return null;
    let chosen = [];
    for (let left = all; left.length > 0; left = left.filter((ways) => !ends(chosen, ways))) {
        chosen = [...chosen, ...bestOf(left, chosen)];
    }
    return chosen.reduceRight((kept, some) => {
        const others = kept.filter((other) => other !== some);
        return all.every((ways) => ends(others, ways)) ? others : kept;
    }, chosen);
}
/** Of equal ones the first, as reports name first what is easiest to give up. */
function bestOf(left, chosen) {
    let best = [];
    let most = 0;
    for (const way of left.flat()) {
        const steps = way.filter((step) => !isDone(chosen, step));
        const ended = left.filter((ways) => ends([...chosen, ...steps], ways)).length / steps.length;
        if (ended <= most)
            continue;
        most = ended;
        best = steps;
    }
    return best;
}
function ends(chosen, ways) {
    return ways.some((way) => way.every((step) => isDone(chosen, step)));
}
function isDone(chosen, { holder, key, level }) {
    return chosen.some((other) => other.holder === holder && other.key === key && (0,permissions/* compareLevels */.t9)(other.level, level) <= 0);
}

// EXTERNAL MODULE: ./build/src/sdf/source.js
var source = __webpack_require__(92724);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
;// CONCATENATED MODULE: ./build/src/report/findings/bundle.js







/** Fewer are told one by one, each with all that there is to say. */
const LEAST = 3;
/** The findings in their order, with bundles where the first finding of each would stand. */
function bundled(findings) {
    const bundles = new Map();
    const rest = new Set(findings);
    for (const own of (0,group_by/* groupBy */.$)(findings.filter(({ brief }) => brief !== undefined), keyOf).values()) {
        const [first] = own;
        const [worst, ...others] = [...own].sort(finding/* compareHarm */.kW);
        if (own.length < LEAST || !first || !worst)
            continue;
        for (const finding of own)
            rest.delete(finding);
        bundles.set(first, { findings: [worst, ...others], role: first.subject.role ?? 'standard roles' });
    }
    return findings.flatMap((finding) => bundles.get(finding) ?? (rest.has(finding) ? finding : []));
}
function keyOf({ rule, subject: { role }, at: { source } }) {
    return JSON.stringify([rule.id, role, source.path]);
}
function isBundle(item) {
    return 'findings' in item;
}
/** How many there are in which role, and what they are. */
function headline({ findings, role }) {
    return `${findings.length} in ${role}${newWords(findings)}: ${findings[0].rule.summary}.`;
}
/** How many a change brings in; nothing where nothing was compared. */
function newWords(findings) {
    if (findings.some(({ introduced }) => introduced === null))
        return '';
    const brought = numberOfNew(findings);
    if (brought === findings.length)
        return ', all new';
    return brought === 0 ? ', none new' : `, ${brought} new`;
}
function numberOfNew(findings) {
    return findings.filter(({ introduced }) => introduced === true).length;
}
/** The findings in one line each. Where only some are new their lines say so. */
function briefLines({ findings }) {
    const brought = numberOfNew(findings);
    const isMixed = brought > 0 && brought < findings.length;
    return findings.map((finding) => briefLine(finding) + (isMixed && finding.introduced ? ', new' : ''));
}
/** A finding of a bundle in one line, with the lines of the other places that it is about. */
function briefLine({ brief: said = '', args, at, related = [] }) {
    const after = (0,message/* afterwards */.Q$)(args);
    const brief = after === null ? said : `${said}. ${after.replace(/\.$/, '')}`;
    const others = related.map((other) => ({
        path: other.at.source.path,
        line: (0,source/* positionAt */.t$)(other.at.source, other.at.start).line,
    }));
    const lines = others.filter(({ path }) => path === at.source.path).map(({ line }) => line);
    const elsewhere = others.filter(({ path }) => path !== at.source.path);
    const places = [
        ...(lines.length > 0 ? [`${lines.length === 1 ? 'line' : 'lines'} ${(0,words/* listed */.KE)(lines.map(String))}`] : []),
        ...elsewhere.map(({ path, line }) => `${path}:${line}`),
    ];
    return places.length === 0 ? brief : `${brief} (${places.join(', ')})`;
}
/** What would end all of them, as a sentence, where that is less than one change each; null where it is not. */
function ending({ findings }) {
    const changes = fewestChanges(findings);
    if (!changes || changes.length >= findings.length)
        return null;
    const steps = [...(0,group_by/* groupBy */.$)(changes, ({ level }) => level)].map(([level, own]) => stepWords(own, level));
    return `${(0,access_fixes/* capitalised */.Iu)((0,words/* listed */.KE)(steps))} ends all ${findings.length}.`;
}
function stepWords(changes, level) {
    const keys = (0,words/* listed */.KE)(changes.map(({ key }) => key));
    return level === 'NONE' ? `removing ${keys}` : `lowering ${keys} to ${level}`;
}
/** What a bundle weighs, in words: `2 errors and 3 warnings`. */
function severities({ findings }) {
    const bySeverity = (0,group_by/* groupBy */.$)(findings, ({ severity }) => severity);
    return (0,words/* listed */.KE)([...bySeverity].map(([severity, own]) => (0,words/* count */.U9)(own.length, severity)));
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

/***/ 17958:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZM: () => (/* binding */ fixableSentence),
/* harmony export */   fL: () => (/* binding */ silencedWords),
/* harmony export */   qv: () => (/* binding */ summarySentence)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47635);

/** What a run found and looked at, in one sentence: `2 errors and 1 notice in 1 project: 3 roles, 4 objects`. */
function summarySentence({ summary, silenced }) {
    const { projects, roles, objects, errors, warnings, notices, suppressed } = summary;
    const counts = [
        [errors, 'error'],
        [warnings, 'warning'],
        [notices, 'notice'],
    ];
    const found = counts.filter(([number]) => number > 0).map(([number, severity]) => (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, severity));
    const problems = found.length > 0 ? (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(found) : 'No problems';
    const looked = [(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(roles, 'role'), (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(objects, 'object')].join(', ');
    const silent = suppressed > 0 ? `; ${suppressed} suppressed${howSuppressed(silenced)}` : '';
    return `${problems} in ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(projects, 'project')}: ${looked}${silent}.`;
}
const SILENCERS = [
    ['exception', 'by exceptions'],
    ['suppression', 'by comments in the XML'],
    ['baseline', 'by the baseline'],
];
/** How many findings count for nothing by what: `3 by exceptions`. */
function silencedWords(silenced) {
    return SILENCERS.flatMap(([kind, words]) => {
        const number = silenced.filter(({ by }) => by.kind === kind).length;
        return number === 0 ? [] : [`${number} ${words}`];
    });
}
function howSuppressed(silenced) {
    const words = silencedWords(silenced);
    if (words.length === 1)
        return words[0]?.replace(/^\d+/, '') ?? '';
    return words.length === 0 ? '' : ` (${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(words)})`;
}
/** How many findings `--fix` can mend, as a sentence; null where there are none. */
function fixableSentence({ findings }) {
    const fixable = findings.filter(({ fixes = [] }) => fixes.some(({ applicability }) => applicability === 'safe'));
    return fixable.length === 0 ? null : `${fixable.length} can be fixed with --fix.`;
}


/***/ }),

/***/ 54547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ severityPaint),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   vy: () => (/* binding */ MOST_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);


/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;
/** `path:line:column`, as terminals open it. */
function placeText({ source, start }) {
    const { line, column } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start);
    return `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(source.path)}:${line}:${column}`;
}
function severityPaint(severity, colours) {
    return { error: colours.red, warning: colours.yellow, notice: colours.blue }[severity];
}


/***/ }),

/***/ 31126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(64700);
// EXTERNAL MODULE: ./build/src/report/access/scope.js
var access_scope = __webpack_require__(34135);
// EXTERNAL MODULE: ./build/src/report/access/text.js
var access_text = __webpack_require__(17696);
// EXTERNAL MODULE: ./build/src/report/findings/bundle.js + 1 modules
var findings_bundle = __webpack_require__(25839);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var sdf_source = __webpack_require__(92724);
// EXTERNAL MODULE: ./build/src/report/writing/cut.js
var cut = __webpack_require__(85183);
// EXTERNAL MODULE: ./build/src/report/writing/plain.js
var plain = __webpack_require__(73579);
// EXTERNAL MODULE: ./build/src/report/findings/text-parts.js
var text_parts = __webpack_require__(54547);
;// CONCATENATED MODULE: ./build/src/report/findings/bundle-text.js





/** Findings of one role as a list, the worst first. */
function bundleLines(bundle, colours) {
    const [{ at, severity, rule }] = bundle.findings;
    const end = (0,findings_bundle/* ending */.K1)(bundle);
    return [
        `${colours.bold((0,text_parts/* placeText */.Z9)(at))}  ${(0,text_parts/* severityPaint */.Od)(severity, colours)(severity)}  ${colours.dim(rule.id)}`,
        `  ${(0,plain/* plain */.pj)((0,cut/* cut */.J)((0,findings_bundle/* headline */.Pl)(bundle), text_parts/* MOST_CHARACTERS */.vy))}`,
        ...rows(bundle, colours),
        ...(end === null ? [] : [`  ${colours.green('fix:')} ${(0,plain/* plain */.pj)((0,cut/* cut */.J)(end, text_parts/* MOST_CHARACTERS */.vy))}`]),
    ];
}
/** Places and severities below one another. */
function rows(bundle, colours) {
    const { findings } = bundle;
    const lines = (0,findings_bundle/* briefLines */.GL)(bundle);
    const places = findings.map(({ at }) => {
        const { line, column } = (0,sdf_source/* positionAt */.t$)(at.source, at.start);
        return `${line}:${column}`;
    });
    const width = Math.max(...places.map((place) => place.length));
    return findings.map(({ severity }, index) => {
        const level = (0,text_parts/* severityPaint */.Od)(severity, colours)(severity.padEnd('warning'.length));
        const words = (0,plain/* plain */.pj)((0,cut/* cut */.J)(lines[index] ?? '', text_parts/* MOST_CHARACTERS */.vy));
        return `  ${colours.dim((places[index] ?? '').padEnd(width))}  ${level}  ${words}`;
    });
}

// EXTERNAL MODULE: ./build/src/report/writing/display-width.js
var display_width = __webpack_require__(68744);
;// CONCATENATED MODULE: ./build/src/report/findings/code-frame.js




/** Of a longer range the first two lines and the last are shown. */
const MOST_LINES = 4;
/** A longer line is cut to this many characters around the range, some of which come before it. */
const MOST_CHARACTERS = 120;
const CHARACTERS_BEFORE = 40;
const TAB_WIDTH = 4;
const CUT = '…';
/** The lines of a place with marks under its range, and so many lines before it. */
function codeFrame(place, { mark, linesBefore, caption }) {
    const rows = rowsOf(place, mark, linesBefore);
    const last = rows.at(-1);
    if (caption === undefined || last?.kind !== 'marks')
        return rows;
    return [...rows.slice(0, -1), { ...last, text: `${last.text} ${(0,plain/* plain */.pj)((0,cut/* cut */.J)(caption, MOST_CHARACTERS))}` }];
}
function rowsOf(place, mark, linesBefore) {
    const first = (0,sdf_source/* positionAt */.t$)(place.source, place.start).line;
    const last = (0,sdf_source/* positionAt */.t$)(place.source, Math.max(place.start, place.end - 1)).line;
    const before = range(Math.max(1, first - linesBefore), first - 1).map((number) => codeRow(shownPart(lineOf(place.source, number), 0)));
    if (last - first < MOST_LINES)
        return [...before, ...markedRows(place, mark, first, last)];
    const gap = { kind: 'gap', label: CUT, text: '' };
    const start = markedRows(place, mark, first, first + 1);
    return [...before, ...start, gap, ...markedRows(place, mark, last, last)];
}
function markedRows(place, mark, first, last) {
    return range(first, last).flatMap((number) => {
        const line = lineOf(place.source, number);
        const marked = markedPart(place, line);
        const shown = shownPart(line, marked.start);
        const isBlank = marked.start === marked.end && place.start < line.start;
        return isBlank ? [codeRow(shown)] : [codeRow(shown), markRow(shown, marked, mark)];
    });
}
function lineOf(source, number) {
    const starts = (0,sdf_source/* lineStarts */._$)(source);
    const start = starts[number - 1] ?? 0;
    const next = starts[number];
    const end = next === undefined ? source.text.length : next - 1;
    const hasReturn = next !== undefined && source.text[end - 1] === '\r';
    return {
        source,
        number,
        start: start === 0 && (0,sdf_source/* hasByteOrderMark */.ke)(source) ? 1 : start,
        end: hasReturn ? end - 1 : end,
    };
}
/** The part of a line that belongs to a place, without the white space at line ends that the place runs over. */
function markedPart(place, line) {
    const start = Math.min(Math.max(place.start, line.start), line.end);
    const end = Math.max(start, Math.min(place.end, line.end));
    const text = place.source.text.slice(start, end);
    const indent = place.start < line.start ? text.length - text.trimStart().length : 0;
    const rest = place.end > line.end ? text.trimEnd().length : text.length;
    return { start: start + indent, end: start + Math.max(indent, rest) };
}
function shownPart(line, marked) {
    if (line.end - line.start <= MOST_CHARACTERS)
        return { line, start: line.start, end: line.end };
    const wished = Math.max(line.start, marked - CHARACTERS_BEFORE);
    const start = Math.min(wished, line.end - MOST_CHARACTERS);
    const end = start + MOST_CHARACTERS;
    return { line, start: wholeCharacter(line.source, start), end: wholeCharacter(line.source, end) };
}
/** The next offset that is not between the halves of a surrogate pair. */
function wholeCharacter({ text }, offset) {
    return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset;
}
function codeRow({ line, start, end }) {
    const before = start > line.start ? CUT : '';
    const after = end < line.end ? CUT : '';
    const text = before + visible(line.source.text.slice(start, end)) + after;
    return { kind: 'code', label: String(line.number), text: text.trimEnd() };
}
function markRow({ line, start, end }, marked, mark) {
    const before = start > line.start ? CUT.length : 0;
    const columnOf = (offset) => before + (0,display_width/* displayWidth */.F)(visible(line.source.text.slice(start, offset)));
    const from = columnOf(marked.start);
    const to = columnOf(Math.min(marked.end, end));
    return { kind: 'marks', label: '', text: ' '.repeat(from) + mark.repeat(Math.max(to - from, 1)) };
}
/** Text as a frame shows it: that of the start of a line is the start of that of the line, so columns can be counted. */
function visible(text) {
    const [first = '', ...rest] = text.split('\t');
    return rest.reduce((shown, part) => {
        const toTabStop = TAB_WIDTH - ((0,display_width/* displayWidth */.F)(shown) % TAB_WIDTH);
        return shown + ' '.repeat(toTabStop) + (0,plain/* plain */.pj)(part);
    }, (0,plain/* plain */.pj)(first));
}
function range(first, last) {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

// EXTERNAL MODULE: ./build/src/report/findings/newness.js
var newness = __webpack_require__(18158);
// EXTERNAL MODULE: ./build/src/report/findings/sentence.js
var sentence = __webpack_require__(17958);
;// CONCATENATED MODULE: ./build/src/report/formats/text.js












/** The report for people: each finding with its place in the file, many of one role in short, then what was looked at. */
function textReport(result, { colour }) {
    const colours = picocolors.createColors(colour);
    const blocks = (0,findings_bundle/* bundled */.vw)([...result.findings].sort(finding/* compareHarm */.kW)).map((item) => (0,findings_bundle/* isBundle */.bn)(item) ? bundleLines(item, colours).join('\n') : findingBlock(item, colours));
    const access = result.access &&
        `Change of access\n${(0,access_text.accessText)(result.access, colour, [], result.notCompared).trimEnd()}`;
    return `${[...blocks, ...(access ? [access] : []), summaryBlock(result, colours)].join('\n\n')}\n`;
}
function findingBlock(finding, colours) {
    const related = finding.related ?? [];
    const frame = codeFrame(finding.at, { mark: '^', linesBefore: 1, caption: finding.caption });
    const relatedFrames = related.map(({ at, caption }) => codeFrame(at, { mark: '-', linesBefore: 0, caption }));
    const margin = Math.max(...[frame, ...relatedFrames].flat().map(({ label }) => label.length));
    const paint = (0,text_parts/* severityPaint */.Od)(finding.severity, colours);
    const parts = [
        heading(finding, colours),
        frameLines(frame, margin, paint, colours),
        ...related.map((place, index) => [
            relatedLine(place, colours),
            ...frameLines(relatedFrames[index] ?? [], margin, colours.cyan, colours),
        ]),
        fixLines(finding.fixes ?? [], colours),
    ];
    return parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n');
}
function heading(finding, colours) {
    const { at, severity, rule, message } = finding;
    const label = (0,newness/* newness */.s)(finding);
    const level = (0,text_parts/* severityPaint */.Od)(severity, colours)(severity);
    return [
        `${colours.bold((0,text_parts/* placeText */.Z9)(at))}  ${level}  ${colours.dim(rule.id)}${label === null ? '' : `  ${label}`}`,
        `  ${(0,plain/* plain */.pj)((0,cut/* cut */.J)(message, text_parts/* MOST_CHARACTERS */.vy))}`,
    ];
}
function relatedLine({ at, message }, colours) {
    return `  ${colours.cyan((0,text_parts/* placeText */.Z9)(at))}  ${(0,plain/* plain */.pj)((0,cut/* cut */.J)(message, text_parts/* MOST_CHARACTERS */.vy))}`;
}
function frameLines(rows, margin, paint, colours) {
    return rows.map(({ kind, label, text }) => {
        const gutter = colours.dim(`  ${label.padStart(margin)} │`);
        if (text === '')
            return gutter;
        return `${gutter} ${kind === 'marks' ? paint(text) : text}`;
    });
}
function fixLines(fixes, colours) {
    return fixes.map(({ title, applicability }, index) => {
        const label = index === 0 ? 'fix:' : ' or:';
        const unasked = applicability === 'safe' ? colours.dim(' (--fix does it)') : '';
        return `  ${colours.green(label)} ${(0,plain/* plain */.pj)((0,cut/* cut */.J)(title, text_parts/* MOST_CHARACTERS */.vy))}${unasked}`;
    });
}
function summaryBlock(result, colours) {
    const { errors, warnings, notices } = result.summary;
    const worst = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'notice';
    const paint = errors + warnings + notices > 0 ? (0,text_parts/* severityPaint */.Od)(worst, colours) : colours.green;
    const fixable = (0,sentence/* fixableSentence */.ZM)(result);
    const scope = (0,access_scope/* scopeSentence */.i)(result.scope ?? []);
    const lines = [
        paint((0,sentence/* summarySentence */.qv)(result)),
        ...(fixable ? [fixable] : []),
        ...(scope ? [(0,plain/* plain */.pj)((0,cut/* cut */.J)(scope, text_parts/* MOST_CHARACTERS */.vy))] : []),
    ];
    return lines.join('\n');
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

/***/ 68744:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
/** Marks that stand on the letter before them, and the letters of Hangul that join the one before. */
const NO_COLUMN = /[\p{Mn}\p{Me}\u1160-\u11FF]/u;
/** What terminals show two columns wide. Scripts and blocks that nobody writes names in are left out. */
const TWO_COLUMNS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{Emoji_Presentation}\u3000-\u303E\u3099-\u30FF\u3190-\u4DFF\uFE10-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const HALF_WIDTH = /[\uFF61-\uFFDC]/;
/** How many columns of a terminal a text takes. */
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += columnsOf(character);
    return width;
}
function columnsOf(character) {
    if (NO_COLUMN.test(character))
        return 0;
    return TWO_COLUMNS.test(character) && !HALF_WIDTH.test(character) ? 2 : 1;
}


/***/ })

};
