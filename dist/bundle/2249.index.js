export const id = 2249;
export const ids = [2249];
export const modules = {

/***/ 85599:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ closestStandardRole),
/* harmony export */   t: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93832);
/* harmony import */ var _sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43982);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27820);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64465);





/** Compares permissions id by id. */
function compareWithBase(own, base) {
    const beyond = [];
    const lacks = [];
    const uncertain = [];
    let same = 0;
    for (const key of new Set([...own.keys(), ...base.keys()])) {
        const level = own.get(key)?.level ?? null;
        const range = base.get(key) ?? NOTHING;
        const difference = { key, own: level, base: base.get(key)?.level ?? null };
        const held = level ?? 'NONE';
        if ((0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(held, range.level) > 0)
            beyond.push(difference);
        else if ((0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(held, range.least) < 0)
            lacks.push(difference);
        else if (range.level === range.least)
            same += 1;
        else
            uncertain.push(difference);
    }
    return { beyond: sorted(beyond), lacks: sorted(lacks), uncertain: sorted(uncertain), same };
}
const NOTHING = { level: 'NONE', least: 'NONE' };
function sorted(differences) {
    const risk = ({ key, own, base }) => (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .riskOf */ .bi)(key, own ?? base ?? 'NONE');
    return [...differences].sort((one, other) => (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisks */ .IJ)(risk(other), risk(one)) || (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTexts */ .q)([one.key], [other.key]));
}
/** The standard role that a role is most like; null where it holds no standard permission. It is a guess. */
function closestStandardRole(own) {
    const keys = [...own.keys()].filter((key) => (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(key) === null);
    let closest = null;
    for (const role of (0,_sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .standardRoles */ .d4)()) {
        const both = keys.filter((key) => role.permissions.has(key)).length;
        const share = both / Math.max(1, keys.length + role.permissions.size - both);
        if (share > (closest?.share ?? 0))
            closest = { role, share };
    }
    return closest;
}


/***/ }),

/***/ 23268:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ doubtWords)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);

const WORDS = {
    guessed: 'the id of this permission was inferred from its name',
    module: 'only with a module of NetSuite that the account may not have',
    twice: 'Oracle documents two levels; this is the higher one, the lower is ',
    highest: 'this is the highest level that Oracle documents, the lowest is ',
};
/** Why a standard role may hold less of a permission than is shown; null where the documentation is clear. */
function doubtWords({ key, level, least, doubt }) {
    if (doubt !== null)
        return WORDS[doubt].endsWith(' ') ? WORDS[doubt] + least : WORDS[doubt];
    const permission = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(key);
    return permission && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .levelVerdict */ .Qi)(permission, level) !== 'allowed'
        ? 'Oracle documents this level for the role, but not for the permission'
        : null;
}


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

/***/ 72249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport),
  matrixHtml: () => (/* binding */ matrixHtml)
});

// EXTERNAL MODULE: ./build/src/report/html/page.js + 1 modules
var page = __webpack_require__(24737);
// EXTERNAL MODULE: ./build/src/access/matrix.js + 3 modules
var access_matrix = __webpack_require__(92591);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(93832);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/sources.js + 2 modules
var sources = __webpack_require__(15406);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(65534);
// EXTERNAL MODULE: ./build/src/report/access/lines.js
var lines = __webpack_require__(44812);
// EXTERNAL MODULE: ./build/src/report/access/not-compared.js
var not_compared = __webpack_require__(69218);
// EXTERNAL MODULE: ./build/src/report/findings/sentence.js
var sentence = __webpack_require__(17958);
// EXTERNAL MODULE: ./build/src/report/writing/markdown-escape.js
var markdown_escape = __webpack_require__(58852);
;// CONCATENATED MODULE: ./build/src/report/html/about-data.js

