export const id = 7419;
export const ids = [7419,7696];
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

/***/ 17419:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64700);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86260);
/* harmony import */ var _sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70349);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77043);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65534);
/* harmony import */ var _access_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17696);
/* harmony import */ var _junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22916);







/**
 * The report as JUnit XML, which CI systems show as tests: a suite for each project, a failed test for each finding
 * that fails the run, and a passed one for each role and object that has none. What does not fail the run is in the
 * output of the suite.
 */
function junitReport(result, { failOn = 'error', faults = [], repositoryPath }) {
    const suites = suitesOf(result, failOn, faults, repositoryPath);
    const root = {
        name: 'testsuites',
        attributes: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_, ...totals(suites), ..._junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__/* .TIME */ .E9 },
        content: suites.map(suiteElement),
    };
    return `${['<?xml version="1.0" encoding="UTF-8"?>', ...(0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .renderLines */ .ET)(root)].join('\n')}\n`;
}
function suitesOf({ findings, projects, problems, access, notCompared }, failOn, faults, pathOf) {
    const byProject = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(findings, ({ project }) => project || '.');
    const byRoot = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(projects, ({ root }) => root || '.');
    const suites = [...new Set([...byRoot.keys(), ...byProject.keys()])].map((name) => {
        const objects = (byRoot.get(name) ?? []).flatMap((project) => (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(project));
        return suiteOf(name, byProject.get(name) ?? [], { objects, access, notCompared, failOn, pathOf });
    });
    const notRead = [...faults, ...problems];
    if (notRead.length > 0)
        suites.push({ name: _util_version_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_, cases: notRead.map(_junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__/* .problemCase */ .WO), output: '' });
    return distinct(suites.length > 0 ? suites : [{ name: _util_version_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_, cases: [(0,_junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedCase */ .rG)()], output: '' }]);
}
function suiteOf(project, findings, { objects, access, notCompared, failOn, pathOf }) {
    const fails = ({ severity }) => failOn !== 'never' && (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(severity, failOn) <= 0;
    const failing = findings.filter(fails);
    const faulty = new Set(failing.map(({ at }) => at.source));
    const passed = objects.filter(({ source }) => !faulty.has(source));
    const cases = [
        ...failing.map((finding) => (0,_junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__/* .failureCase */ .N0)(finding, pathOf)),
        ...passed.map(({ id, root }) => (0,_junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__/* .passedObject */ .SP)({ id, at: root }, pathOf)),
    ];
    return {
        name: (0,_junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__/* .xmlWords */ .fw)(project),
        cases: cases.length > 0 ? cases : [(0,_junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__/* .passedCase */ .n$)(project, failOn)],
        output: [
            (0,_junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__/* .lesserFindings */ .b9)(findings.filter((finding) => !fails(finding))),
            accessOf(project, access, notCompared),
        ]
            .filter((part) => part !== '')
            .join('\n'),
    };
}
/** What a change does to access in a project; empty where there is no base to compare with. */
function accessOf(project, access, notCompared) {
    if (access === null)
        return '';
    return (0,_junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__/* .xmlWords */ .fw)((0,_access_text_js__WEBPACK_IMPORTED_MODULE_3__.accessText)(access.filter((change) => (change.project || '.') === project), false, [], notCompared).trimEnd());
}
/** Some readers join tests of one name, whatever their class and suite: later ones are numbered. */
function distinct(suites) {
    const seen = new Map();
    return suites.map((suite) => ({ ...suite, cases: suite.cases.map((one) => numbered(one, seen)) }));
}
function numbered(one, seen) {
    const { attributes = {} } = one;
    const { name = '' } = attributes;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count === 1)
        return one;
    const next = `${name} (${count})`;
    // A name may be made up of what another one is numbered by.
    return seen.has(next)
        ? numbered(one, seen)
        : numbered({ ...one, attributes: { ...attributes, name: next } }, seen);
}
function suiteElement(suite) {
    const output = suite.output === '' ? [] : [{ name: 'system-out', content: suite.output }];
    return {
        name: 'testsuite',
        attributes: {
            name: suite.name,
            ...totals([suite]),
            skipped: String(number([suite], 'skipped')),
            ..._junit_test_case_js__WEBPACK_IMPORTED_MODULE_4__/* .TIME */ .E9,
        },
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