const NO_POLICY = 'the built-in policy (recommended)';
/** Only what a browser opens as a page is a link. */
function isWeb(address) {
    return /^https?:\/\//.test(address);
}
/** What the report is about: whose roles, of which commit and change, judged by which policy. */
function aboutData({ projects }, policy, { origin, pullRequest, isOnGitHub = false }) {
    const names = projects.map(({ root, name }) => name ?? root);
    const repository = origin ? nameOf(origin.repository) : null;
    const subject = names.length > 0 && names.length <= 3 ? names.join(', ') : (repository ?? '');
    const page = (path) => {
        const isKnown = origin && isWeb(origin.repository) && (isOnGitHub || hostOf(origin.repository) === 'github');
        return isKnown ? `${origin.repository}/${path}` : null;
    };
    return {
        subject,
        repository: origin && repository !== null
            ? { name: repository, address: isWeb(origin.repository) ? origin.repository : null }
            : null,
        commit: origin ? { name: origin.commit, address: page(`commit/${origin.commit}`) } : null,
        pullRequest: pullRequest === undefined ? null : { name: `#${pullRequest}`, address: page(`pull/${pullRequest}`) },
        policy: policy && policyNames(policy),
    };
}
function policyNames({ files, shared }) {
    const names = [...files, ...shared].map(({ path }) => path);
    return names.length === 0 ? [NO_POLICY] : names;
}
/** `owner/repository`, as people say it. */
function nameOf(address) {
    return URL.canParse(address) ? new URL(address).pathname.replace(/^\/+|\/+$/g, '') : address;
}
/** By the words in its name: who hosts such a service for themselves names it so, or gets no links. */
function hostOf(address) {
    if (!URL.canParse(address))
        return null;
    const { hostname, pathname } = new URL(address);
    if (/(?:^|[.-])github(?:[.-]|$)/.test(hostname))
        return 'github';
    if (/(?:^|[.-])gitlab(?:[.-]|$)/.test(hostname))
        return 'gitlab';
    if (hostname === 'bitbucket.org')
        return 'bitbucket';
    return hostname === 'dev.azure.com' && pathname.includes('/_git/') ? 'azure' : null;
}
/** What is before the path of a file in its address, after it, and before the number of a line. */
const SHAPES = {
    github: (commit) => [`/blob/${commit}/`, '', '#L'],
    gitlab: (commit) => [`/-/blob/${commit}/`, '', '#L'],
    bitbucket: (commit) => [`/src/${commit}/`, '', '#lines-'],
    azure: (commit) => [
        '?path=/',
        `&version=GC${commit}`,
        '&lineStartColumn=1&lineEndColumn=1&_a=contents&line=',
    ],
};
/** Where each file is seen in a browser; null where nobody knows how the repository shows its files. */
function linkData(files, options) {
    const { origin, isOnGitHub = false, repositoryPath = (path) => path } = options;
    if (!origin || !isWeb(origin.repository))
        return null;
    const host = isOnGitHub ? 'github' : hostOf(origin.repository);
    if (host === null)
        return null;
    const [before, after, line] = SHAPES[host](origin.commit);
    return {
        start: origin.repository + before,
        paths: files.map((path) => {
            const inside = repositoryPath(path);
            return inside.startsWith('../') ? '' : (0,markdown_escape/* encodePath */.O0)(inside) + after;
        }),
        line,
    };
}

// EXTERNAL MODULE: ./build/src/access/active-roles.js
var active_roles = __webpack_require__(44760);
// EXTERNAL MODULE: ./build/src/rules/shared/conflicts.js
var conflicts = __webpack_require__(33900);
;// CONCATENATED MODULE: ./build/src/report/html/conflict-data.js


/** The duties that roles hold together: alone, then as one person may hold them; the greatest risk first. */
function conflictData(result, index) {
    const { duties, combinations } = result.gate.policy;
    const stateOf = statesOf(result);
    const all = result.projects.flatMap((project) => {
        const active = (0,active_roles/* activeRolesOf */.H)(project);
        const alone = active.flatMap((role) => (0,conflicts/* conflictsOf */.hC)(project, duties, [role]));
        const together = combinations.flatMap(({ roles }) => {
            const held = active.filter(({ role }) => roles.includes(role.id));
            const others = duties.filter((duty) => held.every((role) => (0,conflicts/* conflictsOf */.hC)(project, [duty], [role]).length === 0));
            return (0,conflicts/* conflictsOf */.hC)(project, others, held);
        });
        return [...alone, ...together].map((conflict) => dataOf(project, conflict, duties, index, stateOf));
    });
    const unique = [...new Map(all.map((conflict) => [JSON.stringify(conflict), conflict])).values()];
    const rank = ({ state }) => STATES.indexOf(state);
    return unique.sort((one, other) => rank(one) - rank(other));
}
const STATES = ['open', 'accepted', 'unreported'];
function dataOf(project, { duty, sides }, duties, { roleAt, permissionAt }, stateOf) {
    const ids = [...new Set(sides.flat().map(({ role }) => role.id))].sort();
    return {
        duty: duties.indexOf(duty),
        roles: ids.map((id) => roleAt(project.root, id)),
        sides: sides.map((side) => side.map(({ role, grant }) => [roleAt(project.root, role.id), permissionAt(grant.key)])),
        ...stateOf(conflict_data_nameOf(project.root, duty.id, ids)),
    };
}
/** What became of the findings about duties, by the roles that they name. */
function statesOf({ findings, silenced }) {
    const states = new Map([
        ...silenced.map(({ finding, by }) => [
            nameOfFinding(finding),
            { state: 'accepted', note: noteOf(by) },
        ]),
        ...findings.map((finding) => [nameOfFinding(finding), { state: 'open', note: null }]),
    ]);
    return (name) => states.get(name) ?? { state: 'unreported', note: null };
}
function nameOfFinding({ project, subject: { role, duty, detail } }) {
    return conflict_data_nameOf(project, duty ?? '', detail && detail.length > 0 ? detail : [role ?? '']);
}
function conflict_data_nameOf(project, duty, roles) {
    return JSON.stringify([project, duty, roles]);
}
function noteOf(by) {
    if (by.kind === 'baseline')
        return 'Accepted by the baseline.';
    if (by.kind === 'suppression')
        return `Suppressed by a comment: ${by.suppression.reason ?? 'no reason given'}`;
    const { reason, approvedBy, expires } = by.exception;
    const approval = approvedBy === null ? 'approved by nobody' : `approved by ${approvedBy}`;
    return `Accepted ${expires ? `until ${expires.date}` : 'without an end date'}, ${approval}: ${reason}`;
}

// EXTERNAL MODULE: ./build/src/report/matrix/door-words.js
var door_words = __webpack_require__(39730);
// EXTERNAL MODULE: ./build/src/report/html/indices.js
var indices = __webpack_require__(80389);
;// CONCATENATED MODULE: ./build/src/report/html/door-data.js



/** The doors for the page, record types that are open among them, the widest first; null where nobody looked for them. */
function doorsData({ doors, openTypes, roles }, files) {
    if (doors === null)
        return null;
    const texts = (0,indices/* indices */.Q)();
    const columns = (0,indices/* indices */.Q)(roles.map(({ project, id }) => JSON.stringify([project, id])));
    const roleAt = ({ project, role }) => columns.find(JSON.stringify([project, role ?? '']));
    const rows = [
        ...openTypes.map((type) => openTypeRow(type, texts, files)),
        ...doors.doors.map((door) => doorRow(door, roleAt(door), texts, files)),
    ];
    const rank = ([who, , , , , , , , , , isDefault]) => door_words/* EVERYBODY */.iS.indexOf(texts.all[who] ?? '') * 2 + isDefault;
    return {
        rows: rows.sort((one, other) => rank(one) - rank(other) || other[RISK] - one[RISK]),
        texts: texts.all,
        untouched: [...doors.untouched],
    };
}
/** Where the risk is in a row. */
const RISK = 8;
function doorRow(door, role, texts, files) {
    const { file, line } = (0,indices/* placeData */.O)(files, door.at);
    return [
        texts.of((0,door_words/* whoEnters */.UF)(door)),
        door.says,
        door.object,
        texts.of(door.kind),
        texts.of(door.name),
        texts.of(door.element),
        texts.of(door.value ?? ''),
        role,
        risks/* RISKS */.F7.indexOf(door.risk),
        texts.of((0,door_words/* doorNote */.rl)(door) ?? ''),
        door.isDefault ? 1 : 0,
        file,
        line,
    ];
}
const OPEN_TO = {
    accesstype: ['Everyone', 'every internal role may do all with'],
    externalrolepermissionlevel: ['People outside the company', 'external roles have access to'],
    publicpermissionlevel: ['Anyone on the internet', 'the public has access to'],
};
/** A record type that asks for no permission. */
function openTypeRow(type, texts, files) {
    const { object, objectName, field, name, value, risk, at } = type;
    const [who, says] = OPEN_TO[field] ?? OPEN_TO.accesstype;
    const { file, line } = (0,indices/* placeData */.O)(files, at);
    return [
        texts.of(who),
        `${says} ${objectName === null ? object : `${objectName} (${object})`}`,
        object,
        texts.of('customrecordtype'),
        texts.of(name),
        texts.of(field),
        texts.of(value),
        -1,
        risks/* RISKS */.F7.indexOf(risk),
        texts.of(''),
        0,
        file,
        line,
    ];
}

// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(64700);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var source = __webpack_require__(92724);
// EXTERNAL MODULE: ./build/src/report/findings/bundle.js + 1 modules
var findings_bundle = __webpack_require__(25839);
// EXTERNAL MODULE: ./build/src/report/findings/fix-xml.js
var fix_xml = __webpack_require__(21164);
;// CONCATENATED MODULE: ./build/src/report/html/finding-data.js






/** The findings for the page, the worst first, and the bundles that they are of. */
function findingsData(all, index, files) {
    const sorted = [...all].sort((one, other) => (0,finding/* compareSeverity */.zK)(one.severity, other.severity));
    const bundles = (0,findings_bundle/* bundled */.vw)(sorted).filter(findings_bundle/* isBundle */.bn);
    const bundleOf = new Map(bundles.flatMap(({ findings }, at) => findings.map((one) => [one, at])));
    return {
        findings: sorted.map((finding) => findingData(finding, bundleOf.get(finding) ?? -1, index, files)),
        bundles: bundles.map((bundle) => ({ headline: (0,findings_bundle/* headline */.Pl)(bundle), ending: (0,findings_bundle/* ending */.K1)(bundle) })),
    };
}
/** A finding for the page, with the cells of the matrix where it is shown. */
function findingData(finding, bundle, index, files) {
    const { rule, severity, message, at, introduced, subject, related = [], fixes = [] } = finding;
    return {
        rule: rule.id,
        severity,
        message,
        help: (0,version/* helpUri */.qU)(rule.id),
        ...(0,indices/* placeData */.O)(files, at),
        column: (0,source/* positionAt */.t$)(at.source, at.start).column,
        introduced,
        duty: subject.duty ?? null,
        bundle,
        brief: bundle === -1 ? '' : (0,findings_bundle/* briefLine */.RI)(finding),
        related: related.map((other) => ({ ...(0,indices/* placeData */.O)(files, other.at), message: other.message })),
        fixes: fixes.map((fix) => fixData(fix, files)),
        ...index.cellsOf(finding),
    };
}
/** A finding that counts for nothing, and why. */
function silencedData({ finding, by }, files) {
    const { rule, message, at } = finding;
    return { rule: rule.id, message, ...(0,indices/* placeData */.O)(files, at), ...reasonOf(by) };
}
function reasonOf(by) {
    if (by.kind === 'suppression')
        return { by: 'a comment', reason: by.suppression.reason };
    if (by.kind === 'exception')
        return { by: 'an exception', reason: by.exception.reason };
    return { by: 'the baseline', reason: null };
}
function fixData(fix, files) {
    return {
        title: fix.title,
        isSafe: fix.applicability === 'safe',
        xml: (0,fix_xml/* fixXml */.b)(fix).map(({ source, line, xml }) => ({ file: files.of(source.path), line, text: xml })),
    };
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var catalogue_permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(43496);
// EXTERNAL MODULE: ./build/src/report/matrix/words.js
var words = __webpack_require__(16809);
;// CONCATENATED MODULE: ./build/src/report/html/matrix-data.js





const RESTRICTIONS = ['none', 'EDIT', 'VIEWANDEDIT'];
/** The matrix for the page. */
function matrixData(matrix, files) {
    const tabs = (0,indices/* indices */.Q)();
    const settings = settingsOf(matrix.roles);
    const fields = (0,indices/* indices */.Q)([...settings.keys()]);
    const rows = (0,indices/* indices */.Q)(matrix.permissions.map(({ key }) => key));
    const roots = (0,indices/* indices */.Q)(matrix.projects.map(({ root }) => root));
    const permissions = matrix.permissions.map(({ key, name, tab, risk }) => ({
        key,
        name,
        tab: tabs.of(tab ?? words/* OTHER_TAB */.jL),
        risk: risks/* RISKS */.F7.indexOf(risk),
    }));
    return {
        projects: matrix.projects,
        levels: catalogue_permissions/* LEVELS */.A_,
        restrictions: RESTRICTIONS,
        risks: risks/* RISKS */.F7,
        settings: [...settings.values()].map(({ name, field, widest }) => ({ name, field, widest })),
        permissions,
        tabs: tabs.all,
        roles: matrix.roles.map((role) => roleData(role, { rows, roots, fields, files })),
        openTypes: matrix.openTypes.map(({ object, objectName, name, value, risk, at }) => ({
            object,
            name: objectName ?? object,
            field: name,
            value,
            risk: risks/* RISKS */.F7.indexOf(risk),
            ...(0,indices/* placeData */.O)(files, at),
        })),
    };
}
function roleData(column, { rows, roots, fields, files }) {
    const { id, name, project, role, isActive, settings, cells } = column;
    const all = [...cells.values()];
    return {
        id,
        name: name === id ? null : name,
        project: roots.find(project),
        isActive,
        isDefined: role !== null,
        ...(role ? (0,indices/* placeData */.O)(files, (0,value/* openingTag */.p8)(role.root)) : { file: -1, line: 0 }),
        settings: settings.map(({ setting, value, width }) => [
            fields.find(setting.field),
            value,
            width === setting.values.length - 1,
        ]),
        cells: all.flatMap((cell) => cellData(cell, rows, files)),
        notes: all.flatMap((cell) => {
            const note = matrix_data_noteOf(cell);
            return note === null ? [] : [[rows.find(cell.key), note]];
        }),
    };
}
function cellData({ key, level, restriction, risk, at }, rows, files) {
    const { file, line } = (0,indices/* placeData */.O)(files, at);
    return [
        rows.find(key),
        catalogue_permissions/* LEVELS */.A_.indexOf(level),
        RESTRICTIONS.indexOf(restriction),
        risks/* RISKS */.F7.indexOf(risk),
        file,
        line,
    ];
}
function matrix_data_noteOf({ object, field }) {
    if (object !== null)
        return `Granted by ${object}, which lists the role; the role itself does not list it.`;
    return field === undefined ? null : `Granted by the field "${field}" of the role.`;
}
/** In the order in which roles have them: all roles have the same, but for the details of some. */
function settingsOf(roles) {
    const all = roles.flatMap(({ settings }) => settings.map(({ setting }) => setting));
    return new Map(all.map((setting) => [setting.field, setting]));
}

// EXTERNAL MODULE: ./build/src/access/grants.js
var grants = __webpack_require__(57793);
// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(64527);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(27820);
;// CONCATENATED MODULE: ./build/src/report/html/matrix-index.js




function matrixIndex(matrix, projects) {
    const columns = (0,indices/* indices */.Q)(matrix.roles.map(({ project, id }) => matrix_index_nameOf(project, id)));
    const rows = (0,indices/* indices */.Q)(matrix.permissions.map(({ key }) => key));
    const byRoot = new Map(projects.map((project) => [project.root, project]));
    const roleAt = (project, id) => columns.find(matrix_index_nameOf(project, id));
    const cellsOf = ({ project: root, subject }) => {
        const project = byRoot.get(root);
        if (!project)
            return { roles: [], permissions: [] };
        const { role, object, permission } = subject;
        const key = permission ?? (object === undefined ? undefined : (0,reference/* formatReference */.FH)(object));
        return {
            roles: known(role === undefined ? -1 : roleAt(root, (0,holders/* holderId */.MO)(project, role))),
            permissions: known(key === undefined ? -1 : rows.find((0,grants/* canonicalKey */.yk)(project, key))),
        };
    };
    return { roleAt, permissionAt: rows.find, cellsOf };
}
function matrix_index_nameOf(project, id) {
    return JSON.stringify([project, id]);
}
function known(index) {
    return index === -1 ? [] : [index];
}

// EXTERNAL MODULE: ./build/src/access/compare-roles.js
var compare_roles = __webpack_require__(85599);
// EXTERNAL MODULE: ./build/src/access/standard-doubt.js
var standard_doubt = __webpack_require__(23268);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-role-permissions.js + 1 modules
var standard_role_permissions = __webpack_require__(43982);
;// CONCATENATED MODULE: ./build/src/report/html/parent-data.js







/**
 * Custom roles against the standard role that each was made from, where the file names it and Oracle documents what it
 * holds. The roles of the matrix must be whole: what is left out of one would seem to be lacking.
 */
function parentsData({ roles, permissions }) {
    const names = new Map(permissions.map(({ key, name }) => [key, name]));
    const keys = (0,indices/* indices */.Q)();
    const doubts = (0,indices/* indices */.Q)();
    const compared = roles.flatMap((role, index) => {
        const parent = parentOf(role);
        return parent ? [parentData(index, role.cells, parent, { keys, doubts })] : [];
    });
    return {
        permissions: keys.all.map((key) => [key, names.get(key) ?? (0,catalogue_permissions/* findPermission */.Ll)(key)?.names[0] ?? key]),
        doubts: doubts.all,
        roles: compared,
    };
}
/** The standard role that the file of a role names; null where it names none of which the permissions are known. */
function parentOf({ role }) {
    const written = role && (0,value/* childValue */.EK)(role.root, 'parentrolescriptid');
    const id = written ? (0,standard_role_permissions/* standardRoleCalled */.xo)(written.text) : null;
    return id === null ? null : (0,standard_role_permissions/* findStandardRole */.fe)(id);
}
function parentData(role, own, parent, { keys, doubts }) {
    const { beyond, lacks, uncertain, same } = (0,compare_roles/* compareWithBase */.t)(own, parent.permissions);
    const rowOf = ({ key, own: held, base }) => {
        const doubt = doubtOf(own.get(key), key, parent);
        return [
            keys.of(key),
            catalogue_permissions/* LEVELS */.A_.indexOf(held ?? 'NONE'),
            catalogue_permissions/* LEVELS */.A_.indexOf(base ?? 'NONE'),
            risks/* RISKS */.F7.indexOf((0,risks/* riskOf */.bi)(key, held ?? base ?? 'NONE')),
            doubt === null ? -1 : doubts.of(doubt),
        ];
    };
    return {
        role,
        name: parent.name,
        id: parent.id,
        isIdInferred: parent.idIs !== 'known',
        nameless: parent.nameless.length,
        same,
        beyond: beyond.map(rowOf),
        lacks: lacks.map(rowOf),
        uncertain: uncertain.map(rowOf),
    };
}
/** Why a difference may be none: what is documented of the standard role, then how the role itself is written. */
function doubtOf(cell, key, { permissions }) {
    const documented = permissions.get(key);
    const words = documented ? (0,standard_doubt/* doubtWords */.O)(documented) : null;
    if (words !== null)
        return words;
    return cell?.doubt && cell.doubt.level !== cell.level ? UNCLEAR : null;
}
const UNCLEAR = 'the file of this role can be read in several ways; this is the highest level it can mean';

// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(64465);
;// CONCATENATED MODULE: ./build/src/report/html/policy-data.js




/** The duties that a policy keeps apart. */
function dutyData({ id, title, risk, why, sides }) {
    return {
        id,
        title,
        risk: risks/* RISKS */.F7.indexOf(risk),
        why: why ?? null,
        sides: sides.map((side) => side.map(({ key, level }) => ({ key, level, name: (0,catalogue_permissions/* findPermission */.Ll)(key)?.names[0] ?? key }))),
    };
}
/** The exceptions of a policy, those that end first before those that end later or never. */
function exceptionData({ gate: { policy, today }, silenced }, files) {
    const used = silenced.flatMap(({ by }) => (by.kind === 'exception' ? [by.exception] : []));
    return soonest(policy).map((exception) => {
        const { at, rule, role, object, permission, duty, level, reason, approvedBy, expires } = exception;
        return {
            rule,
            about: [role, object, permission, duty, level].filter((name) => name !== null),
            reason,
            approvedBy,
            expires: expires?.date ?? null,
            daysLeft: expires ? daysBetween(today, expires.date) : null,
            accepts: used.filter((one) => one === exception).length,
            ...(0,indices/* placeData */.O)(files, at),
        };
    });
}
function soonest({ exceptions }) {
    const end = ({ expires }) => expires?.date ?? '9999-12-31';
    return [...exceptions].sort((one, other) => (0,compare_text/* compareText */.n)(end(one), end(other)));
}
const MILLISECONDS_OF_A_DAY = 86_400_000;
/** Both as `YYYY-MM-DD`; the last day counts. Null where the day is not known. */
function daysBetween(from, to) {
    const days = (Date.parse(to) - Date.parse(from)) / MILLISECONDS_OF_A_DAY;
    return Number.isNaN(days) ? null : Math.round(days);
}

;// CONCATENATED MODULE: ./build/src/report/html/report-data.js
















const TOOL = { name: version/* NAME */.o_, version: version/* VERSION */.xv, catalogue: sources/* CATALOGUE_VERSION */.L$ };
/** What a run found, with the matrix of its projects. */
function reportData(result, options) {
    const { faults = [] } = options;
    const matrix = (0,access_matrix/* matrixOf */.l)(result.projects, () => true, 'changed');
    const index = matrixIndex(matrix, result.projects);
    const files = (0,indices/* indices */.Q)();
    const data = {
        tool: TOOL,
        about: aboutData(matrix, result.gate.policy, options),
        verdict: verdictData(result, faults.length > 0),
        problems: [...faults, ...result.problems],
        matrix: matrixData(matrix, files),
        doors: doorsData(matrix, files),
        ...findingsData(result.findings, index, files),
        silenced: result.silenced.map((silenced) => silencedData(silenced, files)),
        duties: result.gate.policy.duties.map(dutyData),
        conflicts: conflictData(result, index),
        exceptions: exceptionData(result, files),
        access: accessData(result),
        notCompared: (0,not_compared/* notComparedSentence */.uD)(result.notCompared),
        parents: parentsData(matrix),
    };
    return { ...data, files: files.all, links: linkData(files.all, options) };
}
/** A matrix alone, of which nothing was judged. */
function matrixReportData(matrix, problems, options = {}) {
    const files = (0,indices/* indices */.Q)();
    const data = {
        tool: TOOL,
        about: aboutData(matrix, null, options),
        verdict: null,
        problems,
        matrix: matrixData(matrix, files),
        doors: doorsData(matrix, files),
        ...{ findings: [], bundles: [], silenced: [], duties: [], conflicts: [], exceptions: [] },
        access: null,
        notCompared: null,
        // A matrix of some files has roles that are not whole.
        parents: { permissions: [], doubts: [], roles: [] },
    };
    return { ...data, files: files.all, links: linkData(files.all, options) };
}
function verdictData(result, fails) {
    const { errors, warnings, notices, suppressed, introduced } = result.summary;
    return {
        passed: result.conclusion === 'success' && !fails,
        sentence: (0,sentence/* summarySentence */.qv)(result),
        ...{ errors, warnings, notices, suppressed, introduced },
    };
}
function accessData({ access }) {
    if (access === null)
        return null;
    return (0,lines/* accessLines */.cO)(access).map(({ project: _, risk, direction, number, ...line }) => ({
        ...line,
        risk: risks/* RISKS */.F7.indexOf(risk),
        widens: direction === 'wider',
        kept: direction === 'kept',
        count: number,
    }));
}

;// CONCATENATED MODULE: ./build/src/report/formats/html.js


/** The report for auditors: one page with the findings, the matrix, duties, exceptions and the change of access. */
function htmlReport(result, options = {}) {
    return (0,page/* page */.MY)(reportData(result, options));
}
/** The same page of a matrix alone, of which nothing was judged; with what is missing in it. */
function matrixHtml(matrix, problems, options = {}) {
    return (0,page/* page */.MY)(matrixReportData(matrix, problems, options));
}


/***/ }),

/***/ 80389:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ placeData),
/* harmony export */   Q: () => (/* binding */ indices)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);

function indices(known = []) {
    const all = [...known];
    const byEntry = new Map(all.map((entry, index) => [entry, index]));
    const find = (entry) => byEntry.get(entry) ?? -1;
    const add = (entry) => {
        byEntry.set(entry, all.length);
        return all.push(entry) - 1;
    };
    return { all, find, of: (entry) => byEntry.get(entry) ?? add(entry) };
}
/** Where something stands, for the page. */
function placeData(files, { source, start }) {
    return { file: files.of(source.path), line: (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start).line };
}


/***/ }),

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
